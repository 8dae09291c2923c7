export const id = 4589;
export const ids = [4589];
export const modules = {

/***/ 26691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildOnly: () => (/* binding */ buildOnly),
/* harmony export */   roundtrip: () => (/* binding */ roundtrip),
/* harmony export */   verifyOnly: () => (/* binding */ verifyOnly)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);
/* harmony import */ var _report_verification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53012);
/* harmony import */ var _roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85037);
/* harmony import */ var _roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98229);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82985);
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52171);
/* harmony import */ var _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62396);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85742);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53564);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9357);











/** Ctrl-C, a runner that ends a job, a terminal or connection that is closed. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Runs work that can be watched and stopped: the first Ctrl-C ends it in order, a second one at once. */
function watched(work) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .watching */ ._A)(async (live) => {
        const abort = new AbortController();
        const stop = () => {
            if (abort.signal.aborted)
                process.exit(130);
            live.note("stopping …");
            abort.abort();
        };
        for (const name of stopSignals)
            process.on(name, stop);
        try {
            return await work(live, abort.signal);
        }
        catch (error) {
            if (abort.signal.aborted)
                throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
            throw error;
        }
        finally {
            for (const name of stopSignals)
                process.off(name, stop);
        }
    });
}
function rungOf(text) {
    const level = _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.find((each) => each === text);
    if (level)
        return level;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `${JSON.stringify(text)} is no level`, {
        remedy: `the levels are: ${_verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.join(", ")}`,
    });
}
/** The exit code that a verdict has. */
function exitCodeOf(verdict) {
    const codes = {
        verified: 0,
        unverified: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive,
        error: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.infrastructure,
    };
    return codes[verdict];
}
const print = (text) => process.stdout.write(`${text}\n`);
async function roundtrip(recipe, flags) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildRequest */ .mK)(recipe, flags);
    const requiredLevel = rungOf(flags.level);
    const { built, verified, gate } = await watched(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBuild */ .D)(await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T4)(request.store), undefined);
            if (gate.open && _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(gate.level ?? "versions") >= _verdict_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .levels */ .yr.indexOf(requiredLevel))
                return { built, gate };
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__.verify)(verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings), watcher, signal),
        };
    });
    if (verified)
        process.exitCode = exitCodeOf(verified.verdict);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}, and inputs and files are still the same.`);
    print([(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .FK)(built), "", (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildRequest */ .mK)(recipe, flags);
    const built = await watched((watcher, signal) => (0,_roundtrip_build_js__WEBPACK_IMPORTED_MODULE_3__.build)(request, watcher, signal));
    print(flags.json
        ? JSON.stringify({ built })
        : `${(0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .FK)(built)}\n\nNext: stx-container verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}`);
}
async function verifyOnly(name, flags) {
    const request = await verifyRequestOf(name, flags);
    const verified = await watched((watcher, signal) => (0,_roundtrip_verify_js__WEBPACK_IMPORTED_MODULE_4__.verify)(request, watcher, signal));
    process.exitCode = exitCodeOf(verified.verdict);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationReport */ .st)(verified, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .hasColor */ .cE)(process.stdout)));
}
async function verifyRequestOf(name, flags) {
    const store = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.store);
    const common = {
        store,
        buildArgs: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .buildArguments */ .fb)(flags.buildArg, flags.buildArgFile),
        requiredLevel: rungOf(flags.level),
        settings: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)(flags),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && name === undefined) {
        const lockedRecipe = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(image) } : {}),
            lock: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(lock),
            lockedRecipe,
            context: flags.context ? (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(lockedRecipe),
        };
    }
    if (name === undefined || image || lock || recipe) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", "verify needs the name of a build, or --lock and --recipe, and --image where it is at hand", {
            remedy: "stx-container verify LAYER, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const { files, state } = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBuild */ .w)(store, name);
    if (state !== "complete") {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `the build ${name} is not complete`, {
            why: state === "lock-only"
                ? "its image is not here"
                : `it was cut off, is still running, or lost ${files.lock} or ${files.lockedRecipe}`,
            remedy: state === "lock-only"
                ? "give its files with --lock and --recipe, and --image where that is elsewhere"
                : "build it again",
        });
    }
    return {
        ...common,
        image: files.image,
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
        context: (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .absolute */ .ys)(flags.context ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(store)),
    };
}
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings };
}


/***/ }),

/***/ 53564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73221);
/* harmony import */ var _roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95131);
/* harmony import */ var _store_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90370);







/** "~" and relative paths made absolute. */
function absolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
}
/**
 * `name=value` pairs, over those of an argument file as Apptainer's `--build-arg-file` reads it.
 * @throws Failure("usage") for a pair without a name or "=", and for a file that cannot be read
 */
function buildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArgumentFile */ .LF)(readArgumentFile(absolute(file)))),
        ...pairs.map((pair) => {
            const match = pair.match(/^(\w+)=([^\0\r\n]*)$/);
            if (match)
                return [match[1], match[2]];
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${JSON.stringify(pair)} is no build argument`, {
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the argument file ${path} cannot be read`, {
            why: error.code,
            remedy: "name a file with a name=value on each line",
            cause: error,
        });
    }
}
function settingsOf(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", "--sudo and --fakeroot were both given", {
            remedy: "choose one, or neither: what this host allows is found out",
        });
    }
    const minutes = Number(flags.timeLimit);
    // Timers count milliseconds in 31 bits; a longer one would end at once.
    const most = Math.floor(0x7fffffff / 60_000);
    if (!(minutes > 0 && minutes <= most)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `--time-limit ${flags.timeLimit} is no number of minutes`, {
            remedy: `give a number above 0 and up to ${most}`,
        });
    }
    const wrong = flags.passEnv.find((name) => !/^[A-Za-z_]\w*$/.test(name));
    if (wrong !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `${JSON.stringify(wrong)} is no name of a variable`);
    const hostCa = flags.hostCa;
    return {
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
        passEnv: flags.passEnv,
        timeLimitMs: minutes * 60_000,
        ...(flags.tmp ? { tmp: absolute(flags.tmp) } : {}),
    };
}
function buildRequest(recipe, flags) {
    const path = absolute(recipe);
    return {
        recipe: path,
        context: flags.context ? absolute(flags.context) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),
        store: absolute(flags.store),
        name: (0,_store_names_js__WEBPACK_IMPORTED_MODULE_6__/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js__WEBPACK_IMPORTED_MODULE_5__.nameFromRecipe)(path)),
        buildArgs: buildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: settingsOf(flags),
    };
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   cE: () => (/* binding */ hasColor)
/* harmony export */ });
/* unused harmony exports liveWatcher, plainWatcher, watcherFor */
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54412);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70412);



const tailLength = 5;
/** Whether a stream shows colours: a terminal that can, and nobody said NO_COLOR. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** A live view for a terminal: finished phases, the current one with its time, and the build's last lines. */
function liveWatcher(stream) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    let current;
    let tail = [];
    let frame = 0;
    const width = () => (stream.columns ?? 80) - 4;
    const cut = (line) => (line.length > width() ? `${line.slice(0, width() - 1)}…` : line);
    const draw = () => {
        if (!current)
            return;
        const head = `${spinner[frame++ % spinner.length]} ${current.title} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}`;
        update([head, ...tail.map((line) => `  \x1b[2m${cut(line)}\x1b[22m`)].join("\n"));
    };
    const finish = (mark) => {
        if (!current)
            return;
        update.clear();
        stream.write(`${mark} ${current.title} \x1b[2m${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - current.since)}\x1b[22m\n`);
        current = undefined;
        tail = [];
    };
    const timer = setInterval(draw, 120);
    return {
        phase(title) {
            finish("✔");
            current = { title, since: Date.now() };
            draw();
        },
        output(line) {
            const text = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd();
            if (text)
                tail = [...tail.slice(1 - tailLength), text];
        },
        note(text) {
            update.clear();
            stream.write(`  ${text}\n`);
            draw();
        },
        end(done) {
            clearInterval(timer);
            finish(done ? "✔" : "✘");
            update.done();
        },
    };
}
/** Plain lines for a pipe or a log: each phase as it begins, the build's lines indented, a sign of life when it is silent. */
function plainWatcher(stream) {
    const start = Date.now();
    let last = Date.now();
    let phase = "";
    const write = (text) => {
        last = Date.now();
        stream.write(`${text}\n`);
    };
    const timer = setInterval(() => {
        if (phase && Date.now() - last > 30_000)
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] still at it: ${phase}`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
function watcherFor(stream) {
    return stream.isTTY && process.env.TERM !== "dumb" && !process.env.CI
        ? liveWatcher(stream)
        : plainWatcher(stream);
}
/** Does work that is shown on stderr while it lasts. */
async function watching(work) {
    const live = watcherFor(process.stderr);
    let done = false;
    try {
        const result = await work(live);
        done = true;
        return result;
    }
    finally {
        live.end(done);
    }
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

/***/ 49624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockedInputs: () => (/* binding */ unlockedInputs)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64898);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59561);


/**
 * What a recipe takes in that no lock of package managers sees, for the lock's `unlocked` list: downloads, clones,
 * piped installers, the date, the host's processor. Comments that switch rules off do not hide anything here.
 */
function unlockedInputs(recipe) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .makeView */ .UO)(recipe);
    const found = new Map();
    for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
        for (const { span, unlocked, why } of rule.check(view)) {
            const key = `${span.line} ${unlocked}`;
            if (unlocked !== undefined && !found.has(key))
                found.set(key, { line: span.line, what: unlocked, reason: why });
        }
    }
    return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}


