export const id = 1644;
export const ids = [1644];
export const modules = {

/***/ 23342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ makeBuildScratch),
/* harmony export */   R$: () => (/* binding */ removeBuildScratch),
/* harmony export */   eS: () => (/* binding */ removeAsOwner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52848);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69611);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28507);
/* harmony import */ var _files_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88992);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35584);







/**
 * Creates the folders of one build below its scratch folder.
 * @throws Failure if the folder cannot be created, or has a name that Apptainer cannot mount
 */
async function makeBuildScratch(request) {
    if (/[,:"\n]/.test(request.scratch)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `cannot use the scratch folder ${request.scratch}`, {
            code: "scratch-unusable",
            why: "Apptainer cannot mount a path that contains a comma, a colon or a double quote",
            remedy: "choose a folder without these characters with --tmp",
        });
    }
    const inside = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.scratch, name);
    const scratch = {
        tmp: inside("tmp"),
        varTmp: inside("var-tmp"),
        work: inside("work"),
        ca: inside("ca"),
        cache: inside("cache"),
        image: inside("image.sif"),
    };
    const at = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .openInside */ .X$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(request.scratch), request.scratch, "make folders").catch((error) => {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    });
    try {
        for (const folder of ["work", "ca", "cache"])
            await at.make(folder, 0o700);
        // Programs expect /tmp and /var/tmp to be world-writable.
        for (const folder of ["tmp", "var-tmp"])
            await makeWorldWritable(at, folder);
    }
    catch (error) {
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    }
    finally {
        await at.close();
    }
    return scratch;
}
async function makeWorldWritable(parent, name) {
    await parent.make(name, 0o700);
    const folder = await parent.folder(name);
    await folder.chmod(0o1777).finally(() => folder.close());
}
/** Removes folders and files below `scratch` in which a build may have left files of other ids than ours. */
async function removeBuildScratch(scratch, names, privileges) {
    const parent = await _files_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .Folder */ .vd.open(scratch);
    try {
        for (const name of names) {
            // What cannot be removed now goes with the scratch folder as a whole, or by the next run.
            await (0,_files_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEntry */ .b4)(parent, name).catch(() => removeAsOwner(parent, [name], privileges).catch(() => { }));
        }
    }
    finally {
        await parent.close();
    }
}
/**
 * Removes what builds left under other user ids than ours, from where those ids are ours.
 * @param folder the open folder with the entries `names`; `rm` begins there and follows no link below it (fts(3))
 */
async function removeAsOwner(folder, names, privileges) {
    const asOwner = privileges.asOwner ?? privileges.wrap;
    const [command, ...args] = asOwner(["rm", "-rf", "--", ...names.map((name) => `./${name}`)]);
    const limits = { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .scrubbedEnvironment */ .a)(), timeLimitMs: 5 * 60_000 };
    const { code, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(command, args, { cwd: folder.reference, ...limits });
    if (code !== 0)
        throw new Error(stderr.trim());
}


/***/ }),

/***/ 27940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ choosePrivileges),
/* harmony export */   lC: () => (/* binding */ namespaceObstacle)
/* harmony export */ });
/* unused harmony exports hasAllCapabilities, sudoPrefix */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83271);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35584);
/* harmony import */ var _subids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56852);






