"use strict";
exports.id = 9200;
exports.ids = [9200,3463];
exports.modules = {

72929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ become)
});
var _failure_js_0 = __webpack_require__(77205);
var _process_find_program_js_1 = __webpack_require__(39335);


/**
 * Replaces this process: signals, the terminal, the exit code and the process id are the command's own, as a job's
 * scheduler wants them.
 */
async function become({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js_1/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js_0/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for who shares them: programs do not expect that, and would lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


}),

76629:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisect: () => (/* binding */ bisect_bisect)
});

var failure = __webpack_require__(77205);
var read = __webpack_require__(23616);
var external_node_path_ = __webpack_require__(76760);
var ensure = __webpack_require__(39750);
var apptainer_secrets = __webpack_require__(43641);
var ecosystems = __webpack_require__(33381);
var digest = __webpack_require__(63983);
var write = __webpack_require__(75692);
var plural = __webpack_require__(21417);
var recipe_mentions = __webpack_require__(23463);
var roundtrip_binds = __webpack_require__(64620);
var build = __webpack_require__(58211);
var prepare = __webpack_require__(76172);
var roundtrip_secrets = __webpack_require__(76334);
var store_scratch = __webpack_require__(17752);
var promises_ = __webpack_require__(51455);
var apptainer_build = __webpack_require__(4328);
var folders = __webpack_require__(76382);
var inside = __webpack_require__(66996);
var log = __webpack_require__(16493);
var driver = __webpack_require__(24929);
var locked_recipe = __webpack_require__(27640);
var recipe_lines = __webpack_require__(41079);
var roundtrip_stages = __webpack_require__(80360);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bisect/attempt.js













/** Lines in which a build says how it differs from what it was held to; the rest is not kept. */
const mostDifferences = 50;
/** What Apptainer writes before it runs `%test`. */
const testBegins = /^INFO:\s+Running testscript/;
/**
 * Builds the recipe once with the pins of a lock, with its `%test`, and throws the image away.
 * @throws Failure("infrastructure") where the build stopped for a reason other than the packages: network, disk, time limit
 */
async function attempt(bench, lock) {
    const { request, prepared, apptainer, secrets, binds, watcher, signal } = bench;
    const { context, store, buildArgs, settings } = request;
    const folder = (0,external_node_path_.join)(bench.scratch, "build");
    await (0,folders/* makeFolder */.f)(folder);
    let isTesting = false;
    const differences = new Set();
    const end = (outcome, why = "") => ({ outcome, why, differences: [...differences] });
    const recipe = (0,external_node_path_.join)(folder, "recipe.def");
    const { recipe: parsed } = prepared;
    const text = (0,driver/* reportDifferences */.RU)((0,locked_recipe/* lockedRecipe */.F8)(parsed, lock, (0,locked_recipe/* pinsOf */.cz)(lock, parsed), (0,write/* formatLock */.X)(lock)));
    try {
        await (0,inside/* writeNewFileInside */.q0)(folder, recipe, text);
        const stages = (0,roundtrip_stages/* stageFolder */.h8)(folder, parsed);
        await (0,roundtrip_secrets/* withSecrets */.a9)(secrets, { store, settings, note: (note) => watcher.note(note) }, (provided) => (0,log/* withLog */.X)(folder, (0,external_node_path_.join)(folder, "log"), (log) => (0,apptainer_build/* buildImage */._w)({
            ...{
                apptainer,
                recipe,
                image: (0,external_node_path_.join)(folder, "image.sif"),
                context,
                buildArgs,
                settings,
                binds,
                log,
            },
            ...(provided ? { secrets: provided } : {}),
            ...(stages ? { stages } : {}),
            ...(signal ? { signal } : {}),
            scratch: (0,external_node_path_.join)(folder, "scratch"),
            postEnv: {},
            sourceDateEpoch: lock.inputs.sourceDateEpoch,
            packFast: true,
            onLine: (line) => {
                isTesting ||= testBegins.test(line);
                const at = line.indexOf(driver/* differenceMark */.X);
                if (at >= 0 && differences.size < mostDifferences)
                    differences.add(line.slice(at + driver/* differenceMark */.X.length).trim());
                watcher.output(line);
            },
        })));
        return end("passes");
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== "failed") {
            const placed = error instanceof failure/* Failure */.H
                ? error.withPath(recipe, parsed.path, (line) => (0,recipe_lines/* lineInRecipe */.cs)(text, line))
                : error;
            throw withoutLog(placed);
        }
        return end(isTesting ? "fails" : "does not build", error.why ?? error.message);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A build's failure without the place of its log, which is gone with the scratch; what it said was shown. */
function withoutLog(error) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    const { kind, message, code, why, place } = error;
    const remedy = error.remedy?.replace(/; log: [^;]*$/, "");
    return new failure/* Failure */.H(kind, message, { code, why, remedy, ...(place ? { place } : {}), cause: error });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bisect/isolate.js
/**
 * Finds the changes that make a test fail, by trying halves of them and, where these cannot be built, smaller and smaller
 * parts (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). With none of the changes the
 * test passes, with all of them it fails; both are known before.
 * @param attempt one try with these changes; undefined where no more tries are allowed
 */
async function isolate(changes, attempt) {
    let before = [];
    let delta = changes;
    let parts = 2;
    while (delta.length > 1) {
        const pieces = split(delta, parts);
        const tries = parts === 2 ? pieces : [...pieces, ...pieces.map((piece) => without(delta, piece))];
        let next;
        for (const moved of tries) {
            const outcome = await attempt([...before, ...moved]);
            if (outcome === undefined)
                return { before, delta, isCut: true };
            if (outcome === "does not build")
                continue;
            next =
                outcome === "fails"
                    ? { before, delta: moved }
                    : { before: [...before, ...moved], delta: without(delta, moved) };
            break;
        }
        if (next) {
            ({ before, delta } = next);
            parts = 2;
        }
        else if (parts >= delta.length)
            break;
        else
            parts = Math.min(parts * 2, delta.length);
    }
    return { before, delta, isCut: false };
}
function split(items, parts) {
    const ends = Array.from({ length: parts + 1 }, (_, at) => Math.round((at * items.length) / parts));
    return ends.slice(1).map((end, at) => items.slice(ends[at], end));
}
const without = (items, others) => items.filter((each) => !others.includes(each));

var identity = __webpack_require__(37325);
var pinned = __webpack_require__(72373);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bisect/mix.js


/** Debian builds several packages from one source, and these depend on each other's exact version. */
function unitOf(ecosystem, item) {
    const source = ecosystem === "dpkg" ? item.source?.split("@")[0] : undefined;
    return `${ecosystem}:${(0,identity/* normalName */.tK)(ecosystem, source ?? item.name)}`;
}
const baseId = ({ stage }) => `base:${stage}`;
/** The digest by which a From can name a base; undefined for one of which there is only today's, such as a file. */
const digestOf = (base) => (0,pinned/* pinnedFrom */.v)(base.bootstrap, base.written, base) && (base.indexDigest ?? base.imageSha256);
/** The bases of today that are other files than those of the good build, which cannot be put back. */
const otherFiles = (good, bad) => bad.bases
    .filter((base) => {
    const old = good.bases.find(({ stage }) => stage === base.stage);
    return !digestOf(base) && old?.imageSha256 !== undefined && old.imageSha256 !== base.imageSha256;
})
    .map(({ written }) => written);
/** What a rebuild can be held to, and is not the same in two builds of one recipe. @param pinned the ecosystems that have pins */
function movesBetween(good, bad, pinned) {
    const bases = bad.bases.flatMap((base) => {
        const old = good.bases.find(({ stage }) => stage === base.stage);
        const [from, to] = [old && digestOf(old), digestOf(base)];
        if (!from || !to || from === to)
            return [];
        const stage = bad.bases.length > 1 ? ` of stage ${base.stage + 1}` : "";
        return [
            {
                id: baseId(base),
                ecosystem: "base",
                name: `${base.written}${stage}`,
                from: [from],
                to: [to],
                packages: [],
            },
        ];
    });
    const [before, after] = [unitsOf(good, pinned), unitsOf(bad, pinned)];
    const packages = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
        const [old = [], now = []] = [before.get(id), after.get(id)];
        // What only one build has came or went with another package; its version cannot be chosen by itself.
        if (old.length === 0 || now.length === 0 || identities(old) === identities(now))
            return [];
        const [ecosystem = "", ...name] = id.split(":");
        const names = [...new Set([...old, ...now].map((item) => item.name))];
        return [
            { id, ecosystem, name: name.join(":"), from: versionsOf(old), to: versionsOf(now), packages: names },
        ];
    });
    return [...bases, ...packages];
}
const identities = (packages) => JSON.stringify(packages.map(({ prefix, name, version, build }) => [prefix, name, version, build].join(" ")).sort());
const versionsOf = (packages) => [...new Set(packages.map(({ version }) => version))].sort();
/** The packages of all stages, by what moves as one. */
function unitsOf(lock, pinned) {
    const found = new Map();
    for (const ecosystems of [
        lock.ecosystems,
        ...Object.values(lock.stages ?? {}).map((each) => each.ecosystems),
    ])
        for (const id of pinned)
            for (const item of packagesIn(ecosystems, id)) {
                // Another manager's packages are its own.
                if (item.owner !== undefined)
                    continue;
                const unit = unitOf(id, item);
                found.set(unit, [...(found.get(unit) ?? []), item]);
            }
    return found;
}
const packagesIn = (ecosystems, id) => {
    const found = ecosystems[id];
    return found?.status === "present" ? found.packages : [];
};
/** A lock of the recipe as it is today, with the packages and bases of the good build but for those that moved. */
function mixed(good, bad, moved) {
    const stages = bad.stages && {
        stages: Object.fromEntries(Object.entries(bad.stages).map(([at, stage]) => {
            const old = good.stages?.[at];
            return [at, old ? { ...stage, ...mixedStage(old, stage, moved) } : stage];
        })),
    };
    return {
        ...bad,
        ...mixedStage(good, bad, moved),
        ...stages,
        bases: bad.bases.map((base) => {
            const old = good.bases.find(({ stage }) => stage === base.stage);
            return old && digestOf(old) && !moved.has(baseId(base)) ? { ...old, written: base.written } : base;
        }),
        floats: [],
    };
}
/** Of a package that only one build has both can be held to its version: a pin asks for nothing. */
function mixedStage(good, bad, moved) {
    const choose = (id, old, now) => {
        const [had, has] = [old, now].map((packages) => new Set(packages.map((item) => unitOf(id, item))));
        return [
            ...old.filter((item) => !moved.has(unitOf(id, item)) || !has.has(unitOf(id, item))),
            ...now.filter((item) => moved.has(unitOf(id, item)) || !had.has(unitOf(id, item))),
        ];
    };
    const ecosystems = Object.fromEntries(Object.entries(bad.ecosystems).map(([id, found]) => {
        const old = packagesIn(good.ecosystems, id);
        if (found.status !== "present" || old.length === 0)
            return [id, found];
        return [id, { ...found, packages: choose(id, old, found.packages) }];
    }));
    const passing = Object.keys({ ...good.transient, ...bad.transient }).map((id) => [
        id,
        choose(id, good.transient?.[id] ?? [], bad.transient?.[id] ?? []),
    ]);
    // The good build's archives name the snapshots that still have its versions.
    const archives = good.archives ?? bad.archives;
    return {
        ecosystems,
        ...(passing.length > 0 ? { transient: Object.fromEntries(passing) } : {}),
        ...(archives ? { archives } : {}),
    };
}

var schemas = __webpack_require__(28942);
var cache_folder = __webpack_require__(47182);
var user_cache = __webpack_require__(14799);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bisect/state.js





