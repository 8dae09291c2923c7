"use strict";
exports.id = 9310;
exports.ids = [9310,6557,7427];
exports.modules = {

6557:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ minimumVersions),
  QN: () => (/* binding */ privateRoot),
  Qd: () => (/* binding */ examineProgram),
  Sg: () => (/* binding */ toolFolders),
  Zy: () => (/* binding */ compareVersions),
  findApptainer: () => (/* binding */ findApptainer),
  t9: () => (/* binding */ firstApptainer)
});
/* unused harmony export parseVersion */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_cache_folder_js_4 = __webpack_require__(47182);
var _process_find_program_js_5 = __webpack_require__(39335);
var _process_run_js_6 = __webpack_require__(21880);







/**
 * Oldest supported versions: `build --build-arg` and `{{ name }}` in recipes exist since Apptainer 1.2 and
 * SingularityCE 4.0.
 */
const minimumVersions = {
    apptainer: "1.2.0",
    singularity: "4.0.0",
};
const systemRoot = "/opt/stx-container/apptainer";
/** The folder for private copies of Apptainer: one for the whole machine for root, else one per user. */
function privateRoot() {
    if (process.getuid?.() === 0)
        return systemRoot;
    return (0,_files_cache_folder_js_4/* .userCacheFolder */ .s)("apptainer");
}
/**
 * Compares two dotted versions number by number; a suffix after `-`, `+` or `~` is ignored.
 * @returns below 0, 0 or above 0, for sort
 */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The output of `--version` → name and version; undefined if it is from neither program. */
function parseVersion(printed) {
    const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
    if (!match)
        return undefined;
    return { name: match[1] === "apptainer" ? "apptainer" : "singularity", version: match[2] };
}
/**
 * Folders to add to the PATH for this Apptainer: the tools of a private copy that was installed without root
 * (squashfs-tools, debootstrap …). Empty for any other.
 */
function toolFolders(apptainer) {
    const tools = (0,node_path_2.join)((0,node_path_2.dirname)((0,node_path_2.dirname)(apptainer.command)), "tools", "usr");
    return (0,node_fs_0.existsSync)(tools) ? [(0,node_path_2.join)(tools, "bin"), (0,node_path_2.join)(tools, "sbin")] : [];
}
/** Looks for unsquashfs on the PATH, then beside the program, because Apptainer 1.4 and newer ship it. */
async function findUnsquashfs(command) {
    const path = [...toolFolders({ command }), (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)().PATH].join(node_path_2.delimiter);
    const found = await (0,_process_find_program_js_5/* .findProgram */ .K)("unsquashfs", path);
    if (found)
        return found;
    const prefix = (0,node_path_2.dirname)((0,node_path_2.dirname)(await (0,node_fs_promises_1.realpath)(command)));
    for (const libexec of ["libexec", "lib"]) {
        const bundled = (0,node_path_2.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
        if (await (0,_process_find_program_js_5/* .isExecutable */ .T)(bundled))
            return bundled;
    }
    return undefined;
}
/**
 * Runs `--version` of one program.
 * @returns undefined if it does not run or is another program
 * @throws Failure if it is too old
 */
async function examineProgram(command) {
    let printed;
    try {
        const result = await (0,_process_run_js_6/* .run */ .eF)(command, ["--version"], { env: (0,_process_run_js_6/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 20_000 });
        if (result.code !== 0)
            return undefined;
        printed = result.stdout;
    }
    catch (error) {
        if (error instanceof _failure_js_3/* .Failure */ .H)
            return undefined;
        throw error;
    }
    const parsed = parseVersion(printed);
    if (!parsed)
        return undefined;
    const minimum = minimumVersions[parsed.name];
    if (compareVersions(parsed.version, minimum) < 0) {
        throw new _failure_js_3/* .Failure */ .H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
            code: "apptainer-too-old",
            why: `build arguments need at least version ${minimum}`,
            remedy: `install a newer version, or remove ${(0,node_path_2.dirname)(command)} from the PATH and run \`stx-container setup\``,
        });
    }
    return { command, ...parsed, unsquashfs: await findUnsquashfs(command) };
}
/** Absolute paths where Apptainer may be: on the PATH, then private copies below `roots`. */
async function* candidates(roots) {
    for (const name of ["apptainer", "singularity"]) {
        const onPath = await (0,_process_find_program_js_5/* .findProgram */ .K)(name);
        if (onPath !== undefined)
            yield onPath;
    }
    for (const root of new Set(roots))
        yield* await privateCopies(root);
}
/**
 * The program that {@link findApptainer} tries first, without running it to learn its version: for commands that are
 * started often.
 */
async function firstApptainer(root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot]))
        return command;
    return undefined;
}
/** The programs of all complete private copies under a folder, newest first. */
async function privateCopies(root) {
    let names;
    try {
        names = await (0,node_fs_promises_1.readdir)(root);
    }
    catch {
        return [];
    }
    // Folders that begin with a dot are incomplete: a copy gets its final name, by a rename, when it is complete.
    const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
    const commands = complete.reverse().map((name) => (0,node_path_2.join)(root, name, "bin", "apptainer"));
    const runnable = await Promise.all(commands.map(_process_find_program_js_5/* .isExecutable */ .T));
    return commands.filter((_, i) => runnable[i]);
}
/** Whether a version is the wanted one; a packager's suffix ("1.5.3-2.el9") is ignored. */
function isVersion(version, wanted) {
    return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
}
/**
 * Finds Apptainer: on the PATH (apptainer, else singularity), else a private copy installed by `ensureApptainer`.
 * @param version accept only this version
 * @param root folder of the private copies
 * @returns undefined if none is found that runs
 * @throws Failure if the one on the PATH is too old
 */
async function findApptainer(version, root = privateRoot()) {
    for await (const command of candidates([root, privateRoot(), systemRoot])) {
        const found = await examineProgram(command);
        if (found && isVersion(found.version, version))
            return found;
    }
    return undefined;
}


}),

86261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execImage: () => (/* binding */ execImage)
});

var external_node_fs_ = __webpack_require__(73024);
var privileges = __webpack_require__(9348);
var external_node_path_ = __webpack_require__(76760);
var find = __webpack_require__(6557);
var failure = __webpack_require__(77205);
var run = __webpack_require__(21880);
var exec_arguments = __webpack_require__(97362);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/exec/command.js





