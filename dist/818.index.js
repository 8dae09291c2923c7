"use strict";
exports.id = 818;
exports.ids = [818];
exports.modules = {
	33813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			De: () => assertTestAfter,
			ho: () => testAfter
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _host_privileges_js_2 = __webpack_require__(9348);
		var _process_run_js_3 = __webpack_require__(21880);
		var _find_js_4 = __webpack_require__(6557);
		var _reason_js_5 = __webpack_require__(52146);
		const longestTest = 16384;
		function assertTestAfter(script) {
			if (script.trim() !== "" && script.length <= longestTest && !script.includes("\0")) return;
			throw new _failure_js_1.H("usage", "the test after the build is empty, too long, or contains a zero byte", {
				code: "test-after-invalid",
				why: `it is written into the lock, and may have up to ${longestTest} characters`,
				remedy: "copy a longer one into the image with %files, and run it there: --test-after /opt/test.sh"
			});
		}
		const tailLength = 60;
		async function testAfter({ apptainer, image, script, ...to }) {
			const tail = [];
			const wrap = await (0, _host_privileges_js_2.mJ)();
			const [command, ...args] = wrap([
				...[
					apptainer.command,
					"--nocolor",
					"--silent",
					"exec",
					"--containall",
					"--no-mount",
					"cwd,hostfs,bind-paths"
				],
				...[
					"--no-umask",
					"--no-eval",
					"--writable-tmpfs",
					"--net",
					"--network",
					"none",
					"--pwd",
					"/"
				],
				...[
					image,
					"/bin/sh",
					"-e",
					"-c",
					script
				]
			]);
			const env = (0, _process_run_js_3.aq)();
			env.PATH = [...(0, _find_js_4.Sg)(apptainer), env.PATH].join(node_path_0.delimiter);
			const { code, signal } = await (0, _process_run_js_3.eF)(command, args, {
				env,
				timeLimitMs: to.timeLimitMs,
				log: to.log,
				stdoutTo: () => {},
				onLine: (line) => {
					if (tail.push(line) > tailLength) tail.shift();
					to.onLine(line);
				},
				...to.signal && { signal: to.signal }
			});
			if (code === 0) return;
			const own = code === 255 ? tail.filter((line) => /^(?:FATAL|ERROR)\s*:\s/.test(line)) : [];
			const isHosts = own.length > 0 && !own.some((line) => line.includes("/bin/sh"));
			const why = own.length > 0 ? own : (0, _reason_js_5.c)(tail);
			const ended = signal ? `it was ended by signal ${signal}` : `it ended with code ${code}`;
			throw new _failure_js_1.H(isHosts ? "infrastructure" : "failed", isHosts ? "the image cannot be run on this host to test it" : "the test after the build failed", {
				code: isHosts ? "host-unsuitable" : "test-after-failed",
				why: [ended, ...why].join("\n"),
				remedy: isHosts ? `run \`stx-container doctor\`, which shows what this host allows; log: ${to.log.path}` : `correct the recipe or the test; it has no network and sees nothing of the host; log: ${to.log.path}`
			});
		}
	}),
	5907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => transientOf });
		var _index_js_0 = __webpack_require__(46291);
		async function transientOf(tree, inventory) {
			const found = {};
			for (const { id, history, passes } of _index_js_0.uU) {
				const logged = await history?.(tree);
				if (!logged) continue;
				const collected = inventory[id];
				const key = passes === "versions" ? nameAndVersion : nameAndArch;
				const installed = new Set(collected?.status === "present" ? collected.packages.map(key) : []);
				found[id] = logged.filter((each) => !installed.has(key(each)));
			}
			return found;
		}
		const nameAndVersion = ({ name, version, build, prefix }) => `${name} ${version} ${build} ${prefix}`;
		const nameAndArch = ({ name, arch, prefix }) => `${name}:${arch} ${prefix}`;
	}),
	3801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => folderDigest,
			h: () => ofSandbox
		});
		var node_fs_0 = __webpack_require__(73024);
		var _files_digest_js_1 = __webpack_require__(63983);
		var _hash_files_js_2 = __webpack_require__(40886);
		const ofBind = {
			paths: 1e4,
			bytes: 2 ** 30,
			special: false
		};
		const ofSandbox = {
			paths: 1e6,
			bytes: 2 ** 36,
			special: true
		};
		async function folderDigest(root, limits = ofBind) {
			const entries = [];
			const turns = new _hash_files_js_2.P0();
			let bytes = 0;
			const open = [""];
			for (let path = open.pop(); path !== undefined; path = open.pop()) {
				await turns.next();
				if (entries.length >= limits.paths) return undefined;
				const at = `${root}${path}`;
				const found = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.lstatSync)(at));
				if (found?.isDirectory()) {
					const names = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.readdirSync)(at));
					if (names === undefined || entries.length + open.length + names.length > limits.paths) return undefined;
					entries.push([path, "folder"]);
					for (const name of names) open.push(`${path}/${name}`);
				} else if (found?.isSymbolicLink()) {
					const target = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.readlinkSync)(at));
					if (target === undefined) return undefined;
					entries.push([
						path,
						"link",
						target
					]);
				} else if (found?.isFile()) {
					bytes += found.size;
					if (bytes > limits.bytes) return undefined;
					entries.push([path, found.mode & node_fs_0.constants.S_IXUSR ? "executable" : "file"]);
				} else if (found && limits.special) entries.push([path, "special"]);
				else return undefined;
			}
			const files = entries.filter(([, kind]) => kind === "file" || kind === "executable");
			const digests = await (0, _hash_files_js_2.yQ)(files.map(([path]) => `${root}${path}`));
			for (const file of files) {
				const digest = digests.get(`${root}${file[0]}`);
				if (digest === undefined) return undefined;
				file.push(digest);
			}
			return (0, _files_digest_js_1.sc)(JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1)));
		}
	}),
	4407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			It: () => rebuildBinds,
			O8: () => unlockedBinds,
			Qq: () => findBinds,
			T$: () => lockedBinds
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var _apptainer_binds_js_1 = __webpack_require__(34260);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_real_path_js_3 = __webpack_require__(82331);
		var _recipe_folder_digest_js_4 = __webpack_require__(3801);
		async function findBinds(request) {
			const found = [];
			for (const { source, at, access } of request.binds ?? []) {
				const real = await (0, node_fs_promises_0.realpath)(source).catch((error) => {
					throw (0, _apptainer_binds_js_1.Fu)(source, error.message);
				});
				const store = await (0, _files_real_path_js_3.Y)(request.store);
				if (real === "/" || `${store}/`.startsWith(`${real}/`) || real.startsWith(`${store}/`)) throw (0, _apptainer_binds_js_1.Fu)(source, `the store ${request.store} is in it, or holds it`);
				const is = await (0, node_fs_promises_0.stat)(real);
				if (!is.isFile() && !is.isDirectory()) throw (0, _apptainer_binds_js_1.Fu)(source, "it is neither a file nor a folder");
				const kind = is.isFile() ? "file" : "folder";
				const sha256 = access === "ro" ? await (0, _recipe_folder_digest_js_4.D)(real) : undefined;
				found.push({
					source: real,
					at,
					access,
					kind,
					...sha256 === undefined ? {} : { sha256 }
				});
			}
			return found;
		}
		const lockedBinds = (binds) => binds.map(({ source, ...locked }) => locked);
		function unlockedBinds({ lines }, binds) {
			return binds.map(({ at, kind, access, sha256 }) => {
				const line = lines.findIndex((text) => text.includes(at));
				const known = sha256 === undefined ? "its content is not known" : "only the digest of its content is known";
				return {
					...line < 0 ? {} : { line: line + 1 },
					what: `bound ${kind} ${at} (${access})`,
					reason: `what the build read from there is not locked: ${known}`
				};
			});
		}
		async function rebuildBinds(request, lock, note) {
			const wordsOf = ({ at, access }) => `${at}:${access}`;
			const needed = lock.inputs.binds ?? [];
			const given = request.settings.binds ?? [];
			const missing = needed.find((bind) => !given.some((each) => wordsOf(each) === wordsOf(bind)));
			if (missing) {
				throw new _failure_js_2.H("usage", `the ${missing.kind} that the build had at ${missing.at} is missing`, {
					code: "bind-missing",
					why: "the build saw it of its host, and a rebuild without it may come out differently",
					remedy: `name yours: --bind SRC:${wordsOf(missing)}`
				});
			}
			const binds = given.filter((bind) => needed.some((each) => wordsOf(each) === wordsOf(bind)));
			for (const bind of given) if (!binds.includes(bind)) note(`the build had nothing bound at ${wordsOf(bind)}, so the rebuild has nothing there, either`);
			const found = await findBinds({
				store: request.store,
				binds
			});
			const differs = found.find(({ at, kind, sha256 }) => {
				const built = needed.find((each) => each.at === at);
				return built.kind !== kind || built.sha256 !== undefined && built.sha256 !== sha256;
			});
			if (!differs) return found;
			throw new _failure_js_2.H("inconclusive", `what is bound at ${differs.at} is not what the build had there`, {
				code: "bind-differs",
				why: "its content does not have the digest that the lock records",
				remedy: `give the rebuild the same: --bind SRC:${wordsOf(differs)}; or build again with what there is now`
			});
		}
	}),
	50835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => measure });
		var _ecosystems_inventory_js_0 = __webpack_require__(55545);
		var _ecosystems_recorded_js_1 = __webpack_require__(82873);
		var _ecosystems_transient_js_2 = __webpack_require__(5907);
		var _failure_js_3 = __webpack_require__(77205);
		var _image_arch_js_4 = __webpack_require__(64897);
		var _image_canonical_js_5 = __webpack_require__(82415);
		var _image_digest_js_6 = __webpack_require__(12345);
		var _image_facets_js_7 = __webpack_require__(60405);
		var _image_failures_js_8 = __webpack_require__(66134);
		var _image_file_digest_js_9 = __webpack_require__(31284);
		var _image_noise_js_10 = __webpack_require__(59815);
		var _image_open_js_11 = __webpack_require__(59451);
		async function measure(path, signal, options = {}) {
			const file = options.known ?? await (0, _image_file_digest_js_9.W)(path);
			const tree = await (0, _image_open_js_11.openImage)(path);
			try {
				if (tree.unaccounted?.length) throw (0, _image_failures_js_8.JX)(path, tree.unaccounted);
				const { epoch, contentRules: wanted = _image_noise_js_10.pz } = options;
				const version = (0, _image_facets_js_7.HW)(wanted) ? wanted : _image_noise_js_10.pz;
				const { look, made: others } = await (0, _ecosystems_recorded_js_1.U4)(tree);
				const digesting = (0, _image_digest_js_6.contentDigest)(tree, {
					version,
					epoch
				}, look);
				const sha256 = digesting.then(({ files }) => files);
				sha256.catch(() => {});
				const digests = {
					sha256,
					others
				};
				const [content, ecosystems] = await Promise.all([digesting, (0, _ecosystems_inventory_js_0.p)(tree, { digests })]);
				if (signal?.aborted) throw new _failure_js_3.H("infrastructure", "cancelled", { code: "cancelled" });
				return {
					image: {
						...file,
						arch: await (0, _image_arch_js_4.M)(tree),
						contentDigest: content.digest,
						canonicalDigest: await (0, _image_canonical_js_5.X)(tree, epoch, content.files)
					},
					contentRules: version,
					ecosystems,
					transient: await (0, _ecosystems_transient_js_2.S)(tree, ecosystems),
					tree
				};
			} catch (error) {
				await tree.close();
				throw error;
			}
		}
	}),
	76334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X1: () => assertNoPlaceholder,
			wY: () => assertNotInInputs,
			lQ: () => assertNothingLeft,
			Fe: () => rebuildSecrets,
			XG: () => secretNames,
			Tf: () => unlockedSecrets,
			yq: () => unusedSecrets,
			a9: () => withSecrets
		});
		var apptainer_secrets = __webpack_require__(43641);
		var failure = __webpack_require__(77205);
		var keystore = __webpack_require__(71758);
		;
		async function findInTree(tree, sought) {
			const found = new Map();
			const see = (name, path) => found.set(`${name} ${path}`, {
				name,
				path
			});
			for (const entry of tree.entries.values()) for (const name of namesIn(Buffer.from(textsOf(entry)), sought)) see(name, entry.path);
			const look = acrossChunks(Math.max(0, ...sought.flatMap(({ forms }) => forms.map(({ length }) => length - 1))));
			await tree.digests(undefined, (path, bytes) => {
				const size = tree.entries.get(path)?.size ?? 0;
				for (const name of namesIn(look(path, bytes, size), sought)) see(name, path);
			});
			for (const [path, bytes] of await tree.read(keystores(tree), largestKeystore)) {
				const certificates = (0, keystore.R5)(bytes);
				if (certificates) for (const name of namesIn(certificates, sought)) see(name, path);
			}
			return [...found.values()];
		}
		const largestKeystore = 16 * 1024 * 1024;
		function keystores(tree) {
			const named = /\/(?:cacerts|jssecacerts|[^/]+\.(?:jks|p12|pfx|pkcs12|keystore|truststore))$/;
			return [...tree.entries.values()].filter(({ path, type, size }) => type === "file" && size <= largestKeystore && named.test(path)).map(({ path }) => path);
		}
		const namesIn = (bytes, sought) => sought.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ name }) => name);
		function textsOf({ path, target = "", xattrs = {} }) {
			const values = Object.values(xattrs).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
			return [
				path,
				target,
				...values
			].join("\n");
		}
		function acrossChunks(overlap) {
			const open = new Map();
			return (path, bytes, size) => {
				const before = open.get(path);
				const seen = (before?.seen ?? 0) + bytes.length;
				const whole = before ? Buffer.concat([before.end, bytes]) : bytes;
				if (seen < size) open.set(path, {
					seen,
					end: Buffer.from(whole.subarray(Math.max(0, whole.length - overlap)))
				});
				else open.delete(path);
				return whole;
			};
		}
		var redact = __webpack_require__(39168);
		var memory_folder = __webpack_require__(92707);
		var store_scratch = __webpack_require__(17752);
		var authority = __webpack_require__(3685);
		;
		async function withSecrets(secrets, scratch, work) {
			if (secrets.length === 0) return work(undefined);
			const { store, settings, note } = scratch;
			const tmp = await (0, memory_folder.u)() ?? settings.tmp;
			const folder = await (0, store_scratch.jd)({
				store,
				tmp,
				purpose: "secrets",
				note
			});
			try {
				return await work(await (0, apptainer_secrets.Dm)(folder.path, secrets));
			} finally {
				await folder.close();
			}
		}
		const secretNames = (settings) => settings.secrets?.map(({ name }) => name).sort();
		const shortestSought = 12;
		const soughtOf = (secrets) => secrets.map((secret) => {
			const [whole, ...parts] = (0, apptainer_secrets.VX)([secret]);
			const long = parts.filter(({ length }) => length >= shortestSought);
			return {
				name: secret.name,
				forms: [whole, ...long].flatMap(redact.jO)
			};
		});
		function assertNotInInputs(secrets, recipe, buildArgs, testAfter) {
			const sought = soughtOf(secrets);
			const places = [
				...Object.entries(buildArgs).map(([name, value]) => [`the build argument ${name}`, Buffer.from(value)]),
				["the recipe", Buffer.from(recipe.bytes)],
				...testAfter === undefined ? [] : [["the test after the build", Buffer.from(testAfter)]]
			];
			for (const [where, bytes] of places) {
				const [name] = namesIn(bytes, sought);
				if (name === undefined) continue;
				throw new failure.H("usage", `${where} holds the value of the secret ${name}`, {
					code: "secret-in-inputs",
					why: "the recipe and its arguments are in the image, in the lock and in the locked recipe",
					remedy: `let %post read it from the file "$${(0, apptainer_secrets.g1)(name)}", and replace the secret if it was published`,
					place: { path: recipe.path }
				});
			}
		}
		const certificateName = "";
		async function assertNothingLeft(secrets, certificate, tree) {
			const own = certificate === undefined ? [] : [{
				name: certificateName,
				forms: (0, authority.p)(certificate)
			}];
			const sought = [...soughtOf(secrets), ...own];
			if (sought.length === 0) return;
			const found = await findInTree(tree, sought);
			const first = found.find(({ name }) => name !== certificateName) ?? found[0];
			if (!first) return;
			const where = found.filter(({ name }) => name === first.name).slice(0, 5).map(({ path }) => path).join(", ");
			throw first.name === certificateName ? certificateLeft(where) : secretLeft(first.name, where);
		}
		const secretLeft = (name, where) => new failure.H("failed", `the image holds the value of the secret ${name}`, {
			code: "secret-in-image",
			why: `found in ${where}`,
			remedy: `use "$${(0, apptainer_secrets.g1)(name)}" where it is, without a copy, or remove what holds the copy in the same %post`
		});
		const certificateLeft = (where) => new failure.H("failed", "the image holds the certificate of this build's vault", {
			code: "vault-certificate-in-image",
			why: `%post copied the certificate list that exists only during a recorded build; a rebuild has another; found in ${where}`,
			remedy: "take certificates from the image's own ca-certificates package (/usr/share/ca-certificates), or build without --vault"
		});
		function unlockedSecrets(recipe, names = []) {
			return names.map((name) => {
				const at = recipe.lines.findIndex((line) => line.includes((0, apptainer_secrets.g1)(name)));
				return {
					...at < 0 ? {} : { line: at + 1 },
					what: `secret ${name}`,
					reason: "only its name is known: another value may give another image"
				};
			});
		}
		const unusedSecrets = (recipe, names = []) => names.filter((name) => !recipe.lines.some((line) => line.includes((0, apptainer_secrets.g1)(name))));
		async function rebuildSecrets(request, lock) {
			const needed = lock.inputs.secrets ?? [];
			const given = secretNames(request.settings) ?? [];
			const [extra] = given.filter((name) => !needed.includes(name));
			if (extra !== undefined) {
				throw new failure.H("usage", `the build had no secret ${extra}`, {
					code: "secret-unexpected",
					why: needed.length > 0 ? `it had: ${needed.join(", ")}` : "it had none",
					remedy: `leave out --secret ${extra}=…`
				});
			}
			const missing = needed.filter((name) => !given.includes(name));
			if (missing.length > 0 && !request.vault) throw secretMissing("usage", missing);
			const secrets = [...await (0, apptainer_secrets.ql)(request.settings.secrets), ...missing.map(apptainer_secrets.CB)];
			return {
				secrets,
				placeholders: missing
			};
		}
		function assertNoPlaceholder(names) {
			if (names.length > 0) throw secretMissing("inconclusive", names);
		}
		function secretMissing(kind, names) {
			const [several, is] = names.length > 1 ? ["secrets", "are"] : ["secret", "is"];
			return new failure.H(kind, `the ${several} ${names.join(", ")} of the build ${is} missing`, {
				code: "secret-missing",
				why: "the build had them, and a rebuild without them may come out differently",
				remedy: names.map((name) => `--secret ${name}=path or --secret ${name}=env:VARIABLE`).join(" ")
			});
		}
	}),
	80360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F3: () => findingsOfOutput,
			Jd: () => rebuiltStages,
			h8: () => stageFolder,
			hq: () => archivesIn,
			ir: () => readStages
		});
		var node_path_0 = __webpack_require__(76760);
		var _apptainer_keep_stages_js_1 = __webpack_require__(33767);
		var _ecosystems_inventory_js_2 = __webpack_require__(55545);
		var _ecosystems_transient_js_3 = __webpack_require__(5907);
		var _failure_js_4 = __webpack_require__(77205);
		var _image_open_js_5 = __webpack_require__(59451);
		const stageFolder = (scratch, recipe) => recipe.stages.length > 1 ? (0, node_path_0.join)(scratch, "stages") : undefined;
		async function readStages(folder, recipe, more) {
			if (folder === undefined) return undefined;
			const found = {};
			for (const stage of recipe.stages.slice(0, -1)) {
				const tree = await (0, _image_open_js_5.openImage)((0, _apptainer_keep_stages_js_1.v)(folder, stage.index)).catch(unlessFailure);
				if (!tree) continue;
				try {
					const own = await ecosystemsOf(tree, stage);
					found[stage.index] = {
						...own,
						...await more(stage, tree, own)
					};
				} finally {
					await tree.close();
				}
			}
			return found;
		}
		async function ecosystemsOf(tree, stage) {
			const ecosystems = await (0, _ecosystems_inventory_js_2.p)(tree, { contents: false });
			const there = Object.entries(ecosystems).filter(([, { status }]) => status !== "absent");
			return {
				...stage.name ? { name: stage.name } : {},
				ecosystems: Object.fromEntries(there),
				transient: await (0, _ecosystems_transient_js_3.S)(tree, ecosystems)
			};
		}
		function unlessFailure(error) {
			if (!(error instanceof _failure_js_4.H)) throw error;
			return undefined;
		}
		function findingsOfOutput(observed, ecosystems, transient) {
			const python = observed.passing(ecosystems);
			return {
				transient: {
					...transient,
					...python.length > 0 ? { python } : {}
				},
				...observed.isolatedBuilds() ? { isolatedBuilds: true } : {}
			};
		}
		const archivesIn = ({ archives }) => archives && archives.length > 0 ? { archives } : {};
		async function rebuiltStages(folder, recipe, lock) {
			const locked = Object.keys(lock.stages ?? {});
			if (!lock.stages) return undefined;
			const found = await readStages(folder, recipe, async () => ({})) ?? {};
			const missing = locked.filter((index) => !found[index]);
			if (missing.length > 0) throw new _failure_js_4.H("infrastructure", "the earlier stages of the rebuild could not be read", {
				code: "stages-not-read",
				why: `no copy was made of stage ${missing.map((index) => Number(index) + 1).join(", ")}: mksquashfs is missing on this machine, or its disk is full`,
				remedy: "run `stx-container doctor`, and verify again"
			});
			return Object.fromEntries(locked.map((index) => [index, found[index]]));
		}
	}),
	83171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => testImage });
		var _apptainer_test_after_js_0 = __webpack_require__(33813);
		async function testImage({ script, ...what }, { settings }, { log: logged, watcher, signal }) {
			if (script === undefined) return;
			watcher.phase("Testing the image");
			const { timeLimitMs } = settings;
			const onLine = (line) => watcher.output(line);
			await logged((log) => (0, _apptainer_test_after_js_0.ho)({
				...what,
				script,
				timeLimitMs,
				log,
				onLine,
				signal
			}));
		}
	}),
	98542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => silentWatcher });
		const silentWatcher = {
			phase() {},
			output() {},
			note() {}
		};
	}),
	92707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => memoryFolder });
		var node_fs_promises_0 = __webpack_require__(51455);
		const tmpfs = 16914836;
		const folder = "/dev/shm";
		async function memoryFolder() {
			try {
				await (0, node_fs_promises_0.access)(folder, node_fs_promises_0.constants.W_OK | node_fs_promises_0.constants.X_OK);
				return (await (0, node_fs_promises_0.statfs)(folder)).type === tmpfs ? folder : undefined;
			} catch {
				return undefined;
			}
		}
	})
};
;
