"use strict";
exports.id = 1529;
exports.ids = [1529];
exports.modules = {

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);



/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
function absolute(path) {
    if (path === "")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", "a path or name is empty", {
            code: "wrong-use",
            why: "a variable in the command may be unset",
            remedy: 'give it, or "." for the current folder',
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
}


/***/ }),

/***/ 72929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ become)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);
/* harmony import */ var _process_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39335);


/**
 * Replaces this process: signals, the terminal, the exit code and the process id are the command's own, as a job's
 * scheduler wants them.
 */
async function become({ argv, env }) {
    const [command = ""] = argv;
    const file = command.startsWith("/") ? command : await (0,_process_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)(command);
    if (file === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("infrastructure", `${command} could not be started`, {
            code: "program-not-started",
            why: "it is not on the PATH",
            remedy: `install ${command}`,
        });
    // Node makes pipes non-blocking, also for who shares them: programs do not expect that, and would lose output.
    for (const stream of [process.stdout, process.stderr])
        stream._handle?.setBlocking?.(true);
    process.execve?.(file, argv, env);
}


/***/ }),

/***/ 37261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean),
  configurePrompt: () => (/* binding */ configurePrompt),
  create: () => (/* binding */ create),
  list: () => (/* binding */ list),
  maintain: () => (/* binding */ maintain),
  purge: () => (/* binding */ purge),
  rollback: () => (/* binding */ rollback),
  switchTo: () => (/* binding */ switchTo),
  toSif: () => (/* binding */ toSif),
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/resolve.js
var resolve = __webpack_require__(85798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/exec/arguments.js
var exec_arguments = __webpack_require__(97362);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/sandbox/apptainer.js
var apptainer = __webpack_require__(51690);
// EXTERNAL MODULE: ./.cache/compiled/src/files/bounded.js
var bounded = __webpack_require__(17794);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sandbox/provenance.js



const longest = 16 * 1024 ** 2;
/** What was done to a sandbox is kept beside it, not in it: it is not a part of what is made from it. */
const provenanceFile = (sandbox) => `${sandbox}.provenance.jsonl`;
/** Writes down what was done to a sandbox. */
function provenance_recordProvenance(sandbox, event, now = new Date()) {
    const line = JSON.stringify({ at: now.toISOString(), ...event });
    return (0,inside/* appendLineInside */.ZX)((0,external_node_path_.dirname)(sandbox), provenanceFile(sandbox), line);
}
/** The text of a sandbox's provenance; "" where nothing is known. */
async function readProvenance(sandbox) {
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(provenanceFile(sandbox), longest, { what: "provenance" });
    return bytes?.toString("utf8") ?? "";
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/open.js
var store_open = __webpack_require__(93237);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/versions/active-link.js
var active_link = __webpack_require__(94883);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sandbox/sandboxes.js





const versionOf = (file) => /^sandbox-(\d{8}_\d{6})$/.exec(file)?.[1];
const fileOf = (version) => `sandbox-${version}`;
const sandboxLink = (folder) => ({
    folder,
    link: "current-sandbox",
    fileOf,
    versionOf,
});
/** The name of a sandbox that is made now. */
function sandboxName(now) {
    const digits = now.toISOString().replace(/\D/g, "");
    return fileOf(`${digits.slice(0, 8)}_${digits.slice(8, 14)}`);
}
/** The version in a path's last name; undefined for sandboxes with another name. */
const sandboxVersion = (path) => versionOf((0,external_node_path_.basename)(path));
function dateOf(version) {
    const [, year, month, day, hour, minute, second] = /^(....)(..)(..)_(..)(..)(..)$/.exec(version) ?? [];
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
/** The sandboxes of a folder, newest first by their names: work in a sandbox changes its times. [] for no folder. */
async function listSandboxes(folder) {
    const active = await activeSandbox(folder);
    const found = [];
    for (const file of await (0,promises_.readdir)(folder).catch(() => [])) {
        const version = versionOf(file);
        const path = (0,external_node_path_.join)(folder, file);
        if (version === undefined || !(await (0,promises_.lstat)(path)).isDirectory())
            continue;
        found.push({ version, path, date: dateOf(version), active: version === active });
    }
    return found.sort((a, b) => (a.version < b.version ? 1 : -1));
}
/** The version that `current-sandbox` names; undefined where there is none. */
const activeSandbox = (folder) => (0,active_link/* activeIn */.E1)(sandboxLink(folder));
/**
 * Makes a sandbox the active one, in one step.
 * @returns the version that was active until now
 */
async function switchSandbox(folder, version) {
    const at = await (0,store_open/* openExistingStore */.dy)(folder);
    const versions = (await listSandboxes(at)).map((each) => each.version);
    if (!versions.includes(version))
        throw new failure/* Failure */.H("usage", `there is no sandbox ${version} in ${at}`, {
            code: "version-missing",
            why: versions.length > 0 ? `the folder has: ${versions.join(", ")}` : "the folder has no sandboxes",
            remedy: "choose one of them, or make one: stx-container sandbox create IMAGE",
        });
    return (0,active_link/* activate */.Yf)(sandboxLink(at), version);
}
/** Makes the sandbox active that was active before. */
async function rollbackSandbox(folder) {
    const at = await (0,store_open/* openExistingStore */.dy)(folder);
    const versions = (await listSandboxes(at)).map(({ version }) => version);
    return (0,active_link/* rollBack */.Fu)(sandboxLink(at), versions);
}
/**
 * A sandbox as a user names it: `current`, a version, or a path.
 * @throws Failure where there is none
 */
async function findSandbox(folder, word, absolute) {
    const version = word === "current" ? await activeSandbox(folder) : word;
    const known = (await listSandboxes(folder)).find((each) => each.version === version);
    if (known)
        return known.path;
    const path = absolute(word);
    await sandboxes_assertSandbox(path);
    return path;
}
/** @throws Failure for what is not an unpacked image */
async function sandboxes_assertSandbox(path) {
    const isSandbox = await (0,promises_.lstat)((0,external_node_path_.join)(path, ".singularity.d")).then((found) => found.isDirectory(), () => false);
    if (isSandbox)
        return;
    throw new failure/* Failure */.H("usage", `${path} is not a sandbox`, {
        code: "sandbox-missing",
        why: "it has no folder .singularity.d, which Apptainer makes in every sandbox",
        remedy: "list them: stx-container sandbox list; or make one: stx-container sandbox create IMAGE",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sandbox/change.js








function changeArguments({ privileges }, sandbox, more, command) {
    // An ordinary user is root in the sandbox by --fakeroot; root in a namespace is so already.
    const root = privileges.mode === "user-subuid" || privileges.mode === "user-userns" ? ["--fakeroot"] : [];
    const flags = ["--writable", ...root, "--contain", "--cleanenv", "--no-home", "--no-eval", "--pwd", "/"];
    return ["--silent", "exec", ...flags, ...more, sandbox, ...command];
}
/**
 * The command that runs another one as root in a sandbox, which it changes; nothing of the host's folders is there. It is
 * written down as part of the sandbox's provenance.
 */
async function maintainCommand(sandbox, command) {
    await sandboxes_assertSandbox(sandbox);
    assertCommand(command);
    const all = await (0,apptainer/* tools */.Yl)();
    await provenance_recordProvenance(sandbox, { event: "maintained", command });
    const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, [], command)]);
    return { argv, env: (0,apptainer/* apptainerEnvironment */.y)(all) };
}
function assertCommand(command) {
    if (command.length > 0)
        return;
    throw new failure/* Failure */.H("usage", "there is no command to run in the sandbox", {
        code: "wrong-use",
        why: "a sandbox is maintained by a command, such as apt-get",
        remedy: "stx-container sandbox maintain SANDBOX -- apt-get install -y jq",
    });
}
/** Runs a command as root in a sandbox. @returns its exit code */
async function maintainSandbox(sandbox, command, watch = {}) {
    await assertSandbox(sandbox);
    assertCommand(command);
    const code = await change(await tools(), sandbox, [], command, watch);
    await recordProvenance(sandbox, { event: "maintained", command, code });
    return code ?? 1;
}
async function change(all, sandbox, more, command, { onLine, signal }) {
    const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, more, command)]);
    const { code } = await (0,run/* run */.eF)(argv[0], argv.slice(1), {
        env: (0,apptainer/* apptainerEnvironment */.y)(all),
        timeLimitMs: 6 * 3_600_000,
        stdoutTo: () => { },
        ...(onLine && { onLine }),
        ...(signal && { signal }),
    });
    return code;
}
/**
 * Installs Python packages from repositories on this machine into a sandbox. pip gets a copy of each repository, so that
 * it writes nothing into them.
 * @param repositories name → absolute path; those without a pyproject.toml or setup.py are skipped
 * @param installDeps install their dependencies, too, from the network
 */
