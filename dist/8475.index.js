"use strict";
exports.id = 8475;
exports.ids = [8475,4018];
exports.modules = {

34260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ bindInvalid),
  fy: () => (/* binding */ makeMountPoints),
  ie: () => (/* binding */ parseBinds),
  mL: () => (/* binding */ bindArguments),
  vo: () => (/* binding */ parseBind)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_os_1 = __webpack_require__(48161);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_failures_js_4 = __webpack_require__(28720);





/** What the build mounts itself, and what Apptainer needs as it is. */
const taken = ["/tmp", "/var/tmp", "/proc", "/sys", "/dev", "/.singularity.d"];
/** Whose content is the build's own business: a mount point below them can be made for every build, and is in no image. */
const temporary = { "/tmp": "tmp", "/var/tmp": "varTmp" };
const isBelow = (path, folder) => path.startsWith(`${folder}/`);
/** Characters that part Apptainer's own notation, or that no line of a report can show. */
const unwritable = /[,:"\\\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u;
/** Whether a path lies in somebody's home, so that it says who that is. */
function isPersonal(path) {
    const [, first, second] = path.split("/");
    const home = (0,node_os_1.homedir)();
    return first === "root" || (first === "home" && Boolean(second)) || path === home || isBelow(path, home);
}
/**
 * One folder or file to bind as given, `SRC[:DST[:ro|rw]]`.
 * @returns why it is none, in words, where it is none
 */
function parseBind(text, absolute) {
    const [from = "", to, access = "ro", ...more] = text.trim().split(":");
    if (from === "" || to === "" || more.length > 0)
        return "expected SRC[:DST[:ro|rw]]";
    if (access !== "ro" && access !== "rw")
        return `the option ${JSON.stringify(access)} is neither ro nor rw`;
    const source = absolute(from);
    if (unwritable.test(source) || unwritable.test(to ?? ""))
        return "a path with a comma, a colon, a quote, a backslash or an invisible character cannot be bound";
    if (to === undefined && (!(0,node_path_2.isAbsolute)(from) || isPersonal(source)))
        return "the destination is missing; it would be a path on this machine only";
    const at = to ?? source;
    if (!(0,node_path_2.isAbsolute)(at) || node_path_2.posix.normalize(at) !== at || at === "/" || at.endsWith("/"))
        return `the destination ${JSON.stringify(at)} is not a plain absolute path`;
    const isTaken = taken.some((path) => at === path || (isBelow(at, path) && !Object.hasOwn(temporary, path)) || isBelow(path, at));
    return isTaken ? `the destination ${at} belongs to the build` : { source, at, access };
}
/**
 * What to bind as given; see {@link parseBind}.
 * @returns by destination, in order
 * @throws Failure("usage", "bind-invalid"), also for a destination that is given twice or lies in another one
 */
function parseBinds(texts, absolute) {
    const found = [];
    for (const text of texts) {
        const bind = parseBind(text, absolute);
        if (typeof bind === "string")
            throw bindInvalid(text, bind);
        const other = found.find(({ at }) => at === bind.at || isBelow(at, bind.at) || isBelow(bind.at, at));
        if (other)
            throw bindInvalid(text, `its destination is the same as, or inside, that of another one, ${other.at}`);
        found.push(bind);
    }
    return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
/** @param why in words, for a file or folder that cannot be bound */
const bindInvalid = (what, why) => new _failure_js_3/* .Failure */ .H("usage", `cannot bind ${JSON.stringify(what)}`, {
    code: "bind-invalid",
    why,
    remedy: "write for example --bind /data/reference:/mnt, or --bind cache:/mnt:rw to let the build write there",
});
/** Options of `apptainer build`, which takes --bind since 1.0 and needs the destination to exist in the image. */
const bindArguments = (binds = []) => binds.flatMap(({ source, at, access }) => ["--bind", `${source}:${at}:${access}`]);
/**
 * Makes the mount points below /tmp and /var/tmp, which are folders of the build's scratch and in no image.
 * @param scratch these folders, in which nothing ran yet
 */
async function makeMountPoints(binds, scratch) {
    for (const { at, kind } of binds) {
        for (const [folder, where] of Object.entries(temporary)) {
            if (!isBelow(at, folder))
                continue;
            const path = (0,node_path_2.join)(scratch[where], at.slice(folder.length));
            const parent = kind === "folder" ? path : (0,node_path_2.dirname)(path);
            await (0,node_fs_promises_0.mkdir)(parent, { recursive: true, mode: 0o755 })
                .then(() => (kind === "file" ? (0,node_fs_promises_0.writeFile)(path, "", { flag: "wx" }) : undefined))
                .catch((error) => {
                throw (0,_files_failures_js_4/* .fileFailure */ .f)(error, `could not make the mount point ${at}`);
            });
        }
    }
}


}),

