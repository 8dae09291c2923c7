"use strict";
exports.id = 6683;
exports.ids = [6683];
exports.modules = {

/***/ 16477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage)
});

// UNUSED EXPORTS: assertComplete, buildEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/host/ca.js + 2 modules
var host_ca = __webpack_require__(93265);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var host_privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/host/release.js
var release = __webpack_require__(31827);
// EXTERNAL MODULE: ./.cache/compiled/src/host/rooted.js
var rooted = __webpack_require__(87645);
// EXTERNAL MODULE: ./.cache/compiled/src/host/subids.js
var subids = __webpack_require__(76980);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/image/sif.js
var sif = __webpack_require__(85227);
;// CONCATENATED MODULE: ./.cache/compiled/src/net/proxy-relay.js

/** Variables that name a proxy, also those that Apptainer hands on to `%post`. */
const proxyVariable = /^(?:\w+ENV_)?(?:https?|ftp|all)_proxy$/i;
/** A proxy as a URL; undefined where it has no credentials. */
function withCredentials(value) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.username !== "" || url.password !== "" ? url : undefined;
}
/**
 * Starts a relay on the loopback for each proxy with credentials that an environment names: programs that get the
 * relay's address instead use the proxy and never see its password. Other users of this machine are refused.
 * @param isOwn whether a user id is ours: processes of a build may have others than this process
 */