/**
 * The command that runs an image.
 * @param image absolute path of an image or a sandbox
 * @param args for `exec` the command, for `run` its arguments; none for `shell`
 * @param wrap how this machine runs an image; finding that out takes as long as the gate, so it is started before the
 * gate
 * @param inherited the caller's environment; an isolated container gets nothing from it
 * @throws Failure where Apptainer is missing or too old for an option, or a value cannot arrive exactly
 */
async function execCommand(verb, image, args, options, wrap, inherited = process.env) {
    const command = await apptainerCommand(options);
    const prefix = (0,external_node_path_.basename)(command).startsWith("singularity") ? "SINGULARITY" : "APPTAINER";
    const env = options.isolated ? (0,run/* scrubbedEnvironment */.aq)() : (0,run/* definedOnly */.Uv)(inherited);
    env.PATH = [...(0,find/* toolFolders */.Sg)({ command }), env.PATH || (0,run/* scrubbedEnvironment */.aq)().PATH].join(external_node_path_.delimiter);
    for (const [name, value] of Object.entries(options.env ?? {})) {
        (0,exec_arguments/* assertEnvName */.Pv)(name);
        assertNoNul(value);
        assertNoReturn(name, value);
        env[`${prefix}ENV_${name}`] = value;
    }
    for (const arg of args)
        assertNoNul(arg);
    const argv = (await wrap)([command, "--silent", verb, ...(0,exec_arguments/* execOptions */.US)(options), image, ...args]);
    return { argv, env };
}
function assertNoNul(text) {
    if (!text.includes("\0"))
        return;
    throw new failure/* Failure */.H("usage", `cannot pass ${JSON.stringify(text)} to the container`, {
        code: "exec-value-unusable",
        why: "it contains a NUL character",
        remedy: "remove it",
    });
}
function assertNoReturn(name, value) {
    if (!value.includes("\r"))
        return;
    throw new failure/* Failure */.H("usage", `cannot pass the variable ${name} to the container`, {
        code: "exec-value-unusable",
        why: "Apptainer would drop the carriage return in its value",
        remedy: "remove the carriage return",
    });
}
async function apptainerCommand({ devices }) {
    const command = await (0,find/* firstApptainer */.t9)();
    if (command === undefined)
        throw new failure/* Failure */.H("infrastructure", "Apptainer is not installed", {
            code: "apptainer-missing",
            why: "neither apptainer nor singularity is on the PATH, and there is no private copy",
            remedy: "stx-container setup",
        });
    if (devices?.length)
        await assertDevices(command);
    return command;
}
async function assertDevices(command) {
    const found = await (0,find/* examineProgram */.Qd)(command);
    if (found?.name === "apptainer" && (0,find/* compareVersions */.Zy)(found.version, "1.5.0") >= 0)
        return;
    throw new failure/* Failure */.H("usage", "this Apptainer does not know --device", {
        code: "apptainer-too-old",
        why: `devices by CDI name need Apptainer 1.5 or later; found ${found?.name} ${found?.version}`,
        remedy: "use --nv or --rocm, or install a newer version: stx-container setup",
    });
}

var promises_ = __webpack_require__(51455);
var bounded = __webpack_require__(17794);
var digest_cache = __webpack_require__(85248);
var inside = __webpack_require__(66996);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/exec/overlays.js






const overlayOf = (text) => {
    const [, path = text, mode] = /^(.*?)(?::(ro|rw))?$/s.exec(text) ?? [];
    return { path, writable: mode !== "ro" };
};
/** Variables by which Apptainer takes overlays without an option, as programs and site profiles set them. */
const variables = [
    "APPTAINER_OVERLAY",
    "APPTAINER_OVERLAYIMAGE",
    "SINGULARITY_OVERLAY",
    "SINGULARITY_OVERLAYIMAGE",
];
/** The overlays that Apptainer takes from the environment of the caller; an isolated container gets none of it. */
const overlaysOfEnvironment = (env) => variables.flatMap((name) => (env[name] ? [`${env[name]} (from ${name})`] : []));
/** The file with the sha256 of the image that an overlay was first written over. */
const noteOf = ({ path }) => `${path.replace(/\/+$/, "")}.image-sha256`;
/**
 * Binds overlays to their image: next to an overlay that is written to, a note `<overlay>.image-sha256` keeps the
 * image's sha256. Over another image, the overlay's files would hide newer ones.
 * @param image absolute path of the image; a sandbox has no digest, so its overlays get no note
 * @throws Failure for an overlay of another image
 */