43641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CB: () => (/* binding */ placeholderSecret),
  Dm: () => (/* binding */ provideSecrets),
  VX: () => (/* binding */ secretValues),
  Vh: () => (/* binding */ secretTexts),
  dC: () => (/* binding */ parseSecrets),
  g1: () => (/* binding */ secretVariableOf),
  o7: () => (/* binding */ parseSecret),
  ql: () => (/* binding */ readSecrets)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_bounded_js_3 = __webpack_require__(17794);
var _files_failures_js_4 = __webpack_require__(28720);
var _host_ca_js_5 = __webpack_require__(93265);
var _process_redact_js_8 = __webpack_require__(39168);
var _process_secret_forms_js_7 = __webpack_require__(80663);
var _process_secret_parts_js_6 = __webpack_require__(50010);









/** Largest secret, in bytes: keys, tokens and configuration files are smaller. */
const limit = 64 * 1024;
const isSecretName = (text) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text);
/** The variable in which `%post` finds the path of a secret's file. */
const secretVariableOf = (name) => `STX_SECRET_${name.toUpperCase()}`;
/**
 * One secret as given, `name=path` or `name=env:VARIABLE`.
 * @returns undefined for anything else
 */
function parseSecret(text, absolute) {
    const [, name = "", from = ""] = /^([^=]*)=(.+)$/s.exec(text.trim()) ?? [];
    const [, env] = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(from) ?? [];
    if (!isSecretName(name) || from.includes("\0"))
        return undefined;
    if (env !== undefined)
        return { name, env };
    return from.startsWith("env:") ? undefined : { name, path: absolute(from) };
}
/**
 * Secrets as given; see {@link parseSecret}.
 * @throws Failure("usage") for an invalid one, without quoting it: it may be the secret itself; and for a name given twice
 */
function parseSecrets(texts, absolute) {
    const found = new Map();
    for (const [index, text] of texts.entries()) {
        const secret = parseSecret(text, absolute);
        const variable = secret && secretVariableOf(secret.name);
        if (secret === undefined || variable === undefined || found.has(variable)) {
            throw new _failure_js_2/* .Failure */ .H("usage", `invalid secret (number ${index + 1})`, {
                code: "secret-invalid",
                why: secret
                    ? `${secret.name} is given twice; upper and lower case count as the same`
                    : "it is not of the form name=path or name=env:VARIABLE, with a name of letters, digits and underscores",
                remedy: "write --secret token=env:TOKEN or --secret token=path/of/file",
            });
        }
        found.set(variable, secret);
    }
    return [...found.values()];
}
/**
 * Reads secrets, once.
 * @throws Failure("usage") for one that is not there, is empty or shorter than can be kept out of logs
 */
