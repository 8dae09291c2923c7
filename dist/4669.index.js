"use strict";
exports.id = 4669;
exports.ids = [4669];
exports.modules = {

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
 * Debian's snapshots are taken four times a day, some time after the archive update that dates the Release file: three
 * hours after that date, its state has been taken and the next update has not begun. Ubuntu's service has every
 * instant.
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
 * Snapshots of a distribution's own archives at an instant: how an archive's address ends on every mirror
 * ("debian-security") → address of the snapshot. Empty for a distribution without known snapshots.
 */
const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
    const archive = known[label];
    return archive
        ? [[node_path_0.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
        : [];
}));
/** The addresses of a source's Release files, the signed one first. */
const releaseFiles = (uri, suite) => {
    const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
    return [`${folder}InRelease`, `${folder}Release`];
};
/** The fields of a Release file, signed or not (deb-repository format, "Release files"). */
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
        // An archive's date has a year of four digits.
        date: date >= 0 && date < Date.UTC(10_000, 0) ? new Date(date) : undefined,
    };
}
/**
 * Finds for each archive of an image the address of a snapshot of its current state. An archive is recognised by the
 * content of its Release file, not by its address, because users have mirrors.
 * @param ask gets the text at an address; undefined if it does not exist or there is no answer
 * @param now when the packages were installed
 * @returns all archives, with those snapshots that were found to exist; and those without one, with the reason
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
        // A lock is committed to a repository that others read, so credentials must stay out of it.
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
/** Names of query parameters that contain credentials. */
const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
/**
 * A URL without credentials: user and password (an ssh user stays, because it is part of the location), signatures and
 * tokens in the query. Text that is not a URL is returned unchanged.
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

60813:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ temporaryName),
  u: () => (/* binding */ parseTemporaryName)
});
var node_crypto_0 = __webpack_require__(77598);
var _process_identity_js_1 = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name contains the process that writes it and a checksum of itself, so
 * that files of a killed process are recognised at once, and other people's files never are:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto_0.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for a file that will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js_1/* .thisProcess */ .WF)();
    const random = (0,node_crypto_0.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js_1/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** The parts of a temporary name; undefined for any other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js_1/* .placeOf */ .$t)((0,_process_identity_js_1/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js_1/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
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
/**
 * A lock cannot hold two packages of one identity. If a bug produces them, their text decides, so that the error
 * message is stable.
 */
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
/** An object with a single plain field, such as the status of an absent ecosystem, gets no line of its own. */
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

81795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  GE: () => (/* binding */ processFate),
  WF: () => (/* binding */ thisProcess),
  gy: () => (/* binding */ processStart)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_os_2 = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs_1.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs_1.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace started; "" if it is not running or is a zombie. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may contain brackets and blanks itself.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os_2.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether the process number in `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * The state of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another PID
 * namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The machine has been restarted since.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters for file names that identify where this process' number is valid. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto_0.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


}),

704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ shellWord),
  x: () => (/* binding */ shellQuoted)
});
/** A text quoted for a POSIX shell, even if it needs no quotes. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that means exactly this text; quoted only if it needs quotes. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


}),

44517:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  unlockedInputs: () => (/* binding */ unlockedInputs)
});
var _rules_index_js_0 = __webpack_require__(48048);
var _view_js_1 = __webpack_require__(33215);


/**
 * What a recipe takes in that no package manager's part of the lock shows, for the lock's `unlocked` list: downloads,
 * clones, piped installers, the date, the host's processor. Comments that switch off rules have no effect here.
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

/**
 * What a build downloaded, as its lock lists it: every address whose body was received completely, with the last
 * response.
 */
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
/** A function that gives the line of a recipe that names an address, if exactly one does. */
function lineNaming(recipe) {
    const lines = recipe.split("\n");
    return (url) => {
        const spellings = [url, url.replace(/\/$/, "")];
        const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
        return hits.length === 1 ? hits[0] : undefined;
    };
}
/** Whether a line contains an address as a whole, not as the beginning of a longer one. */
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
/** The lines with words in them, without comments; a line that ends in a backslash continues on the next. */
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
 * Follows a build's output and says which line of the recipe is running, as far as the commands that `sh -x` prints
 * show it. Before the first command, that is the line that names the base image.
 * @returns a function that takes the output line by line and returns the recipe's line, from 1
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
/**
 * The line that a command most likely comes from: the one with the most words in common, and among these the next one
 * further down.
 */
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












/** The network that a build asks for; where the request leaves it open, the store's policy decides. */
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
/** How often a build is tried again because programs in it reject certificates of the vault's authority. */
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
/** If servers were unreachable shortly before a build failed, the failure is not evidence about the recipe. */
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
/** The time of a build, from its id; undefined if the id does not contain it. */
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
            (0,roundtrip_vault/* assertNothingMissed */.zT)(replay);
            throw error;
        },
        finish: async () => {
            (0,roundtrip_vault/* assertUndamaged */.D2)(replay);
            return {
                fetched: fetchedOf(vault.index, lineNaming(recipe)),
                vault: { index: vault.index.sha256 },
            };
        },
        close: () => replay.close().finally(() => vault.close()),
    };
}


}),

25413:
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
var recipe_folder = __webpack_require__(64112);
var builds = __webpack_require__(13336);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/reserve.js






/**
 * Reserves a time for a new build of a name: from now on no other build gets it.
 * @returns `ts`, the first free second at or after `now`; the build's files; and a function that ends the reservation
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
 * Refuses a store inside a folder that the recipe copies: Apptainer copies folders whole, including the build's own
 * scratch.
 * @param prepared undefined if the store did not exist yet when the inputs were collected
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
/** A build must use the inputs that were hashed before it: an edit in the meantime ends the build. */
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
 * The newest complete build with the same inputs and the same floats, recorded as requested, whose image still matches
 * its lock.
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
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/cargo/log.js
/**
 * The crate and version of which a line of a build's log says that it came without the Cargo.lock which `cargo install
 * --locked` takes versions from: cargo warns, and chooses versions itself. Other crates bring one: since cargo 1.84 each, before
 * it most that have a program.
 */
function crateWithoutLock(line) {
    const [, name, version] = /^warning: no Cargo\.lock file published in ([\w-]+) v(\d[\w.+-]*)/.exec(line) ?? [];
    return name && version ? `${name} ${version}` : undefined;
}
/** What is said of such crates in the lock, each with the only line of the recipe that installs it, where there is one. */
function unlockedDependencies(crates, lines, called = "") {
    return [...new Set(crates)].sort().map((crate) => {
        const [name = ""] = crate.split(" ");
        const at = lines.flatMap((text, index) => (installs(text, name) ? [index + 1] : []));
        return {
            ...(at.length === 1 ? { line: at[0] } : {}),
            what: `${called}what crate ${crate} is built with`,
            reason: "it was published without a Cargo.lock, so --locked holds nothing but its own version, and no list in the lock names the rest",
        };
    });
}
const installs = (text, crate) => /\bcargo\b.*\binstall\b/.test(text) && text.split(/[\s"'`=@;&|()]+/).includes(crate);