/***/ }),

/***/ 42286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonMarkdown),
  Q: () => (/* binding */ comparisonTable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/plural.js
var plural = __webpack_require__(60588);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Changes by ecosystem and prefix; groups and changes keep the order they come in. */
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
        const group = groups.get(key);
        if (group)
            group.changes.push(change);
        else
            groups.set(key, { ecosystem: change.ecosystem, prefix: change.prefix, changes: [change] });
    }
    return [...groups.values()];
}
/** Every drift of a comparison, floats not among them. */
function driftsOf(comparison) {
    return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
}
/** "2 changed, 1 missing", kinds that do not occur left out; "" for no changes. */
function countKinds(changes) {
    return ["changed", "missing", "extra"]
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(", ");
}
/** The comparison in one sentence, without the names of packages. */
function headline(comparison) {
    const sides = Object.values(comparison.ecosystems);
    const locked = sides.reduce((sum, side) => sum + side.locked, 0);
    const equal = sides.reduce((sum, side) => sum + side.equal, 0);
    const floats = comparison.floated.length
        ? `, ${(0,plural/* plural */.L)(comparison.floated.length, "float")} moved as declared`
        : "";
    const drifts = driftsOf(comparison);
    const found = drifts.length
        ? `${(0,plural/* plural */.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
        : comparison.floated.length
            ? `${equal} of ${(0,plural/* plural */.L)(locked, "package")} equal`
            : `all ${(0,plural/* plural */.L)(locked, "package")} equal`;
    return comparison.judgeable ? found + floats : `cannot judge; ${found}${floats}`;
}
/** Digests and commits cut to what a person compares at a glance; the data holds them whole. */
function shortenDigests(text) {
    return text
        .replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…")
        .replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
}

;// CONCATENATED MODULE: ./lib/report/comparison.js



const signs = { changed: "~", missing: "-", extra: "+" };
const colors = { changed: "yellow", missing: "red", extra: "cyan" };
/**
 * A comparison for a terminal: the sum in one line, one line an ecosystem, then every changed (~), missing (-)
 * and extra (+) package by ecosystem and prefix, floats last. No newline at the end.
 * @param options.color whether to use ANSI colours; default no.
 */
function comparisonTable(comparison, options = {}) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const title = paint(["bold", comparison.identical ? "green" : "red"], headline(comparison));
    const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0,report_escape/* oneLine */.TN)(reason)}`));
    const names = Object.keys(comparison.ecosystems).map(report_escape/* oneLine */.TN);
    const width = Math.max(0, ...names.map((name) => name.length));
    const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
        const drift = countKinds(side.changes);
        const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
        return `  ${(0,report_escape/* oneLine */.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
    });
    const blocks = groupChanges(driftsOf(comparison)).map((group) => block(group, "", paint));
    const floats = groupChanges(comparison.floated).map((group) => block(group, " (floats)", paint));
    return [[title, ...reasons, ...counts].join("\n"), ...blocks, ...floats].join("\n\n");
}
function block(group, remark, paint) {
    const where = group.prefix === undefined ? "" : `  ${(0,report_escape/* oneLine */.TN)(group.prefix)}`;
    const rows = group.changes.map((change) => ({ change, name: label(change), version: versions(change) }));
    const nameWidth = columnWidth(rows.map((row) => row.name));
    const versionWidth = columnWidth(rows.map((row) => row.version));
    const lines = rows.map(({ change, name, version }) => {
        const detail = change.detail === undefined ? "" : shortenDigests((0,report_escape/* oneLine */.TN)(change.detail));
        const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
        return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
    });
    return [paint("bold", `${(0,report_escape/* oneLine */.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
}
/** As wide as the widest, but one long name must not push all others to the right margin. */
function columnWidth(texts) {
    return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
}
function label(change) {
    return (0,report_escape/* oneLine */.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
}
function versions(change) {
    const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : shortenDigests((0,report_escape/* oneLine */.TN)(version)));
    return from !== undefined && to !== undefined && change.from !== change.to
        ? `${from} → ${to}`
        : (from ?? to ?? "");
}
/**
 * A comparison as GitHub markdown, everything from outside escaped: the sum, a table of counts, then one table
 * of changes for each ecosystem and prefix, floats under their own title. Ends with a newline.
 * @param options.limit length in UTF-16 units that is not exceeded; default 60,000 (a comment holds 65,536).
 *   What does not fit is counted in a closing line.
 * @param options.columns what the two sides are called; default "locked" and "rebuilt".
 */
function comparisonMarkdown(comparison, options = {}) {
    const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(report_escape/* escapeMarkdown */.FV);
    const limit = options.limit ?? 60_000;
    const groups = [
        ...groupChanges(driftsOf(comparison)).map((group) => ({ group, remark: "" })),
        ...groupChanges(comparison.floated).map((group) => ({ group, remark: ", declared to float" })),
    ];
    const out = new Capped(limit - 200);
    out.add(`**${(0,report_escape/* escapeMarkdown */.FV)(headline(comparison))}**\n`);
    for (const reason of comparison.reasons) {
        out.add(`\n> [!CAUTION]\n> ${(0,report_escape/* escapeMarkdown */.FV)(reason).slice(0, 1000)}\n`);
    }
    const sides = Object.entries(comparison.ecosystems);
    if (sides.length) {
        out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
    }
    for (const [name, side] of sides) {
        const kinds = ["changed", "missing", "extra"].map((kind) => side.changes.filter((change) => change.kind === kind).length);
        out.add(`| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${[side.locked, side.rebuilt, side.equal, ...kinds].join(" | ")} |\n`);
    }
    for (const { group, remark } of groups) {
        const where = group.prefix === undefined ? "" : ` in ${(0,report_escape/* markdownCode */.D9)(group.prefix)}`;
        const head = `\n**${(0,report_escape/* escapeMarkdown */.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | what else |\n| --- | --- | --- | --- | --- |\n`;
        // A table's head without a row would only puzzle.
        for (const [index, change] of group.changes.entries())
            out.add((index ? "" : head) + row(change));
    }
    if (out.left)
        out.force(`\n… and ${out.left} more that do not fit here.\n`);
    return out.text;
}
function row(change) {
    const cell = (text) => (0,report_escape/* markdownCodeCell */.d)(shortenDigests((text ?? "").slice(0, 500)));
    return `| ${[change.kind, cell(label(change)), cell(change.from), cell(change.to), cell(change.detail)].join(" | ")} |\n`;
}
/** Takes pieces as long as they fit; after the first that does not, only counts. */
class Capped {
    text = "";
    left = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(piece) {
        if (this.left > 0 || this.text.length + piece.length > this.limit)
            this.left++;
        else
            this.text += piece;
    }
    force(piece) {
        this.text += piece;
    }
}


/***/ }),