async function readSecrets(sources = []) {
    return Promise.all(sources.map(async (source) => ({ name: source.name, value: await readSecret(source) })));
}
async function readSecret(source) {
    const value = "env" in source ? fromVariable(source) : await fromFile(source);
    if (value.toString("latin1").trim().length >= _process_secret_parts_js_6/* .shortestSecret */ .b)
        return value;
    throw new _failure_js_2/* .Failure */ .H("usage", `the secret ${source.name} is ${value.length === 0 ? "empty" : "too short"}`, {
        code: "secret-invalid",
        why: `it has fewer than ${_process_secret_parts_js_6/* .shortestSecret */ .b} characters, which cannot be kept out of a log`,
        remedy: `check where --secret ${source.name}=… takes it from`,
    });
}
function fromVariable({ name, env }) {
    const value = process.env[env];
    if (value !== undefined)
        return Buffer.from(value);
    throw new _failure_js_2/* .Failure */ .H("usage", `could not read the secret ${name}`, {
        code: "secret-unreadable",
        why: `the variable ${env} is not set`,
        remedy: `set ${env}, or take the secret from a file: --secret ${name}=path/of/file`,
    });
}
/** The path is never quoted: where a value was written in its place, it is the secret. */
async function fromFile({ name, path }) {
    try {
        return await (0,_files_bounded_js_3/* .readBounded */ .C)(path, limit, { what: "secret", follow: true });
    }
    catch (error) {
        const reason = error instanceof _failure_js_2/* .Failure */ .H && error.code === "no-such-file" ? "does not exist" : undefined;
        throw new _failure_js_2/* .Failure */ .H("usage", `could not read the secret ${name}`, {
            code: "secret-unreadable",
            why: `its file ${reason ?? `is not a readable file of at most ${limit / 1024} KiB`}`,
            remedy: `write --secret ${name}=path/of/file, or --secret ${name}=env:VARIABLE; the value itself is not accepted`,
        });
    }
}
/** A secret for a rebuild that has nothing to show it to: a record has the same placeholder in its addresses. */
const placeholderSecret = (name) => ({ name, value: Buffer.from(_process_secret_forms_js_7/* .placeholder */ .qf) });
/** What is secret: the whole value, and the passwords in it. */
function secretValues(secrets) {
    return secrets.flatMap(({ value }) => [
        value,
        ...(0,_process_secret_parts_js_6/* .partsOfSecret */ .Y)(value.toString("latin1")).map((part) => Buffer.from(part, "latin1")),
    ]);
}
/** {@link secretValues} as text, where they are text, without the line's end that a file has. */
const secretTexts = (secrets) => secretValues(secrets).map((value) => value.toString("utf8").trim());
/**
 * Writes the secrets where Apptainer mounts them from: into a folder that no other user can open.
 * The file is mounted like the host's CA certificates, so that no file and no mount point is left in the image.
 */
async function provideSecrets(folder, secrets) {
    const files = [];
    for (const { name, value } of secrets) {
        const path = (0,node_path_1.join)(folder, `secret-${name}`);
        await (0,node_fs_promises_0.writeFile)(path, value, { mode: 0o400, flag: "wx" }).catch((error) => {
            throw (0,_files_failures_js_4/* .fileFailure */ .f)(error, `could not write a secret into ${folder}`);
        });
        files.push(path);
    }
    const env = secrets.map(({ name }) => [secretVariableOf(name), `${_host_ca_js_5/* .containLibs */ .T6}/secret-${name}`]);
    return { files, env: Object.fromEntries(env), redact: (0,_process_redact_js_8/* .redactor */ .$p)(secretValues(secrets)) };
}


}),

19415:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ isVariableName),
  OE: () => (/* binding */ assertVariableName),
  mF: () => (/* binding */ makeSettings)
});
var _failure_js_0 = __webpack_require__(77205);
var _binds_js_1 = __webpack_require__(34260);
var _secrets_js_2 = __webpack_require__(43641);



