export const id = 7484;
export const ids = [7484];
export const modules = {

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96777);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87703);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38215);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41644);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38232);
/* harmony import */ var _store_compat_scitex_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3956);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37958);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94091);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70903);












const print = (text) => process.stdout.write(`${text}\n`);
async function check(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const recipe = flags.recipe && (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.recipe);
    const context = flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.context) : recipe && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(recipe);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, name), await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T4)(store), recipe && context ? (lock) => (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.currentInputs)(recipe, context, lock, store) : undefined);
    if (!answer.open)
        process.exitCode = answer.kind === "inconclusive" ? _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.inconclusive : _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
    if (flags.json)
        return void print(JSON.stringify(answer));
    const buildId = `${answer.name}-${answer.ts}`;
    print(answer.open
        ? `✔ ${buildId} is verified (level: ${answer.level}, ${answer.verifiedAt}).`
        : `✘ ${buildId} has no valid marker:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip RECIPE, or stx-container verify ${buildId}`);
    for (const text of answer.unchecked)
        print(`  Note: ${text}.`);
}
async function list(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const names = name === undefined ? await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(store) : [name];
    const builds = (await Promise.all(names.map((each) => (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .listBuilds */ .YF)(store, each)))).flat();
    if (flags.json)
        return void print(JSON.stringify(builds));
    const flat = name === undefined ? await (0,_store_compat_scitex_js__WEBPACK_IMPORTED_MODULE_7__/* .flatImages */ .U)(store) : [];
    if (builds.length + flat.length === 0)
        return void print(`No builds in ${store}. To create one: stx-container roundtrip RECIPE`);
    const row = (build) => [
        build.published ? "→" : " ",
        `${build.name}-${build.ts}`,
        build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
        build.marker ?? "not verified",
        build.kept ? "protected" : "",
    ];
    if (builds.length > 0)
        print((0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
    if (flat.length > 0)
        print(`Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${file}${current ? " (current)" : ""}`).join("\n")}`);
}
async function show(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .absolute */ .ys)(flags.store);
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .findBuild */ .w)(store, name);
    if (build.state === "unfinished" || build.state === "image-only") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the build ${build.name}-${build.ts} is incomplete`, {
            code: "build-incomplete",
            why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
            remedy: `see its log: ${build.files.log}`,
        });
    }
    const lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(build.files.lock, "utf8"), build.files.lock), build.files.lock);
    const answer = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .checkBuild */ .D)(build, await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T4)(store), undefined);
    if (flags.json)
        return void print(JSON.stringify({ build, lock, gate: answer }));
    print([
        `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.name}-${build.ts}${build.published ? " (published)" : ""}`,
        ...answer.refusals.map(({ text }) => `  ${text}`),
        "",
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)([
            ["image", `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSize */ .Xq)(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
            ...lock.bases.map((base) => [
                "base",
                `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
            ]),
            ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
            ...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
                ? []
                : [
                    [
                        id,
                        found.status === "error"
                            ? `could not be read: ${found.path}: ${found.message}`
                            : `${found.packages.length} packages`,
                    ],
                ]),
        ]),
        "",
        ...(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_4__/* .unlockedReport */ .os)({ lock }),
        ...(flags.packages ? packageLines(lock) : []),
    ]
        .join("\n")
        .trimEnd());
}
function packageLines(lock) {
    const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent"
        ? []
        : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]));
    return ["", (0,_report_format_js__WEBPACK_IMPORTED_MODULE_11__/* .formatTable */ .ku)(rows)];
}


/***/ }),

/***/ 69066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ sealLines),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


const hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
/** How many lines a seal has. */
const sealLines = 4;
/**
 * The locked recipe as it is written to disk: its body under four lines that bind it to its lock and to itself. The
 * seal finds what was mixed up or edited by mistake; it has no key, so it proves nothing to anyone.
 *
 * @param lockText the lock as it is written to disk
 * @param eol the line end of the recipe
 */