async function updateSandbox(sandbox, repositories, installDeps, watch = {}) {
    await sandboxes_assertSandbox(sandbox);
    const all = await (0,apptainer/* tools */.Yl)();
    const results = {};
    for (const [name, path] of Object.entries(repositories)) {
        const copy = await copyRepository(path, (0,external_node_path_.dirname)(sandbox));
        if (copy === undefined) {
            results[name] = "skipped";
            continue;
        }
        const command = ["python3", "-m", "pip", "install", ...(installDeps ? [] : ["--no-deps"]), "/mnt"];
        try {
            const mount = (0,exec_arguments/* mountArguments */.y1)({ source: copy, destination: "/mnt", writable: true });
            const code = await change(all, sandbox, mount, command, watch);
            await provenance_recordProvenance(sandbox, { event: "updated", source: path, command, code });
            results[name] = code === 0 ? "ok" : "failed";
        }
        finally {
            await (0,apptainer/* removeTrees */.Ui)((0,external_node_path_.dirname)(copy), [(0,external_node_path_.basename)(copy)]);
        }
    }
    return results;
}
/** @returns a private copy; undefined where there is no Python package */
async function copyRepository(path, parent) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    if (!["pyproject.toml", "setup.py"].some((file) => existsSync((0,external_node_path_.join)(path, file))))
        return undefined;
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, ".update-"));
    await (0,promises_.cp)(path, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
}

// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/build.js + 5 modules
var build = __webpack_require__(16477);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/settings.js
var settings = __webpack_require__(19415);
// EXTERNAL MODULE: ./.cache/compiled/src/files/digest.js
var digest = __webpack_require__(63983);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/log.js
var log = __webpack_require__(16493);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/files/user-files.js
var user_files = __webpack_require__(62198);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sandbox/create.js














/**
 * Unpacks an image, or builds a recipe and unpacks that. The sandbox appears complete or not at all; one that is
 * replaced stays until then.
 * @returns absolute path of the sandbox
 */