/** Whether a text can be the name of an environment variable. */
const isVariableName = (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
/**
 * Settings from the user's options.
 * @param absolute makes a path absolute, from the folder that relative paths start in
 * @throws Failure("usage") for an invalid variable name, secret or folder to bind
 */
function makeSettings(options, absolute) {
    const { privileges, hostCa, passEnv, timeLimitMs, tmp, apptainerVersion, apptainerSha256 } = options;
    for (const name of passEnv)
        assertVariableName(name);
    const secrets = (0,_secrets_js_2/* .parseSecrets */ .dC)(options.secrets ?? [], absolute);
    const binds = (0,_binds_js_1/* .parseBinds */ .ie)(options.binds ?? [], absolute);
    return {
        privileges,
        hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
        passEnv,
        ...(secrets.length > 0 ? { secrets } : {}),
        ...(binds.length > 0 ? { binds } : {}),
        timeLimitMs,
        ...(tmp ? { tmp: absolute(tmp) } : {}),
        ...(apptainerVersion
            ? {
                apptainer: {
                    version: apptainerVersion,
                    ...(apptainerSha256 ? { sha256: apptainerSha256 } : {}),
                },
            }
            : {}),
    };
}
/** @throws Failure("usage") if a name to pass to the build is not the name of a variable */
function assertVariableName(name) {
    if (isVariableName(name))
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `invalid variable name ${JSON.stringify(name)}`, {
        code: "variable-name-invalid",
        why: "names consist of letters, digits and underscores, and do not begin with a digit",
        remedy: "correct the name given to --pass-env (pass-env in the action)",
    });
}


}),

45804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ writeForEveryone)
});
var node_fs_promises_0 = __webpack_require__(51455);

/**
 * Writes a file of a run's own scratch folder that every user in a build may read, whatever the umask is: apt, for one,
 * reads certificates and names of hosts as the user `_apt`.
 */
async function writeForEveryone(path, content, isProgram = false) {
    await (0,node_fs_promises_0.writeFile)(path, content);
    await (0,node_fs_promises_0.chmod)(path, isProgram ? 0o755 : 0o644);
}


}),

93265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ containLibs),
  x2: () => (/* binding */ hasOwnCa),
  Wf: () => (/* binding */ injectHostCa),
  sl: () => (/* binding */ replaceableBundles),
  EX: () => (/* binding */ systemBundle),
  Oh: () => (/* binding */ uniqueCertificates)
});

// UNUSED EXPORTS: certificates

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_tls_ = __webpack_require__(41692);
var failure = __webpack_require__(77205);
var digest = __webpack_require__(63983);
var failures = __webpack_require__(28720);
var for_everyone = __webpack_require__(45804);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/release-checks.js
/**
 * A stand-in for gpgv that checks signatures as of a moment: a key or a signature that expired after it counts as it did
 * then. Everything else gpgv itself decides. Only expiry is looked at, because the bytes are those of that moment.
 * The status lines are those of GnuPG's doc/DETAILS.
 * @param moment seconds since 1970
 */
function gpgvAsOf(moment) {
    return `#!/bin/sh
# gpgv as of ${new Date(moment * 1000).toISOString()}: what expired since then counts as it did then.
moment=${moment}
fd= next=
for word do
  if [ -n "$next" ]; then fd=$word next=; fi
  case $word in --status-fd) next=1 ;; --status-fd=*) fd=\${word#--status-fd=} ;; esac
done
own=$(cd "$(dirname "$0")" && pwd) program=
IFS=:
for folder in $PATH; do
  if [ "$folder" != "$own" ] && [ -z "$program" ]; then
    for name in gpgv gpgv2 gpgv1; do
      if [ -z "$program" ] && [ -x "$folder/$name" ]; then program=$folder/$name; fi
    done
  fi
done
unset IFS
if [ -z "$program" ]; then echo "gpgv was not found" >&2; exit 127; fi
case $fd in ''|*[!0-9]*) exec "$program" "$@" ;; esac
exec 8>&1
if [ "$fd" = 1 ]; then
  lines=$("$program" "$@") && code=0 || code=$?
else
  lines=$(eval '"$program" "$@" '"$fd"'>&1 1>&8') && code=0 || code=$?
fi
late= early= valid=
while IFS= read -r line; do
  case $line in
    '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*)
      at=\${line##* }
      case $at in ''|*[!0-9]*) early=1 ;; *) if [ "$at" -gt "$moment" ]; then late=1; else early=1; fi ;; esac ;;
    '[GNUPG:] VALIDSIG '*) valid=1 ;;
    '[GNUPG:] BADSIG '* | '[GNUPG:] ERRSIG '* | '[GNUPG:] REVKEYSIG '*) early=1 ;;
  esac
done <<END
$lines
END
if [ -n "$late" ] && [ -z "$early" ] && [ -n "$valid" ]; then
  code=0
  lines=$(printf '%s\\n' "$lines" | while IFS= read -r line; do
    case $line in
      '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*) ;;
      '[GNUPG:] EXPKEYSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPKEYSIG '}" ;;
      '[GNUPG:] EXPSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPSIG '}" ;;
      *) printf '%s\\n' "$line" ;;
    esac
  done)
fi
if [ -n "$lines" ]; then
  if [ "$fd" = 1 ]; then printf '%s\\n' "$lines" >&8; else eval 'printf "%s\\n" "$lines" >&'"$fd"; fi
fi
exit "$code"
`;
}

