export const id = 5131;
export const ids = [5131];
export const modules = {

/***/ 31605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ makeBuildScratch),
/* harmony export */   R: () => (/* binding */ removeBuildScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18250);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20985);




/**
 * Makes the folders of one build.
 * @param request its scratch folder, and its cache if that is to be kept
 * @throws Failure where the folder cannot be made or has a name that Apptainer cannot mount
 */
async function makeBuildScratch(request) {
    if (/[,:"\n]/.test(request.scratch)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `The scratch folder ${request.scratch} cannot be used`, {
            why: "Apptainer reads commas, colons and quotes in a mount's path as its own.",
            remedy: "Set a scratch folder without them.",
        });
    }
    const inside = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.scratch, name);
    const scratch = {
        tmp: inside("tmp"),
        varTmp: inside("var-tmp"),
        work: inside("work"),
        ca: inside("ca"),
        cache: request.cache ?? inside("cache"),
        image: inside("image.sif"),
    };
    try {
        for (const folder of [scratch.tmp, scratch.varTmp, scratch.work, scratch.ca, scratch.cache]) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
        }
        // These two stand in for the world-writable folders that every program expects.
        for (const folder of [scratch.tmp, scratch.varTmp])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o1777);
    }
    catch (error) {
        const { code, message } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `The scratch folder ${request.scratch} cannot be made`, {
            why: message,
            remedy: code === "ENOSPC" ? "Free space on that disk." : "Set another scratch folder.",
            cause: error,
        });
    }
    return scratch;
}
/** Removes a folder in which a build may have left files of other ids than ours. */
async function removeBuildScratch(folders, privileges) {
    for (const folder of folders) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
        catch {
            const asOwner = privileges.asOwner ?? privileges.wrap;
            const [command, ...args] = asOwner(["rm", "-rf", "--", folder]);
            // What cannot be removed even so must not turn a good build into a failure.
            await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)(), timeLimitMs: 5 * 60_000 }).catch(() => { });
        }
    }
}


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ choosePrivileges),
/* harmony export */   lC: () => (/* binding */ namespaceObstacle)
/* harmony export */ });
/* unused harmony exports hasAllCapabilities, sudoPrefix */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _apptainer_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1568);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20985);
/* harmony import */ var _subids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87171);






const probeLimitMs = 20_000;
/**
 * Whether a process status lists every capability that the kernel knows; Apptainer as root asks for all of them.
 * @param status text of /proc/<pid>/status
 * @param last number in /proc/sys/kernel/cap_last_cap
 */
function hasAllCapabilities(status, last) {
    const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
    if (effective === undefined)
        return false;
    const all = (1n << BigInt(last + 1)) - 1n;
    return (BigInt(`0x${effective}`) & all) === all;
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** Capabilities as seen by a process that `prefix` starts: our own, or root's under sudo. */
async function rootIsWhole(prefix) {
    const last = Number((await readText("/proc/sys/kernel/cap_last_cap")) || "40");
    if (prefix.length === 0)
        return hasAllCapabilities(await readText("/proc/self/status"), last);
    const seen = await probe([...prefix, "cat", "/proc/self/status"]);
    return seen.ok && hasAllCapabilities(seen.output, last);
}
/** Runs a short command; never throws. */
async function probe(argv) {
    try {
        const [command, ...args] = argv;
        const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(command, args, { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .a)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H)
            return { ok: false, output: error.why ?? error.message };
        throw error;
    }
}
/** Why user namespaces are refused here, as far as the kernel's settings tell; undefined where they tell nothing. */
async function namespaceObstacle() {
    const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
    if ((await setting("user/max_user_namespaces")) === "0") {
        return {
            why: "The kernel setting user.max_user_namespaces is 0.",
            remedy: "Ask an administrator for `sysctl -w user.max_user_namespaces=15000`.",
        };
    }
    if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
        return {
            why: "The kernel setting kernel.unprivileged_userns_clone is 0.",
            remedy: "Ask an administrator for `sysctl -w kernel.unprivileged_userns_clone=1`.",
        };
    }
    if ((await setting("kernel/apparmor_restrict_unprivileged_userns")) === "1") {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1).",
            remedy: "Install Apptainer's own package, which brings an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
        };
    }
    return undefined;
}
function noNamespaces(said, obstacle) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "Images cannot be built here: user namespaces are refused", {
        why: obstacle?.why ?? `unshare said: ${said || "nothing"} (kernel ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}).`,
        remedy: obstacle?.remedy ??
            "In a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
                "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces.",
    });
}
/** unshare into a user and mount namespace where root has all capabilities and a whole range of ids. */
function wholeNamespace(prefix, users, groups) {
    return (argv) => [
        ...prefix,
        "unshare",
        "--user",
        // Without a mount namespace of its own debootstrap cannot bind what it binds over /usr/bin/mount.
        "--mount",
        "--map-root-user",
        `--map-users=${users},1,65535`,
        `--map-groups=${groups},1,65535`,
        "--",
        ...argv,
    ];
}
async function asRoot() {
    if (await rootIsWhole([]))
        return { mode: "root", wrap: (argv) => argv, flags: [] };
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_5__/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("failed", "Root lacks capabilities here, and has no subordinate ids for a user namespace", {
            why: "/etc/subuid and /etc/subgid have no line for root with 65536 ids.",
            remedy: "Run `stx-container setup`, which adds them.",
        });
    }
    if (!(await (0,_apptainer_find_js__WEBPACK_IMPORTED_MODULE_2__/* .onPath */ .L)("newuidmap"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "newuidmap is missing, which a user namespace for builds needs", {
            why: "Root lacks capabilities here, so builds run in a user namespace.",
            remedy: "Run `stx-container setup`, or install the package `uidmap`.",
        });
    }
    const wrap = wholeNamespace([], ranges.users.start, ranges.groups.start);
    const tried = await probe(wrap(["true"]));
    if (!tried.ok)
        throw noNamespaces(tried.output, await namespaceObstacle());
    return { mode: "root-userns", wrap, flags: [] };
}
/** An ordinary user, or a root who wants to be treated as one: Apptainer makes the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    const apptainerHasProfile = (await readText("/etc/apparmor.d/apptainer")) !== "";
    if (!namespace.ok && !apptainerHasProfile)
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_5__/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_apptainer_find_js__WEBPACK_IMPORTED_MODULE_2__/* .onPath */ .L)("newuidmap"))) {
        const asOwner = wholeNamespace([], ranges.users.start, ranges.groups.start);
        // An unprivileged build of a recipe implies --fakeroot in Apptainer; said aloud, SingularityCE does the same.
        return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
    }
    return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}
/** Flags that make sudo give up instead of asking for a password, and hand on our (already scrubbed) environment. */
const sudoPrefix = ["sudo", "-n", "-E", "--"];
async function withSudo() {
    if (process.getuid?.() === 0)
        return { ...(await asRoot()), mode: "sudo" };
    const allowed = await probe(["sudo", "-n", "true"]);
    if (!allowed.ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", "sudo was asked for, but does not work without a password here", {
            why: allowed.output || "sudo -n failed.",
            remedy: "Allow it in sudoers, or leave out the option: an ordinary user can build, too.",
        });
    }
    // sudo's own PATH replaces ours, and HOME must be one whose files root may own.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .a)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootIsWhole(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("infrastructure", "sudo gives a root here that lacks capabilities", {
        why: "Apptainer as root asks for every capability of the kernel.",
        remedy: "Leave out the option: an ordinary user can build, too.",
    });
}
/**
 * Finds out how builds get their privileges on this machine, by trying.
 * @param requested "auto" takes what works; "sudo" and "fakeroot" force that way
 * @throws Failure that says what is missing and how to get it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
}


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostArch),
/* harmony export */   M: () => (/* binding */ imageArch)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26477);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57897);



/** Node's words for a processor (process.arch) → Go's, where they differ. */
const goWords = { x64: "amd64", ia32: "386", mipsel: "mipsle" };
/**
 * This machine's architecture as Go spells it, and with it Apptainer, SIF and OCI ("amd64", "arm64", "ppc64le").
 * @param node the processor as Node calls it, which has one word for both kinds of ppc64
 */
function hostArch(node = process.arch, byteOrder = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)()) {
    if (node === "ppc64")
        return byteOrder === "LE" ? "ppc64le" : "ppc64";
    return goWords[node] ?? node;
}
/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines = {
    3: "386",
    21: "ppc64le",
    22: "s390x",
    40: "arm",
    62: "amd64",
    183: "arm64",
    243: "riscv64",
};
/** Programs that nearly every image has, the smallest first. */
const usual = ["/usr/bin/env", "/bin/true", "/bin/sh", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"];
/** How many other programs are looked at, where none of these is there, and how big they may be in bytes. */
const others = 50;
const othersSize = 2 ** 24;
/**
 * The architecture of an image in Go's spelling: as its own header says it, else as its programs tell; "unknown" where
 * none does.
 */
async function imageArch(tree) {
    if (tree.arch !== undefined)
        return tree.arch;
    for (const path of usual) {
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    let looked = 0;
    for (const { path, type, mode, size } of tree.entries.values()) {
        if (type !== "file" || (mode & 0o111) === 0 || size > othersSize)
            continue;
        if (looked++ === others)
            break;
        const arch = await programArch(tree, path);
        if (arch !== undefined)
            return arch;
    }
    return "unknown";
}
/** What machine a file is for that is a program; elf(5), e_machine. */
async function programArch(tree, path) {
    if ((tree.resolve(path)?.size ?? 0) > _tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultReadLimit */ .h0)
        return undefined;
    const bytes = (await tree.read([path])).get(path);
    if (!bytes || bytes.length <= 20 || !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isElf */ .aB)(bytes))
        return undefined;
    return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
}


/***/ }),

