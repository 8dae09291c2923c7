"use strict";
exports.id = 8781;
exports.ids = [8781, 8448];
exports.modules = {
	78448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fl: () => baseName,
			Np: () => TreeIndex,
			gN: () => parentOf,
			h0: () => defaultReadLimit,
			uJ: () => joinPath
		});
		var _failure_js_0 = __webpack_require__(77205);
		const defaultReadLimit = 32 * 1024 * 1024;
		const maxLinks = 40;
		const maxParts = 2048;
		class TooLarge extends _failure_js_0.H {
			path;
			size;
			constructor(path, size, limit) {
				super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
					code: "image-file-too-large",
					why: `it has ${size} bytes, the limit is ${limit}`,
					remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile"
				});
				this.name = "TooLarge";
				this.path = path;
				this.size = size;
			}
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function parentOf(path) {
			return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
		}
		function joinPath(folder, name) {
			return folder === "/" ? `/${name}` : `${folder}/${name}`;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
		}
		function groupBy(entries, key) {
			const groups = new Map();
			for (const entry of entries.values()) {
				if (entry.path === "/") continue;
				const name = key(entry.path);
				const group = groups.get(name);
				if (group) group.push(entry);
				else groups.set(name, [entry]);
			}
			return groups;
		}
		class TreeIndex {
			entries;
			#names;
			#children;
			constructor(entries) {
				this.entries = entries;
			}
			named(name) {
				this.#names ??= groupBy(this.entries, baseName);
				return (this.#names.get(name) ?? []).sort(byPath);
			}
			list(folder) {
				const found = this.resolve(folder);
				if (found?.type !== "dir") return [];
				this.#children ??= groupBy(this.entries, parentOf);
				return (this.#children.get(found.path) ?? []).sort(byPath);
			}
			resolve(path) {
				if (!path.startsWith("/")) return undefined;
				const direct = this.entries.get(path);
				if (direct && direct.type !== "symlink") return direct;
				const ahead = path.split("/").reverse();
				let here = "/";
				let links = 0;
				for (let parts = 0; ahead.length > 0; parts++) {
					if (parts > maxParts) return undefined;
					const part = ahead.pop();
					if (this.entries.get(here)?.type !== "dir" && here !== "/") return undefined;
					if (part === "" || part === ".") continue;
					if (part === "..") {
						here = parentOf(here);
						continue;
					}
					const next = joinPath(here, part);
					const entry = this.entries.get(next);
					if (!entry) return undefined;
					if (entry.type !== "symlink") {
						here = next;
						continue;
					}
					links += 1;
					const target = entry.target ?? "";
					if (links > maxLinks || target === "") return undefined;
					if (target.startsWith("/")) here = "/";
					ahead.push(...target.split("/").reverse());
				}
				return this.entries.get(here);
			}
			*files(paths, limit = Number.POSITIVE_INFINITY) {
				for (const path of paths) {
					const entry = this.resolve(path);
					if (entry?.type !== "file") continue;
					if (entry.size > limit) throw new TooLarge(path, entry.size, limit);
					yield [path, entry];
				}
			}
			allFiles() {
				return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
			}
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
	62816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => floatExpressions,
			p: () => floatMatcher
		});
		var _identity_js_0 = __webpack_require__(37325);
		var _stages_js_1 = __webpack_require__(95180);
		function floatMatcher(patterns) {
			return (ecosystem, name) => {
				const subject = `${(0, _stages_js_1.Tp)(ecosystem)}:${(0, _identity_js_0.tK)(ecosystem, name)}`;
				return patterns.some((pattern) => {
					const colon = pattern.indexOf(":");
					const normal = `${pattern.slice(0, colon)}:${(0, _identity_js_0.tK)(ecosystem, pattern.slice(colon + 1))}`;
					return colon > 0 && matchesGlob(normal, subject);
				});
			};
		}
		function matchesGlob(pattern, subject) {
			const parts = pattern.split("*");
			if (parts.length === 1) return pattern === subject;
			const first = parts[0];
			const last = parts.at(-1);
			if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
			if (subject.length < first.length + last.length) return false;
			let at = first.length;
			const end = subject.length - last.length;
			for (const part of parts.slice(1, -1)) {
				const found = subject.indexOf(part, at);
				if (found < 0 || found + part.length > end) return false;
				at = found + part.length;
			}
			return true;
		}
		function floatExpressions(patterns, ecosystem) {
			return patterns.filter((pattern) => pattern.startsWith(`${ecosystem}:`)).map((pattern) => (0, _identity_js_0.tK)(ecosystem, pattern.slice(ecosystem.length + 1))).map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
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