const probeLimitMs = 20_000;
/**
 * Whether a process status lists every capability of the kernel; Apptainer as root requests all of them.
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
/** Whether a process started with `prefix` has all capabilities: this one, or root under sudo. */
async function rootHasAllCapabilities(prefix) {
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
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return { ok: false, output: error.why ?? error.message };
        throw error;
    }
}
/** The kernel setting that forbids user namespaces, and its remedy; undefined if no setting does. */
async function namespaceObstacle() {
    const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
    if ((await setting("user/max_user_namespaces")) === "0") {
        return {
            why: "the kernel setting user.max_user_namespaces is 0",
            remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`",
        };
    }
    if ((await setting("kernel/unprivileged_userns_clone")) === "0") {
        return {
            why: "the kernel setting kernel.unprivileged_userns_clone is 0",
            remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`",
        };
    }
    if ((await setting("kernel/apparmor_restrict_unprivileged_userns")) === "1") {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()})`,
        remedy: obstacle?.remedy ??
            "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " +
                "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces",
    });
}
/** unshare into a user and mount namespace where root has all capabilities and a full range of ids. */
function inFullNamespace(prefix, users, groups) {
    return (argv) => [
        ...prefix,
        "unshare",
        "--user",
        // debootstrap binds a file over /usr/bin/mount, which needs a separate mount namespace.
        "--mount",
        "--map-root-user",
        `--map-users=${users},1,65535`,
        `--map-groups=${groups},1,65535`,
        "--",
        ...argv,
    ];
}
async function asRoot() {
    if (await rootHasAllCapabilities([]))
        return { mode: "root", wrap: (argv) => argv, flags: [] };
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_5__/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "newuidmap not found", {
            code: "newuidmap-missing",
            why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
            remedy: "run `stx-container setup`, or install the package `uidmap`",
        });
    }
    const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
    const tried = await probe(wrap(["true"]));
    if (!tried.ok)
        throw noNamespaces(tried.output, await namespaceObstacle());
    return { mode: "root-userns", wrap, flags: [] };
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    const apptainerHasProfile = (await readText("/etc/apparmor.d/apptainer")) !== "";
    if (!namespace.ok && !apptainerHasProfile)
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js__WEBPACK_IMPORTED_MODULE_5__/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)("newuidmap"))) {
        const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
        // Apptainer implies --fakeroot in unprivileged builds; SingularityCE needs the flag.
        return { mode: "user-subuid", wrap: (argv) => argv, flags: ["--fakeroot"], asOwner };
    }
    return { mode: "user-userns", wrap: (argv) => argv, flags: [] };
}
/** sudo with flags to fail rather than ask for a password, and to pass on our (already scrubbed) environment. */
const sudoPrefix = ["sudo", "-n", "-E", "--"];
async function withSudo() {
    if (process.getuid?.() === 0)
        return { ...(await asRoot()), mode: "sudo" };
    const allowed = await probe(["sudo", "-n", "true"]);
    if (!allowed.ok) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scrubbedEnvironment */ .a)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
        code: "sudo-incomplete",
        why: "Apptainer as root requests every capability of the kernel",
        remedy: "leave out the option, because an ordinary user can build, too",
    });
}
/**
 * Determines how builds get their privileges on this machine, by trying.
 * @param requested "auto" takes what works; "sudo" and "fakeroot" force one way
 * @throws Failure that names what is missing and how to install or allow it
 */
async function choosePrivileges(requested) {
    if (requested === "sudo")
        return withSudo();
    if (requested === "fakeroot")
        return { ...(await asUser()), mode: "fakeroot", flags: ["--fakeroot"] };
    return process.getuid?.() === 0 ? asRoot() : asUser();
}


/***/ }),

/***/ 56852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ currentUser),
/* harmony export */   ZA: () => (/* binding */ ownRanges),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   jZ: () => (/* binding */ readSubids),
/* harmony export */   lW: () => (/* binding */ freeStart),
/* harmony export */   qU: () => (/* binding */ isOwnUser),
/* harmony export */   t4: () => (/* binding */ fullRange)
/* harmony export */ });
/* unused harmony export parseSubids */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** Number of subordinate ids for a full namespace. One less is mapped, because id 0 is the user itself. */
const fullRange = 65_536;
/** Lines of /etc/subuid or /etc/subgid; malformed lines are skipped, as newuidmap does. */
function parseSubids(text) {
    return text.split("\n").flatMap((line) => {
        const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
        return match ? [{ owner: match[1], start: Number(match[2]), count: Number(match[3]) }] : [];
    });
}
/** The first range of a user (by name or number) that is large enough for all ids of a distribution. */
function rangeOf(ranges, user) {
    return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
}
/** The lowest start, from 300000 up, of a range of {@link fullRange} ids that overlaps no other range. */
function freeStart(ranges) {
    let start = 300_000;
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    for (const range of sorted) {
        if (range.start < start + fullRange && range.start + range.count > start)
            start = range.start + range.count;
    }
    return start;
}
/** The ranges in a file; none if the file does not exist. */
function readSubids(path) {
    try {
        return parseSubids((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username, uid };
    }
    catch {
        return { name: String(uid), uid };
    }
}
/** Subordinate user and group ids of the current user; undefined unless it has both. */
function ownRanges() {
    const user = currentUser();
    const users = rangeOf(readSubids("/etc/subuid"), user);
    const groups = rangeOf(readSubids("/etc/subgid"), user);
    return users && groups && { users, groups };
}
/** Makes what says whether processes of a user id may be a build's of the current user: its own, root's, subordinate ones. */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
}


/***/ }),

/***/ 26465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostArch),
/* harmony export */   M: () => (/* binding */ imageArch)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18734);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48336);



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
 * The architecture of an image in Go's spelling: as its own header says it, else as its programs show; "unknown" where
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

/***/ 20747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ defaultRetryLimits),
/* harmony export */   Y2: () => (/* binding */ parseJsonBody),
/* harmony export */   g3: () => (/* binding */ trustedCertificates),
/* harmony export */   yu: () => (/* binding */ makeClient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71957);






/** Four attempts with about 15 s of waiting in total; a server may ask for up to a minute between two attempts. */
const defaultRetryLimits = {
    attempts: 4,
    firstDelayMs: 2_000,
    longestDelayMs: 60_000,
    timeLimitMs: 30_000,
};
/** Manifests and indexes are kilobytes; the distribution specification allows registries to refuse more than 4 MiB. */
const longestBody = 8 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * A client that uses the proxies of `env` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). Close it after use.
 * @param authorities PEM of certificates that are trusted besides the host's
 */
function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
    let tls;
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: env });
    const send = (url, options) => {
        if (url.protocol !== "https:")
            return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: plain });
        // Reading the host's certificates takes tens of milliseconds, so it waits for the first https request.
        tls ??= new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({
            keepAlive: true,
            proxyEnv: env,
            ca: [...trustedCertificates(), ...authorities],
        });
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: tls });
    };
    const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
    return {
        request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
        isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
        upload: (url, request) => upload(send, new URL(url), request, signal),
        download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
        close: () => {
            plain.destroy();
            tls?.destroy();
        },
    };
}
/** Node's own authorities and the host's; organisations with an inspecting proxy add its CA to the latter. */
function trustedCertificates() {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("default"), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_4__.getCACertificates)("system")])];
}
async function requestWithRetries(url, request, limits, once, signal) {
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        const outcome = await followRedirects(url, request, once).catch((error) => error);
        if (outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H)
            throw outcome;
        signal?.throwIfAborted();
        const response = outcome instanceof Error ? undefined : outcome;
        if (response && response.status !== 429 && response.status < 500)
            return response;
        if (attempt >= limits.attempts)
            throw allAttemptsFailed(url, attempt, outcome);
        const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
        const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
    }
}
/** Milliseconds of a Retry-After header, which holds seconds or a date. */
function retryAfterMs(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function allAttemptsFailed(url, attempts, outcome) {
    const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    if (outcome instanceof Error) {
        const code = outcome.code;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `cannot reach ${url.host}`, {
            code: "server-unreachable",
            why: `${code ?? outcome.message} (${tried})`,
            remedy: "check the network and the proxy variables, then run the command again",
            cause: outcome,
        });
    }
    if (outcome.status === 429) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} limits the number of requests`, {
            code: "server-rate-limit",
            why: `HTTP status 429, too many requests (${tried})`,
            remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again",
        });
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("infrastructure", `${url.host} is not working`, {
        code: "server-error",
        why: `HTTP status ${outcome.status} (${tried})`,
        remedy: "run the command again later",
    });
}
/** Follows redirects, without credentials to other servers. */
async function followRedirects(start, first, once) {
    let url = start;
    let request = first;
    for (let hop = 0; hop < 6; hop++) {
        const response = await once(url, request);
        const location = response.headers.location;
        if (!redirects.has(response.status) || location === undefined)
            return response;
        const next = new URL(location, url);
        if (next.protocol !== url.protocol && next.protocol !== "https:") {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${url.host} redirects to an unencrypted address`, {
                code: "redirect-invalid",
                why: `the address is ${next.protocol}//${next.host}`,
                remedy: "report it to the operator of the server, or use another server",
            });
        }
        if (next.origin !== url.origin) {
            const { authorization: _removed, ...rest } = request.headers ?? {};
            request = { ...request, headers: rest };
        }
        url = next;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", `${start.host} redirects in a loop`, {
        code: "redirect-invalid",
        remedy: "report it to the operator of the server, or use another server",
    });
}
function requestOnce(send, url, request, timeLimitMs, signal) {
    const limit = AbortSignal.timeout(timeLimitMs);
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method: request.method ?? (request.body === undefined ? "GET" : "POST"),
            headers: { "user-agent": "stx-container", ...request.headers },
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1000} s`) : error);
        sent.on("error", failed);
        sent.on("response", (response) => readResponse(response).then(resolve, failed));
        sent.end(request.body);
    });
}
async function readResponse(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > longestBody) {
            response.destroy();
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H("failed", "a server's response is too long", {
                code: "response-too-long",
                why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
                remedy: "check the address, and the proxies between this machine and the server",
            });
        }
        chunks.push(chunk);
    }
    return { ...headOf(response), body: Buffer.concat(chunks) };
}
function headOf(response) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    return { status: response.statusCode ?? 0, headers };
}
/** A connection on which nothing moves for so long is given up. */
const idleLimitMs = 60_000;
function upload(send, url, request, signal) {
    const { method, headers, size, body } = request;
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            method,
            headers: { "user-agent": "stx-container", "content-length": size, ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("response", (response) => readResponse(response).then(resolve, reject));
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, sent, (error) => error && reject(error));
    });
}
function download(send, url, headers, signal) {
    return new Promise((resolve, reject) => {
        const sent = send(url, {
            headers: { "user-agent": "stx-container", ...headers },
            timeout: idleLimitMs,
            ...(signal ? { signal } : {}),
        });
        sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1000} s`)));
        sent.on("error", reject);
        sent.on("response", (response) => resolve({ ...headOf(response), body: response }));
        sent.end();
    });
}
/** The value of a JSON body, to be checked by a schema; undefined for invalid JSON. */
function parseJsonBody(body) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 83271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35584);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)().PATH ?? "") {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 19923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* reexport */ pinnedFrom),
  g: () => (/* reexport */ resolveBase)
});

// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
;// CONCATENATED MODULE: ./lib/recipe/bases/pinned.js

/** A library names an image by its hash in place of the tag. */
function pinnedInLibrary(from, { imageSha256 }) {
    if (imageSha256 === undefined)
        return undefined;
    const cut = from.lastIndexOf(":");
    return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
}
function pinnedInRegistry(from, { indexDigest }) {
    return indexDigest === undefined ? undefined : (0,registry_reference/* pinnedReference */.ct)(from, indexDigest);
}
const agents = {
    docker: pinnedInRegistry,
    oras: pinnedInRegistry,
    library: pinnedInLibrary,
};
/**
 * The From value that always gives this base, spelled as in the recipe.
 * @param from the value of the stage's From line, after build arguments
 * @returns undefined for an agent whose From cannot name a digest
 */
function pinnedFrom(bootstrap, from, base) {
    return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/net/http.js
var http = __webpack_require__(20747);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/registry/library.js






const remotesSchema = schemas/* object */.Ikc({
    Active: schemas/* string */.YjP().optional(),
    Remotes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ URI: schemas/* string */.YjP().optional(), Token: schemas/* string */.YjP().optional() }))
        .optional(),
});
const servicesSchema = schemas/* object */.Ikc({ libraryAPI: schemas/* object */.Ikc({ uri: schemas/* string */.YjP() }) });
const imageSchema = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ hash: schemas/* string */.YjP().regex(/^sha256\.[0-9a-f]{64}$/) }) });
/**
 * Resolves a `library://` reference to the sha256 of its image file, through the library's API.
 * The library is the one named in the header or in the reference, else the remote endpoint selected in Apptainer.
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
        throw new failure/* Failure */.H("usage", `invalid library reference "${from}"`, {
            code: "image-reference-invalid",
            why: "its parts must be letters and digits, joined by . _ or -",
            remedy: "write it as entity/collection/container:tag in the From line",
        });
    }
    const library = await findLibrary(client, host, header.library, options.env);
    const response = await client.request(`${library.url}/v1/images/${name}:${tag}?arch=${encodeURIComponent(options.arch.split("/")[0])}`, { headers: library.token ? { authorization: `Bearer ${library.token}` } : {} });
    if (response.status !== 200)
        throw refusal(response.status, from, library.url);
    const image = imageSchema.safeParse((0,http/* parseJsonBody */.Y2)(response.body));
    if (!image.success) {
        throw new failure/* Failure */.H("infrastructure", `unexpected response from the image library ${library.url}`, {
            code: "registry-response-invalid",
            why: "it contains no image hash",
            remedy: "check the library's address, and the proxies between this machine and the library",
        });
    }
    const imageSha256 = image.data.data.hash.slice("sha256.".length);
    return { written: from, imageSha256 };
}
function refusal(status, from, library) {
    const missing = status === 404;
    return new failure/* Failure */.H("failed", missing ? `${from} not found in ${library}` : `access denied to ${from}`, {
        code: missing ? "base-not-found" : "registry-access-denied",
        why: `HTTP status ${status} from ${library}`,
        remedy: missing
            ? "check the name and the tag in the From line, and that the library has the image for this architecture"
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
        const response = await client.request(`https://${remote.uri}/assets/config/config.prod.json`);
        const services = servicesSchema.safeParse((0,http/* parseJsonBody */.Y2)(response.body));
        if (response.status === 200 && services.success) {
            const url = services.data.libraryAPI.uri.replace(/\/+$/, "");
            return remote.token ? { url, token: remote.token } : { url };
        }
    }
    throw new failure/* Failure */.H("failed", "no image library configured", {
        code: "library-not-configured",
        why: "Apptainer has no library by default, and neither the recipe nor the selected remote endpoint names one",
        remedy: "add a Library line to the recipe (Library: https://library.sylabs.io), or run: apptainer remote add --no-login SylabsCloud cloud.sylabs.io && apptainer remote use SylabsCloud",
    });
}
async function activeRemote(env) {
    const folder = env.APPTAINER_CONFIGDIR || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".apptainer");
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "remote.yaml"), "utf8").catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const remotes = remotesSchema.safeParse(parseDocument(text).toJS());
    const active = remotes.success ? remotes.data.Remotes?.[remotes.data.Active ?? ""] : undefined;
    if (!active?.URI || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(active.URI))
        return undefined;
    return active.Token ? { uri: active.URI, token: active.Token } : { uri: active.URI };
}

// EXTERNAL MODULE: ./lib/registry/oci.js
var oci = __webpack_require__(81498);
;// CONCATENATED MODULE: ./lib/registry/platform.js
/**
 * The manifest of an index for an architecture ("arm64", "arm/v7") on Linux: the one with the requested variant, else
 * the first one of the architecture, which is Apptainer's choice. Undefined if the index has none.
 */
