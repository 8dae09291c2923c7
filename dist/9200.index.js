"use strict";
exports.id = 9200;
exports.ids = [
	9200,
	3736,
	3145,
	9291,
	4018,
	5389,
	2854,
	473,
	5499
];
exports.modules = {
	34260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fu: () => bindInvalid,
			fy: () => makeMountPoints,
			ie: () => parseBinds,
			mL: () => bindArguments,
			vo: () => parseBind
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_home_js_4 = __webpack_require__(70948);
		const taken = [
			"/tmp",
			"/var/tmp",
			"/proc",
			"/sys",
			"/dev",
			"/.singularity.d"
		];
		const temporary = {
			"/tmp": "tmp",
			"/var/tmp": "varTmp"
		};
		const isBelow = (path, folder) => path.startsWith(`${folder}/`);
		const unwritable = /[,:"\\\p{Cc}\p{Cf}\u2028\u2029\ufffd]/u;
		function isPersonal(path) {
			const [, first, second] = path.split("/");
			const home = (0, _files_home_js_4.W)();
			return first === "root" || first === "home" && Boolean(second) || path === home || isBelow(path, home);
		}
		function parseBind(text, absolute) {
			const [from = "", to, access = "ro", ...more] = text.trim().split(":");
			if (from === "" || to === "" || more.length > 0) return "expected SRC[:DST[:ro|rw]]";
			if (access !== "ro" && access !== "rw") return `the option ${JSON.stringify(access)} is neither ro nor rw`;
			const source = absolute(from);
			if (unwritable.test(source) || unwritable.test(to ?? "")) return "a path with a comma, a colon, a quote, a backslash or an invisible character cannot be bound";
			if (to === undefined && (!(0, node_path_1.isAbsolute)(from) || isPersonal(source))) return "the destination is missing; it would be a path on this machine only";
			const at = to ?? source;
			if (!(0, node_path_1.isAbsolute)(at) || node_path_1.posix.normalize(at) !== at || at === "/" || at.endsWith("/")) return `the destination ${JSON.stringify(at)} is not a plain absolute path`;
			const isTaken = taken.some((path) => at === path || isBelow(at, path) && !Object.hasOwn(temporary, path) || isBelow(path, at));
			return isTaken ? `the destination ${at} belongs to the build` : {
				source,
				at,
				access
			};
		}
		function parseBinds(texts, absolute) {
			const found = [];
			for (const text of texts) {
				const bind = parseBind(text, absolute);
				if (typeof bind === "string") throw bindInvalid(text, bind);
				const other = found.find(({ at }) => at === bind.at || isBelow(at, bind.at) || isBelow(bind.at, at));
				if (other) throw bindInvalid(text, `its destination is the same as, or inside, that of another one, ${other.at}`);
				found.push(bind);
			}
			return found.sort((a, b) => a.at < b.at ? -1 : 1);
		}
		const bindInvalid = (what, why) => new _failure_js_2.H("usage", `cannot bind ${JSON.stringify(what)}`, {
			code: "bind-invalid",
			why,
			remedy: "write for example --bind /data/reference:/mnt, or --bind cache:/mnt:rw to let the build write there"
		});
		const bindArguments = (binds = []) => binds.flatMap(({ source, at, access }) => ["--bind", `${source}:${at}:${access}`]);
		async function makeMountPoints(binds, scratch) {
			for (const { at, kind } of binds) {
				for (const [folder, where] of Object.entries(temporary)) {
					if (!isBelow(at, folder)) continue;
					const path = (0, node_path_1.join)(scratch[where], at.slice(folder.length));
					const parent = kind === "folder" ? path : (0, node_path_1.dirname)(path);
					await (0, node_fs_promises_0.mkdir)(parent, {
						recursive: true,
						mode: 493
					}).then(() => kind === "file" ? (0, node_fs_promises_0.writeFile)(path, "", { flag: "wx" }) : undefined).catch((error) => {
						throw (0, _files_failures_js_3.fE)(error, `could not make the mount point ${at}`);
					});
				}
			}
		}
	}),
	43641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CB: () => placeholderSecret,
			Dm: () => provideSecrets,
			VX: () => secretValues,
			Vh: () => secretTexts,
			dC: () => parseSecrets,
			g1: () => secretVariableOf,
			o7: () => parseSecret,
			ql: () => readSecrets
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_failures_js_4 = __webpack_require__(28720);
		var _host_ca_js_5 = __webpack_require__(93265);
		var _process_redact_js_8 = __webpack_require__(39168);
		var _process_secret_forms_js_7 = __webpack_require__(80663);
		var _process_secret_parts_js_6 = __webpack_require__(50010);
		const limit = 64 * 1024;
		const isSecretName = (text) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text);
		const secretVariableOf = (name) => `STX_SECRET_${name.toUpperCase()}`;
		function parseSecret(text, absolute) {
			const [, name = "", from = ""] = /^([^=]*)=(.+)$/s.exec(text.trim()) ?? [];
			const [, env] = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(from) ?? [];
			if (!isSecretName(name) || from.includes("\0")) return undefined;
			if (env !== undefined) return {
				name,
				env
			};
			return from.startsWith("env:") ? undefined : {
				name,
				path: absolute(from)
			};
		}
		function parseSecrets(texts, absolute) {
			const found = new Map();
			for (const [index, text] of texts.entries()) {
				const secret = parseSecret(text, absolute);
				const variable = secret && secretVariableOf(secret.name);
				if (secret === undefined || variable === undefined || found.has(variable)) {
					throw new _failure_js_2.H("usage", `invalid secret (number ${index + 1})`, {
						code: "secret-invalid",
						why: secret ? `${secret.name} is given twice; upper and lower case count as the same` : "it is not of the form name=path or name=env:VARIABLE, with a name of letters, digits and underscores",
						remedy: "write --secret token=env:TOKEN or --secret token=path/of/file"
					});
				}
				found.set(variable, secret);
			}
			return [...found.values()];
		}
		async function readSecrets(sources = []) {
			return Promise.all(sources.map(async (source) => ({
				name: source.name,
				value: await readSecret(source)
			})));
		}
		async function readSecret(source) {
			const value = "env" in source ? fromVariable(source) : await fromFile(source);
			if (value.toString("latin1").trim().length >= _process_secret_parts_js_6.b) return value;
			throw new _failure_js_2.H("usage", `the secret ${source.name} is ${value.length === 0 ? "empty" : "too short"}`, {
				code: "secret-invalid",
				why: `it has fewer than ${_process_secret_parts_js_6.b} characters, which cannot be kept out of a log`,
				remedy: `check where --secret ${source.name}=… takes it from`
			});
		}
		function fromVariable({ name, env }) {
			const value = process.env[env];
			if (value !== undefined) return Buffer.from(value);
			throw new _failure_js_2.H("usage", `could not read the secret ${name}`, {
				code: "secret-unreadable",
				why: `the variable ${env} is not set`,
				remedy: `set ${env}, or take the secret from a file: --secret ${name}=path/of/file`
			});
		}
		async function fromFile({ name, path }) {
			try {
				return await (0, _files_bounded_js_3.C)(path, limit, {
					what: "secret",
					follow: true
				});
			} catch (error) {
				const reason = error instanceof _failure_js_2.H && error.code === "no-such-file" ? "does not exist" : undefined;
				throw new _failure_js_2.H("usage", `could not read the secret ${name}`, {
					code: "secret-unreadable",
					why: `its file ${reason ?? `is not a readable file of at most ${limit / 1024} KiB`}`,
					remedy: `write --secret ${name}=path/of/file, or --secret ${name}=env:VARIABLE; the value itself is not accepted`
				});
			}
		}
		const placeholderSecret = (name) => ({
			name,
			value: Buffer.from(_process_secret_forms_js_7.qf)
		});
		function secretValues(secrets) {
			return secrets.flatMap(({ value }) => [value, ...(0, _process_secret_parts_js_6.Y)(value.toString("latin1")).map((part) => Buffer.from(part, "latin1"))]);
		}
		const secretTexts = (secrets) => secretValues(secrets).map((value) => value.toString("utf8").trim());
		async function provideSecrets(folder, secrets) {
			const files = [];
			for (const { name, value } of secrets) {
				const path = (0, node_path_1.join)(folder, `secret-${name}`);
				await (0, node_fs_promises_0.writeFile)(path, value, {
					mode: 256,
					flag: "wx"
				}).catch((error) => {
					throw (0, _files_failures_js_4.fE)(error, `could not write a secret into ${folder}`);
				});
				files.push(path);
			}
			const env = secrets.map(({ name }) => [secretVariableOf(name), `${_host_ca_js_5.T6}/secret-${name}`]);
			return {
				files,
				env: Object.fromEntries(env),
				redact: (0, _process_redact_js_8.$p)(secretValues(secrets))
			};
		}
	}),
	19415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KL: () => isVariableName,
			OE: () => assertVariableName,
			mF: () => makeSettings
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _binds_js_1 = __webpack_require__(34260);
		var _secrets_js_2 = __webpack_require__(43641);
		const isVariableName = (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
		function makeSettings(options, absolute) {
			const { privileges, hostCa, passEnv, timeLimitMs, tmp, apptainerVersion, apptainerSha256 } = options;
			for (const name of passEnv) assertVariableName(name);
			const secrets = (0, _secrets_js_2.dC)(options.secrets ?? [], absolute);
			const binds = (0, _binds_js_1.ie)(options.binds ?? [], absolute);
			return {
				privileges,
				hostCa: hostCa === "auto" || hostCa === "on" || hostCa === "off" ? hostCa : { path: absolute(hostCa) },
				passEnv,
				...secrets.length > 0 ? { secrets } : {},
				...binds.length > 0 ? { binds } : {},
				timeLimitMs,
				...tmp ? { tmp: absolute(tmp) } : {},
				...apptainerVersion ? { apptainer: {
					version: apptainerVersion,
					...apptainerSha256 ? { sha256: apptainerSha256 } : {}
				} } : {}
			};
		}
		function assertVariableName(name) {
			if (isVariableName(name)) return;
			throw new _failure_js_0.H("usage", `invalid variable name ${JSON.stringify(name)}`, {
				code: "variable-name-invalid",
				why: "names consist of letters, digits and underscores, and do not begin with a digit",
				remedy: "correct the name given to --pass-env (pass-env in the action)"
			});
		}
	}),
	76629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { bisect: () => bisect_bisect });
		var failure = __webpack_require__(77205);
		var read = __webpack_require__(23616);
		var external_node_path_ = __webpack_require__(76760);
		var ensure = __webpack_require__(39750);
		var apptainer_secrets = __webpack_require__(43641);
		var ecosystems = __webpack_require__(46291);
		var digest = __webpack_require__(63983);
		var write = __webpack_require__(75692);
		var plural = __webpack_require__(21417);
		var recipe_mentions = __webpack_require__(23736);
		var roundtrip_binds = __webpack_require__(4407);
		var build = __webpack_require__(27989);
		var prepare = __webpack_require__(76172);
		var roundtrip_secrets = __webpack_require__(76334);
		var store_scratch = __webpack_require__(17752);
		var promises_ = __webpack_require__(51455);
		var apptainer_build = __webpack_require__(14024);
		var folders = __webpack_require__(76382);
		var inside = __webpack_require__(66996);
		var log = __webpack_require__(16493);
		var driver = __webpack_require__(24929);
		var locked_recipe = __webpack_require__(27640);
		var recipe_lines = __webpack_require__(41079);
		var roundtrip_stages = __webpack_require__(80360);
		;
		const mostDifferences = 50;
		const testBegins = /^INFO:\s+Running testscript/;
		async function attempt(bench, lock) {
			const { request, prepared, apptainer, secrets, binds, watcher, signal } = bench;
			const { context, store, buildArgs, settings } = request;
			const folder = (0, external_node_path_.join)(bench.scratch, "build");
			await (0, folders.f)(folder);
			let isTesting = false;
			const differences = new Set();
			const end = (outcome, why = "") => ({
				outcome,
				why,
				differences: [...differences]
			});
			const recipe = (0, external_node_path_.join)(folder, "recipe.def");
			const { recipe: parsed } = prepared;
			const text = (0, driver.RU)((0, locked_recipe.F8)(parsed, lock, (0, locked_recipe.cz)(lock, parsed), (0, write.X)(lock)));
			try {
				await (0, inside.q0)(folder, recipe, text);
				const stages = (0, roundtrip_stages.h8)(folder, parsed);
				await (0, roundtrip_secrets.a9)(secrets, {
					store,
					settings,
					note: (note) => watcher.note(note)
				}, (provided) => (0, log.X)(folder, (0, external_node_path_.join)(folder, "log"), (log) => (0, apptainer_build._)({
					...{
						apptainer,
						recipe,
						image: (0, external_node_path_.join)(folder, "image.sif"),
						context,
						buildArgs,
						settings,
						binds,
						log
					},
					...provided ? { secrets: provided } : {},
					...stages ? { stages } : {},
					...signal ? { signal } : {},
					scratch: (0, external_node_path_.join)(folder, "scratch"),
					postEnv: {},
					sourceDateEpoch: lock.inputs.sourceDateEpoch,
					compression: "fastest",
					onLine: (line) => {
						isTesting ||= testBegins.test(line);
						const at = line.indexOf(driver.X);
						if (at >= 0 && differences.size < mostDifferences) differences.add(line.slice(at + driver.X.length).trim());
						watcher.output(line);
					}
				})));
				return end("passes");
			} catch (error) {
				if (!(error instanceof failure.H) || error.kind !== "failed") {
					const placed = error instanceof failure.H ? error.withPath(recipe, parsed.path, (line) => (0, recipe_lines.lineInRecipe)(text, line)) : error;
					throw withoutLog(placed);
				}
				return end(isTesting ? "fails" : "does not build", error.why ?? error.message);
			} finally {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		function withoutLog(error) {
			if (!(error instanceof failure.H)) return error;
			const { kind, message, code, why, place } = error;
			const remedy = error.remedy?.replace(/; log: [^;]*$/, "");
			return new failure.H(kind, message, {
				code,
				why,
				remedy,
				...place ? { place } : {},
				cause: error
			});
		}
		;
		async function isolate(changes, attempt) {
			let before = [];
			let delta = changes;
			let parts = 2;
			while (delta.length > 1) {
				const pieces = split(delta, parts);
				const tries = parts === 2 ? pieces : [...pieces, ...pieces.map((piece) => without(delta, piece))];
				let next;
				for (const moved of tries) {
					const outcome = await attempt([...before, ...moved]);
					if (outcome === undefined) return {
						before,
						delta,
						isCut: true
					};
					if (outcome === "does not build") continue;
					next = outcome === "fails" ? {
						before,
						delta: moved
					} : {
						before: [...before, ...moved],
						delta: without(delta, moved)
					};
					break;
				}
				if (next) {
					({before, delta} = next);
					parts = 2;
				} else if (parts >= delta.length) break;
				else parts = Math.min(parts * 2, delta.length);
			}
			return {
				before,
				delta,
				isCut: false
			};
		}
		function split(items, parts) {
			const ends = Array.from({ length: parts + 1 }, (_, at) => Math.round(at * items.length / parts));
			return ends.slice(1).map((end, at) => items.slice(ends[at], end));
		}
		const without = (items, others) => items.filter((each) => !others.includes(each));
		var identity = __webpack_require__(37325);
		var pinned = __webpack_require__(72373);
		;
		function unitOf(ecosystem, item) {
			const source = ecosystem === "dpkg" ? item.source?.split("@")[0] : undefined;
			return `${ecosystem}:${(0, identity.tK)(ecosystem, source ?? item.name)}`;
		}
		const baseId = ({ stage }) => `base:${stage}`;
		const digestOf = (base) => (0, pinned.v)(base.bootstrap, base.written, base) && (base.indexDigest ?? base.imageSha256);
		const otherFiles = (good, bad) => bad.bases.filter((base) => {
			const old = good.bases.find(({ stage }) => stage === base.stage);
			return !digestOf(base) && old?.imageSha256 !== undefined && old.imageSha256 !== base.imageSha256;
		}).map(({ written }) => written);
		function movesBetween(good, bad, pinned) {
			const bases = bad.bases.flatMap((base) => {
				const old = good.bases.find(({ stage }) => stage === base.stage);
				const [from, to] = [old && digestOf(old), digestOf(base)];
				if (!from || !to || from === to) return [];
				const stage = bad.bases.length > 1 ? ` of stage ${base.stage + 1}` : "";
				return [{
					id: baseId(base),
					ecosystem: "base",
					name: `${base.written}${stage}`,
					from: [from],
					to: [to],
					packages: []
				}];
			});
			const [before, after] = [unitsOf(good, pinned), unitsOf(bad, pinned)];
			const packages = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
				const [old = [], now = []] = [before.get(id), after.get(id)];
				if (old.length === 0 || now.length === 0 || identities(old) === identities(now)) return [];
				const [ecosystem = "", ...name] = id.split(":");
				const names = [...new Set([...old, ...now].map((item) => item.name))];
				return [{
					id,
					ecosystem,
					name: name.join(":"),
					from: versionsOf(old),
					to: versionsOf(now),
					packages: names
				}];
			});
			return [...bases, ...packages];
		}
		const identities = (packages) => JSON.stringify(packages.map(({ prefix, name, version, build }) => [
			prefix,
			name,
			version,
			build
		].join(" ")).sort());
		const versionsOf = (packages) => [...new Set(packages.map(({ version }) => version))].sort();
		function unitsOf(lock, pinned) {
			const found = new Map();
			for (const ecosystems of [lock.ecosystems, ...Object.values(lock.stages ?? {}).map((each) => each.ecosystems)]) for (const id of pinned) for (const item of packagesIn(ecosystems, id)) {
				if (item.owner !== undefined) continue;
				const unit = unitOf(id, item);
				found.set(unit, [...found.get(unit) ?? [], item]);
			}
			return found;
		}
		const packagesIn = (ecosystems, id) => {
			const found = ecosystems[id];
			return found?.status === "present" ? found.packages : [];
		};
		function mixedLock(good, bad, moved) {
			const stages = bad.stages && { stages: Object.fromEntries(Object.entries(bad.stages).map(([at, stage]) => {
				const old = good.stages?.[at];
				return [at, old ? {
					...stage,
					...mixedStage(old, stage, moved)
				} : stage];
			})) };
			return {
				...bad,
				...mixedStage(good, bad, moved),
				...stages,
				bases: bad.bases.map((base) => {
					const old = good.bases.find(({ stage }) => stage === base.stage);
					return old && digestOf(old) && !moved.has(baseId(base)) ? {
						...old,
						written: base.written
					} : base;
				}),
				floats: []
			};
		}
		function mixedStage(good, bad, moved) {
			const choose = (id, old, now) => {
				const [had, has] = [old, now].map((packages) => new Set(packages.map((item) => unitOf(id, item))));
				return [...old.filter((item) => !moved.has(unitOf(id, item)) || !has.has(unitOf(id, item))), ...now.filter((item) => moved.has(unitOf(id, item)) || !had.has(unitOf(id, item)))];
			};
			const ecosystems = Object.fromEntries(Object.entries(bad.ecosystems).map(([id, found]) => {
				const old = packagesIn(good.ecosystems, id);
				if (found.status !== "present" || old.length === 0) return [id, found];
				return [id, {
					...found,
					packages: choose(id, old, found.packages)
				}];
			}));
			const passing = Object.keys({
				...good.transient,
				...bad.transient
			}).map((id) => [id, choose(id, good.transient?.[id] ?? [], bad.transient?.[id] ?? [])]);
			const archives = good.archives ?? bad.archives;
			return {
				ecosystems,
				...passing.length > 0 ? { transient: Object.fromEntries(passing) } : {},
				...archives ? { archives } : {}
			};
		}
		var schemas = __webpack_require__(28942);
		var cache_folder = __webpack_require__(47182);
		var user_cache = __webpack_require__(59510);
		;
		const stepSchema = schemas.rej({
			moved: schemas.YOg(schemas.YjP()),
			outcome: schemas.k5n([
				"passes",
				"fails",
				"does not build"
			]),
			why: schemas.YjP(),
			differences: schemas.YOg(schemas.YjP())
		});
		const stateSchema = schemas.rej({
			version: schemas.euz(1),
			bad: schemas.YjP().optional(),
			steps: schemas.YOg(stepSchema)
		});
		class Progress {
			#path;
			#state;
			constructor(path, state) {
				this.#path = path;
				this.#state = state;
			}
			static async open(question, fresh) {
				const path = (0, external_node_path_.join)((0, cache_folder.s)("bisect"), `${(0, digest.sc)(question)}.json`);
				return new Progress(path, (fresh ? undefined : parse(await (0, user_cache.xe)(path))) ?? {
					version: 1,
					steps: []
				});
			}
			get bad() {
				return this.#state.bad;
			}
			get steps() {
				return this.#state.steps;
			}
			find(moved) {
				const key = moved.toSorted().join("\n");
				return this.#state.steps.find((step) => step.moved.toSorted().join("\n") === key);
			}
			async keepBad(lock) {
				this.#state.bad = lock;
				await this.#write();
			}
			async keep(step) {
				this.#state.steps.push(step);
				await this.#write();
			}
			async end() {
				await (0, user_cache.aR)(this.#path, "");
			}
			#write = () => (0, user_cache.aR)(this.#path, JSON.stringify(this.#state));
		}
		function parse(text) {
			try {
				return stateSchema.parse(JSON.parse(text));
			} catch {
				return undefined;
			}
		}
		;
		async function bisect(request, watcher, signal) {
			const { recipe, context, store, settings, good } = request;
			watcher.phase("Reading the recipe");
			const binds = await (0, roundtrip_binds.Qq)({
				binds: settings.binds,
				store
			});
			const prepared = await (0, prepare.iA)(recipe, context, request.buildArgs, {
				signal,
				exclude: [store],
				secrets: (0, roundtrip_secrets.XG)(settings),
				binds: (0, roundtrip_binds.T$)(binds)
			});
			if (!prepared.recipe.stages.at(-1).sections.some(({ name }) => name === "test")) throw noTest(recipe);
			const secrets = await (0, apptainer_secrets.ql)(settings.secrets);
			(0, roundtrip_secrets.wY)(secrets, prepared.recipe, request.buildArgs);
			if ((0, prepare.PV)(prepared.inputs, good.bases) !== good.inputs.digest) watcher.note("the recipe or its files changed since the good build");
			const question = [
				(0, write.X)(good),
				prepared.inputs.digest,
				request.bad ? (0, write.X)(request.bad) : ""
			];
			const progress = await Progress.open(question.map(digest.sc).join("\n"), request.fresh);
			if (progress.steps.length > 0) watcher.note(`${(0, plural.L)(progress.steps.length, "build")} of an earlier run are reused; --fresh starts over`);
			const scratch = await (0, store_scratch.jd)({
				store,
				tmp: settings.tmp,
				purpose: "bisect",
				remove: (0, prepare.$R)(settings),
				note: (text) => watcher.note(text)
			});
			try {
				watcher.phase("Getting Apptainer ready");
				const apptainer = await (0, ensure.ensureApptainer)({
					...settings.apptainer,
					note: (text) => watcher.note(text)
				});
				const bad = request.bad ?? await today(request, progress, (0, external_node_path_.join)(scratch.path, "store"), watcher, signal);
				for (const base of otherFiles(good, bad)) watcher.note(`the base ${base} is not the image of the good build, and stays as it is today`);
				const bench = {
					...{
						request,
						prepared,
						apptainer,
						secrets,
						binds,
						watcher,
						signal
					},
					scratch: scratch.path
				};
				return await search({
					good,
					bad,
					prepared,
					limit: request.limit
				}, progress, watcher, (lock) => attempt(bench, lock));
			} finally {
				await scratch.close();
			}
		}
		const noTest = (path) => new failure.H("usage", "the recipe has no %test", {
			code: "bisect-no-test",
			why: "only a %test says which build is good and which is not",
			remedy: "write a %test that fails where the image does not work",
			place: { path }
		});
		async function today(request, progress, store, watcher, signal) {
			if (progress.bad !== undefined) return (0, read.builtLock)((0, read.parseLock)(progress.bad, "kept lock"), "kept lock");
			watcher.note("the recipe is built as it is, without its %test, to see what moved");
			const { recipe, context, name, buildArgs, settings } = request;
			const asked = {
				recipe,
				context,
				store,
				name,
				buildArgs,
				settings,
				force: true,
				noTest: true
			};
			const { lock } = await (0, build.build)({
				...asked,
				vault: { record: "off" }
			}, watcher, signal).catch((error) => {
				throw withoutLog(error);
			});
			await progress.keepBad((0, write.X)(lock));
			return lock;
		}
		async function search({ good, bad, prepared, limit }, progress, watcher, work) {
			const moves = movesBetween(good, bad, ecosystems.uU.filter(({ pin }) => pin).map(({ id }) => id));
			const steps = [];
			const step = async (moved, what) => {
				const known = progress.find(moved);
				if (!known) watcher.phase(`Build ${steps.length + 1}: ${what}`);
				const found = known ?? {
					moved: [...moved],
					...await work(mixedLock(good, bad, new Set(moved)))
				};
				if (!known) await progress.keep(found);
				steps.push(found);
				watcher.note(`build ${steps.length}: ${what}: ${found.outcome}${known ? " (from an earlier run)" : ""}`);
				return found;
			};
			const all = moves.map(({ id }) => id);
			const common = {
				moves: moves.length,
				steps,
				isCut: false,
				culprits: [],
				why: "",
				differences: []
			};
			const worst = await step(all, "everything as today");
			if (worst.outcome === "passes") {
				await progress.end();
				return {
					...common,
					answer: "no-failure"
				};
			}
			if (worst.outcome === "does not build") throw notPackages(worst, prepared.recipe.path, "today");
			const best = all.length === 0 ? worst : await step([], "everything as in the good build");
			if (best.outcome !== "passes") throw notPackages(best, prepared.recipe.path, "the good build");
			const isolated = await isolate(all, async (moved) => steps.length >= limit ? undefined : (await step(moved, `${moved.length} of ${(0, plural.L)(all.length, "change")} as today`)).outcome);
			return {
				...common,
				...await conclude({
					isolated,
					all,
					steps,
					limit,
					moves,
					prepared
				}, step),
				answer: "found"
			};
		}
		async function conclude({ isolated: { before, delta, isCut }, all, steps, limit, moves, prepared }, step) {
			const ofMoves = (moved) => steps.find((each) => each.moved.length === moved.length && each.moved.every((id) => moved.includes(id)));
			const [passed, failed] = [ofMoves(before), ofMoves([...before, ...delta])];
			const rest = all.filter((id) => !delta.includes(id));
			const isNew = rest.length > 0 && rest.length < all.length;
			const otherwise = !isCut && isNew && steps.length < limit ? await step(rest, `everything as today but ${delta.join(", ")}`) : undefined;
			const culprits = moves.filter(({ id }) => delta.includes(id));
			const mentions = (0, recipe_mentions.findMentions)(prepared.recipe, culprits.flatMap(({ packages }) => packages));
			return {
				isCut,
				...otherwise ? { otherwise: otherwise.outcome } : {},
				why: failed?.why ?? "",
				differences: (failed?.differences ?? []).filter((line) => !passed?.differences.includes(line)),
				culprits: culprits.map((move) => ({
					...move,
					...lineOf(move, mentions, prepared)
				}))
			};
		}
		function lineOf(move, mentions, { substituted }) {
			if (move.ecosystem !== "base") return move.packages.map((name) => mentions.get(name)).find(Boolean) ?? {};
			const from = substituted.stages[Number(move.id.split(":")[1])]?.header.get("from");
			return from ? {
				line: from.line,
				command: `From: ${from.value}`
			} : {};
		}
		const notPackages = ({ outcome, why }, path, of) => new failure.H("inconclusive", "no package was found that broke %test", {
			code: "bisect-not-packages",
			why: [outcome === "fails" ? `it also fails with every package and base of ${of}, as far as these can be pinned` : `with the packages of ${of} pinned, the recipe cannot be built`, ...why.split("\n").slice(-3)].filter((line) => line !== "").join("\n"),
			remedy: "look at what else changed: the recipe, its files, what it downloads, this machine",
			place: { path }
		});
		var report_escape = __webpack_require__(45743);
		var file_kind = __webpack_require__(49970);
		var lock_given = __webpack_require__(39175);
		var cli_request = __webpack_require__(13412);
		var subject = __webpack_require__(67455);
		var watched = __webpack_require__(11884);
		;
		async function bisect_bisect(recipe, flags) {
			const { context, store, name, buildArgs, settings, recipe: path } = (0, cli_request.mK)(recipe, flags);
			await (0, file_kind.r)(path, ["recipe", "locked recipe"], "a recipe");
			const lockOf = (word) => (0, subject.withArgument)(word, store, async (given) => (0, read.builtLock)(await (0, lock_given.t3)(given, store), word));
			const good = await lockOf(flags.good ?? name);
			assertTested(good);
			const bad = flags.bad === undefined ? undefined : await lockOf(flags.bad);
			const request = {
				...{
					recipe: path,
					context,
					store,
					name,
					buildArgs,
					settings,
					good,
					bad
				},
				...{
					fresh: flags.fresh ?? false,
					limit: parseBuilds(flags.builds)
				}
			};
			const found = await (0, watched.V)((watcher, signal) => bisect(request, watcher, signal), flags);
			process.stdout.write(`${flags.json ? (0, report_escape.t3)(found) : textOf(found, recipe, good)}\n`);
		}
		function assertTested({ name, ts, test }) {
			if (test !== "skipped") return;
			throw new failure.H("usage", `the build ${name}-${ts} was not tested`, {
				code: "bisect-no-good-build",
				why: "it was built with --notest, so nothing says that its packages are good",
				remedy: "name a build whose %test passed: --good BUILD"
			});
		}
		function parseBuilds(text) {
			const builds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
			if (builds >= 3) return builds;
			throw new failure.H("usage", `invalid number of builds ${JSON.stringify(text)}`, {
				code: "wrong-use",
				why: "it is not a number from 3 to 9999: two builds only try the ends",
				remedy: "write for example --builds 40"
			});
		}
		const bisect_short = (version) => (0, report_escape.TN)(version.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1…"));
		function textOf(found, recipe, good) {
			const build = `${good.name}-${good.ts}`;
			if (found.answer === "no-failure") return `%test passes with everything as today, so there is nothing to find. ${(0, plural.L)(found.moves, "change")} since ${build}.`;
			const named = found.culprits.flatMap((each) => culpritLines(each, recipe));
			const [only] = found.culprits;
			const head = found.culprits.length === 1 && only ? `${(0, report_escape.TN)(only.name)} broke %test, of ${(0, plural.L)(found.moves, "change")} since ${build}:` : found.isCut ? `One or more of these ${found.culprits.length} broke %test; --builds ended the search:` : `One or more of these ${found.culprits.length} broke %test; they cannot be built apart from each other:`;
			return [
				head,
				...named,
				...found.why === "" ? [] : ["%test said:", ...linesOf(found.why)],
				...found.differences.length === 0 ? [] : ["These differed in that build, too, and may be the cause:", ...found.differences.map(indented)],
				...otherwiseLine(found)
			].join("\n");
		}
		const indented = (line) => `  ${(0, report_escape.TN)(line)}`;
		const linesOf = (text) => text.split("\n").slice(-5).map(indented);
		function culpritLines({ ecosystem, name, from, to, line, command }, recipe) {
			const versions = (all) => all.map(bisect_short).join(", ");
			return [`  ${ecosystem} ${(0, report_escape.TN)(name)}: ${versions(from)} → ${versions(to)}`, line === undefined ? "    no line of the recipe names it: another package brings it" : `    ${(0, report_escape.TN)(recipe)}:${line}: ${(0, report_escape.TN)(command ?? "")}`];
		}
		function otherwiseLine({ otherwise, culprits }) {
			if (otherwise === undefined) return [];
			const what = culprits.length === 1 ? "this one" : "these";
			if (otherwise === "passes") return [`With everything else as today and ${what} as before, %test passes.`];
			return otherwise === "fails" ? [`With everything else as today and ${what} as before, %test still fails: another change breaks it, too.`] : [`Everything else as today cannot be built with ${what} as before.`];
		}
	}),
	44892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			assertPlace: () => assertPlace,
			queueCancel: () => queueCancel,
			queueLog: () => queueLog,
			queueOrSubmit: () => queueOrSubmit,
			queueShow: () => queueShow,
			queueWait: () => queueWait,
			queueWork: () => queueWork
		});
		var promises_ = __webpack_require__(51455);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var src_failure = __webpack_require__(77205);
		var files_follow = __webpack_require__(21926);
		var folder = __webpack_require__(17464);
		var external_node_child_process_ = __webpack_require__(31421);
		var inside = __webpack_require__(66996);
		var run = __webpack_require__(21880);
		var vault_inside = __webpack_require__(30754);
		;
		const lookMs = 500;
		const looksBetweenStarts = 20;
		async function verifyLater(build, options, program) {
			if (!options.vault) (0, vault_inside.p)();
			await new folder.cZ(options.store).add(build, options);
			startWorker(options.store, options.settings.passEnv, program);
		}
		function startWorker(store, passEnv, { node, main }) {
			const passed = Object.fromEntries(passEnv.map((name) => [name, process.env[name]]));
			const child = (0, external_node_child_process_.spawn)(node, [
				main,
				"queue",
				"work",
				"--store",
				store
			], {
				cwd: "/",
				detached: true,
				env: (0, run.aq)({
					...passed,
					[vault_inside.$]: process.env[vault_inside.$]
				}),
				stdio: "ignore"
			});
			child.unref();
		}
		async function queueStatus(store) {
			const queue = new folder.cZ(store);
			const current = await queue.current();
			const entries = (await queue.entries()).filter(({ build }) => build !== current?.build);
			const of = (own) => entries.filter(({ isOwn }) => isOwn === own).map(({ build }) => build);
			return {
				current,
				waiting: of(true),
				foreign: of(false),
				results: await queue.results()
			};
		}
		async function waitForQueue(store, build, program, signal) {
			const queue = new folder.cZ(store);
			const own = (await queue.entries()).filter(({ isOwn }) => isOwn);
			const wanted = build === undefined ? own.map((entry) => entry.build) : [build];
			if (build !== undefined && !await queue.entry(build) && !await queue.result(build)) throw (0, folder.fc)(build);
			for (let look = 0;; look++) {
				const open = await Promise.all(wanted.map((each) => queue.entry(each)));
				if (open.every((entry) => entry === undefined)) break;
				const foreign = open.find((entry) => entry?.isOwn === false);
				if (foreign && !await queue.current()) throw (0, folder.af)(foreign.build);
				if (look % looksBetweenStarts === 0) await restart(queue, program);
				await (0, external_node_timers_promises_.setTimeout)(lookMs, undefined, { signal });
			}
			const results = await Promise.all(wanted.map((each) => queue.result(each)));
			return results.filter((result) => result !== undefined);
		}
		async function restart(queue, program) {
			const waiting = (await queue.entries()).filter(({ isOwn }) => isOwn);
			if (waiting.length === 0 || await queue.current()) return;
			startWorker(queue.store, [...new Set(waiting.flatMap(({ options }) => options.settings.passEnv))], program);
		}
		async function cancelQueued(store, build, signal) {
			const queue = new folder.cZ(store);
			if (!await queue.entry(build)) throw (0, folder.fc)(build);
			if ((await queue.current())?.build !== build) return queue.remove(build, "json");
			await (0, inside.writeFileInside)(store, queue.file(build, "cancel"), "");
			while ((await queue.current())?.build === build && await queue.entry(build)) await (0, external_node_timers_promises_.setTimeout)(lookMs, undefined, { ...signal && { signal } });
			await queue.remove(build, "json");
			await queue.remove(build, "cancel");
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_os_ = __webpack_require__(48161);
		var lock = __webpack_require__(26314);
		var files_log = __webpack_require__(16493);
		var verify_task = __webpack_require__(25143);
		;
		const lockWaitMs = 15e3;
		const worker_lookMs = 500;
		async function workQueue(store, signal) {
			const queue = new folder.cZ(store);
			let count = 0;
			const request = {
				what: `the queue of ${store}`,
				waitMs: lockWaitMs,
				signal
			};
			try {
				await (0, lock.k)(store, queue.lockFile, request, async () => {
					for (;;) {
						signal.throwIfAborted();
						const entry = (await queue.entries()).find(({ isOwn }) => isOwn);
						if (!entry) return;
						await workOn(queue, entry, signal);
						count++;
					}
				});
			} catch (error) {
				if (!(error instanceof src_failure.H) || error.code !== "lock-busy") throw error;
			}
			return count;
		}
		async function workOn(queue, { build, options }, signal) {
			await queue.begin(build);
			const cancel = new AbortController();
			const looking = setInterval(() => {
				if ((0, external_node_fs_.existsSync)(queue.file(build, "cancel"))) cancel.abort();
			}, worker_lookMs);
			const log = await (0, files_log.N)(queue.store, queue.file(build, "log"));
			try {
				const watcher = logWatcher((line) => log.write(Buffer.from(`${line}\n`)));
				const result = await (0, verify_task.VN)(build, options, watcher, AbortSignal.any([signal, cancel.signal]));
				await queue.finish(build, result);
			} catch (error) {
				if (cancel.signal.aborted) await queue.remove(build, "json");
				else if (signal.aborted) throw error;
				else await queue.finish(build, defect(build, error));
			} finally {
				clearInterval(looking);
				await log.close();
				await queue.remove(build, "cancel");
				await queue.rest();
			}
		}
		function defect(build, error) {
			const failure = new src_failure.H("failed", `the verification of ${build} ended unexpectedly`, {
				code: "queue-defect",
				why: error instanceof Error ? error.stack ?? error.message : String(error),
				remedy: "report it: it is a bug in stx-container"
			});
			return {
				build,
				host: (0, external_node_os_.hostname)(),
				at: new Date().toISOString(),
				...(0, verify_task.g5)(failure)
			};
		}
		function logWatcher(write) {
			return {
				phase: (title) => write(`[${new Date().toISOString()}] ${title}`),
				output: (line) => write(`    ${line}`),
				note: (text) => write(`    ${text}`)
			};
		}
		var shell_word = __webpack_require__(704);
		var this_program = __webpack_require__(75220);
		var report_escape = __webpack_require__(45743);
		var run_report = __webpack_require__(91562);
		var client = __webpack_require__(30200);
		var run_folder = __webpack_require__(15647);
		var submit_run = __webpack_require__(69219);
		;
		async function taskOfBuild(store, build) {
			for (const id of await (0, run_folder.N)(store)) {
				const run = new run_folder.E8(store, id);
				const plan = await run.plan();
				const index = plan.builds.indexOf(build);
				if (index >= 0) return {
					run,
					plan,
					index
				};
			}
			return undefined;
		}
		async function unfinishedBuilds(store) {
			const open = [];
			for (const id of await (0, run_folder.N)(store)) {
				const run = new run_folder.E8(store, id);
				const done = new Set(await run.ended());
				const { builds } = await run.plan();
				open.push(...builds.filter((_, index) => !done.has(index)).map((build) => ({
					build,
					run: id
				})));
			}
			return open;
		}
		async function cancelTask({ run, plan, index }) {
			const name = (0, submit_run.sd)(run, plan)[Math.floor(index / plan.chunk)];
			if (name !== undefined) await (0, client.ZT)([name], index % plan.chunk);
			const build = plan.builds[index];
			const failure = new src_failure.H("infrastructure", `the verification of ${build} was cancelled`, {
				code: "slurm-job-cancelled",
				why: "queue cancel was called",
				remedy: `verify it again: stx-container verify --slurm ${build}`
			});
			const result = {
				build,
				host: "",
				at: new Date().toISOString(),
				...(0, verify_task.g5)(failure)
			};
			if (!await run.result(index, plan)) await run.writeResult(index, result);
		}
		async function showLog({ run, plan, index }, follow, print) {
			const log = new files_follow.p(run.logPath(index, plan), print);
			while (follow && !await run.result(index, plan)) {
				await log.read();
				await (0, external_node_timers_promises_.setTimeout)(500);
			}
			await log.read();
		}
		var wait_run = __webpack_require__(80717);
		var builds = __webpack_require__(13336);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var absolute = __webpack_require__(31869);
		var watched = __webpack_require__(11884);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		const openStore = ({ store }) => (0, store_open.dy)((0, absolute.y)(store));
		async function queueOrSubmit(built, request, where, fromVault, job) {
			const build = `${built.name}-${built.ts}`;
			const store = await (0, store_open.dy)(request.store);
			const { context, settings } = request;
			const common = {
				store,
				context,
				settings,
				buildArgs: {},
				requiredLevel: "versions"
			};
			const options = {
				...common,
				...fromVault && { vault: {} }
			};
			if (where === "slurm") {
				const { startRun } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69219));
				const run = await startRun({
					builds: [build],
					verify: options,
					job
				});
				return {
					next: (0, run_folder.VJ)(run),
					later: { run: run.id }
				};
			}
			await verifyLater(build, options, (0, this_program.J)());
			return {
				next: `queue wait ${build} --store ${(0, shell_word.r)(store)}`,
				later: { queue: build }
			};
		}
		function assertPlace(where) {
			if (where === true || where === "queue" || where === "slurm") return;
			throw new src_failure.H("usage", `invalid value of --verify-later: ${JSON.stringify(where)}`, {
				code: "wrong-use",
				why: "a build is verified later by the store's queue or by SLURM",
				remedy: "write --verify-later, or --verify-later slurm"
			});
		}
		async function buildOf(store, word) {
			const id = (0, builds.d$)(word);
			if (id) return `${(0, names.tO)(id.name)}-${id.ts}`;
			const { name, ts } = await (0, builds.w)(store, word, "newest");
			return `${name}-${ts}`;
		}
		async function queueShow(flags) {
			const { current, waiting, foreign, results } = await queueStatus(await openStore(flags));
			const running = current && {
				build: current.build,
				since: current.since,
				host: current.process.host
			};
			const slurm = await unfinishedBuilds(await openStore(flags));
			if (flags.json) return void print(JSON.stringify({
				running,
				waiting,
				foreign,
				slurm,
				results
			}));
			for (const { build, run } of slurm) print(`no result yet: ${build}, by SLURM in the run ${run}`);
			if (running) print(`being verified: ${running.build}, since ${running.since}, on ${running.host}`);
			for (const build of waiting) print(`waits: ${build}`);
			for (const build of foreign) print(`left alone, because somebody else put it here: ${build}`);
			for (const result of results) print(resultLine(result));
			if (!running && waiting.length > 0) print("No process works on the queue. Start one: stx-container queue wait");
			if (!running && waiting.length + foreign.length + results.length + slurm.length === 0) print("The queue is empty.");
		}
		const resultLine = ({ build, verdict, level, reason }) => (0, report_escape.kU)(`${verdict}: ${build}${level ? ` (${level})` : ""}: ${reason}`);
		async function queueWait(word, flags) {
			const store = await openStore(flags);
			const build = word === undefined ? undefined : await buildOf(store, word);
			const task = build && await slurmTask(store, build);
			const results = await (0, watched.V)((watcher, signal) => {
				if (task) return waitForTask(task, watcher, signal);
				watcher.phase("Waiting for the queue");
				return waitForQueue(store, build, (0, this_program.J)(), signal);
			});
			process.exitCode = (0, run_report.T)(results);
			if (flags.json) return void print(JSON.stringify({ results }));
			print(results.length > 0 ? (0, run_report.q)(results) : "Nothing waits; earlier results: stx-container queue status");
		}
		async function slurmTask(store, build) {
			const queue = new folder.cZ(store);
			if (await queue.entry(build)) return undefined;
			const task = await taskOfBuild(store, build);
			const isNewer = task && (!await task.run.result(task.index, task.plan) || !await queue.result(build));
			return isNewer ? task : undefined;
		}
		async function waitForTask({ run, plan, index }, watcher, signal) {
			watcher.phase("Waiting for SLURM");
			const { results } = await (0, wait_run.C)(run, plan, watcher, signal, index);
			return results.slice(index, index + 1);
		}
		async function queueLog(word, flags) {
			const store = await openStore(flags);
			const build = await buildOf(store, word);
			const queue = new folder.cZ(store);
			const path = queue.file(build, "log");
			const task = await slurmTask(store, build);
			if (task) return showLog(task, flags.follow ?? false, print);
			if (!await queue.entry(build) && !await queue.result(build)) throw (0, folder.fc)(build);
			if (!flags.follow) {
				process.stdout.write((0, report_escape.kU)(await (0, promises_.readFile)(path, "utf8").catch(() => "")));
				return;
			}
			const log = new files_follow.p(path, print);
			while (await queue.entry(build)) {
				await log.read();
				await (0, external_node_timers_promises_.setTimeout)(500);
			}
			await log.read();
		}
		async function queueCancel(word, flags) {
			const store = await openStore(flags);
			const build = await buildOf(store, word);
			const task = await slurmTask(store, build);
			if (task && !await task.run.result(task.index, task.plan)) await cancelTask(task);
			else await cancelQueued(store, build);
			print(flags.json ? JSON.stringify({ cancelled: build }) : `Cancelled ${build}`);
		}
		async function queueWork(flags) {
			process.on("SIGHUP", () => {});
			const abort = new AbortController();
			for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => abort.abort());
			await workQueue(await openStore(flags), abort.signal);
		}
	}),
	16325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			buildOnly: () => buildOnly,
			roundtrip: () => roundtrip,
			verifyOnly: () => verifyOnly
		});
		var promises_ = __webpack_require__(51455);
		var failure = __webpack_require__(77205);
		var github_context = __webpack_require__(80344);
		var verify_task = __webpack_require__(25143);
		var shell_word = __webpack_require__(704);
		var verification = __webpack_require__(12167);
		var build = __webpack_require__(27989);
		var verify = __webpack_require__(87839);
		var builds = __webpack_require__(13336);
		var name_lock = __webpack_require__(95776);
		var publish = __webpack_require__(54906);
		var recipe_folder = __webpack_require__(64112);
		var verdict_gate = __webpack_require__(76469);
		var judge = __webpack_require__(98886);
		var read_policy = __webpack_require__(26588);
		var absolute = __webpack_require__(31869);
		var external_node_path_ = __webpack_require__(76760);
		var inside = __webpack_require__(66996);
		var lock = __webpack_require__(26314);
		var names = __webpack_require__(90201);
		;
		const longestWait = 7 * 24 * 60 * 60 * 1e3;
		async function takeTurn(store, name, note, signal) {
			const path = (0, external_node_path_.join)(store, `.${(0, names.tO)(name)}.building`);
			const take = (waitMs) => (0, lock.H)(store, path, {
				what: `a build of ${name}`,
				waitMs,
				signal
			});
			const release = await take(0).catch((error) => {
				if (!(error instanceof failure.H) || error.code !== "lock-busy") throw error;
				const who = error.why ? `: ${error.why}` : "";
				note(`another process builds ${name} in this store (--force builds without waiting)${who}`);
				return take(longestWait);
			});
			return async () => {
				await (0, inside.$E)(store, path).catch(() => false);
				await release();
			};
		}
		;
		async function inTurn(request, watcher, signal, work) {
			if (request.force) return work(request);
			let end;
			const waiting = async (store) => {
				const note = (text) => {
					watcher.phase(`Waiting for another build of ${request.name}`);
					watcher.note(text);
				};
				end = await takeTurn(store, request.name, note, signal);
			};
			try {
				return await work({
					...request,
					inTurn: waiting
				});
			} finally {
				await end?.();
			}
		}
		var cli_request = __webpack_require__(13412);
		var signing = __webpack_require__(29657);
		var slurm_options = __webpack_require__(6522);
		var subject = __webpack_require__(67455);
		var terminal = __webpack_require__(7936);
		var watched = __webpack_require__(11884);
		var verify_request = __webpack_require__(81440);
		;
		async function againOptions(store, name, context) {
			const isUsual = context === undefined || await (0, promises_.realpath)(context).catch(() => context) === await (0, recipe_folder.z)(store, name);
			return {
				store: store === (0, absolute.y)("containers") ? "" : ` --store ${(0, shell_word.r)(store)}`,
				context: isUsual ? "" : ` --context ${(0, shell_word.r)((0, absolute.y)(context))}`
			};
		}
		const print = (text) => process.stdout.write(`${text}\n`);
		async function roundtrip(recipe, flags) {
			const requiredLevel = (0, verify_request.QA)(flags.level);
			const signing = await signingOf(flags);
			const request = (0, cli_request.mK)(recipe, {
				...flags,
				...requiredLevel === "bytes" ? { canonical: true } : {}
			});
			const once = async (request, watcher, signal) => {
				const built = await (0, build.build)(request, watcher, signal);
				if (built.unchanged) {
					const gate = await (0, verdict_gate.checkBuild)(await (0, builds.w)(request.store, `${built.name}-${built.ts}`), await (0, read_policy.T4)(request.store));
					if (gate.open && (0, judge.O6)(gate.level, requiredLevel)) {
						const why = await (0, name_lock.n)(request.store, built.name, () => (0, publish.M9)(request.store, built.name, built.ts));
						if (why) watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
						return {
							built,
							gate
						};
					}
				}
				return {
					built,
					verified: await (0, verify.verify)({
						...verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings),
						...built.unchanged ? {} : { writtenLock: built.digests.lock },
						...signing
					}, watcher, signal)
				};
			};
			const { built, verified, gate } = await (0, watched.V)((watcher, signal) => inTurn(request, watcher, signal, (held) => once(held, watcher, signal)), flags);
			if (verified) process.exitCode = (0, verify_task.FO)(verified);
			if (flags.json) return void print(JSON.stringify({
				built,
				verified,
				gate
			}));
			if (gate) return void print(`Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`);
			const again = await againOptions(request.store, built.name, request.context);
			print([
				(0, verification.FK)(built),
				"",
				(0, verification.st)(verified, (0, terminal.cE)(process.stdout), again)
			].join("\n"));
		}
		async function buildOnly(recipe, flags) {
			const { assertPlace, queueOrSubmit } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 44892));
			const job = (0, slurm_options.wq)(flags);
			if (flags.verifyLater) assertPlace(flags.verifyLater);
			const request = await withVaultSource((0, cli_request.mK)(recipe, flags), flags.fromVault);
			if (flags.verifyLater) (0, verify_task.T3)(request.settings);
			const built = await (0, watched.V)((watcher, signal) => inTurn(request, watcher, signal, (held) => (0, build.build)(held, watcher, signal)), flags);
			const queued = flags.verifyLater ? await queueOrSubmit(built, request, flags.verifyLater, flags.verifyFromVault ?? flags.fromVault !== undefined, job) : undefined;
			const binds = (request.settings.binds ?? []).map(({ source, at, access }) => ` --bind ${(0, shell_word.r)(`${source}:${at}:${access}`)}`);
			const next = queued?.next ?? `verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}${binds.join("")}`;
			print(flags.json ? JSON.stringify({
				built,
				...queued && { later: queued.later }
			}) : `${(0, verification.FK)(built)}\n\nNext: stx-container ${next}`);
		}
		async function withVaultSource(request, flag) {
			if (flag === undefined) return request;
			if (request.vault) {
				throw new failure.H("usage", "--vault and --from-vault were both given", {
					code: "wrong-use",
					why: "a build is recorded, or made from a record",
					remedy: "leave out one of them"
				});
			}
			const { vaultSource } = await __webpack_require__.e(1890).then(__webpack_require__.bind(__webpack_require__, 91890));
			const [what, path] = flag === true ? [undefined, ""] : [flag, (0, absolute.y)(flag)];
			return {
				...request,
				vault: await vaultSource(what, path, request.store, request.name)
			};
		}
		async function verifyOnly(names, flags) {
			const [first, ...more] = names;
			const name = first === undefined ? undefined : await (0, subject.nameOfRecipe)(first, (0, absolute.y)(flags.store)) ?? first;
			if (more.length > 0 || flags.all) throw new failure.H("usage", "several builds are verified by SLURM only", {
				code: "wrong-use",
				why: "on this machine, verify rebuilds one at a time",
				remedy: "stx-container verify --slurm --all, or one build after the other"
			});
			const signing = await signingOf(flags);
			const verified = await withUnpacked(name, flags, async (named, more) => {
				const run = (given) => withVaultBeside(given, more, async (all) => {
					const request = {
						...await (0, verify_request.UB)(given, all),
						...signing
					};
					return (0, watched.V)((watcher, signal) => (0, verify.verify)(request, watcher, signal), flags);
				});
				return named === undefined ? run() : (0, subject.withArgument)(named, flags.store, run, { withContext: true });
			});
			process.exitCode = (0, verify_task.FO)(verified);
			if (flags.json) return void print(JSON.stringify({ verified }));
			const again = await againOptions((0, absolute.y)(flags.store), verified.name, flags.context);
			print((0, verification.st)(verified, (0, terminal.cE)(process.stdout), again));
		}
		async function withVaultBeside(given, flags, work) {
			if (flags.fromVault !== true || !given || "name" in given) return work(flags);
			const { vaultBeside } = await __webpack_require__.e(2343).then(__webpack_require__.bind(__webpack_require__, 72343));
			const { files } = (await (0, subject.evidenceOf)(given.path, (0, absolute.y)(flags.store))).subject;
			const fromVault = await vaultBeside(files.lock);
			if (fromVault === undefined) return work(flags);
			const { withVaultContext } = await Promise.all([
				__webpack_require__.e(4886),
				__webpack_require__.e(3248),
				__webpack_require__.e(6383)
			]).then(__webpack_require__.bind(__webpack_require__, 17615));
			return withVaultContext(fromVault, (context) => work({
				...flags,
				fromVault,
				context: flags.context ?? context
			}));
		}
		async function withUnpacked(name, flags, work) {
			if (name !== undefined || flags.lock || typeof flags.fromVault !== "string") return work(name, flags);
			const { unpackBuild } = await Promise.all([
				__webpack_require__.e(4886),
				__webpack_require__.e(3248),
				__webpack_require__.e(6383)
			]).then(__webpack_require__.bind(__webpack_require__, 17615));
			const { buildId, context, close } = await unpackBuild((0, absolute.y)(flags.fromVault), (0, absolute.y)(flags.store));
			try {
				return await work(buildId, {
					...flags,
					context: flags.context ?? context
				});
			} finally {
				await close();
			}
		}
		async function signingOf(flags) {
			const signer = await (0, signing.Kv)(flags);
			if (!signer) return {};
			return {
				sign: async (statement) => [await signer.sign(statement)],
				verifiedBy: signer.fingerprint
			};
		}
		function verifyRequest(built, context, store, buildArgs, requiredLevel, settings) {
			const { image, lock, lockedRecipe } = built.files;
			const runUrl = (0, github_context.Qm)(process.env);
			return {
				image,
				lock,
				lockedRecipe,
				context,
				store,
				buildArgs,
				requiredLevel,
				settings,
				runUrl
			};
		}
	}),
	3888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			slurmTask: () => slurmTask,
			verifyBySlurm: () => verifyBySlurm
		});
		var failure = __webpack_require__(77205);
		var context = __webpack_require__(80344);
		var verify_task = __webpack_require__(25143);
		var run_report = __webpack_require__(91562);
		var client = __webpack_require__(30200);
		var run_folder = __webpack_require__(15647);
		var submit_run = __webpack_require__(69219);
		var external_node_path_ = __webpack_require__(76760);
		;
		async function runTask(folder, index, watcher, signal) {
			const store = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(folder));
			const run = new run_folder.E8(store, (0, external_node_path_.basename)(folder));
			const plan = await run.plan();
			const { builds, verify } = plan;
			const build = builds[index];
			if (build === undefined) throw new RangeError(`the run has no task ${index}`);
			if (await run.result(index, plan)) return;
			const options = {
				...verify,
				settings: nodeSettings(verify.settings)
			};
			await run.writeResult(index, await (0, verify_task.VN)(build, options, watcher, signal));
		}
		function nodeSettings(settings) {
			const tmp = settings.tmp ?? process.env.SLURM_TMPDIR;
			return tmp ? {
				...settings,
				tmp
			} : settings;
		}
		var wait_run = __webpack_require__(80717);
		var store_builds = __webpack_require__(13336);
		var store_open = __webpack_require__(93237);
		var gate = __webpack_require__(76469);
		var read_policy = __webpack_require__(26588);
		var absolute = __webpack_require__(31869);
		var request = __webpack_require__(13412);
		var slurm_options = __webpack_require__(6522);
		var watched = __webpack_require__(11884);
		var verify_request = __webpack_require__(81440);
		;
		async function verifyBySlurm(names, flags) {
			if (flags.image || flags.lock || flags.recipe) throw wrongUse("--slurm verifies builds of the store", "a job finds its files by the build's name there");
			if (flags.keep) throw wrongUse("--keep and --slurm cannot be combined", "a job keeps the verdict, and not the image");
			if (flags.sign) throw wrongUse("--sign and --slurm cannot be combined", "keys stay off compute nodes: use `sign` afterwards");
			const store = await (0, store_open.dy)((0, absolute.y)(flags.store));
			const { run, plan } = flags.resume ? await resumed(store, flags.resume, names) : await started(store, names, flags);
			if (!run) return showNothingMissing(flags);
			if (!flags.wait) return showStarted(run, plan, flags);
			const ended = await (0, watched.V)((watcher, signal) => waited(run, plan, watcher, signal));
			process.exitCode = (0, run_report.T)(ended.results);
			process.stdout.write(flags.json ? `${JSON.stringify({
				run: run.id,
				results: ended.results
			})}\n` : `${(0, run_report.q)(ended.results)}\n`);
		}
		function showNothingMissing({ json }) {
			const text = "Nothing to do: the gate lets all of these builds pass.";
			process.stdout.write(json ? `${JSON.stringify({
				run: "",
				builds: [],
				results: []
			})}\n` : `${text}\n`);
		}
		function showStarted(run, plan, { json }) {
			const text = `Run ${run.id}: ${plan.builds.length} submitted\n\nNext: stx-container ${(0, run_folder.VJ)(run)}`;
			process.stdout.write(json ? `${JSON.stringify({
				run: run.id,
				builds: plan.builds
			})}\n` : `${text}\n`);
		}
		async function started(store, names, flags) {
			const settings = (0, request.w0)(flags);
			(0, verify_task.T3)(settings);
			const builds = await buildsOf(store, names, flags);
			if (builds.length === 0) return {};
			const runUrl = (0, context.Qm)(process.env);
			const verify = {
				store,
				...flags.context === undefined ? {} : { context: (0, absolute.y)(flags.context) },
				buildArgs: (0, request.Hh)(flags.buildArg, flags.buildArgFile),
				requiredLevel: (0, verify_request.QA)(flags.level),
				settings,
				...(0, verify_request._7)(flags.fromVault),
				...runUrl && { runUrl }
			};
			const throttle = flags.throttle === undefined ? undefined : (0, slurm_options.zq)("--throttle", flags.throttle);
			const run = await (0, submit_run.startRun)({
				builds,
				verify,
				job: (0, slurm_options.wq)(flags),
				throttle
			});
			return {
				run,
				plan: await run.plan()
			};
		}
		async function resumed(store, id, names) {
			if (names.length > 0) throw wrongUse("--resume names no builds", "a run has its own list of builds");
			const run = await (0, run_folder.Iy)(store, id === true ? undefined : id);
			const plan = await run.plan();
			const missing = await missingTasks(run, plan);
			if (missing.length > 0) await (0, submit_run.Hj)(run, plan, missing);
			return {
				run,
				plan
			};
		}
		async function missingTasks(run, plan) {
			const [done, open] = [new Set(await run.ended()), await (0, wait_run.c)(run, plan)];
			return plan.builds.flatMap((_, index) => done.has(index) || open.has(index) ? [] : [index]);
		}
		async function waited(run, plan, watcher, signal) {
			watcher.phase(plan.builds.length === 1 ? `Verifying ${plan.builds[0]} by SLURM` : `Verifying ${plan.builds.length} builds by SLURM`);
			watcher.note(`run ${run.id}; after a lost connection: stx-container ${(0, run_folder.VJ)(run)}`);
			try {
				return await (0, wait_run.C)(run, plan, watcher, signal);
			} catch (error) {
				if (signal.aborted && signal.reason !== "SIGHUP") await cancelled(run, plan, watcher);
				throw error;
			}
		}
		async function cancelled(run, plan, watcher) {
			try {
				await (0, client.ZT)((0, submit_run.sd)(run, plan));
				watcher.note("the jobs are cancelled");
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				watcher.note(`the jobs could not be cancelled: ${error.why}; try: scancel --name=${(0, submit_run.sd)(run, plan).join(",")}`);
			}
		}
		async function buildsOf(store, names, flags) {
			if (flags.all ? names.length > 0 : names.length === 0) throw wrongUse("verify --slurm needs builds", "name builds, or give --all for every complete build of the store");
			const found = flags.all ? await allBuilds(store, flags.fromVault !== undefined) : await Promise.all(names.map((name) => (0, store_builds.w)(store, name, "to verify")));
			if (found.length === 0) throw wrongUse("there is nothing to verify", `${store} has no complete build`);
			const wanted = flags.missing ? await notVerified(store, found) : found;
			return [...new Set(wanted.map(({ name, ts }) => `${name}-${ts}`))];
		}
		async function allBuilds(store, withVault) {
			const builds = (await Promise.all((await (0, store_builds.Zv)(store)).map((name) => (0, store_builds.YF)(store, name)))).flat();
			return builds.filter(({ state }) => state === "complete" || withVault && state === "lock-only");
		}
		async function notVerified(store, builds) {
			const policy = await (0, read_policy.T4)(store);
			const missing = [];
			for (const build of builds) if (!(await (0, gate.checkBuild)(build, policy)).open) missing.push(build);
			return missing;
		}
		function wrongUse(what, why) {
			return new failure.H("usage", what, {
				code: "wrong-use",
				why,
				remedy: "stx-container verify --help"
			});
		}
		async function slurmTask(folder, offset) {
			const index = Number(offset) + Number(process.env.SLURM_ARRAY_TASK_ID ?? 0);
			await (0, watched.V)((watcher, signal) => runTask((0, absolute.y)(folder), index, watcher, signal));
		}
	}),
	48829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			slurmAttach: () => slurmAttach,
			slurmLogs: () => slurmLogs,
			slurmStart: () => slurmStart,
			slurmStatus: () => slurmStatus,
			slurmStop: () => slurmStop
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var failure = __webpack_require__(77205);
		var follow = __webpack_require__(21926);
		var resolve = __webpack_require__(85798);
		var run = __webpack_require__(21880);
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var options = __webpack_require__(89141);
		var queue = __webpack_require__(42840);
		var schemas = __webpack_require__(28942);
		var bounded = __webpack_require__(17794);
		var folders = __webpack_require__(76382);
		var home = __webpack_require__(70948);
		var inside = __webpack_require__(66996);
		var this_program = __webpack_require__(75220);
		var client = __webpack_require__(30200);
		;
		const sessionSchema = schemas.rej({
			version: schemas.euz(1),
			name: schemas.YjP(),
			job: schemas.YjP().regex(/^\d+$/),
			image: schemas.YjP(),
			options: schemas.YOg(schemas.YjP()),
			folder: schemas.YjP()
		});
		const maxRecord = 1024 * 1024;
		function sessionsFolder(env = process.env) {
			const state = env.XDG_STATE_HOME?.startsWith("/") ? env.XDG_STATE_HOME : (0, external_node_path_.join)((0, home.W)(env), ".local/state");
			return (0, external_node_path_.join)(state, "stx-container", "slurm");
		}
		function sessionName(name) {
			if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && !name.includes("..")) return name;
			throw new failure.H("usage", `invalid session name ${JSON.stringify(name)}`, {
				code: "slurm-option-invalid",
				why: "a name has 1 to 64 letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
				remedy: "choose another with --session"
			});
		}
		const recordPath = (name, folder) => (0, external_node_path_.join)(folder, `${sessionName(name)}.json`);
		const sessionLog = (name, folder = sessionsFolder()) => (0, external_node_path_.join)(folder, `${sessionName(name)}.log`);
		const jobName = (name) => `stx-session.${name}`;
		const hold = "trap 'exit 0' TERM INT HUP\nwhile :; do sleep 3600 & wait $!; done\n";
		async function startSession(request, program = (0, this_program.J)(), folder = sessionsFolder()) {
			const { name, image, options, command } = request;
			await (0, folders.f)(folder);
			const path = recordPath(name, folder);
			if ((await (0, client.Lc)([jobName(name)])).some(queue.ui)) throw running(name);
			await (0, inside.$E)(folder, sessionLog(name, folder));
			const words = [
				program.node,
				program.main,
				"exec",
				...options,
				image,
				"--",
				...command
			].map(shell_word.r);
			const job = await (0, client.tA)({
				script: `#!/bin/sh\n# Written by stx-container: a session.\n${command.length > 0 ? `exec ${words.join(" ")}\n` : hold}`,
				args: [
					...request.jobArguments,
					`--job-name=${jobName(name)}`,
					`--output=${sessionLog(name, folder).replaceAll("%", "%%")}`,
					"--open-mode=append",
					"--no-requeue"
				],
				folder: process.cwd()
			});
			const session = {
				version: 1,
				name,
				job,
				image,
				options,
				folder: process.cwd()
			};
			await (0, inside.writeFileInside)(folder, path, `${JSON.stringify(session)}\n`);
			return session;
		}
		function running(name) {
			return new failure.H("usage", `the session ${name} runs already`, {
				code: "slurm-session-exists",
				why: "a name stands for one job at a time",
				remedy: `stx-container slurm attach ${name}, or choose another name with --session`
			});
		}
		async function listSessions(folder = sessionsFolder()) {
			const names = (await (0, promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
			const sessions = await Promise.all(names.map((name) => readSession(name.slice(0, -".json".length), folder)));
			const found = sessions.filter((session) => session !== undefined);
			if (found.length === 0) return [];
			const tasks = await (0, client.Lc)(found.map(({ name }) => jobName(name)));
			return found.map((session) => ({
				session,
				task: tasks.find(({ job }) => job === session.job)
			}));
		}
		async function readSession(name, folder) {
			const bytes = await (0, bounded.L)(recordPath(name, folder), maxRecord);
			try {
				return bytes && sessionSchema.parse(JSON.parse(bytes.toString("utf8")));
			} catch {
				throw new failure.H("usage", `cannot read the session ${name}`, {
					code: "slurm-session-missing",
					why: `${recordPath(name, folder)} is damaged, or was written by another version`,
					remedy: `remove it, and end its job: scancel --name=${jobName(name)}`
				});
			}
		}
		async function findSession(name, folder = sessionsFolder()) {
			const all = await listSessions(folder);
			const open = all.filter(({ task }) => task && (0, queue.ui)(task));
			const found = name === undefined ? open.length === 1 ? open[0] : undefined : all.find(({ session }) => session.name === name);
			if (found) return found;
			const several = name === undefined && open.length > 1;
			throw new failure.H("usage", several ? "there are several sessions" : `there is no session${name ? ` ${name}` : ""}`, {
				code: "slurm-session-missing",
				why: open.length > 0 ? `there are: ${open.map(({ session }) => session.name).join(", ")}` : "none is running",
				remedy: several ? "name one of them" : "start one: stx-container slurm start IMAGE"
			});
		}
		const askMs = 2e3;
		async function runningSession(name, onWait) {
			for (let shown;; await (0, external_node_timers_promises_.setTimeout)(askMs)) {
				const found = await findSession(name);
				const { session, task } = found;
				const isComing = task && (0, queue.ui)(task) && task.state !== "R" && queue.YZ.has(task.reason);
				if (!isComing) {
					assertRunning(found);
					return found;
				}
				if (shown !== task.reason) onWait(session.name, (0, queue._i)(task));
				shown = task.reason;
			}
		}
		function assertRunning({ session: { name }, task }) {
			if (task?.state === "R") return;
			const waits = task && (0, queue.ui)(task);
			throw new failure.H("usage", `the session ${name} ${waits ? "has not started yet" : "has ended"}`, {
				code: "slurm-session-missing",
				why: waits ? `SLURM gives as the reason: ${task.reason}` : (0, queue.hL)(task),
				remedy: waits ? "wait until `stx-container slurm status` shows it as running" : `stx-container slurm logs ${name}`
			});
		}
		async function stopSession({ session: { name } }, folder = sessionsFolder()) {
			await (0, client.ZT)([jobName(name)]);
			await (0, inside.Vh)(folder, folder);
			await (0, inside.$E)(folder, recordPath(name, folder));
		}
		function attachCommand({ session: { job, image, options, folder } }, command, isTerminal, program = (0, this_program.J)()) {
			const verb = command.length > 0 ? [
				"exec",
				...options,
				image,
				"--",
				...command
			] : [
				"shell",
				...options,
				image
			];
			return [
				"srun",
				...isTerminal ? ["--pty"] : [],
				"--overlap",
				"--quiet",
				`--jobid=${job}`,
				`--chdir=${folder}`,
				program.node,
				program.main,
				...verb
			];
		}
		function stateOf(task) {
			if (!task || !(0, queue.ui)(task)) return `ended: ${(0, queue.hL)(task)}`;
			if (task.state === "PD") return `waits: ${(0, queue._i)(task)}`;
			return task.state === "R" ? `running on ${task.node}` : `in state ${task.state}`;
		}
		var absolute = __webpack_require__(31869);
		var image_subject = __webpack_require__(94882);
		var replace_process = __webpack_require__(27698);
		var slurm_options = __webpack_require__(6522);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		const withoutDashes = (words) => words[0] === "--" ? words.slice(1) : words;
		async function slurmStart(image, command, flags, declared) {
			const store = (0, absolute.y)(flags.store);
			const subject = await (0, image_subject.m1)(image, store);
			const usable = await (0, resolve.cf)({
				subject,
				store,
				requireVerified: flags.requireVerified ?? false
			});
			if (usable.doubt !== undefined) process.stderr.write(`stx-container: ${(0, report_escape.kU)(`${usable.image} is not verified: ${usable.doubt}`)}\n`);
			const job = {
				name: sessionName(flags.session ?? ("name" in subject ? subject.name : (0, external_node_path_.basename)(subject.path, ".sif"))),
				image: usable.image,
				options: execWords(declared, {
					...flags,
					store
				}),
				command: withoutDashes(command),
				jobArguments: (0, options.y)((0, slurm_options.wq)(flags))
			};
			if (flags.dryRun) {
				const submitted = ["sbatch", ...job.jobArguments].map(shell_word.r).join(" ");
				const ran = [
					"stx-container",
					"exec",
					...job.options,
					job.image,
					"--",
					...job.command
				].map(shell_word.r).join(" ");
				return void print(`${submitted}\n${ran}`);
			}
			const session = await startSession(job);
			if (flags.json) return void print(JSON.stringify(session));
			print(`Session ${session.name}: job ${session.job}\n\nNext: stx-container slurm attach ${session.name}`);
		}
		function execWords(declared, flags) {
			const values = flags;
			const isOfExec = (name) => !jobFlagNames.has(name);
			return declared.options.flatMap((option) => {
				const name = option.attributeName();
				if (!isOfExec(name)) return [];
				const flag = option.long;
				const value = values[name];
				if (option.negate) return value === false ? [flag] : [];
				if (Array.isArray(value)) return value.map((each) => `${flag}=${each}`);
				if (value === true) return [flag];
				return typeof value === "string" ? [`${flag}=${value}`] : [];
			});
		}
		const jobFlagNames = new Set([
			"partition",
			"account",
			"qos",
			"jobTime",
			"cpus",
			"memory",
			"gres",
			"constraint",
			"sbatch",
			"session",
			"json",
			"dryRun"
		]);
		async function slurmAttach(name, command) {
			const found = await runningSession(name, (session, reason) => process.stderr.write(`stx-container: ${(0, report_escape.kU)(`${session} waits for SLURM to start it: ${reason}`)}\n`));
			const env = (0, run.Uv)(process.env);
			const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
			const argv = attachCommand(found, withoutDashes(command), isTerminal);
			await (0, replace_process.q)({
				argv,
				env
			});
		}
		async function slurmStop(name, flags) {
			const found = await findSession(name);
			await stopSession(found);
			const { session } = found;
			print(flags.json ? JSON.stringify({
				stopped: session.name,
				job: session.job
			}) : `Stopped ${session.name}`);
		}
		async function slurmStatus(name, flags) {
			const found = name === undefined ? await listSessions() : [await findSession(name)];
			if (flags.json) return void print(JSON.stringify(found.map(statusJson)));
			if (found.length === 0) return void print("No sessions. Start one: stx-container slurm start IMAGE");
			for (const { session, task } of found) print(`${session.name}  job ${session.job}  ${stateOf(task)}  ${(0, report_escape.kU)(session.image)}`);
		}
		function statusJson({ session, task }) {
			const { name, job, image } = session;
			const isOver = !task || !(0, queue.ui)(task);
			return {
				name,
				job,
				image,
				state: isOver ? "ended" : task.state === "PD" ? "waiting" : "running",
				node: task?.node ?? "",
				detail: stateOf(task)
			};
		}
		async function slurmLogs(name, flags) {
			const log = name === undefined ? sessionLog((await findSession(name)).session.name) : sessionLog(name);
			if (!flags.follow) return void process.stdout.write(await logText(log, name));
			const follower = new follow.p(log, print);
			for (;;) {
				await follower.read();
				const { task } = await findSession(name);
				if (!task || !(0, queue.ui)(task)) return follower.read();
				await (0, external_node_timers_promises_.setTimeout)(2e3);
			}
		}
		async function logText(path, name) {
			if ((0, external_node_fs_.existsSync)(path)) return (0, report_escape.kU)(await (0, promises_.readFile)(path, "utf8"));
			throw new failure.H("usage", `there is no log of the session ${name ?? ""}`.trimEnd(), {
				code: "slurm-session-missing",
				why: "its job has not started, or there was none of this name",
				remedy: "stx-container slurm status"
			});
		}
	}),
	81440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QA: () => parseLevel,
			UB: () => verifyRequestOf,
			_7: () => vaultOf
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_look_js_2 = __webpack_require__(53896);
		var _github_context_js_3 = __webpack_require__(80344);
		var _operations_verify_task_js_4 = __webpack_require__(25143);
		var _store_builds_js_5 = __webpack_require__(13336);
		var _store_recipe_folder_js_6 = __webpack_require__(64112);
		var _verdict_check_name_js_7 = __webpack_require__(91633);
		var _verdict_context_beside_js_8 = __webpack_require__(4941);
		var _verdict_lock_file_js_9 = __webpack_require__(89257);
		var _verdict_marker_js_10 = __webpack_require__(97391);
		var _verdict_read_policy_js_11 = __webpack_require__(26588);
		var _absolute_js_12 = __webpack_require__(31869);
		var _request_js_13 = __webpack_require__(13412);
		var _steps_js_14 = __webpack_require__(84501);
		var _subject_js_15 = __webpack_require__(67455);
		function parseLevel(text) {
			const level = _verdict_marker_js_10.levels.find((each) => each === text);
			if (level) return level;
			throw new _failure_js_1.H("usage", `invalid level ${JSON.stringify(text)}`, {
				code: "level-invalid",
				why: `expected ${_verdict_marker_js_10.levels.join(" or ")}`,
				remedy: "correct --level"
			});
		}
		function vaultOf(flag) {
			if (flag === undefined) return {};
			return { vault: flag === true ? {} : { path: (0, _absolute_js_12.y)(flag) } };
		}
		async function verifyRequestOf(given, flags) {
			const store = (0, _absolute_js_12.y)(flags.store);
			const runUrl = (0, _github_context_js_3.Qm)(process.env);
			const common = {
				store,
				buildArgs: (0, _request_js_13.Hh)(flags.buildArg, flags.buildArgFile),
				requiredLevel: parseLevel(flags.level),
				settings: (0, _request_js_13.w0)(flags),
				...runUrl && { runUrl },
				...flags.keep === undefined ? {} : { keep: (0, _absolute_js_12.y)(flags.keep) },
				...vaultOf(flags.fromVault)
			};
			const { image, lock, recipe } = flags;
			if (lock && recipe && given === undefined) {
				const lockedRecipe = (0, _absolute_js_12.y)(recipe);
				return {
					...common,
					...image ? { image: (0, _absolute_js_12.y)(image) } : {},
					lock: (0, _absolute_js_12.y)(lock),
					lockedRecipe,
					context: flags.context ? (0, _absolute_js_12.y)(flags.context) : (0, node_path_0.dirname)(lockedRecipe)
				};
			}
			if (given === undefined || image || lock || recipe) {
				throw new _failure_js_1.H("usage", "verify needs either the name of a build or its files", {
					code: "wrong-use",
					why: "give a name or a file of a build alone, or --lock and --recipe, with --image if the image is available",
					remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def"
				});
			}
			const named = "name" in given ? undefined : await (0, _subject_js_15.evidenceOf)(given.path, store);
			const context = flags.context === undefined ? undefined : (0, _absolute_js_12.y)(flags.context);
			if (!named) {
				const { name } = given;
				const found = await (0, _store_builds_js_5.w)(store, name, "to verify");
				if (name === found.name && found.published) await noteNewerBuild(store, found);
				return (0, _operations_verify_task_js_4.DA)(found, {
					...common,
					...context === undefined ? {} : { context }
				});
			}
			const { files, name } = named.subject;
			return {
				...common,
				...files.image ? { image: files.image } : {},
				lock: files.lock,
				lockedRecipe: files.lockedRecipe,
				...named.store === undefined ? await contextsOf(files, context) : { context: context ?? await (0, _store_recipe_folder_js_6.z)(named.store, name) }
			};
		}
		async function noteNewerBuild(store, build) {
			const notes = await (0, _verdict_check_name_js_7.iD)(await (0, _store_builds_js_5.YF)(store, build.name), build, await (0, _verdict_read_policy_js_11.T4)(store));
			for (const { text } of notes) (0, _steps_js_14.R8)(`Note: verifying ${build.name}-${build.ts}, the published build; ${text}`);
		}
		async function contextsOf({ lock, lockedRecipe }, named) {
			const beside = await (0, _verdict_context_beside_js_8.Wd)(lock);
			if (named === undefined || beside === undefined) return { context: named ?? beside ?? (0, node_path_0.dirname)(lockedRecipe) };
			const inputs = await (0, _verdict_lock_file_js_9.readBuiltLock)(lock).then(({ inputs }) => Object.keys(inputs.files), () => []);
			const hasAll = inputs.every((path) => (0, _files_look_js_2.t5)((0, node_path_0.join)(named, path)) !== undefined);
			return hasAll ? {
				context: named,
				bases: beside
			} : {
				context: beside,
				bases: named
			};
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
	27698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => replaceProcess });
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_find_program_js_2 = __webpack_require__(39335);
		async function replaceProcess({ argv, env }) {
			const [command = ""] = argv;
			const file = command.startsWith("/") ? command : await (0, _process_find_program_js_2.K)(command);
			if (file === undefined) throw new _failure_js_1.H("infrastructure", `${command} could not be started`, {
				code: "program-not-started",
				why: "it is not on the PATH",
				remedy: `install ${command}`
			});
			if (isNonBlocking(1)) process.stdout._handle?.setBlocking?.(true);
			if (isNonBlocking(2)) process.stderr._handle?.setBlocking?.(true);
			process.execve?.(file, argv, env);
		}
		function isNonBlocking(file) {
			try {
				const [, flags = ""] = /^flags:\s*([0-7]+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${file}`, "utf8")) ?? [];
				return (Number.parseInt(flags, 8) & node_fs_0.constants.O_NONBLOCK) !== 0;
			} catch {
				return true;
			}
		}
	}),
	13412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hh: () => readBuildArguments,
			mK: () => buildRequest,
			w0: () => flagSettings
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_settings_js_2 = __webpack_require__(19415);
		var _failure_js_3 = __webpack_require__(77205);
		var _recipe_arguments_js_4 = __webpack_require__(64018);
		var _roundtrip_prepare_js_5 = __webpack_require__(76172);
		var _store_names_js_6 = __webpack_require__(90201);
		var _absolute_js_7 = __webpack_require__(31869);
		function readBuildArguments(pairs, file) {
			return Object.fromEntries([...file === undefined ? [] : (0, _recipe_arguments_js_4.parseArgumentFile)(readArgumentFile((0, _absolute_js_7.y)(file))), ...pairs.map((pair) => {
				const argument = (0, _recipe_arguments_js_4.parseBuildArgument)(pair);
				if (argument) return [argument.name, argument.value];
				throw new _failure_js_3.H("usage", `invalid build argument ${JSON.stringify(pair)}`, {
					code: "build-argument-invalid",
					why: "names consist of letters, digits and underscores, and values are one line",
					remedy: "write --build-arg name=value"
				});
			})]);
		}
		function readArgumentFile(path) {
			try {
				return (0, node_fs_0.readFileSync)(path);
			} catch (error) {
				throw new _failure_js_3.H("usage", `could not read the argument file ${path}`, {
					code: "build-argument-invalid",
					why: error.code,
					remedy: "pass a file with one name=value per line to --build-arg-file",
					cause: error
				});
			}
		}
		const unitMs = {
			s: 1e3,
			m: 6e4,
			min: 6e4,
			h: 36e5,
			d: 864e5
		};
		function parseTimeLimit(text) {
			const [, number = "", unit = "m"] = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)?$/.exec(text.trim()) ?? [];
			const time = Number(number) * (unitMs[unit] ?? 0);
			if (time >= 1 && time <= 2147483647) return time;
			throw new _failure_js_3.H("usage", `invalid time limit ${JSON.stringify(text)}`, {
				code: "time-limit-invalid",
				why: "it is not a time above 0 and up to 24 days",
				remedy: "write for example --time-limit 90m or --time-limit 2h; a number alone counts minutes"
			});
		}
		function flagSettings(flags) {
			if (flags.sudo && flags.fakeroot) {
				throw new _failure_js_3.H("usage", "--sudo and --fakeroot cannot be combined", {
					code: "wrong-use",
					why: "each of them chooses how the build gets its privileges",
					remedy: "use one of them, or neither to let the program choose"
				});
			}
			return (0, _apptainer_settings_js_2.mF)({
				privileges: flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto",
				hostCa: flags.hostCa,
				passEnv: flags.passEnv,
				secrets: flags.secret,
				binds: flags.bind,
				timeLimitMs: parseTimeLimit(flags.timeLimit),
				...flags.tmp ? { tmp: flags.tmp } : {}
			}, _absolute_js_7.y);
		}
		function buildRequest(recipe, flags) {
			if (recipe === "-") throw new _failure_js_3.H("usage", "cannot build what comes through standard input", {
				code: "wrong-use",
				why: "a build takes its name, and the files that it copies, from the recipe's place",
				remedy: "write it to a file, and name that file"
			});
			const path = (0, _absolute_js_7.y)(recipe);
			return {
				recipe: path,
				context: flags.context ? (0, _absolute_js_7.y)(flags.context) : (0, node_path_1.dirname)(path),
				store: (0, _absolute_js_7.y)(flags.store),
				name: (0, _store_names_js_6.tO)(flags.name ?? (0, _roundtrip_prepare_js_5.nameFromRecipe)(path)),
				buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
				force: flags.force ?? false,
				settings: flagSettings(flags),
				...flags.notest ? { noTest: true } : {},
				...flags.testAfter === undefined ? {} : { testAfter: flags.testAfter },
				...flags.canonical ? { canonical: true } : {},
				...flags.compression ? { compression: flags.compression } : {},
				...flags.without ? { without: flags.without } : {},
				...recordingOf(flags)
			};
		}
		function recordingOf({ vault, record, vaultOptional }) {
			const what = record ?? (vault ? "bodies" : undefined);
			const recording = {
				...what && { record: what },
				...vaultOptional && { optional: true }
			};
			return Object.keys(recording).length > 0 ? { vault: recording } : {};
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
	84501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DG: () => isLive,
			HE: () => digestStep,
			R8: () => warn,
			RV: () => changeStep,
			Uz: () => beginStep,
			Yp: () => doing,
			cv: () => say,
			jx: () => sayWrote
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_digest_cache_js_1 = __webpack_require__(85248);
		var _report_escape_js_2 = __webpack_require__(45743);
		var _report_format_js_3 = __webpack_require__(60919);
		var _volume_js_4 = __webpack_require__(37202);
		const running = [];
		let shown;
		function stepLines(stream, start, everyStep) {
			let title;
			let said;
			let last = start;
			let wait = 5e3;
			const say = (now) => {
				stream.write(`[${(0, _report_format_js_3.a3)(now - start)}] ${title} …\n`);
				wait = title === said ? Math.min(wait * 2, 6e4) : 5e3;
				[said, last] = [title, now];
			};
			const timer = setInterval(() => {
				const now = Date.now();
				if (title !== undefined && now - last >= (title === said ? wait : 5e3)) say(now);
			}, 1e3);
			timer.unref();
			return {
				step(next) {
					title = next;
					if (everyStep && title !== undefined && title !== said) say(Date.now());
				},
				clear() {}
			};
		}
		function stepLine(stream, start) {
			let title;
			let isDrawn = false;
			const clear = () => {
				if (isDrawn) stream.write("\r\x1B[K");
				isDrawn = false;
			};
			const timer = setInterval(() => {
				const elapsed = Date.now() - start;
				if (title === undefined || elapsed < 1e3) return;
				const text = `[${(0, _report_format_js_3.a3)(elapsed)}] ${title} …`;
				stream.write(`\r${text.slice(0, Math.max(10, (stream.columns ?? 80) - 1))}\x1b[K`);
				isDrawn = true;
			}, 250);
			timer.unref();
			return {
				step(next) {
					title = next;
					if (title === undefined) clear();
				},
				clear
			};
		}
		const isLive = (stream) => stream.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;
		let since;
		function show(start) {
			const isVerbose = (0, _volume_js_4.p)() === "verbose";
			process.stderr.on("error", () => {});
			shown = isLive(process.stderr) && !isVerbose ? stepLine(process.stderr, start) : stepLines(process.stderr, start, isVerbose);
			shown.step(running.at(-1)?.title);
		}
		function changed() {
			shown?.step(running.at(-1)?.title);
			if (since !== undefined) return;
			const start = Date.now();
			since = start;
			if ((0, _volume_js_4.p)() === "verbose") show(start);
			else setTimeout(() => show(start), 1e3).unref();
		}
		function beginStep(title) {
			if ((0, _volume_js_4.p)() === "quiet") return () => {};
			const step = { title: (0, _report_escape_js_2.TN)(title) };
			running.push(step);
			changed();
			return () => {
				const at = running.indexOf(step);
				if (at < 0) return;
				running.splice(at, 1);
				changed();
			};
		}
		function changeStep(title) {
			const step = running.at(-1);
			if (!step || step.title === title) return;
			step.title = (0, _report_escape_js_2.TN)(title);
			changed();
		}
		async function doing(title, work) {
			const end = beginStep(title);
			try {
				return await work();
			} finally {
				end();
			}
		}
		const digestStep = (path) => doing(`Reading ${(0, node_path_0.basename)(path)}`, () => (0, _files_digest_cache_js_1.n)(path));
		function say(text) {
			if ((0, _volume_js_4.p)() === "quiet") return;
			warn((0, _report_escape_js_2.TN)(text));
		}
		function warn(text) {
			shown?.clear();
			process.stderr.write(`${text.split("\n").map((line) => (0, _report_escape_js_2.kU)(line).trimEnd()).join("\n")}\n`);
		}
		function sayWrote(path, about) {
			say(`Wrote ${path}${about === undefined ? "" : `: ${about}`}.`);
		}
	}),
	7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_A: () => watching,
			cE: () => hasColor
		});
		var _report_escape_js_0 = __webpack_require__(45743);
		var _report_format_js_2 = __webpack_require__(60919);
		var _steps_js_1 = __webpack_require__(84501);
		var _volume_js_3 = __webpack_require__(37202);
		const firstSignMs = 1e4;
		function hasColor(stream) {
			return stream.isTTY === true && stream.hasColors();
		}
		function quietWatcher(stream) {
			return {
				phase() {},
				output() {},
				note: (text) => void stream.write(`${text}\n`),
				end() {}
			};
		}
		function plainWatcher(stream) {
			const start = Date.now();
			let last = Date.now();
			let wait = firstSignMs;
			let phase = "";
			const write = (text) => {
				[last, wait] = [Date.now(), firstSignMs];
				stream.write(`${text}\n`);
			};
			const timer = setInterval(() => {
				if (!phase || Date.now() - last < wait) return;
				const next = Math.min(wait * 2, 6e4);
				write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${phase} …`);
				wait = next;
			}, 1e3);
			timer.unref();
			return {
				phase(title) {
					phase = title;
					write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${title}`);
				},
				output: (line) => write(`    ${(0, _report_escape_js_0.Xj)(line)}`),
				note: (text) => write(`    ${text}`),
				end: () => clearInterval(timer)
			};
		}
		async function watcherFor(stream) {
			if ((0, _volume_js_3.p)() === "quiet") return quietWatcher(stream);
			if ((0, _volume_js_3.p)() === "verbose" || !(0, _steps_js_1.DG)(stream)) return plainWatcher(stream);
			return (await Promise.all([__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
		}
		async function watching(work) {
			const live = await watcherFor(process.stderr);
			let done = false;
			try {
				const result = await work(live);
				done = true;
				return result;
			} finally {
				live.end(done);
			}
		}
	}),
	11884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => watched });
		var _terminal_js_0 = __webpack_require__(7936);
		var _volume_js_1 = __webpack_require__(37202);
		const stopSignals = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		];
		function watched(work, options = {}) {
			if (options.timings || (0, _volume_js_1.p)() === "verbose") return timed(work);
			return (0, _terminal_js_0._A)((live) => stoppable(work, live));
		}
		async function timed(work) {
			const phases = [];
			try {
				return await (0, _terminal_js_0._A)((live) => {
					const phase = (title) => {
						phases.push({
							phase: title,
							since: performance.now()
						});
						live.phase(title);
					};
					return stoppable(work, {
						...live,
						phase
					});
				});
			} finally {
				const { timingsReport } = await __webpack_require__.e(3265).then(__webpack_require__.bind(__webpack_require__, 83265));
				const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
				const timings = phases.map(({ phase, since }, at) => ({
					phase,
					milliseconds: ends[at] - since
				}));
				process.stderr.write(`\n${timingsReport(timings)}\n\n`);
			}
		}
		async function stoppable(work, live) {
			const abort = new AbortController();
			const stop = (name) => {
				if (abort.signal.aborted) process.exit(130);
				live.note("stopping …");
				abort.abort(name);
			};
			for (const name of stopSignals) process.on(name, stop);
			try {
				const output = (line) => abort.signal.aborted || live.output(line);
				return await work({
					...live,
					output
				}, abort.signal);
			} catch (error) {
				if (abort.signal.aborted) throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
				throw error;
			} finally {
				for (const name of stopSignals) process.off(name, stop);
			}
		}
	}),
	85248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => cachedDigest });
		var node_path_0 = __webpack_require__(76760);
		var _cache_folder_js_1 = __webpack_require__(47182);
		var _digest_js_2 = __webpack_require__(63983);
		var _user_cache_js_3 = __webpack_require__(59510);
		async function cachedDigest(path, options = {}) {
			const before = (0, _user_cache_js_3.Zs)(path);
			if (!before || !(0, _cache_folder_js_1.n)(options.env) || !await (0, _user_cache_js_3.lO)(path)) return (0, _digest_js_2.Q3)(path);
			const entry = (0, node_path_0.join)(options.folder ?? (0, _cache_folder_js_1.s)("digests"), (0, _digest_js_2.sc)(path));
			const [known = "", of] = (await (0, _user_cache_js_3.xe)(entry)).split(" ");
			if (of === before.key && /^[0-9a-f]{64}$/.test(known)) return known;
			const digest = await (0, _digest_js_2.Q3)(path);
			if (before.key === (0, _user_cache_js_3.Zs)(path)?.key && (0, _user_cache_js_3.Is)(before, options.settledMs)) await (0, _user_cache_js_3.aR)(entry, `${digest} ${before.key}`);
			return digest;
		}
	}),
	21926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => LogFollower });
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _process_lines_js_2 = __webpack_require__(1262);
		const chunkSize = 64 * 1024;
		class LogFollower {
			#path;
			#lines;
			#at = 0;
			constructor(path, onLine) {
				this.#path = path;
				this.#lines = new _process_lines_js_2.g(onLine);
			}
			async read() {
				const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs_0.constants;
				const file = await (0, node_fs_promises_1.open)(this.#path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
				if (!file) return;
				try {
					if (!(await file.stat()).isFile()) return;
					for (;;) {
						const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkSize), 0, chunkSize, this.#at);
						if (bytesRead === 0) return;
						this.#at += bytesRead;
						this.#lines.push(buffer.subarray(0, bytesRead));
					}
				} finally {
					await file.close();
				}
			}
		}
	}),
	13922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OP: () => writeOwnFile,
			cR: () => readOwnFileIfThere,
			mW: () => writeNewOwnFile,
			zx: () => readOwnFile
		});
		var node_path_0 = __webpack_require__(76760);
		var zod_3 = __webpack_require__(28942);
		var _bounded_js_1 = __webpack_require__(17794);
		var _inside_js_2 = __webpack_require__(66996);
		const proofSchema = zod_3._H3({ owner: zod_3._H3({
			name: zod_3.YjP(),
			inode: zod_3.YjP(),
			uid: zod_3.aig()
		}) });
		const uid = () => process.getuid?.() ?? -1;
		const textOf = (path, value) => (inode) => `${JSON.stringify({
			...value,
			owner: {
				name: (0, node_path_0.basename)(path),
				inode: String(inode),
				uid: uid()
			}
		})}\n`;
		const writeOwnFile = (root, path, value) => (0, _inside_js_2.writeFileInside)(root, path, textOf(path, value));
		const writeNewOwnFile = (root, path, value) => (0, _inside_js_2.q0)(root, path, textOf(path, value));
		async function readOwnFile(path, limit) {
			const facts = {
				inode: "",
				uid: -1,
				nlink: 0n
			};
			return parse(path, await (0, _bounded_js_1.C)(path, limit, { look: (found) => note(facts, found) }), facts);
		}
		async function readOwnFileIfThere(path, limit) {
			const facts = {
				inode: "",
				uid: -1,
				nlink: 0n
			};
			const bytes = await (0, _bounded_js_1.L)(path, limit, { look: (found) => note(facts, found) });
			return bytes && parse(path, bytes, facts);
		}
		function note(facts, found) {
			Object.assign(facts, {
				inode: String(found.ino),
				uid: Number(found.uid),
				nlink: found.nlink
			});
		}
		function parse(path, bytes, facts) {
			const value = JSON.parse(bytes.toString("utf8"));
			const said = proofSchema.safeParse(value);
			if (!said.success) return {
				value,
				isOwn: false
			};
			const { owner, ...rest } = said.data;
			const isOwn = owner.name === (0, node_path_0.basename)(path) && owner.inode === facts.inode && owner.uid === uid() && facts.uid === uid() && facts.nlink === 1n;
			return {
				value: rest,
				isOwn
			};
		}
	}),
	80344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$j: () => privilegedEvents,
			AD: () => refuseForkCode,
			Cv: () => whyUnmerged,
			DC: () => checkBranch,
			Fy: () => commitTarget,
			K5: () => isOwnCode,
			OE: () => snapshotContext,
			Qm: () => runUrlOf,
			e$: () => checkTarget,
			ig: () => snapshotJob,
			yI: () => readContext
		});
		var node_fs_0 = __webpack_require__(73024);
		var zod_3 = __webpack_require__(28942);
		var zod_4 = __webpack_require__(961);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_plain_words_js_2 = __webpack_require__(89123);
		const repositorySchema = zod_3.Ikc({ full_name: zod_3.YjP() });
		const shaSchema = zod_3.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const payloadSchema = zod_3.Ikc({
			repository: zod_3.Ikc({ default_branch: zod_3.YjP().optional() }).optional(),
			pull_request: zod_3.Ikc({
				number: zod_3.aig().int().optional(),
				head: zod_3.Ikc({
					ref: zod_3.YjP(),
					sha: zod_3.YjP().optional(),
					repo: repositorySchema.nullish()
				}),
				base: zod_3.Ikc({
					ref: zod_3.YjP(),
					sha: shaSchema
				}).optional()
			}).optional(),
			merge_group: zod_3.Ikc({
				base_ref: zod_3.YjP(),
				base_sha: shaSchema
			}).optional(),
			workflow_run: zod_3.Ikc({
				event: zod_3.YjP().optional(),
				head_branch: zod_3.YjP().nullish(),
				head_sha: zod_3.YjP().optional(),
				head_repository: repositorySchema.nullish()
			}).optional()
		});
		function runUrlOf(env) {
			const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
			const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			return repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}` : undefined;
		}
		function snapshotContext(env, name) {
			const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
			return sha && ref ? {
				sha,
				ref,
				...snapshotJob(env, name)
			} : undefined;
		}
		function snapshotJob(env, name) {
			const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
			const correlator = [
				GITHUB_WORKFLOW,
				GITHUB_JOB,
				name
			].filter(Boolean).join("_");
			return { job: {
				correlator,
				id: id ?? "0"
			} };
		}
		const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
		function readContext(env) {
			const names = [
				"GITHUB_EVENT_NAME",
				"GITHUB_REPOSITORY",
				"GITHUB_REF",
				"GITHUB_SHA",
				"GITHUB_RUN_ID",
				"GITHUB_WORKSPACE",
				"RUNNER_TEMP"
			];
			const missing = names.filter((name) => !env[name]);
			const get = (name) => env[name] ?? "";
			if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
				throw new _failure_js_1.H("usage", "not running in GitHub Actions", {
					code: "not-a-runner",
					why: missing.length > 0 ? `these variables are not set: ${missing.join(", ")}` : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
					remedy: "run it as a step of a workflow, or use the command line: stx-container --help"
				});
			}
			const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			const repository = get("GITHUB_REPOSITORY");
			return {
				event: get("GITHUB_EVENT_NAME"),
				repository,
				ref: get("GITHUB_REF"),
				sha: get("GITHUB_SHA"),
				serverUrl,
				runUrl: runUrlOf(env) ?? "",
				workspace: get("GITHUB_WORKSPACE"),
				temp: get("RUNNER_TEMP"),
				...readPayload(env.GITHUB_EVENT_PATH)
			};
		}
		function readPayload(eventPath) {
			let payload = {};
			try {
				if (eventPath) payload = payloadSchema.parse(JSON.parse((0, node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2.f);
			} catch (error) {
				const why = error instanceof zod_4.G ? (0, _files_plain_words_js_2._)(error.issues, "it", 1) : error.message;
				throw new _failure_js_1.H("usage", "could not read the payload of the event", {
					code: "event-unreadable",
					why: `${eventPath}: ${why}`,
					remedy: "run the job again; the runner writes this file",
					cause: error
				});
			}
			const { pull_request: pull, workflow_run: run, repository } = payload;
			return {
				head: headOf(payload),
				base: baseOf(payload),
				pull: pull?.number,
				followed: run?.event,
				defaultBranch: repository?.default_branch
			};
		}
		function headOf({ pull_request: pull, workflow_run: run }) {
			if (pull) return {
				repository: pull.head.repo?.full_name,
				branch: pull.head.ref,
				sha: pull.head.sha
			};
			if (run) return {
				repository: run.head_repository?.full_name,
				branch: run.head_branch ?? undefined,
				sha: run.head_sha
			};
			return undefined;
		}
		function baseOf({ pull_request: pull, merge_group: group }) {
			if (group) return {
				ref: group.base_ref.replace(/^refs\/heads\//, ""),
				sha: group.base_sha
			};
			return pull?.base;
		}
		const privilegedEvents = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment",
			"issues",
			"discussion",
			"discussion_comment",
			"check_run",
			"check_suite",
			"status"
		]);
		const mergedEvents = new Set([
			"push",
			"release",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		]);
		const headEvents = new Set([
			...privilegedEvents,
			"pull_request",
			"pull_request_review",
			"pull_request_review_comment"
		]);
		function isOwnCode(context) {
			if (context.head) return context.head.repository === context.repository;
			return !headEvents.has(context.event);
		}
		function whyUnmerged(context) {
			const { event, head } = context;
			if (event === "workflow_run") {
				const { followed } = context;
				if (!isOwnCode(context)) return "the run that it follows was for the code of a fork, or does not say whose";
				if (followed === undefined) return "its payload does not name the event of the run that it follows";
				return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
			}
			if (mergedEvents.has(event)) return undefined;
			return head || event === "merge_group" || event.startsWith("pull_request") ? "what it built is not merged" : "such an event does not say whose code was built";
		}
		function refuseForkCode(context, allowed) {
			const { event, head } = context;
			if (!privilegedEvents.has(event) || allowed || isOwnCode(context)) return;
			if (!head) throw new _failure_js_1.H("usage", `nothing is built for the event ${event}`, {
				code: "fork-code-refused",
				why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
				remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets"
			});
			throw new _failure_js_1.H("usage", `recipes from forks are not built for the event ${event}`, {
				code: "fork-code-refused",
				why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
				remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets"
			});
		}
		function commitTarget(context) {
			if (context.event === "merge_group") {
				return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
			}
			const foreign = whyForeign(context);
			if (foreign !== undefined) return { skip: foreign };
			const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			if (!branch) return { skip: `${context.ref} is not a branch` };
			return { branch: checkBranch(branch) };
		}
		function whyForeign(context) {
			if (isOwnCode(context)) return undefined;
			return context.head || context.event.startsWith("pull_request") ? "a pull request from a fork cannot write to this repository; the verdict is in the summary" : `the event ${context.event} does not say whose code was built; the verdict is in the summary`;
		}
		function checkTarget(context) {
			const foreign = whyForeign(context);
			if (foreign !== undefined) return { skip: foreign };
			const sha = context.head ? context.head.sha : context.sha;
			return sha ? { sha } : { skip: `the event ${context.event} does not name the commit that was built` };
		}
		function checkBranch(branch) {
			const parts = branch.split("/");
			const bad = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) || parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
			if (!bad) return branch;
			throw new _failure_js_1.H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
				code: "branch-invalid",
				why: "git does not allow it (git help check-ref-format)",
				remedy: "rename the branch"
			});
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
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		var _check_js_9 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const before = (0, _files_user_cache_js_5.Zs)(image)?.key;
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			const assertUnchanged = () => {
				if (doubt === undefined && (0, _files_user_cache_js_5.Zs)(image)?.key !== before) throw exchanged(image);
			};
			assertUnchanged();
			return {
				image,
				doubt,
				assertUnchanged
			};
		}
		const exchanged = (image) => new _failure_js_2.H("unverified", `${image} was changed or replaced after it was checked`, {
			code: "image-exchanged",
			why: "it is not the file that the gate read",
			remedy: "run the command again; if this happens again, find out who writes to its folder"
		});
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_6.w)(store, subject.name);
				(0, _store_complete_js_7.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = (0, _files_look_js_4.ZG)(path);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path, or see the builds of the store: stx-container list"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_8.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_6.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((0, node_fs_0.lstatSync)(image).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_9.check)({
					subject,
					store,
					digest: (path) => (0, _files_digest_cache_js_3.n)(path),
					kept: {}
				}));
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.kind === "usage" || error.kind === "infrastructure") throw error;
				return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
			}
		}
		function doubtIn({ open, refusals }) {
			if (open) return [];
			const [first] = refusals;
			return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
		}
	}),
	17464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			af: () => notOwnEntry,
			cZ: () => QueueFolder,
			fc: () => notQueued
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var zod_10 = __webpack_require__(28942);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_failures_js_4 = __webpack_require__(28720);
		var _files_inside_js_5 = __webpack_require__(66996);
		var _files_own_file_js_6 = __webpack_require__(13922);
		var _process_identity_js_7 = __webpack_require__(81795);
		var _store_queued_js_8 = __webpack_require__(70368);
		var _verify_task_js_9 = __webpack_require__(25143);
		const entrySchema = zod_10.rej({
			version: zod_10.euz(1),
			build: zod_10.YjP(),
			at: zod_10.YjP(),
			options: _verify_task_js_9.Bo
		});
		const currentSchema = zod_10.Ikc({
			build: zod_10.YjP(),
			since: zod_10.YjP(),
			process: zod_10.IeY((value) => typeof value === "object" && value !== null)
		});
		const maxFile = 1024 * 1024;
		const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
		class QueueFolder {
			store;
			path;
			constructor(store) {
				this.store = store;
				this.path = (0, _store_queued_js_8.g9)(store);
			}
			file(build, ending) {
				if (!idPattern.test(build)) throw new RangeError(`not a build id: ${build}`);
				return (0, node_path_1.join)(this.path, `${build}.${ending}`);
			}
			get lockFile() {
				return (0, node_path_1.join)(this.path, "worker.lock");
			}
			get #currentFile() {
				return (0, node_path_1.join)(this.path, "current");
			}
			async add(build, options) {
				await (0, _files_inside_js_5.Vh)(this.store, this.path);
				for (const ending of [
					"result",
					"cancel",
					"log"
				]) await this.remove(build, ending);
				const entry = {
					version: 1,
					build,
					at: new Date().toISOString(),
					options
				};
				await (0, _files_own_file_js_6.OP)(this.store, this.file(build, "json"), entry);
			}
			async entries() {
				const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
				return found.filter((entry) => entry !== undefined).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
			}
			async entry(build) {
				try {
					const file = await (0, _files_own_file_js_6.cR)(this.file(build, "json"), maxFile);
					const entry = file && entrySchema.parse(file.value);
					return entry?.build === build ? {
						...entry,
						isOwn: file?.isOwn ?? false
					} : undefined;
				} catch {
					return undefined;
				}
			}
			result(build) {
				return read(this.file(build, "result"), _verify_task_js_9.Oh);
			}
			async results() {
				const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
				return found.filter((result) => result !== undefined);
			}
			async finish(build, result) {
				await (0, _files_inside_js_5.writeFileInside)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
				await this.remove(build, "json");
			}
			async remove(build, ending) {
				await (0, _files_inside_js_5.$E)(this.store, this.file(build, ending));
			}
			async begin(build) {
				const current = {
					build,
					since: new Date().toISOString(),
					process: (0, _process_identity_js_7.WF)()
				};
				await (0, _files_inside_js_5.writeFileInside)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
			}
			async rest() {
				await (0, _files_inside_js_5.$E)(this.store, this.#currentFile);
			}
			async current() {
				const current = await read(this.#currentFile, currentSchema);
				return current && (0, _process_identity_js_7.GE)(current.process) !== "gone" ? current : undefined;
			}
			async clearGone() {
				const claim = await read(this.#currentFile, currentSchema);
				const removed = [];
				if (claim && (0, _process_identity_js_7.GE)(claim.process) === "gone") {
					await this.rest();
					removed.push(this.#currentFile);
				}
				const waiting = new Set(await this.#builds("json"));
				for (const build of await this.#builds("cancel")) {
					if (waiting.has(build)) continue;
					await this.remove(build, "cancel");
					removed.push(this.file(build, "cancel"));
				}
				return removed;
			}
			async #builds(ending) {
				const names = await (0, node_fs_promises_0.readdir)(this.path).catch((error) => {
					if (error.code === "ENOENT") return [];
					throw (0, _files_failures_js_4.f1)(error, `could not read the queue ${this.path}`);
				});
				return names.filter((name) => name.endsWith(`.${ending}`)).map((name) => name.slice(0, -ending.length - 1)).filter((build) => idPattern.test(build));
			}
		}
		async function read(path, schema) {
			const bytes = await (0, _files_bounded_js_3.L)(path, maxFile);
			try {
				return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
			} catch {
				return undefined;
			}
		}
		function notOwnEntry(build) {
			return new _failure_js_2.H("usage", `${build} was put into the queue by somebody else`, {
				code: "queue-entry-foreign",
				why: "an entry says what a rebuild may see of this machine, so only the user who made it works on it, and not in a copy or clone",
				remedy: `verify it yourself: stx-container verify ${build}`
			});
		}
		function notQueued(build) {
			return new _failure_js_2.H("usage", `${build} is not in the queue`, {
				code: "queue-entry-missing",
				why: "it was not queued, or was verified or cancelled before",
				remedy: "stx-container queue status"
			});
		}
	}),
	25143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bo: () => verifyOptionsSchema,
			DA: () => storedRequest,
			FO: () => exitCodeOf,
			Oh: () => taskResultSchema,
			T3: () => assertDeferrable,
			VN: () => verifyStored,
			g5: () => failureOf
		});
		var node_os_0 = __webpack_require__(48161);
		var zod_6 = __webpack_require__(28942);
		var _failure_js_1 = __webpack_require__(77205);
		var _roundtrip_verify_js_2 = __webpack_require__(87839);
		var _store_builds_js_3 = __webpack_require__(13336);
		var _store_recipe_folder_js_4 = __webpack_require__(64112);
		var _verdict_marker_js_5 = __webpack_require__(97391);
		const settingsSchema = zod_6.rej({
			privileges: zod_6.k5n([
				"auto",
				"sudo",
				"fakeroot"
			]),
			hostCa: zod_6.KCZ([zod_6.k5n([
				"auto",
				"on",
				"off"
			]), zod_6.rej({ path: zod_6.YjP() })]),
			passEnv: zod_6.YOg(zod_6.YjP()),
			secrets: zod_6.YOg(zod_6.KCZ([zod_6.rej({
				name: zod_6.YjP(),
				path: zod_6.YjP()
			}), zod_6.rej({
				name: zod_6.YjP(),
				env: zod_6.YjP()
			})])).exactOptional(),
			binds: zod_6.YOg(zod_6.rej({
				source: zod_6.YjP(),
				at: zod_6.YjP(),
				access: zod_6.k5n(["ro", "rw"])
			})).exactOptional(),
			timeLimitMs: zod_6.aig(),
			tmp: zod_6.YjP().exactOptional(),
			apptainer: zod_6.rej({
				version: zod_6.YjP(),
				sha256: zod_6.YjP().exactOptional()
			}).exactOptional()
		});
		function assertDeferrable({ secrets = [] }) {
			const inVariable = secrets.find((secret) => "env" in secret);
			if (!inVariable) return;
			throw new _failure_js_1.H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
				code: "wrong-use",
				why: "the rebuild runs in another process, perhaps on another machine",
				remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`
			});
		}
		const verifyOptionsSchema = zod_6.rej({
			store: zod_6.YjP(),
			context: zod_6.YjP().exactOptional(),
			buildArgs: zod_6.g1P(zod_6.YjP(), zod_6.YjP()),
			requiredLevel: zod_6.k5n(_verdict_marker_js_5.levels),
			settings: settingsSchema,
			vault: zod_6.rej({ path: zod_6.YjP().exactOptional() }).exactOptional(),
			runUrl: zod_6.YjP().exactOptional()
		});
		const taskResultSchema = zod_6.rej({
			build: zod_6.YjP(),
			host: zod_6.YjP(),
			at: zod_6.YjP(),
			verdict: zod_6.k5n([
				"verified",
				"unverified",
				"inconclusive",
				"error"
			]),
			level: zod_6.k5n(_verdict_marker_js_5.levels).exactOptional(),
			isEnough: zod_6.zMY(),
			notJudged: zod_6.YjP().exactOptional(),
			reason: zod_6.YjP(),
			marker: zod_6.YjP().exactOptional(),
			log: zod_6.YjP().exactOptional(),
			failure: zod_6.rej({
				kind: zod_6.k5n([
					"failed",
					"usage",
					"unverified",
					"infrastructure",
					"inconclusive"
				]),
				code: zod_6.YjP(),
				why: zod_6.YjP().exactOptional(),
				remedy: zod_6.YjP().exactOptional()
			}).exactOptional()
		});
		async function storedRequest({ files, state, name, ts }, options) {
			const isEnough = state === "complete" || state === "lock-only" && options.vault !== undefined;
			if (!isEnough) {
				throw new _failure_js_1.H("usage", `the build ${name}-${ts} is incomplete`, {
					code: "build-incomplete",
					why: state === "lock-only" ? "its image is not in the store" : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
					remedy: state === "lock-only" ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere` : "build it again"
				});
			}
			return {
				...options,
				context: options.context ?? await (0, _store_recipe_folder_js_4.z)(options.store, name),
				...state === "complete" ? { image: files.image } : {},
				lock: files.lock,
				lockedRecipe: files.lockedRecipe
			};
		}
		async function verifyStored(build, options, watcher, signal) {
			const ended = () => ({
				build,
				host: (0, node_os_0.hostname)(),
				at: new Date().toISOString()
			});
			try {
				const request = await storedRequest(await (0, _store_builds_js_3.w)(options.store, build), options);
				return {
					...ended(),
					...verdictOf(await (0, _roundtrip_verify_js_2.verify)(request, watcher, signal))
				};
			} catch (error) {
				if (!(error instanceof _failure_js_1.H) || signal?.aborted) throw error;
				return {
					...ended(),
					...failureOf(error)
				};
			}
		}
		function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
			return {
				verdict,
				...level && { level },
				isEnough,
				reason,
				...notJudged && { notJudged },
				...marker && { marker },
				log
			};
		}
		function failureOf({ kind, code, message, why, remedy }) {
			const verdict = kind === "inconclusive" ? "inconclusive" : "error";
			const failure = {
				kind,
				code,
				...why && { why },
				...remedy && { remedy }
			};
			return {
				verdict,
				isEnough: false,
				reason: message,
				failure
			};
		}
		function exitCodeOf({ verdict, isEnough, notJudged, failure }) {
			if (failure) return _failure_js_1.h[failure.kind];
			if (notJudged !== undefined) return _failure_js_1.h.inconclusive;
			if (verdict === "verified") return isEnough ? _failure_js_1.h.done : _failure_js_1.h.unverified;
			return {
				unverified: _failure_js_1.h.unverified,
				inconclusive: _failure_js_1.h.inconclusive,
				error: _failure_js_1.h.infrastructure
			}[verdict];
		}
	}),
	75220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => thisProgram });
		const thisProgram = () => ({
			node: process.execPath,
			main: process.argv[1] ?? ""
		});
	}),
	64018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			argumentsToGiveAgain: () => argumentsToGiveAgain,
			defaultArguments: () => defaultArguments,
			givenArguments: () => givenArguments,
			parseArgumentFile: () => parseArgumentFile,
			parseBuildArgument: () => parseBuildArgument,
			replaceTemplates: () => replaceTemplates,
			showTemplate: () => showTemplate,
			templateMatches: () => templateMatches
		});
		var _text_js_0 = __webpack_require__(29291);
		const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
		function templateMatches(text) {
			return [...text.matchAll(template)].map((match) => ({
				name: match[1],
				start: match.index,
				end: match.index + match[0].length
			}));
		}
		function replaceTemplates(text, by) {
			return text.replace(template, (written, name) => by(name, written) ?? written);
		}
		const showTemplate = (name) => `{{ ${name} }}`;
		function parseBuildArgument(text) {
			const equals = text.indexOf("=");
			const name = equals < 0 ? "" : (0, _text_js_0.Bq)(text.slice(0, equals));
			const value = (0, _text_js_0.Bq)(text.slice(equals + 1));
			return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? {
				name,
				value
			} : undefined;
		}
		function parseArgumentFile(bytes) {
			return keyValueLines((0, _text_js_0.D4)(bytes));
		}
		function givenArguments(given, argFile) {
			const outer = argFile ? parseArgumentFile(argFile) : new Map();
			for (const [name, value] of Object.entries(given)) outer.set((0, _text_js_0.Bq)(name), (0, _text_js_0.Bq)(value));
			return outer;
		}
		function defaultArguments(stage) {
			const script = stage.scripts.get("arguments")?.script ?? "";
			const lines = script.split("\n").filter((line) => !(0, _text_js_0.Bq)(line).startsWith("#"));
			return keyValueLines(lines.join("\n"));
		}
		function keyValueLines(text) {
			const found = new Map();
			for (const line of text.split("\n")) {
				const equals = line.indexOf("=");
				const name = equals === -1 ? "" : (0, _text_js_0.Bq)(line.slice(0, equals));
				if (name !== "") found.set(name, (0, _text_js_0.Bq)(line.slice(equals + 1)));
			}
			return found;
		}
		function argumentsToGiveAgain({ lines, stages }, earlier) {
			const used = new Set(templateMatches(lines.join("\n")).map(({ name }) => name));
			const defaults = stages.map(defaultArguments);
			return Object.entries(earlier).filter(([name, value]) => used.has(name) && defaults.every((each) => each.get(name) !== value));
		}
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
	23736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { findMentions: () => findMentions });
		var view = __webpack_require__(87404);
		var external_node_path_ = __webpack_require__(76760);
		;
		const builders = /^(?:make|gmake|ninja|cmake|meson|scons|waf|bazel|b2)$/;
		const usualPlace = "/usr/local";
		const common = /^\/(?:[^/]*|usr\/(?:local\/)?(?:bin|lib|share|include|sbin)|(?:var|usr)\/tmp)$/;
		const movers = /^(?:tar|bsdtar|unzip|7z|cp|mv|install|ln|rsync|wget|curl|aria2c|git|gsutil|aws|rclone|bash|sh)$/;
		const unpackers = /^(?:tar|bsdtar|unzip|7z|rsync|bash|sh)$/;
		const nonWriters = /^(?:chmod|chown|chgrp|test|\[|ls|echo|printf|export|cd|mkdir|rm|strip|which|ldd|file|grep|sha\w*sum|md5sum)$/;
		function makerOf(name, steps) {
			const writing = steps.filter((step) => !nonWriters.test(step.name));
			if (!name.startsWith("/")) return fetcherOf(name, writing);
			const folders = foldersOf(steps);
			return steps.find(({ command }) => command.redirects.some(({ target }) => target.value === name)) ?? writing.find((step) => pathsOf(step).includes(name)) ?? writing.find((step) => movers.test(step.name) && putsInto(step, name)) ?? installedBelow(name, writing, folders);
		}
		function foldersOf(steps) {
			const folders = new Map();
			let folder = "";
			for (const step of steps) {
				const to = step.name === "cd" ? step.args.at(-1)?.value : undefined;
				if (to !== undefined && !/^(?:\.\/)?_?build[^/]*$|^-$/.test(to)) folder = to;
				folders.set(step, folder);
			}
			return folders;
		}
		function pathsOf({ args, command }) {
			const words = [...args, ...command.redirects.map(({ target }) => target)].map(({ value }) => value);
			const given = [...words, ...command.assignments.map(({ value }) => value.value)];
			return given.map((word) => /^(?:-{0,2}[\w-]+(?::\w+)?=|-[a-zA-Z]+(?=\/))?(\/.*)$/.exec(word)?.[1]).filter((path) => path !== undefined).map((path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ""));
		}
		function putsInto(step, path) {
			const words = step.args.map(({ value }) => external_node_path_.posix.basename(value));
			return pathsOf(step).includes(external_node_path_.posix.dirname(path)) && words.includes(external_node_path_.posix.basename(path));
		}
		function installedBelow(path, steps, folders) {
			for (let folder = external_node_path_.posix.dirname(path); folder !== "/"; folder = external_node_path_.posix.dirname(folder)) {
				const named = steps.filter((step) => pathsOf(step).includes(folder));
				const shared = common.test(folder) || folder === usualPlace;
				const unpacking = shared ? named.filter(({ name }) => unpackers.test(name)) : named;
				if (unpacking.length === 1 || !shared && unpacking.length > 0) return unpacking[0];
				if (unpacking.length > 1) return undefined;
				if (folder !== usualPlace) continue;
				const installing = steps.filter(installsAsUsual);
				const program = stem(external_node_path_.posix.basename(path).toLowerCase());
				const own = installing.filter((step) => stem(external_node_path_.posix.basename(folders.get(step) ?? "").toLowerCase()) === program);
				return onlyOne(own) ?? onlyOne(installing);
			}
			return undefined;
		}
		function installsAsUsual({ name, args, command }) {
			const words = [...args.map(({ value }) => value), ...command.assignments.map((each) => each.name)];
			return builders.test(name) && words.some((word) => /^(?:-{0,2}install\S*)$/.test(word)) && !words.some((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix)\b/.test(word));
		}
		function fetcherOf(name, steps) {
			const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "");
			if (plain.length < 3) return undefined;
			const isNamed = (word) => /^(?:https?|ftp|git|ssh|s3):/i.test(word) && word.toLowerCase().split("/").slice(-3).some((part) => stem(part) === plain);
			return onlyOne(steps.filter(({ name: program, args }) => movers.test(program) && args.some(({ value }) => isNamed(value))));
		}
		const stem = (part) => part.replace(/\.git$/, "").replace(/[-_.]v?\d.*$|\.(?:tar|zip|t[gbx]z).*$/, "").replace(/[^a-z0-9]+/g, "");
		const onlyOne = (found) => found.length === 1 ? found[0] : undefined;
		;
		const managers = /^(?:apt-get|dnf|microdnf|yum|tdnf|zypper|apk|pacman|pip|pipx|uv|poetry|conda|mamba|micromamba|pixi|npm|yarn|pnpm|bun|deno|gem|cargo|cpanm|cpan|go|luarocks|tlmgr|spack|guix|nix-env|hf|huggingface-cli)$/;
		const interpreters = /^(?:R|Rscript|julia|python)$/;
		const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
		const packageName = (word) => normal(/^@?[^=<>!~@:;[\]]*/.exec(word)?.[0] ?? "");
		function findMentions(recipe, names) {
			const byNormal = new Map(names.map((name) => [normal(name), name]));
			const found = new Map();
			const steps = (0, view.UO)(recipe).scripts.flatMap((script) => script.steps);
			for (const step of steps) {
				for (const [name, line] of namesIn(step)) {
					const wanted = byNormal.get(name);
					if (wanted !== undefined && !found.has(wanted)) found.set(wanted, {
						line,
						command: (0, view.Z9)(step)
					});
				}
			}
			for (const name of names.filter((each) => !found.has(each))) {
				const maker = makerOf(name, steps);
				if (maker) found.set(name, {
					line: (0, view.TM)(maker),
					command: (0, view.Z9)(maker)
				});
			}
			return found;
		}
		function namesIn(step) {
			const words = step.args.map((word) => ({
				word,
				line: (0, view.ey)(step, word).line
			}));
			if (managers.test(step.name)) return words.map(({ word, line }) => [packageName(word.value), line]);
			if (!interpreters.test(step.name)) return [];
			return words.flatMap(({ word, line }) => [...word.value.matchAll(/["']([^"'\s]+)["']/g)].map((match) => [packageName(match[1]), line]));
		}
	}),
	29291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => skipSpace,
			Bq: () => trim,
			D4: () => decode,
			jp: () => toLower,
			s8: () => trimEnd,
			uz: () => splitLines,
			xC: () => isSpace
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isSpace(code) {
			if (code < 128) return code === 32 || code >= 9 && code <= 13;
			return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
		}
		function skipSpace(text, start = 0) {
			let i = start;
			while (i < text.length && isSpace(text.charCodeAt(i))) i++;
			return i;
		}
		function trimEnd(text) {
			let end = text.length;
			while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
			return text.slice(0, end);
		}
		function trim(text) {
			const ended = trimEnd(text);
			return ended.slice(skipSpace(ended));
		}
		function toLower(text) {
			if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
			let lower = "";
			for (const letter of text) lower += letter === "İ" ? "i" : letter.toLowerCase();
			return lower;
		}
		function decode(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if ((0, node_buffer_0.isUtf8)(buffer)) return buffer.toString("utf8");
			const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
			let end = 0;
			for (let i = 0; i < buffer.length;) {
				const length = characterLength(buffer, i);
				if (length === 0) {
					for (const byte of replacement) clean[end++] = byte;
					i++;
				}
				for (let n = length; n > 0; n--) clean[end++] = buffer[i++];
			}
			return clean.toString("utf8", 0, end);
		}
		const replacement = [
			239,
			191,
			189
		];
		function characterLength(bytes, i) {
			const first = bytes[i];
			if (first < 128) return 1;
			if (first < 194 || first > 244) return 0;
			const length = first < 224 ? 2 : first < 240 ? 3 : 4;
			const low = first === 224 ? 160 : first === 240 ? 144 : 128;
			const high = first === 237 ? 159 : first === 244 ? 143 : 191;
			const second = bytes[i + 1] ?? 0;
			if (second < low || second > high) return 0;
			for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 192) !== 128) return 0;
			return length;
		}
		function splitLines(bytes) {
			const text = decode(bytes);
			const lines = text.split("\n");
			if (lines.at(-1) === "") lines.pop();
			const offsets = [0];
			for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) offsets.push(at + 1);
			if (offsets.at(-1) !== bytes.length) offsets.push(bytes.length);
			let carriageReturns = 0;
			for (let i = 0; i < lines.length; i++) {
				const line = lines[i];
				if (!line.endsWith("\r")) continue;
				lines[i] = line.slice(0, -1);
				carriageReturns++;
			}
			return {
				lines,
				offsets,
				eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n"
			};
		}
	}),
	93118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			YX: () => cutReference,
			ct: () => pinnedReference,
			gL: () => joinHeader
		});
		var _failure_js_0 = __webpack_require__(77205);
		const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagForm = /^\w[\w.-]{0,127}$/;
		const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
		const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
		const hubNames = new Set([
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io",
			"registry.hub.docker.com"
		]);
		function cutReference(text) {
			const at = text.indexOf("@");
			const named = at < 0 ? text : text.slice(0, at);
			const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
			const colon = named.lastIndexOf(":");
			if (colon < 0 || colon < named.lastIndexOf("/")) return {
				name: named,
				...digest
			};
			return {
				name: named.slice(0, colon),
				tag: named.slice(colon + 1),
				...digest
			};
		}
		function parseReference(text) {
			if (text.includes("://")) {
				throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
			}
			const { name, tag, digest } = cutReference(text);
			const slash = name.indexOf("/");
			const first = slash < 0 ? "" : name.slice(0, slash);
			const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
			const written = hasHost ? first : "docker.io";
			const path = hasHost ? name.slice(slash + 1) : name;
			if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
			const hub = hubNames.has(written);
			const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
			if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
				throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
			}
			if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
			if (digest !== undefined && !digestForm.test(digest)) throw invalid(text, `"${digest}" is not a valid digest`);
			return {
				host: hub ? "registry-1.docker.io" : written,
				registry: hub ? "docker.io" : written,
				repository,
				...tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {},
				...digest !== undefined ? { digest } : {}
			};
		}
		function invalid(text, why, remedy) {
			return new _failure_js_0.H("usage", `invalid image reference "${text}"`, {
				code: "image-reference-invalid",
				why,
				remedy: remedy ?? "write it as registry/namespace/name:tag in the From line"
			});
		}
		function joinHeader(from, header) {
			const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
			return [...before, from].join("/");
		}
		function pinnedReference(from, digest) {
			return `${cutReference(from).name}@${digest}`;
		}
	}),
	8578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => bindsText });
		var _escape_js_0 = __webpack_require__(45743);
		const bindsText = ({ inputs }) => (inputs.binds ?? []).map(({ at, access }) => (0, _escape_js_0.TN)(`${at} (${access})`));
	}),
	83023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => checkoutsRemark });
		const fromRepository = /^(.*)\/\.git\/(?:objects|packed-refs|refs\/(?:remotes|tags)|logs\/refs\/remotes|FETCH_HEAD)(?:\/|$)/;
		function checkoutsMovedOn(differences) {
			const folders = new Set();
			for (const { path } of differences) {
				const [, folder] = fromRepository.exec(path) ?? [];
				if (folder !== undefined) folders.add(folder);
			}
			const others = differences.filter(({ path }) => !fromRepository.test(path)).map(({ path }) => path);
			return [...folders].filter((folder) => !others.some((path) => path.startsWith(`${folder}/`)));
		}
		function checkoutsRemark(differences) {
			const [folder, ...more] = checkoutsMovedOn(differences);
			if (folder === undefined) return undefined;
			const which = more.length > 0 ? `${folder} and ${more.length} more` : folder;
			return `${which}: the same commit is checked out, but the repository has got other commits, branches or tags, ` + "and a whole clone brings them all along; `git clone --depth 1 --branch <tag> <address>`, or " + "`git fetch --depth 1 <address> <commit>` in an empty repository, takes only what is checked out";
		}
	}),
	94457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => detailText,
			Qv: () => comparisonTable,
			vR: () => comparisonMarkdown
		});
		var node_util_0 = __webpack_require__(57975);
		var _lock_reason_text_js_1 = __webpack_require__(15739);
		var _escape_js_2 = __webpack_require__(45743);
		var _groups_js_3 = __webpack_require__(27604);
		const signs = {
			changed: "~",
			missing: "-",
			extra: "+"
		};
		const colors = {
			changed: "yellow",
			missing: "red",
			extra: "cyan"
		};
		function comparisonTable(comparison, options = {}) {
			const paint = (style, text) => options.color ? (0, node_util_0.styleText)(style, text, { validateStream: false }) : text;
			const title = paint(["bold", comparison.identical ? "green" : "red"], (0, _groups_js_3.headline)(comparison));
			const { sides } = options;
			const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0, _escape_js_2.TN)((0, _lock_reason_text_js_1.u)(reason, sides))}`));
			const notCompared = comparison.notCompared.map((each) => paint("yellow", `  not compared: ${(0, _escape_js_2.TN)((0, _lock_reason_text_js_1.G)(each, sides))}`));
			const names = Object.keys(comparison.ecosystems).map(_escape_js_2.TN);
			const width = Math.max(0, ...names.map((name) => name.length));
			const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
				const drift = (0, _groups_js_3.countKinds)(side.changes);
				const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
				return `  ${(0, _escape_js_2.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
			});
			const blocks = (0, _groups_js_3.groupChanges)((0, _groups_js_3.driftsOf)(comparison)).map((group) => block(group, "", paint));
			const floats = (0, _groups_js_3.groupChanges)(comparison.floated).map((group) => block(group, " (floats)", paint));
			return [
				[
					title,
					...reasons,
					...notCompared,
					...counts
				].join("\n"),
				...blocks,
				...floats
			].join("\n\n");
		}
		function block(group, remark, paint) {
			const where = group.prefix === undefined ? "" : `  ${(0, _escape_js_2.TN)(group.prefix)}`;
			const rows = group.changes.map((change) => ({
				change,
				name: label(change),
				version: versions(change)
			}));
			const nameWidth = columnWidth(rows.map((row) => row.name));
			const versionWidth = columnWidth(rows.map((row) => row.version));
			const lines = rows.map(({ change, name, version }) => {
				const detail = (0, _groups_js_3.shortenDigests)((0, _escape_js_2.TN)(detailText(change)));
				const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
				return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
			});
			return [paint("bold", `${(0, _escape_js_2.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
		}
		function columnWidth(texts) {
			return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
		}
		function label(change) {
			return (0, _escape_js_2.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
		}
		function versions(change) {
			const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : (0, _groups_js_3.shortenDigests)((0, _escape_js_2.TN)(version)));
			return from !== undefined && to !== undefined && change.from !== change.to ? `${from} → ${to}` : from ?? to ?? "";
		}
		function comparisonMarkdown(comparison, options = {}) {
			const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(_escape_js_2.FV);
			const limit = options.limit ?? 6e4;
			const groups = [...(0, _groups_js_3.groupChanges)((0, _groups_js_3.driftsOf)(comparison)).map((group) => ({
				group,
				remark: ""
			})), ...(0, _groups_js_3.groupChanges)(comparison.floated).map((group) => ({
				group,
				remark: ", declared to float"
			}))];
			const out = new Capped(limit - 200);
			out.add(`**${(0, _escape_js_2.FV)((0, _groups_js_3.headline)(comparison))}**\n`);
			for (const reason of comparison.reasons) {
				out.add(`\n> [!CAUTION]\n> ${(0, _escape_js_2.FV)((0, _lock_reason_text_js_1.u)(reason, options.sides)).slice(0, 1e3)}\n`);
			}
			for (const each of comparison.notCompared) {
				out.add(`\n> [!NOTE]\n> Not compared: ${(0, _escape_js_2.FV)((0, _lock_reason_text_js_1.G)(each, options.sides)).slice(0, 1e3)}\n`);
			}
			const sides = Object.entries(comparison.ecosystems);
			if (sides.length) {
				out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
			}
			for (const [name, side] of sides) {
				const kinds = [
					"changed",
					"missing",
					"extra"
				].map((kind) => side.changes.filter((change) => change.kind === kind).length);
				out.add(`| ${(0, _escape_js_2.FV)(name)} | ${[
					side.locked,
					side.rebuilt,
					side.equal,
					...kinds
				].join(" | ")} |\n`);
			}
			const { lines } = options;
			const [title, rule] = lines ? [" line of the recipe |", " --: |"] : ["", ""];
			for (const { group, remark } of groups) {
				const where = group.prefix === undefined ? "" : ` in ${(0, _escape_js_2.D9)(group.prefix)}`;
				const head = `\n**${(0, _escape_js_2.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |${title}\n| --- | --- | --- | --- | --- |${rule}\n`;
				for (const [index, change] of group.changes.entries()) out.add((index ? "" : head) + row(change, lines));
			}
			if (out.left) out.force(`\n… and ${out.left} more.\n`);
			return out.text;
		}
		function row(change, lines) {
			const cell = (text) => (0, _escape_js_2.d)((0, _groups_js_3.shortenDigests)((text ?? "").slice(0, 500)));
			const cells = [
				change.kind,
				cell(label(change)),
				cell(change.from),
				cell(change.to),
				cell(detailText(change))
			];
			if (lines) cells.push(String(lines.get(change.name) ?? ""));
			return `| ${cells.join(" | ")} |\n`;
		}
		function detailText({ location, differences = [] }) {
			const place = location === undefined ? [] : [`at ${location}`];
			return [...place, ...differences.map(differenceText)].join("; ");
		}
		function differenceText({ field, before, after }) {
			if (field === "editable") return after ? "now editable" : "no longer editable";
			return `${field} ${before ?? "none"} → ${after ?? "none"}`;
		}
		class Capped {
			text = "";
			left = 0;
			limit;
			constructor(limit) {
				this.limit = limit;
			}
			add(piece) {
				if (this.left > 0 || this.text.length + piece.length > this.limit) this.left++;
				else this.text += piece;
			}
			force(piece) {
				this.text += piece;
			}
		}
	}),
	27604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			countKinds: () => countKinds,
			driftsOf: () => driftsOf,
			groupChanges: () => groupChanges,
			headline: () => headline,
			shortenDigests: () => shortenDigests
		});
		var _plural_js_0 = __webpack_require__(21417);
		function groupChanges(changes) {
			const groups = new Map();
			for (const change of changes) {
				const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
				const group = groups.get(key);
				if (group) group.changes.push(change);
				else groups.set(key, {
					ecosystem: change.ecosystem,
					prefix: change.prefix,
					changes: [change]
				});
			}
			return [...groups.values()];
		}
		function driftsOf(comparison) {
			return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
		}
		const kinds = {
			changed: "changed",
			missing: "missing",
			extra: "extra"
		};
		function countKinds(changes, words = kinds) {
			return Object.keys(kinds).map((kind) => ({
				kind,
				count: changes.filter((change) => change.kind === kind).length
			})).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${words[kind]}`).join(", ");
		}
		const filesWords = {
			same: ", all files the same",
			differ: ", files differ (list them with --files)",
			unknown: ", files not compared (compare images with --files)"
		};
		function headline(comparison) {
			const sides = Object.values(comparison.ecosystems);
			const locked = sides.reduce((sum, side) => sum + side.locked, 0);
			const equal = sides.reduce((sum, side) => sum + side.equal, 0);
			const floats = comparison.floated.length ? `, ${(0, _plural_js_0.L)(comparison.floated.length, "float")} moved as declared` : "";
			const drifts = driftsOf(comparison);
			const found = drifts.length ? `${(0, _plural_js_0.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : comparison.floated.length ? `${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : `all ${(0, _plural_js_0.L)(locked, "package")} equal`;
			const isQuiet = drifts.length + comparison.floated.length > 0;
			const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
			return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
		}
		function shortenDigests(text) {
			return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…").replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
		}
	}),
	91562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => runExitCode,
			q: () => runReport
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _operations_verify_task_js_1 = __webpack_require__(25143);
		var _plural_js_3 = __webpack_require__(21417);
		var _escape_js_2 = __webpack_require__(45743);
		function runExitCode(results) {
			const codes = new Set(results.map(_operations_verify_task_js_1.FO));
			const { unverified, inconclusive, failed, usage, infrastructure, done } = _failure_js_0.h;
			return [
				unverified,
				inconclusive,
				failed,
				usage,
				infrastructure
			].find((code) => codes.has(code)) ?? done;
		}
		function runReport(results) {
			const counts = Map.groupBy(results, (result) => result.verdict === "verified" && !result.isEnough ? "verified below the required level" : result.verdict);
			const order = [
				"verified",
				"verified below the required level",
				"unverified",
				"inconclusive",
				"error"
			];
			const said = order.flatMap((word) => counts.has(word) ? [`${counts.get(word)?.length} ${word}`] : []);
			const head = `${(0, _plural_js_3.L)(results.length, "build")}: ${said.join(", ")}`;
			const bad = results.filter(({ isEnough }) => !isEnough).map(paragraph);
			return [head, ...bad].join("\n\n");
		}
		function paragraph({ build, verdict, reason, failure, marker, log }) {
			const lines = [`${build}: ${verdict}: ${(0, _escape_js_2.TN)(reason)}`];
			if (failure?.why) lines.push(`Why:    ${(0, _escape_js_2.TN)(failure.why)}`);
			if (failure?.remedy) lines.push(`To do:  ${(0, _escape_js_2.TN)(failure.remedy)}`);
			if (marker) lines.push(`Marker: ${marker}`);
			if (log) lines.push(`Log:    ${log}`);
			return lines.join("\n");
		}
	}),
	12167: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FK: () => buildReport,
			dv: () => packageCounts,
			os: () => unlockedReport,
			st: () => verificationReport
		});
		var _image_compare_js_0 = __webpack_require__(48054);
		var _process_shell_word_js_6 = __webpack_require__(704);
		var _binds_js_1 = __webpack_require__(8578);
		var _checkouts_js_5 = __webpack_require__(83023);
		var _comparison_js_2 = __webpack_require__(94457);
		var _escape_js_3 = __webpack_require__(45743);
		var _format_js_4 = __webpack_require__(60919);
		const shown = 10;
		function buildReport(built) {
			const { lock, files } = built;
			const head = built.unchanged ? `Unchanged: ${built.name}-${built.ts} was built from the same inputs, so it was not built again.` : `Built ${built.name}-${built.ts}: ${(0, _format_js_4.Xq)(lock.image.size)}, ${packageCounts(lock)}.`;
			const { without } = lock.image.canonical ?? {};
			return [
				head,
				...lock.test === "skipped" ? ["Its %test was not run, by choice."] : [],
				...lock.testAfter === undefined ? [] : ["The test after the build passed."],
				...lock.inputs.binds ? [`It saw of this machine: ${(0, _binds_js_1.g)(lock).join(", ")}.`] : [],
				...without ? [`Left out by choice: ${without.join(", ")}.`] : [],
				"",
				(0, _format_js_4.ku)([
					["image", files.image],
					["lock", files.lock],
					["locked recipe", files.lockedRecipe]
				]),
				"",
				...unlockedReport(built)
			].join("\n").trimEnd();
		}
		function packageCounts(lock) {
			return Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent" ? [] : [`${found.packages.length} ${id}${found.status === "error" ? " (incomplete)" : ""}`]).join(", ");
		}
		function unlockedReport({ lock }) {
			if (lock.unlocked.length === 0) return [];
			const rows = lock.unlocked.slice(0, shown).map(({ line, what, reason }) => `  ${(0, _escape_js_3.TN)(`${line ? `line ${line}: ` : ""}${what}: ${reason}`)}`);
			const more = lock.unlocked.length - shown;
			return [
				`Not locked (${lock.unlocked.length}):`,
				...rows,
				...more > 0 ? [`  and ${more} more, in the lock`] : []
			];
		}
		const symbols = {
			verified: "✔",
			unverified: "✘",
			inconclusive: "?",
			error: "!"
		};
		function verificationReport(verified, color, again = {
			store: "",
			context: ""
		}) {
			const paint = (code, text) => color ? `\x1b[${code}m${text}\x1b[39m` : text;
			const { verdict, level, comparison, differingFiles } = verified;
			const lines = [
				`${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
				`  ${verified.reason}`,
				""
			];
			if (comparison) lines.push((0, _comparison_js_2.Qv)(comparison, { color }), "");
			if (differingFiles.length > 0) {
				const files = (0, _image_compare_js_0.g7)(differingFiles);
				const differ = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
				lines.push(comparison?.identical ? `Level content was not reached: ${differ}:` : `In all, ${differ}:`);
				lines.push(...files.slice(0, shown).map((path) => `  ${path}`));
				if (files.length > shown) lines.push(`  and ${files.length - shown} more`);
				const remark = (0, _checkouts_js_5.G)(differingFiles);
				if (remark) lines.push(`  ${(0, _escape_js_3.TN)(remark)}`);
				lines.push("");
			}
			if (verdict === "verified" && !verified.isEnough) lines.push(`This is less than level ${verified.requiredLevel}, which is required.`, ...verified.notJudged ? [`  ${(0, _escape_js_3.TN)(verified.notJudged)}`] : [], "");
			lines.push((0, _format_js_4.ku)([
				...verified.kept ? [["rebuilt image", verified.kept]] : [],
				...verified.marker ? [["marker", verified.marker]] : [],
				["log of the rebuild", verified.log]
			]), ...compareCommand(verified, `${again.store}${again.context}`), ...verdict === "unverified" && verified.marker ? [`What to do about it: stx-container explain ${verified.name}-${verified.ts}${again.store}`] : []);
			return lines.join("\n");
		}
		function compareCommand({ name, ts, image, kept, comparison, differingFiles }, again) {
			if (image === undefined || comparison?.identical !== false && differingFiles.length === 0) return [];
			const next = kept === undefined ? `Next, to keep the rebuilt image for diff: stx-container verify ${name}-${ts}${again} --keep rebuilt.sif` : `Next: stx-container diff ${(0, _process_shell_word_js_6.r)(image)} ${(0, _process_shell_word_js_6.r)(kept)}`;
			return ["", next];
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
	30200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lc: () => queryJobs,
			PK: () => maxArraySize,
			ZT: () => cancel,
			tA: () => submit
		});
		var node_os_0 = __webpack_require__(48161);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_run_js_2 = __webpack_require__(21880);
		var _queue_js_3 = __webpack_require__(42840);
		const timeLimitMs = 12e4;
		function slurmEnvironment(passEnv = [], env = process.env) {
			const own = Object.keys(env).filter((name) => /^(SBATCH|SALLOC|SRUN|SQUEUE|SCANCEL)_|^SLURM_(CONF|CLUSTERS|CONF_SERVER)$/.test(name));
			const named = [...own, ...passEnv].map((name) => [name, env[name]]);
			return (0, _process_run_js_2.aq)({
				USER: env.USER,
				LOGNAME: env.LOGNAME,
				...Object.fromEntries(named)
			});
		}
		async function client(name, args, more = {}) {
			try {
				return await (0, _process_run_js_2.eF)(name, args, {
					env: more.env ?? slurmEnvironment(),
					timeLimitMs,
					...more
				});
			} catch (error) {
				if (!(error instanceof _failure_js_1.H) || error.code !== "program-not-started") throw error;
				throw new _failure_js_1.H("usage", "SLURM is not installed on this machine", {
					code: "slurm-missing",
					why: `${name} is not on the PATH`,
					remedy: "run this on a login node of the cluster",
					cause: error
				});
			}
		}
		const unreachable = /Unable to contact slurm controller|Socket timed out|Connection refused|Zero Bytes were transmitted|Unexpected message received|Transport endpoint|backup controller/i;
		const unconfigured = /Could not establish a configuration source|failed to fetch config/i;
		function refused(what, { code, stderr }, remedy = "run the command again; `scontrol ping` shows whether SLURM answers") {
			const said = stderr.trim().split("\n").slice(-3).join("\n");
			if (unconfigured.test(stderr)) return new _failure_js_1.H("usage", "this machine belongs to no SLURM cluster", {
				code: "slurm-missing",
				why: said,
				remedy: "run this on a login node of the cluster, or set SLURM_CONF to the path of its slurm.conf"
			});
			const isDown = unreachable.test(said);
			return new _failure_js_1.H("infrastructure", what, {
				code: isDown ? "slurm-unreachable" : "slurm-refused",
				why: said || `the command ended with code ${code}`,
				remedy: isDown ? "try again when SLURM's controller answers: scontrol ping" : remedy
			});
		}
		async function submit({ script, args, passEnv, folder }) {
			const all = [
				"--parsable",
				"--export=ALL",
				`--chdir=${folder}`,
				...args
			];
			const ran = await client("sbatch", all, {
				input: script,
				env: slurmEnvironment(passEnv),
				cwd: folder
			});
			const id = ran.stdout.trim().split("\n").at(-1)?.split(";")[0] ?? "";
			if (ran.code === 0 && /^\d+$/.test(id)) return id;
			throw refused("SLURM did not accept the job", ran, "correct the options for SLURM; `sinfo` lists its partitions");
		}
		async function queryJobs(names) {
			const args = [
				"--noheader",
				"--array",
				"--states=all",
				`--name=${names.join(",")}`,
				`--user=${(0, node_os_0.userInfo)().uid}`,
				`--format=${_queue_js_3.ng}`
			];
			const ran = await client("squeue", args);
			if (ran.code !== 0) throw refused("SLURM did not say what became of the jobs", ran);
			return (0, _queue_js_3.DY)(ran.stdout);
		}
		async function cancel(names, only) {
			const tasks = (await queryJobs(names)).filter(_queue_js_3.ui);
			const jobs = new Set(only === undefined ? tasks.map(({ job }) => job) : tasks.filter(({ index }) => index === only).map(({ job }) => `${job}_${only}`));
			if (jobs.size === 0) return;
			const ran = await client("scancel", ["--quiet", ...jobs]);
			if (ran.code !== 0) throw refused("SLURM did not cancel the jobs", ran);
		}
		async function maxArraySize() {
			const ran = await client("scontrol", ["show", "config"]);
			if (ran.code !== 0) throw refused("SLURM did not show its configuration", ran);
			return Number(/^MaxArraySize\s*=\s*(\d+)/m.exec(ran.stdout)?.[1] ?? 1001);
		}
	}),
	89141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => assertValue,
			y: () => jobArguments
		});
		var _failure_js_0 = __webpack_require__(77205);
		function jobArguments(options) {
			const { partition, account, qos, time, cpus, memory, gres, constraint, more = [] } = options;
			const values = [
				["partition", partition],
				["account", account],
				["qos", qos],
				["time", time],
				["cpus-per-task", cpus],
				["mem", memory],
				["gres", gres],
				["constraint", constraint]
			];
			for (const option of more) assertOption(option);
			return [...values.flatMap(([name, value]) => argument(name, value)), ...more];
		}
		function argument(name, value) {
			if (value === undefined) return [];
			return [`--${name}=${assertValue(`--${name}`, String(value))}`];
		}
		function assertValue(option, value) {
			if (value !== "" && !/[\x00-\x1f\x7f]/.test(value)) return value;
			throw new _failure_js_0.H("usage", `invalid value of ${option}: ${JSON.stringify(value)}`, {
				code: "slurm-option-invalid",
				why: value === "" ? "it is empty" : "it contains a control character",
				remedy: "correct or leave out the option"
			});
		}
		const ours = [
			"wrap",
			"array",
			"output",
			"error",
			"chdir",
			"job-name",
			"export",
			"export-file",
			"parsable",
			"wait"
		];
		function assertOption(option) {
			assertValue("--sbatch", option);
			const name = /^--([a-z][a-z-]*)(=|$)/.exec(option)?.[1];
			if (name !== undefined && !ours.includes(name)) return;
			throw new _failure_js_0.H("usage", `invalid option for sbatch: ${JSON.stringify(option)}`, {
				code: "slurm-option-invalid",
				why: name === undefined ? "it does not have the form --name=value" : `stx-container sets --${name} itself`,
				remedy: "pass options like --sbatch=--nodelist=n1"
			});
		}
	}),
	42840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => whyNothingWritten,
			DY: () => parseQueue,
			YZ: () => ordinaryReasons,
			_i: () => waitReason,
			hL: () => whyNoResult,
			ng: () => queueFormat,
			ui: () => isUnfinished,
			yp: () => isEnding
		});
		const queueFormat = "%F|%j|%K|%t|%N|%r";
		function parseQueue(text) {
			return text.split("\n").filter((line) => line.includes("|")).map((line) => {
				const [job = "", name = "", index = "", state = "", node = "", ...reason] = line.trim().split("|");
				return {
					job,
					name,
					index: /^\d+$/.test(index) ? Number(index) : undefined,
					state,
					node,
					reason: reason.join("|")
				};
			});
		}
		const ends = {
			BF: "its node did not start",
			CA: "it was cancelled",
			CD: "it ended normally",
			DL: "it reached its deadline",
			F: "it failed; its log says why",
			NF: "its node failed",
			OOM: "it ran out of memory; --memory sets the limit",
			PR: "it was preempted",
			RV: "its cluster was removed",
			TO: "it reached its time limit; --job-time sets it"
		};
		const isUnfinished = ({ state }) => ends[state] === undefined;
		const isEnding = ({ state }) => state === "CG";
		const ordinaryReasons = new Set([
			"None",
			"Priority",
			"Resources",
			"JobArrayTaskLimit",
			"BeginTime",
			"Prolog",
			""
		]);
		const whyNoResult = (task) => (task && ends[task.state]) ?? "SLURM no longer knows it";
		function whyNothingWritten(task) {
			const why = whyNoResult(task);
			return task && !["CD", "F"].includes(task.state) ? why : `${why}. The store and this program must lie in folders that the compute nodes share`;
		}
		const waitReason = ({ reason }) => ["", "None"].includes(reason) ? "its turn" : reason;
	}),
	15647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E8: () => RunFolder,
			Iy: () => openRun,
			N: () => listOwnRuns,
			VJ: () => resumeCommand
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var zod_11 = __webpack_require__(28942);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_bounded_js_4 = __webpack_require__(17794);
		var _files_failures_js_5 = __webpack_require__(28720);
		var _files_inside_js_6 = __webpack_require__(66996);
		var _files_own_file_js_7 = __webpack_require__(13922);
		var _operations_verify_task_js_8 = __webpack_require__(25143);
		var _process_shell_word_js_12 = __webpack_require__(704);
		var _store_names_js_9 = __webpack_require__(90201);
		var _store_queued_js_10 = __webpack_require__(70368);
		const runSchema = zod_11.rej({
			version: zod_11.euz(1),
			builds: zod_11.YOg(zod_11.YjP()).min(1),
			chunk: zod_11.aig().int().min(1),
			throttle: zod_11.aig().int().min(1).exactOptional(),
			jobArguments: zod_11.YOg(zod_11.YjP()),
			verify: _operations_verify_task_js_8.Bo
		});
		const idPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
		const maxPlan = 256 * 1024 * 1024;
		const maxResult = 1024 * 1024;
		class RunFolder {
			store;
			id;
			path;
			constructor(store, id) {
				this.store = store;
				this.id = id;
				this.path = (0, node_path_2.join)((0, _store_queued_js_10.Xc)(store), id);
			}
			static async make(plan, now = new Date()) {
				const { store } = plan.verify;
				const run = new RunFolder(store, `${(0, _store_names_js_9.$2)(now)}-${(0, node_crypto_0.randomBytes)(3).toString("hex")}`);
				for (const name of ["results", "logs"]) await (0, _files_inside_js_6.Vh)(store, (0, node_path_2.join)(run.path, name));
				await (0, _files_own_file_js_7.mW)(store, (0, node_path_2.join)(run.path, "run.json"), plan);
				return run;
			}
			async isOwn() {
				const file = await (0, _files_own_file_js_7.cR)((0, node_path_2.join)(this.path, "run.json"), maxPlan).catch(() => undefined);
				return file?.isOwn ?? false;
			}
			async plan() {
				const file = await (0, _files_own_file_js_7.zx)((0, node_path_2.join)(this.path, "run.json"), maxPlan).catch((error) => {
					if (error instanceof _failure_js_3.H) throw error;
					return undefined;
				});
				const plan = runSchema.safeParse(file?.value);
				if (plan.success && !file?.isOwn) throw notOwnRun(this.id);
				if (plan.success) return plan.data;
				throw new _failure_js_3.H("usage", `cannot read the run ${this.id}`, {
					code: "slurm-run-missing",
					why: "its run.json was written by another version of stx-container, or is damaged",
					remedy: "start a new run: stx-container verify --slurm"
				});
			}
			resultPath(index) {
				return (0, node_path_2.join)(this.path, "results", `${index}.json`);
			}
			logPath(index, { chunk }) {
				return (0, node_path_2.join)(this.path, "logs", `${Math.floor(index / chunk)}-${index % chunk}.log`);
			}
			writeResult(index, result) {
				return (0, _files_inside_js_6.writeFileInside)(this.store, this.resultPath(index), `${JSON.stringify(result)}\n`);
			}
			async result(index, { builds }) {
				let isOwn = false;
				const look = ({ uid, nlink }) => {
					isOwn = Number(uid) === process.getuid?.() && nlink === 1n;
				};
				const bytes = await (0, _files_bounded_js_4.L)(this.resultPath(index), maxResult, { look });
				const result = _operations_verify_task_js_8.Oh.safeParse(bytes && parseJson(bytes));
				return result.success && isOwn && result.data.build === builds[index] ? result.data : undefined;
			}
			async ended() {
				const names = await (0, node_fs_promises_1.readdir)((0, node_path_2.join)(this.path, "results")).catch((error) => {
					throw (0, _files_failures_js_5.f1)(error, `could not read the results of the run ${this.id}`);
				});
				return names.flatMap((name) => /^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []);
			}
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(bytes.toString("utf8"));
			} catch {
				return undefined;
			}
		}
		function notOwnRun(id) {
			return new _failure_js_3.H("usage", `the run ${id} was made by somebody else`, {
				code: "slurm-run-foreign",
				why: "a run says what its jobs may see and what sbatch is given, so only the user who made it works with it, and not in a copy or clone",
				remedy: "start one of your own: stx-container verify --slurm"
			});
		}
		async function listOwnRuns(store) {
			const runs = await listRuns(store);
			const own = await Promise.all(runs.map((id) => new RunFolder(store, id).isOwn()));
			return runs.filter((_, index) => own[index]);
		}
		async function listRuns(store) {
			const names = await (0, node_fs_promises_1.readdir)((0, _store_queued_js_10.Xc)(store)).catch(() => []);
			return names.filter((name) => idPattern.test(name)).sort().reverse();
		}
		async function openRun(store, id) {
			const runs = await (id === undefined ? listOwnRuns(store) : listRuns(store));
			const found = id === undefined ? runs[0] : runs.find((each) => each === id);
			if (found !== undefined) return new RunFolder(store, found);
			throw new _failure_js_3.H("usage", id === undefined ? `there is no run in ${store}` : `there is no run ${JSON.stringify(id)}`, {
				code: "slurm-run-missing",
				why: runs.length > 0 ? `the newest is ${runs[0]}` : "nothing was verified by SLURM from this store",
				remedy: "start one: stx-container verify --slurm BUILD"
			});
		}
		const resumeCommand = (run) => `verify --resume ${run.id} --store ${(0, _process_shell_word_js_12.r)(run.store)}`;
	}),
	69219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hj: () => submitTasks,
			Xb: () => taskOf,
			sd: () => jobNames,
			startRun: () => startRun
		});
		var node_path_0 = __webpack_require__(76760);
		var _process_shell_word_js_6 = __webpack_require__(704);
		var _process_this_program_js_5 = __webpack_require__(75220);
		var _vault_inside_js_1 = __webpack_require__(30754);
		var _client_js_2 = __webpack_require__(30200);
		var _options_js_3 = __webpack_require__(89141);
		var _run_folder_js_4 = __webpack_require__(15647);
		const jobName = (run, chunk) => `stx-${run.id}.${chunk}`;
		const jobNames = (run, { builds, chunk }) => Array.from({ length: Math.ceil(builds.length / chunk) }, (_, each) => jobName(run, each));
		function taskOf({ chunk }, name, index) {
			return Number(name.slice(name.lastIndexOf(".") + 1)) * chunk + (index ?? Number.NaN);
		}
		async function startRun(request, program = (0, _process_this_program_js_5.J)()) {
			if (!request.verify.vault) (0, _vault_inside_js_1.p)();
			const args = (0, _options_js_3.y)(request.job);
			const most = await (0, _client_js_2.PK)();
			const run = await _run_folder_js_4.E8.make({
				version: 1,
				builds: [...request.builds],
				chunk: Math.max(1, most - 1),
				...request.throttle && { throttle: request.throttle },
				jobArguments: args,
				verify: request.verify
			});
			const plan = await run.plan();
			await submitTasks(run, plan, request.builds.map((_, index) => index), program);
			return run;
		}
		async function submitTasks(run, plan, tasks, program = (0, _process_this_program_js_5.J)()) {
			if (!plan.verify.vault) (0, _vault_inside_js_1.p)();
			(0, _options_js_3.q)("the store's path", run.path);
			const jobs = [];
			try {
				for (const [chunk, indexes] of Map.groupBy(tasks, (task) => Math.floor(task / plan.chunk))) {
					jobs.push(await submitChunk(run, plan, chunk, indexes.map((task) => task % plan.chunk), program));
				}
			} catch (error) {
				if (jobs.length > 0) await (0, _client_js_2.ZT)(jobNames(run, plan)).catch(() => {});
				throw error;
			}
			return jobs;
		}
		function submitChunk(run, plan, chunk, indexes, program) {
			const throttle = plan.throttle ? `%${plan.throttle}` : "";
			const words = [
				program.node,
				program.main,
				"slurm-task",
				run.path,
				String(chunk * plan.chunk)
			].map(_process_shell_word_js_6.r);
			return (0, _client_js_2.tA)({
				script: `#!/bin/sh\n# Written by stx-container: verifies one build of a store.\nexec ${words.join(" ")}\n`,
				args: [
					...plan.jobArguments,
					`--job-name=${jobName(run, chunk)}`,
					`--array=${ranges(indexes)}${throttle}`,
					`--output=${(0, node_path_0.join)(run.path, "logs").replaceAll("%", "%%")}/${chunk}-%a.log`,
					"--open-mode=append",
					"--requeue"
				],
				passEnv: plan.verify.settings.passEnv,
				folder: run.path
			});
		}
		function ranges(numbers) {
			const parts = [];
			for (const each of [...numbers].sort((a, b) => a - b)) {
				const last = parts.at(-1);
				if (last && each <= last[1] + 1) last[1] = each;
				else parts.push([each, each]);
			}
			return parts.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(",");
		}
	}),
	80717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => pendingTasks,
			C: () => waitForRun
		});
		var promises_ = __webpack_require__(58500);
		var src_failure = __webpack_require__(77205);
		var follow = __webpack_require__(21926);
		var verify_task = __webpack_require__(25143);
		var client = __webpack_require__(30200);
		var plural = __webpack_require__(21417);
		var queue = __webpack_require__(42840);
		;
		const fewBuilds = 25;
		const betweenMs = 2e4;
		class RunProgress {
			#plan;
			#watcher;
			#verified = 0;
			#others = 0;
			#shownAt = Date.now();
			#reason = "";
			constructor(plan, watcher) {
				this.#plan = plan;
				this.#watcher = watcher;
			}
			ended({ build, verdict, level, isEnough, host, reason }) {
				if (isEnough) this.#verified++;
				else this.#others++;
				if (this.#plan.builds.length > fewBuilds && isEnough) return;
				const what = isEnough ? `verified (${level})` : `${verdict}: ${reason}`;
				this.#watcher.note(`${build}: ${what}, on ${host}`);
			}
			queue(tasks, done) {
				const open = tasks.filter(queue.ui);
				const waiting = open.filter(({ state }) => state === "PD");
				this.#showReason(waiting[0]?.reason ?? "");
				if (this.#plan.builds.length === 1 || Date.now() - this.#shownAt < betweenMs) return;
				this.#shownAt = Date.now();
				const total = (0, plural.L)(this.#plan.builds.length, "build");
				this.#watcher.note(`${done} of ${total} ended (${this.#verified} verified, ${this.#others} not), ${open.length - waiting.length} running, ${waiting.length} waiting`);
			}
			#showReason(reason) {
				if (reason === this.#reason) return;
				this.#reason = reason;
				if (!queue.YZ.has(reason)) this.#watcher.note(`SLURM does not start the job yet: ${reason}`);
			}
		}
		var run_folder = __webpack_require__(15647);
		var submit_run = __webpack_require__(69219);
		;
		const lookMs = 500;
		const firstAskMs = 1e3;
		const lastAskMs = 15e3;
		const slowFolderMs = 75e3;
		const endedMs = 5e3;
		const endingMs = 3e4;
		async function waitForRun(run, plan, watcher, signal, only) {
			const waiting = new Waiting(run, plan, watcher, only);
			for (;;) {
				await waiting.look();
				if (waiting.isOver) return waiting.results();
				signal?.throwIfAborted();
				await (0, promises_.setTimeout)(lookMs, undefined, { ...signal && { signal } });
			}
		}
		async function pendingTasks(run, plan) {
			const since = Date.now();
			let tasks = await (0, client.Lc)((0, submit_run.sd)(run, plan));
			while (tasks.some(queue.yp) && Date.now() - since < endingMs) {
				await (0, promises_.setTimeout)(firstAskMs);
				tasks = await (0, client.Lc)((0, submit_run.sd)(run, plan));
			}
			return new Set(tasks.filter(queue.ui).map(({ name, index }) => (0, submit_run.Xb)(plan, name, index)));
		}
		class Waiting {
			#run;
			#plan;
			#only;
			#watcher;
			#progress;
			#log;
			#done = new Map();
			#lost = new Map();
			#missingSince = new Map();
			#askAt = 0;
			#askAfterMs = firstAskMs;
			#isUnreachable = false;
			constructor(run, plan, watcher, only) {
				this.#run = run;
				this.#only = only;
				this.#plan = plan;
				this.#watcher = watcher;
				this.#progress = new RunProgress(plan, watcher);
				if (plan.builds.length === 1) this.#log = new follow.p(run.logPath(0, plan), (line) => watcher.output(line));
			}
			get isOver() {
				if (this.#only !== undefined) return this.#done.has(this.#only) || this.#lost.has(this.#only);
				return this.#done.size + this.#lost.size >= this.#plan.builds.length;
			}
			async look() {
				await this.#log?.read();
				await this.#takeResults();
				if (this.isOver || Date.now() < this.#askAt) return;
				await this.#ask();
				this.#askAt = Date.now() + this.#askAfterMs;
				this.#askAfterMs = Math.min(lastAskMs, this.#askAfterMs * 1.3);
			}
			async #takeResults() {
				for (const index of await this.#run.ended()) {
					if (this.#done.has(index)) continue;
					const result = await this.#run.result(index, this.#plan);
					if (!result) continue;
					this.#done.set(index, result);
					this.#lost.delete(index);
					this.#progress.ended(result);
				}
			}
			async #ask() {
				let tasks;
				try {
					tasks = await (0, client.Lc)((0, submit_run.sd)(this.#run, this.#plan));
				} catch (error) {
					return this.#unanswered(error);
				}
				if (this.#isUnreachable) this.#watcher.note("SLURM answers again");
				this.#isUnreachable = false;
				this.#progress.queue(tasks, this.#done.size);
				this.#judge(new Map(tasks.map((task) => [(0, submit_run.Xb)(this.#plan, task.name, task.index), task])));
			}
			#unanswered(error) {
				if (!(error instanceof src_failure.H) || error.kind === "usage") throw error;
				if (!this.#isUnreachable) this.#watcher.note(`${error.message}, and is asked again: ${error.why}`);
				this.#isUnreachable = true;
			}
			#judge(tasks) {
				for (let index = 0; index < this.#plan.builds.length; index++) {
					const task = tasks.get(index);
					if (this.#done.has(index) || task && (0, queue.ui)(task)) {
						this.#missingSince.delete(index);
						continue;
					}
					const since = this.#missingSince.get(index) ?? Date.now();
					this.#missingSince.set(index, since);
					const graceMs = task && task.state !== "CD" ? endedMs : slowFolderMs;
					if (Date.now() - since >= graceMs) this.#lost.set(index, (0, queue.$p)(task));
				}
			}
			results() {
				return {
					results: this.#plan.builds.map((build, index) => this.#done.get(index) ?? this.#lostResult(build, index)),
					lost: [...this.#lost.keys()].sort((a, b) => a - b)
				};
			}
			#lostResult(build, index) {
				const log = this.#run.logPath(index, this.#plan);
				const failure = new src_failure.H("infrastructure", `the job of ${build} ended without a result`, {
					code: "slurm-job-lost",
					why: this.#lost.get(index) ?? "",
					remedy: `see ${log}, then submit it again: stx-container ${(0, run_folder.VJ)(this.#run)}`
				});
				return {
					build,
					host: "",
					at: new Date().toISOString(),
					...(0, verify_task.g5)(failure),
					log
				};
			}
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
	57799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => publishedImage });
		var node_path_0 = __webpack_require__(76760);
		var _files_look_js_1 = __webpack_require__(53896);
		var _builds_js_2 = __webpack_require__(13336);
		var _names_js_3 = __webpack_require__(90201);
		async function publishedImage(store, name) {
			const path = (0, _names_js_3.rP)(store, name);
			const found = (0, _files_look_js_1.t5)(path);
			if (!found) return { kind: "none" };
			if (!found.isSymbolicLink()) return {
				kind: "other",
				what: found.isFile() ? "a file, not a link to a build" : "not a link to a build"
			};
			const target = (0, _builds_js_2.yX)(path) ?? "";
			const ts = (0, _builds_js_2.Qv)(name, target);
			if (ts === "") return {
				kind: "other",
				what: `a link to ${target}, which is not a build of ${name}`
			};
			const image = (0, _files_look_js_1.t5)((0, node_path_0.join)(store, target));
			if (!image) return {
				kind: "other",
				what: `a link to ${target}, which does not exist`
			};
			if (!image.isFile()) return {
				kind: "other",
				what: `a link to ${target}, which is not a plain file`
			};
			return {
				kind: "build",
				ts
			};
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
	}),
	16619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => checkBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_cache_folder_js_1 = __webpack_require__(47182);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_user_cache_js_3 = __webpack_require__(59510);
		var _version_js_7 = __webpack_require__(2307);
		var _demands_js_4 = __webpack_require__(98193);
		var _gate_subject_js_5 = __webpack_require__(21695);
		var _policy_js_6 = __webpack_require__(69963);
		async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0, _files_cache_folder_js_1.s)("gate"), settledMs, env } = {}) {
			const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
			const canKeep = (0, _files_cache_folder_js_1.n)(env) && !isSigned;
			const path = canKeep && await (0, _files_user_cache_js_3.lO)(store) ? (0, node_path_0.join)(folder, (0, _files_user_cache_js_3.UU)(store)) : undefined;
			const program = [_version_js_7.r, (0, _files_user_cache_js_3.Zs)(process.argv[1] ?? "")?.key];
			const by = JSON.stringify([
				...program,
				(0, _policy_js_6.qS)(policy),
				policy.sources.length > 0
			]);
			const kept = path === undefined ? new Map() : parse(await (0, _files_user_cache_js_3.xe)(path), by);
			let files;
			const answers = [];
			const next = new Map();
			let isChanged = false;
			for (const build of builds) {
				const id = `${build.name}-${build.ts}`;
				const found = path === undefined ? undefined : kept.get(id);
				const key = path === undefined ? undefined : keyOf(build, settledMs);
				if (found && key === found.key && isCurrent(found.answer, now)) {
					next.set(id, found);
					answers.push(found.answer);
					continue;
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
				if (path !== undefined) files ??= await (await __webpack_require__.e(3147).then(__webpack_require__.bind(__webpack_require__, 3147))).KeptFiles.open(`${folder}-files`, store, program, settledMs);
				const digest = (image) => (0, _files_digest_cache_js_2.n)(image);
				const answer = await checkBuild(build, policy, {
					now,
					digest,
					keptFiles: files
				});
				answers.push(answer);
				if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, settledMs)) continue;
				next.set(id, {
					key,
					answer
				});
				isChanged = true;
			}
			await files?.write();
			if (path !== undefined && isChanged) await (0, _files_user_cache_js_3.aR)(path, JSON.stringify({
				by,
				kept: [...new Map([...kept, ...next])]
			}));
			return answers;
		}
		function parse(text, by) {
			try {
				const file = JSON.parse(text);
				return new Map(file.by === by ? file.kept : []);
			} catch {
				return new Map();
			}
		}
		function keyOf(build, settledMs) {
			const { files } = (0, _gate_subject_js_5.e)(build);
			const stamps = [
				files.image,
				files.lock,
				files.lockedRecipe,
				files.recipe,
				files.verified,
				files.unverified,
				files.history
			].map((path) => path === undefined ? undefined : (0, _files_user_cache_js_3.Zs)(path));
			const isStill = stamps.every((stamp) => !stamp || (0, _files_user_cache_js_3.Is)(stamp, settledMs));
			return isStill ? stamps.map((stamp) => stamp?.key ?? "-").join(" ") : undefined;
		}
		function isCurrent({ verifiedAt = "", expires }, now) {
			const at = Date.parse(verifiedAt);
			const ends = [at + _demands_js_4.PX * _demands_js_4.LP, ...expires === undefined ? [] : [Date.parse(expires)]];
			return now.getTime() >= at - _demands_js_4.Dy && now.getTime() < Math.min(...ends);
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
