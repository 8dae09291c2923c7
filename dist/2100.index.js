"use strict";
exports.id = 2100;
exports.ids = [
	2100,
	9970,
	8448
];
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
	75692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => formatLock });
		var _ecosystems_order_js_1 = __webpack_require__(17421);
		var _read_js_0 = __webpack_require__(23616);
		function formatLock(lock) {
			const ordered = {
				...lock,
				ecosystems: mapValues(lock.ecosystems, inOrder),
				...lock.stages && { stages: mapValues(lock.stages, (stage) => ({
					...stage,
					ecosystems: mapValues(stage.ecosystems, inOrder)
				})) },
				floats: lock.floats.toSorted()
			};
			return `${pretty((0, _read_js_0.checkLock)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
		}
		function inOrder(collected) {
			if (collected.status === "absent") return collected;
			return {
				...collected,
				packages: collected.packages.toSorted(inLockOrder)
			};
		}
		function inLockOrder(a, b) {
			return (0, _ecosystems_order_js_1.M)(a, b) || (0, _ecosystems_order_js_1.X)(oneLine(a), oneLine(b));
		}
		function mapValues(record, change) {
			return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
		}
		function sortedEntries(value) {
			return Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (0, _ecosystems_order_js_1.X)(a, b));
		}
		function pretty(value, indent) {
			if (typeof value !== "object" || value === null || isShort(value)) return oneLine(value);
			const inner = `${indent}  `;
			const lines = Array.isArray(value) ? value.map((item) => inner + oneLine(item)) : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
			const [open, close] = Array.isArray(value) ? "[]" : "{}";
			return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
		}
		function isShort(value) {
			const fields = Array.isArray(value) ? [] : sortedEntries(value);
			return fields.length === 1 && typeof fields[0]?.[1] !== "object";
		}
		function oneLine(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
			const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
			return parts.length ? `{ ${parts.join(", ")} }` : "{}";
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
	44517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { unlockedInputs: () => unlockedInputs });
		var _rules_index_js_0 = __webpack_require__(64841);
		var _view_js_1 = __webpack_require__(87404);
		function unlockedInputs(recipe) {
			const view = (0, _view_js_1.UO)(recipe);
			const found = new Map();
			for (const rule of _rules_index_js_0.rules) {
				for (const { span, unlocked, why } of rule.check(view)) {
					const key = `${span.line} ${unlocked}`;
					if (unlocked !== undefined && !found.has(key)) found.set(key, {
						line: span.line,
						what: unlocked,
						reason: why
					});
				}
			}
			return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
		}
	}),
	27989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { build: () => build_build });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var build = __webpack_require__(14024);
		var ensure = __webpack_require__(39750);
		var apptainer_secrets = __webpack_require__(43641);
		var test_after = __webpack_require__(33813);
		var inside = __webpack_require__(66996);
		var log = __webpack_require__(16493);
		var locked_recipe = __webpack_require__(27640);
		var secret_arguments = __webpack_require__(16397);
		var finish = __webpack_require__(99790);
		var name_lock = __webpack_require__(95776);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var recipe_folder = __webpack_require__(64112);
		var failure = __webpack_require__(77205);
		var builds = __webpack_require__(13336);
		;
		async function reserveBuild(store, name, now = new Date()) {
			const folder = (0, external_node_path_.join)(store, (0, names.tO)(name));
			await (0, inside.Vh)(store, folder);
			const present = await (0, builds.Dy)(folder);
			for (let second = 0; second < 600; second++) {
				const ts = (0, names.$2)(new Date(now.getTime() + second * 1e3));
				const files = (0, names.Tr)(store, name, ts);
				if (present.some((file) => file.startsWith(`${name}-${ts}.`))) continue;
				const release = await (0, name_lock.c)(store, name, ts);
				if (await (0, inside.dQ)(store, files.log)) return {
					ts,
					files,
					release
				};
				await release();
			}
			throw new failure.H("infrastructure", `no free name for a build of ${name}`, {
				code: "build-ids-used-up",
				why: "other builds have reserved every build id of the next ten minutes",
				remedy: "run the same command again in a few minutes"
			});
		}
		var store_scratch = __webpack_require__(17752);
		var read_policy = __webpack_require__(26588);
		var roundtrip_binds = __webpack_require__(4407);
		var promises_ = __webpack_require__(51455);
		var prepare = __webpack_require__(76172);
		var roundtrip_secrets = __webpack_require__(76334);
		;
		async function assertStoreApart(request, prepared, store) {
			const context = await (0, promises_.realpath)(request.context);
			if (!store.startsWith(`${context}/`)) return;
			const { inputs } = prepared ?? await (0, prepare.iA)(request.recipe, context, request.buildArgs, {
				knownBases: [],
				exclude: [request.store]
			});
			if (!inputs.skipped.some((path) => (0, external_node_path_.resolve)(context, path) === store)) return;
			throw new failure.H("usage", `%files copies a folder that contains the store ${request.store}`, {
				code: "store-in-files",
				why: "the image would contain all images that were built before it, and would differ every time",
				remedy: "choose a store outside of that folder with --store, or copy single files and folders in %files",
				place: { path: request.recipe }
			});
		}
		async function assertSameInputs(request, before, bound, signal) {
			const binds = await (0, roundtrip_binds.Qq)({
				binds: request.settings.binds,
				store: request.store
			});
			const after = await (0, prepare.iA)(request.recipe, request.context, request.buildArgs, {
				signal,
				knownBases: before.bases,
				exclude: [request.store],
				secrets: (0, roundtrip_secrets.XG)(request.settings),
				binds: (0, roundtrip_binds.T$)(binds)
			});
			if (after.inputsDigest === before.inputsDigest) return;
			const changed = Object.keys({
				...before.inputs.files,
				...after.inputs.files
			}).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
			changed.push(...binds.filter(({ sha256 }, index) => sha256 !== bound[index]?.sha256).map(({ at }) => at));
			throw new failure.H("failed", "the recipe's inputs changed while it was being built", {
				code: "inputs-changed-meanwhile",
				why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
				remedy: "run the same command again, and do not change the files until it ends"
			});
		}
		var digest = __webpack_require__(63983);
		var schema = __webpack_require__(16563);
		var write = __webpack_require__(75692);
		var unlocked = __webpack_require__(44517);
		;
		function crateWithoutLock(line) {
			const [, name, version] = /^warning: no Cargo\.lock file published in ([\w-]+) v(\d[\w.+-]*)/.exec(line) ?? [];
			return name && version ? `${name} ${version}` : undefined;
		}
		function unlockedDependencies(crates, lines, called = "") {
			return [...new Set(crates)].sort().map((crate) => {
				const [name = ""] = crate.split(" ");
				const at = lines.flatMap((text, index) => installs(text, name) ? [index + 1] : []);
				return {
					...at.length === 1 ? { line: at[0] } : {},
					what: `${called}what crate ${crate} is built with`,
					reason: "it was published without a Cargo.lock, so --locked holds nothing but its own version, and no list in the lock names the rest"
				};
			});
		}
		const installs = (text, crate) => /\bcargo\b.*\binstall\b/.test(text) && text.split(/[\s"'`=@;&|()]+/).includes(crate);
		var python_log = __webpack_require__(26518);
		var driver = __webpack_require__(24929);
		;
		function observe() {
			const installed = [];
			const gone = [];
			const crates = new Set();
			const lacking = new Set();
			const environment = (0, python_log.zp)();
			let isolatedBuilds = false;
			return {
				line(text) {
					if ((0, python_log.GR)(text)) isolatedBuilds = true;
					const crate = crateWithoutLock(text);
					if (crate) crates.add(crate);
					const passed = (0, python_log.eN)(text);
					if (passed) gone.push(passed);
					const prefix = environment(text);
					installed.push(...(0, python_log.cv)(text).map((each) => prefix ? {
						...each,
						prefix
					} : each));
					if (text.startsWith(driver.RQ)) lacking.add(text.slice(driver.RQ.length).trim());
					return !text.startsWith(python_log.IB) && !text.startsWith(driver.RQ);
				},
				passing({ python }) {
					const final = python?.status === "present" ? python.packages : [];
					const places = new Set(final.map((each) => `${nameAndVersion(each)} ${each.prefix}`));
					const isThere = (each) => places.has(`${nameAndVersion(each)} ${each.prefix}`);
					const left = new Map();
					for (const each of final) left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
					const replaced = installed.filter((each) => {
						const count = left.get(nameAndVersion(each)) ?? 0;
						if (each.prefix !== undefined && !isThere(each)) return true;
						left.set(nameAndVersion(each), count - 1);
						return each.prefix === undefined && count <= 0;
					});
					return [...new Map([...replaced, ...gone.filter((each) => !isThere(each))].map((each) => [`${each.purl} ${each.prefix}`, each])).values()];
				},
				isolatedBuilds: () => isolatedBuilds,
				crates,
				lacking
			};
		}
		function observeStages({ stages }) {
			const scripts = stages.filter(locked_recipe.yw);
			const observed = new Map(stages.map((stage) => [stage, observe()]));
			let begun = 0;
			return {
				line(text) {
					if (/^INFO:\s+Starting build/.test(text)) begun = 0;
					if (/^INFO:\s+Running post scriptlet/.test(text)) begun++;
					const stage = scripts[Math.max(0, Math.min(begun, scripts.length) - 1)] ?? stages.at(-1);
					return observed.get(stage).line(text);
				},
				of: (stage) => observed.get(stage)
			};
		}
		const pinlessStages = (recipe, of) => recipe.stages.flatMap((stage) => (0, locked_recipe.hh)(recipe, stage, of(stage).lacking));
		const unlockedByOutput = ({ stages, lines }, of) => stages.flatMap((stage) => unlockedDependencies(of(stage).crates, lines, stage === stages.at(-1) ? "" : `stage ${stage.name || stage.index + 1}: `));
		const nameAndVersion = ({ name, version }) => `${name} ${version}`;
		var roundtrip_stages = __webpack_require__(80360);
		var writer = __webpack_require__(32584);
		;
		function lockOfBuild(known) {
			const { request, prepared, binds, observed, measured } = known;
			const names = (0, roundtrip_secrets.XG)(request.settings);
			const lock = {
				lockVersion: schema.ww,
				name: request.name,
				ts: known.ts,
				writer: writer.K,
				image: {
					...measured.image,
					...known.packed.facts
				},
				recipe: { sha256: (0, digest.sc)(prepared.bytes) },
				inputs: {
					digest: prepared.inputsDigest,
					...prepared.inputs.localParents.length > 0 ? { withoutBases: prepared.inputs.digest } : {},
					arguments: prepared.inputs.arguments,
					files: prepared.inputs.files,
					...names ? { secrets: names } : {},
					...binds.length > 0 ? { binds: (0, roundtrip_binds.T$)(binds) } : {},
					sourceDateEpoch: known.sourceDateEpoch
				},
				...known.isUntested ? { test: "skipped" } : {},
				...request.testAfter === undefined ? {} : { testAfter: request.testAfter },
				bases: prepared.bases,
				builder: known.builder,
				ecosystems: measured.ecosystems,
				...known.stages ? { stages: known.stages } : {},
				...(0, roundtrip_stages.F3)(observed.of(prepared.recipe.stages.at(-1)), measured.ecosystems, measured.transient),
				...(0, roundtrip_stages.hq)(known.sources),
				...known.fetched,
				unlocked: pinlessStages(prepared.recipe, observed.of),
				floats: known.policy.floats
			};
			const pins = (0, locked_recipe.cz)(lock, prepared.recipe);
			lock.unlocked = [
				...prepared.unpinnedBases,
				...(0, unlocked.unlockedInputs)(prepared.substituted),
				...(0, roundtrip_secrets.Tf)(prepared.recipe, names),
				...(0, roundtrip_binds.O8)(prepared.recipe, binds),
				...lock.unlocked,
				...(0, locked_recipe.$t)(prepared.recipe, lock, pins),
				...unlockedByOutput(prepared.recipe, observed.of),
				...known.unlockedArchives
			];
			const lockText = (0, write.X)(lock);
			return {
				lock,
				lockText,
				locked: (0, locked_recipe.F8)(prepared.recipe, lock, pins, lockText)
			};
		}
		var build_network = __webpack_require__(17294);
		var canonicalise = __webpack_require__(61884);
		var read = __webpack_require__(23616);
		;
		async function findUnchanged(store, name, { inputsDigest, floats, isCanonical, without, isTested, testAfter }, network) {
			const setOf = (names) => JSON.stringify([...new Set(names)].sort());
			for (const found of await (0, builds.YF)(store, name)) {
				if (found.state !== "complete") continue;
				const text = await (0, promises_.readFile)(found.files.lock, "utf8");
				if (!text.includes(inputsDigest)) continue;
				const lock = (0, read.builtLock)((0, read.parseLock)(text, found.files.lock), found.files.lock);
				if (lock.inputs.digest !== inputsDigest || setOf(lock.floats) !== setOf(floats)) continue;
				if (isCanonical && !lock.image.canonical) continue;
				if (setOf(lock.image.canonical?.without ?? []) !== setOf(without)) continue;
				if (isTested && lock.test === "skipped") continue;
				if (testAfter !== undefined && lock.testAfter !== testAfter) continue;
				if (!await network.serves(store, lock)) continue;
				if (await (0, digest.Q3)(found.files.image) !== lock.image.sha256) continue;
				return built(name, found.ts, found.files, lock, text, true);
			}
			return undefined;
		}
		async function built(name, ts, files, lock, lockText, unchanged) {
			return {
				name,
				ts,
				unchanged,
				files: {
					image: files.image,
					lock: files.lock,
					lockedRecipe: files.lockedRecipe,
					recipe: files.recipe,
					log: files.log
				},
				lock,
				digests: {
					image: lock.image.sha256,
					lock: (0, digest.sc)(lockText),
					lockedRecipe: await (0, digest.Q3)(files.lockedRecipe),
					recipe: lock.recipe.sha256
				}
			};
		}
		var measure = __webpack_require__(50835);
		var snapshots = __webpack_require__(35621);
		var dpkg_sources = __webpack_require__(290);
		var image_open = __webpack_require__(59451);
		var http = __webpack_require__(33835);
		;
		const patience = {
			attempts: 2,
			firstDelayMs: 1e3,
			longestDelayMs: 5e3,
			timeLimitMs: 15e3
		};
		async function snapshotsOf(tree, addresses, signal, asking = {
			env: process.env,
			authorities: []
		}) {
			const sources = await (0, dpkg_sources.w)(tree);
			const client = (0, http.yu)(asking.env, patience, signal, asking.authorities);
			const silent = new Set();
			const ask = async (url) => {
				const { host } = new URL(url);
				if (silent.has(host)) return undefined;
				try {
					const { status, body } = await client.request(url);
					return status === 200 ? body.toString("utf8") : undefined;
				} catch (error) {
					if (!(error instanceof failure.H)) throw error;
					silent.add(host);
					return undefined;
				}
			};
			try {
				return await (0, snapshots.pL)(sources, addresses, new Date(), ask);
			} finally {
				client.close();
			}
		}
		async function snapshotsDuring(image, addresses, work, signal, asking) {
			const ended = new AbortController();
			const either = AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal]);
			const asked = (0, image_open.openImage)(image).then((tree) => snapshotsOf(tree, addresses, either, asking).finally(() => tree.close()));
			asked.catch(() => {});
			try {
				const done = await work();
				return {
					sources: await asked,
					done
				};
			} finally {
				ended.abort();
				await asked.catch(() => {});
			}
		}
		var test_image = __webpack_require__(83171);
		var types = __webpack_require__(98542);
		;
		async function build_build(request, watcher = types.Y, signal) {
			watcher.phase("Reading the recipe");
			const policy = await (0, read_policy.T4)(request.store);
			const network = await (0, build_network.bs)(request, policy, watcher);
			try {
				return await buildIn({
					network,
					policy
				}, request, watcher, signal);
			} finally {
				await network.close();
			}
		}
		async function buildIn(opened, request, watcher, signal) {
			const asked = await checkRequest(opened, request, watcher, signal);
			const { store } = asked;
			const unchanged = request.force ? undefined : await unchangedBuild(asked);
			if (unchanged) return unchanged;
			watcher.phase("Getting Apptainer ready");
			const note = (text) => watcher.note(text);
			const apptainer = await (0, ensure.ensureApptainer)({
				...request.settings.apptainer,
				note
			});
			const { ts, files, release } = await (0, name_lock.n)(store, request.name, () => reserveBuild(store, request.name));
			const scratch = await (0, store_scratch.jd)({
				store,
				tmp: request.settings.tmp,
				purpose: `${request.name}-${ts}`,
				serves: {
					store,
					name: request.name,
					ts
				},
				remove: (0, prepare.$R)(request.settings),
				release,
				note
			});
			try {
				const place = {
					apptainer,
					ts,
					files,
					scratch: scratch.path
				};
				const rough = await buildRough(asked, place);
				const read = await readRough(asked, rough);
				watcher.phase("Writing lock and locked recipe");
				const { lock, lockText, locked } = lockOfBuild({
					...asked,
					...rough,
					...read,
					ts
				});
				await (0, finish.i)(scratch.path, store, files, {
					recipe: asked.prepared.bytes,
					lockedRecipe: locked,
					image: rough.packed.image,
					lock: lockText
				});
				await (0, recipe_folder.E)(store, request.name, request.context);
				return built(request.name, ts, files, lock, lockText, false);
			} finally {
				await scratch.close();
			}
		}
		const hasTest = ({ stages }) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;
		async function checkRequest({ network, policy }, request, watcher, signal) {
			const isNew = !(0, external_node_fs_.existsSync)(request.store);
			if (request.testAfter !== undefined) (0, test_after.De)(request.testAfter);
			const binds = await (0, roundtrip_binds.Qq)({
				binds: request.settings.binds,
				store: request.store
			});
			const prepared = await (0, prepare.iA)(request.recipe, request.context, request.buildArgs, {
				signal,
				exclude: [request.store],
				publishes: (0, names.rP)(request.store, request.name),
				asking: network.asking,
				secrets: (0, roundtrip_secrets.XG)(request.settings),
				binds: (0, roundtrip_binds.T$)(binds)
			});
			const secrets = await (0, apptainer_secrets.ql)(request.settings.secrets);
			(0, roundtrip_secrets.wY)(secrets, prepared.recipe, request.buildArgs, request.testAfter);
			for (const name of (0, secret_arguments.oE)(request.buildArgs)) watcher.note((0, secret_arguments.tX)(name));
			for (const name of (0, roundtrip_secrets.yq)(prepared.recipe, (0, roundtrip_secrets.XG)(request.settings))) watcher.note(`the recipe does not use the secret ${name}: its file is "$${(0, apptainer_secrets.g1)(name)}" in %post`);
			const store = await (0, store_open.Ch)(request.store);
			await assertStoreApart(request, isNew ? undefined : prepared, store);
			await (0, inside.Vh)(store, (0, external_node_path_.join)(store, request.name));
			await request.inTurn?.(store);
			const isCanonical = request.canonical || policy.required_level === "bytes";
			const without = (0, canonicalise.Tt)(request, isCanonical);
			(0, canonicalise.lj)(request, isCanonical);
			const isUntested = request.noTest === true && hasTest(prepared.recipe);
			const found = {
				prepared,
				secrets,
				binds,
				store,
				isCanonical,
				without,
				isUntested
			};
			return {
				request,
				policy,
				network,
				...found,
				watcher,
				signal
			};
		}
		const unchangedBuild = ({ request, policy, prepared, isUntested, store, network, ...asked }) => findUnchanged(store, request.name, {
			inputsDigest: prepared.inputsDigest,
			floats: policy.floats,
			isCanonical: asked.isCanonical,
			without: asked.without,
			isTested: !isUntested,
			testAfter: request.testAfter
		}, network);
		async function buildRough(asked, { apptainer, ts, files, scratch }) {
			const { request, prepared, network, secrets, binds, store, isCanonical, watcher, signal } = asked;
			watcher.phase("Building the image");
			const recipe = (0, external_node_path_.join)(scratch, "recipe.def");
			const image = (0, external_node_path_.join)(scratch, "image.sif");
			const sourceDateEpoch = network.moment ?? Math.floor((0, names.JG)(ts).getTime() / 1e3);
			const text = (0, locked_recipe.oz)(prepared.recipe, sourceDateEpoch);
			await (0, inside.q0)(scratch, recipe, text);
			const observed = observeStages(prepared.recipe);
			const stagesIn = (0, roundtrip_stages.h8)(scratch, prepared.recipe);
			await network.begin(store, prepared.bytes.toString("utf8"), (0, apptainer_secrets.Vh)(secrets));
			const building = {
				store,
				settings: request.settings,
				note: (line) => watcher.note(line)
			};
			const placed = (failure) => failure.withPath(recipe, request.recipe, (line) => (0, locked_recipe.ht)(text, line));
			const builder = await (0, roundtrip_secrets.a9)(secrets, building, (provided) => (0, log.X)(store, files.log, (log) => (0, build_network.G2)(network, placed, () => (0, build._)({
				apptainer,
				recipe,
				image,
				context: request.context,
				buildArgs: request.buildArgs,
				settings: request.settings,
				...provided ? { secrets: provided } : {},
				binds,
				scratch: (0, external_node_path_.join)(scratch, "build"),
				postEnv: {},
				sourceDateEpoch,
				noTest: asked.isUntested,
				compression: isCanonical ? "fastest" : request.compression ?? "gzip",
				...stagesIn ? { stages: stagesIn } : {},
				log,
				onLine: (line) => {
					network.output(line);
					if (observed.line(line)) watcher.output(line);
				},
				...network.network ? { network: network.network } : {},
				signal: AbortSignal.any([signal, network.signal].filter((each) => each !== undefined))
			}))));
			const fetched = await network.finish(`${request.name}-${ts}`);
			await assertSameInputs(request, prepared, binds, signal);
			if (isCanonical) watcher.phase("Packing the image in its canonical form");
			const packed = isCanonical ? await (0, canonicalise.EK)(scratch, image, {
				apptainer,
				settings: request.settings,
				recipe: prepared.bytes,
				epoch: sourceDateEpoch,
				without: asked.without,
				signal
			}) : { image };
			await (0, test_image.k)({
				apptainer,
				image: packed.image,
				script: request.testAfter
			}, request, {
				log: (work) => (0, log.X)(store, files.log, work),
				watcher,
				signal
			});
			return {
				sourceDateEpoch,
				builder,
				packed,
				observed,
				stagesIn,
				fetched
			};
		}
		async function readRough({ policy, network, prepared, secrets, watcher, signal }, { packed, sourceDateEpoch, observed, stagesIn }) {
			watcher.phase("Reading what was installed");
			const { certificate } = network.network ?? {};
			const { done: measured, sources } = await snapshotsDuring(packed.image, policy.apt_snapshots, async () => {
				const found = await (0, measure.x)(packed.image, signal, { epoch: sourceDateEpoch });
				await (0, roundtrip_secrets.lQ)(secrets, certificate, found.tree).finally(() => found.tree.close());
				return found;
			}, signal, network.asking);
			const unlockedArchives = [...sources.unlocked];
			const stages = await (0, roundtrip_stages.ir)(stagesIn, prepared.recipe, async (stage, tree, { ecosystems, transient }) => {
				const found = await snapshotsOf(tree, policy.apt_snapshots, signal, network.asking);
				unlockedArchives.push(...found.unlocked);
				return {
					transient,
					...(0, roundtrip_stages.F3)(observed.of(stage), ecosystems, transient),
					...(0, roundtrip_stages.hq)(found)
				};
			});
			return {
				measured,
				sources,
				stages,
				unlockedArchives
			};
		}
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
	}),
	64112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => rememberRecipeFolder,
			z: () => recipeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_bounded_js_2 = __webpack_require__(17794);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _names_js_4 = __webpack_require__(90201);
		const noteOf = (store, name) => (0, node_path_1.join)(store, (0, _names_js_4.tO)(name), ".recipe-folder");
		const maxPath = 4096;
		const staysIn = (path) => !(0, node_path_1.isAbsolute)(path) && !path.split("/").includes("..");
		async function rememberRecipeFolder(store, name, context) {
			const path = (0, node_path_1.relative)((0, node_path_1.dirname)(store), await (0, node_fs_promises_0.realpath)(context));
			const note = noteOf(store, name);
			if (path === "" || !staysIn(path) || path.includes("\n")) await (0, _files_inside_js_3.$E)(store, note);
			else await (0, _files_inside_js_3.writeFileInside)(store, note, `${path}\n`);
		}
		async function recipeFolder(store, name) {
			const usual = (0, node_path_1.dirname)(store);
			const bytes = await (0, _files_bounded_js_2.L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
			const path = bytes?.toString("utf8").replace(/\n$/, "");
			if (!path || !staysIn(path)) return usual;
			const [top, found] = await Promise.all([(0, node_fs_promises_0.realpath)(usual), (0, node_fs_promises_0.realpath)((0, node_path_1.join)(usual, path))]).catch(() => []);
			return top !== undefined && found !== undefined && staysIn((0, node_path_1.relative)(top, found)) ? found : usual;
		}
	})
};
;
