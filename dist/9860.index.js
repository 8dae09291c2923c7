"use strict";
exports.id = 9860;
exports.ids = [
	9860,
	8862,
	1890
];
exports.modules = {
	52553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => assertOutputFile });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		async function assertOutputFile(path) {
			const [found, folder] = await Promise.all([path, (0, node_path_1.dirname)(path)].map((each) => (0, node_fs_promises_0.stat)(each).catch(() => undefined)));
			const fail = (code, why, remedy) => new _failure_js_2.H("usage", `could not write ${path}`, {
				code,
				why,
				remedy
			});
			if (!folder?.isDirectory()) throw fail("no-such-file", `the folder ${(0, node_path_1.dirname)(path)} does not exist`, "create the folder, or choose another");
			if (found?.isDirectory()) throw fail("file-in-the-way", "it is a folder", "name a file in it");
			if (found && !found.isFile()) throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
		}
	}),
	38862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => byteOrderKey,
			O0: () => encodePath,
			aB: () => isElf,
			q0: () => decodePath
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isElf(bytes) {
			return bytes.length >= 4 && bytes.readUInt32BE(0) === 2135247942;
		}
		const escapeBase = 56320;
		function sequenceLength(bytes, at) {
			const lead = bytes[at];
			const length = lead < 128 ? 1 : lead < 194 ? 0 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 0;
			if (length === 0 || at + length > bytes.length) return 0;
			return (0, node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
		}
		function decodePath(bytes) {
			if ((0, node_buffer_0.isUtf8)(bytes)) return bytes.toString("utf8");
			let text = "";
			for (let at = 0; at < bytes.length;) {
				const length = sequenceLength(bytes, at);
				text += length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
				at += Math.max(length, 1);
			}
			return text;
		}
		function encodePath(text) {
			if (text.isWellFormed()) return Buffer.from(text, "utf8");
			const parts = [];
			for (const character of text) {
				const code = character.codePointAt(0);
				const escaped = code >= 56448 && code <= 56575;
				parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
			}
			return Buffer.concat(parts);
		}
		const ascii = /^[\x00-\x7f]*$/;
		function byteOrderKey(path) {
			return ascii.test(path) ? path : encodePath(path).toString("latin1");
		}
	}),
	45800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H8: () => paxNumber,
			L6: () => blockSize,
			OH: () => parseTarHeader,
			TZ: () => tarTypes,
			be: () => isZero,
			dA: () => parsePax
		});
		var _bytes_js_0 = __webpack_require__(38862);
		const blockSize = 512;
		const tarTypes = {
			"0": "file",
			"1": "hardlink",
			"2": "symlink",
			"3": "char",
			"4": "block",
			"5": "dir",
			"6": "fifo"
		};
		function field(block, at, length) {
			const bytes = block.subarray(at, at + length);
			const end = bytes.indexOf(0);
			return end < 0 ? bytes : bytes.subarray(0, end);
		}
		function number(block, at, length) {
			if (block[at] & 128) {
				let value = block[at] & 64 ? -1n : BigInt(block[at] & 63);
				if (block[at] & 64) value = BigInt.asIntN(8, BigInt(block[at] | 128));
				for (let n = 1; n < length; n++) value = value * 256n + BigInt(block[at + n]);
				return safe(Number(value));
			}
			const digits = field(block, at, length).toString("latin1").trim();
			if (!/^[0-7]*$/.test(digits)) throw new RangeError(`the number ${JSON.stringify(digits)}`);
			return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
		}
		function safe(value) {
			if (!Number.isSafeInteger(value)) throw new RangeError("a number that is too large");
			return value;
		}
		const checksumAt = 148;
		function checksum(block) {
			let sum = 8 * 32;
			for (let n = 0; n < blockSize; n++) if (n < checksumAt || n >= checksumAt + 8) sum += block[n];
			return sum;
		}
		const isZero = (block) => block.every((byte) => byte === 0);
		function parseTarHeader(block) {
			if (number(block, checksumAt, 8) !== checksum(block)) throw new RangeError("a header with a wrong checksum");
			const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
			const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
			const short = field(block, 0, 100);
			const name = prefix.length > 0 ? Buffer.concat([
				prefix,
				Buffer.from("/"),
				short
			]) : short;
			const letter = String.fromCharCode(block[156]);
			const plain = letter === "\0" || letter === "7" ? "0" : letter;
			const flag = letter === "\0" && name.at(-1) === 47 ? "5" : plain;
			const hasDevice = flag === "3" || flag === "4";
			return {
				name,
				target: field(block, 157, 100),
				flag,
				mode: number(block, 100, 8),
				uid: number(block, 108, 8),
				gid: number(block, 116, 8),
				size: number(block, 124, 12),
				mtime: number(block, 136, 12),
				device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0]
			};
		}
		function parsePax(bytes) {
			const records = new Map();
			for (let at = 0; at < bytes.length;) {
				const blank = bytes.indexOf(32, at);
				const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
				const end = at + Number(digits);
				const equals = bytes.indexOf(61, blank);
				if (!/^\d{1,10}$/.test(digits) || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10) throw new RangeError("an extended header that is cut off");
				records.set((0, _bytes_js_0.q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
				at = end;
			}
			return records;
		}
		function paxNumber(records, key) {
			const text = records.get(key)?.toString("latin1");
			if (text === undefined) return undefined;
			if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text)) throw new RangeError(`the number ${JSON.stringify(text)}`);
			return Math.floor(Number(text));
		}
	}),
	69650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => formats,
			Q3: () => exportLock,
			vq: () => formatNamed
		});
		var _failure_js_0 = __webpack_require__(77205);
		const formats = [
			{
				name: "requirements",
				file: "requirements.txt",
				about: "Python packages for pip, with hashes where known",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6117)]).then(__webpack_require__.bind(__webpack_require__, 55052))).requirements
			},
			{
				name: "pylock",
				file: "pylock.toml",
				about: "Python packages whose commit or hash is known, as PEP 751 defines",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(4357)]).then(__webpack_require__.bind(__webpack_require__, 94852))).pylock
			},
			{
				name: "conda-explicit",
				file: "conda-explicit.txt",
				about: "conda packages as an @EXPLICIT list",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(1939)]).then(__webpack_require__.bind(__webpack_require__, 33906))).condaExplicit
			},
			{
				name: "conda-environment",
				file: "environment.yml",
				about: "conda packages with version and build, and pip packages, for conda env create",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(6946)
				]).then(__webpack_require__.bind(__webpack_require__, 24645))).condaEnvironment
			},
			{
				name: "conda-lock",
				file: "conda-lock.yml",
				about: "conda packages by URL and digest, for conda-lock install",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(8099)
				]).then(__webpack_require__.bind(__webpack_require__, 30504))).condaLock
			},
			{
				name: "pixi",
				file: "pixi.lock",
				about: "conda packages by URL and digest, for pixi",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(8099)
				]).then(__webpack_require__.bind(__webpack_require__, 30504))).pixiLock
			},
			{
				name: "renv",
				file: "renv.lock",
				about: "R packages for renv",
				ecosystems: ["r"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6860)]).then(__webpack_require__.bind(__webpack_require__, 30505))).renv
			},
			{
				name: "npm-list",
				file: "npm-list.json",
				about: "Node packages as npm ls --all --json shows them",
				ecosystems: ["npm"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 668))).npmList
			},
			{
				name: "dpkg-list",
				file: "dpkg-list.txt",
				about: "Debian packages as arguments of apt-get install",
				ecosystems: ["dpkg"],
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(3588)]).then(__webpack_require__.bind(__webpack_require__, 53187))).dpkgList
			},
			{
				name: "cyclonedx",
				file: "bom.cdx.json",
				about: "everything, CycloneDX 1.6 JSON",
				load: async () => (await Promise.all([
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx
			},
			{
				name: "cyclonedx-1.7",
				file: "bom.cdx.json",
				about: "everything, CycloneDX 1.7 JSON",
				load: async () => (await Promise.all([
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx17
			},
			{
				name: "spdx",
				file: "bom.spdx.json",
				about: "everything, SPDX 2.3 JSON",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(8225)]).then(__webpack_require__.bind(__webpack_require__, 13963))).spdx
			},
			{
				name: "spdx-3",
				file: "bom.spdx3.json",
				about: "everything, SPDX 3.0.1 JSON-LD",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 96990))).spdx3
			},
			{
				name: "dockerfile",
				file: "Dockerfile",
				about: "everything that an installer can install, as a Dockerfile from the same base",
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(6117),
					__webpack_require__.e(8868)
				]).then(__webpack_require__.bind(__webpack_require__, 58868))).dockerfile
			},
			{
				name: "apptainer",
				file: "minimal.def",
				about: "the same as a minimal Apptainer recipe",
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(6117),
					__webpack_require__.e(8868)
				]).then(__webpack_require__.bind(__webpack_require__, 58868))).apptainerRecipe
			},
			{
				name: "github-snapshot",
				file: "github-snapshot.json",
				about: "everything, for GitHub's dependency submission API",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(4527)]).then(__webpack_require__.bind(__webpack_require__, 49332))).githubSnapshot
			},
			{
				name: "table-markdown",
				file: "packages.md",
				about: "everything, a table for a paper's supplement, as markdown",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).markdownTable
			},
			{
				name: "table-csv",
				file: "packages.csv",
				about: "everything, the same table as CSV",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).csvTable
			},
			{
				name: "table-latex",
				file: "packages.tex",
				about: "everything, the same table for LaTeX (longtable, booktabs)",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).latexTable
			},
			{
				name: "seed",
				file: "image.lock",
				about: "pip, dpkg and npm as scitex-container's combined text lock",
				ecosystems: [
					"python",
					"dpkg",
					"npm"
				],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexLock
			},
			{
				name: "scitex-pip",
				file: "requirements-lock.txt",
				about: "Python packages as scitex-container's freeze file",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("requirements-lock.txt")
			},
			{
				name: "scitex-dpkg",
				file: "dpkg-lock.txt",
				about: "Debian packages as scitex-container's freeze file",
				ecosystems: ["dpkg"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("dpkg-lock.txt")
			},
			{
				name: "scitex-npm",
				file: "node-lock.txt",
				about: "npm's global packages as scitex-container's freeze file",
				ecosystems: ["npm"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("node-lock.txt")
			}
		];
		function formatNamed(name) {
			const found = formats.find((format) => format.name === name);
			if (found) return found;
			throw new _failure_js_0.H("usage", `unknown export format ${JSON.stringify(name)}`, {
				code: "export-format-unknown",
				remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n")
			});
		}
		async function exportLock(lock, format, options = {}) {
			return (await formatNamed(format).load())(lock, options);
		}
	}),
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _store_complete_js_5 = __webpack_require__(83602);
		var _verdict_read_policy_js_6 = __webpack_require__(26588);
		var _check_js_7 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			return {
				image,
				doubt
			};
		}
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_4.w)(store, subject.name);
				(0, _store_complete_js_5.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = await (0, node_fs_promises_0.realpath)(path).catch(() => undefined);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path; stx-container list shows the builds of the store"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_4.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((await (0, node_fs_promises_0.lstat)(image)).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_7.z)({
					subject,
					store,
					digest: (path) => (0, _files_digest_cache_js_3.n)(path),
					kept: {}
				}));
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.kind === "usage" || error.kind === "infrastructure") throw error;
				return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
			}
		}
		function doubtIn({ open, refusals }) {
			if (open) return [];
			const [first] = refusals;
			return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
		}
	}),
	81569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { push: () => push });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var canonical_json = __webpack_require__(5968);
		var files_digest = __webpack_require__(63983);
		var digest_cache = __webpack_require__(85248);
		var artifact = __webpack_require__(35525);
		var registry_reference = __webpack_require__(93118);
		var uri = __webpack_require__(95701);
		var travel_artifact = __webpack_require__(60235);
		var resolve = __webpack_require__(85798);
		var transfer_evidence = __webpack_require__(6427);
		var lock_export = __webpack_require__(69650);
		var read = __webpack_require__(23616);
		;
		const spdxType = "application/spdx+json";
		async function pushSbom(reference, subject, stem, lockText, env) {
			if (lockText === undefined) return null;
			const text = Buffer.from(await (0, lock_export.Q3)((0, read.PG)(lockText.toString("utf8"), `${stem}.lock`), "spdx"));
			const layer = {
				mediaType: spdxType,
				digest: `sha256:${(0, files_digest.sc)(text)}`,
				size: text.length,
				annotations: { [travel_artifact.mO]: `${stem}.spdx.json` }
			};
			const { bytes, ...config } = travel_artifact.i4;
			const head = {
				schemaVersion: 2,
				mediaType: travel_artifact.Yt,
				artifactType: spdxType
			};
			const manifest = Buffer.from((0, canonical_json.d)({
				...head,
				config,
				layers: [layer],
				subject
			}));
			const blob = (each, digest) => ({
				digest,
				size: each.length,
				read: () => external_node_stream_.Readable.from([each])
			});
			const blobs = [blob(text, layer.digest), blob(bytes, config.digest)];
			return (0, transfer_evidence.K0)(reference, subject, {
				artifactType: spdxType,
				manifest,
				blobs
			}, env);
		}
		var find = __webpack_require__(91890);
		var travel = __webpack_require__(98956);
		;
		async function pushVault(reference, subject, buildId, lockText, { file, store, context }, env) {
			const vault = file === undefined ? await (0, find.storedVault)(buildId, store) : await (0, find.findVault)(file, file, store);
			try {
				assertOfLock(vault, buildId, lockText);
				const { parts } = await (0, travel.vaultParts)(vault, {
					image: false,
					context
				});
				const blobs = parts.map((part) => ({
					...part,
					digest: `sha256:${part.sha256}`
				}));
				const config = {
					...travel_artifact.i4,
					read: () => external_node_stream_.Readable.from([travel_artifact.i4.bytes])
				};
				const manifest = (0, travel_artifact.$V)(buildId, parts, subject);
				return await (0, transfer_evidence.K0)(reference, subject, {
					artifactType: travel_artifact.Ib.artifact,
					manifest,
					blobs: [config, ...blobs]
				}, env);
			} finally {
				await vault.close();
			}
		}
		function assertOfLock({ index }, buildId, text) {
			const lock = text && (0, read.IJ)((0, read.PG)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
			if (lock?.vault?.index === index.sha256) return;
			throw new failure.H("inconclusive", `the vault is not that of ${buildId}`, {
				code: "vault-index-mismatch",
				why: lock?.vault ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}` : "the lock names no vault",
				remedy: "give the vault of this build, or push without one"
			});
		}
		;
		const configType = "application/vnd.sylabs.sif.config.v1+json";
		const longest = 256 * 1024 ** 2;
		async function push(request) {
			const { scheme, reference: text } = (0, uri.f9)(request.to);
			if (scheme !== "oras") throw notOras(request.to);
			const reference = (0, registry_reference.F2)(text);
			const { image, doubt } = await (0, resolve.cf)({
				subject: request.subject,
				store: request.store
			});
			if (doubt !== undefined && !request.allowUnverified) throw notVerified(image, doubt);
			const digest = await (0, digest_cache.n)(image);
			const { size } = await (0, promises_.stat)(image);
			const config = Buffer.from("{}");
			const manifest = imageManifest(image, digest, size, config);
			const repository = new artifact.L(reference, request.env, request.signal);
			try {
				const { digest: pushed, sent } = await repository.push(manifest, travel_artifact.Yt, [{
					digest: `sha256:${digest}`,
					size,
					read: () => (0, external_node_fs_.createReadStream)(image)
				}, {
					digest: `sha256:${(0, files_digest.sc)(config)}`,
					size: config.length,
					read: () => external_node_stream_.Readable.from([config])
				}]);
				const subject = {
					mediaType: travel_artifact.Yt,
					digest: pushed,
					size: manifest.length
				};
				const texts = await evidenceOf(image);
				const evidence = texts.size > 0 ? await (0, transfer_evidence.a2)(reference, subject, (0, external_node_path_.basename)(image, ".sif"), texts, request.env) : null;
				const stem = (0, external_node_path_.basename)(image, ".sif");
				const sbom = await pushSbom(reference, subject, stem, texts.get(".lock"), request.env);
				const vault = request.vault ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env) : null;
				const name = `${repository.name}@${pushed}`;
				return {
					reference: name,
					digest: pushed,
					image: {
						path: image,
						sha256: digest,
						size
					},
					sent,
					evidence,
					sbom,
					vault,
					doubt: doubt ?? null
				};
			} finally {
				repository.close();
			}
		}
		function imageManifest(image, digest, size, config) {
			return Buffer.from((0, canonical_json.d)({
				schemaVersion: 2,
				mediaType: travel_artifact.Yt,
				config: {
					mediaType: configType,
					digest: `sha256:${(0, files_digest.sc)(config)}`,
					size: config.length
				},
				layers: [{
					mediaType: travel_artifact.Ib.image,
					digest: `sha256:${digest}`,
					size,
					annotations: { [travel_artifact.mO]: (0, external_node_path_.basename)(image) }
				}]
			}));
		}
		async function evidenceOf(image) {
			const stem = image.replace(/\.sif$/, "");
			const texts = new Map();
			for (const ending of Object.keys(transfer_evidence.aB)) {
				const bytes = await (0, bounded.L)(stem + ending, longest, { what: "evidence" });
				if (bytes) texts.set(ending, bytes);
			}
			return texts;
		}
		function notOras(to) {
			return new failure.H("usage", `cannot push to ${to}`, {
				code: "image-reference-invalid",
				why: "an image file is an artifact in a registry, addressed by oras://",
				remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`
			});
		}
		function notVerified(image, doubt) {
			return new failure.H("unverified", `${image} is not verified`, {
				code: "push-not-verified",
				why: doubt,
				remedy: "stx-container verify BUILD, or push it anyway with --allow-unverified"
			});
		}
	}),
	91890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			findVault: () => findVault,
			storedVault: () => storedVault,
			vaultSource: () => vaultSource
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _store_builds_js_3 = __webpack_require__(13336);
		var _vault_keep_folder_js_4 = __webpack_require__(83410);
		var _vault_open_js_5 = __webpack_require__(16582);
		var _vault_session_js_6 = __webpack_require__(41783);
		var _verdict_lock_file_js_7 = __webpack_require__(89257);
		async function findVault(what, path, store) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			const isLayout = found?.isDirectory() && (await (0, node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
			if (!found?.isFile() && !isLayout) return storedVault(what, store);
			const vault = await (0, _vault_open_js_5.Z)(path, (0, _vault_session_js_6.xx)(store), "", undefined);
			return {
				...vault,
				buildId: vault.archive?.buildId ?? (0, node_path_1.basename)(path, ".json"),
				build: undefined
			};
		}
		async function storedVault(what, store) {
			const folder = (0, _vault_session_js_6.xx)(store);
			const build = await storedBuild(what, store);
			const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
			const vault = await (0, _vault_open_js_5.Z)(undefined, folder, buildId, build?.lock.vault?.index);
			return {
				...vault,
				buildId,
				build
			};
		}
		async function storedBuild(what, store) {
			const known = (0, _vault_keep_folder_js_4.d)((0, _vault_session_js_6.xx)(store)).index(what);
			try {
				const stored = await (0, _store_builds_js_3.w)(store, what);
				const lock = await (0, _verdict_lock_file_js_7.sl)(stored.files.lock);
				if (lock.vault || await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return {
					stored,
					lock
				};
				throw new _failure_js_2.H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
					code: "vault-missing",
					why: "its lock names no vault",
					remedy: "build it again with --vault"
				});
			} catch (error) {
				const isUnknown = error instanceof _failure_js_2.H && error.kind === "usage";
				if (isUnknown && await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return undefined;
				throw error;
			}
		}
		async function vaultSource(what, path, store, name) {
			if (what !== undefined && await (0, node_fs_promises_0.stat)(path).catch(() => undefined)) return { path };
			const folder = (0, _vault_session_js_6.xx)(store);
			for (const { name: found, ts } of await (0, _store_builds_js_3.YF)(store, what === undefined ? name : nameOf(what))) {
				const buildId = `${found}-${ts}`;
				const index = (0, _vault_keep_folder_js_4.d)(folder).index(buildId);
				if (what !== undefined && what !== found && what !== buildId) continue;
				if (await (0, node_fs_promises_0.stat)(index).catch(() => undefined)) return {
					path: index,
					buildId
				};
			}
			throw new _failure_js_2.H("usage", `${store} has no recorded build of ${what ?? name}`, {
				code: "vault-missing",
				why: "no index in its vault belongs to such a build",
				remedy: "build with --vault first, or name an exported vault"
			});
		}
		const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");
	}),
	1262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LineSplitter,
			h: () => plainLine
		});
		var node_string_decoder_0 = __webpack_require__(46193);
		const longest = 64 * 1024;
		const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
		const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function plainLine(line) {
			const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
			return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
		}
		class LineSplitter {
			#onLine;
			#decoder = new node_string_decoder_0.StringDecoder("utf8");
			#rest = "";
			constructor(onLine) {
				this.#onLine = onLine;
			}
			push(chunk) {
				const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
				this.#rest = parts.pop() ?? "";
				for (const part of parts) this.#onLine(plainLine(part));
				if (this.#rest.length > longest) this.#flush();
			}
			end() {
				this.#rest += this.#decoder.end();
				if (this.#rest !== "") this.#flush();
			}
			#flush() {
				this.#onLine(plainLine(this.#rest));
				this.#rest = "";
			}
		}
	}),
	21880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uv: () => definedOnly,
			eF: () => run,
			aq: () => scrubbedEnvironment
		});
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var plural = __webpack_require__(21417);
		var external_node_fs_ = __webpack_require__(73024);
		;
		function readProcess(pid) {
			try {
				const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
				const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				return {
					pid,
					parent: Number(parent),
					group: Number(group),
					dead: state === "Z" || state === "X"
				};
			} catch {
				return undefined;
			}
		}
		function processes() {
			let entries;
			try {
				entries = (0, external_node_fs_.readdirSync)("/proc");
			} catch {
				return [];
			}
			return entries.filter((entry) => /^\d+$/.test(entry)).map((entry) => readProcess(Number(entry))).filter((found) => found !== undefined);
		}
		function descendants(pid) {
			const all = processes();
			const found = new Set();
			const queue = [pid];
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				for (const child of all) {
					if (child.parent !== next || found.has(child.pid)) continue;
					found.add(child.pid);
					queue.push(child.pid);
				}
			}
			return [...found];
		}
		function anyAlive(group, pids) {
			const wanted = new Set(pids);
			return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
		}
		function sendSignal(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch (error) {
				if (error.code !== "EPERM") return;
				const args = [
					"-n",
					"kill",
					"-s",
					signal.slice("SIG".length),
					"--",
					String(pid)
				];
				(0, external_node_child_process_.spawnSync)("sudo", args, {
					stdio: "ignore",
					timeout: 5e3
				});
			}
		}
		var process_lines = __webpack_require__(1262);
		var process_redact = __webpack_require__(39168);
		;
		const defaultMaxOutput = 64 * 1024 * 1024;
		const stderrKept = 64 * 1024;
		const graceMs = 5e3;
		const lingerMs = 2e3;
		const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
		function scrubbedEnvironment(extra = {}) {
			const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
			const folders = path.split(":").filter((folder) => folder.startsWith("/"));
			for (const folder of [
				"/usr/local/sbin",
				"/usr/sbin",
				"/sbin"
			]) {
				if (!folders.includes(folder)) folders.push(folder);
			}
			const env = {
				PATH: folders.join(":"),
				HOME: process.env.HOME || (0, external_node_os_.homedir)(),
				LANG: "C.UTF-8",
				TZ: "UTC"
			};
			for (const name of [
				"http_proxy",
				"https_proxy",
				"ftp_proxy",
				"all_proxy",
				"no_proxy"
			]) {
				for (const spelled of [name, name.toUpperCase()]) {
					const value = process.env[spelled];
					if (value) env[spelled] = value;
				}
			}
			for (const [name, value] of Object.entries(extra)) if (value !== undefined) env[name] = value;
			return env;
		}
		function spokenTime(ms) {
			if (ms < 1e3) return `${ms} milliseconds`;
			const seconds = Math.round(ms / 1e3);
			if (seconds < 120) return (0, plural.L)(seconds, "second");
			return `${Math.round(seconds / 60)} minutes`;
		}
		function spawnFailure(command, cwd, error) {
			const name = (0, external_node_path_.basename)(command);
			const why = error.code === "ENOENT" ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}` : error.code === "EACCES" ? `${command} may not be executed` : error.message;
			return new failure.H("infrastructure", `${name} could not be started`, {
				code: "program-not-started",
				why,
				cause: error
			});
		}
		function logFailure(log, error) {
			return new failure.H("infrastructure", `cannot write the log ${log}`, {
				code: "log-unwritable",
				why: error instanceof Error ? error.message : String(error),
				remedy: "free space on that disk, or choose another folder",
				cause: error
			});
		}
		function run(command, args, options) {
			const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact.Rd } = options;
			const maxOutput = options.maxOutput ?? defaultMaxOutput;
			const name = (0, external_node_path_.basename)(command);
			return new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(interrupted(name));
				let child;
				try {
					child = (0, external_node_child_process_.spawn)(command, args, {
						...cwd !== undefined && { cwd },
						env,
						detached: true,
						stdio: "pipe"
					});
				} catch (error) {
					return reject(spawnFailure(command, cwd, error));
				}
				let failure;
				let ending;
				const timers = [];
				const end = (why) => {
					if (failure) return;
					failure = why;
					if (child.pid !== undefined) ending = endGroup(child.pid);
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
						if (chunk.length > 0) log?.write(chunk);
					} catch (error) {
						end(logFailure(log?.path ?? "", error));
					}
				};
				const showError = (chunk) => {
					err = Buffer.concat([err, chunk]).subarray(-stderrKept);
					show(chunk, lines?.[1]);
				};
				const lines = onLine && [new process_lines.g(onLine), new process_lines.g(onLine)];
				const clean = [new process_redact.ZW(redact), new process_redact.ZW(redact)];
				const out = [];
				let outSize = 0;
				child.stdout.on("data", (chunk) => {
					show(clean[0].push(chunk), lines?.[0]);
					if (stdoutTo) return stdoutTo(chunk);
					outSize += chunk.length;
					if (outSize <= maxOutput) out.push(chunk);
					else end(tooMuch(name, maxOutput));
				});
				child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
				child.stdin.on("error", () => {});
				child.stdin.end(input);
				const finish = () => {
					signal?.removeEventListener("abort", onAbort);
					for (const timer of timers) clearTimeout(timer);
				};
				child.on("error", (error) => {
					if (child.pid !== undefined) return;
					finish();
					reject(spawnFailure(command, cwd, error));
				});
				child.on("exit", () => {
					timers.push(setTimeout(() => {
						if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
						child.stdout.destroy();
						child.stderr.destroy();
					}, lingerMs));
				});
				child.on("close", (code, endedBy) => {
					finish();
					show(clean[0].end(), lines?.[0]);
					showError(clean[1].end());
					for (const splitter of lines ?? []) splitter.end();
					if (failure) return void (ending ?? Promise.resolve()).then(() => reject(failure));
					if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
					resolve({
						code,
						signal: endedBy,
						stdout: Buffer.concat(out).toString("utf8"),
						stderr: err.toString("utf8")
					});
				});
			});
		}
		async function endGroup(leader) {
			const others = descendants(leader);
			for (const target of [-leader, ...others]) sendSignal(target, "SIGTERM");
			const deadline = Date.now() + graceMs;
			while (anyAlive(leader, others)) {
				if (Date.now() > deadline) {
					for (const target of [
						-leader,
						...others,
						...descendants(leader)
					]) sendSignal(target, "SIGKILL");
					return;
				}
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		function interrupted(name) {
			return new failure.H("infrastructure", `${name} was interrupted`, {
				code: "cancelled",
				why: "the work was cancelled"
			});
		}
		function tooLong(name, limitMs) {
			return new failure.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
				code: "time-limit-reached",
				why: "it reached the time limit and was ended",
				remedy: "see the last lines of its log for what it waited for, or raise the time limit"
			});
		}
		function tooMuch(name, limit) {
			return new failure.H("failed", `${name} printed more than ${limit} bytes`, {
				code: "output-too-long",
				why: "this is more than it should ever print, so it was ended"
			});
		}
	}),
	83602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => assertComplete });
		var _failure_js_0 = __webpack_require__(77205);
		function assertComplete({ name, ts, state }) {
			if (state === "complete") return;
			throw new _failure_js_0.H("usage", `the build ${name}-${ts} has no image here`, {
				code: "image-not-in-store",
				why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
				remedy: "stx-container list shows the builds that are complete"
			});
		}
	}),
	49970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h_: () => fileKind,
			rZ: () => assertKind
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_failures_js_4 = __webpack_require__(28720);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const startLength = 4096;
		async function fileKind(path) {
			const { O_RDONLY, O_NONBLOCK } = node_fs_0.constants;
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const stats = await (0, node_fs_promises_1.stat)(path);
					if (stats.isDirectory()) return await folderKind(path);
					if (!stats.isFile()) return "unknown file";
					const file = __addDisposableResource(env_1, await (0, node_fs_promises_1.open)(path, O_RDONLY | O_NONBLOCK), true);
					const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
					return kindOfBytes(buffer.subarray(0, bytesRead));
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return undefined;
				throw (0, _files_failures_js_4.y)(error, `could not read ${path}`);
			}
		}
		async function folderKind(path) {
			const names = await (0, node_fs_promises_1.readdir)(path);
			const has = (name) => names.includes(name);
			const isRoot = [
				"etc",
				"usr",
				"bin"
			].every(has) || ["etc/os-release", "usr/lib/os-release"].some((name) => (0, node_fs_0.existsSync)((0, node_path_2.join)(path, name)));
			return isRoot || has(".singularity.d") || has("oci-layout") ? "image" : "folder";
		}
		function kindOfBytes(start) {
			const text = start.toString("latin1");
			if (text.slice(32, 41) === "SIF_MAGIC" || text.startsWith("hsqs")) return "image";
			if (text.startsWith("PK") || text.startsWith("PK")) return "zip archive";
			if (text.slice(257, 262) === "ustar" || text.startsWith("")) return "tar archive";
			if (/^\s*\{/.test(text)) return jsonKind(text);
			if (/^# scitex-container lock\s/.test(text)) return "lock";
			if (text.includes("\0")) return "unknown file";
			if (/^# Locked recipe of .*stx-container/.test(text)) return "locked recipe";
			return /^\s*(?:bootstrap\s*:|%\w+)/im.test(text) ? "recipe" : "unknown file";
		}
		function jsonKind(text) {
			if (/^\s*\{\s*"(?:payload|payloadType|verdict|_type|predicate)"/.test(text)) return "marker";
			return /"(?:bases|ecosystems|builder|archives)"\s*:/.test(text) ? "lock" : "unknown file";
		}
		const uses = {
			image: (path) => `stx-container freeze ${path} writes its lock; stx-container check ${path} checks its marker`,
			lock: (path) => `stx-container explain ${path}`,
			"locked recipe": (path) => `stx-container explain ${path}`,
			recipe: (path) => `stx-container roundtrip ${path} builds it; stx-container lint ${path} checks its text`,
			marker: (path) => `stx-container explain ${path}`,
			"zip archive": (path) => `stx-container explain ${path}`
		};
		async function assertKind(path, wanted, what) {
			const kind = await fileKind(path);
			if (kind === undefined || kind === "unknown file" || wanted.includes(kind)) return;
			throw new _failure_js_3.H("usage", `${path} is not ${what}`, {
				code: "wrong-kind-of-file",
				why: `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`,
				remedy: uses[kind]?.(path) ?? `give ${what}`
			});
		}
	}),
	16582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => openVault });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _keep_folder_js_3 = __webpack_require__(83410);
		var _keep_index_file_js_4 = __webpack_require__(97359);
		var _travel_archive_js_5 = __webpack_require__(24235);
		const nothing = async () => {};
		async function openVault(path, folder, buildId, expected) {
			if (path === undefined) {
				const index = await (0, _keep_index_file_js_4.vY)((0, _keep_folder_js_3.d)(folder).index(buildId), expected);
				return {
					index,
					bodies: new _keep_folder_js_3.N(folder),
					archive: undefined,
					close: nothing
				};
			}
			if (path.endsWith(".json") && !(await (0, node_fs_promises_0.stat)(path).catch(() => undefined))?.isDirectory()) {
				const index = await (0, _keep_index_file_js_4.vY)(path, expected);
				return {
					index,
					bodies: new _keep_folder_js_3.N((0, node_path_1.dirname)((0, node_path_1.dirname)(path))),
					archive: undefined,
					close: nothing
				};
			}
			const archive = await _travel_archive_js_5.f0.open(path);
			const index = await archive.index();
			if (expected === undefined || index.sha256 === expected) return {
				index,
				bodies: archive,
				archive,
				close: () => archive.close()
			};
			await archive.close();
			throw new _failure_js_2.H("inconclusive", `${path} is not the vault that the lock names`, {
				code: "vault-index-mismatch",
				why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
				remedy: "give the export of this build"
			});
		}
	}),
	4941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VJ: () => contextPath,
			Wd: () => contextBeside,
			_m: () => contextLimits,
			aE: () => isContext,
			fW: () => contextName
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		const ending = ".context";
		const contextLimits = {
			files: 2e4,
			bytes: 16 * 1024 ** 3
		};
		const contextName = (lock) => lock.replace(/\.lock$/, ending);
		async function contextBeside(lock) {
			const path = contextName(lock);
			if (path === lock) return undefined;
			return (await (0, node_fs_promises_0.lstat)(path).catch(() => undefined))?.isDirectory() ? path : undefined;
		}
		const isContext = (folder) => folder.endsWith(ending);
		function contextPath(path) {
			const parts = path.split("/");
			const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
			return at < 0 ? undefined : {
				folder: parts.slice(0, at + 1).join("/"),
				rest: parts.slice(at + 1)
			};
		}
	})
};
;