const stepSchema = schemas/* strictObject */.rej({
    /** The ids of what moved. */
    moved: schemas/* array */.YOg(schemas/* string */.YjP()),
    outcome: schemas/* enum */.k5n(["passes", "fails", "does not build"]),
    /** What the build said where it did not pass. */
    why: schemas/* string */.YjP(),
    /** How the build differed from what it was held to. */
    differences: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const stateSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    /** The lock of the recipe as it builds today, as text. */
    bad: schemas/* string */.YjP().optional(),
    steps: schemas/* array */.YOg(stepSchema),
});
/** What a bisection found out so far, kept in the user's cache so that a later run goes on from there. */
class Progress {
    #path;
    #state;
    constructor(path, state) {
        this.#path = path;
        this.#state = state;
    }
    /**
     * @param question all that decides the answers, as text
     * @param fresh whether what is known is left aside
     */
    static async open(question, fresh) {
        const path = (0,external_node_path_.join)((0,cache_folder/* userCacheFolder */.s)("bisect"), `${(0,digest/* sha256 */.sc)(question)}.json`);
        return new Progress(path, (fresh ? undefined : parse(await (0,user_cache/* readCache */.xe)(path))) ?? { version: 1, steps: [] });
    }
    get bad() {
        return this.#state.bad;
    }
    get steps() {
        return this.#state.steps;
    }
    find(moved) {
        const key = moved.toSorted().join("\n");
        return this.#state.steps.find((step) => step.moved.toSorted().join("\n") === key);
    }
    async keepBad(lock) {
        this.#state.bad = lock;
        await this.#write();
    }
    async keep(step) {
        this.#state.steps.push(step);
        await this.#write();
    }
    /** Forgets all; what was asked is answered. */
    async end() {
        await (0,user_cache/* writeCache */.aR)(this.#path, "");
    }
    #write = () => (0,user_cache/* writeCache */.aR)(this.#path, JSON.stringify(this.#state));
}
function parse(text) {
    try {
        return stateSchema.parse(JSON.parse(text));
    }
    catch {
        // Empty, cut off, or of another version: then everything is asked again.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/bisect/bisect.js



















/**
 * Finds out which package's move broke a recipe's `%test`: builds it with a part of the packages as in a good build and
 * the others as today, again and again. Every answer is kept, so that a run that was killed goes on.
 * @throws Failure("inconclusive", "bisect-not-packages") where the recipe fails with the good build's packages, too
 */
async function bisect(request, watcher, signal) {
    const { recipe, context, store, settings, good } = request;
    watcher.phase("Reading the recipe");
    const binds = await (0,roundtrip_binds/* findBinds */.Qq)({ binds: settings.binds, store });
    const prepared = await (0,prepare/* prepare */.iA)(recipe, context, request.buildArgs, {
        signal,
        exclude: [store],
        secrets: (0,roundtrip_secrets/* secretNames */.XG)(settings),
        binds: (0,roundtrip_binds/* lockedBinds */.T$)(binds),
    });
    if (!prepared.recipe.stages.at(-1).sections.some(({ name }) => name === "test"))
        throw noTest(recipe);
    const secrets = await (0,apptainer_secrets/* readSecrets */.ql)(settings.secrets);
    (0,roundtrip_secrets/* assertNotInInputs */.wY)(secrets, prepared.recipe, request.buildArgs);
    if ((0,prepare/* inputsDigestOf */.PV)(prepared.inputs, good.bases) !== good.inputs.digest)
        watcher.note("the recipe or its files changed since the good build");
    const question = [(0,write/* formatLock */.X)(good), prepared.inputs.digest, request.bad ? (0,write/* formatLock */.X)(request.bad) : ""];
    const progress = await Progress.open(question.map(digest/* sha256 */.sc).join("\n"), request.fresh);
    if (progress.steps.length > 0)
        watcher.note(`${(0,plural/* plural */.L)(progress.steps.length, "build")} of an earlier run are reused; --fresh starts over`);
    const scratch = await (0,store_scratch/* openScratch */.jd)({
        store,
        tmp: settings.tmp,
        purpose: "bisect",
        remove: (0,prepare/* scratchRemover */.$R)(settings),
        note: (text) => watcher.note(text),
    });
    try {
        watcher.phase("Getting Apptainer ready");
        const apptainer = await (0,ensure.ensureApptainer)({ ...settings.apptainer, note: (text) => watcher.note(text) });
        const bad = request.bad ?? (await today(request, progress, (0,external_node_path_.join)(scratch.path, "store"), watcher, signal));
        for (const base of otherFiles(good, bad))
            watcher.note(`the base ${base} is not the image of the good build, and stays as it is today`);
        const bench = {
            ...{ request, prepared, apptainer, secrets, binds, watcher, signal },
            scratch: scratch.path,
        };
        return await search({ good, bad, prepared, limit: request.limit }, progress, watcher, (lock) => attempt(bench, lock));
    }
    finally {
        await scratch.close();
    }
}
const noTest = (path) => new failure/* Failure */.H("usage", "the recipe has no %test", {
    code: "bisect-no-test",
    why: "only a %test says which build is good and which is not",
    remedy: "write a %test that fails where the image does not work",
    place: { path },
});
/** The lock of the recipe as it builds today, without its `%test`. */
async function today(request, progress, store, watcher, signal) {
    if (progress.bad !== undefined)
        return (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(progress.bad, "kept lock"), "kept lock");
    watcher.note("the recipe is built as it is, without its %test, to see what moved");
    const { recipe, context, name, buildArgs, settings } = request;
    const asked = { recipe, context, store, name, buildArgs, settings, force: true, noTest: true };
    const { lock } = await (0,build.build)({ ...asked, vault: { record: "off" } }, watcher, signal).catch((error) => {
        throw withoutLog(error);
    });
    await progress.keepBad((0,write/* formatLock */.X)(lock));
    return lock;
}
async function search({ good, bad, prepared, limit }, progress, watcher, work) {
    const moves = movesBetween(good, bad, ecosystems/* ecosystems */.uU.filter(({ pin }) => pin).map(({ id }) => id));
    const steps = [];
    const step = async (moved, what) => {
        const known = progress.find(moved);
        if (!known)
            watcher.phase(`Build ${steps.length + 1}: ${what}`);
        const found = known ?? { moved: [...moved], ...(await work(mixed(good, bad, new Set(moved)))) };
        if (!known)
            await progress.keep(found);
        steps.push(found);
        watcher.note(`build ${steps.length}: ${what}: ${found.outcome}${known ? " (from an earlier run)" : ""}`);
        return found;
    };
    const all = moves.map(({ id }) => id);
    const common = { moves: moves.length, steps, isCut: false, culprits: [], why: "", differences: [] };
    const worst = await step(all, "everything as today");
    if (worst.outcome === "passes") {
        await progress.end();
        return { ...common, answer: "no-failure" };
    }
    if (worst.outcome === "does not build")
        throw notPackages(worst, prepared.recipe.path, "today");
    const best = all.length === 0 ? worst : await step([], "everything as in the good build");
    if (best.outcome !== "passes")
        throw notPackages(best, prepared.recipe.path, "the good build");
    const isolated = await isolate(all, async (moved) => steps.length >= limit
        ? undefined
        : (await step(moved, `${moved.length} of ${(0,plural/* plural */.L)(all.length, "change")} as today`)).outcome);
    return {
        ...common,
        ...(await conclude({ isolated, all, steps, limit, moves, prepared }, step)),
        answer: "found",
    };
}
/** Names the culprits, and tries all as today but them. */
async function conclude({ isolated: { before, delta, isCut }, all, steps, limit, moves, prepared }, step) {
    const ofMoves = (moved) => steps.find((each) => each.moved.length === moved.length && each.moved.every((id) => moved.includes(id)));
    const [passed, failed] = [ofMoves(before), ofMoves([...before, ...delta])];
    const rest = all.filter((id) => !delta.includes(id));
    const isNew = rest.length > 0 && rest.length < all.length;
    const otherwise = !isCut && isNew && steps.length < limit
        ? await step(rest, `everything as today but ${delta.join(", ")}`)
        : undefined;
    const culprits = moves.filter(({ id }) => delta.includes(id));
    const mentions = (0,recipe_mentions.findMentions)(prepared.recipe, culprits.flatMap(({ packages }) => packages));
    return {
        isCut,
        ...(otherwise ? { otherwise: otherwise.outcome } : {}),
        why: failed?.why ?? "",
        differences: (failed?.differences ?? []).filter((line) => !passed?.differences.includes(line)),
        culprits: culprits.map((move) => ({ ...move, ...lineOf(move, mentions, prepared) })),
    };
}
function lineOf(move, mentions, { substituted }) {
    if (move.ecosystem !== "base")
        return move.packages.map((name) => mentions.get(name)).find(Boolean) ?? {};
    const from = substituted.stages[Number(move.id.split(":")[1])]?.header.get("from");
    return from ? { line: from.line, command: `From: ${from.value}` } : {};
}
/** @param of whose packages the build had */
const notPackages = ({ outcome, why }, path, of) => new failure/* Failure */.H("inconclusive", "no package was found that broke %test", {
    code: "bisect-not-packages",
    why: [
        outcome === "fails"
            ? `it also fails with every package and base of ${of}, as far as these can be pinned`
            : `with the packages of ${of} pinned, the recipe cannot be built`,
        ...why.split("\n").slice(-3),
    ]
        .filter((line) => line !== "")
        .join("\n"),
    remedy: "look at what else changed: the recipe, its files, what it downloads, this machine",
    place: { path },
});

var report_escape = __webpack_require__(45743);
var lock_given = __webpack_require__(39175);
var cli_request = __webpack_require__(91031);
var subject = __webpack_require__(67455);
var watched = __webpack_require__(11884);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/bisect.js









/** Finds out which package's move broke the recipe's %test, and prints it. */
async function bisect_bisect(recipe, flags) {
    const { context, store, name, buildArgs, settings, recipe: path } = (0,cli_request/* buildRequest */.mK)(recipe, flags);
    const lockOf = (word) => (0,subject.withWord)(word, store, async (given) => (0,read/* builtLock */.IJ)(await (0,lock_given/* lockGiven */.t3)(given, store), word));
    const good = await lockOf(flags.good ?? name);
    assertTested(good);
    const bad = flags.bad === undefined ? undefined : await lockOf(flags.bad);
    const request = {
        ...{ recipe: path, context, store, name, buildArgs, settings, good, bad },
        ...{ fresh: flags.fresh ?? false, limit: parseBuilds(flags.builds) },
    };
    const found = await (0,watched/* watched */.V)((watcher, signal) => bisect(request, watcher, signal), flags);
    process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(found) : textOf(found, recipe, good)}\n`);
}
/** @throws Failure("usage") where the build's `%test` was left out */
function assertTested({ name, ts, test }) {
    if (test !== "skipped")
        return;
    throw new failure/* Failure */.H("usage", `the build ${name}-${ts} was not tested`, {
        code: "bisect-no-good-build",
        why: "it was built with --notest, so nothing says that its packages are good",
        remedy: "name a build whose %test passed: --good BUILD",
    });
}
function parseBuilds(text) {
    const builds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (builds >= 3)
        return builds;
    throw new failure/* Failure */.H("usage", `invalid number of builds ${JSON.stringify(text)}`, {
        code: "wrong-use",
        why: "it is not a number from 3 to 9999: two builds only try the ends",
        remedy: "write for example --builds 40",
    });
}
const bisect_short = (version) => (0,report_escape/* oneLine */.TN)(version.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1…"));
function textOf(found, recipe, good) {
    const build = `${good.name}-${good.ts}`;
    if (found.answer === "no-failure")
        return `%test passes with everything as today, so there is nothing to find. ${(0,plural/* plural */.L)(found.moves, "change")} since ${build}.`;
    const named = found.culprits.flatMap((each) => culpritLines(each, recipe));
    const [only] = found.culprits;
    const head = found.culprits.length === 1 && only
        ? `${(0,report_escape/* oneLine */.TN)(only.name)} broke %test, of ${(0,plural/* plural */.L)(found.moves, "change")} since ${build}:`
        : found.isCut
            ? `One or more of these ${found.culprits.length} broke %test; --builds ended the search:`
            : `One or more of these ${found.culprits.length} broke %test; they cannot be built apart from each other:`;
    return [
        head,
        ...named,
        ...(found.why === "" ? [] : ["%test said:", ...linesOf(found.why)]),
        ...(found.differences.length === 0
            ? []
            : ["These differed in that build, too, and may be the cause:", ...found.differences.map(indented)]),
        ...otherwiseLine(found),
    ].join("\n");
}
const indented = (line) => `  ${(0,report_escape/* oneLine */.TN)(line)}`;
const linesOf = (text) => text.split("\n").slice(-5).map(indented);
function culpritLines({ ecosystem, name, from, to, line, command }, recipe) {
    const versions = (all) => all.map(bisect_short).join(", ");
    return [
        `  ${ecosystem} ${(0,report_escape/* oneLine */.TN)(name)}: ${versions(from)} → ${versions(to)}`,
        line === undefined
            ? "    no line of the recipe names it: another package brings it"
            : `    ${(0,report_escape/* oneLine */.TN)(recipe)}:${line}: ${(0,report_escape/* oneLine */.TN)(command ?? "")}`,
    ];
}
function otherwiseLine({ otherwise, culprits }) {
    if (otherwise === undefined)
        return [];
    const what = culprits.length === 1 ? "this one" : "these";
    if (otherwise === "passes")
        return [`With everything else as today and ${what} as before, %test passes.`];
    return otherwise === "fails"
        ? [
            `With everything else as today and ${what} as before, %test still fails: another change breaks it, too.`,
        ]
        : [`Everything else as today cannot be built with ${what} as before.`];
}


}),

44892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertPlace: () => (/* binding */ assertPlace),
  later: () => (/* binding */ later),
  queueCancel: () => (/* binding */ queueCancel),
  queueLog: () => (/* binding */ queueLog),
  queueShow: () => (/* binding */ queueShow),
  queueWait: () => (/* binding */ queueWait),
  queueWork: () => (/* binding */ queueWork)
});

var promises_ = __webpack_require__(51455);
var external_node_timers_promises_ = __webpack_require__(58500);
var src_failure = __webpack_require__(77205);
var files_follow = __webpack_require__(21926);
var folder = __webpack_require__(17464);
var external_node_child_process_ = __webpack_require__(31421);
var inside = __webpack_require__(66996);
var run = __webpack_require__(21880);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/queue/use.js





const lookMs = 500;
/** A process that was just started needs some seconds before it can be seen. */
const looksBetweenStarts = 20;
/**
 * Puts a build of the store into its queue, and starts a process that verifies what is in it, unless one runs. That
 * process has a session of its own (setsid(2)): it outlives this one, its terminal and a logout.
 */
async function verifyLater(build, options, program) {
    await new folder/* QueueFolder */.c(options.store).add(build, options);
    startWorker(options.store, options.settings.passEnv, program);
}
/** Starts the process that works on a store's queue; it ends at once where one runs or nothing waits. */
function startWorker(store, passEnv, { node, main }) {
    const passed = Object.fromEntries(passEnv.map((name) => [name, process.env[name]]));
    const child = (0,external_node_child_process_.spawn)(node, [main, "queue", "work", "--store", store], {
        cwd: "/",
        detached: true,
        env: (0,run/* scrubbedEnvironment */.aq)(passed),
        stdio: "ignore",
    });
    child.unref();
}
/** What is verified now, what waits, and what came of those before. */
async function queueStatus(store) {
    const queue = new folder/* QueueFolder */.c(store);
    const current = await queue.current();
    const waiting = (await queue.entries())
        .map(({ build }) => build)
        .filter((build) => build !== current?.build);
    return { current, waiting, results: await queue.results() };
}
/**
 * Waits until a build of the queue, or all of them, have a result. Where their process was killed or the machine
 * restarted, a new one is started.
 * @returns the results; of builds that were cancelled meanwhile there is none
 * @throws Failure("usage") for a build that is not in the queue and has no result
 */
async function waitForQueue(store, build, program, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    const wanted = build === undefined ? (await queue.entries()).map((entry) => entry.build) : [build];
    if (build !== undefined && !(await queue.entry(build)) && !(await queue.result(build)))
        throw (0,folder/* notQueued */.f)(build);
    for (let look = 0;; look++) {
        const open = await Promise.all(wanted.map((each) => queue.entry(each)));
        if (open.every((entry) => entry === undefined))
            break;
        if (look % looksBetweenStarts === 0)
            await restart(queue, program);
        await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { signal });
    }
    const results = await Promise.all(wanted.map((each) => queue.result(each)));
    return results.filter((result) => result !== undefined);
}
async function restart(queue, program) {
    const waiting = await queue.entries();
    if (waiting.length === 0 || (await queue.current()))
        return;
    startWorker(queue.store, [...new Set(waiting.flatMap(({ options }) => options.settings.passEnv))], program);
}
/**
 * Takes a build out of the queue; a rebuild that runs is ended, and no marker changes.
 * @throws Failure("usage") for a build that is not in the queue
 */
async function cancelQueued(store, build, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    if (!(await queue.entry(build)))
        throw (0,folder/* notQueued */.f)(build);
    if ((await queue.current())?.build !== build)
        return queue.remove(build, "json");
    await (0,inside/* writeFileInside */.gE)(store, queue.file(build, "cancel"), "");
    while ((await queue.current())?.build === build && (await queue.entry(build)))
        await (0,external_node_timers_promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    await queue.remove(build, "json");
    await queue.remove(build, "cancel");
}

var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var lock = __webpack_require__(26314);
var files_log = __webpack_require__(16493);
var verify_task = __webpack_require__(25143);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/queue/worker.js







/** A worker that ends looks for new entries until it lets the lock go; one that starts then waits for that. */
const lockWaitMs = 15_000;
const worker_lookMs = 500;
/**
 * Verifies the builds of a store's queue, one after the other, until none waits. Only one process at a time does that
 * for a store; a second one ends at once.
 * @returns how many builds it verified
 * @throws Error when stopped by the signal; the build that was being verified stays in the queue
 */
async function workQueue(store, signal) {
    const queue = new folder/* QueueFolder */.c(store);
    let count = 0;
    const request = { what: `the queue of ${store}`, waitMs: lockWaitMs, signal };
    try {
        await (0,lock/* withLock */.k)(store, queue.lockFile, request, async () => {
            for (;;) {
                signal.throwIfAborted();
                const [entry] = await queue.entries();
                if (!entry)
                    return;
                await workOn(queue, entry, signal);
                count++;
            }
        });
    }
    catch (error) {
        if (!(error instanceof src_failure/* Failure */.H) || error.code !== "lock-busy")
            throw error;
    }
    return count;
}
async function workOn(queue, { build, options }, signal) {
    await queue.begin(build);
    const cancel = new AbortController();
    const looking = setInterval(() => {
        if ((0,external_node_fs_.existsSync)(queue.file(build, "cancel")))
            cancel.abort();
    }, worker_lookMs);
    const log = await (0,files_log/* openLog */.N)(queue.store, queue.file(build, "log"));
    try {
        const watcher = logWatcher((line) => log.write(Buffer.from(`${line}\n`)));
        const result = await (0,verify_task/* verifyStored */.VN)(build, options, watcher, AbortSignal.any([signal, cancel.signal]));
        await queue.finish(build, result);
    }
    catch (error) {
        if (cancel.signal.aborted)
            await queue.remove(build, "json");
        else if (signal.aborted)
            throw error;
        else
            await queue.finish(build, defect(build, error));
    }
    finally {
        clearInterval(looking);
        await log.close();
        await queue.remove(build, "cancel");
        await queue.rest();
    }
}
/** A defect must not stop the queue: it is the result of its build. */
function defect(build, error) {
    const failure = new src_failure/* Failure */.H("failed", `the verification of ${build} ended unexpectedly`, {
        code: "queue-defect",
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        remedy: "report it: it is a bug in stx-container",
    });
    return { build, host: (0,external_node_os_.hostname)(), at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure) };
}
function logWatcher(write) {
    return {
        phase: (title) => write(`[${new Date().toISOString()}] ${title}`),
        output: (line) => write(`    ${line}`),
        note: (text) => write(`    ${text}`),
    };
}

var shell_word = __webpack_require__(704);
var this_program = __webpack_require__(75220);
var report_escape = __webpack_require__(45743);
var run_report = __webpack_require__(91562);
var client = __webpack_require__(30200);
var run_folder = __webpack_require__(15647);
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/of-build.js







/** The newest run that has a build. */
async function taskOfBuild(store, build) {
    for (const id of await (0,run_folder/* listRuns */.v)(store)) {
        const run = new run_folder/* RunFolder */.E8(store, id);
        const plan = await run.plan();
        const index = plan.builds.indexOf(build);
        if (index >= 0)
            return { run, plan, index };
    }
    return undefined;
}
/** Builds of the runs that have no result yet, with the run's id, newest run first. */
async function openBuilds(store) {
    const open = [];
    for (const id of await (0,run_folder/* listRuns */.v)(store)) {
        const run = new run_folder/* RunFolder */.E8(store, id);
        const done = new Set(await run.ended());
        const { builds } = await run.plan();
        open.push(...builds.filter((_, index) => !done.has(index)).map((build) => ({ build, run: id })));
    }
    return open;
}
/** Cancels the job of one build, also for `--resume`; those of the others go on. */
async function cancelTask({ run, plan, index }) {
    const name = (0,submit_run/* jobNames */.sd)(run, plan)[Math.floor(index / plan.chunk)];
    if (name !== undefined)
        await (0,client/* cancel */.ZT)([name], index % plan.chunk);
    const build = plan.builds[index];
    const failure = new src_failure/* Failure */.H("infrastructure", `the verification of ${build} was cancelled`, {
        code: "slurm-job-cancelled",
        why: "queue cancel was called",
        remedy: `verify it again: stx-container verify --slurm ${build}`,
    });
    const result = { build, host: "", at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure) };
    if (!(await run.result(index)))
        await run.writeResult(index, result);
}
/** Prints the log of a task, with `follow` until it has a result. */
async function showLog({ run, plan, index }, follow, print) {
    const log = new files_follow/* LogFollower */.p(run.logPath(index, plan), print);
    while (follow && !(await run.result(index))) {
        await log.read();
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
    await log.read();
}

var wait_run = __webpack_require__(80717);
var builds = __webpack_require__(13336);
var names = __webpack_require__(90201);
var store_open = __webpack_require__(93237);
var absolute = __webpack_require__(31869);
var watched = __webpack_require__(11884);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/queue.js



















const print = (text) => process.stdout.write(`${text}\n`);
const openStore = ({ store }) => (0,store_open/* openExistingStore */.dy)((0,absolute/* absolute */.y)(store));
/**
 * Puts a build into the store's queue, or submits it to SLURM.
 * @returns what comes next, as a command without the program's name, and for programs
 */
async function later(built, request, where, fromVault, job) {
    const build = `${built.name}-${built.ts}`;
    const store = await (0,store_open/* openExistingStore */.dy)(request.store);
    const { context, settings } = request;
    const common = { store, context, settings, buildArgs: {}, requiredLevel: "versions" };
    const options = { ...common, ...(fromVault && { vault: {} }) };
    if (where === "slurm") {
        const { startRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69219));
        const run = await startRun({ builds: [build], verify: options, job });
        return { next: (0,run_folder/* resumeCommand */.VJ)(run), later: { run: run.id } };
    }
    await verifyLater(build, options, (0,this_program/* thisProgram */.J)());
    return { next: `queue wait ${build} --store ${(0,shell_word/* shellWord */.r)(store)}`, later: { queue: build } };
}
/** @throws Failure("usage") for anything but the two places: before the build, not after it */
function assertPlace(where) {
    if (where === true || where === "queue" || where === "slurm")
        return;
    throw new src_failure/* Failure */.H("usage", `invalid value of --verify-later: ${JSON.stringify(where)}`, {
        code: "wrong-use",
        why: "a build is verified later by the store's queue or by SLURM",
        remedy: "write --verify-later, or --verify-later slurm",
    });
}
/** The build id of a word: a build id as it is, also of a build that is no longer there; else the store's build. */
async function buildOf(store, word) {
    const id = (0,builds/* buildIdOf */.d$)(word);
    if (id)
        return `${(0,names/* imageName */.tO)(id.name)}-${id.ts}`;
    const { name, ts } = await (0,builds/* findBuild */.w)(store, word, "newest");
    return `${name}-${ts}`;
}
async function queueShow(flags) {
    const { current, waiting, results } = await queueStatus(await openStore(flags));
    const running = current && { build: current.build, since: current.since, host: current.process.host };
    const slurm = await openBuilds(await openStore(flags));
    if (flags.json)
        return void print(JSON.stringify({ running, waiting, slurm, results }));
    for (const { build, run } of slurm)
        print(`no result yet: ${build}, by SLURM in the run ${run}`);
    if (running)
        print(`being verified: ${running.build}, since ${running.since}, on ${running.host}`);
    for (const build of waiting)
        print(`waits: ${build}`);
    for (const result of results)
        print(resultLine(result));
    if (!running && waiting.length > 0)
        print("No process works on the queue. Start one: stx-container queue wait");
    if (!running && waiting.length + results.length + slurm.length === 0)
        print("The queue is empty.");
}
const resultLine = ({ build, verdict, level, reason }) => (0,report_escape/* stripControl */.kU)(`${verdict}: ${build}${level ? ` (${level})` : ""}: ${reason}`);
async function queueWait(word, flags) {
    const store = await openStore(flags);
    const build = word === undefined ? undefined : await buildOf(store, word);
    const task = build && (await slurmTask(store, build));
    const results = await (0,watched/* watched */.V)((watcher, signal) => {
        if (task)
            return waitForTask(task, watcher, signal);
        watcher.phase("Waiting for the queue");
        return waitForQueue(store, build, (0,this_program/* thisProgram */.J)(), signal);
    });
    process.exitCode = (0,run_report/* runExitCode */.T)(results);
    if (flags.json)
        return void print(JSON.stringify({ results }));
    print(results.length > 0 ? (0,run_report/* runReport */.q)(results) : "Nothing waits; earlier results: stx-container queue status");
}
/** The task of a build that SLURM verifies, or verified last. */
async function slurmTask(store, build) {
    const queue = new folder/* QueueFolder */.c(store);
    if (await queue.entry(build))
        return undefined;
    const task = await taskOfBuild(store, build);
    const isNewer = task && (!(await task.run.result(task.index)) || !(await queue.result(build)));
    return isNewer ? task : undefined;
}
/** Waits for one build; the others of its run do not count. */
async function waitForTask({ run, plan, index }, watcher, signal) {
    watcher.phase("Waiting for SLURM");
    const { results } = await (0,wait_run/* waitForRun */.C)(run, plan, watcher, signal, index);
    return results.slice(index, index + 1);
}
async function queueLog(word, flags) {
    const store = await openStore(flags);
    const build = await buildOf(store, word);
    const queue = new folder/* QueueFolder */.c(store);
    const path = queue.file(build, "log");
    const task = await slurmTask(store, build);
    if (task)
        return showLog(task, flags.follow ?? false, print);
    if (!(await queue.entry(build)) && !(await queue.result(build)))
        throw (0,folder/* notQueued */.f)(build);
    if (!flags.follow) {
        process.stdout.write((0,report_escape/* stripControl */.kU)(await (0,promises_.readFile)(path, "utf8").catch(() => "")));
        return;
    }
    const log = new files_follow/* LogFollower */.p(path, print);
    while (await queue.entry(build)) {
        await log.read();
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
    await log.read();
}
async function queueCancel(word, flags) {
    const store = await openStore(flags);
    const build = await buildOf(store, word);
    const task = await slurmTask(store, build);
    if (task && !(await task.run.result(task.index)))
        await cancelTask(task);
    else
        await cancelQueued(store, build);
    print(flags.json ? JSON.stringify({ cancelled: build }) : `Cancelled ${build}`);
}
/** What the background process does; it has no terminal, so a closed one must not end it. */
async function queueWork(flags) {
    process.on("SIGHUP", () => { });
    const abort = new AbortController();
    for (const signal of ["SIGTERM", "SIGINT"])
        process.on(signal, () => abort.abort());
    await workQueue(await openStore(flags), abort.signal);
}


}),

5550:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  buildOnly: () => (/* binding */ buildOnly),
  parseLevel: () => (/* binding */ parseLevel),
  roundtrip: () => (/* binding */ roundtrip),
  vaultOf: () => (/* binding */ vaultOf),
  verifyOnly: () => (/* binding */ verifyOnly)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _github_context_js_2 = __webpack_require__(80344);
var _operations_verify_task_js_3 = __webpack_require__(25143);
var _process_shell_word_js_22 = __webpack_require__(704);
var _report_verification_js_4 = __webpack_require__(12167);
var _roundtrip_build_js_5 = __webpack_require__(58211);
var _roundtrip_verify_js_6 = __webpack_require__(428);
var _store_builds_js_7 = __webpack_require__(13336);
var _store_name_lock_js_8 = __webpack_require__(95776);
var _store_publish_js_9 = __webpack_require__(54906);
var _verdict_context_beside_js_10 = __webpack_require__(4941);
var _verdict_gate_js_11 = __webpack_require__(76469);
var _verdict_judge_js_21 = __webpack_require__(98886);
var _verdict_marker_js_12 = __webpack_require__(77772);
var _verdict_read_policy_js_13 = __webpack_require__(26588);
var _absolute_js_14 = __webpack_require__(31869);
var _request_js_15 = __webpack_require__(91031);
var _signing_js_16 = __webpack_require__(29657);
var _slurm_options_js_17 = __webpack_require__(6522);
var _subject_js_18 = __webpack_require__(67455);
var _terminal_js_19 = __webpack_require__(7936);
var _watched_js_20 = __webpack_require__(11884);























function parseLevel(text) {
    const level = _verdict_marker_js_12/* .levels */ .yr.find((each) => each === text);
    if (level)
        return level;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid level ${JSON.stringify(text)}`, {
        code: "level-invalid",
        why: `expected ${_verdict_marker_js_12/* .levels */ .yr.join(" or ")}`,
        remedy: "correct --level",
    });
}
const print = (text) => process.stdout.write(`${text}\n`);
async function roundtrip(recipe, flags) {
    const requiredLevel = parseLevel(flags.level);
    const signing = await signingOf(flags);
    const request = (0,_request_js_15/* .buildRequest */ .mK)(recipe, {
        ...flags,
        ...(requiredLevel === "bytes" ? { canonical: true } : {}),
    });
    const { built, verified, gate } = await (0,_watched_js_20/* .watched */ .V)(async (watcher, signal) => {
        const built = await (0,_roundtrip_build_js_5.build)(request, watcher, signal);
        if (built.unchanged) {
            const gate = await (0,_verdict_gate_js_11.checkBuild)(await (0,_store_builds_js_7/* .findBuild */ .w)(request.store, `${built.name}-${built.ts}`), await (0,_verdict_read_policy_js_13/* .readPolicy */ .T4)(request.store));
            if (gate.open && (0,_verdict_judge_js_21/* .reaches */ .O6)(gate.level, requiredLevel)) {
                const why = await (0,_store_name_lock_js_8/* .withNameLock */ .n)(request.store, built.name, () => (0,_store_publish_js_9/* .publishVerified */ .M9)(request.store, built.name, built.ts));
                if (why)
                    watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
                return { built, gate };
            }
        }
        return {
            built,
            verified: await (0,_roundtrip_verify_js_6.verify)({
                ...verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings),
                ...(built.unchanged ? {} : { writtenLock: built.digests.lock }),
                ...signing,
            }, watcher, signal),
        };
    }, flags);
    if (verified)
        process.exitCode = (0,_operations_verify_task_js_3/* .exitCodeOf */ .FO)(verified);
    if (flags.json)
        return void print(JSON.stringify({ built, verified, gate }));
    if (gate)
        return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
    print([(0,_report_verification_js_4/* .buildReport */ .FK)(built), "", (0,_report_verification_js_4/* .verificationReport */ .st)(verified, (0,_terminal_js_19/* .hasColor */ .cE)(process.stdout))].join("\n"));
}
async function buildOnly(recipe, flags) {
    const { assertPlace, later } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44892));
    const job = (0,_slurm_options_js_17/* .jobOptions */ .wq)(flags);
    if (flags.verifyLater)
        assertPlace(flags.verifyLater);
    const request = await withVaultSource((0,_request_js_15/* .buildRequest */ .mK)(recipe, flags), flags.fromVault);
    if (flags.verifyLater)
        (0,_operations_verify_task_js_3/* .assertDeferrable */ .T3)(request.settings);
    const built = await (0,_watched_js_20/* .watched */ .V)((watcher, signal) => (0,_roundtrip_build_js_5.build)(request, watcher, signal), flags);
    const queued = flags.verifyLater
        ? await later(built, request, flags.verifyLater, flags.verifyFromVault ?? flags.fromVault !== undefined, job)
        : undefined;
    const binds = (request.settings.binds ?? []).map(({ source, at, access }) => ` --bind ${(0,_process_shell_word_js_22/* .shellWord */ .r)(`${source}:${at}:${access}`)}`);
    const next = queued?.next ??
        `verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}${binds.join("")}`;
    print(flags.json
        ? JSON.stringify({ built, ...(queued && { later: queued.later }) })
        : `${(0,_report_verification_js_4/* .buildReport */ .FK)(built)}\n\nNext: stx-container ${next}`);
}
async function withVaultSource(request, flag) {
    if (flag === undefined)
        return request;
    if (request.vault) {
        throw new _failure_js_1/* .Failure */ .H("usage", "--vault and --from-vault were both given", {
            code: "wrong-use",
            why: "a build is recorded, or made from a record",
            remedy: "leave out one of them",
        });
    }
    const { vaultSource } = await __webpack_require__.e(/* import() */ 1890).then(__webpack_require__.bind(__webpack_require__, 91890));
    const [what, path] = flag === true ? [undefined, ""] : [flag, (0,_absolute_js_14/* .absolute */ .y)(flag)];
    return { ...request, vault: await vaultSource(what, path, request.store, request.name) };
}
async function verifyOnly(names, flags) {
    const [name, ...more] = names;
    if (more.length > 0 || flags.all)
        throw new _failure_js_1/* .Failure */ .H("usage", "several builds are verified by SLURM only", {
            code: "wrong-use",
            why: "on this machine, verify rebuilds one at a time",
            remedy: "stx-container verify --slurm, or one build after the other",
        });
    const signing = await signingOf(flags);
    const verified = await withUnpacked(name, flags, async (named, more) => {
        const run = (given) => withVaultBeside(given, more, async (all) => {
            const request = { ...(await verifyRequestOf(given, all)), ...signing };
            return (0,_watched_js_20/* .watched */ .V)((watcher, signal) => (0,_roundtrip_verify_js_6.verify)(request, watcher, signal), flags);
        });
        return named === undefined ? run() : (0,_subject_js_18.withWord)(named, flags.store, run, { withContext: true });
    });
    process.exitCode = (0,_operations_verify_task_js_3/* .exitCodeOf */ .FO)(verified);
    print(flags.json ? JSON.stringify({ verified }) : (0,_report_verification_js_4/* .verificationReport */ .st)(verified, (0,_terminal_js_19/* .hasColor */ .cE)(process.stdout)));
}
/** `--from-vault` alone names the build's own index; with a file, that one and the vault around it. */
function vaultOf(flag) {
    if (flag === undefined)
        return {};
    return { vault: flag === true ? {} : { path: (0,_absolute_js_14/* .absolute */ .y)(flag) } };
}
/** `--from-vault` with files outside of a store, such as a bundle's, takes the vault that lies beside them. */
async function withVaultBeside(given, flags, work) {
    if (flags.fromVault !== true || !given || "name" in given)
        return work(flags);
    const { vaultBeside } = await __webpack_require__.e(/* import() */ 2343).then(__webpack_require__.bind(__webpack_require__, 72343));
    const { files } = (await (0,_subject_js_18.evidenceOf)(given.path, (0,_absolute_js_14/* .absolute */ .y)(flags.store))).subject;
    const fromVault = await vaultBeside(files.lock);
    if (fromVault === undefined)
        return work(flags);
    const { withVaultContext } = await Promise.all(/* import() */[__webpack_require__.e(6427), __webpack_require__.e(8956), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 17615));
    return withVaultContext(fromVault, (context) => work({ ...flags, fromVault, context: flags.context ?? context }));
}
/** An exported vault, named alone, brings its own build: it is put into the store, and the files that it needs beside it. */
async function withUnpacked(name, flags, work) {
    if (name !== undefined || flags.lock || typeof flags.fromVault !== "string")
        return work(name, flags);
    const { unpackBuild } = await Promise.all(/* import() */[__webpack_require__.e(6427), __webpack_require__.e(8956), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 17615));
    const { buildId, context, close } = await unpackBuild((0,_absolute_js_14/* .absolute */ .y)(flags.fromVault), (0,_absolute_js_14/* .absolute */ .y)(flags.store));
    try {
        return await work(buildId, { ...flags, context: flags.context ?? context });
    }
    finally {
        await close();
    }
}
async function verifyRequestOf(given, flags) {
    const store = (0,_absolute_js_14/* .absolute */ .y)(flags.store);
    const runUrl = (0,_github_context_js_2/* .runUrlOf */ .Qm)(process.env);
    const common = {
        store,
        buildArgs: (0,_request_js_15/* .readBuildArguments */ .Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: parseLevel(flags.level),
        settings: (0,_request_js_15/* .flagSettings */ .w0)(flags),
        ...(runUrl && { runUrl }),
        ...(flags.keep === undefined ? {} : { keep: (0,_absolute_js_14/* .absolute */ .y)(flags.keep) }),
        ...vaultOf(flags.fromVault),
    };
    const { image, lock, recipe } = flags;
    if (lock && recipe && given === undefined) {
        const lockedRecipe = (0,_absolute_js_14/* .absolute */ .y)(recipe);
        return {
            ...common,
            ...(image ? { image: (0,_absolute_js_14/* .absolute */ .y)(image) } : {}),
            lock: (0,_absolute_js_14/* .absolute */ .y)(lock),
            lockedRecipe,
            context: flags.context ? (0,_absolute_js_14/* .absolute */ .y)(flags.context) : (0,node_path_0.dirname)(lockedRecipe),
        };
    }
    if (given === undefined || image || lock || recipe) {
        throw new _failure_js_1/* .Failure */ .H("usage", "verify needs either the name of a build or its files", {
            code: "wrong-use",
            why: "give a name or a file of a build alone, or --lock and --recipe, with --image if the image is available",
            remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
        });
    }
    const named = "name" in given ? undefined : await (0,_subject_js_18.evidenceOf)(given.path, store);
    const isStored = named === undefined || named.store !== undefined;
    const beside = isStored ? undefined : await (0,_verdict_context_beside_js_10/* .contextBeside */ .Wd)(named.subject.files.lock);
    const context = (0,_absolute_js_14/* .absolute */ .y)(flags.context ?? beside ?? (0,node_path_0.dirname)(isStored ? store : named.subject.files.lockedRecipe));
    if (!named)
        return (0,_operations_verify_task_js_3/* .storedRequest */ .DA)(await (0,_store_builds_js_7/* .findBuild */ .w)(store, given.name, "to verify"), {
            ...common,
            context,
        });
    const { files } = named.subject;
    return {
        ...common,
        ...(files.image ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
        context,
    };
}
/** Signs with the key of the flags, or that of the environment. */
async function signingOf(flags) {
    const signer = await (0,_signing_js_16/* .signerOf */ .Kv)(flags);
    if (!signer)
        return {};
    return { sign: async (statement) => [await signer.sign(statement)], verifiedBy: signer.fingerprint };
}
function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
    const { image, lock, lockedRecipe } = built.files;
    const runUrl = (0,_github_context_js_2/* .runUrlOf */ .Qm)(process.env);
    return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
}


}),

