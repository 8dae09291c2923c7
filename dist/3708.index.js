"use strict";
exports.id = 3708;
exports.ids = [3708];
exports.modules = {

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ transientOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49365);

/** Which packages the logs of an image name that its inventory does not have, in any version. */
async function transientOf(tree, inventory) {
    const found = {};
    for (const { id, history, passes } of _index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystems */ .uU) {
        const logged = await history?.(tree);
        if (!logged)
            continue;
        const collected = inventory[id];
        const key = passes === "versions" ? nameAndVersion : nameAndArch;
        const installed = new Set(collected?.status === "present" ? collected.packages.map(key) : []);
        found[id] = logged.filter((each) => !installed.has(key(each)));
    }
    return found;
}
const nameAndVersion = ({ name, version, build, prefix }) => `${name} ${version} ${build} ${prefix}`;
const nameAndArch = ({ name, arch, prefix }) => `${name}:${arch} ${prefix}`;


/***/ }),

/***/ 39203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}


/***/ }),

/***/ 50835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67538);
/* harmony import */ var _ecosystems_recorded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82873);
/* harmony import */ var _ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5907);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _image_arch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64897);
/* harmony import */ var _image_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82415);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12345);
/* harmony import */ var _image_facets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60405);
/* harmony import */ var _image_failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66134);
/* harmony import */ var _image_file_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31284);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59815);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59451);












/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @param options.known digest and size of the file, where the caller has them
 * @param options.contentRules version of the rules for the content digest, for a comparison with a lock that was written
 *   under these; today's where this program does not have them
 * @param options.epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times do not count
 * @throws Failure("inconclusive") when the image is damaged or holds what was not looked at,
 *   Failure("infrastructure") when it was called off meanwhile
 */
async function measure(path, signal, options = {}) {
    const file = options.known ?? (await (0,_image_file_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .imageDigest */ .W)(path));
    const tree = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_11__.openImage)(path);
    try {
        if (tree.unaccounted?.length)
            throw (0,_image_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .unaccountedFor */ .JX)(path, tree.unaccounted);
        const { epoch, contentRules: wanted = _image_noise_js__WEBPACK_IMPORTED_MODULE_10__/* .contentRulesVersion */ .pz } = options;
        const version = (0,_image_facets_js__WEBPACK_IMPORTED_MODULE_7__/* .hasContentRules */ .HW)(wanted) ? wanted : _image_noise_js__WEBPACK_IMPORTED_MODULE_10__/* .contentRulesVersion */ .pz;
        const { look, made: others } = await (0,_ecosystems_recorded_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDigests */ .U4)(tree);
        const digesting = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_6__.contentDigest)(tree, { version, epoch }, look);
        const sha256 = digesting.then(({ files }) => files);
        // Awaited below; where the digest fails first, the inventory need not say it again.
        sha256.catch(() => { });
        const digests = { sha256, others };
        const [content, ecosystems] = await Promise.all([digesting, (0,_ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventory */ .p)(tree, { digests })]);
        if (signal?.aborted)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "cancelled", { code: "cancelled" });
        return {
            image: {
                ...file,
                arch: await (0,_image_arch_js__WEBPACK_IMPORTED_MODULE_4__/* .imageArch */ .M)(tree),
                contentDigest: content.digest,
                canonicalDigest: await (0,_image_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalDigest */ .X)(tree, epoch, content.files),
            },
            contentRules: version,
            ecosystems,
            transient: await (0,_ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .transientOf */ .S)(tree, ecosystems),
            tree,
        };
    }
    catch (error) {
        await tree.close();
        throw error;
    }
}


/***/ }),

/***/ 76334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ assertNoPlaceholder),
  wY: () => (/* binding */ assertNotInInputs),
  lQ: () => (/* binding */ assertNothingLeft),
  Fe: () => (/* binding */ rebuildSecrets),
  XG: () => (/* binding */ secretNames),
  Tf: () => (/* binding */ unlockedSecrets),
  yq: () => (/* binding */ unusedSecrets),
  a9: () => (/* binding */ withSecrets)
});

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var apptainer_secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/image/noise/keystore.js
var keystore = __webpack_require__(71758);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/find-in-tree.js

/**
 * Looks for bytes in everything that a tree holds: contents, paths, targets of links and extended attributes.
 * Java's keystores are decrypted with their usual password; other compressed and encrypted files are not opened.
 */