async function bindOverlays(image, overlays) {
    if (overlays.length === 0 || (await (0,promises_.lstat)(image)).isDirectory())
        return;
    const digest = await (0,digest_cache/* cachedDigest */.n)(image);
    const unbound = [];
    for (const overlay of overlays.map(overlayOf)) {
        const known = await noted(overlay);
        if (known === undefined)
            unbound.push(overlay);
        else if (known !== digest)
            throw ofAnother(overlay, image, known);
    }
    // Only now, so that a refused run leaves nothing behind.
    for (const overlay of unbound)
        if (overlay.writable)
            await note(overlay, digest);
}
async function noted(overlay) {
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(noteOf(overlay), 1_000, { what: "note of an overlay" });
    return bytes?.toString("utf8").trim();
}
async function note(overlay, digest) {
    const path = noteOf(overlay);
    await (0,inside/* writeFileInside */.gE)((0,external_node_path_.dirname)(path), path, `${digest}\n`);
}
function ofAnother(overlay, image, digest) {
    return new failure/* Failure */.H("usage", `${overlay.path} is the overlay of a different image from ${image}`, {
        code: "overlay-of-another-image",
        why: `it was first written over the image of sha256 ${digest}, and its files would hide those of this one`,
        remedy: `use another overlay, or, if its files fit this image too, remove ${(0,external_node_path_.basename)(noteOf(overlay))} beside it`,
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/exec/parse.js

/**
 * `source[:destination[:ro|rw]]`, as in Apptainer's --bind; without a destination it is mounted at its own path.
 * @param absolute makes a path on the host absolute
 */
function parseBind(text, absolute) {
    const [source = "", destination = "", mode = "rw", ...rest] = text.split(":");
    if (source === "" || rest.length > 0 || !["ro", "rw"].includes(mode) || text.includes(","))
        throw invalid("--bind", text, "write --bind source[:destination[:ro]]; paths with : or , need --mount");
    return {
        source: absolute(source),
        destination: destination || absolute(source),
        writable: mode === "rw",
    };
}
/** Apptainer's --mount: `source=…,destination=…[,ro]`, fields quoted as in CSV. */
function parseMountSpec(text, absolute) {
    const mount = { source: "", destination: "", writable: true };
    for (const each of fieldsOf(text)) {
        const [key = "", ...value] = each.split("=");
        const what = value.join("=");
        if (["source", "src"].includes(key))
            mount.source = absolute(what);
        else if (["destination", "dst", "target"].includes(key))
            mount.destination = what;
        else if (["ro", "readonly"].includes(each))
            mount.writable = false;
        else if (each !== "type=bind" && each !== "rw")
            throw invalid("--mount", text, mountForm);
    }
    if (mount.source === "")
        throw invalid("--mount", text, mountForm);
    return { ...mount, destination: mount.destination || mount.source };
}
const mountForm = 'write --mount source=/data,destination=/data,ro; a field with a comma is quoted: "source=/a,b"';
/** The fields of one CSV line (RFC 4180). */
function fieldsOf(text) {
    const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
    const whole = fields.map(([field]) => field).join("");
    if (whole !== text)
        throw invalid("--mount", text, mountForm);
    return fields.map(([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? "");
}
/** `NAME=VALUE` pairs; if a name appears twice, the last one counts. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const at = pair.indexOf("=");
        if (at > 0)
            return [pair.slice(0, at), pair.slice(at + 1)];
        throw invalid("--env", pair, "write --env NAME=VALUE");
    }));
}
/** `source[:destination]` or `none`. */
function parseHome(text, absolute) {
    if (text === "none")
        return "none";
    const [source = "", destination = "", ...rest] = text.split(":");
    if (source === "" || rest.length > 0)
        throw invalid("--home", text, "write --home source[:destination]");
    return { source: absolute(source), destination: destination || absolute(source) };
}
function invalid(flag, text, remedy) {
    return new failure/* Failure */.H("usage", `invalid value of ${flag}: ${JSON.stringify(text)}`, {
        code: "exec-value-unusable",
        why: "it does not have the form of this option",
        remedy,
    });
}

var resolve = __webpack_require__(85798);
var shell_word = __webpack_require__(704);
var report_escape = __webpack_require__(45743);
var absolute = __webpack_require__(31869);
var replace_process = __webpack_require__(27698);
var subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/exec.js











/** Checks the image, warns if it is not verified, and replaces this process by Apptainer. */
async function execImage(verb, image, args, flags) {
    const wrap = (0,privileges/* runPrivileges */.mJ)();
    // Not awaited if the gate refuses.
    wrap.catch(() => { });
    const usable = await (0,resolve/* imageForUse */.cf)({
        subject: (0,subject.imageSubject)(image),
        store: (0,absolute/* absolute */.y)(flags.store),
        requireVerified: flags.requireVerified ?? false,
    });
    const words = args[0] === "--" ? args.slice(1) : args;
    const options = optionsOf(flags);
    const command = await execCommand(verb, usable.image, words, options, wrap);
    if (!flags.dryRun)
        await bindOverlays(usable.image, options.overlays ?? []);
    const said = remark(usable, options);
    if (said !== undefined)
        (0,external_node_fs_.writeSync)(2, `stx-container: ${(0,report_escape/* oneLine */.TN)(said)}\n`);
    if (flags.dryRun)
        process.stdout.write(`${command.argv.map(shell_word/* shellWord */.r).join(" ")}\n`);
    else
        await (0,replace_process/* replaceProcess */.q)(command);
}
/** A remark about what runs; undefined if it is the verified image without an overlay. */
function remark({ image, doubt }, options) {
    if (doubt !== undefined)
        return `${image} is not verified: ${doubt}`;
    const overlays = [
        ...(options.overlays ?? []),
        ...(options.isolated ? [] : overlaysOfEnvironment(process.env)),
    ];
    if (overlays.length === 0)
        return undefined;
    return `${image} is verified; what runs is this image with ${overlays.join(" and ")} over it`;
}
function optionsOf(flags) {
    const { isolated, writableTmpfs, fakeroot, hostname, pwd, nv, rocm } = flags;
    return {
        ...(isolated !== undefined && { isolated }),
        noNetwork: !flags.network,
        ...(fakeroot !== undefined && { fakeroot }),
        ...(writableTmpfs !== undefined && { writableTmpfs }),
        overlays: flags.overlay.map(absolute/* absolute */.y),
        ...(hostname !== undefined && { hostname }),
        env: parseEnv(flags.env),
        home: flags.home === undefined ? undefined : parseHome(flags.home, absolute/* absolute */.y),
        mounts: [
            ...flags.bind.map((text) => parseBind(text, absolute/* absolute */.y)),
            ...flags.mount.map((text) => parseMountSpec(text, absolute/* absolute */.y)),
        ],
        ...(pwd !== undefined && { pwd }),
        ...(nv !== undefined && { nvidia: nv }),
        ...(rocm !== undefined && { rocm }),
        devices: flags.device,
    };
}


}),

27698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ replaceProcess)
});
var _failure_js_0 = __webpack_require__(77205);
var _process_find_program_js_1 = __webpack_require__(39335);


/**
 * Replaces this process by a command, so that signals, the terminal, the exit code and the process id are the command's
 * own, as a job scheduler needs.
 */
async function replaceProcess({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js_1/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js_0/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for other processes that share them: programs do not expect that, and would
    // lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


}),

17794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readBounded),
  L: () => (/* binding */ readBoundedIfThere)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _failures_js_2 = __webpack_require__(28720);



/**
 * The bytes of a plain file, up to a limit. It does not wait for a FIFO or device, and does not read a larger file.
 * @throws Failure("usage", "no-such-file"), Failure("inconclusive") for a link, for anything but a plain file, and for
 * one that is too large
 */