3888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slurmTask: () => (/* binding */ slurmTask),
  verifyBySlurm: () => (/* binding */ verifyBySlurm)
});

var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var context = __webpack_require__(80344);
var verify_task = __webpack_require__(25143);
var run_report = __webpack_require__(91562);
var client = __webpack_require__(30200);
var run_folder = __webpack_require__(15647);
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/task.js



/**
 * What a job of a run does on its compute node: verifies one build and writes its result down. A task that has a
 * result already was started again after it had ended, and does nothing.
 * @param folder the run's folder
 * @throws Error when stopped by the signal: SLURM says why, and may start it again
 */
async function runTask(folder, index, watcher, signal) {
    const store = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder));
    const run = new run_folder/* RunFolder */.E8(store, (0,external_node_path_.basename)(folder));
    const { builds, verify } = await run.plan();
    const build = builds[index];
    if (build === undefined)
        throw new RangeError(`the run has no task ${index}`);
    if (await run.result(index))
        return;
    const options = { ...verify, settings: nodeSettings(verify.settings) };
    await run.writeResult(index, await (0,verify_task/* verifyStored */.VN)(build, options, watcher, signal));
}
/** Scratch on the node's own disk, where SLURM gives the job one: builds are slow on shared file systems. */
function nodeSettings(settings) {
    const tmp = settings.tmp ?? process.env.SLURM_TMPDIR;
    return tmp ? { ...settings, tmp } : settings;
}

var wait_run = __webpack_require__(80717);
var store_builds = __webpack_require__(13336);
var store_open = __webpack_require__(93237);
var gate = __webpack_require__(76469);
var read_policy = __webpack_require__(26588);
var absolute = __webpack_require__(31869);
var request = __webpack_require__(91031);
var slurm_options = __webpack_require__(6522);
var watched = __webpack_require__(11884);
var roundtrip = __webpack_require__(5550);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/slurm-verify.js



















/** Verifies builds by SLURM, or goes on with an earlier run. */
async function verifyBySlurm(names, flags) {
    if (flags.image || flags.lock || flags.recipe)
        throw wrongUse("--slurm verifies builds of the store", "a job finds its files by the build's name there");
    if (flags.keep)
        throw wrongUse("--keep and --slurm cannot be combined", "a job keeps the verdict, and not the image");
    if (flags.sign)
        throw wrongUse("--sign and --slurm cannot be combined", "keys stay off compute nodes: use `sign` afterwards");
    const store = await (0,store_open/* openExistingStore */.dy)((0,absolute/* absolute */.y)(flags.store));
    const { run, plan } = flags.resume
        ? await resumed(store, flags.resume, names)
        : await started(store, names, flags);
    if (!flags.wait)
        return showStarted(run, plan, flags);
    const ended = await (0,watched/* watched */.V)((watcher, signal) => waited(run, plan, watcher, signal));
    process.exitCode = (0,run_report/* runExitCode */.T)(ended.results);
    process.stdout.write(flags.json
        ? `${JSON.stringify({ run: run.id, results: ended.results })}\n`
        : `${(0,run_report/* runReport */.q)(ended.results)}\n`);
}
function showStarted(run, plan, { json }) {
    const text = `Run ${run.id}: ${plan.builds.length} submitted\n\nNext: stx-container ${(0,run_folder/* resumeCommand */.VJ)(run)}`;
    process.stdout.write(json ? `${JSON.stringify({ run: run.id, builds: plan.builds })}\n` : `${text}\n`);
}
async function started(store, names, flags) {
    const settings = (0,request/* flagSettings */.w0)(flags);
    (0,verify_task/* assertDeferrable */.T3)(settings);
    const builds = await buildsOf(store, names, flags);
    const runUrl = (0,context/* runUrlOf */.Qm)(process.env);
    const verify = {
        store,
        context: (0,absolute/* absolute */.y)(flags.context ?? (0,external_node_path_.dirname)(store)),
        buildArgs: (0,request/* readBuildArguments */.Hh)(flags.buildArg, flags.buildArgFile),
        requiredLevel: (0,roundtrip.parseLevel)(flags.level),
        settings,
        ...(0,roundtrip.vaultOf)(flags.fromVault),
        ...(runUrl && { runUrl }),
    };
    const throttle = flags.throttle === undefined ? undefined : (0,slurm_options/* parseCount */.zq)("--throttle", flags.throttle);
    const run = await (0,submit_run.startRun)({ builds, verify, job: (0,slurm_options/* jobOptions */.wq)(flags), throttle });
    return { run, plan: await run.plan() };
}
/** The run, its tasks without a result and without a job submitted again. */
async function resumed(store, id, names) {
    if (names.length > 0)
        throw wrongUse("--resume names no builds", "a run has its own list of builds");
    const run = await (0,run_folder/* openRun */.Iy)(store, id === true ? undefined : id);
    const plan = await run.plan();
    const missing = await missingTasks(run, plan);
    if (missing.length > 0)
        await (0,submit_run/* submitTasks */.Hj)(run, plan, missing);
    return { run, plan };
}
async function missingTasks(run, plan) {
    const [done, open] = [new Set(await run.ended()), await (0,wait_run/* openTasks */.b)(run, plan)];
    return plan.builds.flatMap((_, index) => (done.has(index) || open.has(index) ? [] : [index]));
}
async function waited(run, plan, watcher, signal) {
    watcher.phase(plan.builds.length === 1
        ? `Verifying ${plan.builds[0]} by SLURM`
        : `Verifying ${plan.builds.length} builds by SLURM`);
    watcher.note(`run ${run.id}; after a lost connection: stx-container ${(0,run_folder/* resumeCommand */.VJ)(run)}`);
    try {
        return await (0,wait_run/* waitForRun */.C)(run, plan, watcher, signal);
    }
    catch (error) {
        // A closed terminal or a lost connection ends the waiting, not the jobs.
        if (signal.aborted && signal.reason !== "SIGHUP")
            await cancelled(run, plan, watcher);
        throw error;
    }
}
async function cancelled(run, plan, watcher) {
    try {
        await (0,client/* cancel */.ZT)((0,submit_run/* jobNames */.sd)(run, plan));
        watcher.note("the jobs are cancelled");
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        watcher.note(`the jobs could not be cancelled: ${error.why}; try: scancel --name=${(0,submit_run/* jobNames */.sd)(run, plan).join(",")}`);
    }
}
/** The builds that a user means, as build ids; each once. */
async function buildsOf(store, names, flags) {
    if (flags.all ? names.length > 0 : names.length === 0)
        throw wrongUse("verify --slurm needs builds", "name builds, or give --all for every complete build of the store");
    const found = flags.all
        ? await allBuilds(store, flags.fromVault !== undefined)
        : await Promise.all(names.map((name) => (0,store_builds/* findBuild */.w)(store, name, "to verify")));
    const wanted = flags.missing ? await notVerified(store, found) : found;
    const ids = [...new Set(wanted.map(({ name, ts }) => `${name}-${ts}`))];
    if (ids.length > 0)
        return ids;
    throw wrongUse("there is nothing to verify", found.length === 0 ? `${store} has no complete build` : "the gate lets all of these builds pass");
}
async function allBuilds(store, withVault) {
    const builds = (await Promise.all((await (0,store_builds/* listNames */.Zv)(store)).map((name) => (0,store_builds/* listBuilds */.YF)(store, name)))).flat();
    return builds.filter(({ state }) => state === "complete" || (withVault && state === "lock-only"));
}
async function notVerified(store, builds) {
    const policy = await (0,read_policy/* readPolicy */.T4)(store);
    const missing = [];
    for (const build of builds)
        if (!(await (0,gate.checkBuild)(build, policy)).open)
            missing.push(build);
    return missing;
}
function wrongUse(what, why) {
    return new failure/* Failure */.H("usage", what, { code: "wrong-use", why, remedy: "stx-container verify --help" });
}
/** What a job runs on its compute node; see src/slurm/task.ts. */
async function slurmTask(folder, offset) {
    const index = Number(offset) + Number(process.env.SLURM_ARRAY_TASK_ID ?? 0);
    await (0,watched/* watched */.V)((watcher, signal) => runTask((0,absolute/* absolute */.y)(folder), index, watcher, signal));
}


}),

48829:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slurmAttach: () => (/* binding */ slurmAttach),
  slurmLogs: () => (/* binding */ slurmLogs),
  slurmStart: () => (/* binding */ slurmStart),
  slurmStatus: () => (/* binding */ slurmStatus),
  slurmStop: () => (/* binding */ slurmStop)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_timers_promises_ = __webpack_require__(58500);
var failure = __webpack_require__(77205);
var follow = __webpack_require__(21926);
var resolve = __webpack_require__(85798);
var run = __webpack_require__(21880);
var shell_word = __webpack_require__(704);
var report_escape = __webpack_require__(45743);
var options = __webpack_require__(89141);
var queue = __webpack_require__(42840);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(28942);
var bounded = __webpack_require__(17794);
var folders = __webpack_require__(76382);
var inside = __webpack_require__(66996);
var this_program = __webpack_require__(75220);
var client = __webpack_require__(30200);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/session.js













const sessionSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP(),
    /** Number of the job. */
    job: schemas/* string */.YjP().regex(/^\d+$/),
    /** Absolute path of the image. */
    image: schemas/* string */.YjP(),
    /** Options of exec and shell, as words. */
    options: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Folder that it was started in. */
    folder: schemas/* string */.YjP(),
});
const maxRecord = 1024 * 1024;
/** The folder of this user's sessions, which all machines of a cluster share as they share homes. */
function sessionsFolder(env = process.env) {
    const state = env.XDG_STATE_HOME?.startsWith("/") ? env.XDG_STATE_HOME : (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local/state");
    return (0,external_node_path_.join)(state, "stx-container", "slurm");
}
/** @throws Failure("usage") for a name that is not safe as part of a file's and a job's */
function sessionName(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && !name.includes(".."))
        return name;
    throw new failure/* Failure */.H("usage", `invalid session name ${JSON.stringify(name)}`, {
        code: "slurm-option-invalid",
        why: "a name has 1 to 64 letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --session",
    });
}
const recordPath = (name, folder) => (0,external_node_path_.join)(folder, `${sessionName(name)}.json`);
/** The file that takes what a session's job prints. */
const sessionLog = (name, folder = sessionsFolder()) => (0,external_node_path_.join)(folder, `${sessionName(name)}.log`);
const jobName = (name) => `stx-session.${name}`;
/** Until it is ended from outside. A shell that waits for its child is ended by a signal at once; `sleep` alone is not. */
const hold = "trap 'exit 0' TERM INT HUP\nwhile :; do sleep 3600 & wait $!; done\n";
/**
 * Submits the job of a session.
 * @throws Failure where a session of this name runs already, or SLURM refuses the job
 */