/***/ 26477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byteOrderKey),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   aB: () => (/* binding */ isElf),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   yu: () => (/* binding */ makeClient)
/* harmony export */ });
/* unused harmony export defaultPatience */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18250);





/** Four attempts over about 15 s of waiting; a server may ask for up to a minute between two. */
const defaultPatience = {
    attempts: 4,
    firstDelayMs: 2_000,
    longestDelayMs: 60_000,
    timeLimitMs: 30_000,
};
/** Manifests and indexes are kilobytes; the distribution specification lets registries refuse more than 4 MiB. */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
/** A client for the environment's proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). */
function makeClient(env, patience = defaultPatience, signal) {
    let tls;
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds: only when a TLS server is asked.
        tls ??= new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, proxyEnv: env, ca: trusted() });
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: tls });
    };
    const once = (url, question) => askOnce(send, url, question, patience.timeLimitMs, signal);
    return {
        ask: (url, question = {}) => persist(new URL(url), question, patience, once, signal),
        speaks: (origin) => once(new URL(origin), {}).then(() => true, () => false),
        close: () => {
            plain.destroy();
            tls?.destroy();
        },
    };
}
/** Node's own authorities and the host's, where companies and hospitals put their inspecting proxy's. */
function trusted() {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)("default"), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)("system")])];
}
async function persist(url, question, patience, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await follow(url, question, once).catch((error) => error);
        if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const answer = outcome instanceof Error ? undefined : outcome;
        if (answer && answer.status !== 429 && answer.status < 500)
            return answer;
        if (attempt >= patience.attempts)
            throw silent(url, attempt, outcome);
        const asked = answer ? retryAfterMs(answer.headers["retry-after"]) : undefined;
        const doubling = patience.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(Math.min(asked ?? doubling, patience.longestDelayMs), undefined, signal ? { signal } : {});
    }
}
/** Retry-After in milliseconds, from its seconds or its date form. */
function retryAfterMs(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function silent(url, attempts, outcome) {
    const times = attempts === 1 ? "once" : `${attempts} times`;
    if (outcome instanceof Error) {
        const code = outcome.code;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", `${url.host} does not answer`, {
            why: `asked ${times}: ${code ?? outcome.message}`,
            remedy: "check the network and the proxy variables, then run it again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", `${url.host} limits how often it may be asked`, {
            why: `it answered 429 (too many requests), ${times}`,
            remedy: "log in to the registry (anonymous requests are limited most), or wait and run it again",
        });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("infrastructure", `${url.host} is out of order`, {
        why: `it answered ${outcome.status}, ${times}`,
        remedy: "run it again later",
    });
}
async function follow(start, question, once) {
    let url = start;
    let asked = question;
    for (let hop = 0; hop < 6; hop++) {
        const answer = await once(url, asked);
        const location = answer.headers.location;
        if (!redirects.has(answer.status) || location === undefined)
            return answer;
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
                why: `${next.protocol}//${next.host}`,
                remedy: "have the registry's operator correct it",
            });
        }
        if (next.origin !== url.origin) {
            const { authorization: _kept, ...rest } = asked.headers ?? {};
            asked = { ...asked, headers: rest };
        }
        url = next;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `${start.host} redirects in a circle`);
}
function askOnce(send, url, question, timeLimitMs, signal) {
    const limit = AbortSignal.timeout(timeLimitMs);
    return new Promise((resolve, reject) => {
        const asked = send(url, {
            method: question.body === undefined ? "GET" : "POST",
            headers: { "user-agent": "stx-container", ...question.headers },
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const failed = (error) => reject(limit.aborted ? new Error(`no answer within ${timeLimitMs / 1000} s`) : error);
        asked.on("error", failed);
        asked.on("response", (response) => readAnswer(response).then(resolve, failed));
        asked.end(question.body);
    });
}
async function readAnswer(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > longestBody) {
            response.destroy();
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", "a registry's answer is too long", { why: `over ${longestBody} bytes` });
        }
        chunks.push(chunk);
    }
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}
/** An answer's JSON, for a schema to judge; undefined where it is none. */
function readJson(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 92628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ collectInputs),
  W: () => (/* binding */ inputsVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/recipe/braces.js
/** Raised where braces stand for more words than the caller wants. */
class TooManyWords extends Error {
    name = "TooManyWords";
}
/**
 * Brace expansion as the shell library in Apptainer does it: `a{b,c}` → ab, ac; `a{1..3}` → a1, a2, a3. Braces
 * without a comma or a sequence are letters, and so are those with both.
 * @throws TooManyWords beyond `limit` words
 */
function expandBraces(word, limit) {
    const done = [];
    const open = [{ word, from: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
        const group = firstGroup(next.word, next.from, limit);
        if (!group) {
            done.push(next.word);
            if (done.length > limit)
                throw new TooManyWords();
            continue;
        }
        const before = next.word.slice(0, group.start);
        const after = next.word.slice(group.end);
        for (const option of group.options.reverse())
            open.push({ word: before + option + after, from: group.start });
    }
    return done;
}
function firstGroup(word, from, limit) {
    for (let start = word.indexOf("{", from); start !== -1; start = word.indexOf("{", start + 1)) {
        const group = groupAt(word, start, limit);
        if (group)
            return group;
    }
    return undefined;
}
function groupAt(word, start, limit) {
    let depth = 0;
    let cut = start + 1;
    const options = [];
    for (let i = start; i < word.length; i++) {
        const letter = word[i];
        if (letter === "{")
            depth++;
        else if (letter === "," && depth === 1) {
            options.push(word.slice(cut, i));
            cut = i + 1;
        }
        else if (letter === "}") {
            depth--;
            if (depth > 0)
                continue;
            const last = word.slice(cut, i);
            if (options.length > 0) {
                const both = [...options, last].some((option) => option.includes("..") && !option.includes("{"));
                return both ? undefined : { start, end: i + 1, options: [...options, last] };
            }
            const sequence = sequenceOf(last, limit);
            return sequence && { start, end: i + 1, options: sequence };
        }
    }
    return undefined;
}
function sequenceOf(text, limit) {
    const numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/.exec(text);
    if (numbers) {
        const [, first, last, step] = numbers;
        const padded = [first, last].some((end) => /^0\d/.test(end));
        const width = padded ? Math.max(first.length, last.length) : 0;
        return steps(Number(first), Number(last), Number(step ?? 0), limit).map((n) => `${n}`.padStart(width, "0"));
    }
    const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d{1,15}))?$/.exec(text);
    if (!letters)
        return undefined;
    const [, first, last, step] = letters;
    const codes = steps(first.charCodeAt(0), last.charCodeAt(0), Number(step ?? 0), limit);
    return codes.map((code) => String.fromCharCode(code));
}
/** A step that points the wrong way counts as one. */
function steps(first, last, step, limit) {
    const direction = last < first ? -1 : 1;
    const stride = Math.sign(step) === direction ? step : direction;
    const count = Math.floor((last - first) / stride) + 1;
    if (count > limit)
        throw new TooManyWords();
    return Array.from({ length: count }, (_, i) => first + i * stride);
}

;// CONCATENATED MODULE: ./lib/recipe/glob.js

/** A `%files` source that cannot be expanded without running it, or that stands for too many paths. */
class NotExpandable extends Error {
    name = "NotExpandable";
}
/** Longest path that Linux takes, in bytes. */
const pathLimit = 4096;
/**
 * The paths that a `%files` source stands for. Apptainer gives it to a shell's word expansion: braces, `*`, `?` and
 * `[…]` work as in bash. What would run a command or read the environment is refused.
 * @returns paths in Apptainer's order; a pattern that fits nothing stays as it is written
 * @throws NotExpandable with the reason, more than `limit` paths among them
 * Source: Apptainer's internal/pkg/build/files, whose shell library was asked directly.
 */
