export const id = 8200;
export const ids = [8200,588,8207];
export const modules = {

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ debPurl)
/* harmony export */ });
/* harmony import */ var _lock_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21233);

/** The package URL of a Debian package; `vendor` is the distribution's ID in os-release ("debian", "ubuntu"). */
function debPurl(vendor, name, version, arch) {
    return (0,_lock_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)("deb", { namespace: vendor, name, version, qualifiers: { arch } });
}


/***/ }),

/***/ 60036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Yb: () => (/* binding */ presentPaths),
/* harmony export */   e2: () => (/* binding */ readEach)
/* harmony export */ });
/* harmony import */ var _lock_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42482);

/** Of so many further problems the places are named: to mend them at once, but a hostile image has millions. */
const namedPlaces = 20;
/** What stands for bytes that are no UTF-8 after decoding. */
const replacement = "\ufffd";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const control = /[\x00-\x1f\x7f]/;
/**
 * What one collector finds on its way: packages, and whatever is wrong with the databases that name them.
 * One damaged file makes the ecosystem's status `error` and takes no package away that could be read.
 */
class Findings {
    #packages = new Map();
    #first;
    #otherPaths = new Set();
    #problems = 0;
    #seen = false;
    /** Some database of this ecosystem is in the image, whatever is in it. */
    seen() {
        this.#seen = true;
    }
    /** Something in the image could not be read whole or contradicts itself. */
    problem(path, message) {
        this.#seen = true;
        this.#first ??= { path, message };
        this.#problems += 1;
        if (path !== this.#first.path && this.#otherPaths.size < namedPlaces)
            this.#otherPaths.add(path);
    }
    /**
     * One package, as the file at `path` says. `key` tells two packages of this ecosystem apart that may both
     * be installed; a second package with the same key is a contradiction.
     */
    add(found, path, key) {
        const wrong = faultOf(found) ?? (this.#packages.has(key) ? `two entries for ${key}` : undefined);
        if (wrong !== undefined)
            this.problem(path, wrong);
        else
            this.#packages.set(key, found);
        this.#seen = true;
    }
    /** The collector's answer: packages in the lock's order; the first problem, how many more there are, and where. */
    outcome() {
        if (!this.#seen)
            return { status: "absent" };
        const packages = [...this.#packages.values()].sort(_lock_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byIdentity */ .MU);
        const first = this.#first;
        if (!first)
            return { status: "present", packages };
        const more = this.#problems - 1;
        const others = [...this.#otherPaths].join(", ") + (this.#otherPaths.size === namedPlaces ? " …" : "");
        const places = others && `, in ${others}`;
        const message = more > 0 ? `${first.message} (and ${more} more${places})` : first.message;
        return { status: "error", path: first.path, message, packages };
    }
}
/** Why this package cannot stand in a lock: a part of its identity is missing or damaged. */
function faultOf(found) {
    for (const field of ["name", "version", "arch", "source"]) {
        const value = found[field];
        if (value === "")
            return `an entry has no ${field}${nameOf(found)}`;
        if (value?.includes(replacement))
            return `the ${field}${nameOf(found)} is not valid UTF-8`;
        if (value !== undefined && control.test(value))
            return `the ${field}${nameOf(found)} has control characters`;
    }
    return undefined;
}
function nameOf(found) {
    return found.name === "" ? "" : ` of ${JSON.stringify(found.name)}`;
}
/**
 * The bytes of these files, one after the other, with no more than about `atOnce` bytes in memory (one file
 * may be bigger, up to `limit` bytes). A path that leads nowhere, in a circle, to no file, or to a file over
 * the limit becomes a problem and is left out.
 */
async function* readEach(tree, paths, findings, limit = 32 * 1024 * 1024, atOnce = 64 * 1024 * 1024) {
    let batch = [];
    let bytes = 0;
    for (const path of paths) {
        const entry = tree.resolve(path);
        if (entry?.type !== "file") {
            findings.problem(path, entry ? `is a ${entry.type}, not a file` : "is a link that leads nowhere");
        }
        else if (entry.size > limit) {
            findings.problem(path, `has ${entry.size} bytes, more than the ${limit} that are read`);
        }
        else {
            if (bytes + entry.size > atOnce && batch.length > 0) {
                yield* await tree.read(batch, limit);
                batch = [];
                bytes = 0;
            }
            batch.push(path);
            bytes += entry.size;
        }
    }
    if (batch.length > 0)
        yield* await tree.read(batch, limit);
}
/** The paths among these that are in the image, in whatever shape: also a link that leads nowhere. */
function presentPaths(tree, paths) {
    return paths.filter((path) => {
        if (tree.resolve(path))
            return true;
        const parent = tree.resolve(path.slice(0, Math.max(path.lastIndexOf("/"), 1)));
        const inside = parent && `${parent.path === "/" ? "" : parent.path}${path.slice(path.lastIndexOf("/"))}`;
        return inside !== undefined && tree.entries.has(inside);
    });
}


/***/ }),

/***/ 18394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pf: () => (/* binding */ inventory),
  nU: () => (/* binding */ readerVersions)
});

// UNUSED EXPORTS: collectors

// EXTERNAL MODULE: ./lib/lock/purl.js
var purl = __webpack_require__(21233);
// EXTERNAL MODULE: ./lib/ecosystems/findings.js
var ecosystems_findings = __webpack_require__(60036);
// EXTERNAL MODULE: ./lib/ecosystems/os-release.js
var os_release = __webpack_require__(66596);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ecosystems/apk/database.js


/** Where apk keeps its database: the old place, and the one of apk-tools 3 on a merged /usr. */
const databases = ["/lib/apk/db/installed", "/usr/lib/apk/db/installed"];
/**
 * The entries of apk's installed database: lines "X:value", an empty line after each entry (apk itself does
 * not count an entry without that line). `F:` names a folder, each `R:` after it a file in it, `Z:` that file's digest. What cannot be
 * read becomes a problem of `findings`.
 */
async function* apkEntries(tree, findings) {
    const found = (0,ecosystems_findings/* presentPaths */.Yb)(tree, databases);
    const real = new Map(found.map((path) => [tree.resolve(path)?.path ?? path, path]));
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...real.values()], findings, 256 * 1024 * 1024)) {
        findings.seen();
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            findings.problem(path, "is not valid UTF-8");
        for (const entry of parse(path, bytes.toString("utf8"), findings))
            yield [path, entry];
    }
}
function* parse(path, text, findings) {
    let fields = new Map();
    let files = [];
    let sums = [];
    let folder = "";
    let number = 0;
    const lines = text.split("\n");
    // What follows the last newline is no line; anything in it is the beginning of one.
    const rest = lines.pop();
    for (const line of lines) {
        number += 1;
        if (line === "") {
            if (fields.size > 0)
                yield { fields, files, sums };
            fields = new Map();
            files = [];
            sums = [];
            folder = "";
            continue;
        }
        const [key, value] = [line.slice(0, 1), line.slice(2)];
        if (line[1] !== ":")
            findings.problem(path, `line ${number} is no field`);
        else if (key === "F")
            folder = value;
        else if (key === "R")
            files.push(`/${folder === "" ? "" : `${folder}/`}${value}`);
        else if (key === "Z" && files.length > 0) {
            // "Q1" and a SHA-1 in base64, "Q2" and a SHA-256.
            const algorithm = { Q1: "sha1", Q2: "sha256" }[value.slice(0, 2)];
            const hex = Buffer.from(value.slice(2), "base64").toString("hex");
            if (algorithm)
                sums.push([files.at(-1), `${algorithm}:${hex}`]);
        }
        else if (!fields.has(key))
            fields.set(key, value);
        else if (key === "P")
            findings.problem(path, `line ${number} begins a package within another`);
    }
    if (fields.size > 0 || rest !== "")
        findings.problem(path, `ends within an entry, at line ${number + 1}`);
}

;// CONCATENATED MODULE: ./lib/ecosystems/apk/collect.js




/**
 * The packages of apk's installed database, as `apk info -v` lists them. The hash is apk's own ("Q1" and the
 * base64 of a SHA-1, in the database's spelling), the commit that of the recipe tree the package was made from.
 */
const apk = { id: "apk", version: 1, collect };
const worldFile = "/etc/apk/world";
async function collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const world = await wanted(tree);
    const system = await (0,os_release/* osRelease */._)(tree);
    const provided = new Set();
    let database;
    for await (const [path, { fields }] of apkEntries(tree, findings)) {
        database = path;
        const field = (key) => fields.get(key) ?? "";
        const [name, version, arch] = [field("P"), field("V"), field("A")];
        const distro = system.versionId && `${system.id}-${system.versionId}`;
        const found = {
            name,
            version,
            purl: (0,purl/* purl */.E)("apk", { namespace: system.id, name, version, qualifiers: { arch, distro } }),
            ...(arch ? { arch } : {}),
            ...(field("o") && field("o") !== name ? { source: `${field("o")}@${version}` } : {}),
            ...(world ? { auto: !world.has(name) } : {}),
            ...(field("C") ? { hash: field("C") } : {}),
            ...(/^[0-9a-f]{40}$/.test(field("c")) ? { commit: field("c") } : {}),
        };
        findings.add(found, path, name);
        for (const constraint of [name, ...field("p").split(/\s+/)])
            provided.add(nameOf(constraint) ?? "");
    }
    // apk installs nothing unless all that was asked for is there: a database without it was cut off between entries.
    const missing = [...(world ?? [])].find((name) => !provided.has(name));
    if (database !== undefined && missing !== undefined)
        findings.problem(database, `has no entry for ${missing}, which ${worldFile} asks for`);
    return findings.outcome();
}
/** The names in /etc/apk/world, what was asked for: "curl", "curl=8.5.0-r0", "curl@edge"; "!curl" asks for none. */
async function wanted(tree) {
    if (tree.resolve(worldFile)?.type !== "file")
        return undefined;
    const text = (await tree.read([worldFile])).get(worldFile)?.toString("utf8") ?? "";
    return new Set(text
        .split(/\s+/)
        .map(nameOf)
        .filter((name) => name !== undefined));
}
/** The name that a constraint asks for, or that a package provides. */
function nameOf(constraint) {
    return /^[^!=<>~@][^=<>~@]*/.exec(constraint)?.[0];
}

// EXTERNAL MODULE: ./lib/image/tree-index.js
var tree_index = __webpack_require__(57897);
;// CONCATENATED MODULE: ./lib/ecosystems/caches.js

/**
 * Where a package manager keeps what it fetched or unpacked, beside what it installed: by the name of an entry
 * that such a store has, the folders that it makes up. Nothing is run from there; a name alone is never enough.
 */
const stores = {
    // conda, mamba and rattler: one folder for each unpacked package.
    pkgs: (tree, { path }) => folders(tree, path).filter((folder) => (has(tree, folder, "info/index.json") || has(tree, folder, "info/repodata_record.json")) &&
        !has(tree, folder, "conda-meta")),
    // uv, which marks its cache as the convention of cache folders says. Its environments-v2 can be run, so they stay.
    "CACHEDIR.TAG": (tree, { path }) => folders(tree, (0,tree_index/* parentOf */.gN)(path)).filter((folder) => /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder)),
    // virtualenv, also as poetry and tox run it: the packages that it puts into new environments, unpacked.
    CopyPipInstall: seedImage,
    SymlinkPipInstall: seedImage,
    // yarn 1: <cache>/v6/npm-a-1.0.0-<hash>/node_modules/a/.yarn-metadata.json.
    ".yarn-metadata.json": (_, { path }) => /^(.+\/v\d+)\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+\/\.yarn-metadata\.json$/.exec(path)?.slice(1) ?? [],
    // yarn's later versions: files that are linked into node_modules, by their sha1 (and mode).
    index: (tree, { path }) => whereAll(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{40}\d*\.dat$/),
    // pnpm: <store>/v10/files/ab/<sha512>, with "-exec" or "-index.json" behind it.
    files: (tree, { path }) => whereAll(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{126}(-\w+(\.\w+)?)?$/),
    // bun: <home>/install/cache/a@1.0.0@@@1.
    cache: (tree, { path }) => path.endsWith("/install/cache") && folders(tree, path).some((folder) => folder.includes("@@@"))
        ? [path]
        : [],
    // Go's modules: <path>/pkg/mod, its downloads in cache/download; the toolchains among them are run.
    download: (tree, { path }) => /\/mod\/cache\/download$/.test(path) && has(tree, (0,tree_index/* parentOf */.gN)(path), "lock")
        ? folders(tree, (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path))).flatMap((folder) => (0,tree_index/* baseName */.Fl)(folder) === "golang.org"
            ? folders(tree, folder).filter((each) => !(0,tree_index/* baseName */.Fl)(each).startsWith("toolchain@"))
            : [folder])
        : [],
    // cargo's unpacked sources.
    src: (tree, { path }) => path.endsWith("/registry/src") && has(tree, (0,tree_index/* parentOf */.gN)(path), "cache") ? [path] : [],
    checkouts: (tree, { path }) => path.endsWith("/git/checkouts") && has(tree, (0,tree_index/* parentOf */.gN)(path), "db") ? [path] : [],
};
function seedImage(_, { path }) {
    return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
}
/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Links that lead
 * into a store are still followed: what is installed as a link to it can be read.
 */
function withoutCaches(tree) {
    const hidden = new Set();
    for (const [name, find] of Object.entries(stores)) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,tree_index/* parentOf */.gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
}
function has(tree, folder, name) {
    return tree.entries.has((0,tree_index/* joinPath */.uJ)(folder, name));
}
/** The folders in a folder, links not counted. */
function folders(tree, folder) {
    if (tree.entries.get(folder)?.type !== "dir")
        return [];
    return tree
        .list(folder)
        .filter(({ type }) => type === "dir")
        .map(({ path }) => path);
}
/** The folder itself where everything in it, and in the folders in it, has names of these forms. */
function whereAll(tree, folder, outer, inner) {
    const parts = folders(tree, folder);
    if (parts.length === 0 || !tree.list(folder).every(({ path }) => outer.test((0,tree_index/* baseName */.Fl)(path))))
        return [];
    const files = parts.flatMap((part) => tree.list(part));
    return files.length > 0 && files.every(({ path }) => inner.test((0,tree_index/* baseName */.Fl)(path))) ? [folder] : [];
}

// EXTERNAL MODULE: ./lib/ecosystems/url.js
var ecosystems_url = __webpack_require__(34113);
// EXTERNAL MODULE: ../../main/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(44410);
;// CONCATENATED MODULE: ./lib/ecosystems/toml.js

/**
 * A TOML document, and what is wrong with it. Where it does not parse, the tables before the first faulty
 * one are still given: a file that was cut off keeps what was whole.
 */
function readToml(text) {
    try {
        return { table: (0,dist/* parse */.qg)(text) };
    }
    catch (error) {
        const { line = 1 } = error;
        const problem = `line ${line} is no TOML`;
        const before = text.split("\n").slice(0, line).join("\n");
        return { table: parseUpTo(before), problem };
    }
}
function parseUpTo(text) {
    const table = text.lastIndexOf("\n[");
    try {
        return table < 0 ? {} : (0,dist/* parse */.qg)(text.slice(0, table + 1));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/cargo/installs.js

/** `.crates.toml`: a table [v1] of crate → programs. */
function readFirstForm(text) {
    // The whole file is one table, so of a file that was cut off the lines up to the fault are tried.
    let { table, problem } = readToml(text);
    if (problem !== undefined)
        table = readToml(text.slice(0, text.lastIndexOf('\n"') + 1)).table;
    const crates = typeof table.v1 === "object" ? Object.entries(table.v1) : [];
    return collectIds(crates.map(([id, bins]) => ({ id, bins, rustc: undefined })), problem);
}
/** `.crates2.json`: { installs: { crate: { bins, rustc, … } } }. */
function readSecondForm(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { installs: [], problems: ["is no JSON"] };
    }
    const installs = document?.installs;
    if (typeof installs !== "object" || installs === null)
        return { installs: [], problems: ["has no installs"] };
    return collectIds(Object.entries(installs).map(([id, more]) => ({ id, bins: more?.bins, rustc: more?.rustc })), undefined);
}
function collectIds(found, problem) {
    const problems = problem === undefined ? [] : [problem];
    const installs = [];
    for (const { id, bins, rustc } of found) {
        const parts = /^(\S+) (\S+) \((.+)\)$/.exec(id);
        if (!parts) {
            problems.push(`${JSON.stringify(id)} is no crate, version and source`);
            continue;
        }
        installs.push({
            id,
            name: parts[1],
            version: parts[2],
            source: parts[3],
            bins: Array.isArray(bins) ? bins.filter((bin) => typeof bin === "string") : [],
            rustc: typeof rustc === "string" ? rustc.split("\n")[0] : undefined,
        });
    }
    return { installs, problems };
}

;// CONCATENATED MODULE: ./lib/ecosystems/cargo/collect.js





/**
 * The crates that `cargo install` put into any cargo home or root of the image, as `cargo install --list`
 * does: .crates.toml says which, .crates2.json more about them. `build` is the compiler.
 */
const cargo = { id: "cargo", version: 1, collect: collect_collect };
const [first, second] = [".crates.toml", ".crates2.json"];
async function collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const roots = new Map();
    const paths = [...tree.named(first), ...tree.named(second)].map((entry) => entry.path);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings)) {
        findings.seen();
        const form = path.endsWith(first) ? "first" : "second";
        const read = form === "first" ? readFirstForm : readSecondForm;
        const { installs, problems } = read(bytes.toString("utf8"));
        for (const problem of problems)
            findings.problem(path, problem);
        const root = roots.get((0,tree_index/* parentOf */.gN)(path)) ?? {};
        root[form] = installs;
        roots.set((0,tree_index/* parentOf */.gN)(path), root);
    }
    for (const [root, forms] of roots) {
        for (const install of merged(forms.first, forms.second)) {
            findings.add(toPackage(root, install), `${root}/${forms.first ? first : second}`, `${root} ${install.id}`);
        }
    }
    return findings.outcome();
}
/** Cargo's own rule where both are there: the first form says what is installed, the second one more of it. */
function merged(installs, more) {
    if (!installs)
        return more ?? [];
    return installs.map((install) => more?.find((other) => other.id === install.id) ?? install);
}
function toPackage(root, { name, version, source, rustc }) {
    const [kind, rest = ""] = [source.slice(0, source.indexOf("+")), source.slice(source.indexOf("+") + 1)];
    const [address = "", fragment] = (0,ecosystems_url/* withoutSecrets */.c)(rest).split("#");
    const commit = kind === "git" && /^[0-9a-f]{40}$/.test(fragment ?? "") ? fragment : undefined;
    const bare = address.replace(/\?.*$/, "");
    const vcs = kind === "git" ? `git+${bare}${commit ? `@${commit}` : ""}` : undefined;
    return {
        name,
        version,
        purl: (0,purl/* purl */.E)("cargo", { name, version, qualifiers: { vcs_url: vcs } }),
        prefix: root,
        ...(kind === "registry" || kind === "sparse" ? { origin: address } : { url: bare }),
        ...(commit ? { commit } : {}),
        ...(rustc ? { build: rustc } : {}),
    };
}

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
;// CONCATENATED MODULE: ./lib/ecosystems/conda/records.js




/** What a package's record in conda-meta says; conda, mamba and rattler write more than this. */
const recordSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    build: schemas/* string */.YjP().optional(),
    build_string: schemas/* string */.YjP().optional(),
    channel: schemas/* string */.YjP().nullish(),
    subdir: schemas/* string */.YjP().nullish(),
    fn: schemas/* string */.YjP().nullish(),
    url: schemas/* string */.YjP().nullish(),
    md5: schemas/* string */.YjP().nullish(),
    sha256: schemas/* string */.YjP().nullish(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    requested_spec: schemas/* string */.YjP().nullish(),
    requested_specs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const cache = new WeakMap();
/** The records of every conda-meta folder in the image; read once per tree, as other ecosystems ask who owns a file. */
function condaRecords(tree) {
    const known = cache.get(tree) ?? readRecords(tree);
    cache.set(tree, known);
    return known;
}
async function readRecords(tree) {
    const prefixes = new Map();
    const owned = new Set();
    const problems = [];
    const problem = (path, message) => void problems.push({ path, message });
    const paths = [];
    for (const folder of tree.named("conda-meta")) {
        if (folder.type !== "dir")
            continue;
        const inside = tree.list(folder.path);
        const records = inside.filter((entry) => entry.path.endsWith(".json"));
        // A folder of that name that holds nothing of conda's is no environment.
        if (records.length === 0 && !inside.some((entry) => (0,tree_index/* baseName */.Fl)(entry.path) === "history"))
            continue;
        prefixes.set((0,tree_index/* parentOf */.gN)(folder.path), []);
        paths.push(...records.map((entry) => entry.path));
    }
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, { problem })) {
        const prefix = (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path));
        try {
            const { record, files } = parseRecord(path, bytes);
            prefixes.get(prefix).push(record);
            const root = prefix === "/" ? "" : prefix;
            for (const file of files)
                owned.add(`${root}/${file}`);
        }
        catch (error) {
            problem(path, error.message);
        }
    }
    return { prefixes, owned, problems };
}
function parseRecord(path, bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Error("is not valid UTF-8");
    const parsed = recordSchema.safeParse(parseJson(bytes));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new Error(`is no record of a conda package: ${issue.path.join(".") || "it"}: ${issue.message}`);
    }
    const found = parsed.data;
    const spec = found.requested_spec ?? "";
    return {
        record: {
            path,
            name: found.name,
            version: found.version,
            build: found.build ?? found.build_string,
            channel: found.channel ?? undefined,
            subdir: found.subdir ?? undefined,
            file: found.fn ?? undefined,
            url: found.url || undefined,
            md5: found.md5 || undefined,
            sha256: found.sha256 || undefined,
            requested: (spec !== "" && spec !== "None") || (found.requested_specs ?? []).length > 0,
        },
        files: found.files ?? [],
    };
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        throw new Error("is not valid JSON");
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/conda/collect.js




/** The packages of every conda, mamba, micromamba and pixi environment, from the records in its conda-meta. */
const conda = {
    id: "conda",
    version: 1,
    async collect(tree) {
        const findings = new ecosystems_findings/* Findings */.Fv();
        const { prefixes, problems } = await condaRecords(tree);
        if (prefixes.size > 0)
            findings.seen();
        for (const { path, message } of problems)
            findings.problem(path, message);
        for (const [prefix, records] of prefixes) {
            for (const record of records) {
                findings.add(collect_toPackage(prefix, record), record.path, `${record.name} in ${prefix}`);
            }
        }
        return findings.outcome();
    },
};
function collect_toPackage(prefix, record) {
    const { name, version, build, subdir } = record;
    const url = record.url && withoutToken(record.url);
    const origin = originOf(record, url);
    const hash = record.sha256 ? `sha256:${record.sha256}` : record.md5 ? `md5:${record.md5}` : undefined;
    return {
        name,
        version,
        purl: (0,purl/* purl */.E)("conda", {
            name,
            version,
            qualifiers: { build, channel: origin && channelName(origin), subdir, type: archiveType(record) },
        }),
        prefix,
        location: record.path,
        ...(subdir && { arch: subdir }),
        ...(build && { build }),
        ...(origin && { origin }),
        ...(hash && { hash }),
        ...(url && { url }),
        // Only what someone asked for has a spec of its own; an empty one says nothing (conda writes "None" too).
        ...(record.requested && { auto: false }),
    };
}
/** The channel: its URL without the platform folder, or the name that the record gives. */
function originOf(record, url) {
    const folder = url?.slice(0, url.lastIndexOf("/"));
    if (folder && record.subdir && folder.endsWith(`/${record.subdir}`)) {
        return folder.slice(0, -record.subdir.length - 1);
    }
    const channel = record.channel && withoutToken(record.channel).replace(/\/$/, "");
    const platform = `/${record.subdir}`;
    return channel?.endsWith(platform) ? channel.slice(0, -platform.length) : channel;
}
/** Private channels have their token in the path. */
function withoutToken(url) {
    return (0,ecosystems_url/* withoutSecrets */.c)(url).replace(/\/t\/[^/]+\//, "/");
}
/** The last part of a channel's URL or name, as purl's examples have it: "conda-forge", "main". */
function channelName(origin) {
    return origin.split("/").at(-1) || origin;
}
function archiveType({ file }) {
    return file?.endsWith(".tar.bz2") ? "tar.bz2" : file?.endsWith(".conda") ? "conda" : undefined;
}

;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/owned.js

const owned_cache = new WeakMap();
/** Folders that a merged /usr turns into links, so that package lists name their files by the old path. */
const owned_merged = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
/**
 * The paths that dpkg's packages own, as their file lists say (/var/lib/dpkg/info/*.list, in distroless images
 * status.d/*.md5sums), with /bin, /lib … where the image really has them. Read once per tree.
 */
function ownedByDpkg(tree) {
    const known = owned_cache.get(tree) ?? readLists(tree);
    owned_cache.set(tree, known);
    return known;
}
const sums = ".md5sums";
/** A list that cannot be read leaves its files without an owner, to be listed one by one. */
const nobody = { problem() { } };
async function readLists(tree) {
    const lists = [
        ...tree.list("/var/lib/dpkg/info").filter((entry) => entry.path.endsWith(".list")),
        ...tree.list("/var/lib/dpkg/status.d").filter((entry) => entry.path.endsWith(sums)),
    ];
    const links = new Map(owned_merged
        .filter((folder) => tree.entries.get(folder)?.type === "symlink")
        .map((folder) => [folder, tree.resolve(folder)?.path ?? folder]));
    const owned = new Set();
    const paths = lists.map((entry) => entry.path);
    for await (const [list, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, nobody)) {
        for (const line of bytes.toString().split("\n")) {
            // A line of sums is 32 digits, two blanks, and the path without its first slash.
            const path = list.endsWith(sums) && line !== "" ? `/${line.slice(34)}` : line;
            if (path === "")
                continue;
            const slash = path.indexOf("/", 1);
            const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
            owned.add(target === undefined ? path : target + path.slice(slash));
        }
    }
    return owned;
}

// EXTERNAL MODULE: ./lib/ecosystems/dpkg/status.js
var dpkg_status = __webpack_require__(41057);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/database.js




const statusFile = "/var/lib/dpkg/status";
/** Distroless images: a file with one control paragraph per package. */
const statusFolder = "/var/lib/dpkg/status.d";
/** Bytes; also of the other databases of dpkg and apt. */
const databaseLimit = 128 * 1024 * 1024;
const database_cache = new WeakMap();
/** dpkg's status file and status.d; read once per tree, as other ecosystems ask for versions too. */
function dpkgDatabase(tree) {
    const known = database_cache.get(tree) ?? readDatabase(tree);
    database_cache.set(tree, known);
    return known;
}
/**
 * The version that upstream gave the program at `path`, where it is that of this Debian package: "18.20.4" of
 * "18.20.4+dfsg-1~deb12u1". Undefined where the file is not dpkg's, and for pre-releases, which Debian spells
 * its own way.
 */
async function upstreamVersion(tree, path, packageName) {
    if (!(await ownedByDpkg(tree)).has(path))
        return undefined;
    const { entries } = await dpkgDatabase(tree);
    const found = entries.find(({ paragraph }) => paragraph.get("package") === packageName && stateOf(paragraph) === "installed");
    const version = found?.paragraph.get("version") ?? "";
    return /^(?:\d+:)?(\d+\.\d+\.\d+)(?=[-+]|~(?:dfsg|ds)|$)/.exec(version)?.[1];
}
/** The last word of Status; distroless paragraphs have none and are installed. */
function stateOf(paragraph) {
    return paragraph.get("status")?.split(/\s+/).at(-1) ?? "installed";
}
async function readDatabase(tree) {
    const entries = [];
    const problems = [];
    const problem = (path, message) => void problems.push({ path, message });
    const single = tree.list(statusFolder).filter((entry) => !/\.(md5sums|list|conffiles)$/.test(entry.path));
    const paths = [...(0,ecosystems_findings/* presentPaths */.Yb)(tree, [statusFile]), ...single.map((entry) => entry.path)];
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, { problem }, databaseLimit)) {
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            problem(path, "is not valid UTF-8");
        const parsed = (0,dpkg_status/* parseParagraphs */.L)(bytes.toString());
        for (const message of parsed.problems)
            problem(path, message);
        for (const paragraph of parsed.paragraphs)
            entries.push({ path, paragraph });
        if (path === statusFile && bytes.length > 0 && bytes.at(-1) !== 0x0a) {
            problem(path, "ends in the middle of a line");
        }
    }
    return { present: paths.length > 0, entries, problems };
}

// EXTERNAL MODULE: ./lib/ecosystems/dpkg/purl.js
var dpkg_purl = __webpack_require__(6518);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/collect.js







const infoFolder = "/var/lib/dpkg/info";
/** Where dpkg keeps changes of the status that it has not merged yet. */
const journalFolder = "/var/lib/dpkg/updates";
const extendedStates = "/var/lib/apt/extended_states";
/** States in which a package's files are there and configured; dpkg(1), "Package states". */
const complete = new Set(["installed", "triggers-awaited", "triggers-pending"]);
/** States in which nothing of a package is there, or only its configuration. */
const gone = new Set(["config-files", "not-installed"]);
/** Debian packages that are installed, from dpkg's own database; a package is told apart by name and architecture. */
const dpkg = {
    id: "dpkg",
    version: 1,
    async collect(tree) {
        const findings = new ecosystems_findings/* Findings */.Fv();
        const vendor = (await (0,os_release/* osRelease */._)(tree)).id ?? "debian";
        const isAutomatic = await automatic(tree, findings);
        const known = new Set();
        const { present, entries, problems } = await dpkgDatabase(tree);
        if (present)
            findings.seen();
        for (const { path, message } of problems)
            findings.problem(path, message);
        for (const { path, paragraph } of entries) {
            const found = dpkg_collect_toPackage(paragraph, vendor);
            known.add(found.name);
            const state = stateOf(paragraph);
            if (gone.has(state))
                continue;
            if (!complete.has(state)) {
                findings.problem(path, `${found.name} is ${JSON.stringify(state)}: dpkg did not finish with it`);
            }
            const auto = isAutomatic?.(found);
            const location = path === statusFile ? {} : { location: path };
            findings.add({ ...found, ...location, ...(auto === undefined ? {} : { auto }) }, path, `${found.name}:${found.arch}`);
        }
        findTraces(tree, known, findings);
        return findings.outcome();
    },
};
function dpkg_collect_toPackage(paragraph, vendor) {
    const name = paragraph.get("package") ?? "";
    const version = paragraph.get("version") ?? "";
    const arch = paragraph.get("architecture") ?? "";
    const source = sourceOf(paragraph, name, version);
    return {
        name,
        version,
        purl: (0,dpkg_purl/* debPurl */.B)(vendor, name, version, arch),
        arch,
        ...(source === undefined ? {} : { source }),
    };
}
/** "name@version" of the source package, where it differs from the package's own; deb-control(5), "Source". */
function sourceOf(paragraph, name, version) {
    const parts = /^(\S+)(?:\s+\((\S+)\))?$/.exec(paragraph.get("source") ?? "");
    if (!parts)
        return undefined;
    const source = `${parts[1]}@${parts[2] ?? version}`;
    return source === `${name}@${version}` ? undefined : source;
}
/** Whether apt installed a package only as a dependency; undefined where apt keeps no record in this image. */
async function automatic(tree, findings) {
    if (!tree.resolve(extendedStates))
        return undefined;
    const marked = new Map();
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [extendedStates], findings, databaseLimit)) {
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            findings.problem(path, "is not valid UTF-8");
        for (const paragraph of (0,dpkg_status/* parseParagraphs */.L)(bytes.toString()).paragraphs) {
            if (paragraph.get("auto-installed") !== "1")
                continue;
            const name = paragraph.get("package") ?? "";
            marked.set(name, (marked.get(name) ?? new Set()).add(paragraph.get("architecture") ?? ""));
        }
    }
    // apt files packages for all architectures under the machine's own.
    return ({ name, arch }) => arch === "all" ? marked.has(name) : (marked.get(name)?.has(arch ?? "") ?? false);
}
/** Traces of packages that the database does not know: a database that was cut off, edited or taken away. */
function findTraces(tree, known, findings) {
    const lists = tree.list(infoFolder).filter((entry) => entry.path.endsWith(".list"));
    for (const list of lists) {
        const [name] = (0,tree_index/* baseName */.Fl)(list.path).slice(0, -".list".length).split(":");
        if (!known.has(name))
            findings.problem(list.path, `${statusFile} has no entry for ${name}`);
    }
    const unmerged = (entry) => /^\d+$/.test((0,tree_index/* baseName */.Fl)(entry.path));
    for (const entry of tree.list(journalFolder).filter(unmerged)) {
        findings.problem(entry.path, "a change of the package database was never completed");
    }
}

// EXTERNAL MODULE: ./lib/ecosystems/rpm/databases.js + 3 modules
var rpm_databases = __webpack_require__(50896);
;// CONCATENATED MODULE: ./lib/ecosystems/owners.js




const owners_cache = new WeakMap();
/** What is wrong with a database is its own collector's to say; here it means that nobody owns its files. */
const owners_nobody = { problem() { }, seen() { } };
/** The files of dpkg's, conda's, apk's and rpm's packages, by their own lists; read once per tree. */
function fileLists(tree) {
    const known = owners_cache.get(tree) ?? owners_readLists(tree);
    owners_cache.set(tree, known);
    return known;
}
/**
 * Whose file a path is: dpkg's, conda's, apk's or rpm's. So a Python or npm package that the distribution packaged
 * is told from one that pip or npm installed, whatever the package itself claims.
 */