async function createSandbox(request) {
    const { source, folder, force = false, now = new Date() } = request;
    await (0,user_files/* assertUserFile */.O)(source, "image or recipe");
    const path = request.output ?? (0,external_node_path_.join)(folder, sandboxName(now));
    await assertFree(path, force);
    const parent = (0,external_node_path_.dirname)(path);
    await (0,folders/* makeFolder */.f)(parent);
    const work = (0,external_node_path_.join)(parent, (0,temporary_names/* temporaryName */.N)("sandbox"));
    const sha256 = await (0,digest/* sha256File */.Q3)(source);
    try {
        await (0,promises_.mkdir)(work, { mode: 0o700 });
        await unpack(source, work, request);
        await putInPlace(work, path, force);
    }
    finally {
        await (0,apptainer/* removeTrees */.Ui)(parent, [(0,external_node_path_.basename)(work)]).catch(() => { });
    }
    await provenance_recordProvenance(path, { event: "created", source, sha256 }, now);
    const version = sandboxVersion(path);
    if (version !== undefined && parent === folder)
        await (0,active_link/* activate */.Yf)(sandboxLink(folder), version);
    return path;
}
async function assertFree(path, force) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found)
        return;
    const isSandbox = await (0,promises_.lstat)((0,external_node_path_.join)(path, ".singularity.d")).then(Boolean, () => false);
    if (force && found.isDirectory() && isSandbox)
        return;
    throw new failure/* Failure */.H("usage", `${path} exists already`, {
        code: "file-in-the-way",
        why: isSandbox ? "a sandbox is there" : "only a sandbox is replaced, with --force",
        remedy: isSandbox
            ? "choose another place with --output, or replace it with --force"
            : "choose another place with --output",
    });
}
async function unpack(source, work, { onLine, signal }) {
    const tmp = (0,external_node_path_.join)(work, "tmp");
    await (0,promises_.mkdir)(tmp);
    const all = await (0,apptainer/* tools */.Yl)();
    const image = source.endsWith(".def") ? await buildRecipe(all, source, work, { onLine, signal }) : source;
    await (0,apptainer/* apptainerBuild */.VG)(all, ["--sandbox", (0,external_node_path_.join)(work, "box"), image], { tmp, onLine, signal });
}
async function buildRecipe({ apptainer }, recipe, work, { onLine, signal }) {
    const image = (0,external_node_path_.join)(work, "image.sif");
    const options = { privileges: "auto", hostCa: "auto", passEnv: [], timeLimitMs: 6 * 3_600_000 };
    await (0,log/* withLog */.X)(work, (0,external_node_path_.join)(work, "build.log"), (log) => (0,build/* buildImage */._w)({
        apptainer,
        recipe,
        image,
        context: (0,external_node_path_.dirname)(recipe),
        buildArgs: {},
        settings: (0,settings/* makeSettings */.mF)({ ...options, passEnv: [] }, (path) => path),
        scratch: (0,external_node_path_.join)(work, "scratch"),
        postEnv: {},
        sourceDateEpoch: Math.floor(Date.now() / 1000),
        log,
        onLine: onLine ?? (() => { }),
        packFast: true,
        ...(signal && { signal }),
    }));
    return image;
}
/** The new sandbox takes the place of the old one by two renames: neither is ever half there. */
async function putInPlace(work, path, force) {
    if (force)
        await (0,promises_.rename)(path, (0,external_node_path_.join)(work, "old")).catch(ignoreMissing);
    await (0,promises_.rename)((0,external_node_path_.join)(work, "box"), path);
}
function ignoreMissing(error) {
    if (error.code !== "ENOENT")
        throw error;
}

// EXTERNAL MODULE: ./.cache/compiled/src/lock/write.js
var write = __webpack_require__(75692);
// EXTERNAL MODULE: ./.cache/compiled/src/process/shell-word.js
var shell_word = __webpack_require__(704);
// EXTERNAL MODULE: ./.cache/compiled/src/roundtrip/freeze.js + 1 modules
var freeze = __webpack_require__(99677);
// EXTERNAL MODULE: ./.cache/compiled/src/operations/versions/flat.js
var flat = __webpack_require__(751);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/sandbox/finish.js












/**
 * Packs a sandbox into an image, with a lock of what is in it and what was done to it. Such an image has no recipe, so it
 * cannot be rebuilt and verified; the gate says so.
 * @param image absolute path; nothing may be there
 */
async function sandboxToSif(sandbox, image, watch = {}) {
    await sandboxes_assertSandbox(sandbox);
    const parent = (0,external_node_path_.dirname)(image);
    const stem = image.replace(/\.sif$/, "");
    const paths = { lock: `${stem}.lock`, provenance: `${stem}.provenance.jsonl` };
    for (const path of [image, ...Object.values(paths)])
        await assertAbsent(path);
    const work = (0,external_node_path_.join)(parent, (0,temporary_names/* temporaryName */.N)("image"));
    try {
        await (0,promises_.mkdir)(work, { mode: 0o700 });
        await (0,apptainer/* apptainerBuild */.VG)(await (0,apptainer/* tools */.Yl)(), [(0,external_node_path_.join)(work, "image.sif"), sandbox], { ...watch, tmp: work });
        await (0,inside/* moveNewFileInside */.Wi)((0,external_node_path_.join)(work, "image.sif"), parent, image);
    }
    finally {
        await (0,apptainer/* removeTrees */.Ui)(parent, [(0,external_node_path_.basename)(work)]).catch(() => { });
    }
    await (0,inside/* writeNewFileInside */.q0)(parent, paths.lock, (0,write/* formatLock */.X)(await (0,freeze/* freeze */.C)(image)));
    const provenance = await readProvenance(sandbox);
    if (provenance !== "")
        await (0,inside/* writeNewFileInside */.q0)(parent, paths.provenance, provenance);
    return { image, lock: paths.lock, provenance: provenance === "" ? undefined : paths.provenance };
}
async function assertAbsent(path) {
    if (!(await (0,promises_.lstat)(path).catch(() => undefined)))
        return;
    throw new failure/* Failure */.H("usage", `${path} exists already`, {
        code: "file-in-the-way",
        why: "an image is never replaced",
        remedy: "choose another path, or move that file away",
    });
}
/**
 * Sets the prompt of shells in a sandbox: `SCITEX_CLOUD_APPTAINER_PS1` where it is set, else `ps1`.
 * @returns absolute path of the file that was written
 */
