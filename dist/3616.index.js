"use strict";
exports.id = 3616;
exports.ids = [3616];
exports.modules = {

23616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ builtLock),
  sv: () => (/* binding */ checkLock),
  PG: () => (/* binding */ parseLock)
});

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/purl-check.js
/**
 * How a package's URL contradicts its own name or version, in words; undefined if it does not. Tools that read a lock
 * or an export identify a package by its URL alone.
 */
function purlContradiction(item) {
    const parts = partsOf(item.purl);
    const wrong = parts === undefined
        ? "form"
        : !isNamed(parts, item)
            ? "name"
            : isOfVersion(parts, item)
                ? undefined
                : "version";
    if (wrong === undefined)
        return undefined;
    const what = wrong === "form" ? "cannot be read" : `has another ${wrong}`;
    return `the package URL ${item.purl} of ${item.name} ${item.version} ${what}`;
}
function partsOf(purl) {
    const [, type, path = "", version, qualifiers = ""] = /^pkg:([a-z][a-z0-9.+-]*)\/([^@?#]+)(?:@([^@?#]+))?(?:\?([^#]*))?(?:#.*)?$/s.exec(purl) ?? [];
    if (type === undefined)
        return undefined;
    const slash = path.lastIndexOf("/");
    try {
        return {
            type,
            namespace: decodeURIComponent(path.slice(0, Math.max(slash, 0))),
            name: decodeURIComponent(path.slice(slash + 1)),
            version: version === undefined ? undefined : decodeURIComponent(version),
            qualifiers,
        };
    }
    catch {
        return undefined;
    }
}
/** Types whose names are case-sensitive by definition: two packages may differ only in case. */
const withCapitals = [
    "npm",
    "cran",
    "cpan",
    "cargo",
    "conda",
    "gem",
    "huggingface",
    "julia",
    "maven",
    "bioconductor",
];
/** A name as the type's definition compares it. */
function folded(type, text) {
    if (type === "pypi")
        return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
    return withCapitals.includes(type) ? text : text.toLowerCase();
}
function isNamed({ type, namespace, name, version }, item) {
    const whole = namespace === "" ? name : `${namespace}/${name}`;
    const own = item.name.toWellFormed();
    const is = (found, expected) => folded(type, found) === folded(type, expected);
    switch (type) {
        case "golang":
        case "huggingface":
            return is(whole, own.split("/").filter(Boolean).join("/"));
        case "npm":
            // A name ends at its second slash.
            return is(whole, own.startsWith("@") ? own.split("/", 2).join("/") : own);
        case "maven":
            return is(`${namespace}:${name}`, own);
        case "github":
        case "bitbucket":
            // The repository of an R package may have a different name from the package: then its address is recorded in the
            // package.
            if (own.includes("/"))
                return is(whole, own);
            return version !== undefined && (item.url ? is(whole, repositoryOf(item.url)) : is(name, own));
        case "cpan":
            return namespace === "" ? is(name, own) : isDistributionOf(namespace, name, item);
        case "generic":
            return own === "/" || is(name, own) || is(name, own.slice(own.lastIndexOf("/") + 1));
        default:
            return is(name, own);
    }
}
/** "owner/name" of a repository's address; "" for an address of another form. */
const repositoryOf = (url) => /^[a-z+]+:\/\/[^/?#]+\/([^/?#]+\/[^/?#]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? "";
/** A distribution may contain modules with other names: then the archive that it came in is recorded. */
function isDistributionOf(author, name, item) {
    const own = item.name.toWellFormed().replaceAll("::", "-");
    if (item.origin === undefined)
        return name === own;
    const [, by, file = ""] = /^\w\/\w\w\/([A-Z0-9-]+)\/(?:.*\/)?([^/]+)$/.exec(item.origin) ?? [];
    return by === author && (name === own || (file.startsWith(name) && /^[-.]/.test(file.slice(name.length))));
}
function isOfVersion({ type, version, qualifiers }, { version: written, commit }) {
    const own = written.toWellFormed();
    const qualifier = (key) => qualifiers
        .split("&")
        .find((each) => each.startsWith(`${key}=`))
        ?.slice(key.length + 1);
    // A file without a name for its version has its digest in place of one.
    if (version === undefined)
        return own.startsWith("sha256:") && (qualifier("checksum") ?? own) === own;
    if (type === "rpm")
        return `${qualifier("epoch") === undefined ? "" : `${qualifier("epoch")}:`}${version}` === own;
    if (type === "github" && version === commit)
        return true;
    return type === "pypi" || type === "huggingface"
        ? version.toLowerCase() === own.toLowerCase()
        : version === own;
}

var failure = __webpack_require__(77205);
var plain_words = __webpack_require__(89123);
var schema = __webpack_require__(16563);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/compat/migrate.js


/** The writer of every lock of version 1, which did not record it. */
const firstWriter = {
    program: "0.1.0",
    inputs: 1,
    contentRules: 1,
    lockedRecipe: 1,
    readers: Object.fromEntries("apk cargo conda dpkg gem git go java julia npm perl python r rpm unowned"
        .split(" ")
        .map((id) => [id, 1])),
};
/**
 * A step from each version that was ever written to the next one. A step converts whatever changed its meaning and
 * sets `lockVersion`; the reader checks the result.
 */
const steps = {
    1: ({ layer, ...lock }) => ({ ...lock, lockVersion: 2, name: layer, writer: firstWriter }),
};
/**
 * Brings an older lock to today's version, step by step.
 * @param table the steps, by the version that each starts from
 * @throws Failure "inconclusive" where there is no step from a version.
 */
function migrate(lock, from, path, table = steps, to = schema/* lockVersion */.ww) {
    let current = lock;
    for (let version = from; version < to; version++) {
        const step = table[version];
        if (!step) {
            throw new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
                code: "lock-unreadable",
                why: `lockVersion ${version} is unknown`,
                remedy: "build the image again to get a new lock",
                place: { path },
            });
        }
        current = step(current);
    }
    return current;
}

var identity = __webpack_require__(37325);
var json_places = __webpack_require__(88182);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/read.js







/**
 * Reads a lock strictly: every key known, every value in range, no key and no package twice. Locks of earlier versions
 * come back in today's form.
 * @param path where the text came from, for messages.
 * @throws Failure "inconclusive" that says where and what is wrong.
 */
function parseLock(text, path) {
    const document = parseJson(text, path);
    const found = versionOf(document, path);
    if (found === schema/* lockVersion */.ww)
        return checkLock(document, path, text);
    // Places in the text do not apply to a migrated document.
    return checkLock(migrate(document, found, path), path);
}
/**
 * The same checks on a document that was already parsed.
 * @param text the JSON text it was read from, to name lines.
 * @throws Failure "inconclusive".
 */
function checkLock(document, path, text) {
    const result = schema/* lockSchema */.TN.safeParse(document, plain_words/* inPlainWords */.f);
    if (!result.success) {
        const { issues } = result.error;
        throw unreadable(path, (0,plain_words/* problemsIn */._)(issues, "the document", 3), text === undefined ? undefined : lineOf(text, issues[0].path));
    }
    assertPackages(result.data, [], path, text);
    for (const [index, stage] of Object.entries(result.data.stages ?? {}))
        assertPackages(stage, ["stages", index], path, text);
    return result.data;
}
/** Checks that no package appears twice and that each one's URL describes it. */
function assertPackages({ ecosystems, transient = {} }, at, path, text) {
    assertNoTwins(ecosystems, at, path, text);
    for (const [ecosystem, collected] of Object.entries(ecosystems))
        if (collected.status !== "absent")
            assertOwnPurls(collected.packages, [...at, "ecosystems", ecosystem, "packages"], path, text);
    for (const [ecosystem, packages] of Object.entries(transient))
        assertOwnPurls(packages, [...at, "transient", ecosystem], path, text);
}
/** A reader of an export, or another tool that reads the lock, identifies a package by its URL alone. */
function assertOwnPurls(packages, at, path, text) {
    for (const [index, item] of packages.entries()) {
        const why = purlContradiction(item);
        if (why === undefined)
            continue;
        const place = text === undefined ? undefined : lineOf(text, [...at, index, "purl"]);
        throw unreadable(path, why, place, "purl-contradicts-package");
    }
}
/** @param at where these ecosystems are in the document */
function assertNoTwins(ecosystems, at, path, text) {
    for (const [ecosystem, collected] of Object.entries(ecosystems)) {
        if (collected.status === "absent")
            continue;
        const seen = new Set();
        for (const [index, item] of collected.packages.entries()) {
            const key = (0,identity/* identityKey */.US)(ecosystem, item);
            if (seen.has(key)) {
                const where = [...at, "ecosystems", ecosystem, "packages", index];
                const which = `${ecosystem} has ${item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""} twice`;
                throw unreadable(path, which, text === undefined ? undefined : lineOf(text, where));
            }
            seen.add(key);
        }
    }
}
function parseJson(text, path) {
    if (text.trim() === "")
        throw unreadable(path, "the file is empty");
    if (/^# scitex-container lock\s/.test(text)) {
        throw new failure/* Failure */.H("inconclusive", `${path} is not a lock of this program`, {
            code: "lock-of-scitex",
            why: "it is a combined text lock of scitex-container, which names no image and no architecture",
            remedy: "to see what is in its image: stx-container freeze IMAGE, which stx-container diff compares with this file; to have it verified, build it from its .rough.def: stx-container roundtrip RECIPE",
            place: { path },
        });
    }
    const conflict = /^(?:<{7}|>{7}) /m.exec(text);
    if (conflict)
        throw unreadable(path, "an unresolved merge conflict", (0,json_places/* lineAt */.mh)(text, conflict.index));
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        const [why, offset] = (0,json_places/* jsonProblem */.Io)(text);
        throw unreadable(path, why, (0,json_places/* lineAt */.mh)(text, offset));
    }
    if ((0,json_places/* hasEachKeyOnce */.kX)(text, document))
        return document;
    for (const place of (0,json_places/* jsonPlaces */.Rr)(text)) {
        const key = place.path.at(-1);
        if (place.twice)
            throw unreadable(path, `the key "${key}" appears twice`, (0,json_places/* lineAt */.mh)(text, place.offset));
        // JSON readers disagree about what this key means.
        if (key === "__proto__")
            throw unreadable(path, 'a key "__proto__"', (0,json_places/* lineAt */.mh)(text, place.offset));
    }
    return document;
}
function versionOf(document, path) {
    const found = typeof document === "object" && document !== null && !Array.isArray(document)
        ? document.lockVersion
        : undefined;
    if (typeof found !== "number" || !Number.isInteger(found) || found < 1) {
        throw notALock(document, path);
    }
    if (found > schema/* lockVersion */.ww) {
        throw new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
            code: "lock-too-new",
            why: `it was written by a newer version: lockVersion is ${found}, and this version reads up to ${schema/* lockVersion */.ww}`,
            remedy: "update stx/container-action, or use the version that wrote the lock",
            place: { path },
        });
    }
    return found;
}
/** Says what the file is instead of a lock; a lock that was edited is reported as such. */
function notALock(document, path) {
    const isObject = typeof document === "object" && document !== null && !Array.isArray(document);
    const keys = isObject ? Object.keys(document) : [];
    if (keys.some((key) => key === "lockVersion" || key === "ecosystems" || key === "writer"))
        return unreadable(path, "it has no lockVersion, or one that is not a whole number");
    const what = !isObject
        ? Array.isArray(document)
            ? "a list"
            : "a single value"
        : keys.includes("payload") || keys.includes("predicate")
            ? "a marker"
            : keys.length === 0
                ? "an empty object"
                : `an object with the keys ${keys
                    .slice(0, 5)
                    .map((key) => JSON.stringify(key.slice(0, 40)))
                    .join(", ")}`;
    return new failure/* Failure */.H("inconclusive", `${path} is not a lock`, {
        code: "lock-unreadable",
        why: `it is JSON, ${what}; a lock has the key lockVersion`,
        remedy: "give a lock, as `stx-container build` and `stx-container freeze` write it",
        place: { path },
    });
}
function lineOf(text, path) {
    return (0,json_places/* lineAt */.mh)(text, (0,json_places/* offsetOf */.b4)(text, path));
}
function unreadable(path, why, at, code = "lock-unreadable") {
    return new failure/* Failure */.H("inconclusive", `cannot read the lock ${path}`, {
        code,
        why,
        remedy: "restore the file as it was written, or build the image again to get a new lock",
        place: { path, ...at },
    });
}
/**
 * Narrows a lock to that of a build.
 * @throws Failure("inconclusive") for the lock of an image that was frozen, not built
 */
