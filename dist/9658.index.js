"use strict";
exports.id = 9658;
exports.ids = [9658, 2151];
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
	94396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => registryEnvironment });
		var _registry_credentials_js_0 = __webpack_require__(68513);
		var _registry_reference_js_1 = __webpack_require__(93118);
		async function registryEnvironment({ serverUrl }, inputs, env) {
			const login = (username, password) => ({
				...env,
				APPTAINER_DOCKER_USERNAME: username,
				APPTAINER_DOCKER_PASSWORD: password
			});
			const { username, password, "github-token": token } = inputs;
			if (username && password) return login(username, password);
			const { registry, repository } = (0, _registry_reference_js_1.F2)(inputs.repository?.toLowerCase() ?? "");
			const isOwn = registry === "ghcr.io" && serverUrl === "https://github.com";
			if (!token || !isOwn || await (0, _registry_credentials_js_0.g)(registry, repository, env)) return env;
			return login("x-access-token", token);
		}
	}),
	2151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => verifyVault,
			uploadVault: () => uploadVault
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _actions_core_2 = __webpack_require__(33838);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _github_annotations_js_5 = __webpack_require__(27301);
		var _github_artifacts_js_6 = __webpack_require__(48440);
		var _verdict_limits_js_7 = __webpack_require__(36697);
		var _paths_js_8 = __webpack_require__(98111);
		var _registry_login_js_9 = __webpack_require__(94396);
		async function uploadVault(built, store, context, job) {
			if (!built.lock.vault) return;
			try {
				await uploadRecorded(built, store, context, job);
			} catch (error) {
				if (!job.inputs["vault-optional"] || !(error instanceof _failure_js_3.H)) throw error;
				const message = [
					error.message,
					error.why,
					"the build goes on without it"
				].filter(Boolean).join("\n");
				(0, _github_annotations_js_5.f)("warning", [{
					title: "The vault is not uploaded",
					message
				}], job.context.workspace);
			}
		}
		async function uploadRecorded(built, store, context, job) {
			const { log, scratch, inputs } = job;
			const [{ storedVault }, { exportVault }] = await Promise.all([Promise.all([
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(423)
			]).then(__webpack_require__.bind(__webpack_require__, 91890)), Promise.all([
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(4886),
				__webpack_require__.e(3248),
				__webpack_require__.e(3541)
			]).then(__webpack_require__.bind(__webpack_require__, 43248))]);
			const buildId = `${built.name}-${built.ts}`;
			const vault = await storedVault(buildId, store);
			try {
				if (!vault.index.bodies) return;
				const path = (0, node_path_1.join)(scratch, `${buildId}.vault.tar`);
				const { missing } = await exportVault(vault, path, {
					image: false,
					context
				}, () => {});
				for (const name of missing) log.note(`not in the vault's artifact: ${name}, which is not what was built from any more`);
				const { id, sha256 } = await (0, _github_artifacts_js_6.uploadFile)(path, scratch, inputs["retention-days"]);
				(0, _actions_core_2.uH)("vault-artifact-id", String(id));
				(0, _actions_core_2.uH)("vault-digest", `sha256:${sha256}`);
			} finally {
				await vault.close();
			}
		}
		async function verifyVault(job, buildId, store) {
			const { inputs, context } = job;
			const { vault, "vault-artifact-id": id, "vault-run": run, "from-vault": choice } = inputs;
			const isGiven = (vault ?? id ?? run) !== undefined;
			const isPlayed = choice === "on" || choice === "auto" && isGiven;
			(0, _actions_core_2.uH)("from", isPlayed ? "vault" : "upstream");
			if (!isPlayed) return undefined;
			if (!isGiven) return {};
			if (vault && /^(?:oras|docker):\/\//.test(vault)) return pulledVault(withLowerName(vault), store, job);
			const path = vault === undefined ? await downloadVault(buildId, job) : (await (0, _paths_js_8.D)(context.workspace, { path: vault })).path;
			const expected = inputs["vault-digest"];
			if (expected === undefined) return { path };
			const found = await (0, _files_digest_js_4.Q3)(path);
			if (found === expected) return { path };
			throw new _failure_js_3.H("inconclusive", "the vault is not the one that was recorded", {
				code: "artifact-digest-mismatch",
				why: `its sha256 is ${found}, and vault-digest is ${expected}`,
				remedy: "pass vault-artifact-id and vault-digest of the same build job, or run the build job again"
			});
		}
		const withLowerName = (address) => address.replace(/^(.*?)((?::[^/:@]*|@.*)?)$/, (_, name, end) => name.toLowerCase() + end);
		async function pulledVault(from, store, { inputs, context }) {
			const given = {
				...inputs,
				repository: from.replace(/^\w+:\/\//, "")
			};
			const env = await (0, _registry_login_js_9.n)(context, given, process.env);
			const { importVault } = await Promise.all([
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(4886),
				__webpack_require__.e(3248),
				__webpack_require__.e(3541)
			]).then(__webpack_require__.bind(__webpack_require__, 43248));
			try {
				await importVault(from, store, env);
			} catch (error) {
				if (!(error instanceof _failure_js_3.H) || error.kind !== "failed") throw error;
				throw new _failure_js_3.H("inconclusive", `there is no vault at ${from}`, {
					code: "vault-missing",
					why: error.why ? `${error.message}: ${error.why}` : error.message,
					remedy: error.remedy,
					cause: error
				});
			}
			return {};
		}
		async function downloadVault(buildId, { inputs, context, scratch }) {
			const { "vault-artifact-id": id, "vault-run": runId, "github-token": token = "" } = inputs;
			const run = runId === undefined ? undefined : {
				id: runId,
				repository: context.repository,
				token
			};
			const isWanted = (one) => id === undefined ? isVaultOf(buildId, one.name) : one.id === id;
			const found = (await (0, _github_artifacts_js_6.r)(run)).findLast(isWanted);
			const downloaded = found && await (0, _github_artifacts_js_6.downloadFile)(found, "vault", scratch, _verdict_limits_js_7.Y.vault, run).catch(ignoreExpired);
			if (downloaded) {
				const path = (0, node_path_1.join)(scratch, `${buildId}.vault.tar`);
				await (0, node_fs_promises_0.rename)(downloaded.path, path);
				return path;
			}
			const what = id === undefined ? `the vault of ${buildId}` : `the vault (artifact ${id})`;
			throw new _failure_js_3.H("inconclusive", `${what} is not in ${run ? `run ${run.id}` : "this run"}`, {
				code: "vault-missing",
				why: "it was deleted, has expired, or belongs to another run",
				remedy: "run the build job again with its input vault: bodies, or verify with from-vault: off"
			});
		}
		function ignoreExpired(error) {
			const { status } = error.cause ?? {};
			if (status !== 410) throw error;
		}
		const isVaultOf = (buildId, name) => name.startsWith(`${buildId}.vault-`) && /^[0-9a-f]{8}\.tar$/.test(name.slice(buildId.length + 7));
	}),
	49658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { verifyMode: () => verifyMode });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _actions_core_2 = __webpack_require__(33838);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_user_files_js_5 = __webpack_require__(62198);
		var _github_annotations_js_6 = __webpack_require__(27301);
		var _github_context_js_7 = __webpack_require__(80344);
		var _github_summary_js_8 = __webpack_require__(57895);
		var _lock_read_js_9 = __webpack_require__(23616);
		var _report_job_summary_js_10 = __webpack_require__(70780);
		var _store_builds_js_11 = __webpack_require__(13336);
		var _store_names_js_12 = __webpack_require__(90201);
		var _verdict_limits_js_13 = __webpack_require__(36697);
		var _apptainer_js_14 = __webpack_require__(68028);
		var _contradictions_js_15 = __webpack_require__(56901);
		var _free_disk_js_16 = __webpack_require__(16251);
		var _job_js_17 = __webpack_require__(58020);
		var _marker_branch_js_18 = __webpack_require__(52095);
		var _parents_js_19 = __webpack_require__(9950);
		var _paths_js_20 = __webpack_require__(98111);
		var _scratch_disk_js_21 = __webpack_require__(75255);
		var _vault_js_22 = __webpack_require__(2151);
		async function verifyMode(job) {
			const { inputs, context, log } = job;
			(0, _github_context_js_7.AD)(context, inputs["allow-fork-code"]);
			const paths = await (0, _paths_js_20.D)(context.workspace, {
				context: inputs.context,
				store: inputs.store
			});
			const startedAt = performance.now();
			let verified;
			let evidence;
			let vault;
			try {
				if (inputs["free-disk"]) log.note(await (0, _free_disk_js_16.yv)((0, _free_disk_js_16.bC)()));
				evidence = await collect(job, paths.store);
				const lock = await lockAt(evidence.lock.path);
				vault = await (0, _vault_js_22.S)(job, `${lock.name}-${lock.ts}`, paths.store);
				await (0, _parents_js_19.h)(job, lock, paths.context);
				await (0, _apptainer_js_14.Q)(job);
				verified = await job.deps.verify({
					...evidence.image ? imageOf(job, evidence.image) : {},
					lock: evidence.lock.path,
					lockedRecipe: evidence.lockedRecipe.path,
					...paths,
					buildArgs: inputs["build-args"] ?? {},
					requiredLevel: inputs["required-level"],
					run: context.runUrl,
					settings: (0, _job_js_17.b)(inputs, context, await (0, _scratch_disk_js_21.$B)(job)),
					runUrl: context.runUrl,
					...vault && { vault }
				}, log, job.signal);
			} catch (error) {
				if (error instanceof _failure_js_3.H && error.kind === "inconclusive") (0, _actions_core_2.uH)("verdict", "inconclusive");
				throw error;
			}
			log.end();
			setOutputs(verified);
			const drift = await driftOf(verified, evidence.lockedRecipe.path);
			const summary = (0, _report_job_summary_js_10.Il)(verified, {
				lines: drift.inRecipe,
				requiredLevel: inputs["required-level"],
				imageDigest: evidence.image?.sha256,
				elapsedMs: performance.now() - startedAt,
				files: {
					image: evidence.image && displayPath(evidence.image.path, context.workspace),
					lock: displayPath(evidence.lock.path, context.workspace),
					lockedRecipe: displayPath(evidence.lockedRecipe.path, context.workspace)
				},
				binds: inputs.bind ?? [],
				...vault && { vault: whichVault(vault, inputs.vault, context.workspace) }
			});
			const problem = await (0, _github_summary_js_8.Sy)(summary, job.summaryPath);
			if (problem) log.note(problem);
			if (inputs.upload && verified.marker) await uploadMarker(verified.marker, job);
			conclude(verified, drift, job);
		}
		function imageOf({ inputs, scratch }, { path, sha256, size }) {
			const file = {
				image: path,
				imageFile: {
					sha256,
					size
				}
			};
			const id = inputs["image-artifact-id"];
			if (id === undefined) return file;
			const loan = {
				release: () => (0, node_fs_promises_0.rm)(path),
				fetch: async () => {
					const { downloadFile } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 48440));
					const again = await downloadFile(id, "image", scratch, _verdict_limits_js_13.Y.image);
					if (again.sha256 !== sha256) throw otherFile("image", again.sha256, `it was ${sha256} before`);
					await (0, node_fs_promises_0.rename)(again.path, path);
				}
			};
			return {
				...file,
				loan
			};
		}
		const otherFile = (words, is, said) => new _failure_js_3.H("inconclusive", `the ${words} is not the one that was built`, {
			code: "artifact-digest-mismatch",
			why: `its sha256 is ${is}, and ${said}`,
			remedy: "pass artifact ids and digests of the same build job, or run the build job again"
		});
		function whichVault({ path }, given, workspace) {
			return path ? { file: displayPath(path, workspace) } : { ...given !== undefined && { address: given } };
		}
		function displayPath(path, workspace) {
			const inside = (0, node_path_1.relative)(workspace, path);
			return inside === "" || inside.startsWith("..") ? (0, node_path_1.basename)(path) : inside;
		}
		function setOutputs({ verdict, level, reason, comparison, marker, name, ts }) {
			(0, _actions_core_2.uH)("verdict", verdict);
			(0, _actions_core_2.uH)("level", level ?? "");
			(0, _actions_core_2.uH)("reason", reason);
			(0, _actions_core_2.uH)("drift-count", comparison ? String(comparison.total) : "");
			(0, _actions_core_2.uH)("marker-path", marker ?? "");
			(0, _actions_core_2.uH)("name", name);
			(0, _actions_core_2.uH)("ts", ts);
		}
		async function collect(job, store) {
			const { inputs, context, log, scratch } = job;
			if (inputs.name !== undefined) await (0, _marker_branch_js_18.Q)(job, store);
			const stored = inputs.name === undefined ? undefined : await (0, _store_builds_js_11.w)(store, inputs.name, "to verify");
			const fetchOne = async (what, words) => {
				const part = what === "locked-recipe" ? "lockedRecipe" : what;
				const id = inputs[`${what}-artifact-id`];
				let found;
				if (id !== undefined) {
					const { downloadFile } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 48440));
					found = await downloadFile(id, words, scratch, _verdict_limits_js_13.Y[part]);
				} else {
					const inStore = stored?.files[part];
					const { path } = await (0, _paths_js_20.D)(context.workspace, { path: inStore ?? inputs[what] ?? "" });
					found = {
						path,
						...await (0, _files_digest_js_4.DC)(path)
					};
				}
				const expected = inputs[`${what}-digest`];
				if (expected === undefined || expected === found.sha256) return found;
				throw otherFile(words, found.sha256, `${what}-digest is ${expected}`);
			};
			log.phase("Collecting image, lock and locked recipe");
			const hasImage = stored ? stored.state === "complete" : isGivenImage(inputs);
			const lock = await fetchOne("lock", "lock");
			const lockedRecipe = await fetchOne("locked-recipe", "locked recipe");
			const image = hasImage ? await fetchOne("image", "image") : undefined;
			if (!image) log.note("Image not available: the content digest recorded in the lock is trusted");
			return renameToStoreNames({
				image,
				lock,
				lockedRecipe
			}, job);
		}
		const isGivenImage = ({ image, "image-artifact-id": id }) => id !== undefined || image !== undefined && image !== _contradictions_js_15.$;
		const lockAt = async (path) => (0, _lock_read_js_9.parseLock)((await (0, _files_user_files_js_5.E)(path, "lock")).toString("utf8"), path);
		async function renameToStoreNames(evidence, { inputs, scratch }) {
			const { name, ts } = await lockAt(evidence.lock.path);
			const files = (0, _store_names_js_12.Tr)(scratch, name, ts);
			const move = async (from, to, downloaded) => {
				if (!downloaded) return from;
				const path = (0, node_path_1.join)(scratch, to.slice(files.folder.length + 1));
				await (0, node_fs_promises_0.rename)(from.path, path);
				return {
					...from,
					path
				};
			};
			return {
				image: evidence.image && await move(evidence.image, files.image, inputs["image-artifact-id"] !== undefined),
				lock: await move(evidence.lock, files.lock, inputs["lock-artifact-id"] !== undefined),
				lockedRecipe: await move(evidence.lockedRecipe, files.lockedRecipe, inputs["locked-recipe-artifact-id"] !== undefined)
			};
		}
		async function uploadMarker(marker, { log, scratch, inputs }) {
			const { uploadFile } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 48440));
			log.phase("Uploading the marker");
			const { id, sha256 } = await uploadFile(marker, scratch, inputs["retention-days"]);
			(0, _actions_core_2.uH)("marker-artifact-id", String(id));
			(0, _actions_core_2.uH)("marker-digest", `sha256:${sha256}`);
			log.end();
		}
		function conclude(verified, drift, { inputs, context, log }) {
			const { verdict, name, ts, reason } = verified;
			const buildId = `${name}-${ts}`;
			const why = [reason, ...drift.lines].join("\n");
			const place = drift.place && { place: drift.place };
			const remedy = "see the job summary, which lists all differences and the command that repeats this";
			if (verdict === "verified" && !verified.isEnough) {
				const what = `${buildId} does not reach level ${verified.requiredLevel}`;
				const { notJudged } = verified;
				if (notJudged) throw new _failure_js_3.H("inconclusive", what, {
					code: "level-not-judged",
					why: notJudged,
					remedy,
					...place
				});
				throw new _failure_js_3.H("unverified", what, {
					code: "level-too-low",
					why,
					remedy,
					...place
				});
			}
			if (verdict === "verified") {
				log.note(`${buildId} is verified: ${reason}`);
				return;
			}
			if (verdict === "unverified" && !inputs["fail-on-drift"]) {
				const message = `${buildId}: ${why}\n${remedy}`;
				(0, _github_annotations_js_6.f)("warning", [{
					title: "Not verified",
					message,
					...place
				}], context.workspace);
				return;
			}
			if (verdict === "unverified") {
				const what = `${buildId} is not verified`;
				throw new _failure_js_3.H("unverified", what, {
					code: "verdict-unverified",
					why,
					remedy,
					...place
				});
			}
			if (verdict === "inconclusive") {
				const what = `the verification of ${buildId} is inconclusive`;
				throw new _failure_js_3.H("inconclusive", what, {
					code: "verdict-inconclusive",
					why,
					remedy
				});
			}
			throw new _failure_js_3.H("infrastructure", `the rebuild of ${buildId} could not run`, {
				code: "rebuild-not-possible",
				why,
				remedy: "run the failed job again; the image may be fine"
			});
		}
		async function driftOf({ comparison }, lockedRecipe) {
			if (!comparison || comparison.total === 0) return {
				lines: [],
				place: undefined,
				inRecipe: new Map()
			};
			const [{ driftLines }, { driftsOf }, { findMentions }, { parseRecipe }, { lineInRecipe }] = await Promise.all([
				__webpack_require__.e(53).then(__webpack_require__.bind(__webpack_require__, 60053)),
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 27604)),
				Promise.all([__webpack_require__.e(7404), __webpack_require__.e(3736)]).then(__webpack_require__.bind(__webpack_require__, 23736)),
				__webpack_require__.e(9561).then(__webpack_require__.bind(__webpack_require__, 9561)),
				__webpack_require__.e(1079).then(__webpack_require__.bind(__webpack_require__, 41079))
			]);
			const bytes = await (0, _files_user_files_js_5.E)(lockedRecipe, "locked recipe");
			const recipe = parseRecipe(bytes, lockedRecipe);
			const names = driftsOf(comparison).map(({ name }) => name);
			const mentions = findMentions(recipe, names);
			const first = names.map((name) => mentions.get(name)).find((one) => one !== undefined);
			return {
				lines: driftLines(comparison, mentions),
				place: first && {
					path: lockedRecipe,
					line: first.line
				},
				inRecipe: new Map([...mentions].flatMap(([name, { line }]) => {
					const found = lineInRecipe(bytes, line);
					return found === undefined ? [] : [[name, found]];
				}))
			};
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
	13336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cm: () => linkTarget,
			Dy: () => names,
			Qv: () => publishedBy,
			YF: () => listBuilds,
			Zv: () => listNames,
			d$: () => buildIdOf,
			w: () => findBuild,
			wp: () => linkedNames,
			x3: () => assertNoLinkedNames,
			yX: () => linkText,
			yY: () => publishedTs,
			yl: () => findAmong
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _process_shell_word_js_7 = __webpack_require__(704);
		var _held_js_4 = __webpack_require__(52490);
		var _names_js_5 = __webpack_require__(90201);
		var _queued_js_6 = __webpack_require__(70368);
		async function names(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch (error) {
				if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
				throw (0, _files_failures_js_3.fE)(error, `could not read the store ${folder}`);
			}
		}
		async function listNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (namePattern.test(name) && (0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isDirectory()) found.push(name);
			}
			return found;
		}
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		async function linkedNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (!namePattern.test(name) || name.endsWith(".sif")) continue;
				if ((0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink() && !isSandboxLink(store, name)) found.push(name);
			}
			return found;
		}
		const isSandboxLink = (store, name) => name === "current-sandbox" && isSandbox(linkText((0, node_path_1.join)(store, name)) ?? "");
		const isSandbox = (name) => /^sandbox-\d{8}_\d{6}$/.test(name);
		async function assertNoLinkedNames(store, isAsked = () => true) {
			const name = (await linkedNames(store)).find(isAsked);
			if (name === undefined) return;
			throw new _failure_js_2.H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
				remedy: "put the folder itself there, or remove the link",
				place: { path: (0, node_path_1.join)(store, name) }
			});
		}
		function publishedBy(name, target) {
			const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
			return target === linkTarget(name, ts) ? ts : "";
		}
		const linkTarget = (name, ts) => (0, node_path_1.join)(name, `${name}-${ts}.sif`);
		function linkText(path) {
			try {
				return (0, node_fs_0.readlinkSync)(path);
			} catch {
				return undefined;
			}
		}
		async function publishedTs(store, name) {
			return publishedBy(name, linkText((0, _names_js_5.rP)(store, name)) ?? "");
		}
		async function listBuilds(store, name) {
			const present = new Set(await names((0, node_path_1.join)(store, (0, _names_js_5.tO)(name))));
			const held = (0, _held_js_4.z)([...present]);
			const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
			const published = await publishedTs(store, name);
			const queued = await (0, _queued_js_6.Bg)(store);
			return [...moments].sort().reverse().map((ts) => {
				const files = (0, _names_js_5.Tr)(store, name, ts);
				const has = (path) => present.has((0, node_path_1.basename)(path));
				return {
					name,
					ts,
					state: stateOf(files, has),
					marker: markerOf(has(files.verified), has(files.unverified)),
					published: ts === published,
					kept: has(files.keep),
					held: held.has(ts) || queued.has(`${name}-${ts}`),
					files
				};
			});
		}
		function tsOf(name, file) {
			const ts = file.startsWith(`${name}-`) ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0] : undefined;
			if (ts === undefined) return undefined;
			try {
				const { folder, ...files } = (0, _names_js_5.Tr)("", name, ts);
				return Object.values(files).some((path) => (0, node_path_1.basename)(path) === file) ? ts : undefined;
			} catch {
				return undefined;
			}
		}
		function stateOf(files, has) {
			if (has(files.lock) && has(files.lockedRecipe)) return has(files.image) ? "complete" : "lock-only";
			return has(files.image) ? "image-only" : "unfinished";
		}
		function markerOf(verified, unverified) {
			if (verified && unverified) return "contradictory";
			if (verified) return "verified";
			return unverified ? "unverified" : undefined;
		}
		const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
		function buildIdOf(word) {
			const [, name, ts] = buildIdPattern.exec(word) ?? [];
			return name === undefined || ts === undefined ? undefined : {
				name,
				ts
			};
		}
		const hasLock = ({ state }) => state === "complete" || state === "lock-only";
		const isFinished = (build) => build.state === "complete" || build.state === "lock-only" && build.marker !== undefined;
		const preferences = {
			published: [
				({ published }) => published,
				isFinished,
				hasLock
			],
			"to verify": [({ published }) => published, hasLock],
			newest: [({ state }) => state === "complete", hasLock]
		};
		async function findBuild(store, nameOrId, prefer) {
			return (await findAmong(store, nameOrId, prefer)).build;
		}
		async function findAmong(store, nameOrId, prefer = "published") {
			const exact = nameOrId.match(buildIdPattern);
			const name = nameAsked(exact?.[1] ?? nameOrId);
			const builds = await listBuilds(store, name);
			const found = exact ? builds.find((build) => build.ts === exact[2]) : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
			if (found) return {
				build: found,
				builds
			};
			const names = await listNames(store);
			throw new _failure_js_2.H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
				code: "not-in-store",
				why: whatIsThere(name, builds, names),
				remedy: (names.includes(name) ? undefined : await storeAbove(store, name)) ?? "build it with `stx-container roundtrip RECIPE`, or name another store with --store"
			});
		}
		function nameAsked(word) {
			try {
				return (0, _names_js_5.tO)(word);
			} catch (error) {
				if (!(error instanceof _failure_js_2.H)) throw error;
				const remedy = "give the name of a build, which stx-container list shows, or the path of a file that exists";
				throw new _failure_js_2.H("usage", error.message, {
					code: "name-invalid",
					why: error.why,
					remedy
				});
			}
		}
		async function storeAbove(store, name) {
			let folder = (0, node_path_1.dirname)(store);
			while (folder !== (0, node_path_1.dirname)(folder)) {
				folder = (0, node_path_1.dirname)(folder);
				const above = (0, node_path_1.join)(folder, (0, node_path_1.basename)(store));
				const names = await listNames(above).catch(() => []);
				if (names.includes(name)) return `name the store that has it: --store ${(0, _process_shell_word_js_7.r)(above)}`;
			}
			return undefined;
		}
		const shownNames = 10;
		const fewOf = (names) => names.slice(0, shownNames).join(", ") + (names.length > shownNames ? ` and ${names.length - shownNames} more, which stx-container list shows` : "");
		function whatIsThere(name, builds, names) {
			if (names.length === 0) return "the store is empty";
			const images = names.filter((each) => !isSandbox(each));
			if (images.length === 0) return "the store has sandboxes alone";
			if (!names.includes(name)) return `the store has: ${fewOf(images)}`;
			if (builds.length === 0) return `its folder ${name} holds no files of a build of that name`;
			const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
			const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
			if (ids.length === 0 && judged) return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
			if (ids.length === 0) return `the builds of ${name} failed, or are still running`;
			return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
		}
	}),
	52490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => heldBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_temporary_names_js_1 = __webpack_require__(60813);
		function heldBuilds(files) {
			const held = new Set();
			for (const file of files) {
				const holder = (0, _files_temporary_names_js_1.u)((0, node_path_0.basename)(file));
				if (holder?.name.startsWith("held-") && holder.writer !== "gone") held.add(holder.name.slice("held-".length));
			}
			return held;
		}
	}),
	70368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => queuedBuilds,
			Xc: () => runsFolder,
			g9: () => queueFolder
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _files_look_js_2 = __webpack_require__(53896);
		var _names_js_3 = __webpack_require__(90201);
		const queueFolder = (store) => (0, node_path_0.join)(store, ".queue");
		const runsFolder = (store) => (0, node_path_0.join)(store, ".slurm");
		const maxRun = 256 * 1024 * 1024;
		const daysOfRun = 14;
		async function queuedBuilds(store, now = new Date()) {
			const since = (0, _names_js_3.$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1e3));
			const runs = (0, _files_look_js_2.c)(runsFolder(store)).filter((name) => name >= since);
			const ofRuns = await Promise.all(runs.map((run) => openBuilds((0, node_path_0.join)(runsFolder(store), run))));
			const ofQueue = (0, _files_look_js_2.c)(queueFolder(store)).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
			return new Set([...ofQueue, ...ofRuns.flat()]);
		}
		async function openBuilds(run) {
			const bytes = await (0, _files_bounded_js_1.L)((0, node_path_0.join)(run, "run.json"), maxRun);
			const done = new Set((0, _files_look_js_2.c)((0, node_path_0.join)(run, "results")));
			try {
				const { builds } = JSON.parse(String(bytes));
				if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string")) return [];
				return builds.filter((_, index) => !done.has(`${index}.json`));
			} catch {
				return [];
			}
		}
	})
};
;
