"use strict";
exports.id = 5142;
exports.ids = [5142];
exports.modules = {
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
	95142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			evidenceOfFile: () => evidenceOfFile,
			findEvidence: () => findEvidence
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_bounded_js_4 = __webpack_require__(17794);
		var _files_digest_js_5 = __webpack_require__(63983);
		var _lock_read_js_6 = __webpack_require__(23616);
		var _process_shell_word_js_12 = __webpack_require__(704);
		var _store_builds_js_7 = __webpack_require__(13336);
		var _store_file_kind_js_8 = __webpack_require__(49970);
		var _limits_js_9 = __webpack_require__(36697);
		var _lock_file_js_10 = __webpack_require__(89257);
		var _marker_js_11 = __webpack_require__(97391);
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
		async function findEvidence(path, places) {
			const image = await imageAt(path);
			const sha256 = await (places.digest ?? _files_digest_js_5.Q3)(image);
			const found = await findSubject(image, sha256, places);
			if (!found) throw sha256 === emptySha256 ? emptyFile(path) : await nothingFound(image, path, sha256, places);
			return {
				...found,
				sha256
			};
		}
		const endings = [
			".lock",
			".verified",
			".unverified",
			".rough.def",
			".def"
		];
		async function evidenceOfFile(path, store) {
			const ending = endings.find((each) => path.endsWith(each));
			if (ending === undefined) return undefined;
			const [folder, stem] = [(0, node_path_2.dirname)(path), (0, node_path_2.basename)(path, ending)];
			const lockPath = (0, node_path_2.join)(folder, `${stem}.lock`);
			if (ending === ".def") await assertNotAlone(path, lockPath);
			const lock = await (0, _lock_file_js_10.readBuiltLock)(lockPath).catch((error) => assertMarker(path, ending, error));
			const image = (0, node_path_2.join)(folder, `${stem}.sif`);
			const hasImage = await (0, node_fs_promises_1.lstat)(image).then(Boolean, () => false);
			const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
			return {
				subject,
				store: await storeAround(subject, store)
			};
		}
		async function assertMarker(path, ending, error) {
			if (ending.endsWith("verified")) {
				const bytes = await (0, _files_bounded_js_4.L)(path, _limits_js_9.Y.marker, { what: "marker" });
				if (bytes) (0, _marker_js_11.parseMarker)(bytes, path);
			}
			throw error;
		}
		function recipeAlone(path) {
			return new _failure_js_3.H("usage", `${path} is a recipe, not a file of a build`, {
				code: "wrong-kind-of-file",
				why: "there is no lock beside it",
				remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`
			});
		}
		async function assertNotAlone(path, lock) {
			const isThere = (file) => (0, node_fs_promises_1.lstat)(file).then(Boolean, () => false);
			if (await isThere(lock) || !await isThere(path)) return;
			throw recipeAlone(path);
		}
		async function imageAt(path) {
			const image = await (0, node_fs_promises_1.realpath)(path).catch(() => undefined);
			const found = image === undefined ? undefined : await (0, node_fs_promises_1.lstat)(image);
			if (image !== undefined && found?.isFile()) return image;
			throw new _failure_js_3.H("usage", `there is no image at ${path}`, {
				code: found ? "not-a-regular-file" : "no-such-file",
				why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
				remedy: "check the path"
			});
		}
		async function findSubject(image, digest, { marker, store }) {
			if (marker !== undefined) return {
				subject: await ofMarker(marker, image, digest),
				store: undefined
			};
			const own = await ofOwnName(image);
			const around = own && await storeAround(own, store);
			if (own && around) return {
				subject: own,
				store: around
			};
			const stored = store === undefined ? undefined : await ofStore(store, image, digest);
			if (stored) return {
				subject: stored,
				store
			};
			const beside = own ?? await newestOf((0, node_path_2.dirname)(image), image, digest);
			return beside && {
				subject: beside,
				store: undefined
			};
		}
		async function ofStore(store, image, digest) {
			const names = await (0, _store_builds_js_7.Zv)(store);
			const all = await Promise.all(names.map((name) => newestOf((0, node_path_2.join)(store, name), image, digest)));
			return newestFirst(all.filter((each) => each !== undefined))[0];
		}
		async function storeAround({ name, files }, store) {
			const folder = store && await (0, node_fs_promises_1.realpath)((0, node_path_2.join)(store, name)).catch(() => undefined);
			return folder === (0, node_path_2.dirname)(files.lock) ? store : undefined;
		}
		async function ofMarker(path, image, digest) {
			if ((await (0, node_fs_promises_1.lstat)(path).catch(() => undefined))?.isDirectory()) {
				const found = await newestOf(path, image, digest);
				if (found) return found;
				throw await noEvidence(image, digest, { store: path });
			}
			const stem = /^(.+)\.(?:un)?verified$/.exec((0, node_path_2.basename)(path))?.[1];
			if (stem === undefined) throw new _failure_js_3.H("usage", `${path} is not the path of a marker`, {
				code: "wrong-use",
				why: "a marker's name ends in .verified or .unverified",
				remedy: "name the marker with --marker; its lock and locked recipe must lie beside it"
			});
			const bytes = await (0, _files_bounded_js_4.C)(path, _limits_js_9.Y.marker, { what: "marker" });
			return subjectIn((0, node_path_2.dirname)(path), stem, (0, _marker_js_11.parseMarker)(bytes, path).evidence, image);
		}
		async function ofOwnName(image) {
			const folder = (0, node_path_2.dirname)(image);
			const stem = (0, node_path_2.basename)(image, ".sif");
			const present = await (0, node_fs_promises_1.readdir)(folder).catch(() => []);
			if (![
				"lock",
				"verified",
				"unverified"
			].some((ending) => present.includes(`${stem}.${ending}`))) return undefined;
			const named = (0, _store_builds_js_7.d$)(stem) ?? await lockAt((0, node_path_2.join)(folder, `${stem}.lock`));
			return named && subjectIn(folder, stem, named, image);
		}
		async function newestOf(folder, image, digest) {
			const present = await (0, node_fs_promises_1.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
				const lock = await lockAt((0, node_path_2.join)(folder, file), digest);
				if (lock?.image.sha256 === digest) found.push(await subjectIn(folder, (0, node_path_2.basename)(file, ".lock"), lock, image));
			}
			return newestFirst(found)[0];
		}
		const newestFirst = (subjects) => subjects.sort((a, b) => a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1);
		async function lockAt(path, mention = "") {
			const lock = await anyLockAt(path, mention);
			try {
				return lock && (0, _lock_read_js_6.builtLock)(lock, path);
			} catch (error) {
				if (error instanceof _failure_js_3.H) return undefined;
				throw error;
			}
		}
		async function anyLockAt(path, mention) {
			try {
				const bytes = await (0, _files_bounded_js_4.L)(path, _limits_js_9.Y.lock, { what: "lock" });
				if (!bytes?.includes(mention)) return undefined;
				return (0, _lock_read_js_6.parseLock)(bytes.toString("utf8"), path);
			} catch (error) {
				if (error instanceof _failure_js_3.H) return undefined;
				throw error;
			}
		}
		async function subjectIn(folder, stem, { name, ts }, image) {
			const file = (ending) => (0, node_path_2.join)(folder, stem + ending);
			const isStored = (0, node_path_2.basename)(folder) === name && stem === `${name}-${ts}`;
			const isThere = (path) => (0, node_fs_promises_1.lstat)(path).then(Boolean, () => false);
			const released = file(".history.jsonl");
			const history = !isStored && await isThere(released) ? released : (0, node_path_2.join)(folder, "history.jsonl");
			const hasHistory = isStored || await isThere(history);
			return {
				name,
				ts,
				files: {
					image,
					lock: file(".lock"),
					lockedRecipe: file(".def"),
					recipe: file(".rough.def"),
					verified: file(".verified"),
					unverified: file(".unverified"),
					history: hasHistory ? history : undefined
				}
			};
		}
		const emptySha256 = (0, node_crypto_0.createHash)("sha256").digest("hex");
		function emptyFile(path) {
			return new _failure_js_3.H("unverified", `there is nothing to check in ${path}`, {
				code: "image-empty",
				why: "the file is empty, as a copy or download that failed leaves it",
				remedy: "fetch the file again, or build it again"
			});
		}
		async function nothingFound(image, path, sha256, places) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const kind = await (0, _store_file_kind_js_8.fileKind)(image);
				if (kind === "recipe") return recipeAlone(path);
				const file = __addDisposableResource(env_1, await (0, node_fs_promises_1.open)(image), true);
				const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
				const start = buffer.subarray(0, bytesRead);
				const isJson = /^\s*[[{]/.test(start.toString("latin1"));
				if (!isJson && (start.includes(0) || /\.(?:sif|simg|img|squashfs|sqsh)$/.test(path))) return noEvidence(path, sha256, places);
				const text = isJson ? "a text that begins like JSON" : "a text";
				const what = kind === "lock" || kind === "marker" ? `a ${kind}` : text;
				return new _failure_js_3.H("usage", `${path} is neither an image nor a file of a build`, {
					code: "wrong-kind-of-file",
					why: `it is ${what}, and its name ends in neither .lock nor .verified`,
					remedy: "give an image, or a file of a build under the name that it was written with"
				});
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function noEvidence(path, sha256, { store }) {
			const lock = await listOnly(path, sha256);
			const none = `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`;
			return new _failure_js_3.H("unverified", `there is no marker for ${path}`, {
				code: "no-marker",
				why: lock === undefined ? none : `${lock} lists what is in it, but was made from the image alone (freeze, sandbox to-sif): nothing says what it was built from, so no rebuild can prove it`,
				remedy: lock === undefined ? "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)" : `write a recipe for it, and make a round trip of that: stx-container recover ${(0, _process_shell_word_js_12.r)(path)}`
			});
		}
		async function listOnly(image, sha256) {
			const folder = (0, node_path_2.dirname)(image);
			const locks = (await (0, node_fs_promises_1.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".lock")).sort();
			const own = `${(0, node_path_2.basename)(image, ".sif")}.lock`;
			for (const file of [...locks.filter((name) => name === own), ...locks.filter((name) => name !== own)]) {
				const lock = await anyLockAt((0, node_path_2.join)(folder, file), sha256);
				if (lock?.image.sha256 === sha256) return (0, node_path_2.join)(folder, file);
			}
			return undefined;
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