async function findInTree(tree, sought) {
    const found = new Map();
    const see = (name, path) => found.set(`${name} ${path}`, { name, path });
    for (const entry of tree.entries.values())
        for (const name of namesIn(Buffer.from(textsOf(entry)), sought))
            see(name, entry.path);
    const look = acrossChunks(Math.max(0, ...sought.flatMap(({ forms }) => forms.map(({ length }) => length - 1))));
    await tree.digests(undefined, (path, bytes) => {
        const size = tree.entries.get(path)?.size ?? 0;
        for (const name of namesIn(look(path, bytes, size), sought))
            see(name, path);
    });
    for (const [path, bytes] of await tree.read(keystores(tree), largestKeystore)) {
        const certificates = (0,keystore/* keystoreEntries */.R5)(bytes);
        if (certificates)
            for (const name of namesIn(certificates, sought))
                see(name, path);
    }
    return [...found.values()];
}
/** No list of certificates is as large, in bytes. */
const largestKeystore = 16 * 1024 * 1024;
/** Paths of files that are named as keystores are. */
function keystores(tree) {
    const named = /\/(?:cacerts|jssecacerts|[^/]+\.(?:jks|p12|pfx|pkcs12|keystore|truststore))$/;
    return [...tree.entries.values()]
        .filter(({ path, type, size }) => type === "file" && size <= largestKeystore && named.test(path))
        .map(({ path }) => path);
}
/** Which of what is sought these bytes hold. */
const namesIn = (bytes, sought) => sought.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);
function textsOf({ path, target = "", xattrs = {} }) {
    const values = Object.values(xattrs).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
    return [path, target, ...values].join("\n");
}
/**
 * Joins each chunk of a file with the end of the one before, so that nothing is cut in two.
 * @param overlap bytes that are kept of a chunk
 */