async function owners(tree) {
    const lists = [...(await fileLists(tree))];
    return (path) => {
        const owner = lists.find(([, files]) => files.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}
async function owners_readLists(tree) {
    const [dpkg, conda] = await Promise.all([ownedByDpkg(tree), condaRecords(tree)]);
    const apk = new Set();
    for await (const [, { files }] of apkEntries(tree, owners_nobody))
        for (const path of files)
            apk.add(path);
    const rpm = new Set();
    for await (const [, { files }] of (0,rpm_databases/* rpmHeaders */.Q)(tree, owners_nobody))
        for (const path of files)
            rpm.add(path);
    return new Map([
        ["dpkg", dpkg],
        ["conda", conda.owned],
        ["apk", apk],
        ["rpm", rpm],
    ]);
}

;// CONCATENATED MODULE: ./lib/ecosystems/gem/gemspec.js
/**
 * Reads a gemspec as RubyGems writes it on installing, as text: it is a Ruby program, and is not run. The
 * line "# stub: name version platform paths" is what RubyGems itself lists gems by; where it is missing the
 * assignments are read.
 * @returns undefined where it says no name or no version; a message where both say different things
 */
function readGemspec(text) {
    const stub = /^# stub: (\S+) (\S+) (\S+) [^\n]*$/m.exec(text);
    const name = assigned(text, "name");
    const version = assigned(text, "version") ?? madeVersion(text);
    const platform = assigned(text, "platform");
    if (stub && name !== undefined && name !== stub[1])
        return `calls itself ${stub[1]} and ${name}`;
    if (stub && version !== undefined && version !== stub[2])
        return `has versions ${stub[2]} and ${version}`;
    const spec = {
        name: stub?.[1] ?? name,
        version: stub?.[2] ?? version,
        platform: stub?.[3] ?? platform ?? "ruby",
        executables: [
            ...(/^[ \t]*\w+\.executables\s*=\s*\[([^\]\n]*)\]/m.exec(text)?.[1] ?? "").matchAll(quoted),
        ].map((match) => match[2]),
    };
    return spec.name && spec.version ? spec : undefined;
}
const quoted = /(["'])([^"'\\]*)\1/g;
/** The value of `s.field = "text".freeze`. */
function assigned(text, field) {
    return new RegExp(`^[ \\t]*\\w+\\.${field}\\s*=\\s*(["'])([^"'\\\\]*)\\1`, "m").exec(text)?.[2];
}
/** The value of `s.version = Gem::Version.new("1.0")`. */
function madeVersion(text) {
    return /^[ \t]*\w+\.version\s*=\s*Gem::Version\.new\(?\s*(["'])([^"'\\]*)\1/m.exec(text)?.[2];
}

;// CONCATENATED MODULE: ./lib/ecosystems/gem/homes.js


/** <home>/specifications/x.gemspec, <home>/specifications/default/x.gemspec */
const place = /^(.*)\/specifications(?:\/default)?\/[^/]+\.gemspec$/;
/** Every gem that is installed in the image; what cannot be read becomes a problem of `findings`. */
async function* gemSpecs(tree, findings) {
    const paths = [];
    for (const entry of tree.entries.values()) {
        if (entry.path.endsWith(".gemspec") && entry.type !== "dir" && place.test(entry.path))
            paths.push(entry.path);
    }
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings, 1024 * 1024)) {
        findings.seen();
        const spec = readGemspec(bytes.toString("utf8"));
        if (spec === undefined)
            findings.problem(path, "says no name or no version");
        else if (typeof spec === "string")
            findings.problem(path, spec);
        else
            yield { path, home: place.exec(path)[1] || "/", spec };
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/gem/collect.js




/**
 * The gems of every gem home in the image, as `gem list` shows them, also those that come with Ruby
 * (`specifications/default`); the prefix is the gem home.
 */
const gem = { id: "gem", version: 1, collect: gem_collect_collect };
async function gem_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    for await (const { path, home, spec } of gemSpecs(tree, findings)) {
        const { name, version, platform } = spec;
        const ported = platform === "ruby" ? undefined : platform;
        const owner = await owners(tree);
        findings.add({
            name,
            version,
            purl: (0,purl/* purl */.E)("gem", { name, version, qualifiers: { platform: ported } }),
            ...(ported ? { arch: ported } : {}),
            prefix: home,
            location: path,
            ...owner(path),
        }, path, 
        // One version may be there twice: as it came with Ruby, and installed over it.
        path);
    }
    return findings.outcome();
}

;// CONCATENATED MODULE: ./lib/ecosystems/git/reader.js

/**
 * A reader that collects what is asked of it at the same time and reads it in one go: a layer of an image is unpacked
 * from its start for each reading, however little is read. The bytes are not kept.
 */
function batchReader(tree, findings) {
    let waiting = new Map();
    const flush = async () => {
        const asked = waiting;
        waiting = new Map();
        try {
            for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...asked.keys()], findings)) {
                for (const { take, answer } of asked.get(path))
                    answer(take(bytes));
            }
            for (const { answer } of [...asked.values()].flat())
                answer(undefined);
        }
        catch (error) {
            for (const { fail } of [...asked.values()].flat())
                fail(error);
        }
    };
    return async (path, take) => {
        if (tree.resolve(path)?.type !== "file")
            return undefined;
        return new Promise((answer, fail) => {
            if (waiting.size === 0)
                setImmediate(flush);
            const question = { take, answer: answer, fail };
            waiting.set(path, [...(waiting.get(path) ?? []), question]);
        });
    };
}

;// CONCATENATED MODULE: ./lib/ecosystems/git/config.js
/**
 * The variables of a git configuration file in its order, `[remote "A"] URL = x` as "remote.A.url", with their values,
 * undefined where a name stands alone. They are read as git reads them (git-config(1), "Syntax"): comments,
 * quotes, escapes, values over several lines. What follows an error, for which git refuses the file, is left out.
 */
function readConfig(text) {
    const source = new Source(text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n"));
    const found = [];
    let section = "";
    for (;;) {
        while (source.match(/\s+|[#;][^\n]*/y))
            ;
        const head = source.match(/\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y);
        if (head) {
            const below = head[2] === undefined ? "" : `.${head[2].replace(/\\(.)/g, "$1")}`;
            section = `${head[1].toLowerCase()}${below}.`;
            continue;
        }
        const variable = source.match(/([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)|(?=\n|$))/y);
        const value = variable?.[2] === undefined ? undefined : source.value();
        if (!variable || (variable[2] !== undefined && value === undefined))
            return found;
        found.push([`${section}${variable[1].toLowerCase()}`, value]);
    }
}
/** What a backslash and these letters stand for; a backslash before another one is an error. */
const escapes = { n: "\n", t: "\t", b: "\b", "\\": "\\", '"': '"', "\n": "" };
class Source {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    /** What a sticky expression finds here, which is passed over then. */
    match(what) {
        what.lastIndex = this.#at;
        const found = what.exec(this.#text);
        if (found)
            this.#at += found[0].length;
        return found ?? undefined;
    }
    /** A value up to the end of its line; blanks at its ends do not count unless quoted. Undefined where it is in error. */
    value() {
        let value = "";
        let blanks = "";
        let quoted = false;
        for (;;) {
            const [piece = ""] = this.match(/[^\s"\\#;]+|\\[\s\S]|[\s\S]/y) ?? [];
            if (piece === "" || (piece === "\n" && !quoted))
                return quoted ? undefined : value;
            if (piece === "\n")
                return undefined;
            if (!quoted && /^[#;]$/.test(piece))
                this.match(/[^\n]*/y);
            else if (!quoted && /^\s$/.test(piece))
                blanks += value === "" ? "" : piece;
            else {
                const text = piece === '"' ? "" : piece.startsWith("\\") ? escapes[piece.slice(1)] : piece;
                if (text === undefined)
                    return undefined;
                if (piece === '"')
                    quoted = !quoted;
                value += blanks + text;
                blanks = "";
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/git/repository.js



const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Bytes; what a larger configuration says further on is not read. */
const configLimit = 1024 * 1024;
/** The beginning of a file that holds one line: a reference, or the path of a folder. */
const line = (bytes) => bytes.toString("utf8", 0, 8192).trim();
/**
 * What is checked out beside a `.git` folder, or a `.git` file that points to one (work trees, submodules).
 * Undefined where there is no commit yet; what cannot be read becomes a problem of `findings`.
 */
async function readCheckout(tree, dotGit, read, findings) {
    const gitFolder = await gitFolderOf(tree, dotGit, read, findings);
    if (gitFolder === undefined)
        return undefined;
    const [shared, head] = await Promise.all([
        read(`${gitFolder}/commondir`, line),
        read(`${gitFolder}/HEAD`, line),
    ]);
    const common = shared === undefined ? gitFolder : absolute(gitFolder, shared);
    if (head === undefined) {
        // A folder of that name need not be git's.
        if (tree.resolve(`${gitFolder}/objects`))
            findings.problem(gitFolder, "has no HEAD");
        return undefined;
    }
    const [commit, url] = await Promise.all([
        objectId.test(head) ? head : follow(tree, gitFolder, common, head, read, findings),
        read(`${common}/config`, (bytes) => originUrl(bytes.toString("utf8", 0, configLimit))),
    ]);
    return commit === undefined ? undefined : { folder: (0,tree_index/* parentOf */.gN)(dotGit), commit, url };
}
async function gitFolderOf(tree, dotGit, read, findings) {
    const entry = tree.resolve(dotGit);
    if (entry?.type === "dir")
        return dotGit;
    const text = await read(dotGit, line);
    if (text === undefined) {
        findings.problem(dotGit, "leads nowhere");
        return undefined;
    }
    // An empty one only keeps git from looking for a repository further up, as in uv's cache.
    if (text === "")
        return undefined;
    const target = /^gitdir: (.+)$/m.exec(text)?.[1];
    const folder = target === undefined ? undefined : absolute((0,tree_index/* parentOf */.gN)(dotGit), target.trim());
    if (folder === undefined || tree.resolve(folder)?.type !== "dir") {
        findings.problem(dotGit, "points to no git folder of the image");
        return undefined;
    }
    return folder;
}
function absolute(from, path) {
    return path.startsWith("/") ? path : (0,tree_index/* joinPath */.uJ)(from, path);
}
/** Follows "ref: refs/heads/main" to the commit, over at most as many symbolic references as git does. */
async function follow(tree, gitFolder, common, head, read, findings) {
    let text = head;
    for (let links = 0; links < 5; links += 1) {
        const name = /^ref:\s*(refs\/\S+)$/.exec(text)?.[1];
        if (name === undefined || name.split("/").includes(".."))
            break;
        // References of a work tree's own, such as those of a bisection, lie beside its HEAD.
        const [own, shared, packed] = await Promise.all([
            read(`${gitFolder}/${name}`, line),
            read(`${common}/${name}`, line),
            read(`${common}/packed-refs`, (bytes) => packedReference(bytes.toString("utf8"), name)),
        ]);
        text = own ?? shared ?? packed ?? "";
        if (objectId.test(text))
            return text;
        if (text === "") {
            if (tree.resolve(`${common}/reftable`))
                findings.problem(gitFolder, "keeps its references in a reftable, which is not read");
            else if (!isUnborn(tree, common))
                findings.problem(gitFolder, `nothing says which commit ${name} is`);
            return undefined;
        }
    }
    findings.problem(`${gitFolder}/HEAD`, "names no commit");
    return undefined;
}
/** A repository that nothing was committed to: it has no objects. */
function isUnborn(tree, common) {
    const folders = tree.list(`${common}/objects`);
    return folders.every((folder) => tree.list(folder.path).length === 0);
}
function packedReference(text, name) {
    for (const line of text.split("\n")) {
        const [id, ref] = line.split(" ");
        if (ref === name && id !== undefined && objectId.test(id))
            return id;
    }
    return undefined;
}
/** The URL of "origin", else of the only or first remote; of several the first, from which git fetches. */
function originUrl(config) {
    const urls = new Map();
    for (const [name, value] of readConfig(config)) {
        const remote = /^remote\.(.+)\.url$/s.exec(name)?.[1];
        if (remote !== undefined && value && !urls.has(remote))
            urls.set(remote, value);
    }
    const url = urls.get("origin") ?? [...urls.values()][0];
    return url === undefined ? undefined : (0,ecosystems_url/* withoutSecrets */.c)(url);
}

;// CONCATENATED MODULE: ./lib/ecosystems/git/collect.js





/**
 * Every folder of the image that is a git checkout, with its commit: clones, shallow ones too, work trees and
 * submodules. Whether files were changed after the checkout is not looked at: the content digest tells.
 */
const git = { id: "git", version: 1, collect: git_collect_collect };
async function git_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const read = batchReader(tree, findings);
    const places = tree.named(".git").map(({ path }) => path);
    const checkouts = await Promise.all(places.map((path) => readCheckout(tree, path, read, findings)));
    for (const [i, checkout] of checkouts.entries()) {
        if (checkout)
            findings.add(git_collect_toPackage(checkout), places[i], checkout.folder);
    }
    return findings.outcome();
}
/** Hosts whose repositories have a type of package URL of their own. */
const hosts = { "github.com": "github", "bitbucket.org": "bitbucket" };
function git_collect_toPackage({ folder, commit, url }) {
    const where = url === undefined ? undefined : parts(url);
    const path = where?.path.split("/").filter((part) => part !== "") ?? [];
    const type = hosts[where?.host ?? ""];
    const name = path.join("/") || (0,tree_index/* baseName */.Fl)(folder) || "/";
    const [owner, repository] = path;
    const vcs = where === undefined ? undefined : `git+${where.address}@${commit}`;
    return {
        name,
        version: commit,
        purl: type && owner && repository && path.length === 2
            ? (0,purl/* purl */.E)(type, { namespace: owner, name: repository, version: commit })
            : (0,purl/* purl */.E)("generic", {
                name: path.at(-1) ?? ((0,tree_index/* baseName */.Fl)(folder) || "root"),
                version: commit,
                qualifiers: { vcs_url: vcs },
            }),
        location: folder,
        commit,
        ...(url === undefined ? {} : { url }),
    };
}
/** Host, repository path and full address of "https://host/a/b.git", "git@host:a/b.git" (ssh) and "/srv/b.git". */
function parts(url) {
    const bare = (path) => path.replace(/\/+$/, "").replace(/\.git$/, "");
    const full = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?\/([^?#]*)/i.exec(url);
    if (full)
        return { host: full[1].toLowerCase(), path: bare(full[2]), address: url };
    const short = /^((?:[^/@:]+@)?([^/:]+)):([^?#]*)$/.exec(url);
    if (short) {
        const address = `ssh://${short[1]}/${short[3].replace(/^\/+/, "")}`;
        return { host: short[2].toLowerCase(), path: bare(short[3]), address };
    }
    return { host: "", path: (0,tree_index/* baseName */.Fl)(bare(url)), address: url.startsWith("/") ? `file://${url}` : url };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/lock/identity.js
var identity = __webpack_require__(42482);
// EXTERNAL MODULE: ./lib/image/bytes.js
var image_bytes = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/ecosystems/go/executable.js

/** What a file's first bytes say it is. */
function executableKind(head) {
    if ((0,image_bytes/* isElf */.aB)(head))
        return "elf";
    if (head.length >= 2 && head.toString("latin1", 0, 2) === "MZ")
        return "pe";
    if (head.length >= 4 && machMagics.has(head.readUInt32BE(0)))
        return "mach-o";
    return head.length >= 2 && head.toString("latin1", 0, 2) === "#!" ? "script" : undefined;
}
/** 32 and 64 bit, in both byte orders. */
const machMagics = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
/**
 * The layout of an ELF, PE or Mach-O file.
 * @throws RangeError where the file's tables lead out of it
 */
function readExecutable(file) {
    switch (executableKind(file)) {
        case "elf":
            return readElf(file);
        case "pe":
            return readPe(file);
        case "mach-o":
            return readMachO(file);
        default:
            return undefined;
    }
}
/** Reads numbers of one byte order; addresses over 2^53 do not occur in files that Go links. */
function reader(file, littleEndian, wide) {
    const u32 = (at) => (littleEndian ? file.readUInt32LE(at) : file.readUInt32BE(at));
    const u64 = (at) => Number(littleEndian ? file.readBigUInt64LE(at) : file.readBigUInt64BE(at));
    return {
        u16: (at) => (littleEndian ? file.readUInt16LE(at) : file.readUInt16BE(at)),
        u32,
        u64,
        word: wide ? u64 : u32,
    };
}
function executable_text(file, at, most) {
    const end = file.indexOf(0, at);
    return file.toString("latin1", at, end < 0 || end > at + most ? at + most : end);
}
function readElf(file) {
    const wide = file[4] === 2;
    const { u16, u32, word } = reader(file, file[5] === 1, wide);
    const [programs, sections] = wide ? [word(32), word(40)] : [word(28), word(32)];
    const at = wide ? 54 : 42;
    const [programSize, programCount, sectionSize, sectionCount, namesIndex] = [0, 2, 4, 6, 8].map((i) => u16(at + i));
    const loaded = [];
    const writable = [];
    for (let i = 0; i < programCount; i += 1) {
        const start = programs + i * programSize;
        if (u32(start) !== 1)
            continue;
        const flags = u32(start + (wide ? 4 : 24));
        const range = wide
            ? { offset: word(start + 8), address: word(start + 16), size: word(start + 32) }
            : { offset: word(start + 4), address: word(start + 8), size: word(start + 16) };
        loaded.push(range);
        if ((flags & 3) === 2)
            writable.push(range);
    }
    const section = (i) => {
        const start = sections + i * sectionSize;
        return wide
            ? { name: u32(start), address: word(start + 16), offset: word(start + 24), size: word(start + 32) }
            : { name: u32(start), address: word(start + 12), offset: word(start + 16), size: word(start + 20) };
    };
    // Stripped of its section headers, a program still has its segments.
    if (sections === 0 || sectionCount === 0)
        return { data: writable, loaded };
    const names = section(namesIndex).offset;
    const own = Array.from({ length: sectionCount }, (_, i) => section(i)).filter(({ name }) => executable_text(file, names + name, 32) === ".go.buildinfo");
    return { data: own.length > 0 ? own : writable, loaded };
}
function readPe(file) {
    const { u16, u32, u64 } = reader(file, true, true);
    const header = u32(60);
    if (u32(header) !== 0x00004550)
        return { data: [], loaded: [] };
    const optional = header + 24;
    const base = u16(optional) === 0x20b ? u64(optional + 24) : u32(optional + 28);
    const loaded = [];
    const data = [];
    for (let i = 0; i < u16(header + 6); i += 1) {
        const start = optional + u16(header + 20) + 40 * i;
        const range = { address: base + u32(start + 12), size: u32(start + 16), offset: u32(start + 20) };
        const flags = u32(start + 36);
        loaded.push(range);
        // Initialised, readable and writable.
        if ((flags & 0xc0000040) >>> 0 === 0xc0000040)
            data.push(range);
    }
    return { data, loaded };
}
function readMachO(file) {
    const magic = file.readUInt32BE(0);
    const littleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
    const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
    const { u32, word } = reader(file, littleEndian, wide);
    const [loaded, writable, own] = [[], [], []];
    let at = wide ? 32 : 28;
    for (let i = 0; i < u32(16); i += 1, at += Math.max(u32(at + 4), 8)) {
        if (u32(at) !== (wide ? 0x19 : 1))
            continue;
        const w = wide ? 8 : 4;
        const [address, offset, size] = [word(at + 24), word(at + 24 + 2 * w), word(at + 24 + 3 * w)];
        const after = at + 24 + 4 * w;
        loaded.push({ address, offset, size });
        if (u32(after + 4) === 3)
            writable.push({ address, offset, size });
        for (let j = 0; j < u32(after + 8); j += 1) {
            const section = after + 16 + j * (wide ? 80 : 68);
            if (executable_text(file, section, 16) !== "__go_buildinfo")
                continue;
            own.push({
                address: word(section + 32),
                size: word(section + 32 + w),
                offset: u32(section + 32 + 2 * w),
            });
        }
    }
    return { data: own.length > 0 ? own : writable, loaded: loaded };
}

;// CONCATENATED MODULE: ./lib/ecosystems/go/buildinfo.js

/** What the information begins with. */
const mark = Buffer.from("\xff Go buildinf:", "latin1");
const headerSize = 32;
const alignment = 16;
/** Flags after the mark: numbers are big-endian; the strings follow in place (since Go 1.18). */
const flags = { bigEndian: 1, inline: 2 };
/**
 * Go's build information of an executable file, as `go version -m` prints it: in both formats, the strings
 * in place (since Go 1.18) and behind pointers. Undefined where the file is no program made by Go.
 * @returns a message where there is the mark and what follows is damaged
 */
function readBuildInfo(file) {
    try {
        const program = readExecutable(file);
        const at = program && findMark(file, program);
        if (program === undefined || at === undefined)
            return undefined;
        const [goVersion, modules] = (file[at + 15] & flags.inline) !== 0 ? inPlace(file, at) : pointed(file, program, at);
        if (goVersion === "")
            return undefined;
        return { goVersion, ...parseModules(modules) };
    }
    catch (error) {
        // Only a file that leads out of itself ends here: what else is thrown is a defect.
        if (error instanceof RangeError)
            return file.indexOf(mark) < 0 ? undefined : "its Go build information is damaged";
        throw error;
    }
}
function findMark(file, program) {
    for (const { offset, size } of program.data) {
        const end = Math.min(offset + size, file.length);
        for (let at = file.indexOf(mark, offset); at >= 0 && at + headerSize <= end; at = file.indexOf(mark, at + 1)) {
            if ((at - offset) % alignment === 0)
                return at;
        }
    }
    return undefined;
}
/**
 * The information in these bytes, which begin with the mark, its strings in place.
 * @throws RangeError where it is longer than they are
 */
function readInPlace(bytes) {
    const [goVersion, modules] = inPlace(bytes, 0);
    return { goVersion, ...parseModules(modules) };
}
function inPlace(file, at) {
    const [version, next] = counted(file, at + headerSize);
    const [modules] = counted(file, next);
    return [version, unframed(modules)];
}
/** A string after its length, a number of seven bits a byte. */
function counted(file, at) {
    let length = 0;
    let start = at;
    for (let shift = 0;; shift += 7) {
        const byte = file.readUInt8(start);
        start += 1;
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
        if (shift > 28)
            throw new RangeError("a length of more than 32 bits");
    }
    return [slice(file, start, length), start + length];
}
function slice(file, start, length) {
    if (start < 0 || start + length > file.length)
        throw new RangeError("a text outside of the file");
    return file.toString("utf8", start, start + length);
}
/** Two pointers to strings, each of which is a pointer and a length. */
function pointed(file, program, at) {
    const size = file[at + 14];
    if (size !== 4 && size !== 8)
        throw new RangeError("pointers of an unknown size");
    const big = (file[at + 15] & flags.bigEndian) !== 0;
    const number = (where) => {
        if (size === 4)
            return big ? file.readUInt32BE(where) : file.readUInt32LE(where);
        return Number(big ? file.readBigUInt64BE(where) : file.readBigUInt64LE(where));
    };
    const string = (pointer) => {
        const header = offsetOf(program.loaded, pointer);
        if (header === undefined)
            return "";
        const [address, length] = [number(header), number(header + size)];
        const start = offsetOf(program.loaded, address);
        return start === undefined ? "" : slice(file, start, length);
    };
    return [string(number(at + 16)), unframed(string(number(at + 16 + size)))];
}
function offsetOf(loaded, address) {
    const range = loaded.find((one) => address >= one.address && address < one.address + one.size);
    return range && range.offset + (address - range.address);
}
/** The list of modules stands between two marks of 16 bytes. Some of these are no UTF-8, so characters do not count. */
function unframed(text) {
    const start = text.search(/(?:path|mod|dep|build)\t/);
    const end = text.lastIndexOf("\n");
    return start < 0 || end < start ? "" : text.slice(start, end);
}
function parseModules(text) {
    let path = "";
    let main;
    const deps = [];
    const settings = new Map();
    // A replacement belongs to the module in the line before it.
    let replace = () => { };
    for (const line of text.split("\n")) {
        const [key, first = "", version = "", sum = ""] = line.split("\t");
        const module = { path: first, version, sum };
        if (key === "path")
            path = first;
        else if (key === "mod") {
            main = module;
            replace = (by) => {
                main = by;
            };
        }
        else if (key === "dep") {
            const index = deps.push(module) - 1;
            replace = (by) => {
                deps[index] = by;
            };
        }
        else if (key === "=>")
            replace(module);
        else if (key === "build")
            settings.set(first.split("=")[0], unquote(first.slice(first.indexOf("=") + 1)));
    }
    return { path, main, deps, settings };
}
/** Values with blanks are written as Go strings. */
function unquote(value) {
    return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}

;// CONCATENATED MODULE: ./lib/ecosystems/go/scan.js


/** Bytes after a mark that are kept; the list of modules of the largest programs has about 100 KiB. */
const most = 4 * 1024 * 1024;
/** Marks that are looked at; a program that reads such information itself has one or two more than its own. */
const maxMarks = 16;
/**
 * Looks for Go's build information in a program that is too large to be held in memory: it is shown its bytes in
 * order. The sections that say where the information lies stand at the end of a program, so every place is
 * taken where the mark stands as the linker places it and the strings follow.
 */
class ProgramScan {
    #head = Buffer.alloc(0);
    /** The end of what was shown last, in which a mark may begin. */
    #tail = Buffer.alloc(0);
    #position = 0;
    #candidates = [];
    #answer;
    #size;
    #room;
    /** @param size of the program, bytes. @param room shared with other scans, given back when this one is at its end */
    constructor(size, room) {
        this.#size = size;
        this.#room = room;
    }
    /** The next bytes of the program; they are not kept but copied. */
    look(bytes) {
        if (this.#head.length < 4)
            this.#head = Buffer.concat([this.#head, bytes.subarray(0, 4)]);
        for (const one of this.#candidates)
            this.#keep(one, bytes);
        const window = Buffer.concat([this.#tail, bytes]);
        const start = this.#position - this.#tail.length;
        for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
            if ((start + at) % alignment !== 0 || this.#candidates.length >= maxMarks)
                continue;
            const one = { parts: [], size: 0, cut: false };
            this.#keep(one, window.subarray(at));
            this.#candidates.push(one);
        }
        // One byte less than a mark: a mark found once is not found again.
        this.#tail = Buffer.from(window.subarray(Math.max(window.length - mark.length + 1, 0)));
        this.#position += bytes.length;
        if (this.#position >= this.#size)
            this.#end();
    }
    /** What the program is, and its build information; a message where that is there and cannot be read. */
    result() {
        return this.#end();
    }
    #end() {
        this.#answer ??= this.#read();
        for (const { size } of this.#candidates)
            this.#room.left += size;
        this.#candidates = [];
        return this.#answer;
    }
    #keep(one, bytes) {
        // What comes after a gap is not what follows the mark.
        if (one.cut)
            return;
        const wanted = Math.min(bytes.length, most - one.size);
        const part = Buffer.from(bytes.subarray(0, Math.min(wanted, this.#room.left)));
        one.cut ||= part.length < wanted;
        if (part.length === 0)
            return;
        one.parts.push(part);
        one.size += part.length;
        this.#room.left -= part.length;
    }
    #read() {
        const kind = executableKind(this.#head);
        const answers = kind === undefined || kind === "script" ? [] : this.#candidates.map(readCandidate);
        const go = answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer);
        return { kind, go };
    }
}
function readCandidate({ parts, cut }) {
    const bytes = Buffer.concat(parts);
    const tooMuch = "its Go build information is not read: too many programs of this size hold such";
    if (bytes.length < headerSize)
        return cut ? tooMuch : undefined;
    const [pointer, kind] = [bytes[14], bytes[15]];
    const empty = bytes.subarray(16, headerSize).every((byte) => byte === 0);
    if (kind <= flags.bigEndian && (pointer === 4 || pointer === 8) && !empty) {
        return "its Go build information is of before Go 1.18, which is not read in programs of this size";
    }
    if ((kind & ~flags.bigEndian) !== flags.inline || !empty)
        return undefined;
    try {
        const info = readInPlace(bytes);
        return /^(?:go\d|devel)/.test(info.goVersion) ? info : undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return cut ? tooMuch : "its Go build information is damaged";
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/unowned/altered.js



/** Bytes; a bigger program of a package is not looked at. */
const limit = 1024 * 1024 * 1024;
/** Bytes that are in memory at once; files of one folder share blocks of the image, which each reading unpacks anew. */
const atOnce = 32 * 1024 * 1024;
/**
 * Those of these files whose content is none that a package recorded of them: something else wrote them.
 * @param sums path → "md5:<hex>", "sha256:<hex>"
 */
async function alteredFiles(tree, sums) {
    const altered = [];
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...sums.keys()], owners_nobody, limit, atOnce)) {
        const known = sums.get(path);
        const algorithms = new Set([...known].map((sum) => sum.slice(0, sum.indexOf(":"))));
        if (![...algorithms].some((name) => known.has(`${name}:${(0,external_node_crypto_.hash)(name, bytes)}`)))
            altered.push(path);
    }
    return altered;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/diversions.js


const path = "/var/lib/dpkg/diversions";
/** dpkg's diversions; none where it keeps no record of any. */
async function diversions(tree) {
    const found = new Map();
    if (tree.resolve(path)?.type !== "file")
        return found;
    for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [path], owners_nobody)) {
        // Three lines each: from, to, the package that asked.
        const lines = bytes.toString("utf8").split("\n");
        for (let i = 0; i + 2 < lines.length; i += 3)
            found.set(lines[i], { to: lines[i + 1], by: lines[i + 2] });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/sums.js



/**
 * The files of dpkg's packages with the digests ("md5:<hex>") that the packages brought: of what stands in a package's
 * list, for a file that another package took over is taken off that, and where dpkg put it if it was diverted.
 * Configuration files have none: they are there to be changed.
 */
async function* dpkgSums(tree, diverted) {
    const lists = new Map();
    const info = tree.list("/var/lib/dpkg/info").map(({ path }) => path);
    const withSums = new Set(info.filter((path) => path.endsWith(".md5sums")).map(stem));
    const wanted = info.filter((path) => path.endsWith(".list") && withSums.has(stem(path)));
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, wanted, owners_nobody))
        lists.set(stem(path), new Set(bytes.toString().split("\n")));
    const status = tree.list("/var/lib/dpkg/status.d").map(({ path }) => path);
    const sums = [...info, ...status].filter((path) => path.endsWith(".md5sums"));
    for await (const [file, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, sums, owners_nobody)) {
        const name = stem(file).split(":")[0];
        for (const line of bytes.toString().split("\n")) {
            const [, hex, rest] = /^([0-9a-f]{32}) {2}(.+)$/.exec(line) ?? [];
            const path = `/${rest}`;
            if (hex === undefined || lists.get(stem(file))?.has(path) === false)
                continue;
            const diversion = diverted.get(path);
            yield [diversion && diversion.by !== name ? diversion.to : path, `md5:${hex}`];
        }
    }
}
function stem(path) {
    return (0,tree_index/* baseName */.Fl)(path).replace(/\.(list|md5sums)$/, "");
}

;// CONCATENATED MODULE: ./lib/ecosystems/python/places.js

const siteFolder = /^(.*)\/lib(?:32|64)?\/(?:python|pypy)\d(?:\.\d+)?t?(?:\/(?:site-packages|dist-packages|lib-dynload))?$/;
const isSite = /\/(?:site|dist)-packages$/;
/** Also where packages keep their copies of others in a folder that is no environment's (`pip install --target`). */
const insidePackage = /\/(?:site|dist)-packages\/|\/_vendor$/;
/**
 * The environment that a folder on Python's search path belongs to: "/opt/venv" for
 * "/opt/venv/lib/python3.12/site-packages"; a folder that is no environment's (`pip install --target`) is its own.
 */
function prefixOf(site) {
    const found = siteFolder.exec(site);
    return found ? found[1] || "/" : site;
}
/**
 * What may stand only once: an interpreter's packages are one set, whether in lib or lib64, yet two interpreters
 * share "/usr/local".
 */
function interpreterKey(site) {
    return site.replace(/\/lib(?:32|64)\//, "/lib/");
}
/**
 * Every trace of an installed Python package, in path order. Left out, because no interpreter imports them from
 * there: copies that packages carry inside themselves (setuptools/_vendor), what an interrupted pip left behind
 * (names that begin with "~"), and the .egg-info that a build leaves in a source folder.
 */
function places_findTraces(tree) {
    const traces = [];
    for (const { path, type } of tree.entries.values()) {
        const shape = shapeOf(tree, path, type);
        if (shape === undefined)
            continue;
        const folder = (0,tree_index/* parentOf */.gN)(path);
        const name = (0,tree_index/* baseName */.Fl)(path);
        if (name.startsWith("~") || name.startsWith("-"))
            continue;
        if (insidePackage.test(folder))
            continue;
        if (shape === "egg-info" && isBuildTrace(tree, path, folder))
            continue;
        const alone = shape.startsWith("egg") && !shape.startsWith("egg-info") && !isSite.test(folder);
        if (alone && !(shape === "egg" && tree.resolve(`${path}/EGG-INFO/PKG-INFO`)))
            continue;
        // zc.buildout keeps several versions of a package in one folder, and puts the eggs themselves on the path.
        traces.push({ path, shape, site: alone ? path : folder, prefix: prefixOf(folder) });
    }
    return traces;
}
function shapeOf(tree, path, type) {
    if (!/\.(?:dist-info|egg|egg-info|egg-link)$/.test(path))
        return undefined;
    // A link is what it leads to (Spack and stow link files and folders); one that leads nowhere has to be looked at.
    const real = type === "symlink" ? (tree.resolve(path)?.type ?? "dir") : type;
    const folder = real === "dir";
    if (path.endsWith(".dist-info"))
        return folder ? "dist-info" : undefined;
    if (path.endsWith(".egg-info"))
        return folder ? "egg-info" : real === "file" ? "egg-info-file" : undefined;
    if (path.endsWith(".egg"))
        return folder ? "egg" : real === "file" ? "egg-zip" : undefined;
    if (path.endsWith(".egg-link"))
        return real === "file" ? "egg-link" : undefined;
    return undefined;
}
/** An .egg-info outside of an environment that no installer wrote: setuptools makes it whenever it builds. */
function isBuildTrace(tree, path, site) {
    return !siteFolder.test(site) && !isSite.test(site) && !tree.entries.has(`${path}/installed-files.txt`);
}

;// CONCATENATED MODULE: ./lib/ecosystems/julia/manifest.js

/** A Manifest.toml in format 1 (`[[Name]]`) or 2 (`[[deps.Name]]`). */
function readManifest(text) {
    const { table, problem } = readToml(text);
    const problems = problem === undefined ? [] : [problem];
    const second = typeof table.manifest_format === "string";
    const given = second ? table.deps : table;
    const deps = isTable(given) ? given : {};
    const entries = [];
    for (const [name, list] of Object.entries(deps)) {
        if (!Array.isArray(list))
            continue;
        for (const item of list) {
            const uuid = isTable(item) ? item.uuid : undefined;
            if (typeof uuid === "string")
                entries.push(toEntry(name, uuid, item));
            else
                problems.push(`the entry of ${JSON.stringify(name)} has no uuid`);
        }
    }
    // Julia refuses a manifest in which a package that another one needs has no entry.
    const lacking = entries.flatMap((entry) => entry.deps).find((name) => !Object.hasOwn(deps, name));
    if (lacking !== undefined && problem === undefined)
        problems.push(`has no entry for ${lacking}, which another package needs`);
    return { juliaVersion: text_(table.julia_version), entries, problems };
}
function isTable(value) {
    return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
}
function text_(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
function toEntry(name, uuid, item) {
    return {
        name,
        uuid,
        version: text_(item.version),
        tree: text_(item["git-tree-sha1"]),
        url: text_(item["repo-url"]),
        rev: text_(item["repo-rev"]),
        subdir: text_(item["repo-subdir"]),
        path: text_(item.path),
        deps: namesIn(item.deps),
    };
}
/** A list of names, or a table of names and uuids, where a name alone would not tell which package. */
function namesIn(deps) {
    if (Array.isArray(deps))
        return deps.filter((name) => typeof name === "string");
    return isTable(deps) ? Object.keys(deps) : [];
}

;// CONCATENATED MODULE: ./lib/ecosystems/julia/collect.js





/**
 * The packages of every Julia environment in the image, from its manifest, and every Julia by itself. The
 * hash is the sha1 of the package's git tree ("git-tree-sha1:…"), which is what Julia checks on installing.
 */
const julia = { id: "julia", version: 1, collect: julia_collect_collect };
/** Manifests that belong to a package's own sources, tests and documents, not to an environment. */
const ofPackages = /\/(packages\/[^/]+\/[^/]+|share\/julia\/(stdlib|test)|registries|test|docs?)\//;
const manifestNames = /^(Julia)?Manifest(-v\d+\.\d+)?\.toml$/;
async function julia_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const programs = await programsOf(tree, findings);
    for (const program of programs)
        findings.add(program, program.location, `${program.prefix} itself`);
    for await (const [path, { juliaVersion, entries, problems }] of readManifests(tree, findings)) {
        findings.seen();
        for (const problem of problems)
            findings.problem(path, problem);
        const only = programs.length === 1 ? programs[0].version : undefined;
        for (const entry of entries) {
            const found = julia_collect_toPackage(path, entry, juliaVersion ?? only);
            findings.add(found, path, `${path} ${entry.uuid}`);
        }
    }
    return findings.outcome();
}
/** The manifest of every environment; those that packages carry among their sources are left out. */
async function* readManifests(tree, findings) {
    const paths = manifestsOf(tree).filter((path) => !ofPackages.test(path));
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings)) {
        const manifest = readManifest(bytes.toString("utf8"));
        // Other programs have a Manifest.toml too; Julia's has packages with uuids.
        const isJulias = manifest.entries.length > 0 || manifest.juliaVersion !== undefined;
        if (isJulias || isEnvironment(path))
            yield [path, manifest];
    }
}
/** The name of a manifest may carry Julia's version, so names are looked through; there are few enough. */
function manifestsOf(tree) {
    const paths = [];
    for (const entry of tree.entries.values()) {
        if (entry.path.endsWith("anifest.toml") || entry.path.includes("anifest-v")) {
            if (manifestNames.test((0,tree_index/* baseName */.Fl)(entry.path)) && entry.type !== "dir")
                paths.push(entry.path);
        }
    }
    return paths;
}
/** An environment of a depot: <depot>/environments/<name>/Manifest.toml. */
function isEnvironment(path) {
    return /\/environments\/[^/]+\/[^/]+$/.test(path);
}
function julia_collect_toPackage(path, entry, juliaVersion) {
    const own = entry.tree === undefined && entry.path === undefined;
    const version = entry.version ?? (own ? (juliaVersion ?? "stdlib") : (entry.tree ?? "dev"));
    const url = entry.url && (0,ecosystems_url/* withoutSecrets */.c)(entry.url);
    return {
        name: entry.name,
        version,
        purl: (0,purl/* purl */.E)("julia", {
            name: entry.name,
            version,
            qualifiers: { uuid: entry.uuid },
            subpath: entry.subdir,
        }),
        prefix: (0,tree_index/* parentOf */.gN)(path),
        location: path,
        ...(entry.tree ? { hash: `git-tree-sha1:${entry.tree}` } : {}),
        ...(entry.rev && /^[0-9a-f]{40}$/.test(entry.rev) ? { commit: entry.rev } : {}),
        ...(url ? { url } : {}),
        ...(entry.path ? { editable: true, url: `file:${entry.path}` } : {}),
    };
}
/** Each Julia that was unpacked somewhere: told by the header that its distributions ship. */
async function programsOf(tree, findings) {
    const found = [];
    const headers = tree.named("julia_version.h").map((entry) => entry.path);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, headers, findings, 64 * 1024)) {
        const version = /#define\s+JULIA_VERSION_STRING\s+"([^"]+)"/.exec(bytes.toString("utf8"))?.[1];
        if (version === undefined) {
            findings.problem(path, "does not say JULIA_VERSION_STRING");
            continue;
        }
        const prefix = path.replace(/\/include\/julia\/julia_version\.h$/, "");
        found.push({
            name: "julia",
            version,
            purl: (0,purl/* purl */.E)("generic", { name: "julia", version }),
            prefix,
            location: path,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/ecosystems/julia/depots.js



/**
 * The folders that Julia keeps to itself in its depots: of each package in a manifest, packages/<Name>/<slug>; and in
 * depots that have one of these, or the manifest, what is named by the hash of its content, and compiled code.
 */
async function depotFolders(tree) {
    const found = [];
    const depots = new Set();
    for await (const [path, { entries }] of readManifests(tree, owners_nobody)) {
        const depot = /^(.*)\/environments\/[^/]+\/[^/]+$/.exec(path)?.[1];
        if (depot !== undefined)
            depots.add(depot);
        for (const { name, uuid, tree: hash } of entries) {
            for (const slug of hash === undefined ? [] : slugs(uuid, hash)) {
                const end = `/packages/${name}/${slug}`;
                for (const folder of tree.named(slug).filter((entry) => entry.path.endsWith(end))) {
                    found.push(folder.path);
                    depots.add(folder.path.slice(0, -end.length));
                }
            }
        }
    }
    for (const depot of depots) {
        const below = [...tree.list(`${depot}/artifacts`), ...tree.list(`${depot}/compiled`)];
        found.push(...below.map(({ path }) => path).filter((path) => /^([0-9a-f]{40}|v\d+\.\d+)$/.test((0,tree_index/* baseName */.Fl)(path))));
    }
    return found;
}
/**
 * What Julia calls the folder of a package's version (Base.version_slug, in five letters and, before Julia 1.2, in
 * four): the CRC-32C over the uuid as a little-endian number and the tree's sha1, in letters and digits.
 */
function slugs(uuid, treeSha1) {
    const id = Buffer.from(uuid.replaceAll("-", ""), "hex").reverse();
    let rest = crc32c(Buffer.concat([id, Buffer.from(treeSha1, "hex")]));
    let slug = "";
    for (let i = 0; i < 5; i += 1) {
        slug += letters[rest % letters.length];
        rest = Math.floor(rest / letters.length);
    }
    return [slug, slug.slice(0, 4)];
}
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function crc32c(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/places.js

/** Where Debian keeps the Node modules it packages; they have the shape of a node_modules folder. */
const debianRoots = /^\/usr\/(?:share|lib|lib\/[^/]+-linux-[^/]+)\/nodejs(?=\/)/;
const places_name = String.raw `(?:@[^/]+\/)?[^/@.][^/]*`;
/** A package below a root, directly or nested: "a", "@scope/a", "a/node_modules/b". */
const chain = new RegExp(`^${places_name}(?:/node_modules/${places_name})*$`);
/** Where pnpm, npm (its linked installs) and bun keep the packages themselves, beside a node_modules full of links or inside it. */
const store = /^(.*?)\/(?:node_modules\/)?\.(?:pnpm|store|bun)\/(?:@[^/]+\/)?[^/]+\/node_modules(?=\/)/;
/** Where yarn keeps them, told to install as pnpm does. */
const yarnStore = /^(.*?\/node_modules)\/\.store\/[^/]+\/package$/;
/**
 * The root that a package's folder belongs to, or undefined where npm, yarn and pnpm would not see an installed
 * package: folders deeper inside a package (its tests' fixtures), names that begin with a dot.
 */
function rootOf(folder) {
    const linked = yarnStore.exec(folder)?.[1];
    if (linked !== undefined)
        return linked;
    const stored = store.exec(folder);
    const head = stored?.[0] ?? debianRoots.exec(folder)?.[0] ?? firstModules(folder);
    if (head === undefined || !chain.test(folder.slice(head.length + 1)))
        return undefined;
    return stored ? `${stored[1]}/node_modules` : head;
}
function firstModules(folder) {
    const at = folder.indexOf("/node_modules/");
    return at < 0 ? undefined : folder.slice(0, at + "/node_modules".length);
}
/** A package of Yarn's Plug'n'Play that has to be unpacked to work; its list has it too. */
function isUnplugged(tree, root) {
    const application = /^(.*)\/\.yarn\/unplugged\/[^/]+\/node_modules$/.exec(root)?.[1];
    return application !== undefined && tree.resolve(`${application}/.pnp.cjs`) !== undefined;
}
/** The package.json of every package that lies in a node_modules folder, with the root it belongs to. */
function installedManifests(tree) {
    return tree.named("package.json").flatMap(({ path, type }) => {
        const root = type === "dir" ? undefined : rootOf((0,tree_index/* parentOf */.gN)(path));
        return root === undefined ? [] : [{ path, root }];
    });
}
/** Every installed package's package.json, and every link in a node_modules folder to a package elsewhere. */
function findPlaces(tree) {
    const places = installedManifests(tree)
        .filter(({ root }) => !isUnplugged(tree, root))
        .map((place) => ({ ...place, linked: false }));
    for (const { path, type } of tree.entries.values()) {
        if (type !== "symlink" || !path.includes("/node_modules/"))
            continue;
        const root = rootOf(path);
        const folder = root === undefined ? undefined : tree.resolve(path);
        if (root === undefined || folder?.type !== "dir" || rootOf(folder.path) !== undefined)
            continue;
        if (tree.resolve(`${path}/package.json`))
            places.push({ path: `${path}/package.json`, root, linked: true });
    }
    return places;
}

;// CONCATENATED MODULE: ./lib/ecosystems/r/collect.js






/**
 * The R packages of every library in the image, as `installed.packages()` lists them: each folder with a
 * DESCRIPTION that R wrote on installing (it adds "Built"). R itself is the package "R", once for each
 * library that holds `base`. The time in "Built" is left out: it is another one at every build.
 */
const r = { id: "r", version: 1, collect: r_collect_collect };
async function r_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const paths = descriptions(tree);
    if (paths.length === 0)
        return { status: "absent" };
    const owner = await owners(tree);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings, 1024 * 1024)) {
        const parsed = (0,dpkg_status/* parseParagraphs */.L)(bytes.toString("utf8"));
        for (const problem of parsed.problems)
            findings.problem(path, problem);
        const fields = parsed.paragraphs[0];
        if (!fields?.has("package") || !fields.has("built")) {
            findings.problem(path, `has no ${fields?.has("package") ? "Built" : "Package"} field`);
            continue;
        }
        const found = { ...r_collect_toPackage(path, fields), ...owner(path) };
        findings.add(found, path, `${found.prefix} ${found.name}`);
        const own = found.name === "base" ? itself(found) : undefined;
        if (own)
            findings.add(own, path, `${own.prefix} ${own.name} itself`);
    }
    return findings.outcome();
}
/**
 * The DESCRIPTION of every installed package. renv keeps packages in a cache, each in a folder of its version and
 * hash, and fills libraries with links to them: the links are what is installed. Its sandbox links to R's own.
 */
function descriptions(tree) {
    const installed = tree.named("DESCRIPTION").filter((entry) => isInstalled(tree, entry));
    const folders = installed.map((entry) => (0,tree_index/* parentOf */.gN)(entry.path));
    const names = new Set(folders.map(tree_index/* baseName */.Fl));
    const links = [];
    for (const { path, type } of tree.entries.values()) {
        if (type !== "symlink" || !names.has((0,tree_index/* baseName */.Fl)(path)) || path.includes("/renv/sandbox/"))
            continue;
        const description = `${path}/DESCRIPTION`;
        const real = tree.resolve(description);
        if (real && isInstalled(tree, real))
            links.push(description);
    }
    const own = folders.filter((folder) => !inCache.test(folder)).map((folder) => `${folder}/DESCRIPTION`);
    return [...own, ...links];
}
/** <cache>/v5/R-4.3/x86_64-pc-linux-gnu/dplyr/1.1.4/<hash>/dplyr */
const inCache = /\/([^/]+)\/[^/]+\/[0-9a-f]{32}\/\1$/;
/** Installing writes Meta/package.rds beside DESCRIPTION; sources, and other programs' files, have none. */
function isInstalled(tree, description) {
    return tree.resolve(`${(0,tree_index/* parentOf */.gN)(description.path)}/Meta/package.rds`) !== undefined;
}
function r_collect_toPackage(path, fields) {
    const field = (name) => fields.get(name) ?? "";
    const sha = /^[0-9a-f]{40}$/.test(field("remotesha")) ? field("remotesha") : undefined;
    const url = remoteUrl(fields);
    const origin = (0,ecosystems_url/* withoutSecrets */.c)(field("remoterepos") || field("repository"));
    const [version, platform] = field("built")
        .split(";")
        .map((part) => part.trim());
    return {
        name: field("package"),
        version: field("version"),
        purl: purlOf(fields, sha),
        prefix: (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path)),
        location: (0,tree_index/* parentOf */.gN)(path),
        ...(origin ? { origin } : {}),
        build: [version, platform].filter(Boolean).join("; "),
        ...(sha ? { commit: sha } : {}),
        ...(url ? { url } : {}),
    };
}
/** Which kind of place a package came from decides how its package URL is spelt. */
function purlOf(fields, sha) {
    const [name, version] = [fields.get("package") ?? "", fields.get("version") ?? ""];
    const [user, repository] = [fields.get("remoteusername"), fields.get("remoterepo")];
    if (fields.get("remotetype") === "github" && user && repository) {
        return (0,purl/* purl */.E)("github", { namespace: user, name: repository, version: sha ?? version });
    }
    if (fields.get("priority") === "base")
        return (0,purl/* purl */.E)("generic", { namespace: "r", name, version });
    const bioconductor = fields.get("git_url")?.startsWith("https://git.bioconductor.org/") ||
        /^bioc/i.test(fields.get("repository") ?? "") ||
        fields.has("biocviews");
    return (0,purl/* purl */.E)(bioconductor ? "bioconductor" : "cran", { name, version });
}
function remoteUrl(fields) {
    const host = fields.get("remotehost") === "api.github.com" ? "github.com" : fields.get("remotehost");
    if (fields.get("remotetype") === "github" && host) {
        return `https://${host}/${fields.get("remoteusername")}/${fields.get("remoterepo")}`;
    }
    const url = fields.get("remoteurl");
    return url && (0,ecosystems_url/* withoutSecrets */.c)(url);
}
/** R as a program, told by the version of its package `base`. */
function itself(base) {
    const { build: _, ...rest } = base;
    return { ...rest, name: "R", purl: (0,purl/* purl */.E)("generic", { name: "r", version: base.version }) };
}

;// CONCATENATED MODULE: ./lib/ecosystems/unowned/folders.js







/**
 * The folders that a package has to itself, what installing it made there included: of npm, R, RubyGems, Julia and
 * eggs of Python. Only those of packages that their collector lists: what has such a folder's shape alone is
 * nobody's, for nothing else would tell it.
 */
async function packageFolders(tree) {
    const folders = new Set(await depotFolders(tree));
    for (const { path, root } of installedManifests(tree)) {
        const folder = (0,tree_index/* parentOf */.gN)(path);
        folders.add(folder);
        // The programs' links, or the scripts that pnpm writes in their place.
        folders.add(`${root}/.bin`);
        folders.add(folder.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, "/node_modules/.bin"));
    }
    for (const path of descriptions(tree)) {
        const real = tree.resolve(path);
        if (real)
            folders.add((0,tree_index/* parentOf */.gN)(real.path));
    }
    for (const { path, shape } of places_findTraces(tree))
        if (shape === "egg" && tree.resolve(`${path}/EGG-INFO/PKG-INFO`))
            folders.add(path);
    for await (const { path, home } of gemSpecs(tree, owners_nobody)) {
        const gem = (0,tree_index/* baseName */.Fl)(path).slice(0, -".gemspec".length);
        folders.add((0,tree_index/* joinPath */.uJ)(home, `gems/${gem}`));
        for (const platform of tree.list((0,tree_index/* joinPath */.uJ)(home, "extensions")))
            for (const version of tree.list(platform.path))
                folders.add(`${version.path}/${gem}`);
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/ecosystems/unowned/owners.js












/**
 * Takes out of `candidates` what a package owns that its collector lists: by the file lists of dpkg, apk, rpm, conda,
 * Python, Perl and cargo, and by the folders that other managers' packages have to themselves.
 * @returns of the programs among what was taken out, the digests that dpkg, apk and rpm have: "md5:<hex>"
 */
async function removeOwned(tree, candidates) {
    removeFolders(await packageFolders(tree), candidates);
    const diverted = await diversions(tree);
    // What lies where the administrator had a package's file moved away from is not that package's.
    const replaced = [...diverted].filter(([, { by }]) => by === ":").map(([from]) => from);
    const { remove, sums } = removerFor(tree, candidates, replaced);
    for (const files of (await fileLists(tree)).values())
        for (const path of files)
            remove(path);
    for (const { to } of diverted.values())
        remove(to);
    await removePython(tree, remove);
    await removePerl(tree, remove);
    await removeCargo(tree, remove);
    await removeGems(tree, remove);
    for await (const [path, sum] of dpkgSums(tree, diverted))
        remove(path, sum);
    for await (const [, header] of (0,rpm_databases/* rpmHeaders */.Q)(tree, owners_nobody)) {
        for (const [path, sum] of sumsOf(header))
            remove(path, sum);
    }
    for await (const [, entry] of apkEntries(tree, owners_nobody)) {
        for (const [path, sum] of entry.sums)
            remove(path, sum);
    }
    return sums;
}
/**
 * Where programs lie that are called by name, which are what someone installs over a package's. Libraries are left out:
 * most of a system's bytes are in them, and to read those a second time would make a lock a sixth slower.
 */
const program = /\/(s?bin|libexec)\/[^/]+$/;
/** None where the header contradicts itself there: its names and versions are read all the same. */
function sumsOf(header) {
    try {
        return header.sums();
    }
    catch {
        return [];
    }
}
/**
 * Package lists name files by the path they were packaged with, which a merged /usr, or a link on the way,
 * may have moved: only what has a candidate's own name is followed. What is at `replaced` stays.
 */
function removerFor(tree, candidates, replaced) {
    const all = new Set(candidates.flatMap((map) => [...map.keys()]));
    const names = new Set([...all].map(tree_index/* baseName */.Fl));
    const sums = new Map();
    const realPath = (path) => {
        if (all.has(path) || !names.has((0,tree_index/* baseName */.Fl)(path)))
            return path;
        const folder = tree.resolve((0,tree_index/* parentOf */.gN)(path))?.path;
        return folder === undefined ? path : (0,tree_index/* joinPath */.uJ)(folder, (0,tree_index/* baseName */.Fl)(path));
    };
    for (const path of replaced)
        all.delete(realPath(path));
    const remove = (path, sum) => {
        const real = realPath(path);
        if (!all.has(real))
            return;
        for (const map of candidates)
            map.delete(real);
        if (sum && program.test(real))
            sums.set(real, (sums.get(real) ?? new Set()).add(sum));
    };
    return { remove, sums };
}
function removeFolders(folders, candidates) {
    const known = new Map();
    const isOwned = (folder) => {
        const answer = known.get(folder) ?? (folder !== "/" && (folders.has(folder) || isOwned((0,tree_index/* parentOf */.gN)(folder))));
        known.set(folder, answer);
        return answer;
    };
    for (const map of candidates) {
        for (const path of map.keys())
            if (isOwned((0,tree_index/* parentOf */.gN)(path)))
                map.delete(path);
    }
}
/**
 * What installers of Python packages list: RECORD, one line a file: path relative to the site folder (quoted as CSV
 * where it must be), hash, size; and installed-files.txt.
 */
async function removePython(tree, remove) {
    const traces = places_findTraces(tree);
    const records = traces.filter(({ shape }) => shape === "dist-info").map(({ path }) => `${path}/RECORD`);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, (0,ecosystems_findings/* presentPaths */.Yb)(tree, records), owners_nobody)) {
        const site = (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path));
        for (const line of bytes.toString("utf8").split("\n")) {
            const file = line.startsWith('"')
                ? /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"')
                : line.split(",")[0];
            if (file)
                remove(external_node_path_.posix.normalize(file.startsWith("/") ? file : `${site}/${file}`));
        }
    }
    const lists = traces
        .filter(({ shape }) => shape === "egg-info")
        .map(({ path }) => `${path}/installed-files.txt`);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, (0,ecosystems_findings/* presentPaths */.Yb)(tree, lists), owners_nobody)) {
        for (const file of bytes.toString("utf8").split("\n"))
            if (file)
                remove(external_node_path_.posix.normalize(`${(0,tree_index/* parentOf */.gN)(path)}/${file}`));
    }
}
async function removePerl(tree, remove) {
    for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths(tree.named(".packlist")), owners_nobody)) {
        for (const line of bytes.toString("utf8").split("\n"))
            remove(line.split(" ")[0]);
    }
}
async function removeCargo(tree, remove) {
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths(tree.named(".crates.toml")), owners_nobody)) {
        for (const { bins } of readFirstForm(bytes.toString("utf8")).installs) {
            for (const bin of bins)
                remove(`${(0,tree_index/* parentOf */.gN)(path)}/bin/${bin}`);
        }
    }
}
/** A gem's programs are started by scripts that RubyGems writes into a folder of programs. */
async function removeGems(tree, remove) {
    for await (const { home, spec } of gemSpecs(tree, owners_nobody)) {
        for (const name of spec.executables)
            remove(`${home}/bin/${name}`);
    }
}
function paths(entries) {
    return entries.map((entry) => entry.path);
}

;// CONCATENATED MODULE: ./lib/ecosystems/unowned/foreign.js



const foreign_cache = new WeakMap();
/**
 * The image's executable files, shared libraries and Java archives without an owner, which is what `make
 * install`, `wget | tar x` and `curl -o` leave behind, also in the place of a package's own file: where the package
 * recorded a digest of that, its content is read. Looked for once per tree.
 */
function foreignFiles(tree) {
    const known = foreign_cache.get(tree) ?? findForeign(tree);
    foreign_cache.set(tree, known);
    return known;
}
/**
 * Folders in which nothing is installed: the kernel's, what Apptainer mounts over (an image's own /tmp is not
 * seen at run time) or writes itself, package managers' own state, and git's store (its checkout is looked at).
 */
const passedOver = /^\/(proc|sys|dev|run|tmp|var\/tmp|\.singularity\.d|var\/lib\/dpkg|var\/lib\/apt)\/|\/\.git\//;
const library = /\.(so(\.[\w.-]+)?|dylib|node)$/;
const javaArchive = /\.(jar|war|ear)$/i;
async function findForeign(tree) {
    const programs = new Map();
    const jars = new Map();
    for (const found of tree.entries.values()) {
        const entry = found.type === "symlink" ? intoStore(tree, found) : found;
        if (entry.type !== "file" || entry.size === 0 || passedOver.test(entry.path))
            continue;
        if (javaArchive.test(entry.path))
            jars.set(entry.path, entry);
        else if ((entry.mode & 0o111) !== 0 || library.test(entry.path))
            programs.set(entry.path, entry);
    }
    const all = [programs, jars].map((files) => [files, new Map(files)]);
    for (const path of await alteredFiles(tree, await removeOwned(tree, [programs, jars]))) {
        for (const [files, before] of all)
            if (before.has(path))
                files.set(path, before.get(path));
    }
    return { programs: inOrder(programs), jars: inOrder(jars) };
}
/** A link that leads to a file in a package manager's store, which is left out itself, stands for that file. */
function intoStore(tree, link) {
    const real = tree.resolve(link.path);
    return real && !tree.entries.has(real.path) ? { ...real, path: link.path } : link;
}
function inOrder(entries) {
    return [...entries.values()].sort((a, b) => (0,identity/* byCodeUnit */.X)(a.path, b.path));
}

;// CONCATENATED MODULE: ./lib/ecosystems/unowned/programs.js








/** Bytes; bigger files are digested, and looked through for Go's build information, as a stream. */
const wholeLimit = 128 * 1024 * 1024;
/** Bytes of what may be build information that are held at once while bigger files pass by. */
const scanRoom = 256 * 1024 * 1024;
/** Files that are held in memory at once, in bytes, unless one alone is bigger. */
const batchBytes = 8 * 1024 * 1024;
/** Files without an owner that are looked at; an image with more of them is damaged or hostile. */
const maxPrograms = 100_000;
const programs_cache = new WeakMap();
/**
 * Every program and shared library that no package owns: ELF, PE and Mach-O files, and scripts that begin
 * with "#!". This reads the content of each such file, once per tree, in bounded memory; the collectors that
 * need it (`go`, `unowned`) can be left out of an inventory.
 */
function scanPrograms(tree) {
    const known = programs_cache.get(tree) ?? scan(tree);
    programs_cache.set(tree, known);
    return known;
}
async function scan(tree) {
    const files = (await foreignFiles(tree)).programs;
    const programs = files.slice(0, maxPrograms);
    const found = [];
    const large = programs.filter(({ size }) => size > wholeLimit);
    const room = { left: scanRoom };
    const scans = new Map(large.map(({ path, size }) => [path, new ProgramScan(size, room)]));
    const look = (path, bytes) => scans.get(path).look(bytes);
    for (const [path, sha256] of await tree.digests([...scans.keys()], look)) {
        const { kind, go } = scans.get(path).result();
        if (kind !== undefined)
            found.push({ path, sha256, go });
    }
    const small = programs.filter(({ size }) => size <= wholeLimit).map(({ path }) => path);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, small, owners_nobody, wholeLimit, batchBytes)) {
        const kind = executableKind(bytes);
        if (kind === undefined)
            continue;
        const go = kind === "script" ? undefined : readBuildInfo(bytes);
        found.push({ path, sha256: (0,external_node_crypto_.hash)("sha256", bytes), go });
    }
    found.sort((a, b) => (0,identity/* byCodeUnit */.X)(a.path, b.path));
    return { found, passedOver: files[maxPrograms]?.path };
}

;// CONCATENATED MODULE: ./lib/ecosystems/go/collect.js



/**
 * The modules in programs made by Go, as `go version -m` prints them: for each program its main module, the
 * dependencies linked in, and Go's own library as "stdlib". The prefix is the program. Programs that belong
 * to a package of another ecosystem are that package's, and are not opened.
 */
const go = { id: "go", version: 1, contents: true, collect: go_collect_collect };
async function go_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    // Where there are too many to be read, `unowned` says so.
    for (const { path, go: info } of (await scanPrograms(tree)).found) {
        if (typeof info === "string")
            findings.problem(path, info);
        else if (info)
            for (const found of packagesOf(path, info))
                findings.add(found, path, `${path} ${found.name}`);
    }
    return findings.outcome();
}
function packagesOf(program, info) {
    const { main, deps, settings } = info;
    const revision = settings.get("vcs.revision");
    const modified = settings.get("vcs.modified") === "true";
    // "go1.22.1 X:loopvar" names the experiments it was built with.
    const standard = { path: "stdlib", version: info.goVersion.replace(/^go/, "").split(" ")[0], sum: "" };
    const itself = main ?? { path: info.path || "command-line-arguments", version: "(devel)", sum: "" };
    return [
        {
            ...go_collect_toPackage(program, itself),
            build: info.goVersion,
            ...(revision && !modified ? { commit: revision } : {}),
        },
        ...[standard, ...deps].map((module) => go_collect_toPackage(program, module)),
    ];
}
function go_collect_toPackage(program, { path, version, sum }) {
    const known = version === "" ? "(devel)" : version;
    const slash = path.lastIndexOf("/");
    return {
        name: path,
        version: known,
        purl: (0,purl/* purl */.E)("golang", {
            namespace: slash < 0 ? undefined : path.slice(0, slash),
            name: path.slice(slash + 1),
            version: known,
        }),
        prefix: program,
        ...(sum ? { hash: sum } : {}),
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/ecosystems/java/zip.js

const endMark = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Mark = 0x06064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
/** More files than any archive of programs has. */
const maxEntries = 500_000;
/** Whether a file begins as a zip archive does, or as a program with one behind it. */
function looksLikeZip(file) {
    const start = file.toString("latin1", 0, 4);
    return start === "PK\x03\x04" || start === "PK\x05\x06" || findEnd(file) !== undefined;
}
function findEnd(file) {
    // The end record is followed by a comment of at most 65535 bytes.
    const first = Math.max(file.length - 22 - 0xffff, 0);
    for (let at = file.length - 22; at >= first; at -= 1) {
        if (file.readUInt32LE(at) === endMark && at + 22 + file.readUInt16LE(at + 20) === file.length)
            return at;
    }
    return undefined;
}
/**
 * The files of a zip archive, from the directory at its end (and only from there, as Java does), also where
 * a shell script stands before the archive.
 * @throws Error saying what is wrong where the archive contradicts itself or ends early
 */
function zipEntries(file) {
    const end = findEnd(file);
    if (end === undefined)
        throw new Error("a zip archive that ends early");
    let [count, size, start] = [
        file.readUInt16LE(end + 10),
        file.readUInt32LE(end + 12),
        file.readUInt32LE(end + 16),
    ];
    let directoryEnd = end;
    if (end >= 20 && file.readUInt32LE(end - 20) === end64Locator) {
        const record = Number(file.readBigUInt64LE(end - 12));
        if (record + 56 > file.length || file.readUInt32LE(record) !== end64Mark) {
            throw new Error("a zip archive whose end is damaged");
        }
        [count, size, start] = [32, 40, 48].map((at) => Number(file.readBigUInt64LE(record + at)));
        directoryEnd = record;
    }
    // What stands before the archive moves everything by its own length.
    const shift = directoryEnd - size - start;
    if (shift < 0 || count > maxEntries)
        throw new Error("a zip archive whose directory is damaged");
    const entries = [];
    let at = start + shift;
    for (let i = 0; i < count; i += 1) {
        if (at + 46 > directoryEnd || file.readUInt32LE(at) !== centralMark) {
            throw new Error("a zip archive whose directory is damaged");
        }
        const nameLength = file.readUInt16LE(at + 28);
        entries.push({
            name: file.toString("utf8", at + 46, at + 46 + nameLength),
            size: file.readUInt32LE(at + 24),
            method: file.readUInt16LE(at + 10),
            packedSize: file.readUInt32LE(at + 20),
            offset: file.readUInt32LE(at + 42) + shift,
        });
        at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
    return entries;
}
/**
 * The content of one file of the archive.
 * @throws Error where it is damaged or unpacks to more than `limit` bytes
 */
function unzip(file, entry, limit) {
    const { offset, packedSize, method, name } = entry;
    if (offset + 30 > file.length || file.readUInt32LE(offset) !== localMark) {
        throw new Error(`${JSON.stringify(name)} is not where the directory says`);
    }
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    if (start + packedSize > file.length || entry.size > limit || limit === 0)
        throw new Error(`${JSON.stringify(name)} is too large`);
    const packed = file.subarray(start, start + packedSize);
    if (method === 0)
        return packed;
    if (method !== 8)
        throw new Error(`${JSON.stringify(name)} is packed in an unknown way`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: limit });
    }
    catch {
        throw new Error(`${JSON.stringify(name)} does not unpack`);
    }
}

;// CONCATENATED MODULE: ./lib/ecosystems/java/archive.js

/** How deep archives within archives are looked into: an .ear holds a .war, that a .jar, that at times others. */
const maxDepth = 4;
/** Bytes that one archive's inner archives may unpack to, all together, and those of its texts (150 bytes each). */
const unpackedLimit = 4 * 1024 * 1024 * 1024;
const allTextLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;
const nestedLimit = 256 * 1024 * 1024;
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const nestedArchive = /\.(jar|war|ear)$/i;
/**
 * The Maven coordinates of a Java archive: of every META-INF/maven/…/pom.properties (an archive that others
 * were merged into has several), else what its manifest calls it, else its file name. Archives inside of it
 * are read too. Damage inside comes as messages, the rest is still read.
 * @throws Error where the archive itself cannot be read
 */
function readArchive(file, location, depth = 0, budget = { archives: unpackedLimit, texts: allTextLimit }) {
    const entries = zipEntries(file);
    const found = [];
    const problems = [];
    const attempt = (work) => {
        try {
            work();
        }
        catch (error) {
            problems.push(error.message);
        }
    };
    for (const entry of entries.filter(({ name }) => pomProperties.test(name))) {
        attempt(() => {
            const own = fromProperties(unpack(file, entry, budget, "texts").toString("utf8"), location);
            if (own)
                found.push(own);
        });
    }
    if (found.length === 0)
        attempt(() => found.push(fromManifest(file, entries, budget, location)));
    for (const entry of entries.filter(({ name }) => nestedArchive.test(name))) {
        attempt(() => {
            if (depth >= maxDepth)
                throw new Error(`${JSON.stringify(entry.name)} lies too deep to be read`);
            const content = unpack(file, entry, budget, "archives");
            if (!looksLikeZip(content))
                return;
            const inner = readArchive(content, `${location}!/${entry.name}`, depth + 1, budget);
            found.push(...inner.found);
            problems.push(...inner.problems.map((problem) => `${entry.name}: ${problem}`));
        });
    }
    return { found, problems };
}
function unpack(file, entry, budget, kind) {
    const limit = Math.min(kind === "texts" ? textLimit : nestedLimit, budget[kind]);
    let spent = limit;
    try {
        const content = unzip(file, entry, limit);
        spent = content.length;
        return content;
    }
    finally {
        // What does not fit was unpacked up to the limit, too.
        budget[kind] -= spent;
    }
}
function fromProperties(text, location) {
    const field = (name) => new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)\\s*$`, "m").exec(text)?.[1];
    const [group, name, version] = [field("groupId"), field("artifactId"), field("version")];
    return name === undefined ? undefined : { group, name, version, location };
}
function fromManifest(file, entries, budget, location) {
    const entry = entries.find(({ name }) => name.toUpperCase() === "META-INF/MANIFEST.MF");
    const fields = entry
        ? mainSection(unpack(file, entry, budget, "texts").toString("utf8"))
        : new Map();
    const named = fromFileName(location);
    const version = ["implementation-version", "bundle-version", "specification-version"]
        .map((key) => fields.get(key))
        .find((value) => value !== undefined && /^\d/.test(value));
    // A title may be any text; the file's name is what others know the archive by.
    const group = fields.get("implementation-vendor-id");
    return { group, name: named.name, version: named.version ?? version, location };
}
/** "picard" and "2.27.5" for "/opt/picard-2.27.5.jar". */
function fromFileName(location) {
    const stem = location.slice(location.lastIndexOf("/") + 1).replace(nestedArchive, "");
    const at = stem.search(/-\d/);
    if (at < 1)
        return { name: stem || location, version: undefined };
    return { name: stem.slice(0, at), version: stem.slice(at + 1) };
}
/** The manifest's main attributes, lower-case name → value; lines of 72 bytes are continued after a blank. */
function mainSection(text) {
    const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0];
    return new Map(main
        .split("\n")
        .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
        .filter((parts) => parts !== null)
        .map((parts) => [parts[1].toLowerCase(), parts[2].trim()]));
}

;// CONCATENATED MODULE: ./lib/ecosystems/java/collect.js






/**
 * The Java archives that no other package owns, by their Maven coordinates ("group:artifact"), with those that
 * were packed into them. The hash is the outer archive's; it is the version too where nothing names one.
 */
const java = { id: "java", version: 1, contents: true, collect: java_collect_collect };
const collect_limit = 512 * 1024 * 1024;
async function java_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const { jars } = await foreignFiles(tree);
    const paths = jars.map((entry) => entry.path);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings, collect_limit)) {
        // Other files end in .jar too: what git-lfs left in place of one, for instance.
        if (!looksLikeZip(bytes))
            continue;
        const hash = `sha256:${(0,external_node_crypto_.hash)("sha256", bytes)}`;
        try {
            const { found, problems } = readArchive(bytes, path);
            for (const problem of problems)
                findings.problem(path, problem);
            for (const one of found) {
                const key = `${one.location} ${one.group} ${one.name}`;
                findings.add(java_collect_toPackage(one, path, hash), path, key);
            }
        }
        catch (error) {
            findings.problem(path, error.message);
        }
    }
    return findings.outcome();
}
function java_collect_toPackage({ group, name, version, location }, path, hash) {
    return {
        name: group === undefined ? name : `${group}:${name}`,
        version: version ?? hash,
        purl: (0,purl/* purl */.E)(group === undefined ? "generic" : "maven", {
            namespace: group,
            name,
            version,
            qualifiers: group === undefined && version === undefined ? { checksum: hash } : {},
        }),
        location,
        ...(location === path ? { hash } : {}),
    };
}

// EXTERNAL MODULE: ./lib/lock/location.js
var lock_location = __webpack_require__(5423);
;// CONCATENATED MODULE: ./lib/ecosystems/npm/node.js





/** Bytes; a Node.js with full symbols has about 130 MiB. */
const binaryLimit = 512 * 1024 * 1024;
/**
 * Every Node.js, as package "node": each executable bin/node outside of node_modules. Its version is what its
 * headers say (node_version.h), or else Debian's package, or else the release address inside the program or libnode.
 */
async function findNodes(tree, findings) {
    const packages = [];
    let known;
    const libraries = () => (known ??= nodeLibraries(tree));
    for (const { path, type, mode } of tree.named("node")) {
        if (type !== "file" || (mode & 0o111) === 0 || (0,tree_index/* baseName */.Fl)((0,tree_index/* parentOf */.gN)(path)) !== "bin")
            continue;
        if (path.includes("/node_modules/"))
            continue;
        const prefix = (0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path));
        const version = (await headerVersion(tree, prefix, findings)) ??
            (await upstreamVersion(tree, path, "nodejs")) ??
            (await programVersion(tree, path, prefix, libraries, findings));
        if (version === undefined)
            continue;
        const named = { name: "node", version };
        packages.push({ ...named, purl: (0,purl/* purl */.E)("generic", named), prefix, location: path });
    }
    return packages;
}
/** Every libnode.so.N: where distributions put Node.js itself, its program being a few kilobytes. */
function nodeLibraries(tree) {
    return [...tree.entries.values()]
        .filter((entry) => entry.type === "file" && /\/libnode\.so\.\d+$/.test(entry.path))
        .map((entry) => entry.path);
}
async function headerVersion(tree, prefix, findings) {
    const header = `${prefix === "/" ? "" : prefix}/include/node/node_version.h`;
    if (!tree.resolve(header))
        return undefined;
    for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [header], findings)) {
        const text = bytes.toString("latin1");
        const parts = ["MAJOR", "MINOR", "PATCH"].map((part) => new RegExp(`^#define NODE_${part}_VERSION (\\d+)`, "m").exec(text)?.[1]);
        if (parts.every((part) => part !== undefined))
            return parts.join(".");
    }
    return undefined;
}
async function programVersion(tree, path, prefix, libraries, findings) {
    const below = prefix === "/" ? "/lib" : `${prefix}/lib`;
    const versions = new Set();
    for (const file of [path, ...libraries().filter((library) => library.startsWith(below))]) {
        for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [file], findings, binaryLimit)) {
            // A script of that name starts a Node.js that is somewhere else.
            if (file === path && !(0,image_bytes/* isElf */.aB)(bytes))
                return undefined;
            const version = releaseVersion(bytes);
            if (version)
                versions.add(version);
        }
    }
    if (versions.size === 1)
        return [...versions][0];
    const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
    findings.problem(path, `the version of this Node.js cannot be told: ${why}`);
    return undefined;
}
/** "18.20.4" out of "…/node-v18.20.4.tar.gz", which Node.js has as process.release.sourceUrl. */
function releaseVersion(bytes) {
    for (let at = bytes.indexOf("/node-v"); at >= 0; at = bytes.indexOf("/node-v", at + 1)) {
        const found = /^\/node-v(\d+\.\d+\.\d+(?:-[\w.]+?)?)\.tar\.gz/.exec(bytes.toString("latin1", at, at + 64));
        if (found)
            return found[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/yarn-lock.js
/**
 * What a yarn.lock records. Machine-written, so read line by line. Yarn 1 has the integrity of the registry; later
 * versions have the sha512 of the archive that yarn itself packs, which differs from one form of its cache to the
 * next: spelled "yarn:<cache key>/<hex>".
 */
function parseYarnLock(text) {
    if (/^__metadata:$/m.test(text))
        return parseLater(text);
    return { byId: parseFirst(text), byLocator: new Map(), conditional: new Set() };
}
function parseFirst(text) {
    const found = new Map();
    let names = [];
    let entry;
    for (const line of text.split("\n")) {
        if (/^\S.*:$/.test(line) && !line.startsWith("#")) {
            const patterns = line.slice(0, -1).split(", ");
            names = patterns.map((pattern) => patternName(pattern.replace(/^"|"$/g, "")));
            entry = undefined;
        }
        const [, field, value] = /^ {2}(version|resolved|integrity) "?([^"\s]+)"?$/.exec(line) ?? [];
        if (field === "version") {
            entry = { version: value };
            for (const name of names)
                found.set(`${name}@${value}`, entry);
        }
        else if (entry && (field === "resolved" || field === "integrity")) {
            entry[field] = value;
        }
    }
    return found;
}
/** The name that a pattern of yarn's asks for: "@s/a@^1" is "@s/a", and so is "alias@npm:@s/a@^1". */
function patternName(pattern) {
    const alias = pattern.indexOf("@npm:", 1);
    return yarn_lock_nameOf(alias < 0 ? pattern : pattern.slice(alias + "@npm:".length));
}
function yarn_lock_nameOf(descriptor) {
    const at = descriptor.indexOf("@", 1);
    return at < 0 ? descriptor : descriptor.slice(0, at);
}
function parseLater(text) {
    const byId = new Map();
    const byLocator = new Map();
    const conditional = new Set();
    const cacheKey = /^ {2}cacheKey: "?(\w+)"?$/m.exec(text)?.[1];
    for (const block of text.split("\n\n")) {
        const field = (name) => new RegExp(`^ {2}${name}: "?([^"\n]*)"?$`, "m").exec(block)?.[1];
        const [locator, version, checksum] = [field("resolution"), field("version"), field("checksum")];
        if (locator === undefined || version === undefined || field("linkType") === "soft")
            continue;
        const keyed = checksum?.includes("/") || cacheKey === undefined;
        const sum = keyed || checksum === undefined ? checksum : `${cacheKey}/${checksum}`;
        if (field("conditions") !== undefined)
            conditional.add(locator);
        const entry = {
            version,
            resolved: addressOf(locator),
            integrity: sum === undefined ? undefined : `yarn:${sum}`,
        };
        byLocator.set(locator, entry);
        const id = `${yarn_lock_nameOf(locator)}@${version}`;
        if (!byId.has(id) || locator.includes("@patch:"))
            byId.set(id, entry);
    }
    return { byId, byLocator, conditional };
}
/** Where a package came from that is no registry's: "https://…/b.git#<commit>" of "b@https://…/b.git#commit=<commit>". */
function addressOf(locator) {
    const reference = locator.slice(yarn_lock_nameOf(locator).length + 1);
    if (!/^(?:https?|ssh|git(?:\+\w+)?):\/\//.test(reference))
        return undefined;
    return reference.replace(/#(?:.*&)?commit=([0-9a-f]{40})\b.*$/, "#$1");
}
/** What yarn's later versions note in node_modules/.yarn-state.yml: the locator of each folder that they made. */
function parseYarnState(text) {
    const found = [];
    let locator;
    for (const line of text.split("\n")) {
        locator = /^"?([^\s"][^"]*)"?:$/.exec(line)?.[1] ?? locator;
        const folder = /^ {4}- "?([^"\n]+)"?$/.exec(line)?.[1];
        if (folder !== undefined && locator !== undefined)
            found.push([folder, locator]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/plug-n-play.js






const stateSchema = schemas/* object */.Ikc({
    packageRegistryData: schemas/* array */.YOg(schemas/* tuple */.PVZ([
        schemas/* string */.YjP().nullable(),
        schemas/* array */.YOg(schemas/* tuple */.PVZ([
            schemas/* string */.YjP().nullable(),
            schemas/* object */.Ikc({ packageLocation: schemas/* string */.YjP(), linkType: schemas/* enum */.k5n(["HARD", "SOFT"]).optional() }),
        ])),
    ])),
});
/**
 * The packages of every Plug'n'Play application: those that its .pnp.cjs (or .pnp.data.json) lists and whose
 * archive is in the image. Workspaces are the user's own sources and left out.
 */
async function findArchived(tree, findings) {
    const lists = [".pnp.cjs", ".pnp.data.json"].flatMap((name) => tree.named(name)).map(({ path }) => path);
    const found = new Map();
    for await (const [list, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, lists, findings)) {
        // Where the data is kept apart, the program beside it holds none.
        if (list.endsWith(".cjs") && tree.resolve(`${(0,tree_index/* parentOf */.gN)(list)}/.pnp.data.json`))
            continue;
        const state = parseState(bytes, list.endsWith(".cjs"));
        if (!state)
            findings.problem(list, "is no list of Yarn's Plug'n'Play packages");
        const { byLocator, conditional } = await lockBeside(tree, list, findings);
        for (const [name, references] of state?.packageRegistryData ?? []) {
            for (const [reference, { packageLocation, linkType }] of references) {
                if (name === null || reference === null || linkType === "SOFT")
                    continue;
                // One package is there once for each set of packages that its dependencies are taken from.
                const locator = `${name}@${reference.replace(/^virtual:[0-9a-f]+#/, "")}`;
                const one = toArchived(tree, list, name, locator, byLocator.get(locator), packageLocation);
                if (one === notThere && conditional.has(locator))
                    continue;
                if (typeof one === "string")
                    findings.problem(list, `${JSON.stringify(name)} ${one}`);
                else
                    found.set(`${list} ${name} ${one.version}`, one);
            }
        }
    }
    return [...found.values()];
}
const notThere = "is listed, and its archive is not in the image";
async function lockBeside(tree, list, findings) {
    const path = (0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)(list), "yarn.lock");
    if (tree.resolve(path)?.type === "file") {
        for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [path], findings))
            return parseYarnLock(bytes.toString());
    }
    return parseYarnLock("");
}
function toArchived(tree, list, name, locator, recorded, packageLocation) {
    // A registry's version stands in the reference, that of a patched package in what is patched or behind it.
    const version = recorded?.version ??
        /@npm(?::|%3A)(\d[\w.+-]*)(?=[:#]|$)/i.exec(locator)?.[1] ??
        /::(?:.*&)?version=(\d[\w.+-]*)/.exec(locator)?.[1];
    if (version === undefined)
        return "comes from no registry; its version cannot be told";
    const place = external_node_path_.posix.join((0,tree_index/* parentOf */.gN)(list), packageLocation.replace(/\/__virtual__\/[^/]+\/0\//, "/"));
    const end = place.indexOf(".zip/");
    const archive = end < 0 ? place.replace(/\/$/, "") : place.slice(0, end + ".zip".length);
    return tree.resolve(archive) ? { name, version, archive, list, recorded } : notThere;
}
function parseState(bytes, isProgram) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const text = isProgram ? literal(bytes.toString()) : bytes.toString();
    try {
        return stateSchema.parse(JSON.parse(text ?? ""));
    }
    catch {
        return undefined;
    }
}
/** The string that .pnp.cjs hands to JSON.parse: in single quotes, its line ends and quotes escaped. */
function literal(program) {
    const start = program.indexOf("'", program.indexOf("RAW_RUNTIME_STATE =")) + 1;
    const end = program.indexOf("}';", start);
    if (start === 0 || end < 0)
        return undefined;
    return program
        .slice(start, end + 1)
        .replace(/\\([\s\S])/g, (_, char) => (char === "\n" ? "" : char));
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/bun-lock.js

/** Name and version, address, what it depends on, integrity; other kinds of packages have fewer parts. */
const lockSchema = schemas/* object */.Ikc({ packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())) });
/** Bun's text lock, which is JSON with commas after the last item. Undefined where it is none. */
function parseBunLock(text) {
    let packages;
    try {
        packages = lockSchema.parse(JSON.parse(text.replace(/,(\s*[\]}])/g, "$1"))).packages;
    }
    catch {
        return undefined;
    }
    const byId = new Map();
    const byFolder = [];
    for (const [place, [id, address, , integrity]] of Object.entries(packages)) {
        const reference = /^@?[^@]+@(.*)$/.exec(String(id))?.[1] ?? "";
        if (/^\d/.test(reference) && typeof integrity === "string") {
            const resolved = typeof address === "string" && address !== "" ? address : undefined;
            byId.set(String(id), { version: reference, resolved, integrity });
        }
        else if (/^(?:git|github|https?|ssh)\b/.test(reference)) {
            byFolder.push([folderOf(place), { version: undefined, resolved: reference }]);
        }
    }
    return { byId, byFolder };
}
/** "node_modules/a/node_modules/@s/b" for bun's "a/@s/b". */
function folderOf(place) {
    return `node_modules/${place.replace(/(^|\/)(@[^/]+\/)?([^/]+)(?=\/)/g, "$1$2$3/node_modules")}`;
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/resolutions.js






const hiddenLockSchema = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        version: schemas/* string */.YjP().optional(),
        resolved: schemas/* string */.YjP().optional(),
        integrity: schemas/* string */.YjP().optional(),
    })),
});
/**
 * What the lock files that belong to these node_modules folders record: npm's hidden lock (node_modules/
 * .package-lock.json), pnpm's .pnpm/lock.yaml, the yarn.lock or bun.lock beside a folder that yarn or bun made, or
 * further up for the folder of a workspace. Global installs of npm have none.
 */
async function readResolutions(tree, roots, findings) {
    const byPath = new Map();
    const byLock = new Map();
    const locks = new Map(roots.map((root) => [root, lockOf(tree, root)]));
    const files = new Set([...locks.values()].filter((path) => path !== undefined));
    for (const root of roots)
        if (isFile(tree, `${root}/${hiddenLock}`))
            files.add(`${root}/${hiddenLock}`);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...files], findings)) {
        const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString() : undefined;
        if (text === undefined)
            findings.problem(path, "is not valid UTF-8");
        else if (path.endsWith(".yaml"))
            byLock.set(path, parsePnpmLock(text));
        else if (path.endsWith("/yarn.lock")) {
            const { byId, byLocator } = parseYarnLock(text);
            byLock.set(path, byId);
            for (const [folder, locator] of await yarnState(tree, (0,tree_index/* parentOf */.gN)(path), findings)) {
                const found = byLocator.get(locator);
                if (found)
                    byPath.set((0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)(path), folder), found);
            }
        }
        else if (path.endsWith("/bun.lock")) {
            const lock = parseBunLock(text);
            if (lock)
                byLock.set(path, lock.byId);
            else
                findings.problem(path, "is no lock file of bun");
            for (const [folder, found] of lock?.byFolder ?? [])
                byPath.set((0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)(path), folder), found);
        }
        else {
            const packages = parseHiddenLock(text);
            if (!packages)
                findings.problem(path, "is no lock file of npm");
            for (const [folder, found] of packages ?? [])
                byPath.set((0,tree_index/* joinPath */.uJ)((0,tree_index/* parentOf */.gN)((0,tree_index/* parentOf */.gN)(path)), folder), found);
        }
    }
    return (path, root, id) => byPath.get((0,tree_index/* parentOf */.gN)(path)) ?? byLock.get(locks.get(root) ?? "")?.get(id);
}
const hiddenLock = ".package-lock.json";
/** What only yarn leaves in a node_modules folder: yarn 1, and the two ways in which later versions fill one. */
const yarnMarks = [".yarn-integrity", ".yarn-state.yml", ".store"];
/** The lock file of the installer that made this folder, apart from npm's hidden one. */
function lockOf(tree, root) {
    const pnpm = [`${root}/.pnpm/lock.yaml`, `${(0,tree_index/* parentOf */.gN)(root)}/.pnpm/lock.yaml`];
    const own = pnpm.find((path) => isFile(tree, path));
    for (let folder = (0,tree_index/* parentOf */.gN)(root); own === undefined; folder = (0,tree_index/* parentOf */.gN)(folder)) {
        const modules = (0,tree_index/* joinPath */.uJ)(folder, "node_modules");
        const [yarn, bun] = [(0,tree_index/* joinPath */.uJ)(folder, "yarn.lock"), (0,tree_index/* joinPath */.uJ)(folder, "bun.lock")];
        const byNpm = isFile(tree, `${modules}/${hiddenLock}`);
        if (isFile(tree, yarn) && yarnMarks.some((mark) => tree.resolve(`${modules}/${mark}`)))
            return yarn;
        if (isFile(tree, bun) && !byNpm)
            return bun;
        if (byNpm || folder === "/")
            return undefined;
    }
    return own;
}
function isFile(tree, path) {
    return tree.resolve(path)?.type === "file";
}
async function yarnState(tree, folder, findings) {
    const path = (0,tree_index/* joinPath */.uJ)(folder, "node_modules/.yarn-state.yml");
    if (!isFile(tree, path))
        return [];
    for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [path], findings))
        return parseYarnState(bytes.toString());
    return [];
}
function parseHiddenLock(text) {
    try {
        const { packages } = hiddenLockSchema.parse(JSON.parse(text));
        return Object.entries(packages).flatMap(([folder, { version, ...rest }]) => version === undefined ? [] : [[folder, { version, ...rest }]]);
    }
    catch {
        return undefined;
    }
}
/**
 * Integrity by "name@version" out of pnpm's lock, of all its formats ("/a/1.0.0", "/a@1.0.0(peer@2)", "a@1.0.0"):
 * a key of `packages` and the resolution on a line below it. Machine-written, so read line by line: ten times
 * faster than a YAML parser on the megabytes that these files have.
 */