async function startSession(request, program = (0,this_program/* thisProgram */.J)(), folder = sessionsFolder()) {
    const { name, image, options, command } = request;
    await (0,folders/* makeFolder */.f)(folder);
    const path = recordPath(name, folder);
    if ((await (0,client/* queued */.kJ)([jobName(name)])).some(queue/* isUnfinished */.ui))
        throw running(name);
    await (0,inside/* removeFileInside */.$E)(folder, sessionLog(name, folder));
    const words = [program.node, program.main, "exec", ...options, image, "--", ...command].map(shell_word/* shellWord */.r);
    const job = await (0,client/* submit */.tA)({
        script: `#!/bin/sh\n# Written by stx-container: a session.\n${command.length > 0 ? `exec ${words.join(" ")}\n` : hold}`,
        args: [
            ...request.jobArguments,
            `--job-name=${jobName(name)}`,
            `--output=${sessionLog(name, folder).replaceAll("%", "%%")}`,
            "--open-mode=append",
            "--no-requeue",
        ],
        folder: process.cwd(),
    });
    const session = { version: 1, name, job, image, options, folder: process.cwd() };
    await (0,inside/* writeFileInside */.gE)(folder, path, `${JSON.stringify(session)}\n`);
    return session;
}
function running(name) {
    return new failure/* Failure */.H("usage", `the session ${name} runs already`, {
        code: "slurm-session-exists",
        why: "a name stands for one job at a time",
        remedy: `stx-container slurm attach ${name}, or choose another name with --session`,
    });
}
/** The sessions of this user, by name. */
async function listSessions(folder = sessionsFolder()) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
    const sessions = await Promise.all(names.map((name) => readSession(name.slice(0, -".json".length), folder)));
    const found = sessions.filter((session) => session !== undefined);
    if (found.length === 0)
        return [];
    const tasks = await (0,client/* queued */.kJ)(found.map(({ name }) => jobName(name)));
    return found.map((session) => ({ session, task: tasks.find(({ job }) => job === session.job) }));
}
async function readSession(name, folder) {
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(recordPath(name, folder), maxRecord);
    try {
        return bytes && sessionSchema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch {
        throw new failure/* Failure */.H("usage", `cannot read the session ${name}`, {
            code: "slurm-session-missing",
            why: `${recordPath(name, folder)} is damaged, or was written by another version`,
            remedy: `remove it, and end its job: scancel --name=${jobName(name)}`,
        });
    }
}
/** A session by its name, or the only one. @throws Failure("usage") where there is none, or several */
async function findSession(name, folder = sessionsFolder()) {
    const all = await listSessions(folder);
    const open = all.filter(({ task }) => task && (0,queue/* isUnfinished */.ui)(task));
    const found = name === undefined
        ? open.length === 1
            ? open[0]
            : undefined
        : all.find(({ session }) => session.name === name);
    if (found)
        return found;
    const several = name === undefined && open.length > 1;
    throw new failure/* Failure */.H("usage", several ? "there are several sessions" : `there is no session${name ? ` ${name}` : ""}`, {
        code: "slurm-session-missing",
        why: open.length > 0
            ? `there are: ${open.map(({ session }) => session.name).join(", ")}`
            : "none is running",
        remedy: several ? "name one of them" : "start one: stx-container slurm start IMAGE",
    });
}
/** How often SLURM is asked whether a session has started. */
const askMs = 2_000;
/**
 * A session by its name, or the only one, once its job runs.
 * @param onWait gets SLURM's reason where the job has yet to start
 * @throws Failure("usage") where it has ended, or waits for what does not come by itself
 */
async function runningSession(name, onWait) {
    for (let shown;; await (0,external_node_timers_promises_.setTimeout)(askMs)) {
        const found = await findSession(name);
        const { session, task } = found;
        const isComing = task && (0,queue/* isUnfinished */.ui)(task) && task.state !== "R" && queue/* ordinaryReasons */.YZ.has(task.reason);
        if (!isComing) {
            assertRunning(found);
            return found;
        }
        if (shown !== task.reason)
            onWait(session.name, task.reason);
        shown = task.reason;
    }
}
/** @throws Failure("usage") where a session's job does not run, or not yet */
function assertRunning({ session: { name }, task }) {
    if (task?.state === "R")
        return;
    const waits = task && (0,queue/* isUnfinished */.ui)(task);
    throw new failure/* Failure */.H("usage", `the session ${name} ${waits ? "has not started yet" : "has ended"}`, {
        code: "slurm-session-missing",
        why: waits ? `SLURM gives as the reason: ${task.reason}` : (0,queue/* endOf */.pJ)(task),
        remedy: waits
            ? "wait until `stx-container slurm status` shows it as running"
            : `stx-container slurm logs ${name}`,
    });
}
/** Ends a session's job, and forgets the session; its log stays until the name is used again. */
async function stopSession({ session: { name } }, folder = sessionsFolder()) {
    await (0,client/* cancel */.ZT)([jobName(name)]);
    await (0,inside/* makeFolderInside */.Vh)(folder, folder);
    await (0,inside/* removeFileInside */.$E)(folder, recordPath(name, folder));
}
/** The command that runs something in a session's allocation. */
function attachCommand({ session: { job, image, options, folder } }, command, isTerminal, program = (0,this_program/* thisProgram */.J)()) {
    const verb = command.length > 0 ? ["exec", ...options, image, "--", ...command] : ["shell", ...options, image];
    return [
        "srun",
        ...(isTerminal ? ["--pty"] : []),
        "--overlap",
        "--quiet",
        `--jobid=${job}`,
        `--chdir=${folder}`,
        program.node,
        program.main,
        ...verb,
    ];
}
/** A session's state in a word. */
function stateOf(task) {
    if (!task || !(0,queue/* isUnfinished */.ui)(task))
        return `ended: ${(0,queue/* endOf */.pJ)(task)}`;
    if (task.state === "PD")
        return `waits: ${task.reason}`;
    return task.state === "R" ? `running on ${task.node}` : `in state ${task.state}`;
}

var absolute = __webpack_require__(31869);
var become = __webpack_require__(72929);
var slurm_options = __webpack_require__(6522);
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/slurm.js
















const print = (text) => process.stdout.write(`${text}\n`);
const withoutDashes = (words) => (words[0] === "--" ? words.slice(1) : words);
/** Checks the image here, where somebody sees it, and submits a job that checks it again on its node. */
async function slurmStart(image, command, flags, declared) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const usable = await (0,resolve/* imageForUse */.cf)({
        subject: (0,subject.imageSubject)(image),
        store,
        requireVerified: flags.requireVerified ?? false,
    });
    if (usable.doubt !== undefined)
        process.stderr.write(`stx-container: ${(0,report_escape/* stripControl */.kU)(`${usable.image} is not verified: ${usable.doubt}`)}\n`);
    const job = {
        name: sessionName(flags.session ?? /([^/]*?)(\.sif)?$/.exec(image)?.[1] ?? ""),
        image: usable.image,
        options: execWords(declared, { ...flags, store }),
        command: withoutDashes(command),
        jobArguments: (0,options/* jobArguments */.y)((0,slurm_options/* jobOptions */.wq)(flags)),
    };
    if (flags.dryRun) {
        const submitted = ["sbatch", ...job.jobArguments].map(shell_word/* shellWord */.r).join(" ");
        const ran = ["stx-container", "exec", ...job.options, job.image, "--", ...job.command]
            .map(shell_word/* shellWord */.r)
            .join(" ");
        return void print(`${submitted}\n${ran}`);
    }
    const session = await startSession(job);
    if (flags.json)
        return void print(JSON.stringify(session));
    print(`Session ${session.name}: job ${session.job}\n\nNext: stx-container slurm attach ${session.name}`);
}
/** The options of exec that were given, as words of a command line. */
function execWords(declared, flags) {
    const values = flags;
    const isOfExec = (name) => !jobFlagNames.has(name);
    return declared.options.flatMap((option) => {
        const name = option.attributeName();
        if (!isOfExec(name))
            return [];
        const flag = option.long;
        const value = values[name];
        if (option.negate)
            return value === false ? [flag] : [];
        if (Array.isArray(value))
            return value.map((each) => `${flag}=${each}`);
        if (value === true)
            return [flag];
        return typeof value === "string" ? [`${flag}=${value}`] : [];
    });
}
const jobFlagNames = new Set([
    "partition",
    "account",
    "qos",
    "jobTime",
    "cpus",
    "memory",
    "gres",
    "constraint",
    "sbatch",
    "session",
    "json",
    "dryRun",
]);
/** Becomes a command, or a shell, in the session's allocation; the gate checks the image there. */
async function slurmAttach(name, command) {
    const found = await runningSession(name, (session, reason) => process.stderr.write(`stx-container: ${(0,report_escape/* stripControl */.kU)(`${session} waits for SLURM to start it: ${reason}`)}\n`));
    const env = (0,run/* definedOnly */.Uv)(process.env);
    const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const argv = attachCommand(found, withoutDashes(command), isTerminal);
    await (0,become/* become */.U)({ argv, env });
}
async function slurmStop(name, flags) {
    const found = await findSession(name);
    await stopSession(found);
    const { session } = found;
    print(flags.json ? JSON.stringify({ stopped: session.name, job: session.job }) : `Stopped ${session.name}`);
}
async function slurmStatus(name, flags) {
    const found = name === undefined ? await listSessions() : [await findSession(name)];
    if (flags.json)
        return void print(JSON.stringify(found.map(statusJson)));
    if (found.length === 0)
        return void print("No sessions. Start one: stx-container slurm start IMAGE");
    for (const { session, task } of found)
        print(`${session.name}  job ${session.job}  ${stateOf(task)}  ${(0,report_escape/* stripControl */.kU)(session.image)}`);
}
function statusJson({ session, task }) {
    const { name, job, image } = session;
    const isOver = !task || !(0,queue/* isUnfinished */.ui)(task);
    return {
        name,
        job,
        image,
        state: isOver ? "ended" : task.state === "PD" ? "waiting" : "running",
        node: task?.node ?? "",
        detail: stateOf(task),
    };
}
async function slurmLogs(name, flags) {
    const log = name === undefined ? sessionLog((await findSession(name)).session.name) : sessionLog(name);
    if (!flags.follow)
        return void process.stdout.write(await logText(log, name));
    const follower = new follow/* LogFollower */.p(log, print);
    for (;;) {
        await follower.read();
        const { task } = await findSession(name);
        if (!task || !(0,queue/* isUnfinished */.ui)(task))
            return follower.read();
        await (0,external_node_timers_promises_.setTimeout)(2_000);
    }
}
async function logText(path, name) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,report_escape/* stripControl */.kU)(await (0,promises_.readFile)(path, "utf8"));
    throw new failure/* Failure */.H("usage", `there is no log of the session ${name ?? ""}`.trimEnd(), {
        code: "slurm-session-missing",
        why: "its job has not started, or there was none of this name",
        remedy: "stx-container slurm status",
    });
}


}),

91031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ readBuildArguments),
  mK: () => (/* binding */ buildRequest),
  w0: () => (/* binding */ flagSettings)
});
/* unused harmony export parseTimeLimit */
var node_fs_0 = __webpack_require__(73024);
var node_path_1 = __webpack_require__(76760);
var _apptainer_settings_js_2 = __webpack_require__(19415);
var _failure_js_3 = __webpack_require__(77205);
var _recipe_arguments_js_4 = __webpack_require__(64018);
var _roundtrip_prepare_js_5 = __webpack_require__(76172);
var _store_names_js_6 = __webpack_require__(90201);
var _absolute_js_7 = __webpack_require__(31869);








/**
 * The build arguments of `--build-arg`, which take precedence over those of an argument file.
 * @throws Failure("usage") for an invalid argument, and for a file that cannot be read
 */
function readBuildArguments(pairs, file) {
    return Object.fromEntries([
        ...(file === undefined ? [] : (0,_recipe_arguments_js_4/* .parseArgumentFile */ .LF)(readArgumentFile((0,_absolute_js_7/* .absolute */ .y)(file)))),
        ...pairs.map((pair) => {
            const argument = (0,_recipe_arguments_js_4/* .parseBuildArgument */ .Nh)(pair);
            if (argument)
                return [argument.name, argument.value];
            throw new _failure_js_3/* .Failure */ .H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
                code: "build-argument-invalid",
                why: "names consist of letters, digits and underscores, and values are one line",
                remedy: "write --build-arg name=value",
            });
        }),
    ]);
}
function readArgumentFile(path) {
    try {
        return (0,node_fs_0.readFileSync)(path);
    }
    catch (error) {
        throw new _failure_js_3/* .Failure */ .H("usage", `could not read the argument file ${path}`, {
            code: "build-argument-invalid",
            why: error.code,
            remedy: "pass a file with one name=value per line to --build-arg-file",
            cause: error,
        });
    }
}
const unitMs = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a time such as "90m", "2h" or "1.5h"; a number alone counts minutes. @throws Failure("usage") */
function parseTimeLimit(text) {
    const [, number = "", unit = "m"] = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)?$/.exec(text.trim()) ?? [];
    const time = Number(number) * (unitMs[unit] ?? 0);
    // Timers have 31 bits of milliseconds; a longer time would end at once.
    if (time >= 1 && time <= 0x7fffffff)
        return time;
    throw new _failure_js_3/* .Failure */ .H("usage", `invalid time limit ${JSON.stringify(text)}`, {
        code: "time-limit-invalid",
        why: "it is not a time above 0 and up to 24 days",
        remedy: "write for example --time-limit 90m or --time-limit 2h; a number alone counts minutes",
    });
}
/** The settings for Apptainer. @throws Failure("usage") for contradicting or invalid flags */
function flagSettings(flags) {
    if (flags.sudo && flags.fakeroot) {
        throw new _failure_js_3/* .Failure */ .H("usage", "--sudo and --fakeroot cannot be combined", {
            code: "wrong-use",
            why: "each of them chooses how the build gets its privileges",
            remedy: "use one of them, or neither to let the program choose",
        });
    }
    return (0,_apptainer_settings_js_2/* .makeSettings */ .mF)({
        privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
        hostCa: flags.hostCa,
        passEnv: flags.passEnv,
        secrets: flags.secret,
        binds: flags.bind,
        timeLimitMs: parseTimeLimit(flags.timeLimit),
        ...(flags.tmp ? { tmp: flags.tmp } : {}),
    }, _absolute_js_7/* .absolute */ .y);
}
function buildRequest(recipe, flags) {
    const path = (0,_absolute_js_7/* .absolute */ .y)(recipe);
    return {
        recipe: path,
        context: flags.context ? (0,_absolute_js_7/* .absolute */ .y)(flags.context) : (0,node_path_1.dirname)(path),
        store: (0,_absolute_js_7/* .absolute */ .y)(flags.store),
        name: (0,_store_names_js_6/* .imageName */ .tO)(flags.name ?? (0,_roundtrip_prepare_js_5.nameFromRecipe)(path)),
        buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
        force: flags.force ?? false,
        settings: flagSettings(flags),
        ...(flags.notest ? { noTest: true } : {}),
        ...(flags.testAfter === undefined ? {} : { testAfter: flags.testAfter }),
        ...(flags.canonical ? { canonical: true } : {}),
        ...(flags.without ? { without: flags.without } : {}),
        ...recordingOf(flags),
    };
}
/** What is recorded of a build's network; what the flags leave open, the configuration says. */
function recordingOf({ vault, record, vaultOptional }) {
    const what = record ?? (vault ? "bodies" : undefined);
    const recording = { ...(what && { record: what }), ...(vaultOptional && { optional: true }) };
    return Object.keys(recording).length > 0 ? { vault: recording } : {};
}


}),

29657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ trustOf),
  Kv: () => (/* binding */ signerOf),
  OW: () => (/* binding */ passphraseOf)
});
var _failure_js_0 = __webpack_require__(77205);
var _files_bounded_js_1 = __webpack_require__(17794);
var _absolute_js_2 = __webpack_require__(31869);



const maxPassphraseBytes = 4096;
/**
 * Who signs, by the flags, or the key in STX_SIGNING_KEY: a path, or the key itself as CI secrets have it.
 * @returns undefined where there is no key, or signing was switched off
 * @throws Failure where the key cannot sign: before long work, not after it
 */
async function signerOf(flags, env = process.env) {
    if (flags.sign === false)
        return undefined;
    const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
    if (!source)
        return undefined;
    const { assertCanSign, openKey } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7203), __webpack_require__.e(1750)]).then(__webpack_require__.bind(__webpack_require__, 77203));
    const signer = await openKey(source, await passphraseOf(flags, env));
    return { ...signer, fingerprint: await assertCanSign(signer) };
}
function sourceOf(flag, variable) {
    if (flag !== undefined)
        return { file: (0,_absolute_js_2/* .absolute */ .y)(flag) };
    if (!variable)
        return undefined;
    return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
        ? { text: variable }
        : { file: (0,_absolute_js_2/* .absolute */ .y)(variable) };
}
/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
async function passphraseOf({ passphraseFile: file }, env = process.env) {
    if (file === undefined)
        return env.STX_SIGNING_PASSPHRASE;
    const options = { what: "passphrase", follow: true };
    const text = (await (0,_files_bounded_js_1/* .readBounded */ .C)((0,_absolute_js_2/* .absolute */ .y)(file), maxPassphraseBytes, options)).toString("utf8");
    return text.replace(/\r?\n$/, "");
}
/** Who must have signed, and the keys of their Sigstore, as the user names them. @throws Failure for a wrong file */
async function trustOf(flags, env = process.env) {
    const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
    if (flags.signers === undefined && !root)
        return undefined;
    return {
        ...(flags.signers === undefined ? {} : { signers: await listAt((0,_absolute_js_2/* .absolute */ .y)(flags.signers)) }),
        ...(root ? { sigstoreRoots: await rootsAt((0,_absolute_js_2/* .absolute */ .y)(root)) } : {}),
    };
}
async function listAt(path) {
    const [{ trustedList }, { maxListBytes }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397)]).then(__webpack_require__.bind(__webpack_require__, 18397)),
        __webpack_require__.e(/* import() */ 5245).then(__webpack_require__.bind(__webpack_require__, 25245)),
    ]);
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxListBytes, { what: "list of signers", follow: true });
    const signers = trustedList(text.toString("utf8"), path);
    if (signers.length > 0)
        return signers;
    throw new _failure_js_0/* .Failure */ .H("usage", `${path} names no signer`, {
        code: "signer-list-invalid",
        why: "it has no line with a key",
        remedy: "add a line as `stx-container keygen` prints it",
    });
}
async function rootsAt(path) {
    const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 35474));
    const text = await (0,_files_bounded_js_1/* .readBounded */ .C)(path, maxRootBytes, { what: "trusted root", follow: true });
    return parseTrustedRoots(text.toString("utf8"), path);
}


}),

7936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _A: () => (/* binding */ watching),
  cE: () => (/* binding */ hasColor)
});
/* unused harmony exports plainWatcher, watcherFor */
var _report_escape_js_0 = __webpack_require__(45743);
var _report_format_js_1 = __webpack_require__(60919);


