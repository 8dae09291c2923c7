"use strict";
exports.id = 173;
exports.ids = [173, 8448];
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
	88182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Io: () => jsonProblem,
			Rr: () => jsonPlaces,
			b4: () => offsetOf,
			kX: () => hasEachKeyOnce,
			mh: () => lineAt
		});
		const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
		function* jsonPlaces(text) {
			const levels = [];
			const path = () => levels.map((level) => level.at);
			const place = ({ at }, offset, twice = false) => ({
				at,
				path,
				depth: levels.length,
				offset,
				twice
			});
			let expectsKey = false;
			for (const match of text.matchAll(token)) {
				const [found] = match;
				const level = levels.at(-1);
				if (found === "{" || found === "[") {
					const opened = {
						keys: found === "{" ? new Set() : undefined,
						at: found === "{" ? "" : 0
					};
					levels.push(opened);
					expectsKey = found === "{";
					if (found === "[") yield place(opened, skipSpace(text, match.index + 1));
				} else if (found === "}" || found === "]") {
					levels.pop();
					expectsKey = false;
				} else if (found === ",") {
					expectsKey = level?.keys !== undefined;
					if (level && typeof level.at === "number") {
						level.at++;
						yield place(level, skipSpace(text, match.index + 1));
					}
				} else if (expectsKey && level?.keys) {
					const key = JSON.parse(found);
					const twice = level.keys.has(key);
					level.keys.add(key);
					level.at = key;
					expectsKey = false;
					yield place(level, match.index, twice);
				}
			}
		}
		const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
		function keysWritten(text) {
			let count = 0;
			for (let at = text.indexOf("\""); at !== -1; at = text.indexOf("\"", at + 1)) {
				at = endOfString(text, at);
				if (text[skipSpace(text, at + 1)] === ":") count++;
			}
			return count;
		}
		function endOfString(text, start) {
			let from = start + 1;
			for (;;) {
				const end = text.indexOf("\"", from);
				let escapes = end;
				while (text[escapes - 1] === "\\") escapes--;
				if ((end - escapes) % 2 === 0) return end;
				from = end + 1;
			}
		}
		function keysRead(value) {
			let count = 0;
			const left = [value];
			while (left.length > 0) {
				const each = left.pop();
				if (typeof each !== "object" || each === null) continue;
				if (Array.isArray(each)) {
					for (const item of each) left.push(item);
					continue;
				}
				if (Object.hasOwn(each, "__proto__")) return Number.NaN;
				for (const item of Object.values(each)) {
					count++;
					left.push(item);
				}
			}
			return count;
		}
		function skipSpace(text, from) {
			let offset = from;
			while (" 	\r\n".includes(text[offset] ?? "x")) offset++;
			return offset;
		}
		function lineAt(text, offset) {
			const before = text.slice(0, offset);
			const start = before.lastIndexOf("\n") + 1;
			return {
				line: before.split("\n").length,
				column: offset - start + 1
			};
		}
		function offsetOf(text, path) {
			let best = 0;
			let depth = 0;
			for (const place of jsonPlaces(text)) {
				if (place.depth <= depth || place.depth > path.length) continue;
				if (!place.path().every((part, at) => part === path[at])) continue;
				best = place.offset;
				depth = place.depth;
				if (depth === path.length) break;
			}
			return best;
		}
		function jsonProblem(text) {
			const end = text.trimEnd().length;
			if (couldGoOn(text.slice(0, end))) return ["the file is cut off: its JSON does not end", end];
			let good = 0;
			let bad = end;
			while (bad - good > 1) {
				const middle = good + bad >> 1;
				if (couldGoOn(text.slice(0, middle))) good = middle;
				else bad = middle;
			}
			return ["not JSON", bad - 1];
		}
		function couldGoOn(text) {
			try {
				JSON.parse(text);
				return true;
			} catch (error) {
				const { message } = error;
				const position = /at position (\d+)/.exec(message)?.[1];
				return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
			}
		}
	}),
	24160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => matchesPattern,
			_: () => matchesPatternList
		});
		function matchesPattern(text, pattern) {
			let [at, in_, star, mark] = [
				0,
				0,
				-1,
				0
			];
			while (at < text.length) {
				const wanted = pattern[in_];
				if (wanted === "*") [star, mark, in_] = [
					in_,
					at,
					in_ + 1
				];
				else if (wanted === "?" || wanted !== undefined && wanted === text[at]) [at, in_] = [at + 1, in_ + 1];
				else if (star >= 0) [mark, at, in_] = [
					mark + 1,
					mark + 1,
					star + 1
				];
				else return false;
			}
			while (pattern[in_] === "*") in_++;
			return in_ === pattern.length;
		}
		function matchesPatternList(text, list) {
			const patterns = list.split(",");
			const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
			return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
		}
	}),
	1599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { targetPolicy: () => targetPolicy });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var plural = __webpack_require__(21417);
		var store_history = __webpack_require__(4813);
		var canonical_json = __webpack_require__(5968);
		var config1 = __webpack_require__(13417);
		var verdict_policy = __webpack_require__(69963);
		var read_policy = __webpack_require__(26588);
		;
		async function configFile(path, text) {
			return {
				path,
				config: await (0, read_policy.o4)(text, path),
				lines: await linesOf(text)
			};
		}
		const policyOf = (files) => (0, verdict_policy.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
		async function linesOf(text) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			const lines = new Map();
			const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
			const noteItem = (name, item) => {
				if (isScalar(item)) note(`${name}: ${item.value}`, item);
				if (isMap(item)) note(`${name}: ${(0, canonical_json.d)(item.toJSON())}`, item);
			};
			const walk = (node) => {
				if (!isMap(node)) return;
				for (const { key, value } of node.items) {
					if (!isScalar(key)) continue;
					const name = (0, config1.F)(String(key.value));
					note(name, key);
					if (isSeq(value)) for (const item of value.items) noteItem(name, item);
					if (name === "images") walk(value);
				}
			};
			walk(parseDocument(text, { lineCounter: counter }).contents);
			return lines;
		}
		var limits = __webpack_require__(36697);
		;
		const { basename, dirname } = external_node_path_.posix;
		async function movedStores(changed, target, repository, store) {
			const isHere = (path) => (0, promises_.lstat)((0, external_node_path_.join)(repository, path)).then(Boolean, () => false);
			const isInBranch = async (path) => await target.read(path) !== undefined;
			const found = new Set();
			let isNew;
			const isInNewStore = async () => {
				isNew ??= await isNewStore(isInBranch, repository, store);
				return isNew;
			};
			for (const path of changed) {
				const isConfig = basename(path) === "config.yaml" && path !== read_policy.Qn;
				const other = isConfig ? dirname(path) : dirname(dirname(path));
				if (!isConfig && (basename(path) !== "history.jsonl" || dirname(path) === other)) continue;
				if (other === store || found.has(other) || await isHere(path) || !await isInBranch(path)) continue;
				if (isConfig) {
					if (await isInNewStore() && await isConfiguration(path, target)) found.add(other);
					continue;
				}
				const moved = (0, external_node_path_.join)(store, basename(dirname(path)));
				const isMoved = await isHere(moved) && !await isInBranch((0, external_node_path_.join)(moved, "history.jsonl"));
				if (isMoved || await isInNewStore()) found.add(other);
			}
			return [...found].sort();
		}
		async function isConfiguration(path, target) {
			return (0, read_policy.o4)(await target.read(path) ?? "", path).then(() => true, () => false);
		}
		async function isNewStore(isInBranch, repository, store) {
			if (await isInBranch((0, external_node_path_.join)(store, "config.yaml"))) return false;
			for (const name of await (0, promises_.readdir)((0, external_node_path_.join)(repository, store)).catch(() => [])) if (await isInBranch((0, external_node_path_.join)(store, name, "history.jsonl")).catch(() => true)) return false;
			return true;
		}
		var floats = __webpack_require__(62816);
		var patterns = __webpack_require__(24160);
		var levels = __webpack_require__(46618);
		;
		function judgePolicyChange(change) {
			const { before, after, changed, paths } = change;
			const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
			const refusals = removed.map(({ path }) => ({
				code: "policy-missing",
				text: `the target branch has the configuration ${path}, and it is not here`,
				remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`
			}));
			const loosened = loosenings(before, after);
			const others = changed.filter((path) => !paths.includes(path));
			if (loosened.length === 0 || others.length === 0 || removed.length > 0) return refusals;
			const [first = ""] = others;
			const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
			return loosened.map(({ place, what }) => ({
				code: "policy-loosened",
				text: `${place} ${what}, in the same change as ${first}${more}`,
				remedy: "change the configuration in a pull request of its own, and merge that first"
			}));
		}
		const gatePolicy = (policy) => ({
			...(0, verdict_policy.qS)(policy),
			signers: policy.signers,
			required_signers: policy.required_signers,
			required_verifiers: policy.required_verifiers
		});
		const looser = {
			require_verified: (before, after) => before && !after ? { what: "no longer sets require_verified: true" } : undefined,
			required_level: (before, after) => levels.y.indexOf(after) < levels.y.indexOf(before) ? { what: `lowers required_level from ${before} to ${after}` } : undefined,
			max_age_days: (before, after) => before !== undefined && (after === undefined || after > before) ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` } : undefined,
			floats: (before, after) => added("floats", after, isCovered(before)),
			noise: (before, after) => added("noise", after, (each) => before.includes(each)),
			signers: (before, after) => {
				if (before.length === 0) return undefined;
				if (after.length === 0) return { what: "no longer has signers" };
				const old = inEveryList(before);
				const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
				return more && {
					what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`,
					item: (0, canonical_json.d)(more)
				};
			},
			required_signers: (before, after) => after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
			required_verifiers: (before, after) => after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined
		};
		const inEveryList = (lists) => lists.flatMap(({ rules }) => rules).filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));
		function includesRule(wide, narrow) {
			const { names, ...who } = narrow;
			const { names: wideNames, ...wideWho } = wide;
			const canCover = (each, name) => !each.includes("?") || !/[*?]/.test(name);
			const covers = (name) => wideNames.some((each) => each === name || canCover(each, name) && (0, patterns.M)(name, each));
			return (0, canonical_json.d)(who) === (0, canonical_json.d)(wideWho) && names.every(covers);
		}
		const signerOf = (rule) => "key" in rule ? rule.key.split(/\s/)[0] ?? "a key" : rule.identity;
		function added(key, after, isOld) {
			const items = after.filter((each) => !isOld(each));
			const [item] = items;
			return item === undefined ? undefined : {
				what: `adds ${items.join(", ")} to ${key}`,
				item
			};
		}
		function isCovered(patterns) {
			const matches = (0, floats.p)(patterns);
			return (float) => {
				const colon = float.indexOf(":");
				if (patterns.includes(float)) return true;
				return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
			};
		}
		function loosenings(before, after) {
			const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
			return Object.keys(looser).flatMap((key) => {
				const found = looser[key](old[key], now[key]);
				return found ? [{
					place: placeOf(key, found.item, before, after),
					what: found.what
				}] : [];
			});
		}
		function placeOf(key, item, before, after) {
			const differsFrom = (others) => ({ path, config }) => JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
			for (const { path, lines } of after.filter(differsFrom(before))) {
				const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
				if (line !== undefined) return `${path}:${line}`;
			}
			const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
			return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
		}
		;
		async function targetPolicy(target, repository, store) {
			const within = (0, external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
			if (within.startsWith("..") || (0, external_node_path_.isAbsolute)(within)) throw outside(store, repository);
			const changed = await target.changed();
			const moved = await movedStores(changed, target, repository, within);
			const paths = [
				(0, external_node_path_.join)(within, "config.yaml"),
				read_policy.Qn,
				...moved.map((each) => (0, external_node_path_.join)(each, "config.yaml"))
			];
			const after = await configs(paths, (path) => (0, read_policy.im)((0, external_node_path_.join)(repository, path)));
			const before = inNewPlace(await branchConfigs(paths, target, (path) => target.read(path)), after, within, moved);
			const { readNow } = target;
			const now = readNow ? await branchConfigs(paths, target, (path) => readNow(path)) : [];
			const policy = policyOf([...before, ...now]);
			const stores = [within, ...moved];
			return {
				policy: {
					...policy,
					sources: [...new Set([
						...before,
						...now,
						...after
					].map(({ path }) => path))]
				},
				refusals: [...judgePolicyChange({
					before,
					after,
					changed,
					paths
				}), ...await lossesBy(changed, target, repository, stores)],
				removals: await removalsBy(changed, target, repository, stores),
				knownHistory: async (name) => {
					const texts = await Promise.all(stores.map((each) => target.read((0, external_node_path_.join)(each, name, "history.jsonl"))));
					return texts.flatMap((text) => (0, store_history.i6)(text ?? "").events);
				}
			};
		}
		function inNewPlace(before, after, store, moved) {
			const place = (0, external_node_path_.join)(store, "config.yaml");
			if (before.some(({ path }) => path === place) || !after.some(({ path }) => path === place)) return before;
			const gone = before.findIndex(({ path }) => moved.includes(external_node_path_.posix.dirname(path)) && !after.some((file) => file.path === path));
			return before.map((file, at) => at === gone ? {
				...file,
				path: place
			} : file);
		}
		async function branchConfigs(paths, { name }, read) {
			try {
				return await configs(paths, read);
			} catch (error) {
				if (!(error instanceof failure.H) || error.kind === "infrastructure") throw error;
				const { kind, message, code, why } = error;
				throw new failure.H(kind, `on the target branch ${name}, ${message}`, {
					code,
					why,
					remedy: `correct it on ${name} first, in a change of its own; the file of this checkout does not count`,
					cause: error
				});
			}
		}
		async function removalsBy(changed, target, repository, stores) {
			const [own = ""] = stores;
			const found = async (path) => (0, promises_.lstat)((0, external_node_path_.join)(repository, path)).catch(() => undefined);
			const other = await firstOf(changed, async (path) => await found(path) !== undefined);
			if (other === undefined) return [];
			const folders = changed.flatMap((path) => [path, external_node_path_.posix.dirname(path)]);
			const names = [...new Set(folders)].filter((folder) => stores.includes(external_node_path_.posix.dirname(folder)));
			const refusals = [];
			for (const folder of names) {
				if ((await found(folder))?.isDirectory()) continue;
				if ((await found((0, external_node_path_.join)(own, external_node_path_.posix.basename(folder))))?.isDirectory()) continue;
				if (await target.read(`${folder}/history.jsonl`) === undefined) continue;
				refusals.push({
					code: "evidence-removed",
					text: `the target branch has the evidence of ${external_node_path_.posix.basename(folder)}, and it is not here; the same change has ${other}`,
					remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store"
				});
			}
			return refusals;
		}
		async function lossesBy(changed, target, repository, stores) {
			const [own = "", ...moved] = stores;
			const histories = changed.filter((path) => stores.some((store) => path === (0, external_node_path_.join)(store, external_node_path_.posix.basename(external_node_path_.posix.dirname(path)), "history.jsonl")));
			const refusals = [];
			for (const path of histories) {
				const name = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
				const isMoved = moved.some((store) => path === (0, external_node_path_.join)(store, name, "history.jsonl"));
				const place = isMoved ? (0, external_node_path_.join)(own, name) : (0, external_node_path_.dirname)(path);
				const folder = await (0, promises_.lstat)((0, external_node_path_.join)(repository, place)).catch(() => undefined);
				if (!folder?.isDirectory()) continue;
				const before = await (target.readFork ?? target.read)(path);
				const here = (0, external_node_path_.join)(repository, place, "history.jsonl");
				const bytes = await (0, bounded.L)(here, limits.Y.history, { what: "history" });
				const kept = new Set(verdictsIn(bytes?.toString("utf8")));
				const lost = [...new Set(verdictsIn(before))].filter((each) => !kept.has(each));
				if (lost.length > 0) refusals.push({
					code: "history-shortened",
					text: `the change takes ${(0, plural.L)(lost.length, "verdict")} out of ${path}: ${lost.slice(0, 5).join(", ")}${lost.length > 5 ? ", ..." : ""}`,
					remedy: `restore ${path} as the target branch has it, and add lines only`
				});
			}
			return refusals;
		}
		const verdictsIn = (text = "") => (0, store_history.i6)(text).events.flatMap(({ event, ts, marker }) => marker === undefined ? [] : [`${event} ${ts} ${marker}`]);
		async function firstOf(items, test) {
			for (const item of items) if (await test(item)) return item;
			return undefined;
		}
		async function configs(paths, read) {
			const found = [];
			for (const path of paths) {
				const text = await read(path);
				if (text !== undefined) found.push(await configFile(path, text));
			}
			return found;
		}
		const outside = (store, repository) => new failure.H("usage", `the store ${store} is not in the repository ${repository}`, {
			code: "wrong-use",
			why: "only a store in a repository has a target branch",
			remedy: "name the store of the checkout with --store"
		});
	})
};
;
