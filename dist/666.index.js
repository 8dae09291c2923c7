"use strict";
exports.id = 666;
exports.ids = [666,1890];
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

/***/ 52553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/**
 * Makes sure that a new file may take the place of what is at a path: of nothing, or of a plain file. A device, FIFO or
 * folder is never replaced, also where this user could.
 * @throws Failure("usage")
 */
async function assertOutputFile(path) {
    const [found, folder] = await Promise.all([path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    const fail = (code, why, remedy) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `could not write ${path}`, { code, why, remedy });
    if (!folder?.isDirectory())
        throw fail("no-such-file", `the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist`, "create the folder, or choose another");
    if (found?.isDirectory())
        throw fail("file-in-the-way", "it is a folder", "name a file in it");
    if (found && !found.isFile())
        throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
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

/***/ 98956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportVault: () => (/* binding */ exportVault),
  importVault: () => (/* binding */ importVault),
  isRegistry: () => (/* binding */ isRegistry),
  placeBuild: () => (/* binding */ placeBuild),
  vaultParts: () => (/* binding */ vaultParts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var files_digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js
var inside = __webpack_require__(87259);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/artifact.js
var artifact = __webpack_require__(35525);
// EXTERNAL MODULE: ./.cache/compiled/src/registry/reference.js
var reference = __webpack_require__(93118);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/archive.js
var travel_archive = __webpack_require__(24235);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/artifact.js
var travel_artifact = __webpack_require__(60235);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/check.js
var check = __webpack_require__(73096);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/export.js








/**
 * Puts together what one build needs to be rebuilt without a network: its index and bodies, lock and recipes, the
 * files that its recipe copies, and its image where that is asked for.
 * @throws Failure("inconclusive") where the vault lacks a body
 */
async function parcel(bodies, index, buildId, build) {
    const [fault] = await (0,check/* faultsOf */.x)(bodies, index);
    if (fault) {
        throw new failure/* Failure */.H("inconclusive", `the body sha256:${fault.sha256} is ${fault.what}`, {
            code: "vault-body-missing",
            why: `the build fetched it from ${fault.url}`,
            remedy: "see all that is missing with `stx-container vault check`",
        });
    }
    const needed = [...(0,index_file/* blobsOf */.OR)(index)].map(([sha256, { size }]) => ({ sha256, size }));
    const { parts, missing } = build ? await buildParts(build) : { parts: [], missing: [] };
    const own = (0,travel_artifact/* textPart */.Xo)("index", `${buildId}.json`, (0,index_file/* formatIndex */.Qe)(index));
    return {
        buildId,
        parts: [own, ...parts, ...(index.bodies ? await (0,travel_artifact/* bodyParts */.bT)(bodies, needed) : [])],
        missing,
    };
}
async function buildParts(build) {
    const text = async (role, path) => (0,travel_artifact/* textPart */.Xo)(role, (0,external_node_path_.basename)(path), await (0,promises_.readFile)(path));
    const parts = [
        await text("lock", build.lockPath),
        await text("lockedRecipe", build.lockedRecipe),
        await text("recipe", build.recipe),
    ];
    const context = await contextFiles(build);
    if (context.files.length > 0)
        parts.push(await (0,travel_artifact/* packPart */.vp)("context", `${build.buildId}.context.tar`, context.files));
    if (build.image !== undefined) {
        const { sha256, size } = build.lock.image;
        if ((await (0,files_digest/* sha256File */.Q3)(build.image)) !== sha256) {
            throw new failure/* Failure */.H("inconclusive", `${build.image} is not the image that its lock names`, {
                code: "vault-export-image",
                why: "its sha256 is another one",
                remedy: "export without --image, or build again",
            });
        }
        parts.push((0,travel_artifact/* filePart */.A4)("image", (0,external_node_path_.basename)(build.image), build.image, { sha256, size }));
    }
    return { parts, missing: context.missing };
}
/** Files that the recipe takes from its context and that still are what was built from. */
async function contextFiles({ lock, context }) {
    const files = [];
    const missing = [];
    for (const [name, sha256] of Object.entries(lock.inputs.files)) {
        const path = (0,external_node_path_.join)(context, name);
        const isInside = !name.startsWith("/") && !name.split("/").includes("..");
        const found = isInside ? await (0,promises_.stat)(path).catch(() => undefined) : undefined;
        if (!found?.isFile() || (await (0,files_digest/* sha256File */.Q3)(path)) !== sha256)
            missing.push(name);
        else
            files.push({ name, size: found.size, mode: found.mode & 0o777, read: () => (0,external_node_fs_.createReadStream)(path) });
    }
    return { files, missing };
}

// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/import.js
var travel_import = __webpack_require__(72928);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/output-file.js
var output_file = __webpack_require__(52553);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/travel/tar.js
var tar = __webpack_require__(85582);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/travel/layout.js












/** The files of an OCI layout (OCI image specification, "Image Layout") with one artifact in it. */
function layoutFiles(buildId, parts) {
    const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts);
    const digest = (0,files_digest/* sha256 */.sc)(manifest);
    const index = {
        schemaVersion: 2,
        manifests: [
            {
                mediaType: travel_artifact/* manifestType */.Yt,
                digest: `sha256:${digest}`,
                size: manifest.length,
                annotations: { [travel_artifact/* buildAnnotation */.ab]: buildId },
            },
        ],
    };
    const text = (path, bytes) => ({
        path,
        size: bytes.length,
        read: () => external_node_stream_.Readable.from([bytes]),
    });
    const blob = (hex) => `blobs/sha256/${hex}`;
    const files = [
        text("oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}')),
        text("index.json", Buffer.from((0,canonical_json/* canonicalJson */.d)(index))),
        text(blob(digest), manifest),
        text(blob(travel_artifact/* emptyConfig */.i4.digest.slice("sha256:".length)), travel_artifact/* emptyConfig */.i4.bytes),
        ...parts.map((part) => ({ path: blob(part.sha256), size: part.size, read: () => part.read() })),
    ];
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** Writes an export as one file: an archive of an OCI layout. The file appears whole or not at all. */
async function writeArchive(path, buildId, parts) {
    await (0,output_file/* assertOutputFile */.G)(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    async function* bytes() {
        for (const { path: name, size, read } of layoutFiles(buildId, parts)) {
            yield (0,tar/* tarHeader */.pI)(name, size);
            yield* read();
            yield Buffer.alloc((0,tar/* padded */.jC)(size) - size);
        }
        yield tar/* tarEnd */.JO;
    }
    try {
        await (0,external_node_stream_promises_.pipeline)(bytes(), (0,external_node_fs_.createWriteStream)(temporary, { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${path}`);
    }
}
/** Writes an export as a folder: an OCI layout. @param folder must not exist yet */
async function writeLayout(folder, buildId, parts) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, "blobs/sha256"), { recursive: true });
        for (const { path, read } of layoutFiles(buildId, parts))
            await (0,external_node_stream_promises_.pipeline)(read(), (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(temporary, path), { flags: "wx", flush: true }));
        await (0,promises_.rename)(temporary, folder);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        throw (0,failures/* fileFailure */.f)(error, `could not write ${folder}`);
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/operations/transfer/evidence.js
var evidence = __webpack_require__(6427);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/vault/travel.js


















const registryPrefix = /^(?:oras|docker):\/\//;
/** Whether a destination or a source is a registry's. */
const isRegistry = (text) => registryPrefix.test(text);
/**
 * Exports a vault with the files of its build: to one file, to a folder (an OCI layout) where `to` ends in a slash, or to
 * a registry (`oras://ghcr.io/owner/name:tag`).
 */
async function exportVault(vault, to, options, onPart) {
    const packed = await vaultParts(vault, options);
    const { parts, missing } = packed;
    const done = { buildId: vault.buildId, parts: parts.length, missing, bytes: sum(parts) };
    if (isRegistry(to))
        return { ...done, pushed: await push(packed, to, onPart) };
    if (to.endsWith("/"))
        await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
    else
        await writeArchive(to, vault.buildId, parts);
    return done;
}
/** All parts of an export of a vault: those of the build in the store, or what an exported file has. */
async function vaultParts({ archive, bodies, index, buildId, build }, options) {
    if (archive) {
        const parts = archive.parts.map((part) => ({ ...part, read: () => archive.read(part.sha256) }));
        return { buildId, parts, missing: [] };
    }
    const travelling = build && {
        buildId,
        lock: build.lock,
        lockPath: build.stored.files.lock,
        lockedRecipe: build.stored.files.lockedRecipe,
        recipe: build.stored.files.recipe,
        ...(options.image ? { image: build.stored.files.image } : {}),
        context: options.context,
    };
    return parcel(bodies, index, buildId, travelling);
}
const sum = (parts) => parts.reduce((total, { size }) => total + size, 0);
function push({ buildId, parts }, to, onPart) {
    return inRepository(to, (repository) => {
        const blobs = parts.map((part) => ({
            digest: `sha256:${part.sha256}`,
            size: part.size,
            title: part.title,
            read: () => part.read(),
        }));
        const config = { ...travel_artifact/* emptyConfig */.i4, title: "configuration", read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        return repository.push((0,travel_artifact/* manifestOf */.$V)(buildId, parts), travel_artifact/* manifestType */.Yt, [config, ...blobs], (blob) => onPart(blob.title));
    });
}
const inRepository = (text, work) => at((0,reference/* parseReference */.F2)(text.replace(registryPrefix, "")), work);
async function at(reference, work) {
    const repository = new artifact/* Repository */.L(reference, process.env);
    try {
        return await work(repository);
    }
    finally {
        repository.close();
    }
}
/** Imports an exported vault into a store, with the files of its build where the store does not have them. */
async function importVault(from, to) {
    const store = await (0,store_open/* openStore */.C)(to);
    const vault = new folder/* VaultFolder */.N((0,session/* vaultFolder */.xx)(store));
    if (isRegistry(from))
        return pull((0,reference/* parseReference */.F2)(from.replace(registryPrefix, "")), vault, store);
    const archive = await travel_archive/* VaultArchive */.f0.open(from);
    try {
        const imported = await (0,travel_import/* importArchive */.qT)(archive, vault);
        const read = async (part) => archive.read(part.sha256);
        return { ...imported, files: await placeBuild(store, vault, imported.buildId, archive.parts, read) };
    }
    finally {
        await archive.close();
    }
}
/** Pulls a vault that a reference names, or that is attached to the image that it names. */
function pull(reference, vault, store) {
    return at(reference, async (repository) => {
        const text = await repository.manifest(travel_artifact/* manifestType */.Yt);
        const manifest = travel_archive/* vaultManifest */.ml.safeParse(parseJson(text.toString("utf8")));
        if (manifest.success)
            return take(manifest.data, repository, vault, store);
        const digest = `sha256:${(0,files_digest/* sha256 */.sc)(text)}`;
        const [attached] = await (0,evidence/* attachedTo */.cV)(reference, digest, travel_artifact/* mediaTypes */.Ib.artifact, process.env);
        if (attached)
            return pull(attached, vault, store);
        throw new failure/* Failure */.H("failed", `${repository.name} is not an exported vault`, {
            code: "vault-export-damaged",
            why: `its artifact type is not ${travel_artifact/* mediaTypes */.Ib.artifact}, and no vault is attached to it`,
            remedy: "check the name and the tag",
        });
    });
}
async function take(manifest, repository, vault, store) {
    const pulled = {
        buildId: manifest.annotations[travel_artifact/* buildAnnotation */.ab],
        parts: (0,travel_archive/* partsOf */.CI)(manifest),
        read: (part) => repository.blob(`sha256:${part.sha256}`),
    };
    const imported = await (0,travel_import/* importPulled */.o4)(pulled, vault);
    return { ...imported, files: await placeBuild(store, vault, imported.buildId, pulled.parts, pulled.read) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Puts lock, recipes and image of an imported build into the store; what is there already stays as it is. */
async function placeBuild(store, vault, buildId, parts, read) {
    const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId);
    const files = (0,names/* storeFiles */.Tr)(store, name, ts);
    const placed = [];
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.dirname)(files.lock));
    // The lock goes last: a build that has one is complete.
    for (const role of ["recipe", "lockedRecipe", "image", "lock"]) {
        const part = parts.find((each) => each.role === role);
        if (!part || (0,external_node_fs_.existsSync)(files[role]))
            continue;
        // Written and checked as a body is, then moved to its place.
        await (0,travel_import/* importBody */.Wy)(vault, part, await read(part));
        await (0,inside/* moveNewFileInside */.Wi)(vault.paths.blob(part.sha256), store, files[role]);
        placed.push(files[role]);
    }
    return placed;
}


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


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ importBody),
/* harmony export */   ee: () => (/* binding */ assertBuildId),
/* harmony export */   o4: () => (/* binding */ importPulled),
/* harmony export */   qT: () => (/* binding */ importArchive)
/* harmony export */ });
/* unused harmony export readPart */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63983);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87259);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97359);
/* harmony import */ var _keep_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39221);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85582);








const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;
/** @throws Failure("inconclusive") for what cannot name a build, and so no file */
function assertBuildId(buildId) {
    if (buildIdPattern.test(buildId))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
        code: "vault-export-damaged",
        why: "build ids are like hello-2026-1120-210800",
        remedy: "make the export again with `stx-container vault export`",
    });
}
/** Takes a body under its digest. @throws Failure("inconclusive") where its bytes are others */
async function importBody(vault, wanted, source) {
    const writer = vault.writer();
    try {
        for await (const part of source)
            await writer.write(part);
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
    await writer.end(wanted.sha256);
}
/**
 * Takes an exported vault into a folder. What is there already is not read again; the index comes last, so that an
 * import that was cut off only leaves bodies that are right.
 */
async function importArchive(archive, vault) {
    assertBuildId(archive.buildId);
    const index = await archive.index();
    await vault.make();
    const imported = { buildId: archive.buildId, index: index.sha256, bodies: 0, bytes: 0 };
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : []) {
        if (!_keep_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .digestPattern */ .V_.test(digest) || (await vault.has({ sha256: digest, size })))
            continue;
        if (!(await archive.has({ sha256: digest, size })))
            throw missingBody(archive.path, digest);
        await importBody(vault, { sha256: digest, size }, archive.read(digest));
        imported.bodies += 1;
        imported.bytes += size;
    }
    await vault.sync();
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(archive.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
/** Takes a vault from a registry into a folder, without what is there already; see {@link importArchive}. */
async function importPulled(pulled, vault) {
    assertBuildId(pulled.buildId);
    const own = pulled.parts.find(({ role }) => role === "index");
    if (!own)
        throw missingBody(pulled.buildId, "its index");
    const text = (await readPart(pulled, own)).toString("utf8");
    const index = (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(text, own.title);
    await vault.make();
    const imported = { buildId: pulled.buildId, index: own.sha256, bodies: 0, bytes: 0 };
    const missing = new Map();
    for (const [digest, { size }] of index.bodies ? (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .blobsOf */ .OR)(index) : [])
        if (!(await vault.has({ sha256: digest, size })))
            missing.set(digest, size);
    const take = async (digest, size, source) => {
        await importBody(vault, { sha256: digest, size }, source);
        missing.delete(digest);
        imported.bodies += 1;
        imported.bytes += size;
    };
    for (const part of pulled.parts) {
        if (part.role === "body" && missing.has(part.sha256))
            await take(part.sha256, part.size, await pulled.read(part));
        if (part.role === "bodies" && [...missing.keys()].some((digest) => part.title.includes(`-${digest[0]}.`)))
            await takePack(vault, pulled, part, missing, take);
    }
    const [left] = missing.keys();
    if (left !== undefined)
        throw missingBody(pulled.buildId, left);
    await vault.sync();
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInside */ .gE)(vault.folder, vault.paths.index(pulled.buildId), (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIndex */ .Qe)(index));
    return imported;
}
async function takePack(vault, pulled, part, missing, take) {
    // Kept as a body for as long as it is unpacked: written, checked and found like one.
    await importBody(vault, part, await pulled.read(part));
    const path = vault.paths.blob(part.sha256);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (const { name, offset, size } of await (0,_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTar */ .tZ)(file, 0, part.size)) {
            if (missing.get(name) !== size)
                continue;
            const source = size === 0 ? node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([]) : vault.read(part.sha256, { start: offset, end: offset + size - 1 });
            await take(name, size, source);
        }
    }
    finally {
        await file.close();
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFileInside */ .$E)(vault.folder, path);
    }
}
/** A small part, whole and checked. */
async function readPart(pulled, part) {
    const chunks = [];
    for await (const chunk of (await pulled.read(part)))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if ((0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) === part.sha256)
        return bytes;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `${part.title} came damaged`, {
        code: "registry-digest-mismatch",
        why: "its bytes are not those that its digest names",
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
}
function missingBody(path, digest) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} lacks the body sha256:${digest}`, {
        code: "vault-body-missing",
        why: "its index names it",
        remedy: "make the export again with `stx-container vault export`",
    });
}


/***/ })

};
;