function choosePlatform(manifests, arch) {
    const [architecture, variant] = arch.split("/");
    const fitting = manifests.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
    return fitting.find(({ platform }) => variant !== undefined && platform?.variant === variant) ?? fitting[0];
}
/** The architectures of an index, for a message. */
function offeredArchitectures(manifests) {
    const names = manifests
        .filter(({ platform }) => platform && platform.os !== "unknown")
        .map(({ platform }) => `${platform.os === "linux" ? "" : `${platform.os}/`}${platform.architecture}`);
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./lib/files/digest.js
var digest = __webpack_require__(5231);
;// CONCATENATED MODULE: ./lib/recipe/bases/local.js





/**
 * A local image: the sha256 of the image file. A folder (a sandbox) has no digest and is reported as unlocked.
 * @throws Failure("failed") if the path does not exist
 */
async function resolveLocalImage(from, options) {
    const path = (0,external_node_path_.resolve)(options.context, from);
    const found = await statBase(path, from);
    if (found.isDirectory()) {
        const what = from === "" ? "without a From line the base is the current folder" : "the base is a folder";
        return { written: from, unlocked: `${what}, and only an image file has a digest` };
    }
    return { written: from, imageSha256: await (0,digest/* sha256File */.Q3)(path) };
}
/** An archive of `docker save` or an OCI archive, `path[:reference]`: the sha256 of the archive. */
async function resolveArchive(from, options) {
    const path = (0,external_node_path_.resolve)(options.context, from.split(":")[0]);
    await statBase(path, from);
    return { written: from, imageSha256: await (0,digest/* sha256File */.Q3)(path) };
}
const layoutSchema = schemas/* object */.Ikc({
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() })),
});
/** An OCI layout folder, `path[:reference]`: the digest of the reference in its index.json. */
async function resolveLayout(from, options) {
    const [folder = "", name] = from.split(":", 2);
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(options.context, folder), "index.json");
    await statBase(path, from);
    const layout = layoutSchema.safeParse(parseJson(await (0,promises_.readFile)(path, "utf8")));
    if (!layout.success) {
        throw new failure/* Failure */.H("failed", `${from} is not an OCI layout`, {
            code: "oci-layout-invalid",
            why: `${path} is not an OCI image index`,
            remedy: "create the layout again, for example with skopeo copy docker://IMAGE oci:FOLDER:REFERENCE",
        });
    }
    const manifests = layout.data.manifests;
    const named = manifests.filter((one) => one.annotations?.["org.opencontainers.image.ref.name"] === name);
    const chosen = name === undefined ? manifests : named;
    if (chosen.length !== 1) {
        throw new failure/* Failure */.H("failed", `${from} does not select one image of the OCI layout`, {
            code: "oci-layout-ambiguous",
            why: `its index.json has ${manifests.length} images, ${chosen.length} of them with this name`,
            remedy: "write From: FOLDER:REFERENCE with the reference of one image",
        });
    }
    return {
        written: from,
        indexDigest: chosen[0].digest,
        unlocked: "a From line cannot name a digest inside an OCI layout folder",
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function statBase(path, from) {
    return (0,promises_.stat)(path).catch((error) => {
        throw new failure/* Failure */.H("failed", `base image ${from} not found`, {
            code: "base-not-found",
            why: `${path}: ${error.code}`,
            remedy: "correct the From line, or set --context to the folder that its relative path starts from",
            cause: error,
        });
    });
}

;// CONCATENATED MODULE: ./lib/recipe/bases/resolve.js







const unpinnable = (reason) => async (_client, base) => ({ written: base.from ?? "", unlocked: reason });
const resolvers = {
    docker: resolveDocker,
    oras: resolveOras,
    library: (client, base, options) => resolveLibrary(client, needFrom(base), base.header, options),
    localimage: (_client, base, options) => resolveLocalImage(base.from ?? "", options),
    "docker-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
    "oci-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
    oci: (_client, base, options) => resolveLayout(needFrom(base), options),
    "docker-daemon": unpinnable("an image of the local Docker daemon cannot be fetched by digest on another machine"),
    shub: unpinnable("Singularity Hub was shut down in 2021, so the image cannot be fetched again"),
    buildkit: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
    dockerfile: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
    scratch: async () => ({ written: "" }),
    debootstrap: resolveBootstrap,
    yum: resolveBootstrap,
    dnf: resolveBootstrap,
    zypper: resolveBootstrap,
    arch: resolveBootstrap,
    busybox: resolveBootstrap,
};
/**
 * Resolves a base to its digests of today, and to the From value that always gives this base.
 * @throws Failure "usage" for an invalid base, "failed" if it does not exist or access is denied, "infrastructure" if
 * its server cannot be reached. No message contains a credential.
 */
async function resolveBase(base, options) {
    const resolve = Object.hasOwn(resolvers, base.bootstrap) ? resolvers[base.bootstrap] : undefined;
    if (!resolve) {
        throw new failure/* Failure */.H("usage", `unknown bootstrap agent "${base.bootstrap}"`, {
            code: "bootstrap-unknown",
            why: "Apptainer does not have this agent; names of agents are in lower case",
            remedy: `use one of ${Object.keys(resolvers).join(", ")}`,
        });
    }
    const client = (0,http/* makeClient */.yu)(options.env, options.retries, options.signal, options.authorities);
    try {
        return await resolve(client, base, options);
    }
    finally {
        client.close();
    }
}
async function resolveDocker(client, base, options) {
    const from = needFrom(base);
    const written = (0,registry_reference/* joinHeader */.gL)(from, base.header);
    const { digest, content } = await (0,oci/* readManifest */.WI)(client, (0,registry_reference/* parseReference */.F2)(written), options.env);
    const found = { written, indexDigest: digest };
    if (!content.manifests)
        return { ...found, platformDigest: digest };
    const platform = choosePlatform(content.manifests, options.arch);
    if (!platform) {
        throw new failure/* Failure */.H("failed", `${written} is not available for ${options.arch}`, {
            code: "base-architecture-missing",
            why: `it is available for ${offeredArchitectures(content.manifests).join(", ") || "no platform"}`,
            remedy: "use another base, or build on one of these architectures",
        });
    }
    return { ...found, platformDigest: platform.digest };
}
const sifLayer = "application/vnd.sylabs.sif.layer.v1.sif";
async function resolveOras(client, base, options) {
    const from = needFrom(base);
    const reference = from.replace(/^(oras:)?\/\//, "");
    const { digest, content } = await (0,oci/* readManifest */.WI)(client, (0,registry_reference/* parseReference */.F2)(reference), options.env);
    const image = content.layers?.find((layer) => layer.mediaType === sifLayer);
    if (!image) {
        throw new failure/* Failure */.H("failed", `${from} is not an Apptainer image`, {
            code: "base-not-apptainer-image",
            why: `none of its layers has the type ${sifLayer}`,
            remedy: "for an ordinary container image write Bootstrap: docker",
        });
    }
    return {
        written: from,
        indexDigest: digest,
        platformDigest: digest,
        imageSha256: image.digest.replace(/^sha256:/, ""),
    };
}
/** A date or the name of a snapshot in an archive's address: such an archive does not change. */
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
                unlocked: "the archive changes with every update; only a snapshot of it stays the same",
            }),
    };
}
/** A mirror's address without user and password, because it is written to the lock. */
function withoutUser(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}
function needFrom(base) {
    if (base.from)
        return base.from;
    throw new failure/* Failure */.H("usage", `missing From line for Bootstrap: ${base.bootstrap}`, {
        code: "recipe-invalid",
        why: "this bootstrap agent needs the name of an image",
        remedy: "add a line From: IMAGE to the recipe",
    });
}

;// CONCATENATED MODULE: ./lib/recipe/bases/index.js




/***/ }),

/***/ 61650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ collectInputs),
  W: () => (/* binding */ inputsVersion)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/files/digest.js
