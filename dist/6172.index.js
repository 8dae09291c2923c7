"use strict";
exports.id = 6172;
exports.ids = [6172];
exports.modules = {

41518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jk: () => (/* binding */ makeBuildScratch),
  R$: () => (/* binding */ removeBuildScratch),
  eS: () => (/* binding */ removeAsOwner)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_failures_js_2 = __webpack_require__(28720);
var _files_folder_js_3 = __webpack_require__(28363);
var _files_inside_js_4 = __webpack_require__(66996);
var _files_remove_tree_js_5 = __webpack_require__(7168);
var _process_run_js_6 = __webpack_require__(21880);







/**
 * Creates the folders of one build below its scratch folder.
 * @throws Failure if the folder cannot be created, or has a name that Apptainer cannot mount
 */
async function makeBuildScratch(request) {
    if (/[,:"\n]/.test(request.scratch)) {
        throw new _failure_js_1/* .Failure */ .H("usage", `cannot use the scratch folder ${request.scratch}`, {
            code: "scratch-unusable",
            why: "Apptainer cannot mount a path that contains a comma, a colon or a double quote",
            remedy: "choose a folder without these characters with --tmp",
        });
    }
    const inside = (name) => (0,node_path_0.join)(request.scratch, name);
    const scratch = {
        tmp: inside("tmp"),
        varTmp: inside("var-tmp"),
        work: inside("work"),
        lower: inside("lower"),
        upper: inside("upper"),
        overlay: inside("overlay"),
        ca: inside("ca"),
        cache: inside("cache"),
        image: inside("image.sif"),
    };
    const at = await (0,_files_inside_js_4/* .openInside */ .X$)((0,node_path_0.dirname)(request.scratch), request.scratch, "make folders").catch((error) => {
        throw (0,_files_failures_js_2/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
    });
    try {
        for (const folder of ["work", "lower", "upper", "overlay", "ca", "cache"])
            await at.make(folder, 0o700);
        // Programs expect /tmp and /var/tmp to be world-writable.
        for (const folder of ["tmp", "var-tmp"])
            await makeWorldWritable(at, folder);
    }
    catch (error) {
        throw (0,_files_failures_js_2/* .fileFailure */ .f)(error, `could not create the scratch folder ${request.scratch}`);
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
    const parent = await _files_folder_js_3/* .Folder */ .vd.open(scratch);
    try {
        for (const name of names) {
            // What cannot be removed now goes with the scratch folder as a whole, or by the next run.
            await (0,_files_remove_tree_js_5/* .removeEntry */ .b4)(parent, name).catch(() => removeAsOwner(parent, [name], privileges).catch(() => { }));
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
    const limits = { env: (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 5 * 60_000 };
    const { code, stderr } = await (0,_process_run_js_6/* .run */ .eF)(command, args, { cwd: folder.reference, ...limits });
    if (code !== 0)
        throw new Error(stderr.trim());
}


}),

7168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ removeEntry),
  eW: () => (/* binding */ assertStillIn),
  id: () => (/* binding */ emptyFolder)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _folder_js_2 = __webpack_require__(28363);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/** How deep folders are open one in the other: open files are limited. Deeper ones are moved to the top first. */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is swapped for a link meanwhile is not entered; what is mounted below is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, when all else is gone; Failure for a mount
 */
async function emptyFolder(parent, folder, keep) {
    const top = { fd: folder.fd, reference: folder.reference, path: folder.path };
    const removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
    assertSameMount(top, removal);
    let before;
    do {
        before = removal.lifted;
        removal.failed = undefined;
        await emptyPlace(top, removal, 0);
    } while (removal.lifted > before);
    if (removal.failed)
        throw removal.failed;
}
/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
async function removeEntry(parent, name) {
    const found = await parent.look(name);
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return parent.unlink(name);
    const folder = await parent.folder(name);
    try {
        await emptyFolder(parent, folder);
        await assertStillIn(parent, name, folder);
        await parent.rmdir(name);
    }
    finally {
        await folder.close();
    }
}
/** @throws Failure where a name now means a different folder from the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js_1/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders others have their turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs_0.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs_0.unlinkSync)(inFolder(place, entry.name)));
    }
    for (const name of folders) {
        if (depth === deepest)
            attempt(removal, () => lift(place, name, removal));
        else
            await removeSubfolder(place, name, removal, depth);
    }
}
async function removeSubfolder(parent, name, removal, depth) {
    const folder = attempt(removal, () => openPlace(parent, name));
    if (folder === undefined)
        return;
    try {
        assertSameMount(folder, removal);
        await emptyPlace(folder, removal, depth + 1);
    }
    finally {
        (0,node_fs_0.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs_0.rmdirSync)(inFolder(parent, name)));
}
/** Does one step of a removal; one that fails does not keep the rest from being removed. */
function attempt(removal, step) {
    try {
        return step();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            removal.failed ??= error;
        return undefined;
    }
}
/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent, name) {
    const path = `${parent.path}/${name.toString()}`;
    const flags = O_DIRECTORY | O_NOFOLLOW;
    if (!_folder_js_2/* .openFolders */ .os)
        return { fd: (0,node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs_0.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs_0.chmodSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs_0.openSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js_2/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs_0.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
}


}),

30458:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ restrictsNamespaces),
  Iy: () => (/* binding */ packagedProfile),
  ML: () => (/* binding */ hasProfile),
  fP: () => (/* binding */ privateProfile),
  sq: () => (/* binding */ systemAppArmor)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_fs_promises_2 = __webpack_require__(51455);
var node_path_3 = __webpack_require__(76760);




const systemAppArmor = {
    setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    profiles: "/etc/apparmor.d",
};
/** Absolute path of the profile that Apptainer's packages install. */
const packagedProfile = ({ profiles } = systemAppArmor) => (0,node_path_3.join)(profiles, "apptainer");
const ourPrefix = "stx-container-apptainer-";
/**
 * The profile that we load for a private copy, which names that copy: several users of a machine have one each.
 * @param starter absolute path of `libexec/apptainer/bin/starter`
 */
function privateProfile(starter, { profiles } = systemAppArmor) {
    const name = `${ourPrefix}${(0,node_crypto_0.hash)("sha256", starter).slice(0, 12)}`;
    return { name, path: (0,node_path_3.join)(profiles, name) };
}
/** Whether AppArmor restricts user namespaces here; undefined where it has no such setting. */
async function restrictsNamespaces({ setting } = systemAppArmor) {
    const text = await (0,node_fs_promises_2.readFile)(setting, "utf8").catch(() => undefined);
    return text === undefined ? undefined : text.trim() === "1";
}
/** Whether a profile lets an Apptainer make user namespaces nevertheless. */
function hasProfile(system = systemAppArmor) {
    if ((0,node_fs_1.existsSync)(packagedProfile(system)))
        return true;
    return ((0,node_fs_1.existsSync)(system.profiles) && (0,node_fs_1.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix)));
}


}),

