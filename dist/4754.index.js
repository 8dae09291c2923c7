"use strict";
exports.id = 4754;
exports.ids = [
	4754,
	4897,
	5389,
	8448
];
exports.modules = {
	68406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { forecast: () => forecast_forecast });
		var external_node_fs_ = __webpack_require__(73024);
		var ecosystems = __webpack_require__(46291);
		var failure = __webpack_require__(77205);
		var errors = __webpack_require__(961);
		var compressed_lines = __webpack_require__(63004);
		var http = __webpack_require__(33835);
		;
		const patience = {
			attempts: 2,
			firstDelayMs: 1e3,
			longestDelayMs: 5e3,
			timeLimitMs: 6e4
		};
		async function forecast({ lock, indexes, named = {}, env, signal }) {
			const client = (0, http.yu)(env, patience, signal);
			try {
				const present = ecosystems.uU.flatMap((ecosystem) => {
					const found = lock.ecosystems[ecosystem.id];
					return found && found.status !== "absent" && found.packages.length > 0 ? [{
						ecosystem,
						packages: found.packages
					}] : [];
				});
				return await Promise.all(present.map(async ({ ecosystem: { id, available }, packages }) => {
					const known = {
						ecosystem: id,
						packages: packages.length
					};
					if (!available) return {
						...known,
						asked: []
					};
					const servers = new Set();
					const index = accessTo(client, lock, servers, {
						given: indexes[id],
						named: named[id]
					});
					const answer = await ask(() => available(packages, index), packages, known, signal);
					return {
						...answer,
						asked: [...servers].sort()
					};
				}));
			} finally {
				client.close();
			}
		}
		async function ask(available, packages, known, signal) {
			try {
				const answers = await available();
				const answered = new Set(answers.map(({ package: item }) => item));
				const elsewhere = packages.filter((item) => !answered.has(item));
				return {
					...known,
					available: answers,
					...elsewhere.length > 0 ? { elsewhere } : {}
				};
			} catch (error) {
				signal?.throwIfAborted();
				if (error instanceof failure.H) return {
					...known,
					failed: [error.message, error.why].filter(Boolean).join(": ")
				};
				if (error instanceof SyntaxError || error instanceof errors.G) return {
					...known,
					failed: "its index did not answer with a list of packages"
				};
				throw error;
			}
		}
		function accessTo(client, lock, servers, { given, named }) {
			const noted = (url) => {
				servers.add(new URL(url).origin);
				return url;
			};
			return {
				given: given?.replace(/\/+$/, ""),
				named: named ?? {
					instead: [],
					beside: []
				},
				archives: lock.archives ?? [],
				arch: lock.image.arch,
				text: async (url, headers = {}) => {
					const { status, body } = await client.request(noted(url), { headers });
					if (status === 200) return body.toString("utf8");
					if (status === 404 || status === 410) return undefined;
					throw (0, compressed_lines.uI)(url, status);
				},
				lines: (url, endings) => (0, compressed_lines.BR)(client, noted(url), endings),
				parts: (url, endings) => (0, compressed_lines.xR)(client, noted(url), endings)
			};
		}
		const moved = [
			"gone",
			"yanked",
			"newer"
		];
		function expectedMoves(forecasts) {
			return forecasts.flatMap(({ ecosystem, available = [] }) => available.map((one) => ({
				ecosystem,
				...one
			}))).filter(({ state }) => moved.includes(state)).sort((a, b) => moved.indexOf(a.state) - moved.indexOf(b.state));
		}
		var url = __webpack_require__(55352);
		;
		const addresses = /^["']?(https?:\/\/[^\s"',;()\\<>|]+(?:[ ,|]+https?:\/\/[^\s"',;()\\<>|]+)*)/;
		function namedIndexes(texts, settings) {
			const lines = texts.flatMap(commandsOf);
			const { install, own = [] } = settings.commands ?? {};
			const installing = lines.filter((line) => install?.test(line));
			const owned = after(installing, own);
			const isAll = installing.every((line) => after([line], own).length > 0);
			const instead = after(lines, settings.instead);
			const beside = after(lines, settings.beside);
			return isAll ? {
				instead: unique([...instead, ...owned]),
				beside
			} : {
				instead,
				beside: unique([...beside, ...owned])
			};
		}
		const unique = (addresses) => [...new Set(addresses)];
		function after(lines, starts) {
			const found = lines.flatMap((line) => starts.flatMap((start) => [...line.matchAll(start)].flatMap(({ 0: { length }, index }) => {
				const [, list = ""] = addresses.exec(line.slice(index + length)) ?? [];
				return list.split(/[ ,|]+/).filter((each) => each !== "" && !/[${}]/.test(each) && URL.canParse(each));
			})));
			return unique(found.map((address) => (0, url.c)(address).replace(/\/+$/, "")));
		}
		const longestLine = 4096;
		const commandsOf = (text) => text.replaceAll(/\\\r?\n/g, " ").split(/\r?\n|&&|\|\|/).filter((line) => line.length <= longestLine && !/^\s*(?:[#;]|$)/.test(line));
		var bounded = __webpack_require__(17794);
		var image_open = __webpack_require__(59451);
		;
		const longestRecipe = 8 * 1024 * 1024;
		const longestFile = 64 * 1024;
		const mostFiles = 32;
		const environments = "/.singularity.d/env";
		async function indexesNamedIn({ recipe, image }) {
			const text = recipe === undefined ? undefined : await (0, bounded.L)(recipe, longestRecipe);
			const tree = image === undefined ? undefined : await (0, image_open.openImage)(image);
			try {
				const found = {};
				const variables = tree ? await readAll(tree, pathsIn(tree, environments)) : [];
				for (const { id, indexes, repositories } of ecosystems.uU) {
					const own = tree && await repositories?.(tree);
					if (own) found[id] = {
						instead: [],
						beside: [],
						repositories: own
					};
					if (!indexes) continue;
					const settings = await indexes();
					const files = tree ? settings.files.flatMap((name) => tree.named(name).map(({ path }) => path).slice(0, mostFiles)) : [];
					const texts = tree ? await readAll(tree, files) : [];
					found[id] = namedIndexes([
						...text ? [text.toString("utf8")] : [],
						...variables,
						...texts
					], settings);
				}
				return found;
			} finally {
				await tree?.close();
			}
		}
		const pathsIn = (tree, folder) => tree.entries.has(folder) ? tree.list(folder).map(({ path }) => path) : [];
		async function readAll(tree, paths) {
			const small = paths.filter((path) => {
				const entry = tree.resolve(path);
				return entry?.type === "file" && entry.size <= longestFile;
			});
			return [...(await tree.read(small, longestFile)).values()].map((bytes) => bytes.toString("utf8"));
		}
		var plural = __webpack_require__(21417);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var builds = __webpack_require__(13336);
		var file_kind = __webpack_require__(49970);
		var absolute = __webpack_require__(31869);
		var lock_given = __webpack_require__(39175);
		var steps = __webpack_require__(84501);
		var stopping = __webpack_require__(19568);
		var subject = __webpack_require__(67455);
		;
		async function forecast_forecast(word, flags) {
			const indexes = Object.fromEntries(flags.index.map(parseIndex));
			const store = (0, absolute.y)(flags.store);
			const { lock, named } = await (0, subject.withArgument)(word, store, async (given) => {
				const found = await (0, lock_given.t3)(given, store);
				return {
					lock: found,
					named: await namedBy(found, await sourcesOf(given, store))
				};
			});
			const forecasts = await (0, steps.Yp)("Asking the package indexes", () => forecast({
				lock,
				indexes,
				named,
				env: process.env,
				signal: (0, stopping.Z)()
			}));
			process.stdout.write(`${flags.json ? (0, report_escape.t3)(forecasts) : textOf(forecasts, flags.all ?? false)}\n`);
			if (forecasts.some(({ failed }) => failed !== undefined)) process.exitCode = 4;
			else if (expectedMoves(forecasts).length > 0) process.exitCode = 3;
		}
		async function sourcesOf(given, store) {
			const there = (path) => (0, external_node_fs_.existsSync)(path) ? path : undefined;
			if ("name" in given) {
				const { files } = await (0, builds.w)(store, given.name);
				return {
					recipe: there(files.recipe),
					image: there(files.image)
				};
			}
			const kind = await (0, file_kind.fileKind)(given.path);
			const stem = /^(.*?)(?:\.rough\.def|\.def|\.sif|\.lock|\.verified|\.unverified)$/.exec(given.path)?.[1];
			const isRecipe = kind === "recipe" || kind === "locked recipe";
			return {
				recipe: isRecipe ? given.path : stem && there(`${stem}.rough.def`),
				image: kind === "image" ? given.path : stem && there(`${stem}.sif`)
			};
		}
		async function namedBy(lock, sources) {
			if (!ecosystems.uU.some(({ id, indexes, repositories }) => (indexes ?? repositories) && lock.ecosystems[id]?.status === "present")) return {};
			try {
				return await indexesNamedIn(sources);
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				(0, steps.R8)(`the indexes that recipe and image name are not asked: ${error.message}`);
				return {};
			}
		}
		function parseIndex(text) {
			const [, id = "", address = ""] = /^([a-z]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
			const asked = ecosystems.uU.filter(({ available }) => available).map((ecosystem) => ecosystem.id);
			if (asked.includes(id) && id !== "dpkg" && URL.canParse(address)) return [id, address];
			throw new failure.H("usage", `invalid index ${JSON.stringify(text)}`, {
				code: "index-invalid",
				why: "it is not of the form ecosystem=address, or this ecosystem has no index that can be replaced",
				remedy: "write for example --index python=https://pypi.org/simple"
			});
		}
		const shownRows = 40;
		function textOf(forecasts, all) {
			const moves = expectedMoves(forecasts);
			const shown = all ? moves : moves.slice(0, shownRows);
			const rows = shown.map(({ ecosystem, package: item, state, newest }) => {
				const isAmbiguous = moves.some((each) => each.ecosystem === ecosystem && each.package.name === item.name && each.package !== item);
				return [
					state,
					ecosystem,
					(0, report_escape.TN)(item.name),
					(0, report_escape.TN)(`${item.version} → ${newest ?? "–"}`),
					isAmbiguous ? (0, report_escape.TN)(item.prefix ?? item.location ?? "") : ""
				];
			});
			const more = moves.length > shown.length ? [`and ${(0, plural.L)(moves.length - shown.length, "more package")}: --all shows them`] : [];
			const known = [...rows, ...all ? forecasts.flatMap(unknownRows) : []];
			const table = known.length > 0 ? [
				(0, format.ku)([[
					"",
					"ECOSYSTEM",
					"PACKAGE",
					"",
					""
				], ...known]),
				...more,
				""
			] : [];
			return [
				...table,
				...forecasts.flatMap(summaryOf),
				...meaningOf(forecasts)
			].join("\n");
		}
		const unknownRows = ({ ecosystem, available = [], elsewhere = [] }) => [...available.filter(({ state }) => state === "unknown"), ...elsewhere.map((item) => ({
			package: item,
			why: "it came from no index that is asked"
		}))].map(({ package: { name, version }, why }) => [
			"unknown",
			ecosystem,
			(0, report_escape.TN)(name),
			(0, report_escape.TN)(`${version}: ${why ?? "the index does not know it"}`)
		]);
		function summaryOf({ ecosystem, packages, available, elsewhere = [], failed, asked }) {
			const at = asked.length > 0 ? ` (asked: ${asked.map((server) => (0, report_escape.TN)(server)).join(", ")})` : "";
			const start = `${ecosystem}: ${(0, plural.L)(packages, "package")}${at}`;
			if (failed !== undefined) return [`${start}, not judged: ${(0, report_escape.TN)(failed)}`];
			if (!available) return [`${start}, no index is asked`];
			const count = (wanted) => available.filter(({ state }) => state === wanted).length;
			const parts = [
				`${count("same")} as locked`,
				`${count("newer")} newer`,
				...count("yanked") > 0 ? [`${count("yanked")} yanked`] : [],
				`${count("gone")} gone`,
				`${elsewhere.length + count("unknown")} unknown or from elsewhere`
			];
			return [`${start}: ${parts.join(", ")}`, ...reasonsOf(available)];
		}
		function reasonsOf(available) {
			const counts = new Map();
			for (const { why } of available) if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
			return [...counts].map(([why, count]) => `  ${count} unknown: ${(0, report_escape.TN)(why)}`);
		}
		const meanings = {
			newer: "a rebuild of the recipe can get this version, unless the recipe or another package limits it.",
			yanked: "its publisher withdrew the locked version. A rebuild of the recipe gets another one.",
			gone: "the index no longer offers the locked version. A rebuild needs an archive of it, such as a snapshot or the vault.",
			unknown: "no index says what a rebuild gets instead of it. --all names each of these."
		};
		function meaningOf(forecasts) {
			const states = new Set(forecasts.flatMap(({ available = [], elsewhere = [] }) => [...available.map(({ state }) => state), ...elsewhere.length > 0 ? ["unknown"] : []]));
			const lines = Object.entries(meanings).flatMap(([word, means]) => states.has(word) ? [`${word}: ${means}`] : []);
			return lines.length > 0 ? ["", ...lines] : [];
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
	55352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => withoutSecrets });
		const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
		function withoutSecrets(url) {
			return url.replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
				return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
			}).replace(/\?[^#]*/, (query) => {
				const kept = query.slice(1).split("&").filter((pair) => !secretParameter.test(pair.split("=")[0]));
				return kept.length > 0 ? `?${kept.join("&")}` : "";
			});
		}
	}),
	17794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readBounded,
			L: () => readBoundedIfThere
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _failures_js_2 = __webpack_require__(28720);
		async function readBounded(path, limit, options = {}) {
			const bytes = await readBoundedIfThere(path, limit, options);
			if (bytes) return bytes;
			throw new _failure_js_1.H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
				code: "no-such-file",
				remedy: "check the path"
			});
		}
		async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
			const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
			let file;
			try {
				file = (0, node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT" || code === "ENOTDIR") return undefined;
				if (code === "ELOOP") throw notPlain(path, what, "it is a symbolic link");
				if (code === "ENXIO") throw notPlain(path, what, "it is a socket or device");
				throw (0, _failures_js_2.f1)(error, `could not read ${path}`);
			}
			try {
				const found = (0, node_fs_0.fstatSync)(file);
				if (found.isDirectory()) throw notPlain(path, what, "it is a folder");
				if (!found.isFile()) throw notPlain(path, what, "it is a FIFO or device");
				if (found.size > limit) throw tooLarge(path, what, limit);
				look?.((0, node_fs_0.fstatSync)(file, { bigint: true }));
				return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
			} catch (error) {
				throw error instanceof _failure_js_1.H ? error : (0, _failures_js_2.f1)(error, `could not read ${path}`);
			} finally {
				(0, node_fs_0.closeSync)(file);
			}
		}
		function readAll(file, limit, size, fail) {
			let buffer = Buffer.allocUnsafe(size + 1);
			let length = 0;
			for (;;) {
				const bytesRead = (0, node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
				length += bytesRead;
				if (bytesRead === 0) return buffer.subarray(0, length);
				if (length > limit) throw fail();
				if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
			}
		}
		function notPlain(path, what, why) {
			return new _failure_js_1.H("inconclusive", `${path} is not a plain file`, {
				code: "not-a-regular-file",
				why,
				remedy: `put the ${what} itself there`,
				place: { path }
			});
		}
		function tooLarge(path, what, limit) {
			return new _failure_js_1.H("inconclusive", `${path} is too large`, {
				code: "file-too-large",
				why: `a ${what} of this program has at most ${limit} bytes`,
				remedy: "restore the file as it was written",
				place: { path }
			});
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
	63983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			Q3: () => sha256File,
			hd: () => fileDigest,
			sc: () => sha256
		});
		var _failures_js_0 = __webpack_require__(28720);
		var _regular_js_1 = __webpack_require__(64659);
		const chunk = 1024 * 1024;
		const hash = () => process.getBuiltinModule("node:crypto").createHash("sha256");
		async function fileDigest(path) {
			const { handle } = await (0, _regular_js_1.l)(path);
			try {
				const sha256 = hash();
				let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
				let size = 0;
				for (let reading = handle.read(filled, 0, chunk, 0);;) {
					const { bytesRead } = await reading;
					if (bytesRead === 0) return {
						sha256: sha256.digest("hex"),
						size
					};
					size += bytesRead;
					reading = handle.read(next, 0, chunk, size);
					sha256.update(filled.subarray(0, bytesRead));
					[filled, next] = [next, filled];
				}
			} finally {
				await handle.close();
			}
		}
		function sha256(data) {
			return process.getBuiltinModule("node:crypto").hash("sha256", data);
		}
		const sha256File = async (path) => (await hashFile(path)).sha256;
		async function hashFile(path) {
			try {
				return await fileDigest(path);
			} catch (error) {
				throw (0, _failures_js_0.f1)(error, `could not read ${path}`);
			}
		}
	}),
	28720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => namedBy,
			f1: () => readFailure,
			fE: () => fileFailure
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _regular_js_3 = __webpack_require__(64659);
		const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
		const noWrite = "choose a folder that you own with --store";
		const absent = {
			kind: "usage",
			code: "no-such-file"
		};
		const meanings = {
			ENOSPC: {
				kind: "infrastructure",
				code: "disk-full",
				why: "the disk is full",
				remedy: more
			},
			EDQUOT: {
				kind: "infrastructure",
				code: "quota-used-up",
				why: "your disk quota is used up",
				remedy: more
			},
			EROFS: {
				kind: "usage",
				code: "read-only",
				why: "the file system is read-only",
				remedy: noWrite
			},
			EACCES: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EPERM: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EEXIST: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a file or folder of that name exists",
				remedy: "choose another folder, or move the file away"
			},
			ENOTEMPTY: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a folder of that name has files in it",
				remedy: "choose another folder, or move that one away"
			},
			ENOENT: absent,
			ENOTDIR: absent,
			EISDIR: absent,
			ELOOP: {
				kind: "usage",
				code: "not-a-regular-file",
				why: "it is a symbolic link that leads in a circle, or one that is not followed here",
				remedy: "name the file that it should lead to"
			},
			ENAMETOOLONG: {
				kind: "usage",
				code: "no-such-file",
				why: "the name is longer than a file's can be",
				remedy: "check the path"
			},
			[_regular_js_3.o]: absent
		};
		function fileFailure(error, what) {
			const { code, message } = error;
			if (error instanceof _failure_js_2.H || typeof code !== "string") return error;
			const { kind, ...meaning } = meanings[code] ?? {
				kind: "infrastructure",
				code: "file-error"
			};
			const owner = meaning.code === "no-permission" ? otherOwner(error.path) : undefined;
			const remedy = owner === undefined ? meaning.remedy : `run this as ${owner}, who owns it, or ${noWrite}`;
			return new _failure_js_2.H(kind, what, {
				why: message,
				...meaning,
				remedy,
				cause: error
			});
		}
		function otherOwner(path) {
			const found = path === undefined ? undefined : nearestStats(path);
			if (found === undefined || found.uid === process.getuid?.()) return undefined;
			return found.uid === 0 ? "root" : `the user with the number ${found.uid}`;
		}
		function nearestStats(path) {
			const found = (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			return found ?? ((0, node_path_1.dirname)(path) === path ? undefined : nearestStats((0, node_path_1.dirname)(path)));
		}
		function namedBy(error, option) {
			const codes = [
				"no-permission",
				"read-only",
				"disk-full",
				"quota-used-up"
			];
			if (!(error instanceof _failure_js_2.H) || !codes.includes(error.code)) return error;
			const { kind, code, message, why, remedy, place, cause } = error;
			const own = remedy?.replace("a folder that you own with --store", `another place with ${option}`).replace("another folder with --store or --tmp", `another place with ${option}`);
			return new _failure_js_2.H(kind, message, {
				code,
				why,
				remedy: own,
				place,
				cause
			});
		}
		function readFailure(error, what) {
			const { code } = error;
			if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
			return new _failure_js_2.H("usage", what, {
				code: "no-permission",
				why: "this user may not read it",
				remedy: "check its permissions, and those of the folders above it",
				cause: error
			});
		}
	}),
	89123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => problemsIn,
			f: () => inPlainWords
		});
		var _plural_js_0 = __webpack_require__(21417);
		const longest = 60;
		const interpreted = 30;
		let documents = 0;
		const inPlainWords = {
			error: wordsOf,
			reportInput: true,
			get jitless() {
				documents += 1;
				return documents <= interpreted;
			}
		};
		function problemsIn(issues, whole = "top level", most = 5) {
			const named = issues.slice(0, most).map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
			return [...named, ...issues.length > most ? [`and ${issues.length - most} more`] : []].join("; ");
		}
		function messageOf({ code, message, input }) {
			const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
			return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
		}
		function wordsOf(issue) {
			if (issue.code === "unrecognized_keys") {
				const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
				return `${(0, _plural_js_0.L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
			}
			const allowed = allowedIn(issue);
			return issue.input === undefined ? `missing${allowed ? `; expected ${allowed}` : ""}` : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
		}
		function shown(value) {
			if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
			if (value instanceof Map || typeof value === "object" && value !== null) return "an object";
			return cut(typeof value === "bigint" ? String(value) : JSON.stringify(value) ?? typeof value);
		}
		const cut = (text) => text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
		const types = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object",
			null: "null"
		};
		function allowedIn(issue) {
			switch (issue.code) {
				case "invalid_type": return types[issue.expected] ?? String(issue.expected);
				case "invalid_value": return issue.values.map((value) => typeof value === "string" ? value : JSON.stringify(value)).join(" or ");
				case "too_small": return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
				case "too_big": return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
				case "not_multiple_of": return `a multiple of ${issue.divisor}`;
				case "invalid_format": return formatIn(issue);
				case "invalid_union": return unionIn(issue);
				default: return undefined;
			}
		}
		function sized(origin, limit, relation) {
			if (origin === "string") return `a text of ${relation} ${(0, _plural_js_0.L)(Number(limit), "character")}`;
			if (origin === "array" || origin === "set") return `a list of ${relation} ${(0, _plural_js_0.L)(Number(limit), "item")}`;
			return `${relation} ${limit}`;
		}
		const formats = {
			datetime: "a time like 2026-12-31T23:59:59Z",
			base64: "text in base64"
		};
		function formatIn({ format, pattern }) {
			if (format === "url") return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
			const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
			if (digits !== undefined) return `${digits} digits of 0-9 and a-f`;
			return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
		}
		function unionIn(issue) {
			if (issue.discriminator !== undefined) return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
			const forms = issue.errors.filter((form) => form.length > 0);
			const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
			if (isOfValue) {
				const each = forms.map((form) => allowedIn({
					...form[0],
					input: issue.input
				}) ?? form[0]?.message);
				return [...new Set(each)].join(" or ");
			}
			const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
			return best && `one of ${(0, _plural_js_0.L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
		}
		const deepest = (form) => Math.max(...form.map(({ path }) => path.length));
	}),
	64659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => openRegular,
			o: () => notRegular
		});
		var node_fs_0 = __webpack_require__(73024);
		const notRegular = "EFTYPE";
		async function openRegular(path) {
			const handle = await node_fs_0.promises.open(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
			try {
				const stat = await handle.stat();
				if (!stat.isFile()) throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
				return {
					handle,
					size: stat.size
				};
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
	}),
	62198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			O: () => assertUserFile
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _failure_js_2 = __webpack_require__(77205);
		var _failures_js_3 = __webpack_require__(28720);
		var _nearby_js_4 = __webpack_require__(95016);
		const pipes = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;
		async function readUserFile(path, what) {
			try {
				const found = pipes.test(path) ? undefined : await (0, node_fs_promises_1.stat)(path);
				if (found && !found.isFile() && !found.isDirectory()) throw new _failure_js_2.H("usage", `${path} is not a ${what}`, {
					code: "not-a-regular-file",
					why: "it is a FIFO, a socket or a device",
					remedy: "name a plain file"
				});
				return await (0, node_fs_promises_1.readFile)(path);
			} catch (error) {
				if (error instanceof _failure_js_2.H) throw error;
				const { code } = error;
				if (code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				if (code === "EISDIR") throw new _failure_js_2.H("usage", `${path} is a folder, not a ${what}`, {
					code: "no-such-file",
					remedy: "name the file itself"
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
		async function assertUserFile(path, what) {
			try {
				await (await (0, node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
			} catch (error) {
				if (error.code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
	}),
	64897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => hostArch,
			M: () => imageArch
		});
		var node_os_0 = __webpack_require__(48161);
		var _bytes_js_1 = __webpack_require__(38862);
		var _tree_index_js_2 = __webpack_require__(78448);
		const goWords = {
			x64: "amd64",
			ia32: "386",
			mipsel: "mipsle"
		};
		function hostArch(node = process.arch, byteOrder = (0, node_os_0.endianness)()) {
			if (node === "ppc64") return byteOrder === "LE" ? "ppc64le" : "ppc64";
			return goWords[node] ?? node;
		}
		const machines = {
			3: "386",
			21: "ppc64le",
			22: "s390x",
			40: "arm",
			62: "amd64",
			183: "arm64",
			243: "riscv64"
		};
		const usual = [
			"/usr/bin/env",
			"/bin/true",
			"/bin/sh",
			"/bin/busybox",
			"/lib64/ld-linux-x86-64.so.2"
		];
		const others = 50;
		const othersSize = 2 ** 24;
		async function imageArch(tree) {
			if (tree.arch !== undefined) return tree.arch;
			for (const path of usual) {
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			let looked = 0;
			for (const { path, type, mode, size } of tree.entries.values()) {
				if (type !== "file" || (mode & 73) === 0 || size > othersSize) continue;
				if (looked++ === others) break;
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			return "unknown";
		}
		async function programArch(tree, path) {
			if ((tree.resolve(path)?.size ?? 0) > _tree_index_js_2.h0) return undefined;
			const bytes = (await tree.read([path])).get(path);
			if (!bytes || bytes.length <= 20 || !(0, _bytes_js_1.aB)(bytes)) return undefined;
			return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
		}
	}),
	38862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => byteOrderKey,
			O0: () => encodePath,
			aB: () => isElf,
			q0: () => decodePath
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isElf(bytes) {
			return bytes.length >= 4 && bytes.readUInt32BE(0) === 2135247942;
		}
		const escapeBase = 56320;
		function sequenceLength(bytes, at) {
			const lead = bytes[at];
			const length = lead < 128 ? 1 : lead < 194 ? 0 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 0;
			if (length === 0 || at + length > bytes.length) return 0;
			return (0, node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
		}
		function decodePath(bytes) {
			if ((0, node_buffer_0.isUtf8)(bytes)) return bytes.toString("utf8");
			let text = "";
			for (let at = 0; at < bytes.length;) {
				const length = sequenceLength(bytes, at);
				text += length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
				at += Math.max(length, 1);
			}
			return text;
		}
		function encodePath(text) {
			if (text.isWellFormed()) return Buffer.from(text, "utf8");
			const parts = [];
			for (const character of text) {
				const code = character.codePointAt(0);
				const escaped = code >= 56448 && code <= 56575;
				parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
			}
			return Buffer.concat(parts);
		}
		const ascii = /^[\x00-\x7f]*$/;
		function byteOrderKey(path) {
			return ascii.test(path) ? path : encodePath(path).toString("latin1");
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
	30933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function distance(from, to) {
			let before = [];
			let row = Array.from({ length: to.length + 1 }, (_, index) => index);
			for (let i = 1; i <= from.length; i++) {
				const next = [i];
				for (let j = 1; j <= to.length; j++) {
					const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
					const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
					const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
					next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
				}
				before = row;
				row = next;
			}
			return row[to.length];
		}
		function nearest(word, known) {
			const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
			const ranked = known.map((one) => ({
				one,
				far: distance(plain(word), plain(one))
			})).sort((a, b) => a.far - b.far);
			const best = ranked[0];
			return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
		}
	}),
	63004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => compressedLines,
			uI: () => unexpectedStatus,
			xR: () => compressedText
		});
		var node_stream_0 = __webpack_require__(57075);
		var node_zlib_1 = __webpack_require__(38522);
		var _failure_js_2 = __webpack_require__(77205);
		const longestText = 2 ** 30;
		const longestLine = 2 ** 20;
		async function compressedLines(client, url, endings = [".gz", ".xz"]) {
			const parts = await compressedText(client, url, endings);
			return parts && linesOf(parts, url);
		}
		async function compressedText(client, url, endings) {
			for (const ending of endings) {
				const { status, body } = await client.download(url + ending).catch((error) => {
					throw error instanceof _failure_js_2.H ? error : unreachable(url, error);
				});
				if (status === 200) return text(decompressors[ending](body), url);
				body.destroy();
				if (status !== 404 && status !== 410) throw unexpectedStatus(url, status);
			}
			return undefined;
		}
		const unexpectedStatus = (url, status) => new _failure_js_2.H("infrastructure", `${new URL(url).host} answered with HTTP status ${status}`, {
			code: "server-error",
			remedy: "check the address, and run the command again later"
		});
		function unreachable(url, cause) {
			return new _failure_js_2.H("infrastructure", `cannot reach ${new URL(url).host}`, {
				code: "server-unreachable",
				why: cause.code ?? cause.message,
				remedy: "check the network and the proxy variables, then run the command again",
				cause
			});
		}
		const decompressors = {
			".gz": (body) => (0, node_stream_0.pipeline)(body, (0, node_zlib_1.createGunzip)(), () => {}),
			".xz": unxz,
			".zst": (body) => (0, node_stream_0.pipeline)(body, (0, node_zlib_1.createZstdDecompress)(), () => {}),
			"": asItBegins
		};
		const beginnings = [
			["1f8b", ".gz"],
			["28b52ffd", ".zst"],
			["fd377a585a00", ".xz"]
		];
		async function* asItBegins(body) {
			const parts = body[Symbol.asyncIterator]();
			const { value: first, done } = await parts.next();
			if (done) return;
			const whole = node_stream_0.Readable.from((async function* () {
				yield first;
				yield* { [Symbol.asyncIterator]: () => parts };
			})(), { objectMode: false });
			const start = Buffer.from(first).toString("hex", 0, 8);
			const ending = beginnings.find(([bytes]) => start.startsWith(bytes))?.[1];
			yield* ending === undefined ? whole : decompressors[ending](whole);
		}
		async function* unxz(body) {
			const { default: library } = await __webpack_require__.e(6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
			try {
				const source = node_stream_0.Readable.toWeb(body);
				for await (const part of new library.XzReadableStream(source)) yield Uint8Array.from(part);
			} finally {
				body.destroy();
			}
		}
		async function* text(parts, url) {
			const decoder = new TextDecoder();
			let size = 0;
			try {
				for await (const part of parts) {
					size += part.length;
					if (size > longestText) throw new RangeError("it is longer than any list");
					yield decoder.decode(part, { stream: true });
				}
			} catch (error) {
				throw unreadable(url, error);
			}
		}
		async function* linesOf(parts, url) {
			let rest = "";
			for await (const part of parts) {
				const all = (rest + part).split("\n");
				rest = all.pop() ?? "";
				if (rest.length > longestLine) throw unreadable(url, new RangeError("a line is longer than in any list"));
				yield* all;
			}
			if (rest !== "") yield rest;
		}
		function unreadable(url, cause) {
			const { host, pathname } = new URL(url);
			return new _failure_js_2.H("infrastructure", `could not read the list ${host}${pathname}`, {
				code: "server-error",
				why: cause.message,
				remedy: "run the command again later",
				cause
			});
		}
	}),
	33835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ML: () => defaultRetryLimits,
			Y2: () => parseJsonBody,
			g3: () => trustedCertificates,
			yu: () => makeClient
		});
		var node_http_0 = __webpack_require__(37067);
		var node_https_1 = __webpack_require__(44708);
		var node_stream_2 = __webpack_require__(57075);
		var node_timers_promises_3 = __webpack_require__(58500);
		var node_tls_4 = __webpack_require__(41692);
		var _failure_js_5 = __webpack_require__(77205);
		var _leads_js_6 = __webpack_require__(96984);
		const defaultRetryLimits = {
			attempts: 4,
			firstDelayMs: 2e3,
			longestDelayMs: 6e4,
			timeLimitMs: 3e4
		};
		const longestBody = 8 * 1024 * 1024;
		const redirects = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
			let tls;
			const plain = new node_http_0.Agent({
				keepAlive: true,
				proxyEnv: env
			});
			const send = (url, options) => {
				if (url.protocol !== "https:") return (0, node_http_0.request)(url, {
					...options,
					agent: plain
				});
				tls ??= new node_https_1.Agent({
					keepAlive: true,
					proxyEnv: env,
					ca: [...trustedCertificates(), ...authorities]
				});
				return (0, node_https_1.request)(url, {
					...options,
					agent: tls
				});
			};
			const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
			return {
				request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
				isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
				upload: (url, request) => upload(send, new URL(url), request, signal),
				download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
				close: () => {
					plain.destroy();
					tls?.destroy();
				}
			};
		}
		function trustedCertificates() {
			return [...new Set([...(0, node_tls_4.getCACertificates)("default"), ...(0, node_tls_4.getCACertificates)("system")])];
		}
		async function requestWithRetries(url, request, limits, once, signal) {
			for (let attempt = 1;; attempt++) {
				signal?.throwIfAborted();
				const outcome = await followRedirects(url, request, once).catch((error) => error);
				if (outcome instanceof _failure_js_5.H) throw outcome;
				signal?.throwIfAborted();
				const response = outcome instanceof Error ? undefined : outcome;
				if (response && response.status !== 429 && response.status < 500) return response;
				if (attempt >= limits.attempts) throw allAttemptsFailed(url, attempt, outcome);
				const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
				const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (.75 + Math.random() / 2);
				await (0, node_timers_promises_3.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
			}
		}
		function retryAfterMs(value) {
			if (value === undefined) return undefined;
			const seconds = Number(value);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			const date = Date.parse(value);
			return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
		}
		function allAttemptsFailed(url, attempts, outcome) {
			const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
			if (outcome instanceof Error) {
				const code = outcome.code;
				return new _failure_js_5.H("infrastructure", `cannot reach ${url.host}`, {
					code: "server-unreachable",
					why: `${code ?? outcome.message} (${tried})`,
					remedy: "check the network and the proxy variables, then run the command again",
					cause: outcome
				});
			}
			if (outcome.status === 429) {
				return new _failure_js_5.H("infrastructure", `${url.host} limits the number of requests`, {
					code: "server-rate-limit",
					why: `HTTP status 429, too many requests (${tried})`,
					remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again"
				});
			}
			return new _failure_js_5.H("infrastructure", `${url.host} is not working`, {
				code: "server-error",
				why: `HTTP status ${outcome.status} (${tried})`,
				remedy: "run the command again later"
			});
		}
		async function followRedirects(start, first, once) {
			let url = start;
			let request = first;
			for (let hop = 0; hop < 6; hop++) {
				const response = await once(url, request);
				const location = response.headers.location;
				if (!redirects.has(response.status) || location === undefined) return response;
				const next = new URL(location, url);
				(0, _leads_js_6.I)(url, next, start);
				if (next.origin !== url.origin) {
					if (request.method === undefined && request.body !== undefined) throw new _failure_js_5.H("failed", `${url.host} redirects what is sent to it to another server`, {
						code: "redirect-invalid",
						why: `it may be a password or a token, and ${next.host} was not meant to get it`,
						remedy: "report it to the operator of the server, or use another server"
					});
					const { authorization: _removed, ...rest } = request.headers ?? {};
					request = {
						...request,
						headers: rest
					};
				}
				url = next;
			}
			throw new _failure_js_5.H("failed", `${start.host} redirects in a loop`, {
				code: "redirect-invalid",
				remedy: "report it to the operator of the server, or use another server"
			});
		}
		function requestOnce(send, url, request, timeLimitMs, signal) {
			const limit = AbortSignal.timeout(timeLimitMs);
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method: request.method ?? (request.body === undefined ? "GET" : "POST"),
					headers: {
						"user-agent": "stx-container",
						...request.headers
					},
					signal: signal ? AbortSignal.any([signal, limit]) : limit
				});
				const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1e3} s`) : error);
				sent.on("error", failed);
				sent.on("response", (response) => readResponse(response).then(resolve, failed));
				sent.end(request.body);
			});
		}
		async function readResponse(response) {
			const chunks = [];
			let size = 0;
			for await (const chunk of response) {
				size += chunk.length;
				if (size > longestBody) {
					response.destroy();
					throw new _failure_js_5.H("failed", "a server's response is too long", {
						code: "response-too-long",
						why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
						remedy: "check the address, and the proxies between this machine and the server"
					});
				}
				chunks.push(chunk);
			}
			return {
				...headOf(response),
				body: Buffer.concat(chunks)
			};
		}
		function headOf(response) {
			const headers = {};
			for (const [name, value] of Object.entries(response.headers)) {
				if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
			}
			return {
				status: response.statusCode ?? 0,
				headers
			};
		}
		const idleLimitMs = 6e4;
		function upload(send, url, request, signal) {
			const { method, headers, size, body } = request;
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method,
					headers: {
						"user-agent": "stx-container",
						"content-length": size,
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("response", (response) => readResponse(response).then(resolve, reject));
				(0, node_stream_2.pipeline)(body, sent, (error) => error && reject(error));
			});
		}
		function download(send, url, headers, signal) {
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					headers: {
						"user-agent": "stx-container",
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("error", reject);
				sent.on("response", (response) => resolve({
					...headOf(response),
					body: response
				}));
				sent.end();
			});
		}
		function parseJsonBody(body) {
			try {
				return JSON.parse(body.toString("utf8"));
			} catch {
				return undefined;
			}
		}
	}),
	96984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => assertMayLead });
		var _failure_js_0 = __webpack_require__(77205);
		const remedy = "report it to the operator of the server, or use another server";
		function assertMayLead(from, to, start) {
			if (to.protocol !== from.protocol && to.protocol !== "https:") throw new _failure_js_0.H("failed", `${from.host} redirects to an unencrypted address`, {
				code: "redirect-invalid",
				why: `the address is ${to.protocol}//${to.host}`,
				remedy
			});
			if (isLinkLocal(to.hostname) && !isLinkLocal(start.hostname)) throw new _failure_js_0.H("failed", `${from.host} redirects to an address that only machines beside this one have`, {
				code: "redirect-invalid",
				why: `${to.host} is link-local: in a cloud, a server there hands out the machine's own secrets`,
				remedy
			});
		}
		const isLinkLocal = (host) => /^169\.254\.|^\[(?:fe[89ab][0-9a-f]:|::ffff:a9fe:)/i.test(host);
	}),
	21417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => plural });
		function plural(count, word) {
			return `${count} ${word}${count === 1 ? "" : "s"}`;
		}
	}),
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xq: () => formatSize,
			a3: () => formatDuration,
			ku: () => formatTable
		});
		function formatDuration(milliseconds) {
			const seconds = Math.round(milliseconds / 1e3);
			const two = (value) => String(value).padStart(2, "0");
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
			return `${Math.floor(seconds / 3600)} h ${two(Math.floor(seconds % 3600 / 60))} min`;
		}
		function formatSize(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let value = bytes;
			let unit = 0;
			while (value >= 1e3 && unit < units.length - 1) {
				value /= 1e3;
				unit++;
			}
			return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
		}
		function formatTable(rows) {
			const columns = Math.max(0, ...rows.map((row) => row.length));
			const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
			return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()).join("\n");
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
	})
};
;
