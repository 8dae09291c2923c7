"use strict";
exports.id = 2345;
exports.ids = [2345];
exports.modules = {
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
	12345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			contentDigest: () => contentDigest,
			hashLastFields: () => hashLastFields,
			inByteOrder: () => inByteOrder,
			partialRules: () => partialRules
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _bytes_js_1 = __webpack_require__(38862);
		var _facets_js_2 = __webpack_require__(60405);
		var _noise_js_3 = __webpack_require__(59815);
		var _normalised_js_4 = __webpack_require__(28587);
		var _renamed_js_5 = __webpack_require__(71371);
		function inByteOrder(entries) {
			const keys = new Map();
			const list = [...entries];
			for (const { path } of list) {
				const key = (0, _bytes_js_1.CA)(path);
				if (key !== path) keys.set(path, key);
			}
			const keyOf = ({ path }) => keys.get(path) ?? path;
			return list.sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
		}
		function countedEntries(tree, { rules, version }) {
			const find = (0, _noise_js_3.$P)(rules, tree, version);
			const ruleOf = new Map();
			const entries = [];
			for (const entry of tree.entries.values()) {
				const rule = find(entry);
				if (rule?.ignore === "file") continue;
				entries.push(entry);
				if (rule) ruleOf.set(entry, rule);
			}
			return {
				entries: inByteOrder(entries),
				ruleOf
			};
		}
		function partialRules(ruleOf) {
			return new Map([...ruleOf].filter(([, { ignore }]) => typeof ignore !== "string"));
		}
		async function contentDigest(image, given = {}, look) {
			const rules = (0, _facets_js_2.P9)(given);
			const { tree, original } = (0, _renamed_js_5.F)(image, rules.renamings);
			const { entries, ruleOf } = countedEntries(tree, rules);
			const seen = look && tree !== image ? (path, bytes) => look(original(path), bytes) : look;
			const normalised = await (0, _normalised_js_4.W)(tree, partialRules(ruleOf), rules, seen);
			const others = [...tree.entries.values()].filter(({ type, path }) => type === "file" && !normalised.has(path));
			const files = await tree.digests(others.map((entry) => entry.path), seen);
			for (const [path, { whole }] of normalised) files.set(path, whole);
			const sha256 = (0, node_crypto_0.createHash)("sha256").update(`stx-content-${rules.version}\n`);
			for (const entry of entries) {
				const { path, type, mode, uid, gid } = entry;
				const rule = ruleOf.get(entry);
				const content = rule?.ignore === "content" ? "noise" : normalised.get(path)?.counted ?? files.get(path) ?? "";
				const value = (0, _facets_js_2.P8)(entry) ?? content;
				sha256.update((0, _facets_js_2.pw)(path));
				const fields = `\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`;
				if (value.isWellFormed()) sha256.update(`${fields}${value}\0`);
				else sha256.update(fields).update((0, _facets_js_2.pw)(value)).update("\0");
				if (rules.version > 1) hashLastFields(sha256, (0, _facets_js_2.u8)(entry, rule, rules), (0, _facets_js_2.ps)(entry));
			}
			const named = tree === image ? files : new Map([...files].map(([path, digest]) => [original(path), digest]));
			return {
				digest: sha256.digest("hex"),
				files: named
			};
		}
		function hashLastFields(sha256, time, xattrs) {
			sha256.update(`${time}\0${xattrs.length}\0`);
			for (const [name, value] of xattrs) sha256.update((0, _facets_js_2.pw)(name)).update(`\0${value}\0`);
		}
	}),
	60405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j9: () => clamped,
			u8: () => countedTime,
			ps: () => countedXattrs,
			HW: () => hasContentRules,
			pw: () => hashable,
			P8: () => pointsTo,
			P9: () => settledRules
		});
		var bytes = __webpack_require__(38862);
		var noise_all = __webpack_require__(97971);
		var tree_index = __webpack_require__(78448);
		;
		const renamings = [
			{
				matches: ({ path, type }) => type === "dir" && /^\/(?:root|home\/[^/]+)\/\.cpanm\/work$/.test((0, tree_index.gN)(path)) && /^\d{9,11}\.\d{1,7}$/.test((0, tree_index.Fl)(path)),
				name: (_, place) => `run-${place}`,
				reason: "cpanm unpacks and builds in a folder that is named by the time and its process."
			},
			{
				matches: ({ path, type }) => type === "dir" && /\/uv\/archive-v\d+$/.test((0, tree_index.gN)(path)) && /^[\w-]{16,24}$/.test((0, tree_index.Fl)(path)),
				name: ({ path }, _, tree) => tree.list(path).map((entry) => (0, tree_index.Fl)(entry.path)).filter((name) => name.endsWith(".dist-info")).sort().join("+") || (0, tree_index.Fl)(path),
				reason: "uv unpacks each wheel of its cache in a folder with a random name."
			},
			{
				matches: ({ path, type, target }) => type === "symlink" && target === "ssl-cert-snakeoil.pem" && /^\/etc\/ssl\/certs\/[0-9a-f]{8}\.\d$/.test(path),
				name: () => "ssl-cert-snakeoil.0",
				reason: "The link that OpenSSL finds ssl-cert's certificate by is named by a hash of the host's name."
			}
		];
		var noise = __webpack_require__(59815);
		;
		function settledRules({ version = noise.pz, epoch, rules = noise_all.f }) {
			if (!hasContentRules(version)) throw new Error(`content rules of version ${version}`);
			return {
				version,
				epoch,
				rules,
				renamings: version > 1 ? renamings : []
			};
		}
		const hasContentRules = (version) => Number.isInteger(version) && version >= 1 && version <= noise.pz;
		const bookkeeping = /^(?:security\.selinux$|(?:trusted|user)\.overlay\.|user\.fuseoverlayfs\.)/;
		function countedXattrs({ xattrs }) {
			return xattrs ? Object.entries(xattrs).filter(([name]) => !bookkeeping.test(name)) : [];
		}
		const clamped = (seconds, epoch) => epoch !== undefined && seconds > epoch ? epoch : seconds;
		function countedTime({ mtime }, rule, { version, epoch }) {
			const counts = version > 1 && rule?.ignore !== "time" && rule?.ignore !== "content";
			return counts && epoch !== undefined && mtime < epoch ? String(mtime) : "";
		}
		function pointsTo({ type, target, device }) {
			if (type === "symlink") return target ?? "";
			return type === "char" || type === "block" ? device?.join(":") ?? "" : undefined;
		}
		const hashable = (text) => text.isWellFormed() ? text : (0, bytes.O0)(text);
	}),
	59815: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$P: () => noiseFinder,
			pz: () => contentRulesVersion
		});
		var _tree_index_js_0 = __webpack_require__(78448);
		const contentRulesVersion = 2;
		const rulesOf = (rules, version) => rules.filter(({ since = 1, until = contentRulesVersion }) => since <= version && version <= until);
		const special = {
			"/**/": "/(?:[^]*/)?",
			"/**": "/[^]*",
			"*": "[^/]*",
			"#": "[0-9a-f]+",
			"{": "(?:",
			"}": ")",
			",": "|"
		};
		function source(pattern) {
			return pattern.replace(/\/\*\*\/|\/\*\*|[*#{},]|[.+?^$()|[\]\\]/g, (token) => special[token] ?? `\\${token}`);
		}
		const executable = 3657;
		const code = new RegExp(`\\.(?:${[
			"so(?:\\.[\\w.]+)?|a|ko|dll|dylib|exe|node|wasm|jar|war|class",
			"py[cdowxz]?|pth|egg|[cm]?jsx?|[cm]?tsx?|jl|r|rdb|rdx|p[lm]|php|rb|lua|tcl|el|elc|awk",
			"sh|bash|zsh|ksh|csh|fish|conf|cfg|ini|toml|ya?ml|env|service"
		].join("|")})$`, "i");
		const hides = ({ ignore, isMeant }) => !isMeant && (ignore === "file" || ignore === "content");
		function ruleFinder(rules, version) {
			const compiled = rules.map((rule) => ({
				rule,
				matches: new RegExp(`^(?:${source(rule.pattern)})$`)
			}));
			const any = new RegExp(`^(?:${rules.map((rule) => source(rule.pattern)).join("|") || "(?!)"})$`);
			return (entry) => {
				const { path, type, mode } = entry;
				const isRun = type === "file" && (mode & executable) !== 0;
				if (isRun && version === 1) return undefined;
				if (!any.test(path)) return undefined;
				const isCode = type === "file" && (isRun || code.test(path));
				const fits = (rule) => {
					if (rule.isMeant) return rule.isMeant(entry);
					if (type === "file") return !(isCode && hides(rule));
					return type === "dir" && (rule.ignore === "file" || rule.ignore === "time");
				};
				return compiled.find(({ rule, matches }) => fits(rule) && matches.test(path))?.rule;
			};
		}
		function noiseFinder(rules, tree, version = contentRulesVersion) {
			const find = ruleFinder(rulesOf(rules, version), version);
			const used = new Map();
			for (const { path, type } of tree.entries.values()) {
				const found = type === "symlink" ? tree.resolve(path) : undefined;
				const rule = found && find(found);
				if (found && rule && hides(rule)) used.set(found.path, true);
			}
			const isUsed = (path) => {
				const known = used.get(path) ?? (path !== "/" && isUsed((0, _tree_index_js_0.gN)(path)));
				used.set(path, known);
				return known;
			};
			return (entry) => {
				const rule = find(entry);
				return rule && hides(rule) && used.size > 0 && isUsed(entry.path) ? undefined : rule;
			};
		}
	}),
	97971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => noise });
		;
		const apkNoise = [{
			pattern: "/var/cache/apk/APKINDEX.*.tar.gz",
			ignore: "file",
			reason: "They say what the repositories offered when apk looked."
		}];
		var apptainer = __webpack_require__(34620);
		var external_node_crypto_ = __webpack_require__(77598);
		var image_bytes = __webpack_require__(38862);
		;
		const buildFolders = /\/(?:pip-(?:install|req-build|modern-metadata|ephem-wheel-cache|wheel)-[a-z0-9_]{8}|tmp[a-z0-9_]{8}|Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}|(?:sdists|builds)-v\d+\/[^\0]{0,200}|\.cpanm\/work\/\d{9,11}\.\d{1,7})(?:\/|\0|$)/;
		const hints = [
			"/pip-",
			"/tmp",
			"/Rtmp",
			"/sdists-v",
			"/builds-v",
			"/.cpanm/"
		];
		const headerSize = 64;
		const sectionSize = 64;
		const segmentSize = 56;
		const note = 7;
		const noBits = 8;
		const loaded = 2n;
		const load = 1;
		const page = 4096;
		function sectionAt(bytes, at) {
			return {
				name: "",
				type: bytes.readUInt32LE(at + 4),
				flags: bytes.readBigUInt64LE(at + 8),
				offset: Number(bytes.readBigUInt64LE(at + 24)),
				size: Number(bytes.readBigUInt64LE(at + 32)),
				rest: Buffer.concat([bytes.subarray(at + 4, at + 24), bytes.subarray(at + 40, at + 64)])
			};
		}
		function sectionsOf(bytes) {
			const table = Number(bytes.readBigUInt64LE(40));
			const count = bytes.readUInt16LE(60);
			if (bytes.readUInt16LE(58) !== sectionSize || count === 0 || table + count * sectionSize > bytes.length) throw new RangeError("a table of sections outside of the file");
			const sections = Array.from({ length: count }, (_, n) => sectionAt(bytes, table + n * sectionSize));
			const names = sections[bytes.readUInt16LE(62)];
			if (!names) throw new RangeError("no names of sections");
			sections.forEach((section, n) => {
				const start = names.offset + bytes.readUInt32LE(table + n * sectionSize);
				const end = bytes.indexOf(0, start);
				section.name = bytes.toString("latin1", start, end < 0 ? bytes.length : end);
				if (section.type !== noBits && section.offset + section.size > bytes.length) throw new RangeError("a section outside of the file");
			});
			return sections;
		}
		function isBuildId({ name, flags, type, size, offset }, bytes) {
			if (name !== ".note.gnu.build-id" || type !== note || flags !== loaded || size < 24 || size > 80) return false;
			const head = bytes.subarray(offset, offset + 16);
			const isGnu = head.readUInt32LE(0) === 4 && head.readUInt32LE(8) === 3 && head.toString("latin1", 12) === "GNU\0";
			return isGnu && head.readUInt32LE(4) === size - 16;
		}
		function isForDebugging({ name, flags }) {
			if (name === ".debug_gdb_scripts") return false;
			return (flags & loaded) === 0n && /^(?:\.rela?)?\.(?:z?debug_|gdb_index$)/.test(name);
		}
		function mappedRanges(bytes) {
			const table = Number(bytes.readBigUInt64LE(32));
			const count = bytes.readUInt16LE(56);
			if (count > 0 && bytes.readUInt16LE(54) !== segmentSize) throw new RangeError("another table of segments");
			return Array.from({ length: count }, (_, n) => {
				const at = table + n * segmentSize;
				const start = Number(bytes.readBigUInt64LE(at + 8));
				const end = start + Number(bytes.readBigUInt64LE(at + 32));
				const isRun = (bytes.readUInt32LE(at + 4) & 1) !== 0 && bytes.readUInt32LE(at) === load && end > start;
				return isRun ? [start - start % page, Math.ceil(end / page) * page] : [start, end];
			}).filter(([start, end]) => end > start);
		}
		const overlap = ([a, b], [c, d]) => a < d && c < b;
		function coverAll(bytes, ranges) {
			let done = 0;
			for (const [start, end] of [...ranges.sort((a, b) => a[0] - b[0]), [bytes.length, bytes.length]]) {
				if (start > done && bytes.subarray(done, start).some((byte) => byte !== 0)) return false;
				done = Math.max(done, end);
			}
			return true;
		}
		function withoutDebugging(bytes) {
			const sections = sectionsOf(bytes);
			const held = sections.filter(({ type }) => type !== noBits);
			const rangeOf = ({ offset, size }) => [offset, offset + size];
			const debug = held.filter(isForDebugging);
			const folders = debug.some((section) => {
				const part = bytes.subarray(...rangeOf(section));
				return hints.some((hint) => part.includes(hint)) && buildFolders.test(part.toString("latin1"));
			});
			if (!folders) return undefined;
			const segments = Number(bytes.readBigUInt64LE(32));
			const segmentsEnd = segments + bytes.readUInt16LE(56) * segmentSize;
			const table = Number(bytes.readBigUInt64LE(40));
			const tableRange = [table, table + sections.length * sectionSize];
			const mapped = mappedRanges(bytes);
			const notHashed = [tableRange, ...debug.filter(({ size }) => size > 0).map(rangeOf)];
			if (notHashed.some((range) => mapped.some((each) => overlap(range, each)))) return undefined;
			if (!coverAll(bytes, [
				[0, headerSize],
				[segments, segmentsEnd],
				tableRange,
				...held.map(rangeOf)
			])) return undefined;
			const blank = Buffer.from(bytes);
			blank.fill(0, 40, 48);
			for (const section of held) if (isBuildId(section, bytes)) blank.fill(0, section.offset + 16, section.offset + section.size);
			const sha256 = (0, external_node_crypto_.createHash)("sha256");
			sha256.update(blank.subarray(0, headerSize)).update(blank.subarray(segments, segmentsEnd));
			for (const range of mapped) sha256.update(blank.subarray(...range));
			for (const section of sections) {
				const { name, type, size, rest } = section;
				sha256.update(`\0${name}\0`).update(rest);
				if (isForDebugging(section) || type === noBits) continue;
				sha256.update(`${size}\0`).update(blank.subarray(...rangeOf(section)));
			}
			return sha256.digest();
		}
		const isKnown = (bytes) => bytes.length > headerSize && (0, image_bytes.aB)(bytes) && bytes[4] === 2 && bytes[5] === 1;
		const debugging = {
			name: "elf-debugging",
			normalise(content) {
				if (!isKnown(content) || !hints.some((hint) => content.includes(hint))) return undefined;
				try {
					return withoutDebugging(content);
				} catch (error) {
					if (error instanceof RangeError) return undefined;
					throw error;
				}
			}
		};
		;
		const compiledNoise = [{
			pattern: "/**/{{site,dist}-packages/**/*.so,libs/*.so,auto/**/*.so,.cpanm/work/**/*.{o,so}}",
			ignore: debugging,
			reason: "pip, uv, R and cpanm compile in a folder with a random name, which the compiler notes for debuggers; what is loaded and run is compared.",
			since: 2
		}];
		var normalise = __webpack_require__(45639);
		;
		const condaRecord = {
			name: "condaRecord",
			normalise: (0, normalise.mZ)((key) => key === "requested_spec" || key === "requested_specs")
		};
		const condaMoment = {
			name: "condaMoment",
			normalise: (0, normalise.z4)((text) => /^\d{1,12}(?:\.\d{1,9})?\n?$/.test(text) ? "moment" : undefined)
		};
		const condaNoise = [
			{
				pattern: "/**/conda-meta/history",
				ignore: "content",
				reason: "The commands and their times; what is installed stands in the other files there, which are compared."
			},
			{
				pattern: "/**/conda-meta/*.json",
				ignore: condaRecord,
				reason: "It holds the words by which the package was asked for, which are other ones in a locked recipe."
			},
			{
				pattern: "/**/conda-meta/created_at",
				ignore: condaMoment,
				reason: "The moment at which the environment was made.",
				since: 2
			},
			{
				pattern: "/**/pkgs/cache/#{,.*}.{json,msgpack,solv}",
				ignore: "file",
				reason: "They say what the conda channels offered when conda looked."
			},
			{
				pattern: "/**/pkgs/urls{,.txt}",
				ignore: "file",
				reason: "conda's list of downloads in their order."
			}
		];
		;
		const dpkgNoise = [
			{
				pattern: "/var/cache/apt/{pkgcache,srcpkgcache}.bin",
				ignore: "file",
				canonical: "remove",
				reason: "apt's index of its own lists, made again when missing; it holds times and addresses in memory."
			},
			{
				pattern: "/var/lib/apt/lists/**",
				ignore: "file",
				reason: "They say what the archive offered when apt looked, under a name made from the mirror's."
			},
			{
				pattern: "/var/lib/dpkg/{status,diversions,statoverride,available}-old",
				ignore: "file",
				reason: "dpkg's copy of the state before its last run; how many runs there were does not matter."
			},
			{
				pattern: "/var/cache/debconf/*-old",
				ignore: "file",
				reason: "debconf's copy of the state before its last run; how many runs there were does not matter."
			},
			{
				pattern: "/etc/apt/{preferences,apt.conf,sources.list}.d",
				ignore: "time",
				reason: "A locked recipe puts its pins there while it builds, and removes them.",
				since: 2
			}
		];
		;
		const formats = [{
			algorithm: "sha1",
			length: 20
		}, {
			algorithm: "sha256",
			length: 32
		}];
		const header = 12;
		const extended = 16384;
		const times = [0, 24];
		const owners = [28, 36];
		const statSize = 40;
		function entryEnd(bytes, start, nameAt, version) {
			let at = nameAt;
			if (version === 4) while (bytes[at++] & 128);
			const nul = bytes.indexOf(0, at);
			if (nul < 0) throw new RangeError("a name without an end");
			if (version === 4) return nul + 1;
			return start + Math.ceil((nul + 1 - start) / 8) * 8;
		}
		function withoutStat(content) {
			const end = formats.find(({ algorithm, length }) => {
				const hash = content.subarray(-length);
				const whole = (0, external_node_crypto_.createHash)(algorithm).update(content.subarray(0, -length)).digest();
				return content.length > header + length && hash.equals(whole);
			});
			const version = content.length > header ? content.readUInt32BE(4) : 0;
			if (!end || content.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return undefined;
			const bytes = Buffer.from(content.subarray(0, content.length - end.length));
			let at = header;
			for (let n = content.readUInt32BE(8); n > 0; n--) {
				for (const [from, to] of [times, owners]) bytes.fill(0, at + from, at + to);
				const flags = bytes.readUInt16BE(at + statSize + end.length);
				at = entryEnd(bytes, at, at + statSize + end.length + (flags & extended ? 4 : 2), version);
			}
			return hasStat(bytes, at) ? undefined : bytes;
		}
		const withStat = new Set([
			"UNTR",
			"FSMN",
			"link"
		]);
		function hasStat(bytes, from) {
			for (let at = from; at < bytes.length; at += 8 + bytes.readUInt32BE(at + 4)) if (withStat.has(bytes.toString("latin1", at, at + 4))) return true;
			return false;
		}
		const index = {
			name: "git-index",
			normalise(content) {
				try {
					return withoutStat(content);
				} catch (error) {
					if (error instanceof RangeError) return undefined;
					throw error;
				}
			}
		};
		const logLine = /^([0-9a-f]{40,64} [0-9a-f]{40,64}) [^\n\t]*> \d{1,12} [+-]\d{4}(\t[^\n]*)?$/;
		const reflog = {
			name: "git-reflog",
			normalise: (0, normalise.z4)((text) => {
				const lines = text.split("\n");
				if (lines.pop() !== "") return undefined;
				const kept = lines.map((line) => logLine.exec(line)?.slice(1).join(""));
				return kept.includes(undefined) ? undefined : kept.join("\n");
			})
		};
		const gitNoise = [{
			pattern: "/**/.git/{,modules/**/,worktrees/*/}index",
			ignore: index,
			reason: "It holds times, inode numbers and owners of the checked-out files; names, modes and objects count.",
			since: 2
		}, {
			pattern: "/**/.git/{,modules/**/,worktrees/*/}logs/**",
			ignore: reflog,
			reason: "It holds who moved a branch on which machine, and when; from where to where, and why, counts.",
			since: 2
		}];
		var keystore = __webpack_require__(71758);
		var der = __webpack_require__(16583);
		;
		function canonicalJks(bytes, epoch) {
			const entries = (0, keystore.RC)(bytes);
			(0, keystore.pP)(entries !== undefined);
			const newest = Buffer.alloc(8);
			newest.writeBigInt64BE(BigInt(epoch) * 1000n);
			const clamped = entries.map(([before, added, after]) => {
				const isNewer = added.readBigInt64BE() > newest.readBigInt64BE();
				return Buffer.concat([
					before,
					isNewer ? newest : added,
					after
				]);
			});
			const content = Buffer.concat([bytes.subarray(0, 12), (0, keystore.IP)(clamped)]);
			return Buffer.concat([content, (0, keystore.l9)(content)]);
		}
		function saltOf(purpose, content, { tag, content: old }) {
			(0, keystore.pP)(tag === 4 && old.length > 0 && old.length <= 32);
			const digest = (0, external_node_crypto_.createHash)("sha256").update(`stx-canonical-keystore ${purpose}\n`).update(content).digest();
			return (0, der.HT)((0, der.y8)(4, digest.subarray(0, old.length)));
		}
		function canonicalBag(bag) {
			const [type, value, attributes] = (0, der.Um)(bag);
			(0, keystore.pP)(type !== undefined && value !== undefined);
			const names = attributes ? [(0, der.y8)(attributes.tag, (0, keystore.IP)((0, der.Um)(attributes).map(({ whole }) => whole)))] : [];
			return (0, der.y8)(bag.tag, type.whole, value.whole, ...names);
		}
		const canonicalContents = (contents) => (0, der.y8)(48, (0, keystore.IP)((0, der.Um)((0, der.HT)(contents)).map(canonicalBag)));
		function reencrypted(value, contents) {
			const { salt, rounds, iv } = (0, keystore.fR)(value);
			const [version, inner] = (0, der.Um)(value);
			const [type, algorithm, old] = (0, der.Um)(inner);
			const [pbes2, parameters] = (0, der.Um)(algorithm);
			const [derivation, cipher] = (0, der.Um)(parameters);
			const [newSalt, newIv] = [saltOf("salt", contents, salt), saltOf("iv", contents, iv)];
			const options = (0, der.Um)((0, der.V)(derivation, 1)).slice(1);
			const pbkdf2 = (0, der.y8)(48, (0, der.V)(derivation, 0).whole, (0, der.y8)(48, newSalt.whole, ...options.map(({ whole }) => whole)));
			const aes = (0, der.y8)(48, (0, der.V)(cipher, 0).whole, newIv.whole);
			const key = (0, keystore.BP)(newSalt.content, rounds);
			const encrypt = (0, external_node_crypto_.createCipheriv)("aes-256-cbc", key, newIv.content);
			const content = (0, der.y8)(old.tag, encrypt.update(contents), encrypt.final());
			return (0, der.y8)(48, version.whole, (0, der.y8)(48, type.whole, (0, der.y8)(48, pbes2.whole, (0, der.y8)(48, pbkdf2, aes)), content));
		}
		function canonicalInfo(info) {
			const [type, holder] = (0, der.Um)(info);
			(0, keystore.pP)(type !== undefined && holder !== undefined);
			const value = (0, der.V)(holder, 0);
			const isPlain = (0, der.jq)(type) === keystore.S_.data;
			const contents = canonicalContents(isPlain ? value.content : (0, keystore.J9)(value));
			return (0, der.y8)(48, type.whole, (0, der.y8)(holder.tag, isPlain ? (0, der.y8)(4, contents) : reencrypted(value, contents)));
		}
		function canonicalPkcs12(bytes) {
			const [version, safe, mac] = (0, der.Um)((0, der.HT)(bytes));
			(0, keystore.pP)(version !== undefined && safe !== undefined && mac !== undefined);
			const holder = (0, der.V)(safe, 1);
			const infos = (0, der.Um)((0, der.HT)((0, der.V)(holder, 0).content)).map(canonicalInfo);
			const authenticated = (0, der.y8)(48, ...infos);
			const [digestInfo, oldSalt, rounds] = (0, der.Um)(mac);
			(0, keystore.pP)(digestInfo !== undefined && oldSalt !== undefined && rounds !== undefined);
			const salt = saltOf("mac", authenticated, oldSalt);
			const key = (0, keystore.FP)(salt.content, (0, keystore.YO)(rounds));
			const digest = (0, external_node_crypto_.createHmac)("sha256", key).update(authenticated).digest();
			const newMac = (0, der.y8)(48, (0, der.y8)(48, (0, der.V)(digestInfo, 0).whole, (0, der.y8)(4, digest)), salt.whole, rounds.whole);
			const content = (0, der.y8)(48, (0, der.V)(safe, 0).whole, (0, der.y8)(holder.tag, (0, der.y8)(4, authenticated)));
			return (0, der.y8)(48, version.whole, content, newMac);
		}
		function canonicalKeystore(content, epoch) {
			const entries = (0, keystore.R5)(content);
			if (!entries) return undefined;
			try {
				const rewritten = (0, keystore.db)(content) ? canonicalJks(content, epoch) : canonicalPkcs12(content);
				return (0, keystore.R5)(rewritten)?.equals(entries) ? rewritten : undefined;
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		;
		const java_keystore = {
			name: "java-keystore",
			normalise: keystore.R5
		};
		const javaNoise = [{
			pattern: "/**/{cacerts,jssecacerts,*.jks,*.p12,*.pkcs12,*.keystore,*.truststore}",
			ignore: java_keystore,
			canonical: { rewrite: canonicalKeystore },
			reason: "It holds the time at which each certificate was added, in the order of a hash table, or encrypted with a random salt; certificates and their names count.",
			since: 2
		}];
		;
		const npmNoise = [{
			pattern: "/{root,home/*}/.npm{,/{{_cacache,_logs,_locks}{,/**},_update-notifier-last-checked,anonymous-cli-metrics.json}}",
			ignore: "file",
			canonical: "remove",
			reason: "npm's cache and logs; they hold times and what servers answered."
		}];
		;
		const maxNesting = 100;
		const string = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
		const plain = /(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[,\]}]|$)/y;
		function withKeysInOrder(text) {
			let at = 0;
			const matched = (form) => {
				form.lastIndex = at;
				const found = form.exec(text)?.[0];
				at += found?.length ?? 0;
				return found;
			};
			const took = (character) => text[at] === character && ++at > 0;
			const listed = (end, item) => {
				const items = [];
				if (took(end)) return items;
				do {
					const found = item();
					if (found === undefined) return undefined;
					items.push(found);
				} while (took(","));
				return took(end) ? items : undefined;
			};
			const value = (depth) => {
				if (depth > maxNesting) return undefined;
				if (took("[")) {
					const items = listed("]", () => value(depth + 1));
					return items && `[${items.join(",")}]`;
				}
				if (!took("{")) return matched(string) ?? matched(plain);
				const members = [];
				const read = listed("}", () => {
					const key = matched(string);
					const content = key !== undefined && took(":") ? value(depth + 1) : undefined;
					if (key === undefined || content === undefined) return undefined;
					members.push({
						key,
						whole: `${key}:${content}`
					});
					return key;
				});
				members.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
				return read && `{${members.map(({ whole }) => whole).join(",")}}`;
			};
			const ordered = value(0);
			return at === text.length ? ordered : undefined;
		}
		;
		const log = {
			name: "cpanm-log",
			normalise: (content) => content.toString("latin1", 0, 22) === "cpanm (App::cpanminus)" ? Buffer.from("log") : undefined
		};
		function inOrder(content) {
			const ordered = withKeysInOrder(content.toString("latin1"));
			return ordered === undefined ? undefined : Buffer.from(ordered, "latin1");
		}
		const perl_note = {
			name: "key-order",
			normalise: inOrder
		};
		const perlNoise = [{
			pattern: "/{root,home/*}/.cpanm/work/*/build.log",
			ignore: log,
			reason: "cpanm's log of an installation, with times and the name of its folder.",
			since: 2
		}, {
			pattern: "/**/.meta/*/install.json",
			ignore: perl_note,
			reason: "cpanm's note of a distribution: Perl writes its keys in another order each time.",
			canonical: { rewrite: inOrder },
			since: 2
		}];
		var tree_index = __webpack_require__(78448);
		;
		const magicOf33 = 3190;
		const magicOf37 = 3390;
		const magicOf2 = 2e4;
		function pyc_headerSize(content) {
			if (content.length < 16 || content.readUInt16LE(2) !== 2573) return undefined;
			const magic = content.readUInt16LE(0);
			return magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
		}
		const pycWithoutHeader = {
			name: "pyc",
			normalise(content) {
				const header = pyc_headerSize(content);
				if (!header) return undefined;
				return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
			}
		};
		function sourceOf(path) {
			const folder = (0, tree_index.gN)(path);
			const parts = (0, tree_index.Fl)(path).split(".");
			const isCached = (0, tree_index.Fl)(folder) === "__pycache__";
			if (!isCached) return parts.length === 2 ? (0, tree_index.uJ)(folder, `${parts[0]}.py`) : undefined;
			return parts.length === 3 || parts.length === 4 ? (0, tree_index.uJ)((0, tree_index.gN)(folder), `${parts[0]}.py`) : undefined;
		}
		const hashBased = 1;
		const knownFlags = 3;
		function meaning(content, header, { entry, resolve }) {
			const path = sourceOf(entry.path);
			if (path === undefined) return undefined;
			const source = resolve(path);
			if (source?.type !== "file") return "alone";
			const timeAt = header === 16 ? 8 : 4;
			const sameTime = content.readUInt32LE(timeAt) === source.mtime >>> 0;
			const sameSize = header === 8 || content.readUInt32LE(timeAt + 4) === source.size >>> 0;
			return sameTime && sameSize ? "current" : "stale";
		}
		const pipTarget = /\/pip-target-[a-z0-9_]{8}\//g;
		function withoutPipTarget(code) {
			if (!code.includes("/pip-target-")) return code;
			return Buffer.from(code.toString("latin1").replace(pipTarget, "/pip-target-########/"), "latin1");
		}
		const pyc = {
			name: "pyc-2",
			normalise(content, around) {
				const header = pyc_headerSize(content);
				if (!header) return undefined;
				const flags = header === 16 ? content.readUInt32LE(4) : 0;
				if (flags & ~knownFlags) return undefined;
				const means = flags & hashBased ? "hash" : meaning(content, header, around);
				if (means === undefined) return undefined;
				const before = content.subarray(0, flags & hashBased ? header : 4);
				return Buffer.concat([
					before,
					Buffer.from(`\0${means}\0`),
					withoutPipTarget(content.subarray(header))
				]);
			}
		};
		;
		const isStamp = (value) => typeof value === "number" || typeof value === "object" && value !== null && Object.entries(value).every(([key, part]) => /^(?:secs_since_epoch|nanos_since_epoch|timestamp|inode)$/i.test(key) && typeof part === "number");
		function withoutStamps(text) {
			const cache = (0, normalise.jM)(text);
			if (!cache) return undefined;
			const { timestamp, directories = {}, ...others } = cache;
			if (timestamp !== null && timestamp !== undefined && !isStamp(timestamp)) return undefined;
			if (typeof directories !== "object" || directories === null) return undefined;
			const named = Object.entries(directories);
			if (!named.every(([, stamp]) => stamp === null || isStamp(stamp))) return undefined;
			return JSON.stringify([named.map(([name]) => name).sort(), Object.entries(others).sort()]);
		}
		const uvCache = {
			name: "uv-cache",
			normalise: (0, normalise.z4)(withoutStamps)
		};
		const recordLine = /^([^",\r\n]+),sha256=([A-Za-z0-9_-]{43}),(\d+)$/gm;
		const record = {
			name: "record",
			last: true,
			normalise(content, { entry, digestsOf }) {
				const site = (0, tree_index.gN)((0, tree_index.gN)(entry.path));
				const text = content.toString("latin1").replace(recordLine, (line, path, hash) => {
					const digests = digestsOf((0, tree_index.uJ)(site, path));
					const isSame = digests && Buffer.from(digests.whole, "hex").toString("base64url") === hash;
					return isSame && digests.counted !== digests.whole ? `${path},` : line;
				});
				return Buffer.from(text, "latin1");
			}
		};
		const pythonNoise = [
			{
				pattern: "/**/*.pyc",
				ignore: pycWithoutHeader,
				reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
				until: 1
			},
			{
				pattern: "/**/*.pyc",
				ignore: pyc,
				reason: "The header names the source's time; whether Python would run this file or its source is compared, as is the code. pip --target compiles in a folder with a random name.",
				since: 2
			},
			{
				pattern: "/**/*.dist-info/uv_cache.json",
				ignore: uvCache,
				reason: "uv notes the times of the local source that it installed.",
				since: 2
			},
			{
				pattern: "/**/*.dist-info/RECORD",
				ignore: record,
				reason: "It holds hash and size of files that are noise in part, such as uv_cache.json and compiled modules.",
				since: 2
			}
		];
		var external_node_zlib_ = __webpack_require__(38522);
		;
		const most = 4 * 1024 * 1024;
		function unpackedRds(content) {
			try {
				return (0, external_node_zlib_.gunzipSync)(content, { maxOutputLength: most });
			} catch {
				return undefined;
			}
		}
		const installFolder = /(?:\/[^/\0]{1,100}){0,10}\/Rtmp[A-Za-z0-9]{6}\/R\.INSTALL[0-9a-f]{4,32}(?=[/\0]|$)/;
		const isString = (bytes, at) => at >= 0 && bytes[at] === 0 && bytes[at + 3] === 9;
		function withoutFolder(bytes) {
			const parts = [];
			let done = 0;
			for (let from = 0;;) {
				const found = bytes.indexOf("/Rtmp", from);
				if (found < 0) break;
				from = found + 1;
				const start = stringStart(bytes, found, done);
				if (start === undefined) continue;
				const length = bytes.readInt32BE(start - 4);
				const text = bytes.toString("latin1", start, start + length);
				const match = installFolder.exec(text);
				if (match?.index !== 0) continue;
				const replaced = Buffer.from(`/R.INSTALL${text.slice(match[0].length)}`, "latin1");
				const size = Buffer.alloc(4);
				size.writeInt32BE(replaced.length);
				parts.push(bytes.subarray(done, start - 4), size, replaced);
				done = start + length;
				from = done;
			}
			return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(done)]);
		}
		function stringStart(bytes, within, least) {
			for (let start = within; start >= Math.max(least + 8, within - 1e3); start--) {
				const length = bytes.readInt32BE(start - 4);
				if (isString(bytes, start - 8) && length > within - start && start + length <= bytes.length) return start;
			}
			return undefined;
		}
		const fileTime = /(\x00\x00\x03\x0e\x00\x00\x00\x01)([\s\S]{8})(?=\x00\x00\x04\x02(?:\x00\x00\x00\x01\x00\x04\x00\x09\x00\x00\x00\x05class|[\s\S]{3}\xff)\x00\x00\x00\x10\x00\x00\x00\x02\x00\x04\x00\x09\x00\x00\x00\x07POSIXct)/g;
		function withoutTimes(bytes, isOfBuild) {
			if (!bytes.includes("POSIXct")) return bytes;
			const text = bytes.toString("latin1").replace(fileTime, (whole, before, time) => {
				const seconds = Buffer.from(time, "latin1").readDoubleBE(0);
				return isOfBuild(seconds) ? `${before}########` : whole;
			});
			return Buffer.from(text, "latin1");
		}
		const withoutBuild = (bytes, isOfBuild) => withoutTimes(withoutFolder(bytes), isOfBuild);
		const shared = /(first\x00\x00\x00\x0d\x00\x00\x00\x01)([\s\S]{4})(?=\x00\x00\x00\xfe$)/;
		const noPaths = /^(X\n[\s\S]{12}(?:\x00\x00\x00[\x01-\x40][\w.-]{1,64})?\x00\x00\x02\x10\x00\x00\x00\x00\x00\x00\x04\x02\x00\x00\x00\x01\x00\x04\x00\x09\x00\x00\x00\x05first\x00\x00\x00\x0d\x00\x00\x00\x01)[\s\S]{4}(\x00\x00\x00\xfe)$/;
		function withoutFolderOfPaths(plain) {
			const empty = noPaths.exec(plain.toString("latin1"));
			if (empty) return Buffer.from(`${empty[1]}####${empty[2]}`, "latin1");
			const folder = installFolder.exec(plain.toString("latin1"))?.[0].length ?? 0;
			const text = withoutFolder(plain).toString("latin1");
			const rest = text.replace(shared, (_, before, count) => {
				const counted = Buffer.from(count, "latin1").readInt32BE(0);
				return `${before}${counted - folder}`;
			});
			return Buffer.from(rest, "latin1");
		}
		const place = /(\x00\x00\x00\x0d\x00\x00\x00\x02)([\s\S]{8})/g;
		function resolvedIndex(index, digest) {
			const places = [];
			let isWhole = true;
			const text = index.toString("latin1").replace(place, (_, before, pair) => {
				const bytes = Buffer.from(pair, "latin1");
				const one = {
					at: bytes.readInt32BE(0),
					length: bytes.readInt32BE(4)
				};
				const value = digest(one);
				if (value === undefined) isWhole = false;
				places.push(one);
				return `${before}${value}`;
			});
			return isWhole ? {
				resolved: Buffer.from(text, "latin1"),
				places
			} : undefined;
		}
		function unpackedValue(database, { at, length }) {
			if (at < 0 || length < 5 || at + length > database.length) return undefined;
			const size = database.readUInt32BE(at);
			if (size > most) return undefined;
			try {
				const value = (0, external_node_zlib_.inflateSync)(database.subarray(at + 4, at + length), { maxOutputLength: size + 1 });
				return value.length === size ? value : undefined;
			} catch {
				return undefined;
			}
		}
		function coverWholeFile(places, size) {
			const sorted = [...places].sort((a, b) => a.at - b.at);
			let end = 0;
			for (const { at, length } of sorted) {
				if (at !== end) return false;
				end = at + length;
			}
			return end === size;
		}
		;
		const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;
		function withoutBuiltTime(content) {
			try {
				const plain = (0, external_node_zlib_.gunzipSync)(content, { maxOutputLength: 4 * 1024 * 1024 });
				return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
			} catch {
				return undefined;
			}
		}
		const rBuilt = {
			name: "rBuilt",
			normalise: (0, normalise.z4)((text) => text.replace(builtTime, "$1$2"))
		};
		const rBuiltRds = {
			name: "rBuiltRds",
			normalise: withoutBuiltTime
		};
		const moment = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC";
		const packed = new RegExp(`(${moment})(?=; )`, "g");
		const secondsOf = (text) => Date.parse(text.replace(" UTC", "Z").replace(" ", "T")) / 1e3;
		const description = {
			name: "r-description",
			normalise(content, { isOfBuild }) {
				const text = content.toString("latin1").replace(builtTime, "$1$2");
				const plain = text.replace(/^(Packaged: )(.*)$/gm, (line, field, value) => {
					const at = new RegExp(`^${moment}`).exec(value)?.[0];
					return at && isOfBuild(secondsOf(at)) ? `${field}${value.slice(at.length)}` : line;
				});
				return Buffer.from(plain, "latin1");
			}
		};
		const builtDate = new RegExp(`(\\x00\\x04\\x00\\x09\\x00\\x00\\x00\\x17)${moment}(?=\\x00\\x00\\x00\\x10\\x00\\x00\\x00\\x01\\x00\\x04\\x00\\x09\\x00\\x00\\x00[\\x04\\x07](?:unix|windows))`, "g");
		const packageRds = {
			name: "r-package",
			normalise(content, { isOfBuild }) {
				const text = unpackedRds(content)?.toString("latin1").replace(builtTime, "$1$2").replace(builtDate, "$1");
				const plain = text?.replace(packed, (time) => isOfBuild(secondsOf(time)) ? "" : time);
				return plain === undefined ? undefined : Buffer.from(plain, "latin1");
			}
		};
		const written = (seconds) => `${new Date(seconds * 1e3).toISOString().slice(0, 19).replace("T", " ")} UTC`;
		const clampedTimes = (text, times, epoch) => text.replace(times, (found) => found.replace(new RegExp(moment), (time) => secondsOf(time) >= epoch ? written(epoch) : time));
		const ownFields = new RegExp(`^(?:Built: R |Packaged: ).*${moment}.*$`, "gm");
		const rewriteDescription = (content, epoch) => Buffer.from(clampedTimes(content.toString("latin1"), ownFields, epoch), "latin1");
		function rewritePackageRds(content, epoch) {
			const text = unpackedRds(content)?.toString("latin1");
			if (text === undefined || ![...text.matchAll(packed)].some(([time]) => secondsOf(time) >= epoch)) return undefined;
			const clamped = [packed, builtDate].reduce((all, times) => clampedTimes(all, times, epoch), text);
			return (0, external_node_zlib_.gzipSync)(Buffer.from(clamped, "latin1"));
		}
		const pathsRds = {
			name: "r-paths",
			normalise(content) {
				const plain = unpackedRds(content);
				return plain && withoutFolderOfPaths(plain);
			}
		};
		async function helpIndex(database, index, { isOfBuild }) {
			const plain = index && unpackedRds(index);
			if (!database || !plain) return undefined;
			const found = resolvedIndex(plain, (place) => {
				const value = unpackedValue(database, place);
				return value && (0, external_node_crypto_.hash)("sha256", withoutBuild(value, isOfBuild), "hex");
			});
			return found && coverWholeFile(found.places, database.length) ? found.resolved : undefined;
		}
		const beside = (path, ending) => path.slice(0, -3) + ending;
		const helpRdx = {
			name: "r-help-index",
			normalise: async (content, around) => helpIndex(await around.read(beside(around.entry.path, "rdb")), content, around)
		};
		const helpRdb = {
			name: "r-help",
			normalise: async (content, around) => helpIndex(content, await around.read(beside(around.entry.path, "rdx")), around)
		};
		const rNoise = [
			{
				pattern: "/**/library/*/DESCRIPTION",
				ignore: rBuilt,
				reason: "R writes the time of installation into the field Built.",
				until: 1
			},
			{
				pattern: "/**/site-library/*/DESCRIPTION",
				ignore: rBuilt,
				reason: "R writes the time of installation into the field Built.",
				until: 1
			},
			{
				pattern: "/**/{,site-}library/*/Meta/package.rds",
				ignore: rBuiltRds,
				reason: "The fields of DESCRIPTION once more, with the time of installation.",
				until: 1
			},
			{
				pattern: "/**/DESCRIPTION",
				ignore: description,
				canonical: { rewrite: rewriteDescription },
				reason: "R writes the time of installation into the field Built, and that of R CMD build into Packaged.",
				since: 2
			},
			{
				pattern: "/**/Meta/package.rds",
				ignore: packageRds,
				canonical: { rewrite: rewritePackageRds },
				reason: "The fields of DESCRIPTION once more, with the time of installation twice.",
				since: 2
			},
			{
				pattern: "/**/help/paths.rds",
				ignore: pathsRds,
				reason: "It holds the random name of the folder in which R built the package.",
				since: 2
			},
			{
				pattern: "/**/help/*.rdb",
				ignore: helpRdb,
				reason: "Each page holds the random name of the folder in which R built the package, and its source's time.",
				since: 2
			},
			{
				pattern: "/**/help/*.rdx",
				ignore: helpRdx,
				reason: "It holds where each page lies in the database; each page is compared under its name.",
				since: 2
			}
		];
		;
		const rpmNoise = [
			{
				pattern: "/var/lib/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
				ignore: "content",
				reason: "The database holds the time at which each package was installed; its packages are compared one by one."
			},
			{
				pattern: "/usr/lib/sysimage/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
				ignore: "content",
				reason: "The database holds the time at which each package was installed; its packages are compared one by one."
			},
			{
				pattern: "/var/{lib,cache}/{dnf,yum,libdnf5}/**",
				ignore: "file",
				reason: "What the repositories offered, and the times of the installations."
			},
			{
				pattern: "/{etc/{dnf,zypp},usr/lib/python3*/{site,dist}-packages{,/dnf-plugins{,/__pycache__}}}",
				ignore: "time",
				reason: "A locked recipe puts its pins there while it builds, and removes them.",
				since: 2
			}
		];
		;
		const folder = "/etc/ssl/certs";
		const ssl_cert_name = "ssl-cert-snakeoil.pem";
		const onePem = (type) => new RegExp(`^-----BEGIN ${type}-----\\n[A-Za-z0-9+/=\\n]{1,8000}\\n-----END ${type}-----\\n$`);
		const certificatePem = onePem("CERTIFICATE");
		const keyPem = onePem("(?:RSA )?PRIVATE KEY");
		function ownCertificate(pem) {
			if (!certificatePem.test(pem)) return undefined;
			try {
				const certificate = new external_node_crypto_.X509Certificate(pem);
				const { subject, issuer, ca, publicKey, subjectAltName } = certificate;
				const host = /^CN=([A-Za-z0-9.-]{1,64})$/.exec(subject)?.[1];
				const isOwn = subject === issuer && !ca && certificate.verify(publicKey);
				if (!host || !isOwn || subjectAltName?.replaceAll(`DNS:${host}`, "").replace(/[, ]/g, "")) return undefined;
				return {
					certificate,
					key: `${publicKey.asymmetricKeyType} ${publicKey.asymmetricKeyDetails?.modulusLength}`
				};
			} catch {
				return undefined;
			}
		}
		const certificate = {
			name: "snakeoil-certificate",
			normalise(content) {
				const own = ownCertificate(content.toString("latin1"));
				return own && Buffer.from(own.key);
			}
		};
		const key = {
			name: "snakeoil-key",
			async normalise(content, { read }) {
				const own = ownCertificate((await read(`${folder}/${ssl_cert_name}`))?.toString("latin1") ?? "");
				const pem = content.toString("latin1");
				if (!own || !keyPem.test(pem)) return undefined;
				try {
					return own.certificate.checkPrivateKey((0, external_node_crypto_.createPrivateKey)(pem)) ? Buffer.from(own.key) : undefined;
				} catch {
					return undefined;
				}
			}
		};
		const sslCertNoise = [{
			pattern: `${folder}/${ssl_cert_name}`,
			ignore: certificate,
			reason: "A certificate for this host's name, signed by itself and no authority, with a random key, made when ssl-cert is installed.",
			since: 2
		}, {
			pattern: "/etc/ssl/private/ssl-cert-snakeoil.key",
			ignore: key,
			reason: "The random key of that certificate.",
			since: 2
		}];
		;
		const machineId = {
			name: "machineId",
			normalise: (0, normalise.z4)((text) => /^(?:[0-9a-f]{32}|uninitialized)?\n?$/.test(text) ? "machine-id" : undefined)
		};
		const hostKey = {
			name: "hostKey",
			normalise: (0, normalise.z4)((text) => /^(-----BEGIN [A-Z ]*PRIVATE KEY-----)\n[A-Za-z0-9+/=\n]+-----END [A-Z ]*PRIVATE KEY-----\n$/.exec(text)?.[1] ?? /^([a-z0-9-]+(?:@[a-z.]+)?) [A-Za-z0-9+/=]+(?: [^\n]*)?\n$/.exec(text)?.[1])
		};
		const shadow = {
			name: "shadow",
			normalise: (0, normalise.z4)((text) => text.replace(/^([^:\n]*:[^:\n]*:)\d*(?=:)/gm, "$1"))
		};
		const resolvLine = /^[ \t]*(?:$|[#;]|(?:nameserver|search|domain|options|sortlist)\b)/;
		const resolvConf = {
			name: "resolvConf",
			normalise: (0, normalise.z4)((text) => text.split("\n").every((line) => resolvLine.test(line)) ? "resolv.conf" : undefined)
		};
		const hostname = {
			name: "hostname",
			normalise: (0, normalise.z4)((text) => /^[A-Za-z0-9.-]{0,255}\n?$/.test(text) ? "hostname" : undefined)
		};
		const systemNoise = [
			{
				pattern: "/var/log/**",
				ignore: "file",
				canonical: "empty",
				reason: "Logs hold the times of the build."
			},
			{
				pattern: "/var/cache/ldconfig/aux-cache",
				ignore: "file",
				canonical: "remove",
				reason: "It holds inode numbers and times of the libraries; ld.so.cache, which is used, is compared."
			},
			{
				pattern: "/{etc,var/lib/dbus}/machine-id",
				ignore: machineId,
				reason: "A random number that names one installation."
			},
			{
				pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
				ignore: hostKey,
				reason: "A random key, made when the server is installed."
			},
			{
				pattern: "/etc/shadow{,-}",
				ignore: shadow,
				reason: "The third field is the day on which the password was set, also where there is none."
			},
			{
				pattern: "/etc/resolv.conf",
				ignore: resolvConf,
				reason: "debootstrap copies that of the build's host; Apptainer puts the running host's in its place."
			},
			{
				pattern: "/etc/hostname",
				ignore: hostname,
				reason: "debootstrap copies that of the build's host; containers have their host's."
			},
			{
				pattern: "/var/cache/fontconfig/**",
				ignore: "file",
				canonical: "remove",
				reason: "An index of the font folders, made again when missing; it holds the folders' times."
			},
			{
				pattern: "/usr/{,local/}share/fonts/**/.uuid",
				ignore: "content",
				reason: "A random number by which fontconfig names a folder."
			},
			{
				pattern: "/usr/{,local/}share/icons/*/icon-theme.cache",
				ignore: "content",
				reason: "An index of the icons, which are compared; it holds the folders' times."
			},
			{
				pattern: "/var/cache/man/**/index.db",
				ignore: "content",
				reason: "An index of the manual pages, which are compared; it holds their times."
			},
			{
				pattern: `/{root,home/*}/.cache{,/{${[
					"{pip,fontconfig,matplotlib,go-build,mesa_shader_cache,mamba,conda}{,/**}",
					"uv{,/{CACHEDIR.TAG,.gitignore,.lock,{interpreter,simple,flat-index}-v*{,/**},{wheels,sdists}-v*{,/**/*.{msgpack,http,rev}}}}",
					"pypoetry{,/{cache,artifacts}{,/**}}",
					"virtualenv{,/{py_info{,/**},wheel/*/embed{,/**}}}",
					"yarn{,/v*{,/.tmp{,/**},/**/.yarn-{metadata.json,tarball.tgz}}}",
					"pnpm{,/{,v*/}metadata*{,/**}}",
					"deno{,/{{dep_analysis,node_analysis,check,fast_check}_cache_v*,latest.txt,npm/*/{,@*/}*/registry.json}}",
					"R{,/pkgcache{,/**}}",
					"rattler{,/cache{,/{repodata{,/**},#.shards-cache-v*}}}"
				].join(",")}}}`,
				ignore: "file",
				canonical: "remove",
				reason: "What programs keep to save a download; it holds times and what servers answered."
			},
			{
				pattern: "/{root,home/*}/{.gem,.local/share/gem}/specs{,/**}",
				ignore: "file",
				canonical: "remove",
				reason: "What gem keeps of the indexes that it asked, under the server's address.",
				since: 2
			}
		];
		;
		const noise = [
			...apptainer.N,
			...systemNoise,
			...dpkgNoise,
			...pythonNoise,
			...gitNoise,
			...javaNoise,
			...npmNoise,
			...rNoise,
			...condaNoise,
			...rpmNoise,
			...apkNoise,
			...sslCertNoise,
			...perlNoise,
			...compiledNoise
		];
	}),
	34620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => apptainerNoise,
			S: () => buildLabels
		});
		var _normalise_js_0 = __webpack_require__(45639);
		const buildLabels = /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:architecture|variant|created|base\.name|base\.digest))$/;
		const labels = {
			name: "labels",
			normalise: (0, _normalise_js_0.mZ)((key) => buildLabels.test(key))
		};
		const devices = {
			null: [1, 3],
			zero: [1, 5],
			full: [1, 7],
			random: [1, 8],
			urandom: [1, 9],
			tty: [5, 0],
			console: [5, 1],
			ptmx: [5, 2]
		};
		const deviceLinks = {
			fd: "/proc/self/fd",
			stdin: "/proc/self/fd/0",
			stdout: "/proc/self/fd/1",
			stderr: "/proc/self/fd/2"
		};
		const deviceFolders = ["pts", "shm"];
		function isStandardDevice({ path, type, mode, size, target, device }) {
			const name = path.slice("/dev/".length);
			if (type === "dir") return deviceFolders.includes(name);
			if (type === "symlink") return target === deviceLinks[name];
			if (type === "file") return name in devices && size === 0 && (mode & 3657) === 0;
			return type === "char" && device?.join() === devices[name]?.join();
		}
		const apptainerNoise = [
			{
				pattern: "/.singularity.d/labels.json",
				ignore: labels,
				reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels."
			},
			{
				pattern: "/.singularity.d/Singularity",
				ignore: "content",
				reason: "It is the recipe; a locked recipe is a different text from the recipe it pins, and has its own digest."
			},
			{
				pattern: `/dev/{${[
					...Object.keys(devices),
					...Object.keys(deviceLinks),
					...deviceFolders
				]}}`,
				ignore: "file",
				isMeant: isStandardDevice,
				reason: "A build as root has them, one as an ordinary user does not; every run mounts another /dev there.",
				canonical: "remove",
				since: 2
			},
			{
				pattern: "/dev",
				ignore: "time",
				reason: "A build as root writes into it, one as an ordinary user does not.",
				since: 2
			},
			{
				pattern: "/.singularity.d/bootstrap_history{,/**}",
				ignore: "file",
				reason: "It holds the recipes of the images this one was built on; their digests are in the lock."
			}
		];
	}),
	16583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HT: () => derAt,
			Um: () => derParts,
			V: () => derPart,
			jq: () => oid,
			y8: () => der
		});
		function derAt(bytes, at = 0) {
			const tag = bytes.readUInt8(at);
			const first = bytes.readUInt8(at + 1);
			const more = first & 128 ? first & 127 : 0;
			if ((tag & 31) === 31 || first & 128 && (more === 0 || more > 4)) throw new RangeError("a value of ASN.1");
			const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
			const start = at + 2 + more;
			if (start + length > bytes.length) throw new RangeError("a value of ASN.1 is cut off");
			return {
				tag,
				content: bytes.subarray(start, start + length),
				whole: bytes.subarray(at, start + length)
			};
		}
		function derParts({ content }) {
			const parts = [];
			for (let at = 0; at < content.length; at += parts.at(-1).whole.length) parts.push(derAt(content, at));
			return parts;
		}
		function derPart(value, n) {
			const part = derParts(value)[n];
			if (!part) throw new RangeError("a value of ASN.1 has too few parts");
			return part;
		}
		const oid = ({ tag, content }) => tag === 6 ? content.toString("hex") : "";
		function der(tag, ...parts) {
			const content = Buffer.concat(parts);
			const digits = content.length.toString(16);
			const length = content.length < 128 ? Buffer.of() : Buffer.from(digits.padStart(digits.length + digits.length % 2, "0"), "hex");
			const first = content.length < 128 ? content.length : 128 | length.length;
			return Buffer.concat([
				Buffer.of(tag, first),
				length,
				content
			]);
		}
	}),
	71758: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => encryptionKey,
			FP: () => macKey,
			IP: () => sorted,
			J9: () => decrypted,
			R5: () => keystoreEntries,
			RC: () => jksEntries,
			S_: () => oids,
			YO: () => smallInteger,
			db: () => isJks,
			fR: () => encryptionOf,
			l9: () => jksDigest,
			pP: () => assertValid
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _der_js_1 = __webpack_require__(16583);
		const password = "changeit";
		const maxRounds = 1e6;
		function utf16(text) {
			return Buffer.from(text, "utf16le").swap16();
		}
		const sorted = (entries) => Buffer.concat(entries.sort(Buffer.compare));
		const isJks = (bytes) => bytes.readUInt32BE(0) === 4277010157;
		const jksWords = "Mighty Aphrodite";
		const trusted = 2;
		const jksDigest = (content) => (0, node_crypto_0.createHash)("sha1").update(utf16(password)).update(jksWords).update(content).digest();
		function jksEntries(bytes) {
			const end = bytes.length - 20;
			if (!jksDigest(bytes.subarray(0, end)).equals(bytes.subarray(end)) || bytes.readUInt32BE(4) !== 2) return undefined;
			const entries = [];
			let at = 12;
			for (let n = bytes.readUInt32BE(8); n > 0; n--) {
				if (bytes.readUInt32BE(at) !== trusted) return undefined;
				const aliasEnd = at + 6 + bytes.readUInt16BE(at + 4);
				const typeAt = aliasEnd + 8;
				const lengthAt = typeAt + 2 + bytes.readUInt16BE(typeAt);
				const entryEnd = lengthAt + 4 + bytes.readUInt32BE(lengthAt);
				if (entryEnd > end) return undefined;
				entries.push([
					bytes.subarray(at, aliasEnd),
					bytes.subarray(aliasEnd, typeAt),
					bytes.subarray(typeAt, entryEnd)
				]);
				at = entryEnd;
			}
			return at === end ? entries : undefined;
		}
		const oids = {
			data: "2a864886f70d010701",
			encrypted: "2a864886f70d010706",
			pbes2: "2a864886f70d01050d",
			pbkdf2: "2a864886f70d01050c",
			hmacSha256: "2a864886f70d0209",
			aes256: "60864801650304012a",
			certBag: "2a864886f70d010c0a0103",
			sha256: "608648016503040201"
		};
		function assertValid(condition) {
			if (!condition) throw new RangeError("a keystore of a form that is not known");
		}
		const smallInteger = ({ tag, content }) => {
			assertValid(tag === 2 && content.length > 0 && content.length <= 4);
			return content.readUIntBE(0, content.length);
		};
		function macKey(salt, rounds) {
			const block = 64;
			const fill = (bytes) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
			const secret = fill(Buffer.concat([utf16(password), Buffer.alloc(2)]));
			let key = (0, node_crypto_0.createHash)("sha256").update(Buffer.alloc(block, 3)).update(fill(salt)).update(secret).digest();
			for (let n = 1; n < rounds; n++) key = (0, node_crypto_0.createHash)("sha256").update(key).digest();
			return key;
		}
		function isIntact(content, mac) {
			const [info, salt, rounds] = (0, _der_js_1.Um)(mac);
			assertValid(info !== undefined && salt !== undefined && rounds !== undefined);
			assertValid((0, _der_js_1.jq)((0, _der_js_1.V)((0, _der_js_1.V)(info, 0), 0)) === oids.sha256 && smallInteger(rounds) <= maxRounds);
			const key = macKey(salt.content, smallInteger(rounds));
			return (0, node_crypto_0.createHmac)("sha256", key).update(content).digest().equals((0, _der_js_1.V)(info, 1).content);
		}
		function encryptionOf(encrypted) {
			const [type, algorithm, content] = (0, _der_js_1.Um)((0, _der_js_1.V)(encrypted, 1));
			assertValid(type !== undefined && algorithm !== undefined && content !== undefined && (0, _der_js_1.jq)(type) === oids.data);
			assertValid((0, _der_js_1.jq)((0, _der_js_1.V)(algorithm, 0)) === oids.pbes2);
			const [derivation, cipher] = (0, _der_js_1.Um)((0, _der_js_1.V)(algorithm, 1));
			assertValid(derivation !== undefined && cipher !== undefined && (0, _der_js_1.jq)((0, _der_js_1.V)(cipher, 0)) === oids.aes256);
			assertValid((0, _der_js_1.jq)((0, _der_js_1.V)(derivation, 0)) === oids.pbkdf2);
			const [salt, rounds, ...options] = (0, _der_js_1.Um)((0, _der_js_1.V)(derivation, 1));
			assertValid(salt !== undefined && rounds !== undefined && smallInteger(rounds) <= maxRounds);
			assertValid((0, _der_js_1.jq)((0, _der_js_1.V)(options.at(-1), 0)) === oids.hmacSha256);
			return {
				salt,
				rounds: smallInteger(rounds),
				iv: (0, _der_js_1.V)(cipher, 1),
				content: content.content
			};
		}
		const encryptionKey = (salt, rounds) => (0, node_crypto_0.pbkdf2Sync)(password, salt, rounds, 32, "sha256");
		function decrypted(encrypted) {
			const { salt, rounds, iv, content } = encryptionOf(encrypted);
			try {
				const decipher = (0, node_crypto_0.createDecipheriv)("aes-256-cbc", encryptionKey(salt.content, rounds), iv.content);
				return Buffer.concat([decipher.update(content), decipher.final()]);
			} catch {
				throw new RangeError("a keystore of another password");
			}
		}
		function certificate(bag) {
			const [type, value, attributes] = (0, _der_js_1.Um)(bag);
			assertValid(type !== undefined && value !== undefined && (0, _der_js_1.jq)(type) === oids.certBag);
			const names = attributes ? (0, _der_js_1.Um)(attributes).map(({ whole }) => whole) : [];
			return Buffer.concat([value.whole, sorted(names)]);
		}
		function pkcs12Entries(bytes) {
			const outer = (0, _der_js_1.HT)(bytes);
			assertValid(outer.tag === 48 && outer.whole.length === bytes.length);
			const [version, safe, mac] = (0, _der_js_1.Um)(outer);
			assertValid(version !== undefined && safe !== undefined && mac !== undefined && smallInteger(version) === 3);
			assertValid((0, _der_js_1.jq)((0, _der_js_1.V)(safe, 0)) === oids.data);
			const authenticated = (0, _der_js_1.V)((0, _der_js_1.V)(safe, 1), 0).content;
			assertValid(isIntact(authenticated, mac));
			const entries = (0, _der_js_1.Um)((0, _der_js_1.HT)(authenticated)).flatMap((info) => {
				const type = (0, _der_js_1.jq)((0, _der_js_1.V)(info, 0));
				const value = (0, _der_js_1.V)((0, _der_js_1.V)(info, 1), 0);
				assertValid(type === oids.data || type === oids.encrypted);
				const contents = type === oids.data ? value.content : decrypted(value);
				return (0, _der_js_1.Um)((0, _der_js_1.HT)(contents)).map(certificate);
			});
			return sorted(entries);
		}
		function keystoreEntries(content) {
			if (content.length < 40) return undefined;
			try {
				if (!isJks(content)) return pkcs12Entries(content);
				const entries = jksEntries(content)?.map(([before, , after]) => Buffer.concat([before, after]));
				return entries && sorted(entries);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
	}),
	45639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jM: () => parsedObject,
			mZ: () => withoutFields,
			z4: () => byText
		});
		function byText(rewrite) {
			return (content) => {
				const text = content.toString("utf8");
				if (!Buffer.from(text, "utf8").equals(content)) return undefined;
				const rewritten = rewrite(text);
				return rewritten === undefined ? undefined : Buffer.from(rewritten, "utf8");
			};
		}
		const maxNesting = 100;
		function isTooDeep(text) {
			let depth = 0;
			for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
				depth += bracket === "[" || bracket === "{" ? 1 : -1;
				if (depth > maxNesting) return true;
			}
			return false;
		}
		function parsedObject(text) {
			if (isTooDeep(text)) return undefined;
			try {
				const value = JSON.parse(text);
				const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
				return isObject ? value : undefined;
			} catch {
				return undefined;
			}
		}
		function withoutFields(unwanted) {
			return byText((text) => {
				const object = parsedObject(text);
				if (!object) return undefined;
				const kept = Object.entries(object).filter(([key]) => !unwanted(key));
				return JSON.stringify(kept.sort(([a], [b]) => a < b ? -1 : 1));
			});
		}
	}),
	28587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => normaliseLimit,
			W: () => normalisedDigests
		});
		var node_crypto_0 = __webpack_require__(77598);
		const normaliseLimit = 16 * 1024 * 1024;
		const batchBytes = 32 * 1024 * 1024;
		function* batches(entries) {
			let batch = [];
			let size = 0;
			for (const entry of entries) {
				if (size + entry.size > batchBytes && batch.length > 0) {
					yield batch;
					batch = [];
					size = 0;
				}
				batch.push(entry.path);
				size += entry.size;
			}
			if (batch.length > 0) yield batch;
		}
		async function partDigests({ ignore }, content, around) {
			const whole = (0, node_crypto_0.hash)("sha256", content, "hex");
			if (typeof ignore === "string") return {
				whole,
				counted: whole
			};
			const normalised = await ignore.normalise(content, around);
			return {
				whole,
				counted: normalised ? `${ignore.name}:${(0, node_crypto_0.hash)("sha256", normalised, "hex")}` : whole
			};
		}
		async function normalisedDigests(tree, files, { epoch }, look) {
			const digests = new Map();
			const around = (entry) => ({
				entry,
				resolve: (path) => tree.resolve(path),
				isOfBuild: (seconds) => epoch === undefined || seconds >= epoch,
				digestsOf: (path) => digests.get(tree.resolve(path)?.path ?? path),
				async read(path) {
					const found = tree.resolve(path);
					if (found?.type !== "file" || found.size > normaliseLimit) return undefined;
					return (await tree.read([found.path], normaliseLimit)).get(found.path);
				}
			});
			const small = [...files.keys()].filter((entry) => entry.size <= normaliseLimit);
			const isLast = (entry) => {
				const ignore = files.get(entry)?.ignore;
				return typeof ignore === "object" && ignore.last === true;
			};
			for (const entries of [small.filter((entry) => !isLast(entry)), small.filter(isLast)]) {
				for (const batch of batches(entries)) {
					for (const [path, content] of await tree.read(batch, normaliseLimit)) {
						const entry = tree.entries.get(path);
						look?.(path, content);
						digests.set(path, await partDigests(files.get(entry), content, around(entry)));
					}
				}
			}
			return digests;
		}
	}),
	71371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => renamedTree });
		var node_path_0 = __webpack_require__(76760);
		var _tree_index_js_1 = __webpack_require__(78448);
		function newNames(tree, renamings) {
			const names = new Map();
			const taken = new Set();
			for (const renaming of renamings) {
				const places = new Map();
				const found = [...tree.entries.values()].filter((entry) => renaming.matches(entry));
				for (const entry of found.sort((a, b) => a.path < b.path ? -1 : 1)) {
					const folder = (0, _tree_index_js_1.gN)(entry.path);
					const place = (places.get(folder) ?? 0) + 1;
					places.set(folder, place);
					const after = (0, _tree_index_js_1.uJ)(folder, renaming.name(entry, place, tree));
					if (tree.entries.has(after) || taken.has(after)) continue;
					names.set(entry.path, after);
					taken.add(after);
				}
			}
			return names;
		}
		function moved(path, names) {
			for (let at = path.indexOf("/", 1);; at = path.indexOf("/", at + 1)) {
				const folder = at < 0 ? path : path.slice(0, at);
				const after = names.get(folder);
				if (after !== undefined) return after + path.slice(folder.length);
				if (at < 0) return path;
			}
		}
		function movedTarget(link, target, names) {
			if (target.startsWith("/")) return moved(target, names);
			const parts = target.split("/");
			for (let count = 1; count <= parts.length; count++) {
				const after = names.get(node_path_0.posix.join((0, _tree_index_js_1.gN)(link), parts.slice(0, count).join("/")));
				if (after !== undefined) return [
					...parts.slice(0, count - 1),
					(0, _tree_index_js_1.Fl)(after),
					...parts.slice(count)
				].join("/");
			}
			return target;
		}
		function renamedTree(tree, renamings) {
			const names = newNames(tree, renamings);
			if (names.size === 0) return {
				tree,
				original: (path) => path
			};
			const entries = new Map();
			const before = new Map();
			for (const entry of tree.entries.values()) {
				const path = moved(entry.path, names);
				const renamed = path === entry.path ? { ...entry } : {
					...entry,
					path
				};
				if (entry.target !== undefined) renamed.target = movedTarget(entry.path, entry.target, names);
				entries.set(path, renamed);
				if (path !== entry.path) before.set(path, entry.path);
			}
			const index = new _tree_index_js_1.Np(entries);
			const original = (path) => before.get(path) ?? path;
			const renamed = new Map([...before].map(([now, then]) => [then, now]));
			async function ask(paths, answer) {
				const real = new Map([...index.files(paths)].map(([path, entry]) => [path, original(entry.path)]));
				const answers = await answer([...new Set(real.values())]);
				return new Map([...real].flatMap(([path, at]) => answers.has(at) ? [[path, answers.get(at)]] : []));
			}
			return {
				original,
				tree: {
					...tree,
					entries,
					named: (name) => index.named(name),
					list: (folder) => index.list(folder),
					resolve: (path) => index.resolve(path),
					read: (paths, limit) => ask(paths, (real) => tree.read(real, limit)),
					digests: (paths = index.allFiles(), look) => ask(paths, (real) => tree.digests(real, look && ((at, bytes) => look(renamed.get(at) ?? at, bytes))))
				}
			};
		}
	})
};
;