var python_log = __webpack_require__(26518);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/observe.js



/** Begins to observe a build. */
function observe() {
    const installed = [];
    const gone = [];
    const crates = new Set();
    const environment = (0,python_log/* followEnvironment */.zp)();
    let isolatedBuilds = false;
    return {
        line(text) {
            if ((0,python_log/* saysIsolatedBuild */.GR)(text))
                isolatedBuilds = true;
            const crate = crateWithoutLock(text);
            if (crate)
                crates.add(crate);
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
            // If the environment is unknown, one version may be final in one environment and temporary in another, so
            // installations are counted.
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
        crates,
    };
}
/** Observes a build stage by stage: Apptainer prints when it begins the script of the next stage. */
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
/** What a build's output says that no pin reaches, of each stage. */
const unlockedByOutput = ({ stages, lines }, of) => stages.flatMap((stage) => unlockedDependencies(of(stage).crates, lines, stage === stages.at(-1) ? "" : `stage ${stage.name || stage.index + 1}: `));
const nameAndVersion = ({ name, version }) => `${name} ${version}`;

var snapshots = __webpack_require__(35621);
var dpkg_sources = __webpack_require__(290);
var http = __webpack_require__(33835);
;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/snapshots.js




/** Longer than this is not waited for: a server so slow would not help a rebuild either. */
const patience = { attempts: 2, firstDelayMs: 1_000, longestDelayMs: 5_000, timeLimitMs: 15_000 };
/** The snapshots of the archives from which apt in an image takes packages; asks these archives over the network. */
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
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, and writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 * @throws Failure: a failed build leaves nothing in the store but its log
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
    await request.inTurn?.(store);
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
            // The canonical form is made from what this image contains.
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
            return {
                transient,
                ...(0,roundtrip_stages/* findingsOfOutput */.F3)(observed.of(stage), ecosystems, transient),
                ...(0,roundtrip_stages/* archivesIn */.hq)(found),
            };
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
            ...(0,roundtrip_stages/* findingsOfOutput */.F3)(observed.of(prepared.recipe.stages.at(-1)), measured.ecosystems, measured.transient),
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
            ...unlockedByOutput(prepared.recipe, observed.of),
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
        await (0,recipe_folder/* rememberRecipeFolder */.E)(store, request.name, request.context);
        return built(request.name, ts, files, lock, lockText, false);
    }
    finally {
        await scratch.close();
    }
}
/** Builds again as long as the network has a reason to try again. */
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

