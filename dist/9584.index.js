"use strict";
exports.id = 9584;
exports.ids = [9584];
exports.modules = {

77203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertCanSign: () => (/* binding */ assertCanSign),
  openKey: () => (/* binding */ openKey)
});

// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/envelope.js
var envelope = __webpack_require__(16523);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/regular.js
var regular = __webpack_require__(64659);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/public-key.js
var public_key = __webpack_require__(776);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/key-file.js





const maxKeyBytes = 64 * 1024;
/** For messages: the file's path, never a key's text. */
const shownSource = (source) => ("file" in source ? source.file : "the signing key");
/**
 * Reads a key's text, and says what it is.
 * @throws Failure("usage") for a file that is missing, not a key, or that others may read
 */
async function readKeyText(source) {
    const [text, mode] = "text" in source ? [source.text, 0o600] : await readKeyFile(source.file);
    const kind = kindOf(text);
    if (!kind) {
        throw new failure/* Failure */.H("usage", `${shownSource(source)} is not a key that can sign here`, {
            code: "key-file-invalid",
            why: "it is not an Ed25519 key in PEM (PKCS #8), a private key of OpenSSH's, or an SSH public key",
            remedy: "make one with `stx-container keygen`, or name a key of yours in ~/.ssh",
        });
    }
    if (kind !== "agent" && (mode & 0o077) !== 0) {
        throw new failure/* Failure */.H("usage", `other users may read the private key ${shownSource(source)}`, {
            code: "key-file-exposed",
            why: `its mode is ${(mode & 0o777).toString(8)}`,
            remedy: `chmod 600 ${shownSource(source)}; replace the key if others could log in to this machine`,
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
 * An Ed25519 key out of a PEM text.
 * @param passphrase of an encrypted one
 * @throws Failure("usage") for another type of key, and for a missing or wrong passphrase
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/signing/sshsig.js
var sshsig = __webpack_require__(37992);
;// CONCATENATED MODULE: ./.cache/compiled/src/signing/ssh-keygen.js







/** Long enough for somebody to find and touch a security key. */
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
    // OpenSSH refuses a key whose last line has no end, as a secret pasted into a form often is.
    await (0,promises_.writeFile)(path, text.endsWith("\n") ? text : `${text}\n`, { mode, flag: "wx" });
    await (0,promises_.chmod)(path, mode);
    return path;
}
/** Asks for the passphrase through a program, because there is no terminal; it comes by the environment, never by a file. */
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
 * Opens a key of the user's: Ed25519 in PEM, any private key of OpenSSH's, or the public half of one in ssh-agent.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for a key that cannot be read or opened
 */
async function openKey(source, passphrase) {
    if (passphrase === "")
        throw emptyPassphrase();
    const { kind, text } = await readKeyText(source);
    const shown = shownSource(source);
    if (kind === "pkcs8") {
        const key = readPkcs8(text, passphrase, shown);
        return signerOf(shown, async (message) => (0,sshsig/* signEd25519 */.pI)(key, message));
    }
    const file = "file" in source ? source.file : undefined;
    return signerOf(shown, (message) => signWithSshKeygen({ kind, text, file, passphrase, shown }, message));
}
/**
 * Makes sure that a signer can sign, before long work whose result it is to sign.
 * @returns the fingerprint of its key
 * @throws Failure as signing does
 */
async function assertCanSign(signer) {
    return (await signer.sign(Buffer.from("{}"))).keyid;
}
/** What was signed is checked at once: no signature leaves here that the gate would refuse as malformed or weak. */
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