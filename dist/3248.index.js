"use strict";
exports.id = 3248;
exports.ids = [3248];
exports.modules = {
	14111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => foldersOf });
		var _failure_js_0 = __webpack_require__(77205);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _recipe_inputs_js_2 = __webpack_require__(26658);
		var _recipe_parse_js_3 = __webpack_require__(9561);
		var _recipe_template_js_4 = __webpack_require__(77122);
		var _verdict_limits_js_5 = __webpack_require__(36697);
		async function foldersOf(recipe, lock, context, store) {
			try {
				const bytes = await (0, _files_bounded_js_1.C)(recipe, _verdict_limits_js_5.Y.recipe, { what: "recipe" });
				const parsed = (0, _recipe_template_js_4.V2)((0, _recipe_parse_js_3.parseRecipe)(bytes, recipe), lock.inputs.arguments);
				return (await (0, _recipe_inputs_js_2.z)(parsed, context, [store])).filter(canTravel);
			} catch (error) {
				if (error instanceof _failure_js_0.H || error instanceof Error && error.name === "ContextProblem") return [];
				throw error;
			}
		}
		const canTravel = (path) => !path.startsWith("/") && !path.split("/").some((part) => part === "" || part === "." || part === "..") && !/[\u0000-\u001f\\]/.test(path);
	}),
	43248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			assertTakeable: () => assertTakeable,
			exportVault: () => exportVault,
			importVault: () => importVault,
			isRegistry: () => isRegistry,
			placeBuild: () => placeBuild,
			vaultParts: () => vaultParts
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var failure = __webpack_require__(77205);
		var files_digest = __webpack_require__(63983);
		var inside = __webpack_require__(66996);
		var at_most = __webpack_require__(70592);
		var artifact = __webpack_require__(35525);
		var reference = __webpack_require__(93118);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var replaceable = __webpack_require__(71653);
		var folder = __webpack_require__(83410);
		var session = __webpack_require__(41783);
		var travel_archive = __webpack_require__(24235);
		var travel_artifact = __webpack_require__(60235);
		var promises_ = __webpack_require__(51455);
		var check = __webpack_require__(73096);
		var index_file = __webpack_require__(97359);
		;
		async function packExport(bodies, index, buildId, build) {
			const [fault] = await (0, check.x)(bodies, index);
			if (fault) {
				throw new failure.H("inconclusive", `the body sha256:${fault.sha256} is ${fault.what}`, {
					code: "vault-body-missing",
					why: `the build fetched it from ${fault.url}`,
					remedy: "see all that is missing with `stx-container vault check`"
				});
			}
			const needed = [...(0, index_file.OR)(index)].map(([sha256, { size }]) => ({
				sha256,
				size
			}));
			const { parts, missing } = build ? await buildParts(build) : {
				parts: [],
				missing: []
			};
			const own = (0, travel_artifact.Xo)("index", `${buildId}.json`, (0, index_file.Qe)(index));
			return {
				buildId,
				parts: [
					own,
					...parts,
					...index.bodies ? await (0, travel_artifact.bT)(bodies, needed) : []
				],
				missing
			};
		}
		async function buildParts(build) {
			const text = async (role, path) => (0, travel_artifact.Xo)(role, (0, external_node_path_.basename)(path), await (0, promises_.readFile)(path));
			const parts = [
				await text("lock", build.lockPath),
				await text("lockedRecipe", build.lockedRecipe),
				await text("recipe", build.recipe)
			];
			const context = await contextFiles(build);
			const packed = [...context.files, ...build.folders.map(emptyFolder)];
			if (packed.length > 0) parts.push(await (0, travel_artifact.vp)("context", `${build.buildId}.context.tar`, packed));
			if (build.image !== undefined) {
				const { sha256, size } = build.lock.image;
				if (await (0, files_digest.Q3)(build.image) !== sha256) {
					throw new failure.H("inconclusive", `${build.image} is not the image that its lock names`, {
						code: "vault-export-image",
						why: "its sha256 is another one",
						remedy: "export without --image, or build again"
					});
				}
				parts.push((0, travel_artifact.A4)("image", (0, external_node_path_.basename)(build.image), build.image, {
					sha256,
					size
				}));
			}
			return {
				parts,
				missing: context.missing
			};
		}
		const emptyFolder = (path) => ({
			name: `${path}/`,
			size: 0,
			mode: 493,
			read: () => external_node_stream_.Readable.from([])
		});
		async function contextFiles({ lock, context }) {
			const files = [];
			const missing = [];
			for (const [name, sha256] of Object.entries(lock.inputs.files)) {
				const path = (0, external_node_path_.join)(context, name);
				const isInside = !name.startsWith("/") && !name.split("/").includes("..");
				const found = isInside ? await (0, promises_.stat)(path).catch(() => undefined) : undefined;
				if (!found?.isFile() || await (0, files_digest.Q3)(path) !== sha256) missing.push(name);
				else files.push({
					name,
					size: found.size,
					mode: found.mode & 511,
					read: () => (0, external_node_fs_.createReadStream)(path)
				});
			}
			return {
				files,
				missing
			};
		}
		var travel_import = __webpack_require__(72928);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var canonical_json = __webpack_require__(5968);
		var failures = __webpack_require__(28720);
		var folders = __webpack_require__(76382);
		var output_file = __webpack_require__(52553);
		var tar = __webpack_require__(85582);
		;
		function layoutFiles(buildId, parts) {
			const manifest = (0, travel_artifact.$V)(buildId, parts);
			const digest = (0, files_digest.sc)(manifest);
			const index = {
				schemaVersion: 2,
				manifests: [{
					mediaType: travel_artifact.Yt,
					digest: `sha256:${digest}`,
					size: manifest.length,
					annotations: { [travel_artifact.ab]: buildId }
				}]
			};
			const text = (path, bytes) => ({
				path,
				size: bytes.length,
				read: () => external_node_stream_.Readable.from([bytes])
			});
			const blob = (hex) => `blobs/sha256/${hex}`;
			const files = [
				text("oci-layout", Buffer.from("{\"imageLayoutVersion\":\"1.0.0\"}")),
				text("index.json", Buffer.from((0, canonical_json.d)(index))),
				text(blob(digest), manifest),
				text(blob(travel_artifact.i4.digest.slice("sha256:".length)), travel_artifact.i4.bytes),
				...parts.map((part) => ({
					path: blob(part.sha256),
					size: part.size,
					read: () => part.read()
				}))
			];
			return [...new Map(files.map((file) => [file.path, file])).values()];
		}
		async function writeArchive(path, buildId, parts) {
			const file = await (0, output_file.G)(path);
			const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), `.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
			async function* bytes() {
				for (const { path: name, size, read } of layoutFiles(buildId, parts)) {
					yield (0, tar.pI)(name, size);
					yield* read();
					yield Buffer.alloc((0, tar.jC)(size) - size);
				}
				yield tar.JO;
			}
			try {
				await (0, external_node_stream_promises_.pipeline)(bytes(), (0, external_node_fs_.createWriteStream)(temporary, {
					flags: "wx",
					flush: true
				}));
				await (0, promises_.rename)(temporary, file);
			} catch (error) {
				await (0, promises_.rm)(temporary, { force: true });
				throw (0, failures.fE)(error, `could not write ${path}`);
			}
		}
		async function writeLayout(folder, buildId, parts) {
			const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), `.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
			const there = await (0, promises_.readdir)(folder).catch(() => []);
			if (there.length > 0) throw (0, failures.fE)(Object.assign(new Error(), { code: "ENOTEMPTY" }), `could not write ${folder}`);
			try {
				await (0, folders.f)((0, external_node_path_.join)(temporary, "blobs/sha256"));
				for (const { path, read } of layoutFiles(buildId, parts)) await (0, external_node_stream_promises_.pipeline)(read(), (0, external_node_fs_.createWriteStream)((0, external_node_path_.join)(temporary, path), {
					flags: "wx",
					flush: true
				}));
				await (0, promises_.rename)(temporary, folder);
			} catch (error) {
				await (0, promises_.rm)(temporary, {
					recursive: true,
					force: true
				});
				throw (0, failures.fE)(error, `could not write ${folder}`);
			}
		}
		var empty_folders = __webpack_require__(14111);
		var evidence = __webpack_require__(6427);
		var bounded = __webpack_require__(17794);
		var lock_read = __webpack_require__(23616);
		var limits = __webpack_require__(36697);
		;
		const longestLock = 256 * 1024 * 1024;
		const longestIndex = 256 * 1024 * 1024;
		async function assertOneBuild(from, buildId, parts, read) {
			const part = (role) => parts.find((each) => each.role === role);
			const own = part("lock");
			if (!own || own.size > longestLock) return;
			const bytes = await bytesOf(await read(own));
			if ((0, files_digest.sc)(bytes) !== own.sha256) return;
			const lock = (0, lock_read.parseLock)(bytes.toString("utf8"), own.title);
			if (`${lock.name}-${lock.ts}` !== buildId) throw notOne(from, `its lock is of ${lock.name}-${lock.ts}`);
			const [image, index] = [part("image"), part("index")];
			if (image && image.sha256 !== lock.image.sha256) throw notOne(from, "its image is not the one that its lock names");
			if (index && lock.vault && index.sha256 !== lock.vault.index) throw notOne(from, "its vault is not the one that its lock names");
		}
		async function assertNoOtherBuild(from, buildId, parts, files, index) {
			const part = (role) => parts.find((each) => each.role === role)?.sha256;
			const [lock, vault] = [part("lock"), part("index")];
			const own = await (0, bounded.L)(files.lock, limits.Y.lock, { what: "lock" });
			if (own !== undefined) {
				if (lock !== undefined && (0, files_digest.sc)(own) !== lock) throw taken(from, buildId, files.lock, "lock");
				const named = (0, lock_read.parseLock)(own.toString("utf8"), files.lock).vault?.index;
				if (vault !== undefined && vault !== named) throw taken(from, buildId, files.lock, "vault");
				return;
			}
			if (vault === undefined) return;
			const kept = await (0, bounded.L)(index, longestIndex, { what: "index of a vault" });
			if (kept !== undefined && (0, files_digest.sc)(kept) !== vault) throw taken(from, buildId, index, "vault");
		}
		const taken = (from, buildId, path, what) => new failure.H("usage", `the store has another build ${buildId} than ${from}`, {
			code: "build-id-taken",
			why: `the ${what} in ${from} is not that of ${path}, and nothing of a build is replaced`,
			remedy: "import it into a store of its own, with `--store`"
		});
		async function bytesOf(source) {
			const chunks = [];
			for await (const chunk of source) chunks.push(chunk);
			return Buffer.concat(chunks);
		}
		const notOne = (from, why) => new failure.H("inconclusive", `the files in ${from} are not of one build`, {
			code: "files-not-one-build",
			why,
			remedy: "get the export again from where it was made, with `stx-container vault export`"
		});
		;
		const registryPrefix = /^(?:oras|docker):\/\//;
		const isRegistry = (text) => registryPrefix.test(text);
		async function exportVault(vault, to, options, onPart) {
			const packed = await vaultParts(vault, options);
			const { parts, missing } = packed;
			const done = {
				buildId: vault.buildId,
				parts: parts.length,
				missing,
				bytes: sum(parts)
			};
			if (isRegistry(to)) return {
				...done,
				pushed: await push(packed, to, onPart)
			};
			if (to.endsWith("/")) await writeLayout(to.replace(/\/+$/, ""), vault.buildId, parts);
			else {
				await (0, replaceable.z)(to, "tar archive");
				await writeArchive(to, vault.buildId, parts);
			}
			return done;
		}
		async function vaultParts({ archive, bodies, index, buildId, build }, options) {
			if (archive) {
				const parts = archive.parts.map((part) => ({
					...part,
					read: () => archive.read(part.sha256)
				}));
				return {
					buildId,
					parts,
					missing: []
				};
			}
			if (!build) return packExport(bodies, index, buildId);
			const { folder, lock, lockedRecipe, recipe, image } = build.stored.files;
			const travelling = {
				buildId,
				lock: build.lock,
				lockPath: lock,
				lockedRecipe,
				recipe,
				...options.image ? { image } : {},
				context: options.context,
				folders: await (0, empty_folders.p)(recipe, build.lock, options.context, (0, external_node_path_.dirname)(folder))
			};
			return packExport(bodies, index, buildId, travelling);
		}
		const sum = (parts) => parts.reduce((total, { size }) => total + size, 0);
		function push({ buildId, parts }, to, onPart) {
			return inRepository(to, (repository) => {
				const blobs = parts.map((part) => ({
					digest: `sha256:${part.sha256}`,
					size: part.size,
					title: part.title,
					read: () => part.read()
				}));
				const config = {
					...travel_artifact.i4,
					title: "configuration",
					read: () => external_node_stream_.Readable.from([travel_artifact.i4.bytes])
				};
				return repository.push((0, travel_artifact.$V)(buildId, parts), travel_artifact.Yt, [config, ...blobs], (blob) => onPart(blob.title));
			});
		}
		const inRepository = (text, work) => at((0, reference.F2)(text.replace(registryPrefix, "")), process.env, work);
		async function at(reference, env, work) {
			const repository = new artifact.L(reference, env);
			try {
				return await work(repository);
			} finally {
				repository.close();
			}
		}
		async function importVault(from, to, env = process.env) {
			const store = await (0, store_open.Ch)(to);
			const vault = new folder.N((0, session.xx)(store));
			if (isRegistry(from)) return pull((0, reference.F2)(from.replace(registryPrefix, "")), vault, store, env);
			const archive = await travel_archive.f0.open(from);
			try {
				const read = async (part) => archive.read(part.sha256);
				await assertTakeable(from, archive.buildId, archive.parts, read, store, vault);
				const imported = await (0, travel_import.qT)(archive, vault);
				return {
					...imported,
					files: await placeBuild(store, vault, imported.buildId, archive.parts, read)
				};
			} finally {
				await archive.close();
			}
		}
		function pull(reference, vault, store, env) {
			return at(reference, env, async (repository) => {
				const text = await repository.manifest(travel_artifact.Yt);
				const manifest = travel_archive.ml.safeParse(parseJson(text.toString("utf8")));
				if (manifest.success) return take(manifest.data, repository, vault, store);
				const digest = `sha256:${(0, files_digest.sc)(text)}`;
				const [attached] = await (0, evidence.cV)(reference, digest, travel_artifact.Ib.artifact, env);
				if (attached) return pull(attached, vault, store, env);
				throw new failure.H("failed", `${repository.name} is not an exported vault`, {
					code: "vault-export-damaged",
					why: `its artifact type is not ${travel_artifact.Ib.artifact}, and no vault is attached to it`,
					remedy: "check the name and the tag"
				});
			});
		}
		async function take(manifest, repository, vault, store) {
			const pulled = {
				buildId: manifest.annotations[travel_artifact.ab],
				parts: (0, travel_archive.CI)(manifest),
				read: async (part) => external_node_stream_.Readable.from((0, at_most.T)(await repository.blob(`sha256:${part.sha256}`), part.size, part.title))
			};
			await assertTakeable(repository.name, pulled.buildId, pulled.parts, pulled.read, store, vault);
			const imported = await (0, travel_import.o4)(pulled, vault);
			return {
				...imported,
				files: await placeBuild(store, vault, imported.buildId, pulled.parts, pulled.read)
			};
		}
		async function assertTakeable(from, buildId, parts, read, store, vault) {
			(0, travel_import.ee)(buildId);
			await assertOneBuild(from, buildId, parts, read);
			await assertNoOtherBuild(from, buildId, parts, filesOf(store, buildId), vault.paths.index(buildId));
		}
		function filesOf(store, buildId) {
			const [, name, ts] = /^(.+)-(\d{4}-\d{4}-\d{6})$/.exec(buildId);
			return (0, names.Tr)(store, name, ts);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		async function placeBuild(store, vault, buildId, parts, read) {
			const files = filesOf(store, buildId);
			const placed = [];
			await (0, inside.Vh)(store, (0, external_node_path_.dirname)(files.lock));
			for (const role of [
				"recipe",
				"lockedRecipe",
				"image",
				"lock"
			]) {
				const part = parts.find((each) => each.role === role);
				if (!part || (0, external_node_fs_.existsSync)(files[role])) continue;
				await (0, travel_import.Wy)(vault, part, await read(part));
				await (0, inside.Wi)(vault.paths.blob(part.sha256), store, files[role]);
				placed.push(files[role]);
			}
			return placed;
		}
	}),
	71653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => assertReplaceable });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_real_path_js_4 = __webpack_require__(82331);
		var _file_kind_js_5 = __webpack_require__(49970);
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
		const neverText = [
			"image",
			"marker",
			"zip archive",
			"tar archive"
		];
		const ofStore = /^(?:config\.yaml|\..*lock|\.gitignore|\.gitattributes|\.recipe-folder)$/;
		const ofBuild = /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;
		async function assertReplaceable(path, makes) {
			const file = await (0, _files_real_path_js_4.Y)(path).catch(() => path);
			const found = await (0, node_fs_promises_0.stat)(file).catch(() => undefined);
			if (!found?.isFile()) return;
			const name = (0, node_path_1.basename)(file);
			if (ofBuild.exec(name)?.[1] === (0, node_path_1.basename)((0, node_path_1.dirname)(file))) throw inTheWay(path, "it is a file of a build in a store");
			if (name === "history.jsonl") throw inTheWay(path, "it is the history of verdicts in a store");
			if (ofStore.test(name)) throw inTheWay(path, "it may be the configuration or a lock of a store");
			const start = await firstBytes(file);
			const kind = (0, _file_kind_js_5.V)(start);
			const isOurs = makes === "text" ? !neverText.includes(kind) && isText(start) : isOwn[makes](start, kind);
			if (isOurs || found.size === 0) return;
			const what = kind === "unknown file" && !isText(start) ? "file of binary data" : kind;
			throw inTheWay(path, `it is ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}, which this command did not write`);
		}
		const isOwn = {
			"zip archive": (start, kind) => {
				if (kind !== "zip archive") return false;
				const first = start.toString("latin1", 30, 30 + start.readUInt16LE(26));
				return ofBuild.exec((0, node_path_1.basename)(first))?.[1] === (0, node_path_1.dirname)(first);
			},
			"tar archive": (start, kind) => kind === "tar archive" && start.includes("\"io.github.stx.container-action.build\"")
		};
		async function firstBytes(path) {
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const file = __addDisposableResource(env_1, await (0, node_fs_promises_0.open)(path, "r"), true);
					const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
					return buffer.subarray(0, bytesRead);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
			}
		}
		function isText(start) {
			try {
				return !new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true }).includes("\0");
			} catch {
				return false;
			}
		}
		function inTheWay(path, why) {
			return new _failure_js_2.H("usage", `could not write ${path}`, {
				code: "file-in-the-way",
				why,
				remedy: "choose another file with --output, or move that one away"
			});
		}
	}),
	73096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => indexedBuilds,
			x: () => faultsOf
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var _index_file_js_1 = __webpack_require__(97359);
		async function faultsOf(bodies, index) {
			if (!index.bodies) return [];
			const faults = [];
			for (const [sha256, { size, url }] of (0, _index_file_js_1.OR)(index)) {
				if (!await bodies.has({
					sha256,
					size
				})) faults.push({
					sha256,
					url,
					what: "missing"
				});
				else if (!await bodies.isWhole(sha256)) faults.push({
					sha256,
					url,
					what: "damaged"
				});
			}
			return faults;
		}
		async function indexedBuilds(vault) {
			const names = await (0, node_fs_promises_0.readdir)(vault.paths.indexes).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw error;
			});
			return names.flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? []).sort();
		}
	}),
	72928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wy: () => importBody,
			ee: () => assertBuildId,
			o4: () => importPulled,
			qT: () => importArchive
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_stream_1 = __webpack_require__(57075);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_js_3 = __webpack_require__(63983);
		var _files_inside_js_4 = __webpack_require__(66996);
		var _keep_index_file_js_5 = __webpack_require__(97359);
		var _keep_schema_js_6 = __webpack_require__(39221);
		var _tar_js_7 = __webpack_require__(85582);
		const buildIdPattern = /^[a-z0-9][a-z0-9._-]{0,127}-\d{4}-\d{4}-\d{6}$/;
		function assertBuildId(buildId) {
			if (buildIdPattern.test(buildId)) return;
			throw new _failure_js_2.H("inconclusive", `invalid build id ${JSON.stringify(buildId.slice(0, 200))}`, {
				code: "vault-export-damaged",
				why: "build ids are like hello-2026-1120-210800",
				remedy: "make the export again with `stx-container vault export`"
			});
		}
		async function importBody(vault, wanted, source) {
			const writer = vault.writer();
			try {
				for await (const part of source) await writer.write(part);
			} catch (error) {
				await writer.discard();
				throw error;
			}
			await writer.end(wanted.sha256);
		}
		async function importArchive(archive, vault) {
			assertBuildId(archive.buildId);
			const index = await archive.index();
			await vault.make();
			const imported = {
				buildId: archive.buildId,
				index: index.sha256,
				bodies: 0,
				bytes: 0
			};
			for (const [digest, { size }] of index.bodies ? (0, _keep_index_file_js_5.OR)(index) : []) {
				if (!_keep_schema_js_6.V_.test(digest) || await vault.has({
					sha256: digest,
					size
				})) continue;
				if (!await archive.has({
					sha256: digest,
					size
				})) throw missingBody(archive.path, digest);
				await importBody(vault, {
					sha256: digest,
					size
				}, archive.read(digest));
				imported.bodies += 1;
				imported.bytes += size;
			}
			await vault.sync();
			await (0, _files_inside_js_4.writeFileInside)(vault.folder, vault.paths.index(archive.buildId), (0, _keep_index_file_js_5.Qe)(index));
			return imported;
		}
		async function importPulled(pulled, vault) {
			assertBuildId(pulled.buildId);
			const own = pulled.parts.find(({ role }) => role === "index");
			if (!own) throw missingBody(pulled.buildId, "its index");
			const text = (await readPart(pulled, own)).toString("utf8");
			const index = (0, _keep_index_file_js_5.A1)(text, own.title);
			await vault.make();
			const imported = {
				buildId: pulled.buildId,
				index: own.sha256,
				bodies: 0,
				bytes: 0
			};
			const missing = new Map();
			for (const [digest, { size }] of index.bodies ? (0, _keep_index_file_js_5.OR)(index) : []) if (!await vault.has({
				sha256: digest,
				size
			})) missing.set(digest, size);
			const take = async (digest, size, source) => {
				await importBody(vault, {
					sha256: digest,
					size
				}, source);
				missing.delete(digest);
				imported.bodies += 1;
				imported.bytes += size;
			};
			for (const part of pulled.parts) {
				if (part.role === "body" && missing.has(part.sha256)) await take(part.sha256, part.size, await pulled.read(part));
				if (part.role === "bodies" && [...missing.keys()].some((digest) => part.title.includes(`-${digest[0]}.`))) await takePack(vault, pulled, part, missing, take);
			}
			const [left] = missing.keys();
			if (left !== undefined) throw missingBody(pulled.buildId, left);
			await vault.sync();
			await (0, _files_inside_js_4.writeFileInside)(vault.folder, vault.paths.index(pulled.buildId), (0, _keep_index_file_js_5.Qe)(index));
			return imported;
		}
		async function takePack(vault, pulled, part, missing, take) {
			await importBody(vault, part, await pulled.read(part));
			const path = vault.paths.blob(part.sha256);
			const file = await (0, node_fs_promises_0.open)(path);
			try {
				for (const { name, offset, size } of await (0, _tar_js_7.tZ)(file, 0, part.size)) {
					if (missing.get(name) !== size) continue;
					const source = size === 0 ? node_stream_1.Readable.from([]) : vault.read(part.sha256, {
						start: offset,
						end: offset + size - 1
					});
					await take(name, size, source);
				}
			} finally {
				await file.close();
				await (0, _files_inside_js_4.$E)(vault.folder, path);
			}
		}
		const longestPart = 256 * 1024 ** 2;
		async function readPart(pulled, part) {
			if (part.size > longestPart) throw new _failure_js_2.H("inconclusive", `${part.title} is too large to be read`, {
				code: "vault-export-damaged",
				why: `it has ${part.size} bytes, and such parts have at most ${longestPart}`,
				remedy: "make the export again with `stx-container vault export`"
			});
			const chunks = [];
			for await (const chunk of await pulled.read(part)) chunks.push(chunk);
			const bytes = Buffer.concat(chunks);
			if ((0, _files_digest_js_3.sc)(bytes) === part.sha256) return bytes;
			throw new _failure_js_2.H("infrastructure", `${part.title} came damaged`, {
				code: "registry-digest-mismatch",
				why: "its bytes are not those that its digest names",
				remedy: "run the command again, or use another network: a proxy may be altering the responses"
			});
		}
		function missingBody(path, digest) {
			return new _failure_js_2.H("inconclusive", `${path} lacks the body sha256:${digest}`, {
				code: "vault-body-missing",
				why: "its index names it",
				remedy: "make the export again with `stx-container vault export`"
			});
		}
	})
};
;