/***/ 70412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ku: () => (/* binding */ formatTable)
/* harmony export */ });
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
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
/** Columns of text, aligned, two spaces apart; the last one ragged. */
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


/***/ }),

/***/ 85037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/apptainer/build.js + 2 modules
var build = __webpack_require__(86554);
// EXTERNAL MODULE: ./lib/apptainer/install/ensure.js + 4 modules
var ensure = __webpack_require__(35718);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/files/files.js
var files_files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/lock/read.js + 1 modules
var read = __webpack_require__(56609);
// EXTERNAL MODULE: ./lib/lock/schema.js
var schema = __webpack_require__(13983);
// EXTERNAL MODULE: ./lib/lock/write.js
var write = __webpack_require__(67749);
// EXTERNAL MODULE: ./lib/pin/locked-recipe.js + 7 modules
var locked_recipe = __webpack_require__(6647);
// EXTERNAL MODULE: ./lib/recipe/lint/unlocked.js
var unlocked = __webpack_require__(49624);
// EXTERNAL MODULE: ./lib/store/builds.js
var builds = __webpack_require__(82985);
// EXTERNAL MODULE: ./lib/store/names.js
var names = __webpack_require__(90370);
// EXTERNAL MODULE: ./lib/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(21414);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var verdict_policy = __webpack_require__(85742);
// EXTERNAL MODULE: ./lib/roundtrip/measure.js + 3 modules
var measure = __webpack_require__(47309);
// EXTERNAL MODULE: ./lib/roundtrip/prepare.js + 7 modules
var prepare = __webpack_require__(95131);
// EXTERNAL MODULE: ./lib/ecosystems/url.js
var url = __webpack_require__(34113);
// EXTERNAL MODULE: ./lib/ecosystems/dpkg/status.js
var dpkg_status = __webpack_require__(41057);
;// CONCATENATED MODULE: ./lib/ecosystems/dpkg/snapshots.js


