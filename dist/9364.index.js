"use strict";
exports.id = 9364;
exports.ids = [9364];
exports.modules = {
	58073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { check: () => check });
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _operations_check_js_3 = __webpack_require__(62854);
		var _plural_js_14 = __webpack_require__(21417);
		var _process_shell_word_js_13 = __webpack_require__(704);
		var _report_escape_js_4 = __webpack_require__(45743);
		var _report_gate_js_5 = __webpack_require__(62367);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _verdict_check_all_js_7 = __webpack_require__(16619);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		var _absolute_js_9 = __webpack_require__(31869);
		var _in_store_js_10 = __webpack_require__(81907);
		var _signing_js_11 = __webpack_require__(29657);
		var _subject_js_12 = __webpack_require__(67455);
		const print = (text) => process.stdout.write(`${text}\n`);
		async function check(what, flags) {
			const store = (0, _absolute_js_9.y)(flags.store);
			if (what === undefined) return checkAll(store, flags);
			if (flags.all) throw new _failure_js_1.H("usage", `${what} and --all were both given`, {
				code: "wrong-use",
				why: "--all is about every build of the store",
				remedy: "leave out one of them"
			});
			const name = flags.recipe ? undefined : await (0, _subject_js_12.nameOfRecipe)(what, store);
			if (name !== undefined) return check(name, {
				...flags,
				recipe: what
			});
			const recipe = flags.recipe && (0, _absolute_js_9.y)(flags.recipe);
			const context = flags.context ? (0, _absolute_js_9.y)(flags.context) : recipe && (0, node_path_0.dirname)(recipe);
			const trust = await (0, _signing_js_11.An)(flags);
			const judge = (subject) => (0, _operations_check_js_3.z)({
				subject,
				store,
				marker: flags.marker && (0, _absolute_js_9.y)(flags.marker),
				policy: flags.policy && (0, _absolute_js_9.y)(flags.policy),
				base: flags.base,
				requireVerified: flags.requireVerified ?? false,
				trust,
				today: recipe && context ? async (lock) => (await Promise.all([
					__webpack_require__.e(9561),
					__webpack_require__.e(6658),
					__webpack_require__.e(6172),
					__webpack_require__.e(1359)
				]).then(__webpack_require__.bind(__webpack_require__, 36706))).currentInputs(recipe, context, lock, store) : undefined,
				digest: (path) => (0, _files_digest_cache_js_2.n)(path),
				kept: {}
			});
			const answer = flags.marker ? await judge({ path: (0, _absolute_js_9.y)(what) }) : await (0, _subject_js_12.withArgument)(what, store, (given) => judge(given));
			setExitCode([answer]);
			print(flags.json ? (0, _report_escape_js_4.t3)(answer) : (0, _in_store_js_10.jw)(withRecipe((0, _report_gate_js_5.We)(answer), flags), flags.store));
		}
		function withRecipe(text, { recipe, context }) {
			if (recipe === undefined) return text;
			const folder = context === undefined ? "" : ` --context ${(0, _process_shell_word_js_13.r)(context)}`;
			return text.replaceAll("roundtrip RECIPE", `roundtrip ${(0, _process_shell_word_js_13.r)(recipe)}${folder}`);
		}
		function setExitCode(answers) {
			if (answers.every(({ open }) => open)) return;
			const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
			process.exitCode = isUnclear ? _failure_js_1.h.inconclusive : _failure_js_1.h.unverified;
		}
		async function checkAll(store, { all, store: named, json, base, ...others }) {
			if (!all || Object.keys(others).length > 0) throw new _failure_js_1.H("usage", all ? "--all goes with --store, --base and --json alone" : "there is nothing to check", {
				code: "wrong-use",
				why: all ? "the other options are about one build" : "neither a build nor --all was given",
				remedy: "stx-container check NAME, or stx-container check --all"
			});
			await (0, _store_builds_js_6.x3)(store);
			const builds = (await Promise.all((await (0, _store_builds_js_6.Zv)(store)).map((name) => (0, _store_builds_js_6.YF)(store, name)))).flat();
			const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
			const forBase = base === undefined ? undefined : await (0, _operations_check_js_3.o)(store, base, judged);
			if (judged.length === 0) throw new _failure_js_1.H("usage", `there are no builds in ${store}`, {
				code: "not-in-store",
				remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store"
			});
			const answers = forBase ?? await (0, _verdict_check_all_js_7.e)(store, judged, await (0, _verdict_read_policy_js_8.T4)(store));
			setExitCode(answers);
			if (json) return void print((0, _report_escape_js_4.t3)(answers));
			const refused = answers.filter(({ open }) => !open);
			for (const answer of refused) print(`${(0, _in_store_js_10.jw)((0, _report_gate_js_5.We)(answer), named)}\n`);
			print(`${answers.length - refused.length} of ${(0, _plural_js_14.L)(answers.length, "build")} verified`);
		}
	}),
	29657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			An: () => trustOf,
			Kv: () => signerOf,
			OW: () => passphraseOf
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _absolute_js_2 = __webpack_require__(31869);
		const maxPassphraseBytes = 4096;
		async function signerOf(flags, env = process.env) {
			if (flags.sign === false) return undefined;
			const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
			if (!source) return undefined;
			const { assertCanSign, openKey } = await Promise.all([__webpack_require__.e(7203), __webpack_require__.e(1750)]).then(__webpack_require__.bind(__webpack_require__, 77203));
			const signer = await openKey(source, await passphraseOf(flags, env));
			return {
				...signer,
				fingerprint: await assertCanSign(signer)
			};
		}
		function sourceOf(flag, variable) {
			if (flag !== undefined) return { file: (0, _absolute_js_2.y)(flag) };
			if (!variable) return undefined;
			return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable) ? { text: variable } : { file: (0, _absolute_js_2.y)(variable) };
		}
		async function passphraseOf({ passphraseFile: file }, env = process.env) {
			if (file === undefined) return env.STX_SIGNING_PASSPHRASE;
			const options = {
				what: "passphrase",
				follow: true
			};
			const text = (await (0, _files_bounded_js_1.C)((0, _absolute_js_2.y)(file), maxPassphraseBytes, options)).toString("utf8");
			return text.replace(/\r?\n$/, "");
		}
		async function trustOf(flags, env = process.env) {
			const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
			if (flags.signers === undefined && !root) return undefined;
			return {
				...flags.signers === undefined ? {} : { signers: await listAt((0, _absolute_js_2.y)(flags.signers)) },
				...root ? { sigstoreRoots: await rootsAt((0, _absolute_js_2.y)(root)) } : {}
			};
		}
		async function listAt(path) {
			const [{ trustedList }, { maxListBytes }] = await Promise.all([__webpack_require__.e(8397).then(__webpack_require__.bind(__webpack_require__, 18397)), __webpack_require__.e(5245).then(__webpack_require__.bind(__webpack_require__, 25245))]);
			const text = await (0, _files_bounded_js_1.C)(path, maxListBytes, {
				what: "list of signers",
				follow: true
			});
			const signers = trustedList(text.toString("utf8"), path);
			if (signers.length > 0) return signers;
			throw new _failure_js_0.H("usage", `${path} names no signer`, {
				code: "signer-list-invalid",
				why: "it has no line with a key",
				remedy: "add a line as `stx-container keygen` prints it"
			});
		}
		async function rootsAt(path) {
			const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(5474).then(__webpack_require__.bind(__webpack_require__, 35474));
			const text = await (0, _files_bounded_js_1.C)(path, maxRootBytes, {
				what: "trusted root",
				follow: true
			});
			return parseTrustedRoots(text.toString("utf8"), path);
		}
	}),
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
			return `{${fields.join(",")}}`;
		}
	}),
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return await (0, node_fs_promises_0.realpath)(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_1.resolve)(path);; folder = (0, node_path_1.dirname)(folder)) {
				if (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(folder, ".git")).then(Boolean, () => false)) return folder;
				if (folder === (0, node_path_1.dirname)(folder)) return undefined;
			}
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
			let expectsKey = false;
			for (const match of text.matchAll(token)) {
				const [found] = match;
				const level = levels.at(-1);
				if (found === "{" || found === "[") {
					levels.push({
						keys: found === "{" ? new Set() : undefined,
						at: found === "{" ? "" : 0
					});
					expectsKey = found === "{";
					if (found === "[") yield {
						path: path(),
						offset: skipSpace(text, match.index + 1),
						twice: false
					};
				} else if (found === "}" || found === "]") {
					levels.pop();
					expectsKey = false;
				} else if (found === ",") {
					expectsKey = level?.keys !== undefined;
					if (level && typeof level.at === "number") {
						level.at++;
						yield {
							path: path(),
							offset: skipSpace(text, match.index + 1),
							twice: false
						};
					}
				} else if (expectsKey && level?.keys) {
					const key = JSON.parse(found);
					const twice = level.keys.has(key);
					level.keys.add(key);
					level.at = key;
					expectsKey = false;
					yield {
						path: path(),
						offset: match.index,
						twice
					};
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
				if (place.path.length <= depth || place.path.length > path.length) continue;
				if (!place.path.every((part, at) => part === path[at])) continue;
				best = place.offset;
				depth = place.path.length;
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
	13417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => currentKey,
			n: () => fromFirstConfig
		});
		const renamed = {
			"required-rung": "required_level",
			"required-level": "required_level",
			"retain-failed": "retain_failed",
			"max-age-days": "max_age_days",
			"apt-snapshots": "apt_snapshots"
		};
		const currentKey = (key) => renamed[key] ?? key;
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function fromFirstConfig(document) {
			if (!isObject(document)) return document;
			const { images, ...rest } = document;
			const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
			return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
				const now = currentKey(key);
				return [now in flat ? key : now, value];
			}));
		}
	}),
	36697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => evidenceLimits });
		const evidenceLimits = {
			image: 64 * 1024 ** 3,
			lock: 64 * 1024 ** 2,
			lockedRecipe: 16 * 1024 ** 2,
			recipe: 16 * 1024 ** 2,
			marker: 16 * 1024 ** 2,
			history: 64 * 1024 ** 2,
			vault: 64 * 1024 ** 3,
			policy: 1024 ** 2
		};
	}),
	69963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G4: () => defaultPolicy,
			SV: () => mergeConfigs,
			p1: () => policyDigest,
			qS: () => verdictPolicy
		});
		var _files_canonical_json_js_2 = __webpack_require__(5968);
		var _files_digest_js_0 = __webpack_require__(63983);
		var _levels_js_1 = __webpack_require__(46618);
		const strongest = (order, values) => values.reduce((a, b) => order.indexOf(b) > order.indexOf(a) ? b : a, order[0]);
		function allowedByAll(lists) {
			const [first = [], ...others] = lists;
			return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
		}
		function mergeConfigs(configs, sources = []) {
			const all = (key) => configs.flatMap((config) => config[key] === undefined ? [] : [config[key]]);
			const ages = all("max_age_days");
			return {
				retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
				retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
				require_verified: all("require_verified").some(Boolean),
				required_level: strongest(_levels_js_1.y, all("required_level")),
				max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
				floats: allowedByAll(all("floats")),
				noise: allowedByAll(all("noise")),
				signers: configs.flatMap(({ signers }, at) => signers ? [{
					rules: signers,
					source: sources[at] ?? "config.yaml"
				}] : []),
				required_signers: Math.max(0, ...all("required_signers")),
				required_verifiers: Math.max(0, ...all("required_verifiers")),
				apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
				vault: strongest([
					"off",
					"digests",
					"bodies"
				], all("vault")),
				sources: [...sources]
			};
		}
		const defaultPolicy = mergeConfigs([]);
		function verdictPolicy(policy) {
			const { require_verified, required_level, max_age_days, floats, noise } = policy;
			return {
				require_verified,
				required_level,
				max_age_days,
				floats,
				noise
			};
		}
		const policyDigest = (policy) => (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(verdictPolicy(policy)));
	}),
	26588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var shell_word = __webpack_require__(704);
		var config1 = __webpack_require__(13417);
		;
		const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
		async function readYaml(text, path) {
			const invalid = (why, offset, cause) => new failure.H("usage", `${path} is not YAML`, {
				code: "policy-invalid",
				why,
				remedy: "correct it, or restore it as it was",
				place: {
					path,
					...offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }
				},
				cause
			});
			const odd = otherLineEnds.exec(text);
			if (odd) {
				const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
				throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
			}
			const { parseDocument, visit } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const document = parseDocument(text);
			const [error] = document.errors;
			if (error?.code === "MULTIPLE_DOCS") throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
			if (error) throw invalid(error.message, error.pos[0], error);
			const { version } = document.directives?.yaml ?? {};
			if (version !== "1.2") throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
			visit(document, { Value(_, { tag, range }) {
				if (tag !== undefined) throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
			} });
			try {
				return document.toJS() ?? {};
			} catch (cause) {
				throw invalid(cause.message, undefined, cause);
			}
		}
		var limits = __webpack_require__(36697);
		var policy = __webpack_require__(69963);
		;
		const projectConfig = ".scitex/container/config.yaml";
		async function configPaths(store) {
			const written = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(store));
			const around = await Promise.all([written, await (0, real_path.Y)(written)].map(repository.W));
			const projects = new Map();
			for (const project of around.filter((each) => each !== undefined)) {
				const real = await (0, real_path.Y)(project);
				if (!projects.has(real)) projects.set(real, project);
			}
			return [(0, external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0, external_node_path_.join)(each, projectConfig))];
		}
		async function readPolicy(store) {
			const configs = [];
			const sources = [];
			for (const path of await configPaths(store)) {
				const text = await readConfigText(path);
				if (text === undefined) {
					await assertNotMisnamed(path);
					continue;
				}
				configs.push(await parseConfig(text, path));
				sources.push(path);
			}
			return (0, policy.SV)(configs, sources);
		}
		async function assertNotMisnamed(path) {
			const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path)).catch(() => []);
			const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0, external_node_path_.basename)(path));
			if (name === undefined) return;
			const other = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
			throw new failure.H("usage", `${other} would have no effect`, {
				code: "policy-misnamed",
				why: `a configuration is called ${(0, external_node_path_.basename)(path)}`,
				remedy: `mv ${(0, shell_word.r)(other)} ${(0, shell_word.r)(path)}`,
				place: { path: other }
			});
		}
		async function readConfigText(path) {
			if (path.endsWith(`/${projectConfig}`)) await assertPlainFolders(path);
			const bytes = await (0, bounded.L)(path, limits.Y.policy, { what: "configuration" });
			return bytes?.toString("utf8");
		}
		async function assertPlainFolders(path) {
			for (const folder of [(0, external_node_path_.dirname)((0, external_node_path_.dirname)(path)), (0, external_node_path_.dirname)(path)]) {
				if (!(await (0, promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink()) continue;
				throw new failure.H("inconclusive", `${folder} is not a plain folder`, {
					code: "not-a-regular-file",
					why: "it is a symbolic link",
					remedy: "put the folder with the configuration itself there",
					place: { path: folder }
				});
			}
		}
		async function readPolicyFile(path) {
			const bytes = await (0, bounded.C)(path, limits.Y.policy, {
				what: "configuration",
				follow: true
			});
			return (0, policy.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
		}
		async function parseConfig(text, path) {
			const document = await readYaml(text, path);
			const { configSchema } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8397),
				__webpack_require__.e(9835)
			]).then(__webpack_require__.bind(__webpack_require__, 9835));
			const parsed = configSchema.safeParse((0, config1.n)(document), plain_words.f);
			if (parsed.success) return parsed.data;
			const { issues } = parsed.error;
			const [first] = issues;
			const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : first?.path ?? [];
			throw new failure.H("usage", `${path} is not a valid configuration`, {
				code: "policy-invalid",
				why: (0, plain_words._)(issues),
				remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		async function lineOf(text, at) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			let node = parseDocument(text, { lineCounter: counter }).contents;
			let offset;
			for (const key of at) {
				const own = (map) => isMap(map) ? map.items.find((pair) => isScalar(pair.key) && (0, config1.F)(String(pair.key.value)) === key) : undefined;
				const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
				const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
				const found = pair?.key ?? item;
				if (!found?.range) break;
				[offset] = found.range;
				node = pair ? pair.value : item;
			}
			return offset === undefined ? {} : { line: counter.linePos(offset).line };
		}
	})
};
;