var digest = __webpack_require__(5231);
// EXTERNAL MODULE: ./lib/recipe/arguments.js
var recipe_arguments = __webpack_require__(33906);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/recipe/braces.js
/** Raised if braces expand to more words than the limit. */
class TooManyWords extends Error {
    name = "TooManyWords";
}
/**
 * Brace expansion as in Apptainer's shell library: `a{b,c}` → ab, ac; `a{1..3}` → a1, a2, a3. Braces without a comma
 * or a sequence stay as they are, and so do braces with both.
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
/** A step in the wrong direction counts as 1. */
function steps(first, last, step, limit) {
    const direction = last < first ? -1 : 1;
    const stride = Math.sign(step) === direction ? step : direction;
    const count = Math.floor((last - first) / stride) + 1;
    if (count > limit)
        throw new TooManyWords();
    return Array.from({ length: count }, (_, i) => first + i * stride);
}

;// CONCATENATED MODULE: ./lib/recipe/glob.js

/** A `%files` source that cannot be expanded without running code, or that expands to too many paths. */
class NotExpandable extends Error {
    name = "NotExpandable";
}
/** Longest path in Linux, in bytes. */
const pathLimit = 4096;
/**
 * The paths of a `%files` source. Apptainer expands it as a word of a shell: braces, `*`, `?` and `[…]` work as in
 * bash. Sources that would run a command or read the environment are refused.
 * @returns paths in Apptainer's order; a pattern without matches stays as written
 * @throws NotExpandable with the reason, also for more than `limit` paths
 * Source: Apptainer's internal/pkg/build/files, compared with the shell library that it uses.
 */
