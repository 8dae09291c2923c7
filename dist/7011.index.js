"use strict";
exports.id = 7011;
exports.ids = [7011];
exports.modules = {

/***/ 67032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canonical: () => (/* binding */ canonical_canonical)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical.js
var canonical = __webpack_require__(82415);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical-form.js
var canonical_form = __webpack_require__(74646);
// EXTERNAL MODULE: ./.cache/compiled/src/image/file-digest.js
var file_digest = __webpack_require__(31284);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/definition.js
var pin_definition = __webpack_require__(14874);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/recipe-lines.js
var recipe_lines = __webpack_require__(41079);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/canonicalise.js + 3 modules
var canonicalise = __webpack_require__(59985);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/prepare.js
var prepare = __webpack_require__(76172);
// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/canonical.js
















/**
 * Rewrites an image into its canonical form: two images that differ only in the builder, the time and the caches become
 * the same bytes. The image itself is not changed.
 * @throws Failure "usage" where something is at the output's path, "inconclusive" where the image cannot be read whole
 */
async function makeCanonical(request) {
    const { image, output, epoch, recipe, tmp = (0,external_node_os_.tmpdir)(), signal } = request;
    await (0,user_files/* assertUserFile */.O)(image, "image");
    await assertNothingAt(output);
    const remove = (0,prepare/* scratchRemover */.$R)({ privileges: "auto" });
    const scratch = await (0,store_scratch/* openScratch */.jd)({ store: (0,external_node_path_.dirname)(output), tmp, purpose: "canonical", remove });
    try {
        const made = (0,external_node_path_.join)(scratch.path, "image.sif");
        const work = (0,external_node_path_.join)(scratch.path, "work");
        await (0,inside/* makeFolderInside */.Vh)(scratch.path, work);
        const apptainer = await (0,find.findApptainer)();
        const text = recipe === undefined ? await recipeInside(image) : await (0,user_files/* readUserFile */.E)(recipe, "recipe");
        const facts = await (0,canonicalise/* canonicalise */._I)({
            image,
            output: made,
            scratch: work,
            epoch,
            without: request.without,
            recipe: text && ((0,recipe_lines/* takeRecipe */.U1)(text) ?? text),
            privileges: "auto",
            apptainer,
            signal,
        });
        const file = await (0,file_digest/* imageDigest */.W)(made);
        const tree = await (0,image_open.openImage)(made);
        const digest = await (0,canonical/* canonicalDigest */.X)(tree, facts.epoch).finally(() => tree.close());
        await (0,inside/* moveNewFileInside */.Wi)(made, (0,external_node_path_.dirname)(output), output);
        return { path: output, ...file, canonicalDigest: digest, ...facts };
    }
    finally {
        await scratch.close();
    }
}
/** The recipe that an image of this program carries among lines of ours, which hold the moment of its build; undefined for any other image. */
async function recipeInside(image) {
    const tree = await (0,image_open.openImage)(image);
    const files = await tree.read([canonical_form/* definitionPath */.XM]).finally(() => tree.close());
    const definition = files.get(canonical_form/* definitionPath */.XM);
    return definition && (0,pin_definition/* recipeOfDefinition */.T)(definition);
}
async function assertNothingAt(path) {
    if (!(await (0,promises_.stat)(path).catch(() => undefined)))
        return;
    throw new failure/* Failure */.H("usage", `${path} already exists`, {
        code: "image-exists",
        why: "an image is never overwritten",
        remedy: "remove the file, or name another with --output",
    });
}

// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/canonical.js





/** How many paths are named before the rest is counted. */
const shown = 20;
/** Writes the canonical form of an image and says what it changed. */
async function canonical_canonical(image, { output, recipe, epoch, without, tmp, json }) {
    const made = await makeCanonical({
        image: (0,absolute/* absolute */.y)(image),
        output: (0,absolute/* absolute */.y)(output),
        ...(epoch === undefined ? {} : { epoch: seconds(epoch) }),
        ...(recipe === undefined ? {} : { recipe: (0,absolute/* absolute */.y)(recipe) }),
        ...(without === undefined ? {} : { without }),
        ...(tmp === undefined ? {} : { tmp: (0,absolute/* absolute */.y)(tmp) }),
    });
    process.stdout.write(json ? `${JSON.stringify(made)}\n` : words(made));
}
function seconds(text) {
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    throw new failure/* Failure */.H("usage", `invalid value "${(0,report_escape/* stripControl */.kU)(text)}" for --epoch`, {
        code: "wrong-use",
        why: "it is a number of seconds since 1970",
        remedy: "take inputs.sourceDateEpoch of the lock",
    });
}
function words({ path, sha256, epoch, changes, clamped, leftOut, squashfsTools }) {
    const date = new Date(epoch * 1000).toISOString().replace(".000", "");
    const rest = changes.length > shown ? [`  and ${(0,plural/* plural */.L)(changes.length - shown, "path")} more (--json)`] : [];
    return [
        `${sha256}  ${(0,report_escape/* stripControl */.kU)(path)}`,
        `Packed by squashfs-tools ${squashfsTools}; no time is after ${date} (${(0,plural/* plural */.L)(clamped, "time")} changed).`,
        ...leftOut.map((what) => `Left out: ${(0,report_escape/* stripControl */.kU)(what)}`),
        ...changes.slice(0, shown).map(({ path: at, change }) => `  ${change}  ${(0,report_escape/* stripControl */.kU)(at)}`),
        ...rest,
        "",
    ].join("\n");
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ unlessFloat),
/* harmony export */   Dp: () => (/* binding */ bySystem),
/* harmony export */   c8: () => (/* binding */ pinsFolderInSed),
/* harmony export */   n$: () => (/* binding */ pinsFolder),
/* harmony export */   p8: () => (/* binding */ setOnly),
/* harmony export */   px: () => (/* binding */ floatFile)
/* harmony export */ });
/* unused harmony export nothingKnown */
/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
const pinsFolder = "/.stx-lock";
/** The same in a regular expression of sed. */
const pinsFolderInSed = pinsFolder.replaceAll(".", "\\.");
/** Nothing is known but the image. */
const nothingKnown = { script: "", isolatedBuilds: false };
/** The names of an ecosystem that float, as a file for {@link unlessFloat}. */
function floatFile(id, floats) {
    return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
}
/** The beginning of a shell command that is run unless the package `$name` floats. */
function unlessFloat(id, floats) {
    return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
}
/** The packages of the image's own system, and a remark on each system in a folder of it, which no pin reaches. */
function bySystem(packages, called, manager) {
    const own = packages.filter(({ prefix }) => prefix === undefined);
    const folders = new Set(packages.flatMap(({ prefix }) => prefix ?? []));
    const unlocked = [...folders].sort().map((folder) => ({
        what: `${called} in ${folder}`,
        reason: `${manager} does not manage that system: a rebuild that differs is found, not prevented`,
    }));
    return { own, unlocked };
}
/** A line of sed for {@link Standing.forget}: takes a variable away that only this program sets. */
const setOnly = (variable) => String.raw `/^\(export \|declare -x \)\{0,1\}${variable}=/d`;


