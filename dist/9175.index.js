"use strict";
exports.id = 9175;
exports.ids = [9175];
exports.modules = {
	39175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => subjectGiven,
			t3: () => lockGiven
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_user_files_js_4 = __webpack_require__(62198);
		var _lock_export_any_lock_js_5 = __webpack_require__(37830);
		var _lock_export_scitex_read_js_6 = __webpack_require__(65103);
		var _store_builds_js_7 = __webpack_require__(13336);
		var _store_file_kind_js_8 = __webpack_require__(49970);
		var _image_subject_js_9 = __webpack_require__(94882);
		const freezeFiles = [
			"requirements-lock.txt",
			"dpkg-lock.txt",
			"node-lock.txt"
		];
		async function readSubject(path, pemPath) {
			await (0, _store_file_kind_js_8.r)(path, [
				"image",
				"lock",
				"tar archive",
				"folder"
			], "an image or a lock");
			const kind = await kindOf(path);
			if (kind === "image") return (await Promise.all([
				__webpack_require__.e(2345),
				__webpack_require__.e(9451),
				__webpack_require__.e(3127),
				__webpack_require__.e(3813)
			]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
			if (kind === "freeze files") return (0, _lock_export_scitex_read_js_6.LL)(await readFreezeFiles(path), path);
			return (0, _lock_export_any_lock_js_5.vn)((await (0, _files_user_files_js_4.E)(path, "lock")).toString("utf8"), path);
		}
		async function lockGiven(given, store, pemPath) {
			const subject = await subjectGiven(given, store, pemPath);
			if ((0, _lock_export_any_lock_js_5.ew)(subject)) return subject;
			throw new _failure_js_2.H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
				code: "lock-of-scitex",
				why: "it is a lock of scitex-container, which names no image and no architecture",
				remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file"
			});
		}
		async function kindOf(path) {
			if (path.endsWith(".lock")) return "lock";
			const found = await (0, node_fs_promises_0.stat)(path).catch((error) => {
				if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
				throw new _failure_js_2.H("usage", `no image or lock at ${path}`, {
					code: "subject-missing",
					why: "the file does not exist",
					remedy: "check the path"
				});
			});
			if (found.isDirectory()) {
				const names = new Set(await (0, node_fs_promises_0.readdir)(path).catch(() => []));
				return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
			}
			if (found.isFIFO()) return "lock";
			const start = found.isFile() ? await readStart(path) : "";
			return start.startsWith(_lock_export_scitex_read_js_6.iH) || /^\s*\{/.test(start) ? "lock" : "image";
		}
		async function readStart(path) {
			const file = await (0, node_fs_promises_0.open)(path, "r").catch((error) => {
				throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
			});
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
				return buffer.toString("latin1", 0, bytesRead);
			} finally {
				await file.close();
			}
		}
		async function readFreezeFiles(folder) {
			const files = {};
			for (const name of freezeFiles) {
				const text = await (0, node_fs_promises_0.readFile)((0, node_path_1.join)(folder, name), "utf8").catch((error) => {
					if (error.code === "ENOENT") return undefined;
					throw (0, _files_failures_js_3.f1)(error, `could not read ${(0, node_path_1.join)(folder, name)}`);
				});
				if (text !== undefined) files[name] = text;
			}
			return files;
		}
		async function subjectGiven(given, store, pemPath) {
			if ("name" in given) return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
			const kind = await (0, _store_file_kind_js_8.fileKind)(given.path);
			const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
			const lock = isBeside ? await lockBeside(given.path) : undefined;
			return readSubject(lock ?? given.path, pemPath);
		}
		async function storedBuild(store, word) {
			return (0, _store_builds_js_7.w)(store, word).catch((error) => {
				if (!(error instanceof _failure_js_2.H) || error.kind !== "usage") throw error;
				throw new _failure_js_2.H("usage", `${word} is neither a file nor a build`, {
					code: "subject-missing",
					why: `there is no such file, and the store ${store} has no build of this name`,
					remedy: "check the name, or choose another store with --store",
					cause: error
				});
			});
		}
		async function lockBeside(path) {
			const lock = (0, _image_subject_js_9.SS)(path, "lock");
			return lock !== path && await (0, _store_file_kind_js_8.fileKind)(lock) === "lock" ? lock : undefined;
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
	})
};
;
