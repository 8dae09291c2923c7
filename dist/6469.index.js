"use strict";
exports.id = 6469;
exports.ids = [6469, 3147];
exports.modules = {
	76469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { checkBuild: () => checkBuild });
		var files_digest = __webpack_require__(63983);
		var canonical_json = __webpack_require__(5968);
		var readers = __webpack_require__(50191);
		var stages = __webpack_require__(95180);
		var answer = __webpack_require__(39795);
		;
		function lockedCount(ecosystems, id) {
			const found = ecosystems[id];
			return found === undefined || found.status === "absent" ? 0 : found.packages.length;
		}
		function disagreements(lock, { evidence, subjects, format }) {
			const found = [];
			const compare = (what, inMarker, inLock) => {
				if ((0, canonical_json.d)(inMarker ?? null) !== (0, canonical_json.d)(inLock ?? null)) found.push(`${what}: ${brief(inMarker)} in the marker, ${brief(inLock)} in the lock`);
			};
			const compareFields = (what, inMarker, inLock) => {
				const [left, right] = [fieldsOf(inMarker), fieldsOf(inLock)];
				if (!left || !right) return compare(what, inMarker, inLock);
				for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) compareFields(`${what}, ${key}`, left[key], right[key]);
			};
			compare("recipe", subjects.recipe, lock.recipe.sha256);
			if (subjects.image !== undefined) compare("image", subjects.image, lock.image.sha256);
			if (evidence.level === "bytes") compare("bytes of the rebuild", evidence.rebuilt?.sha256, lock.image.canonical && lock.image.sha256);
			if (format === 1) compare("version of stx-container", "0.1.0", lock.writer.program);
			const { rebuilder } = evidence;
			if (rebuilder && rebuilder.arch !== lock.builder.arch) compare("architecture", rebuilder.arch, lock.image.arch);
			compareFields("builder", evidence.builder, lock.builder);
			compare("floats", [...evidence.floats].sort(), [...lock.floats].sort());
			compare("unlocked inputs", evidence.unlocked, lock.unlocked.length);
			if (evidence.contentDigest !== undefined) {
				compare("content digest", evidence.contentDigest, lock.image.contentDigest);
				compare("canonical digest", evidence.canonicalDigest, lock.image.canonicalDigest);
				compareFields("writer", evidence.writers?.lock, lock.writer);
			}
			for (const name of Object.keys(evidence.overrides)) if (!Object.hasOwn(lock.inputs.arguments, name)) compare(`build argument ${name}`, evidence.overrides[name], undefined);
			const left = new Set(evidence.notCompared.map(({ ecosystem }) => ecosystem));
			const locked = (0, stages.zP)(lock);
			for (const id of new Set([...Object.keys(locked), ...Object.keys(evidence.ecosystems)])) if (!left.has(id)) compare(`packages of ${id}`, evidence.ecosystems[id]?.locked ?? 0, lockedCount(locked, id));
			return found;
		}
		function notRead({ ecosystems, writer }) {
			const ids = new Set([...Object.keys(ecosystems), ...Object.keys(writer.readers)]);
			return [...ids].filter((id) => !Object.hasOwn(ecosystems, id) || !Object.hasOwn(writer.readers, id)).concat((0, readers.r)({ writer })).filter((id, at, all) => all.indexOf(id) === at);
		}
		const fieldsOf = (value) => typeof value === "object" && value !== null ? value : undefined;
		function brief(value) {
			const text = value === undefined ? "nothing" : typeof value === "string" ? value : (0, canonical_json.d)(value);
			return text.length > 80 ? `${text.slice(0, 77)}...` : text;
		}
		function checkAgreement(lock, marker, findings) {
			const { evidence } = marker;
			const { name, ts } = evidence;
			if (lock.name !== name || lock.ts !== ts) findings.contradict("lock-of-other-build", `the lock is that of ${lock.name}-${lock.ts}, not of ${name}-${ts}`, answer.W);
			if (lock.test === "skipped") findings.note("not-tested", "the recipe's %test was not run, neither in the build nor in the rebuild");
			if (lock.testAfter !== undefined) findings.note("tested-after", "the test after the build passed in the image, and runs in every rebuild");
			if (lock.inputs.binds) findings.note("bound-folders", `build and rebuild saw of their machines what is not locked: ${lock.inputs.binds.map(({ at, access }) => `${at} (${access})`).join(", ")}`);
			for (const text of disagreements(lock, marker)) findings.contradict("lock-contradicts-marker", `lock and marker disagree on ${text}`);
			const sameRules = evidence.writers === undefined || evidence.writers.lock.inputs === evidence.writers.verifier.inputs;
			if (sameRules && evidence.inputsDigest !== lock.inputs.digest) findings.refuse("inputs-differ", "lock and marker name different inputs");
			for (const [id, found] of Object.entries((0, stages.zP)(lock))) if (found.status === "error") findings.contradict("lock-incomplete", `${id} of the image could not be read: ${found.path}: ${found.message}`, "remove what cannot be read at the end of %post, and build again: stx-container roundtrip RECIPE");
			for (const id of notRead(lock)) findings.contradict("lock-incomplete", `the lock lacks the reader of ${id}, or what it found`);
			if (lock.image.unaccounted?.length) findings.contradict("lock-incomplete", `the image has what no reader looked at: ${lock.image.unaccounted.map(({ what }) => what).join(", ")}`);
		}
		var store_history = __webpack_require__(4813);
		var verdict_chain = __webpack_require__(8156);
		;
		const restoreHistory = "restore history.jsonl as git or the store's backup has it";
		function checkChain({ digest, evidence, format }, { chain, history }, files, policy, findings) {
			if (files.history === undefined) {
				findings.note("no-history", "later verdicts were not checked: these files come without a history");
				if (policy.require_verified || policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0) findings.refuse("history-missing", "whether a later verdict was written is not known: these files come without a history", "check the build in its store, or bring history.jsonl with it");
				return;
			}
			if (!history) {
				findings.contradict("history-missing", `there is no history ${files.history}`);
				return;
			}
			const line = chain.verdicts.get(digest);
			const damaged = history.damaged.find((line) => mayBeAbout(line, evidence.ts));
			if (damaged) findings.contradict("history-damaged", `line ${damaged.line} of ${files.history} cannot be read`, restoreHistory);
			if (!line) {
				findings.contradict(chain.verdicts.size > 0 ? "replayed" : "history-lacks-marker", chain.verdicts.size > 0 ? "the marker is not one that the history has: another verdict was written here" : "the history does not have this marker");
				return;
			}
			if (chain.missing.length > 0) findings.contradict("history-shortened", `the history lacks ${chain.missing.length === 1 ? "a verdict" : "verdicts"} that later ones follow: ${chain.missing.join(", ")}`, "restore history.jsonl as git or the store's backup has it, or verify again");
			if (chain.twofold.size > 0 && !chain.twofold.has(digest)) findings.contradict("history-damaged", `two lines of the history disagree on a verdict: ${[...chain.twofold].join(", ")}`, restoreHistory);
			const unreached = (0, verdict_chain.Hx)(chain);
			if (unreached.length > 0) findings.contradict("history-damaged", `verdicts of the history follow each other in a circle: ${unreached.join(", ")}`, restoreHistory);
			if (!chain.heads.includes(digest)) findings.contradict("replayed", `the marker is an earlier one: a later verdict was written`);
			else if (chain.heads.length > 1) findings.contradict("history-forked", "two verdicts were written at once, and neither follows the other");
			const isOther = chain.twofold.has(digest) || line.verdict !== evidence.verdict || format > 1 && [...line.previous].sort().join() !== [...evidence.previous].sort().join();
			if (isOther) findings.contradict("history-contradicts-marker", "history and marker disagree on the verdict, or on the one before");
		}
		function mayBeAbout({ text, isCutOff }, ts) {
			if (isCutOff && (0, store_history.bQ)(text)) return false;
			if (text.includes(ts)) return true;
			return !isCutOff && !/"ts"\s*:\s*"\d{4}-\d{4}-\d{6}"/.test(text);
		}
		function checkSucceedsLast({ digest, evidence }, { chain }, findings) {
			const isRecorded = chain.heads.join() === digest;
			if (!isRecorded && chain.heads.join() !== [...evidence.previous].sort().join()) findings.contradict("replayed", "the marker does not follow the last verdict that is recorded", "run the verify job again");
		}
		function checkHistoryComplete(known, { chain }, ts, findings) {
			const there = (0, verdict_chain.dR)(known, ts).verdicts;
			const lost = [...there.keys()].filter((digest) => !chain.verdicts.has(digest));
			const changed = [...there].flatMap(([digest, line]) => {
				const here = chain.verdicts.get(digest);
				return here && !(0, verdict_chain.Yq)(here, line) ? [digest] : [];
			});
			if (changed.length > 0) findings.contradict("history-damaged", `the target branch's history says something else of ${changed.length === 1 ? "a verdict" : "verdicts"}: ${changed.join(", ")}`, "restore these lines as the target branch has them");
			if (lost.length > 0) findings.contradict("history-shortened", `the target branch's history has ${lost.length === 1 ? "a verdict" : "verdicts"} that this one lacks: ${lost.join(", ")}`, "merge the target branch into this one");
		}
		var bounded = __webpack_require__(17794);
		var look = __webpack_require__(53896);
		var read = __webpack_require__(23616);
		var locked_recipe = __webpack_require__(27640);
		var recipe_lines = __webpack_require__(41079);
		var seal = __webpack_require__(65802);
		var writer_version = __webpack_require__(80637);
		var parse = __webpack_require__(9561);
		var failure = __webpack_require__(77205);
		var template = __webpack_require__(77122);
		;
		const fromAgents = new Set([
			"docker",
			"oras",
			"library",
			"localimage",
			"docker-archive",
			"oci-archive",
			"oci"
		]);
		function checkLockOfRecipe(lock, recipe, findings) {
			for (const text of contradictions(lock, recipe)) findings.contradict("lock-contradicts-recipe", text, answer.W);
		}
		function contradictions({ inputs, bases }, recipe) {
			const found = [];
			let stages;
			try {
				({stages} = (0, template.V2)(recipe, inputs.arguments));
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				return [`the recipe cannot be built with the build arguments of the lock: ${error.message}`];
			}
			const isThere = (stage) => stages.some(({ index }) => index === stage);
			for (const { stage } of bases) if (!isThere(stage)) found.push(`the lock has a base of stage ${stage}, which the recipe does not have`);
			for (const { index, header } of stages) {
				const own = bases.filter(({ stage }) => stage === index);
				const [base] = own;
				const bootstrap = header.get("bootstrap")?.value ?? "";
				const from = header.get("from")?.value ?? "";
				if (!base || own.length > 1) found.push(`the lock has ${own.length} bases of stage ${index} of the recipe`);
				else if (base.bootstrap !== bootstrap) found.push(`stage ${index} is made by ${bootstrap} in the recipe, by ${base.bootstrap} in the lock`);
				else if (fromAgents.has(bootstrap) && !base.written.endsWith(from)) found.push(`stage ${index} is made from ${from} in the recipe, from ${base.written} in the lock`);
			}
			return found;
		}
		var limits = __webpack_require__(36697);
		;
		const restore = "take it again from where it came: unpack or download it again, or restore it from git or a backup; a build of your own can be made again with stx-container roundtrip RECIPE";
		const words = {
			lock: "lock",
			lockedRecipe: "locked recipe",
			recipe: "recipe"
		};
		async function readPart(files, part, findings) {
			try {
				return await (0, bounded.L)(files[part], limits.Y[part], { what: words[part] });
			} catch (error) {
				findings.unreadable(error, part === "lock" ? "lock-missing" : "locked-recipe-missing");
				return undefined;
			}
		}
		async function checkFiles(files, marker, findings) {
			const before = findings.refusals.length;
			const [lockBytes, lockedBytes, recipeBytes] = await Promise.all([
				"lock",
				"lockedRecipe",
				"recipe"
			].map((part) => readPart(files, part, findings)));
			if (findings.refusals.length > before) return undefined;
			const { subjects } = marker;
			if (!lockBytes) findings.refuse("lock-missing", "the lock is not here", restore);
			else if ((0, files_digest.sc)(lockBytes) !== subjects.lock) findings.refuse("lock-differs", "the lock is not the one that was verified", restore);
			if (!lockedBytes) findings.refuse("locked-recipe-missing", "the locked recipe is not here", restore);
			else if ((0, files_digest.sc)(lockedBytes) !== subjects.lockedRecipe) findings.refuse("locked-recipe-differs", "the locked recipe is not the one that was verified", restore);
			checkRecipe(recipeBytes, lockedBytes, subjects.recipe, findings);
			if (!lockBytes || !lockedBytes || findings.refusals.length > before) return undefined;
			try {
				if ((0, seal.KI)(lockedBytes, files.lockedRecipe) !== subjects.lock) findings.contradict("locked-recipe-differs", "the locked recipe was made from another lock", answer.W);
				const lock = (0, read.builtLock)((0, read.parseLock)(lockBytes.toString("utf8"), files.lock), files.lock);
				checkRemade(lock, marker, {
					lock: lockBytes,
					lockedRecipe: lockedBytes,
					beside: recipeBytes
				}, findings);
				return lock;
			} catch (error) {
				findings.unreadable(error, "lock-unreadable");
				return undefined;
			}
		}
		function checkRemade(lock, { subjects, evidence }, files, findings) {
			const recipe = (0, recipe_lines.takeRecipe)(files.lockedRecipe) ?? files.beside;
			if (!recipe) return;
			const parsed = (0, parse.parseRecipe)(recipe, "the recipe");
			checkLockOfRecipe(lock, parsed, findings);
			const isOurs = lock.writer.lockedRecipe === writer_version.n;
			const wasRebuiltOurs = evidence.writers?.verifier.lockedRecipe === writer_version.n;
			if (!isOurs && !wasRebuiltOurs) return;
			const made = (0, locked_recipe.F8)(parsed, lock, (0, locked_recipe.cz)(lock, parsed), files.lock.toString("utf8"));
			if (isOurs && !files.lockedRecipe.equals(made)) findings.contradict("locked-recipe-not-of-lock", "the locked recipe is not what its recipe and lock give when it is made again", answer.W);
			else if (wasRebuiltOurs && (0, files_digest.sc)(made) !== (subjects.rebuildRecipe ?? subjects.lockedRecipe)) findings.contradict("locked-recipe-not-of-lock", "what was rebuilt, as the marker says, is not what recipe and lock give when it is made again");
		}
		function checkRecipe(beside, lockedRecipe, expected, findings) {
			const inside = lockedRecipe && (0, recipe_lines.takeRecipe)(lockedRecipe);
			if (beside && (0, files_digest.sc)(beside) !== expected) findings.refuse("recipe-differs", "the recipe beside the lock is not the one that was verified", restore);
			if (inside && (0, files_digest.sc)(inside) !== expected) findings.contradict("recipe-differs", "the recipe in the locked recipe is not the one that was verified");
			if (lockedRecipe && !inside && !beside) findings.contradict("recipe-missing", "the recipe is not here, and cannot be taken out of the locked recipe", restore);
		}
		async function checkImage(path, { subjects, evidence }, lock, digest, findings) {
			const found = path === undefined ? undefined : (0, look.t5)(path);
			if (path === undefined || !found) {
				findings.note("image-not-here", "the image is not here, so its digest was not checked");
				return false;
			}
			if (!found.isFile()) {
				findings.contradict("not-a-regular-file", `the image ${path} is a link, folder or device`, "put the image itself there");
				return false;
			}
			const actual = await digest(path);
			const expected = subjects.image ?? lock?.image.sha256;
			if (expected !== undefined && actual !== expected) findings.refuse("image-differs", `the image is not the one that was verified: its sha256 is ${actual}`, restore);
			else if (lock && found.size !== lock.image.size) findings.contradict("lock-contradicts-marker", `the image has ${found.size} bytes, and not as many as its lock says`);
			else if (subjects.image === undefined && lock) await checkContent(path, lock, evidence.contentDigest, findings);
			return true;
		}
		async function checkContent(path, lock, expected, findings) {
			const [{ openImage }, { contentDigest }] = await Promise.all([Promise.all([__webpack_require__.e(9451), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 59451)), __webpack_require__.e(2345).then(__webpack_require__.bind(__webpack_require__, 12345))]);
			try {
				const tree = await openImage(path);
				try {
					const rules = {
						version: lock.writer.contentRules,
						epoch: lock.inputs.sourceDateEpoch
					};
					const { digest } = await contentDigest(tree, rules);
					if (tree.unaccounted?.length) findings.contradict("image-differs", "the image has what no reader looks at");
					else if (digest !== (expected ?? lock.image.contentDigest)) findings.refuse("image-differs", `the image is not the one that was verified: its content digest is ${digest}`);
				} finally {
					await tree.close();
				}
			} catch (error) {
				findings.unreadable(error, "image-differs");
			}
		}
		const kinds = {
			recipe: "the recipe",
			file: "the file",
			base: "the base image",
			other: ""
		};
		function checkInputs(now, lock, findings) {
			const remedy = "stx-container roundtrip RECIPE";
			if (now.recipeSha256 !== lock.recipe.sha256) {
				findings.refuse("recipe-differs", "the recipe in the checkout was changed since it was verified", remedy);
				return;
			}
			const names = now.changed.map(({ kind, what }) => `${kinds[kind]} ${what}`.trim());
			const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
			if (names.length > 0) findings.refuse("inputs-differ", `what goes into the build was changed since it was verified: ${names.slice(0, 5).join(", ")}${more}`, remedy);
			for (const text of now.unchecked) findings.note("input-not-checked", text);
			if (!now.isComparable) findings.note("inputs-by-other-rules", "the inputs were digested by rules of another version");
		}
		var check_signers = __webpack_require__(76327);
		var check_verifiers = __webpack_require__(3839);
		var demands = __webpack_require__(98193);
		var earlier = __webpack_require__(97053);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var held = __webpack_require__(52490);
		var marker = __webpack_require__(97391);
		;
		const patienceMs = 5e3;
		async function readState(files, ts) {
			const deadline = Date.now() + patienceMs;
			let before = await readOnce(files, ts);
			for (let wait = 5; !agrees(before); wait = Math.min(wait * 2, 200)) {
				const isHeld = await someoneWorks(files, ts);
				await (0, external_node_timers_promises_.setTimeout)(wait);
				const now = await readOnce(files, ts);
				const isStill = sameBytes(before, now);
				before = now;
				if (isStill && (!isHeld || Date.now() > deadline)) break;
				if (Date.now() > deadline) break;
			}
			return before;
		}
		async function readOnce({ verified, unverified, history }, ts) {
			const [good, bad, text] = await Promise.all([
				(0, bounded.L)(verified, limits.Y.marker, { what: "marker" }),
				(0, bounded.L)(unverified, limits.Y.marker, { what: "marker" }),
				history === undefined ? undefined : (0, bounded.L)(history, limits.Y.history, { what: "history" })
			]);
			const parsed = text && (0, store_history.i6)(text.toString("utf8"));
			const read = good ? readMarker(good, verified) : bad && readMarker(bad, unverified);
			const chain = (0, verdict_chain.dR)(parsed?.events ?? [], ts);
			return {
				verified: good,
				unverified: bad,
				read,
				history: parsed,
				chain
			};
		}
		function readMarker(bytes, path) {
			try {
				return { marker: (0, marker.parseMarker)(bytes, path) };
			} catch (error) {
				return { error };
			}
		}
		function agrees({ verified, unverified, read, history, chain }) {
			if (verified && unverified) return false;
			if (!read) return chain.verdicts.size === 0;
			return !history || "error" in read || chain.heads.includes(read.marker.digest);
		}
		async function someoneWorks({ history }, ts) {
			if (history === undefined) return false;
			const names = await (0, promises_.readdir)((0, external_node_path_.join)(history, "..")).catch(() => []);
			return (0, held.z)(names).has(ts);
		}
		function sameBytes(a, b) {
			const same = (x, y) => x && y ? x.equals(y) : x === y;
			return same(a.verified, b.verified) && same(a.unverified, b.unverified) && a.chain.verdicts.size === b.chain.verdicts.size;
		}
		var gate_subject = __webpack_require__(21695);
		var kept_files = __webpack_require__(3147);
		var sentence = __webpack_require__(4844);
		;
		async function checkBuild(build, policy, options = {}) {
			const subject = "state" in build ? (0, gate_subject.e)(build) : build;
			const { name, ts } = subject;
			const findings = new answer.F(`${name}-${ts}`);
			const found = { imageChecked: false };
			await judge(subject, policy, options, findings, found);
			const { marker, signature } = found;
			const open = findings.refusals.length === 0;
			return {
				name,
				ts,
				open,
				kind: open ? "open" : findings.isContradictory ? "inconclusive" : "unverified",
				refusals: findings.refusals,
				notes: findings.notes,
				level: marker?.evidence.level,
				verifiedAt: marker?.verifiedAt,
				expires: marker && (0, demands.p1)(marker, policy)?.toISOString(),
				from: marker?.evidence.from,
				also: found.also ?? [],
				marker: marker?.digest,
				image: {
					verified: marker?.subjects.image !== undefined,
					checked: found.imageChecked
				},
				signature,
				signedBy: acceptedIn(signature),
				run: marker?.evidence.run
			};
		}
		const acceptedIn = (signature) => (signature?.signatures ?? []).filter(({ accepted }) => accepted).map(({ principal, by }) => principal ?? by);
		async function judge(subject, policy, options, findings, found) {
			const { today, now = new Date(), digest = files_digest.Q3 } = options;
			const { files } = subject;
			const marker = await gate_readMarker(subject, policy, options, findings, found);
			if (!marker) return;
			found.marker = marker;
			const { evidence } = marker;
			if (evidence.verdict !== "verified") {
				findings.refuse("not-verified", (0, sentence.A)(marker));
				return;
			}
			const { lock, whole, agreement } = await filesFound(subject, marker, options, findings);
			found.imageChecked = await checkImage(files.image, marker, lock, digest, findings);
			findings.add(agreement);
			(0, demands.p0)(marker, policy, now, findings);
			const isNew = subject.isNew ?? false;
			found.signature = await (0, check_signers.o)(marker, policy, {
				trust: options.trust,
				now,
				isNew
			}, findings);
			if (found.chain && found.signature.state === "accepted") await (0, check_verifiers.M)(marker, found.chain, policy, {
				trust: options.trust,
				now,
				isNew
			}, findings);
			if (found.chain) found.also = await (0, earlier.IQ)(marker, found.chain, policy, {
				trust: options.trust,
				now
			});
			if (whole && today) checkInputs(await today(whole), whole, findings);
		}
		async function filesFound(subject, marker, { keptFiles, today }, findings) {
			const agreement = new answer.F(`${subject.name}-${subject.ts}`);
			const kept = today ? undefined : keptFiles?.find(subject, marker);
			if (kept) {
				for (const { code, text } of kept.notes) agreement.note(code, text);
				return {
					lock: kept.lock,
					agreement
				};
			}
			const key = keptFiles?.keyOf(subject.files, marker);
			const whole = await checkFiles(subject.files, marker, findings);
			if (!whole) return { agreement };
			checkAgreement(whole, marker, agreement);
			const isRight = findings.refusals.length + agreement.refusals.length === 0;
			if (isRight) keptFiles?.keep(subject, marker, key, {
				lock: (0, kept_files.factsOf)(whole),
				notes: agreement.notes
			});
			return {
				lock: whole,
				whole,
				agreement
			};
		}
		async function gate_readMarker(subject, policy, { knownHistory }, findings, found) {
			const { files, name, ts } = subject;
			let state;
			try {
				state = await readState(files, ts);
				found.chain = state.chain;
			} catch (error) {
				findings.unreadable(error, "marker-unreadable");
				return undefined;
			}
			if (knownHistory) checkHistoryComplete(await knownHistory(name), state, ts, findings);
			if (state.verified && state.unverified) {
				findings.contradict("both-markers", "there is a .verified and an .unverified marker of one build");
				return undefined;
			}
			if (!state.read) {
				findings.refuse("no-marker", "the build has no marker here, so nothing says that it was verified");
				return undefined;
			}
			if ("error" in state.read) {
				findings.unreadable(state.read.error, "marker-unreadable");
				return undefined;
			}
			const { marker } = state.read;
			const { evidence } = marker;
			if (evidence.name !== name || evidence.ts !== ts) {
				findings.contradict("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
				return undefined;
			}
			if (subject.isNew) checkSucceedsLast(marker, state, findings);
			else checkChain(marker, state, files, policy, findings);
			if (state.unverified && evidence.verdict === "verified") findings.refuse("not-verified", "a marker that says verified has the name of one that does not");
			return findings.refusals.length === 0 || evidence.verdict === "verified" ? marker : undefined;
		}
	}),
	3147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			KeptFiles: () => KeptFiles,
			factsOf: () => factsOf
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_digest_js_1 = __webpack_require__(63983);
		var _files_user_cache_js_2 = __webpack_require__(59510);
		class KeptFiles {
			#path;
			#entries;
			#program;
			#settledMs;
			#isChanged = false;
			constructor(path, entries, program, settledMs) {
				this.#path = path;
				this.#entries = entries;
				this.#program = program;
				this.#settledMs = settledMs;
			}
			static async open(folder, store, program, settledMs) {
				const path = (0, node_path_0.join)(folder, (0, _files_digest_js_1.sc)(store));
				return new KeptFiles(path, parse(await (0, _files_user_cache_js_2.xe)(path)), program, settledMs);
			}
			find(subject, marker) {
				const entry = this.#entries.get(idOf(subject));
				return entry && entry.key === this.keyOf(subject.files, marker) ? entry : undefined;
			}
			keyOf({ lock, lockedRecipe, recipe }, { digest }) {
				const stamps = [
					lock,
					lockedRecipe,
					recipe
				].map(_files_user_cache_js_2.Zs);
				if (!stamps.every((stamp) => !stamp || (0, _files_user_cache_js_2.Is)(stamp, this.#settledMs))) return undefined;
				return (0, _files_digest_js_1.sc)(JSON.stringify([
					this.#program,
					digest,
					stamps.map((stamp) => stamp?.key)
				]));
			}
			keep(subject, marker, key, found) {
				if (key === undefined || key !== this.keyOf(subject.files, marker)) return;
				this.#entries.set(idOf(subject), {
					key,
					...found
				});
				this.#isChanged = true;
			}
			async write() {
				if (this.#isChanged) await (0, _files_user_cache_js_2.aR)(this.#path, JSON.stringify([...this.#entries]));
			}
		}
		const idOf = ({ name, ts }) => `${name}-${ts}`;
		function parse(text) {
			try {
				return new Map(JSON.parse(text));
			} catch {
				return new Map();
			}
		}
		const factsOf = ({ image, writer, inputs }) => ({
			image: {
				sha256: image.sha256,
				size: image.size,
				contentDigest: image.contentDigest
			},
			writer: { contentRules: writer.contentRules },
			inputs: { sourceDateEpoch: inputs.sourceDateEpoch }
		});
	})
};
;