/** Whether a stream is a terminal with colours and NO_COLOR is not set. */
function hasColor(stream) {
    return stream.isTTY === true && stream.hasColors();
}
/** Plain lines for a pipe or a log: each phase, the build's lines indented, and a line after 30 s without output. */
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
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${phase} …`);
    }, 5_000);
    timer.unref();
    return {
        phase(title) {
            phase = title;
            write(`[${(0,_report_format_js_1/* .formatDuration */ .a3)(Date.now() - start)}] ${title}`);
        },
        output: (line) => write(`    ${(0,_report_escape_js_0/* .oneLine */ .TN)(line).trimEnd()}`),
        note: (text) => write(`    ${text}`),
        end: () => clearInterval(timer),
    };
}
/** The view that fits: live in a terminal, plain elsewhere; always on stderr, so that stdout is the result alone. */
async function watcherFor(stream) {
    if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI)
        return plainWatcher(stream);
    // What draws on a terminal takes longer to load than all the rest.
    return (await Promise.all(/* import() */[__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
}
/** Shows the progress of work on stderr. */
async function watching(work) {
    const live = await watcherFor(process.stderr);
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


}),

11884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ watched)
});
var _terminal_js_0 = __webpack_require__(7936);

/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Runs work with progress on stderr. The first Ctrl-C stops it in an orderly way, a second one at once. The reason of
 * the abort is the signal's name.
 * @param options.timings say at the end where the time went, also where the work failed
 */
function watched(work, options = {}) {
    if (options.timings)
        return timed(work);
    return (0,_terminal_js_0/* .watching */ ._A)((live) => stoppable(work, live));
}
async function timed(work) {
    const phases = [];
    try {
        return await (0,_terminal_js_0/* .watching */ ._A)((live) => {
            const phase = (title) => {
                phases.push({ phase: title, since: performance.now() });
                live.phase(title);
            };
            return stoppable(work, { ...live, phase });
        });
    }
    finally {
        const { timingsReport } = await __webpack_require__.e(/* import() */ 3265).then(__webpack_require__.bind(__webpack_require__, 83265));
        const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
        const timings = phases.map(({ phase, since }, at) => ({ phase, milliseconds: ends[at] - since }));
        process.stderr.write(`\n${timingsReport(timings)}\n\n`);
    }
}
async function stoppable(work, live) {
    const abort = new AbortController();
    const stop = (name) => {
        if (abort.signal.aborted)
            process.exit(130);
        live.note("stopping …");
        abort.abort(name);
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
}


}),

35621:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ snapshotsOf),
  p: () => (/* binding */ findSnapshots)
});
var node_path_0 = __webpack_require__(76760);
var _url_js_2 = __webpack_require__(55352);
var _status_js_1 = __webpack_require__(60988);



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
/** The archives of a distribution, by its ID in os-release. */
const archivesOf = {
    debian: ["Debian", "Debian-Security"],
    ubuntu: ["Ubuntu"],
};
/**
 * Where a distribution's own archives were kept as they were at an instant: what an archive's address ends with on
 * every mirror ("debian-security") → address. Empty for a distribution of which no snapshots are known.
 */
const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
    const archive = known[label];
    return archive
        ? [[node_path_0.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
        : [];
}));
/** Where the Release files of a source are, the signed one first. */
const releaseFiles = (uri, suite) => {
    const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
    return [`${folder}InRelease`, `${folder}Release`];
};
/** What a Release file says of itself, signed or not (deb-repository format, "Release files"). */
function parseRelease(text) {
    const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
    const [fields] = (0,_status_js_1/* .parseParagraphs */ .L)(text.slice(start)).paragraphs;
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
        const shown = { ...source, uri: (0,_url_js_2/* .withoutSecrets */ .c)(source.uri) };
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


}),

55352:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ withoutSecrets)
});
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


}),

21926:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ LogFollower)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _process_lines_js_2 = __webpack_require__(1262);



const chunkSize = 64 * 1024;
/** Gives the lines of a file as they are appended to it. */
class LogFollower {
    #path;
    #lines;
    #at = 0;
    constructor(path, onLine) {
        this.#path = path;
        this.#lines = new _process_lines_js_2/* .LineSplitter */ .g(onLine);
    }
    /** Gives what is new; a file that is not there yet has nothing. */
    async read() {
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs_0.constants;
        const file = await (0,node_fs_promises_1.open)(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
        if (!file)
            return;
        try {
            for (;;) {
                const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkSize), 0, chunkSize, this.#at);
                if (bytesRead === 0)
                    return;
                this.#at += bytesRead;
                this.#lines.push(buffer.subarray(0, bytesRead));
            }
        }
        finally {
            await file.close();
        }
    }
}


}),

80344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ privilegedEvents),
  AD: () => (/* binding */ refuseForkCode),
  Cv: () => (/* binding */ whyUnmerged),
  DC: () => (/* binding */ checkBranch),
  Fy: () => (/* binding */ commitTarget),
  K5: () => (/* binding */ isOwnCode),
  OE: () => (/* binding */ snapshotContext),
  Qm: () => (/* binding */ runUrlOf),
  ig: () => (/* binding */ snapshotJob),
  yI: () => (/* binding */ readContext)
});
var node_fs_0 = __webpack_require__(73024);
var zod_3 = __webpack_require__(28942);
var zod_4 = __webpack_require__(961);
var _failure_js_1 = __webpack_require__(77205);
var _files_plain_words_js_2 = __webpack_require__(89123);




const repositorySchema = zod_3/* .object */ .Ikc({ full_name: zod_3/* .string */ .YjP() });
const shaSchema = zod_3/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** The fields of an event's payload that decide about trust and branch. */
const payloadSchema = zod_3/* .object */ .Ikc({
    pull_request: zod_3/* .object */ .Ikc({
        number: zod_3/* .number */ .aig().int().optional(),
        head: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), repo: repositorySchema.nullish() }),
        base: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), sha: shaSchema }).optional(),
    })
        .optional(),
    merge_group: zod_3/* .object */ .Ikc({ base_ref: zod_3/* .string */ .YjP(), base_sha: shaSchema }).optional(),
    workflow_run: zod_3/* .object */ .Ikc({
        event: zod_3/* .string */ .YjP().optional(),
        head_branch: zod_3/* .string */ .YjP().nullish(),
        head_repository: repositorySchema.nullish(),
    })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
    return sha && ref ? { sha, ref, ...snapshotJob(env, name) } : undefined;
}
/** The job for a dependency snapshot of an image, apart from its commit. */
function snapshotJob(env, name) {
    const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js_1/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        ...readPayload(env.GITHUB_EVENT_PATH),
    };
}
function readPayload(eventPath) {
    if (!eventPath)
        return { head: undefined, base: undefined, pull: undefined, followed: undefined };
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2/* .inPlainWords */ .f);
    }
    catch (error) {
        const why = error instanceof zod_4/* .ZodError */ .G ? (0,_files_plain_words_js_2/* .problemsIn */ ._)(error.issues, "it", 1) : error.message;
        throw new _failure_js_1/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${why}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    const { pull_request: pull, workflow_run: run } = payload;
    return { head: headOf(payload), base: baseOf(payload), pull: pull?.number, followed: run?.event };
}
function headOf({ pull_request: pull, workflow_run: run }) {
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
function baseOf({ pull_request: pull, merge_group: group }) {
    if (group)
        return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
    return pull?.base;
}
/**
 * Events that anyone can start, by a comment or by what a pull request makes other services report, in runs that have the
 * secrets and the write token of the repository. Their commit is the branch to merge into, or the default branch, but the
 * job may have checked out any other. Source: docs.github.com, "Events that trigger workflows".
 */
const privilegedEvents = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "check_run",
    "check_suite",
    "status",
]);
/** Events that only those who may write can start, for a commit of a branch or tag. */
const mergedEvents = new Set(["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"]);
/** Events for the code of another branch; if the head is unknown, they are not trusted. */
const headEvents = new Set([
    ...privilegedEvents,
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** Whether the code under test comes from this repository. Code of a deleted fork does not. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/** Why the code under test is not merged, or may not be; undefined if it is on a branch or tag of this repository. */
function whyUnmerged(context) {
    const { event, head } = context;
    if (event === "workflow_run") {
        const { followed } = context;
        if (!isOwnCode(context))
            return "the run that it follows was for the code of a fork, or does not say whose";
        if (followed === undefined)
            return "its payload does not name the event of the run that it follows";
        return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
    }
    if (mergedEvents.has(event))
        return undefined;
    return head || event === "merge_group" || event.startsWith("pull_request")
        ? "what it built is not merged"
        : "such an event does not say whose code was built";
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, and for comments, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const { event, head } = context;
    if (!privilegedEvents.has(event) || allowed || isOwnCode(context))
        return;
    if (!head)
        throw new _failure_js_1/* .Failure */ .H("usage", `nothing is built for the event ${event}`, {
            code: "fork-code-refused",
            why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
            remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets",
        });
    throw new _failure_js_1/* .Failure */ .H("usage", `recipes from forks are not built for the event ${event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: context.head || context.event.startsWith("pull_request")
                ? "a pull request from a fork cannot write to this repository; the verdict is in the summary"
                : `the event ${context.event} does not say whose code was built; the verdict is in the summary`,
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


}),

75692:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ formatLock)
});
var _ecosystems_order_js_1 = __webpack_require__(17421);
var _read_js_0 = __webpack_require__(23616);


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
        ...(lock.stages && {
            stages: mapValues(lock.stages, (stage) => ({
                ...stage,
                ecosystems: mapValues(stage.ecosystems, inOrder),
            })),
        }),
        floats: lock.floats.toSorted(),
    };
    return `${pretty((0,_read_js_0/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js_1/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js_1/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js_1/* .byCodeUnit */ .X)(a, b));
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


}),

62854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkAllForBase),
  z: () => (/* binding */ check)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _process_shell_word_js_8 = __webpack_require__(704);
var _verdict_check_name_js_4 = __webpack_require__(91633);
var _verdict_gate_subject_js_5 = __webpack_require__(21695);
var _verdict_policy_js_6 = __webpack_require__(69963);
var _verdict_read_policy_js_7 = __webpack_require__(26588);









/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        const named = await (0,_verdict_check_name_js_4/* .checkName */ .I3)(store, subject.name, by.policy, { ...request, ...by });
        return (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(named, [...by.refusals, ...withoutImage(named, request)]);
    }
    const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(3763), __webpack_require__.e(5142)]).then(__webpack_require__.bind(__webpack_require__, 95142)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(8724), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 72343)),
    ]);
    const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const { sha256 } = found;
    // Read once where it led to the build, and else read now: what the lock says of the image proves nothing.
    const digest = sha256 === undefined ? request.digest : async () => sha256;
    const options = { ...request, ...by, digest };
    const vault = await checkVaultBeside(found.subject.files.lock);
    const own = await checkBuild(found.subject, by.policy, options);
    const judged = (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined) {
        const unused = request.policy ? [] : await configurationBeside(found.subject.files.lock);
        return { ...answer, notes: [...answer.notes, ...unused] };
    }
    return { ...answer, notes: [...answer.notes, ...(await (0,_verdict_check_name_js_4/* .newerBuild */ .iD)(found.store, answer, by.policy))] };
}
/** A configuration that lies where a store of the files would have it, and has no say: the maker of the files may have written it. */
async function configurationBeside(lock) {
    const path = (0,node_path_1.join)((0,node_path_1.dirname)((0,node_path_1.dirname)(lock)), "config.yaml");
    if (!(await (0,node_fs_promises_0.lstat)(path).catch(() => undefined)))
        return [];
    const store = (0,_process_shell_word_js_8/* .shellWord */ .r)((0,node_path_1.dirname)(path));
    return [
        {
            code: "configuration-not-used",
            text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`,
        },
    ];
}
/** Where all must be checked, an image that is not there is a reason to refuse; elsewhere, as in a clone, a note. */
function withoutImage({ image, open }, { requireVerified }) {
    if (!requireVerified || !open || image.checked)
        return [];
    return [
        {
            code: "image-not-checked",
            text: "the image is not here, and only its lock and recipes were checked",
            remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone",
        },
    ];
}
/**
 * The gate's answers on builds of a checkout that is to be merged into a branch: judged by the branch's policy, each of its
 * histories kept. What the change itself may not do (loosen the policy, shorten a history, take away an image's evidence)
 * shuts the gate for all of them.
 * @param base branch or commit
 * @throws Failure("unverified") for what the change may not do where there is no build; and as {@link check}
 */
async function checkAllForBase(store, base, builds) {
    const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
    const change = [...refusals, ...removals];
    const [first] = change;
    if (first && builds.length === 0)
        throw new _failure_js_2/* .Failure */ .H("unverified", `the change may not be merged into ${base}`, {
            code: first.code,
            why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
            remedy: first.remedy,
        });
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const answers = [];
    for (const build of builds) {
        const digest = (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path);
        const answer = await checkBuild((0,_verdict_gate_subject_js_5/* .subjectOf */ .e)(build), policy, { knownHistory, digest });
        answers.push((0,_verdict_check_name_js_4/* .refusedToo */ .r8)(answer, change));
    }
    return answers;
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,_verdict_read_policy_js_7/* .readPolicyFile */ .BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,_verdict_read_policy_js_7/* .readPolicy */ .T4)(store) : _verdict_policy_js_6/* .defaultPolicy */ .G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const [{ localTarget }, { targetPolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5297).then(__webpack_require__.bind(__webpack_require__, 15297)),
        Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4813), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 1599)),
    ]);
    const { target, repository } = await localTarget(store, base);
    return targetPolicy(target, repository, store);
}


}),

85798:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ findImage),
  cf: () => (/* binding */ imageForUse)
});
/* unused harmony export storeOf */
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _store_builds_js_4 = __webpack_require__(13336);
var _store_complete_js_5 = __webpack_require__(83602);
var _verdict_read_policy_js_6 = __webpack_require__(26588);
var _check_js_7 = __webpack_require__(62854);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js_2/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js_4/* .findBuild */ .w)(store, subject.name);
        (0,_store_complete_js_5/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises_0.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js_4/* .buildIdOf */ .d$)((0,node_path_1.basename)(image, ".sif"));
    const folder = (0,node_path_1.dirname)(image);
    return build && (0,node_path_1.basename)(folder) === build.name ? (0,node_path_1.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises_0.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js_7/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path), kept: {} }));
    }
    catch (error) {
        if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


}),

17464:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ QueueFolder),
  f: () => (/* binding */ notQueued)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var zod_9 = __webpack_require__(28942);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_failures_js_4 = __webpack_require__(28720);
var _files_inside_js_5 = __webpack_require__(66996);
var _process_identity_js_6 = __webpack_require__(81795);
var _store_queued_js_7 = __webpack_require__(70368);
var _verify_task_js_8 = __webpack_require__(25143);










const entrySchema = zod_9/* .strictObject */ .rej({
    version: zod_9/* .literal */ .euz(1),
    build: zod_9/* .string */ .YjP(),
    /** When it was put into the queue (ISO 8601): the oldest is verified first. */
    at: zod_9/* .string */ .YjP(),
    options: _verify_task_js_8/* .verifyOptionsSchema */ .Bo,
});
const currentSchema = zod_9/* .object */ .Ikc({
    build: zod_9/* .string */ .YjP(),
    since: zod_9/* .string */ .YjP(),
    process: zod_9/* .custom */ .IeY((value) => typeof value === "object" && value !== null),
});
const maxFile = 1024 * 1024;
const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
/** The files of a store's queue: of each build an entry while it waits, then a result, and a log. */
class QueueFolder {
    store;
    path;
    constructor(store) {
        this.store = store;
        this.path = (0,_store_queued_js_7/* .queueFolder */ .g9)(store);
    }
    file(build, ending) {
        if (!idPattern.test(build))
            throw new RangeError(`not a build id: ${build}`);
        return (0,node_path_1.join)(this.path, `${build}.${ending}`);
    }
    get lockFile() {
        return (0,node_path_1.join)(this.path, "worker.lock");
    }
    get #currentFile() {
        return (0,node_path_1.join)(this.path, "current");
    }
    async add(build, options) {
        await (0,_files_inside_js_5/* .makeFolderInside */ .Vh)(this.store, this.path);
        for (const ending of ["result", "cancel", "log"])
            await this.remove(build, ending);
        const entry = { version: 1, build, at: new Date().toISOString(), options };
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.file(build, "json"), `${JSON.stringify(entry)}\n`);
    }
    /** The builds that wait, oldest first; an entry that cannot be read is left alone. */
    async entries() {
        const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
        return found
            .filter((entry) => entry !== undefined)
            .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }
    entry(build) {
        return read(this.file(build, "json"), entrySchema);
    }
    result(build) {
        return read(this.file(build, "result"), _verify_task_js_8/* .taskResultSchema */ .Oh);
    }
    async results() {
        const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
        return found.filter((result) => result !== undefined);
    }
    /** A build is done when its result is there: only then it leaves the queue. */
    async finish(build, result) {
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
        await this.remove(build, "json");
    }
    async remove(build, ending) {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.file(build, ending));
    }
    async begin(build) {
        const current = { build, since: new Date().toISOString(), process: (0,_process_identity_js_6/* .thisProcess */ .WF)() };
        await (0,_files_inside_js_5/* .writeFileInside */ .gE)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
    }
    async rest() {
        await (0,_files_inside_js_5/* .removeFileInside */ .$E)(this.store, this.#currentFile);
    }
    /** What is verified now; undefined where no process does, as far as can be seen from here. */
    async current() {
        const current = await read(this.#currentFile, currentSchema);
        return current && (0,_process_identity_js_6/* .processFate */ .GE)(current.process) !== "gone" ? current : undefined;
    }
    /** Removes what a worker that is gone left behind: its claim, and wishes to cancel what no longer waits. @returns absolute paths */
    async clearGone() {
        const claim = await read(this.#currentFile, currentSchema);
        const removed = [];
        if (claim && (0,_process_identity_js_6/* .processFate */ .GE)(claim.process) === "gone") {
            await this.rest();
            removed.push(this.#currentFile);
        }
        const waiting = new Set(await this.#builds("json"));
        for (const build of await this.#builds("cancel")) {
            if (waiting.has(build))
                continue;
            await this.remove(build, "cancel");
            removed.push(this.file(build, "cancel"));
        }
        return removed;
    }
    async #builds(ending) {
        const names = await (0,node_fs_promises_0.readdir)(this.path).catch((error) => {
            if (error.code === "ENOENT")
                return [];
            throw (0,_files_failures_js_4/* .readFailure */ .y)(error, `could not read the queue ${this.path}`);
        });
        return names
            .filter((name) => name.endsWith(`.${ending}`))
            .map((name) => name.slice(0, -ending.length - 1))
            .filter((build) => idPattern.test(build));
    }
}
async function read(path, schema) {
    const bytes = await (0,_files_bounded_js_3/* .readBoundedIfThere */ .L)(path, maxFile);
    try {
        return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch {
        return undefined;
    }
}
/** @throws Failure("usage") */
function notQueued(build) {
    return new _failure_js_2/* .Failure */ .H("usage", `${build} is not in the queue`, {
        code: "queue-entry-missing",
        why: "it was not queued, or was verified or cancelled before",
        remedy: "stx-container queue status",
    });
}


}),

25143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* binding */ verifyOptionsSchema),
  DA: () => (/* binding */ storedRequest),
  FO: () => (/* binding */ exitCodeOf),
  Oh: () => (/* binding */ taskResultSchema),
  T3: () => (/* binding */ assertDeferrable),
  VN: () => (/* binding */ verifyStored),
  g5: () => (/* binding */ failureOf)
});
var node_os_0 = __webpack_require__(48161);
var zod_5 = __webpack_require__(28942);
var _failure_js_1 = __webpack_require__(77205);
var _roundtrip_verify_js_2 = __webpack_require__(428);
var _store_builds_js_3 = __webpack_require__(13336);
var _verdict_marker_js_4 = __webpack_require__(77772);






const settingsSchema = zod_5/* .strictObject */ .rej({
    privileges: zod_5/* ["enum"] */ .k5n(["auto", "sudo", "fakeroot"]),
    hostCa: zod_5/* .union */ .KCZ([zod_5/* ["enum"] */ .k5n(["auto", "on", "off"]), zod_5/* .strictObject */ .rej({ path: zod_5/* .string */ .YjP() })]),
    passEnv: zod_5/* .array */ .YOg(zod_5/* .string */ .YjP()),
    secrets: zod_5/* .array */ .YOg(zod_5/* .union */ .KCZ([
        zod_5/* .strictObject */ .rej({ name: zod_5/* .string */ .YjP(), path: zod_5/* .string */ .YjP() }),
        zod_5/* .strictObject */ .rej({ name: zod_5/* .string */ .YjP(), env: zod_5/* .string */ .YjP() }),
    ]))
        .exactOptional(),
    binds: zod_5/* .array */ .YOg(zod_5/* .strictObject */ .rej({ source: zod_5/* .string */ .YjP(), at: zod_5/* .string */ .YjP(), access: zod_5/* ["enum"] */ .k5n(["ro", "rw"]) }))
        .exactOptional(),
    timeLimitMs: zod_5/* .number */ .aig(),
    tmp: zod_5/* .string */ .YjP().exactOptional(),
    apptainer: zod_5/* .strictObject */ .rej({ version: zod_5/* .string */ .YjP(), sha256: zod_5/* .string */ .YjP().exactOptional() }).exactOptional(),
});
/**
 * A process that starts later has no variables of this one, so a secret in a variable would be missing there.
 * @throws Failure("usage") that names it
 */
function assertDeferrable({ secrets = [] }) {
    const inVariable = secrets.find((secret) => "env" in secret);
    if (!inVariable)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
        code: "wrong-use",
        why: "the rebuild runs in another process, perhaps on another machine",
        remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    });
}
/** How builds of the store are verified by a process that starts later, perhaps on another machine. */
const verifyOptionsSchema = zod_5/* .strictObject */ .rej({
    store: zod_5/* .string */ .YjP(),
    context: zod_5/* .string */ .YjP(),
    buildArgs: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), zod_5/* .string */ .YjP()),
    requiredLevel: zod_5/* ["enum"] */ .k5n(_verdict_marker_js_4/* .levels */ .yr),
    settings: settingsSchema,
    vault: zod_5/* .strictObject */ .rej({ path: zod_5/* .string */ .YjP().exactOptional() }).exactOptional(),
    runUrl: zod_5/* .string */ .YjP().exactOptional(),
});
/** What came of verifying one build, as it is written down for the process that waits for it. */
const taskResultSchema = zod_5/* .strictObject */ .rej({
    build: zod_5/* .string */ .YjP(),
    /** Host that verified, and when it ended (ISO 8601). */
    host: zod_5/* .string */ .YjP(),
    at: zod_5/* .string */ .YjP(),
    verdict: zod_5/* ["enum"] */ .k5n(["verified", "unverified", "inconclusive", "error"]),
    level: zod_5/* ["enum"] */ .k5n(_verdict_marker_js_4/* .levels */ .yr).exactOptional(),
    isEnough: zod_5/* .boolean */ .zMY(),
    notJudged: zod_5/* .string */ .YjP().exactOptional(),
    reason: zod_5/* .string */ .YjP(),
    marker: zod_5/* .string */ .YjP().exactOptional(),
    log: zod_5/* .string */ .YjP().exactOptional(),
    /** Why there is no verdict about the image. */
    failure: zod_5/* .strictObject */ .rej({
        kind: zod_5/* ["enum"] */ .k5n(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
        code: zod_5/* .string */ .YjP(),
        why: zod_5/* .string */ .YjP().exactOptional(),
        remedy: zod_5/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
});
/**
 * The request that verifies a build of the store.
 * @throws Failure("usage") for a build without lock and locked recipe, and without its image or a vault
 */
function storedRequest({ files, state, name, ts }, options) {
    const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
    if (!isEnough) {
        throw new _failure_js_1/* .Failure */ .H("usage", `the build ${name}-${ts} is incomplete`, {
            code: "build-incomplete",
            why: state === "lock-only"
                ? "its image is not in the store"
                : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
            remedy: state === "lock-only"
                ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
                : "build it again",
        });
    }
    return {
        ...options,
        ...(state === "complete" ? { image: files.image } : {}),
        lock: files.lock,
        lockedRecipe: files.lockedRecipe,
    };
}
/**
 * Verifies a build of the store, and gives what came of it; a failure is a result, too.
 * @param build its build id
 * @throws Error only where the work was stopped by the signal: then there is no result
 */
async function verifyStored(build, options, watcher, signal) {
    const ended = () => ({ build, host: (0,node_os_0.hostname)(), at: new Date().toISOString() });
    try {
        const request = storedRequest(await (0,_store_builds_js_3/* .findBuild */ .w)(options.store, build), options);
        return { ...ended(), ...verdictOf(await (0,_roundtrip_verify_js_2.verify)(request, watcher, signal)) };
    }
    catch (error) {
        if (!(error instanceof _failure_js_1/* .Failure */ .H) || signal?.aborted)
            throw error;
        return { ...ended(), ...failureOf(error) };
    }
}
function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
    return {
        verdict,
        ...(level && { level }),
        isEnough,
        reason,
        ...(notJudged && { notJudged }),
        ...(marker && { marker }),
        log,
    };
}
/** A failure as a result; it does not judge the image, unless the evidence itself is missing or contradictory. */
function failureOf({ kind, code, message, why, remedy }) {
    const verdict = kind === "inconclusive" ? "inconclusive" : "error";
    const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
    return { verdict, isEnough: false, reason: message, failure };
}
/** The exit code of a result. */
function exitCodeOf({ verdict, isEnough, notJudged, failure, }) {
    if (failure)
        return _failure_js_1/* .exitCodes */ .h[failure.kind];
    if (notJudged !== undefined)
        return _failure_js_1/* .exitCodes */ .h.inconclusive;
    if (verdict === "verified")
        return isEnough ? _failure_js_1/* .exitCodes */ .h.done : _failure_js_1/* .exitCodes */ .h.unverified;
    return {
        unverified: _failure_js_1/* .exitCodes */ .h.unverified,
        inconclusive: _failure_js_1/* .exitCodes */ .h.inconclusive,
        error: _failure_js_1/* .exitCodes */ .h.infrastructure,
    }[verdict];
}


}),