async function relayProxies(env, isOwn) {
    const found = Object.entries(env).filter(([name, value]) => proxyVariable.test(name) && withCredentials(value));
    const relays = new Map();
    const close = async () => {
        await Promise.all([...relays.values()].map((relay) => relay.close()));
    };
    try {
        for (const [, value] of found)
            if (!relays.has(value))
                relays.set(value, await startRelay(withCredentials(value), isOwn));
    }
    catch (error) {
        await close();
        throw error;
    }
    const replaced = found.map(([name, value]) => [name, relays.get(value)?.address ?? ""]);
    return { env: { ...env, ...Object.fromEntries(replaced) }, close };
}
async function startRelay(proxy, isOwn) {
    const { RequestError, Server } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(1777)]).then(__webpack_require__.bind(__webpack_require__, 81777));
    const server = new Server({
        host: "127.0.0.1",
        port: 0,
        prepareRequestFunction: ({ request }) => {
            const uid = userOf(request.socket);
            if (uid !== undefined && !isOwn(uid))
                throw new RequestError("this proxy belongs to another user", 403);
            return { upstreamProxyUrl: proxy.href };
        },
    });
    await server.listen();
    // A connection that fails is its client's to report.
    server.on("requestFailed", () => { });
    return { address: `http://127.0.0.1:${server.port}`, close: () => server.close(true) };
}
/** The user at the other end of a connection over the loopback, as /proc/net/tcp says (proc(5)); undefined elsewhere. */
function userOf({ remotePort = 0, localPort = 0 }) {
    const hex = (port) => port.toString(16).toUpperCase().padStart(4, "0");
    const row = new RegExp(`^\\s*\\d+: 0100007F:${hex(remotePort)} 0100007F:${hex(localPort)} (?:\\S+ ){4}\\s*(\\d+)`, "m");
    try {
        const uid = row.exec((0,external_node_fs_.readFileSync)("/proc/net/tcp", "latin1"))?.[1];
        return uid === undefined ? undefined : Number(uid);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/process/redact.js
var redact = __webpack_require__(39168);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/vault/keep/secrets.js
var keep_secrets = __webpack_require__(12533);
// EXTERNAL MODULE: ./.cache/compiled/src/pin/seal.js
var seal = __webpack_require__(65802);
// EXTERNAL MODULE: ./.cache/compiled/src/recipe/parse.js
var parse = __webpack_require__(9561);
;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/command-line.js

const bare = (text) => text
    .replace(/["'\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
/** The commands on some lines, each with the line on which it begins: continued lines are joined, chains are taken apart. */
function commandsOn(lines, first) {
    const found = [];
    let open;
    lines.forEach((text, at) => {
        const continued = /\\\s*$/.test(text);
        text.split(/&&|\|\||[;|]/).forEach((part, index) => {
            if (open && index === 0) {
                open.text += ` ${part}`;
                if (bare(open.text) === bare(part))
                    open.line = first + at;
            }
            else {
                open = { line: first + at, text: part };
                found.push(open);
            }
        });
        if (!continued)
            open = undefined;
    });
    return found;
}
/** The lines of the stage whose script ran as the nth one (from 1): the first line's number, and its text. */
function stageLines(text, script) {
    const lines = text.split("\n");
    if (script === 0)
        return { first: 1, lines };
    const { stages } = (0,parse.parseRecipe)(Buffer.from(text), "recipe");
    const running = stages.filter(({ sections }) => sections.some(({ name }) => name === "post" || name === "appinstall"));
    const stage = running[Math.min(script, running.length) - 1];
    return stage
        ? { first: stage.line, lines: lines.slice(stage.line - 1, stage.endLine - 1) }
        : { first: 1, lines };
}
/**
 * The line of a recipe on which a command stands, if it is the only one of its stage. Quotes are ignored, because the
 * trace of a shell may have others.
 * @param command as `sh -x` wrote it
 * @param script which stage's script ran it, counted from 1; 0 where that is not known
 */
function lineOfCommand(text, command, script) {
    const wanted = bare(command);
    if (wanted === "")
        return undefined;
    const { first, lines } = stageLines(text, script);
    const whole = lines.flatMap((line, at) => (bare(line) === wanted ? [first + at] : []));
    const parts = commandsOn(lines, first).flatMap((each) => (bare(each.text) === wanted ? [each.line] : []));
    const hits = new Set([...whole, ...parts]);
    return hits.size === 1 ? [...hits][0] : undefined;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/python/specifiers.js
var specifiers = __webpack_require__(29023);
;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/reason.js

/** Apptainer's own lines; pip's "ERROR: …" has one blank only. */
const ownLine = /^(?:INFO|FATAL|ERROR|WARNING)\s*:\s{3,}|^(?:INFO|FATAL|WARNING)\s*:/;
/** What tools say one could do about it: in a locked recipe that is never what is to be done. */
const advice = /^(?:To fix this you could try to:|\d\. (?:loosen|remove) |hint:|npm (?:error|ERR!) A complete log|ERROR: ResolutionImpossible)/;
/** How programs begin a line that says what went wrong. */
const wrong = /^(?:E: |ERROR: |error: |fatal: |npm (?:error|ERR!) |Error[: ]|.*(?:: not found|No such file or directory|command not found)$)/;
/** The lines of a build's end that say why it failed, at most five: what programs mark as an error, else the last ones. */
function reasonLines(tail) {
    const said = tail.filter((line) => {
        const text = line.trim();
        return text !== "" && !ownLine.test(line) && !/^\++ /.test(line) && !advice.test(text);
    });
    const errors = said.filter((line) => wrong.test(line.trim()));
    return (errors.length > 0 ? errors : said).slice(-5);
}
const reason_forms = [
    // pip, two of whose requests contradict each other.
    (text) => {
        const pin = /\(constraint\) ([\w.-]+)\s*([=<]=)\s*(\S+)/.exec(text);
        if (!pin)
            return undefined;
        const [, name, operator, version] = pin;
        const asking = new RegExp(`(?:requested|depends on) (${escaped(name)}(?![\\w.-])([^\\n;]*)[^\\n]*)`, "gi");
        const asked = [...text.matchAll(asking)];
        // Each of them allows the pinned version, so what stands against it is that there is none.
        const isGone = operator === "==" && asked.length > 0 && asked.every(([, , range]) => (0,specifiers/* allows */.N)(range, version));
        const first = asked[0]?.[1]?.trim();
        return {
            name,
            pinned: `${operator === "==" ? "" : "at most "}${version}`,
            found: isGone
                ? `the index no longer offers it (the command asks for ${first})`
                : first
                    ? `the command asks for ${first}`
                    : "the command asks for another version",
        };
    },
    // The same under --quiet, where pip does not say what contradicts.
    (text, recipe) => {
        const asked = /Cannot install ([^\n]*) because these package versions have conflicting/.exec(text)?.[1];
        for (const [, name] of asked?.matchAll(/([\w.-]+)(?:\[[^\]]*\])?==/g) ?? []) {
            const pin = new RegExp(`^${escaped(name)}([=<]=)(\\S+)$`, "im").exec(recipe);
            if (!pin)
                continue;
            const pinned = `${pin[1] === "==" ? "" : "at most "}${pin[2]}`;
            return { name: name, pinned, found: `the command asks for ${asked}` };
        }
        return undefined;
    },
    // pip, where the index no longer has the version.
    (text) => {
        const gone = /satisfies the requirement ([\w.-]+)(?:\[[^\]]*\])?[^\n(]*?==\s*(\S+?)(?:,\S*)? \(from versions: ([^)]*)\)/.exec(text);
        return gone
            ? { name: gone[1], pinned: gone[2], found: `the index has ${gone[3].trim() || "no version"}` }
            : undefined;
    },
    // uv
    (text) => {
        const gone = /there is no version of ([\w.-]+)==(\S+)/.exec(text.replace(/\s+/g, " "));
        return gone ? { name: gone[1], pinned: gone[2], found: "the index no longer has it" } : undefined;
    },
    // npm
    (text) => {
        const gone = /No matching version found for (@?[^@\s]+)@(\S+?)\.?(?:\s|$)/.exec(text);
        return gone ? { name: gone[1], pinned: gone[2], found: "the registry no longer has it" } : undefined;
    },
    // conda, also of a pinned version that is asked for by no command (26.10, classic solver)
    (text) => {
        const gone = /not available from current channels:\s+- ([\w.-]+)==([^\s=]+)/.exec(text);
        return gone ? { name: gone[1], pinned: gone[2], found: "the channels no longer have it" } : undefined;
    },
    // dnf 4, where our plugin hides other versions; of several packages the first that is locked
    (text, recipe) => {
        const hidden = /- package (\S+)-([^-\s]+-[^-\s]+)\.[^.\s]+ (?:from \S+ )?is filtered out by exclude/g;
        for (const [, name, version] of text.matchAll(hidden)) {
            const pinned = new RegExp(`^${escaped(name)} (\\S+) \\S+$`, "m").exec(recipe)?.[1];
            if (pinned)
                return { name: name, pinned, found: `the repositories have ${version}` };
        }
        return undefined;
    },
    // cpanm
    (text) => {
        const gone = /Failed to fetch distribution ([\w-]+?)-(v?\d[\w.]*)/.exec(text);
        return gone
            ? { name: gone[1], pinned: gone[2], found: "CPAN no longer has this distribution" }
            : undefined;
    },
    // apk, which our own package forbids what is newer.
    (text) => {
        const gone = /([\w.+-]+)-(\d[^-\s]*-r\d+):\s+breaks: \.stx-lock-\S+\[!\1>(\S+)\]/.exec(text);
        return gone ? { name: gone[1], pinned: gone[3], found: `the repository has ${gone[2]}` } : undefined;
    },
    // apt
    (text) => {
        const gone = /E: Version '([^']+)' for '([^']+)' was not found/.exec(text);
        return gone ? { name: gone[2], pinned: gone[1], found: "the archive no longer has it" } : undefined;
    },
];
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The pin that the end of a locked recipe's build says could not be met; undefined where it is not about one. */
function unmetPin(tail, lockedRecipe) {
    const text = tail.join("\n");
    for (const form of reason_forms) {
        const found = form(text, lockedRecipe);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/diagnose.js




const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
const refused = /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arg(?:ument)?s?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;
/** Apptainer's messages when the host, not the recipe, prevents the build. */
const hostTrouble = /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;
/** Messages in `%post` if only root is mapped, so that files of other users cannot be created. */
const oneUserOnly = /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;
/** What programs need that Apptainer runs for a bootstrap, where one of them is not installed. */
const missingProgram = /(\w+) is not in PATH|neither (yum) nor dnf in path|exec: "([\w.-]+)": executable file not found in \$PATH/i;
/** A base that is a file or folder, and not there. */
const missingBase = /failed to retrieve path for (.+): lstat .*: no such file or directory/;
/** Messages of apt, pip, npm, conda, R, curl, wget, git and Apptainer when a server or the network fails. */
const network = [
    // Names that cannot be resolved.
    /could ?n[o']t resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|EAI_AGAIN|EAI_FAIL|ENOTFOUND|unable to resolve host|wget: bad address|failed to lookup address|DNS: transient error/i,
    // Connections that are not made, or break.
    /connection (?:refused|reset|timed out|broken|aborted)|ECONNREFUSED|ECONNRESET|E(?:SOCKET)?TIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|failed to connect to|could ?n[o']t connect to server|failed to open TCP connection|Unable to connect to |socket hang up|error in socket IO|connect to host \S+ port \d+:/i,
    /i\/o timeout|TLS handshake timeout|context deadline exceeded|Client\.Timeout exceeded|operation timed out|read (?:operation )?timed out|resolving timed out|urlopen error timed out|Connect ?Timeout|timeout was reached|Timeout of \d+ seconds was reached|Net::(?:Open|Read)Timeout|operation too slow|Unable to download data from \S+ - timed out/i,
    /IncompleteRead|RemoteDisconnected|remote end (?:hung up|closed)|fatal: early EOF|transfer closed with|empty reply from server|HTTP2 framing|HTTP\/2 stream \d+ was not closed|SSL_ERROR_SYSCALL|gnutls_handshake|GnuTLS recv error|error reading from server|error sending request for url/i,
    /(?:\bGet "https?:[^"]*"|^FATAL.*): (?:unexpected )?EOF$/,
    // curl by number, also where another program uses its library.
    /\bcurl: \((?:5|6|7|16|18|28|35|52|55|56|60|92)\)|\b(?:curl|download) error:? \(?(?:5|6|7|16|18|28|35|52|55|56|60|92)\)?(?=[:\s]|$)/i,
    // Certificates say something about a server, or this machine's clock and trust.
    /certificate has expired|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED|SSL certificate problem|x509: |Release file for \S+ is not valid yet/i,
    /\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
    /\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out|(?:429|50[0234]) (?:client|server) error)/i,
    /^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
    // What single programs say.
    /CondaHTTPError|CondaSSLError|ConnectionFailed: |MaxRetryError|NewConnectionError|npm (?:ERR!|error) network|hash sum mismatch|Mirror sync in progress|Clearsigned file isn't valid|Undetermined Error|unable to access index for repository|LocalEntryNotFoundError|spurious network error/i,
    /temporary error \(try again later\)|network error \(check|Error code: Connection failed|keyserver receive failed: (?!No data)/,
];
/**
 * Messages of debootstrap, yum, dnf and zypper when a bootstrap cannot fetch. They say the same of a server that does
 * not answer and of a suite that it does not have; neither says anything about an image that was built before. Nor does
 * a registry that asks for a login, or a key that this machine does not have.
 */
const bootstrapFetch = /^E: (?:Failed getting release file|Couldn't download|Couldn't retrieve|Unable to retrieve|Invalid Release file|Release signed by unknown key|Couldn't work out current architecture)|cannot (?:download|retrieve|find a valid baseurl)|failed to (?:download|synchronize|retrieve(?! path))|could not retrieve mirrorlist|all mirrors were (?:tried|already tried)|download \(curl\) error|errors during downloading|valid metadata not found|no response received from|unauthorized|authentication required|denied: requested access/i;
/** The last lines of a log's tail that show a network failure, at most three. */
function networkProof(tail) {
    return tail
        .filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line)))
        .slice(-3);
}
/** Apptainer's FATAL and ERROR lines, without the label. */
function ownWords(tail) {
    return tail.flatMap((line) => {
        // pip writes "ERROR: " with one blank; Apptainer aligns what follows its labels.
        const words = /^(?:FATAL\s*:\s*|ERROR\s*:\s{3,})(.*)/.exec(line)?.[1];
        return words ? [words] : [];
    });
}
/** The last command in the trace of `sh -x`; undefined without a trace. */
function lastCommand(tail) {
    return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
}
/** The place of the fault in the recipe, as far as Apptainer's message shows it. */
function refusedPlace(build, words) {
    const section = /invalid section\(s\)? specified: *%?(\w+)/i.exec(words)?.[1];
    const lines = build.text.split("\n");
    const at = section
        ? lines.findIndex((line) => new RegExp(`^\\s*%${section}\\b`, "i").test(line))
        : /token too long/i.test(words)
            ? lines.findIndex((line) => /^\s*%post\b/i.test(line))
            : -1;
    return at < 0 ? { path: build.recipe } : { path: build.recipe, line: at + 1 };
}
function diagnose_failure(build, kind, code, what, why, remedy, place = { path: build.recipe }) {
    const output = why.filter((line) => line.trim() !== "").join("\n");
    return new failure/* Failure */.H(kind, what, {
        code,
        why: output || undefined,
        remedy: `${remedy}; log: ${build.log}`,
        place,
    });
}
/**
 * Determines why a build failed, quoting Apptainer, and whether the recipe, its commands or the machine is the cause.
 * A failure of network, disk or memory is `infrastructure`: the image may be fine.
 */
function diagnose(build) {
    const words = ownWords(build.tail);
    const all = build.tail.join("\n");
    const full = build.tail.findLast((line) => diskFull.test(line));
    if (full) {
        const remedy = "free space, or choose another scratch folder with --tmp";
        return diagnose_failure(build, "infrastructure", "build-disk-full", "the disk is full", [full], remedy);
    }
    if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
        const by = build.signal
            ? `it was ended by signal ${build.signal}`
            : (words.at(-1) ?? "it was ended by a signal");
        const remedy = "check the memory of this machine, which is the usual reason, then run the command again";
        return diagnose_failure(build, "infrastructure", "build-killed", "Apptainer was killed", [by], remedy);
    }
    const inPost = /while running %post section|while running (?:%\w+|engine)/i.test(all);
    const proof = networkProof(build.tail);
    if (proof.length === 0 && !inPost)
        proof.push(...build.tail.filter((line) => bootstrapFetch.test(line)).slice(-3));
    if (proof.length > 0) {
        const remedy = inPost
            ? "check the network, then run the command again"
            : "check the network and the addresses in the recipe's header, then run the command again";
        const what = "the build failed because of the network";
        return diagnose_failure(build, "infrastructure", "build-network", what, proof, remedy);
    }
    if (!inPost && refused.test(words.join("\n"))) {
        const place = refusedPlace(build, words.join("\n"));
        const what = "Apptainer refuses the recipe";
        return diagnose_failure(build, "usage", "recipe-refused", what, words, "correct the recipe", place);
    }
    const absent = inPost ? undefined : missingProgram.exec(words.join("\n"))?.slice(1).find(Boolean);
    if (absent) {
        const what = `this machine has no ${absent}, which the recipe's bootstrap needs`;
        const remedy = `install ${absent}, then run the command again`;
        return diagnose_failure(build, "infrastructure", "host-unsuitable", what, words, remedy);
    }
    const lost = inPost ? undefined : missingBase.exec(words.join("\n"))?.[1];
    if (lost) {
        const what = `the base ${lost} is not on this machine`;
        const remedy = "copy it to where the recipe expects it, or name its folder with --context";
        return diagnose_failure(build, "infrastructure", "base-image-missing", what, words, remedy);
    }
    const output = reasonLines(build.tail);
    // Without a message of its own, Apptainer or the program that gives it privileges did not start.
    const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
    const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
    if (oneUser || (troubled && !/%post section/.test(all))) {
        const remedy = build.mode === "user-userns"
            ? "add subordinate ids for this user: run `stx-container setup` as root or with sudo"
            : "run `stx-container doctor`, which shows what this host allows";
        const what = "Apptainer cannot build on this host";
        return diagnose_failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
    }
    const command = lastCommand(build.tail);
    const line = command && inPost ? lineOfCommand(build.text, command, build.scripts) : undefined;
    const section = /while running (%\w+) section/i.exec(all)?.[1];
    const what = inPost ? `the recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
    const place = line === undefined ? { path: build.recipe } : { path: build.recipe, line };
    // A rebuild has pins, which are ours and not the user's.
    const pin = (0,seal/* isLockedRecipe */.dU)(build.text) ? unmetPin(build.tail, build.text) : undefined;
    if (pin) {
        const why = [
            `the locked recipe pins ${pin.name} to ${pin.pinned}; ${pin.found}`,
            command ? `command: ${command}` : "",
        ];
        const remedy = `build again to lock what there is now, or let ${pin.name} float (\`floats\` in config.yaml)`;
        return diagnose_failure(build, "failed", "pin-unmet", `${pin.name} ${pin.pinned} cannot be installed`, why, remedy, place);
    }
    const remedy = inPost ? "correct the command that failed" : "correct the recipe";
    return diagnose_failure(build, "failed", "build-failed", what, [...output, ...words], remedy, place);
}

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/keep-stages.js
var keep_stages = __webpack_require__(33767);
;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/no-disk-waits.js
/**
 * Lays an overlay over the folder in which the image grows, whose option "volatile" lets fsync return at once: dpkg waits
 * for the disk at every file, and after a crash this folder is thrown away anyway (overlayfs.rst, "Volatile mount"). Where
 * the disk or the kernel cannot do it, the folder is used as it is.
 */
const script = `mount -t overlay -o "volatile,userxattr,lowerdir=$1,upperdir=$2,workdir=$3" overlay "$4" 2>/dev/null
shift 4
exec "$@"`;
/**
 * A command that does not wait for the disk in the scratch of a build, if its privileges allow a mount that no other
 * process sees: root, or root of a namespace.
 */
function withoutDiskWaits({ lower, upper, overlay, work }, privileges, argv) {
    // Apptainer 1.4.5 does not find a mount point whose name /proc/self/mountinfo escapes ("failed to find mount point").
    if (/[\s\\]/.test(work))
        return argv;
    const inside = ["sh", "-c", script, "sh", lower, upper, overlay, work, ...argv];
    if (privileges.mode === "root-userns")
        return inside;
    if (privileges.mode === "root" || privileges.mode === "sudo")
        return ["unshare", "--mount", "--", ...inside];
    return argv;
}

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/packing-options.js
var packing_options = __webpack_require__(86440);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/scratch.js
var apptainer_scratch = __webpack_require__(41518);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/settings.js
var settings = __webpack_require__(19415);
;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/build.js
























/** Number of last lines of output that are searched for the reason of a failure. */
const tailLength = 60;
/** The host's values of the variables that the user passes to `%post`. */
function passedVariables(names) {
    const passed = {};
    for (const name of names) {
        (0,settings/* assertVariableName */.OE)(name);
        const value = process.env[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return passed;
}
/** Takes out of the build's output what it was given in secret, also by variables and arguments that are called so. */
function redactorFor({ buildArgs, settings, secrets }) {
    const named = (0,keep_secrets/* secretsIn */.V)({ ...buildArgs, ...passedVariables(settings.passEnv) });
    const others = (0,redact/* redactor */.$p)(named.filter((value) => value.length >= 6).map((value) => Buffer.from(value)));
    return (line) => others(secrets ? secrets.redact(line) : line);
}
/** The environment of apptainer: scrubbed, with the variables for apptainer and those for `%post`. */
function buildEnvironment(request, scratch, ca) {
    const prefix = request.apptainer.name.toUpperCase();
    const epoch = String(request.sourceDateEpoch);
    const env = (0,run/* scrubbedEnvironment */.aq)({ SOURCE_DATE_EPOCH: epoch });
    // The build's own network has no proxies; the program that serves it uses the host's.
    if (request.network)
        for (const name of Object.keys(env))
            if (/_proxy$/i.test(name))
                delete env[name];
    // A bootstrap that checks signatures does so as of the build's moment.
    const checks = request.network && ca ? [(0,external_node_path_.dirname)(ca.bundle)] : [];
    env.PATH = [...checks, ...(0,find/* toolFolders */.Sg)(request.apptainer), env.PATH].join(external_node_path_.delimiter);
    env.TMPDIR = scratch.work;
    env[`${prefix}_TMPDIR`] = scratch.work;
    env[`${prefix}_CACHEDIR`] = scratch.cache;
    // Folders of the scratch are mounted instead of the host's /tmp and /var/tmp.
    env[`${prefix}_NO_MOUNT`] = "tmp";
    const mounted = [...(ca?.files ?? []), ...(request.secrets?.files ?? [])];
    if (mounted.length > 0)
        env[`${prefix}_CONTAINLIBS`] = mounted.join(",");
    if (request.stages)
        env.STX_STAGES = request.stages;
    const post = {
        SOURCE_DATE_EPOCH: epoch,
        TZ: "UTC",
        ...ca?.env,
        ...passedVariables(request.settings.passEnv),
        // Another bundle that a passed variable names does not have the authority of this network.
        ...(request.network && ca?.env),
        ...request.secrets?.env,
        ...request.postEnv,
    };
    const debootstrap = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(request.apptainer.command)), "tools/usr/share/debootstrap");
    if ((0,external_node_fs_.existsSync)(debootstrap))
        env.DEBOOTSTRAP_DIR = debootstrap;
    for (const [name, value] of Object.entries(post))
        env[`${prefix}ENV_${name}`] = value;
    return env;
}
/** Where Apptainer finds the user's logins and keys though it does not see who the user is. */
function ownSettings({ apptainer }, privileges) {
    const name = `${apptainer.name.toUpperCase()}_CONFIGDIR`;
    if (!("hidesUser" in privileges))
        return {};
    return { [name]: process.env[name] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), `.${apptainer.name}`) };
}
/** A value quoted for Apptainer, which parses it as a field of a comma-separated list. */
const csvField = (value) => (/[,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
function buildArguments(request, scratch, privileges, packing) {
    const mounts = { "/tmp": scratch.tmp, "/var/tmp": scratch.varTmp };
    return [
        "--nocolor",
        "build",
        "--force",
        ...(request.noTest ? ["--notest"] : []),
        ...privileges.flags,
        ...packing,
        ...Object.entries(mounts).flatMap(([at, source]) => [
            "--mount",
            `type=bind,source=${source},destination=${at}`,
        ]),
        ...Object.entries(request.buildArgs).flatMap(([name, value]) => [
            "--build-arg",
            csvField(`${name}=${value}`),
        ]),
        scratch.image,
        request.recipe,
    ];
}
/** The command to run: Apptainer with its privileges and in its network. */
function commandLine(request, scratch, privileges, { ca, packing }) {
    const build = [request.apptainer.command, ...buildArguments(request, scratch, privileges, packing)];
    const argv = withoutDiskWaits(scratch, privileges, build);
    if (!("inside" in privileges))
        return privileges.wrap(argv);
    if (!request.network)
        return privileges.wrap(privileges.inside(argv));
    const bundles = ca ? (0,host_ca/* replaceableBundles */.sl)().map((path) => [path, ca.bundle]) : [];
    return privileges.wrap(request.network.wrap(privileges.inside(argv), Object.fromEntries(bundles)));
}
/** Fails before the build, not at its end, if a folder or file is not accessible with these privileges. */
async function assertAccessible(privileges, folders, readable) {
    const script = 'n=$1; shift; while [ "$n" -gt 0 ]; do { [ -w "$1" ] && [ -x "$1" ]; } || echo "$1"; shift; n=$((n-1)); done; ' +
        'for f do [ -r "$f" ] || echo "$f"; done';
    const argv = privileges.wrap(["sh", "-c", script, "sh", String(folders.length), ...folders, ...readable]);
    const [command, ...args] = argv;
    const result = await (0,run/* run */.eF)(command, args, { env: (0,run/* scrubbedEnvironment */.aq)(), timeLimitMs: 30_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", "could not obtain the privileges for the build", {
            code: "privileges-refused",
            why: `${command} failed: ${result.stderr.trim()}`,
            remedy: "run `stx-container doctor`, which shows what this host allows",
        });
    }
    const inaccessible = result.stdout.split("\n").filter((line) => line !== "");
    if (inaccessible.length === 0)
        return;
    throw new failure/* Failure */.H("infrastructure", `the build has no access to ${inaccessible.join(", ")}`, {
        code: "folder-inaccessible",
        why: privileges.mode === "root-userns"
            ? "root builds in a user namespace here, in which it has no access to files of other users"
            : "the user who builds has no permission",
        remedy: `run chown so that the user who builds owns ${inaccessible.length === 1 ? "it" : "them"}, or use another folder (--store, --tmp, --context)`,
    });
}
/** Checks that the image is a SIF file to whose last byte Apptainer has written. */
async function assertComplete(image, log) {
    const fault = (0,external_node_fs_.existsSync)(image)
        ? await (0,sif/* readSif */.PX)(image).then(() => undefined, (error) => error)
        : new Error("the file is missing");
    if (!fault)
        return;
    throw new failure/* Failure */.H("infrastructure", "apptainer exited with code 0, but the image is incomplete", {
        code: "image-incomplete",
        why: fault instanceof failure/* Failure */.H ? (fault.why ?? fault.message) : fault.message,
        remedy: `check that the disk is not full, then run the command again; log: ${log}`,
        cause: fault,
    });
}
/** The builder, as recorded in the lock. */
async function describeBuilder(apptainer, mksquashfs, privileges) {
    const squashfsTools = await (0,packing_options/* mksquashfsVersion */.Ve)(mksquashfs);
    return {
        apptainer: apptainer.version,
        ...(squashfsTools !== undefined && { squashfsTools }),
        mode: privileges.mode,
        os: (await (0,release/* hostRelease */.s)()).prettyName || process.platform,
        kernel: (0,external_node_os_.release)(),
        arch: (0,arch/* hostArch */.L)(),
    };
}
/**
 * Builds one image. `%post` sees neither the host's /tmp and /var/tmp nor its variables, except those passed on.
 * The image is written in the scratch folder and moved into place when it is complete.
 * @returns the builder, for the lock
 * @throws Failure: `usage` if Apptainer refuses the recipe, `infrastructure` for network, disk, time limit and
 * kills, else `failed`
 */
async function buildImage(request) {
    if ((0,external_node_fs_.existsSync)(request.image)) {
        throw new failure/* Failure */.H("usage", `${request.image} exists already`, {
            code: "image-exists",
            why: "a build never replaces an image",
            remedy: "remove the file, or choose another path",
        });
    }
    const text = await readRecipe(request.recipe);
    const mksquashfs = await (0,packing_options/* mksquashfsOf */.mj)(request.apptainer);
    const chosen = await (0,host_privileges/* choosePrivileges */.Q5)(request.settings.privileges);
    const isLikeRoot = request.asRoot && request.settings.privileges === "auto" && chosen.asOwner;
    const privileges = request.network || isLikeRoot ? (0,rooted/* likeRoot */.q)(chosen) : chosen;
    if (request.stages && mksquashfs)
        await (0,keep_stages/* makeStageFolder */.n)(request.stages, mksquashfs);
    const scratch = await (0,apptainer_scratch/* makeBuildScratch */.Jk)(request);
    let relay;
    try {
        const ca = await (0,host_ca/* injectHostCa */.Wf)(request.settings.hostCa, scratch.ca, request.network, {
            moment: request.sourceDateEpoch,
        });
        await assertAccessible(privileges, [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache], [request.recipe, request.context, ...(request.secrets?.files ?? [])]);
        // A build's own network has no proxies.
        const env = { ...buildEnvironment(request, scratch, ca), ...ownSettings(request, privileges) };
        relay = await relayProxies(env, (0,subids/* isOwnUser */.qU)());
        const packing = await (0,packing_options/* packingOptions */.un)({ ...request, mksquashfs });
        const argv = commandLine(request, scratch, privileges, { ca, packing });
        const tail = [];
        let scripts = 0;
        const [command, ...args] = argv;
        const result = await (0,run/* run */.eF)(command, args, {
            cwd: request.context,
            env: relay.env,
            timeLimitMs: request.settings.timeLimitMs,
            log: request.log,
            redact: redactorFor(request),
            stdoutTo: () => { },
            onLine: (line) => {
                if (tail.push(line) > tailLength)
                    tail.shift();
                if (/^INFO:\s+Running post scriptlet/.test(line))
                    scripts++;
                request.onLine(line);
            },
            ...(request.signal && { signal: request.signal }),
        });
        if (result.code !== 0)
            throw diagnose({
                recipe: request.recipe,
                text,
                ...result,
                tail,
                scripts,
                log: request.log.path,
                mode: privileges.mode,
            });
        await assertComplete(scratch.image, request.log.path);
        await chownToUser(privileges, scratch.image);
        await (0,inside/* moveNewFileInside */.Wi)(scratch.image, (0,external_node_path_.dirname)(request.image), request.image);
        return await describeBuilder(request.apptainer, mksquashfs, privileges);
    }
    finally {
        await relay?.close();
        const names = Object.values(scratch).map((path) => (0,external_node_path_.basename)(path));
        await (0,apptainer_scratch/* removeBuildScratch */.R$)(request.scratch, names, privileges);
    }
}
async function readRecipe(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new failure/* Failure */.H("usage", `could not read the recipe ${path}`, {
            code: "recipe-unreadable",
            why: error.message,
            remedy: "check the path and the permissions of the recipe",
            place: { path },
            cause: error,
        });
    }
}
/** Makes the user the owner of an image that root built under sudo. */
async function chownToUser(privileges, image) {
    if (privileges.mode !== "sudo" || process.getuid?.() === 0)
        return;
    const owner = `${process.getuid?.()}:${process.getgid?.()}`;
    const [command, ...args] = privileges.wrap(["chown", owner, "--", image]);
    const result = await (0,run/* run */.eF)(command, args, { env: (0,run/* scrubbedEnvironment */.aq)(), timeLimitMs: 10_000 });
    if (result.code !== 0) {
        throw new failure/* Failure */.H("infrastructure", "could not change the owner of the image from root to you", {
            code: "image-owner-unchanged",
            why: result.stderr.trim(),
            remedy: `allow \`sudo -n chown\` in sudoers, or build without --sudo`,
        });
    }
}


/***/ }),