async function expandSource(source, listing, limit) {
    refuseShell(source);
    const tooMany = new NotExpandable(`it has more than ${limit} paths`);
    const found = [];
    // Circular links make small folders endless, so the visited paths are limited as well.
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
        throw new NotExpandable(`with "${variable[0]}" it depends on the machine`);
    if (source.startsWith("~"))
        throw new NotExpandable("with ~ it depends on the user who builds");
    const special = /[()<>;&|'"\n\0]/.exec(source) ?? /^#/.exec(source);
    if (special)
        throw new NotExpandable(`Apptainer reads ${JSON.stringify(special[0])} as shell syntax`);
    if (source.endsWith("\\") || (source.includes("\\") && source.includes("{"))) {
        throw new NotExpandable("Apptainer's shell library reads its backslashes differently from bash");
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
                // After a pattern, only existing paths count.
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
/** One path component as a pattern; undefined for plain text. */
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
/** `[abc]`, `[a-z]`, `[!a]`, `[[:digit:]]`; undefined if the bracket is not closed or invalid. */
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
/** Linear without stars, quadratic with them, never exponential. */
function matches(pattern, name) {
    // In Apptainer's shell library a star does not match hidden names, but other patterns do.
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/recipe/hash-files.js



/**
 * Yields to the event loop from time to time. Many small system calls are several times faster synchronously than
 * one by one through the thread pool, especially on a busy machine.
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
/** The result of a system call; undefined if the file system returns an error. */
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
 * sha256 (hex) of each of these files, by path; undefined for files that cannot be read or are not regular.
 * A link at the end of a path is not followed, and reading never waits for a pipe or device.
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




/** The reason why a source cannot be an input; the caller adds its place. */
class ContextProblem extends Error {
    name = "ContextProblem";
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}
/** Limit for the number of paths; more are never intended. */
const entryLimit = 250_000;
/**
 * The folder in which `%files` sources start. Collects the paths of sources and refuses those that lead out of it.
 * `.git` and the folders to skip are left out if they are inside a named folder.
 */
class Context {
    #root;
    #written;
    #skip;
    /** Path relative to the context, with "/" → entry; folders only if they are empty. */
    entries = new Map();
    /** Skipped paths, relative to the context. */
    skipped = new Set();
    #folders = new Map();
    #turns = new Turns();
    #visited = 0;
    constructor(written, root, skip) {
        this.#written = written;
        this.#root = root;
        this.#skip = skip;
    }
    /** @param skip absolute folders to leave out, such as the store. @throws ContextProblem if the context is not a folder */
    static open(folder, skip) {
        const written = (0,external_node_path_.resolve)(folder);
        const real = realPath(written);
        if (real === undefined || !(0,external_node_fs_.statSync)(real).isDirectory()) {
            throw new ContextProblem(`the context ${written} is not a folder`, "pass an existing folder to --context");
        }
        return new Context(written, real, new Set(skip.map((each) => realPath(each) ?? each)));
    }
    /** Adds all paths of a `%files` source. @throws ContextProblem */
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
            throw new ContextProblem(`cannot expand this source of %files: ${error.message}`, "write the path literally, relative to the context folder");
        });
        for (const path of paths)
            await this.add(path);
    }
    /** Adds one path, and everything below it if it is a folder. @throws ContextProblem */
    async add(path) {
        const real = realPath(this.#absolute(path));
        if (real === undefined) {
            throw new ContextProblem(`${path} not found in the context folder`, "correct the path, or choose another context folder with --context");
        }
        this.#confine(real, path);
        await this.#walk(this.#look(path, real), this.#key(path, real), []);
    }
    #absolute(path) {
        // Not normalised, because ".." after a link depends on the file system.
        return (0,external_node_path_.isAbsolute)(path) ? path : `${this.#root}/${path}`;
    }
    /** The name of a source in the digest: the path as written if it is plain, else its real path. */
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
        throw new ContextProblem(`${path} leads out of the context folder`, "copy the file into the context folder, or choose a parent folder with --context");
    }
    async #walk(node, key, above) {
        if (++this.#visited > entryLimit) {
            throw new ContextProblem(`%files names more than ${entryLimit} paths`, "name fewer paths, or pack them into one archive");
        }
        if (node.problem !== undefined) {
            throw new ContextProblem(`${key || "."} ${node.problem}`, "correct it, or remove it from the folders that %files copies");
        }
        if (node.type === "file") {
            this.entries.set(key, { real: node.real, type: "file", executable: node.executable });
            return;
        }
        if (above.includes(node.real)) {
            throw new ContextProblem(`${key} is a link to a folder that contains it`, "remove the link");
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
    /** The entries of a folder by name. Each folder is read once, because a few links can make endless trees. */
    #children(folder) {
        const known = this.#folders.get(folder.real);
        if (known)
            return known;
        const names = orUndefined(() => (0,external_node_fs_.readdirSync)(folder.real));
        if (!names) {
            throw new ContextProblem(`could not read ${folder.real}`, "make it readable with chmod");
        }
        const children = new Map();
        for (const name of names.sort())
            children.set(name, this.#look(name, (0,external_node_path_.join)(folder.real, name)));
        this.#folders.set(folder.real, children);
        return children;
    }
    /** The entry at a path; a link is followed. */
    #look(name, place) {
        const node = { real: place, type: "folder", executable: false };
        let found = orUndefined(() => (0,external_node_fs_.lstatSync)(place));
        if (found?.isSymbolicLink()) {
            const real = realPath(place);
            if (real === undefined)
                return { ...node, problem: "is a broken link" };
            if (this.#leadsOut(real))
                return { ...node, problem: "is a link that leads out of the context folder" };
            node.real = real;
            found = orUndefined(() => (0,external_node_fs_.statSync)(real));
        }
        if (found === undefined) {
            return { ...node, problem: name.includes("\uFFFD") ? "has a name that is not UTF-8" : "disappeared" };
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
/** The path without links; undefined if it does not exist. */
function realPath(path) {
    return orUndefined(() => external_node_fs_.realpathSync.native(path));
}
/**
 * sha256 (hex) of each file entry, by key. A file with several keys is read once.
 * @throws ContextProblem for a file that cannot be read
 */
async function hashEntries(entries) {
    const files = [...entries].filter(([, { type }]) => type === "file");
    const digests = await hashFiles(new Set(files.map(([, { real }]) => real)));
    const hashed = new Map();
    for (const [key, { real }] of files) {
        const digest = digests.get(real);
        if (digest === undefined) {
            throw new ContextProblem(`could not read ${key}`, "make it readable with chmod");
        }
        hashed.set(key, digest);
    }
    return hashed;
}
/** Whether a path exists; links are followed. */
function pathExists(path) {
    return orUndefined(() => (0,external_node_fs_.statSync)(path)) !== undefined;
}

// EXTERNAL MODULE: ./lib/recipe/text.js
var recipe_text = __webpack_require__(9163);
;// CONCATENATED MODULE: ./lib/recipe/inputs.js






/** Version of the inputs' digest; to be raised whenever the same inputs get another digest. */
const inputsVersion = 1;
/**
 * Finds everything that a build depends on, without building.
 * The digest is the same on every machine and in every checkout: it includes no times, absolute paths and owners, and
 * of modes only whether the owner may execute the file. A link counts as its target, an empty folder by its name.
 * @param recipe after {@link import("./template.ts").substitute}
 * @param context absolute folder in which relative paths of `%files` and local bases start
 * @throws Failure `usage` with the line for a source that does not exist, leads out of the context, is not a file or
 * folder, or cannot be expanded; and for more than 250,000 paths
 */
async function collectInputs(recipe, context, given) {
    const outer = (0,recipe_arguments/* givenArguments */.Cj)(given.buildArgs, given.argFile);
    const folder = await withPlace(recipe, undefined, () => Context.open(context, given.exclude ?? []));
    for (const stage of recipe.stages) {
        for (const { source, line, column, glob } of hostSources(recipe, stage)) {
            await withPlace(recipe, { line, column }, () => glob ? folder.addPattern(source) : folder.add(source));
        }
    }
    const hashes = await withPlace(recipe, undefined, () => hashEntries(folder.entries));
    const inputs = {
        digest: "",
        files: sorted(hashes),
        skipped: [...folder.skipped].sort(),
        hostScripts: recipe.stages.flatMap(hostScripts),
        arguments: sorted(outer),
        defaults: recipe.stages.map((stage) => sorted((0,recipe_arguments/* defaultArguments */.sK)(stage))),
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
/** Part of the digest; to be raised with {@link inputsVersion}. */
const digestFormat = 1;
function digestOf(recipe, inputs, entries, given) {
    const tree = [...entries.keys()].sort().map((key) => {
        const { type, executable } = entries.get(key);
        return type === "folder" ? [key, "folder"] : [key, executable ? "executable" : "file", inputs.files[key]];
    });
    const all = {
        format: digestFormat,
        recipe: (0,digest/* sha256 */.sc)(recipe.bytes),
        arguments: Object.entries(inputs.arguments),
        arch: given.arch ?? null,
        options: Object.entries(given.options ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
        tree,
    };
    return (0,digest/* sha256 */.sc)(JSON.stringify(all));
}
function sorted(entries) {
    return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The sources that a stage copies from the host. `%files` with an argument, even a blank, copies none from there. */
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
/** Agents whose base is a path; in the second list `path:tag`. */
const pathAgents = ["localimage"];
const taggedPathAgents = ["docker-archive", "oci-archive", "oci"];
function localParent(recipe, stage, context) {
    const { stage: index, bootstrap, from, line } = baseOf(stage);
    const tagged = taggedPathAgents.includes(bootstrap);
    if (!tagged && !pathAgents.includes(bootstrap))
        return undefined;
    if (from === undefined || from === "") {
        throw new failure/* Failure */.H("usage", `missing From line for Bootstrap: ${bootstrap}`, {
            code: "base-missing",
            why: "without it Apptainer packs the current folder",
            remedy: "add `From: <path of the image>`",
            place: { path: recipe.path, line },
        });
    }
    const whole = (0,external_node_path_.resolve)(context, from);
    const path = tagged && !pathExists(whole) ? (0,external_node_path_.resolve)(context, from.split(":", 1)[0]) : whole;
    return { stage: index, path, line, missing: !pathExists(path) };
}
/** Runs work, and reports a problem of the context at its place in the recipe. */
async function withPlace(recipe, at, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof ContextProblem))
            throw error;
        throw new failure/* Failure */.H("usage", error.message, {
            code: "input-unusable",
            remedy: error.remedy,
            place: { path: recipe.path, ...at },
            cause: error,
        });
    }
}


/***/ }),

/***/ 12066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   dj: () => (/* binding */ substituteDefaults),
/* harmony export */   fb: () => (/* binding */ buildArguments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33906);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34457);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15623);




/** Limit in bytes for the substituted text, because values that contain other values can grow exponentially. */
const outputLimit = 64 * 1024 * 1024;
/**
 * The build arguments of a recipe. Given ones take precedence over those of the argument file, and these over the
 * stage's `%arguments`. A value may contain templates, which are filled in once, not again in the result.
 * @param given name → value, as with `--build-arg`
 * @param argFile bytes of a `--build-arg-file`
 * @throws Failure `usage` if a value becomes longer than a section can be
 */
function buildArguments(recipe, given, argFile) {
    const outer = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .givenArguments */ .Cj)(given, argFile);
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
 * The recipe that Apptainer builds: every stage with its templates filled in, parsed again. Templates in comments stay:
 * those after a `#` on their line that is followed by anything but `!`.
 * @throws Failure `usage` with its place for a name without a value, for a result over 64 MiB, and for an invalid
 * result
 */
function substitute(recipe, given, argFile) {
    return fill(recipe, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .givenArguments */ .Cj)(given, argFile), () => true);
}
/**
 * The recipe with filled-in templates in all stages whose own `%arguments` define every name; other stages stay as
 * written. This is the form of the corpus.
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
/** Fills in the stages selected by `wanted`. */
function fill(recipe, outer, wanted) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    if (!bytes.includes("{{"))
        return recipe;
    const parts = [];
    const starts = [];
    let line = 0;
    let read = 0;
    let size = 0;
    /** Lines outside of stages stay as they are; Apptainer drops them. */
    const keep = (until) => {
        for (let i = read; i < until; i++)
            if (i === read || (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.isStageStart)(recipe.lines[i]))
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
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseStages)(Buffer.concat(parts), recipe.path, () => starts);
}
/** The values of the names in one stage, each computed once. */
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
        for (const { name: inner, start, end } of (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(own)) {
            const put = this.#lookUp(inner);
            // Apptainer replaces all occurrences once per occurrence, so a value that contains its own name multiplies.
            if (put !== undefined)
                value = replaceAll(value, own.slice(start, end), put, this.#recipe, name);
        }
        this.#known.set(name, value);
        return value;
    }
    #lookUp(name) {
        this.#defaults ??= (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultArguments */ .sK)(this.#stage);
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
            code: "build-argument-too-long",
            why: `with the arguments in it, it has ${length} characters, more than a section can have`,
            remedy: "shorten the values, or remove the templates in them",
            place: { path: recipe.path },
        });
    }
    return pieces.join(by);
}
/** The bytes of a stage as latin1, so that offsets are those of bytes and invalid UTF-8 is kept. */
function stageText(recipe, stage) {
    const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
    return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
}
/**
 * The templates to fill in. A template stays if it has a `#` before it, followed by a character other than `!`, on the
 * same line and after the previous template that is filled in.
 */