/**
 * Debian's snapshots are taken four times a day, some time after the archive's run that the Release file is dated by:
 * three hours later its state has been taken and the next run has not begun. Ubuntu's service has every instant.
 */
const debian = { domain: "debian.org", afterDate: 3 * 3600_000 };
const known = {
    Debian: { origin: "Debian", folder: "archive/debian", ...debian },
    "Debian-Security": { origin: "Debian", folder: "archive/debian-security", ...debian },
    "Debian Backports": { origin: "Debian Backports", folder: "archive/debian", ...debian },
    Ubuntu: { origin: "Ubuntu", folder: "ubuntu", domain: "ubuntu.com" },
};
/** Over http: apt checks signatures, and an image may have no certificate authorities yet. */
const addressOf = ({ domain, folder }) => `http://snapshot.${domain}/${folder}/{id}/`;
/** `YYYYMMDDTHHMMSSZ`, UTC. */
const idOf = (instant) => `${instant
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "")}Z`;
/** Where the Release files of a source are, the signed one first. */
const releaseFiles = (uri, suite) => {
    const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
    return [`${folder}InRelease`, `${folder}Release`];
};
/** What a Release file says of itself, signed or not (deb-repository format, "Release files"). */
function parseRelease(text) {
    const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
    const [fields] = (0,dpkg_status/* parseParagraphs */.L)(text.slice(start)).paragraphs;
    if (!fields)
        return undefined;
    const date = Date.parse(fields.get("date") ?? "");
    const origin = fields.get("origin") ?? "";
    return {
        origin,
        label: fields.get("label") ?? origin,
        // A date in a year of more digits is none of an archive's.
        date: date >= 0 && date < Date.UTC(10_000, 0) ? new Date(date) : undefined,
    };
}
/**
 * Finds for each archive of an image the address that keeps its state of today. An archive is recognised by what
 * its Release file says, not by its address: users have mirrors.
 * @param ask the text behind an address; undefined where there is none, or no answer
 * @param now when the packages were installed
 * @returns all archives, with their snapshots as far as these were seen to be there; and what has none, with the reason
 */
