"use strict";
exports.id = 1809;
exports.ids = [1809];
exports.modules = {

/***/ 54345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16642);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98886);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8076);
/* harmony import */ var _verdict_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19275);






/** On a pull request and in a merge queue, the policy of the target branch; else that of the checkout. */
async function policyOf({ inputs, context, scratch, signal }, store) {
    const target = await (0,_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(context, inputs["github-token"] ?? "", scratch, signal);
    const found = target
        ? await (0,_verdict_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetPolicy */ .O)(target, ...(await placeInRepository(context.workspace, inputs.store)))
        : {};
    const policy = withLevel(found.policy ?? (await (0,_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(store)), inputs["required-level"]);
    return { refusals: [], removals: [], ...found, policy };
}
/**
 * The repository that a store is in, which is checked out at the workspace or in a folder of it, and the store's path as
 * it is written: a change may replace a folder by a link or a submodule.
 */
async function placeInRepository(workspace, store) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, store);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    const folders = [home, ...parts.map((_, depth) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...parts.slice(0, depth + 1)))];
    for (const folder of folders)
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).then(Boolean, () => false))
            return [folder, path];
    return [home, path];
}
/** The policy with the stricter one of its level and `required`. */
function withLevel(policy, required) {
    return { ...policy, required_level: (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .stricterLevel */ .zG)(policy.required_level, required) };
}


/***/ }),

/***/ 53794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ gateFailure),
/* harmony export */   XZ: () => (/* binding */ withJobsRemedy),
/* harmony export */   ju: () => (/* binding */ refusePolicyChange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** @throws Failure("unverified") if a change weakens the policy of its target branch */
function refusePolicyChange(refusals) {
    if (refusals.length > 0)
        throw gateFailure("the configuration", refusals);
}
const jobsRemedy = "run the build and verify jobs on this commit";
/** Whether a remedy is for the command line, which a job does not use. */
const isCommand = (remedy) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);
/** A refusal of an image that is not verified, with a remedy for a job in place of commands and options. */
function withJobsRemedy(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || !["unverified", "inconclusive"].includes(error.kind))
        return error;
    if (!error.remedy || !isCommand(error.remedy))
        return error;
    const { kind, message, code, why, place } = error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, message, { code, why, place, remedy: jobsRemedy, cause: error });
}
/** The failure of a gate that found something wrong with `what`. */
function gateFailure(what, refusals, kind = "unverified") {
    const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(kind, `gate failed for ${what}`, {
        code: "gate-failed",
        why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: remedies[0] ?? jobsRemedy,
    });
}


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