75220:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ thisProgram)
});
/** This program, as its command line was started. */
const thisProgram = () => ({ node: process.execPath, main: process.argv[1] ?? "" });


}),

44517:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  unlockedInputs: () => (/* binding */ unlockedInputs)
});
var _rules_index_js_0 = __webpack_require__(12175);
var _view_js_1 = __webpack_require__(33215);


/**
 * What a recipe takes in that no lock of package managers sees, for the lock's `unlocked` list: downloads, clones,
 * piped installers, the date, the host's processor. Comments that switch rules off do not hide anything here.
 */
function unlockedInputs(recipe) {
    const view = (0,_view_js_1/* .makeView */ .UO)(recipe);
    const found = new Map();
    for (const rule of _rules_index_js_0/* .rules */ .a) {
        for (const { span, unlocked, why } of rule.check(view)) {
            const key = `${span.line} ${unlocked}`;
            if (unlocked !== undefined && !found.has(key))
                found.set(key, { line: span.line, what: unlocked, reason: why });
        }
    }
    return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}


}),

23463:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  findMentions: () => (/* binding */ findMentions)
});
var _lint_view_js_0 = __webpack_require__(33215);

/** Programs whose arguments are names of packages. */
const managers = /^(?:apt-get|dnf|microdnf|yum|tdnf|zypper|apk|pacman|pip|pipx|uv|poetry|conda|mamba|micromamba|pixi|npm|yarn|pnpm|bun|gem|cargo|cpanm|cpan)$/;
/** Programs that take a script in which names of packages are quoted. */
const interpreters = /^(?:R|Rscript|julia)$/;
/** Names are compared as Python compares them; for finding a line this is good enough in every ecosystem. */
const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** The name in a word without version, extras and architecture: "Numpy[x]>=1.2" → "numpy". */
const packageName = (word) => normal(/^@?[^=<>!~@:;[\]]*/.exec(word)?.[0] ?? "");
/** Finds, for each of these packages, the first command that installs it by name. */
function findMentions(recipe, names) {
    const byNormal = new Map(names.map((name) => [normal(name), name]));
    const found = new Map();
    for (const { steps } of (0,_lint_view_js_0/* .makeView */ .UO)(recipe).scripts) {
        for (const step of steps) {
            for (const [name, line] of namesIn(step)) {
                const wanted = byNormal.get(name);
                if (wanted !== undefined && !found.has(wanted))
                    found.set(wanted, { line, command: (0,_lint_view_js_0/* .wordsOf */ .Z9)(step) });
            }
        }
    }
    return found;
}
function namesIn(step) {
    const words = step.args.map((word) => ({ word, line: (0,_lint_view_js_0/* .spanOfWord */ .ey)(step, word).line }));
    if (managers.test(step.name))
        return words.map(({ word, line }) => [packageName(word.value), line]);
    if (!interpreters.test(step.name))
        return [];
    return words.flatMap(({ word, line }) => [...word.value.matchAll(/["']([^"'\s]+)["']/g)].map((match) => [
        packageName(match[1]),
        line,
    ]));
}


}),

91562:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runExitCode),
  q: () => (/* binding */ runReport)
});
var _failure_js_0 = __webpack_require__(77205);
var _operations_verify_task_js_1 = __webpack_require__(25143);
var _plural_js_3 = __webpack_require__(21417);
var _escape_js_2 = __webpack_require__(45743);




/** The exit code of a run: that of the gravest result. */
function runExitCode(results) {
    const codes = new Set(results.map(_operations_verify_task_js_1/* .exitCodeOf */ .FO));
    const { unverified, inconclusive, failed, usage, infrastructure, done } = _failure_js_0/* .exitCodes */ .h;
    return [unverified, inconclusive, failed, usage, infrastructure].find((code) => codes.has(code)) ?? done;
}
/** Counts of the verdicts, and a paragraph for each build that was not verified. */
function runReport(results) {
    const counts = Map.groupBy(results, (result) => result.verdict === "verified" && !result.isEnough ? "verified below the required level" : result.verdict);
    const order = ["verified", "verified below the required level", "unverified", "inconclusive", "error"];
    const said = order.flatMap((word) => (counts.has(word) ? [`${counts.get(word)?.length} ${word}`] : []));
    const head = `${(0,_plural_js_3/* .plural */ .L)(results.length, "build")}: ${said.join(", ")}`;
    const bad = results.filter(({ isEnough }) => !isEnough).map(paragraph);
    return [head, ...bad].join("\n\n");
}
function paragraph({ build, verdict, reason, failure, marker, log }) {
    const lines = [`${build}: ${verdict}: ${(0,_escape_js_2/* .oneLine */ .TN)(reason)}`];
    if (failure?.why)
        lines.push(`Why:    ${(0,_escape_js_2/* .oneLine */ .TN)(failure.why)}`);
    if (failure?.remedy)
        lines.push(`To do:  ${(0,_escape_js_2/* .oneLine */ .TN)(failure.remedy)}`);
    if (marker)
        lines.push(`Marker: ${marker}`);
    if (log)
        lines.push(`Log:    ${log}`);
    return lines.join("\n");
}


}),

17294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ momentOf),
  b: () => (/* binding */ openBuildNetwork)
});

var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var names = __webpack_require__(90201);
var order = __webpack_require__(17421);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/fetched.js

/** What a build fetched, as its lock lists it: every address whose body came whole, the last answer of each. */
function fetchedOf(index, lineOf) {
    const byUrl = new Map();
    for (const { method, url, answers } of index.exchanges) {
        const last = answers.at(-1);
        if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut)
            continue;
        const line = lineOf(url);
        byUrl.set(url, {
            url,
            sha256: last.body,
            size: last.size ?? 0,
            ...(line === undefined ? {} : { line }),
        });
    }
    return [...byUrl.values()].sort((a, b) => (0,order/* byCodeUnit */.X)(a.url, b.url));
}
/** The only line of a recipe that names an address. */
function lineNaming(recipe) {
    const lines = recipe.split("\n");
    return (url) => {
        const spellings = [url, url.replace(/\/$/, "")];
        const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
        return hits.length === 1 ? hits[0] : undefined;
    };
}
/** Whether an address stands in a line as a whole, not as the beginning of a longer one. */
function fetched_names(line, url) {
    const at = line.indexOf(url);
    return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
}

var folder = __webpack_require__(83410);
var index_file = __webpack_require__(97359);
var secrets = __webpack_require__(12533);
;// CONCATENATED MODULE: ./.cache/compiled/src/vault/lines.js
/** A command's words without quotes, as `sh -x` shows them and as a recipe writes them. */
function words(text) {
    return text
        .replace(/["'\\;|&(){}]/g, " ")
        .split(/\s+/)
        .filter((word) => word !== "");
}
/** Lines with words in them, comments left out; a line that ends in a backslash goes on in the next. */
function readLines(recipe) {
    const lines = recipe.split("\n").map((text) => (/^\s*#/.test(text) ? "" : text));
    return lines.flatMap((text, n) => {
        const own = words(text);
        if (own.length === 0)
            return [];
        const command = [...own];
        for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++)
            command.push(...words(lines[next + 1]));
        return [{ number: n + 1, words: new Set(own), command: new Set(command) }];
    });
}
/**
 * Follows a build's output and says which line of its recipe is being run, as far as the commands of `sh -x` show
 * it. Before the first command it is the line that says what the image starts from.
 * @returns a function that takes the output line by line and gives the recipe's line, from 1
 */
function followLines(recipe) {
    const lines = readLines(recipe);
    let at = lines.find(({ words: own }) => [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)))?.number;
    return (output) => {
        const shown = /^\++ (.+)/.exec(output)?.[1];
        if (shown !== undefined)
            at = nearest(lines, words(shown), at ?? 0) ?? at;
        return at;
    };
}
/** The line that a command was most likely written in: the most words in common, then the next one on the way down. */
function nearest(lines, shown, from) {
    const [first] = shown;
    if (first === undefined)
        return undefined;
    let best;
    for (const line of lines) {
        if (!line.words.has(first))
            continue;
        const score = shown.filter((word) => line.command.has(word)).length / shown.length;
        if (score < 0.5)
            continue;
        const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
        if (!best || score > best.score || (score === best.score && distance < best.distance))
            best = { number: line.number, score, distance };
    }
    return best?.number;
}

var network = __webpack_require__(39026);
var vault_open = __webpack_require__(16582);
var session = __webpack_require__(41783);
var roundtrip_vault = __webpack_require__(34591);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build-network.js












/** The network that a build asks for; what its request leaves open, the policy of its store says. */
async function openBuildNetwork(request, policy, watcher) {
    const { vault = {} } = request;
    if (isSource(vault))
        return openReplayedNetwork(vault, (0,session/* vaultFolder */.xx)(request.store), watcher);
    const { record, optional = false } = vault;
    const what = record ?? policy.vault;
    return what === "off"
        ? hostNetwork
        : new RecordedNetwork(request, { bodies: what === "bodies", optional }, watcher);
}
const isSource = (vault) => "path" in vault || "buildId" in vault;
const hostNetwork = {
    network: undefined,
    asking: undefined,
    moment: undefined,
    signal: undefined,
    serves: async () => true,
    begin: async () => { },
    output: () => { },
    failed: async (error) => {
        throw error;
    },
    finish: async () => ({}),
    close: async () => { },
};
/** How often a build is tried again because programs in it refuse certificates of the vault's authority. */
const mostTries = 5;
class RecordedNetwork {
    asking = undefined;
    moment = undefined;
    #request;
    #recorded;
    #watcher;
    #stop = new AbortController();
    #recording;
    #store = "";
    #recipe = "";
    #secrets = [];
    #lineAt = () => undefined;
    #tries = 1;
    constructor(request, recorded, watcher) {
        this.#request = request;
        this.#recorded = recorded;
        this.#watcher = watcher;
    }
    get network() {
        return this.#recording?.network;
    }
    get signal() {
        return this.#stop.signal;
    }
    async serves(store, { name, ts, vault }) {
        if (!vault)
            return false;
        const path = (0,folder/* vaultPaths */.d)((0,session/* vaultFolder */.xx)(store)).index(`${name}-${ts}`);
        const index = await (0,index_file/* readIndex */.vY)(path, vault.index).catch(() => undefined);
        return index !== undefined && (index.bodies || !this.#recorded.bodies);
    }
    async begin(store, recipe, secrets) {
        this.#secrets = secrets;
        this.#store = store;
        this.#recipe = recipe;
        await this.#start(new Set());
    }
    async #start(letThrough) {
        const { buildArgs, settings } = this.#request;
        const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
        this.#lineAt = followLines(this.#recipe);
        this.#recording = await (0,session/* startRecording */.K3)({
            folder: (0,session/* vaultFolder */.xx)(this.#store),
            bodies: this.#recorded.bodies,
            ports: (0,network/* namedPorts */.ku)(this.#recipe),
            secrets: [...(0,secrets/* secretsIn */.V)({ ...buildArgs, ...passed }), ...this.#secrets],
            letThrough,
            onBroken: (failure) => this.#broken(failure),
        }).catch((error) => {
            if (!this.#recorded.optional || !(error instanceof failure/* Failure */.H))
                throw error;
            this.#broken(error);
            return undefined;
        });
    }
    #broken(failure) {
        if (this.#recorded.optional)
            this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
        else
            this.#stop.abort(failure);
    }
    output(line) {
        this.#recording?.setLine(this.#lineAt(line));
    }
    async failed(error) {
        const recording = this.#recording;
        if (!recording)
            throw error;
        if (recording.broken && !this.#recorded.optional)
            throw recording.broken;
        if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof failure/* Failure */.H))
            throw withTrouble(recording, error);
        this.#tries += 1;
        for (const { host, port } of recording.refusals)
            this.#watcher.note(`a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`);
        await recording.close();
        await this.#start(recording.letThrough);
        return true;
    }
    async finish(buildId) {
        const recording = this.#recording;
        if (!recording || (recording.broken && this.#recorded.optional))
            return {};
        const { index, written } = await recording.finish(buildId);
        for (const each of index.unrecorded) {
            const line = recording.lineOf(each);
            this.#watcher.note(`${line === undefined ? "" : `line ${line}: `}the vault does not hold ${(0,plural/* plural */.L)(each.connections, "connection")} ` +
                `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`);
        }
        const naming = lineNaming(this.#recipe);
        const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
        return { fetched: fetchedOf(index, lineOf), vault: { index: written.sha256 } };
    }
    async close() {
        await this.#recording?.close();
    }
}
/** A failed build whose servers could not be reached just then is not evidence about the recipe. */
function withTrouble(recording, error) {
    const trouble = recording.recentTroubles().at(-1);
    if (!trouble || !(error instanceof failure/* Failure */.H) || error.kind !== "failed")
        return error;
    const { message, why, remedy, place, code } = error;
    return new failure/* Failure */.H("infrastructure", message, {
        code,
        why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
        remedy,
        place,
        cause: error,
    });
}
/** When a build was, by its id; undefined where that does not show it. */
function momentOf(buildId) {
    const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
    return ts === undefined ? undefined : Math.floor((0,names/* parseTs */.JG)(ts).getTime() / 1000);
}
async function openReplayedNetwork(source, folder, watcher) {
    const vault = await (0,vault_open/* openVault */.Z)(source.path, folder, source.buildId ?? "", undefined);
    const replay = await (0,session/* openReplay */.YW)(vault.bodies, vault.index);
    replay.onMiss((text) => watcher.note(text));
    const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
    const proxies = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, https_proxy: proxy };
    let recipe = "";
    return {
        network: replay.network,
        asking: {
            env: { ...process.env, ...proxies, NO_PROXY: "", no_proxy: "" },
            authorities: [replay.network.certificate],
        },
        moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
        signal: undefined,
        serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
        begin: async (_store, text) => {
            recipe = text;
        },
        output: () => { },
        failed: async (error) => {
            (0,roundtrip_vault/* assertComplete */.Q9)(replay);
            throw error;
        },
        finish: async () => {
            (0,roundtrip_vault/* assertSound */.OP)(replay);
            return {
                fetched: fetchedOf(vault.index, lineNaming(recipe)),
                vault: { index: vault.index.sha256 },
            };
        },
        close: () => replay.close().finally(() => vault.close()),
    };
}


}),

58211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var build = __webpack_require__(4328);
var ensure = __webpack_require__(39750);
var apptainer_secrets = __webpack_require__(43641);
var test_after = __webpack_require__(33813);
var failure = __webpack_require__(77205);
var digest = __webpack_require__(63983);
var inside = __webpack_require__(66996);
var log = __webpack_require__(16493);
var schema = __webpack_require__(16563);
var write = __webpack_require__(75692);
var locked_recipe = __webpack_require__(27640);
var unlocked = __webpack_require__(44517);
var secret_arguments = __webpack_require__(16397);
var finish = __webpack_require__(99790);
var name_lock = __webpack_require__(95776);
var store_names = __webpack_require__(90201);
var store_open = __webpack_require__(93237);
var builds = __webpack_require__(13336);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/reserve.js






/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, the build's files, and what ends the hold on it
 */
async function reserveBuild(store, name, now = new Date()) {
    const folder = (0,external_node_path_.join)(store, (0,store_names/* imageName */.tO)(name));
    await (0,inside/* makeFolderInside */.Vh)(store, folder);
    const present = await (0,builds/* names */.Dy)(folder);
    for (let second = 0; second < 600; second++) {
        const ts = (0,store_names/* formatTs */.$2)(new Date(now.getTime() + second * 1000));
        const files = (0,store_names/* storeFiles */.Tr)(store, name, ts);
        if (present.some((file) => file.startsWith(`${name}-${ts}.`)))
            continue;
        const release = await (0,name_lock/* holdBuild */.c)(store, name, ts);
        if (await (0,inside/* createInside */.dQ)(store, files.log))
            return { ts, files, release };
        await release();
    }
    throw new failure/* Failure */.H("infrastructure", `no free name for a build of ${name}`, {
        code: "build-ids-used-up",
        why: "other builds have reserved every build id of the next ten minutes",
        remedy: "run the same command again in a few minutes",
    });
}

var store_scratch = __webpack_require__(17752);
var read_policy = __webpack_require__(26588);
var roundtrip_binds = __webpack_require__(64620);
var promises_ = __webpack_require__(51455);
var prepare = __webpack_require__(76172);
var roundtrip_secrets = __webpack_require__(76334);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build-checks.js






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
    throw new failure/* Failure */.H("usage", `%files copies a folder that contains the store ${request.store}`, {
        code: "store-in-files",
        why: "the image would contain all images that were built before it, and would differ every time",
        remedy: "choose a store outside of that folder with --store, or copy single files and folders in %files",
        place: { path: request.recipe },
    });
}
/** A build must be of the inputs that were hashed before it: an edit meanwhile ends the build. */
async function assertSameInputs(request, before, bound, signal) {
    const binds = await (0,roundtrip_binds/* findBinds */.Qq)({ binds: request.settings.binds, store: request.store });
    const after = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        knownBases: before.bases,
        exclude: [request.store],
        secrets: (0,roundtrip_secrets/* secretNames */.XG)(request.settings),
        binds: (0,roundtrip_binds/* lockedBinds */.T$)(binds),
    });
    if (after.inputsDigest === before.inputsDigest)
        return;
    const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
    changed.push(...binds.filter(({ sha256 }, index) => sha256 !== bound[index]?.sha256).map(({ at }) => at));
    throw new failure/* Failure */.H("failed", "the recipe's inputs changed while it was being built", {
        code: "inputs-changed-meanwhile",
        why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
        remedy: "run the same command again, and do not change the files until it ends",
    });
}

var build_network = __webpack_require__(17294);
var canonicalise = __webpack_require__(61884);
var read = __webpack_require__(23616);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/finished.js




/**
 * The newest complete build of the same inputs, with the same packages left free and as recorded as is asked for, whose
 * image still is what its lock says.
 */
async function findUnchanged(store, name, { inputsDigest, floats, isCanonical, without, isTested, testAfter }, network) {
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
        if (isCanonical && !lock.image.canonical)
            continue;
        if (setOf(lock.image.canonical?.without ?? []) !== setOf(without))
            continue;
        if (isTested && lock.test === "skipped")
            continue;
        if (testAfter !== undefined && lock.testAfter !== testAfter)
            continue;
        if (!(await network.serves(store, lock)))
            continue;
        if ((await (0,digest/* sha256File */.Q3)(found.files.image)) !== lock.image.sha256)
            continue;
        return built(name, found.ts, found.files, lock, text, true);
    }
    return undefined;
}
/** A build of the store with the digests of its files. */
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
            lock: (0,digest/* sha256 */.sc)(lockText),
            lockedRecipe: await (0,digest/* sha256File */.Q3)(files.lockedRecipe),
            recipe: lock.recipe.sha256,
        },
    };
}

var measure = __webpack_require__(50835);
var python_log = __webpack_require__(26518);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/observe.js