async function expandSource(source, listing, limit) {
    refuseShell(source);
    const tooMany = new NotExpandable(`it stands for more than ${limit} paths`);
    const found = [];
    // Links in circles make small folders endless: what is looked at counts, not only what is found.
    let looked = 0;
    const bounded = {
        list: async (folder) => {
            const names = await listing.list(folder);
            looked += 1 + names.length;
            if (looked > limit * 4)
                throw tooMany;
            return names;
        },
        exists: (path) => {
            if (++looked > limit * 4)
                throw tooMany;
            return listing.exists(path);
        },
    };
    try {
        for (const word of expandBraces(source, limit)) {
            for (const path of await expandWord(word, bounded))
                found.push(path);
            if (found.length > limit)
                throw tooMany;
        }
    }
    catch (error) {
        throw error instanceof TooManyWords ? tooMany : error;
    }
    return found;
}
function refuseShell(source) {
    if (Buffer.byteLength(source) > pathLimit)
        throw new NotExpandable(`it is longer than ${pathLimit} bytes`);
    const variable = /[$`]/.exec(source);
    if (variable)
        throw new NotExpandable(`"${variable[0]}" makes it depend on the machine that builds`);
    if (source.startsWith("~"))
        throw new NotExpandable("it begins in the home folder of whoever builds");
    const special = /[()<>;&|'"\n\0]/.exec(source) ?? /^#/.exec(source);
    if (special)
        throw new NotExpandable(`Apptainer takes ${JSON.stringify(special[0])} in it for shell syntax`);
    if (source.endsWith("\\") || (source.includes("\\") && source.includes("{"))) {
        throw new NotExpandable("Apptainer's shell does not read its backslashes as bash does");
    }
}
async function expandWord(word, listing) {
    const parts = word.split("/");
    const patterns = parts.map(compile);
    if (patterns.every((pattern) => pattern === undefined))
        return [withoutEscapes(word)];
    let paths = [word.startsWith("/") ? "/" : ""];
    let globbed = false;
    for (const [i, part] of parts.entries()) {
        const pattern = patterns[i];
        const last = i === parts.length - 1;
        if (part === "" && !last)
            continue;
        const next = [];
        for (const path of paths) {
            if (pattern === undefined) {
                const joined = join(path, withoutEscapes(part));
                // After a pattern, only what is there counts; before it, listing says so.
                if (!globbed || (await listing.exists(joined)))
                    next.push(joined);
                continue;
            }
            for (const name of [...(await listing.list(path))].sort()) {
                if (matches(pattern, name))
                    next.push(join(path, name));
            }
        }
        globbed ||= pattern !== undefined;
        paths = next;
    }
    return paths.length > 0 ? paths : [withoutEscapes(word)];
}
function join(folder, name) {
    return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
function withoutEscapes(text) {
    return text.replace(/\\(.)/gsu, "$1");
}
/** One path component as a pattern; undefined where it is plain text. */
function compile(part) {
    const letters = [...part];
    const tokens = [];
    let pattern = false;
    for (let i = 0; i < letters.length; i++) {
        const letter = letters[i];
        if (letter === "*") {
            if (tokens.at(-1) !== "*")
                tokens.push("*");
            pattern = true;
        }
        else if (letter === "?") {
            tokens.push(() => true);
            pattern = true;
        }
        else {
            const set = letter === "[" ? compileSet(letters, i) : undefined;
            if (set) {
                tokens.push(set.token);
                i = set.end;
                pattern = true;
            }
            else {
                const plain = letter === "\\" ? letters[++i] : letter;
                tokens.push((other) => other === plain);
            }
        }
    }
    return pattern ? tokens : undefined;
}
const classes = {
    alnum: /[A-Za-z0-9]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    digit: /\d/,
    lower: /[a-z]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /\s/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** `[abc]`, `[a-z]`, `[!a]`, `[[:digit:]]`; undefined where the bracket is not closed or makes no sense. */
function compileSet(letters, start) {
    let i = start + 1;
    const negated = letters[i] === "!" || letters[i] === "^";
    if (negated)
        i++;
    const tests = [];
    for (let first = true;; first = false) {
        const letter = letters[i];
        if (letter === undefined)
            return undefined;
        if (letter === "]" && !first) {
            const token = (other) => tests.some((test) => test(other)) !== negated;
            return { token, end: i };
        }
        if (letter === "[" && letters[i + 1] === ":") {
            const close = letters.indexOf(":", i + 2);
            const named = close === -1 ? undefined : classes[letters.slice(i + 2, close).join("")];
            if (!named || letters[close + 1] !== "]")
                return undefined;
            tests.push((other) => named.test(other));
            i = close + 2;
            continue;
        }
        if (letter === "\\")
            i++;
        const low = letters[i] ?? "";
        i++;
        if (letters[i] === "-" && letters[i + 1] !== undefined && letters[i + 1] !== "]") {
            const high = letters[i + 1];
            if (high < low)
                return undefined;
            tests.push((other) => other >= low && other <= high);
            i += 2;
        }
        else {
            tests.push((other) => other === low);
        }
    }
}
/** Linear but for the stars, and quadratic with them: never exponential. */
function matches(pattern, name) {
    // A star does not find hidden names; what else stands in its place does, in Apptainer's shell.
    if (name.startsWith(".") && pattern[0] === "*")
        return false;
    const letters = [...name];
    let p = 0;
    let star = -1;
    let resume = 0;
    for (let i = 0; i < letters.length;) {
        const token = pattern[p];
        if (token === "*") {
            star = p++;
            resume = i;
        }
        else if (token?.(letters[i])) {
            p++;
            i++;
        }
        else if (star !== -1) {
            p = star + 1;
            i = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === "*")
        p++;
    return p === pattern.length;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/recipe/hash-files.js



/**
 * Lets others have their turn now and then. Many small system calls are several times faster when they are made
 * at once than one by one through the thread pool, the more so on a busy machine.
 */
class Turns {
    #since = performance.now();
    async next() {
        if (performance.now() - this.#since < 50)
            return;
        await (0,promises_.setImmediate)();
        this.#since = performance.now();
    }
}
/** What a system call gives; undefined where the file system says no. */
function orUndefined(call) {
    try {
        return call();
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return undefined;
        throw error;
    }
}
/**
 * sha256 (hex) of each of these files, by path; undefined for what cannot be read or is no regular file.
 * The last link of a path is not followed, and nothing but a regular file is waited for.
 */
async function hashFiles(paths) {
    const digests = new Map();
    const buffer = Buffer.allocUnsafe(1 << 20);
    const turns = new Turns();
    for (const path of paths) {
        const file = orUndefined(() => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK));
        if (file === undefined) {
            digests.set(path, undefined);
            continue;
        }
        try {
            digests.set(path, (0,external_node_fs_.fstatSync)(file).isFile() ? await hashOpen(file, buffer, turns) : undefined);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        await turns.next();
    }
    return digests;
}
async function hashOpen(file, buffer, turns) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (;;) {
        const length = orUndefined(() => (0,external_node_fs_.readSync)(file, buffer));
        if (length === undefined)
            return undefined;
        if (length === 0)
            return hash.digest("hex");
        hash.update(buffer.subarray(0, length));
        await turns.next();
    }
}

;// CONCATENATED MODULE: ./lib/recipe/context.js




/** Why a source cannot be an input; the caller adds where it is written. */
class ContextProblem extends Error {
    name = "ContextProblem";
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}
/** More paths than this are no input that anybody means. */
const entryLimit = 250_000;
/**
 * The folder that `%files` sources are resolved against. Collects what sources name, and refuses what leads out.
 * `.git` and the folders to skip are left out where they are found inside of a named folder.
 */
class Context {
    #root;
    #written;
    #skip;
    /** Path relative to the context, with "/" → what is there; of folders only the empty ones. */
    entries = new Map();
    /** Paths relative to the context that were left out. */
    skipped = new Set();
    #folders = new Map();
    #turns = new Turns();
    #visited = 0;
    constructor(written, root, skip) {
        this.#written = written;
        this.#root = root;
        this.#skip = skip;
    }
    /** @param skip absolute folders to leave out, the store for one. @throws ContextProblem where the context is no folder */
    static open(folder, skip) {
        const written = (0,external_node_path_.resolve)(folder);
        const real = realPath(written);
        if (real === undefined || !(0,external_node_fs_.statSync)(real).isDirectory()) {
            throw new ContextProblem(`the context ${written} is no folder`, "name a folder that exists");
        }
        return new Context(written, real, new Set(skip.map((each) => realPath(each) ?? each)));
    }
    /** Adds all that a `%files` source stands for. @throws ContextProblem */
    async addPattern(source) {
        const listing = {
            list: async (folder) => {
                const real = realPath(this.#absolute(folder));
                if (real === undefined)
                    return [];
                this.#confine(real, source);
                return orUndefined(() => (0,external_node_fs_.readdirSync)(real)) ?? [];
            },
            exists: async (path) => orUndefined(() => (0,external_node_fs_.lstatSync)(this.#absolute(path))) !== undefined,
        };
        const paths = await expandSource(source, listing, entryLimit).catch((error) => {
            if (!(error instanceof NotExpandable))
                throw error;
            throw new ContextProblem(`the source cannot be found without building: ${error.message}`, "write the path out, relative to the context folder");
        });
        for (const path of paths)
            await this.add(path);
    }
    /** Adds one path, and all below it if it is a folder. @throws ContextProblem */
    async add(path) {
        const real = realPath(this.#absolute(path));
        if (real === undefined) {
            throw new ContextProblem(`${path} is not there`, `add it to the context folder, or correct the path`);
        }
        this.#confine(real, path);
        await this.#walk(this.#look(path, real), this.#key(path, real), []);
    }
    #absolute(path) {
        // Not normalised: what ".." means behind a link, the file system knows.
        return (0,external_node_path_.isAbsolute)(path) ? path : `${this.#root}/${path}`;
    }
    /** The name of a source in the digest: as written where that is plain, else where it really is. */
    #key(path, real) {
        const parts = path.split("/").filter((part) => part !== "" && part !== ".");
        if ((0,external_node_path_.isAbsolute)(path) || parts.includes("..")) {
            const inWritten = (0,external_node_path_.relative)(this.#written, path);
            const plain = (0,external_node_path_.isAbsolute)(path) && !parts.includes("..") && !leadsOut(inWritten);
            return (plain ? inWritten : (0,external_node_path_.relative)(this.#root, real)).split(external_node_path_.sep).join("/");
        }
        return parts.join("/");
    }
    #confine(real, path) {
        if (!this.#leadsOut(real))
            return;
        throw new ContextProblem(`${path} leads out of the context folder`, "copy the file into the context folder, or name a wider context");
    }
    async #walk(node, key, above) {
        if (++this.#visited > entryLimit) {
            throw new ContextProblem(`%files names more than ${entryLimit} paths`, "name fewer, or pack them into one archive");
        }
        if (node.problem !== undefined) {
            throw new ContextProblem(`${key || "."} ${node.problem}`, "correct it, or leave it out of what %files names");
        }
        if (node.type === "file") {
            this.entries.set(key, { real: node.real, type: "file", executable: node.executable });
            return;
        }
        if (above.includes(node.real)) {
            throw new ContextProblem(`${key} links to a folder it lies in`, "remove the link");
        }
        await this.#turns.next();
        const children = this.#children(node);
        if (children.size === 0)
            this.entries.set(key, { real: node.real, type: "folder", executable: false });
        for (const [name, child] of children) {
            const childKey = key === "" ? name : `${key}/${name}`;
            if (name === ".git" || this.#skip.has(child.real))
                this.skipped.add(childKey);
            else
                await this.#walk(child, childKey, [...above, node.real]);
        }
    }
    /** What is in a folder, by name. Read once, however many links lead to it: a few of them make endless trees. */
    #children(folder) {
        const known = this.#folders.get(folder.real);
        if (known)
            return known;
        const names = orUndefined(() => (0,external_node_fs_.readdirSync)(folder.real));
        if (!names) {
            throw new ContextProblem(`${folder.real} cannot be read`, "give yourself the right to read it");
        }
        const children = new Map();
        for (const name of names.sort())
            children.set(name, this.#look(name, (0,external_node_path_.join)(folder.real, name)));
        this.#folders.set(folder.real, children);
        return children;
    }
    /** What is at a place, its last link followed. */
    #look(name, place) {
        const node = { real: place, type: "folder", executable: false };
        let found = orUndefined(() => (0,external_node_fs_.lstatSync)(place));
        if (found?.isSymbolicLink()) {
            const real = realPath(place);
            if (real === undefined)
                return { ...node, problem: "is a link to nothing, or in a circle" };
            if (this.#leadsOut(real))
                return { ...node, problem: "is a link that leads out of the context folder" };
            node.real = real;
            found = orUndefined(() => (0,external_node_fs_.statSync)(real));
        }
        if (found === undefined) {
            return { ...node, problem: name.includes("\uFFFD") ? "has a name that is not UTF-8" : "is gone" };
        }
        if (found.isDirectory())
            return node;
        if (!found.isFile())
            return { ...node, problem: `is ${kindOf(found)}` };
        return { ...node, type: "file", executable: (found.mode & external_node_fs_.constants.S_IXUSR) !== 0 };
    }
    #leadsOut(real) {
        return leadsOut((0,external_node_path_.relative)(this.#root, real));
    }
}
function leadsOut(fromRoot) {
    return fromRoot === ".." || fromRoot.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(fromRoot);
}
function kindOf(found) {
    if (found.isFIFO())
        return "a named pipe";
    if (found.isSocket())
        return "a socket";
    return "a device";
}
/** The path without links; undefined where it leads nowhere. */
function realPath(path) {
    return orUndefined(() => external_node_fs_.realpathSync.native(path));
}
/**
 * sha256 (hex) of each file entry, by key. A file that several keys lead to is read once.
 * @throws ContextProblem for a file that cannot be read
 */
async function hashEntries(entries) {
    const files = [...entries].filter(([, { type }]) => type === "file");
    const digests = await hashFiles(new Set(files.map(([, { real }]) => real)));
    const hashed = new Map();
    for (const [key, { real }] of files) {
        const digest = digests.get(real);
        if (digest === undefined) {
            throw new ContextProblem(`${key} cannot be read`, "give yourself the right to read it");
        }
        hashed.set(key, digest);
    }
    return hashed;
}
/** Whether a path is there; links followed. */
function isThere(path) {
    return orUndefined(() => (0,external_node_fs_.statSync)(path)) !== undefined;
}

// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(73221);
// EXTERNAL MODULE: ./lib/recipe/text.js
var recipe_text = __webpack_require__(86388);
;// CONCATENATED MODULE: ./lib/recipe/inputs.js






/** What a build is given besides its recipe and context. */
/** Raised by one whenever the digest of the same inputs changes. */
const inputsVersion = 1;
/**
 * Finds what a build depends on, without building.
 * The digest is the same on every machine and in every checkout: it knows no time, no absolute path, no owner, and of
 * modes the owner's right to execute. Links count as what they lead to, empty folders by their name.
 * @param recipe after {@link import("./template.ts").substitute}
 * @param context absolute folder that `%files` and local bases are resolved against
 * @throws Failure `usage` with the line for a source that is not there, leads out of the context, is no file or folder,
 * or cannot be known without running it; and beyond 250,000 paths
 */
async function collectInputs(recipe, context, given) {
    const outer = (0,template/* givenArguments */.Cj)(given.buildArgs, given.argFile);
    const folder = await inPlace(recipe, undefined, () => Context.open(context, given.exclude ?? []));
    for (const stage of recipe.stages) {
        for (const { source, line, column, glob } of hostSources(recipe, stage)) {
            await inPlace(recipe, { line, column }, () => (glob ? folder.addPattern(source) : folder.add(source)));
        }
    }
    const hashes = await inPlace(recipe, undefined, () => hashEntries(folder.entries));
    const inputs = {
        digest: "",
        files: sorted(hashes),
        skipped: [...folder.skipped].sort(),
        hostScripts: recipe.stages.flatMap(hostScripts),
        arguments: sorted(outer),
        defaults: recipe.stages.map((stage) => sorted((0,template/* defaultArguments */.sK)(stage))),
        bases: recipe.stages.map(baseOf),
        localParents: [],
    };
    for (const stage of recipe.stages) {
        const parent = localParent(recipe, stage, context);
        if (parent)
            inputs.localParents.push(parent);
    }
    inputs.digest = digestOf(recipe, inputs, folder.entries, given);
    return inputs;
}
/** Changes whenever the same inputs would get another digest. */
const digestFormat = 1;
function digestOf(recipe, inputs, entries, given) {
    const tree = [...entries.keys()].sort().map((key) => {
        const { type, executable } = entries.get(key);
        return type === "folder" ? [key, "folder"] : [key, executable ? "executable" : "file", inputs.files[key]];
    });
    const all = {
        format: digestFormat,
        recipe: sha256(recipe.bytes),
        arguments: Object.entries(inputs.arguments),
        arch: given.arch ?? null,
        options: Object.entries(given.options ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
        tree,
    };
    return sha256(JSON.stringify(all));
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
}
function sorted(entries) {
    return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What a stage takes from the host. `%files` with any argument takes nothing from there, were it only blanks. */
function hostSources(recipe, stage) {
    const sources = [];
    for (const { args, files } of stage.files) {
        if (args.split("#", 1)[0] !== "")
            continue;
        for (const { source, line, column } of files) {
            if (source !== "")
                sources.push({ source, line, column, glob: true });
        }
    }
    for (const section of stage.sections) {
        if (section.name !== "appfiles")
            continue;
        for (let line = section.line + 1; line < section.endLine; line++) {
            const raw = recipe.lines[line - 1];
            const source = (0,recipe_text/* trim */.Bq)((0,recipe_text/* trim */.Bq)(raw).split("#", 1)[0]).split(" ", 1)[0];
            if (source !== "")
                sources.push({ source, line, column: raw.indexOf(source) + 1, glob: false });
        }
    }
    const from = stage.header.get("from");
    if (from && from.value !== "" && ["buildkit", "dockerfile"].includes(bootstrapOf(stage))) {
        sources.push({ source: from.value, line: from.line, column: from.column, glob: false });
    }
    return sources;
}
function bootstrapOf(stage) {
    return stage.header.get("bootstrap")?.value ?? "";
}
function hostScripts(stage) {
    return stage.sections.flatMap(({ name, line, script }) => (name === "setup" || name === "pre") && (0,recipe_text/* trim */.Bq)(script) !== "" ? [{ line, section: name }] : []);
}
function baseOf(stage) {
    const from = stage.header.get("from");
    const line = from?.line ?? stage.header.get("bootstrap")?.line ?? stage.line;
    return { stage: stage.index, bootstrap: bootstrapOf(stage), ...(from && { from: from.value }), line };
}
/** Agents whose base is a path; those of the second list take `path:tag`. */
const pathAgents = ["localimage"];
const taggedPathAgents = ["docker-archive", "oci-archive", "oci"];
function localParent(recipe, stage, context) {
    const { stage: index, bootstrap, from, line } = baseOf(stage);
    const tagged = taggedPathAgents.includes(bootstrap);
    if (!tagged && !pathAgents.includes(bootstrap))
        return undefined;
    if (from === undefined || from === "") {
        throw new failure/* Failure */.H("usage", `the stage bootstraps from ${bootstrap} without naming the image`, {
            why: "Apptainer then packs the folder it is called in",
            remedy: "add `From: <path of the image>`",
            place: { path: recipe.path, line },
        });
    }
    const whole = (0,external_node_path_.resolve)(context, from);
    const path = tagged && !isThere(whole) ? (0,external_node_path_.resolve)(context, from.split(":", 1)[0]) : whole;
    return { stage: index, path, line, missing: !isThere(path) };
}
/** Gives a problem of the context the line that asked for it. */
async function inPlace(recipe, at, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof ContextProblem))
            throw error;
        throw new failure/* Failure */.H("usage", error.message, {
            remedy: error.remedy,
            place: { path: recipe.path, ...at },
            cause: error,
        });
    }
}


/***/ }),

/***/ 73221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ givenArguments),
/* harmony export */   LF: () => (/* binding */ parseArgumentFile),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   dj: () => (/* binding */ substituteDefaults),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   sK: () => (/* binding */ defaultArguments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44868);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86388);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63514);