var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/compiled/src/host/trust-store.js

/** What every Java opens a trust store with; it keeps nothing secret. */
const trustStorePassword = "changeit";
/** A string as Java writes it: its length in two bytes, then the bytes. */
function utf(text) {
    const bytes = Buffer.from(text, "utf8");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
function number(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/**
 * Certificates as a Java key store (JKS, version 2), the one form that every version of Java reads.
 * Its format: OpenJDK, sun.security.provider.JavaKeyStore.
 * @param certificates PEM; those that cannot be read are left out
 */
function javaTrustStore(certificates) {
    const encoded = certificates.flatMap((pem) => {
        try {
            return [new external_node_crypto_.X509Certificate(pem).raw];
        }
        catch {
            return [];
        }
    });
    const trustedEntry = 2;
    const entries = encoded.map((der, n) => Buffer.concat([
        ...[number(trustedEntry), utf(`certificate-${n}`), Buffer.alloc(8), utf("X.509")],
        ...[number(der.length), der],
    ]));
    const content = Buffer.concat([number(0xfeedfeed), number(2), number(entries.length), ...entries]);
    const password = Buffer.from(trustStorePassword, "utf16le").swap16();
    // The salt is part of the format.
    const digest = (0,external_node_crypto_.createHash)("sha1").update(password).update("Mighty Aphrodite").update(content).digest();
    return Buffer.concat([content, digest]);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/host/ca.js










/**
 * Where files for a build alone are inside it. Apptainer mounts them read-only into this folder, which every image
 * has and which is empty, through a folder of its session. Neither a file nor a mount point is left in the image.
 */
const containLibs = "/.singularity.d/libs";
/** The CA bundles of the common distributions. */
const systemBundles = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/** Where the distributions' packages install certificates, and where administrators add their own. */
const shippedFolder = "/usr/share/ca-certificates";
const addedFolders = [
    "/usr/local/share/ca-certificates",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/pki/trust/anchors",
];
/** Variables that name another bundle on the host. */
const hostVariables = [
    "SSL_CERT_FILE",
    "NODE_EXTRA_CA_CERTS",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "PIP_CERT",
    "GIT_SSL_CAINFO",
];
/** Variables that point programs inside the build to the injected bundle. */
const postVariables = [
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "NODE_EXTRA_CA_CERTS",
    "GIT_SSL_CAINFO",
    "CARGO_HTTP_CAINFO",
    "JULIA_SSL_CA_ROOTS_PATH",
    "CONDA_SSL_VERIFY",
];
/** Further ones, for a build whose network has its own authority. */
const networkOnlyVariables = [
    "AWS_CA_BUNDLE",
    "CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE",
    "DENO_CERT",
    "HEX_CACERTS_PATH",
    "MAMBA_SSL_VERIFY",
    "NIX_SSL_CERT_FILE",
    "SYSTEM_CERTIFICATE_PATH",
];
const block = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** The certificates in a PEM text. Everything else is left out, so that a private key is never injected by mistake. */
function certificates(pem) {
    return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
}
/** A key that does not depend on how a certificate's lines are wrapped. */
function fingerprint(certificate) {
    const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
    return (0,digest/* sha256 */.sc)(body);
}
/** The certificates of several PEM texts, without duplicates. */
function uniqueCertificates(pems) {
    const byPrint = new Map();
    for (const certificate of pems.flatMap(certificates)) {
        const print = fingerprint(certificate);
        if (!byPrint.has(print))
            byPrint.set(print, certificate);
    }
    return [...byPrint.values()];
}
/** The text of a file; "" if it cannot be read. */
async function readOrEmpty(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        return "";
    }
}
/** The texts of all files below a folder; none if the folder does not exist. */
async function textsBelow(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
        return await Promise.all(files.map((entry) => readOrEmpty((0,external_node_path_.join)(entry.parentPath, entry.name))));
    }
    catch {
        return [];
    }
}
/** The text of the distribution's CA bundle on this host; "" if there is none. */
async function systemBundle() {
    for (const path of systemBundles) {
        const text = await readOrEmpty(path);
        if (text !== "")
            return text;
    }
    return "";
}
/**
 * Whether this host trusts additional CAs: certificates that are not from the distribution's package, or a bundle
 * named by SSL_CERT_FILE or a similar variable.
 */
async function hasOwnCa() {
    if (hostVariables.some((name) => process.env[name]))
        return true;
    for (const folder of addedFolders) {
        if (uniqueCertificates(await textsBelow(folder)).length > 0)
            return true;
    }
    const shipped = await textsBelow(shippedFolder);
    if (shipped.length === 0)
        return false;
    const known = new Set(uniqueCertificates(shipped).map(fingerprint));
    return uniqueCertificates([await systemBundle()]).some((one) => !known.has(fingerprint(one)));
}
async function bundleOf(setting) {
    if (typeof setting === "object") {
        const found = uniqueCertificates([await readOrEmpty(setting.path)]);
        if (found.length > 0)
            return found;
        throw new failure/* Failure */.H("usage", `no certificate found in ${setting.path}`, {
            code: "ca-bundle-invalid",
            why: "a CA bundle is a readable text file with BEGIN CERTIFICATE blocks",
            remedy: "pass another file to --host-ca, or leave the option out",
        });
    }
    const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
    const found = uniqueCertificates([
        await systemBundle(),
        ...(await Promise.all([...new Set(named)].map((path) => readOrEmpty(path)))),
    ]);
    if (found.length > 0 || setting === "auto")
        return found;
    throw new failure/* Failure */.H("usage", "no CA bundle found on this host", {
        code: "ca-bundle-missing",
        why: `none of these files exists: ${systemBundles.join(", ")}`,
        remedy: "pass the path of the bundle: --host-ca FILE",
    });
}
/** The bundle for a build whose network has its own authority: the host's CAs and this one, so that other servers stay trusted. */
async function bundleWith(setting, authority) {
    const own = await bundleOf(setting === "off" ? "auto" : setting);
    return uniqueCertificates([...(own.length > 0 ? own : external_node_tls_.rootCertificates), authority]);
}
/** Bundles of this host that can be replaced in a build with its own mount namespace. */
function replaceableBundles() {
    return systemBundles.filter((path) => (0,external_node_fs_.existsSync)(path));
}
/** Files that every build with injected certificates gets. apt and wget have no variable for a bundle, only one for a configuration file. */
function bundleFiles(at, bundle, more = []) {
    const path = `${at}/host-ca.crt`;
    const apt = [`Acquire::https::CAInfo "${path}";`, ...more];
    return {
        "host-ca.crt": { content: `${bundle.join("\n")}\n` },
        "host-ca.apt.conf": { content: `${apt.join("\n")}\n` },
        "host-ca.wgetrc": { content: `ca_certificate = ${path}\n` },
    };
}
/** What a build with its own network gets besides: Java's form of the bundle, and a gpgv that knows the build's moment. */
function networkFiles(at, bundle, { replays }, moment) {
    const apt = [
        `Apt::Key::gpgvcommand "${at}/gpgv";`,
        ...(replays ? ['Acquire::Check-Valid-Until "false";', 'Acquire::Check-Date "false";'] : []),
    ];
    return {
        ...bundleFiles(at, bundle, apt),
        "host-ca.jks": { content: javaTrustStore(bundle) },
        gpgv: { content: gpgvAsOf(moment), isProgram: true },
    };
}
function bundleVariables(at) {
    return {
        APT_CONFIG: `${at}/host-ca.apt.conf`,
        WGETRC: `${at}/host-ca.wgetrc`,
        ...Object.fromEntries(postVariables.map((name) => [name, `${at}/host-ca.crt`])),
    };
}
function networkVariables(at) {
    const trustStore = `-Djavax.net.ssl.trustStore=${at}/host-ca.jks`;
    return {
        ...Object.fromEntries(networkOnlyVariables.map((name) => [name, `${at}/host-ca.crt`])),
        JAVA_TOOL_OPTIONS: `${trustStore} -Djavax.net.ssl.trustStorePassword=${trustStorePassword}`,
    };
}
/**
 * Prepares a private copy of the host's CA bundle for a build.
 * @param folder existing scratch folder for the files
 * @param network the build's own network, if it has one; `moment` is when the build is, or was, seconds since 1970;
 * `at` is where the build sees the folder's files
 * @returns undefined if the build gets no certificates
 */
async function injectHostCa(setting, folder, network, { moment = 0, at = containLibs } = {}) {
    if (!network && (setting === "off" || (setting === "auto" && !(await hasOwnCa()))))
        return undefined;
    const bundle = network ? await bundleWith(setting, network.certificate) : await bundleOf(setting);
    if (bundle.length === 0)
        return undefined;
    const contents = network ? networkFiles(at, bundle, network, moment) : bundleFiles(at, bundle);
    for (const [name, { content, isProgram }] of Object.entries(contents))
        await (0,for_everyone/* writeForEveryone */.e)((0,external_node_path_.join)(folder, name), content, isProgram).catch((error) => {
            throw (0,failures/* fileFailure */.f)(error, `could not write ${(0,external_node_path_.join)(folder, name)}`);
        });
    return {
        bundle: (0,external_node_path_.join)(folder, "host-ca.crt"),
        files: Object.keys(contents).map((name) => (0,external_node_path_.join)(folder, name)),
        env: { ...bundleVariables(at), ...(network ? networkVariables(at) : {}) },
    };
}


}),