13336:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cm: () => (/* binding */ linkTarget),
  Dy: () => (/* binding */ names),
  Qv: () => (/* binding */ publishedBy),
  YF: () => (/* binding */ listBuilds),
  Zv: () => (/* binding */ listNames),
  d$: () => (/* binding */ buildIdOf),
  w: () => (/* binding */ findBuild),
  wp: () => (/* binding */ linkedNames),
  x3: () => (/* binding */ assertNoLinkedNames),
  yY: () => (/* binding */ publishedTs)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _held_js_4 = __webpack_require__(52490);
var _names_js_5 = __webpack_require__(90201);
var _queued_js_6 = __webpack_require__(70368);







/** The names in a folder of the store; [] if there is no such folder. */
async function names(folder) {
    try {
        return await (0,node_fs_promises_0.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js_3/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names in a store, sorted; [] if the store does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (namePattern.test(name) && (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
/**
 * Names whose folder in the store is a link: a repository could contain one, so the store is not looked for behind it.
 */
async function linkedNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (!namePattern.test(name) || name.endsWith(".sif"))
            continue;
        if ((await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
            found.push(name);
    }
    return found;
}
/** @throws Failure("inconclusive", "link-in-store") where builds would be overlooked because their folder is a link */
async function assertNoLinkedNames(store, isAsked = () => true) {
    const name = (await linkedNames(store)).find(isAsked);
    if (name === undefined)
        return;
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
        remedy: "put the folder itself there, or remove the link",
        place: { path: (0,node_path_1.join)(store, name) },
    });
}
/** The build that a name's link points to, from the link's text; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** The text of a name's link that publishes a build. */
const linkTarget = (name, ts) => (0,node_path_1.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes; "" if none is published or the link was not made by this program. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises_0.readlink)((0,_names_js_5/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path_1.join)(store, (0,_names_js_5/* .imageName */ .tO)(name))));
    const held = (0,_held_js_4/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js_6/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js_5/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path_1.basename)(path));
        return {
            name,
            ts,
            state: stateOf(files, has),
            marker: markerOf(has(files.verified), has(files.unverified)),
            published: ts === published,
            kept: has(files.keep),
            held: held.has(ts) || queued.has(`${name}-${ts}`),
            files,
        };
    });
}
/** The build that a file belongs to; undefined for files of no build. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js_5/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path_1.basename)(path) === file) ? ts : undefined;
    }
    catch {
        // Digits that are not a time.
        return undefined;
    }
}
function stateOf(files, has) {
    if (has(files.lock) && has(files.lockedRecipe))
        return has(files.image) ? "complete" : "lock-only";
    return has(files.image) ? "image-only" : "unfinished";
}
function markerOf(verified, unverified) {
    if (verified && unverified)
        return "contradictory";
    if (verified)
        return "verified";
    return unverified ? "unverified" : undefined;
}
const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
/** Name and time of a build id; undefined if the word is not one. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
const hasLock = ({ state }) => state === "complete" || state === "lock-only";
/** In a clone, a lock without a verdict was committed by an interrupted round trip. */
const isFinished = (build) => build.state === "complete" || (build.state === "lock-only" && build.marker !== undefined);
const preferences = {
    published: [({ published }) => published, isFinished, hasLock],
    "to verify": [({ published }) => published, hasLock],
    newest: [({ state }) => state === "complete", hasLock],
};
/** The build that a user means by its name, or by its build id `name-ts` or `name@ts`. */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js_5/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
        code: "not-in-store",
        why: whatIsThere(name, builds, names),
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}
/** What the store has instead of the requested build. */
function whatIsThere(name, builds, names) {
    if (names.length === 0)
        return "the store is empty";
    if (!names.includes(name))
        return `the store has: ${names.join(", ")}`;
    if (builds.length === 0)
        return `its folder ${name} holds no files of a build of that name`;
    const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
    const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
    if (ids.length === 0 && judged)
        return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
    if (ids.length === 0)
        return `the builds of ${name} failed, or are still running`;
    return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
}


}),