/** `{{ name }}`; white space and letters as Go's regular expressions mean them. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Substituted text beyond this many bytes is refused: values that hold other values can grow without bound. */
const outputLimit = 64 * 1024 * 1024;
/**
 * The build arguments of a recipe: those given, before those of the argument file, before the stage's `%arguments`.
 * A value may name other arguments; those are filled in once, not again in what they bring.
 * @param given name → value, as with `--build-arg`. @param argFile bytes of a `--build-arg-file`.
 * @throws Failure `usage` where a value grows past what a section can hold
 */
function buildArguments(recipe, given, argFile) {
    const outer = givenArguments(given, argFile);
    const undefinedNames = new Set();
    const used = new Set();
    const stages = recipe.stages.map((stage) => {
        const values = new StageValues(recipe, stage, outer);
        const found = new Map();
        for (const { name } of templatesOf(stageText(recipe, stage))) {
            used.add(name);
            const value = values.get(name);
            if (value === undefined)
                undefinedNames.add(name);
            else
                found.set(name, value);
        }
        return Object.fromEntries(found);
    });
    const unusedNames = [...outer.keys()].filter((name) => !used.has(name));
    return { stages, undefinedNames: [...undefinedNames], unusedNames };
}
/**
 * The recipe that Apptainer builds: every stage with its templates filled in, and read again. Templates in comments
 * stay as they are: those with a `#` before them on their line that is followed by something else than `!`.
 * @throws Failure `usage` with its place for a name that nothing defines, for a result over 64 MiB, and where the
 * result is no recipe
 */