64018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cj: () => (/* binding */ givenArguments),
  E$: () => (/* binding */ templateMatches),
  LF: () => (/* binding */ parseArgumentFile),
  Nh: () => (/* binding */ parseBuildArgument),
  QK: () => (/* binding */ showTemplate),
  gQ: () => (/* binding */ replaceTemplates),
  sK: () => (/* binding */ defaultArguments)
});
var _text_js_0 = __webpack_require__(29291);

/** `{{ name }}`; white space and letters as Go's regular expressions define them. Source: Apptainer's build/args. */
const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
/** Every `{{ name }}` in a text, in order, also in comments. */
function templateMatches(text) {
    return [...text.matchAll(template)].map((match) => ({
        name: match[1],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** The text with every `{{ name }}` replaced; where `by` returns undefined, it stays. */
function replaceTemplates(text, by) {
    return text.replace(template, (written, name) => by(name, written) ?? written);
}
/** `{{ name }}` as messages write it. */
const showTemplate = (name) => `{{ ${name} }}`;
/**
 * One build argument, `name=value`. Only names that a template can contain are accepted; as in Apptainer, white space
 * around name and value is removed.
 * @returns undefined for anything else
 */
function parseBuildArgument(text) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? "" : (0,_text_js_0/* .trim */ .Bq)(text.slice(0, equals));
    const value = (0,_text_js_0/* .trim */ .Bq)(text.slice(equals + 1));
    return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? { name, value } : undefined;
}
/** The arguments of a `--build-arg-file`: one `name=value` per line; the last of a name counts, other lines are ignored. */
function parseArgumentFile(bytes) {
    return keyValueLines((0,_text_js_0/* .decode */ .D4)(bytes));
}
/** The given build arguments, which take precedence over those of the argument file; trimmed, as in Apptainer. */
function givenArguments(given, argFile) {
    const outer = argFile ? parseArgumentFile(argFile) : new Map();
    for (const [name, value] of Object.entries(given))
        outer.set((0,_text_js_0/* .trim */ .Bq)(name), (0,_text_js_0/* .trim */ .Bq)(value));
    return outer;
}
/** The defaults in a stage's `%arguments`. */
function defaultArguments(stage) {
    const script = stage.scripts.get("arguments")?.script ?? "";
    const lines = script.split("\n").filter((line) => !(0,_text_js_0/* .trim */ .Bq)(line).startsWith("#"));
    return keyValueLines(lines.join("\n"));
}
function keyValueLines(text) {
    const found = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        const name = equals === -1 ? "" : (0,_text_js_0/* .trim */ .Bq)(line.slice(0, equals));
        if (name !== "")
            found.set(name, (0,_text_js_0/* .trim */ .Bq)(line.slice(equals + 1)));
    }
    return found;
}


}),