/***/ 93118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Splits a reference into name, tag and digest without checking them. */
function cutReference(text) {
    const at = text.indexOf("@");
    const named = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
    const colon = named.lastIndexOf(":");
    if (colon < 0 || colon < named.lastIndexOf("/"))
        return { name: named, ...digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}
/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw invalid(text, `"${written}" is not a valid host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw invalid(text, `"${tag}" is not a valid tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw invalid(text, `"${digest}" is not a valid digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function invalid(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `invalid image reference "${text}"`, {
        code: "image-reference-invalid",
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Ic: () => (/* binding */ readHistoryLines),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RS: () => (/* binding */ tornAt),
/* harmony export */   b8: () => (/* binding */ appendHistory),
/* harmony export */   bQ: () => (/* binding */ isOtherEvent),
/* harmony export */   gi: () => (/* binding */ publishedBefore),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   lm: () => (/* binding */ mergeByUnion),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88182);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);





/** Line of a store's .gitattributes: two branches that both add lines are merged without a conflict. */
const mergeByUnion = "*/history.jsonl merge=union";
/** Absolute path of a name's history. */
const historyFile = (store, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), "history.jsonl");
/** Most bytes of a history that are read. */
const longest = 64 * 1024 ** 2;
const digest = /^[0-9a-f]{64}$/;
/** Reads a history's text. Git merges it by union, so a line may come twice, and in any order. */
function parseHistory(text) {
    const events = [];
    const damaged = [];
    text.split("\n").forEach((line, index, { length }) => {
        if (line.trim() === "")
            return;
        const event = parseEvent(line);
        if (event)
            events.push(event);
        else
            damaged.push({ line: index + 1, text: line, isCutOff: index === length - 1 });
    });
    return { events, damaged };
}
function parseEvent(line) {
    try {
        const event = JSON.parse(line);
        if (!hasOneMeaning(line, event))
            return undefined;
        const { marker, previous } = event;
        const isWhole = [event.event, event.ts, event.at].every((value) => typeof value === "string") &&
            (marker === undefined || digest.test(marker)) &&
            (previous === undefined || (Array.isArray(previous) && previous.every((each) => digest.test(each))));
        return isWhole ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every reader of JSON understands the same: a key that is there twice is another one to each. */
function hasOneMeaning(line, event) {
    // So that the lines that we write need no walk through their text.
    if (JSON.stringify(event) === line)
        return true;
    return [...(0,_lock_json_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPlaces */ .Rr)(line)].every(({ twice }) => !twice);
}
/** What happened to the builds of a name, in the order of the file; [] where nothing is known. */
async function readHistoryLines(store, name) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedIfThere */ .L)(historyFile(store, name), longest, { what: "history" });
    return parseHistory(bytes?.toString("utf8") ?? "").events;
}
/** {@link readHistoryLines}, oldest first: two branches that were merged bring their lines in either order. */
async function readHistory(store, name) {
    const events = await readHistoryLines(store, name);
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
/** How every line that is written here begins. */
const beginning = '{"event":"';
/**
 * Whether a last line without an end is one that a crash cut off while it was written: the next line replaces it, as behind
 * it the fragment would look like a verdict that was damaged later.
 */
const isTorn = (line) => (line.startsWith(beginning) || beginning.startsWith(line)) && parseEvent(line) === undefined;
/** Where the last line of a history begins that a crash cut off; undefined where its last line is whole. */
function tornAt(bytes) {
    const start = bytes.lastIndexOf("\n") + 1;
    const line = bytes.toString("utf8", start);
    return line !== "" && isTorn(line) ? start : undefined;
}
/** Whether a line that was cut off is known to have been another event than a verdict. */
const isOtherEvent = (line) => /^\{"event":"(?:published|rolled-back|protected|unprotected|pruned)"/.test(line);
/** Appends one line to a name's history, under the name's lock. @throws Failure for a link in its place */
function appendHistory(store, name, event) {
    return (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(store, historyFile(store, name), JSON.stringify(event), isTorn);
}


/***/ }),

/***/ 57799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => "");
    const ts = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


/***/ }),

/***/ 91633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   iD: () => (/* binding */ newerBuild),
/* harmony export */   r8: () => (/* binding */ refusedToo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13336);
/* harmony import */ var _store_published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57799);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38799);





/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .findBuild */ .w)(store, nameOrId);
    const answer = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)(build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
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
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isSymbolicLink())
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
    const newest = (await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const subject = (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(newest);
    const { open, refusals } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBuild */ .D)({ ...subject, files: { ...subject.files, image: undefined } }, policy);
    const id = `${newest.name}-${newest.ts}`;
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
/* harmony import */ var _files_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39203);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(704);
/* harmony import */ var _compat_config1_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13417);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36697);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69963);









/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/** Where a store's configuration may be, absolute. */
async function configPaths(store) {
    const project = await (0,_files_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAround */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(store)));
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "config.yaml"), ...(project ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, projectConfig)] : [])];
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
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)(configs, sources);
}
/** A configuration with the other usual ending would have no effect, and with it what it demands. */
async function assertNotMisnamed(path) {
    const other = path.replace(/\.yaml$/, ".yml");
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(other).catch(() => undefined)))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
        remedy: `mv ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(other)} ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(path)}`,
        place: { path: other },
    });
}
/** The text of a configuration; undefined where there is none. @throws Failure for a link or FIFO */
async function readConfigText(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** Reads the one configuration that a user names, through a link, too. @throws as {@link readPolicy}, and where it is not there */
async function readPolicyFile(path) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceLimits */ .Y.policy, { what: "configuration", follow: true });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigs */ .SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
    const parsed = _policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.safeParse((0,_compat_config1_js__WEBPACK_IMPORTED_MODULE_5__/* .fromFirstConfig */ .n)(document));
    if (parsed.success)
        return parsed.data;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: parsed.error.issues
            .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
            .join("; "),
        remedy: `the keys are: ${Object.keys(_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.shape).join(", ")}`,
        place: { path },
    });
}


/***/ }),

/***/ 19275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ targetPolicy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/store/history.js
var store_history = __webpack_require__(4813);
// EXTERNAL MODULE: ./.cache/compiled/src/files/canonical-json.js
var canonical_json = __webpack_require__(5968);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/compat/config1.js
var config1 = __webpack_require__(13417);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/policy.js
var verdict_policy = __webpack_require__(69963);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-file.js




/** Reads a configuration and where in it each key is. @throws Failure("usage", "policy-invalid") */
async function configFile(path, text) {
    return { path, config: await (0,read_policy/* parseConfig */.o4)(text, path), lines: await linesOf(text) };
}
/** One policy of the configurations of a branch. */
const policyOf = (files) => (0,verdict_policy/* mergeConfigs */.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
async function linesOf(text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const lines = new Map();
    const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
    const noteItem = (name, item) => {
        if (isScalar(item))
            note(`${name}: ${item.value}`, item);
        if (isMap(item))
            note(`${name}: ${(0,canonical_json/* canonicalJson */.d)(item.toJSON())}`, item);
    };
    const walk = (node) => {
        if (!isMap(node))
            return;
        for (const { key, value } of node.items) {
            if (!isScalar(key))
                continue;
            const name = (0,config1/* currentKey */.F)(String(key.value));
            note(name, key);
            if (isSeq(value))
                for (const item of value.items)
                    noteItem(name, item);
            // scitex-container has all keys below `images`.
            if (name === "images")
                walk(value);
        }
    };
    walk(parseDocument(text, { lineCounter: counter }).contents);
    return lines;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/floats.js
var floats = __webpack_require__(62816);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/patterns.js
var patterns = __webpack_require__(24160);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/levels.js
var levels = __webpack_require__(46618);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/policy-change.js






/**
 * Judges what a change does to the configuration by which it is itself judged: it may not take one away, and it may
 * loosen one only where it changes nothing else. (It is judged by the old one in any case.)
 * @returns why it is refused; [] where it is not
 */
function judgePolicyChange(change) {
    const { before, after, changed, paths } = change;
    const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
    const refusals = removed.map(({ path }) => ({
        code: "policy-missing",
        text: `the target branch has the configuration ${path}, and it is not here`,
        remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`,
    }));
    const loosened = loosenings(before, after);
    const others = changed.filter((path) => !paths.includes(path));
    if (loosened.length === 0 || others.length === 0 || removed.length > 0)
        return refusals;
    const [first = ""] = others;
    const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
    return loosened.map(({ place, what }) => ({
        code: "policy-loosened",
        text: `${place} ${what}, in the same change as ${first}${more}`,
        remedy: "change the configuration in a pull request of its own, and merge that first",
    }));
}
const gatePolicy = (policy) => ({
    ...(0,verdict_policy/* verdictPolicy */.qS)(policy),
    signers: policy.signers,
    required_signers: policy.required_signers,
    required_verifiers: policy.required_verifiers,
});
/** For each key, what makes its new value looser than the old one, in words; undefined where it is not. */
const looser = {
    require_verified: (before, after) => before && !after ? { what: "no longer sets require_verified: true" } : undefined,
    required_level: (before, after) => levels/* levels */.y.indexOf(after) < levels/* levels */.y.indexOf(before)
        ? { what: `lowers required_level from ${before} to ${after}` }
        : undefined,
    max_age_days: (before, after) => before !== undefined && (after === undefined || after > before)
        ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` }
        : undefined,
    floats: (before, after) => added("floats", after, isCovered(before)),
    noise: (before, after) => added("noise", after, (each) => before.includes(each)),
    signers: (before, after) => {
        if (before.length === 0)
            return undefined;
        if (after.length === 0)
            return { what: "no longer has signers" };
        const old = inEveryList(before);
        const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
        return (more && { what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`, item: (0,canonical_json/* canonicalJson */.d)(more) });
    },
    required_signers: (before, after) => after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
    required_verifiers: (before, after) => after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined,
};
/** The rules whose signers every list lets sign. */
const inEveryList = (lists) => lists
    .flatMap(({ rules }) => rules)
    .filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));