async function configurePs1(sandbox, ps1) {
    await sandboxes_assertSandbox(sandbox);
    if (/[\0\n\r]/.test(ps1))
        throw new failure/* Failure */.H("usage", "invalid prompt", {
            code: "wrong-use",
            why: "a prompt is one line",
            remedy: "remove the newline",
        });
    const quoted = (0,shell_word/* shellQuoted */.x)(ps1);
    // The last file of the folder that is read; Apptainer's own sets the prompt by PROMPT_COMMAND.
    const path = (0,external_node_path_.join)(sandbox, ".singularity.d/env/99-zz-prompt.sh");
    const text = [
        "#!/bin/sh",
        `stx_ps1=${quoted}`,
        `PS1="\${SCITEX_CLOUD_APPTAINER_PS1:-$stx_ps1}"`,
        "export PS1",
        "unset PROMPT_COMMAND stx_ps1",
        "",
    ].join("\n");
    await (0,inside/* writeFileInside */.gE)(sandbox, path, text);
    await provenance_recordProvenance(sandbox, { event: "prompt" });
    return path;
}
/**
 * The sandboxes that are removed to keep the active one and the `keep` newest of the others.
 * @param apply remove them
 * @returns absolute paths
 */
async function cleanupSandboxes(folder, keep, apply) {
    (0,flat/* assertCount */.Mm)(keep);
    const old = (await listSandboxes(folder)).filter(({ active }) => !active).slice(keep);
    if (apply)
        for (const { path } of old)
            await removeSandbox(path);
    return old.map(({ path }) => path);
}
/** Renamed first: a removal that is cut off leaves nothing that looks like a sandbox. */
async function removeSandbox(path) {
    const parent = (0,external_node_path_.dirname)(path);
    const gone = (0,temporary_names/* temporaryName */.N)("removed-sandbox");
    await (0,promises_.rename)(path, (0,external_node_path_.join)(parent, gone));
    const provenance = (0,external_node_path_.basename)(provenanceFile(path));
    await (0,apptainer/* removeTrees */.Ui)(parent, [gone, provenance]);
}

// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/report/format.js
var format = __webpack_require__(60919);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/absolute.js
var absolute = __webpack_require__(31869);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/become.js
var become = __webpack_require__(72929);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/stopping.js
var stopping = __webpack_require__(19568);
// EXTERNAL MODULE: ./.cache/compiled/src/cli/subject.js + 1 modules
var cli_subject = __webpack_require__(67455);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/sandbox.js














