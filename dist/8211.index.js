"use strict";
exports.id = 8211;
exports.ids = [8211,1890];
exports.modules = {

/***/ 68206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundle: () => (/* binding */ bundle),
  cite: () => (/* binding */ cite)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest-cache.js
var digest_cache = __webpack_require__(85248);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/output-file.js
var output_file = __webpack_require__(52553);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bundle/crate.js
/** The RO-Crate 1.1 description of a bundle: every file with what it is, size and digest. */
function crateMetadata(name, date, description, files) {
    const graph = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            about: { "@id": "./" },
            conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
        },
        {
            "@id": "./",
            "@type": "Dataset",
            name,
            description,
            datePublished: date,
            hasPart: files.map(({ path }) => ({ "@id": path })),
        },
        ...files.map(({ path, about, size, sha256 }) => ({
            "@id": path,
            "@type": "File",
            name: path.split("/").at(-1),
            description: about,
            contentSize: String(size),
            sha256,
        })),
    ];
    return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bundle/write.js










/** What is in a bundle of a build, and what each file is. */
const parts = [
    ["image", "the image: an Apptainer SIF file"],
    ["lock", "the lock: every package in the image"],
    ["lockedRecipe", "the locked recipe: `apptainer build` alone rebuilds the image from it"],
    ["recipe", "the recipe, as its author wrote it"],
    ["verified", "the marker: what a rebuild proved, bound to the digests of these files"],
    ["history", "the history of this image's builds and verdicts"],
];
/**
 * Writes one zip file with all that proves a build: image, lock, recipes, marker and history, described as an RO-Crate.
 * @returns the files in it
 * @throws Failure where a file cannot be read, or the zip file not be written
 */