function substitute(recipe, given, argFile) {
    return fill(recipe, givenArguments(given, argFile), () => true);
}
/**
 * The recipe with the templates filled in of those stages whose own `%arguments` define all they use; the other
 * stages stay as written. It is what the corpus shows.
 * @throws Failure as {@link substitute}
 */
function substituteDefaults(recipe) {
    const outer = new Map();
    return fill(recipe, outer, (text, values) => {
        for (const { name } of templatesOf(text))
            if (values.get(name) === undefined)
                return false;
        return true;
    });
}
/** Fills in the stages that `wanted` names. */
function fill(recipe, outer, wanted) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    if (!bytes.includes("{{"))
        return recipe;
    const parts = [];
    const starts = [];
    let line = 0;
    let read = 0;
    let size = 0;
    /** Lines that make no stage are left as they are; Apptainer drops them. */
    const keep = (until) => {
        for (let i = read; i < until; i++)
            if (i === read || (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__.isStageStart)(recipe.lines[i]))
                starts.push(line + i - read);
        parts.push(bytes.subarray(recipe.offsets[read], recipe.offsets[until]));
        line += until - read;
    };
    for (const stage of recipe.stages) {
        keep(stage.line - 1);
        starts.push(line);
        const raw = bytes.subarray(recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
        const text = raw.toString("latin1");
        const values = new StageValues(recipe, stage, outer);
        const filled = wanted(text, values) ? fillStage(recipe, stage, text, values, outputLimit - size) : raw;
        for (let at = filled.indexOf(10); at !== -1; at = filled.indexOf(10, at + 1))
            line++;
        size += filled.length;
        parts.push(filled);
        read = stage.endLine - 1;
    }
    keep(recipe.lines.length);
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseStages)(Buffer.concat(parts), recipe.path, () => starts);
}
/** The arguments in a `--build-arg-file`: `name=value` a line, the last of a name wins; other lines mean nothing. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes));
}
/** The given build arguments over those of the argument file; white space around names and values means nothing. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trim */ .Bq)(name), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trim */ .Bq)(value));
    return outer;
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
/** What each name means in one stage, computed once a name. */
class StageValues {
    #recipe;
    #outer;
    #stage;
    #defaults;
    #known = new Map();
    constructor(recipe, stage, outer) {
        this.#recipe = recipe;
        this.#outer = outer;
        this.#stage = stage;
    }
    get(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const own = this.#lookUp(name);
        if (own === undefined)
            return undefined;
        let value = own;
        for (const [written, inner] of own.matchAll(template)) {
            const put = this.#lookUp(inner);
            // Apptainer replaces every occurrence for every mention, so that a value naming itself multiplies.
            if (put !== undefined)
                value = replaceAll(value, written, put, this.#recipe, name);
        }
        this.#known.set(name, value);
        return value;
    }
    #lookUp(name) {
        this.#defaults ??= defaultArguments(this.#stage);
        return this.#outer.get(name) ?? this.#defaults.get(name);
    }
}
function replaceAll(text, what, by, recipe, name) {
    const pieces = text.split(what);
    if (pieces.length === 1)
        return text;
    const length = text.length + (pieces.length - 1) * (by.length - what.length);
    if (length >= _types_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionLimit */ .Lm) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the value of the build argument "${name}" is too long`, {
            why: `the arguments it names make it ${length} characters; no section can hold that`,
            remedy: "shorten the values, or let them not name each other",
            place: { path: recipe.path },
        });
    }
    return pieces.join(by);
}
/** The bytes of a stage, one character each: offsets hold, and what is no UTF-8 stays what it is. */
function stageText(recipe, stage) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
}
/**
 * The templates that are filled in. One is left alone when a `#` precedes it, with a character behind it that is not
 * `!`, on the same line and after the last template that was filled in.
 */
function* templatesOf(text) {
    let scanned = 0;
    let commented = false;
    let newline = -1;
    let nextNewline = text.indexOf("\n");
    for (const match of text.matchAll(template)) {
        const start = match.index;
        while (nextNewline !== -1 && nextNewline < start) {
            newline = nextNewline;
            nextNewline = text.indexOf("\n", newline + 1);
        }
        if (newline >= scanned) {
            scanned = newline;
            commented = false;
        }
        for (; !commented && scanned < start - 1; scanned++) {
            commented = text[scanned] === "#" && text[scanned + 1] !== "!";
        }
        if (commented)
            continue;
        const end = start + match[0].length;
        scanned = end;
        yield { name: match[1], start, end };
    }
}
function fillStage(recipe, stage, text, values, limit) {
    const parts = [];
    let done = 0;
    let size = text.length;
    for (const { name, start, end } of templatesOf(text)) {
        const value = values.get(name);
        if (value === undefined)
            throw undefinedName(name, recipe, placeOf(recipe, stage, text, start));
        const bytes = Buffer.from(value, "utf8").toString("latin1");
        size += bytes.length - (end - start);
        if (size > limit) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "the recipe is too long once its build arguments are filled in", {
                why: `it grows past ${outputLimit / 1024 / 1024} MiB`,
                remedy: "shorten the values of the build arguments",
                place: placeOf(recipe, stage, text, start),
            });
        }
        parts.push(text.slice(done, start), bytes);
        done = end;
    }
    parts.push(text.slice(done));
    return Buffer.from(parts.join(""), "latin1");
}
function placeOf(recipe, stage, text, at) {
    const lineStart = text.lastIndexOf("\n", at) + 1;
    const above = text.slice(0, lineStart).split("\n").length - 1;
    const column = Buffer.from(text.slice(lineStart, at), "latin1").toString("utf8").length + 1;
    return { path: recipe.path, line: stage.line + above, column };
}
function undefinedName(name, recipe, place) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `the build argument "${name}" has no value`, {
        why: `neither a given build argument nor the %arguments of this stage of ${recipe.path} define it`,
        remedy: `give \`--build-arg ${name}=<value>\`, or add \`${name}=<value>\` to the stage's %arguments`,
        place,
    });
}


/***/ }),

/***/ 49343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
/** Names under which Docker Hub is known, all the same registry. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Cuts a reference into name, tag and digest without judging any of them. */
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
 * Reads an image reference as Docker does: the first component is a registry when it has a dot, a colon or is
 * "localhost"; Docker Hub otherwise, with "library/" before a one-word name; the tag "latest" without tag and digest.
 * @throws Failure("usage") for what no registry can serve.
 */
function parseReference(text) {
    if (text.includes("://")) {
        throw wrong(text, "it contains ://", `write ${text.replace(/^.*:\/\//, "")}; the Bootstrap line says the protocol`);
    }
    const { name, tag, digest } = cutReference(text);
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
    const written = hasHost ? first : "docker.io";
    const path = hasHost ? name.slice(slash + 1) : name;
    if (!hostForm.test(written))
        throw wrong(text, `"${written}" is no host name`);
    const hub = hubNames.has(written);
    const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
    if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
        throw wrong(text, "a name is lower case letters, digits, and . _ - between them");
    }
    if (tag !== undefined && !tagForm.test(tag))
        throw wrong(text, `"${tag}" is no tag`);
    if (digest !== undefined && !digestForm.test(digest))
        throw wrong(text, `"${digest}" is no digest`);
    return {
        host: hub ? "registry-1.docker.io" : written,
        registry: hub ? "docker.io" : written,
        repository,
        ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function wrong(text, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", `"${text}" is no image reference`, {
        why,
        remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
    });
}
/**
 * The reference that Apptainer makes of a header: Registry and Namespace go before From, each with a slash.
 * Source: reference behaviour of its OCI conveyor.
 */
function joinHeader(from, header) {
    const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
    return [...before, from].join("/");
}
/** The written name with a digest instead of its tag; Apptainer from 1.5 on refuses a reference that has both. */
function pinnedReference(from, digest) {
    return `${cutReference(from).name}@${digest}`;
}


/***/ }),

/***/ 95131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentInputs: () => (/* binding */ currentInputs),
  nameFromRecipe: () => (/* binding */ nameFromRecipe),
  iA: () => (/* binding */ prepare),
  $R: () => (/* binding */ scratchRemover),
  Pb: () => (/* binding */ scratchRoot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/apptainer/scratch.js
var scratch = __webpack_require__(31605);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/files/files.js
var files = __webpack_require__(13823);
// EXTERNAL MODULE: ./lib/host/privileges.js
var privileges = __webpack_require__(4831);
// EXTERNAL MODULE: ./lib/image/arch.js
var image_arch = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(510);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(31579);
;// CONCATENATED MODULE: ./lib/registry/library.js






const remotesSchema = schemas/* object */.Ikc({
    Active: schemas/* string */.YjP().optional(),
    Remotes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ URI: schemas/* string */.YjP().optional(), Token: schemas/* string */.YjP().optional() }))
        .optional(),
});
const servicesSchema = schemas/* object */.Ikc({ libraryAPI: schemas/* object */.Ikc({ uri: schemas/* string */.YjP() }) });
const imageSchema = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ hash: schemas/* string */.YjP().regex(/^sha256\.[0-9a-f]{64}$/) }) });
/**
 * Resolves a `library://` reference with the library's own API to the sha256 of its image file.
 * The library is the one of the header, of the reference, or the remote endpoint that Apptainer is set to.
 */