async function readBounded(path, limit, options = {}) {
    const bytes = await readBoundedIfThere(path, limit, options);
    if (bytes)
        return bytes;
    throw new _failure_js_1/* .Failure */ .H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
        code: "no-such-file",
        remedy: "check the path",
    });
}
/** {@link readBounded}, or undefined where there is nothing of that name. */
async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
    // Without Node's threads: handing four short calls over to them takes five times the time of the calls.
    let file;
    try {
        file = (0,node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        if (code === "ELOOP")
            throw notPlain(path, what, "it is a symbolic link");
        if (code === "ENXIO")
            throw notPlain(path, what, "it is a socket or device");
        throw (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    try {
        const found = (0,node_fs_0.fstatSync)(file);
        if (found.isDirectory())
            throw notPlain(path, what, "it is a folder");
        if (!found.isFile())
            throw notPlain(path, what, "it is a FIFO or device");
        if (found.size > limit)
            throw tooLarge(path, what, limit);
        look?.((0,node_fs_0.fstatSync)(file, { bigint: true }));
        return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
    }
    catch (error) {
        throw error instanceof _failure_js_1/* .Failure */ .H ? error : (0,_failures_js_2/* .readFailure */ .y)(error, `could not read ${path}`);
    }
    finally {
        (0,node_fs_0.closeSync)(file);
    }
}
/** The complete content of an open file, which may be growing. */
function readAll(file, limit, size, fail) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const bytesRead = (0,node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0)
            return buffer.subarray(0, length);
        if (length > limit)
            throw fail();
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
function notPlain(path, what, why) {
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is not a plain file`, {
        code: "not-a-regular-file",
        why,
        remedy: `put the ${what} itself there`,
        place: { path },
    });
}
function tooLarge(path, what, limit) {
    return new _failure_js_1/* .Failure */ .H("inconclusive", `${path} is too large`, {
        code: "file-too-large",
        why: `a ${what} of this program has at most ${limit} bytes`,
        remedy: "restore the file as it was written",
        place: { path },
    });
}


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
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


}),

63983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q3: () => (/* binding */ sha256File),
  hd: () => (/* binding */ fileDigest),
  sc: () => (/* binding */ sha256)
});
var node_crypto_0 = __webpack_require__(77598);
var _failures_js_1 = __webpack_require__(28720);
var _regular_js_2 = __webpack_require__(64659);



const chunk = 1024 * 1024;
/**
 * sha256 (hex) and size in bytes of a regular file, in one pass.
 * @throws Error of the system, or as {@link openRegular}
 */
async function fileDigest(path) {
    const { handle } = await (0,_regular_js_2/* .openRegular */ .l)(path);
    try {
        const sha256 = (0,node_crypto_0.createHash)("sha256");
        // Two buffers for the whole file: allocating memory for each part would make the garbage collector walk the entries
        // of an open image again and again.
        let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
        let size = 0;
        for (let reading = handle.read(filled, 0, chunk, 0);;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return { sha256: sha256.digest("hex"), size };
            size += bytesRead;
            // The disk reads ahead while this part is hashed.
            reading = handle.read(next, 0, chunk, size);
            sha256.update(filled.subarray(0, bytesRead));
            [filled, next] = [next, filled];
        }
    }
    finally {
        await handle.close();
    }
}
/** sha256 of bytes, hex. */
function sha256(data) {
    return (0,node_crypto_0.createHash)("sha256").update(data).digest("hex");
}
/** sha256 of a file, hex, streaming. @throws Failure("usage") when it cannot be read or is not a regular file */
async function sha256File(path) {
    try {
        return (await fileDigest(path)).sha256;
    }
    catch (error) {
        throw (0,_failures_js_1/* .readFailure */ .y)(error, `could not read ${path}`);
    }
}


}),

28720:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileFailure),
  y: () => (/* binding */ readFailure)
});
var _failure_js_0 = __webpack_require__(77205);
var _regular_js_1 = __webpack_require__(64659);


const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
const noWrite = "choose a folder that you own with --store";
const absent = { kind: "usage", code: "no-such-file" };
const meanings = {
    ENOSPC: { kind: "infrastructure", code: "disk-full", why: "the disk is full", remedy: more },
    EDQUOT: { kind: "infrastructure", code: "quota-used-up", why: "your disk quota is used up", remedy: more },
    EROFS: { kind: "usage", code: "read-only", why: "the file system is read-only", remedy: noWrite },
    EACCES: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EPERM: { kind: "usage", code: "no-permission", why: "this user may not write there", remedy: noWrite },
    EEXIST: {
        kind: "usage",
        code: "file-in-the-way",
        why: "a file or folder of that name exists",
        remedy: "choose another folder, or move the file away",
    },
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: absent,
    [_regular_js_1/* .notRegular */ .o]: absent,
};
/**
 * Turns an error of the file system into a Failure that a user can act on; any other error is returned unchanged.
 * @param what what could not be done
 */
function fileFailure(error, what) {
    const { code, message } = error;
    if (error instanceof _failure_js_0/* .Failure */ .H || typeof code !== "string")
        return error;
    const { kind, ...meaning } = meanings[code] ?? { kind: "infrastructure", code: "file-error" };
    return new _failure_js_0/* .Failure */ .H(kind, what, { why: message, ...meaning, cause: error });
}
/** {@link fileFailure} for a file that was to be read. */
function readFailure(error, what) {
    const { code } = error;
    if (code !== "EACCES" && code !== "EPERM")
        return fileFailure(error, what);
    return new _failure_js_0/* .Failure */ .H("usage", what, {
        code: "no-permission",
        why: "this user may not read it",
        remedy: "check its permissions, and those of the folders above it",
        cause: error,
    });
}


}),

28363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ linkFailure),
  os: () => (/* binding */ openFolders),
  vd: () => (/* binding */ Folder)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);




const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs_0.constants;
/**
 * On Linux this path leads to an open folder, whatever its own path is now (proc(5)); elsewhere there is only the path.
 */
const openFolders = (0,node_fs_0.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
/** The failure for a link where one of our files or folders should be. */
function linkFailure(path) {
    return new _failure_js_3/* .Failure */ .H("usage", `${path} is a symbolic link`, {
        code: "link-in-store",
        why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
        remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
    });
}
/**
 * An open folder. Everything in it is reached through the open folder itself and by a single name, never by a path, so
 * no link on the way is followed, and it makes no difference if the folder is replaced by a link meanwhile (openat(2)).
 * Errors are the system's, with the paths that users know, or a {@link Failure} for a link.
 */
class Folder {
    /** The path at which it was opened, for messages. */
    path;
    #handle;
    constructor(path, handle) {
        this.path = path;
        this.#handle = handle;
    }
    /** Opens a folder that the user named; links on the way to it are the user's own and followed. */
    static async open(path) {
        return new Folder(path, await (0,node_fs_promises_1.open)(path, O_RDONLY | O_DIRECTORY));
    }
    /** The same folder, opened once more. */
    async again() {
        return new Folder(this.path, await (0,node_fs_promises_1.open)(this.reference, O_RDONLY | O_DIRECTORY));
    }
    /** A path by which the system reaches this very folder, in this process and as a child's working directory. */
    get reference() {
        return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
    }
    get fd() {
        return this.#handle.fd;
    }
    /** A path for one system call on `name` in this folder. */
    at(name) {
        if (name === "" || name === "." || name === ".." || /[/\0]/.test(name))
            throw new TypeError(`${JSON.stringify(name)} is not one name`);
        return `${this.reference}/${name}`;
    }
    /** Makes one system call; its error names the path that users know. */
    async #call(work) {
        try {
            return await work();
        }
        catch (error) {
            const known = error;
            if (known.path !== undefined) {
                known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
                known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
            }
            throw known;
        }
    }
    /** lstat of one entry, numbers as bigint; undefined where there is none. */
    async look(name) {
        try {
            return await this.#call(() => (0,node_fs_promises_1.lstat)(this.at(name), { bigint: true }));
        }
        catch (error) {
            if (error.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
    /** Opens a folder in this one. @throws Failure where it is a link */
    async folder(name) {
        const path = (0,node_path_2.join)(this.path, name);
        try {
            const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
            return new Folder(path, await this.#call(() => (0,node_fs_promises_1.open)(this.at(name), flags)));
        }
        catch (error) {
            if ((await this.look(name))?.isSymbolicLink())
                throw linkFailure(path);
            throw error;
        }
    }
    /** Makes a folder in this one unless it exists. @returns whether it was made */
    async make(name, mode = 0o777) {
        try {
            await this.#call(() => (0,node_fs_promises_1.mkdir)(this.at(name), mode));
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    }
    /** Opens a file in this folder; a FIFO is not waited for. @throws Failure where it is a link */
    async file(name, flags, mode = 0o644) {
        try {
            return await this.#call(() => (0,node_fs_promises_1.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
        }
        catch (error) {
            if (error.code === "ELOOP")
                throw linkFailure((0,node_path_2.join)(this.path, name));
            throw error;
        }
    }
    names() {
        return this.#call(() => (0,node_fs_promises_1.readdir)(this.reference));
    }
    /** The target of a link, as written; undefined if there is no link of this name. */
    target(name) {
        return (0,node_fs_promises_1.readlink)(this.at(name)).catch(() => undefined);
    }
    /** Renames an entry, within this folder or into another; an existing entry of the new name is replaced. */
    rename(name, to, newName) {
        return this.#call(() => (0,node_fs_promises_1.rename)(this.at(name), to.at(newName)));
    }
    /** Gives a file a second name in this folder; nothing may have that name yet. */
    link(name, newName) {
        return this.#call(() => (0,node_fs_promises_1.link)(this.at(name), this.at(newName)));
    }
    symlink(name, target) {
        return this.#call(() => (0,node_fs_promises_1.symlink)(target, this.at(name)));
    }
    /** Removes a file's or a link's name, never what a link points at. */
    unlink(name) {
        return this.#call(() => (0,node_fs_promises_1.unlink)(this.at(name)));
    }
    /** Removes an empty folder. */
    rmdir(name) {
        return this.#call(() => (0,node_fs_promises_1.rmdir)(this.at(name)));
    }
    stat() {
        return this.#handle.stat({ bigint: true });
    }
    chmod(mode) {
        return this.#handle.chmod(mode);
    }
    /** Makes the names in this folder survive a power failure. */
    sync() {
        return this.#handle.sync();
    }
    close() {
        return this.#handle.close();
    }
}


}),

66996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZX: () => (/* binding */ appendLineInside),
  pb: () => (/* binding */ assertNoSecondName),
  yE: () => (/* binding */ assertReplaceableSymlink),
  $g: () => (/* binding */ assertWritableInside),
  dQ: () => (/* binding */ createInside),
  Bm: () => (/* binding */ giveNewName),
  Vh: () => (/* binding */ makeFolderInside),
  Wi: () => (/* binding */ moveNewFileInside),
  yp: () => (/* binding */ noClaim),
  IB: () => (/* binding */ noHardLinks),
  X$: () => (/* binding */ openInside),
  $E: () => (/* binding */ removeFileInside),
  q$: () => (/* binding */ replaceSymlinkInside),
  gE: () => (/* binding */ writeFileInside),
  q0: () => (/* binding */ writeNewFileInside)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var failures = __webpack_require__(28720);
var files_folder = __webpack_require__(28363);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/open-line.js
/** How many bytes of a last line are examined: more than any line that this program writes. */
const longestLine = 65_536;
/** The last line of a file, if it lacks a newline; its text begins at most `longestLine` bytes before the end. */
async function unfinishedLastLine(handle) {
    const { size } = await handle.stat();
    const from = Math.max(0, size - longestLine);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const bytes = buffer.subarray(0, bytesRead);
    const start = bytes.lastIndexOf(0x0a) + 1;
    return start === bytes.length ? undefined : { start: from + start, text: bytes.toString("utf8", start) };
}

var regular = __webpack_require__(64659);
var temporary_names = __webpack_require__(60813);
;// CONCATENATED MODULE: ./.cache/compiled/src/files/inside.js









/**
 * Writes and removes in folders that may contain other people's files. Below `root`, the user's folder that has every
 * `path`, no link is followed, only plain files are replaced or removed, and files are written completely or not at all.
 */
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
/** Opens the folder of `path`, one name after the other, and works in it. */
async function inside(root, path, what, work, make = "only what is there") {
    let folder;
    try {
        folder = await openInside(root, (0,external_node_path_.dirname)(path), make);
        return await work(folder, (0,external_node_path_.basename)(path));
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, what);
    }
    finally {
        await folder?.close();
    }
}
/** Opens a folder at or below `root`; the caller closes it. @throws Failure for a link, else the system's error */
async function openInside(root, path, make) {
    const way = (0,external_node_path_.relative)(root, path);
    if (way === ".." || way.startsWith("../"))
        throw new TypeError(`${path} is not below ${root}`);
    let folder = await files_folder/* Folder */.vd.open(root);
    for (const name of way === "" ? [] : way.split("/")) {
        const parent = folder;
        try {
            if (make === "make folders")
                await parent.make(name);
            folder = await parent.folder(name);
        }
        finally {
            await parent.close();
        }
    }
    return folder;
}
/** Makes a folder below `root`, and those on the way to it. @throws Failure for a link in the way */
async function makeFolderInside(root, path) {
    try {
        await (await openInside(root, path, "make folders")).close();
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the folder ${path}`);
    }
}
/** Only a plain file may be replaced by a file. */
async function assertPlainOrAbsent(folder, name) {
    const found = await folder.look(name);
    if (found === undefined || found.isFile())
        return;
    if (found.isSymbolicLink())
        throw (0,files_folder/* linkFailure */.RA)((0,external_node_path_.join)(folder.path, name));
    throw Object.assign(new Error("something that is not a regular file is in its place"), {
        code: regular/* notRegular */.o,
    });
}
/** Writes a temporary file beside `name`, and passes it to `finish` when it is on disk. */
async function throughTemporary(folder, name, fill, finish) {
    const temporary = (0,temporary_names/* temporaryName */.N)(name);
    try {
        await fill(temporary);
        await finish(temporary);
        await folder.sync();
    }
    catch (error) {
        await folder.unlink(temporary).catch(() => { });
        throw error;
    }
}
async function fillFile(folder, name, data) {
    const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
    try {
        await handle.writeFile(typeof data === "function" ? data((await handle.stat({ bigint: true })).ino) : data);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Writes a file completely or not at all; a plain file of that name is replaced, a link is refused. */
function writeFileInside(root, path, data) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
    });
}
/** The error codes of link(2) on a file system without hard links. */
const noHardLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];
/** Gives a finished temporary file its name, which nothing may have yet. */
async function giveNewName(folder, temporary, name, claim) {
    await claim((await folder.look(temporary))?.ino ?? 0n);
    try {
        await folder.link(temporary, name);
        await folder.unlink(temporary);
    }
    catch (error) {
        if (!noHardLinks.includes(error.code ?? ""))
            throw error;
        await assertAbsent(folder, name);
        await folder.rename(temporary, folder, name);
    }
}
async function assertAbsent(folder, name) {
    if (await folder.look(name))
        throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
}
const noClaim = async () => { };
/** Writes a new file completely or not at all. @throws Failure if the name exists already */
function writeNewFileInside(root, path, data, claim = noClaim) {
    return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => giveNewName(folder, temporary, name, claim)));
}
/** Copies an open file to a new one; as a clone of its blocks where the file system supports that. */
async function copyInto(from, source, folder, name) {
    await (0,promises_.copyFile)(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
    const copy = await folder.file(name, O_RDWR);
    try {
        if ((await copy.stat()).size !== (await from.stat()).size)
            throw new Error("the file changed while it was copied");
        await copy.sync();
    }
    finally {
        await copy.close();
    }
}
/**
 * Moves a finished plain file to a new name below `root`, over file systems too: it is there whole or not at all.
 * @throws Failure where something has that name
 */
function moveNewFileInside(from, root, path, claim = noClaim) {
    const what = `could not move the finished file to ${path}`;
    return inside((0,external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
        const handle = await source.file(sourceName, O_RDONLY);
        try {
            await handle.sync();
            await inside(root, path, what, async (folder, name) => {
                await assertAbsent(folder, name);
                await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => giveNewName(folder, temporary, name, claim));
            });
        }
        finally {
            await handle.close();
        }
    });
}
async function moveOrCopy(source, sourceName, handle, folder, name) {
    try {
        await source.rename(sourceName, folder, name);
    }
    catch (error) {
        if (error.code !== "EXDEV")
            throw error;
        await copyInto(handle, source.at(sourceName), folder, name);
        await source.unlink(sourceName);
    }
}
/**
 * Appends one line to a file, which is created if necessary; after an unfinished line, on a line of its own.
 * @param line without its newline
 * @param isTorn whether an unfinished last line was cut off by a crash: the new line replaces it
 * @throws Failure for a link, and for a file with a second name, which may be somebody else's
 */
