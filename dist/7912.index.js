"use strict";
exports.id = 7912;
exports.ids = [
	7912,
	9970,
	1890,
	2854,
	473
];
exports.modules = {
	85248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => cachedDigest });
		var node_path_0 = __webpack_require__(76760);
		var _cache_folder_js_1 = __webpack_require__(47182);
		var _digest_js_2 = __webpack_require__(63983);
		var _user_cache_js_3 = __webpack_require__(59510);
		async function cachedDigest(path, options = {}) {
			const before = (0, _user_cache_js_3.Zs)(path);
			if (!before || !(0, _cache_folder_js_1.n)(options.env) || !await (0, _user_cache_js_3.lO)(path)) return (0, _digest_js_2.Q3)(path);
			const entry = (0, node_path_0.join)(options.folder ?? (0, _cache_folder_js_1.s)("digests"), (0, _digest_js_2.sc)(path));
			const [known = "", of] = (await (0, _user_cache_js_3.xe)(entry)).split(" ");
			if (of === before.key && /^[0-9a-f]{64}$/.test(known)) return known;
			const digest = await (0, _digest_js_2.Q3)(path);
			if (before.key === (0, _user_cache_js_3.Zs)(path)?.key && (0, _user_cache_js_3.Is)(before, options.settledMs)) await (0, _user_cache_js_3.aR)(entry, `${digest} ${before.key}`);
			return digest;
		}
	}),
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
			if (found) return (0, node_fs_promises_0.realpath)(path);
			if (await (0, node_fs_promises_0.lstat)(path).catch(() => undefined)) throw fail("file-in-the-way", "it is a symbolic link that leads nowhere", "remove it, or choose another path");
			return path;
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
	13281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ds: () => compareEcosystems,
			qJ: () => compareImages,
			Ss: () => compareLocks
		});
		var order = __webpack_require__(17421);
		var identity = __webpack_require__(37325);
		;
		function ecosystemChanges(ecosystem, locked, rebuilt) {
			const before = groups(ecosystem, locked);
			const after = groups(ecosystem, rebuilt);
			const keys = new Set([...before.keys(), ...after.keys()]);
			const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
			let equal = 0;
			const changes = [];
			for (const [old, now] of rejoin(ecosystem, found)) {
				const item = old ?? now;
				const key = groupKey(ecosystem, item);
				const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
				const found = old && now ? differences(ecosystem, old, now) : [];
				if (old && now && old.version === now.version && found.length === 0) {
					equal++;
					continue;
				}
				const change = toChange(ecosystem, old, now, found);
				if (several && item.location !== undefined) change.location = item.location;
				changes.push({
					at: item,
					change
				});
			}
			changes.sort((a, b) => (0, order.M)(a.at, b.at));
			return {
				equal,
				changes: changes.map(({ change }) => change)
			};
		}
		function groupKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				(0, identity.tK)(ecosystem, item.name),
				item.arch ?? ""
			].join("\0");
		}
		function groups(ecosystem, packages) {
			return Map.groupBy(packages.toSorted(order.M), (item) => groupKey(ecosystem, item));
		}
		function pairs(before, after) {
			const result = [];
			let left = before;
			let right = after;
			for (const key of [
				(item) => item.location,
				(item) => item.version,
				(_, index) => String(index)
			]) {
				const waiting = Map.groupBy(right, key);
				const taken = new Set();
				left = left.filter((item, index) => {
					const at = key(item, index);
					const match = at === undefined ? undefined : waiting.get(at)?.shift();
					if (!match) return true;
					taken.add(match);
					result.push([item, match]);
					return false;
				});
				right = right.filter((item) => !taken.has(item));
			}
			for (const item of left) result.push([item, undefined]);
			for (const item of right) result.push([undefined, item]);
			return result;
		}
		function rejoin(ecosystem, found) {
			const key = (item) => `${item.prefix ?? ""}\0${(0, identity._V)(ecosystem, item.name)}`;
			const missing = Map.groupBy(found.flatMap(([old, now]) => old && !now ? [old] : []), key);
			const extra = Map.groupBy(found.flatMap(([old, now]) => now && !old ? [now] : []), key);
			const joined = new Map();
			for (const [name, [old, ...more]] of missing) {
				const [now, ...others] = extra.get(name) ?? [];
				if (old && now && more.length + others.length === 0) joined.set(old, now);
			}
			const partners = new Set(joined.values());
			return found.filter(([old, now]) => old || !partners.has(now)).map((pair) => {
				const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
				return partner ? [pair[0], partner] : pair;
			});
		}
		function toChange(ecosystem, old, now, found) {
			const item = old ?? now;
			return {
				kind: old && now ? "changed" : old ? "missing" : "extra",
				ecosystem,
				name: item.name,
				...item.prefix === undefined ? {} : { prefix: item.prefix },
				...item.arch === undefined ? {} : { arch: item.arch },
				...old ? { from: old.version } : {},
				...now ? { to: now.version } : {},
				...found.length === 0 ? {} : { differences: found }
			};
		}
		function differences(ecosystem, old, now) {
			const result = [];
			const compare = (field) => {
				const [before, after] = [old[field], now[field]];
				if (before === after) return;
				result.push({
					field,
					...before === undefined ? {} : { before },
					...after === undefined ? {} : { after }
				});
			};
			const compareKnown = (field) => {
				if (old[field] !== undefined && now[field] !== undefined) compare(field);
			};
			if ((0, identity.tK)(ecosystem, old.name) !== (0, identity.tK)(ecosystem, now.name)) compare("name");
			compareKnown("arch");
			compare("build");
			const isVersion = (key) => old[key] === old.version && now[key] === now.version;
			if (!isVersion("commit")) compare("commit");
			if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
			if (old.hash !== undefined && old.hash === now.hash) return result;
			if (!isVersion("hash")) compareKnown("hash");
			compare("url");
			compareKnown("origin");
			if (old.version === now.version) compareKnown("source");
			return result;
		}
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		;
		const unknownArch = "unknown";
		function compareLocks(locked, rebuilt, floats = []) {
			const arches = {
				locked: locked.image.arch,
				rebuilt: rebuilt.image.arch
			};
			const readers = {
				locked: locked.writer.readers,
				rebuilt: rebuilt.writer.readers
			};
			const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
			const { stages, unknown } = stagesOf(locked, rebuilt);
			const before = {
				...locked.ecosystems,
				...stages.locked
			};
			const after = {
				...rebuilt.ecosystems,
				...stages.rebuilt
			};
			const split = splitByReaders(before, after, readers);
			return compareRead(split.comparable(before), split.comparable(after), floats, [
				...sameArch ? [] : [{
					kind: "arch-differs",
					...arches
				}],
				...split.reasons,
				...emptySides(locked.ecosystems, rebuilt.ecosystems)
			], [...split.notCompared, ...unknown]);
		}
		function stagesOf(locked, rebuilt) {
			const [before, after] = [(0, stages.CE)(locked.stages), (0, stages.CE)(rebuilt.stages)];
			if (locked.stages && rebuilt.stages) {
				const absent = { status: "absent" };
				const stages = new Set(Object.keys({
					...before,
					...after
				}));
				const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
				return {
					stages: {
						locked: filled(before),
						rebuilt: filled(after)
					},
					unknown: []
				};
			}
			const unknown = Object.entries({
				...before,
				...after
			}).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{
				ecosystem,
				reason: "stage-unknown",
				readers: {}
			}]);
			return {
				stages: {},
				unknown
			};
		}
		function compareEcosystems(locked, rebuilt, floats) {
			return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
		}
		function comparedFiles(a, b) {
			if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
			const [before, after] = [a, b].map(({ image }) => image.contentDigest);
			const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
			const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
			if (before === undefined || after === undefined || !sameRules) return "unknown";
			return before === after ? "same" : "differ";
		}
		function compareImages(a, b, floats) {
			const packages = compareLocks(a, b, floats);
			const files = comparedFiles(a, b);
			const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
			return {
				...packages,
				identical,
				files
			};
		}
		function splitByReaders(locked, rebuilt, readers) {
			const notCompared = [];
			const reasons = [];
			const isThere = (collected) => collected !== undefined && collected.status !== "absent";
			for (const ecosystem of namesOf(locked, rebuilt)) {
				const id = (0, stages.Tp)(ecosystem);
				const [before, after] = [readers.locked[id], readers.rebuilt[id]];
				if (before === after && before !== undefined) continue;
				const versions = {
					...before === undefined ? {} : { locked: before },
					...after === undefined ? {} : { rebuilt: after }
				};
				const differ = before !== undefined && after !== undefined;
				const reason = differ ? "readers-differ" : "not-read";
				notCompared.push({
					ecosystem,
					reason,
					readers: versions
				});
				if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
					reasons.push({
						kind: "readers-differ",
						ecosystem,
						locked: before,
						rebuilt: after
					});
				} else if (!differ && isThere(locked[ecosystem])) {
					reasons.push({
						kind: "not-read",
						side: before === undefined ? "locked" : "rebuilt",
						ecosystem
					});
				}
			}
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			return {
				notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
				reasons,
				comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name)))
			};
		}
		function compareRead(locked, rebuilt, floats, given, notCompared) {
			const isFloat = (0, lock_floats.p)(floats);
			const reasons = [...given];
			const ecosystems = {};
			const floated = [];
			for (const name of namesOf(locked, rebuilt)) {
				reasons.push(...missingEvidence(name, {
					locked: locked[name],
					rebuilt: rebuilt[name]
				}));
				const before = packagesOf(locked[name]);
				const after = packagesOf(rebuilt[name]);
				if (before.length + after.length === 0) continue;
				const { equal, changes } = ecosystemChanges(name, before, after);
				floated.push(...changes.filter((change) => isFloat(name, change.name)));
				const drifts = changes.filter((change) => !isFloat(name, change.name));
				ecosystems[name] = {
					locked: before.length,
					rebuilt: after.length,
					equal,
					changes: drifts
				};
			}
			const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
			const conclusive = reasons.length === 0;
			return {
				identical: conclusive && total === 0,
				conclusive,
				reasons,
				notCompared,
				ecosystems,
				floated,
				total
			};
		}
		function namesOf(locked, rebuilt) {
			return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order.X);
		}
		function packagesOf(collected) {
			return collected === undefined || collected.status === "absent" ? [] : collected.packages;
		}
		function emptySides(locked, rebuilt) {
			const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
			return [...isEmpty(locked) ? [{
				kind: "no-packages",
				side: "locked"
			}] : [], ...isEmpty(rebuilt) ? [{
				kind: "no-packages",
				side: "rebuilt"
			}] : []];
		}
		function missingEvidence(ecosystem, found) {
			return ["locked", "rebuilt"].flatMap((side) => {
				const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
				if (own?.status === "error") {
					return [{
						kind: "unreadable",
						side,
						ecosystem,
						path: own.path,
						message: own.message
					}];
				}
				return own === undefined && other?.status !== "absent" ? [{
					kind: "left-out",
					side,
					ecosystem
				}] : [];
			});
		}
	}),
	37830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c8: () => compareAnyLocks,
			ew: () => isOwnLock,
			vn: () => parseAnyLock
		});
		var _compare_js_0 = __webpack_require__(13281);
		var _read_js_1 = __webpack_require__(23616);
		var _scitex_js_2 = __webpack_require__(93570);
		var _scitex_read_js_3 = __webpack_require__(65103);
		const isOwnLock = (lock) => "lockVersion" in lock;
		const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3.iH) ? (0, _scitex_read_js_3.hS)(text, path) : (0, _read_js_1.parseLock)(text, path);
		function compareAnyLocks(a, b, floats = []) {
			if (isOwnLock(a) && isOwnLock(b)) return (0, _compare_js_0.Ss)(a, b, floats);
			const view = (lock, other) => isOwnLock(lock) ? (0, _scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
			return (0, _compare_js_0.ds)(view(a, b), view(b, a), floats);
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
				licences: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(1290),
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx
			},
			{
				name: "cyclonedx-1.7",
				file: "bom.cdx.json",
				about: "everything, CycloneDX 1.7 JSON",
				licences: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(1290),
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx17
			},
			{
				name: "spdx",
				file: "bom.spdx.json",
				about: "everything, SPDX 2.3 JSON",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(8225)]).then(__webpack_require__.bind(__webpack_require__, 13963))).spdx
			},
			{
				name: "spdx-3",
				file: "bom.spdx3.json",
				about: "everything, SPDX 3.0.1 JSON-LD",
				licences: true,
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
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).markdownTable
			},
			{
				name: "table-csv",
				file: "packages.csv",
				about: "everything, the same table as CSV",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).csvTable
			},
			{
				name: "table-latex",
				file: "packages.tex",
				about: "everything, the same table for LaTeX (longtable, booktabs)",
				licences: true,
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
			const what = name === undefined ? "name a format with --format" : `unknown export format ${JSON.stringify(name)}`;
			throw new _failure_js_0.H("usage", what, {
				code: "export-format-unknown",
				remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n")
			});
		}
		async function exportLock(lock, format, options = {}) {
			return (await formatNamed(format).load())(lock, options);
		}
	}),
	62854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			checkAllForBase: () => checkAllForBase
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_look_js_3 = __webpack_require__(53896);
		var _process_shell_word_js_10 = __webpack_require__(704);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_check_name_js_5 = __webpack_require__(91633);
		var _verdict_context_beside_js_6 = __webpack_require__(4941);
		var _verdict_gate_subject_js_7 = __webpack_require__(21695);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		var _verdict_read_policy_js_9 = __webpack_require__(26588);
		async function check(request) {
			const { subject, store } = request;
			if ("name" in subject) {
				const by = await judgedBy(request, store);
				const named = await (0, _verdict_check_name_js_5.I3)(store, subject.name, by.policy, {
					...request,
					...by
				});
				return (0, _verdict_check_name_js_5._E)(named, [...by.refusals, ...withoutImage(named, request)]);
			}
			const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(5680),
					__webpack_require__.e(3570),
					__webpack_require__.e(5142),
					__webpack_require__.e(1861)
				]).then(__webpack_require__.bind(__webpack_require__, 95142)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(3570),
					__webpack_require__.e(8724),
					__webpack_require__.e(3977)
				]).then(__webpack_require__.bind(__webpack_require__, 72343))
			]);
			const found = await evidenceOfFile(subject.path, store) ?? await findEvidence(subject.path, request);
			const { refusals, ...by } = await judgedBy(request, found.store);
			const { sha256 } = found;
			const digest = sha256 === undefined ? request.digest : async () => sha256;
			const options = {
				...request,
				...by,
				digest
			};
			const vault = await checkVaultBeside(found.subject.files.lock);
			const strict = await checkBuild(found.subject, by.policy, options);
			const own = found.store === undefined && request.byDefaults ? withoutConfiguration(strict, request) : strict;
			const judged = (0, _verdict_check_name_js_5._E)(own, [
				...refusals,
				...withoutImage(own, request),
				...vault.refusals
			]);
			const answer = {
				...judged,
				notes: [...judged.notes, ...vault.notes]
			};
			if (found.store === undefined) {
				const { lock } = found.subject.files;
				const unused = request.policy ? [] : await configurationBeside(lock);
				const needed = await neededToRebuild(lock, request.archive !== undefined);
				const refused = answer.refusals.map((each) => ({
					...each,
					remedy: remedyForFile(each, answer, request, unused.length > 0 ? (0, node_path_0.dirname)((0, node_path_0.dirname)(lock)) : undefined)
				}));
				return {
					...answer,
					refusals: refused,
					notes: [
						...answer.notes,
						...unused,
						...needed
					]
				};
			}
			const builds = await (0, _store_builds_js_4.YF)(found.store, answer.name);
			return {
				...answer,
				notes: [...answer.notes, ...await (0, _verdict_check_name_js_5.iD)(builds, answer, by.policy)]
			};
		}
		function withoutConfiguration(answer, { policy }) {
			const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
			if (policy !== undefined || refusals.length === answer.refusals.length) return answer;
			const text = "the verdict was made under a configuration that is not here; the defaults were applied";
			const notes = [...answer.notes, {
				code: "policy-changed",
				text
			}];
			if (refusals.length > 0) return {
				...answer,
				refusals,
				notes
			};
			return {
				...answer,
				open: true,
				kind: "open",
				refusals,
				notes
			};
		}
		async function configurationBeside(lock) {
			const path = (0, node_path_0.join)((0, node_path_0.dirname)((0, node_path_0.dirname)(lock)), "config.yaml");
			if (!(0, _files_look_js_3.t5)(path)) return [];
			const store = (0, _process_shell_word_js_10.r)((0, node_path_0.dirname)(path));
			return [{
				code: "configuration-not-used",
				text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`
			}];
		}
		function remedyForFile({ code, remedy }, { name, ts }, { subject, archive }, store) {
			const word = (0, _process_shell_word_js_10.r)(archive ?? ("path" in subject ? subject.path : subject.name));
			if (code !== "policy-missing") return remedy.replaceAll(`stx-container verify ${name}-${ts}`, () => `stx-container verify ${word}`);
			const agree = "and judge by it if you agree: ";
			const judge = `stx-container check ${word}`;
			if (archive !== undefined) return `read the authors' configuration, ${agree}unzip ${word} config.yaml; ${judge} --policy config.yaml`;
			return store === undefined ? `read the configuration of who made these files, their config.yaml, ${agree}${judge} --policy CONFIG.YAML` : `read ${(0, node_path_0.join)(store, "config.yaml")}, ${agree}${judge} --store ${(0, _process_shell_word_js_10.r)(store)}`;
		}
		async function neededToRebuild(path, isArchive) {
			const { readBuiltLock } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(8781)
			]).then(__webpack_require__.bind(__webpack_require__, 89257));
			const lock = await readBuiltLock(path).catch(() => undefined);
			const context = await (0, _verdict_context_beside_js_6.Wd)(path);
			const copied = lock && (context !== undefined || isArchive) ? await missingFiles(lock, context) : [];
			return [...copied, ...await missingBases(lock, context ?? (0, node_path_0.dirname)(path))];
		}
		async function missingFiles({ inputs }, context) {
			const found = await Promise.all(Object.entries(inputs.files).map(async ([name, sha256]) => {
				if ((0, node_path_0.isAbsolute)(name) || name.split("/").includes("..")) return [];
				const now = context && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, name)).catch(() => undefined);
				return now === sha256 ? [] : [`${name} (${now === undefined ? "missing" : "changed"})`];
			}));
			const names = found.flat();
			if (names.length === 0) return [];
			const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
			const text = `to rebuild it, files that the recipe copies are needed as they were at the build: ${names.slice(0, 3).join(", ")}${rest}; get them from who made this, and name their folder with --context`;
			return [{
				code: "context-needed",
				text
			}];
		}
		async function missingBases(lock, context) {
			const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
			const notes = needed.map(async ({ written, imageSha256 }) => {
				const isBeside = !(0, node_path_0.isAbsolute)(written) && !written.split("/").includes("..");
				const here = isBeside && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, written)).catch(() => undefined);
				if (here === imageSha256) return [];
				const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, save it as FOLDER/${written}, and add --context FOLDER to verify`;
				return [{
					code: "base-image-needed",
					text
				}];
			});
			return (await Promise.all(notes)).flat();
		}
		function withoutImage({ image, open }, { requireVerified }) {
			if (!requireVerified || !open || image.checked) return [];
			return [{
				code: "image-not-checked",
				text: "the image is not here, and only its lock and recipes were checked",
				remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone"
			}];
		}
		async function checkAllForBase(store, base, builds) {
			const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
			const change = [...refusals, ...removals];
			const [first] = change;
			if (first && builds.length === 0) throw new _failure_js_1.H("unverified", `the change may not be merged into ${base}`, {
				code: first.code,
				why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: first.remedy
			});
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const answers = [];
			for (const build of builds) {
				const digest = (path) => (0, _files_digest_cache_js_2.n)(path);
				const answer = await checkBuild((0, _verdict_gate_subject_js_7.e)(build), policy, {
					knownHistory,
					digest
				});
				answers.push((0, _verdict_check_name_js_5._E)(answer, change));
			}
			return answers;
		}
		async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
			const found = path ? { policy: await (0, _verdict_read_policy_js_9.BK)(path) } : store && base ? await targetOf(store, base) : { policy: store ? await (0, _verdict_read_policy_js_9.T4)(store) : _verdict_policy_js_8.G4 };
			const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
			return {
				refusals: [],
				...found,
				policy: {
					...found.policy,
					require_verified
				}
			};
		}
		async function targetOf(store, base) {
			const [{ localTarget }, { targetPolicy }] = await Promise.all([__webpack_require__.e(5297).then(__webpack_require__.bind(__webpack_require__, 15297)), Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(4813),
				__webpack_require__.e(173)
			]).then(__webpack_require__.bind(__webpack_require__, 1599))]);
			const { target, repository } = await localTarget(store, base);
			return targetPolicy(target, repository, store);
		}
	}),
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		var _check_js_9 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const before = (0, _files_user_cache_js_5.Zs)(image)?.key;
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			const assertUnchanged = () => {
				if (doubt === undefined && (0, _files_user_cache_js_5.Zs)(image)?.key !== before) throw exchanged(image);
			};
			assertUnchanged();
			return {
				image,
				doubt,
				assertUnchanged
			};
		}
		const exchanged = (image) => new _failure_js_2.H("unverified", `${image} was changed or replaced after it was checked`, {
			code: "image-exchanged",
			why: "it is not the file that the gate read",
			remedy: "run the command again; if this happens again, find out who writes to its folder"
		});
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_6.w)(store, subject.name);
				(0, _store_complete_js_7.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = (0, _files_look_js_4.ZG)(path);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path, or see the builds of the store: stx-container list"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_8.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_6.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((0, node_fs_0.lstatSync)(image).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_9.check)({
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
			const text = Buffer.from(await (0, lock_export.Q3)((0, read.parseLock)(lockText.toString("utf8"), `${stem}.lock`), "spdx"));
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
		var travel = __webpack_require__(43248);
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
			const lock = text && (0, read.builtLock)((0, read.parseLock)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
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
			const { image, doubt, assertUnchanged } = await (0, resolve.cf)({
				subject: request.subject,
				store: request.store
			});
			if (doubt !== undefined && !request.allowUnverified) throw notVerified(image, doubt);
			const digest = await (0, digest_cache.n)(image);
			const { size } = await (0, promises_.stat)(image);
			assertUnchanged();
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
		async function recordedInstead(store, { name, ts }) {
			for (const { ts: other, files } of await (0, _store_builds_js_3.YF)(store, name)) {
				if (other <= ts) continue;
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(files.lock).catch(() => undefined);
				if (lock?.vault) return `name the newer build, which was: ${name}-${other}`;
			}
			return "build it again: stx-container build RECIPE --vault --force, then verify and name that build";
		}
		async function storedBuild(what, store) {
			const known = (0, _vault_keep_folder_js_4.d)((0, _vault_session_js_6.xx)(store)).index(what);
			try {
				const stored = await (0, _store_builds_js_3.w)(store, what);
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(stored.files.lock);
				if (lock.vault || await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return {
					stored,
					lock
				};
				throw new _failure_js_2.H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
					code: "vault-missing",
					why: "its lock names no vault",
					remedy: await recordedInstead(store, stored)
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
			aq: () => scrubbedEnvironment,
			O5: () => spokenTime
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
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
				process.getBuiltinModule("node:child_process").spawnSync("sudo", args, {
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
				HOME: (0, home.W)(),
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
					const { spawn } = process.getBuiltinModule("node:child_process");
					child = spawn(command, args, {
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
			V: () => kindOfBytes,
			fileKind: () => fileKind,
			r: () => assertKind
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
				throw (0, _files_failures_js_4.f1)(error, `could not read ${path}`);
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
				remedy: uses[kind]?.(path) ?? await recipesIn(path, kind, wanted) ?? `give ${what}`
			});
		}
		async function recipesIn(folder, kind, wanted) {
			if (kind !== "folder" || !wanted.includes("recipe")) return undefined;
			const found = [];
			for (const name of (await (0, node_fs_promises_1.readdir)(folder)).sort().slice(0, 100)) {
				const path = (0, node_path_2.join)(folder, name);
				if (await fileKind(path).catch(() => undefined) === "recipe") found.push(path);
			}
			return found.length === 0 ? undefined : `give a recipe: ${found.slice(0, 3).join(", ")}`;
		}
	}),
	57799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => publishedImage });
		var node_path_0 = __webpack_require__(76760);
		var _files_look_js_1 = __webpack_require__(53896);
		var _builds_js_2 = __webpack_require__(13336);
		var _names_js_3 = __webpack_require__(90201);
		async function publishedImage(store, name) {
			const path = (0, _names_js_3.rP)(store, name);
			const found = (0, _files_look_js_1.t5)(path);
			if (!found) return { kind: "none" };
			if (!found.isSymbolicLink()) return {
				kind: "other",
				what: found.isFile() ? "a file, not a link to a build" : "not a link to a build"
			};
			const target = (0, _builds_js_2.yX)(path) ?? "";
			const ts = (0, _builds_js_2.Qv)(name, target);
			if (ts === "") return {
				kind: "other",
				what: `a link to ${target}, which is not a build of ${name}`
			};
			const image = (0, _files_look_js_1.t5)((0, node_path_0.join)(store, target));
			if (!image) return {
				kind: "other",
				what: `a link to ${target}, which does not exist`
			};
			if (!image.isFile()) return {
				kind: "other",
				what: `a link to ${target}, which is not a plain file`
			};
			return {
				kind: "build",
				ts
			};
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
	16619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => checkBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_cache_folder_js_1 = __webpack_require__(47182);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_user_cache_js_3 = __webpack_require__(59510);
		var _version_js_7 = __webpack_require__(2307);
		var _demands_js_4 = __webpack_require__(98193);
		var _gate_subject_js_5 = __webpack_require__(21695);
		var _policy_js_6 = __webpack_require__(69963);
		async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0, _files_cache_folder_js_1.s)("gate"), settledMs, env } = {}) {
			const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
			const canKeep = (0, _files_cache_folder_js_1.n)(env) && !isSigned;
			const path = canKeep && await (0, _files_user_cache_js_3.lO)(store) ? (0, node_path_0.join)(folder, (0, _files_user_cache_js_3.UU)(store)) : undefined;
			const program = [_version_js_7.r, (0, _files_user_cache_js_3.Zs)(process.argv[1] ?? "")?.key];
			const by = JSON.stringify([
				...program,
				(0, _policy_js_6.qS)(policy),
				policy.sources.length > 0
			]);
			const kept = path === undefined ? new Map() : parse(await (0, _files_user_cache_js_3.xe)(path), by);
			let files;
			const answers = [];
			const next = new Map();
			let isChanged = false;
			for (const build of builds) {
				const id = `${build.name}-${build.ts}`;
				const found = path === undefined ? undefined : kept.get(id);
				const key = path === undefined ? undefined : keyOf(build, settledMs);
				if (found && key === found.key && isCurrent(found.answer, now)) {
					next.set(id, found);
					answers.push(found.answer);
					continue;
				}
				const { checkBuild } = await Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469));
				if (path !== undefined) files ??= await (await __webpack_require__.e(3147).then(__webpack_require__.bind(__webpack_require__, 3147))).KeptFiles.open(`${folder}-files`, store, program, settledMs);
				const digest = (image) => (0, _files_digest_cache_js_2.n)(image);
				const answer = await checkBuild(build, policy, {
					now,
					digest,
					keptFiles: files
				});
				answers.push(answer);
				if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, settledMs)) continue;
				next.set(id, {
					key,
					answer
				});
				isChanged = true;
			}
			await files?.write();
			if (path !== undefined && isChanged) await (0, _files_user_cache_js_3.aR)(path, JSON.stringify({
				by,
				kept: [...new Map([...kept, ...next])]
			}));
			return answers;
		}
		function parse(text, by) {
			try {
				const file = JSON.parse(text);
				return new Map(file.by === by ? file.kept : []);
			} catch {
				return new Map();
			}
		}
		function keyOf(build, settledMs) {
			const { files } = (0, _gate_subject_js_5.e)(build);
			const stamps = [
				files.image,
				files.lock,
				files.lockedRecipe,
				files.recipe,
				files.verified,
				files.unverified,
				files.history
			].map((path) => path === undefined ? undefined : (0, _files_user_cache_js_3.Zs)(path));
			const isStill = stamps.every((stamp) => !stamp || (0, _files_user_cache_js_3.Is)(stamp, settledMs));
			return isStill ? stamps.map((stamp) => stamp?.key ?? "-").join(" ") : undefined;
		}
		function isCurrent({ verifiedAt = "", expires }, now) {
			const at = Date.parse(verifiedAt);
			const ends = [at + _demands_js_4.PX * _demands_js_4.LP, ...expires === undefined ? [] : [Date.parse(expires)]];
			return now.getTime() >= at - _demands_js_4.Dy && now.getTime() < Math.min(...ends);
		}
	}),
	91633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I3: () => checkName,
			_E: () => withRefusals,
			iD: () => newerBuild
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _store_builds_js_2 = __webpack_require__(13336);
		var _store_published_js_3 = __webpack_require__(57799);
		var _check_all_js_4 = __webpack_require__(16619);
		var _gate_subject_js_5 = __webpack_require__(21695);
		async function checkName(store, nameOrId, policy, options = {}) {
			const { build, builds } = await (0, _store_builds_js_2.yl)(store, nameOrId);
			const answer = await answerOn(store, build, policy, options);
			const linked = await linkedFolder(store, build.name);
			if ((0, _store_builds_js_2.d$)(nameOrId)) return withRefusals(answer, linked);
			const published = await (0, _store_published_js_3.K)(store, build.name);
			const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
			const notes = [...notPublished(build, published), ...await newerBuild(builds, build, policy)];
			return {
				...withRefusals(answer, [...others, ...linked]),
				notes: [...answer.notes, ...notes]
			};
		}
		async function answerOn(store, build, policy, { kept, ...options }) {
			const { today, now, trust, knownHistory } = options;
			const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
			const [answer] = kept && !asksMore ? await (0, _check_all_js_4.e)(store, [build], policy, kept) : [];
			if (answer) return answer;
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			return checkBuild(build, policy, options);
		}
		function withRefusals(answer, refusals) {
			if (refusals.length === 0) return answer;
			const kind = answer.open ? "unverified" : answer.kind;
			return {
				...answer,
				open: false,
				kind,
				refusals: [...refusals, ...answer.refusals]
			};
		}
		async function linkedFolder(store, name) {
			if (!(0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink()) return [];
			const text = `the folder ${name} of the store is a symbolic link`;
			return [{
				code: "link-in-store",
				text,
				remedy: "put the folder itself there"
			}];
		}
		function publishedIsOther(name, { what }) {
			return {
				code: "published-is-other",
				text: `${name}.sif is ${what}`,
				remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`
			};
		}
		function notPublished({ name, state }, published) {
			if (published.kind !== "none" || state !== "complete") return [];
			return [{
				code: "not-published",
				text: `no build of ${name} is published: there is no ${name}.sif`
			}];
		}
		async function newerBuild(builds, { ts }, policy) {
			const newest = builds.find(({ state }) => state !== "unfinished");
			if (!newest || newest.ts <= ts) return [];
			const id = `${newest.name}-${newest.ts}`;
			if (newest.marker === undefined) {
				const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
				return [{
					code: "newer-not-finished",
					text
				}];
			}
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const { open, refusals } = await checkBuild((0, _gate_subject_js_5.M)(newest), policy);
			const [first] = refusals;
			if (open || !first) return [{
				code: "newer-not-published",
				text: `the newer build ${id} is verified, but not published`
			}];
			return [{
				code: "newer-not-verified",
				text: `the newer build ${id} is not verified: ${first.text} (${first.code})`
			}];
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
		var _files_look_js_0 = __webpack_require__(53896);
		const ending = ".context";
		const contextLimits = {
			files: 2e4,
			bytes: 16 * 1024 ** 3
		};
		const contextName = (lock) => lock.replace(/\.lock$/, ending);
		async function contextBeside(lock) {
			const path = contextName(lock);
			if (path === lock) return undefined;
			return (0, _files_look_js_0.t5)(path)?.isDirectory() ? path : undefined;
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
	}),
	89257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readAnyLockFile: () => readAnyLockFile,
			readBuiltLock: () => readBuiltLock,
			readLockFile: () => readLockFile,
			readLockFileIfThere: () => readLockFileIfThere
		});
		var _files_bounded_js_0 = __webpack_require__(17794);
		var _lock_export_any_lock_js_1 = __webpack_require__(37830);
		var _lock_read_js_2 = __webpack_require__(23616);
		var _limits_js_3 = __webpack_require__(36697);
		const what = { what: "lock" };
		const lockOf = (bytes, path) => (0, _lock_read_js_2.parseLock)(bytes.toString("utf8"), path);
		const readLockFile = async (path) => lockOf(await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what), path);
		const readBuiltLock = async (path) => (0, _lock_read_js_2.builtLock)(await readLockFile(path), path);
		const readAnyLockFile = async (path) => (0, _lock_export_any_lock_js_1.vn)((await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what)).toString("utf8"), path);
		async function readLockFileIfThere(path) {
			const bytes = await (0, _files_bounded_js_0.L)(path, _limits_js_3.Y.lock, what);
			const lock = bytes && (0, _lock_export_any_lock_js_1.vn)(bytes.toString("utf8"), path);
			return lock && (0, _lock_export_any_lock_js_1.ew)(lock) ? lock : undefined;
		}
	})
};
;