function* templatesOf(text) {
    let scanned = 0;
    let commented = false;
    let newline = -1;
    let nextNewline = text.indexOf("\n");
    for (const { name, start, end } of (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .templateMatches */ .E$)(text)) {
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
        scanned = end;
        yield { name, start, end };
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
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", "the recipe with its build arguments is too long", {
                code: "build-argument-too-long",
                why: `it has more than ${outputLimit / 1024 / 1024} MiB`,
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
        code: "build-argument-undefined",
        why: `it is neither given nor defined in the %arguments of this stage of ${recipe.path}`,
        remedy: `pass \`--build-arg ${name}=VALUE\`, or add \`${name}=VALUE\` to the stage's %arguments`,
        place,
    });
}


/***/ }),

/***/ 96097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71957);






const entrySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    password: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    identitytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    registrytoken: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
});
/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
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
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
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
        // The parser's message may quote the file, so it is left out.
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
            code: "credentials-file-invalid",
            why: "it is not JSON in the format of Docker's configuration",
            remedy: "log in again, which rewrites the file, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return readFromHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which credentials for a registry may be stored, the most specific first. */
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
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Username: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Secret: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not a valid program name");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("it is not on the PATH");
    if (code !== 0) {
        // The helpers' common library prints this on stdout and exits with code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its output is not in the format of credential helpers");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 81498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ answerChallenge),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export parseChallenges */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5231);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20747);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96097);





const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    config: descriptorSchema.optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptorSchema).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptorSchema).optional(),
});
const accepted = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * Fetches the manifest or index of a reference (OCI distribution specification) and checks its digest.
 * @throws Failure("failed") when the registry refuses; Failure("infrastructure") when its response is not valid
 */