function acrossChunks(overlap) {
    const open = new Map();
    return (path, bytes, size) => {
        const before = open.get(path);
        const seen = (before?.seen ?? 0) + bytes.length;
        const whole = before ? Buffer.concat([before.end, bytes]) : bytes;
        // A copy: the chunk itself is not to be kept.
        if (seen < size)
            open.set(path, { seen, end: Buffer.from(whole.subarray(Math.max(0, whole.length - overlap))) });
        else
            open.delete(path);
        return whole;
    };
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
// EXTERNAL MODULE: ./.cache/compiled/src/store/memory-folder.js
var memory_folder = __webpack_require__(92707);
// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/authority.js
var authority = __webpack_require__(3685);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/secrets.js







/**
 * Runs work with the secrets in files, which are in memory where this machine has a folder there, and gone afterwards.
 * @param scratch where they are otherwise
 */
async function withSecrets(secrets, scratch, work) {
    if (secrets.length === 0)
        return work(undefined);
    const { store, settings, note } = scratch;
    const tmp = (await (0,memory_folder/* memoryFolder */.u)()) ?? settings.tmp;
    const folder = await (0,store_scratch/* openScratch */.jd)({ store, tmp, purpose: "secrets", note });
    try {
        return await work(await (0,apptainer_secrets/* provideSecrets */.Dm)(folder.path, secrets));
    }
    finally {
        await folder.close();
    }
}
/** Names of secrets, as the lock has them; undefined where there are none. */
const secretNames = (settings) => settings.secrets?.map(({ name }) => name).sort();
/** Shorter passwords of a secret file are too common to be looked for in an image. */
const shortestSought = 12;
/** What to look for so that a secret is not given away. */
const soughtOf = (secrets) => secrets.map((secret) => {
    const [whole, ...parts] = (0,apptainer_secrets/* secretValues */.VX)([secret]);
    const long = parts.filter(({ length }) => length >= shortestSought);
    return { name: secret.name, forms: [whole, ...long].flatMap(redact/* wholeForms */.jO) };
});
/** @throws Failure("usage") where a recipe or a build argument holds the value of a secret */
function assertNotInInputs(secrets, recipe, buildArgs) {
    const sought = soughtOf(secrets);
    const places = [
        ...Object.entries(buildArgs).map(([name, value]) => [`the build argument ${name}`, Buffer.from(value)]),
        ["the recipe", Buffer.from(recipe.bytes)],
    ];
    for (const [where, bytes] of places) {
        const [name] = namesIn(bytes, sought);
        if (name === undefined)
            continue;
        throw new failure/* Failure */.H("usage", `${where} holds the value of the secret ${name}`, {
            code: "secret-in-inputs",
            why: "the recipe and its arguments are in the image, in the lock and in the locked recipe",
            remedy: `let %post read it from the file "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}", and replace the secret if it was published`,
            place: { path: recipe.path },
        });
    }
}
/** Of the certificate among what is sought: no secret has an empty name. */
const certificateName = "";
/**
 * Looks in an image for what must not leave the build: the values of its secrets, and the certificate of the vault's
 * authority, in the forms that tools keep certificates in (PEM, DER, NSS, Java's keystores).
 * @param certificate PEM; undefined where the build's network was not recorded
 * @throws Failure("failed") where the image, or what is written about it, holds one
 */
async function assertNothingLeft(secrets, certificate, tree) {
    const own = certificate === undefined ? [] : [{ name: certificateName, forms: (0,authority/* certificateForms */.p)(certificate) }];
    const sought = [...soughtOf(secrets), ...own];
    if (sought.length === 0)
        return;
    const found = await findInTree(tree, sought);
    // A secret that got out must be replaced, so it is reported first.
    const first = found.find(({ name }) => name !== certificateName) ?? found[0];
    if (!first)
        return;
    const where = found
        .filter(({ name }) => name === first.name)
        .slice(0, 5)
        .map(({ path }) => path)
        .join(", ");
    throw first.name === certificateName ? certificateLeft(where) : secretLeft(first.name, where);
}
const secretLeft = (name, where) => new failure/* Failure */.H("failed", `the image holds the value of the secret ${name}`, {
    code: "secret-in-image",
    why: `found in ${where}`,
    remedy: `use "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}" where it is, without a copy, or remove what holds the copy in the same %post`,
});
const certificateLeft = (where) => new failure/* Failure */.H("failed", "the image holds the certificate of this build's vault", {
    code: "vault-certificate-in-image",
    why: `%post copied the certificate list that exists only during a recorded build; a rebuild has another; found in ${where}`,
    remedy: "take certificates from the image's own ca-certificates package (/usr/share/ca-certificates), or build without --vault",
});
/** A line for each secret: nothing checks what a build did with it. */
function unlockedSecrets(recipe, names = []) {
    return names.map((name) => {
        const at = recipe.lines.findIndex((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name)));
        return {
            ...(at < 0 ? {} : { line: at + 1 }),
            what: `secret ${name}`,
            reason: "only its name is known: another value may give another image",
        };
    });
}
/** Names of secrets that a recipe does not mention. */
const unusedSecrets = (recipe, names = []) => names.filter((name) => !recipe.lines.some((line) => line.includes((0,apptainer_secrets/* secretVariableOf */.g1)(name))));
/**
 * The secrets for a rebuild: those of the build. From a vault they may be left out, as nothing is asked for them there.
 * @throws Failure("usage") for one that is missing, and for one that the build did not have
 */
async function rebuildSecrets(request, lock) {
    const needed = lock.inputs.secrets ?? [];
    const given = secretNames(request.settings) ?? [];
    const [extra] = given.filter((name) => !needed.includes(name));
    if (extra !== undefined) {
        throw new failure/* Failure */.H("usage", `the build had no secret ${extra}`, {
            code: "secret-unexpected",
            why: needed.length > 0 ? `it had: ${needed.join(", ")}` : "it had none",
            remedy: `leave out --secret ${extra}=…`,
        });
    }
    const missing = needed.filter((name) => !given.includes(name));
    if (missing.length > 0 && !request.vault)
        throw secretMissing("usage", missing);
    const secrets = [...(await (0,apptainer_secrets/* readSecrets */.ql)(request.settings.secrets)), ...missing.map(apptainer_secrets/* placeholderSecret */.CB)];
    return { secrets, placeholders: missing };
}
/** A rebuild that had a placeholder for a secret and is not the same shows nothing. @throws Failure("inconclusive") */
function assertNoPlaceholder(names) {
    if (names.length > 0)
        throw secretMissing("inconclusive", names);
}
function secretMissing(kind, names) {
    const [several, is] = names.length > 1 ? ["secrets", "are"] : ["secret", "is"];
    return new failure/* Failure */.H(kind, `the ${several} ${names.join(", ")} of the build ${is} missing`, {
        code: "secret-missing",
        why: "the build had them, and a rebuild without them may come out differently",
        remedy: names.map((name) => `--secret ${name}=path or --secret ${name}=env:VARIABLE`).join(" "),
    });
}


