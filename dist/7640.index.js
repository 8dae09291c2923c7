"use strict";
exports.id = 7640;
exports.ids = [7640];
exports.modules = {

/***/ 97257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ driver),
/* harmony export */   RU: () => (/* binding */ reportDifferences)
/* harmony export */ });
/* unused harmony exports pinsFolder, differenceMark */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);
/* harmony import */ var _recipe_files_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52019);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9561);




/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
const pinsFolder = "/.stx-lock";
/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
const differenceMark = "stx-lock:";
/** Exit code of a build that came out other than its lock. */
const differs = 65;
/** Quotes for /bin/sh. */
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is not a line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path, lines) {
    const unfit = lines.find((line) => /[\r\n]/.test(line) || (0,_recipe_files_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isSectionHeader */ .v5)(line) || (0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_3__.isStageStart)(line));
    if (unfit !== undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
            code: "pin-impossible",
            why: "it cannot stand on a line of a recipe: it has a line end, or Apptainer would read it as a section or stage",
            remedy: "find out where this name or path comes from; package managers do not write such names",
        });
    }
    const end = `STX-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
    return [`cat >${path} <<'${end}'`, ...lines, end];
}
/** Says in a locked recipe what happens where the build differs from the lock; {@link reportDifferences} replaces it. */
const failOnDifference = "stx_on_difference=fail";
/**
 * A copy of a locked recipe that reports how the build differs from its lock, in the log, and goes on. `verify` builds
 * it: its own comparison says more. No variable of the environment carries this, so that the recipe cannot see it.
 */
function reportDifferences(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    return Buffer.from(text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "m"), "stx_on_difference=report"), "latin1");
}
/**
 * The shell before a recipe's own script. Apptainer makes one script of all `%post` and the `%appinstall` behind them;
 * `before` stands at its beginning and ends with a mark. What follows the mark is the recipe's own, byte for byte: it
 * takes the place of the script's file (so `$0` is what it always is), runs as Apptainer would have run it, in one
 * shell, and however it ends (`exit 0`, `exec`, another interpreter, a trap), the check comes after it.
 *
 * @param postArgs the arguments of the recipe's %post ("-c /bin/bash"), "" for none
 * @returns `before`, and the header of an empty section behind the recipe's own that makes Apptainer run it by /bin/sh
 *   (the last header that has arguments wins); undefined where that is what it does anyway
 */
function driver(pins, postArgs, sourceDateEpoch) {
    const folders = new Set(pins.flatMap((each) => Object.keys(each.files).flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : []))));
    const mark = `# The recipe's own script (${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;
    const check = [
        "set -e",
        `stx=${pinsFolder}`,
        ...pins.flatMap((each) => each.cleanup),
        "{",
        ...pins.flatMap((each) => each.check),
        ":",
        `} >"$stx/differences"`,
        `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
        "cd /",
        `rm -rf "$stx"`,
        `[ -n "$differences" ] || exit 0`,
        `echo "$differences" >&2`,
        `[ "$1" != report ] || exit 0`,
        `echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
        `exit ${differs}`,
    ];
    const before = [
        "# Pins of stx-container; the recipe's own lines follow below, unchanged.",
        "set -e +x",
        failOnDifference,
        "umask_before=$(umask)",
        "umask 0022",
        `stx=${pinsFolder}`,
        `rm -rf "$stx"`,
        `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
        ...pins.flatMap((each) => Object.entries(each.files).flatMap(([name, lines]) => heredoc(`"$stx/${name}"`, lines))),
        ...heredoc(`"$stx/check"`, check),
        `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
        ...pins.flatMap((each) => each.before),
        `sed ${quote(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
        `chmod 0755 "$stx/post"`,
        `mv -f "$stx/post" "$0"`,
        `umask "$umask_before"`,
        "stx_status=0",
        `${command(postArgs)} || stx_status=$?`,
        `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?`,
        `exit "$stx_status"`,
        mark,
    ];
    return { before, lastHeader: postArgs === "" ? undefined : "%post -c /bin/sh" };
}
/** How Apptainer runs a script with these arguments (getSectionScriptArgs): `-c SHELL…` replaces the shell, others go to /bin/sh. */
function command(postArgs) {
    const words = postArgs.split(/\s+/).filter(Boolean);
    const at = words.indexOf("-c");
    if (at === -1)
        return `${["/bin/sh -ex", ...words.map(quote)].join(" ")} "$0"`;
    const options = words.slice(0, at).map(quote);
    return `${["/bin/sh -ex", ...options, "-c"].join(" ")} ${quote(`${words.slice(at + 1).join(" ")} `)}"$0"`;
}


/***/ }),

/***/ 27640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ unpinnedPackages),
/* harmony export */   F8: () => (/* binding */ lockedRecipe),
/* harmony export */   cz: () => (/* binding */ pinsOf),
/* harmony export */   ni: () => (/* binding */ lockedRecipeVersion)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43486);
/* harmony import */ var _lock_floats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62816);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64018);
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37802);
/* harmony import */ var _recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31004);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77122);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97257);
/* harmony import */ var _recipe_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41079);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65802);









/** Raised by one whenever the same recipe and lock give another locked recipe. */
const lockedRecipeVersion = 2;
/** The pins of a lock and its recipe, an ecosystem each. Floats are left free. */
function pinsOf(lock, recipe) {
    const build = { script: scriptOf(recipe), isolatedBuilds: lock.isolatedBuilds === true };
    const bootstrap = lock.bases.at(-1)?.bootstrap ?? "";
    const isFloat = (0,_lock_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .floatMatcher */ .p)(lock.floats);
    return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        const pin = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemById */ .fk)(id)?.pin;
        if (found.status !== "present" || !pin)
            return [];
        const context = {
            packages: found.packages.filter(({ name }) => !isFloat(id, name)),
            transient: lock.transient?.[id]?.filter(({ name }) => !isFloat(id, name)),
            floats: (0,_lock_floats_js__WEBPACK_IMPORTED_MODULE_1__/* .floatExpressions */ .G)(lock.floats, id),
            archives: lock.archives ?? [],
            bootstrap,
            arch: lock.image.arch,
            moment: lock.inputs.sourceDateEpoch,
            build,
        };
        return [pin(context)];
    });
}
/** All commands of the last stage, as one text. */
function scriptOf(recipe) {
    const sections = recipe.stages.at(-1)?.sections ?? [];
    return sections
        .filter(({ name }) => name === "post" || name === "appinstall")
        .map(({ script }) => script)
        .join("\n");
}
/** What of a lock the locked recipe cannot pin, each with the reason. */
function unpinnedPackages(recipe, lock, pins) {
    const without = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" &&
        !(0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemById */ .fk)(id)?.pin &&
        found.packages.some(({ owner }) => owner === undefined)
        ? [
            {
                what: (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemById */ .fk)(id)?.about.packages ?? `packages of ${id}`,
                reason: `${found.packages.length} locked, not pinned: a rebuild that differs is found, not prevented`,
            },
        ]
        : []);
    const stages = recipe.stages.slice(0, -1).map((stage) => ({
        line: stage.line,
        what: `stage ${stage.name || stage.index + 1}`,
        reason: "what an earlier stage installs is not in the image, so its packages are not in the lock",
    }));
    return [...pins.flatMap((each) => each.unlocked), ...without, ...stages];
}
/**
 * Writes the locked recipe: the recipe's own lines, with digests in its headers, its build arguments fixed as
 * defaults, and the pins around the commands of its last stage. A plain definition file: `apptainer build` alone
 * builds it. The same recipe and lock give the same bytes, and the recipe can be taken out again (takeRecipe).
 *
 * @param lockText the lock as it is written to disk; the locked recipe is bound to its digest
 * @throws Failure when the result would not be what Apptainer reads (its 64 KiB limit a section)
 */
function lockedRecipe(recipe, lock, pins, lockText) {
    const finish = () => {
        const pieces = (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .editPieces */ .g_)(recipe, edits);
        const line = Buffer.from((0,_recipe_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .recipeLine */ .Nq)(pieces, _seal_js__WEBPACK_IMPORTED_MODULE_7__/* .sealLines */ .JD + 2) + recipe.eol);
        return (0,_seal_js__WEBPACK_IMPORTED_MODULE_7__/* .seal */ .od)(Buffer.concat([line, (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPieces */ .Am)(pieces)]), lock, lockText, recipe.eol);
    };
    const edits = [];
    const pinned = pinnedFroms(recipe, lock);
    for (const stage of recipe.stages) {
        const from = pinned.get(stage.index);
        if (from !== undefined)
            edits.push((0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceHeader */ .As)(recipe, stage, "from", from));
        const defaults = argumentsOf(recipe, stage, lock.inputs.arguments);
        if (defaults.length > 0)
            edits.push({ at: bodyStart(recipe, stage), insert: ["%arguments", ...defaults, ""], sections: true });
    }
    const last = recipe.stages.at(-1);
    const hasScript = last.sections.some(({ name }) => name === "post" || name === "appinstall");
    // Nothing to pin and no command of the recipe's: such an image may have no shell to run ours.
    if (pins.length === 0 && !hasScript)
        return finish();
    const postArgs = (last.scripts.get("post")?.args ?? "").replace(/#.*$/, "").trim();
    const { before, lastHeader } = (0,_driver_js__WEBPACK_IMPORTED_MODULE_6__/* .driver */ .Bd)(pins, postArgs, lock.inputs.sourceDateEpoch);
    const blocks = (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .splitBlocks */ .n$)(before, "%post").flat();
    edits.push({ at: (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .firstPostLine */ .fz)(last) ?? (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .stageEnd */ .MG)(last), insert: blocks, sections: true });
    const end = (0,_recipe_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .afterLastPost */ .rY)(last);
    if (lastHeader !== undefined && end !== undefined)
        edits.push({ at: end, insert: [lastHeader], sections: true });
    return finish();
}
/** What to write as `From` of each stage whose base a From can name by digest, by stage index. */
function pinnedFroms(recipe, lock) {
    const { stages } = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_5__/* .substitute */ .V2)(recipe, lock.inputs.arguments);
    return new Map(lock.bases.flatMap((base) => {
        const from = stages[base.stage]?.header.get("from")?.value;
        const pinned = from && (0,_recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedFrom */ .v)(base.bootstrap, from, base);
        return pinned ? [[base.stage, pinned]] : [];
    }));
}
/** The line before which a section can be inserted so that it belongs to the stage and comes after its own %arguments. */
function bodyStart(recipe, stage) {
    const own = stage.sections.filter(({ name }) => name === "arguments").at(-1);
    return own?.endLine ?? stage.sections[0]?.line ?? stage.endLine ?? recipe.lines.length + 1;
}
/** `name=value` for each build argument that this stage mentions. */
function argumentsOf(recipe, stage, given) {
    const text = recipe.lines.slice(stage.line - 1, stage.endLine - 1).join("\n");
    const mentioned = new Set((0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .templateMatches */ .E$)(text).map(({ name }) => name));
    return Object.keys(given)
        .sort()
        .filter((name) => mentioned.has(name))
        .map((name) => `    ${name}=${given[name]}`);
}


/***/ }),

/***/ 41079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ recipeLine),
/* harmony export */   U1: () => (/* binding */ takeRecipe),
/* harmony export */   cs: () => (/* binding */ lineInRecipe)
/* harmony export */ });
/** What the fifth line of a locked recipe begins with. */
const label = "# recipe ";
/**
 * The line of a locked recipe that says where the recipe is in it, so that the recipe can be taken out again: ranges
 * of lines, and as JSON strings (a byte a character) the lines that gave way to a pinned one.
 * @param firstLine line of the file on which the first piece begins
 */
function recipeLine(pieces, firstLine) {
    const parts = [];
    let line = firstLine;
    pieces.forEach((piece, at) => {
        const bytes = "kept" in piece ? piece.kept : piece.removed;
        const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
        if ("kept" in piece) {
            // A last line without line end gets one where something follows: it is no longer in the file as it was.
            const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
            const count = linesIn(bytes.subarray(0, whole));
            if (count > 0)
                parts.push([line, line + count - 1]);
            if (whole < bytes.length)
                parts.push(bytes.toString("latin1", whole));
            line += newlines(bytes);
        }
        else {
            if (bytes.length > 0)
                parts.push(bytes.toString("latin1"));
            line += newlines(piece.added);
        }
    });
    return label + toAscii(JSON.stringify(parts));
}
/**
 * Takes the recipe out of a locked recipe.
 * @returns its bytes; undefined where the file does not say where it is, or says what cannot be
 */
function takeRecipe(lockedRecipe) {
    const text = Buffer.from(lockedRecipe).toString("latin1");
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const said = lines[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    const parts = partsOf(said.slice(label.length));
    const taken = parts?.map((part) => typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""));
    return taken && Buffer.from(taken.join(""), "latin1");
}
/**
 * The line of the recipe that a line of its locked recipe is, both from 1.
 * @returns undefined for a line that is not the recipe's
 */
function lineInRecipe(lockedRecipe, line) {
    const said = Buffer.from(lockedRecipe).toString("latin1").split("\n", 5)[4]?.trimEnd();
    if (!said?.startsWith(label))
        return undefined;
    let before = 0;
    for (const part of partsOf(said.slice(label.length)) ?? []) {
        if (typeof part === "string") {
            before += newlines(Buffer.from(part, "latin1"));
            continue;
        }
        if (line >= part[0] && line <= part[1])
            return before + line - part[0] + 1;
        before += part[1] - part[0] + 1;
    }
    return undefined;
}
function partsOf(json) {
    try {
        const parts = JSON.parse(json);
        return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
    }
    catch {
        return undefined;
    }
}
function isPart(part) {
    if (typeof part === "string")
        return true;
    return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
}
const newlines = (bytes) => bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
const linesIn = (bytes) => newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
/** JSON without characters beyond ASCII: the locked recipe may be in any encoding. */
const toAscii = (json) => json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 65802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ sealLines),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


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

/***/ 31004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   As: () => (/* binding */ replaceHeader),
/* harmony export */   MG: () => (/* binding */ stageEnd),
/* harmony export */   d9: () => (/* binding */ editRecipe),
/* harmony export */   fz: () => (/* binding */ firstPostLine),
/* harmony export */   g_: () => (/* binding */ editPieces),
/* harmony export */   n$: () => (/* binding */ splitBlocks),
/* harmony export */   rY: () => (/* binding */ afterLastPost)
/* harmony export */ });
/* unused harmony export afterLastBuildScript */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64018);
/* harmony import */ var _files_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52019);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22037);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9561);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29291);






/** The bytes of {@link editPieces}. */
function editRecipe(recipe, edits) {
    return joinPieces(editPieces(recipe, edits));
}
/** The bytes of an edited recipe. */
function joinPieces(pieces) {
    return Buffer.concat(pieces.map((piece) => ("kept" in piece ? piece.kept : piece.added)));
}
/**
 * Applies edits by raw lines. Every other byte, and every line end, stays. Insertions at the same line keep their
 * order. The result is parsed again.
 * @returns the edited recipe in pieces; `recipe` is not changed
 * @throws Failure `failed` if Apptainer would read an inserted line as something else, or the result exceeds a limit
 * of Apptainer; RangeError for invalid edits
 */
function editPieces(recipe, edits) {
    const changes = edits.map((edit) => change(recipe, edit)).sort((a, b) => a.from - b.from || a.to - b.to);
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    const pieces = [];
    const none = Buffer.alloc(0);
    let line = 0;
    const fileEnd = lineEnd(recipe, recipe.lines.length - 1);
    let ended = fileEnd.endsWith("\n");
    for (const { from, to, lines } of changes) {
        if (from < line)
            throw new RangeError(`edits overlap at line ${from + 1}`);
        pieces.push({ kept: bytes.subarray(recipe.offsets[line], recipe.offsets[from]) });
        const lastEnd = to > from ? lineEnd(recipe, to - 1) : recipe.eol;
        if (from === recipe.lines.length && lines.length > 0) {
            // The last line of a file may have no line end, and then it needs one before more lines.
            if (!ended)
                pieces.push({ added: Buffer.from(fileEnd === "" ? recipe.eol : "\n"), removed: none });
            ended = true;
        }
        const added = lines.map((text, i) => text + (i === lines.length - 1 ? lastEnd : recipe.eol)).join("");
        const removed = bytes.subarray(recipe.offsets[from], recipe.offsets[to]);
        pieces.push({ added: Buffer.from(added), removed });
        line = to;
    }
    pieces.push({ kept: bytes.subarray(recipe.offsets[line]) });
    const edited = joinPieces(pieces);
    if (!edits.some((edit) => edit.templates))
        refuseNewTemplates(bytes, edited);
    readAgain(edited, recipe.path);
    return pieces;
}
function change(recipe, edit) {
    const from = ("at" in edit ? edit.at : edit.line) - 1;
    const to = "at" in edit ? from : from + (edit.count ?? 1);
    if (!(from >= 0 && to <= recipe.lines.length))
        throw new RangeError(`the recipe has no line ${to}`);
    const lines = "at" in edit ? edit.insert : edit.replace;
    const old = recipe.lines.slice(from, to);
    const mayHead = "at" in edit ? edit.sections === true : old.some((line) => isHead(line));
    for (const line of lines) {
        // A carriage return inside an existing line may stay.
        if (line.includes("\n") || ("at" in edit && line.includes("\r")))
            throw new RangeError("a line of an edit contains a line end");
        if (!mayHead && isHead(line)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `cannot add the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trim */ .Bq)(line))}" to ${recipe.path}`, {
                code: "recipe-not-editable",
                why: "Apptainer would read it as the start of a section or stage",
                remedy: "put the text in a file and copy it with %files, or let the line begin with another character",
                place: { path: recipe.path, line: from + 1 },
            });
        }
    }
    return { from, to, lines };
}
function isHead(line) {
    return (0,_files_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isSectionHeader */ .v5)(line) || (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.isStageStart)(line);
}
/** The line end after a line's text; "" or a lone "\r" only at the end of a file. */
function lineEnd(recipe, index) {
    const start = recipe.offsets[index];
    const end = recipe.offsets[index + 1];
    const last = recipe.bytes[end - 1];
    if (last === 13)
        return "\r";
    if (last !== 10)
        return "";
    return end - 2 >= start && recipe.bytes[end - 2] === 13 ? "\r\n" : "\n";
}
/** Compares the whole texts, because a template may begin on one line and end on the next. */
function refuseNewTemplates(before, after) {
    if (!after.includes("{{"))
        return;
    const counts = new Map();
    for (const name of templateNames(before))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of templateNames(after)) {
        const left = (counts.get(name) ?? 0) - 1;
        if (left < 0) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `cannot add "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .showTemplate */ .QK)(name))}" to the recipe`, {
                code: "recipe-not-editable",
                why: "Apptainer would replace it by a build argument, and it cannot be escaped",
                remedy: "put the text in a file and copy it with %files",
            });
        }
        counts.set(name, left);
    }
}
function templateNames(bytes) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(bytes.toString("latin1")).map(({ name }) => name);
}
function readAgain(edited, path) {
    try {
        (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__.parseRecipe)(edited, path);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the edited recipe would be invalid: ${error.message}`, {
            code: "recipe-not-editable",
            why: error.why,
            remedy: error.remedy,
            place: error.place,
            cause: error,
        });
    }
}
/** Line of the stage's first `%post` header; undefined without `%post`. */
function firstPostLine(stage) {
    return stage.sections.find(({ name }) => name === "post")?.line;
}
/**
 * The line after the body of the stage's last `%post`; undefined without `%post`. The body may end in a `\` that
 * continues its last line, so a block inserted here should begin with an empty line.
 */
function afterLastPost(stage) {
    return stage.sections.findLast(({ name }) => name === "post")?.endLine;
}
/** The line after the last `%post` or `%appinstall` body; undefined without either. Apptainer runs `%appinstall` after `%post`. */
function afterLastBuildScript(stage) {
    return stage.sections.findLast(({ name }) => name === "post" || name === "appinstall")?.endLine;
}
/** The line before which to insert the last lines of the stage. */
function stageEnd(stage) {
    return stage.endLine;
}
/**
 * The edit that sets the value of a header key. Text before the value and comments stay; a value of several lines
 * becomes one line, with the comments of the other lines below it. A new key is added after `Bootstrap:`.
 * @param key in any case
 * @throws Failure `failed` for a value that is not possible in a header, or a stage without header
 */
function replaceHeader(recipe, stage, key, value) {
    if (/[#\r\n]/.test(value) || value.endsWith("\\") || (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trim */ .Bq)(value) !== value) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `a header cannot have the value "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(value)}"`, {
            code: "recipe-not-editable",
            why: "Apptainer cuts header values at a #, reads a \\ at the end as a continuation, and trims white space",
            remedy: "use a value without these characters",
            place: { path: recipe.path, line: stage.line },
        });
    }
    const old = stage.header.get(key.toLowerCase());
    if (!old)
        return addHeader(recipe, stage, key, value);
    const [first, ...rest] = recipe.lines.slice(old.line - 1, old.endLine - 1);
    const before = first.slice(0, old.column - 1);
    const hash = first.indexOf("#", old.column - 1);
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEnd */ .s8)(hash === -1 ? first : first.slice(0, hash));
    const after = first.slice(Math.max(written.length, before.length));
    const comments = rest.flatMap((line) => (line.includes("#") ? [line.slice(line.indexOf("#"))] : []));
    const gap = old.value === "" && before.endsWith(":") ? " " : "";
    return {
        line: old.line,
        count: old.endLine - old.line,
        replace: [`${before}${gap}${value}${after}`, ...comments],
    };
}
function addHeader(recipe, stage, key, value) {
    const bootstrap = stage.header.get("bootstrap");
    if (!bootstrap) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", "the stage has no header", {
            code: "recipe-not-editable",
            why: "it has no `Bootstrap:` line, so Apptainer cannot build it",
            remedy: "begin the stage with a `Bootstrap:` line",
            place: { path: recipe.path, line: stage.line },
        });
    }
    return { at: bootstrap.endLine, insert: [`${key[0].toUpperCase()}${key.slice(1)}: ${value}`] };
}
/** Below Apptainer's limit, which includes the header line of the next section. */
const blockLimit = 60_000;
/**
 * Distributes lines over several occurrences of a section below Apptainer's limit; Apptainer joins them again.
 * @param header the header line of each, `%post`
 * @returns blocks with their header line; none for no lines
 * @throws Failure `failed` for a line that is too long for any section
 */
function splitBlocks(lines, header) {
    const blocks = [];
    let size = blockLimit;
    for (const line of lines) {
        const length = Buffer.byteLength(line) + 2;
        if (length + header.length + 2 > blockLimit) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `the line "${(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(line)}" is too long for a recipe`, {
                code: "section-too-long",
                why: `it has ${length - 2} bytes, and a section must be shorter than 64 KiB`,
                remedy: "put the text in a file and copy it with %files",
            });
        }
        if (size + length > blockLimit) {
            blocks.push([header]);
            size = header.length + 2;
        }
        blocks.at(-1).push(line);
        size += length;
    }
    return blocks;
}


/***/ })

};
;