/***/ }),

/***/ 87645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted),
/* harmony export */   q: () => (/* binding */ likeRoot)
/* harmony export */ });
const asIs = (argv) => argv;
/**
 * Runs a command as root of a second namespace with the ids of the first. Apptainer takes the user for root there, as it
 * looks at the ids of the namespace around it alone: so it gives the files of a Docker base their owners, and not all of
 * them to root. The ids are written by a process that stays in the first namespace, as user_namespaces(7) has it.
 */
const secondNamespace = `
own=$(readlink "/proc/$$/ns/user")
(
  while [ "$(readlink "/proc/$$/ns/user")" = "$own" ]; do kill -0 "$$" || exit 1; sleep 0.01; done
  for map in uid_map gid_map; do printf '0 0 1\\n1 1 65535\\n' >"/proc/$$/$map"; done
) </dev/null >/dev/null 2>&1 &
exec unshare --user --mount -- sh -c '
n=0
until [ "$(id -u) $(id -g)" = "0 0" ]; do
  n=$((n+1)); [ "$n" -lt 1000 ] || { echo "the ids of the second namespace were not mapped" >&2; exit 1; }
  sleep 0.01
done
exec "$@"' sh "$@"
`;
/** How an ordinary user or root sets up a network for a build. */
function rooted(privileges) {
    if (privileges.asOwner) {
        // Root of a namespace with all ids needs no --fakeroot, which would ask for the same ids once more.
        return { mode: "root-userns", wrap: privileges.asOwner, flags: [], inside: asIs };
    }
    if (process.getuid?.() === 0 || privileges.mode === "sudo")
        return { ...privileges, inside: asIs };
    const own = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
    return {
        ...privileges,
        wrap: (argv) => ["unshare", "--user", "--map-root-user", "--", ...argv],
        inside: (argv) => ["unshare", "--user", ...own, "--", ...argv],
    };
}
/** {@link rooted}, in which Apptainer takes an ordinary user with subordinate ids for root, too. */
function likeRoot(privileges) {
    const obtained = rooted(privileges);
    if (!privileges.asOwner || process.getuid?.() === 0)
        return obtained;
    return {
        ...obtained,
        inside: (argv) => ["sh", "-c", secondNamespace, "sh", ...argv],
        hidesUser: true,
    };
}


