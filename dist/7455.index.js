"use strict";
exports.id = 7455;
exports.ids = [
	7455,
	9970,
	7634
];
exports.modules = {
	19568: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => stopSignal });
		function stopSignal() {
			const stop = new AbortController();
			for (const name of [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			]) process.once(name, () => stop.abort());
			return stop.signal;
		}
	}),
	67455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			buildIdGiven: () => buildIdGiven,
			buildOf: () => buildOf,
			evidenceIfAny: () => evidenceIfAny,
			evidenceOf: () => evidenceOf,
			imageGiven: () => imageGiven,
			nameGiven: () => nameGiven,
			nameInWords: () => nameInWords,
			nameOfRecipe: () => nameOfRecipe,
			withArgument: () => withArgument,
			withImage: () => withImage
		});
		var external_node_fs_ = __webpack_require__(73024);
		var failure = __webpack_require__(77205);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(53896);
		var nearby = __webpack_require__(95016);
		var shell_word = __webpack_require__(704);
		var builds = __webpack_require__(13336);
		var file_kind = __webpack_require__(49970);
		var folder = __webpack_require__(7634);
		;
		const whatEndsSo = {
			".sif": "no image",
			".lock": "no lock",
			".def": "no recipe",
			".verified": "no marker",
			".unverified": "no marker",
			".zip": "no archive",
			".tar": "no archive",
			".tgz": "no archive",
			".gz": "no archive"
		};
		const fetching = () => Promise.all([
			__webpack_require__.e(7752),
			__webpack_require__.e(4622),
			__webpack_require__.e(217)
		]).then(__webpack_require__.bind(__webpack_require__, 60217));
		const unpacking = () => Promise.all([
			__webpack_require__.e(7752),
			__webpack_require__.e(4622),
			__webpack_require__.e(8295)
		]).then(__webpack_require__.bind(__webpack_require__, 48295));
		const isUrl = (word) => /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
		const isPath = (word) => /\/|^~|^\.+$|\.(?:sif|img|squashfs|lock|def|verified|unverified|zip|tar|tar\.gz|tgz)$/.test(word);
		async function withGiven(request, use) {
			const { word, path, store, signal, withContext = false } = request;
			const copied = (origin) => (file, folder) => inUsersWords(folder, word, () => use({ path: file }, origin, inWordsFor(folder, word)));
			if (word === "") return use({ name: word });
			if (word === "-") return (await fetching()).withStandardInput((file, folder) => ofFile(file, word, withContext, copied("standard input"), folder));
			if (isUrl(word)) return (await fetching()).withPulled(word, copied("registry"), signal?.());
			if (!isPath(word) && await isStored(store, word, path)) return use({ name: word });
			const kind = await (0, file_kind.fileKind)(path);
			if (kind === undefined) {
				if (isPath(word)) throw nothingThere(path);
				return use({ name: word });
			}
			if (isArchive(kind)) return (await unpacking()).withUnpacked(path, withContext, copied("archive"));
			if (kind === "folder" && !await isList(path)) return use({ path: await (0, folder.fileOfFolder)(path, word) }, "folder");
			return use({ path });
		}
		async function ofFile(file, word, withContext, use, folder) {
			if (!isArchive(await (0, file_kind.fileKind)(file))) return use(file, folder);
			const { withUnpacked } = await unpacking();
			return inUsersWords(folder, word, () => withUnpacked(file, withContext, use));
		}
		const isArchive = (kind) => kind === "zip archive" || kind === "tar archive";
		const isList = async (folder) => (await (0, promises_.readdir)(folder)).some((name) => /^(?:requirements|dpkg|node)-lock\.txt$/.test(name));
		async function isStored(store, word, path) {
			const name = (0, builds.d$)(word)?.name ?? word;
			if (!(await (0, builds.Zv)(store)).includes(name)) return false;
			return (0, look.t5)(path) === undefined || (await (0, builds.YF)(store, name)).length > 0;
		}
		function nothingThere(path) {
			const meant = (0, nearby.Q)(path);
			return new failure.H("usage", `there is ${whatEndsSo[(0, external_node_path_.extname)(path)] ?? "no image"} at ${path}`, {
				code: "no-such-file",
				remedy: meant === undefined ? "check the path, or see the builds of the store: stx-container list" : `check the path; did you mean ${meant}?`
			});
		}
		const pattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		function inWordsFor(folder, word) {
			const clean = cleaner(folder, word);
			const inWords = (value) => {
				if (typeof value === "string") return clean(value);
				if (Array.isArray(value)) return value.map(inWords);
				if (value === null || typeof value !== "object") return value;
				return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWords(each)]));
			};
			return inWords;
		}
		function cleaner(folder, word) {
			const own = word === "-" ? "standard input" : word;
			const inCommand = new RegExp(`(stx-container [^;:\`\n]*?)(?:'${pattern(folder)}/[^'\n]*'|${pattern(folder)}/[^\\s\`,;]+)`, "g");
			return (text) => text.replace(inCommand, (_, command) => `${command}${(0, shell_word.r)(word)}`).split(`${folder}/`).map((part, index) => index === 0 ? part : `${own}: ${part.replace(/^\d+\//, "")}`).join("").replaceAll(folder, own);
		}
		async function inUsersWords(folder, word, work) {
			try {
				return await work();
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				const clean = cleaner(folder, word);
				const { kind, code, cause, why, remedy } = error;
				const place = error.place?.path.startsWith(folder) ? undefined : error.place;
				throw new failure.H(kind, clean(error.message), {
					code,
					why: why && clean(why),
					remedy: remedy && clean(remedy),
					place,
					cause
				});
			}
		}
		var report_escape = __webpack_require__(45743);
		var complete = __webpack_require__(83602);
		var gate_subject = __webpack_require__(21695);
		var absolute = __webpack_require__(31869);
		var image_subject = __webpack_require__(94882);
		var steps = __webpack_require__(84501);
		var stopping = __webpack_require__(19568);
		;
		async function withArgument(word, store, use, more = {}) {
			const end = (0, steps.Uz)(`Opening ${word}`);
			try {
				const name = await nameOfRecipe(word, (0, absolute.y)(store));
				if (name !== undefined) {
					await noteChanges(word, name, (0, absolute.y)(store));
					end();
					return await use({ name });
				}
				const request = {
					word,
					path: (0, absolute.y)(word),
					store: (0, absolute.y)(store),
					signal: stopping.Z,
					...more
				};
				return await withGiven(request, (given, ...about) => {
					end();
					return use(given, ...about);
				});
			} finally {
				end();
			}
		}
		async function nameOfRecipe(word, store) {
			if (word === "" || /\.rough\.def$/.test(word)) return undefined;
			const path = (0, absolute.y)(word);
			if ((0, external_node_fs_.existsSync)((0, image_subject.SS)(path, "lock")) && (0, image_subject.SS)(path, "lock") !== path) return undefined;
			const kind = await (0, file_kind.fileKind)(path).catch(() => undefined);
			if (kind !== "recipe") return undefined;
			const { nameFromRecipe } = await Promise.all([
				__webpack_require__.e(9561),
				__webpack_require__.e(6658),
				__webpack_require__.e(2799),
				__webpack_require__.e(9869)
			]).then(__webpack_require__.bind(__webpack_require__, 76172));
			const [name, names] = [nameFromRecipe(path), await (0, builds.Zv)(store)];
			return names.includes(name) && !names.includes(word) ? name : undefined;
		}
		async function noteChanges(word, name, store) {
			const [{ readBuiltLock }, { recipeGiven }] = await Promise.all([Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(1162)
			]).then(__webpack_require__.bind(__webpack_require__, 89257)), __webpack_require__.e(1594).then(__webpack_require__.bind(__webpack_require__, 1594))]);
			try {
				const { files, ts } = await (0, builds.w)(store, name);
				const { changed } = await recipeGiven(word, undefined, store).today(await readBuiltLock(files.lock));
				if (changed.length > 0) (0, steps.R8)(`Note: this is about ${name}-${ts}. ${(0, report_escape.TN)(word)}, or what it builds from, has changed since; to see what: stx-container check ${(0, shell_word.r)(word)}`);
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
			}
		}
		async function buildOf(given, store) {
			if ("name" in given) return (0, gate_subject.e)(await (0, builds.w)(store, given.name));
			return (await evidenceOf(given.path, store)).subject;
		}
		async function evidenceOf(path, store) {
			const { evidenceOfFile, findEvidence } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(5142),
				__webpack_require__.e(1934)
			]).then(__webpack_require__.bind(__webpack_require__, 95142));
			return await evidenceOfFile(path, store) ?? findEvidence(path, {
				store,
				digest: steps.HE
			});
		}
		const nothingKnown = [
			"no-marker",
			"lock-not-of-a-build",
			"no-such-file",
			"not-a-regular-file",
			"lock-of-scitex",
			"wrong-kind-of-file"
		];
		const evidenceIfAny = (path, store) => evidenceOf(path, store).catch((error) => {
			if (error instanceof failure.H && nothingKnown.includes(error.code)) return undefined;
			throw error;
		});
		async function buildIdGiven(given, store) {
			if ("name" in given) return given.name;
			const { name, ts } = await buildOf(given, store);
			return `${name}-${ts}`;
		}
		const isName = (word) => word !== "-" && !/\/|\.(?:sif|lock|verified|unverified|def|zip|tar|tgz|tar\.gz)$/.test(word);
		async function nameInWords(word, store) {
			const name = (0, builds.d$)(word)?.name ?? word;
			if ((await (0, builds.Zv)((0, absolute.y)(store))).includes(name)) return name;
			return isName(word) && (word === "" || !(0, external_node_fs_.existsSync)((0, absolute.y)(word))) ? name : undefined;
		}
		async function nameGiven(word, store) {
			const named = await nameInWords(word, store);
			if (named !== undefined) return named;
			const id = await withArgument(word, store, (given) => buildIdGiven(given, (0, absolute.y)(store)));
			return (0, builds.d$)(id)?.name ?? id;
		}
		const withImage = (word, store, use) => withArgument(word, store, (given, _origin, inWords) => use("path" in given ? { path: (0, image_subject.UP)(given.path) } : given, inWords));
		async function imageGiven(given, store) {
			if ("name" in given) {
				const build = await (0, builds.w)(store, given.name);
				(0, complete.Q)(build);
				return build.files.image;
			}
			const kind = await (0, file_kind.fileKind)(given.path);
			const isRecipeOfBuild = kind === "recipe" && (0, external_node_fs_.existsSync)((0, image_subject.SS)(given.path, "lock"));
			const isOfBuild = kind === "lock" || kind === "marker" || kind === "locked recipe" || isRecipeOfBuild;
			const image = isOfBuild ? (0, image_subject.SS)(given.path, "sif") : given.path;
			return await (0, file_kind.fileKind)(image) === "image" ? image : given.path;
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
	7634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fileOfFolder: () => fileOfFolder });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _process_shell_word_js_6 = __webpack_require__(704);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_context_beside_js_5 = __webpack_require__(4941);
		const maxDepth = 3;
		const endings = [
			".lock",
			".sif",
			".verified",
			".unverified",
			".def"
		];
		async function fileOfFolder(folder, word) {
			const stored = await storedLock(folder);
			if (stored) return stored;
			const files = await filesIn(folder, maxDepth);
			for (const ending of endings) {
				const found = files.filter((path) => path.endsWith(ending) && (0, node_path_1.basename)(path) !== ending);
				const [one, another] = found.filter((path) => !path.endsWith(".rough.def") || found.length === 1);
				if (one !== undefined && another !== undefined) throw await severalBuilds(folder, word, found);
				if (one !== undefined) return ending === ".lock" ? lockOrImage(one, files) : one;
			}
			throw new _failure_js_2.H("usage", `there are no files of a build in ${word}`, {
				code: "subject-missing",
				why: "it has no image (.sif), lock (.lock), marker (.verified, .unverified) or recipe (.def)",
				remedy: "name a file or folder that has one"
			});
		}
		function lockOrImage(lock, files) {
			const images = files.filter((path) => path.endsWith(".sif"));
			const [image] = images;
			const isOther = image !== undefined && image !== lock.replace(/lock$/, "sif");
			return images.length === 1 && isOther && (0, node_path_1.dirname)(image) === (0, node_path_1.dirname)(lock) ? image : lock;
		}
		async function storedLock(folder) {
			const [store, name] = [(0, node_path_1.dirname)(folder), (0, node_path_1.basename)(folder)];
			if (!/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name)) return undefined;
			const builds = await (0, _store_builds_js_4.YF)(store, name);
			const hasLock = builds.some(({ state }) => state === "complete" || state === "lock-only");
			return hasLock ? (await (0, _store_builds_js_4.w)(store, name)).files.lock : undefined;
		}
		async function filesIn(folder, depth) {
			const entries = await (0, node_fs_promises_0.readdir)(folder, { withFileTypes: true }).catch((error) => {
				throw (0, _files_failures_js_3.f1)(error, `could not read ${folder}`);
			});
			const found = entries.filter((entry) => entry.isFile()).map(({ name }) => (0, node_path_1.join)(folder, name));
			if (depth <= 1) return found.sort();
			const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !(0, _verdict_context_beside_js_5.aE)(entry.name));
			const deeper = await Promise.all(folders.map(({ name }) => filesIn((0, node_path_1.join)(folder, name), depth - 1)));
			return [...found, ...deeper.flat()].sort();
		}
		async function severalBuilds(folder, word, files) {
			const names = await (0, _store_builds_js_4.Zv)(folder);
			const stored = (await Promise.all(names.map((name) => (0, _store_builds_js_4.YF)(folder, name)))).some((builds) => builds.length > 0);
			const shown = stored ? names : files.map((path) => path.slice(folder.length + 1));
			const rest = shown.length > 5 ? ` and ${shown.length - 5} more` : "";
			return new _failure_js_2.H("usage", `${word} has the files of several builds`, {
				code: "subject-ambiguous",
				why: `${stored ? "it is a store of" : "it has"} ${shown.slice(0, 5).join(", ")}${rest}`,
				remedy: stored ? `name one of them and the store, as in: stx-container check ${shown[0]} --store ${(0, _process_shell_word_js_6.r)(word)}` : "name one of these files; unpack an archive first"
			});
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