/** Begins to observe a build. */
function observe() {
    const installed = [];
    const gone = [];
    const environment = (0,python_log/* followEnvironment */.zp)();
    let isolatedBuilds = false;
    return {
        line(text) {
            if ((0,python_log/* saysIsolatedBuild */.GR)(text))
                isolatedBuilds = true;
            const passed = (0,python_log/* passedIn */.eN)(text);
            if (passed)
                gone.push(passed);
            const prefix = environment(text);
            installed.push(...(0,python_log/* installedBy */.cv)(text).map((each) => (prefix ? { ...each, prefix } : each)));
            return !text.startsWith(python_log/* passedMark */.IB);
        },
        passing({ python }) {
            const final = python?.status === "present" ? python.packages : [];
            const places = new Set(final.map((each) => `${nameAndVersion(each)} ${each.prefix}`));
            const isThere = (each) => places.has(`${nameAndVersion(each)} ${each.prefix}`);
            // Where the environment is not known, one version can be final in one and have come and gone in another: counted.
            const left = new Map();
            for (const each of final)
                left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
            const replaced = installed.filter((each) => {
                const count = left.get(nameAndVersion(each)) ?? 0;
                if (each.prefix !== undefined && !isThere(each))
                    return true;
                left.set(nameAndVersion(each), count - 1);
                return each.prefix === undefined && count <= 0;
            });
            return [
                ...new Map([...replaced, ...gone.filter((each) => !isThere(each))].map((each) => [
                    `${each.purl} ${each.prefix}`,
                    each,
                ])).values(),
            ];
        },
        isolatedBuilds: () => isolatedBuilds,
    };
}
/** Observes a build stage by stage: Apptainer says when it begins the script of the next one. */
function observeStages({ stages }) {
    const scripts = stages.filter(locked_recipe/* hasScript */.yw);
    const observed = new Map(stages.map((stage) => [stage, observe()]));
    let begun = 0;
    return {
        line(text) {
            if (/^INFO:\s+Starting build/.test(text))
                begun = 0;
            if (/^INFO:\s+Running post scriptlet/.test(text))
                begun++;
            const stage = scripts[Math.max(0, Math.min(begun, scripts.length) - 1)] ?? stages.at(-1);
            return observed.get(stage).line(text);
        },
        of: (stage) => observed.get(stage),
    };
}
const nameAndVersion = ({ name, version }) => `${name} ${version}`;

var snapshots = __webpack_require__(35621);
var dpkg_sources = __webpack_require__(290);
var http = __webpack_require__(33835);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/snapshots.js




/** A server that keeps a build waiting longer is not there when a rebuild needs it, either. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 15_000 };
/** The snapshots of the archives that apt in an image takes packages from; asks these archives over the network. */
async function snapshotsOf(tree, addresses, signal, asking = { env: process.env, authorities: [] }) {
    const sources = await (0,dpkg_sources/* aptSources */.w)(tree);
    const client = (0,http/* makeClient */.yu)(asking.env, patience, signal, asking.authorities);
    const ask = async (url) => {
        try {
            const { status, body } = await client.request(url);
            return status === 200 ? body.toString("utf8") : undefined;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                return undefined;
            throw error;
        }
    };
    try {
        return await (0,snapshots/* findSnapshots */.p)(sources, addresses, new Date(), ask);
    }
    finally {
        client.close();
    }
}

var roundtrip_stages = __webpack_require__(80360);
var test_image = __webpack_require__(83171);
var types = __webpack_require__(98542);
var writer = __webpack_require__(32584);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/build.js




































/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 *
 * @throws Failure: nothing of a failed build stays in the store but its log
 */
async function build_build(request, watcher = types/* silentWatcher */.Y, signal) {
    watcher.phase("Reading the recipe");
    const policy = await (0,read_policy/* readPolicy */.T4)(request.store);
    const network = await (0,build_network/* openBuildNetwork */.b)(request, policy, watcher);
    try {
        return await buildIn({ network, policy }, request, watcher, signal);
    }
    finally {
        await network.close();
    }
}
const hasTest = ({ stages }) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;
async function buildIn({ network, policy }, request, watcher, signal) {
    const isNew = !(0,external_node_fs_.existsSync)(request.store);
    if (request.testAfter !== undefined)
        (0,test_after/* assertTestAfter */.De)(request.testAfter);
    const binds = await (0,roundtrip_binds/* findBinds */.Qq)({ binds: request.settings.binds, store: request.store });
    const prepared = await (0,prepare/* prepare */.iA)(request.recipe, request.context, request.buildArgs, {
        signal,
        exclude: [request.store],
        publishes: (0,store_names/* publishedLink */.rP)(request.store, request.name),
        asking: network.asking,
        secrets: (0,roundtrip_secrets/* secretNames */.XG)(request.settings),
        binds: (0,roundtrip_binds/* lockedBinds */.T$)(binds),
    });
    const secrets = await (0,apptainer_secrets/* readSecrets */.ql)(request.settings.secrets);
    (0,roundtrip_secrets/* assertNotInInputs */.wY)(secrets, prepared.recipe, request.buildArgs, request.testAfter);
    for (const name of (0,secret_arguments/* secretLooking */.oE)(request.buildArgs))
        watcher.note((0,secret_arguments/* secretWarning */.tX)(name));
    for (const name of (0,roundtrip_secrets/* unusedSecrets */.yq)(prepared.recipe, (0,roundtrip_secrets/* secretNames */.XG)(request.settings)))
        watcher.note(`the recipe does not use the secret ${name}: its file is "$${(0,apptainer_secrets/* secretVariableOf */.g1)(name)}" in %post`);
    const store = await (0,store_open/* openStore */.Ch)(request.store);
    await assertStoreApart(request, isNew ? undefined : prepared, store);
    await (0,inside/* makeFolderInside */.Vh)(store, (0,external_node_path_.join)(store, request.name));
    const isCanonical = request.canonical || policy.required_level === "bytes";
    const without = (0,canonicalise/* leftOutOf */.Tt)(request, isCanonical);
    const isUntested = request.noTest === true && hasTest(prepared.recipe);
    if (!request.force) {
        const asked = {
            inputsDigest: prepared.inputsDigest,
            floats: policy.floats,
            isCanonical,
            without,
            isTested: !isUntested,
            testAfter: request.testAfter,
        };
        const unchanged = await findUnchanged(store, request.name, asked, network);
        if (unchanged)
            return unchanged;
    }
    watcher.phase("Getting Apptainer ready");
    const apptainer = await (0,ensure.ensureApptainer)({
        ...request.settings.apptainer,
        note: (text) => watcher.note(text),
    });
    const { ts, files, release } = await (0,name_lock/* withNameLock */.n)(store, request.name, () => reserveBuild(store, request.name));
    const scratch = await (0,store_scratch/* openScratch */.jd)({
        store,
        tmp: request.settings.tmp,
        purpose: `${request.name}-${ts}`,
        serves: { store, name: request.name, ts },
        remove: (0,prepare/* scratchRemover */.$R)(request.settings),
        release,
        note: (text) => watcher.note(text),
    });
    try {
        watcher.phase("Building the image");
        const recipe = (0,external_node_path_.join)(scratch.path, "recipe.def");
        const image = (0,external_node_path_.join)(scratch.path, "image.sif");
        const sourceDateEpoch = network.moment ?? Math.floor((0,store_names/* parseTs */.JG)(ts).getTime() / 1000);
        const rough = (0,locked_recipe/* roughRecipe */.oz)(prepared.recipe, sourceDateEpoch);
        await (0,inside/* writeNewFileInside */.q0)(scratch.path, recipe, rough);
        const observed = observeStages(prepared.recipe);
        const stagesIn = (0,roundtrip_stages/* stageFolder */.h8)(scratch.path, prepared.recipe);
        await network.begin(store, prepared.bytes.toString("utf8"), (0,apptainer_secrets/* secretTexts */.Vh)(secrets));
        const building = { store, settings: request.settings, note: (text) => watcher.note(text) };
        const builder = await (0,roundtrip_secrets/* withSecrets */.a9)(secrets, building, (provided) => (0,log/* withLog */.X)(store, files.log, (log) => inNetwork(network, (failure) => failure.withPath(recipe, request.recipe, (line) => (0,locked_recipe/* lineInRoughRecipe */.ht)(rough, line)), () => (0,build/* buildImage */._w)({
            apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            ...(provided ? { secrets: provided } : {}),
            binds,
            scratch: (0,external_node_path_.join)(scratch.path, "build"),
            postEnv: {},
            sourceDateEpoch,
            noTest: isUntested,
            // The canonical form is made from what this image holds.
            packFast: isCanonical,
            ...(stagesIn ? { stages: stagesIn } : {}),
            log,
            onLine: (line) => {
                network.output(line);
                if (observed.line(line))
                    watcher.output(line);
            },
            ...(network.network ? { network: network.network } : {}),
            signal: AbortSignal.any([signal, network.signal].filter((each) => each !== undefined)),
        }))));
        const fetched = await network.finish(`${request.name}-${ts}`);
        await assertSameInputs(request, prepared, binds, signal);
        if (isCanonical)
            watcher.phase("Packing the image in its canonical form");
        const packed = isCanonical
            ? await (0,canonicalise/* packCanonical */.EK)(scratch.path, image, {
                apptainer,
                settings: request.settings,
                recipe: prepared.bytes,
                epoch: sourceDateEpoch,
                without,
                signal,
            })
            : { image };
        await (0,test_image/* testImage */.k)({ apptainer, image: packed.image, script: request.testAfter }, request, {
            log: (work) => (0,log/* withLog */.X)(store, files.log, work),
            watcher,
            signal,
        });
        watcher.phase("Reading what was installed");
        const measured = await (0,measure/* measure */.x)(packed.image, signal, { epoch: sourceDateEpoch });
        const { certificate } = network.network ?? {};
        const sources = await (0,roundtrip_secrets/* assertNothingLeft */.lQ)(secrets, certificate, measured.tree)
            .then(() => snapshotsOf(measured.tree, policy.apt_snapshots, signal, network.asking))
            .finally(() => measured.tree.close());
        const unlockedArchives = [...sources.unlocked];
        const stages = await (0,roundtrip_stages/* readStages */.ir)(stagesIn, prepared.recipe, async (stage, tree, { ecosystems, transient }) => {
            const found = await snapshotsOf(tree, policy.apt_snapshots, signal, network.asking);
            unlockedArchives.push(...found.unlocked);
            return { transient, ...(0,roundtrip_stages/* said */.ag)(observed.of(stage), ecosystems, transient), ...(0,roundtrip_stages/* archivesIn */.hq)(found) };
        });
        watcher.phase("Writing lock and locked recipe");
        const names = (0,roundtrip_secrets/* secretNames */.XG)(request.settings);
        const lock = {
            lockVersion: schema/* lockVersion */.ww,
            name: request.name,
            ts,
            writer: writer/* writer */.K,
            image: { ...measured.image, ...packed.facts },
            recipe: { sha256: (0,digest/* sha256 */.sc)(prepared.bytes) },
            inputs: {
                digest: prepared.inputsDigest,
                arguments: prepared.inputs.arguments,
                files: prepared.inputs.files,
                ...(names ? { secrets: names } : {}),
                ...(binds.length > 0 ? { binds: (0,roundtrip_binds/* lockedBinds */.T$)(binds) } : {}),
                sourceDateEpoch,
            },
            ...(isUntested ? { test: "skipped" } : {}),
            ...(request.testAfter === undefined ? {} : { testAfter: request.testAfter }),
            bases: prepared.bases,
            builder,
            ecosystems: measured.ecosystems,
            ...(stages ? { stages } : {}),
            ...(0,roundtrip_stages/* said */.ag)(observed.of(prepared.recipe.stages.at(-1)), measured.ecosystems, measured.transient),
            ...(0,roundtrip_stages/* archivesIn */.hq)(sources),
            ...fetched,
            unlocked: [],
            floats: policy.floats,
        };
        const pins = (0,locked_recipe/* pinsOf */.cz)(lock, prepared.recipe);
        lock.unlocked = [
            ...prepared.unpinnedBases,
            ...(0,unlocked.unlockedInputs)(prepared.substituted),
            ...(0,roundtrip_secrets/* unlockedSecrets */.Tf)(prepared.recipe, names),
            ...(0,roundtrip_binds/* unlockedBinds */.O8)(prepared.recipe, binds),
            ...(0,locked_recipe/* unpinnedPackages */.$t)(prepared.recipe, lock, pins),
            ...unlockedArchives,
        ];
        const lockText = (0,write/* formatLock */.X)(lock);
        const locked = (0,locked_recipe/* lockedRecipe */.F8)(prepared.recipe, lock, pins, lockText);
        await (0,finish/* finishBuild */.i)(scratch.path, store, files, {
            recipe: prepared.bytes,
            lockedRecipe: locked,
            image: packed.image,
            lock: lockText,
        });
        return built(request.name, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/** Builds until the network knows no reason to try again. */
async function inNetwork(network, placed, work) {
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            await network.failed(error instanceof failure/* Failure */.H ? placed(error) : error);
        }
    }
}


}),

30200:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZT: () => (/* binding */ cancel),
  kJ: () => (/* binding */ queued),
  o2: () => (/* binding */ longestArray),
  tA: () => (/* binding */ submit)
});
/* unused harmony export slurmEnvironment */
var node_os_0 = __webpack_require__(48161);
var _failure_js_1 = __webpack_require__(77205);
var _process_run_js_2 = __webpack_require__(21880);
var _queue_js_3 = __webpack_require__(42840);




/** SLURM's own timeout for a message is 10 s by default, and its clients try several times. */
const timeLimitMs = 120_000;
/**
 * The environment of SLURM's clients, and through sbatch of a job: what every child gets, SLURM's own settings, and
 * the variables that the user names.
 * @param passEnv names of variables for the job
 */
function slurmEnvironment(passEnv = [], env = process.env) {
    const own = Object.keys(env).filter((name) => /^(SBATCH|SALLOC|SRUN|SQUEUE|SCANCEL)_|^SLURM_(CONF|CLUSTERS|CONF_SERVER)$/.test(name));
    const named = [...own, ...passEnv].map((name) => [name, env[name]]);
    return (0,_process_run_js_2/* .scrubbedEnvironment */ .aq)({ USER: env.USER, LOGNAME: env.LOGNAME, ...Object.fromEntries(named) });
}
/** Runs one of SLURM's clients. @throws Failure where it is missing */
async function client(name, args, more = {}) {
    try {
        return await (0,_process_run_js_2/* .run */ .eF)(name, args, { env: more.env ?? slurmEnvironment(), timeLimitMs, ...more });
    }
    catch (error) {
        if (!(error instanceof _failure_js_1/* .Failure */ .H) || error.code !== "program-not-started")
            throw error;
        throw new _failure_js_1/* .Failure */ .H("usage", "SLURM is not installed on this machine", {
            code: "slurm-missing",
            why: `${name} is not on the PATH`,
            remedy: "run this on a login node of the cluster",
            cause: error,
        });
    }
}
/** What SLURM's clients say where the controller does not answer; the job may be well. */
const unreachable = /Unable to contact slurm controller|Socket timed out|Connection refused|Zero Bytes were transmitted|Unexpected message received|Transport endpoint|backup controller/i;
function refused(what, { code, stderr }, remedy = "run the command again; `scontrol ping` shows whether SLURM answers") {
    const said = stderr.trim().split("\n").slice(-3).join("\n");
    const isDown = unreachable.test(said);
    return new _failure_js_1/* .Failure */ .H("infrastructure", what, {
        code: isDown ? "slurm-unreachable" : "slurm-refused",
        why: said || `the command ended with code ${code}`,
        remedy: isDown ? "try again when SLURM's controller answers: scontrol ping" : remedy,
    });
}
/** Submits a job. @returns its number */
async function submit({ script, args, passEnv, folder }) {
    const all = ["--parsable", "--export=ALL", `--chdir=${folder}`, ...args];
    const ran = await client("sbatch", all, { input: script, env: slurmEnvironment(passEnv), cwd: folder });
    // "123" or, with several clusters, "123;cluster".
    const id = ran.stdout.trim().split("\n").at(-1)?.split(";")[0] ?? "";
    if (ran.code === 0 && /^\d+$/.test(id))
        return id;
    throw refused("SLURM did not accept the job", ran, "correct the options for SLURM; `sinfo` lists its partitions");
}
/**
 * What SLURM knows of jobs by their names; also of those that ended in the last minutes (MinJobAge).
 * @throws Failure where the controller does not answer
 */
async function queued(names) {
    const args = [
        "--noheader",
        "--array",
        "--states=all",
        `--name=${names.join(",")}`,
        `--user=${(0,node_os_0.userInfo)().uid}`,
        `--format=${_queue_js_3/* .queueFormat */ .ng}`,
    ];
    const ran = await client("squeue", args);
    if (ran.code !== 0)
        throw refused("SLURM did not say what became of the jobs", ran);
    return (0,_queue_js_3/* .parseQueue */ .DY)(ran.stdout);
}
/** Cancels what is left of jobs of these names, or of them the task of one index. */
async function cancel(names, only) {
    const tasks = (await queued(names)).filter(_queue_js_3/* .isUnfinished */ .ui);
    const jobs = new Set(only === undefined
        ? tasks.map(({ job }) => job)
        : tasks.filter(({ index }) => index === only).map(({ job }) => `${job}_${only}`));
    if (jobs.size === 0)
        return;
    const ran = await client("scancel", ["--quiet", ...jobs]);
    if (ran.code !== 0)
        throw refused("SLURM did not cancel the jobs", ran);
}
/** The most tasks that an array may have here: SLURM's MaxArraySize is one more than the greatest index. */
async function longestArray() {
    const ran = await client("scontrol", ["show", "config"]);
    if (ran.code !== 0)
        throw refused("SLURM did not show its configuration", ran);
    return Number(/^MaxArraySize\s*=\s*(\d+)/m.exec(ran.stdout)?.[1] ?? 1001);
}


}),

89141:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ assertValue),
  y: () => (/* binding */ jobArguments)
});
var _failure_js_0 = __webpack_require__(77205);

/**
 * The options of sbatch and srun for what a job asks for.
 * @throws Failure("usage") for a value that is empty or has characters that SLURM's options cannot hold
 */
function jobArguments(options) {
    const { partition, account, qos, time, cpus, memory, gres, constraint, more = [] } = options;
    const values = [
        ["partition", partition],
        ["account", account],
        ["qos", qos],
        ["time", time],
        ["cpus-per-task", cpus],
        ["mem", memory],
        ["gres", gres],
        ["constraint", constraint],
    ];
    for (const option of more)
        assertOption(option);
    return [...values.flatMap(([name, value]) => argument(name, value)), ...more];
}
function argument(name, value) {
    if (value === undefined)
        return [];
    return [`--${name}=${assertValue(`--${name}`, String(value))}`];
}
/** @throws Failure("usage") for an empty value, and one with a control character */
function assertValue(option, value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (value !== "" && !/[\x00-\x1f\x7f]/.test(value))
        return value;
    throw new _failure_js_0/* .Failure */ .H("usage", `invalid value of ${option}: ${JSON.stringify(value)}`, {
        code: "slurm-option-invalid",
        why: value === "" ? "it is empty" : "it contains a control character",
        remedy: "correct or leave out the option",
    });
}
/** Options that decide what the job is and where its output goes: they are ours. */
const ours = [
    "wrap",
    "array",
    "output",
    "error",
    "chdir",
    "job-name",
    "export",
    "export-file",
    "parsable",
    "wait",
];
function assertOption(option) {
    assertValue("--sbatch", option);
    const name = /^--([a-z][a-z-]*)(=|$)/.exec(option)?.[1];
    if (name !== undefined && !ours.includes(name))
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `invalid option for sbatch: ${JSON.stringify(option)}`, {
        code: "slurm-option-invalid",
        why: name === undefined ? "it does not have the form --name=value" : `stx-container sets --${name} itself`,
        remedy: "pass options like --sbatch=--nodelist=n1",
    });
}


}),

42840:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DY: () => (/* binding */ parseQueue),
  YZ: () => (/* binding */ ordinaryReasons),
  ng: () => (/* binding */ queueFormat),
  pJ: () => (/* binding */ endOf),
  ui: () => (/* binding */ isUnfinished)
});
/** The columns of {@link parseQueue}; the reason is last because it may hold any character. */
const queueFormat = "%F|%j|%K|%t|%N|%r";
/** Reads what squeue printed in {@link queueFormat}. */
function parseQueue(text) {
    return text
        .split("\n")
        .filter((line) => line.includes("|"))
        .map((line) => {
        const [job = "", name = "", index = "", state = "", node = "", ...reason] = line.trim().split("|");
        return {
            job,
            name,
            index: /^\d+$/.test(index) ? Number(index) : undefined,
            state,
            node,
            reason: reason.join("|"),
        };
    });
}
/** States in which a job will not run again by itself, and what each means (squeue(1), "JOB STATE CODES"). */
const ends = {
    BF: "its node did not start",
    CA: "it was cancelled",
    CD: "it ended normally",
    DL: "it reached its deadline",
    F: "it failed; its log says why",
    NF: "its node failed",
    OOM: "it ran out of memory; --memory sets the limit",
    PR: "it was preempted",
    RV: "its cluster was removed",
    TO: "it reached its time limit; --job-time sets it",
};
/** Whether SLURM still means to run it, or is running it. */
const isUnfinished = ({ state }) => ends[state] === undefined;
/** Reasons to wait that end by themselves. */
const ordinaryReasons = new Set([
    "None",
    "Priority",
    "Resources",
    "JobArrayTaskLimit",
    "BeginTime",
    "Prolog",
    "",
]);
/** Why a job that has ended has no result. */
const endOf = (task) => (task && ends[task.state]) ?? "SLURM no longer knows it";


}),

