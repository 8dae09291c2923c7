export const id = 9836;
export const ids = [9836];
export const modules = {

/***/ 29836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPackages: () => (/* binding */ exportPackages),
  freeze: () => (/* binding */ freeze)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/lock/export/index.js
var lock_export = __webpack_require__(86437);
// EXTERNAL MODULE: ./lib/lock/write.js
var write = __webpack_require__(67749);
// EXTERNAL MODULE: ./lib/report/verification.js
var verification = __webpack_require__(53012);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/files.js
var files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(53564);
;// CONCATENATED MODULE: ./lib/cli/output.js





/**
 * Writes a result to the file that was asked for with --output (whole or not at all), else to stdout.
 * @throws Failure saying what to do about --output
 */
async function writeOutput(text, output) {
    if (output === undefined || output === "-") {
        process.stdout.write(text);
        return;
    }
    const path = (0,request/* absolute */.ys)(output);
    try {
        await output_write(path, text);
    }
    catch (error) {
        // A reader that went away is no error, as on stdout.
        if (error.code === "EPIPE")
            return;
        throw outputFailure(path, error);
    }
}
async function output_write(path, text) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    // A pipe or a device (/dev/null, /dev/stdout) can't be replaced by a file, and must not be.
    if (found && !found.isFile() && !found.isDirectory())
        return (0,promises_.writeFile)(path, text);
    // A link stays one, and what it points at is replaced, with the mode it had.
    if (!found)
        return (0,files/* writeFileAtomic */.Zf)(path, text);
    await (0,files/* writeFileAtomic */.Zf)(await (0,promises_.realpath)(path), text);
    await (0,promises_.chmod)(path, found.mode);
}
const reasons = {
    EISDIR: ["it is a folder", "name a file in it with --output"],
    EACCES: ["this user may not write there", "choose another file with --output"],
    EPERM: ["this user may not write there", "choose another file with --output"],
    EROFS: ["the file system is read-only", "choose another file with --output"],
    ENOTDIR: ["a part of this path is a file, not a folder", "choose another file with --output"],
    ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
    ENOSPC: [
        "the disk is full",
        "free space, or choose another file with --output; nothing was changed",
        "infrastructure",
    ],
    EDQUOT: [
        "your disk quota is used up",
        "free space, or choose another file with --output; nothing was changed",
        "infrastructure",
    ],
};
function outputFailure(path, error) {
    const cause = error instanceof failure/* Failure */.H ? error.cause : error;
    const { code } = cause;
    if (code === "ENOENT") {
        return new failure/* Failure */.H("usage", `could not write ${path}`, {
            why: `there is no folder ${(0,external_node_path_.dirname)(path)}, or no file can be made in it`,
            remedy: "make the folder, or choose another file with --output",
            cause,
        });
    }
    const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
    if (why === undefined)
        return error;
    return new failure/* Failure */.H(kind, `could not write ${path}`, { why, remedy, cause });
}

// EXTERNAL MODULE: ./lib/cli/subject.js + 2 modules
var cli_subject = __webpack_require__(82940);
;// CONCATENATED MODULE: ./lib/cli/commands/inventory.js







async function freeze(image, flags) {
    const lock = await (0,cli_subject/* freezeNamed */.nK)((0,request/* absolute */.ys)(image), flags.contents, flags.pemPath);
    await writeOutput((0,write/* formatLock */.X)(lock), flags.output);
    if (flags.output && flags.output !== "-")
        process.stderr.write(`Wrote ${flags.output}: ${(0,verification/* packageCounts */.dv)(lock) || "no packages"}.\n`);
    refuseErrors(lock, image);
}
/**
 * What could be read has been written; that it is not all must not look like success.
 * @param asked the ecosystems that what was written is about; default all
 * @throws Failure "inconclusive" naming each ecosystem that could not be read whole, and where
 */