async function findSnapshots(sources, addresses, now, ask) {
    const release = async (uri, suite) => {
        for (const url of releaseFiles(uri, suite)) {
            const text = await ask(url);
            if (text !== undefined)
                return parseRelease(text);
        }
        return undefined;
    };
    const found = await Promise.all(sources.map(async (source) => {
        // A lock goes into a repository that others read: what gives access to the archive stays out of it.
        const shown = { ...source, uri: (0,url/* withoutSecrets */.c)(source.uri) };
        const gone = "should the archive delete a locked version, a rebuild fails and names it";
        const live = await release(source.uri, source.suite);
        if (!live)
            return {
                archive: shown,
                reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`,
            };
        const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
        const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
        const address = own ?? (archive && addressOf(archive));
        if (!address)
            return { archive: shown, reason: `no snapshot of it is known: ${gone}` };
        const instant = archive?.afterDate !== undefined && live.date
            ? new Date(live.date.getTime() + archive.afterDate)
            : now;
        const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
        if (!(await release(uri, source.suite)))
            return {
                archive: shown,
                reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`,
            };
        return { ...shown, snapshot: uri };
    }));
    return {
        archives: found.map((each) => ("archive" in each ? each.archive : each)),
        unlocked: found.flatMap((each) => {
            if (!("archive" in each))
                return [];
            return [{ what: `apt archive ${each.archive.uri} ${each.archive.suite}`, reason: each.reason }];
        }),
    };
}