/***/ 33767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeStageFolder),
/* harmony export */   v: () => (/* binding */ keptStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28363);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _files_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7168);
/* harmony import */ var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(704);
/* harmony import */ var _packing_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86440);






/** The copy of an earlier stage in the folder that {@link makeStageFolder} made. */
const keptStage = (folder, stage) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${stage}.squashfs`);
/**
 * Makes the folder with the script that copies earlier stages, which Apptainer removes when it ends: run as a stage
 * begins, on the host, where `$APPTAINER_ROOTFS` is set. It never fails a build: a stage that cannot be copied is
 * missing.
 * @param folder absolute path; what an earlier attempt left there is removed
 */
async function makeStageFolder(folder, mksquashfs) {
    const parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder));
    await (0,_files_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeEntry */ .b4)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder)).finally(() => parent.close());
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolderInside */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder), folder);
    const options = `-noappend -no-progress -no-recovery -no-xattrs -comp ${await (0,_packing_options_js__WEBPACK_IMPORTED_MODULE_4__/* .fastestCompression */ .xg)(mksquashfs)}`;
    const script = `here=\${0%/*}
for noted in "$here"/*.path; do
  stage=\${noted##*/}
  copy=$here/\${stage%.path}.squashfs
  [ -e "$noted" ] && [ ! -e "$copy" ] || continue
  ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellQuoted */ .x)(mksquashfs)} "$(cat "$noted")" "$copy" ${options} >"$here/log" 2>&1 || rm -f "$copy"
  [ ! -e "$copy" ] || chmod 0644 "$copy"