function parsePnpmLock(text) {
    const found = new Map();
    let name;
    let version;
    let entry;
    for (const line of text.split("\n")) {
        const heading = /^ {2}'?\/?(@?[^'@/]+(?:\/[^'@/]+)?)[@/](\d[^'():]*)(?:\(.*\))?'?:$/.exec(line);
        // What came from no registry has its address in place of the version, which stands on a line of its own.
        const other = /^ {2}'?(@?[^'@]+)@\w[\w+]*:[^']*'?:$/.exec(line);
        if (/^ {0,2}\S/.test(line)) {
            [name, version, entry] = [heading?.[1] ?? other?.[1], heading?.[2], undefined];
        }
        const field = (key) => new RegExp(`^ {4}resolution: \\{.*?\\b${key}: '?([^,}\\s']+)`).exec(line)?.[1];
        const [integrity, tarball, repository, commit] = line.startsWith("    resolution: {")
            ? ["integrity", "tarball", "repo", "commit"].map(field)
            : [];
        if (integrity || tarball)
            entry = { integrity, resolved: tarball };
        else if (repository)
            entry = { resolved: `${repository.replace(/^(?!git\+)/, "git+")}#${commit}` };
        version = /^ {4}version: '?([^'\s]+)'?$/.exec(line)?.[1] ?? version;
        if (name && version && entry)
            found.set(`${name}@${version}`, { version, ...entry });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/ecosystems/npm/collect.js