function builtLock(lock, path) {
    const { image, recipe, inputs, builder } = lock;
    if (image.sha256 !== undefined &&
        image.size !== undefined &&
        image.contentDigest &&
        recipe &&
        inputs &&
        builder)
        return lock;
    throw new failure/* Failure */.H("inconclusive", `${path} is not the lock of a build`, {
        code: "lock-not-of-a-build",
        why: "it was made from an image alone (freeze), so it does not say what the image was built from",
        remedy: "build the recipe with stx-container build, and give the lock that this writes",
    });
}


}),

16563:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ builderSchema),
  TN: () => (/* binding */ lockSchema),
  ww: () => (/* binding */ lockVersion),
  xS: () => (/* binding */ writerSchema)
});

// UNUSED EXPORTS: baseSchema, bindSchema, fetchedSchema, stageSchema

var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/archive.js

/** One archive that apt in an image takes packages from. */
const archiveSchema = schemas/* strictObject */.rej({
    uri: schemas/* string */.YjP().describe("The archive that apt in the image takes packages from."),
    suite: schemas/* string */.YjP(),
    components: schemas/* array */.YOg(schemas/* string */.YjP()),
    signedBy: schemas/* string */.YjP().optional().describe("Path of its keyring in the image, or the key itself."),
    trusted: schemas/* boolean */.zMY().describe("Taken without a signature, as the image's own source says."),
    snapshot: schemas/* string */.YjP()
        .optional()
        .describe("Where to get the archive later as it was when the lock was written."),
});

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/package.js