/***/ }),

/***/ 80360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ rebuiltStages),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   h8: () => (/* binding */ stageFolder),
/* harmony export */   hq: () => (/* binding */ archivesIn),
/* harmony export */   ir: () => (/* binding */ readStages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_keep_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33767);
/* harmony import */ var _ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67538);
/* harmony import */ var _ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5907);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77205);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59451);






/** Where a build keeps copies of its earlier stages; undefined for a recipe of one stage. */
const stageFolder = (scratch, recipe) => recipe.stages.length > 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "stages") : undefined;
/**
 * What a build's earlier stages installed, read from the copies in `folder`. A stage that was not copied is missing.
 * @param more what else the lock holds of a stage
 */
async function readStages(folder, recipe, more) {
    if (folder === undefined)
        return undefined;
    const found = {};
    for (const stage of recipe.stages.slice(0, -1)) {
        const tree = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_5__.openImage)((0,_apptainer_keep_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .keptStage */ .v)(folder, stage.index)).catch(unlessFailure);
        if (!tree)
            continue;
        try {
            const own = await ecosystemsOf(tree, stage);
            found[stage.index] = { ...own, ...(await more(stage, tree, own)) };
        }
        finally {
            await tree.close();
        }
    }
    return found;
}
/** Databases alone: other files are judged by the image that they come into. */
async function ecosystemsOf(tree, stage) {
    const ecosystems = await (0,_ecosystems_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventory */ .p)(tree, { contents: false });
    const there = Object.entries(ecosystems).filter(([, { status }]) => status !== "absent");
    return {
        ...(stage.name ? { name: stage.name } : {}),
        ecosystems: Object.fromEntries(there),
        transient: await (0,_ecosystems_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .transientOf */ .S)(tree, ecosystems),
    };
}
function unlessFailure(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H))
        throw error;
    return undefined;
}
/** What the output of a stage says beside what its file system says: only pip and uv say what came and went. */
function said(observed, ecosystems, transient) {
    const python = observed.passing(ecosystems);
    return {
        transient: { ...transient, ...(python.length > 0 ? { python } : {}) },
        ...(observed.isolatedBuilds() ? { isolatedBuilds: true } : {}),
    };
}
/** As a part of a lock. */
const archivesIn = ({ archives }) => archives && archives.length > 0 ? { archives } : {};
/**
 * The same for a rebuild: of the stages that the lock has.
 * @throws Failure("infrastructure") where one of them was not copied
 */
async function rebuiltStages(folder, recipe, lock) {
    const locked = Object.keys(lock.stages ?? {});
    if (!lock.stages)
        return undefined;
    const found = (await readStages(folder, recipe, async () => ({}))) ?? {};
    const missing = locked.filter((index) => !found[index]);
    if (missing.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", "the earlier stages of the rebuild could not be read", {
            code: "stages-not-read",
            why: `no copy was made of stage ${missing.map((index) => Number(index) + 1).join(", ")}: mksquashfs is missing on this machine, or its disk is full`,
            remedy: "run `stx-container doctor`, and verify again",
        });
    return Object.fromEntries(locked.map((index) => [index, found[index]]));
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ silentWatcher)
/* harmony export */ });
/** Reports nothing. */
const silentWatcher = { phase() { }, output() { }, note() { } };


/***/ }),

/***/ 34591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ assertSound),
/* harmony export */   Q9: () => (/* binding */ assertComplete),
/* harmony export */   X8: () => (/* binding */ replayOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _vault_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16582);
/* harmony import */ var _vault_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41783);