/** A package.json, as far as it matters here; npm before 7 kept what it resolved in it. */
const manifestSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    _resolved: schemas/* string */.YjP().optional(),
    _integrity: schemas/* string */.YjP().optional(),
});
/** Bytes; real manifests stay far below one MiB. */
const manifestLimit = 8 * 1024 * 1024;
/**
 * The packages in every node_modules folder (global, of applications, nested, of yarn and pnpm, Debian's own), of Yarn's Plug'n'Play, and
 * Node.js itself. One name may be there in many versions; its folder tells it apart.
 */
const npm = {
    id: "npm",
    version: 1,
    async collect(tree) {
        const findings = new ecosystems_findings/* Findings */.Fv();
        const places = findPlaces(tree);
        const roots = [...new Set(places.map(({ root }) => root))];
        const recorded = await readResolutions(tree, roots, findings);
        const owner = await owners(tree);
        for (const found of await findNodes(tree, findings)) {
            findings.add({ ...found, ...owner(found.location) }, found.location, found.location);
        }
        const byPath = new Map(places.map((place) => [place.path, place]));
        for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...byPath.keys()], findings, manifestLimit)) {
            const place = byPath.get(path);
            const manifest = parseManifest(bytes);
            if (typeof manifest === "string") {
                // Workspaces are the user's own sources, which often have no version; no installer put them there.
                if (!(place.linked && manifest.startsWith(notAPackage)))
                    findings.problem(path, manifest);
                continue;
            }
            const known = recorded(path, place.root, `${manifest.name}@${manifest.version}`);
            findings.add({ ...npm_collect_toPackage(place, manifest, known), ...owner(path) }, path, path);
        }
        for (const { name, version, archive, list, recorded: known } of await findArchived(tree, findings)) {
            const from = whereFrom(known?.resolved);
            const found = { name, version, purl: npmPurl(name, version, from), prefix: list, location: archive };
            const more = { ...(known?.integrity && { hash: known.integrity }), ...from };
            findings.add({ ...found, ...more }, list, `${list} ${name} ${version}`);
        }
        return findings.outcome();
    },
};
const notAPackage = "is no manifest of a package";
/** The manifest, or what is wrong with it. */
function parseManifest(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return "is not valid UTF-8";
    try {
        const parsed = manifestSchema.safeParse(JSON.parse(bytes.toString().replace(/^\ufeff/, "")));
        if (parsed.success)
            return parsed.data;
        const issue = parsed.error.issues[0];
        return `${notAPackage}: ${issue.path.join(".") || "it"}: ${issue.message}`;
    }
    catch {
        return "is not valid JSON";
    }
}
function npm_collect_toPackage(place, manifest, recorded) {
    const { name, version } = manifest;
    const known = recorded && (recorded.version ?? version) === version ? recorded : undefined;
    const hash = known?.integrity ?? manifest._integrity;
    const from = whereFrom(known?.resolved ?? manifest._resolved);
    return {
        name,
        version,
        purl: npmPurl(name, version, from),
        prefix: place.root,
        location: place.path,
        ...(hash && { hash }),
        ...from,
        ...(place.linked && { editable: true }),
    };
}
function npmPurl(name, version, from) {
    const [scope, bare] = name.startsWith("@") ? name.split("/", 2) : [undefined, name];
    const qualifiers = (0,lock_location/* locationQualifiers */.A)(from);
    if (bare === undefined)
        return (0,purl/* purl */.E)("npm", { name, version, qualifiers });
    return (0,purl/* purl */.E)("npm", { namespace: scope, name: bare, version, qualifiers });
}
/** Characters; longer ones are no addresses, and only there to keep us busy. */
const longestAddress = 4096;
/** Registry, or address and commit, out of the address that an installer resolved a package to. */
function whereFrom(resolved) {
    if (resolved === undefined || resolved.length > longestAddress || !/^[a-z+]+:/i.test(resolved))
        return {};
    const url = (0,ecosystems_url/* withoutSecrets */.c)(resolved);
    const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\/[^?#]*\.tgz/i.exec(url);
    if (registry)
        return { origin: registry[1] };
    const [address, fragment] = url.split("#");
    const commit = /^[0-9a-f]{40}$/.exec(fragment ?? "")?.[0] ?? /\/tar\.gz\/([0-9a-f]{40})$/.exec(address)?.[1];
    // yarn appends the archive's sha1 to addresses that are no repository's.
    const isRepository = /^(?:git|ssh)\b|\.git$|\/tar\.gz\//.test(address);
    return commit && isRepository ? { url: address, commit } : { url: address };
}

;// CONCATENATED MODULE: ./lib/ecosystems/perl/records.js
/** cpanm's install.json. @returns what is wrong with it, where it does not say name and version */
function readInstallJson(text) {
    let note;
    try {
        note = JSON.parse(text);
    }
    catch {
        return "is no JSON";
    }
    const field = (name) => (typeof note?.[name] === "string" ? note[name] : undefined);
    const [module, version, file] = [field("name"), field("version"), field("pathname")];
    if (!module || !version)
        return "says no name or no version";
    const author = /^\w\/\w\w\/([A-Z0-9-]+)\//.exec(file ?? "")?.[1];
    const name = field("dist")?.replace(/-v?[\d._]+(?:-TRIAL)?$/, "") || module.replaceAll("::", "-");
    return { name, module, version, author, file };
}
/**
 * perllocal.pod: a chapter for each install, "=head2 <date>: C<Module> L<Foo::Bar|Foo::Bar>", with an item
 * "C<VERSION: 1.0>". Gives module and version in the order of the installs.
 */
function readPerllocal(text) {
    return text
        .split(/^=head2 /m)
        .slice(1)
        .map((chapter) => [/L<([\w:]+)\|/.exec(chapter)?.[1], /C<VERSION: ([^>\s]+)>/.exec(chapter)?.[1]])
        .filter((pair) => pair[0] !== undefined && pair[1] !== undefined);
}

;// CONCATENATED MODULE: ./lib/ecosystems/perl/version.js
/** `package Foo::Bar;`, `package Foo::Bar 1.2;`, `package Foo::Bar v1.2 {`; what follows it on the line. */
const declaration = /^[\s{;]*package\s+((?:::)?[A-Za-z_]\w*(?:(?:::|')\w+)*)(?:\s+(v?\d[\d._]*))?\s*[;{](.*)$/;
/** `$VERSION =`, `our $Foo::VERSION =`, `our ($VERSION) =`, `*VERSION =`; not `==`, `=~` or `=>`. */
const assignment = /[$*]((?:::|')?(?:\w+(?:::|'))*)VERSION\b\s*\)?\s*=(?![=~>])/;
/** A value that stands there as it is: `'1.0'`, `1.5`, `v1.2.3`, `version->declare("v1.0")`, `qv('1.0')`. */
const plainValue = /^\s*(?:[$*][\w:']+\s*=\s*)*\(?\s*(?:version->(?:declare|new|parse|qv)\(\s*|(?:version::)?qv\(\s*)?\\?(["']?)(v?\d[\w.]*)\1[\s)]*(?:$|[;}#]|unless\s+defined\b)/;
/**
 * The version that a module's file gives itself, as Module::Metadata finds it: in the code, not in its POD or behind
 * __END__; of the package of that name the first, or `$Foo::Bar::VERSION` anywhere; else, as MakeMaker has it, one
 * that stands before any package. Nothing is evaluated: undefined where the value is calculated. For perl's own
 * Config.pm ("Perl") it is `version => '5.36.0'`.
 */
function moduleVersion(text, module) {
    if (module === "Perl")
        return /^[ \t]*version\s*=>\s*'([\d.]+)'/m.exec(text)?.[1];
    let current = "main";
    let before;
    for (const line of codeLines(text)) {
        const [, declared, version, rest = line] = declaration.exec(line) ?? [];
        if (declared !== undefined)
            current = declared.replaceAll("'", "::").replace(/^::/, "");
        if (version !== undefined && current === module)
            return version;
        const found = rest.includes("VERSION") ? assignment.exec(rest) : null;
        if (!found)
            continue;
        const named = found[1].replaceAll("'", "::").replace(/^::|::$/g, "");
        const value = () => plainVersion(rest.slice(found.index + found[0].length));
        if ((named || current) === module)
            return value();
        if (named === "" && current === "main")
            before ??= value();
    }
    return before;
}
/** The lines that are Perl: without POD ("=" and a letter at a line's beginning, up to "=cut") and comments. */
function* codeLines(text) {
    let pod = false;
    for (const line of text.split(/\r?\n/)) {
        const command = /^=([A-Za-z]+)/.exec(line)?.[1];
        if (command !== undefined)
            pod = command !== "cut";
        if (pod || command !== undefined || /^\s*#/.test(line))
            continue;
        if (/^__(?:END|DATA)__\b/.test(line))
            return;
        yield line;
    }
}
function plainVersion(expression) {
    const [, quote, value] = plainValue.exec(expression) ?? [];
    if (value === undefined || quote !== "" || value.startsWith("v"))
        return value;
    const digits = value.replaceAll("_", "");
    // Two dots make a version of it, one a number, which Perl prints without zeros at its end.
    if (/^\d+(\.\d+){2,}$/.test(digits))
        return `v${digits}`;
    return /^(?:0|[1-9]\d*)(?:\.\d*)?$/.test(digits)
        ? String(Number(Number(digits).toPrecision(15)))
        : undefined;
}
/** Whether Perl takes two versions for the same: "1.2" and "1.20" are, and "1.2" and "v1.200", not "1.2" and "v1.2". */
function isSameVersion(a, b) {
    return version_parts(a) === version_parts(b);
}
function version_parts(version) {
    const plain = version.replaceAll("_", "");
    const [whole = "", fraction = ""] = plain.split(".");
    const isDotted = plain.startsWith("v") || plain.split(".").length > 2;
    const all = isDotted ? plain.replace(/^v/, "").split(".") : [whole, ...(fraction.match(/.{1,3}/g) ?? [])];
    const numbers = all.map((part, i) => Number(isDotted || i === 0 ? part : part.padEnd(3, "0")));
    return numbers.join(".").replace(/(\.0)+$/, "");
}

;// CONCATENATED MODULE: ./lib/ecosystems/perl/collect.js






/**
 * The Perl modules that were installed from CPAN or from source, as `ExtUtils::Installed` lists them: each
 * left `auto/<Module>/.packlist`. The version is what the module's own file assigns, read as text; where that
 * is computed, the note of what installed it: .meta/<Dist>/install.json (cpanm) or perllocal.pod (make). Of cpanm's
 * notes, which stay behind when another version is installed over it, only the one of this version counts.
 * Modules of distribution packages have no packlist, or one that this package owns: they are the distribution's.
 */
const perl = { id: "perl", version: 1, collect: perl_collect_collect };
async function perl_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const installed = await packlists(tree, findings);
    const assigned = await assignedVersions(tree, installed, findings);
    const notes = await notesOf(tree, findings);
    const distributions = await distributionsOf(tree, findings);
    if (installed.length === 0)
        return findings.outcome();
    const owner = await owners(tree);
    for (const one of installed) {
        const own = assigned.get(one.packlist);
        const distribution = ofVersion(distributions.get(`${one.library} ${one.module}`) ?? [], own);
        const version = distribution?.version ?? own ?? notes.get(one.module);
        if (version === undefined) {
            // What another package brought has that package's version.
            if (owner(one.packlist).owner === undefined)
                findings.problem(one.packlist, `nothing says which version of ${one.module} this is`);
        }
        else {
            findings.add({ ...perl_collect_toPackage(one, version, distribution), ...owner(one.packlist) }, one.packlist, one.packlist);
        }
    }
    return findings.outcome();
}
/** The note of this version; where the version is not known, the only one. */
function ofVersion(notes, version) {
    if (version === undefined)
        return notes.length === 1 ? notes[0] : undefined;
    return notes.find((note) => isSameVersion(note.version, version));
}
function perl_collect_toPackage(one, version, distribution) {
    const { library, module, packlist } = one;
    const fromCpan = distribution?.author
        ? { namespace: distribution.author, name: distribution.name, version: distribution.version }
        : { name: module, version };
    return {
        name: module === "Perl" ? "perl" : module,
        version,
        purl: module === "Perl" ? (0,purl/* purl */.E)("generic", { name: "perl", version }) : (0,purl/* purl */.E)("cpan", fromCpan),
        prefix: library,
        location: packlist,
        ...(distribution?.file ? { origin: distribution.file } : {}),
    };
}
async function packlists(tree, findings) {
    const installed = [];
    const paths = pathsOf(tree.named(".packlist"));
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings)) {
        findings.seen();
        // Perl's own packlist is not in a folder `auto`.
        const [, library = (0,tree_index/* parentOf */.gN)(path), folder] = /^(.*)\/auto\/(.+)\/\.packlist$/.exec(path) ?? [];
        const module = folder?.replaceAll("/", "::") ?? "Perl";
        const end = folder === undefined ? "/Config.pm" : `/${folder}.pm`;
        // A line is a path, in some forms followed by attributes: "/a/b.pm type=file".
        const listed = bytes.toString("utf8").split("\n");
        const file = listed.map((line) => line.split(" ")[0]).find((line) => line.endsWith(end));
        installed.push({ packlist: path, library, module, file: file ?? undefined });
    }
    return installed;
}
/** Packlist → the version that its module's file assigns. */
async function assignedVersions(tree, installed, findings) {
    const byFile = new Map();
    for (const one of installed) {
        if (one.file !== undefined && tree.resolve(one.file)?.type === "file")
            byFile.set(one.file, one);
    }
    const versions = new Map();
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...byFile.keys()], findings)) {
        const { module, packlist } = byFile.get(path);
        const version = moduleVersion(bytes.toString("utf8"), module);
        if (version !== undefined)
            versions.set(packlist, version);
    }
    return versions;
}
async function notesOf(tree, findings) {
    const versions = new Map();
    for await (const [, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, pathsOf(tree.named("perllocal.pod")), findings)) {
        for (const [module, version] of readPerllocal(bytes.toString("utf8")))
            versions.set(module, version);
    }
    return versions;
}
/** "library module" → the distribution, for what cpanm installed: <library>/.meta/Foo-Bar-1.0/install.json. */
async function distributionsOf(tree, findings) {
    const place = /^(.*)\/\.meta\/[^/]+\/install\.json$/;
    const paths = pathsOf(tree.named("install.json")).filter((path) => place.test(path));
    const distributions = new Map();
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings)) {
        const distribution = readInstallJson(bytes.toString("utf8"));
        if (typeof distribution === "string") {
            findings.problem(path, distribution);
            continue;
        }
        const key = `${place.exec(path)[1]} ${distribution.module}`;
        distributions.set(key, [...(distributions.get(key) ?? []), distribution]);
    }
    return distributions;
}
function pathsOf(entries) {
    return entries.map((entry) => entry.path);
}

;// CONCATENATED MODULE: ./lib/ecosystems/python/interpreters.js





/** Bytes; a statically linked interpreter with all its modules has about 100 MiB. */
const interpreters_binaryLimit = 256 * 1024 * 1024;
/** Also the one that Red Hat's own programs run with (/usr/libexec/platform-python3.6). */
const executable = /^(?:platform-)?(python|pypy)(\d\.\d+)t?$/;
/**
 * The interpreters, as packages "python" (or "pypy") with their full version: every executable pythonX.Y, by what
 * its headers (patchlevel.h), else Debian's package, else the program itself or its libpython say; and every virtual environment, by
 * the interpreter that its bin/python leads to, or else by its pyvenv.cfg.
 */
async function findInterpreters(tree, findings) {
    const environments = tree.named("pyvenv.cfg").filter((entry) => entry.type === "file");
    const isEnvironment = new Set(environments.map((entry) => (0,tree_index/* parentOf */.gN)(entry.path)));
    const interpreters = executables(tree).filter(({ prefix }) => !isEnvironment.has(prefix));
    const versions = await versionsByHeader(tree, interpreters, findings);
    for (const interpreter of interpreters) {
        if (versions.has(interpreter.path))
            continue;
        const version = (await upstreamVersion(tree, interpreter.path, `python${interpreter.series}-minimal`)) ??
            (await versionInProgram(tree, interpreter, findings));
        if (version !== undefined)
            versions.set(interpreter.path, version);
    }
    const packages = interpreters.flatMap(({ path, prefix, name }) => {
        const version = versions.get(path);
        return version ? [interpreters_toPackage(name, version, prefix, path)] : [];
    });
    const known = new Map(packages.map((found) => [found.location, found]));
    return [...unique(packages), ...(await ofEnvironments(tree, environments, known, findings))];
}
function interpreters_toPackage(name, version, prefix, location) {
    return { name, version, purl: (0,purl/* purl */.E)("generic", { name, version }), prefix, location };
}
/** python3.13 and python3.13t, or a program under two names, are one interpreter each version and prefix. */
function unique(packages) {
    return [
        ...new Map(packages.map((found) => [`${found.prefix} ${found.name} ${found.version}`, found])).values(),
    ];
}
function executables(tree) {
    const found = [];
    for (const { path, type, mode } of tree.entries.values()) {
        const parts = executable.exec((0,tree_index/* baseName */.Fl)(path));
        if (!parts || type !== "file" || (mode & 0o111) === 0)
            continue;
        const folder = (0,tree_index/* parentOf */.gN)(path);
        if (!/\/(?:bin|libexec)$/.test(folder))
            continue;
        found.push({ path, prefix: (0,tree_index/* parentOf */.gN)(folder), name: parts[1], series: parts[2] });
    }
    return found;
}
/** Versions out of <prefix>/include/pythonX.Y[m|t]/patchlevel.h: PY_VERSION, or PYPY_VERSION for PyPy. */
async function versionsByHeader(tree, interpreters, findings) {
    const headers = new Map();
    for (const interpreter of interpreters) {
        const { prefix, name, series } = interpreter;
        const folder = tree
            .list(`${prefix === "/" ? "" : prefix}/include`)
            .find((entry) => new RegExp(`^${name}${series.replace(".", "\\.")}[a-z]*$`).test((0,tree_index/* baseName */.Fl)(entry.path)));
        const header = `${folder?.path}/patchlevel.h`;
        if (folder && tree.resolve(header))
            headers.set(header, [...(headers.get(header) ?? []), interpreter]);
    }
    const versions = new Map();
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...headers.keys()], findings)) {
        for (const { path: program, name, series } of headers.get(path) ?? []) {
            const macro = name === "pypy" ? "PYPY_VERSION" : "PY_VERSION";
            const version = new RegExp(`^#define\\s+${macro}\\s+"([^"]+)"`, "m").exec(bytes.toString("latin1"))?.[1];
            if (version && (name === "pypy" || version.startsWith(`${series}.`)))
                versions.set(program, version);
        }
    }
    return versions;
}
/** The version that an interpreter without headers prints of itself: a string of its own in the program or in libpython. */
async function versionInProgram(tree, { path, prefix, name, series }, findings) {
    const libraries = tree
        .named(`libpython${series}.so.1.0`)
        .filter((entry) => entry.path.startsWith(`${prefix === "/" ? "" : prefix}/`));
    const versions = new Set();
    let program = false;
    for await (const [file, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [path, ...libraries.map((entry) => entry.path)], findings, interpreters_binaryLimit)) {
        // A script of that name (a pyenv shim, a wrapper) is no interpreter.
        if (!(0,image_bytes/* isElf */.aB)(bytes))
            continue;
        if (file === path)
            program = true;
        for (const version of versionStrings(bytes, series))
            versions.add(version);
    }
    if (!program)
        return undefined;
    if (versions.size === 1)
        return [...versions][0];
    const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
    findings.problem(path, `the version of this ${name} ${series} cannot be told: ${why}`);
    return undefined;
}
/** Strings between two NUL bytes that are a full version of this series: "3.11.2", "3.14.0rc1+". */
function versionStrings(bytes, series) {
    const found = new Set();
    const start = Buffer.from(`\0${series}.`, "latin1");
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
        const text = bytes.toString("latin1", at + 1, at + 32);
        const version = /^(\d\.\d+\.\d+(?:(?:a|b|rc)\d+)?\+?)\0/.exec(text)?.[1];
        if (version)
            found.add(version);
    }
    return [...found];
}
async function ofEnvironments(tree, environments, known, findings) {
    const packages = [];
    const paths = environments.map((entry) => entry.path);
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, paths, findings)) {
        const prefix = (0,tree_index/* parentOf */.gN)(path);
        const base = known.get(tree.resolve(`${prefix === "/" ? "" : prefix}/bin/python`)?.path ?? "");
        const version = base?.version ?? configuredVersion(bytes.toString());
        if (version)
            packages.push(interpreters_toPackage(base?.name ?? "python", version, prefix, path));
        else
            findings.problem(path, "the version of this environment's Python cannot be told");
    }
    return packages;
}
/** "3.12.4" of `version = 3.12.4` (venv) or `version_info = 3.12.4.final.0` (virtualenv, uv). */
function configuredVersion(config) {
    return /^version(?:_info)?\s*=\s*(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)/m.exec(config)?.[1];
}

;// CONCATENATED MODULE: ./lib/ecosystems/python/metadata.js




/** PEP 508: what a project's name may be. */
const projectName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/**
 * Name (normalised) and version of a METADATA or PKG-INFO file, from its header fields.
 * @throws Error saying what is missing or malformed
 */
function parseMetadata(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Error("is not valid UTF-8");
    const header = bytes.toString().split(/\r?\n\r?\n/, 1)[0];
    const field = (name) => new RegExp(`^${name}:(.*)$`, "im").exec(header)?.[1]?.trim() ?? "";
    return checked(field("Name"), field("Version"));
}
/**
 * Name and version out of the name of an egg: "foo_bar-1.0-py3.11.egg".
 * @throws Error when the file's name is not of that form
 */
function parseEggName(fileName) {
    const [name, version] = fileName.replace(/\.egg$/, "").split("-");
    return checked(name ?? "", (version ?? "").replace(/_/g, "-"));
}
function checked(name, version) {
    if (name === "")
        throw new Error("has no Name");
    if (!projectName.test(name))
        throw new Error(`has a Name that is none: ${JSON.stringify(name.slice(0, 80))}`);
    if (version === "")
        throw new Error("has no Version");
    if (/\s/.test(version))
        throw new Error(`has a Version that is none: ${JSON.stringify(version.slice(0, 80))}`);
    return { name: (0,identity/* normalName */.tK)("python", name), version };
}
const directUrlSchema = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    subdirectory: schemas/* string */.YjP().optional(),
    vcs_info: schemas/* object */.Ikc({ vcs: schemas/* string */.YjP(), commit_id: schemas/* string */.YjP() }).optional(),
    archive_info: schemas/* object */.Ikc({ hash: schemas/* string */.YjP().optional(), hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional() })
        .optional(),
    dir_info: schemas/* object */.Ikc({ editable: schemas/* boolean */.zMY().optional() }).optional(),
});
/**
 * Where a package came from when it was no index: address (as pip would be given it: "git+https://…", with
 * "#subdirectory=…"), commit, hash of the archive, whether it is editable.
 * @throws Error when the file is not what PEP 610 says
 */
function parseDirectUrl(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Error("is not valid UTF-8");
    const parsed = directUrlSchema.safeParse(json(bytes.toString()));
    if (!parsed.success)
        throw new Error(`is no direct URL record: ${parsed.error.issues[0].message}`);
    const { url, subdirectory, vcs_info: vcs, archive_info: archive, dir_info: folder } = parsed.data;
    const address = `${vcs ? `${vcs.vcs}+` : ""}${(0,ecosystems_url/* withoutSecrets */.c)(url)}`;
    const hash = archiveHash(archive);
    return {
        url: subdirectory ? `${address}#subdirectory=${subdirectory}` : address,
        ...(vcs && { commit: vcs.commit_id }),
        ...(hash && { hash }),
        ...(folder?.editable && { editable: true }),
    };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error("is not valid JSON");
    }
}
/** "sha256:<hex>", where there is one, else another algorithm; `hash` is the older "algorithm=hex". */
function archiveHash(archive) {
    const hashes = Object.entries(archive?.hashes ?? {});
    const best = hashes.find(([algorithm]) => algorithm === "sha256") ?? hashes[0];
    return best ? best.join(":") : archive?.hash?.replace("=", ":");
}

;// CONCATENATED MODULE: ./lib/ecosystems/python/collect.js









/** Bytes; real metadata stays under one MiB. */
const metadataLimit = 8 * 1024 * 1024;
/**
 * The Python packages of every environment in the image (system, virtual, user's, conda's, --target folders), and
 * the interpreters. Two versions of one package for one interpreter are an error: which one it imports is chance.
 */
const python = {
    id: "python",
    version: 1,
    async collect(tree) {
        const findings = new ecosystems_findings/* Findings */.Fv();
        const interpreters = await findInterpreters(tree, findings);
        const traces = places_findTraces(tree);
        const known = await readTraces(tree, traces, findings);
        const owner = await owners(tree);
        for (const found of interpreters) {
            findings.add({ ...found, ...owner(found.location) }, found.location, `${found.prefix} ${found.location}`);
        }
        for (const { trace, metadata, identity, direct, installer } of distinct(known, findings)) {
            const found = {
                ...identity,
                purl: (0,purl/* purl */.E)("pypi", { ...identity, qualifiers: (0,lock_location/* locationQualifiers */.A)(direct ?? {}) }),
                prefix: trace.prefix,
                location: trace.path,
                ...direct,
                ...(installer && { installer }),
            };
            findings.add({ ...found, ...owner(metadata) }, trace.path, trace.path);
        }
        return findings.outcome();
    },
};
/**
 * One entry for each package of each interpreter. Two that agree are one (Debian packages cryptography with a
 * .dist-info and an .egg-info); of two that do not, the second is a problem.
 */