// EXTERNAL MODULE: ./lib/ecosystems/dpkg/sources.js
var dpkg_sources = __webpack_require__(9185);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(510);
;// CONCATENATED MODULE: ./lib/roundtrip/snapshots.js




/** A server that keeps a build waiting longer is not there when a rebuild needs it, either. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 15_000 };
/** The snapshots of the archives that apt in an image takes packages from; asks these archives over the network. */
async function snapshotsOf(tree, addresses, signal) {
    const sources = await (0,dpkg_sources/* aptSources */.w)(tree);
    const client = (0,http/* makeClient */.yu)(process.env, patience, signal);
    const ask = async (url) => {
        try {
            const { status, body } = await client.ask(url);
            return status === 200 ? body.toString("utf8") : undefined;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                return undefined;
            throw error;
        }
    };
    try {
        return await findSnapshots(sources, addresses, new Date(), ask);
    }
    finally {
        client.close();
    }
}

// EXTERNAL MODULE: ./lib/roundtrip/writer.js
var writer = __webpack_require__(20089);
;// CONCATENATED MODULE: ./lib/roundtrip/build.js




















/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 *
 * @throws Failure: nothing of a failed build stays in the store but its log
 */
async function build_build(request, watcher, signal) {
    watcher.phase("Reading the recipe");
    const isNew = !(0,external_node_fs_.existsSync)(request.store);
    const prepared = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        exclude: [request.store],
        publishes: (0,names/* publishedLink */.rP)(request.store, request.name),
    });
    const store = await (0,builds/* openStore */.Ch)(request.store);
    await assertStoreApart(request, isNew ? undefined : prepared, store);
    const policy = await (0,verdict_policy/* readPolicy */.T4)(store);
    if (!request.force) {
        const unchanged = await findUnchanged(store, request.name, prepared.inputsDigest, policy.floats);
        if (unchanged)
            return unchanged;
    }
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,ensure.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const { ts, files } = await (0,builds/* reserveBuild */.L9)(store, request.name);
    const scratchAt = (0,prepare/* scratchRoot */.Pb)(store, request.settings.tmp);
    await (0,files_files/* makeFolder */.fc)(scratchAt);
    const scratch = await (0,store_scratch/* openScratch */.j)(scratchAt, `${request.name}-${ts}`, { store: store, name: request.name, ts }, (0,prepare/* scratchRemover */.$R)(request.settings));
    try {
        watcher.phase("Building the image");
        const recipe = (0,external_node_path_.join)(scratch.path, "recipe.def");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        await (0,files_files/* writeFileAtomic */.Zf)(recipe, prepared.bytes);
        const sourceDateEpoch = Math.floor((0,names/* parseTs */.JG)(ts).getTime() / 1000);
        const builder = await (0,build/* buildImage */._)({
            apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            scratch: (0,external_node_path_.join)(scratch.path, "build"),
            postEnv: {},
            sourceDateEpoch,
            log: files.log,
            onLine: (line) => watcher.output(line),
            ...(signal ? { signal } : {}),
        }).catch((error) => {
            throw error instanceof failure/* Failure */.H ? error.withPath(recipe, request.recipe) : error;
        });
        await assertSameInputs(request, prepared, signal);
        watcher.phase("Reading what was installed");
        const measured = await (0,measure/* measure */.x)(image, signal);
        const sources = await snapshotsOf(measured.tree, policy["apt-snapshots"], signal).finally(() => measured.tree.close());
        watcher.phase("Writing lock and locked recipe");
        const lock = {
            lockVersion: schema/* lockVersion */.ww,
            name: request.name,
            ts,
            writer: writer/* writer */.K,
            image: measured.image,
            recipe: { sha256: (0,files_files/* sha256 */.sc)(prepared.bytes) },
            inputs: {
                digest: prepared.inputsDigest,
                arguments: prepared.inputs.arguments,
                files: prepared.inputs.files,
                sourceDateEpoch,
            },
            bases: prepared.bases,
            builder,
            ecosystems: measured.ecosystems,
            ...(sources.archives.length > 0 ? { archives: sources.archives } : {}),
            unlocked: [],
            floats: policy.floats,
        };
        const pins = (0,locked_recipe/* pinsOf */.cz)({ lock, transient: measured.transient });
        lock.unlocked = [
            ...prepared.unpinnedBases,
            ...(0,unlocked.unlockedInputs)(prepared.substituted),
            ...(0,locked_recipe/* unpinnedPackages */.$t)(prepared.recipe, lock, pins),
            ...sources.unlocked,
        ];
        const lockText = (0,write/* formatLock */.X)(lock);
        const locked = (0,locked_recipe/* lockedRecipe */.F8)(prepared.recipe, { lock, transient: measured.transient, pinnedFrom: prepared.pinnedFrom }, pins, lockText);
        try {
            await (0,files_files/* writeFileAtomic */.Zf)(files.recipe, prepared.bytes);
            await (0,files_files/* writeFileAtomic */.Zf)(files.lockedRecipe, locked);
            await (0,files_files/* moveFileAtomic */.rS)(image, files.image);
            // The lock goes last: at whatever instant this is cut off, a build that has one is complete.
            await (0,files_files/* writeFileAtomic */.Zf)(files.lock, lockText);
        }
        catch (error) {
            for (const path of [files.image, files.lockedRecipe, files.recipe])
                await (0,promises_.rm)(path, { force: true });
            throw error;
        }
        return built(request.name, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/**
 * Apptainer copies folders whole: a store in one of them would be copied into the image, with the build's own scratch.
 * @param prepared undefined where the store was not there yet when the inputs were looked up
 */
async function assertStoreApart(request, prepared, store) {
    const context = await (0,promises_.realpath)(request.context);
    if (!store.startsWith(`${context}/`))
        return;
    const { inputs } = prepared ??
        (await (0,prepare/* prepare */.iA)(request.recipe, context, request.buildArgs, { knownBases: [], exclude: [request.store] }));
    if (!inputs.skipped.some((path) => (0,external_node_path_.resolve)(context, path) === store))
        return;
    throw new failure/* Failure */.H("usage", `%files copies a folder that holds the store ${request.store}`, {
        why: "the image would hold all images that were built before it, and come out differently every time",
        remedy: "choose a store outside of that folder with --store, or name in %files what is to be copied",
        place: { path: request.recipe },
    });
}
/** A build must be of the inputs that were hashed before it: whoever edits them meanwhile is told. */
async function assertSameInputs(request, before, signal) {
    const after = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        knownBases: before.bases,
        exclude: [request.store],
    });
    if (after.inputsDigest === before.inputsDigest)
        return;
    const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
    throw new failure/* Failure */.H("failed", "the recipe's inputs changed while it was being built", {
        why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
        remedy: "run the same command again, and leave the files alone meanwhile",
    });
}
/** The newest complete build of the same inputs, with the same packages left free, whose image still is what its lock says. */
async function findUnchanged(store, name, inputsDigest, floats) {
    const setOf = (names) => JSON.stringify([...new Set(names)].sort());
    for (const found of await (0,builds/* listBuilds */.YF)(store, name)) {
        if (found.state !== "complete")
            continue;
        const text = await (0,promises_.readFile)(found.files.lock, "utf8");
        if (!text.includes(inputsDigest))
            continue;
        const lock = (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text, found.files.lock), found.files.lock);
        if (lock.inputs.digest !== inputsDigest || setOf(lock.floats) !== setOf(floats))
            continue;
        if ((await (0,files_files/* sha256File */.Q3)(found.files.image)) !== lock.image.sha256)
            continue;
        return built(name, found.ts, found.files, lock, text, true);
    }
    return undefined;
}
async function built(name, ts, files, lock, lockText, unchanged) {
    return {
        name,
        ts,
        unchanged,
        files: {
            image: files.image,
            lock: files.lock,
            lockedRecipe: files.lockedRecipe,
            recipe: files.recipe,
            log: files.log,
        },
        lock,
        digests: {
            image: lock.image.sha256,
            lock: (0,files_files/* sha256 */.sc)(lockText),
            lockedRecipe: await (0,files_files/* sha256File */.Q3)(files.lockedRecipe),
            recipe: lock.recipe.sha256,
        },
    };
}


/***/ }),

/***/ 20089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18394);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68872);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6647);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92628);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40644);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r,
    inputs: _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedRecipeVersion */ .ni,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


/***/ }),

/***/ 52171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13823);
/* harmony import */ var _lock_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56609);
/* harmony import */ var _pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6647);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82985);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62396);








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
    const last = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_6__/* .lastVerdict */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files.folder), name, ts);
    // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
    if (last && last.marker !== (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text) && marker.predicate.timeVerified <= last.at)
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
    if (!lockBytes || (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockBytes) !== lockSubject)
        refuse("lock-differs", "the lock is not the one that was verified");
    if (!lockedBytes || (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lockedBytes) !== lockedRecipe)
        refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
    if (!recipeBytes || (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(recipeBytes) !== recipe)
        refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(files.image).then(() => true, () => false)) {
        if ((await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(files.image)) !== image)
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
            if ((0,_pin_locked_recipe_js__WEBPACK_IMPORTED_MODULE_5__/* .readSeal */ .KI)(lockedBytes, files.lockedRecipe) !== lockSubject)
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

/***/ 42895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content"];


/***/ })

};