49970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ fileKind),
  rZ: () => (/* binding */ assertKind)
});
/* unused harmony export kindOfBytes */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_failures_js_4 = __webpack_require__(28720);
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
 * The kind of what is at a path, by its first 4 KiB. It decides which command handles a file, and proves nothing about
 * it. @returns undefined if nothing is there
 * @returns undefined where nothing is there
 * @throws Failure where it cannot be read
 */
async function fileKind(path) {
    const { O_RDONLY, O_NONBLOCK } = node_fs_0.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stats = await (0,node_fs_promises_1.stat)(path);
            if (stats.isDirectory())
                return await folderKind(path);
            // Reading a pipe here would take its content from the real reader.
            if (!stats.isFile())
                return "unknown file";
            const file = __addDisposableResource(env_1, await (0,node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK), true);
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
        throw (0,_files_failures_js_4/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}
async function folderKind(path) {
    const names = await (0,node_fs_promises_1.readdir)(path);
    const has = (name) => names.includes(name);
    // A root file system that Apptainer did not make (debootstrap, an exported container) is also an image. A project
    // folder or a conda environment may have some of these folders.
    const isRoot = ["etc", "usr", "bin"].every(has) ||
        ["etc/os-release", "usr/lib/os-release"].some((name) => (0,node_fs_0.existsSync)((0,node_path_2.join)(path, name)));
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
    // The keys of a lock are sorted, so its version comes late.
    return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
}
/** What to do with a file of a kind that a command does not accept. */
const uses = {
    image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
    lock: (path) => `stx-container explain ${path}`,
    "locked recipe": (path) => `stx-container explain ${path}`,
    recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
    marker: (path) => `stx-container explain ${path}`,
    "zip archive": (path) => `stx-container explain ${path}`,
};
/**
 * Makes sure that a command accepts a file of this kind. Missing files and unknown kinds pass, because the command
 * itself has the better message. @throws Failure("usage", "wrong-kind-of-file") that names the kind
 * @throws Failure("usage", "wrong-kind-of-file") that names what it is
 */
async function assertKind(path, wanted, what) {
    const kind = await fileKind(path);
    if (kind === undefined || kind === "unknown file" || wanted.includes(kind))
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `${path} is not ${what}`, {
        code: "wrong-kind-of-file",
        why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
        remedy: uses[kind]?.(path) ?? `give ${what}`,
    });
}


}),

52490:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ heldBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_temporary_names_js_1 = __webpack_require__(60813);


/** The builds that running processes are using, by `ts`; a process on another machine is assumed to be running. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js_1/* .parseTemporaryName */ .u)((0,node_path_0.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


}),

90201:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ formatTs),
  JG: () => (/* binding */ parseTs),
  Tr: () => (/* binding */ storeFiles),
  rP: () => (/* binding */ publishedLink),
  s9: () => (/* binding */ isTs),
  tO: () => (/* binding */ imageName)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The `ts` of a moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** Whether a text has the form of a `ts`. */