function distinct(known, findings) {
    const kept = new Map();
    for (const { identity, ...rest } of known) {
        if (!identity)
            continue;
        const item = { identity, ...rest };
        const key = `${identity.name} ${interpreterKey(item.trace.site)}`;
        const other = kept.get(key);
        if (other && other.identity.version !== identity.version) {
            const both = `${identity.version} beside ${other.identity.version} in ${other.trace.path}`;
            findings.problem(item.trace.path, `is a second entry of ${identity.name}: ${both}`);
        }
        else if (!other || item.trace.shape === "dist-info") {
            kept.set(key, item);
        }
    }
    return [...kept.values()];
}
async function readTraces(tree, traces, findings) {
    const known = [];
    const readings = new Map();
    for (const trace of traces) {
        const source = trace.shape === "egg-link" ? await linkedFolder(tree, trace, findings) : trace.path;
        if (source === undefined)
            continue;
        const item = { trace, metadata: metadataOf(trace, source) };
        if (trace.shape === "egg-link")
            item.direct = { editable: true };
        if (trace.shape === "egg-zip") {
            attempt(trace.path, findings, () => {
                item.identity = parseEggName((0,tree_index/* baseName */.Fl)(trace.path));
            });
        }
        else if (tree.resolve(item.metadata)) {
            for (const [path, take] of readingsOf(tree, item))
                readings.set(path, take);
        }
        else if (tree.list(trace.path).length > 0 || tree.resolve(trace.path)?.type !== "dir") {
            findings.problem(trace.path, `has no ${(0,tree_index/* baseName */.Fl)(item.metadata)}`);
        } // else: an empty folder, which claims nothing; pip leaves such behind.
        known.push(item);
    }
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [...readings.keys()], findings, metadataLimit)) {
        attempt(path, findings, () => readings.get(path)(bytes));
    }
    return known;
}
function readingsOf(tree, item) {
    const metadata = [
        item.metadata,
        (bytes) => {
            item.identity = parseMetadata(bytes);
        },
    ];
    if (item.trace.shape !== "dist-info")
        return [metadata];
    const optional = [
        [
            (0,tree_index/* joinPath */.uJ)(item.trace.path, "INSTALLER"),
            (bytes) => {
                const installer = bytes.toString().trim();
                if (/^[\w.+-]{1,64}$/.test(installer))
                    item.installer = installer;
            },
        ],
        [
            (0,tree_index/* joinPath */.uJ)(item.trace.path, "direct_url.json"),
            (bytes) => {
                item.direct = parseDirectUrl(bytes);
            },
        ],
    ];
    return [metadata, ...optional.filter(([path]) => tree.resolve(path))];
}
function attempt(path, findings, read) {
    try {
        read();
    }
    catch (error) {
        findings.problem(path, error.message);
    }
}
function metadataOf({ shape }, source) {
    if (shape === "dist-info")
        return (0,tree_index/* joinPath */.uJ)(source, "METADATA");
    if (shape === "egg")
        return (0,tree_index/* joinPath */.uJ)(source, "EGG-INFO/PKG-INFO");
    if (shape === "egg-info-file" || shape === "egg-zip")
        return source;
    return (0,tree_index/* joinPath */.uJ)(source, "PKG-INFO");
}
/** The .egg-info folder of the source folder that an .egg-link names; of several there, the one of the link's name. */
async function linkedFolder(tree, trace, findings) {
    for await (const [path, bytes] of (0,ecosystems_findings/* readEach */.e2)(tree, [trace.path], findings)) {
        const source = bytes.toString().split("\n")[0].trim();
        const all = tree.list(source).filter((entry) => entry.path.endsWith(".egg-info"));
        const stem = (file) => (0,identity/* normalName */.tK)("python", (0,tree_index/* baseName */.Fl)(file).replace(/\.egg-(?:info|link)$/, ""));
        const found = all.length > 1 ? all.filter((entry) => stem(entry.path) === stem(path)) : all;
        if (found.length === 1)
            return found[0].path;
        findings.problem(path, `leads to ${JSON.stringify(source)}, where no package can be told`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/ecosystems/rpm/collect.js
var rpm_collect = __webpack_require__(94980);
;// CONCATENATED MODULE: ./lib/ecosystems/unowned/collect.js




/**
 * Programs and shared libraries that no package of any ecosystem owns, each as its path and sha256: the name
 * is the path, the version "sha256:<hex>", for nothing else tells one from another.
 */
const unowned = { id: "unowned", version: 1, contents: true, collect: unowned_collect_collect };
async function unowned_collect_collect(tree) {
    const findings = new ecosystems_findings/* Findings */.Fv();
    const { found, passedOver } = await scanPrograms(tree);
    if (passedOver !== undefined) {
        findings.problem(passedOver, `is one more than the ${maxPrograms} files without an owner that are read`);
    }
    for (const { path, sha256 } of found) {
        const checksum = `sha256:${sha256}`;
        findings.add({
            name: path,
            version: checksum,
            purl: (0,purl/* purl */.E)("generic", { name: (0,tree_index/* baseName */.Fl)(path), qualifiers: { checksum } }),
            location: path,
            hash: checksum,
        }, path, path);
    }
    return findings.outcome();
}

;// CONCATENATED MODULE: ./lib/ecosystems/index.js
















/** Every ecosystem that an inventory asks, in the order of the lock's name for it. */
const collectors = [
    apk,
    cargo,
    conda,
    dpkg,
    gem,
    git,
    go,
    java,
    julia,
    npm,
    perl,
    python,
    r,
    rpm_collect/* rpm */._,
    unowned,
];
/** The version of each reader, as a lock records it. */
const readerVersions = Object.fromEntries(collectors.map(({ id, version }) => [id, version]));
/**
 * What is installed in an image: each collector's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = collectors } = {}) {
    const seen = withoutCaches(tree);
    const answers = await Promise.all(asked
        .filter((collector) => contents || !collector.contents)
        .map(async (collector) => [collector.id, await answerOf(collector, seen)]));
    return Object.fromEntries(answers);
}
async function answerOf(collector, tree) {
    try {
        return await collector.collect(tree);
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 66596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ osRelease)
/* harmony export */ });
/** Which distribution an image is, after os-release(5): /etc/os-release before /usr/lib/os-release. */
async function osRelease(tree) {
    const places = ["/etc/os-release", "/usr/lib/os-release"];
    const place = places.find((path) => tree.resolve(path)?.type === "file");
    const text = place ? ((await tree.read([place])).get(place)?.toString() ?? "") : "";
    return { id: value(text, "ID")?.toLowerCase(), versionId: value(text, "VERSION_ID") };
}
/** The value of a shell-like assignment, its quotes taken off; undefined where it is missing or empty. */
function value(text, name) {
    const found = new RegExp(`^${name}=(?:"([^"]*)"|'([^']*)'|(.*))$`, "m").exec(text);
    return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() || undefined;
}


/***/ }),

/***/ 94980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rpm),
/* harmony export */   k: () => (/* binding */ rpmPackage)
/* harmony export */ });
/* harmony import */ var _lock_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21233);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60036);
/* harmony import */ var _os_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66596);
/* harmony import */ var _databases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50896);




/**
 * The packages of the rpm database, in any of its three formats (SQLite, ndb, Berkeley DB), as `rpm -qa` lists
 * them, the keys (`gpg-pubkey`) among them. The version is "epoch:version-release", without epoch where rpm
 * has none; the hash is rpm's own over the header ("sha256header:…"), in old databases the md5 over header
 * and payload ("sigmd5:…"): the digest of the package file itself is not in the database.
 */
const rpm = { id: "rpm", version: 1, collect };
async function collect(tree) {
    const findings = new _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .Findings */ .Fv();
    let system;
    for await (const [path, header] of (0,_databases_js__WEBPACK_IMPORTED_MODULE_2__/* .rpmHeaders */ .Q)(tree, findings)) {
        if (header.version === "" || header.release === "") {
            findings.problem(path, `the entry of ${JSON.stringify(header.name)} has no version or no release`);
            continue;
        }
        system ??= await (0,_os_release_js__WEBPACK_IMPORTED_MODULE_3__/* .osRelease */ ._)(tree);
        const found = toPackage(header, system);
        findings.add(found, path, [found.name, found.version, found.arch ?? ""].join(" ").trim());
    }
    return findings.outcome();
}
function toPackage(header, system) {
    const plain = `${header.version}-${header.release}`;
    const source = sourceOf(header, plain);
    const hash = header.sha256 ? `sha256header:${header.sha256}` : header.md5 && `sigmd5:${header.md5}`;
    const version = header.epoch === undefined ? plain : `${header.epoch}:${plain}`;
    return {
        ...rpmPackage({ name: header.name, version, arch: header.arch }, system, header.modularity),
        ...(source ? { source } : {}),
        ...(header.vendor ? { origin: header.vendor } : {}),
        ...(hash ? { hash } : {}),
    };
}
/** What a lock says of a package of which no more is known than its name, "epoch:version-release" and architecture. */
function rpmPackage({ name, version, arch }, system, modularity) {
    const [, epoch, plain] = /^(?:(\d+):)?(.*)$/s.exec(version);
    return {
        name,
        version,
        purl: (0,_lock_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purl */ .E)("rpm", {
            namespace: system.id,
            name,
            version: plain,
            qualifiers: {
                arch,
                epoch,
                distro: system.id && system.versionId && `${system.id}-${system.versionId}`,
                rpmmod: modularity,
            },
        }),
        ...(arch ? { arch } : {}),
    };
}
/** "bash@5.1.8-2" out of "bash-5.1.8-2.src.rpm", where that is not the package's own name and version. */
function sourceOf(header, version) {
    const parts = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(header.sourceRpm);
    if (!parts || (parts[1] === header.name && parts[2] === version))
        return undefined;
    return `${parts[1]}@${parts[2]}`;
}


/***/ }),

/***/ 50896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ rpmHeaders)
});

// EXTERNAL MODULE: ./lib/ecosystems/findings.js
var ecosystems_findings = __webpack_require__(60036);
;// CONCATENATED MODULE: ./lib/ecosystems/rpm/bdb.js
const pageHeader = 26;
const hashMagic = 0x00061561;
const pageTypes = { oldHash: 2, overflow: 7, hashMeta: 8, hash: 13 };
const itemTypes = { inline: 1, offPage: 3 };
function number(db, at, size) {
    return db.littleEndian ? db.file.readUIntLE(at, size) : db.file.readUIntBE(at, size);
}
/**
 * The header blobs of rpm's Berkeley DB (`Packages`, a hash; rpm before 4.16). Every hash page is read in
 * file order rather than by bucket: what rpm removed is not on them any more. The record with key 0 is
 * rpm's counter, not a package.
 * @throws Error where the file is no such hash; a page or record that leads nowhere is given as an Error
 */
function* bdbPackages(file) {
    const db = bdb_open(file);
    const last = number(db, 32, 4);
    for (let page = 1; page <= last; page += 1) {
        const start = page * db.pageSize;
        if (start + db.pageSize > file.length) {
            yield new Error(`the file ends at page ${Math.floor(file.length / db.pageSize)} of ${last + 1}`);
            return;
        }
        const type = file[start + 25];
        if (type !== pageTypes.hash && type !== pageTypes.oldHash)
            continue;
        yield* records(db, page);
    }
}
function bdb_open(file) {
    if (file.length < 512)
        throw new Error("not a Berkeley DB hash");
    const littleEndian = file.readUInt32LE(12) === hashMagic;
    if (!littleEndian && file.readUInt32BE(12) !== hashMagic)
        throw new Error("not a Berkeley DB hash");
    const db = { file, littleEndian, pageSize: 0 };
    db.pageSize = number(db, 20, 4);
    const right = db.pageSize >= 512 && db.pageSize <= 65536 && (db.pageSize & (db.pageSize - 1)) === 0;
    if (!right || file[25] !== pageTypes.hashMeta || file[24] !== 0)
        throw new Error("not a Berkeley DB hash");
    return db;
}
function* records(db, page) {
    const start = page * db.pageSize;
    const entries = number(db, start + 20, 2);
    if (pageHeader + 2 * entries > db.pageSize || entries % 2 !== 0) {
        yield new Error(`page ${page} announces ${entries} items`);
        return;
    }
    const offset = (i) => number(db, start + pageHeader + 2 * i, 2);
    for (let i = 0; i < entries; i += 2) {
        // Items are laid down from the end of the page, so each ends where the one before it begins.
        const key = item(db, start, offset(i), i === 0 ? db.pageSize : offset(i - 1));
        if (key instanceof Error)
            yield key;
        else if (key.length === 4 && key.every((byte) => byte === 0))
            continue;
        else
            yield item(db, start, offset(i + 1), offset(i));
    }
}
function item(db, start, from, to) {
    if (from < pageHeader || to <= from || to > db.pageSize)
        return new Error("an item outside of its page");
    const type = db.file[start + from];
    if (type === itemTypes.inline)
        return db.file.subarray(start + from + 1, start + to);
    if (type !== itemTypes.offPage || to - from < 12)
        return new Error(`an item of the unknown type ${type}`);
    return overflow(db, number(db, start + from + 4, 4), number(db, start + from + 8, 4));
}
/** A value of its own pages: a chain of them, each with how many of its bytes count. */
function overflow(db, first, length) {
    if (length > db.file.length)
        return new Error(`a header of ${length} bytes`);
    const parts = [];
    let missing = length;
    for (let page = first; missing > 0;) {
        const start = page * db.pageSize;
        if (page === 0 || start + db.pageSize > db.file.length)
            return new Error("a header whose pages are missing");
        const used = number(db, start + 22, 2);
        if (db.file[start + 25] !== pageTypes.overflow || used === 0 || used > db.pageSize - pageHeader) {
            return new Error(`page ${page} does not continue a header`);
        }
        parts.push(db.file.subarray(start + pageHeader, start + pageHeader + Math.min(used, missing)));
        missing -= used;
        page = number(db, start + 16, 4);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/ecosystems/rpm/header.js
/** Tag numbers from rpm's rpmtag.h. */
const tags = {
    md5: 261,
    sha256: 273,
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    vendor: 1011,
    arch: 1022,
    oldFileNames: 1027,
    fileDigests: 1035,
    fileFlags: 1037,
    sourceRpm: 1044,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
    fileDigestAlgorithm: 5011,
    modularity: 5096,
};
/** The tags that a region begins with: HEADERIMAGE, HEADERSIGNATURES, HEADERIMMUTABLE. */
const [firstRegion, lastRegion] = [61, 63];
const types = { int32: 4, string: 6, binary: 7, stringArray: 8, i18nString: 9 };
/** As many entries and data bytes as rpm itself accepts in one header. */
const maxEntries = 0x10000;
const maxData = 0x10000000;
/**
 * Reads one header blob as rpm stores it in its database: entry count and data size as big-endian 32 bit
 * numbers, 16 bytes per entry (tag, type, offset, count), then the data.
 * @throws Error saying what is wrong where the blob contradicts itself
 */
function readHeader(blob) {
    const { data, entries } = readIndex(blob);
    const text = (tag) => strings(data, entries.get(tag), 1)[0] ?? "";
    const epoch = numbers(data, entries.get(tags.epoch))[0];
    return {
        name: text(tags.name),
        epoch,
        version: text(tags.version),
        release: text(tags.release),
        arch: text(tags.arch),
        vendor: text(tags.vendor),
        sourceRpm: text(tags.sourceRpm),
        modularity: text(tags.modularity),
        sha256: text(tags.sha256),
        md5: binary(data, entries.get(tags.md5)).toString("hex"),
        files: fileNames(data, entries),
        sums: () => fileSums(data, entries),
    };
}
function readIndex(blob) {
    if (blob.length < 8)
        throw new Error(`a header of ${blob.length} bytes`);
    const count = blob.readUInt32BE(0);
    const size = blob.readUInt32BE(4);
    if (count > maxEntries || size > maxData || 8 + 16 * count + size > blob.length) {
        throw new Error(`a header of ${blob.length} bytes that announces ${count} tags and ${size} bytes`);
    }
    const data = blob.subarray(8 + 16 * count, 8 + 16 * count + size);
    const all = Array.from({ length: count }, (_, i) => {
        const at = 8 + 16 * i;
        const entry = {
            type: blob.readUInt32BE(at + 4),
            offset: blob.readInt32BE(at + 8),
            count: blob.readUInt32BE(at + 12),
        };
        return [blob.readInt32BE(at), entry];
    });
    const split = regionEnd(data, all);
    const entries = new Map(all.slice(0, split).reverse());
    const added = new Map(all.slice(split).reverse());
    // As rpm has it (hdrblobImport): what was added behind the region replaces what the region says of the same tag, and
    // file names in their new form those in the old one. Which of two in one part counts is not said; here the first.
    if (added.has(tags.baseNames))
        entries.delete(tags.oldFileNames);
    for (const [tag, entry] of added)
        entries.set(tag, entry);
    return { data, entries };
}
/**
 * How many entries belong to the region, which is what was built and signed; what rpm adds on installing stands behind
 * it. The first entry's data is itself an entry, whose offset is that of the data back to the region's first entry.
 */
function regionEnd(data, all) {
    const [tag, first] = all[0] ?? [];
    if (tag === undefined || first === undefined || tag < firstRegion || tag > lastRegion || first.offset === 0)
        return all.length;
    checkInside(data, first, 16);
    const end = -data.readInt32BE(first.offset + 8) / 16;
    if (!Number.isInteger(end) || end < 1 || end > all.length)
        throw new Error("a header that contradicts its region");
    return end;
}
function checkInside(data, entry, bytes) {
    if (entry.offset < 0 || entry.offset + bytes > data.length) {
        throw new Error("a header whose tag points outside of it");
    }
}
function strings(data, entry, most = Number.POSITIVE_INFINITY) {
    if (!entry)
        return [];
    if (![types.string, types.stringArray, types.i18nString].includes(entry.type)) {
        throw new Error("a header whose text is of another type");
    }
    checkInside(data, entry, entry.count);
    const found = [];
    let at = entry.offset;
    while (found.length < Math.min(entry.count, most)) {
        const end = data.indexOf(0, at);
        if (end < 0)
            throw new Error("a header with a text that does not end");
        found.push(data.toString("utf8", at, end));
        at = end + 1;
    }
    return found;
}
function numbers(data, entry) {
    if (!entry)
        return [];
    if (entry.type !== types.int32)
        throw new Error("a header whose number is of another type");
    checkInside(data, entry, 4 * entry.count);
    return Array.from({ length: entry.count }, (_, i) => data.readUInt32BE(entry.offset + 4 * i));
}
function binary(data, entry) {
    if (entry?.type !== types.binary)
        return Buffer.alloc(0);
    checkInside(data, entry, entry.count);
    return data.subarray(entry.offset, entry.offset + entry.count);
}
/** By the numbers of OpenPGP; rpm's first one is md5, which headers without the tag have. */
const algorithms = { 1: "md5", 2: "sha1", 8: "sha256", 9: "sha384", 10: "sha512" };
/** Flags of files that may be changed, or need not be there: configuration, ghosts. */
const [configuration, ghost] = [1, 64];
function fileSums(data, entries) {
    const algorithm = algorithms[numbers(data, entries.get(tags.fileDigestAlgorithm))[0] ?? 1];
    const digests = strings(data, entries.get(tags.fileDigests));
    const flags = numbers(data, entries.get(tags.fileFlags));
    return fileNames(data, entries).flatMap((path, i) => {
        const isOwn = ((flags[i] ?? 0) & (configuration | ghost)) === 0;
        return algorithm && digests[i] && isOwn ? [[path, `${algorithm}:${digests[i]}`]] : [];
    });
}
function fileNames(data, entries) {
    const bases = strings(data, entries.get(tags.baseNames));
    if (bases.length === 0)
        return strings(data, entries.get(tags.oldFileNames));
    const folders = strings(data, entries.get(tags.dirNames));
    const indexes = numbers(data, entries.get(tags.dirIndexes));
    return bases.map((base, i) => {
        const folder = folders[indexes[i] ?? -1];
        if (folder === undefined)
            throw new Error("a header with a file in no folder");
        return folder + base;
    });
}

;// CONCATENATED MODULE: ./lib/ecosystems/rpm/ndb.js
const headerSize = 32;
const slotSize = 16;
const blockSize = 16;
const pageSize = 4096;
const blobHead = 16;
const blobTail = 12;
/** The four letters as the little-endian number that the file holds. */
function magic(letters) {
    return Buffer.from(letters, "latin1").readUInt32LE(0);
}
/**
 * The header blobs of rpm's own ndb database (`Packages.db`, openSUSE's default): a header, pages of slots,
 * and blobs in 16-byte blocks, each between a head and a tail that repeat its length (rpm's rpmpkg.c).
 * Slots that lead nowhere are reported one by one, the other packages still come.
 * @throws Error where the file is none of these or ends within its slots
 */
function* ndbPackages(file) {
    if (file.length < headerSize || file.readUInt32LE(0) !== magic("RpmP"))
        throw new Error("not an ndb database");
    const version = file.readUInt32LE(4);
    if (version !== 0)
        throw new Error(`an ndb database of the unknown version ${version}`);
    const end = file.readUInt32LE(12) * pageSize;
    if (end > file.length)
        throw new Error("the file ends within its slots");
    for (let slot = headerSize; slot < end; slot += slotSize) {
        if (file.readUInt32LE(slot) !== magic("Slot"))
            throw new Error("a slot without its mark");
        const index = file.readUInt32LE(slot + 4);
        if (index !== 0)
            yield blobAt(file, slot, index);
    }
}
function blobAt(file, slot, index) {
    const start = file.readUInt32LE(slot + 8) * blockSize;
    const end = start + file.readUInt32LE(slot + 12) * blockSize;
    if (end > file.length)
        return new Error(`the file ends before package ${index} does`);
    if (end - start < blobHead + blobTail)
        return new Error(`package ${index} has no room for a header`);
    const length = file.readUInt32LE(start + 12);
    const right = file.readUInt32LE(start) === magic("BlbS") &&
        file.readUInt32LE(start + 4) === index &&
        file.readUInt32LE(end - 8) === length &&
        file.readUInt32LE(end - 4) === magic("BlbE") &&
        length <= end - start - blobHead - blobTail;
    if (!right)
        return new Error(`package ${index} contradicts its slot`);
    return file.subarray(start + blobHead, start + blobHead + length);
}

// EXTERNAL MODULE: ./lib/ecosystems/rpm/sqlite.js + 1 modules
var sqlite = __webpack_require__(4080);
;// CONCATENATED MODULE: ./lib/ecosystems/rpm/databases.js





/** Where rpm keeps its database: the old place, and the one for images whose /var is not theirs. */
const folders = ["/var/lib/rpm", "/usr/lib/sysimage/rpm"];
/** In the order in which rpm's own choice falls where several lie in one folder. */
const formats = [
    ["rpmdb.sqlite", sqlite/* sqlitePackages */.e],
    ["Packages.db", ndbPackages],
    ["Packages", bdbPackages],
];
/** The header of every file a package owns is in the database: tens of kilobytes a package, thousands of them. */
const limit = 512 * 1024 * 1024;
/**
 * The headers of all rpm databases of the image, each with the database's path. What cannot be read becomes
 * a problem of `findings`; two databases in one folder contradict each other, and the first one is read.
 */
async function* rpmHeaders(tree, findings) {
    const real = new Set(folders.map((folder) => tree.resolve(folder)?.path ?? folder));
    for (const folder of real) {
        const found = formats.filter(([name]) => (0,ecosystems_findings/* presentPaths */.Yb)(tree, [`${folder}/${name}`]).length > 0);
        for (const [name, read] of found.slice(0, 1)) {
            const path = `${folder}/${name}`;
            findings.seen();
            for await (const [, file] of (0,ecosystems_findings/* readEach */.e2)(tree, [path], findings, limit)) {
                yield* headersOf(path, read(file, await logOf(tree, path, findings)), findings);
            }
        }
        for (const [name] of found.slice(1)) {
            findings.problem(`${folder}/${name}`, `is a second package database beside ${found[0][0]}`);
        }
    }
}
/** SQLite's write-ahead log beside the database, where there is one. */
async function logOf(tree, path, findings) {
    for await (const [, log] of (0,ecosystems_findings/* readEach */.e2)(tree, (0,ecosystems_findings/* presentPaths */.Yb)(tree, [`${path}-wal`]), findings, limit))
        return log;
    return undefined;
}
function* headersOf(path, blobs, findings) {
    try {
        for (const blob of blobs) {
            if (blob instanceof Error)
                findings.problem(path, blob.message);
            else
                yield* headerOf(path, blob, findings);
        }
    }
    catch (error) {
        findings.problem(path, error.message);
    }
}
function* headerOf(path, blob, findings) {
    let header;
    try {
        header = readHeader(blob);
    }
    catch (error) {
        findings.problem(path, error.message);
        return;
    }
    yield [path, header];
}


/***/ }),

/***/ 4080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ sqlitePackages),
  Y: () => (/* binding */ sqliteRows)
});

;// CONCATENATED MODULE: ./lib/ecosystems/rpm/sqlite-log.js
const headerSize = 32;
const frameHeader = 24;
/**
 * The database's pages with those of a write-ahead log laid over them, up to the last transaction that was
 * committed: frames after it, of an older generation, or with a wrong checksum do not count, as in SQLite.
 */
function withLog(pages, pageSize, log) {
    const newer = committedFrames(log ?? Buffer.alloc(0), pageSize);
    return (page) => newer.get(page) ?? pages(page);
}
function committedFrames(log, pageSize) {
    const committed = new Map();
    if (log.length < headerSize)
        return committed;
    const magic = log.readUInt32BE(0);
    if ((magic & ~1) >>> 0 !== 0x377f0682)
        throw new Error("the write-ahead log is none");
    if (log.readUInt32BE(8) !== pageSize)
        throw new Error("the write-ahead log is for pages of another size");
    const salts = log.subarray(16, 24);
    const bigEndian = (magic & 1) === 1;
    let sum = checksum(log.subarray(0, 24), [0, 0], bigEndian);
    if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28))
        return committed;
    const open = new Map();
    const step = frameHeader + pageSize;
    for (let at = headerSize; at + step <= log.length; at += step) {
        if (!log.subarray(at + 8, at + 16).equals(salts))
            break;
        sum = checksum(log.subarray(at, at + 8), sum, bigEndian);
        const page = log.subarray(at + frameHeader, at + step);
        sum = checksum(page, sum, bigEndian);
        if (sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20))
            break;
        open.set(log.readUInt32BE(at), page);
        if (log.readUInt32BE(at + 4) === 0)
            continue;
        for (const [number, bytes] of open)
            committed.set(number, bytes);
        open.clear();
    }
    return committed;
}
/** The log's running checksum over whole pairs of 32 bit words. */
function checksum(bytes, [first, second], bigEndian) {
    let [a, b] = [first, second];
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
        a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
        b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
    }
    return [a, b];
}

;// CONCATENATED MODULE: ./lib/ecosystems/rpm/sqlite.js

const tableInterior = 0x05;
const tableLeaf = 0x0d;
/** Deeper than any tree over 2^31 pages of the smallest size can be. */
const maxDepth = 20;
/** The header blobs in rpm's SQLite database, in key order; else as {@link sqliteRows}. */
function* sqlitePackages(file, log) {
    for (const { columns } of sqliteRows(file, "Packages", log)) {
        const blob = columns[1];
        if (!Buffer.isBuffer(blob))
            throw new Error("a row of Packages without a header");
        yield blob;
    }
}
/**
 * The rows of one table of an SQLite database, in key order, with the write-ahead log taken into account as SQLite
 * would on opening. A column that is the table's INTEGER PRIMARY KEY is null, and its value the row's `id`. Own
 * reading of the file format (sqlite.org/fileformat2.html) over bytes: no SQL of the image is parsed or run, nothing
 * is written.
 * @throws Error saying what is wrong where the file contradicts itself or ends early
 */
function* sqliteRows(file, table, log) {
    const magic = "SQLite format 3\0";
    if (file.length < 100 || file.toString("latin1", 0, 16) !== magic)
        throw new Error("not an SQLite database");
    const written = file.readUInt16BE(16);
    const pageSize = written === 1 ? 65536 : written;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0)
        throw new Error(`pages of ${pageSize} bytes`);
    const usable = pageSize - file.readUInt8(20);
    const pages = withLog(pagesOf(file, pageSize), pageSize, log);
    const root = findRoot(pages, usable, table);
    for (const { id, payload } of rows(pages, root, usable, new Set()))
        yield { id, columns: readRecord(payload) };
}
function pagesOf(file, pageSize) {
    return (page) => {
        const end = page * pageSize;
        if (page < 1 || end > file.length)
            throw new Error(`page ${page} is missing: the file ends before it`);
        return file.subarray(end - pageSize, end);
    };
}
function findRoot(pages, usable, table) {
    for (const { payload } of rows(pages, 1, usable, new Set())) {
        const [type, name, , root] = readRecord(payload);
        if (String(type) === "table" && String(name) === table && typeof root === "number")
            return root;
    }
    throw new Error(`no table ${table} in the database`);
}
function* rows(pages, page, usable, seen, depth = 0) {
    if (depth > maxDepth)
        throw new Error(`page ${page} lies too deep in the tree`);
    take(page, seen);
    const bytes = pages(page);
    const start = page === 1 ? 100 : 0;
    const type = bytes[start];
    const cells = bytes.readUInt16BE(start + 3);
    if (type !== tableLeaf && type !== tableInterior)
        throw new Error(`page ${page} is no page of a table`);
    const pointers = start + (type === tableLeaf ? 8 : 12);
    if (pointers + 2 * cells > usable)
        throw new Error(`page ${page} announces ${cells} cells`);
    for (let i = 0; i < cells; i += 1) {
        const cell = bytes.readUInt16BE(pointers + 2 * i);
        if (cell + 4 > usable)
            throw new Error(`page ${page} has a cell outside of it`);
        if (type === tableLeaf)
            yield leafRow(pages, bytes, cell, usable, seen);
        else
            yield* rows(pages, bytes.readUInt32BE(cell), usable, seen, depth + 1);
    }
    if (type === tableInterior)
        yield* rows(pages, bytes.readUInt32BE(start + 8), usable, seen, depth + 1);
}
/** A page is one node's, or one row's: what leads to it again would have no end, or unpack to any size. */
function take(page, seen) {
    if (seen.has(page))
        throw new Error(`page ${page} is in the tree twice`);
    seen.add(page);
}
function leafRow(pages, bytes, cell, usable, seen) {
    const [length, afterLength] = varint(bytes, cell);
    const [id, start] = varint(bytes, afterLength);
    return { id, payload: leafPayload(pages, bytes, start, length, usable, seen) };
}
function leafPayload(pages, bytes, start, length, usable, seen) {
    const most = usable - 35;
    if (length <= most) {
        if (start + length > usable)
            throw new Error("a row that leaves its page");
        return bytes.subarray(start, start + length);
    }
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fit = least + ((length - least) % (usable - 4));
    const local = fit <= most ? fit : least;
    if (start + local + 4 > usable)
        throw new Error("a row that leaves its page");
    const parts = [bytes.subarray(start, start + local)];
    let missing = length - local;
    let next = bytes.readUInt32BE(start + local);
    while (missing > 0) {
        take(next, seen);
        const page = pages(next);
        parts.push(page.subarray(4, 4 + Math.min(missing, usable - 4)));
        missing -= usable - 4;
        next = page.readUInt32BE(0);
    }
    return Buffer.concat(parts);
}
/** SQLite's variable-length number at `at` and the offset after it. */
function varint(bytes, at) {
    let value = 0n;
    for (let i = 0; i < 9; i += 1) {
        const byte = bytes[at + i];
        if (byte === undefined)
            throw new Error("a number that leaves its page");
        if (i === 8)
            value = (value << 8n) | BigInt(byte);
        else
            value = (value << 7n) | BigInt(byte & 0x7f);
        if (byte < 0x80 || i === 8)
            return [Number(value), at + i + 1];
    }
    throw new Error("unreachable: a number has at most nine bytes");
}
const integerSizes = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6 };
/** The columns of one row. Numbers of eight bytes and floating point, which the tables read here have none of, are null. */
function readRecord(payload) {
    const [headerSize, first] = varint(payload, 0);
    if (headerSize > payload.length)
        throw new Error("a row that ends early");
    const columns = [];
    let at = headerSize;
    for (let next = first; next < headerSize;) {
        const [serial, after] = varint(payload, next);
        next = after;
        const size = serial >= 12
            ? Math.floor((serial - 12) / 2)
            : (integerSizes[serial] ?? (serial === 6 || serial === 7 ? 8 : 0));
        if (at + size > payload.length)
            throw new Error("a row that ends early");
        const bytes = payload.subarray(at, at + size);
        at += size;
        if (serial >= 12)
            columns.push(serial % 2 === 0 ? bytes : bytes.toString("utf8"));
        else if (integerSizes[serial])
            columns.push(bytes.readIntBE(0, size));
        else
            columns.push(serial === 8 ? 0 : serial === 9 ? 1 : null);
    }
    return columns;
}


/***/ }),

/***/ 34113:
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

/***/ 48620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ contentDigest),
  W: () => (/* binding */ normalisedDigests)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/image/bytes.js
var bytes = __webpack_require__(26477);
// EXTERNAL MODULE: ./lib/image/noise.js
var noise = __webpack_require__(68872);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/image/normalise.js

/** Rewrites text that is UTF-8; anything else counts whole. */
function byText(rewrite) {
    return (content) => {
        const text = content.toString("utf8");
        if (!Buffer.from(text, "utf8").equals(content))
            return undefined;
        const rewritten = rewrite(text);
        return rewritten === undefined ? undefined : Buffer.from(rewritten, "utf8");
    };
}
/** Far more than labels and conda's records have; JSON.stringify has no end of its own and would overflow the stack. */
const maxNesting = 100;
/** Whether a JSON text may be nested too deeply; brackets in its strings count, too. */
function isTooDeep(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth += bracket === "[" || bracket === "{" ? 1 : -1;
        if (depth > maxNesting)
            return true;
    }
    return false;
}
/** Leaves fields of a JSON object out; the order of the others does not count. */
function withoutFields(unwanted) {
    return byText((text) => {
        if (isTooDeep(text))
            return undefined;
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return undefined;
        }
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return undefined;
        const kept = Object.entries(value).filter(([key]) => !unwanted(key));
        return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** Labels that Apptainer sets by itself from the build and not from the recipe's %labels. */
const buildLabels = /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:created|base\.name|base\.digest))$/;
/** When a Python's compiled files got their header of 12, and of 16 bytes (Lib/importlib/_bootstrap_external.py). */
const magicOf33 = 3190;
const magicOf37 = 3390;
/** Python 2's numbers begin here. */
const magicOf2 = 20000;
function pyc(content) {
    if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d)
        return undefined;
    const magic = content.readUInt16LE(0);
    const header = magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
    return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
}
/** How R writes when a package was installed: "Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix". */
const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;
function rBuiltRds(content) {
    try {
        const plain = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: 4 * 1024 * 1024 });
        return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
    }
    catch {
        return undefined;
    }
}
/** An empty line, a comment, or an option of resolv.conf(5). */
const resolvLine = /^[ \t]*(?:$|[#;]|(?:nameserver|search|domain|options|sortlist)\b)/;
/** The normalisers that noise rules name. Each takes out one thing and leaves everything else to be compared. */
const normalisers = {
    labels: withoutFields((key) => buildLabels.test(key)),
    machineId: byText((text) => (/^(?:[0-9a-f]{32}|uninitialized)?\n?$/.test(text) ? "machine-id" : undefined)),
    hostKey: byText((text) => /^(-----BEGIN [A-Z ]*PRIVATE KEY-----)\n[A-Za-z0-9+/=\n]+-----END [A-Z ]*PRIVATE KEY-----\n$/.exec(text)?.[1] ?? /^([a-z0-9-]+(?:@[a-z.]+)?) [A-Za-z0-9+/=]+(?: [^\n]*)?\n$/.exec(text)?.[1]),
    shadow: byText((text) => text.replace(/^([^:\n]*:[^:\n]*:)\d*(?=:)/gm, "$1")),
    // Line by line: one expression for all of them takes room on the stack for each.
    resolvConf: byText((text) => text.split("\n").every((line) => resolvLine.test(line)) ? "resolv.conf" : undefined),
    hostname: byText((text) => (/^[A-Za-z0-9.-]{0,255}\n?$/.test(text) ? "hostname" : undefined)),
    pyc,
    rBuilt: byText((text) => text.replace(builtTime, "$1$2")),
    rBuiltRds,
    condaRecord: withoutFields((key) => key === "requested_spec" || key === "requested_specs"),
};

;// CONCATENATED MODULE: ./lib/image/digest.js




/** Files over this many bytes are compared whole: nothing that a normaliser is for is as large. */
const normaliseLimit = 16 * 1024 * 1024;
/** Bytes of files to normalise that are in memory at one time. */
const batchBytes = 32 * 1024 * 1024;
/** Groups files so that each group's bytes fit in memory. */
function* batches(entries) {
    let batch = [];
    let size = 0;
    for (const entry of entries) {
        if (size + entry.size > batchBytes && batch.length > 0) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(entry.path);
        size += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
function partDigests(rule, content) {
    const whole = (0,external_node_crypto_.hash)("sha256", content, "hex");
    const normalise = rule.ignore === "file" || rule.ignore === "content" ? undefined : normalisers[rule.ignore];
    const normalised = normalise?.(content);
    return { whole, counted: normalised ? `${rule.ignore}:${(0,external_node_crypto_.hash)("sha256", normalised, "hex")}` : whole };
}
/** The digests of files that are noise in part, by path; those too large to be normalised are absent. */
async function normalisedDigests(tree, files) {
    const digests = new Map();
    const small = [...files.keys()].filter((entry) => entry.size <= normaliseLimit);
    for (const batch of batches(small)) {
        for (const [path, content] of await tree.read(batch, normaliseLimit)) {
            digests.set(path, partDigests(files.get(tree.entries.get(path)), content));
        }
    }
    return digests;
}
/** The one thing about an entry that is not its path, mode or owner. */
function value(entry, content) {
    if (entry.type === "symlink")
        return (0,bytes/* encodePath */.O0)(entry.target ?? "");
    if (entry.type === "char" || entry.type === "block")
        return Buffer.from(entry.device?.join(":") ?? "");
    return Buffer.from(content ?? "");
}
/**
 * The digest by which two images have the same content: over path, type, mode, owner, link target, device number and
 * content of everything in the tree, in the byte order of the paths, without the noise and without times.
 *
 * Hashed are, after the line `stx-content-1`, six fields for each entry, each ended by a NUL (which none can hold):
 * path, type, mode in octal, uid, gid, and the link's target, the device as `major:minor` or the content's sha256;
 * where the content is noise in part, the normaliser's name and the sha256 of what it leaves; where it is noise
 * altogether, `noise`.
 */
async function contentDigest(tree, rules = noise/* noise */.f1) {
    const find = (0,noise/* noiseFinder */.$P)(rules, tree);
    const counted = [];
    /** Of paths whose order is not their bytes': few, if any. */
    const keys = new Map();
    const partly = new Map();
    const contentNoise = new Set();
    for (const entry of tree.entries.values()) {
        const rule = find(entry);
        if (rule?.ignore === "file")
            continue;
        counted.push(entry);
        const key = (0,bytes/* byteOrderKey */.CA)(entry.path);
        if (key !== entry.path)
            keys.set(entry.path, key);
        if (rule?.ignore === "content")
            contentNoise.add(entry.path);
        else if (rule)
            partly.set(entry, rule);
    }
    const keyOf = ({ path }) => keys.get(path) ?? path;
    counted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const normalised = await normalisedDigests(tree, partly);
    const others = [...tree.entries.values()].filter(({ type, path }) => type === "file" && !normalised.has(path));
    const files = await tree.digests(others.map((entry) => entry.path));
    for (const [path, { whole }] of normalised)
        files.set(path, whole);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update("stx-content-1\n");
    for (const entry of counted) {
        const { path, type, mode, uid, gid } = entry;
        const content = contentNoise.has(path) ? "noise" : (normalised.get(path)?.counted ?? files.get(path));
        sha256.update((0,bytes/* encodePath */.O0)(path));
        sha256.update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
        sha256.update(value(entry, content));
        sha256.update("\0");
    }
    return { digest: sha256.digest("hex"), files };
}


/***/ }),

/***/ 68872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ noiseFinder),
/* harmony export */   f1: () => (/* binding */ noise),
/* harmony export */   pz: () => (/* binding */ contentRulesVersion)
/* harmony export */ });
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57897);

