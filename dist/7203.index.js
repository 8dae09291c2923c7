"use strict";
exports.id = 7203;
exports.ids = [7203];
exports.modules = {

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

77203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertCanSign: () => (/* binding */ assertCanSign),
  openKey: () => (/* binding */ openKey)
});

var failure = __webpack_require__(77205);
var envelope = __webpack_require__(16523);
var external_node_crypto_ = __webpack_require__(77598);
var failures = __webpack_require__(28720);
var regular = __webpack_require__(64659);
var public_key = __webpack_require__(776);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/key-file.js





const maxKeyBytes = 64 * 1024;
/** For messages: the file's path, never a key's text. */
const keySourceText = (source) => ("file" in source ? source.file : "the signing key");
/**
 * Reads a key and determines its kind. @throws Failure("usage") for a file that is missing, is not a key, or can be
 * read by others
 * @throws Failure("usage") for a file that is missing, not a key, or that others may read
 */
async function readKeyText(source) {
    const [text, mode] = "text" in source ? [source.text, 0o600] : await readKeyFile(source.file);
    const kind = kindOf(text);
    if (!kind) {
        throw new failure/* Failure */.H("usage", `${keySourceText(source)} is not a key that can sign here`, {
            code: "key-file-invalid",
            why: "it is not an Ed25519 key in PEM (PKCS #8), a private key of OpenSSH's, or an SSH public key",
            remedy: "make one with `stx-container keygen`, or name a key of yours in ~/.ssh",
        });
    }
    if (kind !== "agent" && (mode & 0o077) !== 0) {
        throw new failure/* Failure */.H("usage", `other users may read the private key ${keySourceText(source)}`, {
            code: "key-file-exposed",
            why: `its mode is ${(mode & 0o777).toString(8)}`,
            remedy: `chmod 600 ${keySourceText(source)}; replace the key if others could log in to this machine`,
        });
    }
    return { kind, text };
}
function kindOf(text) {
    const start = text.trimStart();
    if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(start))
        return "pkcs8";
    if (/^-----BEGIN (OPENSSH|RSA|EC|DSA) PRIVATE KEY-----/.test(start))
        return "openssh";
    const [type = ""] = start.split(/\s/, 1);
    return public_key/* keyTypes */.lo.includes(type) || /^ssh-dss$|-cert-v\d+@openssh\.com$/.test(type) ? "agent" : undefined;
}
async function readKeyFile(path) {
    try {
        const { handle, size } = await (0,regular/* openRegular */.l)(path);
        try {
            return [size > maxKeyBytes ? "" : await handle.readFile("utf8"), (await handle.stat()).mode];
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === regular/* notRegular */.o) {
            throw new failure/* Failure */.H("usage", `${path} is not a plain file`, {
                code: "key-file-invalid",
                remedy: "name the file of the key itself",
            });
        }
        if (code === "ENOENT") {
            throw new failure/* Failure */.H("usage", `there is no key at ${path}`, {
                code: "key-file-invalid",
                remedy: `make one: stx-container keygen ${path}`,
            });
        }
        throw (0,failures/* readFailure */.y)(error, `could not read the key ${path}`);
    }
}
/**
 * An Ed25519 key from a PEM text.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for any other type of key, and for a missing or wrong passphrase
 */
function readPkcs8(text, passphrase, shown) {
    const encrypted = text.includes("ENCRYPTED PRIVATE KEY");
    if (encrypted && passphrase === undefined)
        throw wrongPassphrase(shown, "it is encrypted");
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({ key: text, format: "pem", ...(encrypted && { passphrase }) });
    }
    catch (error) {
        if (encrypted)
            throw wrongPassphrase(shown, "the passphrase does not open it, or it is damaged");
        throw new failure/* Failure */.H("usage", `${shown} is damaged`, {
            code: "key-file-invalid",
            why: "it cannot be parsed as a private key",
            remedy: "restore it from a copy, or make a new one with `stx-container keygen`",
            cause: error,
        });
    }
    if (key.asymmetricKeyType === "ed25519")
        return key;
    throw new failure/* Failure */.H("usage", `${shown} is not an Ed25519 key`, {
        code: "key-type-unsupported",
        why: `PEM files are read for Ed25519 alone; this one is ${key.asymmetricKeyType}`,
        remedy: "sign with an SSH key of that type, or make an Ed25519 key with `stx-container keygen`",
    });
}
/** The failure for a passphrase that is missing or wrong. */
function wrongPassphrase(shown, why) {
    return new failure/* Failure */.H("usage", `could not open the private key ${shown}`, {
        code: "key-passphrase",
        why,
        remedy: "give the passphrase in STX_SIGNING_PASSPHRASE or with --passphrase-file; for an SSH key you can also run ssh-add and name its .pub file",
    });
}

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var run = __webpack_require__(21880);
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/ssh-keygen.js







/** Time limit that lets a person find and touch a security key. */
const timeLimitMs = 120_000;
/**
 * Signs with the real `ssh-keygen -Y sign`.
 * @returns the signature in its binary form
 * @throws Failure("usage") when the key cannot be opened or is not in the agent
 */
