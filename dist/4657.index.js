"use strict";
exports.id = 4657;
exports.ids = [4657, 9970];
exports.modules = {
	53896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZG: () => realPathIfThere,
			c: () => namesIfThere,
			t5: () => lookAt
		});
		var node_fs_0 = __webpack_require__(73024);
		function lookAt(path) {
			try {
				return (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			} catch {
				return undefined;
			}
		}
		function realPathIfThere(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch {
				return undefined;
			}
		}
		function namesIfThere(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	95016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => nearbyFile,
			t: () => checkThePath
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _nearest_js_2 = __webpack_require__(30933);
		const mostNames = 1e4;
		function nearbyFile(path, ending) {
			let names;
			try {
				names = (0, node_fs_0.readdirSync)((0, node_path_1.dirname)(path)).slice(0, mostNames);
			} catch {
				return undefined;
			}
			const ended = `${(0, node_path_1.basename)(path)}${ending}`;
			const meant = ending !== undefined && names.includes(ended) ? ended : (0, _nearest_js_2.p)((0, node_path_1.basename)(path), names);
			return meant === undefined ? undefined : (0, node_path_1.join)((0, node_path_1.dirname)(path), meant);
		}
		function checkThePath(path, ending) {
			const meant = nearbyFile(path, ending);
			return meant === undefined ? "check the path" : `check the path; did you mean ${meant}?`;
		}
	}),
	60813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => temporaryName,
			u: () => parseTemporaryName
		});
		var _process_identity_js_0 = __webpack_require__(81795);
		var _digest_js_1 = __webpack_require__(63983);
		const pattern = /^\.(.+)\.([0-9a-f]{18}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
		const base36 = (decimal) => decimal === "" ? "" : BigInt(decimal).toString(36);
		const writerOf = (one) => [
			(0, _process_identity_js_0.$t)(one),
			base36(String(one.pid)),
			base36(one.start)
		].join("-");
		const check = (name, writer) => (0, _digest_js_1.sc)(`stx-container temporary file ${name} ${writer}`).slice(0, 8);
		function temporaryName(name) {
			const random = process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex");
			const writer = `${writerOf((0, _process_identity_js_0.WF)())}-${random}`;
			return `.${name}.${writer}-${check(name, writer)}.tmp`;
		}
		function parseTemporaryName(file, over) {
			const [, name, writer, stated] = pattern.exec(file) ?? [];
			if (name === undefined || writer === undefined || check(name, writer) !== stated) return undefined;
			const [place, pid, start] = writer.split("-");
			if (over && writer.startsWith(`${writerOf(over)}-`)) return {
				name,
				writer: "gone"
			};
			if (place !== (0, _process_identity_js_0.$t)((0, _process_identity_js_0.WF)())) return {
				name,
				writer: (0, _process_identity_js_0.OF)(place) ? "gone" : "unknown"
			};
			const runs = start !== "" && base36((0, _process_identity_js_0.gy)(Number.parseInt(pid, 36))) === start;
			return {
				name,
				writer: runs ? "alive" : "gone"
			};
		}
	}),
	59510: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UU: () => cacheName,
			Is: () => isSettled,
			lO: () => isStablePlace,
			xe: () => readCache,
			Zs: () => stampOf,
			aR: () => writeCache
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(53896);
		;
		const mostLayers = 8;
		function isExchangeable(dev, devices = "/sys/dev/block") {
			const place = (0, look.ZG)((0, external_node_path_.join)(devices, numbersOf(dev)));
			return place !== undefined && isExchangeablePlace(place, 0);
		}
		function isExchangeablePlace(place, layer) {
			if (/^loop\d/.test((0, external_node_path_.basename)(place)) || /\/usb\d/.test(place) || layer > mostLayers) return true;
			if ([place, (0, external_node_path_.dirname)(place)].some(isRemovable)) return true;
			return slavesOf(place).some((below) => isExchangeablePlace(below, layer + 1));
		}
		function isRemovable(place) {
			try {
				return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(place, "removable"), "utf8").trim() === "1";
			} catch {
				return false;
			}
		}
		function slavesOf(place) {
			try {
				const folder = (0, external_node_path_.join)(place, "slaves");
				return (0, external_node_fs_.readdirSync)(folder).flatMap((name) => (0, look.ZG)((0, external_node_path_.join)(folder, name)) ?? []);
			} catch {
				return [];
			}
		}
		function numbersOf(dev) {
			const bits = BigInt(dev);
			const major = bits >> 8n & 4095n | bits >> 32n & ~4095n;
			const minor = bits & 255n | bits >> 12n & ~255n;
			return `${major}:${minor & 4294967295n}`;
		}
		var digest = __webpack_require__(63983);
		var folders_sync = __webpack_require__(84648);
		var temporary_names = __webpack_require__(60813);
		;
		const settledMs = 6e4;
		const stableTypes = new Set([
			61267,
			1481003842,
			2435016766,
			801189825,
			4076150800,
			3393526350,
			198183888,
			1196443219
		]);
		const stable = new Map();
		function fileSystemType(path) {
			try {
				return (0, external_node_fs_.statfsSync)(path).type;
			} catch {
				return 0;
			}
		}
		async function isStablePlace(path) {
			const found = (0, look.t5)(path);
			if (!found) return false;
			const known = stable.get(found.dev);
			if (known !== undefined) return known;
			const isStable = stableTypes.has(fileSystemType(path) >>> 0) && !isExchangeable(found.dev);
			stable.set(found.dev, isStable);
			return isStable;
		}
		function stampOf(path) {
			const other = {
				key: "not a plain file",
				changedMs: Number.POSITIVE_INFINITY
			};
			let found;
			try {
				found = (0, external_node_fs_.lstatSync)(path, {
					bigint: true,
					throwIfNoEntry: false
				});
			} catch {
				return other;
			}
			if (!found?.isFile()) return found && other;
			const { dev, ino, size, mtimeNs, ctimeNs } = found;
			return {
				key: [
					dev,
					ino,
					size,
					mtimeNs,
					ctimeNs
				].join("-"),
				changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n)
			};
		}
		const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
		function cacheName(path) {
			const whole = (0, external_node_path_.resolve)(path);
			const name = whole.isWellFormed() ? encodeURIComponent(whole) : "";
			return name !== "" && name.length <= 200 ? name : (0, digest.sc)(whole);
		}
		async function readCache(path) {
			if (!isOwnFolder((0, external_node_path_.dirname)(path))) return "";
			try {
				return (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function writeCache(path, text) {
			const folder = (0, external_node_path_.dirname)(path);
			const temporary = (0, external_node_path_.join)(folder, (0, temporary_names.N)("entry"));
			try {
				(0, folders_sync.h)(folder);
				if (!isOwnFolder(folder)) return;
				(0, external_node_fs_.writeFileSync)(temporary, text, {
					flag: "wx",
					mode: 384
				});
				(0, external_node_fs_.renameSync)(temporary, path);
			} catch {
				try {
					(0, external_node_fs_.rmSync)(temporary, { force: true });
				} catch {}
			}
		}
		function isOwnFolder(folder) {
			const found = (0, look.t5)(folder);
			return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 18) === 0;
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
	81795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			GE: () => processFate,
			OF: () => isBeforeThisStart,
			WF: () => thisProcess,
			gy: () => processStart
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		function readWord(path) {
			try {
				return (0, node_fs_0.readFileSync)(path, "utf8").trim();
			} catch {
				return "";
			}
		}
		function pidNamespace() {
			try {
				return (0, node_fs_0.readlinkSync)("/proc/self/ns/pid");
			} catch {
				return "";
			}
		}
		function processStart(pid) {
			const line = readWord(`/proc/${pid}/stat`);
			const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
			return fields[0] === "Z" || fields[0] === "X" ? "" : fields[19] ?? "";
		}
		let own;
		function thisProcess() {
			own ??= {
				host: (0, node_os_1.hostname)(),
				machine: readWord("/etc/machine-id"),
				boot: readWord("/proc/sys/kernel/random/boot_id"),
				namespace: pidNamespace(),
				pid: process.pid,
				start: processStart(process.pid)
			};
			return own;
		}
		const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
		function processFate(one) {
			const here = thisProcess();
			if (isNeighbour(one, here)) return processStart(one.pid) === one.start ? "alive" : "gone";
			const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
			return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
		}
		function placeOf({ host, machine, boot, namespace }) {
			const { createHash } = process.getBuiltinModule("node:crypto");
			const word = (...facts) => createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 6);
			return [
				machine === "" ? "000000" : word(host, machine),
				word(host, boot),
				word(namespace)
			].join("");
		}
		function isBeforeThisStart(place) {
			const here = placeOf(thisProcess());
			const [machine, boot] = [place.slice(0, 6), place.slice(6, 12)];
			return machine !== "000000" && here.startsWith(machine) && here.slice(6, 12) !== boot;
		}
	}),
	704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => shellWord,
			x: () => shellQuoted
		});
		const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text);
	}),
	13336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cm: () => linkTarget,
			Dy: () => names,
			Qv: () => publishedBy,
			YF: () => listBuilds,
			Zv: () => listNames,
			d$: () => buildIdOf,
			w: () => findBuild,
			wp: () => linkedNames,
			x3: () => assertNoLinkedNames,
			yX: () => linkText,
			yY: () => publishedTs,
			yl: () => findAmong
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _process_shell_word_js_7 = __webpack_require__(704);
		var _held_js_4 = __webpack_require__(52490);
		var _names_js_5 = __webpack_require__(90201);
		var _queued_js_6 = __webpack_require__(70368);
		async function names(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch (error) {
				if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
				throw (0, _files_failures_js_3.fE)(error, `could not read the store ${folder}`);
			}
		}
		async function listNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (namePattern.test(name) && (0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isDirectory()) found.push(name);
			}
			return found;
		}
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		async function linkedNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (!namePattern.test(name) || name.endsWith(".sif")) continue;
				if ((0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink() && !isSandboxLink(store, name)) found.push(name);
			}
			return found;
		}
		const isSandboxLink = (store, name) => name === "current-sandbox" && isSandbox(linkText((0, node_path_1.join)(store, name)) ?? "");
		const isSandbox = (name) => /^sandbox-\d{8}_\d{6}$/.test(name);
		async function assertNoLinkedNames(store, isAsked = () => true) {
			const name = (await linkedNames(store)).find(isAsked);
			if (name === undefined) return;
			throw new _failure_js_2.H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
				remedy: "put the folder itself there, or remove the link",
				place: { path: (0, node_path_1.join)(store, name) }
			});
		}
		function publishedBy(name, target) {
			const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
			return target === linkTarget(name, ts) ? ts : "";
		}
		const linkTarget = (name, ts) => (0, node_path_1.join)(name, `${name}-${ts}.sif`);
		function linkText(path) {
			try {
				return (0, node_fs_0.readlinkSync)(path);
			} catch {
				return undefined;
			}
		}
		async function publishedTs(store, name) {
			return publishedBy(name, linkText((0, _names_js_5.rP)(store, name)) ?? "");
		}
		async function listBuilds(store, name) {
			const present = new Set(await names((0, node_path_1.join)(store, (0, _names_js_5.tO)(name))));
			const held = (0, _held_js_4.z)([...present]);
			const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
			const published = await publishedTs(store, name);
			const queued = await (0, _queued_js_6.Bg)(store);
			return [...moments].sort().reverse().map((ts) => {
				const files = (0, _names_js_5.Tr)(store, name, ts);
				const has = (path) => present.has((0, node_path_1.basename)(path));
				return {
					name,
					ts,
					state: stateOf(files, has),
					marker: markerOf(has(files.verified), has(files.unverified)),
					published: ts === published,
					kept: has(files.keep),
					held: held.has(ts) || queued.has(`${name}-${ts}`),
					files
				};
			});
		}
		function tsOf(name, file) {
			const ts = file.startsWith(`${name}-`) ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0] : undefined;
			if (ts === undefined) return undefined;
			try {
				const { folder, ...files } = (0, _names_js_5.Tr)("", name, ts);
				return Object.values(files).some((path) => (0, node_path_1.basename)(path) === file) ? ts : undefined;
			} catch {
				return undefined;
			}
		}
		function stateOf(files, has) {
			if (has(files.lock) && has(files.lockedRecipe)) return has(files.image) ? "complete" : "lock-only";
			return has(files.image) ? "image-only" : "unfinished";
		}
		function markerOf(verified, unverified) {
			if (verified && unverified) return "contradictory";
			if (verified) return "verified";
			return unverified ? "unverified" : undefined;
		}
		const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
		function buildIdOf(word) {
			const [, name, ts] = buildIdPattern.exec(word) ?? [];
			return name === undefined || ts === undefined ? undefined : {
				name,
				ts
			};
		}
		const hasLock = ({ state }) => state === "complete" || state === "lock-only";
		const isFinished = (build) => build.state === "complete" || build.state === "lock-only" && build.marker !== undefined;
		const preferences = {
			published: [
				({ published }) => published,
				isFinished,
				hasLock
			],
			"to verify": [({ published }) => published, hasLock],
			newest: [({ state }) => state === "complete", hasLock]
		};
		async function findBuild(store, nameOrId, prefer) {
			return (await findAmong(store, nameOrId, prefer)).build;
		}
		async function findAmong(store, nameOrId, prefer = "published") {
			const exact = nameOrId.match(buildIdPattern);
			const name = nameAsked(exact?.[1] ?? nameOrId);
			const builds = await listBuilds(store, name);
			const found = exact ? builds.find((build) => build.ts === exact[2]) : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
			if (found) return {
				build: found,
				builds
			};
			const names = await listNames(store);
			throw new _failure_js_2.H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
				code: "not-in-store",
				why: whatIsThere(name, builds, names),
				remedy: (names.includes(name) ? undefined : await storeAbove(store, name)) ?? "build it with `stx-container roundtrip RECIPE`, or name another store with --store"
			});
		}
		function nameAsked(word) {
			try {
				return (0, _names_js_5.tO)(word);
			} catch (error) {
				if (!(error instanceof _failure_js_2.H)) throw error;
				const remedy = "give the name of a build, which stx-container list shows, or the path of a file that exists";
				throw new _failure_js_2.H("usage", error.message, {
					code: "name-invalid",
					why: error.why,
					remedy
				});
			}
		}
		async function storeAbove(store, name) {
			let folder = (0, node_path_1.dirname)(store);
			while (folder !== (0, node_path_1.dirname)(folder)) {
				folder = (0, node_path_1.dirname)(folder);
				const above = (0, node_path_1.join)(folder, (0, node_path_1.basename)(store));
				const names = await listNames(above).catch(() => []);
				if (names.includes(name)) return `name the store that has it: --store ${(0, _process_shell_word_js_7.r)(above)}`;
			}
			return undefined;
		}
		const shownNames = 10;
		const fewOf = (names) => names.slice(0, shownNames).join(", ") + (names.length > shownNames ? ` and ${names.length - shownNames} more, which stx-container list shows` : "");
		function whatIsThere(name, builds, names) {
			if (names.length === 0) return "the store is empty";
			const images = names.filter((each) => !isSandbox(each));
			if (images.length === 0) return "the store has sandboxes alone";
			if (!names.includes(name)) return `the store has: ${fewOf(images)}`;
			if (builds.length === 0) return `its folder ${name} holds no files of a build of that name`;
			const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
			const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
			if (ids.length === 0 && judged) return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
			if (ids.length === 0) return `the builds of ${name} failed, or are still running`;
			return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
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
	52490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => heldBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_temporary_names_js_1 = __webpack_require__(60813);
		function heldBuilds(files) {
			const held = new Set();
			for (const file of files) {
				const holder = (0, _files_temporary_names_js_1.u)((0, node_path_0.basename)(file));
				if (holder?.name.startsWith("held-") && holder.writer !== "gone") held.add(holder.name.slice("held-".length));
			}
			return held;
		}
	}),
	90201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => formatTs,
			JG: () => parseTs,
			Tr: () => storeFiles,
			rP: () => publishedLink,
			s9: () => isTs,
			tO: () => imageName
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		const taken = ["config.yaml", "config.yml"];
		const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
		function imageName(name) {
			if (namePattern.test(name) && !name.includes("..") && !taken.includes(name)) return name;
			throw new _failure_js_1.H("usage", `invalid image name ${JSON.stringify(name)}`, {
				code: "name-invalid",
				why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, has no '..', and is not config.yaml or config.yml",
				remedy: "choose another with --name"
			});
		}
		function formatTs(at) {
			const digits = at.toISOString().replace(/\D/g, "");
			return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
		}
		const isTs = (text) => typeof text === "string" && tsPattern.test(text);
		function parseTs(ts) {
			const at = tsPattern.test(ts) ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`) : undefined;
			if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts) return at;
			throw new _failure_js_1.H("usage", `invalid build time ${JSON.stringify(ts)}`, {
				code: "build-id-invalid",
				why: "builds are named like 2026-1120-210800 (UTC)"
			});
		}
		function storeFiles(store, name, ts) {
			parseTs(ts);
			const folder = (0, node_path_0.join)(store, imageName(name));
			const file = (ending) => (0, node_path_0.join)(folder, `${name}-${ts}${ending}`);
			return {
				folder,
				image: file(".sif"),
				lock: file(".lock"),
				lockedRecipe: file(".def"),
				recipe: file(".rough.def"),
				verified: file(".verified"),
				unverified: file(".unverified"),
				keep: file(".keep"),
				log: file(".build.log"),
				verifyLog: file(".verify.build.log")
			};
		}
		function publishedLink(store, name) {
			return (0, node_path_0.join)(store, `${imageName(name)}.sif`);
		}
	}),
	70368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => queuedBuilds,
			Xc: () => runsFolder,
			g9: () => queueFolder
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _files_look_js_2 = __webpack_require__(53896);
		var _names_js_3 = __webpack_require__(90201);
		const queueFolder = (store) => (0, node_path_0.join)(store, ".queue");
		const runsFolder = (store) => (0, node_path_0.join)(store, ".slurm");
		const maxRun = 256 * 1024 * 1024;
		const daysOfRun = 14;
		async function queuedBuilds(store, now = new Date()) {
			const since = (0, _names_js_3.$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1e3));
			const runs = (0, _files_look_js_2.c)(runsFolder(store)).filter((name) => name >= since);
			const ofRuns = await Promise.all(runs.map((run) => openBuilds((0, node_path_0.join)(runsFolder(store), run))));
			const ofQueue = (0, _files_look_js_2.c)(queueFolder(store)).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
			return new Set([...ofQueue, ...ofRuns.flat()]);
		}
		async function openBuilds(run) {
			const bytes = await (0, _files_bounded_js_1.L)((0, node_path_0.join)(run, "run.json"), maxRun);
			const done = new Set((0, _files_look_js_2.c)((0, node_path_0.join)(run, "results")));
			try {
				const { builds } = JSON.parse(String(bytes));
				if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string")) return [];
				return builds.filter((_, index) => !done.has(`${index}.json`));
			} catch {
				return [];
			}
		}
	})
};
;