/** Raised by one whenever a rule, or what a digest is made of, changes; a lock names the version of its digest. */
const contentRulesVersion = 1;
/**
 * All that a comparison of contents overlooks. A rule may cover only data that differs between two builds by its
 * nature, and only the part that differs. Links, devices and whatever shows by its mode, its name or a link to it that
 * it is used are no such data, wherever they are: see {@link noiseFinder}.
 */
const noise = [
    {
        pattern: "/.singularity.d/labels.json",
        ignore: "labels",
        reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels.",
    },
    {
        pattern: "/.singularity.d/Singularity",
        ignore: "content",
        reason: "It is the recipe; a locked recipe is another text than the recipe it pins, and has its own digest.",
    },
    {
        pattern: "/.singularity.d/bootstrap_history{,/**}",
        ignore: "file",
        reason: "It holds the recipes of the images this one was built on; their digests are in the lock.",
    },
    { pattern: "/var/log/**", ignore: "file", reason: "Logs hold the times of the build." },
    {
        pattern: "/var/cache/ldconfig/aux-cache",
        ignore: "file",
        reason: "It holds inode numbers and times of the libraries; ld.so.cache, which is used, is compared.",
    },
    {
        pattern: "/var/cache/apt/{pkgcache,srcpkgcache}.bin",
        ignore: "file",
        reason: "apt's index of its own lists, made anew when missing; it holds times and addresses in memory.",
    },
    {
        pattern: "/var/lib/apt/lists/**",
        ignore: "file",
        reason: "They say what the archive offered when apt looked, under a name made from the mirror's.",
    },
    {
        pattern: "/var/lib/dpkg/{status,diversions,statoverride,available}-old",
        ignore: "file",
        reason: "dpkg's copy of the state before its last run; how many runs there were does not matter.",
    },
    {
        pattern: "/var/cache/debconf/*-old",
        ignore: "file",
        reason: "debconf's copy of the state before its last run; how many runs there were does not matter.",
    },
    {
        pattern: "/{etc,var/lib/dbus}/machine-id",
        ignore: "machineId",
        reason: "A random number that names one installation.",
    },
    {
        pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
        ignore: "hostKey",
        reason: "A random key, made when the server is installed.",
    },
    {
        pattern: "/etc/shadow{,-}",
        ignore: "shadow",
        reason: "The third field is the day on which the password was set, also where there is none.",
    },
    {
        pattern: "/etc/resolv.conf",
        ignore: "resolvConf",
        reason: "debootstrap copies that of the build's host; Apptainer puts the running host's in its place.",
    },
    {
        pattern: "/etc/hostname",
        ignore: "hostname",
        reason: "debootstrap copies that of the build's host; containers have their host's.",
    },
    {
        pattern: "/**/*.pyc",
        ignore: "pyc",
        reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
    },
    {
        pattern: "/var/cache/fontconfig/**",
        ignore: "file",
        reason: "An index of the font folders, made anew when missing; it holds the folders' times.",
    },
    {
        pattern: "/usr/{,local/}share/fonts/**/.uuid",
        ignore: "content",
        reason: "A random number by which fontconfig names a folder.",
    },
    {
        pattern: "/usr/{,local/}share/icons/*/icon-theme.cache",
        ignore: "content",
        reason: "An index of the icons, which are compared; it holds the folders' times.",
    },
    {
        pattern: "/var/cache/man/**/index.db",
        ignore: "content",
        reason: "An index of the manual pages, which are compared; it holds their times.",
    },
    {
        // Each by name, as far as it is known for data: models, environments and libraries lie in .cache, too, and are used
        // from there, as are the packages that uv, deno, pnpm, yarn, pixi and virtualenv keep unpacked in theirs.
        pattern: `/{root,home/*}/.cache{,/{${[
            "{pip,fontconfig,matplotlib,go-build,mesa_shader_cache,mamba,conda}{,/**}",
            "uv{,/{CACHEDIR.TAG,.gitignore,.lock,{interpreter,simple,flat-index}-v*{,/**},{wheels,sdists}-v*{,/**/*.{msgpack,http,rev}}}}",
            "pypoetry{,/{cache,artifacts}{,/**}}",
            "virtualenv{,/{py_info{,/**},wheel/*/embed{,/**}}}",
            "yarn{,/v*{,/.tmp{,/**},/**/.yarn-{metadata.json,tarball.tgz}}}",
            "pnpm{,/{,v*/}metadata*{,/**}}",
            "deno{,/{{dep_analysis,node_analysis,check,fast_check}_cache_v*,latest.txt,npm/*/{,@*/}*/registry.json}}",
            "R{,/pkgcache{,/**}}",
            "rattler{,/cache{,/repodata{,/**}}}",
        ].join(",")}}}`,
        ignore: "file",
        reason: "What programs keep to save a download; it holds times and what servers answered.",
    },
    {
        // Not _npx: npx runs packages from there.
        pattern: "/{root,home/*}/.npm{,/{{_cacache,_logs,_locks}{,/**},_update-notifier-last-checked,anonymous-cli-metrics.json}}",
        ignore: "file",
        reason: "npm's cache and logs; they hold times and what servers answered.",
    },
    {
        pattern: "/**/library/*/DESCRIPTION",
        ignore: "rBuilt",
        reason: "R writes the time of installation into the field Built.",
    },
    {
        pattern: "/**/site-library/*/DESCRIPTION",
        ignore: "rBuilt",
        reason: "R writes the time of installation into the field Built.",
    },
    {
        pattern: "/**/{,site-}library/*/Meta/package.rds",
        ignore: "rBuiltRds",
        reason: "The fields of DESCRIPTION once more, with the time of installation.",
    },
    {
        pattern: "/**/conda-meta/history",
        ignore: "content",
        reason: "The commands and their times; what is installed stands in the other files there, which are compared.",
    },
    {
        pattern: "/**/conda-meta/*.json",
        ignore: "condaRecord",
        reason: "It holds the words by which the package was asked for, which are other ones in a locked recipe.",
    },
    {
        pattern: "/**/pkgs/cache/#{,.*}.{json,msgpack,solv}",
        ignore: "file",
        reason: "They say what the conda channels offered when conda looked.",
    },
    {
        pattern: "/**/pkgs/urls{,.txt}",
        ignore: "file",
        reason: "conda's list of downloads in their order.",
    },
    {
        pattern: "/var/lib/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
        ignore: "content",
        reason: "The database holds the time at which each package was installed; its packages are compared one by one.",
    },
    {
        pattern: "/usr/lib/sysimage/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
        ignore: "content",
        reason: "The database holds the time at which each package was installed; its packages are compared one by one.",
    },
    {
        pattern: "/var/{lib,cache}/{dnf,yum,libdnf5}/**",
        ignore: "file",
        reason: "What the repositories offered, and the times of the installations.",
    },
    {
        pattern: "/var/cache/apk/APKINDEX.*.tar.gz",
        ignore: "file",
        reason: "They say what the repositories offered when apk looked.",
    },
];
const special = {
    "/**/": "/(?:[^]*/)?",
    "/**": "/[^]*",
    "*": "[^/]*",
    "#": "[0-9a-f]+",
    "{": "(?:",
    "}": ")",
    ",": "|",
};
/** The regular expression of a noise pattern, without anchors. */
function source(pattern) {
    return pattern.replace(/\/\*\*\/|\/\*\*|[*#{},]|[.+?^$()|[\]\\]/g, (token) => special[token] ?? `\\${token}`);
}
/** Any of these bits makes a file something that can be run. */
const executable = 0o7111;
/** Names of libraries, of scripts and of configuration: read by a program that was told where, whatever their mode. */
const code = new RegExp(`\\.(?:${[
    "so(?:\\.[\\w.]+)?|a|ko|dll|dylib|exe|node|wasm|jar|war|class",
    "py[cdowxz]?|pth|egg|[cm]?jsx?|[cm]?tsx?|jl|r|rdb|rdx|p[lm]|php|rb|lua|tcl|el|elc|awk",
    "sh|bash|zsh|ksh|csh|fish|conf|cfg|ini|toml|ya?ml|env|service",
].join("|")})$`, "i");
/** Whether a rule leaves this file or folder altogether out of what is compared, so that it must be data for sure. */
const hides = ({ ignore }) => ignore === "file" || ignore === "content";
/** The rule by which an entry would be noise, going by its path, its type and its mode alone. */
function ruleFinder(rules) {
    const compiled = rules.map((rule) => ({ rule, matches: new RegExp(`^(?:${source(rule.pattern)})$`) }));
    const any = new RegExp(`^(?:${rules.map((rule) => source(rule.pattern)).join("|") || "(?!)"})$`);
    return ({ path, type, mode }) => {
        if (type !== "file" && type !== "dir")
            return undefined;
        if (type === "file" && mode & executable)
            return undefined;
        // One expression for all: nearly every path of an image is noise by no rule.
        if (!any.test(path))
            return undefined;
        const isCode = type === "file" && code.test(path);
        return compiled.find(({ rule, matches }) => (type === "file" ? !(isCode && hides(rule)) : rule.ignore === "file") && matches.test(path))?.rule;
    };
}
/**
 * Gives, for an entry of a tree, the rule by which it is noise; undefined for all that counts whole.
 * Only plain files are noise, and folders where the files in them may be missing. A rule that leaves a file out
 * altogether, not only a part of it, holds for none that can be run, that has a name of code or configuration, or that a
 * link leads to or into whose folder one does: an environment may be made of links into a cache.
 */
function noiseFinder(rules, tree) {
    const find = ruleFinder(rules);
    /** Whether a link leads to this path or to a folder above it that is noise itself. */
    const used = new Map();
    for (const { path, type } of tree.entries.values()) {
        const found = type === "symlink" ? tree.resolve(path) : undefined;
        const rule = found && find(found);
        if (found && rule && hides(rule))
            used.set(found.path, true);
    }
    const isUsed = (path) => {
        const known = used.get(path) ?? (path !== "/" && isUsed((0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)));
        used.set(path, known);
        return known;
    };
    return (entry) => {
        const rule = find(entry);
        return rule && hides(rule) && used.size > 0 && isUsed(entry.path) ? undefined : rule;
    };
}


/***/ }),

/***/ 65227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ openImage)
});

// UNUSED EXPORTS: checkImage

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/image/byte-source.js
var byte_source = __webpack_require__(65702);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
;// CONCATENATED MODULE: ./lib/image/encryption/key.js



/** The failure for an encrypted image that is to be read without a key, or with the wrong one. */
function locked(path, why, cause) {
    return new failure/* Failure */.H("inconclusive", `The encrypted image ${path} cannot be opened`, {
        why,
        remedy: "Give the key as for Apptainer: --pem-path FILE (the private key), or the variable APPTAINER_ENCRYPTION_PASSPHRASE.",
        cause,
    });
}
/** What a PEM block named MESSAGE holds: an ASN.1 octet string (ITU-T X.690, tag 4) around what RSA encrypted. */
function encryptedMessage(path, text) {
    const body = /^-----BEGIN MESSAGE-----\s([\s\S]*?)-----END MESSAGE-----/m.exec(text)?.[1];
    const der = Buffer.from(body ?? "", "base64");
    const lengthBytes = (der[1] ?? 0) >= 0x80 ? der[1] & 0x7f : 0;
    const at = 2 + lengthBytes;
    const known = der[0] === 4 && lengthBytes <= 4 && at <= der.length;
    const length = known && (lengthBytes === 0 ? der[1] : der.readUIntBE(2, lengthBytes));
    if (length === false || at + length !== der.length)
        throw (0,byte_source/* damaged */.qM)(path, "its encrypted key is not an RSA message");
    return der.subarray(at);
}
/**
 * The passphrase of the image's file system. With an RSA key pair Apptainer makes one up, encrypts it with the
 * public key (OAEP, SHA-256) and keeps it in the SIF as a cryptographic message.
 * @param message the SIF's cryptographic message, where it has one
 * @throws Failure "inconclusive" where there is no key, or it does not fit
 */
function passphraseOf(path, message, key) {
    if (!key)
        throw locked(path, "its root file system is encrypted, and no key was given");
    if ("passphrase" in key) {
        if (message !== undefined)
            throw locked(path, "it was encrypted with an RSA key, and only a passphrase was given");
        return Buffer.from(key.passphrase);
    }
    if (message === undefined)
        throw locked(path, "it was encrypted with a passphrase, and only an RSA key was given");
    const encrypted = encryptedMessage(path, message);
    try {
        const padding = external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING;
        return (0,external_node_crypto_.privateDecrypt)({ key: (0,external_node_crypto_.createPrivateKey)(key.pem), padding, oaepHash: "sha256" }, encrypted);
    }
    catch (error) {
        throw locked(path, "the RSA key does not fit, or is no private key without a password", error);
    }
}

;// CONCATENATED MODULE: ./lib/image/encryption/gocryptfs.js





// Format: gocryptfs, Documentation/file-format.md and forward_mode_crypto.md of the project.
const headerSize = 18;
const blockSize = 4096;
const nonceSize = 16;
const tagSize = 16;
const storedSize = nonceSize + blockSize + tagSize;
const info = "AES-GCM file content encryption";
/** 1 GiB: more than any real setting takes. */
const maxScryptMemory = 1 << 30;
const configSchema = schemas/* object */.Ikc({
    Version: schemas/* literal */.euz(2),
    EncryptedKey: schemas/* base64 */.K39(),
    ScryptObject: schemas/* object */.Ikc({
        Salt: schemas/* base64 */.K39(),
        N: schemas/* int */.Whr().positive(),
        R: schemas/* int */.Whr().positive(),
        P: schemas/* int */.Whr().positive().max(16),
        KeyLen: schemas/* literal */.euz(32),
    }),
    FeatureFlags: schemas/* array */.YOg(schemas/* enum */.k5n(["HKDF", "GCMIV128", "PlaintextNames", "DirIV", "EMENames", "Raw64", "LongNames"])),
});
function contentKey(key) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)("sha256", key, Buffer.alloc(0), info, 32));
}
/** The plain bytes of one block. Authenticated: throws where a bit of it, its number or its file is another. */
function gocryptfs_open(key, stored, number, file) {
    const decipher = (0,external_node_crypto_.createDecipheriv)("aes-256-gcm", key, stored.subarray(0, nonceSize));
    const position = Buffer.alloc(8);
    position.writeBigUInt64BE(BigInt(number));
    decipher.setAAD(Buffer.concat([position, file]));
    decipher.setAuthTag(stored.subarray(-tagSize));
    return Buffer.concat([decipher.update(stored.subarray(nonceSize, -tagSize)), decipher.final()]);
}
async function masterKey(path, text, passphrase) {
    let config;
    try {
        config = configSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw (0,byte_source/* damaged */.qM)(path, "its gocryptfs.conf is not one that Apptainer writes", error);
    }
    const { Salt, N, R, P, KeyLen } = config.ScryptObject;
    if (128 * N * R > maxScryptMemory)
        throw (0,byte_source/* damaged */.qM)(path, "its gocryptfs.conf asks for over 1 GiB of memory");
    if (!config.FeatureFlags.includes("HKDF") || !config.FeatureFlags.includes("GCMIV128"))
        throw (0,byte_source/* damaged */.qM)(path, "its gocryptfs.conf lacks HKDF or GCMIV128");
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
    const options = { N, r: R, p: P, maxmem: 2 * maxScryptMemory };
    const key = await derive(passphrase, Buffer.from(Salt, "base64"), KeyLen, options).catch((error) => {
        throw (0,byte_source/* damaged */.qM)(path, "its gocryptfs.conf asks for what scrypt does not take", error);
    });
    try {
        return gocryptfs_open(contentKey(key), Buffer.from(config.EncryptedKey, "base64"), 0, Buffer.alloc(0));
    }
    catch (error) {
        throw locked(path, "the key does not fit", error);
    }
}
/**
 * The root file system of an image that an ordinary user encrypted: Apptainer packs a gocryptfs folder as squashfs;
 * the one file in it is the encrypted squashfs. Every block is authenticated. The source owns `packed`.
 * @throws Failure "inconclusive" where the passphrase does not fit or the folder is damaged
 */
async function openGocryptfs(packed, path, passphrase) {
    const config = (await packed.read(["/gocryptfs.conf"], 1024 * 1024)).get("/gocryptfs.conf");
    const files = packed.list("/").filter((entry) => entry.path !== "/gocryptfs.conf" && entry.type === "file");
    const stored = files.length === 1 ? packed.source(files[0].path) : undefined;
    if (!config || !stored || stored.size < headerSize)
        throw (0,byte_source/* damaged */.qM)(path, "its gocryptfs folder does not hold one configuration and one file");
    const key = contentKey(await masterKey(path, config.toString("utf8"), passphrase));
    const file = (await stored.read(0, headerSize, "the encrypted file's header")).subarray(2);
    const body = stored.part(headerSize, stored.size - headerSize);
    const size = body.size - Math.ceil(body.size / storedSize) * (nonceSize + tagSize);
    async function read(into, at, length, position) {
        const first = Math.floor(position / blockSize);
        const last = Math.ceil(Math.min(position + length, size) / blockSize);
        const from = first * storedSize;
        const bytes = await body.read(from, Math.min(last * storedSize, body.size) - from, "an encrypted block");
        let bytesRead = 0;
        for (let number = first; number < last; number++) {
            const cut = bytes.subarray((number - first) * storedSize, (number - first + 1) * storedSize);
            const skip = number === first ? position - first * blockSize : 0;
            bytesRead += plain(cut, number).copy(into, at + bytesRead, skip, skip + length - bytesRead);
        }
        return { bytesRead };
    }
    function plain(cut, number) {
        // A hole in the plain file is a hole in the encrypted one.
        if (cut.every((byte) => byte === 0))
            return Buffer.alloc(cut.length - nonceSize - tagSize);
        try {
            return gocryptfs_open(key, cut, number, file);
        }
        catch (error) {
            throw (0,byte_source/* damaged */.qM)(path, `block ${number} of its encrypted file system was changed`, error);
        }
    }
    return new byte_source/* ByteSource */.Ik(path, { read, close: () => packed.close() }, 0, size);
}

;// CONCATENATED MODULE: ./lib/image/encryption/luks.js






// Format: LUKS2 On-Disk Format Specification 1.1.1 (gitlab.com/cryptsetup/LUKS2-docs), section numbers below are its.
const binaryHeaderSize = 4096;
/** What dm-crypt counts its initial values in, whatever the sector size (plain64). */
const ivSector = 512;
const maxJsonArea = 4 * 1024 * 1024;
/** cryptsetup itself takes no more memory than this for Argon2, in KiB. */
const maxArgonMemory = 4 * 1024 * 1024;
const decimal = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/)
    .transform(Number);
const xts = schemas/* literal */.euz("aes-xts-plain64");
const iterations = schemas/* int */.Whr().positive().max(1e8);
const keyslotSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("luks2"),
    key_size: schemas/* literal */.euz([32, 64]),
    af: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("luks1"),
        stripes: schemas/* int */.Whr().positive().max(10_000),
        hash: schemas/* literal */.euz("sha256"),
    }),
    area: schemas/* object */.Ikc({
        type: schemas/* literal */.euz("raw"),
        offset: decimal,
        size: decimal,
        encryption: xts,
        key_size: schemas/* literal */.euz([32, 64]),
    }),
    kdf: schemas/* discriminatedUnion */.gMt("type", [
        schemas/* object */.Ikc({
            type: schemas/* literal */.euz("pbkdf2"),
            salt: schemas/* base64 */.K39(),
            hash: schemas/* literal */.euz(["sha256", "sha512"]),
            iterations,
        }),
        schemas/* object */.Ikc({
            type: schemas/* literal */.euz(["argon2i", "argon2id"]),
            salt: schemas/* base64 */.K39(),
            time: schemas/* int */.Whr().positive().max(100),
            memory: schemas/* int */.Whr().positive().max(maxArgonMemory),
            cpus: schemas/* int */.Whr().positive().max(16),
        }),
    ]),
});
const metadataSchema = schemas/* object */.Ikc({
    keyslots: schemas/* record */.g1P(schemas/* string */.YjP(), keyslotSchema),
    segments: schemas/* object */.Ikc({
        "0": schemas/* object */.Ikc({
            type: schemas/* literal */.euz("crypt"),
            offset: decimal,
            size: schemas/* union */.KCZ([schemas/* literal */.euz("dynamic"), decimal]),
            iv_tweak: decimal,
            encryption: xts,
            sector_size: schemas/* literal */.euz([512, 1024, 2048, 4096]),
        }),
    }),
    digests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        type: schemas/* literal */.euz("pbkdf2"),
        keyslots: schemas/* array */.YOg(schemas/* string */.YjP()),
        segments: schemas/* array */.YOg(schemas/* string */.YjP()),
        salt: schemas/* base64 */.K39(),
        digest: schemas/* base64 */.K39(),
        hash: schemas/* literal */.euz(["sha256", "sha512"]),
        iterations,
    })),
});
/** Decrypts whole sectors; `position` is that of the first, in units of 512 bytes (§4.1, plain64). */
function decryptSectors(key, bytes, sectorSize, position) {
    const plain = Buffer.allocUnsafe(bytes.length);
    const iv = Buffer.alloc(16);
    for (let at = 0; at < bytes.length; at += sectorSize) {
        iv.writeBigUInt64LE(BigInt(position + at / ivSector));
        const decipher = (0,external_node_crypto_.createDecipheriv)(`aes-${key.length * 4}-xts`, key, iv);
        decipher.update(bytes.subarray(at, at + sectorSize)).copy(plain, at);
    }
    return plain;
}
/** Section 2.2: the binary header names the size of the JSON area and has a digest over both. */
async function readMetadata(source) {
    const header = await source.read(0, binaryHeaderSize, "its LUKS header");
    if (header.toString("latin1", 0, 6) !== "LUKS\xba\xbe" || header.readUInt16BE(6) !== 2)
        throw (0,byte_source/* damaged */.qM)(source.path, "its encrypted partition has no LUKS2 header");
    const size = Number(header.readBigUInt64BE(8));
    if (size <= binaryHeaderSize || size > maxJsonArea)
        throw (0,byte_source/* damaged */.qM)(source.path, `its LUKS header has ${size} bytes`);
    const area = await source.read(binaryHeaderSize, size - binaryHeaderSize, "its LUKS metadata");
    const stored = Buffer.from(header.subarray(448, 480));
    header.fill(0, 448, 512);
    if (!(0,external_node_crypto_.createHash)("sha256").update(header).update(area).digest().equals(stored))
        throw (0,byte_source/* damaged */.qM)(source.path, "its LUKS header does not match its own checksum");
    try {
        return metadataSchema.parse(JSON.parse(area.toString("utf8", 0, area.indexOf(0))));
    }
    catch (error) {
        throw new failure/* Failure */.H("inconclusive", `The encrypted image ${source.path} cannot be read`, {
            why: "its LUKS settings are not among those that cryptsetup chooses for Apptainer",
            remedy: "Encrypt the image with Apptainer's own defaults.",
            cause: error,
        });
    }
}
async function slotKey(path, { kdf, area }, passphrase) {
    const salt = Buffer.from(kdf.salt, "base64");
    if (kdf.type === "pbkdf2")
        return (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2)(passphrase, salt, kdf.iterations, area.key_size, kdf.hash);
    if (typeof external_node_crypto_.argon2 !== "function") {
        throw new failure/* Failure */.H("failed", `The encrypted image ${path} needs a newer Node.js`, {
            why: `Argon2 came with Node.js 24.7, this is ${process.version}.`,
            remedy: "Run it with a current Node.js 24.",
        });
    }
    // Node's own bounds are RFC 9106's (§3.1): a salt of 8 bytes, memory of 8 KiB for each lane.
    if (salt.length < 8 || kdf.memory < 8 * kdf.cpus)
        throw (0,byte_source/* damaged */.qM)(path, "a LUKS keyslot has impossible settings");
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.argon2);
    const { cpus: parallelism, memory, time: passes } = kdf;
    return derive(kdf.type, {
        message: passphrase,
        nonce: salt,
        parallelism,
        tagLength: area.key_size,
        memory,
        passes,
    });
}
/** Puts a key together that was split into stripes, of which every one is needed (LUKS1's anti-forensic splitter). */
function merge(stripes, keySize, count) {
    const key = Buffer.alloc(keySize);
    for (let n = 0; n < count; n++) {
        for (let at = 0; at < keySize; at++)
            key[at] ^= stripes[n * keySize + at];
        if (n + 1 === count)
            break;
        for (let at = 0; at < keySize; at += 32) {
            const number = Buffer.alloc(4);
            number.writeUInt32BE(at / 32);
            (0,external_node_crypto_.createHash)("sha256")
                .update(number)
                .update(key.subarray(at, at + 32))
                .digest()
                .copy(key, at);
        }
    }
    return key;
}
/** The key of the data, from the first keyslot that the passphrase opens. */
async function volumeKey(source, metadata, passphrase) {
    const digest = Object.values(metadata.digests).find(({ segments }) => segments.includes("0"));
    if (!digest)
        throw (0,byte_source/* damaged */.qM)(source.path, "its LUKS metadata has no digest of its key");
    // The format has 32 keyslots (§2.4); more would only cost time.
    for (const name of [...new Set(digest.keyslots)].slice(0, 32)) {
        const slot = metadata.keyslots[name];
        if (!slot)
            continue;
        const length = Math.ceil((slot.key_size * slot.af.stripes) / ivSector) * ivSector;
        const stored = await source.read(slot.area.offset, length, "a LUKS keyslot");
        const stripes = decryptSectors(await slotKey(source.path, slot, passphrase), stored, ivSector, 0);
        const key = merge(stripes, slot.key_size, slot.af.stripes);
        const expected = Buffer.from(digest.digest, "base64");
        const salt = Buffer.from(digest.salt, "base64");
        const found = await (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2)(key, salt, digest.iterations, expected.length, digest.hash);
        if ((0,external_node_crypto_.timingSafeEqual)(found, expected))
            return key;
    }
    throw locked(source.path, "the key does not fit");
}
/**
 * The root file system of an image that root encrypted: a LUKS2 volume, as `cryptsetup luksFormat` makes it. LUKS
 * does not authenticate: flipped bits come out as other bytes, which the squashfs in it then stumbles over or not.
 * @throws Failure "inconclusive" where the passphrase does not fit, the header is damaged or its settings are unknown
 */
async function openLuks(source, passphrase) {
    const metadata = await readMetadata(source);
    const key = await volumeKey(source, metadata, passphrase);
    const { offset, size, sector_size: sectorSize, iv_tweak: tweak } = metadata.segments["0"];
    if (offset > source.size)
        throw (0,byte_source/* damaged */.qM)(source.path, "its LUKS data lies outside of the partition");
    const length = Math.min(size === "dynamic" ? Number.POSITIVE_INFINITY : size, source.size - offset);
    const data = source.part(offset, length - (length % sectorSize));
    async function read(into, at, length, position) {
        const from = position - (position % sectorSize);
        const to = Math.min(Math.ceil((position + length) / sectorSize) * sectorSize, data.size);
        const stored = await data.read(from, to - from, "an encrypted sector");
        const plain = decryptSectors(key, stored, sectorSize, tweak + from / ivSector);
        return { bytesRead: plain.copy(into, at, position - from, position - from + length) };
    }
    return new byte_source/* ByteSource */.Ik(source.path, { read, close: () => source.close() }, 0, data.size);
}

// EXTERNAL MODULE: ./lib/image/bytes.js
var image_bytes = __webpack_require__(26477);
;// CONCATENATED MODULE: ./lib/image/ext-format.js
const extSuperblockAt = 1024;
const extSuperblockSize = 1024;
const extRoot = 2;
/** Features without which the file system can be misread, and which are understood here: folders with types, extents, 64 bit, flexible groups. */
const known = 0x2 | 0x40 | 0x80 | 0x200;
const needsRecovery = 0x4;
/**
 * Reads the superblock.
 * @throws RangeError saying what is wrong with it
 */
function parseExtSuperblock(bytes, size) {
    if (bytes.readUInt16LE(56) !== 0xef53)
        throw new RangeError("its ext superblock has no magic number");
    const features = bytes.readUInt32LE(96);
    if (features & needsRecovery)
        throw new RangeError("its ext file system was not unmounted cleanly");
    if (features & ~known)
        throw new RangeError(`its ext file system has features 0x${features.toString(16)}`);
    const wide = (features & 0x80) !== 0;
    const log = bytes.readUInt32LE(24);
    if (log > 5)
        throw new RangeError(`its ext block size, 1024 << ${log}`);
    const blockSize = 1024 << log;
    const blocks = bytes.readUInt32LE(4) + (wide ? bytes.readUInt32LE(0x150) * 2 ** 32 : 0);
    if (blocks * blockSize > size)
        throw new RangeError(`its ext file system has ${blocks * blockSize} bytes, ${size} are there`);
    const inodeSize = bytes.readUInt32LE(76) === 0 ? 128 : bytes.readUInt16LE(88);
    const inodesPerGroup = bytes.readUInt32LE(40);
    const groupSize = wide ? bytes.readUInt16LE(254) : 32;
    if (inodeSize < 128 || inodeSize > blockSize || inodesPerGroup === 0 || groupSize < 32) {
        throw new RangeError("its ext superblock contradicts itself");
    }
    return {
        blockSize,
        blocks,
        inodes: bytes.readUInt32LE(0),
        inodesPerGroup,
        inodeSize,
        groups: { at: (bytes.readUInt32LE(20) + 1) * blockSize, size: groupSize, wide: wide && groupSize >= 64 },
    };
}
const types = {
    1: "fifo",
    2: "char",
    4: "dir",
    6: "block",
    8: "file",
    10: "symlink",
    12: "socket",
};
/** @throws RangeError where the type is not known or the content is kept in a way that is not */
function parseExtInode(bytes) {
    const word = bytes.readUInt16LE(0);
    const type = types[word >> 12];
    if (!type)
        throw new RangeError(`an ext inode of mode 0o${word.toString(8)}`);
    const flags = bytes.readUInt32LE(32);
    // Inline data, encryption: content that is not where it is looked for.
    if (flags & (0x10000000 | 0x800))
        throw new RangeError(`an ext inode with flags 0x${flags.toString(16)}`);
    const map = bytes.subarray(40, 100);
    const size = bytes.readUInt32LE(4) + (type === "file" ? bytes.readUInt32LE(108) * 2 ** 32 : 0);
    const inode = {
        type,
        mode: word & 0o7777,
        uid: bytes.readUInt16LE(2) + bytes.readUInt16LE(120) * 65536,
        gid: bytes.readUInt16LE(24) + bytes.readUInt16LE(122) * 65536,
        size,
        mtime: bytes.readUInt32LE(16),
        map,
        extents: (flags & 0x80000) !== 0,
    };
    if (type === "symlink" && size < 60 && !inode.extents)
        inode.inline = map.subarray(0, size);
    if (type === "char" || type === "block") {
        const [short, long] = [map.readUInt32LE(0), map.readUInt32LE(4)];
        inode.device = short
            ? [(short >> 8) & 0xff, short & 0xff]
            : [(long & 0xfff00) >> 8, (long & 0xff) | ((long >>> 12) & 0xfff00)];
    }
    return inode;
}
/**
 * The names in one block of a folder, "." and ".." left out.
 * @throws RangeError where it is malformed
 */