function appendLineInside(root, path, line, isTorn = () => false) {
    return inside(root, path, `could not write ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
        try {
            await assertNoSecondName(handle, path);
            const last = await unfinishedLastLine(handle);
            const torn = last !== undefined && isTorn(last.text);
            if (torn)
                await handle.truncate(last.start);
            await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    });
}
/** A file that is written in place must not have a second name: its content would change there as well. */
async function assertNoSecondName(handle, path) {
    const { nlink } = await handle.stat();
    if (nlink <= 1)
        return;
    throw new failure/* Failure */.H("usage", `${path} is a hard link`, {
        code: "link-in-store",
        why: "the same file has another name, and writing into it would change it there, too",
        remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`,
    });
}
/** Creates an empty file that must not exist yet. @returns false if the name exists already */
function createInside(root, path) {
    return inside(root, path, `could not create ${path}`, async (folder, name) => {
        try {
            await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
            return true;
        }
        catch (error) {
            if (error.code === "EEXIST")
                return false;
            throw error;
        }
    });
}
/**
 * Makes sure that files can be written later: each name is free or a plain file, and no link is in the way.
 * @throws Failure for a link
 */
async function assertWritableInside(root, paths) {
    for (const path of paths)
        await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
}
/** @throws Failure if the name exists and is not a link whose text `mayReplace` recognises as ours */
function assertReplaceableSymlink(root, path, mayReplace) {
    return inside(root, path, `could not replace ${path}`, (folder, name) => assertOurLink(folder, name, path, mayReplace));
}
async function assertOurLink(folder, name, path, mayReplace) {
    const old = await folder.target(name);
    const isForeign = old === undefined ? (await folder.look(name)) !== undefined : !mayReplace(old);
    if (isForeign)
        throw notOurs(path, old);
}
/**
 * Points a link at `target` in one step, so that at every instant it is the old or the new link.
 * @param mayReplace whether a link with this text is ours to replace; nothing but a link is ever replaced
 */
