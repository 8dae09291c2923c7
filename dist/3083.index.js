"use strict";
exports.id = 3083;
exports.ids = [3083];
exports.modules = {

35621:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ snapshotsOf),
  p: () => (/* binding */ findSnapshots)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55352);
var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60988);



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
        ? [[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
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
    const [fields] = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParagraphs */ .L)(text.slice(start)).paragraphs;
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
        const shown = { ...source, uri: (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(source.uri) };
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

47182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ isCacheAllowed),
  s: () => (/* binding */ userCacheFolder)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A folder in the user's own cache. */
function userCacheFolder(kind) {
    const cache = process.env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.startsWith("/") ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "stx-container", kind);
}
/** Whether this run may use what an earlier one kept: not in CI, where a cache may come from another job. */
const isCacheAllowed = (env = process.env) => !env.GITHUB_ACTIONS && !/^(1|true|yes)$/i.test(env.CI ?? "");


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/** As many parts as a path of PATH_MAX bytes can have; here those of the links on the way count, too, so that links made to be slow are not. */
const maxParts = 2048;
/** A file is bigger than the reader was ready to hold in memory. */
class TooLarge extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * The questions of an {@link ImageTree} that its list of entries alone answers. Every kind of tree uses it,
 * so that links are followed alike in all of them: as the kernel would follow them with the image as its
 * root ("/.." is "/", 40 links at most), so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // What is still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files behind these paths: asked path, entry of the real file. A path that leads to no file is absent.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37325);
var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95180);


/** Determines whether "ecosystem:name" is matched by one of the patterns; both in the ecosystem's normal form. A pattern holds for every stage. */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole name in its normal form, of the
 * kind that `grep -E`, Python and JavaScript read alike.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

75692:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ formatLock)
});
var _ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17421);
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23616);


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
    return `${pretty((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLock */ .sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
}
function inOrder(collected) {
    if (collected.status === "absent")
        return collected;
    return { ...collected, packages: collected.packages.toSorted(inLockOrder) };
}
/** Packages of one identity can't be in one lock; the text decides between those of a defect, so that its message is stable. */
function inLockOrder(a, b) {
    return (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byIdentity */ .M)(a, b) || (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(oneLine(a), oneLine(b));
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function sortedEntries(value) {
    return Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (0,_ecosystems_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
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

44517:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  unlockedInputs: () => (/* binding */ unlockedInputs)
});
var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12175);
var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33215);


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


}),

17294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ momentOf),
  b: () => (/* binding */ openBuildNetwork)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/plural.js
var plural = __webpack_require__(21417);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/folder.js
var folder = __webpack_require__(83410);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/index-file.js
var index_file = __webpack_require__(97359);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/secrets.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/vault/network.js + 2 modules
var network = __webpack_require__(39026);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/open.js
var vault_open = __webpack_require__(16582);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/session.js + 7 modules
var session = __webpack_require__(41783);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/vault.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/build.js + 5 modules
var build = __webpack_require__(4328);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/install/ensure.js + 4 modules
var ensure = __webpack_require__(39750);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/secrets.js
var apptainer_secrets = __webpack_require__(43641);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/test-after.js
var test_after = __webpack_require__(33813);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/log.js
var log = __webpack_require__(16493);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/schema.js + 3 modules
var schema = __webpack_require__(16563);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/locked-recipe.js
var locked_recipe = __webpack_require__(27640);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/lint/unlocked.js
var unlocked = __webpack_require__(44517);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/secret-arguments.js
var secret_arguments = __webpack_require__(16397);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: ./.cache/compiled/src/store/name-lock.js
var name_lock = __webpack_require__(95776);
// EXTERNAL MODULE: ./.cache/compiled/src/store/names.js
var store_names = __webpack_require__(90201);
// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/store/builds.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/store/scratch.js + 1 modules
var store_scratch = __webpack_require__(17752);
// EXTERNAL MODULE: ./.cache/compiled/src/verdict/read-policy.js
var read_policy = __webpack_require__(8076);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/binds.js + 1 modules
var roundtrip_binds = __webpack_require__(64620);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/prepare.js
var prepare = __webpack_require__(76172);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/secrets.js + 1 modules
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

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/build-network.js + 2 modules
var build_network = __webpack_require__(17294);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/canonicalise.js + 2 modules
var canonicalise = __webpack_require__(61884);
// EXTERNAL MODULE: ./.cache/compiled/src/lock/read.js + 2 modules
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

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/measure.js
var measure = __webpack_require__(50835);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/python/log.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/dpkg/snapshots.js
var snapshots = __webpack_require__(35621);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/dpkg/sources.js
var dpkg_sources = __webpack_require__(290);
// EXTERNAL MODULE: ./.cache/compiled/src/net/http.js
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

// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/stages.js
var roundtrip_stages = __webpack_require__(80360);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/test-image.js
var test_image = __webpack_require__(83171);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/types.js
var types = __webpack_require__(98542);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/writer.js
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

49970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ fileKind),
  rZ: () => (/* binding */ assertKind)
});
/* unused harmony export kindOfBytes */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77205);
var _files_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28720);
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


}),

2307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});
/** This program's version; a test keeps it equal to package.json's. */
const version = "0.2.0";


})

};
;