15647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E8: () => (/* binding */ RunFolder),
  Iy: () => (/* binding */ openRun),
  VJ: () => (/* binding */ resumeCommand),
  v: () => (/* binding */ listRuns)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var zod_10 = __webpack_require__(28942);
var _failure_js_3 = __webpack_require__(77205);
var _files_bounded_js_4 = __webpack_require__(17794);
var _files_failures_js_5 = __webpack_require__(28720);
var _files_inside_js_6 = __webpack_require__(66996);
var _operations_verify_task_js_7 = __webpack_require__(25143);
var _process_shell_word_js_11 = __webpack_require__(704);
var _store_names_js_8 = __webpack_require__(90201);
var _store_queued_js_9 = __webpack_require__(70368);












/** What a run of jobs verifies. Written once, before the jobs are submitted; they read it. */
const runSchema = zod_10/* .strictObject */ .rej({
    version: zod_10/* .literal */ .euz(1),
    /** Build ids; a task's number is its place in this list. */
    builds: zod_10/* .array */ .YOg(zod_10/* .string */ .YjP()).min(1),
    /** Most tasks of one array: longer runs are several arrays. */
    chunk: zod_10/* .number */ .aig().int().min(1),
    /** Tasks that may run at the same time; default: as many as SLURM starts. */
    throttle: zod_10/* .number */ .aig().int().min(1).exactOptional(),
    /** Options of sbatch. */
    jobArguments: zod_10/* .array */ .YOg(zod_10/* .string */ .YjP()),
    verify: _operations_verify_task_js_7/* .verifyOptionsSchema */ .Bo,
});
const idPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
const maxPlan = 256 * 1024 * 1024;
const maxResult = 1024 * 1024;
/** One run: a folder with its plan, and of each task a result and a log. */
class RunFolder {
    store;
    id;
    path;
    constructor(store, id) {
        this.store = store;
        this.id = id;
        this.path = (0,node_path_2.join)((0,_store_queued_js_9/* .runsFolder */ .Xc)(store), id);
    }
    /** Makes a run. */
    static async make(plan, now = new Date()) {
        const { store } = plan.verify;
        const run = new RunFolder(store, `${(0,_store_names_js_8/* .formatTs */ .$2)(now)}-${(0,node_crypto_0.randomBytes)(3).toString("hex")}`);
        for (const name of ["results", "logs"])
            await (0,_files_inside_js_6/* .makeFolderInside */ .Vh)(store, (0,node_path_2.join)(run.path, name));
        await (0,_files_inside_js_6/* .writeNewFileInside */ .q0)(store, (0,node_path_2.join)(run.path, "run.json"), `${JSON.stringify(plan)}\n`);
        return run;
    }
    /** @throws Failure where the plan is missing or is none */
    async plan() {
        const bytes = await (0,_files_bounded_js_4/* .readBounded */ .C)((0,node_path_2.join)(this.path, "run.json"), maxPlan);
        const plan = runSchema.safeParse(parseJson(bytes));
        if (plan.success)
            return plan.data;
        throw new _failure_js_3/* .Failure */ .H("usage", `cannot read the run ${this.id}`, {
            code: "slurm-run-missing",
            why: "its run.json was written by another version of stx-container, or is damaged",
            remedy: "start a new run: stx-container verify --slurm",
        });
    }
    resultPath(index) {
        return (0,node_path_2.join)(this.path, "results", `${index}.json`);
    }
    /** Where the output of a task is. */
    logPath(index, { chunk }) {
        return (0,node_path_2.join)(this.path, "logs", `${Math.floor(index / chunk)}-${index % chunk}.log`);
    }
    writeResult(index, result) {
        return (0,_files_inside_js_6/* .writeFileInside */ .gE)(this.store, this.resultPath(index), `${JSON.stringify(result)}\n`);
    }
    /** The result of a task; undefined where there is none yet, or it is damaged. */
    async result(index) {
        const bytes = await (0,_files_bounded_js_4/* .readBoundedIfThere */ .L)(this.resultPath(index), maxResult);
        const result = _operations_verify_task_js_7/* .taskResultSchema */ .Oh.safeParse(bytes && parseJson(bytes));
        return result.success ? result.data : undefined;
    }
    /** Numbers of the tasks that have written something. */
    async ended() {
        const names = await (0,node_fs_promises_1.readdir)((0,node_path_2.join)(this.path, "results")).catch((error) => {
            throw (0,_files_failures_js_5/* .readFailure */ .y)(error, `could not read the results of the run ${this.id}`);
        });
        return names.flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
    }
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The runs of a store, newest first. */
async function listRuns(store) {
    const names = await (0,node_fs_promises_1.readdir)((0,_store_queued_js_9/* .runsFolder */ .Xc)(store)).catch(() => []);
    return names
        .filter((name) => idPattern.test(name))
        .sort()
        .reverse();
}
/**
 * A run by its id, or the newest.
 * @throws Failure("usage") where there is none
 */
async function openRun(store, id) {
    const runs = await listRuns(store);
    const found = id === undefined ? runs[0] : runs.find((each) => each === id);
    if (found !== undefined)
        return new RunFolder(store, found);
    throw new _failure_js_3/* .Failure */ .H("usage", id === undefined ? `there is no run in ${store}` : `there is no run ${JSON.stringify(id)}`, {
        code: "slurm-run-missing",
        why: runs.length > 0 ? `the newest is ${runs[0]}` : "nothing was verified by SLURM from this store",
        remedy: "start one: stx-container verify --slurm BUILD",
    });
}
/** The words after the program's name that go on with a run. */
const resumeCommand = (run) => `verify --resume ${run.id} --store ${(0,_process_shell_word_js_11/* .shellWord */ .r)(run.store)}`;


}),

69219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hj: () => (/* binding */ submitTasks),
  Xb: () => (/* binding */ taskOf),
  sd: () => (/* binding */ jobNames),
  startRun: () => (/* binding */ startRun)
});
/* unused harmony export ranges */
var node_path_0 = __webpack_require__(76760);
var _process_shell_word_js_5 = __webpack_require__(704);
var _process_this_program_js_4 = __webpack_require__(75220);
var _client_js_1 = __webpack_require__(30200);
var _options_js_2 = __webpack_require__(89141);
var _run_folder_js_3 = __webpack_require__(15647);






/** Name of the jobs of one array of a run: unique, so that they are found again without their number. */
const jobName = (run, chunk) => `stx-${run.id}.${chunk}`;
/** The names of all arrays of a run. */
const jobNames = (run, { builds, chunk }) => Array.from({ length: Math.ceil(builds.length / chunk) }, (_, each) => jobName(run, each));
/** The task that a job's name and index in its array stand for. */
function taskOf({ chunk }, name, index) {
    return Number(name.slice(name.lastIndexOf(".") + 1)) * chunk + (index ?? Number.NaN);
}
/** Makes a run of jobs and submits them all. @throws Failure where SLURM is missing or refuses the jobs */
async function startRun(request, program = (0,_process_this_program_js_4/* .thisProgram */ .J)()) {
    const args = (0,_options_js_2/* .jobArguments */ .y)(request.job);
    const most = await (0,_client_js_1/* .longestArray */ .o2)();
    const run = await _run_folder_js_3/* .RunFolder */ .E8.make({
        version: 1,
        builds: [...request.builds],
        chunk: Math.max(1, most - 1),
        ...(request.throttle && { throttle: request.throttle }),
        jobArguments: args,
        verify: request.verify,
    });
    const plan = await run.plan();
    await submitTasks(run, plan, request.builds.map((_, index) => index), program);
    return run;
}
/**
 * Submits tasks of a run, one array a chunk. Where SLURM refuses one of them, those before it are cancelled.
 * @returns numbers of the jobs
 */
async function submitTasks(run, plan, tasks, program = (0,_process_this_program_js_4/* .thisProgram */ .J)()) {
    (0,_options_js_2/* .assertValue */ .q)("the store's path", run.path);
    const jobs = [];
    try {
        for (const [chunk, indexes] of Map.groupBy(tasks, (task) => Math.floor(task / plan.chunk))) {
            jobs.push(await submitChunk(run, plan, chunk, indexes.map((task) => task % plan.chunk), program));
        }
    }
    catch (error) {
        if (jobs.length > 0)
            await (0,_client_js_1/* .cancel */ .ZT)(jobNames(run, plan)).catch(() => { });
        throw error;
    }
    return jobs;
}
function submitChunk(run, plan, chunk, indexes, program) {
    const throttle = plan.throttle ? `%${plan.throttle}` : "";
    const words = [program.node, program.main, "slurm-task", run.path, String(chunk * plan.chunk)].map(_process_shell_word_js_5/* .shellWord */ .r);
    return (0,_client_js_1/* .submit */ .tA)({
        script: `#!/bin/sh\n# Written by stx-container: verifies one build of a store.\nexec ${words.join(" ")}\n`,
        args: [
            ...plan.jobArguments,
            `--job-name=${jobName(run, chunk)}`,
            `--array=${ranges(indexes)}${throttle}`,
            // A "%" in the path would begin one of SLURM's patterns.
            `--output=${(0,node_path_0.join)(run.path, "logs").replaceAll("%", "%%")}/${chunk}-%a.log`,
            "--open-mode=append",
            "--requeue",
        ],
        passEnv: plan.verify.settings.passEnv,
        folder: run.path,
    });
}
/** Numbers in the form of `--array`: `0-3,7`. */
function ranges(numbers) {
    const parts = [];
    for (const each of [...numbers].sort((a, b) => a - b)) {
        const last = parts.at(-1);
        if (last && each <= last[1] + 1)
            last[1] = each;
        else
            parts.push([each, each]);
    }
    return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}


}),

80717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openTasks),
  C: () => (/* binding */ waitForRun)
});

var promises_ = __webpack_require__(58500);
var src_failure = __webpack_require__(77205);
var follow = __webpack_require__(21926);
var verify_task = __webpack_require__(25143);
var client = __webpack_require__(30200);
var plural = __webpack_require__(21417);
var queue = __webpack_require__(42840);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/progress.js


/** Runs of up to so many builds get a line for each; longer ones, one of all from time to time. */
const fewBuilds = 25;
const betweenMs = 20_000;
/** Shows how a run of jobs goes. */
class RunProgress {
    #plan;
    #watcher;
    #verified = 0;
    #others = 0;
    #shownAt = Date.now();
    #reason = "";
    constructor(plan, watcher) {
        this.#plan = plan;
        this.#watcher = watcher;
    }
    ended({ build, verdict, level, isEnough, host, reason }) {
        if (isEnough)
            this.#verified++;
        else
            this.#others++;
        if (this.#plan.builds.length > fewBuilds && isEnough)
            return;
        const what = isEnough ? `verified (${level})` : `${verdict}: ${reason}`;
        this.#watcher.note(`${build}: ${what}, on ${host}`);
    }
    queue(tasks, done) {
        const open = tasks.filter(queue/* isUnfinished */.ui);
        const waiting = open.filter(({ state }) => state === "PD");
        this.#showReason(waiting[0]?.reason ?? "");
        if (this.#plan.builds.length === 1 || Date.now() - this.#shownAt < betweenMs)
            return;
        this.#shownAt = Date.now();
        const total = (0,plural/* plural */.L)(this.#plan.builds.length, "build");
        this.#watcher.note(`${done} of ${total} ended (${this.#verified} verified, ${this.#others} not), ${open.length - waiting.length} running, ${waiting.length} waiting`);
    }
    /** A job may wait for ever for what the cluster cannot give. */
    #showReason(reason) {
        if (reason === this.#reason)
            return;
        this.#reason = reason;
        if (!queue/* ordinaryReasons */.YZ.has(reason))
            this.#watcher.note(`SLURM does not start the job yet: ${reason}`);
    }
}

var run_folder = __webpack_require__(15647);
var submit_run = __webpack_require__(69219);
;// CONCATENATED MODULE: ./.cache/compiled/src/slurm/wait-run.js









/** How often the folder of results is looked at. */
const lookMs = 500;
/** How often SLURM is asked: soon at first, then rarely, because its controller serves the whole cluster. */
const firstAskMs = 1_000;
const lastAskMs = 15_000;
/** How long a result may take to be seen here: NFS keeps listings of folders for up to 60 s. */
const slowFolderMs = 75_000;
/** The same for a job that SLURM ended, which rarely has one. */
const endedMs = 5_000;
/**
 * Waits until every task of a run has a result, or SLURM has ended it. A controller that does not answer is waited
 * for: its jobs go on without it.
 * @param only the number of the one task that is waited for
 * @throws the signal's reason when aborted; the jobs go on
 */
async function waitForRun(run, plan, watcher, signal, only) {
    const waiting = new Waiting(run, plan, watcher, only);
    for (;;) {
        await waiting.look();
        if (waiting.isOver)
            return waiting.results();
        signal?.throwIfAborted();
        await (0,promises_.setTimeout)(lookMs, undefined, { ...(signal && { signal }) });
    }
}
/** Numbers of the tasks that SLURM runs, or means to run. */
async function openTasks(run, plan) {
    const tasks = await (0,client/* queued */.kJ)((0,submit_run/* jobNames */.sd)(run, plan));
    return new Set(tasks.filter(queue/* isUnfinished */.ui).map(({ name, index }) => (0,submit_run/* taskOf */.Xb)(plan, name, index)));
}
class Waiting {
    #run;
    #plan;
    #only;
    #watcher;
    #progress;
    #log;
    #done = new Map();
    #lost = new Map();
    /** Since when a task is neither in the queue nor done, in milliseconds since 1970. */
    #missingSince = new Map();
    #askAt = 0;
    #askAfterMs = firstAskMs;
    #isUnreachable = false;
    constructor(run, plan, watcher, only) {
        this.#run = run;
        this.#only = only;
        this.#plan = plan;
        this.#watcher = watcher;
        this.#progress = new RunProgress(plan, watcher);
        if (plan.builds.length === 1)
            this.#log = new follow/* LogFollower */.p(run.logPath(0, plan), (line) => watcher.output(line));
    }
    get isOver() {
        if (this.#only !== undefined)
            return this.#done.has(this.#only) || this.#lost.has(this.#only);
        return this.#done.size + this.#lost.size >= this.#plan.builds.length;
    }
    async look() {
        await this.#log?.read();
        await this.#takeResults();
        if (this.isOver || Date.now() < this.#askAt)
            return;
        await this.#ask();
        this.#askAt = Date.now() + this.#askAfterMs;
        this.#askAfterMs = Math.min(lastAskMs, this.#askAfterMs * 1.3);
    }
    async #takeResults() {
        for (const index of await this.#run.ended()) {
            if (this.#done.has(index))
                continue;
            const result = await this.#run.result(index);
            if (!result)
                continue;
            this.#done.set(index, result);
            this.#lost.delete(index);
            this.#progress.ended(result);
        }
    }
    async #ask() {
        let tasks;
        try {
            tasks = await (0,client/* queued */.kJ)((0,submit_run/* jobNames */.sd)(this.#run, this.#plan));
        }
        catch (error) {
            return this.#unanswered(error);
        }
        if (this.#isUnreachable)
            this.#watcher.note("SLURM answers again");
        this.#isUnreachable = false;
        this.#progress.queue(tasks, this.#done.size);
        this.#judge(new Map(tasks.map((task) => [(0,submit_run/* taskOf */.Xb)(this.#plan, task.name, task.index), task])));
    }
    #unanswered(error) {
        if (!(error instanceof src_failure/* Failure */.H) || error.kind === "usage")
            throw error;
        if (!this.#isUnreachable)
            this.#watcher.note(`${error.message}, and is asked again: ${error.why}`);
        this.#isUnreachable = true;
    }
    /** Finds the tasks that SLURM has ended and that wrote no result, after the time that a shared folder may take. */
    #judge(tasks) {
        for (let index = 0; index < this.#plan.builds.length; index++) {
            const task = tasks.get(index);
            if (this.#done.has(index) || (task && (0,queue/* isUnfinished */.ui)(task))) {
                this.#missingSince.delete(index);
                continue;
            }
            const since = this.#missingSince.get(index) ?? Date.now();
            this.#missingSince.set(index, since);
            const graceMs = task && task.state !== "CD" ? endedMs : slowFolderMs;
            if (Date.now() - since >= graceMs)
                this.#lost.set(index, (0,queue/* endOf */.pJ)(task));
        }
    }
    results() {
        return {
            results: this.#plan.builds.map((build, index) => this.#done.get(index) ?? this.#lostResult(build, index)),
            lost: [...this.#lost.keys()].sort((a, b) => a - b),
        };
    }
    #lostResult(build, index) {
        const log = this.#run.logPath(index, this.#plan);
        const failure = new src_failure/* Failure */.H("infrastructure", `the job of ${build} ended without a result`, {
            code: "slurm-job-lost",
            why: `${this.#lost.get(index)}. The store and this program must lie in folders that the compute nodes share`,
            remedy: `see ${log}, then submit it again: stx-container ${(0,run_folder/* resumeCommand */.VJ)(this.#run)}`,
        });
        return { build, host: "", at: new Date().toISOString(), ...(0,verify_task/* failureOf */.g5)(failure), log };
    }
}


}),

57799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishedImage)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _builds_js_2 = __webpack_require__(13336);
var _names_js_3 = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js_3/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => "");
    const ts = (0,_builds_js_2/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

16619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_cache_folder_js_1 = __webpack_require__(47182);
var _files_digest_js_2 = __webpack_require__(63983);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _files_user_cache_js_4 = __webpack_require__(14799);
var _version_js_8 = __webpack_require__(2307);
var _demands_js_5 = __webpack_require__(98193);
var _gate_subject_js_6 = __webpack_require__(21695);
var _policy_js_7 = __webpack_require__(69963);









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,_files_cache_folder_js_1/* .userCacheFolder */ .s)("gate"), settledMs, env } = {}) {
    // Whether a signer still may sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,_files_cache_folder_js_1/* .isCacheAllowed */ .n)(env) && !isSigned;
    const path = canKeep && (await (0,_files_user_cache_js_4/* .isStablePlace */ .lO)(store)) ? (0,node_path_0.join)(folder, (0,_files_digest_js_2/* .sha256 */ .sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,_files_user_cache_js_4/* .readCache */ .xe)(path));
    const by = [_version_js_8/* .version */ .r, (0,_files_user_cache_js_4/* .stampOf */ .Zs)(process.argv[1] ?? "")?.key, (0,_policy_js_7/* .policyDigest */ .p1)(policy), policy.sources.length > 0];
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
        const answer = await checkBuild(build, policy, { now, digest: (image) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(image) });
        answers.push(answer);
        // What was verified another way before may have expired sooner.
        if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    if (path !== undefined && isChanged)
        await (0,_files_user_cache_js_4/* .writeCache */ .aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on beside the time; undefined where a file is not a plain one or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,_gate_subject_js_6/* .subjectOf */ .e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,_files_user_cache_js_4/* .stampOf */ .Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,_files_user_cache_js_4/* .isSettled */ .Is)(stamp, settledMs));
    return isStill ? (0,_files_digest_js_2/* .sha256 */ .sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether time has changed nothing about an open gate's answer. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + _demands_js_5/* .oldDays */ .PX * _demands_js_5/* .dayMs */ .LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - _demands_js_5/* .clockSkewMs */ .Dy && now.getTime() < Math.min(...ends);
}


}),

91633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  iD: () => (/* binding */ newerBuild),
  r8: () => (/* binding */ refusedToo)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _store_builds_js_2 = __webpack_require__(13336);
var _store_published_js_3 = __webpack_require__(57799);
var _check_all_js_4 = __webpack_require__(16619);
var _gate_subject_js_5 = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js_2/* .findBuild */ .w)(store, nameOrId);
    const answer = await answerOn(store, build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js_2/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js_3/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
async function answerOn(store, build, policy, { kept, ...options }) {
    const { today, now, trust, knownHistory } = options;
    const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
    const [answer] = kept && !asksMore ? await (0,_check_all_js_4/* .checkBuilds */ .e)(store, [build], policy, kept) : [];
    if (answer)
        return answer;
    // Where an answer was kept, nothing of the gate itself is loaded.
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    return checkBuild(build, policy, options);
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js_2/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const id = `${newest.name}-${newest.ts}`;
    if (newest.marker === undefined) {
        const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
        return [{ code: "newer-not-finished", text }];
    }
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const { open, refusals } = await checkBuild((0,_gate_subject_js_5/* .subjectWithoutImage */ .M)(newest), policy);
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
}


})

};
;