9348:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ choosePrivileges),
  lC: () => (/* binding */ namespaceObstacle),
  mJ: () => (/* binding */ runPrivileges)
});
/* unused harmony exports hasAllCapabilities, sudoPrefix */
var node_fs_promises_0 = __webpack_require__(51455);
var node_os_1 = __webpack_require__(48161);
var _failure_js_2 = __webpack_require__(77205);
var _process_find_program_js_3 = __webpack_require__(39335);
var _process_run_js_4 = __webpack_require__(21880);
var _apparmor_js_5 = __webpack_require__(30458);
var _subids_js_6 = __webpack_require__(76980);







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
        return await (0,node_fs_promises_0.readFile)(path, "utf8");
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
        const result = await (0,_process_run_js_4/* .run */ .eF)(command, args, { env: (0,_process_run_js_4/* .scrubbedEnvironment */ .aq)(), timeLimitMs: probeLimitMs });
        return { ok: result.code === 0, output: result.code === 0 ? result.stdout : result.stderr.trim() };
    }
    catch (error) {
        if (error instanceof _failure_js_2/* .Failure */ .H)
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
    if (await (0,_apparmor_js_5/* .restrictsNamespaces */ .Gp)()) {
        return {
            why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
            remedy: "install Apptainer's own package, which has an AppArmor profile, or run " +
                "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`",
        };
    }
    return undefined;
}
function noNamespaces(stderr, obstacle) {
    return new _failure_js_2/* .Failure */ .H("infrastructure", "cannot build images here: user namespaces are not allowed", {
        code: "user-namespaces-refused",
        why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0,node_os_1.release)()})`,
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
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (!ranges) {
        throw new _failure_js_2/* .Failure */ .H("failed", "root lacks capabilities here and has no subordinate ids", {
            code: "subids-missing",
            why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
            remedy: "run `stx-container setup`, which adds the lines",
        });
    }
    if (!(await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
        throw new _failure_js_2/* .Failure */ .H("infrastructure", "newuidmap not found", {
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
/**
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only where
 * it lacks capabilities.
 * @throws Failure that names what is missing
 */
async function runPrivileges() {
    return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
}
/** An ordinary user, or root with --fakeroot: Apptainer creates the namespace itself. */
async function asUser() {
    const namespace = await probe(["unshare", "--user", "--map-root-user", "true"]);
    if (!namespace.ok && !(0,_apparmor_js_5/* .hasProfile */ .ML)())
        throw noNamespaces(namespace.output, await namespaceObstacle());
    const ranges = (0,_subids_js_6/* .ownRanges */ .ZA)();
    if (ranges && (await (0,_process_find_program_js_3/* .findProgram */ .K)("newuidmap"))) {
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
        throw new _failure_js_2/* .Failure */ .H("usage", "cannot use sudo without a password", {
            code: "sudo-refused",
            why: allowed.output || "sudo -n failed",
            remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too",
        });
    }
    // sudo replaces PATH by its own, and root must not create files in the user's home.
    const wrap = (argv) => [
        ...sudoPrefix,
        "env",
        `PATH=${(0,_process_run_js_4/* .scrubbedEnvironment */ .aq)().PATH}`,
        "HOME=/root",
        ...argv,
    ];
    if (await rootHasAllCapabilities(["sudo", "-n"]))
        return { mode: "sudo", wrap, flags: [] };
    throw new _failure_js_2/* .Failure */ .H("infrastructure", "root lacks capabilities under sudo", {
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


}),

76980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ny: () => (/* binding */ currentUser),
  ZA: () => (/* binding */ ownRanges),
  be: () => (/* binding */ rangeOf),
  jZ: () => (/* binding */ readSubids),
  lW: () => (/* binding */ freeStart),
  qU: () => (/* binding */ isOwnUser),
  t4: () => (/* binding */ fullRange)
});
/* unused harmony export parseSubids */
var node_fs_0 = __webpack_require__(73024);
var node_os_1 = __webpack_require__(48161);


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
        return parseSubids((0,node_fs_0.readFileSync)(path, "utf8"));
    }
    catch {
        return [];
    }
}
/** Name and number of the current user; without an account the number is also the name. */
function currentUser() {
    const uid = process.getuid?.() ?? 0;
    try {
        return { name: (0,node_os_1.userInfo)().username, uid };
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


}),

39335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findProgram),
  T: () => (/* binding */ isExecutable)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _run_js_3 = __webpack_require__(21880);




/** Whether this user may execute the file at a path. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The absolute path of the first executable with this name on a PATH; undefined if there is none. */
async function findProgram(name, path = (0,_run_js_3/* .scrubbedEnvironment */ .aq)().PATH ?? "") {
    for (const folder of path.split(node_path_2.delimiter)) {
        const candidate = (0,node_path_2.join)(folder, name);
        if (folder !== "" && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}


}),

33923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ resolveBase)
});
var _pinned_js_0 = __webpack_require__(72373);

/**
 * Resolves a base as resolve.ts does, which is loaded only now: it brings HTTP and TLS, and most commands ask no server.
 * @throws Failure as there
 */
async function resolveBase(base, options) {
    return (await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(6006)]).then(__webpack_require__.bind(__webpack_require__, 6006))).resolveBase(base, options);
}


}),

40886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ Turns),
  y0: () => (/* binding */ orUndefined),
  yQ: () => (/* binding */ hashFiles)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_timers_promises_2 = __webpack_require__(58500);



/**
 * Yields to the event loop from time to time. Many small system calls are several times faster synchronously than
 * one by one through the thread pool, especially on a busy machine.
 */
class Turns {
    #since = performance.now();
    async next() {
        if (performance.now() - this.#since < 50)
            return;
        await (0,node_timers_promises_2.setImmediate)();
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
        const file = orUndefined(() => (0,node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK));
        if (file === undefined) {
            digests.set(path, undefined);
            continue;
        }
        try {
            digests.set(path, (0,node_fs_1.fstatSync)(file).isFile() ? await hashOpen(file, buffer, turns) : undefined);
        }
        finally {
            (0,node_fs_1.closeSync)(file);
        }
        await turns.next();
    }
    return digests;
}
async function hashOpen(file, buffer, turns) {
    const hash = (0,node_crypto_0.createHash)("sha256");
    for (;;) {
        const length = orUndefined(() => (0,node_fs_1.readSync)(file, buffer));
        if (length === undefined)
            return undefined;
        if (length === 0)
            return hash.digest("hex");
        hash.update(buffer.subarray(0, length));
        await turns.next();
    }
}


}),

26658:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ collectInputs)
});

var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var digest = __webpack_require__(63983);
var recipe_arguments = __webpack_require__(64018);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/braces.js
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

;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/glob.js

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

var hash_files = __webpack_require__(40886);
;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/context.js




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
    #turns = new hash_files/* Turns */.P0();
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
                return (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.readdirSync)(real)) ?? [];
            },
            exists: async (path) => (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.lstatSync)(this.#absolute(path))) !== undefined,
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
        const names = (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.readdirSync)(folder.real));
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
        let found = (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.lstatSync)(place));
        if (found?.isSymbolicLink()) {
            const real = realPath(place);
            if (real === undefined)
                return { ...node, problem: "is a broken link" };
            if (this.#leadsOut(real))
                return { ...node, problem: "is a link that leads out of the context folder" };
            node.real = real;
            found = (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.statSync)(real));
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
    return (0,hash_files/* orUndefined */.y0)(() => external_node_fs_.realpathSync.native(path));
}
/**
 * sha256 (hex) of each file entry, by key. A file with several keys is read once.
 * @throws ContextProblem for a file that cannot be read
 */
async function hashEntries(entries) {
    const files = [...entries].filter(([, { type }]) => type === "file");
    const digests = await (0,hash_files/* hashFiles */.yQ)(new Set(files.map(([, { real }]) => real)));
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
    return (0,hash_files/* orUndefined */.y0)(() => (0,external_node_fs_.statSync)(path)) !== undefined;
}

var recipe_text = __webpack_require__(29291);
;// CONCATENATED MODULE: ./.cache/compiled/src/recipe/inputs.js






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
/** Part of the digest; to be raised with `inputsVersion`. */
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
        // Only where there are some: without, the digest is what it was before there were secrets.
        ...(given.secrets?.length ? { secrets: given.secrets } : {}),
        ...(given.binds?.length
            ? { binds: given.binds.map(({ at, access, kind, sha256 }) => [at, access, kind, sha256 ?? null]) }
            : {}),
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


}),

16397:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MQ: () => (/* binding */ assertNoCredentials),
  oE: () => (/* binding */ secretLooking),
  tX: () => (/* binding */ secretWarning)
});
/* unused harmony export hasCredentials */
var _failure_js_0 = __webpack_require__(77205);
var _process_secret_forms_js_1 = __webpack_require__(80663);


/** User and password of an address, anywhere in a text. */
const withUser = /\b([a-z][a-z0-9+.-]*):\/\/([^\s/?#:@]*)(:[^\s/?#]*)?@/gi;
/** Schemes in which a user's name alone is not a credential. */
const namesUser = /^(?:.*\+)?(?:ssh|rsync|sftp)$/i;
/** Whether a text holds an address with a password, or with a token in the place of the user. */
function hasCredentials(text) {
    return [...text.matchAll(withUser)].some(([, scheme = "", user = "", password = ""]) => password.length > 1 || (user !== "" && !namesUser.test(scheme)));
}
/**
 * Build arguments are in the image's own copy of the recipe, so that credentials in them cannot be kept out of it.
 * @throws Failure("usage") for one that holds an address with user name or password, without quoting it
 */
function assertNoCredentials(given) {
    const [name] = Object.entries(given).find(([, value]) => hasCredentials(value)) ?? [];
    if (name === undefined)
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `the build argument ${name} holds an address with user name or password`, {
        code: "build-argument-credentials",
        why: "build arguments are readable in the image, the lock and the locked recipe",
        remedy: `leave user name and password out of the address, and give the build a netrc file with them: --secret netrc=path/of/netrc, for example for curl --netrc-file "$STX_SECRET_NETRC"`,
    });
}
const isToken = (value) => _process_secret_forms_js_1/* .tokenForms */ .py.some((form) => value.replace(form, "") !== value);
/** Whether an address has a query parameter that gives access. */
const hasSecretParameter = (value) => [...value.matchAll(/[?&;]([^=&;#\s]+)=([^&;#\s]+)/g)].some(([, name = "", secret]) => secret !== _process_secret_forms_js_1/* .placeholder */ .qf && _process_secret_forms_js_1/* .secretField */ .T2.test(name));
/** Names of build arguments that look like secrets: by their own name, or by the form of their value. */
function secretLooking(given) {
    return Object.entries(given)
        .filter(([name, value]) => value !== "" && (_process_secret_forms_js_1/* .secretVariable */ .HV.test(name) || isToken(value) || hasSecretParameter(value)))
        .map(([name]) => name)
        .sort();
}
/** What to say about a build argument that looks like a secret. */
const secretWarning = (name) => `the build argument ${name} looks like a secret: its value is readable in the image, the lock and the locked recipe; ` +
    `pass it with --secret ${name}=env:${name.toUpperCase()} instead, and read it in %post from the file "$STX_SECRET_${name.toUpperCase()}"`;


}),

76172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $R: () => (/* binding */ scratchRemover),
  PV: () => (/* binding */ inputsDigestOf),
  iA: () => (/* binding */ prepare),
  nameFromRecipe: () => (/* binding */ nameFromRecipe)
});
var node_fs_0 = __webpack_require__(73024);
var node_path_1 = __webpack_require__(76760);
var _apptainer_scratch_js_2 = __webpack_require__(41518);
var _failure_js_3 = __webpack_require__(77205);
var _files_digest_js_4 = __webpack_require__(63983);
var _files_user_files_js_5 = __webpack_require__(62198);
var _host_privileges_js_6 = __webpack_require__(9348);
var _image_arch_js_7 = __webpack_require__(64897);
var _nearest_js_15 = __webpack_require__(30933);
var _recipe_arguments_js_8 = __webpack_require__(64018);
var _recipe_bases_index_js_9 = __webpack_require__(33923);
var _recipe_inputs_js_10 = __webpack_require__(26658);
var _recipe_parse_js_11 = __webpack_require__(9561);
var _recipe_secret_arguments_js_12 = __webpack_require__(16397);
var _recipe_template_js_13 = __webpack_require__(77122);
var _store_file_kind_js_14 = __webpack_require__(49970);
















/** One digest for all inputs and the bases they resolved to. */
function inputsDigestOf(inputs, bases) {
    const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256 }) => ({
        stage,
        indexDigest,
        platformDigest,
        imageSha256,
    }));
    return (0,_files_digest_js_4/* .sha256 */ .sc)(JSON.stringify({ inputs: inputs.digest, bases: identities }));
}
/**
 * Reads a recipe and everything it depends on.
 * @param knownBases bases as an earlier lock resolved them; given, no registry is asked
 * @throws Failure("usage") for what is wrong in the recipe or missing in the context, before anything is built
 */
async function prepare(path, context, given, options = {}) {
    await (0,_store_file_kind_js_14/* .assertKind */ .rZ)(path, ["recipe", "locked recipe"], "a recipe");
    const bytes = await (0,_files_user_files_js_5/* .readUserFile */ .E)(path, "recipe");
    const recipe = (0,_recipe_parse_js_11.parseRecipe)(bytes, path);
    const unknown = (0,_recipe_template_js_13/* .buildArguments */ .fb)(recipe, given);
    assertNotMistyped(unknown, given, path);
    if (unknown.undefinedNames.length > 0) {
        throw new _failure_js_3/* .Failure */ .H("usage", `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`, {
            code: "build-argument-undefined",
            why: "neither a build argument nor %arguments gives a value",
            remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
            place: { path },
        });
    }
    const braces = Object.entries(given).find(([, value]) => (0,_recipe_arguments_js_8/* .templateMatches */ .E$)(value).length > 0);
    if (braces) {
        throw new _failure_js_3/* .Failure */ .H("usage", `the build argument ${braces[0]} contains ${JSON.stringify(braces[1])}`, {
            code: "build-argument-invalid",
            why: "the locked recipe sets it as a default, and there Apptainer would substitute another build argument",
            remedy: "put that text into a file, and copy the file with %files",
        });
    }
    (0,_recipe_secret_arguments_js_12/* .assertNoCredentials */ .MQ)(given);
    const substituted = (0,_recipe_template_js_13/* .substitute */ .V2)(recipe, given);
    const arch = (0,_image_arch_js_7/* .hostArch */ .L)();
    const inputs = await (0,_recipe_inputs_js_10/* .collectInputs */ .C)(substituted, context, {
        buildArgs: given,
        arch,
        secrets: options.secrets,
        binds: options.binds,
        exclude: options.exclude ?? [],
    });
    refuseItself(inputs, path, options.publishes);
    const missing = inputs.localParents.find((parent) => parent.missing);
    if (missing) {
        throw new _failure_js_3/* .Failure */ .H("usage", `the base image ${missing.path} does not exist yet`, {
            code: "base-image-missing",
            why: `the recipe builds on it (line ${missing.line})`,
            remedy: `build it first: stx-container roundtrip RECIPE, with the recipe that makes ${(0,node_path_1.relative)(process.cwd(), missing.path) || missing.path}`,
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
        const folder = (0,node_path_1.dirname)(path);
        return (0,node_fs_0.existsSync)(folder) ? (0,node_fs_0.realpathSync)(folder) : folder;
    };
    const own = inputs.localParents.find(({ path }) => (0,node_path_1.basename)(path) === (0,node_path_1.basename)(published) && folderOf(path) === folderOf(published));
    if (!own)
        return;
    throw new _failure_js_3/* .Failure */ .H("usage", `the recipe builds on the image that it makes, ${(0,node_path_1.basename)(published)}`, {
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
        const found = await (0,_recipe_bases_index_js_9/* .resolveBase */ .g)({ bootstrap: header.bootstrap ?? "", ...(from ? { from: from.value } : {}), header }, { context, arch, ...asking, ...(signal ? { signal } : {}) }).catch((error) => {
            if (!(error instanceof _failure_js_3/* .Failure */ .H) || error.place)
                throw error;
            const place = { path: prepared.recipe.path, line: (from ?? stage).line };
            const { kind, message, code, why, remedy } = error;
            throw new _failure_js_3/* .Failure */ .H(kind, message, { code, why, remedy, place, cause: error });
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
        ? (0,node_path_1.dirname)((0,node_path_1.resolve)(recipe)).replace(/^.*\//, "")
        : match;
    return own
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, "-")
        .replace(/^[^a-z0-9]+/, "");
}
/** Removes what builds left under other user ids than ours, from where those ids are ours. */
const scratchRemover = (settings) => async (folder, names) => (0,_apptainer_scratch_js_2/* .removeAsOwner */ .eS)(folder, names, await (0,_host_privileges_js_6/* .choosePrivileges */ .Q5)(settings.privileges));
/**
 * A build argument that the recipe does not use and that is almost the name of one that it does. Others that it does not
 * use are allowed: one list may be for several recipes.
 */
function assertNotMistyped({ stages, undefinedNames, unusedNames }, given, path) {
    const names = new Set([...stages.flatMap(Object.keys), ...undefinedNames]);
    const open = [...names].filter((name) => !Object.hasOwn(given, name));
    for (const name of unusedNames) {
        const meant = (0,_nearest_js_15/* .nearest */ .p)(name, open);
        if (meant === undefined)
            continue;
        throw new _failure_js_3/* .Failure */ .H("usage", `the recipe has no build argument ${name}`, {
            code: "build-argument-unknown",
            why: `did you mean ${meant}?`,
            remedy: `--build-arg ${meant}=VALUE`,
            place: { path },
        });
    }
}


})

};
;