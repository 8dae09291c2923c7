"use strict";
exports.id = 2159;
exports.ids = [2159];
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
	94883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => activeIn,
			Fu: () => rollBack,
			Yf: () => activate
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_inside_js_4 = __webpack_require__(66996);
		var _process_run_js_5 = __webpack_require__(21880);
		var _store_history_js_6 = __webpack_require__(4813);
		const linkPath = ({ folder, link }) => (0, node_path_1.join)(folder, link);
		const historyPath = ({ folder, link }) => (0, node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
		const longest = 16 * 1024 ** 2;
		async function activeIn(at) {
			const target = await (0, node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
			return target === "" ? undefined : at.versionOf((0, node_path_1.basename)(target));
		}
		async function readEvents(at) {
			const bytes = await (0, _files_bounded_js_3.L)(historyPath(at), longest, { what: "history" });
			return (0, _store_history_js_6.i6)(bytes?.toString("utf8") ?? "").events;
		}
		async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
			const from = await activeIn(at);
			if (useSudo) {
				await replaceAsRoot(at, at.fileOf(version));
				return from;
			}
			await note(at, isRollback ? "rolled-back" : "published", version, from);
			const isOurs = (old) => at.versionOf((0, node_path_1.basename)(old)) !== undefined;
			await (0, _files_inside_js_4.q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
			return from;
		}
		async function note(at, event, ts, from) {
			const now = new Date().toISOString();
			const line = (what) => (0, _files_inside_js_4.ZX)(at.folder, historyPath(at), JSON.stringify({
				...what,
				at: now
			}));
			if (from !== undefined && (0, _store_history_js_6.gi)(await readEvents(at)).at(-1) !== from) await line({
				event: "published",
				ts: from
			});
			await line({
				event,
				ts,
				...from !== undefined && { from }
			});
		}
		async function replaceAsRoot(at, file) {
			const temporary = (0, node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
			for (const argv of [[
				"ln",
				"-sfn",
				"--",
				file,
				temporary
			], [
				"mv",
				"-Tf",
				"--",
				temporary,
				linkPath(at)
			]]) {
				const limits = {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 3e4
				};
				const { code, stderr } = await (0, _process_run_js_5.eF)("sudo", [
					"-n",
					"--",
					...argv
				], limits);
				if (code !== 0) throw new _failure_js_2.H("infrastructure", `could not change ${linkPath(at)} as root`, {
					code: "sudo-refused",
					why: stderr.trim(),
					remedy: "allow it in sudoers, or run the command as the owner of the folder"
				});
			}
		}
		async function rollBack(at, versions, useSudo = false) {
			const from = await activeIn(at);
			const version = from && (await activeBefore(at, from, versions) ?? versions[versions.indexOf(from) + 1]);
			if (!from || !version) throw new _failure_js_2.H("usage", `no version was active before in ${at.folder}`, {
				code: "nothing-to-roll-back",
				why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
				remedy: "choose one yourself with the command `switch`"
			});
			await activate(at, version, {
				useSudo,
				isRollback: true
			});
			return {
				version,
				from
			};
		}
		async function activeBefore(at, active, versions) {
			const events = await readEvents(at);
			const before = (0, _store_history_js_6.gi)(events);
			const place = before.lastIndexOf(active);
			if (place < 0 && events.at(-1)?.event === "rolled-back") return undefined;
			return before.slice(0, place < 0 ? undefined : place).findLast((each) => each !== active && versions.includes(each));
		}
	}),
	751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AA: () => rollbackFlat,
			C9: () => switchFlat,
			Mm: () => assertCount,
			QJ: () => cleanupFlat,
			XZ: () => activeVersion,
			dN: () => purgeSifs,
			hP: () => flatVersions
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_open_js_4 = __webpack_require__(93237);
		var _active_link_js_5 = __webpack_require__(94883);
		const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
		const fileOf = (version) => `scitex-v${version}.sif`;
		const linkIn = (folder) => ({
			folder,
			link: "current.sif",
			fileOf,
			versionOf
		});
		async function flatVersions(folder) {
			const active = await activeVersion(folder);
			const files = await (0, node_fs_promises_0.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of files) {
				const version = versionOf(file);
				const path = (0, node_path_1.join)(folder, file);
				const image = version === undefined ? undefined : await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
				if (version === undefined || !image?.isFile()) continue;
				const { size, mtime } = image;
				found.push({
					version,
					path,
					size,
					date: mtime.toISOString(),
					active: version === active
				});
			}
			return found.sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a));
		}
		const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
		const activeVersion = (folder) => (0, _active_link_js_5.E1)(linkIn(folder));
		async function switchFlat(folder, version, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = await flatVersions(at);
			if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
			return (0, _active_link_js_5.Yf)(linkIn(at), version, { useSudo });
		}
		async function rollbackFlat(folder, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = (await flatVersions(at)).map(({ version }) => version);
			return (0, _active_link_js_5.Fu)(linkIn(at), versions, useSudo);
		}
		async function cleanupFlat(folder, keep, apply) {
			assertCount(keep);
			const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
			const removed = [];
			for (const { path } of old) {
				if (!(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				removed.push(path);
			}
			return removed;
		}
		async function purgeSifs(folder, keep, apply) {
			const old = await cleanupFlat(folder, keep, apply);
			const left = [];
			for (const file of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const path = (0, node_path_1.join)(folder, file);
				if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				left.push(path);
			}
			return [...left, ...old];
		}
		function assertCount(keep) {
			if (Number.isInteger(keep) && keep >= 0) return;
			throw new _failure_js_2.H("usage", `invalid number to keep: ${keep}`, {
				code: "wrong-use",
				why: "it must be a whole number, 0 or more",
				remedy: "correct the number"
			});
		}
		function missing(folder, version, versions) {
			return new _failure_js_2.H("usage", `there is no version ${version} in ${folder}`, {
				code: "version-missing",
				why: versions.length > 0 ? `the folder has: ${versions.map((each) => each.version).join(", ")}` : "the folder has no scitex-v*.sif",
				remedy: "choose one of them, or name another folder"
			});
		}
	})
};
;