/***/ }),

/***/ 30933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Number of letters to insert, delete, replace or swap with the next to change one word into the other. */
function distance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
        }
        before = row;
        row = next;
    }
    return row[to.length];
}
/** The known word that was probably meant by `word`; undefined if none is similar. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}


/***/ }),

/***/ 49970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ fileKind),
/* harmony export */   rZ: () => (/* binding */ assertKind)
/* harmony export */ });
/* unused harmony export kindOfBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const startLength = 4096;
/**
 * What is at a path, by its first 4 KiB. It decides which command a file goes to, and proves nothing about it.
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // A pipe is for one reader, which this is not.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDONLY | O_NONBLOCK), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
            return kindOfBytes(buffer.subarray(0, bytesRead));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return undefined;
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that no Apptainer made (debootstrap, a container's export) is an image, too. A project's folder,
    // or a conda environment, may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name)));
    return isRoot || has(".singularity.d") || has("oci-layout") ? "image" : "folder";
}
/** {@link fileKind} of a file's first bytes. */
function kindOfBytes(start) {
    const text = start.toString("latin1");
    if (text.slice(32, 41) === "SIF_MAGIC" || text.startsWith("hsqs"))
        return "image";
    if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06"))
        return "zip archive";
    if (text.slice(257, 262) === "ustar" || text.startsWith("\x1f\x8b"))
        return "tar archive";
    if (/^\s*\{/.test(text))
        return jsonKind(text);
    if (/^# scitex-container lock\s/.test(text))
        return "lock";
    if (text.includes("\0"))
        return "unknown file";
    if (/^# Locked recipe of .*stx-container/.test(text))
        return "locked recipe";
    return /^\s*(?:bootstrap\s*:|%\w+)/im.test(text) ? "recipe" : "unknown file";
}
function jsonKind(text) {
    if (/^\s*\{\s*"(?:payload|payloadType|verdict|_type|predicate)"/.test(text))
        return "marker";
    // The keys of a lock are sorted, so that its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file that a command does not take. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a file is of a kind that a command takes. What does not exist, and what is not known, passes: the
 * command itself has the better message.
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


/***/ })

};
;