function seal(body, lock, lockText, eol) {
    const head = [
        `# Locked recipe of ${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
        "# Builds as it stands: apptainer build image.sif THIS-FILE",
        `# lock sha256:${hex(lockText)}`,
        `# text sha256:${hex(body)}`,
        "",
    ].join(eol);
    return Buffer.concat([Buffer.from(head), body]);
}
/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from · @throws Failure("inconclusive") when it has none or was edited
 */
function readSeal(bytes, path) {
    const text = Buffer.from(bytes).toString("latin1");
    const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
    if (!match) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} is not a locked recipe`, {
            code: "locked-recipe-unsealed",
            why: "it does not begin with the seal that stx-container writes",
            remedy: "give the .def file that was made together with the lock, not the recipe itself",
        });
    }
    if (hex(bytes.subarray(match[0].length)) !== match[2]) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("inconclusive", `${path} was edited after it was written`, {
            code: "locked-recipe-edited",
            why: "its text no longer has the digest that its seal names",
            remedy: "change the recipe instead and build again, or restore the file",
        });
    }
    return match[1];
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flatImages),
/* harmony export */   V: () => (/* binding */ replaceInnerLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/**
 * Stores of scitex-container. Its builds have the names that ours have; beside the link at the top it keeps one in the
 * image's folder, from which its users boot. Before that it kept images flat, with a link `current.sif`.
 */
const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
/** Points the link in an image's folder at a build, too, where there is one. */
async function replaceInnerLink(store, name, ts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), `${name}.sif`);
    const isInner = (target) => innerPattern(name).test(target);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
    if (target !== undefined && isInner(target))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceSymlinkInside */ .q$)(store, path, `${name}-${ts}.sif`, isInner);
}
/** Images that lie flat in a store, by name; [] where there are none. */
async function flatImages(store) {
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "current.sif")).catch(() => undefined);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(store).catch(() => []);
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
        const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file)).catch(() => undefined))?.isFile() === true;
        if (isFile)
            found.push({ file, current: current === file || current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file) });
    }
    return found;
}


/***/ }),

/***/ 31597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Yw: () => (/* binding */ lastVerdict),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28507);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70073);




/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** What happened to the builds of a name, oldest first; [] where nothing is known. A line that was cut off says nothing. */
async function readHistory(store, name) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(historyFile(store, name), "utf8").catch(() => "");
    const events = [];
    for (const line of text.split("\n")) {
        try {
            const event = JSON.parse(line);
            if ([event.event, event.ts, event.at].every((value) => typeof value === "string"))
                events.push(event);
        }
        catch {
            // Cut off by a crash.
        }
    }
    // Two branches that were merged bring their lines in either order.
    return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/**
 * The builds that were published one after the other, the one that is now last. A rollback takes back what was published
 * after the build that it goes to.
 */
function publishedBefore(events) {
    const published = [];
    for (const { event, ts } of events) {
        if (event === "published" && published.at(-1) !== ts)
            published.push(ts);
        if (event === "rolled-back" && published.includes(ts))
            published.length = published.lastIndexOf(ts) + 1;
    }
    return published;
}
/** Whether a build was rolled back and not published since. */
function isRolledBack(events, ts) {
    return (events.findLast(({ event, ts: of, from }) => (event === "published" ? of === ts : from === ts))?.from ===
        ts);
}
/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
async function lastVerdict(store, name, ts) {
    const last = (await readHistory(store, name)).findLast((event) => event.ts === ts && event.marker !== undefined);
    return last?.marker === undefined ? undefined : { at: last.at, marker: last.marker };
}
/** Appends one line to a name's history. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event));
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5231);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96777);
/* harmony import */ var _pin_seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69066);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31597);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70112);








/** How far two machines' clocks may be apart. */
const clockSkewMs = 10 * 60_000;
/** How the counts of a marker that says "verified" contradict it or the lock, in words; undefined where they don't. */
function contradictionInCounts(lock, { ecosystems, level }) {
    if (level === undefined)
        return "the marker says verified, and names no level";
    const ids = new Set([...Object.keys(lock.ecosystems), ...Object.keys(ecosystems)]);
    for (const id of ids) {
        const found = lock.ecosystems[id];
        const locked = found?.status === "present" ? found.packages.length : 0;
        const counts = ecosystems[id];
        if (locked !== (counts?.locked ?? 0))
            return `the marker counts ${counts?.locked ?? 0} packages of ${id}, the lock holds ${locked}`;
        if (counts && counts.changed + counts.missing + counts.extra > 0)
            return `the marker says verified, and counts drift in ${id}`;
    }
    return undefined;
}
const bytesOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are made anew
 * here, to exactly these files. That a file with the right name exists proves nothing.
 *
 * @param today what the checkout's recipe and inputs are now; omitted where only the store is looked at
 */
async function checkBuild(build, policy, today, now = new Date()) {
    const { name, ts, files } = build;
    const answer = {
        name,
        ts,
        open: false,
        kind: "unverified",
        refusals: [],
        level: undefined,
        verifiedAt: undefined,
        unchecked: [],
    };
    const refuse = (code, text) => answer.refusals.push({ code, text });
    const contradiction = (code, text) => {
        refuse(code, text);
        answer.kind = "inconclusive";
        return answer;
    };
    if (build.marker === "contradictory")
        return contradiction("both-markers", "there is a .verified and an .unverified marker of one build");
    const path = build.marker === "unverified" ? files.unverified : files.verified;
    const text = await bytesOf(path);
    if (!text) {
        refuse("no-marker", "the build has no marker: it was never verified");
        return answer;
    }
    let marker;
    try {
        marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMarker */ .gY)(text.toString("utf8"), path);
    }
    catch (error) {
        return contradiction("invalid-marker", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
    }
    const evidence = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(marker);
    answer.level = evidence.level;
    answer.verifiedAt = marker.predicate.timeVerified;
    if (evidence.name !== name || evidence.ts !== ts)
        return contradiction("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
    const last = await (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .lastVerdict */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.folder), name, ts);
    // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
    if (last && last.marker !== (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text) && marker.predicate.timeVerified <= last.at)
        return contradiction("replayed", `the marker is an old one: a later verdict was written on ${last.at}`);
    if (Date.parse(marker.predicate.timeVerified) > now.getTime() + clockSkewMs)
        return contradiction("invalid-marker", `the marker is of the future: ${marker.predicate.timeVerified}`);
    if (build.marker === "unverified" || marker.predicate.verificationResult !== "PASSED") {
        refuse("not-verified", evidence.reason);
        return answer;
    }
    const [image, lockSubject, lockedRecipe, recipe] = marker.subject.map((each) => each.digest.sha256);
    const lockBytes = await bytesOf(files.lock);
    const lockedBytes = await bytesOf(files.lockedRecipe);
    const recipeBytes = await bytesOf(files.recipe);
    if (!lockBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockBytes) !== lockSubject)
        refuse("lock-differs", "the lock is not the one that was verified");
    if (!lockedBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockedBytes) !== lockedRecipe)
        refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
    if (!recipeBytes || (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(recipeBytes) !== recipe)
        refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(files.image).then(() => true, () => false)) {
        if ((await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(files.image)) !== image)
            refuse("image-differs", "the image is not the one that was verified");
    }
    else
        answer.unchecked.push("the image is not here; its digest was not checked");
    let lock;
    if (lockBytes && lockedBytes && answer.refusals.length === 0) {
        try {
            lock = (0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .builtLock */ .IJ)((0,_lock_read_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG)(lockBytes.toString("utf8"), files.lock), files.lock);
            if (lock.image.sha256 !== image)
                refuse("image-differs", "the lock is that of another image");
            if (lock.inputs.digest !== evidence.inputsDigest)
                refuse("inputs-differ", "lock and marker name different inputs");
            if ((0,_pin_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .readSeal */ .KI)(lockedBytes, files.lockedRecipe) !== lockSubject)
                refuse("locked-recipe-differs", "the locked recipe was made from another lock");
            const miscounted = contradictionInCounts(lock, evidence);
            if (miscounted)
                return contradiction("invalid-marker", miscounted);
        }
        catch (error) {
            return contradiction("invalid-lock", error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? `${error.message}: ${error.why}` : String(error));
        }
    }
    const verifiedAt = Date.parse(marker.predicate.timeVerified);
    const age = policy["max-age-days"];
    const limit = Math.min(evidence.notAfter ? Date.parse(evidence.notAfter) : Number.POSITIVE_INFINITY, age ? verifiedAt + age * 86_400_000 : Number.POSITIVE_INFINITY);
    if (now.getTime() > limit)
        refuse("too-old", `the verdict of ${marker.predicate.timeVerified} was good until ${new Date(limit).toISOString()}`);
    const required = policy["required-level"];
    if (_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(evidence.level ?? "versions") < _marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(required))
        refuse("level-too-low", `level ${evidence.level} was proven, ${required} is required`);
    const undeclared = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (undeclared.length > 0)
        refuse("floats-undeclared", `the verdict let ${undeclared.join(", ")} float, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some((counts) => counts.equal > 0))
        refuse("nothing-compared", "no package was compared, and nothing is no evidence");
    if (lock && today) {
        const now = await today(lock);
        if (now.recipeSha256 !== recipe)
            refuse("recipe-differs", "the recipe in the checkout was changed since it was verified");
        else if (now.inputsDigest !== evidence.inputsDigest)
            refuse("inputs-differ", "a file, argument or base that goes into the build was changed since it was verified");
    }
    answer.open = answer.refusals.length === 0;
    if (answer.open)
        answer.kind = "open";
    return answer;
}