const show = (flags, result, words) => process.stdout.write(`${flags.json ? (0,report_escape/* terminalJson */.t3)(result) : words}\n`);
const box = (word, flags) => findSandbox((0,absolute/* absolute */.y)(flags.store), word, absolute/* absolute */.y);
const onLine = (line) => process.stderr.write(`${(0,report_escape/* oneLine */.TN)(line)}\n`);
async function create(source, flags) {
    const folder = (0,absolute/* absolute */.y)(flags.store);
    const subject = /\.def$/.test(source) ? { path: (0,absolute/* absolute */.y)(source) } : (0,cli_subject.imageSubject)(source);
    const path = await createSandbox({
        source: await (0,resolve/* findImage */.F1)({ subject, store: folder }),
        folder,
        output: flags.output && (0,absolute/* absolute */.y)(flags.output),
        force: flags.force ?? false,
        onLine,
        signal: (0,stopping/* stopping */.f)(),
    });
    show(flags, { sandbox: path }, `Made ${path}.`);
}
async function maintain(word, command, flags) {
    const words = command[0] === "--" ? command.slice(1) : command;
    await (0,become/* become */.U)(await maintainCommand(await box(word, flags), words));
}
async function update(word, flags) {
    const repositories = Object.fromEntries(flags.repo.map((path) => [(0,external_node_path_.basename)((0,absolute/* absolute */.y)(path)), (0,absolute/* absolute */.y)(path)]));
    const watch = { onLine, signal: (0,stopping/* stopping */.f)() };
    const results = await updateSandbox(await box(word, flags), repositories, flags.deps ?? false, watch);
    if (Object.values(results).includes("failed"))
        process.exitCode = failure/* exitCodes */.h.failed;
    show(flags, results, (0,format/* formatTable */.ku)(Object.entries(results).map(([name, what]) => [(0,report_escape/* oneLine */.TN)(name), what])));
}
async function toSif(word, image, flags) {
    const made = await sandboxToSif(await box(word, flags), (0,absolute/* absolute */.y)(image), { onLine, signal: (0,stopping/* stopping */.f)() });
    const note = "It has no recipe, so it cannot be verified.";
    show(flags, made, `Made ${made.image} and ${(0,external_node_path_.basename)(made.lock)}. ${note}`);
}
async function configurePrompt(word, flags) {
    process.stdout.write(`Wrote ${await configurePs1(await box(word, flags), flags.ps1)}.\n`);
}
async function list(flags) {
    const store = (0,absolute/* absolute */.y)(flags.store);
    const found = await listSandboxes(store);
    const rows = found.map(({ version, path, active }) => [active ? "→" : " ", version, (0,report_escape/* stripControl */.kU)(path)]);
    const none = `No sandboxes in ${store}. To make one: stx-container sandbox create IMAGE`;
    show(flags, found, found.length > 0 ? (0,format/* formatTable */.ku)(rows) : none);
}
const isActive = (version, from) => `sandbox-${version} is active now${from ? ` (before: ${from})` : ""}.`;
async function switchTo(version, flags) {
    const from = await switchSandbox((0,absolute/* absolute */.y)(flags.store), version);
    show(flags, { active: version, from: from ?? null }, isActive(version, from));
}
async function rollback(flags) {
    const { version, from } = await rollbackSandbox((0,absolute/* absolute */.y)(flags.store));
    show(flags, { active: version, from }, isActive(version, from));
}
const clean = (flags) => remove(flags, cleanupSandboxes);
const purge = (flags) => remove(flags, flat/* purgeSifs */.dN);
async function remove(flags, work) {
    const applied = flags.yes ?? false;
    const paths = await work((0,absolute/* absolute */.y)(flags.store), Number(flags.keep), applied);
    const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${(0,report_escape/* oneLine */.TN)(path)}`);
    const end = paths.length > 0 && !applied ? ["Nothing was removed yet. To do it, add --yes"] : [];
    show(flags, { paths, applied }, [...lines, ...end].join("\n") || "Nothing to remove.");
}


/***/ }),

/***/ 60813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName),
/* harmony export */   u: () => (/* binding */ parseTemporaryName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81795);


/**
 * Names of files that are being written. Such a name says which process writes it and carries a check of itself, so
 * what a killed process left is found at once, and no file of anybody else is taken for one:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{6}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
const base36 = (decimal) => (decimal === "" ? "" : BigInt(decimal).toString(36));
const check = (name, writer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`stx-container temporary file ${name} ${writer}`).digest("hex").slice(0, 8);
/** A fresh name for what will be renamed to `name`. */
function temporaryName(name) {
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const writer = [(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(self), base36(String(self.pid)), base36(self.start), random].join("-");
    return `.${name}.${writer}-${check(name, writer)}.tmp`;
}
/** What a temporary name says; undefined for every other name. */
function parseTemporaryName(file) {
    const [, name, writer, stated] = pattern.exec(file) ?? [];
    if (name === undefined || writer === undefined || check(name, writer) !== stated)
        return undefined;
    const [place, pid, start] = writer.split("-");
    if (place !== (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .WF)()))
        return { name, writer: "unknown" };
    const runs = start !== "" && base36((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processStart */ .gy)(Number.parseInt(pid, 36))) === start;
    return { name, writer: runs ? "alive" : "gone" };
}


/***/ }),

/***/ 97362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ assertEnvName),
/* harmony export */   US: () => (/* binding */ execOptions),
/* harmony export */   y1: () => (/* binding */ mountArguments)
/* harmony export */ });
/* unused harmony export envArguments */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77205);

/** What of the host Apptainer mounts by itself. */
const hostMounts = "home,cwd,tmp,hostfs,bind-paths";
function refuse(what, why, remedy) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("usage", what, { code: "exec-value-unusable", why, remedy });
}
/** @throws Failure for a text that no program can be given as an argument */
function whole(what, text) {
    if (!text.includes("\0"))
        return text;
    throw refuse(`invalid ${what} ${JSON.stringify(text)}`, "it contains a NUL character", "remove it");
}
/**
 * One field of a comma-separated list as Apptainer parses it (RFC 4180).
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
/** `--mount` for a folder or file: the one option that takes every path exactly, those with `:` and `,` too. */
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
 * `--env` for one variable. Apptainer reads the option as a comma-separated list where it has two `=` or more, and
 * else strips double quotes at its ends.
 * @throws Failure for an invalid name, and for a value that cannot arrive exactly
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
/** @throws Failure for what cannot be the name of a variable in a container */
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
 * The options of `apptainer exec`, `run` and `shell`; `env` excluded, see {@link envArguments}.
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


/***/ }),

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   cf: () => (/* binding */ imageForUse)
/* harmony export */ });
/* unused harmony export storeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85248);
/* harmony import */ var _store_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13336);
/* harmony import */ var _store_complete_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83602);
/* harmony import */ var _verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8076);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62854);








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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("unverified", `${image} is not verified`, {
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
        const build = await (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .findBuild */ .w)(store, subject.name);
        (0,_store_complete_js__WEBPACK_IMPORTED_MODULE_5__/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js__WEBPACK_IMPORTED_MODULE_4__/* .buildIdOf */ .d$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(image, ".sif"));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(image);
    return build && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === build.name ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachedDigest */ .n)(path) }));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
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


/***/ }),

/***/ 94883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ activeIn),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Yf: () => (/* binding */ activate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17794);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66996);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21880);
/* harmony import */ var _store_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4813);







const linkPath = ({ folder, link }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, link);
/** What was active one after the other; the times of files do not show it: copying and working in them changes them. */
const historyPath = ({ folder, link }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
const longest = 16 * 1024 ** 2;
/** The version that the link names. The link is read once and not followed further: where it leads may move. */
async function activeIn(at) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(linkPath(at)).catch(() => "");
    return target === "" ? undefined : at.versionOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
}
async function readEvents(at) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedIfThere */ .L)(historyPath(at), longest, { what: "history" });
    return (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHistory */ .i6)(bytes?.toString("utf8") ?? "").events;
}
/**
 * Points the link at a version, in one step, and writes it into the history. The version must be there.
 * @param useSudo change the link as root, by sudo, in a folder that this user cannot write; there is no history then
 * @returns the version that was active until now
 * @throws Failure where something else is in the place of the link
 */
async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
    const from = await activeIn(at);
    if (useSudo) {
        await replaceAsRoot(at, at.fileOf(version));
        return from;
    }
    await note(at, isRollback ? "rolled-back" : "published", version, from);
    const isOurs = (old) => at.versionOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(old)) !== undefined;
    await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceSymlinkInside */ .q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
    return from;
}
async function note(at, event, ts, from) {
    const now = new Date().toISOString();
    const line = (what) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .appendLineInside */ .ZX)(at.folder, historyPath(at), JSON.stringify({ ...what, at: now }));
    // A link that somebody moved by hand is what a rollback goes back to.
    if (from !== undefined && (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedBefore */ .gi)(await readEvents(at)).at(-1) !== from)
        await line({ event: "published", ts: from });
    await line({ event, ts, ...(from !== undefined && { from }) });
}
async function replaceAsRoot(at, file) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
    for (const argv of [
        ["ln", "-sfn", "--", file, temporary],
        ["mv", "-Tf", "--", temporary, linkPath(at)],
    ]) {
        const limits = { env: (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .scrubbedEnvironment */ .aq)(), timeLimitMs: 30_000 };
        const { code, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)("sudo", ["-n", "--", ...argv], limits);
        if (code !== 0)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("infrastructure", `could not change ${linkPath(at)} as root`, {
                code: "sudo-refused",
                why: stderr.trim(),
                remedy: "allow it in sudoers, or run the command as the owner of the folder",
            });
    }
}
/**
 * Makes the version active that was active before; where the folder has no history, the next older one.
 * @param versions that are there, newest first
 * @throws Failure where there is none
 */
async function rollBack(at, versions, useSudo = false) {
    const from = await activeIn(at);
    const version = from && ((await activeBefore(at, from, versions)) ?? versions[versions.indexOf(from) + 1]);
    if (!from || !version)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `no version was active before in ${at.folder}`, {
            code: "nothing-to-roll-back",
            why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
            remedy: "choose one yourself with the command `switch`",
        });
    await activate(at, version, { useSudo, isRollback: true });
    return { version, from };
}
async function activeBefore(at, active, versions) {
    const events = await readEvents(at);
    const before = (0,_store_history_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedBefore */ .gi)(events);
    const place = before.lastIndexOf(active);
    // A rollback went past all that is known.
    if (place < 0 && events.at(-1)?.event === "rolled-back")
        return undefined;
    return before
        .slice(0, place < 0 ? undefined : place)
        .findLast((each) => each !== active && versions.includes(each));
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rollbackFlat),
/* harmony export */   C9: () => (/* binding */ switchFlat),
/* harmony export */   Mm: () => (/* binding */ assertCount),
/* harmony export */   QJ: () => (/* binding */ cleanupFlat),
/* harmony export */   XZ: () => (/* binding */ activeVersion),
/* harmony export */   dN: () => (/* binding */ purgeSifs),
/* harmony export */   hP: () => (/* binding */ flatVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66996);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93237);
/* harmony import */ var _active_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94883);






const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
const fileOf = (version) => `scitex-v${version}.sif`;
const linkIn = (folder) => ({ folder, link: "current.sif", fileOf, versionOf });
/** The images of a folder, newest first; [] for a folder that does not exist. */
async function flatVersions(folder) {
    const active = await activeVersion(folder);
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const found = [];
    for (const file of files) {
        const version = versionOf(file);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        // A link counts, too: in a store, it leads to the image of the published build.
        const image = version === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (version === undefined || !image?.isFile())
            continue;
        const { size, mtime } = image;
        found.push({ version, path, size, date: mtime.toISOString(), active: version === active });
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a)));
}
const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
/** The version that `current.sif` names; undefined where there is none. */
const activeVersion = (folder) => (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .activeIn */ .E1)(linkIn(folder));
/**
 * Makes a version the active one, in one step.
 * @returns the version that was active until now
 * @throws Failure where there is no such version, or something else is in the place of the link
 */
async function switchFlat(folder, version, useSudo = false) {
    const at = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openExistingStore */ .dy)(folder);
    const versions = await flatVersions(at);
    if (!versions.some((each) => each.version === version))
        throw missing(at, version, versions);
    return (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .activate */ .Yf)(linkIn(at), version, { useSudo });
}
/**
 * Makes the version active that was active before.
 * @returns the version that is active now, and the one until then
 */
async function rollbackFlat(folder, useSudo = false) {
    const at = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openExistingStore */ .dy)(folder);
    const versions = (await flatVersions(at)).map(({ version }) => version);
    return (0,_active_link_js__WEBPACK_IMPORTED_MODULE_5__/* .rollBack */ .Fu)(linkIn(at), versions, useSudo);
}
/**
 * The versions that are removed to keep the active one and `keep` more; base images (`scitex-base-v*.sif`) and links are
 * never removed.
 * @param apply remove them
 * @returns absolute paths
 */
async function cleanupFlat(folder, keep, apply) {
    assertCount(keep);
    const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
    const removed = [];
    for (const { path } of old) {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileInside */ .$E)(folder, path);
        removed.push(path);
    }
    return removed;
}
/**
 * What of a folder's images is no longer needed: files `*.sif.old` and `*.sif.backup.*`, and old versions as
 * {@link cleanupFlat} removes them. Base images, the active version, links and builds of a store stay.
 */
async function purgeSifs(folder, keep, apply) {
    const old = await cleanupFlat(folder, keep, apply);
    const left = [];
    for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            continue;
        if (apply)
            await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileInside */ .$E)(folder, path);
        left.push(path);
    }
    return [...left, ...old];
}
/** @throws Failure for what is not a number of things to keep */
function assertCount(keep) {
    if (Number.isInteger(keep) && keep >= 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `invalid number to keep: ${keep}`, {
        code: "wrong-use",
        why: "it must be a whole number, 0 or more",
        remedy: "correct the number",
    });
}
function missing(folder, version, versions) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no version ${version} in ${folder}`, {
        code: "version-missing",
        why: versions.length > 0
            ? `the folder has: ${versions.map((each) => each.version).join(", ")}`
            : "the folder has no scitex-v*.sif",
        remedy: "choose one of them, or name another folder",
    });
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** "1 package", "2 packages". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GE: () => (/* binding */ processFate),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   gy: () => (/* binding */ processStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function readWord(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim();
    }
    catch {
        return "";
    }
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
/** When a process of this PID namespace began; "" for one that does not run, or only waits to be reaped. */
function processStart(pid) {
    const line = readWord(`/proc/${pid}/stat`);
    // The command's name is in brackets and may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
}
let own;
/** This process. */
function thisProcess() {
    own ??= {
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        machine: readWord("/etc/machine-id"),
        boot: readWord("/proc/sys/kernel/random/boot_id"),
        namespace: pidNamespace(),
        pid: process.pid,
        start: processStart(process.pid),
    };
    return own;
}
/** Whether process numbers of `one` can be looked up here: same kernel, same PID namespace. */
const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
/**
 * What became of a process, as far as it can be seen from here. `unknown`: it ran on another machine, or in another
 * PID namespace of this one.
 */
function processFate(one) {
    const here = thisProcess();
    if (isNeighbour(one, here))
        return processStart(one.pid) === one.start ? "alive" : "gone";
    const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
    // The kernel that it ran under has ended.
    return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
}
/** Six characters that stand for the place where this process' number counts, for names of files. */
function placeOf({ host, boot, namespace }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([host, boot, namespace]))
        .digest("hex")
        .slice(0, 6);
}


