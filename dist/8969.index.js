"use strict";
exports.id = 8969;
exports.ids = [
	8969,
	1594,
	5389,
	2854,
	473
];
exports.modules = {
	58073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { check: () => check });
		var _failure_js_0 = __webpack_require__(77205);
		var _operations_check_js_1 = __webpack_require__(62854);
		var _plural_js_13 = __webpack_require__(21417);
		var _report_escape_js_2 = __webpack_require__(45743);
		var _report_gate_js_3 = __webpack_require__(62367);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_check_all_js_5 = __webpack_require__(16619);
		var _verdict_read_policy_js_6 = __webpack_require__(26588);
		var _absolute_js_7 = __webpack_require__(31869);
		var _in_store_js_8 = __webpack_require__(81907);
		var _recipe_given_js_9 = __webpack_require__(1594);
		var _signing_js_10 = __webpack_require__(29657);
		var _steps_js_11 = __webpack_require__(84501);
		var _subject_js_12 = __webpack_require__(67455);
		const print = (text) => process.stdout.write(`${text}\n`);
		async function check(what, flags) {
			const store = (0, _absolute_js_7.y)(flags.store);
			if (what === undefined) return checkAll(store, flags);
			if (flags.all) throw new _failure_js_0.H("usage", `${what} and --all were both given`, {
				code: "wrong-use",
				why: "--all is about every build of the store",
				remedy: "leave out one of them"
			});
			const name = flags.recipe ? undefined : await (0, _subject_js_12.nameOfRecipe)(what, store);
			if (name !== undefined) return check(name, {
				...flags,
				recipe: what
			});
			const recipe = flags.recipe ? (0, _recipe_given_js_9.recipeGiven)(flags.recipe, flags.context, store) : undefined;
			const trust = await (0, _signing_js_10.An)(flags);
			const judge = (subject, archive) => (0, _steps_js_11.Yp)(`Checking ${what}`, () => (0, _operations_check_js_1.check)({
				subject,
				store,
				marker: flags.marker && (0, _absolute_js_7.y)(flags.marker),
				policy: flags.policy && (0, _absolute_js_7.y)(flags.policy),
				base: flags.base,
				requireVerified: flags.requireVerified ?? false,
				archive,
				trust,
				today: recipe?.today,
				byDefaults: !flags.requireVerified,
				digest: _steps_js_11.HE,
				kept: {}
			}));
			const answer = flags.marker ? await judge({ path: (0, _absolute_js_7.y)(what) }) : await (0, _subject_js_12.withArgument)(what, store, async (given, origin, inWords = (answer) => answer) => inWords(await judge(given, origin === "archive" ? what : undefined)), { withContext: true });
			setExitCode([answer]);
			if (flags.json) return void print((0, _report_escape_js_2.t3)(answer));
			const text = (0, _report_gate_js_3.We)(answer);
			print((0, _in_store_js_8.jw)(recipe ? await recipe.inText(text) : text, flags.store));
		}
		function setExitCode(answers) {
			if (answers.every(({ open }) => open)) return;
			const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
			process.exitCode = isUnclear ? _failure_js_0.h.inconclusive : _failure_js_0.h.unverified;
		}
		async function checkAll(store, { all, store: named, json, base, ...others }) {
			if (!all || Object.keys(others).length > 0) throw new _failure_js_0.H("usage", all ? "--all goes with --store, --base and --json alone" : "there is nothing to check", {
				code: "wrong-use",
				why: all ? "the other options are about one build" : "neither a build nor --all was given",
				remedy: "stx-container check NAME, or stx-container check --all"
			});
			await (0, _store_builds_js_4.x3)(store);
			const builds = (await Promise.all((await (0, _store_builds_js_4.Zv)(store)).map((name) => (0, _store_builds_js_4.YF)(store, name)))).flat();
			const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
			const answers = await (0, _steps_js_11.Yp)(`Checking ${(0, _plural_js_13.L)(judged.length, "build")}`, async () => base === undefined ? (0, _verdict_check_all_js_5.e)(store, judged, await (0, _verdict_read_policy_js_6.T4)(store)) : (0, _operations_check_js_1.checkAllForBase)(store, base, judged));
			if (judged.length === 0) throw new _failure_js_0.H("usage", `there are no builds in ${store}`, {
				code: "not-in-store",
				remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store"
			});
			setExitCode(answers);
			if (json) return void print((0, _report_escape_js_2.t3)(answers));
			const refused = answers.filter(({ open }) => !open);
			for (const answer of refused) print(`${(0, _in_store_js_8.jw)((0, _report_gate_js_3.We)(answer), named)}\n`);
			print(`${answers.length - refused.length} of ${(0, _plural_js_13.L)(answers.length, "build")} verified`);
		}
	}),
	94882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SS: () => siblingOf,
			UP: () => imageBeside,
			l5: () => isElsewhere,
			m1: () => imageSubject
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_shell_word_js_4 = __webpack_require__(704);
		var _absolute_js_3 = __webpack_require__(31869);
		const siblingOf = (path, ending) => path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);
		function imageBeside(path) {
			const image = siblingOf(path, "sif");
			return (0, node_fs_0.existsSync)(image) ? image : path;
		}
		const isElsewhere = (word) => word === "-" || word.includes("://") || isArchiveName(word) && (0, node_fs_0.existsSync)((0, _absolute_js_3.y)(word));
		const isArchiveName = (word) => /\.(?:zip|tar|tgz|tar\.gz)$/.test(word);
		async function imageSubject(word, store) {
			if (isElsewhere(word)) throw cannotRun(word);
			const path = (0, _absolute_js_3.y)(word);
			const isPath = /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word);
			if (!isPath && (word === "" || !(0, node_fs_0.existsSync)(path) || (0, node_fs_0.existsSync)((0, node_path_1.join)(store, word)))) return { name: word };
			const image = imageBeside(path);
			if (image !== path) return { path: image };
			const stats = (0, node_fs_0.statSync)(path, { throwIfNoEntry: false });
			if (stats?.isDirectory()) return { path: await imageInFolder(path, word) };
			if (!stats?.isFile() || path.endsWith(".sif")) return { path };
			const name = await (await __webpack_require__.e(7455).then(__webpack_require__.bind(__webpack_require__, 67455))).nameOfRecipe(word, store);
			return name === undefined ? { path } : { name };
		}
		async function imageInFolder(folder, word) {
			const { fileKind } = await __webpack_require__.e(9970).then(__webpack_require__.bind(__webpack_require__, 49970));
			if (await fileKind(folder) !== "folder") return folder;
			const { fileOfFolder } = await __webpack_require__.e(7634).then(__webpack_require__.bind(__webpack_require__, 7634));
			return imageBeside(await fileOfFolder(folder, word));
		}
		function cannotRun(word) {
			const given = (0, _process_shell_word_js_4.r)(word);
			const [why, remedy] = word === "-" ? ["only an image on this disk can run", "write it to a file, and name that file"] : word.includes("://") ? ["only an image on this disk can be checked before it runs", `stx-container pull ${given}`] : ["it is an archive, and only an image on this disk can run", `unpack it, then name the folder: ${unpackCommand(word)}; to check it as it is: stx-container check ${given}`];
			const what = word === "-" ? "what comes through standard input" : word;
			return new _failure_js_2.H("usage", `cannot run ${what}`, {
				code: "exec-subject-invalid",
				why,
				remedy
			});
		}
		function unpackCommand(word) {
			const folder = (0, _process_shell_word_js_4.r)(word.replace(/\.(?:zip|tar|tgz|tar\.gz)$/, ""));
			return word.endsWith(".zip") ? `unzip ${(0, _process_shell_word_js_4.r)(word)} -d ${folder}` : `mkdir ${folder} && tar -xf ${(0, _process_shell_word_js_4.r)(word)} -C ${folder}`;
		}
	}),
	1594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recipeGiven: () => recipeGiven });
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_shell_word_js_4 = __webpack_require__(704);
		var _report_escape_js_2 = __webpack_require__(45743);
		var _absolute_js_3 = __webpack_require__(31869);
		function recipeGiven(word, context, store) {
			const path = (0, _absolute_js_3.y)(word);
			let judged;
			return {
				today: async (lock) => {
					judged = lock;
					const { currentInputs } = await Promise.all([
						__webpack_require__.e(9561),
						__webpack_require__.e(6658),
						__webpack_require__.e(2799),
						__webpack_require__.e(2610),
						__webpack_require__.e(4036)
					]).then(__webpack_require__.bind(__webpack_require__, 36706));
					return currentInputs(path, context === undefined ? (0, node_path_0.dirname)(path) : (0, _absolute_js_3.y)(context), lock, { store });
				},
				inText: async (text) => {
					if (!text.includes("roundtrip RECIPE")) return text;
					const folder = context === undefined ? "" : ` --context ${(0, _process_shell_word_js_4.r)(context)}`;
					const again = judged ? await buildArguments(path, judged) : "";
					return text.replaceAll("roundtrip RECIPE", `roundtrip ${(0, _report_escape_js_2.kU)((0, _process_shell_word_js_4.r)(word))}${folder}${again}`);
				}
			};
		}
		async function buildArguments(path, { inputs }) {
			const [{ parseRecipe }, { readRecipe }, { argumentsToGiveAgain }] = await Promise.all([
				Promise.all([__webpack_require__.e(9561), __webpack_require__.e(9291)]).then(__webpack_require__.bind(__webpack_require__, 9561)),
				__webpack_require__.e(8444).then(__webpack_require__.bind(__webpack_require__, 48444)),
				__webpack_require__.e(4018).then(__webpack_require__.bind(__webpack_require__, 64018))
			]);
			try {
				const given = argumentsToGiveAgain(parseRecipe(await readRecipe(path), path), inputs.arguments);
				return given.map(([name, value]) => ` --build-arg ${(0, _process_shell_word_js_4.r)(`${name}=${value}`)}`).join("");
			} catch (error) {
				if (error instanceof _failure_js_1.H) return "";
				throw error;
			}
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
			const { assertCanSign, openKey } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7203),
				__webpack_require__.e(1750)
			]).then(__webpack_require__.bind(__webpack_require__, 77203));
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
			const [{ trustedList }, { maxListBytes }] = await Promise.all([Promise.all([__webpack_require__.e(8942), __webpack_require__.e(8397)]).then(__webpack_require__.bind(__webpack_require__, 18397)), __webpack_require__.e(5245).then(__webpack_require__.bind(__webpack_require__, 25245))]);
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
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
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
	62854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			checkAllForBase: () => checkAllForBase
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_look_js_3 = __webpack_require__(53896);
		var _process_shell_word_js_10 = __webpack_require__(704);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_check_name_js_5 = __webpack_require__(91633);
		var _verdict_context_beside_js_6 = __webpack_require__(4941);
		var _verdict_gate_subject_js_7 = __webpack_require__(21695);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		var _verdict_read_policy_js_9 = __webpack_require__(26588);
		async function check(request) {
			const { subject, store } = request;
			if ("name" in subject) {
				const by = await judgedBy(request, store);
				const named = await (0, _verdict_check_name_js_5.I3)(store, subject.name, by.policy, {
					...request,
					...by
				});
				return (0, _verdict_check_name_js_5._E)(named, [...by.refusals, ...withoutImage(named, request)]);
			}
			const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(5680),
					__webpack_require__.e(3570),
					__webpack_require__.e(5142),
					__webpack_require__.e(1861)
				]).then(__webpack_require__.bind(__webpack_require__, 95142)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(3570),
					__webpack_require__.e(8724),
					__webpack_require__.e(3977)
				]).then(__webpack_require__.bind(__webpack_require__, 72343))
			]);
			const found = await evidenceOfFile(subject.path, store) ?? await findEvidence(subject.path, request);
			const { refusals, ...by } = await judgedBy(request, found.store);
			const { sha256 } = found;
			const digest = sha256 === undefined ? request.digest : async () => sha256;
			const options = {
				...request,
				...by,
				digest
			};
			const vault = await checkVaultBeside(found.subject.files.lock);
			const strict = await checkBuild(found.subject, by.policy, options);
			const own = found.store === undefined && request.byDefaults ? withoutConfiguration(strict, request) : strict;
			const judged = (0, _verdict_check_name_js_5._E)(own, [
				...refusals,
				...withoutImage(own, request),
				...vault.refusals
			]);
			const answer = {
				...judged,
				notes: [...judged.notes, ...vault.notes]
			};
			if (found.store === undefined) {
				const { lock } = found.subject.files;
				const unused = request.policy ? [] : await configurationBeside(lock);
				const needed = await neededToRebuild(lock, request.archive !== undefined);
				const refused = answer.refusals.map((each) => ({
					...each,
					remedy: remedyForFile(each, answer, request, unused.length > 0 ? (0, node_path_0.dirname)((0, node_path_0.dirname)(lock)) : undefined)
				}));
				return {
					...answer,
					refusals: refused,
					notes: [
						...answer.notes,
						...unused,
						...needed
					]
				};
			}
			const builds = await (0, _store_builds_js_4.YF)(found.store, answer.name);
			return {
				...answer,
				notes: [...answer.notes, ...await (0, _verdict_check_name_js_5.iD)(builds, answer, by.policy)]
			};
		}
		function withoutConfiguration(answer, { policy }) {
			const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
			if (policy !== undefined || refusals.length === answer.refusals.length) return answer;
			const text = "the verdict was made under a configuration that is not here; the defaults were applied";
			const notes = [...answer.notes, {
				code: "policy-changed",
				text
			}];
			if (refusals.length > 0) return {
				...answer,
				refusals,
				notes
			};
			return {
				...answer,
				open: true,
				kind: "open",
				refusals,
				notes
			};
		}
		async function configurationBeside(lock) {
			const path = (0, node_path_0.join)((0, node_path_0.dirname)((0, node_path_0.dirname)(lock)), "config.yaml");
			if (!(0, _files_look_js_3.t5)(path)) return [];
			const store = (0, _process_shell_word_js_10.r)((0, node_path_0.dirname)(path));
			return [{
				code: "configuration-not-used",
				text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`
			}];
		}
		function remedyForFile({ code, remedy }, { name, ts }, { subject, archive }, store) {
			const word = (0, _process_shell_word_js_10.r)(archive ?? ("path" in subject ? subject.path : subject.name));
			if (code !== "policy-missing") return remedy.replaceAll(`stx-container verify ${name}-${ts}`, () => `stx-container verify ${word}`);
			const agree = "and judge by it if you agree: ";
			const judge = `stx-container check ${word}`;
			if (archive !== undefined) return `read the authors' configuration, ${agree}unzip ${word} config.yaml; ${judge} --policy config.yaml`;
			return store === undefined ? `read the configuration of who made these files, their config.yaml, ${agree}${judge} --policy CONFIG.YAML` : `read ${(0, node_path_0.join)(store, "config.yaml")}, ${agree}${judge} --store ${(0, _process_shell_word_js_10.r)(store)}`;
		}
		async function neededToRebuild(path, isArchive) {
			const { readBuiltLock } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(8781)
			]).then(__webpack_require__.bind(__webpack_require__, 89257));
			const lock = await readBuiltLock(path).catch(() => undefined);
			const context = await (0, _verdict_context_beside_js_6.Wd)(path);
			const copied = lock && (context !== undefined || isArchive) ? await missingFiles(lock, context) : [];
			return [...copied, ...await missingBases(lock, context ?? (0, node_path_0.dirname)(path))];
		}
		async function missingFiles({ inputs }, context) {
			const found = await Promise.all(Object.entries(inputs.files).map(async ([name, sha256]) => {
				if ((0, node_path_0.isAbsolute)(name) || name.split("/").includes("..")) return [];
				const now = context && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, name)).catch(() => undefined);
				return now === sha256 ? [] : [`${name} (${now === undefined ? "missing" : "changed"})`];
			}));
			const names = found.flat();
			if (names.length === 0) return [];
			const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
			const text = `to rebuild it, files that the recipe copies are needed as they were at the build: ${names.slice(0, 3).join(", ")}${rest}; get them from who made this, and name their folder with --context`;
			return [{
				code: "context-needed",
				text
			}];
		}
		async function missingBases(lock, context) {
			const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
			const notes = needed.map(async ({ written, imageSha256 }) => {
				const isBeside = !(0, node_path_0.isAbsolute)(written) && !written.split("/").includes("..");
				const here = isBeside && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, written)).catch(() => undefined);
				if (here === imageSha256) return [];
				const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, save it as FOLDER/${written}, and add --context FOLDER to verify`;
				return [{
					code: "base-image-needed",
					text
				}];
			});
			return (await Promise.all(notes)).flat();
		}
		function withoutImage({ image, open }, { requireVerified }) {
			if (!requireVerified || !open || image.checked) return [];
			return [{
				code: "image-not-checked",
				text: "the image is not here, and only its lock and recipes were checked",
				remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone"
			}];
		}
		async function checkAllForBase(store, base, builds) {
			const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
			const change = [...refusals, ...removals];
			const [first] = change;
			if (first && builds.length === 0) throw new _failure_js_1.H("unverified", `the change may not be merged into ${base}`, {
				code: first.code,
				why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: first.remedy
			});
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const answers = [];
			for (const build of builds) {
				const digest = (path) => (0, _files_digest_cache_js_2.n)(path);
				const answer = await checkBuild((0, _verdict_gate_subject_js_7.e)(build), policy, {
					knownHistory,
					digest
				});
				answers.push((0, _verdict_check_name_js_5._E)(answer, change));
			}
			return answers;
		}
		async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
			const found = path ? { policy: await (0, _verdict_read_policy_js_9.BK)(path) } : store && base ? await targetOf(store, base) : { policy: store ? await (0, _verdict_read_policy_js_9.T4)(store) : _verdict_policy_js_8.G4 };
			const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
			return {
				refusals: [],
				...found,
				policy: {
					...found.policy,
					require_verified
				}
			};
		}
		async function targetOf(store, base) {
			const [{ localTarget }, { targetPolicy }] = await Promise.all([__webpack_require__.e(5297).then(__webpack_require__.bind(__webpack_require__, 15297)), Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(4813),
				__webpack_require__.e(173)
			]).then(__webpack_require__.bind(__webpack_require__, 1599))]);
			const { target, repository } = await localTarget(store, base);
			return targetPolicy(target, repository, store);
		}
	}),
	83602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => assertComplete });
		var _failure_js_0 = __webpack_require__(77205);
		function assertComplete({ name, ts, state }) {
			if (state === "complete") return;
			throw new _failure_js_0.H("usage", `the build ${name}-${ts} has no image here`, {
				code: "image-not-in-store",
				why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
				remedy: "stx-container list shows the builds that are complete"
			});
		}
	}),
	91633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I3: () => checkName,
			_E: () => withRefusals,
			iD: () => newerBuild
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _store_builds_js_2 = __webpack_require__(13336);
		var _store_published_js_3 = __webpack_require__(57799);
		var _check_all_js_4 = __webpack_require__(16619);
		var _gate_subject_js_5 = __webpack_require__(21695);
		async function checkName(store, nameOrId, policy, options = {}) {
			const { build, builds } = await (0, _store_builds_js_2.yl)(store, nameOrId);
			const answer = await answerOn(store, build, policy, options);
			const linked = await linkedFolder(store, build.name);
			if ((0, _store_builds_js_2.d$)(nameOrId)) return withRefusals(answer, linked);
			const published = await (0, _store_published_js_3.K)(store, build.name);
			const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
			const notes = [...notPublished(build, published), ...await newerBuild(builds, build, policy)];
			return {
				...withRefusals(answer, [...others, ...linked]),
				notes: [...answer.notes, ...notes]
			};
		}
		async function answerOn(store, build, policy, { kept, ...options }) {
			const { today, now, trust, knownHistory } = options;
			const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
			const [answer] = kept && !asksMore ? await (0, _check_all_js_4.e)(store, [build], policy, kept) : [];
			if (answer) return answer;
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			return checkBuild(build, policy, options);
		}
		function withRefusals(answer, refusals) {
			if (refusals.length === 0) return answer;
			const kind = answer.open ? "unverified" : answer.kind;
			return {
				...answer,
				open: false,
				kind,
				refusals: [...refusals, ...answer.refusals]
			};
		}
		async function linkedFolder(store, name) {
			if (!(0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink()) return [];
			const text = `the folder ${name} of the store is a symbolic link`;
			return [{
				code: "link-in-store",
				text,
				remedy: "put the folder itself there"
			}];
		}
		function publishedIsOther(name, { what }) {
			return {
				code: "published-is-other",
				text: `${name}.sif is ${what}`,
				remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`
			};
		}
		function notPublished({ name, state }, published) {
			if (published.kind !== "none" || state !== "complete") return [];
			return [{
				code: "not-published",
				text: `no build of ${name} is published: there is no ${name}.sif`
			}];
		}
		async function newerBuild(builds, { ts }, policy) {
			const newest = builds.find(({ state }) => state !== "unfinished");
			if (!newest || newest.ts <= ts) return [];
			const id = `${newest.name}-${newest.ts}`;
			if (newest.marker === undefined) {
				const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
				return [{
					code: "newer-not-finished",
					text
				}];
			}
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const { open, refusals } = await checkBuild((0, _gate_subject_js_5.M)(newest), policy);
			const [first] = refusals;
			if (open || !first) return [{
				code: "newer-not-published",
				text: `the newer build ${id} is verified, but not published`
			}];
			return [{
				code: "newer-not-verified",
				text: `the newer build ${id} is not verified: ${first.text} (${first.code})`
			}];
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
	4941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VJ: () => contextPath,
			Wd: () => contextBeside,
			_m: () => contextLimits,
			aE: () => isContext,
			fW: () => contextName
		});
		var _files_look_js_0 = __webpack_require__(53896);
		const ending = ".context";
		const contextLimits = {
			files: 2e4,
			bytes: 16 * 1024 ** 3
		};
		const contextName = (lock) => lock.replace(/\.lock$/, ending);
		async function contextBeside(lock) {
			const path = contextName(lock);
			if (path === lock) return undefined;
			return (0, _files_look_js_0.t5)(path)?.isDirectory() ? path : undefined;
		}
		const isContext = (folder) => folder.endsWith(ending);
		function contextPath(path) {
			const parts = path.split("/");
			const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
			return at < 0 ? undefined : {
				folder: parts.slice(0, at + 1).join("/"),
				rest: parts.slice(at + 1)
			};
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