function replaceSymlinkInside(root, path, target, mayReplace) {
    return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
        await assertOurLink(folder, name, path, mayReplace);
        await throughTemporary(folder, name, (temporary) => folder.symlink(temporary, target), (temporary) => folder.rename(temporary, folder, name));
    });
}
function notOurs(path, target) {
    return new failure/* Failure */.H("usage", `${path} was not made by this program`, {
        code: "not-ours",
        why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
        remedy: `move it away: mv ${path} ${path}.old`,
    });
}
/** Removes one plain file. @returns false where there is none · @throws Failure for a link or a folder */
function removeFileInside(root, path) {
    return inside(root, path, `could not remove ${path}`, async (folder, name) => {
        await assertPlainOrAbsent(folder, name);
        try {
            await folder.unlink(name);
        }
        catch (error) {
            if (error.code === "ENOENT")
                return false;
            throw error;
        }
        await folder.sync();
        return true;
    });
}


}),

89123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ problemsIn),
  f: () => (/* binding */ inPlainWords)
});
var _plural_js_0 = __webpack_require__(21417);

/** How many characters of a value a message shows. */
const longest = 60;
/**
 * Options for a schema's `safeParse` and `parse` that make its messages say in plain words what was found and what is
 * expected. Not for data that may contain a secret.
 */