async function writeBundle({ subject, output, withoutImage, vault, texts, }) {
    const { name, ts, files } = subject;
    await (0,output_file/* assertOutputFile */.G)(output);
    const found = [];
    for (const [part, about] of parts) {
        const from = files[part];
        if (from === undefined || (part === "image" && withoutImage))
            continue;
        const stats = await (0,promises_.stat)(from).catch(() => undefined);
        if (stats)
            found.push(await described(from, `${name}/${(0,external_node_path_.basename)(from)}`, about));
    }
    if (vault !== undefined)
        found.push(await described(vault, `${name}/${name}-${ts}.vault.tar`, "the vault: all that the build downloaded; `stx-container verify ZIP-FILE --from-vault` rebuilds from it without a network"));
    if (!found.some(({ from }) => from === files.verified))
        throw new failure/* Failure */.H("unverified", `${name}-${ts} is not verified`, {
            code: "not-verified",
            why: "it has no marker .verified, and a bundle is for what was proven",
            remedy: `stx-container verify ${name}-${ts}`,
        });
    if (found.some(({ from }) => from === output))
        throw new failure/* Failure */.H("usage", `could not write ${output}`, {
            code: "file-in-the-way",
            why: "it is a file of the build itself",
            remedy: "choose another path",
        });
    const date = `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
    const about = `The container ${name}-${ts} with its lock, locked recipe and proof. To check it: stx-container check ZIP-FILE`;
    await writeZip(output, found, {
        ...texts,
        "ro-crate-metadata.json": crateMetadata(`${name}-${ts}`, date, about, found),
    });
    return found;
}
async function described(from, path, about) {
    return { from, path, about, size: (await (0,promises_.stat)(from)).size, sha256: await (0,digest/* sha256File */.Q3)(from) };
}
async function writeZip(output, files, texts) {
    const { ZipFile } = await __webpack_require__.e(/* import() */ 3044).then(__webpack_require__.t.bind(__webpack_require__, 70663, 19));
    const zip = new ZipFile();
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), (0,temporary_names/* temporaryName */.N)((0,external_node_path_.basename)(output)));
    // A fixed time, so that the same bundle is the same bytes.
    const options = { mtime: new Date(315532800000), mode: 0o100644, compress: false };
    for (const { from, path } of files)
        zip.addFile(from, path, options);
    for (const [path, text] of Object.entries(texts))
        zip.addBuffer(Buffer.from(text), path, options);
    zip.end();
    try {
        await (0,external_node_stream_promises_.pipeline)(zip.outputStream, (0,external_node_fs_.createWriteStream)(temporary, { flags: "wx" }));
        await (0,promises_.rename)(temporary, output);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${output}`);
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/check.js + 1 modules
var check = __webpack_require__(64589);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/beside.js
var vault_beside = __webpack_require__(72343);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/find.js
var find = __webpack_require__(91890);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/vault/travel.js + 2 modules
var travel = __webpack_require__(98956);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/cite.js
const dateOf = (ts) => `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
const provenText = ({ lock, level }) => `Apptainer image, sha256:${lock.image.sha256}${level ? `; rebuilt and verified (level: ${level})` : "; not verified"}`;
/** BibTeX's special characters, escaped. */
const tex = (text) => text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, (letter) => `\\${letter}`);
/** A BibTeX entry of an image with its digest. */
function bibtex(citation) {
    const { lock, authors, url, doi } = citation;
    const date = dateOf(lock.ts);
    const fields = [
        ["title", `{${tex(lock.name)}}: the container of this study`],
        ["author", authors.length > 0 ? authors.map(tex).join(" and ") : undefined],
        ["year", date.slice(0, 4)],
        ["month", String(Number(date.slice(5, 7)))],
        ["version", lock.ts],
        ["doi", doi],
        ["url", url],
        ["note", tex(provenText(citation))],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return `@software{${lock.name}-${lock.ts},\n${lines.join("\n")}\n}\n`;
}
const quoted = (text) => JSON.stringify(text);
/** A CITATION.cff (version 1.2.0) of an image with its digest. The format requires an author. */
function citationCff(citation) {
    const { lock, authors, url, doi } = citation;
    const people = authors.map((author) => {
        const [family = "", given] = author.split(/\s*,\s*/);
        return given
            ? `  - family-names: ${quoted(family)}\n    given-names: ${quoted(given)}`
            : `  - name: ${quoted(family)}`;
    });
    return [
        "cff-version: 1.2.0",
        'message: "If you use this container, please cite it."',
        "type: software",
        `title: ${quoted(`${lock.name}: the container of this study`)}`,
        `version: ${quoted(lock.ts)}`,
        `date-released: ${dateOf(lock.ts)}`,
        ...(doi ? [`doi: ${quoted(doi)}`] : []),
        ...(url ? [`url: ${quoted(url)}`] : []),
        "authors:",
        ...people,
        `abstract: ${quoted(provenText(citation))}`,
        "identifiers:",
        "  - type: other",
        `    value: ${quoted(`sha256:${lock.image.sha256}`)}`,
        '    description: "digest of the image file"',
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/lock-file.js
var lock_file = __webpack_require__(89257);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 6 modules
var subject = __webpack_require__(92225);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/bundle.js
















async function citationOf(path, flags) {
    const lock = await (0,lock_file/* readLockFile */.cx)(path);
    const answer = await (0,check/* check */.z)({ subject: { path }, store: (0,absolute/* absolute */.y)(flags.store), digest: digest_cache/* cachedDigest */.n });
    return {
        lock,
        level: answer.open ? answer.level : undefined,
        authors: flags.author,
        doi: flags.doi,
        url: flags.url,
    };
}
async function cite(word, flags) {
    if (flags.format === "cff" && flags.author.length === 0)
        throw new failure/* Failure */.H("usage", "a CITATION.cff needs an author", {
            code: "author-missing",
            remedy: `stx-container cite ${word} --format cff --author "Family, Given"`,
        });
    const write = flags.format === "cff" ? citationCff : bibtex;
    const store = (0,absolute/* absolute */.y)(flags.store);
    const text = await (0,subject/* withWord */.$H)(word, store, async (given) => write(await citationOf((await (0,subject/* buildOf */.Yy)(given, store)).files.lock, flags)));
    process.stdout.write(text);
}
async function bundle(word, flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    await (0,subject/* withWord */.$H)(word, store, async (given) => writeIt(await (0,subject/* buildOf */.Yy)(given, store), flags));
}
async function writeIt(subject, flags) {
    const output = (0,absolute/* absolute */.y)(flags.output ?? `${subject.name}-${subject.ts}.zip`);
    const citation = await citationOf(subject.files.lock, flags);
    const texts = flags.author.length > 0
        ? { "CITATION.cff": citationCff(citation) }
        : { "citation.bib": bibtex(citation) };
    const files = await withVault(subject, output, flags, (vault) => writeBundle({ subject, output, withoutImage: !flags.image, vault, texts }));
    const rows = files.map(({ path, size, about }) => [path, (0,format/* formatSize */.Xq)(size), about]);
    process.stdout.write(`Wrote ${output}:\n${(0,format/* formatTable */.ku)(rows)}\n\nNext: stx-container check ${output}\n`);
}
/** Runs `use` with the build's exported vault, where that is asked for: the one beside its lock, or one that is made for it. */
async function withVault({ name, ts, files }, output, flags, use) {
    const beside = flags.vault ? await (0,vault_beside.vaultBeside)(files.lock) : undefined;
    if (!flags.vault || beside)
        return use(beside);
    const store = (0,absolute/* absolute */.y)(flags.store);
    const made = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), (0,temporary_names/* temporaryName */.N)(`${name}-${ts}.vault.tar`));
    const vault = await (0,find.storedVault)(`${name}-${ts}`, store);
    try {
        const context = (0,absolute/* absolute */.y)(flags.context ?? (0,external_node_path_.dirname)(store));
        const { missing } = await (0,travel.exportVault)(vault, made, { image: false, context }, () => { });
        for (const path of missing)
            process.stderr.write(`${(0,report_escape/* oneLine */.TN)(`left out of the vault: ${path}, which is not what was built from; name its folder with --context`)}\n`);
        return await use(made);
    }
    finally {
        await vault.close();
        await (0,promises_.rm)(made, { force: true });
    }
}


/***/ }),

/***/ 45804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writeForEveryone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Writes a file of a run's own scratch folder that every user in a build may read, whatever the umask is: apt, for one,
 * reads certificates and names of hosts as the user `_apt`.
 */
async function writeForEveryone(path, content, isProgram = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, isProgram ? 0o755 : 0o644);
}


/***/ }),

/***/ 91890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findVault: () => (/* binding */ findVault),
/* harmony export */   storedVault: () => (/* binding */ storedVault),
/* harmony export */   vaultSource: () => (/* binding */ vaultSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13336);
/* harmony import */ var _vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83410);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41783);
/* harmony import */ var _verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)((0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault is of such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


/***/ }),

/***/ 68513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    password: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    identitytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    registrytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
});
/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
 */
async function findCredentials(registry, repository, env) {
    const given = fromEnvironment(env);
    if (given)
        return given;
    for (const path of configFiles(env)) {
        const config = await readConfig(path);
        const found = config && (await fromConfig(config, registry, repository, env));
        if (found)
            return found;
    }
    return undefined;
}
function fromEnvironment(env) {
    for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
        const username = env[`${prefix}_USERNAME`];
        const password = env[`${prefix}_PASSWORD`];
        if (username && password)
            return { kind: "password", username, password };
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EACCES"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
    try {
        return configSchema.parse(JSON.parse(text));
    }
    catch {
        // The parser's message may quote the file, so it is left out.
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
            code: "credentials-file-invalid",
            why: "it is not JSON in the format of Docker's configuration",
            remedy: "log in again, which rewrites the file, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return readFromHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which credentials for a registry may be stored, the most specific first. */
function keysOf(registry, repository) {
    const parts = repository.split("/");
    const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
    const hosts = registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
    const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]);
    return [...paths, ...spelled, `http://${registry}`];
}
function serverName(registry) {
    return registry === "docker.io" ? hubKey : registry;
}
function fromEntry(entry) {
    if (entry.identitytoken)
        return { kind: "identity", token: entry.identitytoken };
    if (entry.registrytoken)
        return { kind: "bearer", token: entry.registrytoken };
    if (entry.auth) {
        const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
        const colon = plain.indexOf(":");
        if (colon > 0)
            return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    }
    if (entry.username && entry.password) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return undefined;
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Secret: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not a valid program name");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("it is not on the PATH");
    if (code !== 0) {
        // The helpers' common library prints this on stdout and exits with code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its output is not in the format of credential helpers");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
function helperEnvironment(env) {
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined &&
        !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
    return Object.fromEntries(kept);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function run(program, args, input, env) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


/***/ })

};
;