function parseExtNames(block) {
    const names = [];
    for (let at = 0; at < block.length;) {
        const inode = block.readUInt32LE(at);
        const length = block.readUInt16LE(at + 4);
        const nameLength = block[at + 6];
        if (length < 8 || length % 4 !== 0 || at + length > block.length || 8 + nameLength > length) {
            throw new RangeError("a name in an ext folder is cut off");
        }
        const name = block.subarray(at + 8, at + 8 + nameLength);
        const text = name.toString("latin1");
        if (inode !== 0 && text !== "." && text !== "..") {
            if (text === "" || text.includes("/") || text.includes("\0"))
                throw new RangeError(`the name ${JSON.stringify(text)}`);
            names.push({ name, inode });
        }
        at += length;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/image/limits.js


/** Ten times what the largest images in use need; PATH_MAX for one path. */
const defaultLimits = {
    entries: 2_000_000,
    table: 2 ** 28,
    path: 4096,
    allPaths: 2 ** 28,
    content: 2 ** 40,
};
/** The failure for an image over one of the limits. */
function overLimit(path, what, limit) {
    return new failure/* Failure */.H("inconclusive", `The image ${path} is too large to be judged`, {
        why: `${what}: more than ${limit}`,
        remedy: "Make the image smaller (fewer files, shorter paths); an image like this may also be hostile.",
    });
}
/** Counts what an image has, and refuses it as soon as it is over a limit. */
class Meter {
    #path;
    #limits;
    #entries = 0;
    #characters = 0;
    #content = 0;
    constructor(path, limits) {
        this.#path = path;
        this.#limits = limits;
    }
    /**
     * Counts one entry.
     * @throws Failure "inconclusive" naming the limit, or a link that no kernel can hold
     */
    add(path, target, size) {
        const limits = this.#limits;
        if (target?.includes("\0"))
            throw (0,byte_source/* damaged */.qM)(this.#path, `the link ${JSON.stringify(path)} has a NUL in its target`);
        this.#entries += 1;
        this.#characters += path.length + (target?.length ?? 0);
        this.#content += size;
        const longest = Math.max(path.length, target?.length ?? 0);
        if (this.#entries > limits.entries)
            throw overLimit(this.#path, "files and folders", limits.entries);
        if (longest > limits.path)
            throw overLimit(this.#path, "characters of one path", limits.path);
        if (this.#characters > limits.allPaths)
            throw overLimit(this.#path, "characters of all paths", limits.allPaths);
        if (this.#content > limits.content)
            throw overLimit(this.#path, "bytes of all files", limits.content);
    }
}

// EXTERNAL MODULE: ./lib/image/tree-index.js
var tree_index = __webpack_require__(57897);
;// CONCATENATED MODULE: ./lib/image/ext.js






const chunk = 1024 * 1024;
const page = 64 * 1024;
const maxPages = 256;
/** Reads blocks and inodes of one file system. */
class ExtReader {
    superblock;
    #source;
    #pages = new Map();
    constructor(source, superblock) {
        this.#source = source;
        this.superblock = superblock;
    }
    #read(at, length) {
        return this.#source.read(at, length, "a block of its ext file system");
    }
    /** A few bytes of metadata, out of pages that are kept: inodes of one folder lie side by side. */
    async #cached(at, length) {
        const start = at - (at % page);
        if (at + length > start + page)
            return this.#read(at, length);
        let bytes = this.#pages.get(start);
        if (!bytes) {
            if (this.#pages.size >= maxPages)
                this.#pages.clear();
            bytes = await this.#read(start, Math.min(page, this.#source.size - start));
            this.#pages.set(start, bytes);
        }
        if (at + length > start + bytes.length)
            throw new RangeError("an ext inode outside of the file");
        return bytes.subarray(at - start, at - start + length);
    }
    async inode(number) {
        const { inodes, inodesPerGroup, inodeSize, blockSize, groups } = this.superblock;
        if (number < 1 || number > inodes)
            throw new RangeError(`ext inode ${number}, which is not there`);
        const group = await this.#cached(groups.at + Math.floor((number - 1) / inodesPerGroup) * groups.size, groups.size);
        const table = group.readUInt32LE(8) + (groups.wide ? group.readUInt32LE(40) * 2 ** 32 : 0);
        return parseExtInode(await this.#cached(table * blockSize + ((number - 1) % inodesPerGroup) * inodeSize, 128));
    }
    /** Block numbers of a file of ext2 and ext3, in order, 0 for holes: 12 in the inode, then one to three levels of blocks of numbers. */
    async *#mapped(numbers, level) {
        const { blockSize } = this.superblock;
        for (let at = 0; at < numbers.length; at += 4) {
            const block = numbers.readUInt32LE(at);
            if (level === 0 || block === 0)
                yield { block, count: (blockSize / 4) ** level };
            else
                yield* this.#mapped(await this.#read(block * blockSize, blockSize), level - 1);
        }
    }
    async *#blocks(map) {
        yield* this.#mapped(map.subarray(0, 48), 0);
        for (const level of [1, 2, 3])
            yield* this.#mapped(map.subarray(44 + level * 4, 48 + level * 4), level);
    }
    /** Runs of blocks of a file of ext4, in order, holes left out. */
    async *#extents(node, above) {
        const [magic, count, depth] = [node.readUInt16LE(0), node.readUInt16LE(2), node.readUInt16LE(6)];
        if (magic !== 0xf30a || depth >= above)
            throw new RangeError("a node of an ext4 extent tree");
        for (let n = 1; n <= count; n++) {
            const at = n * 12;
            if (depth > 0) {
                const block = node.readUInt32LE(at + 4) + node.readUInt16LE(at + 8) * 2 ** 32;
                const { blockSize } = this.superblock;
                yield* this.#extents(await this.#read(block * blockSize, blockSize), depth);
                continue;
            }
            const length = node.readUInt16LE(at + 4);
            const block = node.readUInt32LE(at + 8) + node.readUInt16LE(at + 6) * 2 ** 32;
            // Over 32768: reserved, never written; reads as zeros.
            const unwritten = length > 32768;
            yield {
                first: node.readUInt32LE(at),
                block: unwritten ? 0 : block,
                count: unwritten ? length - 32768 : length,
            };
        }
    }
    /** Where a file's bytes are, in order, exactly `size` of them. */
    async *runs({ map, extents, size }) {
        const { blockSize } = this.superblock;
        let done = 0;
        const run = (block, count) => {
            const length = Math.min(count * blockSize, size - done);
            done += length;
            return { at: block === 0 ? undefined : block * blockSize, length };
        };
        if (extents) {
            for await (const { first, block, count } of this.#extents(map, 6)) {
                if (first * blockSize < done && first * blockSize < size)
                    throw new RangeError("extents of ext4 out of order");
                const hole = first - done / blockSize;
                if (done < size && hole > 0)
                    yield run(0, hole);
                if (done < size)
                    yield run(block, count);
            }
        }
        else {
            for await (const { block, count } of this.#blocks(map)) {
                if (done >= size)
                    break;
                yield run(block, count);
            }
        }
        if (done < size)
            yield run(0, Math.ceil((size - done) / blockSize));
    }
    /** A file's bytes, in pieces. */
    async *content(inode) {
        for await (const { at, length } of this.runs(inode)) {
            for (let done = 0; done < length; done += chunk) {
                const part = Math.min(chunk, length - done);
                yield at === undefined ? Buffer.alloc(part) : await this.#read(at + done, part);
            }
        }
    }
}
/** The content of a file that has to fit in memory. */
async function whole(reader, inode) {
    const parts = [];
    for await (const part of reader.content(inode))
        parts.push(part);
    return Buffer.concat(parts);
}
/** Walks from the root down; every folder is entered once. Gives each path's inode number, too. */
async function walk(path, reader, limits) {
    const entries = new Map();
    const numbers = new Map();
    const meter = new Meter(path, limits);
    const entered = new Set();
    const ahead = [];
    const add = async (entryPath, number) => {
        const inode = await reader.inode(number);
        const { type, mode, uid, gid, mtime, device } = inode;
        const entry = {
            path: entryPath,
            type,
            mode,
            uid,
            gid,
            size: type === "file" ? inode.size : 0,
            mtime,
        };
        if (type === "symlink") {
            if (inode.size > limits.path)
                throw overLimit(path, "bytes of one link's target", limits.path);
            entry.target = (0,image_bytes/* decodePath */.q0)(inode.inline ?? (await whole(reader, inode)));
        }
        if (device)
            entry.device = device;
        meter.add(entryPath, entry.target, entry.size);
        if (entries.has(entryPath))
            throw new RangeError(`the name ${JSON.stringify(entryPath)} is there twice`);
        entries.set(entryPath, entry);
        if (type === "file")
            numbers.set(entryPath, number);
        if (type !== "dir")
            return;
        if (entered.has(number))
            throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
        entered.add(number);
        ahead.push({ path: entryPath, inode });
    };
    await add("/", extRoot);
    for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
        if (folder.inode.size > limits.table)
            throw overLimit(path, "bytes of one folder", limits.table);
        const listing = await whole(reader, folder.inode);
        for (let at = 0; at < listing.length; at += reader.superblock.blockSize) {
            for (const { name, inode } of parseExtNames(listing.subarray(at, at + reader.superblock.blockSize))) {
                await add((0,tree_index/* joinPath */.uJ)(folder.path, (0,image_bytes/* decodePath */.q0)(name)), inode);
            }
        }
    }
    return { entries, numbers };
}
/**
 * Opens an ext2, ext3 or ext4 file system (the root partition of some older SIFs), without mounting it. Such file
 * systems hold no checksums of content: a flipped bit is seen only by the image's sha256.
 * The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, not cleanly unmounted, over a limit, or of an unknown variety
 */
async function openExt(source, limits = defaultLimits) {
    async function guarded(work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            throw (0,byte_source/* damaged */.qM)(source.path, `its ext file system does not hold together: ${error.message}`, error);
        }
    }
    const { reader, walked } = await guarded(async () => {
        const bytes = await source.read(extSuperblockAt, extSuperblockSize, "its ext superblock");
        const made = new ExtReader(source, parseExtSuperblock(bytes, source.size));
        return { reader: made, walked: await walk(source.path, made, limits) };
    });
    const index = new tree_index/* TreeIndex */.Np(walked.entries);
    const inodeOf = (entry) => reader.inode(walked.numbers.get(entry.path));
    const digests = (paths = index.allFiles(), look) => guarded(async () => {
        const answer = new Map();
        for (const [path, entry] of index.files(paths)) {
            const sha256 = (0,external_node_crypto_.createHash)("sha256");
            for await (const part of reader.content(await inodeOf(entry))) {
                sha256.update(part);
                look?.(path, part);
            }
            answer.set(path, sha256.digest("hex"));
        }
        return answer;
    });
    return {
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        read: (paths, limit = tree_index/* defaultReadLimit */.h0) => guarded(async () => {
            const answer = new Map();
            for (const [path, entry] of index.files(paths, limit))
                answer.set(path, await whole(reader, await inodeOf(entry)));
            return answer;
        }),
        digests,
        check: async () => void (await digests()),
        close: () => source.close(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/image/folder.js








const folder_chunk = 1024 * 1024;
/** Bytes to hash before others get their turn: this room reads synchronously, which is many times faster for small files. */
const turn = 64 * 1024 * 1024;
/** Linux' dev_t as the C library packs it (gnu_dev_major, gnu_dev_minor). */
function device(number) {
    const value = BigInt(number);
    const major = ((value >> 8n) & 0xfffn) | ((value >> 32n) & ~0xfffn);
    const minor = (value & 0xffn) | ((value >> 12n) & ~0xffn);
    return [Number(major), Number(minor & 0xffffffffn)];
}
function typeOf(stats) {
    if (stats.isFile())
        return "file";
    if (stats.isDirectory())
        return "dir";
    if (stats.isSymbolicLink())
        return "symlink";
    if (stats.isCharacterDevice())
        return "char";
    if (stats.isBlockDevice())
        return "block";
    return stats.isFIFO() ? "fifo" : "socket";
}
function toEntry(path, onDisk, stats) {
    const type = typeOf(stats);
    const entry = {
        path,
        type,
        mode: Number(stats.mode) & 0o7777,
        uid: Number(stats.uid),
        gid: Number(stats.gid),
        size: type === "file" ? Number(stats.size) : 0,
        mtime: Math.floor(Number(stats.mtimeMs) / 1000),
    };
    if (type === "symlink")
        entry.target = (0,image_bytes/* decodePath */.q0)((0,external_node_fs_.readlinkSync)(onDisk, { encoding: "buffer" }));
    if (type === "char" || type === "block")
        entry.device = device(Number(stats.rdev));
    return entry;
}
/** Runs what touches the disk; a refusal of the system says nothing about the image, so it cannot be judged. */
function guarded(root, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof Error && "syscall" in error)
            throw (0,byte_source/* unreadable */.O$)(root, error);
        throw error;
    }
}
/**
 * Opens a sandbox folder (what `apptainer build --sandbox` makes) as a tree. Links are read, never followed: no file
 * outside of the folder is opened. Owners are those on disk.
 * @throws Failure "inconclusive" where something in it cannot be read, another file system is mounted in it, or it is
 * over a limit
 */
async function openFolder(path, limits = defaultLimits) {
    const root = guarded(path, () => (0,external_node_fs_.realpathSync)(path));
    const onDisk = (path) => Buffer.concat([Buffer.from(root), (0,image_bytes/* encodePath */.O0)(path)]);
    function walk() {
        const entries = new Map();
        const meter = new Meter(root, limits);
        const top = (0,external_node_fs_.lstatSync)(root);
        entries.set("/", toEntry("/", Buffer.from(root), top));
        const ahead = ["/"];
        for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
            for (const name of (0,external_node_fs_.readdirSync)(onDisk(folder), { encoding: "buffer" }).sort(Buffer.compare)) {
                const path = (0,tree_index/* joinPath */.uJ)(folder, (0,image_bytes/* decodePath */.q0)(name));
                const stats = (0,external_node_fs_.lstatSync)(onDisk(path));
                const entry = toEntry(path, onDisk(path), stats);
                meter.add(path, entry.target, entry.size);
                entries.set(path, entry);
                if (entry.type !== "dir")
                    continue;
                if (stats.dev !== top.dev) {
                    throw new failure/* Failure */.H("inconclusive", `The folder ${root} is more than an image`, {
                        why: `another file system is mounted at ${path}`,
                        remedy: "Unmount it, or copy the folder without it (cp -ax), and give the copy.",
                    });
                }
                ahead.push(path);
            }
        }
        return entries;
    }
    /** Gives a file's bytes, `chunk` of them at a time in one and the same buffer. */
    function* bytes(entry) {
        // O_NONBLOCK: should the file have become a FIFO meanwhile, opening it must not wait for a writer.
        const file = (0,external_node_fs_.openSync)(onDisk(entry.path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile() || stats.size !== entry.size)
                throw (0,byte_source/* damaged */.qM)(root, `${entry.path} changed while it was read`);
            const buffer = Buffer.allocUnsafe(Math.min(folder_chunk, entry.size));
            for (let left = entry.size; left > 0;) {
                const count = (0,external_node_fs_.readSync)(file, buffer, 0, Math.min(folder_chunk, left), null);
                if (count === 0)
                    throw (0,byte_source/* damaged */.qM)(root, `${entry.path} changed while it was read`);
                left -= count;
                yield buffer.subarray(0, count);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    const index = new tree_index/* TreeIndex */.Np(guarded(root, walk));
    return {
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        async read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            // Each part is copied before the next one overwrites it.
            const content = (entry) => Buffer.concat(Array.from(bytes(entry), (part) => Buffer.from(part)));
            return guarded(root, () => new Map([...index.files(paths, limit)].map(([path, entry]) => [path, content(entry)])));
        },
        async digests(paths = index.allFiles(), look) {
            const answer = new Map();
            let sinceTurn = 0;
            for (const [path, entry] of index.files(paths)) {
                const sha256 = (0,external_node_crypto_.createHash)("sha256");
                guarded(root, () => {
                    for (const part of bytes(entry)) {
                        sha256.update(part);
                        look?.(path, part);
                    }
                });
                answer.set(path, sha256.digest("hex"));
                sinceTurn += entry.size + 4096;
                if (sinceTurn < turn)
                    continue;
                sinceTurn = 0;
                await (0,external_node_timers_promises_.setImmediate)();
            }
            return answer;
        },
        async close() { },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(65123);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(56446);
// EXTERNAL MODULE: ./lib/image/arch.js
var image_arch = __webpack_require__(8488);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/image/tar.js




const tar_types = {
    file: "file",
    "contiguous-file": "file",
    link: "hardlink",
    symlink: "symlink",
    directory: "dir",
    "character-device": "char",
    "block-device": "block",
    fifo: "fifo",
};
function toTarEntry(path, header, content) {
    const pax = header.pax ?? {};
    // The library reads names in headers byte by byte, as asked to, but those in extended headers as UTF-8.
    const text = (fromHeader, extended) => {
        if (extended === undefined)
            return (0,image_bytes/* decodePath */.q0)(Buffer.from(fromHeader, "latin1"));
        if (extended.includes("\ufffd"))
            throw (0,byte_source/* damaged */.qM)(path, "a name in a tar archive is not UTF-8");
        return extended;
    };
    const name = text(header.name, pax.path);
    const type = tar_types[header.type ?? ""];
    if (!type)
        throw (0,byte_source/* damaged */.qM)(path, `${JSON.stringify(name)} in a tar archive is of a type that is not known`);
    if (pax["GNU.sparse.major"] !== undefined)
        throw (0,byte_source/* damaged */.qM)(path, `${JSON.stringify(name)} is stored as a sparse file`);
    const [uid, gid] = [Number(pax.uid ?? header.uid), Number(pax.gid ?? header.gid)];
    const seconds = pax.mtime === undefined ? header.mtime.getTime() / 1000 : Number(pax.mtime);
    if (![uid, gid, seconds, header.mode].every(Number.isFinite)) {
        throw (0,byte_source/* damaged */.qM)(path, `${JSON.stringify(name)} in a tar archive has a number that is none`);
    }
    return {
        name,
        type,
        mode: header.mode & 0o7777,
        uid,
        gid,
        size: type === "file" ? header.size : 0,
        mtime: Math.floor(seconds),
        target: text(header.linkname ?? "", pax.linkpath),
        device: [header.devmajor, header.devminor],
        offset: header.byteOffset,
        content,
    };
}
/**
 * The entries of a tar archive (ustar, pax, GNU), in its order, in a stream: bounded memory, nothing written.
 * @param path of the image, for messages
 * @param transforms what to put before the tar reader (a decompressor)
 * @throws Failure "inconclusive" where the archive is damaged
 */
async function* tarEntries(path, bytes, ...transforms) {
    const { extract } = await __webpack_require__.e(/* import() */ 5416).then(__webpack_require__.t.bind(__webpack_require__, 95416, 19));
    const extractor = extract({ filenameEncoding: "latin1" });
    const piped = (0,external_node_stream_promises_.pipeline)([bytes, ...transforms, extractor]);
    // Awaited at the end; without this an error meanwhile would count as unhandled.
    piped.catch(() => { });
    try {
        for await (const entry of extractor) {
            yield toTarEntry(path, entry.header, entry);
            entry.resume();
        }
        await piped;
    }
    catch (error) {
        extractor.destroy();
        const cause = await piped.then(() => error, (first) => first);
        if (cause instanceof failure/* Failure */.H)
            throw cause;
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw (0,byte_source/* damaged */.qM)(path, `a tar archive in it cannot be read: ${cause.message}`, cause);
    }
    finally {
        extractor.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/image/oci-layout.js









const maxDocument = 4 * 1024 * 1024;
const oci_layout_chunk = 1024 * 1024;
/** OCI image-spec 1.1, "descriptor": what a blob is, by its digest. */
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
    size: schemas/* number */.aig().int().nonnegative(),
    platform: schemas/* object */.Ikc({ architecture: schemas/* string */.YjP(), os: schemas/* string */.YjP() }).optional(),
});
const index = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(descriptor).max(1000) });
const manifest = schemas/* object */.Ikc({ config: descriptor.optional(), layers: schemas/* array */.YOg(descriptor).max(1000) });
const config = schemas/* object */.Ikc({ architecture: schemas/* string */.YjP().optional() });
function openIn(folder, name) {
    return byte_source/* ByteSource */.Ik.open((0,external_node_path_.join)(folder, name)).catch((error) => {
        if (error.cause.code !== "ENOENT")
            throw error;
        throw (0,byte_source/* damaged */.qM)(folder, `its file ${name} is not there`, error.cause);
    });
}
/** A layout that is a folder. */
function folderLayout(path) {
    const opened = new Map();
    return {
        path,
        async open(name) {
            const found = opened.get(name) ?? (await openIn(path, name));
            opened.set(name, found);
            return found;
        },
        async close() {
            await Promise.all([...opened.values()].map((source) => source.close()));
        },
    };
}
/**
 * A layout packed as a tar archive, not compressed: read in place, nothing is unpacked. It owns `source`.
 * @throws Failure "inconclusive" where the archive is damaged or over a limit
 */
async function archiveLayout(source, limits = defaultLimits) {
    const files = new Map();
    const meter = new Meter(source.path, limits);
    for await (const entry of tarEntries(source.path, external_node_stream_.Readable.from(pieces(source)))) {
        meter.add(entry.name, undefined, entry.size);
        if (entry.type === "file")
            files.set(entry.name.replace(/^(?:\.\/)+/, ""), source.part(entry.offset, entry.size));
    }
    if (!files.has("index.json"))
        throw (0,byte_source/* notAnImage */.O9)(source.path, ...otherArchive(files.has("manifest.json")));
    return {
        path: source.path,
        async open(name) {
            const found = files.get(name);
            if (!found)
                throw (0,byte_source/* damaged */.qM)(source.path, `${name} is not in the archive`);
            return found;
        },
        close: () => source.close(),
    };
}
/** What a tar archive is that is no OCI layout, and what to do about it. */
function otherArchive(ofDocker) {
    if (ofDocker)
        return [
            "it is an archive of docker save, in the form that Docker wrote before version 25",
            "Convert it: skopeo copy docker-archive:FILE oci:FOLDER:latest, and give the folder.",
        ];
    return [
        "it is a tar archive, but no OCI layout: it has no index.json",
        "Unpack a root file system into a folder (as root, tar -xp), and give the folder.",
    ];
}
async function* pieces(source) {
    for (let at = 0; at < source.size; at += oci_layout_chunk) {
        yield await source.read(at, Math.min(oci_layout_chunk, source.size - at), "the archive");
    }
}
/**
 * The bytes of a blob; at its end its size and digest have been checked.
 * @throws Failure "inconclusive" where they are not those of the descriptor
 */
async function* blobBytes(layout, { digest, size }) {
    const [algorithm, hex] = digest.split(":");
    const source = await layout.open(`blobs/${algorithm}/${hex}`);
    if (source.size !== size)
        throw (0,byte_source/* damaged */.qM)(layout.path, `blob ${digest} has ${source.size} bytes, not ${size}`);
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const bytes of pieces(source)) {
        hash.update(bytes);
        yield bytes;
    }
    if (hash.digest("hex") !== hex)
        throw (0,byte_source/* damaged */.qM)(layout.path, `blob ${digest} has another digest`);
}
async function readDocument(layout, what, bytes, schema) {
    const parts = [];
    let size = 0;
    for await (const part of bytes) {
        size += part.length;
        if (size > maxDocument)
            throw (0,byte_source/* damaged */.qM)(layout.path, `${what} has more than ${maxDocument} bytes`);
        parts.push(part);
    }
    try {
        return schema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
    }
    catch (error) {
        const why = error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : error.message;
        throw (0,byte_source/* damaged */.qM)(layout.path, `${what} is not what it should be: ${why}`, error);
    }
}
const isIndex = (type) => /^application\/vnd\.(oci\.image\.index|docker\.distribution\.manifest\.list)\./.test(type);
const isManifest = (type) => /^application\/vnd\.(oci\.image\.manifest|docker\.distribution\.manifest)\./.test(type) && !isIndex(type);
async function configured(layout, said) {
    return said ? readDocument(layout, `config ${said.digest}`, blobBytes(layout, said), config) : {};
}
const maxNesting = 4;
const maxIndexes = 100;
/** All image manifests that indexes name, those of nested indexes included. Every index is read once. */
async function manifests(layout, named) {
    const found = [];
    const read = new Set();
    let level = named;
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > maxNesting)
            throw (0,byte_source/* damaged */.qM)(layout.path, "its indexes are nested too deeply");
        const below = [];
        for (const one of level) {
            if (isManifest(one.mediaType) && one.platform?.os !== "unknown")
                found.push(one);
            if (!isIndex(one.mediaType) || read.has(one.digest))
                continue;
            if (read.add(one.digest).size > maxIndexes)
                throw (0,byte_source/* damaged */.qM)(layout.path, `it has more than ${maxIndexes} nested indexes`);
            const nested = await readDocument(layout, `index ${one.digest}`, blobBytes(layout, one), index);
            below.push(...nested.manifests);
        }
        level = below;
    }
    return found;
}
/**
 * The layers of the image of an OCI layout: that for this machine's architecture, or the only one.
 * @throws Failure "inconclusive" where there is none or several, or a document is damaged
 */
async function readLayers(layout) {
    const top = await readDocument(layout, "index.json", pieces(await layout.open("index.json")), index);
    const all = await manifests(layout, top.manifests);
    const architecture = (0,image_arch/* hostArch */.L)();
    const fitting = all.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
    const digests = new Map((all.length === 1 ? all : fitting).map((one) => [one.digest, one]));
    const [chosen] = digests.values();
    if (!chosen || digests.size > 1) {
        throw new failure/* Failure */.H("inconclusive", `The OCI layout ${layout.path} does not say which image is meant`, {
            why: `it holds ${all.length} images, ${digests.size} of them for linux/${architecture}`,
            remedy: "Keep one image for this architecture in the layout.",
        });
    }
    const said = await readDocument(layout, `manifest ${chosen.digest}`, blobBytes(layout, chosen), manifest);
    const arch = chosen.platform?.architecture ?? (await configured(layout, said.config)).architecture;
    return { layers: said.layers, arch };
}

;// CONCATENATED MODULE: ./lib/image/oci.js









function decompressor(layout, { mediaType }) {
    if (/[.+]tar\+gzip$|\.tar\.gzip$/.test(mediaType))
        return [(0,external_node_zlib_.createGunzip)()];
    if (/\+zstd$/.test(mediaType))
        return [(0,external_node_zlib_.createZstdDecompress)()];
    if (/\.tar$/.test(mediaType))
        return [];
    throw (0,byte_source/* damaged */.qM)(layout.path, `a layer is of type ${JSON.stringify(mediaType)}, which is not known`);
}
async function* layerEntries(layout, layer) {
    let ordinal = 0;
    const bytes = external_node_stream_.Readable.from(blobBytes(layout, layer));
    for await (const entry of tarEntries(layout.path, bytes, ...decompressor(layout, layer))) {
        yield { ...entry, ordinal };
        ordinal += 1;
    }
}
const whiteout = ".wh.";
const opaque = ".wh..wh..opq";
/** The files of an image, put together layer by layer as the OCI image-spec ("layer") says. */
class Stack {
    entries = new Map();
    contents = new Map();
    #layout;
    #limits;
    #meter;
    #index;
    #children = new Map();
    /** The layer each path was last written by: whiteouts hide only what lies below theirs. */
    #layerOf = new Map();
    constructor(layout, limits) {
        this.#layout = layout;
        this.#limits = limits;
        this.#meter = new Meter(layout.path, limits);
        this.#index = new tree_index/* TreeIndex */.Np(this.entries);
        this.#put({ path: "/", type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 }, -1);
    }
    /** A name in a layer as an absolute path; what climbs is no path a well-made layer has. */
    #cleanPath(name) {
        if (name.length > this.#limits.path)
            throw overLimit(this.#layout.path, "characters of one path", this.#limits.path);
        const parts = name.split("/").filter((part) => part !== "" && part !== ".");
        if (parts.includes("..") || name.includes("\0")) {
            throw (0,byte_source/* damaged */.qM)(this.#layout.path, `a layer has an entry named ${JSON.stringify(name)}`);
        }
        return `/${parts.join("/")}`;
    }
    #put(entry, layer) {
        this.#meter.add(entry.path, entry.target, entry.size);
        this.entries.set(entry.path, entry);
        this.#layerOf.set(entry.path, layer);
        if (entry.path === "/")
            return;
        const siblings = this.#children.get((0,tree_index/* parentOf */.gN)(entry.path));
        if (siblings)
            siblings.add(entry.path);
        else
            this.#children.set((0,tree_index/* parentOf */.gN)(entry.path), new Set([entry.path]));
    }
    /** Removes a path and all below it, as far as it comes from a layer below `layer`. */
    #remove(path, layer) {
        const ahead = [path];
        const order = [];
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            order.push(next);
            ahead.push(...(this.#children.get(next) ?? []));
        }
        // Deepest first, so that a folder goes only where nothing newer is in it.
        for (const one of order.reverse()) {
            if ((this.#layerOf.get(one) ?? layer) >= layer || (this.#children.get(one)?.size ?? 0) > 0)
                continue;
            this.entries.delete(one);
            this.contents.delete(one);
            this.#layerOf.delete(one);
            this.#children.delete(one);
            this.#children.get((0,tree_index/* parentOf */.gN)(one))?.delete(one);
        }
    }
    /** The real folder an entry goes into: links on the way are followed inside the image, missing folders made. */
    #realParent(path, layer) {
        const parent = (0,tree_index/* parentOf */.gN)(path);
        const found = this.#index.resolve(parent);
        if (found?.type === "dir")
            return found.path;
        if (parent === "/" || found || this.entries.has(parent)) {
            throw (0,byte_source/* damaged */.qM)(this.#layout.path, `a layer puts ${JSON.stringify(path)} where no folder is`);
        }
        const made = (0,tree_index/* joinPath */.uJ)(this.#realParent(parent, layer), (0,tree_index/* baseName */.Fl)(parent));
        this.#put({ path: made, type: "dir", mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0 }, layer);
        return made;
    }
    add(entry, layer, ordinal) {
        const written = this.#cleanPath(entry.name);
        if (written === "/") {
            if (entry.type === "dir")
                this.#put({ ...this.entries.get("/"), ...owner(entry) }, layer);
            return;
        }
        const folder = this.#realParent(written, layer);
        const name = (0,tree_index/* baseName */.Fl)(written);
        if (name === opaque) {
            for (const child of [...(this.#children.get(folder) ?? [])])
                this.#remove(child, layer);
            return;
        }
        if (name.startsWith(whiteout)) {
            const hidden = name.slice(whiteout.length);
            if (["", ".", ".."].includes(hidden))
                throw (0,byte_source/* damaged */.qM)(this.#layout.path, `a layer hides ${JSON.stringify(written)}, which is no name`);
            this.#remove((0,tree_index/* joinPath */.uJ)(folder, hidden), layer);
            return;
        }
        const path = (0,tree_index/* joinPath */.uJ)(folder, name);
        if (!(entry.type === "dir" && this.entries.get(path)?.type === "dir")) {
            this.#remove(path, Number.POSITIVE_INFINITY);
        }
        if (entry.type === "hardlink") {
            this.#link(path, entry.target, layer);
            return;
        }
        const { type } = entry;
        const made = { path, type, ...owner(entry), size: entry.size };
        if (type === "symlink")
            made.target = entry.target;
        if (type === "char" || type === "block")
            made.device = entry.device;
        this.#put(made, layer);
        if (type === "file")
            this.contents.set(path, { layer, ordinal });
    }
    #link(path, target, layer) {
        const written = this.#cleanPath(target);
        const real = (0,tree_index/* joinPath */.uJ)(this.#realParent(written, layer), (0,tree_index/* baseName */.Fl)(written));
        const entry = this.entries.get(real);
        if (!entry || entry.type === "dir") {
            throw (0,byte_source/* damaged */.qM)(this.#layout.path, `${JSON.stringify(path)} is a hard link to ${JSON.stringify(target)}, which is not there`);
        }
        this.#put({ ...entry, path }, layer);
        const content = this.contents.get(real);
        if (content)
            this.contents.set(path, content);
    }
}
function owner({ mode, uid, gid, mtime }) {
    return { mode, uid, gid, mtime };
}
/** The entries of a map, parents before children. */
function parentsFirst(entries) {
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * Opens an OCI layout as a tree: its layers one over the other, hidden files left out, every blob's digest checked.
 * Layers are read in a stream each time, nothing is unpacked to disk. The tree owns `layout` and closes it.
 * @throws Failure "inconclusive" where a blob is missing or another one than its digest says, a layer is damaged, or a
 * limit is passed
 */
async function openOci(layout, limits = defaultLimits) {
    const { layers, arch } = await readLayers(layout);
    const stack = new Stack(layout, limits);
    for (const [number, layer] of layers.entries()) {
        for await (const entry of layerEntries(layout, layer))
            stack.add(entry, number, entry.ordinal);
    }
    const index = new tree_index/* TreeIndex */.Np(parentsFirst(stack.entries));
    /** Reads each layer that holds something wanted, once. */
    async function readLayersFor(requests) {
        const wanted = layers.map(() => new Map());
        for (const { files, take } of requests) {
            const byContent = new Map();
            for (const [path, entry] of files) {
                const content = stack.contents.get(entry.path);
                const paths = byContent.get(content);
                if (paths)
                    paths.push(path);
                else
                    byContent.set(content, [path]);
            }
            for (const [{ layer, ordinal }, paths] of byContent) {
                const takers = wanted[layer].get(ordinal);
                if (takers)
                    takers.push({ take, paths });
                else
                    wanted[layer].set(ordinal, [{ take, paths }]);
            }
        }
        for (const [number, layer] of layers.entries()) {
            if (wanted[number].size === 0)
                continue;
            for await (const entry of layerEntries(layout, layer)) {
                const takers = wanted[number].get(entry.ordinal);
                if (!takers)
                    continue;
                for await (const part of entry.content)
                    for (const { take, paths } of takers)
                        take(paths, part);
                for (const { take, paths } of takers)
                    take(paths);
            }
        }
    }
    let waiting = [];
    let pass = Promise.resolve();
    /** A pass unpacks whole layers: what is asked for while one is under way shares the next. */
    function contents(files, take) {
        // Looked up now: what is wrong with one question must not spoil the others' pass.
        waiting.push({ files: [...files], take });
        if (waiting.length > 1)
            return pass;
        const before = pass.catch(() => { });
        pass = (async () => {
            await before;
            await (0,external_node_timers_promises_.setImmediate)();
            const requests = waiting;
            waiting = [];
            await readLayersFor(requests);
        })();
        return pass;
    }
    return {
        arch,
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        async read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            const answer = new Map();
            let parts = [];
            await contents(index.files(paths, limit), (asked, part) => {
                if (part)
                    return void parts.push(part);
                const whole = Buffer.concat(parts);
                for (const path of asked)
                    answer.set(path, whole);
                parts = [];
            });
            return answer;
        },
        async digests(paths = index.allFiles(), look) {
            const answer = new Map();
            let sha256 = (0,external_node_crypto_.createHash)("sha256");
            await contents(index.files(paths), (asked, part) => {
                if (part) {
                    sha256.update(part);
                    if (look)
                        for (const path of asked)
                            look(path, part);
                    return;
                }
                const digest = sha256.digest("hex");
                for (const path of asked)
                    answer.set(path, digest);
                sha256 = (0,external_node_crypto_.createHash)("sha256");
            });
            return answer;
        },
        close: () => layout.close(),
    };
}

// EXTERNAL MODULE: ./lib/image/sif.js
var image_sif = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/image/decompress.js


/** Gives the length a length field has when it goes on in bytes of 255 after its four bits. */
function extendedLength(block, at, nibble) {
    let length = nibble;
    if (nibble === 15) {
        let byte;
        do {
            byte = block[at++] ?? raise("a length runs past the end of the lz4 block");
            length += byte;
        } while (byte === 255);
    }
    return { length, at };
}
function raise(why) {
    throw new Error(why);
}
/** One raw block of the LZ4 format (lz4_Block_format.md): literals and back references, no frame, no checksum. */
function lz4(block, limit) {
    const out = Buffer.allocUnsafe(limit);
    let end = 0;
    for (let at = 0; at < block.length;) {
        const token = block[at++];
        const literals = extendedLength(block, at, token >> 4);
        at = literals.at;
        if (at + literals.length > block.length)
            raise("literals run past the end of the lz4 block");
        if (end + literals.length > limit)
            raise(`an lz4 block holds more than ${limit} bytes`);
        block.copy(out, end, at, at + literals.length);
        at += literals.length;
        end += literals.length;
        // The last sequence is literals alone.
        if (at === block.length)
            return out.subarray(0, end);
        if (at + 2 > block.length)
            raise("an lz4 block ends within a sequence");
        const distance = block.readUInt16LE(at);
        const match = extendedLength(block, at + 2, token & 15);
        at = match.at;
        const length = match.length + 4;
        if (distance === 0 || distance > end)
            raise("an lz4 back reference points before the block");
        if (end + length > limit)
            raise(`an lz4 block holds more than ${limit} bytes`);
        // A reference may overlap what it writes (a run): what is there already is then copied on, doubling each time.
        for (let copied = 0; copied < length;) {
            const step = Math.min(distance + copied, length - copied);
            out.copyWithin(end + copied, end - distance, end - distance + step);
            copied += step;
        }
        end += length;
    }
    return raise("an lz4 block has no end");
}
async function xz(block, limit) {
    // A CommonJS module whose exports Node cannot tell before it runs, so they come as its default.
    const { default: library } = (await __webpack_require__.e(/* import() */ 3620).then(__webpack_require__.t.bind(__webpack_require__, 23620, 19)));
    const source = new ReadableStream({
        start(controller) {
            controller.enqueue(block);
            controller.close();
        },
    });
    const parts = [];
    let size = 0;
    for await (const part of new library.XzReadableStream(source)) {
        size += part.length;
        if (size > limit)
            raise(`an xz block holds more than ${limit} bytes`);
        // The library reuses its memory for the next part.
        parts.push(Uint8Array.from(part));
    }
    return Buffer.concat(parts, size);
}
const inflateAsync = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const zstdAsync = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
const options = (limit) => ({ maxOutputLength: limit, chunkSize: Math.max(limit, 64) });
/** Any way a block can be wrong becomes a RangeError, as when a field points outside: the block is damaged. */
function checked(decompress) {
    return async (block, limit) => {
        try {
            return await decompress(block, limit);
        }
        catch (error) {
            throw new RangeError(`a block cannot be decompressed (${error.message})`, { cause: error });
        }
    };
}
/** How each compression is undone. gzip and xz blocks hold checksums; zstd and lz4 blocks as mksquashfs writes them do not. */
const decompressors = {
    gzip: {
        small: checked((block, limit) => (0,external_node_zlib_.inflateSync)(block, options(limit))),
        large: checked((block, limit) => inflateAsync(block, options(limit))),
    },
    zstd: {
        small: checked((block, limit) => (0,external_node_zlib_.zstdDecompressSync)(block, options(limit))),
        large: checked((block, limit) => zstdAsync(block, options(limit))),
    },
    lz4: { small: checked(lz4), large: checked(lz4) },
    xz: { small: checked(xz), large: checked(xz) },
};

;// CONCATENATED MODULE: ./lib/image/squashfs-data.js

/** In the stored length of a block: set where it is not compressed. */
const plainBit = 1 << 24;
/** Bytes that may be on their way (read, decompressed) ahead of the one who takes them. */
const ahead = 4 * 1024 * 1024;
/** Where on disk the first byte of a file is: files read in this order read the image from front to back. */
function diskOrder(data, { blocks, start, fragment }) {
    if (blocks > 0 || !fragment || fragment.index * 16 >= data.fragments.length)
        return start;
    return Number(data.fragments.readBigUInt64LE(fragment.index * 16));
}
/**
 * Gives the content of files, one file after the other, front to back as they lie on disk, reading and unpacking
 * ahead on other threads. Memory is bounded whatever the files' sizes.
 * @param layoutOf where a file's bytes are; asked anew each time, so that it need not be kept for all files
 * @throws Failure "inconclusive" where a block is damaged
 */
async function* contents(data, files, layoutOf) {
    const { source, blockSize } = data;
    const zeros = Buffer.alloc(blockSize);
    /** Blocks that several files share, the one used last at the end. */
    const shared = new Map();
    const sharedCount = Math.max(8, ahead / 2 / blockSize);
    async function block(at, stored, most) {
        const length = stored & ~plainBit;
        if (length > blockSize)
            throw new RangeError(`a block of ${length} bytes`);
        const bytes = await source.read(at, length, "a block of data");
        if (!(stored & plainBit))
            return data.unpack(bytes, most);
        if (length > most)
            throw new RangeError(`a block of ${length} bytes where ${most} belong`);
        return bytes;
    }
    async function wholeBlock(at, stored, length) {
        const bytes = await block(at, stored, length);
        if (bytes.length !== length)
            throw new RangeError(`a block of ${bytes.length} bytes where ${length} belong`);
        return bytes;
    }
    async function tail(index, offset, length) {
        let fragment = shared.get(index);
        shared.delete(index);
        if (!fragment) {
            if ((index + 1) * 16 > data.fragments.length)
                throw new RangeError(`fragment ${index}, which is not there`);
            const at = Number(data.fragments.readBigUInt64LE(index * 16));
            fragment = block(at, data.fragments.readUInt32LE(index * 16 + 8), blockSize);
            for (const oldest of shared.keys()) {
                if (shared.size < sharedCount)
                    break;
                shared.delete(oldest);
            }
        }
        shared.set(index, fragment);
        const bytes = await fragment;
        if (offset + length > bytes.length)
            throw new RangeError(`a file's tail runs past the end of fragment ${index}`);
        return bytes.subarray(offset, offset + length);
    }
    function* pieces(file) {
        const layout = layoutOf(file);
        let at = layout.start;
        for (let n = 0; n < layout.blocks; n++) {
            const stored = data.inodes.readUInt32LE(layout.lengthsAt + n * 4);
            const length = Math.min(blockSize, layout.size - n * blockSize);
            const last = n + 1 === layout.blocks && !(layout.fragment && layout.size % blockSize);
            yield {
                file,
                last,
                held: length,
                bytes: stored === 0 ? zeros.subarray(0, length) : wholeBlock(at, stored, length),
            };
            at += stored & ~plainBit;
        }
        const length = layout.size % blockSize;
        if (layout.fragment && length > 0) {
            const { index, offset } = layout.fragment;
            const held = shared.has(index) ? length : blockSize;
            yield { file, last: true, held, bytes: tail(index, offset, length) };
        }
        else if (layout.size === 0)
            yield { file, last: true, held: 0, bytes: Buffer.alloc(0) };
    }
    const positions = Float64Array.from(files, (file) => diskOrder(data, layoutOf(file)));
    const order = Uint32Array.from(files.keys()).sort((a, b) => positions[a] - positions[b]);
    const queue = [];
    let queued = 0;
    try {
        for (const n of order) {
            for (const piece of pieces(files[n])) {
                // Awaited later; without this a failure meanwhile would count as unhandled.
                if (piece.bytes instanceof Promise)
                    piece.bytes.catch(() => { });
                queue.push(piece);
                queued += piece.held;
                while (queued > ahead) {
                    const next = queue.shift();
                    queued -= next.held;
                    yield { file: next.file, bytes: await next.bytes, last: next.last };
                }
            }
        }
        for (const next of queue)
            yield { file: next.file, bytes: await next.bytes, last: next.last };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,byte_source/* damaged */.qM)(source.path, `its files' content does not hold together: ${error.message}`, error);
    }
}
/** One file, to be read at any position; only the blocks that a read touches are unpacked. */
function fileAccess(data, layout) {
    const { blockSize, inodes } = data;
    const starts = new Float64Array(layout.blocks + 1).fill(layout.start);
    for (let n = 0; n < layout.blocks; n++)
        starts[n + 1] = starts[n] + (inodes.readUInt32LE(layout.lengthsAt + n * 4) & ~plainBit);
    /** The blocks that hold a range, as if they were a file. */
    function part(position, end) {
        const first = Math.min(Math.floor(position / blockSize), layout.blocks);
        const last = Math.ceil(end / blockSize);
        return {
            ...layout,
            start: starts[first],
            lengthsAt: layout.lengthsAt + first * 4,
            blocks: Math.min(last, layout.blocks) - first,
            size: Math.min(last * blockSize, layout.size) - first * blockSize,
        };
    }
    return {
        async read(into, at, length, position) {
            const end = Math.min(position + length, layout.size);
            if (end <= position)
                return { bytesRead: 0 };
            const parts = [];
            for await (const { bytes } of contents(data, [part(position, end)], (file) => file))
                parts.push(bytes);
            const from = position % blockSize;
            return { bytesRead: Buffer.concat(parts).copy(into, at, from, from + end - position) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/image/squashfs-format.js

const superblockSize = 96;
/** Bytes that one block of metadata holds when unpacked. */
const metadataBlockSize = 8192;
const noFragment = 0xffffffff;
const compressions = ["gzip", "lzma", "lzo", "xz", "lz4", "zstd"];
const squashfs_format_types = ["dir", "file", "symlink", "block", "char", "fifo", "socket"];
/** A 64-bit position; all ones mean "not there". */
function position(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    return value === 0xffffffffffffffffn ? undefined : Number(value);
}
/** Whether these first bytes of a file are those of a squashfs file system. */
function isSquashfs(bytes) {
    return bytes.subarray(0, 4).toString("latin1") === "hsqs";
}
/**
 * Reads the superblock (Linux' fs/squashfs/squashfs_fs.h).
 * @param size bytes there are
 * @throws Failure "inconclusive" where a field contradicts the format or the size
 */
function parseSuperblock(path, bytes, size) {
    const fail = (why) => (0,byte_source/* damaged */.qM)(path, `its squashfs superblock is wrong: ${why}`);
    if (bytes.length < superblockSize || !isSquashfs(bytes))
        throw fail("no magic number");
    const version = `${bytes.readUInt16LE(28)}.${bytes.readUInt16LE(30)}`;
    if (version !== "4.0")
        throw fail(`version ${version}, only 4.0 is known`);
    const blockSize = bytes.readUInt32LE(12);
    if (blockSize !== 2 ** bytes.readUInt16LE(22) || blockSize < 4096 || blockSize > 1024 * 1024) {
        throw fail(`block size ${blockSize}`);
    }
    const compression = compressions[bytes.readUInt16LE(20) - 1];
    if (!compression)
        throw fail(`compression number ${bytes.readUInt16LE(20)}`);
    const bytesUsed = Number(bytes.readBigUInt64LE(40));
    if (bytesUsed > size)
        throw (0,byte_source/* damaged */.qM)(path, `it is cut off: its squashfs has ${bytesUsed} bytes, ${size} are there`);
    const root = bytes.readBigUInt64LE(32);
    const [idTable, inodeTable, directoryTable] = [
        position(bytes, 48),
        position(bytes, 64),
        position(bytes, 72),
    ];
    if (idTable === undefined || inodeTable === undefined || directoryTable === undefined) {
        throw fail("a table is missing");
    }
    if (!(inodeTable >= superblockSize &&
        inodeTable < directoryTable &&
        directoryTable < idTable &&
        idTable < bytesUsed)) {
        throw fail("its tables are out of order");
    }
    const fragmentCount = bytes.readUInt32LE(16);
    const fragmentTable = position(bytes, 80);
    if (fragmentCount > 0 && fragmentTable === undefined)
        throw fail("its fragment table is missing");
    return {
        inodeCount: bytes.readUInt32LE(4),
        blockSize,
        fragmentCount,
        compression,
        idCount: bytes.readUInt16LE(26),
        root: { block: Number(root >> 16n), offset: Number(root & 0xffffn) },
        bytesUsed,
        inodeTable,
        directoryTable,
        idTable,
        xattrTable: position(bytes, 56),
        fragmentTable: fragmentCount > 0 ? fragmentTable : undefined,
        exportTable: position(bytes, 88),
    };
}
function fileLayout(table, at, extended, blockSize) {
    const size = extended ? Number(table.readBigUInt64LE(at + 8)) : table.readUInt32LE(at + 12);
    const start = extended ? Number(table.readBigUInt64LE(at)) : table.readUInt32LE(at);
    const index = table.readUInt32LE(at + (extended ? 28 : 4));
    const offset = table.readUInt32LE(at + (extended ? 32 : 8));
    const whole = index === noFragment;
    const blocks = whole ? Math.ceil(size / blockSize) : Math.floor(size / blockSize);
    const lengthsAt = at + (extended ? 40 : 16);
    if (lengthsAt + blocks * 4 > table.length)
        throw new RangeError("a file's list of blocks is cut off");
    return whole
        ? { size, start, lengthsAt, blocks }
        : { size, start, lengthsAt, blocks, fragment: { index, offset } };
}
/** Linux' 32-bit device number, as new_decode_dev reads it. */
function squashfs_format_device(number) {
    return [(number & 0xfff00) >> 8, (number & 0xff) | ((number >>> 12) & 0xfff00)];
}
/**
 * The inode at an offset of the unpacked inode table.
 * @throws RangeError where it runs past the table's end or has no known type
 */
function parseInode(table, at, blockSize) {
    const number = table.readUInt16LE(at);
    const extended = number > 7;
    const type = squashfs_format_types[(extended ? number - 7 : number) - 1];
    if (!type)
        throw new RangeError(`an inode of type ${number}`);
    const inode = {
        type,
        mode: table.readUInt16LE(at + 2) & 0o7777,
        uidIndex: table.readUInt16LE(at + 4),
        gidIndex: table.readUInt16LE(at + 6),
        mtime: table.readUInt32LE(at + 8),
    };
    const body = at + 16;
    if (type === "file")
        inode.file = fileLayout(table, body, extended, blockSize);
    else if (type === "dir") {
        inode.names = extended
            ? {
                block: table.readUInt32LE(body + 8),
                offset: table.readUInt16LE(body + 18),
                size: table.readUInt32LE(body + 4),
            }
            : {
                block: table.readUInt32LE(body),
                offset: table.readUInt16LE(body + 10),
                size: table.readUInt16LE(body + 8),
            };
    }
    else if (type === "symlink") {
        const length = table.readUInt32LE(body + 4);
        if (body + 8 + length > table.length)
            throw new RangeError("a link's target is cut off");
        inode.target = table.subarray(body + 8, body + 8 + length);
    }
    else if (type === "block" || type === "char")
        inode.device = squashfs_format_device(table.readUInt32LE(body + 4));
    return inode;
}
/**
 * The names of a folder, in the order of the directory table.
 * @param at offset of the folder's listing in the unpacked directory table
 * @param size as in the inode: 3 more than the listing has bytes
 * @throws RangeError where the listing is malformed
 */
function* parseNames(table, at, size) {
    const end = at + size - 3;
    if (end > table.length)
        throw new RangeError("a folder's listing is cut off");
    while (at < end) {
        const count = table.readUInt32LE(at) + 1;
        const block = table.readUInt32LE(at + 4);
        if (count > 256)
            throw new RangeError(`a folder's listing with ${count} names in one run`);
        at += 12;
        for (let n = 0; n < count; n++) {
            const length = table.readUInt16LE(at + 6) + 1;
            if (length > 256 || at + 8 + length > end)
                throw new RangeError("a name runs past its folder's listing");
            yield {
                bytes: table.subarray(at + 8, at + 8 + length),
                type: squashfs_format_types[table.readUInt16LE(at + 4) - 1],
                inode: { block, offset: table.readUInt16LE(at) },
            };
            at += 8 + length;
        }
    }
}

;// CONCATENATED MODULE: ./lib/image/squashfs-metadata.js





/** Unpacks the metadata block at a position; gives also where the next one begins. */
async function metadataBlock(region, at, unpack) {
    const header = region.readUInt16LE(at);
    const length = header & 0x7fff;
    const next = at + 2 + length;
    if (length === 0 || length > metadataBlockSize || next > region.length) {
        throw new RangeError(`a metadata block of ${length} bytes`);
    }
    const stored = region.subarray(at + 2, next);
    return { bytes: header & 0x8000 ? stored : await unpack(stored, metadataBlockSize), next };
}
/** Unpacks all metadata blocks from `start` up to `end`. */
async function readTable(source, what, start, end, unpack, limit) {
    if (end - start > limit)
        throw overLimit(source.path, `bytes of its ${what}`, limit);
    const region = await source.read(start, end - start, what);
    const blocks = new Map();
    const parts = [];
    let size = 0;
    for (let at = 0; at < region.length;) {
        blocks.set(at, size);
        const { bytes, next } = await metadataBlock(region, at, unpack);
        parts.push(bytes);
        size += bytes.length;
        if (size > limit)
            throw overLimit(source.path, `bytes of its ${what}`, limit);
        at = next;
    }
    return { bytes: Buffer.concat(parts, size), blocks };
}
/** A table of `size` bytes whose blocks are pointed to by an index at `index`; gives also where its first block is. */
async function readIndexed(source, what, index, size, unpack) {
    const count = Math.ceil(size / metadataBlockSize);
    const pointers = await source.read(index, count * 8, what);
    const parts = [];
    for (let n = 0; n < count; n++) {
        const at = Number(pointers.readBigUInt64LE(n * 8));
        const most = Math.min(metadataBlockSize + 2, source.size - at);
        const { bytes } = await metadataBlock(await source.read(at, Math.max(most, 2), what), 0, unpack);
        if (bytes.length !== Math.min(metadataBlockSize, size - n * metadataBlockSize)) {
            throw new RangeError(`${what} has a block of ${bytes.length} bytes`);
        }
        parts.push(bytes);
    }
    return { bytes: Buffer.concat(parts), first: count > 0 ? Number(pointers.readBigUInt64LE(0)) : index };
}
/** Where the first block of a table with an index begins. */
async function firstBlock(source, index) {
    return Number((await source.read(index, 8, "its table of inode numbers")).readBigUInt64LE());
}
/**
 * Unpacks the tables that only Linux needs (inodes by number, extended attributes): it refuses to mount an image
 * where they are broken.
 * @throws Failure "inconclusive" where one is damaged
 */
async function checkOtherTables(source, superblock, unpack) {
    try {
        if (superblock.exportTable !== undefined) {
            await readIndexed(source, "its table of inode numbers", superblock.exportTable, superblock.inodeCount * 8, unpack);
        }
        if (superblock.xattrTable === undefined)
            return;
        const what = "its table of extended attributes";
        const header = await source.read(superblock.xattrTable, 16, what);
        const keys = await readIndexed(source, what, superblock.xattrTable + 16, header.readUInt32LE(8) * 16, unpack);
        await readTable(source, what, Number(header.readBigUInt64LE()), keys.first, unpack, defaultLimits.table);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,byte_source/* damaged */.qM)(source.path, `its metadata does not hold together: ${error.message}`, error);
    }
}
function offsetOf(table, reference) {
    const start = table.blocks.get(reference.block);
    if (start === undefined)
        throw new RangeError(`a reference to ${reference.block}, where no metadata block begins`);
    return start + reference.offset;
}
function checkName(bytes, previous, folder) {
    const shown = JSON.stringify(bytes.toString("utf8"));
    if (bytes.includes(0x2f) ||
        bytes.includes(0) ||
        (bytes[0] === 0x2e && /^\.\.?$/.test(bytes.toString("latin1")))) {
        throw new RangeError(`the name ${shown} in ${JSON.stringify(folder)}`);
    }
    // Linux looks names up by bisection, so a name out of order can be listed but not opened: nobody sees the same files.
    if (previous && Buffer.compare(previous, bytes) >= 0) {
        throw new RangeError(`the name ${shown} in ${JSON.stringify(folder)} is there twice or out of order`);
    }
}
/** Walks the folders from the root down. Every folder is entered once, so the walk ends whatever the image says. */
function squashfs_metadata_walk(path, superblock, inodes, directories, ids, limits) {
    const entries = new Map();
    const inodeOf = new Map();
    const ahead = [];
    const entered = new Set();
    const meter = new Meter(path, limits);
    const add = (entryPath, at, expected) => {
        const { type, mode, uidIndex, gidIndex, mtime, file, target, device, names } = parseInode(inodes.bytes, at, superblock.blockSize);
        if (type !== expected)
            throw new RangeError(`${JSON.stringify(entryPath)} is listed as ${expected} and is a ${type}`);
        if (uidIndex >= superblock.idCount || gidIndex >= superblock.idCount) {
            throw new RangeError(`${JSON.stringify(entryPath)} has an owner that is not in the table`);
        }
        const size = file?.size ?? 0;
        const link = target && (0,image_bytes/* decodePath */.q0)(target);
        meter.add(entryPath, link, size);
        const entry = {
            path: entryPath,
            type,
            mode,
            uid: ids.readUInt32LE(uidIndex * 4),
            gid: ids.readUInt32LE(gidIndex * 4),
            size,
            mtime,
        };
        if (link !== undefined)
            entry.target = link;
        if (device)
            entry.device = device;
        entries.set(entryPath, entry);
        if (file)
            inodeOf.set(entryPath, at);
        if (!names)
            return;
        if (entered.has(at))
            throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
        entered.add(at);
        if (names.size > 3)
            ahead.push({ path: entryPath, names });
    };
    add("/", offsetOf(inodes, superblock.root), "dir");
    for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
        let previous;
        for (const name of parseNames(directories.bytes, offsetOf(directories, folder.names), folder.names.size)) {
            checkName(name.bytes, previous, folder.path);
            previous = name.bytes;
            add((0,tree_index/* joinPath */.uJ)(folder.path, (0,image_bytes/* decodePath */.q0)(name.bytes)), offsetOf(inodes, name.inode), name.type);
        }
    }
    return { entries, inodeOf };
}
/**
 * Reads the names, owners, modes, links and sizes of everything in a squashfs file system.
 * @throws Failure "inconclusive" where the metadata is damaged or over a limit
 */
async function squashfs_metadata_readMetadata(source, superblock, unpack, limits = defaultLimits) {
    const { inodeTable, directoryTable, idTable, fragmentTable, exportTable } = superblock;
    try {
        const ids = await readIndexed(source, "its table of owners", idTable, superblock.idCount * 4, unpack);
        const fragments = fragmentTable === undefined
            ? { bytes: Buffer.alloc(0), first: idTable }
            : await readIndexed(source, "its table of fragments", fragmentTable, superblock.fragmentCount * 16, unpack);
        const exported = exportTable === undefined ? idTable : await firstBlock(source, exportTable);
        const end = Math.min(ids.first, fragments.first, exported);
        const inodes = await readTable(source, "its table of inodes", inodeTable, directoryTable, unpack, limits.table);
        const directories = await readTable(source, "its table of folders", directoryTable, end, unpack, limits.table);
        const walked = squashfs_metadata_walk(source.path, superblock, inodes, directories, ids.bytes, limits);
        return { ...walked, inodes: inodes.bytes, fragments: fragments.bytes };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw (0,byte_source/* damaged */.qM)(source.path, `its metadata does not hold together: ${error.message}`, error);
    }
}

;// CONCATENATED MODULE: ./lib/image/squashfs.js









/**
 * Opens a squashfs file system, without mounting it, without any program and without writing to disk. It is read by
 * our own reader and not through `unsquashfs`, because no listing `unsquashfs` prints can be trusted: it writes
 * newlines in names and links' targets as they are, so that an image could make up lines.
 * The tree owns `source` and closes it.
 * @throws Failure "inconclusive" where it is damaged, over a limit, or compressed in a way that is not known
 */
async function openSquashfs(source, limits = defaultLimits) {
    const first = await source.read(0, Math.min(superblockSize, source.size), "its squashfs superblock");
    const superblock = parseSuperblock(source.path, first, source.size);
    const { compression, blockSize } = superblock;
    if (compression === "lzma" || compression === "lzo") {
        throw new failure/* Failure */.H("inconclusive", `The image ${source.path} is compressed with ${compression}`, {
            why: "this compression is not supported",
            remedy: "Build the image with gzip, zstd, xz or lz4 (apptainer build --mksquashfs-args '-comp gzip').",
        });
    }
    const { small, large } = decompressors[compression];
    const metadata = await squashfs_metadata_readMetadata(source, superblock, small, limits);
    const { inodes, fragments, inodeOf } = metadata;
    const data = { source, blockSize, unpack: large, inodes, fragments };
    const index = new tree_index/* TreeIndex */.Np(metadata.entries);
    const layoutOf = (inode) => parseInode(inodes, inode, blockSize).file;
    /**
     * What `take` makes of the files that these paths lead to, by path. It gets a file's bytes piece by piece and gives
     * its answer with the last one, and all paths that lead to the file, which is read once.
     */
    async function gather(paths, limit, take) {
        const pathOf = new Map();
        const same = new Map();
        for (const [path, entry] of index.files(paths, limit)) {
            const inode = inodeOf.get(entry.path);
            const as = pathOf.get(inode);
            const others = as === undefined ? undefined : same.get(as);
            if (as === undefined)
                pathOf.set(inode, path);
            else if (others)
                others.push(path);
            else
                same.set(as, [path]);
        }
        const answer = new Map();
        for await (const { file, bytes, last } of contents(data, [...pathOf.keys()], layoutOf)) {
            const path = pathOf.get(file);
            const taken = take(bytes, last, () => [path, ...(same.get(path) ?? [])]);
            if (taken !== undefined)
                answer.set(path, taken);
        }
        for (const [as, paths] of same)
            for (const path of paths)
                answer.set(path, answer.get(as));
        return answer;
    }
    return {
        entries: index.entries,
        named: (name) => index.named(name),
        list: (folder) => index.list(folder),
        resolve: (path) => index.resolve(path),
        read(paths, limit = tree_index/* defaultReadLimit */.h0) {
            let parts = [];
            return gather(paths, limit, (bytes, last) => {
                parts.push(bytes);
                if (!last)
                    return undefined;
                // A copy, or a small file would keep the whole block it shares with others in memory.
                const content = Buffer.concat(parts);
                parts = [];
                return content;
            });
        },
        digests(paths = index.allFiles(), look) {
            let running;
            return gather(paths, undefined, (bytes, last, all) => {
                if (look)
                    for (const path of all())
                        look(path, bytes);
                if (last && !running)
                    return (0,external_node_crypto_.hash)("sha256", bytes, "hex");
                running ??= (0,external_node_crypto_.createHash)("sha256");
                running.update(bytes);
                if (!last)
                    return undefined;
                const digest = running.digest("hex");
                running = undefined;
                return digest;
            });
        },
        source(path) {
            const entry = index.resolve(path);
            if (entry?.type !== "file")
                return undefined;
            const layout = layoutOf(inodeOf.get(entry.path));
            const access = { ...fileAccess(data, layout), close: () => source.close() };
            return new byte_source/* ByteSource */.Ik(source.path, access, 0, entry.size);
        },
        async check() {
            await checkOtherTables(source, superblock, small);
            for await (const _ of contents(data, [...new Set(inodeOf.values())], layoutOf)) {
                // Unpacking alone is the check.
            }
        },
        close: () => source.close(),
    };
}

;// CONCATENATED MODULE: ./lib/image/open.js












/** Opens a SIF or a bare squashfs file, whose first bytes are known. The tree owns `source` from then on. */
async function openImageFile(source, first, key) {
    const { path } = source;
    if (isSquashfs(first))
        return openSquashfs(source);
    if (!(0,image_sif/* isSif */.ds)(first))
        throw (0,byte_source/* notAnImage */.O9)(path, "it is neither a SIF nor a squashfs file");
    const sif = await (0,image_sif/* parseSif */.gw)(source);
    return { ...(await openPartition(source, sif, key)), arch: sif.arch };
}
async function openPartition(source, sif, key) {
    const partition = source.part(sif.primary.offset, sif.primary.size);
    switch (sif.primary.fs) {
        case "squashfs":
            return openSquashfs(partition);
        case "ext3":
            return openExt(partition);
        default:
            return openSquashfs(await decrypted(source, sif, key));
    }
}
/** Bytes; an RSA key of 16,384 bits takes 3,000. */
const maxMessage = 64 * 1024;
/** The file system in an encrypted partition, which always is a squashfs. */
async function decrypted(source, sif, key) {
    const { offset, size, fs } = sif.primary;
    const message = sif.descriptors.find(({ kind }) => kind === "crypto-message");
    if (message && message.size > maxMessage)
        throw (0,byte_source/* damaged */.qM)(source.path, "its encrypted key is too long");
    const bytes = message && (await source.read(message.offset, message.size, "its encrypted key"));
    const passphrase = passphraseOf(source.path, bytes?.toString("latin1"), key);
    const partition = source.part(offset, size);
    if (fs === "encrypted")
        return openLuks(partition, passphrase);
    return openGocryptfs(await openSquashfs(partition), source.path, passphrase);
}
/** Where a tar archive has the magic "ustar". */
const ustarAt = 257;
/** The names of which a sandbox has at least one at its top; an empty folder is no image. */
const sandboxNames = [".singularity.d", "bin", "etc", "usr"];
async function openFolderOrLayout(path) {
    const names = new Set(await (0,promises_.readdir)(path));
    if (names.has("oci-layout"))
        return openLayout(folderLayout(path));
    if (sandboxNames.some((name) => names.has(name)))
        return openFolder(path);
    throw (0,byte_source/* notAnImage */.O9)(path, "it has neither a file oci-layout nor the folders of a system");
}
async function openLayout(layout) {
    try {
        return await openOci(layout);
    }
    catch (error) {
        await layout.close();
        throw error;
    }
}
/**
 * Opens whatever is at a path as a tree: a SIF, a bare squashfs file, a sandbox folder, an OCI layout as a folder or
 * as a tar archive. What it is is told from its content. Nothing of the image is run, mounted or written to disk; an
 * encrypted one is decrypted block by block in memory.
 * @param key for an encrypted SIF
 * @throws Failure "inconclusive" where it is missing, damaged, encrypted with another key, over a limit, or nothing we know
 */
async function openImage(path, key) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), (error) => {
        throw (0,byte_source/* unreadable */.O$)(path, error);
    });
    if (isFolder)
        return openFolderOrLayout(path);
    const source = await byte_source/* ByteSource */.Ik.open(path);
    try {
        const length = Math.min(ustarAt + 5, source.size);
        const first = await source.read(0, length, "the first bytes");
        const isTar = first.subarray(ustarAt).toString("latin1") === "ustar";
        if (isTar && !(0,image_sif/* isSif */.ds)(first) && !isSquashfs(first))
            return await openOci(await archiveLayout(source));
        return await openImageFile(source, first, key);
    }
    catch (error) {
        await source.close();
        throw error;
    }
}
/**
 * Reads a whole image file: its header, all metadata, and the content of every file, unpacked. Finds a file that is
 * cut off, and flipped bits wherever the compression holds a checksum (gzip, xz; all that `apptainer build` writes
 * unless told otherwise). A flipped bit in a block that is stored uncompressed, or compressed with lz4 or zstd, or in an
 * ext3 partition, can stay unnoticed: against that only the image's sha256 in the lock helps.
 * @throws Failure "inconclusive" saying what is damaged
 */
async function checkImage(path) {
    const source = await ByteSource.open(path);
    try {
        const first = await source.read(0, Math.min(64, source.size), "the first bytes");
        await (await openImageFile(source, first)).check();
    }
    finally {
        await source.close();
    }
}


/***/ }),

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readSif),
/* harmony export */   ds: () => (/* binding */ isSif),
/* harmony export */   gw: () => (/* binding */ parseSif)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65702);

/** What a data object of a SIF holds, by its number in the format. */
const kinds = {
    16385: "definition",
    16386: "environment",
    16387: "labels",
    16388: "partition",
    16389: "signature",
    16390: "json",
    16391: "generic",
    16392: "crypto-message",
    16393: "sbom",
    16394: "oci-index",
    16395: "oci-blob",
};
const architectures = {
    "00": "unknown",
    "01": "386",
    "02": "amd64",
    "03": "arm",
    "04": "arm64",
    "05": "ppc64",
    "06": "ppc64le",
    "07": "mips",
    "08": "mipsle",
    "09": "mips64",
    "10": "mips64le",
    "11": "s390x",
    "12": "riscv64",
};
const fileSystems = {
    1: "squashfs",
    2: "ext3",
    5: "encrypted",
    6: "gocryptfs",
};
const headerSize = 128;
const descriptorSize = 585;
/** More than any SIF has; a count is checked against the file's size as well. */
const maxDescriptors = 4096;
const maxDefinition = 1024 * 1024;
const primarySystem = 2;
/** Whether these first bytes of a file are those of a SIF. */
function isSif(bytes) {
    return bytes.subarray(32, 42).toString("latin1") === "SIF_MAGIC\0";
}
/** A text that ends at its first NUL. */
function text(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
function parseDescriptor(path, bytes, position, fileSize) {
    const used = bytes[4];
    if (used === 0)
        return undefined;
    const fail = (why) => (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `descriptor ${position} of the SIF is wrong: ${why}`);
    if (used !== 1)
        throw fail(`its "used" byte is ${used}`);
    const number = bytes.readInt32LE(0);
    const kind = kinds[number];
    if (!kind)
        throw fail(`data type ${number} is not known`);
    const id = bytes.readUInt32LE(5);
    const offset = Number(bytes.readBigInt64LE(17));
    const size = Number(bytes.readBigInt64LE(25));
    if (id === 0)
        throw fail("its id is 0");
    if (offset < headerSize || size < 0)
        throw fail(`its data is at ${offset}, ${size} bytes long`);
    if (offset + size > fileSize) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `it is cut off: object ${id} (${kind}) ends at byte ${offset + size}, the file has ${fileSize}`);
    }
    return {
        id,
        kind,
        offset,
        size,
        name: text(bytes.subarray(73, 201)),
        extra: bytes.subarray(201, descriptorSize),
    };
}
/** Every two objects, and the objects and the descriptors themselves, must lie apart. */
function checkApart(path, extents) {
    const sorted = extents.filter((extent) => extent.size > 0).sort((a, b) => a.offset - b.offset);
    sorted.forEach((extent, n) => {
        const before = sorted[n - 1];
        if (before && before.offset + before.size > extent.offset) {
            throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `${before.what} and ${extent.what} of the SIF overlap`);
        }
    });
}
function primaryPartition(path, descriptors) {
    const primaries = descriptors.filter((d) => d.kind === "partition" && d.extra.readInt32LE(4) === primarySystem);
    const [primary, second] = primaries;
    if (!primary) {
        const oci = descriptors.some((descriptor) => descriptor.kind.startsWith("oci-"));
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF has no primary system partition${oci ? " (it is an OCI-SIF, which is not supported)" : ""}`);
    }
    if (second)
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF has ${primaries.length} primary system partitions`);
    const number = primary.extra.readInt32LE(0);
    const fs = fileSystems[number];
    if (!fs)
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the primary partition has a file system of type ${number}, which is not known`);
    if (primary.size === 0)
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, "the primary partition is empty");
    return {
        partition: { offset: primary.offset, size: primary.size, fs },
        arch: text(primary.extra.subarray(8, 11)),
    };
}
function parseHeader(path, header, fileSize) {
    if (!isSif(header))
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, "it has no SIF magic number");
    const version = text(header.subarray(42, 45));
    if (version !== "01")
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `SIF version ${JSON.stringify(version)} is not known`);
    const numbers = Array.from({ length: 8 }, (_, n) => Number(header.readBigInt64LE(64 + n * 8)));
    const [created, , free, total, tableOffset, tableSize, dataOffset, dataSize] = numbers;
    if (total < 1 || total > maxDescriptors || free < 0 || free > total) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF header counts ${total} descriptors, ${free} of them free`);
    }
    if (tableOffset < headerSize ||
        tableSize < total * descriptorSize ||
        tableOffset + total * descriptorSize > fileSize) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF's ${total} descriptors at byte ${tableOffset} do not fit (${tableSize} bytes, file of ${fileSize})`);
    }
    if (dataOffset < tableOffset + total * descriptorSize || dataSize < 0) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF header puts ${dataSize} bytes of data at ${dataOffset}, where its descriptors are`);
    }
    return { arch: text(header.subarray(45, 48)), created, free, total, tableOffset };
}
/**
 * Reads header and descriptors of a SIF that is open already.
 * @throws Failure "inconclusive" saying what is wrong
 */
async function parseSif(source) {
    const { path, size } = source;
    if (size < headerSize)
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `it has ${size} bytes, less than a SIF header`);
    const header = parseHeader(path, await source.read(0, headerSize, "the SIF header"), size);
    const tableSize = header.total * descriptorSize;
    const table = await source.read(header.tableOffset, tableSize, "the SIF's descriptors");
    const descriptors = Array.from({ length: header.total }, (_, n) => parseDescriptor(path, table.subarray(n * descriptorSize, (n + 1) * descriptorSize), n + 1, size)).filter((descriptor) => descriptor !== undefined);
    if (descriptors.length !== header.total - header.free) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF header counts ${header.total - header.free} objects, ${descriptors.length} are there`);
    }
    if (new Set(descriptors.map((descriptor) => descriptor.id)).size !== descriptors.length) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, "two objects of the SIF have the same id");
    }
    checkApart(path, [
        { what: "the descriptors", offset: header.tableOffset, size: tableSize },
        ...descriptors.map(({ id, offset, size: length }) => ({ what: `object ${id}`, offset, size: length })),
    ]);
    const { partition, arch } = primaryPartition(path, descriptors);
    const codes = [header.arch, arch];
    if (codes[0] !== codes[1] || !architectures[arch]) {
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `the SIF's architecture is ${JSON.stringify(header.arch)} in its header and ${JSON.stringify(arch)} in its primary partition`);
    }
    const sif = {
        arch: architectures[arch],
        // Go's zero time, what Apptainer writes under SOURCE_DATE_EPOCH, is before the epoch.
        created: header.created > 0 ? header.created : undefined,
        descriptors: descriptors.map(({ extra: _, ...descriptor }) => descriptor),
        primary: partition,
    };
    const definition = descriptors.find((descriptor) => descriptor.kind === "definition");
    if (!definition)
        return sif;
    if (definition.size > maxDefinition)
        throw (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(path, `its definition has ${definition.size} bytes`);
    const bytes = await source.read(definition.offset, definition.size, "the definition");
    return { ...sif, definition: bytes.toString("utf8") };
}
/**
 * Reads what a SIF file says about itself: header, descriptors, definition (format: github.com/apptainer/sif, pkg/sif).
 * @throws Failure "inconclusive" where it is missing, cut off or contradicts its format, saying where
 */
