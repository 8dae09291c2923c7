"use strict";
exports.id = 8685;
exports.ids = [
	8685,
	5389,
	3813,
	8448
];
exports.modules = {
	80899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diff: () => diff });
		var failure = __webpack_require__(77205);
		var compare = __webpack_require__(13281);
		var any_lock = __webpack_require__(37830);
		var report_comparison = __webpack_require__(94457);
		var report_escape = __webpack_require__(45743);
		var plural = __webpack_require__(21417);
		var format = __webpack_require__(60919);
		var html = __webpack_require__(24675);
		;
		const shownGroups = 100;
		function titleOf(group) {
			const counts = [
				"changed",
				"missing",
				"extra"
			].flatMap((kind) => group[kind] > 0 ? [`${group[kind]} ${kind}`] : []);
			const sizes = group.sizeBefore === group.sizeAfter ? (0, format.Xq)(group.sizeAfter) : `${(0, format.Xq)(group.sizeBefore)} → ${(0, format.Xq)(group.sizeAfter)}`;
			return `${ownerOf(group)}: ${counts.join(", ")} (${sizes})`;
		}
		function ownerOf({ ecosystem, package: name, from, to }) {
			if (ecosystem === undefined) return "files that belong to no package";
			const versions = from === to ? from : `${from ?? "none"} → ${to ?? "none"}`;
			return [
				ecosystem,
				name,
				versions
			].filter((part) => part !== undefined).join(" ");
		}
		function headlineOf({ identical, differing, groups }) {
			if (identical) return "all files equal";
			const packages = groups.filter(({ ecosystem }) => ecosystem !== undefined).length;
			return `${(0, plural.L)(differing, "path")} of ${(0, plural.L)(packages, "package")} and of no package differ`;
		}
		function filesText(comparison) {
			const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
				const more = group.more > 0 ? [`  … and ${group.more} more`] : [];
				return [
					(0, report_escape.TN)(titleOf(group)),
					...group.paths.map((path) => `  ${(0, report_escape.TN)(path)}`),
					...more
				].join("\n");
			});
			return [
				headlineOf(comparison),
				...blocks,
				...rest(comparison)
			].join("\n\n");
		}
		function rest({ groups }) {
			return groups.length > shownGroups ? [`… and ${groups.length - shownGroups} more packages`] : [];
		}
		function filesMarkdown(comparison) {
			const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
				const more = group.more > 0 ? [`- and ${group.more} more`] : [];
				const paths = [...group.paths.map((path) => `- ${(0, report_escape.D9)(path)}`), ...more].join("\n");
				return `<details><summary>${(0, report_escape.FV)(titleOf(group))}</summary>\n\n${paths}\n\n</details>`;
			});
			return `${[
				`**${(0, report_escape.FV)(headlineOf(comparison))}**`,
				...blocks,
				...rest(comparison)
			].join("\n\n")}\n`;
		}
		function filesHtml(comparison, title) {
			const blocks = comparison.groups.slice(0, shownGroups).map((group) => {
				const paths = group.paths.map((path) => `<li><code>${(0, html.qy)(path)}</code></li>`).join("");
				const more = group.more > 0 ? `<li>and ${group.more} more</li>` : "";
				return (0, html.TM)(titleOf(group), `<ul>${paths}${more}</ul>`);
			});
			const body = [
				`<h1>${(0, html.qy)(title)}</h1><p>${(0, html.qy)(headlineOf(comparison))}</p>`,
				...blocks,
				...rest(comparison).map((line) => `<p>${(0, html.qy)(line)}</p>`)
			];
			return (0, html.MY)(title, body.join("\n"));
		}
		var absolute = __webpack_require__(31869);
		var image_key = __webpack_require__(23813);
		var lock_given = __webpack_require__(39175);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		var terminal = __webpack_require__(7936);
		;
		async function diff(a, b, flags) {
			const forms = [
				"json",
				"markdown",
				"html"
			].filter((form) => flags[form]);
			if (forms.length > 1) {
				throw new failure.H("usage", `--${forms[0]} and --${forms[1]} cannot be combined`, {
					code: "wrong-use",
					why: "each of them chooses the format of the output",
					remedy: "use one of them"
				});
			}
			if (flags.files) return diffFiles(a, b, flags);
			if (flags.html) {
				throw new failure.H("usage", "--html needs --files", {
					code: "wrong-use",
					why: "only the comparison of files is written as a page",
					remedy: "add --files, or use --markdown"
				});
			}
			const store = (0, absolute.y)(flags.store);
			const read = (word) => (0, subject.withArgument)(word, store, (given) => (0, lock_given.Cg)(given, store, flags.pemPath));
			const before = await read(a);
			const after = await read(b);
			const floats = [...new Set([before, after].flatMap((lock) => (0, any_lock.ew)(lock) ? lock.floats : []))];
			const comparison = (0, any_lock.ew)(before) && (0, any_lock.ew)(after) ? (0, compare.qJ)(before, after, floats) : (0, any_lock.c8)(before, after, floats);
			const sides = {
				locked: a,
				rebuilt: b
			};
			if (!comparison.identical) {
				process.exitCode = comparison.conclusive ? failure.h.unverified : failure.h.inconclusive;
			}
			process.stdout.write(flags.json ? `${JSON.stringify(comparison)}\n` : flags.markdown ? (0, report_comparison.vR)(comparison, {
				columns: [a, b],
				sides
			}) : `${(0, report_comparison.Qv)(comparison, {
				color: (0, terminal.cE)(process.stdout),
				sides
			})}\n`);
		}
		async function diffFiles(a, b, flags) {
			const { compareFiles } = await Promise.all([
				__webpack_require__.e(2345),
				__webpack_require__.e(9451),
				__webpack_require__.e(8999)
			]).then(__webpack_require__.bind(__webpack_require__, 28759));
			const store = (0, absolute.y)(flags.store);
			const found = await (0, subject.withArgument)(a, store, (one) => (0, subject.withArgument)(b, store, async (two) => {
				const [before, after] = [await (0, subject.imageGiven)(one, store), await (0, subject.imageGiven)(two, store)];
				const key = await (0, image_key.p)(flags.pemPath);
				return (0, steps.Yp)("Comparing the files", () => compareFiles(before, after, key));
			}));
			if (!found.identical) process.exitCode = failure.h.unverified;
			process.stdout.write(flags.json ? `${(0, report_escape.t3)(found)}\n` : flags.markdown ? filesMarkdown(found) : flags.html ? filesHtml(found, `${a} and ${b}`) : `${filesText(found)}\n`);
		}
	}),
	23813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => imageKey });
		var node_fs_promises_0 = __webpack_require__(51455);
		var _failure_js_1 = __webpack_require__(77205);
		var _absolute_js_2 = __webpack_require__(31869);
		const prefixes = ["APPTAINER", "SINGULARITY"];
		function variable(name) {
			return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
		}
		async function imageKey(pemPath) {
			const passphrase = variable("PASSPHRASE");
			const data = variable("PEM_DATA");
			const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
			if (path !== undefined) return { pem: await readPem((0, _absolute_js_2.y)(path)) };
			if (data !== undefined) return { pem: data };
			return passphrase === undefined ? undefined : { passphrase };
		}
		async function readPem(path) {
			try {
				return await (0, node_fs_promises_0.readFile)(path, "utf8");
			} catch (error) {
				throw new _failure_js_1.H("usage", `could not read the key ${path}`, {
					code: "key-unreadable",
					why: error.message,
					remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
					cause: error
				});
			}
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
	15739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => notComparedText,
			u: () => reasonText
		});
		const roundTrip = {
			locked: "the locked image",
			rebuilt: "the rebuilt image"
		};
		function reasonText(reason, names = roundTrip) {
			switch (reason.kind) {
				case "arch-differs": return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
				case "unreadable": return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
				case "left-out": return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
				case "not-read": return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
				case "readers-differ": return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
				case "no-packages": return `${names[reason.side]} has no packages at all`;
			}
		}
		function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
			if (reason === "stage-unknown") return `only one side says what an earlier stage installed: ${ecosystem}`;
			if (readers.locked !== undefined && readers.rebuilt !== undefined) return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
			const side = readers.locked === undefined ? "locked" : "rebuilt";
			return `the program that read ${names[side]} does not know ${ecosystem}`;
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
	24675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MY: () => page,
			Pi: () => commands,
			TM: () => folded,
			mJ: () => htmlLine,
			qy: () => html,
			tp: () => table,
			uW: () => section
		});
		var _escape_js_0 = __webpack_require__(45743);
		const entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		const escaped = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);
		const html = (text) => escaped((0, _escape_js_0.TN)(text));
		const htmlLine = (text) => escaped((0, _escape_js_0.kU)(text));
		const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--good:#116329;--bad:#a40e26;--mark:#fff1cc}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9da7b1;--line:#3d444d;--good:#4cc466;--bad:#ff8b82;--mark:#4a3a0a}}
body{background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.soft{color:var(--soft)}.verdict{font-size:1.4rem;font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:9ch}
pre{overflow-x:auto;border:1px solid var(--line);padding:.6rem;margin:0}code,pre{font:14px/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;display:block}svg{max-width:100%;height:auto}
svg text{font:12px system-ui,sans-serif}summary{cursor:pointer;padding:.3rem 0}
a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}
.wide{overflow-x:auto}@media print{body{max-width:none;padding:0}details>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}pre{white-space:pre-wrap}h2{break-after:avoid}tr{break-inside:avoid}}
`;
		const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
		const section = (title, body) => body === "" ? "" : `<h2>${html(title)}</h2>\n${body}\n`;
		function table(head, rows) {
			const cells = (tag, row) => row.map((text) => `<${tag}${tag === "th" ? " scope=\"col\"" : ""}>${html(text)}</${tag}>`).join("");
			const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
			return `<div class="wide" tabindex="0" role="region" aria-label="${html(head.join(", "))}"><table><thead><tr>${cells("th", head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
		}
		const folded = (title, body) => `<details><summary>${html(title)}</summary>\n${body}\n</details>`;
		const commands = (lines) => `<pre tabindex="0"><code>${lines.map(html).join("\n")}</code></pre>`;
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