/***/ }),

/***/ 54394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content"];


/***/ }),

/***/ 70112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ countPackages),
  X1: () => (/* binding */ evidenceOf),
  gJ: () => (/* binding */ formatMarker),
  yr: () => (/* reexport */ levels/* levels */.y),
  N: () => (/* binding */ makeMarker),
  gY: () => (/* binding */ parseMarker)
});

// UNUSED EXPORTS: markerSchema, verdictSentence

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/lock/schema.js + 3 modules
var schema = __webpack_require__(39164);
// EXTERNAL MODULE: ./lib/verdict/levels.js
var levels = __webpack_require__(54394);
;// CONCATENATED MODULE: ./lib/verdict/marker.js





const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const count = schemas/* number */.aig().int().min(0);
const subjectSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), digest: schemas/* strictObject */.rej({ sha256 }) });
const countsSchema = schemas/* strictObject */.rej({
    locked: count,
    rebuilt: count,
    equal: count,
    changed: count,
    missing: count,
    extra: count,
});
const evidenceSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    ts: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(levels/* levels */.y).optional(),
    reason: schemas/* string */.YjP(),
    inputsDigest: sha256,
    /** Build arguments that the rebuild was given in place of the lock's. */
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    rebuiltImage: sha256.optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), countsSchema),
    floated: count,
    unlocked: count,
    builder: schema/* builderSchema */.FR,
    rebuilder: schema/* builderSchema */.FR.optional(),
    floats: schemas/* array */.YOg(schemas/* string */.YjP()),
    notAfter: datetime().optional(),
    previous: sha256.optional(),
});
const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
/**
 * The marker: an in-toto Statement (v1) whose subjects are the image, the lock, the locked recipe and the recipe,
 * with SLSA's Verification Summary (v1) as predicate and our evidence in it under a key of our own.
 */