const isTs = (text) => typeof text === "string" && tsPattern.test(text);
/**
 * The moment that a `ts` stands for. @throws Failure("usage") if it is not valid
 * @throws Failure("usage") when it is none
 */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path_0.join)(store, imageName(name));
    const file = (ending) => (0,node_path_0.join)(folder, `${name}-${ts}${ending}`);
    return {
        folder,
        image: file(".sif"),
        lock: file(".lock"),
        lockedRecipe: file(".def"),
        recipe: file(".rough.def"),
        verified: file(".verified"),
        unverified: file(".unverified"),
        keep: file(".keep"),
        log: file(".build.log"),
        verifyLog: file(".verify.build.log"),
    };
}
/** The link that names the published build of a name. */
function publishedLink(store, name) {
    return (0,node_path_0.join)(store, `${imageName(name)}.sif`);
}


}),

70368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (/* binding */ queuedBuilds),
  Xc: () => (/* binding */ runsFolder),
  g9: () => (/* binding */ queueFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_bounded_js_2 = __webpack_require__(17794);
var _names_js_3 = __webpack_require__(90201);




/** The folder of a store's queue; operations/queue defines its format. */
const queueFolder = (store) => (0,node_path_1.join)(store, ".queue");
/** The folder of a store's SLURM runs; slurm/run-folder defines its format. */
const runsFolder = (store) => (0,node_path_1.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job without a result after this many days will never have one, unless its run is resumed. */
const daysOfRun = 14;
/** Ids of the builds that are to be verified: those in the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js_3/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path_1.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js_2/* .readBoundedIfThere */ .L)((0,node_path_1.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path_1.join)(run, "results")));
    try {
        const { builds } = JSON.parse(String(bytes));
        if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string"))
            return [];
        return builds.filter((_, index) => !done.has(`${index}.json`));
    }
    catch {
        return [];
    }
}
const namesIn = (folder) => (0,node_fs_promises_0.readdir)(folder).catch(() => []);


}),

64112:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ rememberRecipeFolder),
  z: () => (/* binding */ recipeFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _files_bounded_js_2 = __webpack_require__(17794);
var _files_inside_js_3 = __webpack_require__(66996);
var _names_js_4 = __webpack_require__(90201);





/** A line in a name's folder: where the recipe's files are, relative to the folder that the store is in. */
const noteOf = (store, name) => (0,node_path_1.join)(store, (0,_names_js_4/* .imageName */ .tO)(name), ".recipe-folder");
/** Longest path that Linux takes. */
const maxPath = 4096;
/** Whether a relative path stays in the folder that it starts from. */
const staysIn = (path) => !(0,node_path_1.isAbsolute)(path) && !path.split("/").includes("..");
/**
 * Remembers in which folder the relative paths of a recipe start, so that later commands need no --context. The lock does
 * not have it, and git ignores it. The folder that the store is in needs no note. For a folder outside of that, none is
 * written: it would contain the names of this machine's folders.
 * @param store its real path
 */
async function rememberRecipeFolder(store, name, context) {
    const path = (0,node_path_1.relative)((0,node_path_1.dirname)(store), await (0,node_fs_promises_0.realpath)(context));
    const note = noteOf(store, name);
    if (path === "" || !staysIn(path) || path.includes("\n"))
        await (0,_files_inside_js_3/* .removeFileInside */ .$E)(store, note);
    else
        await (0,_files_inside_js_3/* .writeFileInside */ .gE)(store, note, `${path}\n`);
}
/**
 * The folder in which the relative paths of a name's recipe start: the remembered one, else the folder that the store
 * is in. What a note says is only believed inside of that, and only where the folder is there.
 * @param store absolute path
 */
async function recipeFolder(store, name) {
    const usual = (0,node_path_1.dirname)(store);
    const bytes = await (0,_files_bounded_js_2/* .readBoundedIfThere */ .L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
    const path = bytes?.toString("utf8").replace(/\n$/, "");
    if (!path || !staysIn(path))
        return usual;
    const [top, found] = await Promise.all([(0,node_fs_promises_0.realpath)(usual), (0,node_fs_promises_0.realpath)((0,node_path_1.join)(usual, path))]).catch(() => []);
    return top !== undefined && found !== undefined && staysIn((0,node_path_1.relative)(top, found)) ? found : usual;
}


})

};
;