29291:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (/* binding */ skipSpace),
  Bq: () => (/* binding */ trim),
  D4: () => (/* binding */ decode),
  jp: () => (/* binding */ toLower),
  s8: () => (/* binding */ trimEnd),
  uz: () => (/* binding */ splitLines),
  xC: () => (/* binding */ isSpace)
});
var node_buffer_0 = __webpack_require__(4573);

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Index of the first character from `start` on that is not white space; the length if there is none. */
function skipSpace(text, start = 0) {
    let i = start;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trim(text) {
    const ended = trimEnd(text);
    return ended.slice(skipSpace(ended));
}
/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
function toLower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lower = "";
    for (const letter of text)
        lower += letter === "İ" ? "i" : letter.toLowerCase();
    return lower;
}
/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer_0.isUtf8)(buffer))
        return buffer.toString("utf8");
    const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
    let end = 0;
    for (let i = 0; i < buffer.length;) {
        const length = characterLength(buffer, i);
        if (length === 0) {
            for (const byte of replacement)
                clean[end++] = byte;
            i++;
        }
        for (let n = length; n > 0; n--)
            clean[end++] = buffer[i++];
    }
    return clean.toString("utf8", 0, end);
}
/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd];
/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes, i) {
    const first = bytes[i];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[i + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let n = 2; n < length; n++)
        if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return length;
}
/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
function splitLines(bytes) {
    const text = decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const offsets = [0];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        offsets.push(at + 1);
    if (offsets.at(-1) !== bytes.length)
        offsets.push(bytes.length);
    let carriageReturns = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (!line.endsWith("\r"))
            continue;
        lines[i] = line.slice(0, -1);
        carriageReturns++;
    }
    return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}


}),

60919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ formatSize),
  a3: () => (/* binding */ formatDuration),
  ku: () => (/* binding */ formatTable)
});
/** "3 s", "2 min 05 s", "1 h 02 min". */
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
}
/** "812 B", "4.2 kB", "203 MB"; powers of 1000. */
function formatSize(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
/** Columns of text, aligned and two spaces apart; the last column is not padded. */
function formatTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join("  ")
        .trimEnd())
        .join("\n");
}


}),

46618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ levels)
});
/** How strong an identity was proven, weakest first. Apart from the marker, whose schema takes time to load. */
const levels = ["versions", "content", "bytes"];


})

};
;