/** Whether a rule lets sign all that another one does. */
function includesRule(wide, narrow) {
    const { names, ...who } = narrow;
    const { names: wideNames, ...wideWho } = wide;
    // A * in a pattern also stands for a * in the other; a ? does not.
    const canCover = (each, name) => !each.includes("?") || !/[*?]/.test(name);
    const covers = (name) => wideNames.some((each) => each === name || (canCover(each, name) && (0,patterns/* matchesPattern */.M)(name, each)));
    return (0,canonical_json/* canonicalJson */.d)(who) === (0,canonical_json/* canonicalJson */.d)(wideWho) && names.every(covers);
}
const signerOf = (rule) => ("key" in rule ? (rule.key.split(/\s/)[0] ?? "a key") : rule.identity);
function added(key, after, isOld) {
    const items = after.filter((each) => !isOld(each));
    const [item] = items;
    return item === undefined ? undefined : { what: `adds ${items.join(", ")} to ${key}`, item };
}
/** Whether a float lets nothing move that others do not: a plain name that one of their patterns matches. */
function isCovered(patterns) {
    const matches = (0,floats/* floatMatcher */.p)(patterns);
    return (float) => {
        const colon = float.indexOf(":");
        if (patterns.includes(float))
            return true;
        return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
    };
}
function loosenings(before, after) {
    const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
    return Object.keys(looser).flatMap((key) => {
        const found = looser[key](old[key], now[key]);
        return found ? [{ place: placeOf(key, found.item, before, after), what: found.what }] : [];
    });
}
/** "path:line" of a key, or of an item of its list, that the change has; else of where the target branch has the key. */
function placeOf(key, item, before, after) {
    const differsFrom = (others) => ({ path, config }) => JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
    for (const { path, lines } of after.filter(differsFrom(before))) {
        const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
        if (line !== undefined)
            return `${path}:${line}`;
    }
    const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
    return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
}