async function readManifest(client, reference, env) {
    const origin = await originOf(client, reference.host, env);
    const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
    const response = await requestAuthorized(client, url, reference, env);
    return checkManifest(response, reference);
}
const truthy = /^(1|t|true|yes|on)$/i;
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;
/** Apptainer's rule: https; plain http only on this machine, in private networks, or where the user allows it. */
async function originOf(client, host, env) {
    const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
    if (!allowed && !localHost.test(host) && !privateHost.test(host))
        return `https://${host}`;
    return (await client.isReachable(`https://${host}/v2/`)) ? `https://${host}` : `http://${host}`;
}
async function requestAuthorized(client, url, reference, env) {
    const headers = { accept: accepted };
    const anonymous = await client.request(url, { headers });
    if (anonymous.status !== 401)
        return anonymous;
    const credentials = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .findCredentials */ .g)(reference.registry, reference.repository, env);
    const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
    if (authorization === undefined)
        throw accessDenied(anonymous.status, reference, credentials);
    const response = await client.request(url, { headers: { ...headers, authorization } });
    if (response.status === 401 || response.status === 403)
        throw accessDenied(response.status, reference, credentials);
    return response;
}
/** The Authorization header that a 401 requires; undefined without suitable credentials. */
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
const tokenSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), access_token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
async function fetchToken(client, parameters, requestedUrl, reference, credentials) {
    const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm) : undefined;
    if (!realm || (realm.protocol !== "https:" && new URL(requestedUrl).protocol === "https:")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `insecure login address at ${reference.registry}`, {
            code: "registry-login-insecure",
            why: "its token service does not use https, so credentials would be sent unencrypted",
            remedy: "report it to the operator of the registry, or use another registry",
        });
    }
    const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
    const service = parameters.service;
    const response = credentials?.kind === "identity"
        ? await client.request(realm.href, {
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: new URLSearchParams({
                grant_type: "refresh_token",
                client_id: "stx-container",
                refresh_token: credentials.token,
                scope,
                ...(service ? { service } : {}),
            }).toString(),
        })
        : await client.request(tokenUrl(realm, service, scope), {
            headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {},
        });
    if (response.status !== 200)
        throw accessDenied(response.status, reference, credentials);
    const token = tokenSchema.safeParse((0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBody */ .Y2)(response.body));
    const value = token.success ? (token.data.token ?? token.data.access_token) : undefined;
    if (!value || /[\r\n]/.test(value))
        throw invalidResponse(reference, "its token service returned no token");
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
function checkManifest(response, reference) {
    if (response.status === 404)
        throw notFound(reference);
    if (response.status === 403)
        throw accessDenied(response.status, reference, undefined);
    if (response.status !== 200)
        throw invalidResponse(reference, `HTTP status ${response.status}`);
    const mediaType = response.headers["content-type"]?.split(";")[0]?.trim() ?? "";
    if (mediaType.includes("docker.distribution.manifest.v1")) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${spell(reference)} cannot be pinned`, {
            code: "manifest-outdated",
            why: "the registry returned a Docker image manifest of version 1 (obsolete since 2017), which has no stable digest",
            remedy: "use a newer tag, or push the image again with a current client",
        });
    }
    const digest = `sha256:${(0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(response.body)}`;
    const stated = response.headers["docker-content-digest"];
    for (const expected of [reference.digest, stated]) {
        if (expected?.startsWith("sha256:") && expected !== digest) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `wrong content from ${reference.registry}`, {
                code: "registry-digest-mismatch",
                why: `expected digest ${expected}, got ${digest}`,
                remedy: "run the command again; if it fails again, check the proxies between this machine and the registry",
            });
        }
    }
    const content = manifestSchema.safeParse((0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBody */ .Y2)(response.body));
    if (!content.success)
        throw invalidResponse(reference, "it is not an image manifest");
    return { digest, mediaType: content.data.mediaType ?? mediaType, content: content.data };
}
function spell(reference) {
    const name = `${reference.registry}/${reference.repository}`;
    return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function notFound(reference) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `${spell(reference)} not found`, {
        code: "base-not-found",
        why: "HTTP status 404 from the registry",
        remedy: "check the name and the tag in the From line; the image may also have been deleted",
    });
}
function accessDenied(status, reference, credentials) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("failed", `access denied to ${reference.repository} at ${reference.registry}`, {
        code: "registry-access-denied",
        why: credentials
            ? `HTTP status ${status} with the credentials found for this registry`
            : `HTTP status ${status}, and no credentials were found; the image is private or does not exist`,
        remedy: `check the name; for a private image run: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`,
    });
}
function invalidResponse(reference, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `unexpected response from the registry ${reference.registry}`, {
        code: "registry-response-invalid",
        why,
        remedy: "check the registry's name in the From line, and the proxies between this machine and the registry",
    });
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YX: () => (/* binding */ cutReference),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gL: () => (/* binding */ joinHeader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

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

/***/ 41644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ scratchRemover),
/* harmony export */   PV: () => (/* binding */ inputsDigestOf),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   nameFromRecipe: () => (/* binding */ nameFromRecipe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _apptainer_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23342);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5231);
/* harmony import */ var _files_user_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32086);
/* harmony import */ var _host_privileges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27940);
/* harmony import */ var _image_arch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26465);
/* harmony import */ var _recipe_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33906);
/* harmony import */ var _recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19923);
/* harmony import */ var _recipe_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61650);
/* harmony import */ var _recipe_parse_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34457);
/* harmony import */ var _recipe_template_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12066);













/** One digest for all inputs and the bases they resolved to. */
function inputsDigestOf(inputs, bases) {
    const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256 }) => ({
        stage,
        indexDigest,
        platformDigest,
        imageSha256,
    }));
    return (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify({ inputs: inputs.digest, bases: identities }));
}
/**
 * Reads a recipe and everything it depends on.
 * @param knownBases bases as an earlier lock resolved them; given, no registry is asked
 * @throws Failure("usage") for what is wrong in the recipe or missing in the context, before anything is built
 */
async function prepare(path, context, given, options = {}) {
    const bytes = await (0,_files_user_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)(path, "recipe");
    const recipe = (0,_recipe_parse_js__WEBPACK_IMPORTED_MODULE_11__.parseRecipe)(bytes, path);
    const unknown = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_12__/* .buildArguments */ .fb)(recipe, given);
    if (unknown.undefinedNames.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`, {
            code: "build-argument-undefined",
            why: "neither a build argument nor %arguments gives a value",
            remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
            place: { path },
        });
    }
    const braces = Object.entries(given).find(([, value]) => (0,_recipe_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .templateMatches */ .E$)(value).length > 0);
    if (braces) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the build argument ${braces[0]} contains ${JSON.stringify(braces[1])}`, {
            code: "build-argument-invalid",
            why: "the locked recipe sets it as a default, and there Apptainer would substitute another build argument",
            remedy: "put that text into a file, and copy the file with %files",
        });
    }
    const substituted = (0,_recipe_template_js__WEBPACK_IMPORTED_MODULE_12__/* .substitute */ .V2)(recipe, given);
    const arch = (0,_image_arch_js__WEBPACK_IMPORTED_MODULE_7__/* .hostArch */ .L)();
    const inputs = await (0,_recipe_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .collectInputs */ .C)(substituted, context, {
        buildArgs: given,
        arch,
        exclude: options.exclude ?? [],
    });
    refuseItself(inputs, path, options.publishes);
    const missing = inputs.localParents.find((parent) => parent.missing);
    if (missing) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the base image ${missing.path} does not exist yet`, {
            code: "base-image-missing",
            why: `the recipe builds on it (line ${missing.line})`,
            remedy: `build it first: stx-container roundtrip for the name that makes ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), missing.path) || missing.path}`,
            place: { path, line: missing.line },
        });
    }
    const prepared = {
        bytes,
        recipe,
        substituted,
        inputs,
        bases: [],
        unpinnedBases: [],
        inputsDigest: "",
    };
    if (options.knownBases)
        prepared.bases = [...options.knownBases];
    else
        await resolveBases(prepared, context, arch, options.signal, options.asking);
    prepared.inputsDigest = inputsDigestOf(inputs, prepared.bases);
    return prepared;
}
/** An image that builds on the newest build of itself has another base every time. */
function refuseItself(inputs, recipe, published) {
    if (published === undefined)
        return;
    const folderOf = (path) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder;
    };
    const own = inputs.localParents.find(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(published) && folderOf(path) === folderOf(published));
    if (!own)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H("usage", `the recipe builds on the image that it makes, ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(published)}`, {
        code: "base-is-own-image",
        why: "every build would start from the previous one, and the first one could never be repeated",
        remedy: "start from another image, or give this one another name with --name",
        place: { path: recipe, line: own.line },
    });
}
async function resolveBases(prepared, context, arch, signal, asking = { env: process.env, authorities: [] }) {
    for (const stage of prepared.substituted.stages) {
        const header = Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value]));
        const from = stage.header.get("from");
        const found = await (0,_recipe_bases_index_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveBase */ .g)({ bootstrap: header.bootstrap ?? "", ...(from ? { from: from.value } : {}), header }, { context, arch, ...asking, ...(signal ? { signal } : {}) }).catch((error) => {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H) || error.place)
                throw error;
            const place = { path: prepared.recipe.path, line: (from ?? stage).line };
            const { kind, message, code, why, remedy } = error;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(kind, message, { code, why, remedy, place, cause: error });
        });
        const { unlocked, ...base } = found;
        prepared.bases.push({ stage: stage.index, bootstrap: header.bootstrap ?? "", ...base });
        if (unlocked !== undefined) {
            prepared.unpinnedBases.push({
                line: (from ?? stage.header.get("mirrorurl"))?.line ?? stage.line,
                what: `base ${found.written}`,
                reason: unlocked,
            });
        }
    }
}
/** The name a recipe's file name suggests: "hello.def" → "hello", "Singularity.base" → "base". */
function nameFromRecipe(recipe) {
    const name = recipe.replace(/^.*\//, "");
    const match = name.match(/^(?:singularity|apptainer)\.(?!def$)(.+)$/i)?.[1] ?? name.replace(/\.(def|recipe|sif)$/i, "");
    const own = /^(singularity|apptainer|image|container)$/i.test(match)
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(recipe)).replace(/^.*\//, "")
        : match;
    return own
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, "-")
        .replace(/^[^a-z0-9]+/, "");
}
/** Removes what builds left under other user ids than ours, from where those ids are ours. */
const scratchRemover = (settings) => async (folder, names) => (0,_apptainer_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAsOwner */ .eS)(folder, names, await (0,_host_privileges_js__WEBPACK_IMPORTED_MODULE_6__/* .choosePrivileges */ .Q5)(settings.privileges));


/***/ })

};