/** Opens the network of a rebuild from a vault; undefined where it has the host's. */
async function replayOf(source, lock, store, watcher) {
    if (!source)
        return undefined;
    const buildId = `${lock.name}-${lock.ts}`;
    if (!lock.vault && !source.path) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the lock of ${buildId} names no vault`, {
            code: "vault-missing",
            why: "the build was not recorded",
            remedy: "build it again with --vault",
        });
    }
    const vault = await (0,_vault_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openVault */ .Z)(source.path, (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultFolder */ .xx)(store), buildId, lock.vault?.index);
    const replay = await (0,_vault_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openReplay */ .YW)(vault.bodies, vault.index);
    replay.onMiss((text) => watcher.note(text));
    return { ...replay, close: () => replay.close().finally(() => vault.close()) };
}
/** @throws Failure("inconclusive") where the vault lacked a body that its index names, or had other bytes for it */
function assertSound(replay) {
    const [damaged] = replay.replayer.damaged;
    if (damaged === undefined)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", `the vault lacks the body sha256:${damaged}, or has other bytes for it`, {
        code: "vault-body-missing",
        why: "the rebuild asked for it",
        remedy: "see all that is missing with `stx-container vault check`, then bring the vault again with `stx-container vault import`",
    });
}
/** A rebuild that lacked something is not evidence about the image: it gets no verdict. @throws Failure("inconclusive") where it lacked something */
function assertComplete(replay) {
    if (!replay)
        return;
    assertSound(replay);
    const misses = replay.misses();
    if (misses.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("inconclusive", "the rebuild asked for what the vault does not hold", {
        code: "vault-request-missing",
        why: misses.slice(0, 5).join("\n"),
        remedy: "build again with --vault, or verify without --from-vault",
    });
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ memoryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What statfs(2) says of a file system in memory. */
const tmpfs = 0x01021994;
const folder = "/dev/shm";
/** A folder in memory that this user may write into, for what must not reach a disk; undefined where there is none. */
async function memoryFolder() {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder)).type === tmpfs ? folder : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 95776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ holdBuild),
/* harmony export */   n: () => (/* binding */ withNameLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26314);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60813);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);






/** How long one process waits until another one has published, pruned or written a verdict, in milliseconds. */
const waitMs = 60_000;
/**
 * Does something that changes which builds of a name there are, or what is said of them, while no other process does:
 * on this machine or on another one that shares the file system.
 * @throws Failure where another process takes longer than a minute
 */
function withNameLock(store, name, work) {
    const request = { what: `the builds of ${name}`, waitMs };
    return (0,_files_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name), ".lock"), request, work);
}
/**
 * Holds a build that is being built, verified or used, so that it is not pruned meanwhile: by an empty file whose name
 * says which process holds it. A killed process holds nothing any more, and what it was writing is removed. Call it
 * under the name's lock.
 */
async function holdBuild(store, name, ts) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name));
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, at, "only what is there");
    await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder).finally(() => folder.close());
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryName */ .N)(`held-${ts}`));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .createInside */ .dQ)(store, path);
    return async () => void (await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFileInside */ .$E)(store, path));
}


/***/ }),

/***/ 16582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openVault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83410);
/* harmony import */ var _keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97359);
/* harmony import */ var _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one the build's own index
 * @param folder the store's vault
 * @param expected sha256 of the index, as the lock says
 * @throws Failure("inconclusive") where it is missing, damaged or another build's
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)((0,_keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .VaultFolder */ .N((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


/***/ }),

/***/ 13417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ currentKey),
/* harmony export */   n: () => (/* binding */ fromFirstConfig)
/* harmony export */ });
/** Keys of 0.1.0's configuration, and today's. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * A configuration of 0.1.0, or of scitex-container (`images: { retain, require_verified }`), in today's keys; anything
 * else as it is. A key that is there under both its names stays under both, and is refused for it.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


/***/ }),

/***/ 69963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   SV: () => (/* binding */ mergeConfigs),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   qS: () => (/* binding */ verdictPolicy)
/* harmony export */ });
/* harmony import */ var _files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every list that is there allows; nothing where there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/** One policy of several configurations: of each key the strictest; what only one says is what that one says. */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** What holds where there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy asks of verdicts: the same for the same meaning. */
const policyDigest = (policy) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_files_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(verdictPolicy(policy)));


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qn: () => (/* binding */ projectConfig),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   im: () => (/* binding */ readConfigText),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configPaths */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82331);
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69963);










/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around its path, both as the path
 * is written and where links in it lead, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store));
    const around = await Promise.all([written, await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(written)].map(_files_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAround */ .W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, projectConfig))];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const [{ parse }, { configSchema }] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835))]);
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not YAML`, {
            code: "policy-invalid",
            why: error.message,
            remedy: "correct it, or restore it as it was",
            place: { path },
            cause: error,
        });
    }
    const parsed = configSchema.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_6__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path },
    });
}


/***/ })

};
;