;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/target.js







/**
 * The policy of the branch that a change is to be merged into, and whether the change may change it as it does.
 * @param repository absolute path of the checkout @param store absolute path of the store in it
 * @throws Failure for a configuration on either side that is invalid, a link or unreadable: never the defaults
 */
async function targetPolicy(target, repository, store) {
    const within = (0,external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
    if (within.startsWith("..") || (0,external_node_path_.isAbsolute)(within))
        throw outside(store, repository);
    const paths = [...new Set([(0,external_node_path_.join)(within, "config.yaml"), read_policy/* projectConfig */.Qn])];
    const before = await configs(paths, (path) => target.read(path));
    const after = await configs(paths, (path) => (0,read_policy/* readConfigText */.im)((0,external_node_path_.join)(repository, path)));
    const policy = policyOf(before);
    const changed = await target.changed();
    return {
        // A configuration that the change brings is not missing, though it does not count yet.
        policy: { ...policy, sources: [...new Set([...before, ...after].map(({ path }) => path))] },
        refusals: judgePolicyChange({ before, after, changed, paths }),
        removals: await removalsBy(changed, target, repository, within),
        knownHistory: async (name) => {
            const text = await target.read((0,external_node_path_.join)(within, name, "history.jsonl"));
            return (0,store_history/* parseHistory */.i6)(text ?? "").events;
        },
    };
}
/**
 * A name that is no longer in the store is not judged there, so its recipe could change with it: a change that takes one
 * away may only remove files.
 */
async function removalsBy(changed, target, repository, store) {
    const isThere = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, path));
    const other = changed.find(isThere);
    if (other === undefined)
        return [];
    const folders = changed.flatMap((path) => /^(.+)\/[^/]+$/.exec(path)?.[1] ?? []);
    const gone = [...new Set(folders)].filter((folder) => external_node_path_.posix.dirname(folder) === store && !isThere(folder));
    const refusals = [];
    for (const folder of gone) {
        if ((await target.read(`${folder}/history.jsonl`)) === undefined)
            continue;
        refusals.push({
            code: "evidence-removed",
            text: `the target branch has the evidence of ${(0,external_node_path_.relative)(store, folder)}, and it is not here; the same change has ${other}`,
            remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store",
        });
    }
    return refusals;
}
async function configs(paths, read) {
    const found = [];
    for (const path of paths) {
        const text = await read(path);
        if (text !== undefined)
            found.push(await configFile(path, text));
    }
    return found;
}
const outside = (store, repository) => new failure/* Failure */.H("usage", `the store ${store} is not in the repository ${repository}`, {
    code: "wrong-use",
    why: "only a store in a repository has a target branch",
    remedy: "name the store of the checkout with --store",
});


/***/ })

};
;