async function signWithSshKeygen(key, message) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "stx-sign-"));
    try {
        const file = key.file ?? (await privateFile(folder, "key", key.text, 0o600));
        const result = await (0,run/* run */.eF)("ssh-keygen", ["-Y", "sign", "-n", sshsig/* namespace */.MF, "-f", file], {
            env: await environment(folder, key.passphrase),
            input: message,
            timeLimitMs,
        }).catch((error) => {
            throw missing(error);
        });
        if (result.code !== 0)
            throw refused(key, result);
        return (0,sshsig/* unarmour */.US)(result.stdout);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function privateFile(folder, name, text, mode) {
    const path = (0,external_node_path_.join)(folder, name);
    // OpenSSH refuses a key whose last line has no line end, which is common in a pasted secret.
    await (0,promises_.writeFile)(path, text.endsWith("\n") ? text : `${text}\n`, { mode, flag: "wx" });
    await (0,promises_.chmod)(path, mode);
    return path;
}
/**
 * Asks for the passphrase through a program, because there is no terminal; the program gets it from the environment,
 * never from a file.
 */
async function environment(folder, passphrase) {
    const agent = { SSH_AUTH_SOCK: process.env.SSH_AUTH_SOCK };
    if (passphrase === undefined)
        return (0,run/* scrubbedEnvironment */.aq)({ ...agent, SSH_ASKPASS_REQUIRE: "never" });
    const script = '#!/bin/sh\nprintf "%s\\n" "$STX_PASSPHRASE"\n';
    return (0,run/* scrubbedEnvironment */.aq)({
        ...agent,
        SSH_ASKPASS: await privateFile(folder, "askpass", script, 0o700),
        SSH_ASKPASS_REQUIRE: "force",
        STX_PASSPHRASE: passphrase,
    });
}
function missing(error) {
    if (!(error instanceof failure/* Failure */.H) || error.cause?.code !== "ENOENT")
        return error;
    return new failure/* Failure */.H("usage", "could not sign with the SSH key", {
        code: "ssh-keygen-missing",
        why: "the program ssh-keygen was not found",
        remedy: "install OpenSSH's client, or sign with a key that `stx-container keygen` made",
        cause: error,
    });
}
function refused({ kind, shown, passphrase }, { stderr }) {
    const why = stderr.trim().split("\n").at(-1)?.trim() || "ssh-keygen gave no reason";
    if (/passphrase/i.test(stderr))
        return wrongPassphrase(shown, passphrase === undefined ? "it is encrypted" : "the passphrase is wrong");
    return new failure/* Failure */.H("usage", `could not sign with ${shown}`, {
        code: "ssh-keygen-failed",
        why: `ssh-keygen: ${why}`,
        remedy: kind === "agent"
            ? "start ssh-agent, add the private key with ssh-add, and see that `ssh-add -l` lists it"
            : "try `ssh-keygen -y -f KEY` with this key: it must print the public key",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/signing/signer.js





/**
 * Opens one of the user's keys: Ed25519 in PEM, any OpenSSH private key, or the public half of a key in ssh-agent.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for a key that cannot be read or opened
 */
async function openKey(source, passphrase) {
    if (passphrase === "")
        throw emptyPassphrase();
    const { kind, text } = await readKeyText(source);
    const shown = keySourceText(source);
    if (kind === "pkcs8") {
        const key = readPkcs8(text, passphrase, shown);
        return signerOf(shown, async (message) => (0,sshsig/* signEd25519 */.pI)(key, message));
    }
    const file = "file" in source ? source.file : undefined;
    return signerOf(shown, (message) => signWithSshKeygen({ kind, text, file, passphrase, shown }, message));
}
/**
 * Makes sure that a signer works before a long task whose result it must sign. @returns the fingerprint of its key
 * @throws Failure as signing does
 * @returns the fingerprint of its key
 * @throws Failure as signing does
 */
async function assertCanSign(signer) {
    return (await signer.sign(Buffer.from("{}"))).keyid;
}
/** Verified right away, so that no signature is issued that the gate would refuse as malformed or weak. */
function signerOf(shown, signMessage) {
    return {
        async sign(payload) {
            const message = (0,envelope/* preAuthEncoding */.JC)(payload);
            const sig = await signMessage(message);
            const { key, verifies } = (0,sshsig/* parseSshSignature */._y)(sig);
            if (verifies(message))
                return { keyid: key.fingerprint, sig: sig.toString("base64") };
            throw new failure/* Failure */.H("failed", `the signature by ${shown} is not valid`, {
                code: "signature-invalid",
                why: "it was checked right after it was made; a security key must be touched when it blinks",
                remedy: "try again; if it persists, sign with another key",
            });
        },
    };
}
function emptyPassphrase() {
    return new failure/* Failure */.H("usage", "the passphrase is empty", {
        code: "passphrase-empty",
        why: "an empty passphrase would leave the key unprotected, or stands for a secret that is not set",
        remedy: "set STX_SIGNING_PASSPHRASE or the file of --passphrase-file, or leave both out",
    });
}


})

};
;