function refuseErrors(lock, subject, asked) {
    const errors = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" && (asked?.includes(id) ?? true)
        ? [`${id}: ${found.path}: ${found.message}`]
        : []);
    const unasked = (asked ?? []).filter((id) => lock.ecosystems[id] === undefined);
    errors.push(...unasked.map((id) => `${id}: was not looked for`));
    if (errors.length === 0)
        return;
    throw new failure/* Failure */.H("inconclusive", `Not everything that is installed in ${subject} could be read`, {
        why: errors.join("\n"),
        remedy: unasked.length > 0
            ? "Freeze the image again, whole; until then packages may be missing from what was written."
            : "Repair or remove these files in the image; until then packages may be missing from what was written.",
    });
}
async function exportPackages(subject, flags) {
    const format = (0,lock_export/* formatNamed */.vq)(flags.format);
    if (flags.prefix !== undefined && !format.prefix) {
        throw new failure/* Failure */.H("usage", `${format.name} does not hold one environment`, {
            remedy: `leave out --prefix, or choose one of ${lock_export/* formats */.Fx.flatMap(({ name, prefix }) => (prefix ? [name] : [])).join(", ")}`,
        });
    }
    const lock = await (0,cli_subject/* readLock */.mF)((0,cli_subject/* subjectPath */.Ij)(subject), flags.pemPath);
    const text = await (0,lock_export/* exportLock */.Q3)(lock, format.name, {
        ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
        ...snapshotOf(lock),
    });
    await writeOutput(text, flags.output);
    sayEmpty(lock, format);
    refuseErrors(lock, subject, format.ecosystems);
}
/** A file without packages is right where there are none, but seldom what somebody wanted. */
function sayEmpty(lock, { name, ecosystems }) {
    if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent"))
        return;
    process.stderr.write(`Note: no ${ecosystems.join(", ")} in this image: the ${name} file holds no package.\n`);
}
/** GitHub's dependency snapshot needs to know the commit and job it is of; a workflow's own environment says so. */
function snapshotOf({ name }) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_RUN_ID: id } = process.env;
    if (!sha || !ref)
        return {};
    const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job } = process.env;
    // GitHub keeps the newest snapshot of each correlator alone: two images of one job must not share one.
    const correlator = [workflow, job, name].filter(Boolean).join("_");
    return { snapshot: { sha, ref, job: { correlator, id: id ?? "0" } } };
}


/***/ }),

/***/ 67749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42482);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56609);


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
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byIdentity */ .MU)(a, b) || (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b));
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

/***/ 53012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   dv: () => (/* binding */ packageCounts),
/* harmony export */   os: () => (/* binding */ unlockedReport),
/* harmony export */   st: () => (/* binding */ verificationReport)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42286);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70412);


const shown = 10;
/** What a build made, for a terminal. */
function buildReport(built) {
    const { lock, files } = built;
    const head = built.unchanged
        ? `${built.name}-${built.ts} is a build of exactly these inputs; nothing had to be done.`
        : `Built ${built.name}-${built.ts}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
    return [
        head,
        "",
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)([
            ["image", files.image],
            ["lock", files.lock],
            ["locked recipe", files.lockedRecipe],
        ]),
        "",
        ...unlockedReport(built),
    ]
        .join("\n")
        .trimEnd();
}
/** "146 dpkg, 33 python": how many packages of each ecosystem that the image has. */
function packageCounts(lock) {
    return Object.entries(lock.ecosystems)
        .flatMap(([id, found]) => found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (not all could be read)" : ""}`])
        .join(", ");
}
/** What stayed unpinned and why; nothing where all is pinned. */
function unlockedReport({ lock }) {
    if (lock.unlocked.length === 0)
        return [];
    const rows = lock.unlocked
        .slice(0, shown)
        .map(({ line, what, reason }) => `  ${line ? `line ${line}: ` : ""}${what}: ${reason}`);
    const more = lock.unlocked.length - shown;
    return [
        `Not pinned (${lock.unlocked.length}):`,
        ...rows,
        ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
    ];
}
const symbols = {
    verified: "✔",
    unverified: "✘",
    inconclusive: "?",
    error: "!",
};
/** A verdict with its evidence, for a terminal. */
function verificationReport(verified, color) {
    const paint = (code, text) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
    const { verdict, level, comparison, differingFiles } = verified;
    const lines = [
        `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
        `  ${verified.reason}`,
        "",
    ];
    if (comparison)
        lines.push((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonTable */ .Q)(comparison, { color }), "");
    if (comparison?.identical && differingFiles.length > 0) {
        lines.push(`The level "content" was not reached: ${differingFiles.length} files differ:`);
        lines.push(...differingFiles.slice(0, shown).map((path) => `  ${path}`));
        if (differingFiles.length > shown)
            lines.push(`  and ${differingFiles.length - shown} more`);
        lines.push("");
    }
    lines.push((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)([...(verified.marker ? [["marker", verified.marker]] : []), ["rebuild's log", verified.log]]));
    return lines.join("\n");
}


/***/ })

};