/***/ }),

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Qv: () => (/* binding */ publishedBy),
/* harmony export */   YF: () => (/* binding */ listBuilds),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   d$: () => (/* binding */ buildIdOf),
/* harmony export */   w: () => (/* binding */ findBuild),
/* harmony export */   yY: () => (/* binding */ publishedTs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77205);
/* harmony import */ var _files_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28720);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52490);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90201);
/* harmony import */ var _queued_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70368);







/** The names in a folder of the store; [] for one that is not there. */
async function names(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return [];
        throw (0,_files_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(error, `could not read the store ${folder}`);
    }
}
/** The names of a store, in name order; [] for a store that does not exist yet. */
async function listNames(store) {
    const found = [];
    for (const name of (await names(store)).sort()) {
        if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name))).isDirectory())
            found.push(name);
    }
    return found;
}
/** The build that the text of a name's link names; "" for a link that this program would not write. */
function publishedBy(name, target) {
    const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
    return target === linkTarget(name, ts) ? ts : "";
}
/** What a name's link holds when it publishes a build. */
const linkTarget = (name, ts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, `${name}-${ts}.sif`);
/** The build that a name's link publishes, "" where none is published or the link is somebody else's. */
async function publishedTs(store, name) {
    return publishedBy(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedLink */ .rP)(store, name)).catch(() => ""));
}
/** The builds of a name, newest first. */
async function listBuilds(store, name) {
    const present = new Set(await names((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(name))));
    const held = (0,_held_js__WEBPACK_IMPORTED_MODULE_4__/* .heldBuilds */ .z)([...present]);
    const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
    const published = await publishedTs(store, name);
    const queued = await (0,_queued_js__WEBPACK_IMPORTED_MODULE_6__/* .queuedBuilds */ .Bg)(store);
    return [...moments]
        .sort()
        .reverse()
        .map((ts) => {
        const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)(store, name, ts);
        const has = (path) => present.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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
/** The build that a file belongs to; undefined for files that no build has. */
function tsOf(name, file) {
    const ts = file.startsWith(`${name}-`)
        ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
        : undefined;
    if (ts === undefined)
        return undefined;
    try {
        const { folder, ...files } = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .storeFiles */ .Tr)("", name, ts);
        return Object.values(files).some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === file) ? ts : undefined;
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
/** Name and moment of a build id; undefined for a word that is none. */
function buildIdOf(word) {
    const [, name, ts] = buildIdPattern.exec(word) ?? [];
    return name === undefined || ts === undefined ? undefined : { name, ts };
}
/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * @param prefer without a `ts`: the published one, else the newest that has a lock; or the newest complete one at once
 */
async function findBuild(store, nameOrId, prefer = "published") {
    const exact = nameOrId.match(buildIdPattern);
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .imageName */ .tO)(exact?.[1] ?? nameOrId);
    const builds = await listBuilds(store, name);
    const found = exact
        ? builds.find((build) => build.ts === exact[2])
        : (builds.find((build) => (prefer === "published" ? build.published : build.state === "complete")) ??
            builds.find((build) => build.state === "complete" || build.state === "lock-only"));
    if (found)
        return found;
    const names = await listNames(store);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H("usage", `there is no build of ${name} in ${store}`, {
        code: "not-in-store",
        why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
        remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
}


/***/ }),

/***/ 52490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ heldBuilds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60813);