const inPlainWords = { error: wordsOf, reportInput: true };
/** The first problems that a schema found, each with its key, or with the subject as a whole; the rest are counted. */
function problemsIn(issues, whole = "top level", most = 5) {
    const named = issues
        .slice(0, most)
        .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
    return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}
/** The schema's own messages do not say what was found. */
function messageOf({ code, message, input }) {
    const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
    return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
}
function wordsOf(issue) {
    if (issue.code === "unrecognized_keys") {
        const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
        return `${(0,_plural_js_0/* .plural */ .L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
    }
    const allowed = allowedIn(issue);
    return issue.input === undefined
        ? `missing${allowed ? `; expected ${allowed}` : ""}`
        : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
}
/** A value, short enough for a message. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (value instanceof Map || (typeof value === "object" && value !== null))
        return "an object";
    return cut(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value));
}
const cut = (text) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);
const types = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
    null: "null",
};
/** What is expected instead, in words; undefined if the schema does not show it. */
function allowedIn(issue) {
    switch (issue.code) {
        case "invalid_type":
            return types[issue.expected] ?? String(issue.expected);
        case "invalid_value":
            return issue.values
                .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
                .join(" or ");
        case "too_small":
            return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
        case "too_big":
            return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
        case "not_multiple_of":
            return `a multiple of ${issue.divisor}`;
        case "invalid_format":
            return formatIn(issue);
        case "invalid_union":
            return unionIn(issue);
        default:
            return undefined;
    }
}
function sized(origin, limit, relation) {
    if (origin === "string")
        return `a text of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "character")}`;
    if (origin === "array" || origin === "set")
        return `a list of ${relation} ${(0,_plural_js_0/* .plural */ .L)(Number(limit), "item")}`;
    return `${relation} ${limit}`;
}
const formats = {
    datetime: "a time like 2026-12-31T23:59:59Z",
    base64: "text in base64",
};
function formatIn({ format, pattern }) {
    if (format === "url")
        return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
    const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
    if (digits !== undefined)
        return `${digits} digits of 0-9 and a-f`;
    return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
}
/** The problem of the alternative that fits best: the one with the fewest problems, the deepest of those. */
function unionIn(issue) {
    if (issue.discriminator !== undefined)
        return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
    const forms = issue.errors.filter((form) => form.length > 0);
    const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
    if (isOfValue) {
        const each = forms.map((form) => allowedIn({ ...form[0], input: issue.input }) ?? form[0]?.message);
        return [...new Set(each)].join(" or ");
    }
    const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
    return best && `one of ${(0,_plural_js_0/* .plural */ .L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
}
const deepest = (form) => Math.max(...form.map(({ path }) => path.length));


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

64659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openRegular),
  o: () => (/* binding */ notRegular)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);


/** The error code for a path that is not a regular file; Linux has no code for it, BSD has this one. */
const notRegular = "EFTYPE";
/**
 * Opens a regular file. A FIFO is refused instead of waited for.
 * @throws Error of the system, or one of code {@link notRegular}
 */
async function openRegular(path) {
    const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
        return { handle, size: stat.size };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
    }
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
 * The profile that we load for a private copy. It is named after that copy, because several users of a machine each
 * have one.
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
/** Whether a profile lets one of the machine's Apptainers make user namespaces nevertheless. */
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
 * The prefix with which an image is run, not built: an ordinary user needs none, and root needs a namespace only if it
 * lacks capabilities.
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
 * Determines by trial how builds get their privileges on this machine.
 * @param requested "auto" takes the first way that works; "sudo" and "fakeroot" force one
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
/**
 * Makes a function that reports whether processes of a user id may belong to a build of the current user: its own id,
 * root's, and subordinate ones.
 */
function isOwnUser() {
    const { uid: own } = currentUser();
    const users = ownRanges()?.users;
    return (uid) => uid === own ||
        uid === 0 ||
        (users !== undefined && uid >= users.start && uid < users.start + users.count);
}


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
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
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
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
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
        // The parts still to walk, last part first.
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
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
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
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
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
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

97362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pv: () => (/* binding */ assertEnvName),
  US: () => (/* binding */ execOptions),
  y1: () => (/* binding */ mountArguments)
});
/* unused harmony export envArguments */
var _failure_js_0 = __webpack_require__(77205);

/** What Apptainer mounts from the host by itself. */
const hostMounts = "home,cwd,tmp,hostfs,bind-paths";
function refuse(what, why, remedy) {
    return new _failure_js_0/* .Failure */ .H("usage", what, { code: "exec-value-unusable", why, remedy });
}
/** @throws Failure for a text that cannot be passed to a program as an argument */
function whole(what, text) {
    if (!text.includes("\0"))
        return text;
    throw refuse(`invalid ${what} ${JSON.stringify(text)}`, "it contains a NUL character", "remove it");
}
/**
 * One field of a comma-separated list as Apptainer parses it (RFC 4180). @throws Failure for a carriage return, which
 * that parser alters
 * @throws Failure for a carriage return, which that parser changes
 */
