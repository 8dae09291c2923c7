"use strict";
exports.id = 3223;
exports.ids = [3223];
exports.modules = {
	62666: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => builderDifferences,
			R: () => builderWarnings
		});
		var _find_js_0 = __webpack_require__(6557);
		const isFrom15 = ({ apptainer }) => (0, _find_js_0.Zy)(apptainer, "1.5.0") >= 0 && (0, _find_js_0.Zy)(apptainer, "4.0.0") < 0;
		const isOrdinaryUser = ({ mode }) => /^(?:user-|fakeroot)/.test(mode);
		const losesOwners = (builder) => isFrom15(builder) && isOrdinaryUser(builder);
		const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
		const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";
		const builderWarnings = (builder) => losesOwners(builder) ? [ownersLost] : [];
		function builderDifferences(before, after) {
			const known = [
				losesOwners(before) !== losesOwners(after) && ownersLost,
				isOrdinaryUser(before) !== isOrdinaryUser(after) && baseOwnersLost,
				isFrom15(before) !== isFrom15(after) && "Apptainer before 1.5 escapes $, \" and \\ in a base's variables twice, in /.singularity.d/env/10-docker2singularity.sh"
			].filter((each) => each !== false);
			const others = [
				[
					"Apptainer",
					before.apptainer,
					after.apptainer
				],
				[
					"mode",
					before.mode,
					after.mode
				],
				[
					"squashfs-tools",
					before.squashfsTools,
					after.squashfsTools
				]
			].filter(([, one, other]) => one !== other);
			return [...known, ...others.map(([what, one, other]) => `${what} ${one ?? "unknown"} and ${other ?? "unknown"}`)];
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
	48054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g7: () => describeDifferences,
			tc: () => compareTrees
		});
		var _bytes_js_0 = __webpack_require__(38862);
		var _digest_js_1 = __webpack_require__(12345);
		var _facets_js_2 = __webpack_require__(60405);
		var _noise_js_3 = __webpack_require__(59815);
		var _normalised_js_4 = __webpack_require__(28587);
		var _renamed_js_5 = __webpack_require__(71371);
		const octal = (mode) => mode.toString(8).padStart(4, "0");
		function difference(path, kind, before, after) {
			return {
				path,
				kind,
				...before === undefined ? {} : { before },
				...after === undefined ? {} : { after }
			};
		}
		function xattrDifferences(path, a, b) {
			const [before, after] = [new Map((0, _facets_js_2.ps)(a)), new Map((0, _facets_js_2.ps)(b))];
			const shown = (name, value) => value === undefined ? undefined : `${name}=0x${value}`;
			return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
		}
		function metadataDifferences([a, ruleA], [b, ruleB], rules) {
			const { path } = a;
			if (a.type !== b.type) return [difference(path, "type", a.type, b.type)];
			const pairs = [
				[
					"mode",
					octal(a.mode),
					octal(b.mode)
				],
				[
					"owner",
					`${a.uid}:${a.gid}`,
					`${b.uid}:${b.gid}`
				],
				[
					"link",
					a.target,
					b.target
				],
				[
					"device",
					a.device?.join(":"),
					b.device?.join(":")
				]
			];
			const found = pairs.filter(([, before, after]) => before !== after).map(([kind, before, after]) => difference(path, kind, before, after));
			if (rules.version === 1) return found;
			found.push(...xattrDifferences(path, a, b));
			if ((0, _facets_js_2.u8)(a, ruleA, rules) !== (0, _facets_js_2.u8)(b, ruleB, rules)) {
				const [before, after] = [a, b].map(({ mtime }) => String((0, _facets_js_2.j9)(mtime, rules.epoch)));
				found.push(difference(path, "time", before, after));
			}
			return found;
		}
		async function contentDifferences(a, b, pairs, rules) {
			const paths = pairs.map(({ path }) => path);
			const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
			const isPartly = ({ rules: [before, after] }) => before === after && typeof before?.ignore === "object";
			const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
			const partly = (tree, which) => (0, _digest_js_1.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
				const rule = both[which];
				return rule ? [[tree.entries.get(path), rule]] : [];
			})));
			const [normalA, normalB] = await Promise.all([(0, _normalised_js_4.W)(a, partly(a, 0), rules), (0, _normalised_js_4.W)(b, partly(b, 1), rules)]);
			const counted = (path, whole, normal) => normal.get(path)?.counted ?? whole.get(path);
			return differing.filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB)).map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
		}
		async function compareTrees(imageA, imageB, given = {}) {
			const rules = (0, _facets_js_2.P9)(given);
			const [a, b] = [imageA, imageB].map((image) => (0, _renamed_js_5.F)(image, rules.renamings).tree);
			const find = [a, b].map((tree) => (0, _noise_js_3.$P)(rules.rules, tree, rules.version));
			const found = [];
			const pairs = [];
			for (const [path, entry] of a.entries) {
				const other = b.entries.get(path);
				const ruleA = find[0](entry);
				const ruleB = other && find[1](other);
				const inA = ruleA?.ignore !== "file";
				const inB = other !== undefined && ruleB?.ignore !== "file";
				if (!inA || !inB) {
					if (inA) found.push(difference(path, "missing", entry.type, undefined));
					else if (inB) found.push(difference(path, "extra", undefined, other.type));
					continue;
				}
				found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
				if (entry.type !== "file" || other.type !== "file") continue;
				if (ruleA?.ignore === "content" && ruleB?.ignore === "content") continue;
				pairs.push({
					path,
					rules: [ruleA, ruleB]
				});
			}
			for (const [path, entry] of b.entries) if (!a.entries.has(path) && find[1](entry)?.ignore !== "file") found.push(difference(path, "extra", undefined, entry.type));
			return inPathOrder([...found, ...await contentDifferences(a, b, pairs, rules)]);
		}
		function inPathOrder(found) {
			const keyed = found.map((one) => ({
				one,
				key: (0, _bytes_js_0.CA)(one.path)
			}));
			return keyed.sort((x, y) => x.key < y.key ? -1 : x.key > y.key ? 1 : 0).map(({ one }) => one);
		}
		function describeDifference({ kind, before, after }) {
			if (kind === "missing" || kind === "extra" || kind === "content") return kind;
			if (kind === "link") return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
			const time = (seconds) => new Date(Number(seconds) * 1e3).toISOString().replace(".000", "");
			if (kind === "time") return `time ${time(before)} → ${time(after)}`;
			return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
		}
		function describeDifferences(found) {
			const byPath = new Map();
			for (const one of found) byPath.set(one.path, [...byPath.get(one.path) ?? [], describeDifference(one)]);
			return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
		}
	}),
	87971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => inputsNow,
			k: () => assertSameContext
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _recipe_arguments_js_1 = __webpack_require__(64018);
		var _recipe_bases_index_js_2 = __webpack_require__(33923);
		var _recipe_inputs_js_3 = __webpack_require__(26658);
		var _recipe_inputs_version_js_6 = __webpack_require__(87176);
		var _recipe_template_js_4 = __webpack_require__(77122);
		var _prepare_js_5 = __webpack_require__(76172);
		const localAgents = [
			"localimage",
			"docker-archive",
			"oci-archive",
			"oci"
		];
		const isLocal = ({ bootstrap }) => localAgents.includes(bootstrap);
		async function inputsNow(recipe, lock, context, { store, digests }, isLookedUp = isLocal) {
			const substituted = (0, _recipe_template_js_4.V2)(recipe, lock.inputs.arguments);
			const inputs = await (0, _recipe_inputs_js_3.C)(substituted, context, {
				buildArgs: lock.inputs.arguments,
				secrets: lock.inputs.secrets,
				binds: lock.inputs.binds,
				arch: lock.builder.arch,
				exclude: store === undefined ? [] : [store],
				digests
			}).catch((error) => {
				if (!(error instanceof _failure_js_0.H) || error.kind !== "usage") throw error;
				const { message, why, place } = error;
				const remedy = "name the folder that holds the recipe's files with --context";
				throw new _failure_js_0.H("usage", message, {
					code: "context-file-missing",
					why,
					remedy,
					place,
					cause: error
				});
			});
			const bases = await localBases(substituted, lock, context, isLookedUp);
			const inputsDigest = (0, _prepare_js_5.PV)(inputs, bases.now);
			const changed = [...changedFiles(inputs, lock), ...bases.changed];
			const isComparable = lock.writer.inputs === _recipe_inputs_version_js_6.W;
			if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest) changed.push({
				kind: "other",
				what: "the mode of a file, or an empty folder"
			});
			return {
				inputsDigest,
				isComparable,
				changed,
				unchecked: [...bases.absent, ...readByScripts(inputs)]
			};
		}
		const readByScripts = ({ hostScripts }) => hostScripts.map(({ section, line }) => `what %${section} (line ${line}) reads or copies on the machine was not compared: only files that %files names are`);
		function changedFiles({ files }, lock) {
			const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
			return [...paths].filter((path) => files[path] !== lock.inputs.files[path]).sort().map((what) => ({
				kind: "file",
				what
			}));
		}
		async function localBases(recipe, lock, context, isLookedUp) {
			const now = [];
			const changed = [];
			const absent = [];
			for (const base of lock.bases) {
				const from = recipe.stages[base.stage]?.header.get("from")?.value;
				if (!isLookedUp(base) || from === undefined) {
					now.push(base);
					continue;
				}
				const found = await (0, _recipe_bases_index_js_2.g)({
					bootstrap: base.bootstrap,
					from,
					header: {}
				}, {
					context,
					arch: lock.builder.arch,
					env: {}
				}).catch((error) => {
					if (error instanceof _failure_js_0.H && error.code === "base-not-found") return undefined;
					throw error;
				});
				if (!found) absent.push(`the base image ${from} is not here, so it was not compared`);
				else if (found.unlocked !== undefined && found.indexDigest === undefined && !base.folderSha256) absent.push(`the base ${from} is a folder, and the lock has no digest of it, so it was not compared`);
				const { imageSha256, indexDigest } = found ?? base;
				const folderSha256 = base.folderSha256 && (found ?? base).folderSha256;
				const isSame = imageSha256 === base.imageSha256 && indexDigest === base.indexDigest && folderSha256 === base.folderSha256;
				if (!isSame) changed.push({
					kind: "base",
					what: from
				});
				now.push(isSame ? base : {
					...base,
					imageSha256,
					indexDigest,
					folderSha256
				});
			}
			return {
				now,
				changed,
				absent
			};
		}
		const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
		function changedArguments(lock, recipe, given) {
			const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => mirrorKeys.has(key) ? [line] : [])));
			const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && (0, _recipe_arguments_js_1.templateMatches)(text).some((template) => template.name === name));
			return Object.keys(given).filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name)).sort();
		}
		async function assertSameContext(recipe, lock, request, store) {
			const argumentNames = changedArguments(lock, recipe, request.buildArgs);
			if (argumentNames.length > 0) {
				throw new _failure_js_0.H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
					code: "build-arguments-differ",
					why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
					remedy: "leave these arguments out: the locked recipe has the values of the build"
				});
			}
			const isFound = ({ bootstrap, folderSha256 }) => bootstrap === "localimage" && !folderSha256;
			const isLookedUp = (base) => isLocal(base) && !isFound(base);
			const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, { store }, isLookedUp);
			if (changed.length === 0) return inputsDigest;
			const names = changed.map(({ kind, what }) => kind === "base" ? `base ${what}` : what);
			const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
			throw new _failure_js_0.H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
				code: "context-differs",
				why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
				remedy: "restore these files, name another folder with --context, or prove what is here now: stx-container roundtrip RECIPE"
			});
		}
	}),
	87839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { verify: () => verify });
		var builder_differences = __webpack_require__(62666);
		var ensure = __webpack_require__(39750);
		var src_failure = __webpack_require__(77205);
		var inside = __webpack_require__(66996);
		var arch = __webpack_require__(64897);
		var secret_arguments = __webpack_require__(16397);
		var store_history = __webpack_require__(4813);
		var name_lock = __webpack_require__(95776);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var publish = __webpack_require__(54906);
		var store_scratch = __webpack_require__(17752);
		var vault_inside = __webpack_require__(30754);
		var judge = __webpack_require__(98886);
		var read_policy = __webpack_require__(26588);
		var sentence = __webpack_require__(4844);
		var roundtrip_binds = __webpack_require__(4407);
		var promises_ = __webpack_require__(51455);
		var bounded = __webpack_require__(17794);
		var digest = __webpack_require__(63983);
		var envelope = __webpack_require__(16523);
		var record_verdict = __webpack_require__(24492);
		var bounded_list = __webpack_require__(73433);
		var verdict_chain = __webpack_require__(8156);
		var check_verifiers = __webpack_require__(3839);
		var earlier = __webpack_require__(97053);
		var limits = __webpack_require__(36697);
		var marker = __webpack_require__(97391);
		var verdict_policy = __webpack_require__(69963);
		var version = __webpack_require__(2307);
		;
		function filesOf({ recipe, lockedRecipe, lockText }) {
			return [
				[
					"recipe",
					recipe.bytes,
					limits.Y.recipe
				],
				[
					"lockedRecipe",
					lockedRecipe,
					limits.Y.lockedRecipe
				],
				[
					"lock",
					Buffer.from(lockText),
					limits.Y.lock
				]
			];
		}
		async function absentFrom(files, evidence) {
			const absent = [];
			for (const [part, bytes, limit] of filesOf(evidence)) {
				const path = files[part];
				const there = await (0, bounded.L)(path, limit, { what: "file of the store" });
				if (there === undefined) absent.push([path, bytes]);
				else if (!there.equals(bytes)) throw otherFile(path, evidence);
			}
			return absent;
		}
		function otherFile(path, { lock }) {
			return new src_failure.H("usage", `the store has another file under a name of ${lock.name}-${lock.ts}`, {
				code: "file-in-the-way",
				why: `${path} is not the build's, and the new marker would be read as one for it`,
				remedy: "restore it, or choose another store with --store"
			});
		}
		async function assertFilesKeepable(files, evidence) {
			await absentFrom(files, evidence);
		}
		async function keepFiles(store, files, evidence) {
			for (const [path, bytes] of await absentFrom(files, evidence)) await (0, inside.q0)(store, path, bytes);
		}
		var writer = __webpack_require__(32584);
		;
		const dayMs = 864e5;
		const longestReason = 4e3;
		function evidenceOf(found) {
			const { request, evidence, rebuilt, policy } = found;
			const { lock } = evidence;
			const { max_age_days: days } = policy;
			const result = isRebuilt(rebuilt) ? rebuilt : undefined;
			const { verdict, level, reasons } = (0, judge.S4)(result);
			const { contentDigest, canonicalDigest } = lock.image;
			return {
				name: lock.name,
				ts: lock.ts,
				verdict,
				...level ? { level } : {},
				from: request.vault ? "vault" : "upstream",
				reasons,
				...isRebuilt(rebuilt) ? {} : { failure: failureIn(rebuilt) },
				ecosystems: result ? countPackages(result.comparison) : {},
				notCompared: result?.comparison.notCompared ?? [],
				changes: (0, bounded_list.Y4)(result ? Object.values(result.comparison.ecosystems).flatMap(({ changes }) => changes) : []),
				floated: (0, bounded_list.Y4)(result?.comparison.floated ?? []),
				...result?.differingFiles ? { differingFiles: (0, bounded_list.Y4)(result.differingFiles) } : {},
				floats: lock.floats,
				unlocked: lock.unlocked.length,
				inputsDigest: found.inputsDigest,
				overrides: overridesIn(request.buildArgs, lock.inputs.arguments),
				contentDigest,
				...canonicalDigest ? { canonicalDigest } : {},
				...result ? {
					rebuilt: rebuiltIn(result),
					rebuilder: result.builder
				} : {},
				builder: lock.builder,
				writers: {
					lock: lock.writer,
					verifier: writer.K
				},
				policy: verdictPolicyIn(policy),
				...days ? { notAfter: new Date(found.at.getTime() + days * dayMs).toISOString() } : {},
				...request.run ? { run: request.run } : {},
				...request.verifiedBy ? { verifiedBy: request.verifiedBy } : {}
			};
		}
		const isRebuilt = (result) => "comparison" in result;
		function verdictPolicyIn(policy) {
			const { max_age_days: days, ...rest } = (0, verdict_policy.qS)(policy);
			return {
				...rest,
				...days === undefined ? {} : { max_age_days: days }
			};
		}
		function failureIn({ code, message, why }) {
			return {
				...code ? { code } : {},
				what: message.slice(0, longestReason),
				...why ? { why: why.slice(-longestReason) } : {}
			};
		}
		function overridesIn(given, built) {
			const changed = Object.entries(given).filter(([name, value]) => built[name] !== value);
			return Object.fromEntries(changed.map(([name, value]) => [name, value.replace(/^([a-z+.-]+:\/\/)[^/@]*@/i, "$1")]));
		}
		function rebuiltIn({ measured }) {
			const { sha256: digest, contentDigest, canonicalDigest } = measured.image;
			return {
				contentRules: measured.contentRules,
				sha256: digest,
				contentDigest,
				...canonicalDigest ? { canonicalDigest } : {}
			};
		}
		function countPackages({ ecosystems, floated }) {
			const counted = (changes) => {
				const of = (kind) => changes.filter((change) => change.kind === kind).length;
				return {
					changed: of("changed"),
					missing: of("missing"),
					extra: of("extra")
				};
			};
			return Object.fromEntries(Object.entries(ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => [id, {
				locked,
				rebuilt,
				equal,
				...counted(changes),
				floated: counted(floated.filter(({ ecosystem }) => ecosystem === id))
			}]));
		}
		function subjectsOf({ request, evidence }) {
			const { lock, lockText, lockedRecipe, rebuildRecipe } = evidence;
			const [own, used] = [(0, digest.sc)(lockedRecipe), (0, digest.sc)(rebuildRecipe)];
			return {
				...request.image === undefined ? {} : { image: lock.image.sha256 },
				lock: (0, digest.sc)(lockText),
				lockedRecipe: own,
				recipe: lock.recipe.sha256,
				...used === own ? {} : { rebuildRecipe: used }
			};
		}
		async function writeVerdict(store, files, found, required) {
			const evidence = evidenceOf(found);
			const { name, ts, verdict } = evidence;
			const facts = {
				hasConfiguration: found.policy.sources.length > 0,
				verifiedAt: found.at,
				version: version.r
			};
			await (0, name_lock.n)(store, name, () => adoptFirstMarker(store, files, name, ts));
			for (;;) {
				const previous = (0, verdict_chain.dR)(await (0, store_history.Ic)(store, name), ts).heads;
				const statement = (0, marker.makeStatement)({
					...facts,
					evidence: {
						...evidence,
						previous
					},
					subjects: subjectsOf(found)
				});
				const signatures = await found.request.sign?.(statement) ?? [];
				const earlier = verdict === "verified" ? await earlierVerdicts(files, found, evidence.from, previous) : [];
				const text = (0, marker.formatMarker)(statement, signatures, earlier);
				const written = await (0, name_lock.n)(store, name, async () => {
					const now = (0, verdict_chain.dR)(await (0, store_history.Ic)(store, name), ts).heads;
					if (now.join() !== previous.join()) return undefined;
					await keepFiles(store, files, found.evidence);
					const record = {
						name,
						ts,
						verdict,
						marker: text,
						digest: (0, digest.sc)(statement),
						previous
					};
					const path = await (0, record_verdict.p0)(store, files, record);
					const isOwn = found.request.image && await isSameFile(found.request.image, files.image);
					const isEnough = verdict === "verified" && (0, judge.O6)(evidence.level, required);
					const chain = (0, verdict_chain.dR)(await (0, store_history.Ic)(store, name), ts);
					const unsigned = await (0, check_verifiers.p)((0, marker.parseMarker)(text, path), chain, found.policy, found.at);
					const notPublished = isOwn && isEnough ? unsigned ?? await (0, publish.M9)(store, name, ts) : undefined;
					return {
						path,
						notPublished
					};
				});
				if (written) return {
					marker: (0, marker.parseMarker)(text, written.path),
					...written
				};
			}
		}
		async function earlierVerdicts(files, { policy, at }, from, previous) {
			const bytes = await (0, bounded.L)(files.verified, limits.Y.marker).catch(() => undefined);
			const last = bytes && await parsed(bytes, files.verified);
			if (!last || last.format === 1 || !previous.includes(last.digest)) return [];
			return (0, earlier.c2)(last, from, policy, at, {
				count: envelope.RR,
				bytes: limits.Y.marker / 4
			});
		}
		async function adoptFirstMarker(store, files, name, ts) {
			const { verdicts } = (0, verdict_chain.dR)(await (0, store_history.Ic)(store, name), ts);
			if (verdicts.size > 0) return;
			for (const path of [files.verified, files.unverified]) {
				const bytes = await (0, bounded.L)(path, limits.Y.marker).catch(() => undefined);
				const marker = bytes && await parsed(bytes, path);
				if (marker?.format !== 1) continue;
				const { digest, verifiedAt, evidence } = marker;
				await (0, record_verdict.sI)(store, {
					name,
					ts,
					verdict: evidence.verdict,
					digest,
					at: verifiedAt
				});
				return;
			}
		}
		async function parsed(bytes, path) {
			try {
				return (0, marker.parseMarker)(bytes, path);
			} catch {
				return undefined;
			}
		}
		const isSameFile = async (a, b) => await (0, promises_.realpath)(a).catch(() => a) === await (0, promises_.realpath)(b).catch(() => b);
		var user_files = __webpack_require__(62198);
		var file_digest = __webpack_require__(31284);
		var compare = __webpack_require__(13281);
		var read = __webpack_require__(23616);
		var readers = __webpack_require__(50191);
		var locked_recipe = __webpack_require__(27640);
		var recipe_lines = __webpack_require__(41079);
		var seal = __webpack_require__(65802);
		var writer_version = __webpack_require__(80637);
		var parse = __webpack_require__(9561);
		var measure = __webpack_require__(50835);
		;
		async function readEvidence(request, signal) {
			const lockText = (await (0, bounded.C)(request.lock, limits.Y.lock, {
				what: "lock",
				follow: true
			})).toString("utf8");
			const lockedRecipe = await (0, bounded.C)(request.lockedRecipe, limits.Y.lockedRecipe, {
				what: "locked recipe",
				follow: true
			});
			const lock = (0, read.builtLock)((0, read.parseLock)(lockText, request.lock), request.lock);
			if ((0, seal.KI)(lockedRecipe, request.lockedRecipe) !== (0, digest.sc)(lockText)) {
				throw new src_failure.H("inconclusive", "the lock and the locked recipe do not belong together", {
					code: "files-not-one-build",
					why: "the locked recipe was written from a lock with another digest: one of them is of another build, or the lock was edited",
					remedy: "give the files of one build; their names are alike but for the ending"
				});
			}
			const missing = (0, readers.r)(lock);
			if (missing.length > 0) {
				throw new src_failure.H("inconclusive", `the lock ${request.lock} was edited`, {
					code: "lock-lacks-readers",
					why: `stx-container ${lock.writer.program} reads ${missing.join(", ")}, and the lock does not say by which version of the reader`,
					remedy: "restore the file as it was written, or build again to get a new lock",
					place: { path: request.lock }
				});
			}
			const { recipe, rebuildRecipe } = await recipesOf(request, lock, lockText, lockedRecipe);
			const unchecked = request.image === undefined ? undefined : await assertLockMatchesImage(lock, request.image, signal, {
				file: request.imageFile,
				isOwnLock: request.writtenLock === (0, digest.sc)(lockText)
			});
			return {
				lock,
				lockText,
				lockedRecipe,
				recipe,
				rebuildRecipe,
				unchecked
			};
		}
		async function recipesOf(request, lock, lockText, lockedRecipe) {
			const bytes = (0, recipe_lines.takeRecipe)(lockedRecipe) ?? await recipeBeside(request.lockedRecipe);
			if (bytes === undefined) {
				throw new src_failure.H("inconclusive", `the recipe of ${lock.name}-${lock.ts} is missing`, {
					code: "recipe-missing",
					why: `stx-container ${lock.writer.program} did not say in the locked recipe which of its lines are the recipe's`,
					remedy: `put the recipe beside it, as ${besideName(request.lockedRecipe)}`
				});
			}
			if ((0, digest.sc)(bytes) !== lock.recipe.sha256) {
				throw new src_failure.H("inconclusive", "the locked recipe is of a different recipe from the lock", {
					code: "recipe-not-of-lock",
					why: `the recipe in it has the sha256 ${(0, digest.sc)(bytes)}, the lock names ${lock.recipe.sha256}`,
					remedy: "restore both files as they were written, or build again",
					place: { path: request.lockedRecipe }
				});
			}
			const recipe = (0, parse.parseRecipe)(bytes, request.lockedRecipe);
			const made = Buffer.from((0, locked_recipe.F8)(recipe, lock, (0, locked_recipe.cz)(lock, recipe), lockText));
			if (lock.writer.lockedRecipe === writer_version.n && !made.equals(lockedRecipe)) {
				throw new src_failure.H("inconclusive", "the locked recipe is not what its recipe and lock give", {
					code: "locked-recipe-not-of-lock",
					why: `made again, ${differingLine(made, lockedRecipe)}`,
					remedy: "restore the file as it was written, or build again",
					place: { path: request.lockedRecipe }
				});
			}
			return {
				recipe,
				rebuildRecipe: made
			};
		}
		const besideName = (lockedRecipe) => lockedRecipe.replace(/(\.def)?$/, ".rough.def");
		const recipeBeside = (lockedRecipe) => (0, bounded.C)(besideName(lockedRecipe), limits.Y.recipe).catch(() => undefined);
		function differingLine(made, found) {
			const [expected, actual] = [made, found].map((bytes) => bytes.toString("latin1").split("\n"));
			const at = expected.findIndex((line, index) => line !== actual[index]);
			return `line ${at < 0 ? expected.length : at + 1} is different`;
		}
		async function assertLockMatchesImage(lock, image, signal, { file: known, isOwnLock }) {
			await (0, user_files.O)(image, "image");
			const file = known ?? await (0, file_digest.W)(image);
			if (file.sha256 !== lock.image.sha256) {
				throw new src_failure.H("inconclusive", `${image} is not the image of this lock`, {
					code: "lock-of-other-image",
					why: `its sha256 is ${file.sha256}, the lock names ${lock.image.sha256}: it is of another build, was changed, or is damaged`,
					remedy: "give the image that was built together with the lock; download it again if it came over a network"
				});
			}
			if (isOwnLock) return { ecosystems: [] };
			const { contentRules } = lock.writer;
			const measured = await (0, measure.x)(image, signal, {
				known: file,
				contentRules,
				epoch: lock.inputs.sourceDateEpoch
			});
			await measured.tree.close();
			const comparison = (0, compare.Ss)({
				...lock,
				stages: undefined
			}, {
				...measured,
				writer: writer.K
			}, []);
			const sameRules = measured.contentRules === contentRules;
			const different = [
				...Object.values(comparison.ecosystems).flatMap(({ changes }) => changes.map(({ name }) => name)),
				...statusChanges(lock, measured.ecosystems, comparison.notCompared),
				...measured.image.arch === lock.image.arch ? [] : [`it is for ${measured.image.arch}`],
				...!sameRules || measured.image.contentDigest === lock.image.contentDigest ? [] : [`its content digest is ${measured.image.contentDigest}`]
			];
			if (different.length > 0) {
				const more = different.length > 5 ? ` and ${different.length - 5} more` : "";
				throw new src_failure.H("inconclusive", `the lock does not match the image ${image}`, {
					code: "lock-not-of-image",
					why: `reading the image again gives something else for: ${different.slice(0, 5).join(", ")}${more}`,
					remedy: "do not trust this lock; build again to get a new one"
				});
			}
			return {
				ecosystems: comparison.notCompared,
				...sameRules ? {} : { contentRules }
			};
		}
		function statusChanges(lock, now, notCompared) {
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			const statusOf = (from, name) => from[name]?.status ?? "absent";
			return Object.keys({
				...lock.ecosystems,
				...now
			}).filter((name) => !left.has(name) && statusOf(lock.ecosystems, name) !== statusOf(now, name)).map((name) => `${name} (${statusOf(now, name)}, not ${statusOf(lock.ecosystems, name)})`);
		}
		var external_node_path_ = __webpack_require__(76760);
		var output_file = __webpack_require__(52553);
		;
		async function assertImageKeepable(path) {
			await (0, output_file.G)(path);
			if (!await (0, promises_.lstat)(path).catch(() => undefined)) return;
			throw new src_failure.H("usage", `could not keep the rebuilt image as ${path}`, {
				code: "file-in-the-way",
				why: "there is a file already, and it is not replaced",
				remedy: "choose another path with --keep"
			});
		}
		const keepImage = (image, path) => (0, inside.Wi)(image, (0, external_node_path_.dirname)(path), path);
		var prepare = __webpack_require__(76172);
		var apptainer_build = __webpack_require__(14024);
		var log = __webpack_require__(16493);
		var image_compare = __webpack_require__(48054);
		var noise_all = __webpack_require__(97971);
		var image_open = __webpack_require__(59451);
		var driver = __webpack_require__(24929);
		var plural = __webpack_require__(21417);
		var canonicalise = __webpack_require__(61884);
		var apptainer_secrets = __webpack_require__(43641);
		var build_network = __webpack_require__(17294);
		;
		const refusedPort = /\b(?:bind|listen)\b.*permission denied|permission denied.*\bbind\b/i;
		async function inOwnNetwork(error, { request, evidence, scratch, replay, secrets, watcher }, build) {
			const isRefused = error instanceof src_failure.H && refusedPort.test(`${error.message}\n${error.why}`);
			if (!isRefused || !evidence.lock.vault || replay) throw error;
			watcher.note("this machine refused the rebuild a port; the build was recorded, so it had a network of its own: building again in one");
			const recipe = Buffer.from(evidence.rebuildRecipe).toString("utf8");
			const network = await (0, build_network.VB)(request, scratch, recipe, (0, apptainer_secrets.Vh)(secrets), watcher);
			try {
				return await (0, build_network.G2)(network, (failure) => failure, () => build(network));
			} finally {
				await network.close();
			}
		}
		var edit = __webpack_require__(31004);
		var builds = __webpack_require__(13336);
		;
		async function provideParents(lockedRecipe, lock, folders, store) {
			const recipe = (0, parse.parseRecipe)(lockedRecipe, "the locked recipe");
			const edits = [];
			for (const base of lock.bases) {
				const stage = recipe.stages[base.stage];
				if (base.bootstrap !== "localimage" || !base.imageSha256 || !stage) continue;
				const places = folders.map((folder) => (0, external_node_path_.resolve)(folder, base.written));
				const [first, ...others] = await Promise.all(places.map((path) => (0, digest.Q3)(path).catch(() => "")));
				if (first === base.imageSha256) continue;
				const at = others.indexOf(base.imageSha256);
				const found = at < 0 ? await findImage(store, base.imageSha256) : places[at + 1];
				if (!found) {
					throw new src_failure.H("usage", `the base image ${base.written} is missing`, {
						code: "base-image-missing",
						why: `${places.join(" and ")} and the images in ${store} do not have its sha256 ${base.imageSha256}`,
						remedy: `get that image from who built on it, save it as FOLDER/${base.written}, and add --context FOLDER; or name a store that has it with --store`
					});
				}
				edits.push((0, edit.As)(recipe, stage, "from", found));
			}
			return edits.length > 0 ? (0, edit.d9)(recipe, edits) : lockedRecipe;
		}
		async function findImage(store, sha256) {
			for (const name of await (0, builds.Zv)(store)) {
				for (const build of await (0, builds.YF)(store, name)) {
					if (build.state === "complete" && await (0, digest.Q3)(build.files.image) === sha256) return build.files.image;
				}
			}
			return undefined;
		}
		;
		function asScratchFailure(failure, scratch) {
			if (failure.kind !== "failed" || !/\s/.test(scratch)) return failure;
			return new src_failure.H("infrastructure", "the rebuild failed in a folder whose path contains a space", {
				code: "blank-in-scratch",
				why: `some programs cannot build below ${scratch}, so the failure does not show that the lock is wrong\n${failure.message}: ${failure.why ?? ""}`.trimEnd(),
				remedy: "choose a folder without spaces with --tmp",
				cause: failure
			});
		}
		var roundtrip_secrets = __webpack_require__(76334);
		var roundtrip_stages = __webpack_require__(80360);
		var test_image = __webpack_require__(83171);
		var vault = __webpack_require__(34591);
		;
		const rootModes = new Set([
			"root",
			"root-userns",
			"sudo"
		]);
		async function rebuild(work) {
			const { request, evidence, scratch, store, replay, watcher, signal } = work;
			const { lock } = evidence;
			watcher.phase("Rebuilding from the locked recipe");
			const image = (0, external_node_path_.join)(scratch, "image.sif");
			const recipe = (0, external_node_path_.join)(scratch, "recipe.def");
			const folders = [request.context, ...request.bases === undefined ? [] : [request.bases]];
			const parented = await provideParents(Buffer.from(evidence.rebuildRecipe), lock, folders, store);
			await (0, inside.q0)(scratch, recipe, (0, driver.RU)(parented));
			const stagesIn = lock.stages && (0, roundtrip_stages.h8)(scratch, evidence.recipe);
			try {
				const building = {
					store,
					settings: request.settings,
					note: (text) => watcher.note(text)
				};
				const builder = await (0, roundtrip_secrets.a9)(work.secrets, building, (provided) => (0, log.X)(store, work.files.verifyLog, (log) => {
					const build = (own) => {
						const network = replay?.network ?? own?.network;
						return (0, apptainer_build._)({
							apptainer: work.apptainer,
							recipe,
							image,
							context: request.context,
							buildArgs: request.buildArgs,
							settings: request.settings,
							...provided ? { secrets: provided } : {},
							binds: work.binds,
							scratch: (0, external_node_path_.join)(scratch, "build"),
							postEnv: {},
							sourceDateEpoch: lock.inputs.sourceDateEpoch,
							log,
							onLine: (line) => {
								own?.output(line);
								watcher.output(line);
							},
							compression: "fastest",
							noTest: lock.test === "skipped",
							asRoot: rootModes.has(lock.builder.mode),
							...stagesIn ? { stages: stagesIn } : {},
							...network ? { network } : {},
							signal: AbortSignal.any([signal, own?.signal].filter((each) => each !== undefined))
						});
					};
					return build().catch((error) => inOwnNetwork(error, work, build));
				}));
				const epoch = lock.inputs.sourceDateEpoch;
				if (lock.image.canonical) watcher.phase("Packing the rebuild in its canonical form");
				const packed = lock.image.canonical ? await (0, canonicalise.EK)(scratch, image, {
					apptainer: work.apptainer,
					settings: request.settings,
					recipe: (0, recipe_lines.takeRecipe)(evidence.lockedRecipe),
					epoch,
					without: lock.image.canonical.without,
					signal
				}) : { image };
				if (packed.facts?.canonical.without) watcher.note(`left out by the build's choice, on both sides: ${packed.facts.canonical.without.join(", ")}`);
				await (0, test_image.k)({
					apptainer: work.apptainer,
					image: packed.image,
					script: lock.testAfter
				}, request, {
					log: (test) => (0, log.X)(store, work.files.verifyLog, test),
					watcher,
					signal
				});
				watcher.phase("Comparing");
				const stages = await (0, roundtrip_stages.Jd)(stagesIn, evidence.recipe, lock);
				const result = await rebuild_compare(work, {
					image: packed.image,
					builder,
					stages
				});
				if (!packed.facts || !result.sameContent || result.sameBytes) return result;
				const why = await differingBytes(work, result, packed.facts.canonical);
				if ("packing" in why) return {
					...result,
					packing: why.packing
				};
				watcher.note(`the content is the same, the bytes are not: ${why.files}`);
				return result;
			} catch (error) {
				if (!(error instanceof src_failure.H)) throw error;
				const failure = withRecipeLine(error.withPath(recipe, request.lockedRecipe), evidence.rebuildRecipe);
				const placed = asScratchFailure(failure, scratch);
				(0, vault.zT)(replay);
				if (placed.kind !== "failed") throw placed;
				return placed;
			}
		}
		function withRecipeLine(failure, lockedRecipe) {
			const { kind, message, code, why, remedy, place } = failure;
			const line = place?.line === undefined ? undefined : (0, recipe_lines.lineInRecipe)(lockedRecipe, place.line);
			if (line === undefined) return failure;
			const where = [`line ${line} of the recipe`, why].filter(Boolean).join("\n");
			return new src_failure.H(kind, message, {
				code,
				why: where,
				remedy,
				place,
				cause: failure
			});
		}
		const noiseOf = (pattern) => ({
			pattern,
			ignore: "content",
			reason: "named in the configuration"
		});
		async function measureRebuild({ request, evidence, signal }, image) {
			const { lock, unchecked } = evidence;
			const file = await (0, file_digest.W)(image);
			const isChecked = request.image !== undefined && unchecked?.ecosystems.length === 0;
			const { contentRules } = lock.writer;
			if (file.sha256 !== lock.image.sha256 || !isChecked || unchecked.contentRules !== undefined) return (0, measure.x)(image, signal, {
				known: file,
				contentRules,
				epoch: lock.inputs.sourceDateEpoch
			});
			const { image: facts, ecosystems, transient = {} } = lock;
			return {
				image: facts,
				contentRules,
				ecosystems,
				transient,
				tree: await (0, image_open.openImage)(image)
			};
		}
		async function openOriginal({ request, watcher }, image) {
			if (request.loan) {
				watcher.phase("Getting the image again, to find the files that differ");
				await request.loan.fetch();
			}
			return (0, image_open.openImage)(image);
		}
		async function rebuild_compare(work, { image, builder, stages }) {
			const { lock } = work.evidence;
			const { image: original } = work.request;
			const additions = work.noise;
			const epoch = lock.inputs.sourceDateEpoch;
			const measured = await measureRebuild(work, image);
			const comparison = (0, compare.Ss)(lock, {
				writer: writer.K,
				image: measured.image,
				ecosystems: measured.ecosystems,
				stages
			}, lock.floats);
			const sameRules = measured.contentRules === lock.writer.contentRules;
			const sameDigest = sameRules && measured.image.contentDigest === lock.image.contentDigest;
			const sameBytes = lock.image.canonical !== undefined && measured.image.sha256 === lock.image.sha256;
			const found = {
				builder,
				image,
				measured,
				comparison,
				sameBytes
			};
			if (original === undefined) return {
				...found,
				sameContent: sameDigest,
				differingFiles: undefined
			};
			if (sameDigest) return {
				...found,
				sameContent: true,
				differingFiles: []
			};
			const tree = await openOriginal(work, original);
			try {
				const differingFiles = await (0, image_compare.tc)(tree, measured.tree, {
					version: measured.contentRules,
					epoch,
					rules: [...additions.map(noiseOf), ...noise_all.f]
				});
				const decides = !sameRules || additions.length > 0;
				return {
					...found,
					sameContent: decides && differingFiles.length === 0,
					differingFiles
				};
			} finally {
				await tree.close();
			}
		}
		async function differingBytes(work, { measured }, { squashfsTools }) {
			const { request, evidence } = work;
			const { image: original } = request;
			const { lock } = evidence;
			if (measured.image.canonicalDigest === lock.image.canonicalDigest) {
				const packers = `squashfs-tools ${lock.image.canonical?.squashfsTools} and ${squashfsTools}`;
				return { packing: `all files are the same; they were packed by ${packers}, or by another zlib` };
			}
			if (original === undefined) return { files: "files differ that are noise to level content" };
			const tree = await openOriginal(work, original);
			try {
				const epoch = lock.inputs.sourceDateEpoch;
				const found = await (0, image_compare.tc)(tree, measured.tree, {
					epoch,
					rules: []
				});
				const paths = found.slice(0, 5).map(({ path }) => path);
				const more = found.length > paths.length ? ` and ${(0, plural.L)(found.length - paths.length, "more file")}` : "";
				return { files: `${paths.join(", ")}${more} differ` };
			} finally {
				await tree.close();
			}
		}
		var same_context = __webpack_require__(87971);
		var types = __webpack_require__(98542);
		;
		async function verify(request, watcher = types.Y, signal) {
			watcher.phase("Checking that the files belong together");
			if (!request.vault) (0, vault_inside.p)();
			const evidence = await readEvidence(request, signal);
			const { lock } = evidence;
			assertSameMachine(lock, (0, arch.L)());
			const { secrets, placeholders } = await (0, roundtrip_secrets.Fe)(request, lock);
			for (const name of (0, secret_arguments.oE)(request.buildArgs)) watcher.note((0, secret_arguments.tX)(name));
			if (placeholders.length > 0) watcher.note(`rebuilding from the vault with a placeholder for the secret ${placeholders.join(", ")}`);
			const binds = await (0, roundtrip_binds.It)(request, lock, (text) => watcher.note(text));
			const store = await (0, store_open.Ch)(request.store);
			const policy = await (0, read_policy.T4)(store);
			const files = (0, names.Tr)(store, lock.name, lock.ts);
			await (0, inside.Vh)(store, files.folder);
			await assertVerdictWritable(store, lock.name, files, request.image);
			await assertFilesKeepable(files, evidence);
			if (request.keep !== undefined) await assertImageKeepable(request.keep);
			const inputsDigest = await (0, same_context.k)(evidence.recipe, lock, request, store);
			watcher.phase("Getting Apptainer ready");
			const apptainer = await (0, ensure.ensureApptainer)({
				...request.settings.apptainer,
				note: (text) => watcher.note(text)
			});
			await (0, inside.$E)(store, files.verifyLog);
			await request.loan?.release();
			const scratch = await (0, store_scratch.jd)({
				store,
				tmp: request.settings.tmp,
				purpose: `${lock.name}-${lock.ts}`,
				serves: {
					store,
					name: lock.name,
					ts: lock.ts
				},
				remove: (0, prepare.$R)(request.settings),
				release: await (0, name_lock.n)(store, lock.name, () => (0, name_lock.c)(store, lock.name, lock.ts)),
				note: (text) => watcher.note(text)
			});
			let rebuilt;
			const replay = await (0, vault.X8)(request.vault, lock, store, watcher);
			try {
				const work = {
					request,
					evidence,
					apptainer,
					store,
					files,
					scratch: scratch.path,
					replay,
					secrets,
					binds,
					watcher,
					signal
				};
				rebuilt = await rebuild({
					...work,
					noise: policy.noise
				});
				const result = rebuilt instanceof src_failure.H ? undefined : rebuilt;
				const judged = (0, judge.S4)(result);
				if (judged.verdict !== "verified" || judged.level === "versions") {
					(0, vault.zT)(replay);
					(0, roundtrip_secrets.X1)(placeholders);
				}
				const required = (0, judge.zG)(request.requiredLevel, policy.required_level);
				const cause = result && judged.verdict === "verified" ? buildersCause(lock, result) : undefined;
				if (cause) watcher.note(cause);
				if (required === "bytes" && !lock.image.canonical) watcher.note("the image is not in its canonical form, so level bytes cannot be reached; build it with --canonical");
				const found = {
					request,
					evidence,
					inputsDigest,
					rebuilt,
					policy,
					at: new Date()
				};
				const { marker, path, notPublished } = await writeVerdict(store, files, found, required);
				const { verdict, level } = marker.evidence;
				const kept = result && request.keep;
				if (kept !== undefined) await keepImage(result.image, kept);
				if (notPublished) watcher.note(`${lock.name}-${lock.ts} was not published: ${notPublished}`);
				return {
					name: lock.name,
					ts: lock.ts,
					verdict,
					level,
					requiredLevel: required,
					isEnough: verdict === "verified" && (0, judge.O6)(level, required),
					reason: (0, sentence.A)(marker),
					notJudged: cause && !(0, judge.O6)(level, required) ? `not judged: level ${required}: ${cause}` : undefined,
					...request.image !== undefined && await isSameFile(request.image, files.image) ? { image: request.image } : {},
					...kept === undefined ? {} : { kept },
					comparison: result?.comparison,
					differingFiles: result?.differingFiles ?? [],
					marker: path,
					log: files.verifyLog
				};
			} finally {
				if (rebuilt && !(rebuilt instanceof src_failure.H)) await rebuilt.measured.tree.close();
				await replay?.close();
				await scratch.close();
			}
		}
		function buildersCause(lock, { builder, packing, sameContent }) {
			if (sameContent) return packing;
			const differences = (0, builder_differences.O)(lock.builder, builder);
			if (differences.length === 0) return undefined;
			return `files differ, possibly because the builders do: ${differences.join("; ")}`;
		}
		async function assertVerdictWritable(store, name, files, image) {
			const { verified, unverified, verifyLog } = files;
			await (0, inside.$g)(store, [
				verified,
				unverified,
				verifyLog,
				(0, store_history.p2)(store, name)
			]);
			if (image !== undefined && await isSameFile(image, files.image)) await (0, publish.M2)(store, name);
		}
		function assertSameMachine({ image, builder }, arch) {
			if (arch === image.arch || arch === builder.arch) return;
			throw new src_failure.H("infrastructure", `this machine cannot rebuild an image for ${image.arch}`, {
				code: "architecture-differs",
				why: `it is ${arch}, the image was built on ${builder.arch}`,
				remedy: `verify on a machine (or runner) that is ${builder.arch}`
			});
		}
	}),
	77908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => flatImages,
			V: () => replaceInnerLink
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _names_js_3 = __webpack_require__(90201);
		const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
		async function replaceInnerLink(store, name, ts) {
			const path = (0, node_path_1.join)(store, (0, _names_js_3.tO)(name), `${name}.sif`);
			const isInner = (target) => innerPattern(name).test(target);
			const target = await (0, node_fs_promises_0.readlink)(path).catch(() => undefined);
			if (target !== undefined && isInner(target)) await (0, _files_inside_js_2.q$)(store, path, `${name}-${ts}.sif`, isInner);
		}
		async function flatImages(store) {
			const current = await (0, node_fs_promises_0.readlink)((0, node_path_1.join)(store, "current.sif")).catch(() => undefined);
			const names = await (0, node_fs_promises_0.readdir)(store).catch(() => []);
			const found = [];
			for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
				const isFile = (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
				if (isFile) found.push({
					file,
					current: current === file || current === (0, node_path_1.join)(store, file)
				});
			}
			return found;
		}
	}),
	54906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M2: () => assertPublishable,
			M9: () => publishVerified,
			mk: () => publish
		});
		var _files_inside_js_0 = __webpack_require__(66996);
		var _builds_js_1 = __webpack_require__(13336);
		var _compat_scitex_js_2 = __webpack_require__(77908);
		var _history_js_3 = __webpack_require__(4813);
		var _names_js_4 = __webpack_require__(90201);
		const isOurs = (name) => (target) => (0, _builds_js_1.Qv)(name, target) !== "";
		function assertPublishable(store, name) {
			return (0, _files_inside_js_0.yE)(store, (0, _names_js_4.rP)(store, name), isOurs(name));
		}
		async function publishVerified(store, name, ts, now = new Date()) {
			const published = (await (0, _builds_js_1.YF)(store, name)).find((build) => build.published);
			if (published?.ts === ts) return undefined;
			const isNewer = published && published.ts > ts && (0, _names_js_4.JG)(published.ts) <= now;
			if (isNewer && published.state === "complete" && published.marker === "verified") return "a newer verified build is published";
			if ((0, _history_js_3.Gm)(await (0, _history_js_3.Lu)(store, name), ts)) return "it was rolled back";
			await publish(store, name, ts, now);
			return undefined;
		}
		async function publish(store, name, ts, now = new Date(), event = "published") {
			(0, _names_js_4.JG)(ts);
			const from = await (0, _builds_js_1.yY)(store, name);
			await assertPublishable(store, name);
			const at = now.toISOString();
			await (0, _history_js_3.b8)(store, name, {
				event,
				ts,
				at,
				...event === "rolled-back" ? { from } : {}
			});
			await (0, _compat_scitex_js_2.V)(store, name, ts);
			await (0, _files_inside_js_0.q$)(store, (0, _names_js_4.rP)(store, name), (0, _builds_js_1.Cm)(name, ts), isOurs(name));
			return from;
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
	30754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => vaultNetworkVariable,
			p: () => assertNotInVault
		});
		var _failure_js_0 = __webpack_require__(77205);
		const vaultNetworkVariable = "STX_VAULT_NETWORK";
		function assertNotInVault(env = process.env) {
			const build = env[vaultNetworkVariable];
			if (!build) return;
			throw new _failure_js_0.H("usage", `the network of this shell is the vault of ${build}`, {
				code: "vault-is-network",
				why: `${vaultNetworkVariable} is set, as vault run and vault serve do; a verdict would say that packages came from upstream`,
				remedy: "verify with --from-vault, or in another shell"
			});
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
	})
};
;