/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
const packageSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .min(1)
        .describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
    version: schemas/* string */.YjP().min(1),
    purl: schemas/* string */.YjP()
        .regex(/^pkg:[a-z]/)
        .describe("Package URL, after the purl specification."),
    arch: schemas/* string */.YjP()
        .optional()
        .describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
    prefix: schemas/* string */.YjP()
        .optional()
        .describe("Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library."),
    location: schemas/* string */.YjP()
        .optional()
        .describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
    source: schemas/* string */.YjP()
        .optional()
        .describe('Source package, where it has another name or version: "glibc@2.36-9".'),
    auto: schemas/* boolean */.zMY()
        .optional()
        .describe("Installed only as a dependency, as the package manager recorded it."),
    origin: schemas/* string */.YjP().optional().describe("Repository, channel, index or registry it came from."),
    build: schemas/* string */.YjP().optional().describe("Build string (conda) or build stamp."),
    hash: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the artifact that was installed: "sha256:<hex>", "md5:<hex>" or an SRI string.'),
    provides: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Further names under which it can be asked for, each with a version ("List::Util 1.63").'),
    commit: schemas/* string */.YjP().optional().describe("Full commit of an install from version control."),
    url: schemas/* string */.YjP().optional().describe("Direct URL it was installed from."),
    editable: schemas/* boolean */.zMY().optional(),
    installer: schemas/* string */.YjP()
        .optional()
        .describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
    owner: schemas/* string */.YjP()
        .optional()
        .describe("The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg)."),
});
const notesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), message: schemas/* string */.YjP() }))
    .optional()
    .describe("What is there and not listed, because the ecosystem's own tool does not count it: a leftover, a copy inside a package. Absent where there is nothing of that kind; not compared.");