/** The builds that running processes hold, by `ts`; a process on another machine is taken to run. */
function heldBuilds(files) {
    const held = new Set();
    for (const file of files) {
        const holder = (0,_files_temporary_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemporaryName */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file));
        if (holder?.name.startsWith("held-") && holder.writer !== "gone")
            held.add(holder.name.slice("held-".length));
    }
    return held;
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatTs),
/* harmony export */   JG: () => (/* binding */ parseTs),
/* harmony export */   Tr: () => (/* binding */ storeFiles),
/* harmony export */   rP: () => (/* binding */ publishedLink),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77205);


const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
/**
 * Checks the name of a name, which becomes a folder and part of file names.
 * @returns the same name · @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`
 */
function imageName(name) {
    if (namePattern.test(name) && !name.includes(".."))
        return name;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid image name ${JSON.stringify(name)}`, {
        code: "name-invalid",
        why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
        remedy: "choose another with --name",
    });
}
/** The name of a build's moment, UTC, `YYYY-MMDD-HHMMSS`. */
function formatTs(at) {
    const digits = at.toISOString().replace(/\D/g, "");
    return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}
/** The moment a `ts` names. @throws Failure("usage") when it is none */
function parseTs(ts) {
    const at = tsPattern.test(ts)
        ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`)
        : undefined;
    if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts)
        return at;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("usage", `invalid build time ${JSON.stringify(ts)}`, {
        code: "build-id-invalid",
        why: "builds are named like 2026-1120-210800 (UTC)",
    });
}
/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
function storeFiles(store, name, ts) {
    parseTs(ts);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, imageName(name));
    const file = (ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}-${ts}${ending}`);
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, `${imageName(name)}.sif`);
}


/***/ }),

/***/ 70368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ queuedBuilds),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   g9: () => (/* binding */ queueFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17794);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** The folder of a store's queue; its format is that of operations/queue. */
const queueFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".queue");
/** The folder of a store's runs in SLURM; its format is that of slurm/run-folder. */
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, ".slurm");
const maxRun = 256 * 1024 * 1024;
/** A job that wrote no result in so many days never will, unless its run is resumed. */
const daysOfRun = 14;
/** Build ids of the builds that wait to be verified: those of the queue, and those whose SLURM jobs have no result yet. */
async function queuedBuilds(store, now = new Date()) {
    const since = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTs */ .$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1000));
    const runs = (await namesIn(runsFolder(store))).filter((name) => name >= since);
    const ofRuns = await Promise.all(runs.map((run) => openBuilds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(store), run))));
    const ofQueue = (await namesIn(queueFolder(store))).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
    return new Set([...ofQueue, ...ofRuns.flat()]);
}
async function openBuilds(run) {
    const bytes = await (0,_files_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedIfThere */ .L)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "run.json"), maxRun);
    const done = new Set(await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, "results")));
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
const namesIn = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80663);

/** Fields of a signed address that change with every signature. */
const signatureDetail = /^(?:x-(?:amz|goog)-(?:date|expires)|expires|se|st|ske|skt|skoid|sktid|x-amz-.*)$/i;
const signed = /^(?:sig|signature|x-(?:amz|goog)-signature)$/i;
/** What must not be written of variables that a build sees: values of those that are called so, passwords in addresses. */
function secretsIn(variables) {
    return Object.entries(variables).flatMap(([name, value = ""]) => {
        const [, user, password] = /^[a-z][a-z0-9+.-]*:\/\/([^:/?#@]*)(?::([^/?#@]*))?@/i.exec(value) ?? [];
        const parts = [user, password].flatMap((part) => part ?? []);
        return _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariable */ .HV.test(name) ? [value, ...parts] : parts;
    });
}
/** Takes secrets out of what is written. Knows them by name, by form, and by having seen them used. */
class Secrets {
    #seen = new Set();
    /** Remembers a value that must never be written; short ones would be found everywhere and are left out. */
    add(value) {
        if (value === undefined || value.length < 6)
            return;
        this.#seen.add(value);
        this.#seen.add(encodeURIComponent(value));
    }
    /** Remembers what an Authorization, Proxy-Authorization or Cookie header carries. */
    addHeader(name, value) {
        if (name === "cookie") {
            for (const pair of value.split(";"))
                this.add(pair.slice(pair.indexOf("=") + 1).trim());
            return;
        }
        const [scheme, ...rest] = value.trim().split(/\s+/);
        const credentials = rest.join(" ");
        this.add(credentials || value);
        if (scheme?.toLowerCase() !== "basic")
            return;
        const plain = Buffer.from(credentials, "base64").toString("utf8");
        this.add(plain);
        this.add(plain.slice(plain.indexOf(":") + 1));
    }
    /** A text without every secret that is known by its form or was seen. */
    text(text) {
        let clean = text;
        for (const form of _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .py)
            clean = clean.replace(form, _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf);
        for (const value of this.#seen)
            if (clean.includes(value))
                clean = clean.replaceAll(value, _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf);
        return clean;
    }
    /** An address, absolute or relative, without secrets. */
    url(url) {
        const [, origin = "", before = "", query, fragment = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? [];
        const path = before
            // conda's private channels carry their token so.
            .replace(/\/t\/[A-Za-z0-9_-]{8,}(?=\/)/g, `/t/${_process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf}`);
        const asked = query === undefined ? "" : `?${this.fields(query)}`;
        return `${origin.replace(/\/\/[^@]*@/, "//")}${this.text(`${path}${asked}${fragment}`)}`;
    }
    /** `a=b&c=d` without the values of secret fields. */
    fields(text) {
        const pairs = text.split("&").map((pair) => {
            const at = pair.indexOf("=");
            return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)];
        });
        const isSigned = pairs.some(([name]) => signed.test(decode(name)));
        return pairs
            .map(([name, value]) => {
            if (value === undefined)
                return name;
            const plain = decode(name);
            const secret = _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretField */ .T2.test(plain) || (isSigned && signatureDetail.test(plain));
            return `${name}=${secret && value !== "" ? _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf : value}`;
        })
            .join("&");
    }
    /** A JSON document without the tokens that a login answers; undefined where there is none in it. */
    json(body) {
        let document;
        try {
            document = JSON.parse(body.toString("utf8"));
        }
        catch {
            return undefined;
        }
        if (typeof document !== "object" || document === null || Array.isArray(document))
            return undefined;
        let found = false;
        for (const [name, value] of Object.entries(document)) {
            if (typeof value !== "string" || value.length < 6 || !_process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretField */ .T2.test(name))
                continue;
            this.add(value);
            document[name] = _process_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf;
            found = true;
        }
        return found ? Buffer.from(JSON.stringify(document)) : undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
;