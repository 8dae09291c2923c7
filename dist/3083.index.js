"use strict";
exports.id = 3083;
exports.ids = [3083];
exports.modules = {
	17794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readBounded,
			L: () => readBoundedIfThere
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _failures_js_2 = __webpack_require__(28720);
		async function readBounded(path, limit, options = {}) {
			const bytes = await readBoundedIfThere(path, limit, options);
			if (bytes) return bytes;
			throw new _failure_js_1.H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
				code: "no-such-file",
				remedy: "check the path"
			});
		}
		async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
			const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
			let file;
			try {
				file = (0, node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT" || code === "ENOTDIR") return undefined;
				if (code === "ELOOP") throw notPlain(path, what, "it is a symbolic link");
				if (code === "ENXIO") throw notPlain(path, what, "it is a socket or device");
				throw (0, _failures_js_2.f1)(error, `could not read ${path}`);
			}
			try {
				const found = (0, node_fs_0.fstatSync)(file);
				if (found.isDirectory()) throw notPlain(path, what, "it is a folder");
				if (!found.isFile()) throw notPlain(path, what, "it is a FIFO or device");
				if (found.size > limit) throw tooLarge(path, what, limit);
				look?.((0, node_fs_0.fstatSync)(file, { bigint: true }));
				return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
			} catch (error) {
				throw error instanceof _failure_js_1.H ? error : (0, _failures_js_2.f1)(error, `could not read ${path}`);
			} finally {
				(0, node_fs_0.closeSync)(file);
			}
		}
		function readAll(file, limit, size, fail) {
			let buffer = Buffer.allocUnsafe(size + 1);
			let length = 0;
			for (;;) {
				const bytesRead = (0, node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
				length += bytesRead;
				if (bytesRead === 0) return buffer.subarray(0, length);
				if (length > limit) throw fail();
				if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
			}
		}
		function notPlain(path, what, why) {
			return new _failure_js_1.H("inconclusive", `${path} is not a plain file`, {
				code: "not-a-regular-file",
				why,
				remedy: `put the ${what} itself there`,
				place: { path }
			});
		}
		function tooLarge(path, what, limit) {
			return new _failure_js_1.H("inconclusive", `${path} is too large`, {
				code: "file-too-large",
				why: `a ${what} of this program has at most ${limit} bytes`,
				remedy: "restore the file as it was written",
				place: { path }
			});
		}
	}),
	63983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			Q3: () => sha256File,
			hd: () => fileDigest,
			sc: () => sha256
		});
		var _failures_js_0 = __webpack_require__(28720);
		var _regular_js_1 = __webpack_require__(64659);
		const chunk = 1024 * 1024;
		const hash = () => process.getBuiltinModule("node:crypto").createHash("sha256");
		async function fileDigest(path) {
			const { handle } = await (0, _regular_js_1.l)(path);
			try {
				const sha256 = hash();
				let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
				let size = 0;
				for (let reading = handle.read(filled, 0, chunk, 0);;) {
					const { bytesRead } = await reading;
					if (bytesRead === 0) return {
						sha256: sha256.digest("hex"),
						size
					};
					size += bytesRead;
					reading = handle.read(next, 0, chunk, size);
					sha256.update(filled.subarray(0, bytesRead));
					[filled, next] = [next, filled];
				}
			} finally {
				await handle.close();
			}
		}
		function sha256(data) {
			return process.getBuiltinModule("node:crypto").hash("sha256", data);
		}
		const sha256File = async (path) => (await hashFile(path)).sha256;
		async function hashFile(path) {
			try {
				return await fileDigest(path);
			} catch (error) {
				throw (0, _failures_js_0.f1)(error, `could not read ${path}`);
			}
		}
	}),
	28720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => namedBy,
			f1: () => readFailure,
			fE: () => fileFailure
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _regular_js_3 = __webpack_require__(64659);
		const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
		const noWrite = "choose a folder that you own with --store";
		const absent = {
			kind: "usage",
			code: "no-such-file"
		};
		const meanings = {
			ENOSPC: {
				kind: "infrastructure",
				code: "disk-full",
				why: "the disk is full",
				remedy: more
			},
			EDQUOT: {
				kind: "infrastructure",
				code: "quota-used-up",
				why: "your disk quota is used up",
				remedy: more
			},
			EROFS: {
				kind: "usage",
				code: "read-only",
				why: "the file system is read-only",
				remedy: noWrite
			},
			EACCES: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EPERM: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EEXIST: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a file or folder of that name exists",
				remedy: "choose another folder, or move the file away"
			},
			ENOTEMPTY: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a folder of that name has files in it",
				remedy: "choose another folder, or move that one away"
			},
			ENOENT: absent,
			ENOTDIR: absent,
			EISDIR: absent,
			ELOOP: {
				kind: "usage",
				code: "not-a-regular-file",
				why: "it is a symbolic link that leads in a circle, or one that is not followed here",
				remedy: "name the file that it should lead to"
			},
			ENAMETOOLONG: {
				kind: "usage",
				code: "no-such-file",
				why: "the name is longer than a file's can be",
				remedy: "check the path"
			},
			[_regular_js_3.o]: absent
		};
		function fileFailure(error, what) {
			const { code, message } = error;
			if (error instanceof _failure_js_2.H || typeof code !== "string") return error;
			const { kind, ...meaning } = meanings[code] ?? {
				kind: "infrastructure",
				code: "file-error"
			};
			const owner = meaning.code === "no-permission" ? otherOwner(error.path) : undefined;
			const remedy = owner === undefined ? meaning.remedy : `run this as ${owner}, who owns it, or ${noWrite}`;
			return new _failure_js_2.H(kind, what, {
				why: message,
				...meaning,
				remedy,
				cause: error
			});
		}
		function otherOwner(path) {
			const found = path === undefined ? undefined : nearestStats(path);
			if (found === undefined || found.uid === process.getuid?.()) return undefined;
			return found.uid === 0 ? "root" : `the user with the number ${found.uid}`;
		}
		function nearestStats(path) {
			const found = (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			return found ?? ((0, node_path_1.dirname)(path) === path ? undefined : nearestStats((0, node_path_1.dirname)(path)));
		}
		function namedBy(error, option) {
			const codes = [
				"no-permission",
				"read-only",
				"disk-full",
				"quota-used-up"
			];
			if (!(error instanceof _failure_js_2.H) || !codes.includes(error.code)) return error;
			const { kind, code, message, why, remedy, place, cause } = error;
			const own = remedy?.replace("a folder that you own with --store", `another place with ${option}`).replace("another folder with --store or --tmp", `another place with ${option}`);
			return new _failure_js_2.H(kind, message, {
				code,
				why,
				remedy: own,
				place,
				cause
			});
		}
		function readFailure(error, what) {
			const { code } = error;
			if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
			return new _failure_js_2.H("usage", what, {
				code: "no-permission",
				why: "this user may not read it",
				remedy: "check its permissions, and those of the folders above it",
				cause: error
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
	89123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => problemsIn,
			f: () => inPlainWords
		});
		var _plural_js_0 = __webpack_require__(21417);
		const longest = 60;
		const interpreted = 30;
		let documents = 0;
		const inPlainWords = {
			error: wordsOf,
			reportInput: true,
			get jitless() {
				documents += 1;
				return documents <= interpreted;
			}
		};
		function problemsIn(issues, whole = "top level", most = 5) {
			const named = issues.slice(0, most).map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
			return [...named, ...issues.length > most ? [`and ${issues.length - most} more`] : []].join("; ");
		}
		function messageOf({ code, message, input }) {
			const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
			return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
		}
		function wordsOf(issue) {
			if (issue.code === "unrecognized_keys") {
				const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
				return `${(0, _plural_js_0.L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
			}
			const allowed = allowedIn(issue);
			return issue.input === undefined ? `missing${allowed ? `; expected ${allowed}` : ""}` : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
		}
		function shown(value) {
			if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
			if (value instanceof Map || typeof value === "object" && value !== null) return "an object";
			return cut(typeof value === "bigint" ? String(value) : JSON.stringify(value) ?? typeof value);
		}
		const cut = (text) => text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
		const types = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object",
			null: "null"
		};
		function allowedIn(issue) {
			switch (issue.code) {
				case "invalid_type": return types[issue.expected] ?? String(issue.expected);
				case "invalid_value": return issue.values.map((value) => typeof value === "string" ? value : JSON.stringify(value)).join(" or ");
				case "too_small": return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
				case "too_big": return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
				case "not_multiple_of": return `a multiple of ${issue.divisor}`;
				case "invalid_format": return formatIn(issue);
				case "invalid_union": return unionIn(issue);
				default: return undefined;
			}
		}
		function sized(origin, limit, relation) {
			if (origin === "string") return `a text of ${relation} ${(0, _plural_js_0.L)(Number(limit), "character")}`;
			if (origin === "array" || origin === "set") return `a list of ${relation} ${(0, _plural_js_0.L)(Number(limit), "item")}`;
			return `${relation} ${limit}`;
		}
		const formats = {
			datetime: "a time like 2026-12-31T23:59:59Z",
			base64: "text in base64"
		};
		function formatIn({ format, pattern }) {
			if (format === "url") return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
			const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
			if (digits !== undefined) return `${digits} digits of 0-9 and a-f`;
			return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
		}
		function unionIn(issue) {
			if (issue.discriminator !== undefined) return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
			const forms = issue.errors.filter((form) => form.length > 0);
			const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
			if (isOfValue) {
				const each = forms.map((form) => allowedIn({
					...form[0],
					input: issue.input
				}) ?? form[0]?.message);
				return [...new Set(each)].join(" or ");
			}
			const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
			return best && `one of ${(0, _plural_js_0.L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
		}
		const deepest = (form) => Math.max(...form.map(({ path }) => path.length));
	}),
	64659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => openRegular,
			o: () => notRegular
		});
		var node_fs_0 = __webpack_require__(73024);
		const notRegular = "EFTYPE";
		async function openRegular(path) {
			const handle = await node_fs_0.promises.open(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
			try {
				const stat = await handle.stat();
				if (!stat.isFile()) throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
				return {
					handle,
					size: stat.size
				};
			} catch (error) {
				await handle.close();
				throw error;
			}
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
				throw (0, failures.fE)(error, `could not write ${(0, external_node_path_.join)(folder, name)}`);
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
	30933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function distance(from, to) {
			let before = [];
			let row = Array.from({ length: to.length + 1 }, (_, index) => index);
			for (let i = 1; i <= from.length; i++) {
				const next = [i];
				for (let j = 1; j <= to.length; j++) {
					const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
					const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
					const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
					next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
				}
				before = row;
				row = next;
			}
			return row[to.length];
		}
		function nearest(word, known) {
			const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
			const ranked = known.map((one) => ({
				one,
				far: distance(plain(word), plain(one))
			})).sort((a, b) => a.far - b.far);
			const best = ranked[0];
			return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
		}
	}),
	21417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => plural });
		function plural(count, word) {
			return `${count} ${word}${count === 1 ? "" : "s"}`;
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