async function resolveLibrary(client, from, header, options) {
    const bare = from.replace(/^library:(\/\/)?\/*/, "");
    const parts = bare.split("/");
    const host = parts.length > 3 ? parts[0] : undefined;
    const path = host ? parts.slice(1).join("/") : bare;
    const [name = "", tags = "latest"] = path.split(":", 2);
    const tag = tags.split(",")[0] ?? "latest";
    const component = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
    if (![...name.split("/"), tag].every((part) => component.test(part))) {
        throw new failure/* Failure */.H("usage", `"${from}" is no library reference`, {
            remedy: "write it as entity/collection/container:tag in the From line",
        });
    }
    const library = await findLibrary(client, host, header.library, options.env);
    const answer = await client.ask(`${library.url}/v1/images/${name}:${tag}?arch=${encodeURIComponent(options.arch.split("/")[0])}`, { headers: library.token ? { authorization: `Bearer ${library.token}` } : {} });
    if (answer.status !== 200)
        throw refusal(answer.status, from, library.url);
    const image = imageSchema.safeParse((0,http/* readJson */.Vh)(answer.body));
    if (!image.success) {
        throw new failure/* Failure */.H("infrastructure", `${library.url} does not behave like an image library`, {
            why: "its answer names no image hash",
        });
    }
    const imageSha256 = image.data.data.hash.slice("sha256.".length);
    const cut = from.lastIndexOf(":");
    const spelled = cut > from.lastIndexOf("/") ? from.slice(0, cut) : from;
    return { written: from, imageSha256, pinned: `${spelled}:sha256.${imageSha256}` };
}
function refusal(status, from, library) {
    const missing = status === 404;
    return new failure/* Failure */.H("failed", missing ? `${library} has no ${from}` : `${library} does not let us read ${from}`, {
        why: `it answered ${status}`,
        remedy: missing
            ? "check the name and the tag in the From line, and that the library has it for this architecture"
            : "log in to the library: apptainer remote login",
    });
}
async function findLibrary(client, host, header, env) {
    const given = header ?? (host && `https://${host}`) ?? env.APPTAINER_LIBRARY ?? env.SINGULARITY_LIBRARY;
    const remote = await activeRemote(env);
    if (given) {
        const url = (/^https?:\/\//.test(given) ? given : `https://${given}`).replace(/\/+$/, "");
        return { url };
    }
    if (remote?.uri) {
        const answer = await client.ask(`https://${remote.uri}/assets/config/config.prod.json`);
        const services = servicesSchema.safeParse((0,http/* readJson */.Vh)(answer.body));
        if (answer.status === 200 && services.success) {
            const url = services.data.libraryAPI.uri.replace(/\/+$/, "");
            return remote.token ? { url, token: remote.token } : { url };
        }
    }
    throw new failure/* Failure */.H("failed", "no image library is set up to take the base from", {
        why: "Apptainer has none by default, and neither the recipe nor its remote endpoint names one",
        remedy: "name it in the recipe (Library: https://library.sylabs.io), or: apptainer remote add --no-login SylabsCloud cloud.sylabs.io && apptainer remote use SylabsCloud",
    });
}
async function activeRemote(env) {
    const folder = env.APPTAINER_CONFIGDIR || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".apptainer");
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "remote.yaml"), "utf8").catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.t.bind(__webpack_require__, 53645, 19));
    const remotes = remotesSchema.safeParse(parseDocument(text).toJS());
    const active = remotes.success ? remotes.data.Remotes?.[remotes.data.Active ?? ""] : undefined;
    if (!active?.URI || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(active.URI))
        return undefined;
    return active.Token ? { uri: active.URI, token: active.Token } : { uri: active.URI };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/registry/credentials.js






const entrySchema = schemas/* object */.Ikc({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
    registrytoken: schemas/* string */.YjP().optional(),
});
const configSchema = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/** Under this name Docker itself files Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, found where Apptainer looks: its environment variables, its own file,
 * then the files of Docker and Podman; undefined for an anonymous request.
 * @param registry "docker.io" or host[:port]; `repository` narrows to entries filed for a part of a registry.
 * @throws Failure("failed") for a credentials file or helper that does not work.
 */