function field(text) {
    return /[,"\n\r]/.test(text) ? quoted(text) : text;
}
function quoted(text) {
    if (text.includes("\r"))
        throw refuse(`cannot pass ${JSON.stringify(text)}`, "Apptainer would drop its carriage return", "remove the carriage return");
    return `"${text.replaceAll('"', '""')}"`;
}
/** `--mount` for a folder or file: the only option that takes every path exactly, including those with `:` and `,`. */
function mountArguments({ source, destination, writable }) {
    for (const path of [source, destination])
        absoluteIn("a mount", path);
    const parts = [field(`source=${source}`), field(`destination=${destination}`), ...(writable ? [] : ["ro"])];
    return ["--mount", `type=bind,${parts.join(",")}`];
}
function absoluteIn(where, path) {
    if (whole("path", path).startsWith("/"))
        return path;
    throw refuse(`invalid path ${JSON.stringify(path)} in ${where}`, "it is not absolute", "write the whole path, from /");
}
/**
 * `--env` for one variable. Apptainer reads the option as a comma-separated list if it contains two or more `=`, and
 * otherwise strips double quotes at its ends.
 * @throws Failure for an invalid name, and for a value that would not arrive exactly
 */
function envArguments(name, value) {
    assertEnvName(name);
    const pair = whole("value", `${name}=${value}`);
    if (value.includes("="))
        return ["--env", quoted(pair)];
    if (!value.endsWith('"'))
        return ["--env", pair];
    throw refuse(`cannot pass the variable ${name} as an argument`, "Apptainer would strip the double quote at the end of its value", `set APPTAINERENV_${name} in the environment of Apptainer instead`);
}
/** @throws Failure for text that cannot be the name of a variable in a container */
function assertEnvName(name) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return;
    throw refuse(`invalid variable name ${JSON.stringify(name)}`, "names consist of letters, digits and underscores, and do not begin with a digit", "write --env NAME=VALUE");
}
function homeArguments(home) {
    if (home === undefined)
        return [];
    if (home === "none")
        return ["--no-home"];
    for (const path of [home.source, home.destination]) {
        absoluteIn("the home folder", path);
        if (path.includes(":"))
            throw refuse(`cannot use ${path} as home`, "Apptainer splits the paths of --home at a colon", "choose a folder without a colon, or mount it with --mount");
    }
    return ["--home", `${home.source}:${home.destination}`];
}
const list = (flag, values = []) => values.flatMap((value) => [flag, field(whole("value", value))]);
const isolation = (options) => [
    "--containall",
    "--cleanenv",
    ...(options.home === undefined ? ["--no-home"] : []),
    "--no-mount",
    hostMounts,
    "--no-umask",
];
/**
 * The options of `apptainer exec`, `run` and `shell`, except `env`; see {@link envArguments}.
 * @throws Failure for a value that Apptainer would not take exactly
 */
function execOptions(options) {
    const { isolated, noNetwork, fakeroot, writableTmpfs, overlays, hostname, home, mounts = [] } = options;
    const { nvidia, rocm, devices } = options;
    const pwd = options.pwd ?? (isolated ? "/" : undefined);
    return [
        ...(fakeroot ? ["--fakeroot"] : []),
        ...(isolated ? isolation(options) : []),
        // Without it, Apptainer evaluates the values of variables as a shell would.
        "--no-eval",
        ...(noNetwork ? ["--net", "--network", "none"] : []),
        ...(writableTmpfs ? ["--writable-tmpfs"] : []),
        ...list("--overlay", overlays),
        ...(hostname === undefined ? [] : ["--hostname", whole("host name", hostname)]),
        ...(nvidia ? ["--nv"] : []),
        ...(rocm ? ["--rocm"] : []),
        ...list("--device", devices),
        ...homeArguments(home),
        ...mounts.flatMap(mountArguments),
        ...(pwd === undefined ? [] : ["--pwd", absoluteIn("the working directory", pwd)]),
    ];
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
 * Finds the image and checks it at the gate. The path returned is the one that was checked: a link that moves in the
 * meantime changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified but must be
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
 * The file that a name, build id or path refers to, links followed. @throws Failure where there is none
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
/** Whether the configuration of the named store, or of the store that contains the image, requires verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that contains an image, by its path; undefined if none does. */
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

21417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
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

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and passes on every complete line. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Passes on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may contain brackets and blanks itself.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in the meantime.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group, or any of some processes, is still running. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; if it is gone, that is not an error. A process that
 * runs as root under our sudo gets the signal through sudo.
 */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A duration for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws immediately for errors that it detects itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its whole input is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    sendSignal(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process left in the group would go on writing although the caller assumes that everything has ended.
            if (child.pid !== undefined)
                sendSignal(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        sendSignal(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                sendSignal(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
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
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
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


}),

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js_2 = __webpack_require__(21417);
var _judge_js_1 = __webpack_require__(98886);
var _policy_js_0 = __webpack_require__(69963);



/** When a verdict expires, by itself or under the policy; undefined if it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How much the clocks of two machines may differ. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on, an answer states how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy requires of a verdict that is valid in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js_1/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** If a policy was in force and is gone, the defaults must not take its place. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js_0/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js_2/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js_0 = __webpack_require__(46618);

/** The stronger of two required levels. */
const stricterLevel = (a, b) => (_levels_js_0/* .levels */ .y.indexOf(a) > _levels_js_0/* .levels */ .y.indexOf(b) ? a : b);
/** Whether one level is at least as strong as another; no level is not. */
const reaches = (level, required) => level !== undefined && _levels_js_0/* .levels */ .y.indexOf(level) >= _levels_js_0/* .levels */ .y.indexOf(required);
/**
 * Decides the verdict from what was found. The required level plays no part: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // Identical content means identical packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


}),

46618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ levels)
});
/**
 * How strong the proof of identity is, weakest first. Kept apart from the marker's schema, which takes time to load.
 */
const levels = ["versions", "content", "bytes"];


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
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


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
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
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;