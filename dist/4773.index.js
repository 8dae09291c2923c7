"use strict";
exports.id = 4773;
exports.ids = [
	4773,
	703,
	1599,
	3145,
	9970,
	9291,
	8444,
	4018
];
exports.modules = {
	29466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			lint: () => recipe_lint,
			parse: () => recipe_parse
		});
		var failure = __webpack_require__(77205);
		var plural = __webpack_require__(21417);
		var format = __webpack_require__(91771);
		var lint = __webpack_require__(31939);
		var report_escape = __webpack_require__(45743);
		var file_kind = __webpack_require__(49970);
		var version = __webpack_require__(2307);
		var absolute = __webpack_require__(31869);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var parse = __webpack_require__(9561);
		var read = __webpack_require__(48444);
		var template = __webpack_require__(77122);
		;
		function toCorpusForm(recipe) {
			return { stages: withDefaults(recipe).stages.map((stage) => ({
				header: record([...stage.header].map(([key, { value }]) => [key, value])),
				labels: record([...stage.labels].map(([key, { value }]) => [key, value])),
				sections: record([...stage.scripts].filter(([, { args, script }]) => args !== "" || script !== "")),
				files: stage.files.map(({ args, files }) => ({
					args,
					files: files.length === 0 ? null : files.map(({ source, destination }) => ({
						source,
						destination
					}))
				})),
				apps: record([...stage.apps])
			})) };
		}
		function withDefaults(recipe) {
			try {
				return (0, template.dj)(recipe);
			} catch (error) {
				if (error instanceof failure.H) return recipe;
				throw error;
			}
		}
		function record(entries) {
			return Object.fromEntries(entries);
		}
		;
		async function* parsePaths(paths) {
			for (const path of paths) {
				for (const file of await filesOf(path)) yield await parseFile(file);
			}
		}
		async function filesOf(path) {
			const entries = await (0, promises_.readdir)(path, { withFileTypes: true }).catch(() => undefined);
			if (!entries) return [path];
			const files = [];
			for (const entry of entries) {
				const file = (0, external_node_path_.join)(path, entry.name);
				if (entry.isFile() || entry.isSymbolicLink() && await isFile(file)) files.push(file);
			}
			return files.sort((a, b) => a < b ? -1 : 1);
		}
		async function isFile(path) {
			return (0, promises_.stat)(path).then((found) => found.isFile(), () => false);
		}
		async function parseFile(path) {
			try {
				return {
					path,
					ok: true,
					...toCorpusForm((0, parse.parseRecipe)(await (0, read.readRecipe)(path), path))
				};
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				const { line = 1, column = 1 } = error.place ?? {};
				const message = error.place || !error.why ? error.message : `${error.message}: ${error.why}`;
				return {
					path,
					ok: false,
					error: {
						message,
						line,
						column
					}
				};
			}
		}
		var terminal = __webpack_require__(7936);
		;
		const recipeKinds = [
			"recipe",
			"locked recipe",
			"folder"
		];
		async function recipe_parse(paths, flags) {
			for (const path of paths) await (0, file_kind.r)((0, absolute.y)(path), recipeKinds, "a recipe");
			for await (const result of parsePaths(paths)) {
				if (!result.ok) process.exitCode = failure.h.failed;
				if (flags.jsonl) {
					process.stdout.write(`${JSON.stringify(result)}\n`);
					continue;
				}
				const path = (0, report_escape.TN)(result.path);
				if (result.ok) process.stdout.write(`✔ ${path}: ${(0, plural.L)(result.stages.length, "stage")}\n`);
				else process.stdout.write(`✘ ${path}:${result.error.line}:${result.error.column}: ${(0, report_escape.kU)(result.error.message)}\n`);
			}
		}
		async function recipe_lint(given, flags) {
			const paths = given.length > 0 ? given : ["."];
			for (const path of paths) await (0, file_kind.r)((0, absolute.y)(path), recipeKinds, "a recipe");
			const report = await (0, lint.lintPaths)(paths);
			if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = failure.h.failed;
			process.stdout.write((0, format.formatLint)(report, flags.json ? "json" : flags.format, {
				color: (0, terminal.cE)(process.stdout),
				pages: format.rulePages,
				version: version.r
			}));
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
	60988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => parseParagraphs });
		function parseParagraphs(text) {
			const paragraphs = [];
			const problems = [];
			let fields = new Map();
			let last;
			for (const [index, line] of text.split("\n").entries()) {
				const colon = line.indexOf(":");
				if (line.trim() === "") {
					if (fields.size > 0) paragraphs.push(fields);
					fields = new Map();
					last = undefined;
				} else if (/^[ \t]/.test(line)) {
					if (last === undefined) problems.push(`line ${index + 1} continues no field`);
					else fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
				} else if (colon < 1) {
					problems.push(`line ${index + 1} is not a field`);
				} else {
					last = line.slice(0, colon).toLowerCase();
					if (fields.has(last)) problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
					else fields.set(last, line.slice(colon + 1).trim());
				}
			}
			if (fields.size > 0) paragraphs.push(fields);
			return {
				paragraphs,
				problems
			};
		}
	}),
	72188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => replacesVariable });
		const replacesVariable = (name, script) => new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)|\\bunset\\s[^\\n;&|]*(?<!\\w)${name}\\b`).test(script);
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
	32571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => pipedInput,
			i: () => standardInput
		});
		var _failure_js_0 = __webpack_require__(77205);
		const standardInput = "-";
		function pipedInput(what) {
			if (!process.stdin.isTTY) return process.stdin;
			throw new _failure_js_0.H("usage", "there is nothing on standard input", {
				code: "subject-missing",
				why: `"${standardInput}" means standard input, which is the terminal here`,
				remedy: `pipe a ${what} into the command, or give its path`
			});
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
	21417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => plural });
		function plural(count, word) {
			return `${count} ${word}${count === 1 ? "" : "s"}`;
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
	91771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			formatLint: () => formatLint,
			lintFormats: () => lintFormats,
			rulePages: () => rulePages
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_digest_js_1 = __webpack_require__(63983);
		var _plural_js_4 = __webpack_require__(21417);
		var _lint_js_2 = __webpack_require__(31939);
		var _rules_index_js_3 = __webpack_require__(64841);
		const lintFormats = [
			"terminal",
			"json",
			"sarif",
			"github"
		];
		const rulePages = "https://github.com/stx/container-action/blob/main/docs/rules";
		function formatLint(report, format, options = {}) {
			if (format === "json") return `${JSON.stringify(report.findings, undefined, 2)}\n`;
			if (format === "sarif") return `${JSON.stringify(toSarif(report, options), undefined, 2)}\n`;
			if (format === "github") return report.findings.map((one) => `${annotation(one, options)}\n`).join("");
			return terminal(report, options);
		}
		const marks = {
			error: {
				color: "31",
				word: "error"
			},
			warning: {
				color: "33",
				word: "warning"
			},
			note: {
				color: "36",
				word: "note"
			}
		};
		function terminal({ findings, sources }, { color = false }) {
			const paint = (code, text) => color ? `\x1b[${code}m${text}\x1b[0m` : text;
			const blocks = findings.map((finding) => {
				const { word, color: tone } = marks[finding.severity];
				const place = `${finding.path.replaceAll(/[\r\n]/g, "�")}:${finding.line}:${finding.column}`;
				const gutter = " ".repeat(String(finding.line).length);
				const bar = paint("2", "│");
				const why = finding.why === "" ? [] : [`${gutter} ${bar} ${paint("2", finding.why)}`];
				const fix = (finding.fix?.split("\n") ?? []).map((line, index) => {
					const lead = index === 0 ? paint("32", "write") : "     ";
					return `${gutter} ${bar} ${lead} ${plain(line)}`;
				});
				return [
					`${paint("1", plain(place))}  ${paint(tone, word)}  ${plain(finding.message.replaceAll(/[\r\n]+/g, " "))} ${paint("2", `[${finding.rule}]`)}`,
					...excerpt(finding, sources, (text) => paint(tone, text), (text) => paint("2", text)),
					...why,
					...fix,
					""
				].join("\n");
			});
			return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${summary(findings, sources.size)}\n`;
		}
		function excerpt(finding, sources, tone, faint) {
			const text = sources.get(finding.path)?.[finding.line - 1];
			if (text === undefined) return [];
			const number = String(finding.line);
			const from = finding.column - 1;
			const width = finding.endLine === finding.line ? finding.endColumn - finding.column : text.trimEnd().length - from;
			const skip = from > 60 ? from - 40 : 0;
			const shown = plain(text.slice(skip, skip + 110).replaceAll("	", " "));
			const room = Math.max(1, Math.min(width, 110 - (from - skip)));
			const lead = `${skip > 0 ? "…" : ""}`;
			const tail = text.length > skip + 110 ? "…" : "";
			return [`${faint(`${number} │`)} ${lead}${shown}${tail}`, `${faint(`${" ".repeat(number.length)} │`)} ${" ".repeat(lead.length + from - skip)}${tone("^".repeat(room))}`];
		}
		function plain(text) {
			return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "�");
		}
		function summary(findings, files) {
			const of = (severity) => findings.filter((one) => one.severity === severity).length;
			const recipes = (0, _plural_js_4.L)(files, "recipe");
			if (findings.length === 0) return `${recipes}: nothing to report.`;
			const counts = [
				"error",
				"warning",
				"note"
			].map((severity) => [of(severity), severity]).filter(([count]) => count > 0).map(([count, severity]) => (0, _plural_js_4.L)(count, severity));
			return `${recipes}: ${counts.join(", ")}.`;
		}
		function annotation(finding, options) {
			const command = {
				error: "error",
				warning: "warning",
				note: "notice"
			}[finding.severity];
			const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
			const properties = [
				`file=${property(plain(shownPath(finding.path, options)))}`,
				`line=${finding.line}`,
				`endLine=${finding.endLine}`,
				...finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : [],
				`title=${property(finding.rule)}`
			];
			const text = [`${finding.message}: ${finding.why}`, ...finding.fix ? [
				"",
				"Write instead:",
				finding.fix
			] : []].join("\n");
			return `::${command} ${properties.join(",")}::${data(text)}`;
		}
		function data(text) {
			return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function shownPath(path, { root = process.cwd() }) {
			const inside = path.startsWith("/") ? (0, node_path_0.relative)(root, path) : path;
			return (inside.startsWith("..") ? path : inside).replace(/^\.\//, "");
		}
		function fingerprintsOf({ findings, sources }, options) {
			const seen = new Map();
			return findings.map(({ rule, path, line }) => {
				const text = sources.get(path)?.[line - 1]?.trim() ?? "";
				const digest = (0, _files_digest_js_1.sc)([
					rule,
					shownPath(path, options),
					text
				].join("\0")).slice(0, 16);
				const count = (seen.get(digest) ?? 0) + 1;
				seen.set(digest, count);
				return `${digest}:${count}`;
			});
		}
		function toSarif(report, options) {
			const prints = options.fingerprints ? fingerprintsOf(report, options) : [];
			const known = [
				..._rules_index_js_3.rules.map(({ id, title, severity }) => ({
					id,
					title,
					severity
				})),
				_lint_js_2.parseRule,
				unknownRule
			];
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "stx-container",
						...options.version ? { semanticVersion: options.version } : {},
						rules: known.map(({ id, title, severity }) => ({
							id,
							shortDescription: { text: title },
							defaultConfiguration: { level: severity },
							...options.pages ? { helpUri: `${options.pages}/${id}.md` } : {}
						}))
					} },
					columnKind: "utf16CodeUnits",
					results: report.findings.map((finding, index) => ({
						ruleId: finding.rule,
						ruleIndex: known.findIndex(({ id }) => id === finding.rule),
						level: finding.severity,
						...prints[index] ? { partialFingerprints: { primaryLocationLineHash: prints[index] } } : {},
						message: { text: `${finding.message}: ${finding.why}${finding.fix ? `\n\nWrite instead:\n${finding.fix}` : ""}` },
						locations: [{ physicalLocation: {
							artifactLocation: { uri: encodeURI(shownPath(finding.path, options)) },
							region: {
								startLine: finding.line,
								startColumn: finding.column,
								endLine: finding.endLine,
								endColumn: finding.endColumn
							}
						} }]
					}))
				}]
			};
		}
		const unknownRule = {
			id: "unknown-rule",
			severity: "warning",
			title: "An ignore comment that names no rule"
		};
	}),
	31939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			isRecipeName: () => isRecipeName,
			lintPaths: () => lintPaths,
			lintRecipe: () => lintRecipe,
			parseRule: () => parseRule
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var nearby = __webpack_require__(95016);
		var standard_input = __webpack_require__(32571);
		var shell_word = __webpack_require__(704);
		var parse = __webpack_require__(9561);
		var read = __webpack_require__(48444);
		;
		const comment = /#\s*stx:\s*ignore(-file)?\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/g;
		function readIgnored(recipe) {
			const lines = new Map();
			const file = new Set();
			const mentions = [];
			recipe.lines.forEach((text, index) => {
				if (!text.includes("stx:")) return;
				for (const found of text.matchAll(comment)) {
					const rules = found[2].split(",").map((rule) => rule.trim());
					const at = found.index + found[0].length - found[2].length + 1;
					for (const rule of rules) mentions.push({
						rule,
						line: index + 1,
						column: at
					});
					const target = found[1] ? file : lines.get(index + 1) ?? new Set();
					for (const rule of rules) target.add(rule);
					if (!found[1]) lines.set(index + 1, target);
				}
			});
			const covers = (rule, { span, commandLine }) => file.has(rule) || [span.line, commandLine ?? span.line].some((line) => lines.get(line)?.has(rule) || lines.get(line - 1)?.has(rule) && isComment(recipe, line - 1));
			return {
				covers,
				mentions
			};
		}
		function isComment(recipe, line) {
			return recipe.lines[line - 1]?.trimStart().startsWith("#") ?? false;
		}
		var rules = __webpack_require__(64841);
		var lint_view = __webpack_require__(87404);
		;
		const parseRule = {
			id: "not-a-recipe",
			severity: "error",
			title: "Apptainer cannot read this file"
		};
		function lintRecipe(recipe) {
			const view = (0, lint_view.UO)(recipe);
			const ignored = readIgnored(recipe);
			const findings = [];
			for (const rule of rules.rules) {
				for (const hit of rule.check(view)) {
					if (!ignored.covers(rule.id, hit)) findings.push(toFinding(recipe.path, rule, hit));
				}
			}
			findings.push(...unknownMentions(recipe, ignored.mentions));
			return findings.sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
		}
		function toFinding(path, rule, hit) {
			const { span, message, why, fix, severity } = hit;
			return {
				rule: rule.id,
				severity: severity ?? rule.severity,
				path,
				...span,
				message,
				why,
				...fix === undefined ? {} : { fix }
			};
		}
		function unknownMentions(recipe, mentions) {
			const known = new Set(rules.rules.map(({ id }) => id));
			return mentions.filter(({ rule }) => !known.has(rule)).map(({ rule, line, column }) => ({
				rule: "unknown-rule",
				severity: "warning",
				path: recipe.path,
				line,
				column,
				endLine: line,
				endColumn: column + rule.length,
				message: `"${rule}" is not a rule, so this comment switches nothing off`,
				why: "the ids of the rules stand in brackets after each finding"
			}));
		}
		async function lintPaths(paths) {
			const report = {
				findings: [],
				sources: new Map()
			};
			for (const path of paths) for (const file of await recipeFiles(path)) await lintFile(file, report);
			return report;
		}
		async function lintFile(path, report) {
			const bytes = await (0, read.readRecipe)(path);
			try {
				const recipe = (0, parse.parseRecipe)(bytes, path);
				report.sources.set(path, recipe.lines);
				report.findings.push(...lintRecipe(recipe));
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				const isText = !bytes.includes(0);
				report.sources.set(path, isText ? bytes.toString("utf8").split(/\r?\n/) : []);
				report.findings.push(fromFailure(path, isText ? error : notText()));
			}
		}
		const notText = () => new failure.H("usage", "this file is not text", {
			code: "recipe-unreadable",
			why: "it has a zero byte, and a recipe is text",
			remedy: "give the recipe itself"
		});
		function fromFailure(path, failure) {
			const line = failure.place?.line ?? 1;
			const column = failure.place?.column ?? 1;
			return {
				rule: parseRule.id,
				severity: parseRule.severity,
				path,
				line,
				column,
				endLine: line,
				endColumn: column + 1,
				message: failure.message,
				why: [failure.why ?? "Apptainer stops here", failure.remedy].filter(Boolean).join("; ")
			};
		}
		async function recipeFiles(path) {
			if (path === standard_input.i) return [path];
			const found = await (0, promises_.stat)(path).catch(({ code, message }) => {
				throw new failure.H("usage", `there is no recipe and no folder at ${path}`, {
					code: "recipe-not-found",
					why: code === "ENOENT" ? undefined : message,
					remedy: /^https?:/i.test(path) ? `fetch it, and read it from standard input: curl -L ${(0, shell_word.r)(path)} | stx-container lint -` : (0, nearby.t)(path, ".def")
				});
			});
			if (!found.isDirectory()) return [path];
			const entries = await (0, promises_.readdir)(path, {
				withFileTypes: true,
				recursive: true
			});
			const files = entries.filter((entry) => entry.isFile() && isRecipeName(entry.name)).map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name)).filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file)).sort();
			if (files.length > 0) return files;
			throw new failure.H("usage", `there is no recipe in the folder ${path}`, {
				code: "recipe-not-found",
				why: "recipes are found by their names: *.def, Singularity* and Apptainer*",
				remedy: "give the recipe's own path"
			});
		}
		function isRecipeName(name) {
			return /\.def$/i.test(name) || /(^|__)(Singularity|Apptainer)(\.|_|-|$)/.test(name);
		}
	}),
	48444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readRecipe: () => readRecipe });
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_standard_input_js_4 = __webpack_require__(32571);
		const limit = 16 * 1024 * 1024;
		async function readRecipe(path) {
			if (path === _files_standard_input_js_4.i) return collect((0, _files_standard_input_js_4.H)("recipe"), path);
			try {
				const found = await (0, node_fs_promises_1.stat)(path);
				if (!found.isFile() && !found.isFIFO()) throw notReadable(path, found.isDirectory());
				return await collect((0, node_fs_0.createReadStream)(path), path);
			} catch (error) {
				if (error instanceof _failure_js_2.H) throw error;
				const { code } = error;
				if (code !== "ENOENT" && code !== "ENOTDIR") throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
				throw new _failure_js_2.H("usage", `could not read ${path}`, {
					code: "recipe-not-found",
					why: "there is nothing of that name",
					remedy: "check the path"
				});
			}
		}
		async function collect(stream, path) {
			const chunks = [];
			let length = 0;
			for await (const chunk of stream) {
				length += chunk.length;
				if (length > limit) throw new _failure_js_2.H("usage", `${path} is not a recipe`, {
					code: "recipe-unreadable",
					why: "it has more than 16 MiB",
					remedy: "give a recipe"
				});
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		const notReadable = (path, isFolder) => new _failure_js_2.H("usage", `${path} is not a recipe`, {
			code: "recipe-unreadable",
			why: isFolder ? "it is a folder" : "it is a device or a socket",
			remedy: "give a file or a folder"
		});
	}),
	77122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V2: () => substitute,
			dj: () => substituteDefaults,
			fb: () => buildArguments
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _arguments_js_1 = __webpack_require__(64018);
		var _parse_js_2 = __webpack_require__(9561);
		var _types_js_3 = __webpack_require__(90727);
		const outputLimit = 64 * 1024 * 1024;
		function buildArguments(recipe, given, argFile) {
			const outer = (0, _arguments_js_1.givenArguments)(given, argFile);
			const undefinedNames = new Set();
			const used = new Set();
			const stages = recipe.stages.map((stage) => {
				const values = new StageValues(recipe, stage, outer);
				const found = new Map();
				for (const { name } of templatesOf(stageText(recipe, stage))) {
					used.add(name);
					const value = values.get(name);
					if (value === undefined) undefinedNames.add(name);
					else found.set(name, value);
				}
				return Object.fromEntries(found);
			});
			const unusedNames = [...outer.keys()].filter((name) => !used.has(name));
			return {
				stages,
				undefinedNames: [...undefinedNames],
				unusedNames
			};
		}
		function substitute(recipe, given, argFile) {
			return fill(recipe, (0, _arguments_js_1.givenArguments)(given, argFile), () => true);
		}
		function substituteDefaults(recipe) {
			const outer = new Map();
			return fill(recipe, outer, (text, values) => {
				for (const { name } of templatesOf(text)) if (values.get(name) === undefined) return false;
				return true;
			});
		}
		function fill(recipe, outer, wanted) {
			const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
			if (!bytes.includes("{{")) return recipe;
			const parts = [];
			const starts = [];
			let line = 0;
			let read = 0;
			let size = 0;
			const keep = (until) => {
				for (let i = read; i < until; i++) if (i === read || (0, _parse_js_2.isStageStart)(recipe.lines[i])) starts.push(line + i - read);
				parts.push(bytes.subarray(recipe.offsets[read], recipe.offsets[until]));
				line += until - read;
			};
			for (const stage of recipe.stages) {
				keep(stage.line - 1);
				starts.push(line);
				const raw = bytes.subarray(recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
				const text = raw.toString("latin1");
				const values = new StageValues(recipe, stage, outer);
				const filled = wanted(text, values) ? fillStage(recipe, stage, text, values, outputLimit - size) : raw;
				for (let at = filled.indexOf(10); at !== -1; at = filled.indexOf(10, at + 1)) line++;
				size += filled.length;
				parts.push(filled);
				read = stage.endLine - 1;
			}
			keep(recipe.lines.length);
			return (0, _parse_js_2.parseStages)(Buffer.concat(parts), recipe.path, () => starts);
		}
		class StageValues {
			#recipe;
			#outer;
			#stage;
			#defaults;
			#known = new Map();
			constructor(recipe, stage, outer) {
				this.#recipe = recipe;
				this.#outer = outer;
				this.#stage = stage;
			}
			get(name) {
				const known = this.#known.get(name);
				if (known !== undefined) return known;
				const own = this.#lookUp(name);
				if (own === undefined) return undefined;
				let value = own;
				for (const { name: inner, start, end } of (0, _arguments_js_1.templateMatches)(own)) {
					const put = this.#lookUp(inner);
					if (put !== undefined) value = replaceAll(value, own.slice(start, end), put, this.#recipe, name);
				}
				this.#known.set(name, value);
				return value;
			}
			#lookUp(name) {
				this.#defaults ??= (0, _arguments_js_1.defaultArguments)(this.#stage);
				return this.#outer.get(name) ?? this.#defaults.get(name);
			}
		}
		function replaceAll(text, what, by, recipe, name) {
			const pieces = text.split(what);
			if (pieces.length === 1) return text;
			const length = text.length + (pieces.length - 1) * (by.length - what.length);
			if (length >= _types_js_3.Lm) {
				throw new _failure_js_0.H("usage", `the value of the build argument "${name}" is too long`, {
					code: "build-argument-too-long",
					why: `with the arguments in it, it has ${length} characters, more than a section can have`,
					remedy: "shorten the values, or remove the templates in them",
					place: { path: recipe.path }
				});
			}
			return pieces.join(by);
		}
		function stageText(recipe, stage) {
			const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
			return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
		}
		function* templatesOf(text) {
			let scanned = 0;
			let commented = false;
			let newline = -1;
			let nextNewline = text.indexOf("\n");
			for (const { name, start, end } of (0, _arguments_js_1.templateMatches)(text)) {
				while (nextNewline !== -1 && nextNewline < start) {
					newline = nextNewline;
					nextNewline = text.indexOf("\n", newline + 1);
				}
				if (newline >= scanned) {
					scanned = newline;
					commented = false;
				}
				for (; !commented && scanned < start - 1; scanned++) {
					commented = text[scanned] === "#" && text[scanned + 1] !== "!";
				}
				if (commented) continue;
				scanned = end;
				yield {
					name,
					start,
					end
				};
			}
		}
		function fillStage(recipe, stage, text, values, limit) {
			const parts = [];
			let done = 0;
			let size = text.length;
			for (const { name, start, end } of templatesOf(text)) {
				const value = values.get(name);
				if (value === undefined) throw undefinedName(name, recipe, placeOf(recipe, stage, text, start));
				const bytes = Buffer.from(value, "utf8").toString("latin1");
				size += bytes.length - (end - start);
				if (size > limit) {
					throw new _failure_js_0.H("usage", "the recipe with its build arguments is too long", {
						code: "build-argument-too-long",
						why: `it has more than ${outputLimit / 1024 / 1024} MiB`,
						remedy: "shorten the values of the build arguments",
						place: placeOf(recipe, stage, text, start)
					});
				}
				parts.push(text.slice(done, start), bytes);
				done = end;
			}
			parts.push(text.slice(done));
			return Buffer.from(parts.join(""), "latin1");
		}
		function placeOf(recipe, stage, text, at) {
			const lineStart = text.lastIndexOf("\n", at) + 1;
			const above = text.slice(0, lineStart).split("\n").length - 1;
			const column = Buffer.from(text.slice(lineStart, at), "latin1").toString("utf8").length + 1;
			return {
				path: recipe.path,
				line: stage.line + above,
				column
			};
		}
		function undefinedName(name, recipe, place) {
			return new _failure_js_0.H("usage", `the build argument "${name}" has no value`, {
				code: "build-argument-undefined",
				why: `it is neither given nor defined in the %arguments of this stage of ${recipe.path}`,
				remedy: `pass \`--build-arg ${name}=VALUE\`, or add \`${name}=VALUE\` to the stage's %arguments`,
				place
			});
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
	})
};
;