async function findCredentials(registry, repository, env) {
    const given = fromEnvironment(env);
    if (given)
        return given;
    for (const path of configFiles(env)) {
        const config = await readConfig(path);
        const found = config && (await fromConfig(config, registry, repository, env));
        if (found)
            return found;
    }
    return undefined;
}
function fromEnvironment(env) {
    for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
        const username = env[`${prefix}_USERNAME`];
        const password = env[`${prefix}_PASSWORD`];
        if (username && password)
            return { kind: "password", username, password };
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME || (0,external_node_os_.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,external_node_path_.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,external_node_path_.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,external_node_path_.join)(env.DOCKER_CONFIG || (0,external_node_path_.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,external_node_path_.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,external_node_path_.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EACCES"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
    try {
        return configSchema.parse(JSON.parse(text));
    }
    catch {
        // The parser's own words may quote the file's content: they stay out.
        throw new failure/* Failure */.H("failed", `the credentials file ${path} cannot be read`, {
            why: "it is not JSON in Docker's configuration format",
            remedy: "log in again to have it written anew, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return askHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? askHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which a registry may be filed, the narrowest first. */
function keysOf(registry, repository) {
    const parts = repository.split("/");
    const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
    const hosts = registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
    const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]);
    return [...paths, ...spelled, `http://${registry}`];
}
function serverName(registry) {
    return registry === "docker.io" ? hubKey : registry;
}
function fromEntry(entry) {
    if (entry.identitytoken)
        return { kind: "identity", token: entry.identitytoken };
    if (entry.registrytoken)
        return { kind: "bearer", token: entry.registrytoken };
    if (entry.auth) {
        const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
        const colon = plain.indexOf(":");
        if (colon > 0)
            return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    }
    if (entry.username && entry.password) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return undefined;
}
const answerSchema = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/** Asks Docker's credential helper by its protocol: `docker-credential-<name> get`, the server's name on stdin. */
async function askHelper(name, server, env) {
    const broken = (why) => new failure/* Failure */.H("failed", `the credential helper docker-credential-${name} gave no credentials for ${server}`, {
        why,
        remedy: "log in again, or take the helper out of Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not that of a program");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("no such program is on the PATH");
    if (code !== 0) {
        // The helpers' common library says so on stdout, with exit code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its answer is not in the helpers' format");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need their cloud's own variables, and nothing of the runner's or Apptainer's. */
function helperEnvironment(env) {
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined &&
        !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
    return Object.fromEntries(kept);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function run(program, args, input, env) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may end without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}

;// CONCATENATED MODULE: ./lib/registry/oci.js





const descriptorSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    digest: schemas/* string */.YjP(),
    size: schemas/* number */.aig().optional(),
    platform: schemas/* object */.Ikc({ architecture: schemas/* string */.YjP(), os: schemas/* string */.YjP(), variant: schemas/* string */.YjP().optional() }).optional(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const manifestSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().optional(),
    artifactType: schemas/* string */.YjP().optional(),
    config: descriptorSchema.optional(),
    layers: schemas/* array */.YOg(descriptorSchema).optional(),
    manifests: schemas/* array */.YOg(descriptorSchema).optional(),
});
const accepted = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * Reads what a reference names, after the OCI distribution specification, and holds the bytes against their digest.
 * @throws Failure("failed") when the registry says no; Failure("infrastructure") when it does not answer properly.
 */
async function readManifest(client, reference, env) {
    const origin = await originOf(client, reference.host, env);
    const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
    const answer = await askAuthorized(client, url, reference, env);
    return checkManifest(answer, reference);
}
const truthy = /^(1|t|true|yes|on)$/i;
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;
/** Apptainer's rule: https, and plain http only on this machine, in private networks, or where the user said so. */
async function originOf(client, host, env) {
    const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
    if (!allowed && !localHost.test(host) && !privateHost.test(host))
        return `https://${host}`;
    return (await client.speaks(`https://${host}/v2/`)) ? `https://${host}` : `http://${host}`;
}
async function askAuthorized(client, url, reference, env) {
    const headers = { accept: accepted };
    const anonymous = await client.ask(url, { headers });
    if (anonymous.status !== 401)
        return anonymous;
    const credentials = await findCredentials(reference.registry, reference.repository, env);
    const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
    if (authorization === undefined)
        throw refused(anonymous.status, reference, credentials);
    const answer = await client.ask(url, { headers: { ...headers, authorization } });
    if (answer.status === 401 || answer.status === 403)
        throw refused(answer.status, reference, credentials);
    return answer;
}
/** The Authorization header that a 401 asks for; undefined when there is nothing to show. */
async function answerChallenge(client, challenged, url, reference, credentials) {
    const challenges = parseChallenges(challenged.headers["www-authenticate"] ?? "");
    const bearer = challenges.find((challenge) => challenge.scheme === "bearer" && challenge.parameters.realm);
    if (credentials?.kind === "bearer")
        return `Bearer ${credentials.token}`;
    if (bearer)
        return `Bearer ${await fetchToken(client, bearer.parameters, url, reference, credentials)}`;
    const basic = challenges.some((challenge) => challenge.scheme === "basic");
    return basic && credentials?.kind === "password" ? basicHeader(credentials) : undefined;
}
const tokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() });
async function fetchToken(client, parameters, asked, reference, credentials) {
    const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm) : undefined;
    if (!realm || (realm.protocol !== "https:" && new URL(asked).protocol === "https:")) {
        throw new failure/* Failure */.H("failed", `${reference.registry} asks for a login at an unsafe address`, {
            why: "its token service is not reached over https",
            remedy: "have the registry's operator correct it",
        });
    }
    const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
    const service = parameters.service;
    const answer = credentials?.kind === "identity"
        ? await client.ask(realm.href, {
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: new URLSearchParams({
                grant_type: "refresh_token",
                client_id: "stx-container",
                refresh_token: credentials.token,
                scope,
                ...(service ? { service } : {}),
            }).toString(),
        })
        : await client.ask(tokenUrl(realm, service, scope), {
            headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {},
        });
    if (answer.status !== 200)
        throw refused(answer.status, reference, credentials);
    const token = tokenSchema.safeParse((0,http/* readJson */.Vh)(answer.body));
    const value = token.success ? (token.data.token ?? token.data.access_token) : undefined;
    if (!value || /[\r\n]/.test(value))
        throw misbehaved(reference, "its token service gives no token");
    return value;
}
function tokenUrl(realm, service, scope) {
    const url = new URL(realm);
    if (service)
        url.searchParams.set("service", service);
    for (const one of scope.split(" "))
        url.searchParams.append("scope", one);
    return url.href;
}
function basicHeader(credentials) {
    return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}
/** The challenges of a WWW-Authenticate header (RFC 9110 §11.6.1), schemes and parameter names in lower case. */
function parseChallenges(header) {
    const challenges = [];
    const piece = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)(?=\s|,|$)/g;
    for (const [, name, quoted, bare, scheme] of header.matchAll(piece)) {
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        else {
            const last = challenges.at(-1);
            if (last && name)
                last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
        }
    }
    return challenges;
}
function checkManifest(answer, reference) {
    if (answer.status === 404)
        throw absent(reference);
    if (answer.status === 403)
        throw refused(answer.status, reference, undefined);
    if (answer.status !== 200)
        throw misbehaved(reference, `it answers ${answer.status}`);
    const mediaType = answer.headers["content-type"]?.split(";")[0]?.trim() ?? "";
    if (mediaType.includes("docker.distribution.manifest.v1")) {
        throw new failure/* Failure */.H("failed", `${spell(reference)} is in a format that has no digest to pin`, {
            why: "the registry serves Docker's image manifest version 1, which was abandoned in 2017",
            remedy: "use a newer tag, or push the image again with a current client",
        });
    }
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(answer.body).digest("hex")}`;
    const claimed = answer.headers["docker-content-digest"];
    for (const other of [reference.digest, claimed]) {
        if (other?.startsWith("sha256:") && other !== digest) {
            throw new failure/* Failure */.H("infrastructure", `${reference.registry} sent something else than it was asked for`, {
                why: `the answer should have the digest ${other} and has ${digest}`,
                remedy: "a proxy or a broken registry stands between: try again, or from another network",
            });
        }
    }
    const content = manifestSchema.safeParse((0,http/* readJson */.Vh)(answer.body));
    if (!content.success)
        throw misbehaved(reference, "its answer is no manifest");
    return { digest, mediaType: content.data.mediaType ?? mediaType, content: content.data };
}
function spell(reference) {
    const name = `${reference.registry}/${reference.repository}`;
    return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function absent(reference) {
    return new failure/* Failure */.H("failed", `${spell(reference)} does not exist`, {
        why: "the registry answered 404",
        remedy: "check name and tag in the From line; a registry may also have deleted it",
    });
}
function refused(status, reference, credentials) {
    return new failure/* Failure */.H("failed", `${reference.registry} does not let us read ${reference.repository}`, {
        why: credentials
            ? `it answered ${status} to the credentials found for it`
            : `it answered ${status}; registries answer so when an image is private or does not exist, and no credentials were found`,
        remedy: `check the name; if it is private: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`,
    });
}
function misbehaved(reference, why) {
    return new failure/* Failure */.H("infrastructure", `${reference.registry} does not behave like a registry`, {
        why,
        remedy: "check the registry's name in the From line, and proxies between here and there",
    });
}

;// CONCATENATED MODULE: ./lib/registry/platform.js
/**
 * The manifest of an index for an architecture ("arm64", "arm/v7") on Linux: the one with the asked variant, else the
 * first of the architecture, as Apptainer takes it. Undefined where the index has none.
 */
function choosePlatform(manifests, arch) {
    const [architecture, variant] = arch.split("/");
    const fitting = manifests.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
    return fitting.find(({ platform }) => variant !== undefined && platform?.variant === variant) ?? fitting[0];
}
/** The architectures that an index offers, for a message. */
function offeredArchitectures(manifests) {
    const names = manifests
        .filter(({ platform }) => platform && platform.os !== "unknown")
        .map(({ platform }) => `${platform.os === "linux" ? "" : `${platform.os}/`}${platform.architecture}`);
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(49343);
;// CONCATENATED MODULE: ./lib/recipe/bases/local.js






/**
 * A local image: a SIF or another image file to its sha256. A folder (a sandbox) has no digest to check, and says so.
 * @throws Failure("failed") where nothing is at the path.
 */
async function resolveLocalImage(from, options) {
    const path = (0,external_node_path_.resolve)(options.context, from);
    const found = await lookAt(path, from);
    if (found.isDirectory()) {
        const what = from === "" ? "Without a From line the current folder itself is the base" : "The base is a folder";
        return { written: from, unlocked: `${what}; only an image file has a digest to hold it against` };
    }
    return { written: from, imageSha256: await hashFile(path, options.signal) };
}
/** An archive of `docker save` or an OCI archive, `path[:reference]`: the sha256 of the archive's file. */
async function resolveArchive(from, options) {
    const path = (0,external_node_path_.resolve)(options.context, from.split(":")[0]);
    await lookAt(path, from);
    return { written: from, imageSha256: await hashFile(path, options.signal) };
}
const layoutSchema = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() })),
});
/** An OCI layout folder, `path[:reference]`: the digest that its index.json gives for the reference. */
async function resolveLayout(from, options) {
    const [folder = "", name] = from.split(":", 2);
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(options.context, folder), "index.json");
    await lookAt(path, from);
    const layout = layoutSchema.safeParse(local_parseJson(await (0,promises_.readFile)(path, "utf8")));
    if (!layout.success) {
        throw new failure/* Failure */.H("failed", `${from} is no OCI layout`, {
            why: `${path} is not the index of one`,
            remedy: "make the layout again; skopeo copy … oci:folder:reference does",
        });
    }
    const manifests = layout.data.manifests;
    const named = manifests.filter((one) => one.annotations?.["org.opencontainers.image.ref.name"] === name);
    const chosen = name === undefined ? manifests : named;
    if (chosen.length !== 1) {
        throw new failure/* Failure */.H("failed", `${from} names no image of the OCI layout`, {
            why: `its index.json has ${manifests.length} images, ${chosen.length} of them by this name`,
            remedy: "name one as folder:reference in the From line",
        });
    }
    return {
        written: from,
        indexDigest: chosen[0].digest,
        unlocked: "a From line cannot name a digest inside an OCI layout folder",
    };
}
function local_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function lookAt(path, from) {
    return (0,promises_.stat)(path).catch((error) => {
        throw new failure/* Failure */.H("failed", `the base ${from} is not there`, {
            why: `${path}: ${error.code}`,
            remedy: "relative paths in From count from the folder in which the build is started",
            cause: error,
        });
    });
}
async function hashFile(path, signal) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const stream = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) });
    for await (const chunk of stream)
        hash.update(chunk);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./lib/recipe/bases/resolve.js







const unpinnable = (reason) => async (_client, base) => ({ written: base.from ?? "", unlocked: reason });
const agents = {
    docker: resolveDocker,
    oras: resolveOras,
    library: (client, base, options) => resolveLibrary(client, needFrom(base), base.header, options),
    localimage: (_client, base, options) => resolveLocalImage(base.from ?? "", options),
    "docker-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
    "oci-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
    oci: (_client, base, options) => resolveLayout(needFrom(base), options),
    "docker-daemon": unpinnable("an image of the local Docker daemon has no digest that another machine could ask for"),
    shub: unpinnable("Singularity Hub has been closed since 2021: what it served cannot be fetched again"),
    buildkit: unpinnable("the base is built from a Dockerfile whose own inputs this lock does not see"),
    dockerfile: unpinnable("the base is built from a Dockerfile whose own inputs this lock does not see"),
    scratch: async () => ({ written: "" }),
    debootstrap: resolveBootstrap,
    yum: resolveBootstrap,
    dnf: resolveBootstrap,
    zypper: resolveBootstrap,
    arch: resolveBootstrap,
    busybox: resolveBootstrap,
};
/**
 * Finds out what a written base is today, and what to write instead so that it stays that.
 * @throws Failure("usage") for what cannot be read as a base, "failed" when it is not there or not ours to read,
 * "infrastructure" when its server does not answer. No message holds a credential.
 */
async function resolveBase(base, options) {
    const agent = Object.hasOwn(agents, base.bootstrap) ? agents[base.bootstrap] : undefined;
    if (!agent) {
        throw new failure/* Failure */.H("usage", `"${base.bootstrap}" is no bootstrap agent that Apptainer knows`, {
            why: "agents are written in lower case",
            remedy: `use one of ${Object.keys(agents).join(", ")}`,
        });
    }
    const client = (0,http/* makeClient */.yu)(options.env, options.patience, options.signal);
    try {
        return await agent(client, base, options);
    }
    finally {
        client.close();
    }
}
async function resolveDocker(client, base, options) {
    const from = needFrom(base);
    const written = (0,registry_reference/* joinHeader */.gL)(from, base.header);
    const { digest, content } = await readManifest(client, (0,registry_reference/* parseReference */.F2)(written), options.env);
    const found = { written, indexDigest: digest, pinned: (0,registry_reference/* pinnedReference */.ct)(from, digest) };
    if (!content.manifests)
        return { ...found, platformDigest: digest };
    const platform = choosePlatform(content.manifests, options.arch);
    if (!platform) {
        throw new failure/* Failure */.H("failed", `${written} is not offered for ${options.arch}`, {
            why: `it is offered for ${offeredArchitectures(content.manifests).join(", ") || "no platform at all"}`,
            remedy: "use another base, or build for one of these",
        });
    }
    return { ...found, platformDigest: platform.digest };
}
const sifLayer = "application/vnd.sylabs.sif.layer.v1.sif";
async function resolveOras(client, base, options) {
    const from = needFrom(base);
    const reference = from.replace(/^(oras:)?\/\//, "");
    const { digest, content } = await readManifest(client, (0,registry_reference/* parseReference */.F2)(reference), options.env);
    const image = content.layers?.find((layer) => layer.mediaType === sifLayer);
    if (!image) {
        throw new failure/* Failure */.H("failed", `${from} holds no Apptainer image`, {
            why: `none of its layers is a ${sifLayer}`,
            remedy: "an ordinary container image is taken with Bootstrap: docker",
        });
    }
    return {
        written: from,
        indexDigest: digest,
        platformDigest: digest,
        imageSha256: image.digest.replace(/^sha256:/, ""),
        pinned: (0,registry_reference/* pinnedReference */.ct)(from, digest),
    };
}
/** A date or a snapshot's name in an archive's address: such an archive does not move. */
const snapshot = /\b(\d{8}T\d{6}Z|\d{4}[/-]\d{2}[/-]\d{2}|snapshot[./]|vault\b)/i;
async function resolveBootstrap(_client, base) {
    const { mirrorurl, osversion, confurl } = base.header;
    const mirror = (mirrorurl ?? confurl)?.replaceAll(/%\{OSVERSION\}/gi, osversion ?? "%{OSVERSION}");
    const place = mirror ? withoutUser(mirror) : undefined;
    return {
        written: [place, osversion].filter((part) => part).join(" "),
        ...(place ? { mirror: place } : {}),
        ...(osversion ? { suite: osversion } : {}),
        ...(place && snapshot.test(place)
            ? {}
            : {
                unlocked: "the archive moves with every update; only the address of a snapshot of it stays the same",
            }),
    };
}
/** A mirror's address without the password that some carry: it ends in the lock. */
function withoutUser(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}
function needFrom(base) {
    if (base.from)
        return base.from;
    throw new failure/* Failure */.H("usage", `Bootstrap: ${base.bootstrap} needs a From line`);
}

;// CONCATENATED MODULE: ./lib/recipe/bases/index.js


// EXTERNAL MODULE: ./lib/recipe/inputs.js + 4 modules
var recipe_inputs = __webpack_require__(92628);
// EXTERNAL MODULE: ./lib/recipe/parse.js
var parse = __webpack_require__(44868);
// EXTERNAL MODULE: ./lib/recipe/template.js
var template = __webpack_require__(73221);
;// CONCATENATED MODULE: ./lib/roundtrip/prepare.js











/** One digest for all inputs and the bases they resolved to. */
function digestOf(inputs, bases) {
    const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256 }) => ({
        stage,
        indexDigest,
        platformDigest,
        imageSha256,
    }));
    return (0,files/* sha256 */.sc)(JSON.stringify({ inputs: inputs.digest, bases: identities }));
}
/**
 * Reads a recipe and everything it depends on.
 * @param knownBases bases as an earlier lock resolved them; given, no registry is asked
 * @throws Failure("usage") for what is wrong in the recipe or missing in the context, before anything is built
 */
async function prepare(path, context, given, options = {}) {
    const bytes = await (0,files/* readUserFile */.E1)(path, "recipe");
    const recipe = (0,parse.parseRecipe)(bytes, path);
    const unknown = (0,template/* buildArguments */.fb)(recipe, given);
    if (unknown.undefinedNames.length > 0) {
        throw new failure/* Failure */.H("usage", `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`, {
            why: "neither a build argument nor %arguments gives a value",
            remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
            place: { path },
        });
    }
    const braces = Object.entries(given).find(([, value]) => /\{\{\s*\w+\s*\}\}/.test(value));
    if (braces) {
        throw new failure/* Failure */.H("usage", `the build argument ${braces[0]} holds ${JSON.stringify(braces[1])}`, {
            why: "the locked recipe fixes it as a default, where Apptainer would replace it by another build argument",
            remedy: "carry that text in a file that %files brings into the image",
        });
    }
    const substituted = (0,template/* substitute */.V2)(recipe, given);
    const arch = (0,image_arch/* hostArch */.L)();
    const inputs = await (0,recipe_inputs/* collectInputs */.C)(substituted, context, {
        buildArgs: given,
        arch,
        exclude: options.exclude ?? [],
    });
    refuseItself(inputs, path, options.publishes);
    const missing = inputs.localParents.find((parent) => parent.missing);
    if (missing) {
        throw new failure/* Failure */.H("usage", `the base image ${missing.path} does not exist yet`, {
            why: `the recipe builds on it (line ${missing.line})`,
            remedy: `build it first: stx-container roundtrip for the name that makes ${(0,external_node_path_.relative)(process.cwd(), missing.path) || missing.path}`,
            place: { path, line: missing.line },
        });
    }
    const prepared = {
        bytes,
        recipe,
        substituted,
        inputs,
        bases: [],
        pinnedFrom: new Map(),
        unpinnedBases: [],
        inputsDigest: "",
    };
    if (options.knownBases)
        prepared.bases = [...options.knownBases];
    else
        await resolveBases(prepared, context, arch, options.signal);
    prepared.inputsDigest = digestOf(inputs, prepared.bases);
    return prepared;
}
/** An image that builds on the newest build of itself has another base every time. */
function refuseItself(inputs, recipe, published) {
    if (published === undefined)
        return;
    const folderOf = (path) => {
        const folder = (0,external_node_path_.dirname)(path);
        return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder;
    };
    const own = inputs.localParents.find(({ path }) => (0,external_node_path_.basename)(path) === (0,external_node_path_.basename)(published) && folderOf(path) === folderOf(published));
    if (!own)
        return;
    throw new failure/* Failure */.H("usage", `the recipe builds on the image that it makes, ${(0,external_node_path_.basename)(published)}`, {
        why: "every build would start from the one before it, and nothing says what the first one started from",
        remedy: "begin from another image, or give this one another name with --name",
        place: { path: recipe, line: own.line },
    });
}
async function resolveBases(prepared, context, arch, signal) {
    for (const stage of prepared.substituted.stages) {
        const header = Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value]));
        const from = stage.header.get("from");
        const found = await resolveBase({ bootstrap: header.bootstrap ?? "", ...(from ? { from: from.value } : {}), header }, { context, arch, env: process.env, ...(signal ? { signal } : {}) }).catch((error) => {
            if (!(error instanceof failure/* Failure */.H) || error.place)
                throw error;
            const place = { path: prepared.recipe.path, line: (from ?? stage).line };
            const { kind, message, why, remedy } = error;
            throw new failure/* Failure */.H(kind, message, { why, remedy, place, cause: error });
        });
        const { pinned, unlocked, ...base } = found;
        prepared.bases.push({ stage: stage.index, bootstrap: header.bootstrap ?? "", ...base });
        if (pinned !== undefined)
            prepared.pinnedFrom.set(stage.index, pinned);
        if (unlocked !== undefined) {
            prepared.unpinnedBases.push({
                line: (from ?? stage.header.get("mirrorurl"))?.line ?? stage.line,
                what: `base ${found.written}`,
                reason: unlocked,
            });
        }
    }
}
/**
 * What the checkout says today of a recipe that a lock was made from; see the gate.
 * @param store left out of the inputs, as it was when they were built from
 */
async function currentInputs(recipe, context, lock, store) {
    const now = await prepare(recipe, context, lock.inputs.arguments, {
        knownBases: lock.bases,
        exclude: store === undefined ? [] : [store],
    });
    return { recipeSha256: (0,files/* sha256 */.sc)(now.bytes), inputsDigest: now.inputsDigest };
}
/** The name a recipe's file name suggests: "hello.def" → "hello", "Singularity.base" → "base". */
function nameFromRecipe(recipe) {
    const name = recipe.replace(/^.*\//, "");
    const match = name.match(/^(?:singularity|apptainer)\.(?!def$)(.+)$/i)?.[1] ?? name.replace(/\.(def|recipe|sif)$/i, "");
    const own = /^(singularity|apptainer|image|container)$/i.test(match)
        ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(recipe)).replace(/^.*\//, "")
        : match;
    return own
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, "-")
        .replace(/^[^a-z0-9]+/, "");
}
/** Where a store's scratch goes unless the user says otherwise. */
const scratchRoot = (store, tmp) => tmp ? (0,external_node_path_.join)(tmp, "stx-container") : store;
/** Removes what builds left under other user ids than ours, from where those ids are ours. */
const scratchRemover = (settings) => async (path) => (0,scratch/* removeBuildScratch */.R)([path], await (0,privileges/* choosePrivileges */.Q5)(settings.privileges));


/***/ })

};