done
echo "\${APPTAINER_ROOTFS:-$SINGULARITY_ROOTFS}" >"$here/$1.path" || :
`;
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "keep"), Buffer.from(script));
}


/***/ }),

/***/ 86440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ mksquashfsVersion),
/* harmony export */   mj: () => (/* binding */ mksquashfsOf),
/* harmony export */   un: () => (/* binding */ packingOptions),
/* harmony export */   xg: () => (/* binding */ fastestCompression)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39335);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21880);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6557);





/** The mksquashfs that Apptainer runs: its own, else the host's; undefined where there is none. */
async function mksquashfsOf({ unsquashfs }) {
    const bundled = unsquashfs && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(unsquashfs), "mksquashfs");
    return bundled && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)("mksquashfs");
}
/** Standard output and standard error together. */
async function outputOf(command, args) {
    const { stdout, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 10_000 });
    return `${stdout}${stderr}`;
}
/** Version of squashfs-tools; undefined where the program does not say it. */
async function mksquashfsVersion(command) {
    return command && /mksquashfs version (\S+)/.exec(await outputOf(command, ["-version"]))?.[1];
}
/**
 * How Apptainer is to compress the image. One that is read once and deleted: the fastest way that every reader of ours
 * knows. Any other: gzip as Apptainer does it, but at level 6 rather than 9, which takes half the time for files as small.
 */
async function packingOptions({ apptainer, mksquashfs, packFast, }) {
    // The option exists since Apptainer 1.4.0.
    if (apptainer.name !== "apptainer" || (0,_find_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(apptainer.version, "1.4.0") < 0)
        return [];
    const compression = packFast ? await fastestCompression(mksquashfs) : "gzip -Xcompression-level 6";
    return ["--mksquashfs-args", `-comp ${compression}`];
}
/** The fastest compression that every reader of ours knows, as options behind `-comp`. */
async function fastestCompression(command) {
    // Without arguments it lists its compressors, which are chosen when it is compiled (4.7 lists them with -help-all).
    const known = command ? (await outputOf(command, [])) + (await outputOf(command, ["-help-all"])) : "";
    return `${/^\s+zstd\b/m.test(known) ? "zstd" : "gzip"} -Xcompression-level 1`;
}


/***/ }),

/***/ 61544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   a: () => (/* binding */ wantedPlaces)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _caches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50762);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49365);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59395);




/**
 * The owners of these paths, without those that belong to nothing. A file that a distribution or conda brought counts as
 * theirs, also where it is of a Python package within.
 * @param found the answers of the inventory
 */
async function ownersOf(tree, found, paths) {
    const seen = (0,_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCaches */ .G)(tree);
    const survey = (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyOf */ .y)(seen, _index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystems */ .uU);
    const owners = new Map();
    const wanted = wantedPlaces(tree, paths);
    const inOrder = [..._index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystems */ .uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
    for (const ecosystem of inOrder) {
        if (found[ecosystem.id] === undefined || found[ecosystem.id].status === "absent")
            continue;
        await addListed(ecosystem, survey, wanted, owners);
    }
    const folders = foldersOf(found);
    for (const path of paths) {
        const owner = owners.get(path) ?? nearest(folders, path);
        if (owner)
            owners.set(path, owner);
    }
    return owners;
}
/** The wanted path that a path of a list is, followed where a merged /usr or a link moved its folder. */
function wantedPlaces(tree, paths) {
    const names = new Set([...paths].map(_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl));
    return (path) => {
        if (paths.has(path))
            return path;
        if (!names.has((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)))
            return undefined;
        const folder = tree.resolve((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path))?.path;
        const real = folder && (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
        return real && paths.has(real) ? real : undefined;
    };
}
async function addListed(ecosystem, survey, wanted, owners) {
    const { id } = ecosystem;
    const { files, listed, packages } = await survey.ownedBy(ecosystem);
    const add = (path, owner) => {
        const place = wanted(path);
        if (place !== undefined && !owners.has(place))
            owners.set(place, owner);
    };
    if (packages)
        for await (const [name, path] of packages())
            add(path, { ecosystem: id, name });
    for (const path of files ?? [])
        add(path, { ecosystem: id });
    if (listed)
        for await (const [path] of listed())
            add(path, { ecosystem: id });
}
/** The folder, or the file, that each package lies at. */
function foldersOf(found) {
    const folders = new Map();
    for (const [ecosystem, answer] of Object.entries(found)) {
        if (answer.status === "absent")
            continue;
        for (const { name, location, prefix } of answer.packages) {
            if (location === undefined)
                continue;
            const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
            const folder = isFile ? (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(location) : location;
            // What a whole environment shares does not belong to one package.
            if (folder !== prefix && folder !== "/")
                folders.set(folder, { ecosystem, name });
        }
    }
    return folders;
}
function nearest(folders, path) {
    for (let at = path; at !== "/"; at = (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        const owner = folders.get(at);
        if (owner)
            return owner;
    }
    return undefined;
}


/***/ }),

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutCaches)
/* harmony export */ });
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78448);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49365);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11996);



/**
 * The image as the collectors are to see it: without the stores of package managers, where unpacked packages lie
 * that are not installed (and their tests' broken ones, which would make an image seem damaged). Nothing is run from
 * there. Links that lead into a store are still followed: what is installed as a link to it can be read. The same tree for
 * everyone who asks, so that readers who read a tree once do.
 */
const withoutCaches = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .findOncePerTree */ ["if"])((tree) => {
    const hidden = new Set();
    for (const [name, find] of _index_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystems */ .uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
        for (const entry of tree.named(name))
            for (const folder of find(tree, entry))
                hidden.add(folder);
    }
    if (hidden.size === 0)
        return tree;
    const entries = new Map();
    // Parents come before children.
    for (const [path, entry] of tree.entries) {
        if (hidden.has(path) || hidden.has((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)))
            hidden.add(path);
        else
            entries.set(path, entry);
    }
    return {
        entries,
        named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
        list: (folder) => tree.list(folder),
        resolve: (path) => tree.resolve(path),
        read: (paths, limit) => tree.read(paths, limit),
        ...(tree.heads && { heads: (paths) => tree.heads(paths) }),
        digests: (paths, look) => tree.digests(paths, look),
        close: () => tree.close(),
    };
});


/***/ }),

/***/ 67538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ inventory)
});

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/caches.js
var caches = __webpack_require__(50762);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/attribution.js
var attribution = __webpack_require__(61544);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/order.js
var order = __webpack_require__(17421);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/recorded.js
var recorded = __webpack_require__(82873);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/changed.js



/** So many changed files of one ecosystem are named, and the rest counted. */
const named = 20;
/**
 * The answer with a note for each file that has another content than its package recorded as it installed it (a library
 * patched in place, a module edited with sed). Costs no reading: the digests are those of the pass over the content.
 * Configuration, which is there to be changed, has no digest in the lists.
 */
async function noteChanged(answer, ecosystem, tree, survey, { sha256, others = new Map() }) {
    if (answer.status === "absent" || !ecosystem.owned)
        return answer;
    const [known, owner] = await Promise.all([sha256, survey.owner()]);
    /** Two packages may both have brought one file: then either's content will do. */
    const [changed, fitting] = [new Set(), new Set()];
    for await (const { place, real, sum } of (0,recorded/* recordedFiles */.k1)(ecosystem, tree, survey)) {
        if (fitting.has(place))
            continue;
        const found = sum.startsWith("sha256:") ? `sha256:${known.get(real)}` : made(others.get(real), sum);
        if (found === sum) {
            fitting.add(place);
            changed.delete(place);
            // conda and distributions write their paths into the files of Python packages, whose RECORD is of before.
        }
        else if (found !== undefined && (owner(place).owner ?? ecosystem.id) === ecosystem.id)
            changed.add(place);
    }
    if (changed.size === 0)
        return answer;
    const shown = [...changed].sort(order/* byCodeUnit */.X).slice(0, named);
    const packages = await namesOf(ecosystem, tree, survey, shown);
    const notes = shown.map((path) => ({
        path,
        message: `was changed after ${packages.get(path) ?? "its package"} was installed`,
    }));
    if (changed.size > named)
        notes.push({ path: "/", message: `and ${changed.size - named} more files that were changed` });
    return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}
/** The digest of the kind of `sum` among those that were made. */
function made(all, sum) {
    const kind = sum.slice(0, sum.indexOf(":") + 1);
    return all?.split(" ").find((each) => each.startsWith(kind));
}
/** The packages that these files belong to, as their manager's lists say. */
async function namesOf(ecosystem, tree, survey, places) {
    const names = new Map();
    const wanted = (0,attribution/* wantedPlaces */.a)(tree, new Set(places));
    const { packages } = await survey.ownedBy(ecosystem);
    if (!packages)
        return names;
    for await (const [name, path] of packages()) {
        const place = wanted(path);
        if (place !== undefined && !names.has(place))
            names.set(place, name);
    }
    return names;
}

// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/index.js + 50 modules
var ecosystems = __webpack_require__(49365);
// EXTERNAL MODULE: ./.cache/compiled/src/ecosystems/survey.js
var ecosystems_survey = __webpack_require__(59395);
;// CONCATENATED MODULE: ./.cache/compiled/src/ecosystems/inventory.js




/**
 * What is installed in an image: each ecosystem's answer by its id, all asked at once, of the image without the
 * package managers' own stores. A collector that throws is `error` at the path its error names (else "/"), and
 * takes nothing away from the others.
 */
async function inventory(tree, { contents = true, asked = ecosystems/* ecosystems */.uU, digests } = {}) {
    const seen = (0,caches/* withoutCaches */.G)(tree);
    const survey = (0,ecosystems_survey/* surveyOf */.y)(seen, [...new Set([...ecosystems/* ecosystems */.uU, ...asked])]);
    const answers = await Promise.all(asked
        .filter((ecosystem) => contents || !ecosystem.contents)
        .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
    return Object.fromEntries(answers);
}
async function answerOf(ecosystem, tree, survey, digests) {
    try {
        const answer = await ecosystem.collect(tree, survey);
        return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
    }
    catch (error) {
        const path = error instanceof Error && "path" in error ? String(error.path) : "/";
        const message = error instanceof Error ? error.message : String(error);
        return { status: "error", path, message, packages: [] };
    }
}


/***/ }),

/***/ 29023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allows)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18720);

/** Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an unreadable one allows it. */
function allows(specifiers, version) {
    return specifiers.split(",").every((one) => {
        const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
        if (operator === undefined)
            return true;
        if (wanted.endsWith(".*"))
            return startsWith(version, wanted.slice(0, -2)) === (operator !== "!=");
        const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted);
        if (order === undefined)
            return true;
        if (operator === "~=")
            return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
        return holds[operator](order);
    });
}
const holds = {
    "==": (order) => order === 0,
    "===": (order) => order === 0,
    "!=": (order) => order !== 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
    "<": (order) => order < 0,
    ">": (order) => order > 0,
};
const startsWith = (version, start) => version === start || version.startsWith(`${start}.`);


/***/ }),

/***/ 82873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ otherDigests),
/* harmony export */   k1: () => (/* binding */ recordedFiles)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_tree_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78448);
/* harmony import */ var _caches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50762);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49365);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59395);





/**
 * What is to be made on the way through an image's content, so that no file is read a second time: where a package
 * recorded an md5 or a sha1 of a file, that is made beside the sha256. Costs time only where such records are.
 */
async function otherDigests(image, asked = _index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystems */ .uU) {
    const tree = (0,_caches_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCaches */ .G)(image);
    const survey = (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .surveyOf */ .y)(tree, asked);
    const wanted = new Map();
    for (const ecosystem of asked.filter((each) => each.otherDigests)) {
        for await (const { real, sum } of recordedFiles(ecosystem, tree, survey)) {
            const name = sum.slice(0, sum.indexOf(":"));
            const before = wanted.get(real);
            if (name === "sha256" || before?.split(" ").includes(name))
                continue;
            wanted.set(real, before === undefined ? name : `${before} ${name}`);
        }
    }
    const made = new Map();
    for (const [path, names] of wanted) {
        // Nothing is shown of an empty file.
        if (tree.entries.get(path)?.size === 0)
            made.set(path, sumsOf(names, Buffer.alloc(0)));
    }
    return { look: looker(tree, wanted, made), made };
}
function sumsOf(names, bytes) {
    return names
        .split(" ")
        .map((name) => `${name}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes, "hex")}`)
        .join(" ");
}
function looker(tree, wanted, made) {
    const running = new Map();
    return (path, bytes) => {
        const names = wanted.get(path);
        if (names === undefined)
            return;
        const size = tree.entries.get(path).size;
        if (bytes.length === size) {
            made.set(path, sumsOf(names, bytes));
            return;
        }
        const state = running.get(path) ?? {
            hashes: names.split(" ").map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]),
            left: size,
        };
        running.set(path, state);
        for (const [, each] of state.hashes)
            each.update(bytes);
        state.left -= bytes.length;
        if (state.left > 0)
            return;
        running.delete(path);
        made.set(path, state.hashes.map(([name, each]) => `${name}:${each.digest("hex")}`).join(" "));
    };
}
/** The files of which an ecosystem's packages recorded a digest and that are there today. */
async function* recordedFiles(ecosystem, tree, survey) {
    const { recorded, listed } = await survey.ownedBy(ecosystem);
    const files = recorded?.() ?? listed?.();
    if (!files)
        return;
    for await (const [path, sum] of files) {
        if (sum === undefined)
            continue;
        const place = placeOf(tree, path);
        const real = place && (tree.entries.get(place)?.type === "file" ? place : tree.resolve(place)?.path);
        if (real && tree.entries.get(real)?.type === "file")
            yield { place, real, sum };
    }
}
/** Where a path of a package's list is today: a merged /usr, or a link on the way, may have moved its folder. */
function placeOf(tree, path) {
    if (tree.entries.has(path))
        return path;
    const folder = tree.resolve((0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(path))?.path;
    const place = folder && (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, (0,_image_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path));
    return place && tree.entries.has(place) ? place : undefined;
}


/***/ }),

/***/ 59395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ surveyOf)
/* harmony export */ });
/** What these ecosystems of an image know of each other. */
function surveyOf(tree, ecosystems) {
    const found = new Map();
    const ownedBy = (ecosystem) => {
        const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
        found.set(ecosystem, known);
        return known;
    };
    let owner;
    const survey = {
        owner: () => (owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy)),
        owned: () => Promise.all(ecosystems.map(ownedBy)),
        ownedBy,
    };
    return survey;
}
async function ownerOf(ecosystems, ownedBy) {
    const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
    return (path) => {
        const owner = lists.find(([, files]) => files?.has(path))?.[0];
        return owner === undefined ? {} : { owner };
    };
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Two documents of one meaning have the same bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


/***/ }),

/***/ 76382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkOrCopy),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolders(path);
    }
}
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to));
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLog),
/* harmony export */   X: () => (/* binding */ withLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28720);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66996);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64659);





/**
 * Opens a log below `root` to append to; made if need be, together with its folder.
 * @throws Failure for a link, a hard link, and what is not a plain file
 */
async function openLog(root, path) {
    let handle;
    try {
        handle = await openToAppend(root, path);
        const { fd } = handle;
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .assertOnlyName */ .y3)(handle, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: _regular_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .o });
        return { path, write: (chunk) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk), close: handle.close.bind(handle) };
    }
    catch (error) {
        await handle?.close();
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not write the log ${path}`);
    }
}
async function openToAppend(root, path) {
    const { O_APPEND, O_CREAT, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const folder = await (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .openInside */ .X$)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "make folders");
    return folder.file((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), O_WRONLY | O_APPEND | O_CREAT).finally(() => folder.close());
}
/** Does work with an open log; see {@link openLog}. */
async function withLog(root, path, work) {
    const log = await openLog(root, path);
    try {
        return await work(log);
    }
    finally {
        await log.close();
    }
}


