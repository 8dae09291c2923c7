"use strict";
exports.id = 4230;
exports.ids = [4230, 3145];
exports.modules = {
	34260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fu: () => bindInvalid,
			fy: () => makeMountPoints,
			ie: () => parseBinds,
			mL: () => bindArguments,
			vo: () => parseBind
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_os_1 = __webpack_require__(48161);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_failures_js_4 = __webpack_require__(28720);
		const taken = [
			"/tmp",
			"/var/tmp",
			"/proc",
			"/sys",
			"/dev",
			"/.singularity.d"
		];
		const temporary = {
			"/tmp": "tmp",
			"/var/tmp": "varTmp"
		};
		const isBelow = (path, folder) => path.startsWith(`${folder}/`);
		const unwritable = /[,:"\\\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u;
		function isPersonal(path) {
			const [, first, second] = path.split("/");
			const home = (0, node_os_1.homedir)();
			return first === "root" || first === "home" && Boolean(second) || path === home || isBelow(path, home);
		}
		function parseBind(text, absolute) {
			const [from = "", to, access = "ro", ...more] = text.trim().split(":");
			if (from === "" || to === "" || more.length > 0) return "expected SRC[:DST[:ro|rw]]";
			if (access !== "ro" && access !== "rw") return `the option ${JSON.stringify(access)} is neither ro nor rw`;
			const source = absolute(from);
			if (unwritable.test(source) || unwritable.test(to ?? "")) return "a path with a comma, a colon, a quote, a backslash or an invisible character cannot be bound";
			if (to === undefined && (!(0, node_path_2.isAbsolute)(from) || isPersonal(source))) return "the destination is missing; it would be a path on this machine only";
			const at = to ?? source;
			if (!(0, node_path_2.isAbsolute)(at) || node_path_2.posix.normalize(at) !== at || at === "/" || at.endsWith("/")) return `the destination ${JSON.stringify(at)} is not a plain absolute path`;
			const isTaken = taken.some((path) => at === path || isBelow(at, path) && !Object.hasOwn(temporary, path) || isBelow(path, at));
			return isTaken ? `the destination ${at} belongs to the build` : {
				source,
				at,
				access
			};
		}
		function parseBinds(texts, absolute) {
			const found = [];
			for (const text of texts) {
				const bind = parseBind(text, absolute);
				if (typeof bind === "string") throw bindInvalid(text, bind);
				const other = found.find(({ at }) => at === bind.at || isBelow(at, bind.at) || isBelow(bind.at, at));
				if (other) throw bindInvalid(text, `its destination is the same as, or inside, that of another one, ${other.at}`);
				found.push(bind);
			}
			return found.sort((a, b) => a.at < b.at ? -1 : 1);
		}
		const bindInvalid = (what, why) => new _failure_js_3.H("usage", `cannot bind ${JSON.stringify(what)}`, {
			code: "bind-invalid",
			why,
			remedy: "write for example --bind /data/reference:/mnt, or --bind cache:/mnt:rw to let the build write there"
		});
		const bindArguments = (binds = []) => binds.flatMap(({ source, at, access }) => ["--bind", `${source}:${at}:${access}`]);
		async function makeMountPoints(binds, scratch) {
			for (const { at, kind } of binds) {
				for (const [folder, where] of Object.entries(temporary)) {
					if (!isBelow(at, folder)) continue;
					const path = (0, node_path_2.join)(scratch[where], at.slice(folder.length));
					const parent = kind === "folder" ? path : (0, node_path_2.dirname)(path);
					await (0, node_fs_promises_0.mkdir)(parent, {
						recursive: true,
						mode: 493
					}).then(() => kind === "file" ? (0, node_fs_promises_0.writeFile)(path, "", { flag: "wx" }) : undefined).catch((error) => {
						throw (0, _files_failures_js_4.f)(error, `could not make the mount point ${at}`);
					});
				}
			}
		}
	}),
	43641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CB: () => placeholderSecret,
			Dm: () => provideSecrets,
			VX: () => secretValues,
			Vh: () => secretTexts,
			dC: () => parseSecrets,
			g1: () => secretVariableOf,
			o7: () => parseSecret,
			ql: () => readSecrets
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
		const limit = 64 * 1024;
		const isSecretName = (text) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text);
		const secretVariableOf = (name) => `STX_SECRET_${name.toUpperCase()}`;
		function parseSecret(text, absolute) {
			const [, name = "", from = ""] = /^([^=]*)=(.+)$/s.exec(text.trim()) ?? [];
			const [, env] = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(from) ?? [];
			if (!isSecretName(name) || from.includes("\0")) return undefined;
			if (env !== undefined) return {
				name,
				env
			};
			return from.startsWith("env:") ? undefined : {
				name,
				path: absolute(from)
			};
		}
		function parseSecrets(texts, absolute) {
			const found = new Map();
			for (const [index, text] of texts.entries()) {
				const secret = parseSecret(text, absolute);
				const variable = secret && secretVariableOf(secret.name);
				if (secret === undefined || variable === undefined || found.has(variable)) {
					throw new _failure_js_2.H("usage", `invalid secret (number ${index + 1})`, {
						code: "secret-invalid",
						why: secret ? `${secret.name} is given twice; upper and lower case count as the same` : "it is not of the form name=path or name=env:VARIABLE, with a name of letters, digits and underscores",
						remedy: "write --secret token=env:TOKEN or --secret token=path/of/file"
					});
				}
				found.set(variable, secret);
			}
			return [...found.values()];
		}
		async function readSecrets(sources = []) {
			return Promise.all(sources.map(async (source) => ({
				name: source.name,
				value: await readSecret(source)
			})));
		}
		async function readSecret(source) {
			const value = "env" in source ? fromVariable(source) : await fromFile(source);
			if (value.toString("latin1").trim().length >= _process_secret_parts_js_6.b) return value;
			throw new _failure_js_2.H("usage", `the secret ${source.name} is ${value.length === 0 ? "empty" : "too short"}`, {
				code: "secret-invalid",
				why: `it has fewer than ${_process_secret_parts_js_6.b} characters, which cannot be kept out of a log`,
				remedy: `check where --secret ${source.name}=… takes it from`
			});
		}
		function fromVariable({ name, env }) {
			const value = process.env[env];
			if (value !== undefined) return Buffer.from(value);
			throw new _failure_js_2.H("usage", `could not read the secret ${name}`, {
				code: "secret-unreadable",
				why: `the variable ${env} is not set`,
				remedy: `set ${env}, or take the secret from a file: --secret ${name}=path/of/file`
			});
		}
		async function fromFile({ name, path }) {
			try {
				return await (0, _files_bounded_js_3.C)(path, limit, {
					what: "secret",
					follow: true
				});
			} catch (error) {
				const reason = error instanceof _failure_js_2.H && error.code === "no-such-file" ? "does not exist" : undefined;
				throw new _failure_js_2.H("usage", `could not read the secret ${name}`, {
					code: "secret-unreadable",
					why: `its file ${reason ?? `is not a readable file of at most ${limit / 1024} KiB`}`,
					remedy: `write --secret ${name}=path/of/file, or --secret ${name}=env:VARIABLE; the value itself is not accepted`
				});
			}
		}
		const placeholderSecret = (name) => ({
			name,
			value: Buffer.from(_process_secret_forms_js_7.qf)
		});
		function secretValues(secrets) {
			return secrets.flatMap(({ value }) => [value, ...(0, _process_secret_parts_js_6.Y)(value.toString("latin1")).map((part) => Buffer.from(part, "latin1"))]);
		}
		const secretTexts = (secrets) => secretValues(secrets).map((value) => value.toString("utf8").trim());
		async function provideSecrets(folder, secrets) {
			const files = [];
			for (const { name, value } of secrets) {
				const path = (0, node_path_1.join)(folder, `secret-${name}`);
				await (0, node_fs_promises_0.writeFile)(path, value, {
					mode: 256,
					flag: "wx"
				}).catch((error) => {
					throw (0, _files_failures_js_4.f)(error, `could not write a secret into ${folder}`);
				});
				files.push(path);
			}
			const env = secrets.map(({ name }) => [secretVariableOf(name), `${_host_ca_js_5.T6}/secret-${name}`]);
			return {
				files,
				env: Object.fromEntries(env),
				redact: (0, _process_redact_js_8.$p)(secretValues(secrets))
			};
		}
	}),
	19415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KL: () => isVariableName,
			OE: () => assertVariableName,
			mF: () => makeSettings
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _binds_js_1 = __webpack_require__(34260);
		var _secrets_js_2 = __webpack_require__(43641);
		const isVariableName = (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
		function makeSettings(options, absolute) {
			const { privileges, hostCa, passEnv, timeLimitMs, tmp, apptainerVersion, apptainerSha256 } = options;
			for (const name of passEnv) assertVariableName(name);
			const secrets = (0, _secrets_js_2.dC)(options.secrets ?? [], absolute);
			const binds = (0, _binds_js_1.ie)(options.binds ?? [], absolute);
			return {
				privileges,
				hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
				passEnv,
				...secrets.length > 0 ? { secrets } : {},
				...binds.length > 0 ? { binds } : {},
				timeLimitMs,
				...tmp ? { tmp: absolute(tmp) } : {},
				...apptainerVersion ? { apptainer: {
					version: apptainerVersion,
					...apptainerSha256 ? { sha256: apptainerSha256 } : {}
				} } : {}
			};
		}
		function assertVariableName(name) {
			if (isVariableName(name)) return;
			throw new _failure_js_0.H("usage", `invalid variable name ${JSON.stringify(name)}`, {
				code: "variable-name-invalid",
				why: "names consist of letters, digits and underscores, and do not begin with a digit",
				remedy: "correct the name given to --pass-env (pass-env in the action)"
			});
		}
	}),
	45804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => writeForEveryone });
		var node_fs_promises_0 = __webpack_require__(51455);
		async function writeForEveryone(path, content, isProgram = false) {
			await (0, node_fs_promises_0.writeFile)(path, content);
			await (0, node_fs_promises_0.chmod)(path, isProgram ? 493 : 420);
		}
	}),
	93265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T6: () => containLibs,
			x2: () => hasOwnCa,
			Wf: () => injectHostCa,
			sl: () => replaceableBundles,
			EX: () => systemBundle,
			Oh: () => uniqueCertificates
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_tls_ = __webpack_require__(41692);
		var failure = __webpack_require__(77205);
		var digest = __webpack_require__(63983);
		var failures = __webpack_require__(28720);
		var for_everyone = __webpack_require__(45804);
		;
		function gpgvAsOf(moment) {
			return `#!/bin/sh
# gpgv as of ${new Date(moment * 1e3).toISOString()}: what expired since then counts as it did then.
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
		;
		const trustStorePassword = "changeit";
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
		function javaTrustStore(certificates) {
			const encoded = certificates.flatMap((pem) => {
				try {
					return [new external_node_crypto_.X509Certificate(pem).raw];
				} catch {
					return [];
				}
			});
			const trustedEntry = 2;
			const entries = encoded.map((der, n) => Buffer.concat([...[
				number(trustedEntry),
				utf(`certificate-${n}`),
				Buffer.alloc(8),
				utf("X.509")
			], ...[number(der.length), der]]));
			const content = Buffer.concat([
				number(4277010157),
				number(2),
				number(entries.length),
				...entries
			]);
			const password = Buffer.from(trustStorePassword, "utf16le").swap16();
			const digest = (0, external_node_crypto_.createHash)("sha1").update(password).update("Mighty Aphrodite").update(content).digest();
			return Buffer.concat([content, digest]);
		}
		;
		const containLibs = "/.singularity.d/libs";
		const systemBundles = [
			"/etc/ssl/certs/ca-certificates.crt",
			"/etc/pki/tls/certs/ca-bundle.crt",
			"/etc/ssl/ca-bundle.pem",
			"/etc/ssl/cert.pem"
		];
		const shippedFolder = "/usr/share/ca-certificates";
		const addedFolders = [
			"/usr/local/share/ca-certificates",
			"/etc/pki/ca-trust/source/anchors",
			"/etc/pki/trust/anchors"
		];
		const hostVariables = [
			"SSL_CERT_FILE",
			"NODE_EXTRA_CA_CERTS",
			"REQUESTS_CA_BUNDLE",
			"CURL_CA_BUNDLE",
			"PIP_CERT",
			"GIT_SSL_CAINFO"
		];
		const postVariables = [
			"SSL_CERT_FILE",
			"CURL_CA_BUNDLE",
			"REQUESTS_CA_BUNDLE",
			"PIP_CERT",
			"NODE_EXTRA_CA_CERTS",
			"GIT_SSL_CAINFO",
			"CARGO_HTTP_CAINFO",
			"JULIA_SSL_CA_ROOTS_PATH",
			"CONDA_SSL_VERIFY"
		];
		const networkOnlyVariables = [
			"AWS_CA_BUNDLE",
			"CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE",
			"DENO_CERT",
			"HEX_CACERTS_PATH",
			"MAMBA_SSL_VERIFY",
			"NIX_SSL_CERT_FILE",
			"SYSTEM_CERTIFICATE_PATH"
		];
		const block = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
		function certificates(pem) {
			return (pem.match(block) ?? []).map((text) => text.replace(/\r/g, ""));
		}
		function fingerprint(certificate) {
			const body = certificate.replace(/-----[^-]+-----/g, "").replace(/\s+/g, "");
			return (0, digest.sc)(body);
		}
		function uniqueCertificates(pems) {
			const byPrint = new Map();
			for (const certificate of pems.flatMap(certificates)) {
				const print = fingerprint(certificate);
				if (!byPrint.has(print)) byPrint.set(print, certificate);
			}
			return [...byPrint.values()];
		}
		async function readOrEmpty(path) {
			try {
				return await (0, promises_.readFile)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function textsBelow(folder) {
			try {
				const entries = await (0, promises_.readdir)(folder, {
					recursive: true,
					withFileTypes: true
				});
				const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
				return await Promise.all(files.map((entry) => readOrEmpty((0, external_node_path_.join)(entry.parentPath, entry.name))));
			} catch {
				return [];
			}
		}
		async function systemBundle() {
			for (const path of systemBundles) {
				const text = await readOrEmpty(path);
				if (text !== "") return text;
			}
			return "";
		}
		async function hasOwnCa() {
			if (hostVariables.some((name) => process.env[name])) return true;
			for (const folder of addedFolders) {
				if (uniqueCertificates(await textsBelow(folder)).length > 0) return true;
			}
			const shipped = await textsBelow(shippedFolder);
			if (shipped.length === 0) return false;
			const known = new Set(uniqueCertificates(shipped).map(fingerprint));
			return uniqueCertificates([await systemBundle()]).some((one) => !known.has(fingerprint(one)));
		}
		async function bundleOf(setting) {
			if (typeof setting === "object") {
				const found = uniqueCertificates([await readOrEmpty(setting.path)]);
				if (found.length > 0) return found;
				throw new failure.H("usage", `no certificate found in ${setting.path}`, {
					code: "ca-bundle-invalid",
					why: "a CA bundle is a readable text file with BEGIN CERTIFICATE blocks",
					remedy: "pass another file to --host-ca, or leave the option out"
				});
			}
			const named = hostVariables.map((name) => process.env[name]).filter((path) => path?.startsWith("/"));
			const found = uniqueCertificates([await systemBundle(), ...await Promise.all([...new Set(named)].map((path) => readOrEmpty(path)))]);
			if (found.length > 0 || setting === "auto") return found;
			throw new failure.H("usage", "no CA bundle found on this host", {
				code: "ca-bundle-missing",
				why: `none of these files exists: ${systemBundles.join(", ")}`,
				remedy: "pass the path of the bundle: --host-ca FILE"
			});
		}
		async function bundleWith(setting, authority) {
			const own = await bundleOf(setting === "off" ? "auto" : setting);
			return uniqueCertificates([...own.length > 0 ? own : external_node_tls_.rootCertificates, authority]);
		}
		function replaceableBundles() {
			return systemBundles.filter((path) => (0, external_node_fs_.existsSync)(path));
		}
		function bundleFiles(at, bundle, more = []) {
			const path = `${at}/host-ca.crt`;
			const apt = [`Acquire::https::CAInfo "${path}";`, ...more];
			return {
				"host-ca.crt": { content: `${bundle.join("\n")}\n` },
				"host-ca.apt.conf": { content: `${apt.join("\n")}\n` },
				"host-ca.wgetrc": { content: `ca_certificate = ${path}\n` }
			};
		}
		function networkFiles(at, bundle, { replays }, moment) {
			const apt = [`Apt::Key::gpgvcommand "${at}/gpgv";`, ...replays ? ["Acquire::Check-Valid-Until \"false\";", "Acquire::Check-Date \"false\";"] : []];
			return {
				...bundleFiles(at, bundle, apt),
				"host-ca.jks": { content: javaTrustStore(bundle) },
				gpgv: {
					content: gpgvAsOf(moment),
					isProgram: true
				}
			};
		}
		function bundleVariables(at) {
			return {
				APT_CONFIG: `${at}/host-ca.apt.conf`,
				WGETRC: `${at}/host-ca.wgetrc`,
				...Object.fromEntries(postVariables.map((name) => [name, `${at}/host-ca.crt`]))
			};
		}
		function networkVariables(at) {
			const trustStore = `-Djavax.net.ssl.trustStore=${at}/host-ca.jks`;
			return {
				...Object.fromEntries(networkOnlyVariables.map((name) => [name, `${at}/host-ca.crt`])),
				JAVA_TOOL_OPTIONS: `${trustStore} -Djavax.net.ssl.trustStorePassword=${trustStorePassword}`
			};
		}
		async function injectHostCa(setting, folder, network, { moment = 0, at = containLibs } = {}) {
			if (!network && (setting === "off" || setting === "auto" && !await hasOwnCa())) return undefined;
			const bundle = network ? await bundleWith(setting, network.certificate) : await bundleOf(setting);
			if (bundle.length === 0) return undefined;
			const contents = network ? networkFiles(at, bundle, network, moment) : bundleFiles(at, bundle);
			for (const [name, { content, isProgram }] of Object.entries(contents)) await (0, for_everyone.e)((0, external_node_path_.join)(folder, name), content, isProgram).catch((error) => {
				throw (0, failures.f)(error, `could not write ${(0, external_node_path_.join)(folder, name)}`);
			});
			return {
				bundle: (0, external_node_path_.join)(folder, "host-ca.crt"),
				files: Object.keys(contents).map((name) => (0, external_node_path_.join)(folder, name)),
				env: {
					...bundleVariables(at),
					...network ? networkVariables(at) : {}
				}
			};
		}
	}),
	64018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cj: () => givenArguments,
			E$: () => templateMatches,
			LF: () => parseArgumentFile,
			Nh: () => parseBuildArgument,
			QK: () => showTemplate,
			gQ: () => replaceTemplates,
			sK: () => defaultArguments
		});
		var _text_js_0 = __webpack_require__(29291);
		const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
		function templateMatches(text) {
			return [...text.matchAll(template)].map((match) => ({
				name: match[1],
				start: match.index,
				end: match.index + match[0].length
			}));
		}
		function replaceTemplates(text, by) {
			return text.replace(template, (written, name) => by(name, written) ?? written);
		}
		const showTemplate = (name) => `{{ ${name} }}`;
		function parseBuildArgument(text) {
			const equals = text.indexOf("=");
			const name = equals < 0 ? "" : (0, _text_js_0.Bq)(text.slice(0, equals));
			const value = (0, _text_js_0.Bq)(text.slice(equals + 1));
			return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? {
				name,
				value
			} : undefined;
		}
		function parseArgumentFile(bytes) {
			return keyValueLines((0, _text_js_0.D4)(bytes));
		}
		function givenArguments(given, argFile) {
			const outer = argFile ? parseArgumentFile(argFile) : new Map();
			for (const [name, value] of Object.entries(given)) outer.set((0, _text_js_0.Bq)(name), (0, _text_js_0.Bq)(value));
			return outer;
		}
		function defaultArguments(stage) {
			const script = stage.scripts.get("arguments")?.script ?? "";
			const lines = script.split("\n").filter((line) => !(0, _text_js_0.Bq)(line).startsWith("#"));
			return keyValueLines(lines.join("\n"));
		}
		function keyValueLines(text) {
			const found = new Map();
			for (const line of text.split("\n")) {
				const equals = line.indexOf("=");
				const name = equals === -1 ? "" : (0, _text_js_0.Bq)(line.slice(0, equals));
				if (name !== "") found.set(name, (0, _text_js_0.Bq)(line.slice(equals + 1)));
			}
			return found;
		}
	}),
	29291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => skipSpace,
			Bq: () => trim,
			D4: () => decode,
			jp: () => toLower,
			s8: () => trimEnd,
			uz: () => splitLines,
			xC: () => isSpace
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isSpace(code) {
			if (code < 128) return code === 32 || code >= 9 && code <= 13;
			return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
		}
		function skipSpace(text, start = 0) {
			let i = start;
			while (i < text.length && isSpace(text.charCodeAt(i))) i++;
			return i;
		}
		function trimEnd(text) {
			let end = text.length;
			while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
			return text.slice(0, end);
		}
		function trim(text) {
			const ended = trimEnd(text);
			return ended.slice(skipSpace(ended));
		}
		function toLower(text) {
			if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
			let lower = "";
			for (const letter of text) lower += letter === "İ" ? "i" : letter.toLowerCase();
			return lower;
		}
		function decode(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if ((0, node_buffer_0.isUtf8)(buffer)) return buffer.toString("utf8");
			const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
			let end = 0;
			for (let i = 0; i < buffer.length;) {
				const length = characterLength(buffer, i);
				if (length === 0) {
					for (const byte of replacement) clean[end++] = byte;
					i++;
				}
				for (let n = length; n > 0; n--) clean[end++] = buffer[i++];
			}
			return clean.toString("utf8", 0, end);
		}
		const replacement = [
			239,
			191,
			189
		];
		function characterLength(bytes, i) {
			const first = bytes[i];
			if (first < 128) return 1;
			if (first < 194 || first > 244) return 0;
			const length = first < 224 ? 2 : first < 240 ? 3 : 4;
			const low = first === 224 ? 160 : first === 240 ? 144 : 128;
			const high = first === 237 ? 159 : first === 244 ? 143 : 191;
			const second = bytes[i + 1] ?? 0;
			if (second < low || second > high) return 0;
			for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 192) !== 128) return 0;
			return length;
		}
		function splitLines(bytes) {
			const text = decode(bytes);
			const lines = text.split("\n");
			if (lines.at(-1) === "") lines.pop();
			const offsets = [0];
			for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) offsets.push(at + 1);
			if (offsets.at(-1) !== bytes.length) offsets.push(bytes.length);
			let carriageReturns = 0;
			for (let i = 0; i < lines.length; i++) {
				const line = lines[i];
				if (!line.endsWith("\r")) continue;
				lines[i] = line.slice(0, -1);
				carriageReturns++;
			}
			return {
				lines,
				offsets,
				eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n"
			};
		}
	}),
	93118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			YX: () => cutReference,
			ct: () => pinnedReference,
			gL: () => joinHeader
		});
		var _failure_js_0 = __webpack_require__(77205);
		const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagForm = /^\w[\w.-]{0,127}$/;
		const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
		const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
		const hubNames = new Set([
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io",
			"registry.hub.docker.com"
		]);
		function cutReference(text) {
			const at = text.indexOf("@");
			const named = at < 0 ? text : text.slice(0, at);
			const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
			const colon = named.lastIndexOf(":");
			if (colon < 0 || colon < named.lastIndexOf("/")) return {
				name: named,
				...digest
			};
			return {
				name: named.slice(0, colon),
				tag: named.slice(colon + 1),
				...digest
			};
		}
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
			if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
			const hub = hubNames.has(written);
			const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
			if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
				throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
			}
			if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
			if (digest !== undefined && !digestForm.test(digest)) throw invalid(text, `"${digest}" is not a valid digest`);
			return {
				host: hub ? "registry-1.docker.io" : written,
				registry: hub ? "docker.io" : written,
				repository,
				...tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {},
				...digest !== undefined ? { digest } : {}
			};
		}
		function invalid(text, why, remedy) {
			return new _failure_js_0.H("usage", `invalid image reference "${text}"`, {
				code: "image-reference-invalid",
				why,
				remedy: remedy ?? "write it as registry/namespace/name:tag in the From line"
			});
		}
		function joinHeader(from, header) {
			const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
			return [...before, from].join("/");
		}
		function pinnedReference(from, digest) {
			return `${cutReference(from).name}@${digest}`;
		}
	}),
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xq: () => formatSize,
			a3: () => formatDuration,
			ku: () => formatTable
		});
		function formatDuration(milliseconds) {
			const seconds = Math.round(milliseconds / 1e3);
			const two = (value) => String(value).padStart(2, "0");
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
			return `${Math.floor(seconds / 3600)} h ${two(Math.floor(seconds % 3600 / 60))} min`;
		}
		function formatSize(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let value = bytes;
			let unit = 0;
			while (value >= 1e3 && unit < units.length - 1) {
				value /= 1e3;
				unit++;
			}
			return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
		}
		function formatTable(rows) {
			const columns = Math.max(0, ...rows.map((row) => row.length));
			const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
			return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()).join("\n");
		}
	}),
	46618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => levels });
		const levels = [
			"versions",
			"content",
			"bytes"
		];
	})
};
;