const markerSchema = schemas/* strictObject */.rej({
    /** For people: what was proven, in one sentence. */
    verdict: schemas/* string */.YjP(),
    _type: schemas/* literal */.euz("https://in-toto.io/Statement/v1"),
    subject: schemas/* array */.YOg(subjectSchema).length(4),
    predicateType: schemas/* literal */.euz("https://slsa.dev/verification_summary/v1"),
    predicate: schemas/* strictObject */.rej({
        verifier: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
        timeVerified: datetime(),
        resourceUri: schemas/* string */.YjP(),
        policy: schemas/* strictObject */.rej({ uri: schemas/* string */.YjP(), digest: schemas/* strictObject */.rej({ sha256 }) }),
        verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
        verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()),
        [evidenceKey]: evidenceSchema,
    }),
});
/** Packages counted by what became of them, an ecosystem each. */
function countPackages(comparison) {
    return Object.fromEntries(Object.entries(comparison.ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => {
        const of = (kind) => changes.filter((change) => change.kind === kind).length;
        return [
            id,
            { locked, rebuilt, equal, changed: of("changed"), missing: of("missing"), extra: of("extra") },
        ];
    }));
}
/** One sentence that says what was proven of which build. */
function verdictSentence(verdict, { name, ts, level, reason }) {
    return `${verdict}${verdict === "verified" && level ? ` (${level})` : ""}: ${name}-${ts}: ${reason}`;
}
function makeMarker(facts) {
    const { evidence, subjects } = facts;
    const passed = facts.verdict === "verified";
    return {
        verdict: verdictSentence(facts.verdict, evidence),
        _type: "https://in-toto.io/Statement/v1",
        subject: ["image", "lock", "lockedRecipe", "recipe"].map((role) => ({
            name: subjects[role].name,
            digest: { sha256: subjects[role].sha256 },
        })),
        predicateType: "https://slsa.dev/verification_summary/v1",
        predicate: {
            verifier: {
                id: facts.runUrl || "https://github.com/stx/container-action",
                version: { "stx-container": facts.version },
            },
            timeVerified: facts.verifiedAt.toISOString(),
            resourceUri: `container:${evidence.name}-${evidence.ts}`,
            policy: { uri: "config.yaml", digest: { sha256: facts.policyDigest } },
            verificationResult: passed ? "PASSED" : "FAILED",
            // SLSA reserves level names that begin with SLSA_ for its own.
            verifiedLevels: passed
                ? levels/* levels */.y
                    .slice(0, levels/* levels */.y.indexOf(evidence.level ?? "versions") + 1)
                    .map((level) => `STX_${level.toUpperCase()}`)
                : [],
            [evidenceKey]: evidence,
        },
    };
}
/** The evidence in a marker. */
function evidenceOf(marker) {
    return marker.predicate[evidenceKey];
}
/** The marker as it is written to disk. */
function formatMarker(marker) {
    return `${JSON.stringify(marker, null, 2)}\n`;
}
/** @throws Failure("inconclusive") for a text that is no marker */
function parseMarker(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw notAMarker(path, "it is no JSON", error);
    }
    const parsed = markerSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notAMarker(path, `${issue?.path.join(".") || "the document"}: ${issue?.message}`, parsed.error);
    }
    return parsed.data;
}
function notAMarker(path, why, cause) {
    return new failure/* Failure */.H("inconclusive", `${path} is no marker`, {
        why,
        remedy: "run `stx-container verify` again; a marker is not written by hand",
        cause,
    });
}