/***/ }),

/***/ 82331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   O: () => (/* binding */ assertUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


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

/***/ 31284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageDigest)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63983);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66134);


/**
 * sha256 (hex) and size in bytes of an image file.
 * @throws Failure "inconclusive" where it is missing or unreadable
 */
async function imageDigest(path) {
    try {
        return await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDigest */ .hd)(path);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(path, error);
    }
}


/***/ }),

/***/ 87176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inputsVersion)
/* harmony export */ });
/** Version of the inputs' digest; to be raised whenever the same inputs get another digest. */
const inputsVersion = 1;


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

/***/ 32584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writer)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49365);
/* harmony import */ var _image_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59815);
/* harmony import */ var _pin_writer_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80637);
/* harmony import */ var _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87176);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);





/** Who writes a lock today: the versions of everything that decides what stands in it. */
const writer = {
    program: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
    inputs: _recipe_inputs_version_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsVersion */ .W,
    contentRules: _image_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .contentRulesVersion */ .pz,
    lockedRecipe: _pin_writer_version_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedRecipeVersion */ .n,
    readers: _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readerVersions */ .nU,
};


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

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Ve: () => (/* binding */ newStoreFiles),
/* harmony export */   dy: () => (/* binding */ openExistingStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28363);
/* harmony import */ var _files_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76382);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89128);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60813);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4813);










/** What of a store belongs into git is listed, so an ordinary `git add` brings that and nothing else. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store to write into it; made if need be, then with a .gitignore. What killed processes were writing at its
 * top is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFileInside */ .q0)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens a store that must be there; else as {@link openStore}, but nothing is made.
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with every link above it followed. */
async function locate(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    await (0,_files_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
        if ((await parent.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(store).catch(() => undefined);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


/***/ }),

/***/ 36697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evidenceLimits)
/* harmony export */ });
/** Most bytes that are read of each file of a build; what is larger was not made by this program. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


/***/ })

};
;