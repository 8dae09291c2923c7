"use strict";
exports.id = 1805;
exports.ids = [1805];
exports.modules = {
	98338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => fetchGiven,
			J: () => fetchBuild
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_user_files_js_3 = __webpack_require__(62198);
		var _github_artifacts_js_4 = __webpack_require__(48440);
		var _lock_read_js_5 = __webpack_require__(23616);
		var _store_names_js_6 = __webpack_require__(90201);
		var _verdict_limits_js_7 = __webpack_require__(36697);
		var _verdict_marker_js_8 = __webpack_require__(97391);
		async function fetchBuild(ids, scratch, store) {
			const lockFile = await (0, _github_artifacts_js_4.downloadFile)(ids.lock, "lock", scratch, _verdict_limits_js_7.Y.lock);
			const lockedRecipe = await (0, _github_artifacts_js_4.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, _verdict_limits_js_7.Y.lockedRecipe);
			const recipe = await (0, _github_artifacts_js_4.downloadFile)(ids.recipe, "recipe", scratch, _verdict_limits_js_7.Y.recipe);
			const markerFile = await (0, _github_artifacts_js_4.downloadFile)(ids.marker, "marker", scratch, _verdict_limits_js_7.Y.marker);
			const { markerSha256 = markerFile.sha256 } = ids;
			if (markerFile.sha256 !== markerSha256) throw new _failure_js_2.H("inconclusive", "the marker is not the one that was passed on", {
				code: "artifact-digest-mismatch",
				why: `its sha256 is ${markerFile.sha256}, and marker-digest is ${markerSha256}`,
				remedy: "pass artifact id and digest of one marker, of the verify job or the sign job"
			});
			const lock = (0, _lock_read_js_5.parseLock)((await (0, _files_user_files_js_3.E)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
			const marker = (0, _verdict_marker_js_8.parseMarker)(await (0, _files_user_files_js_3.E)(markerFile.path, "marker"), markerFile.path);
			const { name, ts } = lock;
			const { evidence, subjects } = marker;
			const bound = [
				[
					lockFile.sha256,
					subjects.lock,
					"lock"
				],
				[
					lockedRecipe.sha256,
					subjects.lockedRecipe,
					"locked recipe"
				],
				[
					recipe.sha256,
					subjects.recipe,
					"recipe"
				]
			];
			const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
			if (evidence.name !== name || evidence.ts !== ts) foreign.unshift(`name (${evidence.name}-${evidence.ts})`);
			if (foreign.length > 0) {
				throw new _failure_js_2.H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
					code: "files-not-one-build",
					why: `it is for another ${foreign.join(", ")}`,
					remedy: "pass the artifact ids of one build job and of its verify job"
				});
			}
			const files = (0, _store_names_js_6.Tr)(store, name, ts);
			const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
			await (0, node_fs_promises_0.mkdir)(files.folder, { recursive: true });
			await (0, node_fs_promises_0.rename)(lockFile.path, files.lock);
			await (0, node_fs_promises_0.rename)(lockedRecipe.path, files.lockedRecipe);
			await (0, node_fs_promises_0.rename)(recipe.path, files.recipe);
			await (0, node_fs_promises_0.rename)(markerFile.path, markerPath);
			return {
				store,
				name,
				ts,
				files,
				markerPath,
				marker,
				markerSha256
			};
		}
		function fetchGiven({ inputs, log, scratch }) {
			log.phase("Downloading lock, locked recipe, recipe and marker");
			const ids = {
				lock: inputs["lock-artifact-id"],
				lockedRecipe: inputs["locked-recipe-artifact-id"],
				recipe: inputs["recipe-artifact-id"],
				marker: inputs["marker-artifact-id"],
				markerSha256: inputs["marker-digest"]
			};
			return fetchBuild(ids, scratch, (0, node_path_1.join)(scratch, "store"));
		}
	}),
	88675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => withVerdict });
		var _store_history_js_0 = __webpack_require__(4813);
		var _store_record_verdict_js_1 = __webpack_require__(24492);
		function withVerdict(history, marker) {
			const { digest, verifiedAt, evidence } = marker;
			const text = history?.toString("utf8") ?? "";
			if ((0, _store_history_js_0.i6)(text).events.some((event) => event.marker === digest)) return Buffer.from(text);
			const { ts, verdict, previous } = evidence;
			const event = (0, _store_record_verdict_js_1.sM)({
				ts,
				verdict,
				digest,
				previous,
				at: verifiedAt
			});
			const gap = text === "" || text.endsWith("\n") ? "" : "\n";
			return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
		}
	}),
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = value;
			let text = "";
			for (const key of Object.keys(fields).sort()) {
				const item = fields[key];
				if (item === undefined) continue;
				text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
			}
			return `{${text}}`;
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_path_0 = __webpack_require__(76760);
		var _look_js_1 = __webpack_require__(53896);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_0.resolve)(path);; folder = (0, node_path_0.dirname)(folder)) {
				if ((0, _look_js_1.t5)((0, node_path_0.join)(folder, ".git"))) return folder;
				if (folder === (0, node_path_0.dirname)(folder)) return undefined;
			}
		}
	}),
	24492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p0: () => recordVerdict,
			sI: () => adoptVerdict,
			sM: () => verdictEvent
		});
		var _files_inside_js_0 = __webpack_require__(66996);
		var _history_js_1 = __webpack_require__(4813);
		async function recordVerdict(store, files, { name, ts, verdict, marker, digest, previous }, now = new Date()) {
			const [path, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
			await (0, _files_inside_js_0.writeFileInside)(store, path, marker);
			await (0, _files_inside_js_0.$E)(store, opposite);
			const at = now.toISOString();
			await (0, _history_js_1.b8)(store, name, verdictEvent({
				ts,
				verdict,
				digest,
				previous,
				at
			}));
			return path;
		}
		function adoptVerdict(store, { name, ts, verdict, digest, at }) {
			return (0, _history_js_1.b8)(store, name, verdictEvent({
				ts,
				verdict,
				digest,
				previous: [],
				at
			}));
		}
		function verdictEvent({ ts, verdict, digest, previous, at }) {
			return {
				event: verdict,
				ts,
				at,
				marker: digest,
				previous: [...previous]
			};
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
	98193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dy: () => clockSkewMs,
			LP: () => dayMs,
			PX: () => oldDays,
			p0: () => checkDemands,
			p1: () => expiryOf
		});
		var _plural_js_2 = __webpack_require__(21417);
		var _judge_js_1 = __webpack_require__(98886);
		var _policy_js_0 = __webpack_require__(69963);
		function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
			const ends = [evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter), days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs].filter((end) => end !== undefined);
			return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
		}
		const clockSkewMs = 10 * 6e4;
		const dayMs = 864e5;
		const oldDays = 90;
		function checkDemands(marker, policy, now, findings) {
			const { evidence } = marker;
			checkAge(marker, policy, now, findings);
			if (!(0, _judge_js_1.O6)(evidence.level, policy.required_level)) findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
			const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
			if (floats.length > 0) findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
			const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
			if (noise.length > 0) findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
			if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0)) findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
			if (marker.format > 1) checkPolicyIsHere(marker, policy, findings);
		}
		function checkPolicyIsHere({ policy: named }, policy, findings) {
			if (named.uri === "config.yaml" && policy.sources.length === 0) findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
			else if (named.sha256 !== (0, _policy_js_0.p1)(policy)) findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
		}
		function checkAge(marker, policy, now, findings) {
			const { verifiedAt } = marker;
			const at = Date.parse(verifiedAt);
			if (at > now.getTime() + clockSkewMs) {
				findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
				return;
			}
			const end = expiryOf(marker, policy);
			if (end && now > end) findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
			const days = Math.floor((now.getTime() - at) / dayMs);
			if (days >= oldDays) findings.note("old-verdict", `the verdict is ${(0, _plural_js_2.L)(days, "day")} old: whether a rebuild works today is not known`);
		}
	}),
	98886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O6: () => reaches,
			S4: () => judge,
			zG: () => stricterLevel
		});
		var _levels_js_0 = __webpack_require__(46618);
		const stricterLevel = (a, b) => _levels_js_0.y.indexOf(a) > _levels_js_0.y.indexOf(b) ? a : b;
		const reaches = (level, required) => level !== undefined && _levels_js_0.y.indexOf(level) >= _levels_js_0.y.indexOf(required);
		function judge(rebuilt) {
			if (!rebuilt) return {
				verdict: "unverified",
				level: undefined,
				reasons: []
			};
			const { comparison, sameContent, sameBytes } = rebuilt;
			const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
			if (reasons.length > 0) return {
				verdict: "inconclusive",
				level: undefined,
				reasons
			};
			if (comparison.total > 0) return {
				verdict: "unverified",
				level: undefined,
				reasons
			};
			return {
				verdict: "verified",
				level: sameContent ? sameBytes ? "bytes" : "content" : "versions",
				reasons
			};
		}
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
			hg: () => configPaths,
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var look = __webpack_require__(53896);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var nearest = __webpack_require__(30933);
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
			const names = (0, look.c)((0, external_node_path_.dirname)(path));
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
				if (!(0, look.t5)(folder)?.isSymbolicLink()) continue;
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
				remedy: keysText(Object.keys(configSchema.shape), first?.code === "unrecognized_keys" ? first.keys : []),
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		function keysText(all, [unknown]) {
			const meant = unknown === undefined ? undefined : (0, nearest.p)(unknown, all);
			return `${meant === undefined ? "" : `did you mean ${meant}? `}the keys are: ${all.join(", ")}`;
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