async function readSif(path) {
    const source = await _byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteSource */ .Ik.open(path);
    try {
        return await parseSif(source);
    }
    finally {
        await source.close();
    }
}


/***/ }),

/***/ 5423:
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

/***/ 21233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42482);

const lower = (text) => text.toLowerCase();
const upper = (text) => text.toUpperCase();
/** The spellings that count as one, per type, where its definition says so; all other parts are case-sensitive. */
const folds = {
    apk: { namespace: lower, name: lower },
    bitbucket: { namespace: lower, name: lower },
    cpan: { namespace: upper },
    deb: { namespace: lower, name: lower },
    github: { namespace: lower, name: lower },
    golang: { namespace: lower, name: lower },
    pypi: { name: (text) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)("python", text), version: lower },
    rpm: { namespace: lower },
};
/** Percent-encodes all but letters, digits and . - _ ~ : (ECMA-427, clause 5.4), lone surrogates as U+FFFD. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/%3A/g, ":")
        .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Paths keep their slashes; empty segments are dropped. */
function encodePath(path) {
    return path
        .split("/")
        .filter((segment) => segment !== "")
        .map(encode)
        .join("/");
}
/** Sorted by key; a qualifier without a value is left out; slashes of a value stay, as in download_url. */
function encodeQualifiers(qualifiers) {
    return Object.entries(qualifiers)
        .filter((pair) => pair[1] !== undefined && pair[1] !== "")
        .map(([key, value]) => `${key.toLowerCase()}=${encode(value).replace(/%2F/g, "/")}`)
        .sort()
        .join("&");
}
/**
 * The canonical package URL of a package, as ECMA-427 and the type definitions beside it spell it:
 * `purl("deb", { namespace: "debian", name: "attr", version: "1:2.4.47-2+b1", qualifiers: { arch: "amd64" } })`
 * is "pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64".
 *
 * Own code, because packageurl-js 2.0.1 leaves "+" as it is and encodes ":" and "/" in qualifiers, which the
 * specification's own tests refuse, and fails on Go versions that are not semantic ones.
 */
function purl(type, parts) {
    const fold = folds[type] ?? {};
    const plain = (text) => text;
    const namespace = encodePath((fold.namespace ?? plain)(parts.namespace ?? ""));
    const version = encode((fold.version ?? plain)(parts.version ?? ""));
    const qualifiers = encodeQualifiers(parts.qualifiers ?? {});
    const subpath = encodePath((parts.subpath ?? "")
        .split("/")
        .filter((segment) => segment !== "." && segment !== "..")
        .join("/"));
    return [
        `pkg:${type}/`,
        namespace && `${namespace}/`,
        encode((fold.name ?? plain)(parts.name)),
        version && `@${version}`,
        qualifiers && `?${qualifiers}`,
        subpath && `#${subpath}`,
    ].join("");
}


/***/ }),

/***/ 60588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ })

};