/***/ }),

/***/ 94091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export policySchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70112);






/** What a store asks of a verdict; the file `config.yaml` in its store. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    "required-level": zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr).default("versions"),
    "max-age-days": zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional(),
    floats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"')).default([]),
    "apt-snapshots": zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
    ]))
        .default({}),
    /** Builds of a name that `prune` keeps; see store/retention.ts. */
    retain: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).default(10),
    /** Logs of failed builds that it keeps. */
    "retain-failed": zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).default(3),
});
/**
 * Reads the policy of a store; the defaults where it has none.
 * @throws Failure("usage") for an unknown key or a malformed value: a policy that can't be read is not a weak one
 */
async function readPolicy(store) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, "config.yaml");
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return policySchema.parse({});
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `could not read ${path}`, { why: error.message, cause: error });
    }
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let document;
    try {
        document = parse(text) ?? {};
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is no YAML`, {
            why: error.message,
            place: { path },
            cause: error,
        });
    }
    const parsed = policySchema.safeParse(document);
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(policySchema.shape).join(", ")}`,
        place: { path },
    });
}
/** sha256 (hex) of what a policy asks of a verdict, the same for the same meaning. */
function policyDigest({ retain, "retain-failed": retainFailed, ...policy }) {
    const ordered = { ...policy, floats: [...policy.floats].sort() };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify(Object.entries(ordered).sort(([a], [b]) => (a < b ? -1 : 1))))
        .digest("hex");
}


/***/ })

};