const collectedSchema = schemas/* discriminatedUnion */.gMt("status", [
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz("present"), packages: schemas/* array */.YOg(packageSchema), notes: notesSchema }),
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz("absent") }),
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz("error"),
        path: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        packages: schemas/* array */.YOg(packageSchema),
        notes: notesSchema,
    }),
]);

;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/unlocked.js

/** One input of a build that could not be pinned. */
const unlockedSchema = schemas/* strictObject */.rej({
    line: schemas/* number */.aig()
        .int()
        .min(1)
        .optional()
        .describe("Line of the recipe, from 1; absent where it is not one line's doing."),
    what: schemas/* string */.YjP().describe("What it is, in the recipe's words or the package's name."),
    reason: schemas/* string */.YjP().describe("Why it could not be pinned."),
});

var choices = __webpack_require__(26500);
;// CONCATENATED MODULE: ./.cache/compiled/src/lock/schema.js





/** The version of the lock format that is written; older ones stay readable. */
const lockVersion = 2;
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const baseSchema = schemas/* strictObject */.rej({
    stage: schemas/* number */.aig().int().min(0).describe("Index of the stage in the recipe, from 0."),
    bootstrap: schemas/* string */.YjP(),
    written: schemas/* string */.YjP().describe("What the recipe says, after build arguments."),
    indexDigest: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the multi-platform index (or of the only manifest) that the tag named, "sha256:<hex>".'),
    platformDigest: schemas/* string */.YjP()
        .optional()
        .describe('Digest of the manifest for this architecture, "sha256:<hex>".'),
    imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
    mirror: schemas/* string */.YjP().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
    suite: schemas/* string */.YjP().optional(),
});
const builderSchema = schemas/* strictObject */.rej({
    apptainer: schemas/* string */.YjP(),
    squashfsTools: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP().describe("How the build got its privileges: see apptainer/privileges."),
    os: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
});
const bindSchema = schemas/* strictObject */.rej({
    at: schemas/* string */.YjP().describe("Where in the build it was. Where it came from is not recorded."),
    access: schemas/* enum */.k5n(["ro", "rw"]).describe("Whether the build could write there."),
    kind: schemas/* enum */.k5n(["file", "folder"]),
    sha256: sha256
        .optional()
        .describe("Digest of what it held: of names, contents, links and executable bits. Absent where it could be written, or holds more than 10,000 paths or 1 GiB."),
});
const fetchedSchema = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP().describe("Address that the build fetched, secrets in it replaced by a placeholder."),
    sha256: sha256.describe("Of the body as it was sent."),
    size: schemas/* number */.aig().int().min(0).describe("Bytes of the body."),
    line: schemas/* number */.aig().int().min(1).optional().describe("Line of the recipe that names it, where one does."),
});
const version = schemas/* number */.aig().int().min(1);
const writerSchema = schemas/* strictObject */.rej({
    program: schemas/* string */.YjP().describe("Version of stx-container."),
    inputs: version.describe("Version of the rules by which the inputs' digest is made."),
    contentRules: version.describe("Version of the rules by which the content digest is made, noise among them."),
    lockedRecipe: version.describe("Version of the writer of the locked recipe."),
    readers: schemas/* record */.g1P(schemas/* string */.YjP(), version)
        .describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
});
const transientSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(packageSchema)).optional();
const isolatedBuildsSchema = schemas/* literal */.euz(true).optional();
const archivesSchema = schemas/* array */.YOg(archiveSchema).optional();
const stageSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional().describe("Its name in the recipe; absent where it has none."),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), collectedSchema)
        .describe("As databases of the stage's file system say at its end; absent ones are left out, and so is what reads files' content."),
    transient: transientSchema.describe("Packages that the stage installed and removed again."),
    isolatedBuilds: isolatedBuildsSchema.describe("As for the image."),
    archives: archivesSchema.describe("The archives that apt in the stage asks."),
});
/** The lock: everything that is installed in one image, bound to it by digest. */
const lockSchema = schemas/* strictObject */.rej({
    lockVersion: schemas/* literal */.euz(lockVersion),
    name: schemas/* string */.YjP().describe("Name of the image."),
    ts: schemas/* string */.YjP().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
    writer: writerSchema,
    image: schemas/* strictObject */.rej({
        sha256: sha256
            .optional()
            .describe("Of the image's file; absent where the image is a folder or contents were left out."),
        size: schemas/* number */.aig().int().min(0).optional().describe("Bytes of the image's file."),
        arch: schemas/* string */.YjP(),
        contentDigest: sha256
            .optional()
            .describe("Digest over the tree (paths, modes, owners, times, links, attributes, contents) without the listed noise; see docs/levels.md. Absent where contents were left out."),
        canonicalDigest: sha256
            .optional()
            .describe("Digest over everything in the tree, without leaving noise out and with times clamped to sourceDateEpoch; see docs/levels.md."),
        canonical: schemas/* strictObject */.rej({
            squashfsTools: schemas/* string */.YjP().describe("Version of squashfs-tools that packed it."),
            without: schemas/* array */.YOg(schemas/* enum */.k5n(choices/* choices */.zM))
                .min(1)
                .optional()
                .describe("What was left out by choice, beside noise; absent where nothing was."),
        })
            .optional()
            .describe("Present where the image was packed in its canonical form, so that a rebuild can be the same bytes."),
        unaccounted: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), what: schemas/* string */.YjP() }))
            .optional()
            .describe("What the image holds and no reader looked at (foreign objects, stray bytes); absent where there is none. Such an image cannot be verified."),
    }),
    recipe: schemas/* strictObject */.rej({ sha256 })
        .optional()
        .describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
    inputs: schemas/* strictObject */.rej({
        digest: sha256,
        arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe("Build arguments as given or defaulted."),
        files: schemas/* record */.g1P(schemas/* string */.YjP(), sha256)
            .describe("Files that the recipe takes from the context, path relative to it → sha256."),
        secrets: schemas/* array */.YOg(schemas/* string */.YjP())
            .min(1)
            .optional()
            .describe("Names of the secrets that the build had; absent where it had none. Values are nowhere."),
        binds: schemas/* array */.YOg(bindSchema)
            .min(1)
            .optional()
            .describe("What the build saw of its host, by place; absent where that was nothing."),
        sourceDateEpoch: schemas/* number */.aig().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds."),
    })
        .optional(),
    test: schemas/* literal */.euz("skipped")
        .optional()
        .describe("The build left out the recipe's %test, by choice; absent where it passed, or there is none."),
    testAfter: schemas/* string */.YjP()
        .min(1)
        .max(16_384)
        .optional()
        .describe("Commands that /bin/sh -e ran in the finished image, and that did not fail; every rebuild runs them, too. Absent where none were given."),
    bases: schemas/* array */.YOg(baseSchema),
    builder: builderSchema.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), collectedSchema),
    stages: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d+$/), stageSchema)
        .optional()
        .describe("What earlier stages of the recipe installed, by index from 0: materials of the image, not in it. Absent for a recipe of one stage, and where they could not be read."),
    transient: transientSchema.describe("Packages that the build installed and removed again, by ecosystem, as logs in the image and the output of pip and uv say; none for an ecosystem that leaves neither."),
    isolatedBuilds: isolatedBuildsSchema.describe("Present where pip built packages in environments of their own, as its output says."),
    archives: archivesSchema.describe("The archives that apt in the image asks."),
    fetched: schemas/* array */.YOg(fetchedSchema)
        .optional()
        .describe("Everything that the build fetched over HTTP and HTTPS; present where it was recorded."),
    vault: schemas/* strictObject */.rej({ index: sha256 })
        .optional()
        .describe("sha256 of the vault's index of this build; present where it was recorded."),
    unlocked: schemas/* array */.YOg(unlockedSchema),
    floats: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Packages declared free to move, "ecosystem:name" patterns from the config.'),
});


})

};
;