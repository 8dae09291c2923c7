"use strict";
exports.id = 1473;
exports.ids = [1473, 7427];
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
				__webpack_require__.e(8759)
			]).then(__webpack_require__.bind(__webpack_require__, 28759));
			const store = (0, absolute.y)(flags.store);
			const found = await (0, subject.withArgument)(a, store, (one) => (0, subject.withArgument)(b, store, async (two) => compareFiles(await (0, subject.imageGiven)(one, store), await (0, subject.imageGiven)(two, store), await (0, image_key.p)(flags.pemPath))));
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
	39175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => subjectGiven,
			t3: () => lockGiven
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_user_files_js_4 = __webpack_require__(62198);
		var _lock_export_any_lock_js_5 = __webpack_require__(37830);
		var _lock_export_scitex_read_js_6 = __webpack_require__(65103);
		var _store_builds_js_7 = __webpack_require__(13336);
		var _store_file_kind_js_8 = __webpack_require__(49970);
		var _subject_js_9 = __webpack_require__(67455);
		const freezeFiles = [
			"requirements-lock.txt",
			"dpkg-lock.txt",
			"node-lock.txt"
		];
		async function readSubject(path, pemPath) {
			await (0, _store_file_kind_js_8.rZ)(path, [
				"image",
				"lock",
				"tar archive",
				"folder"
			], "an image or a lock");
			const kind = await kindOf(path);
			if (kind === "image") return (await Promise.all([
				__webpack_require__.e(2345),
				__webpack_require__.e(9451),
				__webpack_require__.e(3127)
			]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
			if (kind === "freeze files") return (0, _lock_export_scitex_read_js_6.LL)(await readFreezeFiles(path), path);
			return (0, _lock_export_any_lock_js_5.vn)((await (0, _files_user_files_js_4.E)(path, "lock")).toString("utf8"), path);
		}
		async function lockGiven(given, store, pemPath) {
			const subject = await subjectGiven(given, store, pemPath);
			if ((0, _lock_export_any_lock_js_5.ew)(subject)) return subject;
			throw new _failure_js_2.H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
				code: "lock-of-scitex",
				why: "it is a lock of scitex-container, which names no image and no architecture",
				remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file"
			});
		}
		async function kindOf(path) {
			if (path.endsWith(".lock")) return "lock";
			const found = await (0, node_fs_promises_0.stat)(path).catch((error) => {
				if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw (0, _files_failures_js_3.y)(error, `could not read ${path}`);
				throw new _failure_js_2.H("usage", `no image or lock at ${path}`, {
					code: "subject-missing",
					why: "the file does not exist",
					remedy: "check the path"
				});
			});
			if (found.isDirectory()) {
				const names = new Set(await (0, node_fs_promises_0.readdir)(path).catch(() => []));
				return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
			}
			if (found.isFIFO()) return "lock";
			const start = found.isFile() ? await readStart(path) : "";
			return start.startsWith(_lock_export_scitex_read_js_6.iH) || /^\s*\{/.test(start) ? "lock" : "image";
		}
		async function readStart(path) {
			const file = await (0, node_fs_promises_0.open)(path, "r").catch((error) => {
				throw (0, _files_failures_js_3.y)(error, `could not read ${path}`);
			});
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
				return buffer.toString("latin1", 0, bytesRead);
			} finally {
				await file.close();
			}
		}
		async function readFreezeFiles(folder) {
			const files = {};
			for (const name of freezeFiles) {
				const text = await (0, node_fs_promises_0.readFile)((0, node_path_1.join)(folder, name), "utf8").catch((error) => {
					if (error.code === "ENOENT") return undefined;
					throw (0, _files_failures_js_3.y)(error, `could not read ${(0, node_path_1.join)(folder, name)}`);
				});
				if (text !== undefined) files[name] = text;
			}
			return files;
		}
		async function subjectGiven(given, store, pemPath) {
			if ("name" in given) return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
			const kind = await (0, _store_file_kind_js_8.h_)(given.path);
			const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
			const lock = isBeside ? await lockBeside(given.path) : undefined;
			return readSubject(lock ?? given.path, pemPath);
		}
		async function storedBuild(store, word) {
			return (0, _store_builds_js_7.w)(store, word).catch((error) => {
				if (!(error instanceof _failure_js_2.H) || error.kind !== "usage") throw error;
				throw new _failure_js_2.H("usage", `${word} is neither a file nor a build`, {
					code: "subject-missing",
					why: `there is no such file, and the store ${store} has no build of this name`,
					remedy: "check the name, or choose another store with --store",
					cause: error
				});
			});
		}
		async function lockBeside(path) {
			const lock = (0, _subject_js_9.siblingOf)(path, "lock");
			return lock !== path && await (0, _store_file_kind_js_8.h_)(lock) === "lock" ? lock : undefined;
		}
	}),
	7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_A: () => watching,
			cE: () => hasColor
		});
		var _report_escape_js_0 = __webpack_require__(45743);
		var _report_format_js_1 = __webpack_require__(60919);
		function hasColor(stream) {
			return stream.isTTY === true && stream.hasColors();
		}
		function plainWatcher(stream) {
			const start = Date.now();
			let last = Date.now();
			let phase = "";
			const write = (text) => {
				last = Date.now();
				stream.write(`${text}\n`);
			};
			const timer = setInterval(() => {
				if (phase && Date.now() - last > 3e4) write(`[${(0, _report_format_js_1.a3)(Date.now() - start)}] ${phase} …`);
			}, 5e3);
			timer.unref();
			return {
				phase(title) {
					phase = title;
					write(`[${(0, _report_format_js_1.a3)(Date.now() - start)}] ${title}`);
				},
				output: (line) => write(`    ${(0, _report_escape_js_0.TN)(line).trimEnd()}`),
				note: (text) => write(`    ${text}`),
				end: () => clearInterval(timer)
			};
		}
		async function watcherFor(stream) {
			if (!stream.isTTY || process.env.TERM === "dumb" || process.env.CI) return plainWatcher(stream);
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
				throw (0, _failures_js_2.y)(error, `could not read ${path}`);
			}
			try {
				const found = (0, node_fs_0.fstatSync)(file);
				if (found.isDirectory()) throw notPlain(path, what, "it is a folder");
				if (!found.isFile()) throw notPlain(path, what, "it is a FIFO or device");
				if (found.size > limit) throw tooLarge(path, what, limit);
				look?.((0, node_fs_0.fstatSync)(file, { bigint: true }));
				return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
			} catch (error) {
				throw error instanceof _failure_js_1.H ? error : (0, _failures_js_2.y)(error, `could not read ${path}`);
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
		var _user_cache_js_3 = __webpack_require__(14799);
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
			Q3: () => sha256File,
			hd: () => fileDigest,
			sc: () => sha256
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failures_js_1 = __webpack_require__(28720);
		var _regular_js_2 = __webpack_require__(64659);
		const chunk = 1024 * 1024;
		async function fileDigest(path) {
			const { handle } = await (0, _regular_js_2.l)(path);
			try {
				const sha256 = (0, node_crypto_0.createHash)("sha256");
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
			return (0, node_crypto_0.createHash)("sha256").update(data).digest("hex");
		}
		async function sha256File(path) {
			try {
				return (await fileDigest(path)).sha256;
			} catch (error) {
				throw (0, _failures_js_1.y)(error, `could not read ${path}`);
			}
		}
	}),
	28720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => fileFailure,
			y: () => readFailure
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _regular_js_1 = __webpack_require__(64659);
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
			ENOENT: absent,
			ENOTDIR: absent,
			EISDIR: absent,
			[_regular_js_1.o]: absent
		};
		function fileFailure(error, what) {
			const { code, message } = error;
			if (error instanceof _failure_js_0.H || typeof code !== "string") return error;
			const { kind, ...meaning } = meanings[code] ?? {
				kind: "infrastructure",
				code: "file-error"
			};
			return new _failure_js_0.H(kind, what, {
				why: message,
				...meaning,
				cause: error
			});
		}
		function readFailure(error, what) {
			const { code } = error;
			if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
			return new _failure_js_0.H("usage", what, {
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
		const inPlainWords = {
			error: wordsOf,
			reportInput: true
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
		var node_fs_promises_1 = __webpack_require__(51455);
		const notRegular = "EFTYPE";
		async function openRegular(path) {
			const handle = await (0, node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
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
		async function readUserFile(path, what) {
			try {
				return await (0, node_fs_promises_1.readFile)(path);
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: "check the path"
				});
				if (code === "EISDIR") throw new _failure_js_2.H("usage", `${path} is a folder, not a ${what}`, {
					code: "no-such-file",
					remedy: "name the file itself"
				});
				throw (0, _failures_js_3.y)(error, `could not read the ${what} ${path}`);
			}
		}
		async function assertUserFile(path, what) {
			try {
				await (await (0, node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
			} catch (error) {
				if (error.code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: "check the path"
				});
				throw (0, _failures_js_3.y)(error, `could not read the ${what} ${path}`);
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
	13281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ds: () => compareEcosystems,
			qJ: () => compareImages,
			Ss: () => compareLocks
		});
		var order = __webpack_require__(17421);
		var identity = __webpack_require__(37325);
		;
		function ecosystemChanges(ecosystem, locked, rebuilt) {
			const before = groups(ecosystem, locked);
			const after = groups(ecosystem, rebuilt);
			const keys = new Set([...before.keys(), ...after.keys()]);
			const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
			let equal = 0;
			const changes = [];
			for (const [old, now] of rejoin(ecosystem, found)) {
				const item = old ?? now;
				const key = groupKey(ecosystem, item);
				const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
				const found = old && now ? differences(ecosystem, old, now) : [];
				if (old && now && old.version === now.version && found.length === 0) {
					equal++;
					continue;
				}
				const change = toChange(ecosystem, old, now, found);
				if (several && item.location !== undefined) change.location = item.location;
				changes.push({
					at: item,
					change
				});
			}
			changes.sort((a, b) => (0, order.M)(a.at, b.at));
			return {
				equal,
				changes: changes.map(({ change }) => change)
			};
		}
		function groupKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				(0, identity.tK)(ecosystem, item.name),
				item.arch ?? ""
			].join("\0");
		}
		function groups(ecosystem, packages) {
			return Map.groupBy(packages.toSorted(order.M), (item) => groupKey(ecosystem, item));
		}
		function pairs(before, after) {
			const result = [];
			let left = before;
			let right = after;
			for (const key of [
				(item) => item.location,
				(item) => item.version,
				(_, index) => String(index)
			]) {
				const waiting = Map.groupBy(right, key);
				const taken = new Set();
				left = left.filter((item, index) => {
					const at = key(item, index);
					const match = at === undefined ? undefined : waiting.get(at)?.shift();
					if (!match) return true;
					taken.add(match);
					result.push([item, match]);
					return false;
				});
				right = right.filter((item) => !taken.has(item));
			}
			for (const item of left) result.push([item, undefined]);
			for (const item of right) result.push([undefined, item]);
			return result;
		}
		function rejoin(ecosystem, found) {
			const key = (item) => `${item.prefix ?? ""}\0${(0, identity._V)(ecosystem, item.name)}`;
			const missing = Map.groupBy(found.flatMap(([old, now]) => old && !now ? [old] : []), key);
			const extra = Map.groupBy(found.flatMap(([old, now]) => now && !old ? [now] : []), key);
			const joined = new Map();
			for (const [name, [old, ...more]] of missing) {
				const [now, ...others] = extra.get(name) ?? [];
				if (old && now && more.length + others.length === 0) joined.set(old, now);
			}
			const partners = new Set(joined.values());
			return found.filter(([old, now]) => old || !partners.has(now)).map((pair) => {
				const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
				return partner ? [pair[0], partner] : pair;
			});
		}
		function toChange(ecosystem, old, now, found) {
			const item = old ?? now;
			return {
				kind: old && now ? "changed" : old ? "missing" : "extra",
				ecosystem,
				name: item.name,
				...item.prefix === undefined ? {} : { prefix: item.prefix },
				...item.arch === undefined ? {} : { arch: item.arch },
				...old ? { from: old.version } : {},
				...now ? { to: now.version } : {},
				...found.length === 0 ? {} : { differences: found }
			};
		}
		function differences(ecosystem, old, now) {
			const result = [];
			const compare = (field) => {
				const [before, after] = [old[field], now[field]];
				if (before === after) return;
				result.push({
					field,
					...before === undefined ? {} : { before },
					...after === undefined ? {} : { after }
				});
			};
			const compareKnown = (field) => {
				if (old[field] !== undefined && now[field] !== undefined) compare(field);
			};
			if ((0, identity.tK)(ecosystem, old.name) !== (0, identity.tK)(ecosystem, now.name)) compare("name");
			compareKnown("arch");
			compare("build");
			const isVersion = (key) => old[key] === old.version && now[key] === now.version;
			if (!isVersion("commit")) compare("commit");
			if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
			if (old.hash !== undefined && old.hash === now.hash) return result;
			if (!isVersion("hash")) compareKnown("hash");
			compare("url");
			compareKnown("origin");
			if (old.version === now.version) compareKnown("source");
			return result;
		}
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		;
		const unknownArch = "unknown";
		function compareLocks(locked, rebuilt, floats = []) {
			const arches = {
				locked: locked.image.arch,
				rebuilt: rebuilt.image.arch
			};
			const readers = {
				locked: locked.writer.readers,
				rebuilt: rebuilt.writer.readers
			};
			const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
			const { stages, unknown } = stagesOf(locked, rebuilt);
			const before = {
				...locked.ecosystems,
				...stages.locked
			};
			const after = {
				...rebuilt.ecosystems,
				...stages.rebuilt
			};
			const split = splitByReaders(before, after, readers);
			return compareRead(split.comparable(before), split.comparable(after), floats, [
				...sameArch ? [] : [{
					kind: "arch-differs",
					...arches
				}],
				...split.reasons,
				...emptySides(locked.ecosystems, rebuilt.ecosystems)
			], [...split.notCompared, ...unknown]);
		}
		function stagesOf(locked, rebuilt) {
			const [before, after] = [(0, stages.CE)(locked.stages), (0, stages.CE)(rebuilt.stages)];
			if (locked.stages && rebuilt.stages) {
				const absent = { status: "absent" };
				const stages = new Set(Object.keys({
					...before,
					...after
				}));
				const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
				return {
					stages: {
						locked: filled(before),
						rebuilt: filled(after)
					},
					unknown: []
				};
			}
			const unknown = Object.entries({
				...before,
				...after
			}).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{
				ecosystem,
				reason: "stage-unknown",
				readers: {}
			}]);
			return {
				stages: {},
				unknown
			};
		}
		function compareEcosystems(locked, rebuilt, floats) {
			return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
		}
		function comparedFiles(a, b) {
			if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
			const [before, after] = [a, b].map(({ image }) => image.contentDigest);
			const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
			const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
			if (before === undefined || after === undefined || !sameRules) return "unknown";
			return before === after ? "same" : "differ";
		}
		function compareImages(a, b, floats) {
			const packages = compareLocks(a, b, floats);
			const files = comparedFiles(a, b);
			const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
			return {
				...packages,
				identical,
				files
			};
		}
		function splitByReaders(locked, rebuilt, readers) {
			const notCompared = [];
			const reasons = [];
			const isThere = (collected) => collected !== undefined && collected.status !== "absent";
			for (const ecosystem of namesOf(locked, rebuilt)) {
				const id = (0, stages.Tp)(ecosystem);
				const [before, after] = [readers.locked[id], readers.rebuilt[id]];
				if (before === after && before !== undefined) continue;
				const versions = {
					...before === undefined ? {} : { locked: before },
					...after === undefined ? {} : { rebuilt: after }
				};
				const differ = before !== undefined && after !== undefined;
				const reason = differ ? "readers-differ" : "not-read";
				notCompared.push({
					ecosystem,
					reason,
					readers: versions
				});
				if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
					reasons.push({
						kind: "readers-differ",
						ecosystem,
						locked: before,
						rebuilt: after
					});
				} else if (!differ && isThere(locked[ecosystem])) {
					reasons.push({
						kind: "not-read",
						side: before === undefined ? "locked" : "rebuilt",
						ecosystem
					});
				}
			}
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			return {
				notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
				reasons,
				comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name)))
			};
		}
		function compareRead(locked, rebuilt, floats, given, notCompared) {
			const isFloat = (0, lock_floats.p)(floats);
			const reasons = [...given];
			const ecosystems = {};
			const floated = [];
			for (const name of namesOf(locked, rebuilt)) {
				reasons.push(...missingEvidence(name, {
					locked: locked[name],
					rebuilt: rebuilt[name]
				}));
				const before = packagesOf(locked[name]);
				const after = packagesOf(rebuilt[name]);
				if (before.length + after.length === 0) continue;
				const { equal, changes } = ecosystemChanges(name, before, after);
				floated.push(...changes.filter((change) => isFloat(name, change.name)));
				const drifts = changes.filter((change) => !isFloat(name, change.name));
				ecosystems[name] = {
					locked: before.length,
					rebuilt: after.length,
					equal,
					changes: drifts
				};
			}
			const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
			const conclusive = reasons.length === 0;
			return {
				identical: conclusive && total === 0,
				conclusive,
				reasons,
				notCompared,
				ecosystems,
				floated,
				total
			};
		}
		function namesOf(locked, rebuilt) {
			return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order.X);
		}
		function packagesOf(collected) {
			return collected === undefined || collected.status === "absent" ? [] : collected.packages;
		}
		function emptySides(locked, rebuilt) {
			const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
			return [...isEmpty(locked) ? [{
				kind: "no-packages",
				side: "locked"
			}] : [], ...isEmpty(rebuilt) ? [{
				kind: "no-packages",
				side: "rebuilt"
			}] : []];
		}
		function missingEvidence(ecosystem, found) {
			return ["locked", "rebuilt"].flatMap((side) => {
				const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
				if (own?.status === "error") {
					return [{
						kind: "unreadable",
						side,
						ecosystem,
						path: own.path,
						message: own.message
					}];
				}
				return own === undefined && other?.status !== "absent" ? [{
					kind: "left-out",
					side,
					ecosystem
				}] : [];
			});
		}
	}),
	37830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c8: () => compareAnyLocks,
			ew: () => isOwnLock,
			vn: () => parseAnyLock
		});
		var _compare_js_0 = __webpack_require__(13281);
		var _read_js_1 = __webpack_require__(23616);
		var _scitex_js_2 = __webpack_require__(93570);
		var _scitex_read_js_3 = __webpack_require__(65103);
		const isOwnLock = (lock) => "lockVersion" in lock;
		const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3.iH) ? (0, _scitex_read_js_3.hS)(text, path) : (0, _read_js_1.PG)(text, path);
		function compareAnyLocks(a, b, floats = []) {
			if (isOwnLock(a) && isOwnLock(b)) return (0, _compare_js_0.Ss)(a, b, floats);
			const view = (lock, other) => isOwnLock(lock) ? (0, _scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
			return (0, _compare_js_0.ds)(view(a, b), view(b, a), floats);
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
			for (const { group, remark } of groups) {
				const where = group.prefix === undefined ? "" : ` in ${(0, _escape_js_2.D9)(group.prefix)}`;
				const head = `\n**${(0, _escape_js_2.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |\n| --- | --- | --- | --- | --- |\n`;
				for (const [index, change] of group.changes.entries()) out.add((index ? "" : head) + row(change));
			}
			if (out.left) out.force(`\n… and ${out.left} more.\n`);
			return out.text;
		}
		function row(change) {
			const cell = (text) => (0, _escape_js_2.d)((0, _groups_js_3.shortenDigests)((text ?? "").slice(0, 500)));
			return `| ${[
				change.kind,
				cell(label(change)),
				cell(change.from),
				cell(change.to),
				cell(detailText(change))
			].join(" | ")} |\n`;
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
	})
};
;
