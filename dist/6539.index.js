"use strict";
exports.id = 6539;
exports.ids = [6539, 9970];
exports.modules = {
	52095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => bringMarkers });
		var fetching_repository = __webpack_require__(3400);
		var git_tree = __webpack_require__(54680);
		;
		const wanted = /^([a-z0-9][a-z0-9._-]*)\/(?!\.git)[^/]+(?<!\.sif|\.log)$/;
		const inTree = [
			"-c",
			"core.bare=false",
			"--work-tree=."
		];
		async function placeMarkers(repository, branch, { within, store, except }) {
			if (!await (0, fetching_repository.j8)(repository, branch)) return [];
			const { git, remote } = repository;
			await (0, git_tree.EO)(git, [
				"fetch",
				"--quiet",
				"--depth=1",
				"--no-tags",
				remote,
				`refs/heads/${branch}`
			]);
			const entries = (await (0, git_tree.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				"FETCH_HEAD",
				"--",
				`${within}/`
			])).split("\0").filter(Boolean).map((entry) => /^(\d+) (\w+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? []);
			const names = new Set();
			const left = [];
			for (const [, mode = "", , path = ""] of entries) {
				const name = wanted.exec(path.slice(within.length + 1))?.[1];
				if (name === undefined || !mode.startsWith("100") || except.has(name)) left.push(path);
				else names.add(name);
			}
			if (names.size === 0) return [];
			await (0, git_tree.EO)(git, ["read-tree", `FETCH_HEAD:${within}`]);
			for (let at = 0; at < left.length; at += 1e3) {
				const paths = left.slice(at, at + 1e3).map((path) => path.slice(within.length + 1));
				await (0, git_tree.EO)(git, [
					...inTree,
					"update-index",
					"--force-remove",
					"--",
					...paths
				]);
			}
			await (0, git_tree.EO)(git, [
				...inTree,
				"checkout-index",
				"--all",
				"--force",
				"--quiet",
				`--prefix=${store}/`
			]);
			return [...names];
		}
		var own_branches = __webpack_require__(6424);
		var paths = __webpack_require__(98111);
		;
		function codeBranches({ base, ref, defaultBranch }) {
			if (base) return [base.ref];
			const built = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
			return [...new Set([built, defaultBranch].filter((each) => each !== undefined))];
		}
		async function bringMarkers({ inputs, context, log, scratch, signal }, store) {
			if (inputs.markers !== "marker-branch") return;
			const within = (0, paths.S)(context.workspace, "store", inputs.store);
			const repository = await (0, fetching_repository.XD)(context, inputs["github-token"] ?? "", scratch, signal);
			const found = new Set();
			for (const code of codeBranches(context)) {
				const branch = (0, own_branches.A)(code);
				const names = await placeMarkers(repository, branch, {
					within,
					store,
					except: found
				});
				for (const name of names) found.add(name);
				log.note(`${branch} has the markers of ${names.length} images`);
			}
		}
	}),
	54345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => policyOf });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _github_target_js_2 = __webpack_require__(16642);
		var _verdict_judge_js_5 = __webpack_require__(98886);
		var _verdict_read_policy_js_3 = __webpack_require__(26588);
		var _verdict_target_js_4 = __webpack_require__(1599);
		async function policyOf({ inputs, context, scratch, signal }, store) {
			const target = await (0, _github_target_js_2.$)(context, inputs["github-token"] ?? "", scratch, signal);
			const found = target ? await (0, _verdict_target_js_4.targetPolicy)(target, ...await placeInRepository(context.workspace, inputs.store)) : {};
			const policy = withLevel(found.policy ?? await (0, _verdict_read_policy_js_3.T4)(store), inputs["required-level"]);
			return {
				refusals: [],
				removals: [],
				...found,
				policy
			};
		}
		async function placeInRepository(workspace, store) {
			const home = await (0, node_fs_promises_0.realpath)(workspace);
			const path = (0, node_path_1.resolve)(home, store);
			const parts = (0, node_path_1.relative)(home, (0, node_path_1.dirname)(path)).split(node_path_1.sep).filter(Boolean);
			const folders = [home, ...parts.map((_, depth) => (0, node_path_1.join)(home, ...parts.slice(0, depth + 1)))];
			for (const folder of folders) if (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(folder, ".git")).then(Boolean, () => false)) return [folder, path];
			return [home, path];
		}
		function withLevel(policy, required) {
			return {
				...policy,
				required_level: (0, _verdict_judge_js_5.zG)(policy.required_level, required)
			};
		}
	}),
	53794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I9: () => gateFailure,
			XZ: () => withJobsRemedy,
			ju: () => refusePolicyChange
		});
		var _failure_js_0 = __webpack_require__(77205);
		function refusePolicyChange(refusals) {
			if (refusals.length > 0) throw gateFailure("what the change does to configuration and history", refusals);
		}
		const jobsRemedy = "run the build and verify jobs on this commit";
		const isCommand = (remedy) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);
		function withJobsRemedy(error) {
			if (!(error instanceof _failure_js_0.H) || !["unverified", "inconclusive"].includes(error.kind)) return error;
			if (!error.remedy || !isCommand(error.remedy)) return error;
			const { kind, message, code, why, place } = error;
			return new _failure_js_0.H(kind, message, {
				code,
				why,
				place,
				remedy: jobsRemedy,
				cause: error
			});
		}
		function gateFailure(what, refusals, kind = "unverified") {
			const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
			return new _failure_js_0.H(kind, `gate failed for ${what}`, {
				code: "gate-failed",
				why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: remedies[0] ?? jobsRemedy
			});
		}
	}),
	57442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => writeRecipe,
			v: () => sourceOf
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_folders_js_3 = __webpack_require__(76382);
		var _github_artifacts_js_4 = __webpack_require__(48440);
		var _store_file_kind_js_5 = __webpack_require__(49970);
		var _store_names_js_6 = __webpack_require__(90201);
		var _verdict_limits_js_7 = __webpack_require__(36697);
		var _given_image_js_8 = __webpack_require__(17986);
		var _paths_js_9 = __webpack_require__(98111);
		async function sourceOf(job) {
			const { inputs, context, scratch } = job;
			if (inputs.recipe !== undefined) {
				const paths = await (0, _paths_js_9.D)(context.workspace, {
					recipe: inputs.recipe,
					context: inputs.context ?? (0, node_path_1.dirname)(inputs.recipe),
					store: inputs.store
				});
				const { nameFromRecipe } = await Promise.all([
					__webpack_require__.e(6658),
					__webpack_require__.e(2799),
					__webpack_require__.e(5332)
				]).then(__webpack_require__.bind(__webpack_require__, 76172));
				return {
					...paths,
					name: (0, _store_names_js_6.tO)(inputs.name ?? nameFromRecipe(paths.recipe)),
					isWritten: true
				};
			}
			const from = inputs.from;
			const paths = await (0, _paths_js_9.D)(context.workspace, {
				context: inputs.context ?? ".",
				store: inputs.store
			});
			const name = (0, _store_names_js_6.tO)(inputs.name ?? (0, _given_image_js_8.qM)(from));
			const archive = inputs["archive-artifact-id"];
			if (archive !== undefined) await placeArchive(job, archive, from, paths.context);
			return {
				...paths,
				name,
				recipe: await writeRecipe(from, scratch, name),
				isWritten: false
			};
		}
		async function writeRecipe(from, scratch, name) {
			const folder = (0, node_path_1.join)(scratch, "given-image");
			await (0, node_fs_promises_0.mkdir)(folder, { recursive: true });
			const path = (0, node_path_1.join)(folder, `${name}.def`);
			await (0, node_fs_promises_0.writeFile)(path, (0, _given_image_js_8.rE)(from));
			return path;
		}
		async function placeArchive({ context, scratch, log }, id, { from }, folder) {
			const { path } = await (0, _paths_js_9.D)(context.workspace, { path: (0, node_path_1.join)(folder, from) });
			const isTaken = await (0, node_fs_promises_0.lstat)(path).then(Boolean, () => false);
			if (isTaken) throw new _failure_js_2.H("usage", `${from} is in the checkout already`, {
				code: "wrong-input",
				why: "the archive of the earlier job would replace it",
				remedy: "name another file in from, or leave out archive-artifact-id to take the one of the checkout"
			});
			log.phase(`Downloading ${from}`);
			const archive = await (0, _github_artifacts_js_4.downloadFile)(id, "archive", scratch, _verdict_limits_js_7.Y.image);
			await refuseZip(archive.path, id);
			await (0, node_fs_promises_0.mkdir)(folder, { recursive: true });
			await (0, _files_folders_js_3.L)(archive.path, path);
		}
		async function refuseZip(path, id) {
			if (await (0, _store_file_kind_js_5.fileKind)(path) !== "zip archive") return;
			throw new _failure_js_2.H("usage", `the artifact ${id} is a zip file`, {
				code: "artifact-unexpected",
				why: "an archive is expected as docker save or skopeo wrote it",
				remedy: "upload it with `archive: false` of actions/upload-artifact (version 7 or newer)"
			});
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
	16642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => targetOf });
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_git_tree_js_2 = __webpack_require__(54680);
		var _context_js_3 = __webpack_require__(80344);
		var _fetching_repository_js_4 = __webpack_require__(3400);
		const changeEvents = /^(pull_request|merge_group)/;
		async function targetOf(context, token, scratch, signal) {
			const { sha } = context;
			const isElsewhere = _context_js_3.$j.has(context.event);
			const base = context.base ?? (isElsewhere ? {
				ref: "the default branch",
				sha
			} : undefined);
			if (!base) {
				if (!changeEvents.test(context.event)) return undefined;
				throw new _failure_js_1.H("usage", `the event ${context.event} does not name the branch to merge into`, {
					code: "event-unreadable",
					why: "its payload has no base",
					remedy: "run the job again; the runner writes this file"
				});
			}
			const repository = await (0, _fetching_repository_js_4.XD)(context, token, scratch, signal);
			const { git, fetch } = repository;
			const isPull = context.event.startsWith("pull_request");
			let tip = base.sha;
			try {
				await fetch(base.sha, sha);
				if (isPull) tip = await fetch(`refs/heads/${base.ref}`);
			} catch (error) {
				throw unreadable(base.ref, error);
			}
			let histories;
			return {
				name: base.ref,
				read: async (path) => {
					if (path.endsWith(historyName)) histories ??= historiesIn(repository, base.sha);
					return (await histories)?.get(path) ?? (0, _files_git_tree_js_2.pe)(git, base.sha, path);
				},
				...tip === base.sha ? {} : { readNow: (path) => (0, _files_git_tree_js_2.pe)(git, tip, path) },
				list: async (folder) => {
					const listed = await (0, _files_git_tree_js_2.EO)(git, [
						"ls-tree",
						"-z",
						base.sha,
						"--",
						`${folder}/`
					]);
					return [...(0, _files_git_tree_js_2.Kj)(listed).keys()].map((path) => node_path_0.posix.basename(path));
				},
				changed: async () => isElsewhere ? ["other files"] : (0, _files_git_tree_js_2.vl)(git, base.sha, sha)
			};
		}
		const historyName = "/history.jsonl";
		async function historiesIn({ git, texts }, commit) {
			const files = (0, _files_git_tree_js_2.Kj)(await (0, _files_git_tree_js_2.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				commit
			]));
			const histories = [...files].filter(([path]) => path.endsWith(historyName));
			const found = await texts([...new Set(histories.map(([, id]) => id))]);
			return new Map(histories.flatMap(([path, id]) => {
				const text = found.get(id);
				return text === undefined ? [] : [[path, text]];
			}));
		}
		function unreadable(branch, error) {
			if (!(error instanceof _failure_js_1.H)) return error;
			return new _failure_js_1.H("infrastructure", `could not read the target branch ${branch}`, {
				code: "target-unreadable",
				why: error.why ?? error.message,
				remedy: "give this job `permissions: contents: read`, and run it again",
				cause: error
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
	}),
	1599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { targetPolicy: () => targetPolicy });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var plural = __webpack_require__(21417);
		var store_history = __webpack_require__(4813);
		var canonical_json = __webpack_require__(5968);
		var config1 = __webpack_require__(13417);
		var verdict_policy = __webpack_require__(69963);
		var read_policy = __webpack_require__(26588);
		;
		async function configFile(path, text) {
			return {
				path,
				config: await (0, read_policy.o4)(text, path),
				lines: await linesOf(text)
			};
		}
		const policyOf = (files) => (0, verdict_policy.SV)(files.map(({ config }) => config), files.map(({ path }) => path));
		async function linesOf(text) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			const lines = new Map();
			const note = (name, node) => lines.set(name, counter.linePos(node.range?.[0] ?? 0).line);
			const noteItem = (name, item) => {
				if (isScalar(item)) note(`${name}: ${item.value}`, item);
				if (isMap(item)) note(`${name}: ${(0, canonical_json.d)(item.toJSON())}`, item);
			};
			const walk = (node) => {
				if (!isMap(node)) return;
				for (const { key, value } of node.items) {
					if (!isScalar(key)) continue;
					const name = (0, config1.F)(String(key.value));
					note(name, key);
					if (isSeq(value)) for (const item of value.items) noteItem(name, item);
					if (name === "images") walk(value);
				}
			};
			walk(parseDocument(text, { lineCounter: counter }).contents);
			return lines;
		}
		var limits = __webpack_require__(36697);
		;
		const { basename, dirname } = external_node_path_.posix;
		async function movedStores(changed, target, repository, store) {
			const isHere = (path) => (0, promises_.lstat)((0, external_node_path_.join)(repository, path)).then(Boolean, () => false);
			const isInBranch = async (path) => await target.read(path) !== undefined;
			const found = new Set();
			let isNew;
			const isInNewStore = async () => {
				isNew ??= await isNewStore(isInBranch, repository, store);
				return isNew;
			};
			for (const path of changed) {
				const isConfig = basename(path) === "config.yaml" && path !== read_policy.Qn;
				const other = isConfig ? dirname(path) : dirname(dirname(path));
				if (!isConfig && (basename(path) !== "history.jsonl" || dirname(path) === other)) continue;
				if (other === store || found.has(other) || await isHere(path) || !await isInBranch(path)) continue;
				if (isConfig) {
					if (await isInNewStore() && await isConfiguration(path, target)) found.add(other);
					continue;
				}
				const moved = (0, external_node_path_.join)(store, basename(dirname(path)));
				const isMoved = await isHere(moved) && !await isInBranch((0, external_node_path_.join)(moved, "history.jsonl"));
				if (isMoved || await isInNewStore()) found.add(other);
			}
			return [...found].sort();
		}
		async function isConfiguration(path, target) {
			return (0, read_policy.o4)(await target.read(path) ?? "", path).then(() => true, () => false);
		}
		async function isNewStore(isInBranch, repository, store) {
			if (await isInBranch((0, external_node_path_.join)(store, "config.yaml"))) return false;
			for (const name of await (0, promises_.readdir)((0, external_node_path_.join)(repository, store)).catch(() => [])) if (await isInBranch((0, external_node_path_.join)(store, name, "history.jsonl")).catch(() => true)) return false;
			return true;
		}
		var floats = __webpack_require__(62816);
		var patterns = __webpack_require__(24160);
		var levels = __webpack_require__(46618);
		;
		function judgePolicyChange(change) {
			const { before, after, changed, paths } = change;
			const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
			const refusals = removed.map(({ path }) => ({
				code: "policy-missing",
				text: `the target branch has the configuration ${path}, and it is not here`,
				remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`
			}));
			const loosened = loosenings(before, after);
			const others = changed.filter((path) => !paths.includes(path));
			if (loosened.length === 0 || others.length === 0 || removed.length > 0) return refusals;
			const [first = ""] = others;
			const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
			return loosened.map(({ place, what }) => ({
				code: "policy-loosened",
				text: `${place} ${what}, in the same change as ${first}${more}`,
				remedy: "change the configuration in a pull request of its own, and merge that first"
			}));
		}
		const gatePolicy = (policy) => ({
			...(0, verdict_policy.qS)(policy),
			signers: policy.signers,
			required_signers: policy.required_signers,
			required_verifiers: policy.required_verifiers
		});
		const looser = {
			require_verified: (before, after) => before && !after ? { what: "no longer sets require_verified: true" } : undefined,
			required_level: (before, after) => levels.y.indexOf(after) < levels.y.indexOf(before) ? { what: `lowers required_level from ${before} to ${after}` } : undefined,
			max_age_days: (before, after) => before !== undefined && (after === undefined || after > before) ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` } : undefined,
			floats: (before, after) => added("floats", after, isCovered(before)),
			noise: (before, after) => added("noise", after, (each) => before.includes(each)),
			signers: (before, after) => {
				if (before.length === 0) return undefined;
				if (after.length === 0) return { what: "no longer has signers" };
				const old = inEveryList(before);
				const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
				return more && {
					what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`,
					item: (0, canonical_json.d)(more)
				};
			},
			required_signers: (before, after) => after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
			required_verifiers: (before, after) => after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined
		};
		const inEveryList = (lists) => lists.flatMap(({ rules }) => rules).filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));
		function includesRule(wide, narrow) {
			const { names, ...who } = narrow;
			const { names: wideNames, ...wideWho } = wide;
			const canCover = (each, name) => !each.includes("?") || !/[*?]/.test(name);
			const covers = (name) => wideNames.some((each) => each === name || canCover(each, name) && (0, patterns.M)(name, each));
			return (0, canonical_json.d)(who) === (0, canonical_json.d)(wideWho) && names.every(covers);
		}
		const signerOf = (rule) => "key" in rule ? rule.key.split(/\s/)[0] ?? "a key" : rule.identity;
		function added(key, after, isOld) {
			const items = after.filter((each) => !isOld(each));
			const [item] = items;
			return item === undefined ? undefined : {
				what: `adds ${items.join(", ")} to ${key}`,
				item
			};
		}
		function isCovered(patterns) {
			const matches = (0, floats.p)(patterns);
			return (float) => {
				const colon = float.indexOf(":");
				if (patterns.includes(float)) return true;
				return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
			};
		}
		function loosenings(before, after) {
			const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
			return Object.keys(looser).flatMap((key) => {
				const found = looser[key](old[key], now[key]);
				return found ? [{
					place: placeOf(key, found.item, before, after),
					what: found.what
				}] : [];
			});
		}
		function placeOf(key, item, before, after) {
			const differsFrom = (others) => ({ path, config }) => JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
			for (const { path, lines } of after.filter(differsFrom(before))) {
				const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
				if (line !== undefined) return `${path}:${line}`;
			}
			const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
			return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
		}
		;
		async function targetPolicy(target, repository, store) {
			const within = (0, external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
			if (within.startsWith("..") || (0, external_node_path_.isAbsolute)(within)) throw outside(store, repository);
			const changed = await target.changed();
			const moved = await movedStores(changed, target, repository, within);
			const paths = [
				(0, external_node_path_.join)(within, "config.yaml"),
				read_policy.Qn,
				...moved.map((each) => (0, external_node_path_.join)(each, "config.yaml"))
			];
			const after = await configs(paths, (path) => (0, read_policy.im)((0, external_node_path_.join)(repository, path)));
			const before = inNewPlace(await branchConfigs(paths, target, (path) => target.read(path)), after, within, moved);
			const { readNow } = target;
			const now = readNow ? await branchConfigs(paths, target, (path) => readNow(path)) : [];
			const policy = policyOf([...before, ...now]);
			const stores = [within, ...moved];
			return {
				policy: {
					...policy,
					sources: [...new Set([
						...before,
						...now,
						...after
					].map(({ path }) => path))]
				},
				refusals: [...judgePolicyChange({
					before,
					after,
					changed,
					paths
				}), ...await lossesBy(changed, target, repository, stores)],
				removals: await removalsBy(changed, target, repository, stores),
				knownHistory: async (name) => {
					const texts = await Promise.all(stores.map((each) => target.read((0, external_node_path_.join)(each, name, "history.jsonl"))));
					return texts.flatMap((text) => (0, store_history.i6)(text ?? "").events);
				}
			};
		}
		function inNewPlace(before, after, store, moved) {
			const place = (0, external_node_path_.join)(store, "config.yaml");
			if (before.some(({ path }) => path === place) || !after.some(({ path }) => path === place)) return before;
			const gone = before.findIndex(({ path }) => moved.includes(external_node_path_.posix.dirname(path)) && !after.some((file) => file.path === path));
			return before.map((file, at) => at === gone ? {
				...file,
				path: place
			} : file);
		}
		async function branchConfigs(paths, { name }, read) {
			try {
				return await configs(paths, read);
			} catch (error) {
				if (!(error instanceof failure.H) || error.kind === "infrastructure") throw error;
				const { kind, message, code, why } = error;
				throw new failure.H(kind, `on the target branch ${name}, ${message}`, {
					code,
					why,
					remedy: `correct it on ${name} first, in a change of its own; the file of this checkout does not count`,
					cause: error
				});
			}
		}
		async function removalsBy(changed, target, repository, stores) {
			const [own = ""] = stores;
			const found = async (path) => (0, promises_.lstat)((0, external_node_path_.join)(repository, path)).catch(() => undefined);
			const other = await firstOf(changed, async (path) => await found(path) !== undefined);
			if (other === undefined) return [];
			const folders = changed.flatMap((path) => [path, external_node_path_.posix.dirname(path)]);
			const names = [...new Set(folders)].filter((folder) => stores.includes(external_node_path_.posix.dirname(folder)));
			const refusals = [];
			for (const folder of names) {
				if ((await found(folder))?.isDirectory()) continue;
				if ((await found((0, external_node_path_.join)(own, external_node_path_.posix.basename(folder))))?.isDirectory()) continue;
				if (await target.read(`${folder}/history.jsonl`) === undefined) continue;
				refusals.push({
					code: "evidence-removed",
					text: `the target branch has the evidence of ${external_node_path_.posix.basename(folder)}, and it is not here; the same change has ${other}`,
					remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store"
				});
			}
			return refusals;
		}
		async function lossesBy(changed, target, repository, stores) {
			const [own = "", ...moved] = stores;
			const histories = changed.filter((path) => stores.some((store) => path === (0, external_node_path_.join)(store, external_node_path_.posix.basename(external_node_path_.posix.dirname(path)), "history.jsonl")));
			const refusals = [];
			for (const path of histories) {
				const name = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
				const isMoved = moved.some((store) => path === (0, external_node_path_.join)(store, name, "history.jsonl"));
				const place = isMoved ? (0, external_node_path_.join)(own, name) : (0, external_node_path_.dirname)(path);
				const folder = await (0, promises_.lstat)((0, external_node_path_.join)(repository, place)).catch(() => undefined);
				if (!folder?.isDirectory()) continue;
				const before = await (target.readFork ?? target.read)(path);
				const here = (0, external_node_path_.join)(repository, place, "history.jsonl");
				const bytes = await (0, bounded.L)(here, limits.Y.history, { what: "history" });
				const kept = new Set(verdictsIn(bytes?.toString("utf8")));
				const lost = [...new Set(verdictsIn(before))].filter((each) => !kept.has(each));
				if (lost.length > 0) refusals.push({
					code: "history-shortened",
					text: `the change takes ${(0, plural.L)(lost.length, "verdict")} out of ${path}: ${lost.slice(0, 5).join(", ")}${lost.length > 5 ? ", ..." : ""}`,
					remedy: `restore ${path} as the target branch has it, and add lines only`
				});
			}
			return refusals;
		}
		const verdictsIn = (text = "") => (0, store_history.i6)(text).events.flatMap(({ event, ts, marker }) => marker === undefined ? [] : [`${event} ${ts} ${marker}`]);
		async function firstOf(items, test) {
			for (const item of items) if (await test(item)) return item;
			return undefined;
		}
		async function configs(paths, read) {
			const found = [];
			for (const path of paths) {
				const text = await read(path);
				if (text !== undefined) found.push(await configFile(path, text));
			}
			return found;
		}
		const outside = (store, repository) => new failure.H("usage", `the store ${store} is not in the repository ${repository}`, {
			code: "wrong-use",
			why: "only a store in a repository has a target branch",
			remedy: "name the store of the checkout with --store"
		});
	})
};
;
