"use strict";
exports.id = 8805;
exports.ids = [8805, 9970];
exports.modules = {
	32753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { buildMode: () => buildMode });
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var github_annotations = __webpack_require__(27301);
		var github_context = __webpack_require__(80344);
		var summary = __webpack_require__(57895);
		var job_summary = __webpack_require__(70780);
		var apptainer = __webpack_require__(68028);
		var user_files = __webpack_require__(62198);
		var arch = __webpack_require__(64897);
		var http = __webpack_require__(33835);
		var parse = __webpack_require__(9561);
		var template = __webpack_require__(77122);
		var oci = __webpack_require__(56602);
		var platform = __webpack_require__(7392);
		var registry_reference = __webpack_require__(93118);
		var format = __webpack_require__(60919);
		var scratch_disk = __webpack_require__(75255);
		;
		const share = 5;
		async function warnOfDisk(job, recipe, tmp) {
			try {
				const bases = await baseSizes(recipe, job.inputs["build-args"] ?? {}, job.signal);
				const { bytes: free } = await (0, scratch_disk.FP)(tmp);
				const warning = diskWarning(bases, free, tmp);
				if (!warning) return;
				const { line, ...said } = warning;
				(0, github_annotations.f)("warning", [{
					...said,
					place: {
						path: recipe,
						line
					}
				}], job.context.workspace);
			} catch (error) {
				if (!(error instanceof failure.H) && !error.code) throw error;
			}
		}
		function diskWarning(bases, free, tmp) {
			const largest = bases.toSorted((one, other) => other.bytes - one.bytes)[0];
			const needed = share * bases.reduce((sum, { bytes }) => sum + bytes, 0);
			if (!largest || needed <= free) return undefined;
			return {
				title: "The disk may be too small for this build",
				message: `${largest.written} has ${(0, format.Xq)(largest.bytes)} to download. With its base images this build needs about ${(0, format.Xq)(needed)}, and ${(0, format.Xq)(free)} are free in ${tmp}.\nWhat to do: set free-disk: true, or tmp to a folder on a larger disk`,
				line: largest.line
			};
		}
		async function baseSizes(path, buildArgs, signal) {
			const recipe = (0, template.V2)((0, parse.parseRecipe)(await (0, user_files.E)(path, "recipe"), path), buildArgs);
			const client = (0, http.yu)(process.env, {
				...http.ML,
				attempts: 1
			}, signal);
			try {
				const sizes = new Map();
				for (const { header } of recipe.stages) {
					const from = header.get("from");
					if (!from || !["docker", "oras"].includes(header.get("bootstrap")?.value ?? "")) continue;
					const named = Object.fromEntries([...header].map(([key, { value }]) => [key, value]));
					const written = (0, registry_reference.gL)(from.value, named);
					if (sizes.has(written)) continue;
					const reference = (0, registry_reference.F2)(written.replace(/^(?:oras:)?\/\//, ""));
					let { content } = await (0, oci.WI)(client, reference, process.env);
					if (content.manifests) {
						const chosen = (0, platform.x)(content.manifests, (0, arch.L)());
						if (!chosen) continue;
						content = (await (0, oci.WI)(client, {
							...reference,
							digest: chosen.digest
						}, process.env)).content;
					}
					const bytes = (content.layers ?? []).reduce((sum, { size = 0 }) => sum + size, 0);
					sizes.set(written, {
						written,
						line: from.line,
						bytes
					});
				}
				return [...sizes.values()];
			} finally {
				client.close();
			}
		}
		var free_disk = __webpack_require__(16251);
		var actions_job = __webpack_require__(58020);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(53896);
		;
		const longest = 1024;
		const shown = 5;
		function lfsPointers(context, files, recipe) {
			const pointers = files.filter((path) => isPointer((0, external_node_path_.join)(context, path)));
			if (pointers.length === 0) return [];
			const more = pointers.length > shown ? ` and ${pointers.length - shown} more` : "";
			return [{
				title: "Copied without its content",
				message: `the image has the pointer of Git LFS, not the file: ${pointers.slice(0, shown).join(", ")}${more}\n\nWhat to do: check out with \`lfs: true\` (an input of the reusable workflow and of actions/checkout), and build again`,
				...recipe === undefined ? {} : { place: { path: recipe } }
			}];
		}
		function isPointer(path) {
			const found = (0, look.t5)(path);
			if (!found?.isFile() || found.size > longest) return false;
			return (0, external_node_fs_.readFileSync)(path, "latin1").startsWith("version https://git-lfs.github.com/spec/");
		}
		var parents = __webpack_require__(9950);
		var promises_ = __webpack_require__(51455);
		;
		async function reviewRecipe(path, workspace, log) {
			const [{ lintRecipe }, { unlockedInputs }, { formatLint }, { parseRecipe }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(7404),
					__webpack_require__.e(4841),
					__webpack_require__.e(703)
				]).then(__webpack_require__.bind(__webpack_require__, 31939)),
				Promise.all([
					__webpack_require__.e(7404),
					__webpack_require__.e(4841),
					__webpack_require__.e(89)
				]).then(__webpack_require__.bind(__webpack_require__, 44517)),
				Promise.all([
					__webpack_require__.e(7404),
					__webpack_require__.e(4841),
					__webpack_require__.e(1599)
				]).then(__webpack_require__.bind(__webpack_require__, 91771)),
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9561))
			]);
			try {
				const recipe = parseRecipe(await (0, promises_.readFile)(path), (0, external_node_path_.relative)(workspace, path));
				const findings = lintRecipe(recipe);
				if (findings.length > 0) {
					log.phase("Reviewing the recipe");
					const sources = new Map([[recipe.path, recipe.lines]]);
					const report = formatLint({
						findings,
						sources
					}, "terminal").trimEnd();
					for (const line of report.split("\n")) log.output(line);
				}
				const judged = new Set(unlockedInputs(recipe).flatMap(({ line }) => line ?? []));
				return {
					findings: findings.map((one) => ({
						...one,
						path
					})),
					judged
				};
			} catch (error) {
				log.note(`Recipe not reviewed: ${error instanceof Error ? error.message : error}`);
				return {
					findings: [],
					judged: new Set()
				};
			}
		}
		function reviewAnnotations({ findings, judged }, unlocked, recipe) {
			const of = (severity) => findings.filter((one) => one.severity === severity).map(annotationOf);
			const notLocked = unlocked.filter(({ line }) => line === undefined || !judged.has(line)).map(({ line, what, reason }) => ({
				title: "Not locked",
				message: `${what}: ${reason}`,
				...recipe !== undefined && { place: line === undefined ? { path: recipe } : {
					path: recipe,
					line
				} }
			}));
			return {
				warning: [
					...of("error"),
					...of("warning"),
					...notLocked
				],
				notice: of("note")
			};
		}
		function annotationOf({ rule, path, line, column, message, why, fix }) {
			const text = [`${message}: ${why}`, ...fix ? [
				"",
				"Write instead:",
				fix
			] : []].join("\n");
			return {
				title: rule,
				message: text,
				place: {
					path,
					line,
					column
				}
			};
		}
		var source = __webpack_require__(57442);
		;
		const rest = "see the log of this step and the job summary";
		async function buildMode(job) {
			const { inputs, context, deps, log, signal } = job;
			(0, github_context.AD)(context, inputs["allow-fork-code"]);
			const { name, isWritten, ...paths } = await (0, source.v)(job);
			const startedAt = performance.now();
			const review = isWritten ? await reviewRecipe(paths.recipe, context.workspace, log) : {
				findings: [],
				judged: new Set()
			};
			let built;
			try {
				if (inputs["free-disk"]) log.note(await (0, free_disk.yv)((0, free_disk.bC)()));
				await (0, parents.U)(job);
				await (0, apptainer.Q)(job);
				const tmp = await (0, scratch_disk.$B)(job);
				await warnOfDisk(job, paths.recipe, tmp);
				built = await deps.build({
					...paths,
					name,
					buildArgs: inputs["build-args"] ?? {},
					canonical: inputs.canonical,
					compression: inputs.compression,
					...inputs.without ? { without: inputs.without } : {},
					force: inputs.force,
					...inputs.notest ? { noTest: true } : {},
					...inputs["test-after"] === undefined ? {} : { testAfter: inputs["test-after"] },
					settings: (0, actions_job.b)(inputs, context, tmp),
					...recordingOf(inputs)
				}, log, signal);
			} finally {
				log.end();
				const annotations = reviewAnnotations(review, built?.lock.unlocked ?? [], isWritten ? paths.recipe : undefined);
				const copied = Object.keys(built?.lock.inputs.files ?? {});
				annotations.warning.unshift(...lfsPointers(paths.context, copied, isWritten ? paths.recipe : undefined));
				for (const kind of ["warning", "notice"]) (0, github_annotations.f)(kind, annotations[kind], context.workspace, rest);
			}
			setOutputs(built);
			const elapsedMs = performance.now() - startedAt;
			const problem = await (0, summary.Sy)((0, job_summary.fR)(built, elapsedMs), job.summaryPath);
			if (problem) log.note(problem);
			if (inputs.upload) await upload(built, paths, job);
		}
		function setOutputs({ files, digests, name, ts, unchanged, lock }) {
			(0, core.uH)("image-path", files.image);
			(0, core.uH)("lock-path", files.lock);
			(0, core.uH)("locked-recipe-path", files.lockedRecipe);
			(0, core.uH)("recipe-path", files.recipe);
			(0, core.uH)("image-digest", `sha256:${digests.image}`);
			(0, core.uH)("lock-digest", `sha256:${digests.lock}`);
			(0, core.uH)("locked-recipe-digest", `sha256:${digests.lockedRecipe}`);
			(0, core.uH)("recipe-digest", `sha256:${digests.recipe}`);
			(0, core.uH)("inputs-digest", `sha256:${lock.inputs.digest}`);
			(0, core.uH)("name", name);
			(0, core.uH)("ts", ts);
			(0, core.uH)("unchanged", String(unchanged));
		}
		function recordingOf(inputs) {
			const { vault: record, "vault-optional": optional } = inputs;
			return record || optional ? { vault: {
				...record && { record },
				...optional && { optional }
			} } : {};
		}
		async function upload(built, { store, context }, job) {
			const { files, digests } = built;
			job.log.phase("Uploading lock, recipes and image");
			const ids = new Map([
				["lock", await uploadOne("lock", files.lock, digests.lock, job)],
				["locked recipe", await uploadOne("locked-recipe", files.lockedRecipe, digests.lockedRecipe, job)],
				["recipe", await uploadOne("recipe", files.recipe, digests.recipe, job)]
			]);
			const { uploadVault } = await __webpack_require__.e(2151).then(__webpack_require__.bind(__webpack_require__, 2151));
			await uploadVault(built, store, context, job);
			if (job.inputs["upload-image"]) ids.set("image", await uploadOne("image", files.image, digests.image, job));
			await (0, summary.Sy)((0, job_summary.s7)(job.context.runUrl, ids), job.summaryPath);
		}
		async function uploadOne(what, path, digest, { scratch, inputs }) {
			const { uploadFile } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 48440));
			const { id, sha256 } = await uploadFile(path, scratch, inputs["retention-days"]);
			if (sha256 !== digest) {
				throw new failure.H("failed", `${path} changed while it was uploaded`, {
					code: "file-changed-during-upload",
					why: "its digest is not the digest of the file that was built",
					remedy: "make sure that no other step writes to the store, then run the job again"
				});
			}
			(0, core.uH)(`${what}-artifact-id`, String(id));
			return id;
		}
	}),
	98111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => confine,
			S: () => repositoryPath
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_real_path_js_2 = __webpack_require__(82331);
		async function confine(workspace, paths) {
			const home = await (0, _files_real_path_js_2.Y)(workspace);
			const problems = [];
			const found = {};
			for (const [name, path] of Object.entries(paths)) {
				const why = path.includes("\0") ? "contains a zero byte" : undefined;
				const real = why ? home : await (0, _files_real_path_js_2.Y)((0, node_path_0.resolve)(home, path)).catch((error) => error);
				if (real instanceof Error) problems.push(`${name}: ${real.message}`);
				else if (why) problems.push(`${name}: ${why}`);
				else if (real !== home && !real.startsWith(home + node_path_0.sep)) {
					problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
				} else found[name] = real;
			}
			if (problems.length === 0) return found;
			throw new _failure_js_1.H("usage", "a path leads out of the workspace or cannot be resolved", {
				code: "path-outside-workspace",
				why: problems.join("\n"),
				remedy: `use paths inside ${home}`
			});
		}
		function repositoryPath(workspace, name, path) {
			const found = node_path_0.posix.relative(workspace, node_path_0.posix.resolve(workspace, path)) || ".";
			if (found !== ".." && !found.startsWith("../")) return found;
			throw new _failure_js_1.H("usage", "a path leads out of the repository", {
				code: "path-outside-workspace",
				why: `${name}: ${JSON.stringify(path)}`,
				remedy: "write it relative to the root of the repository"
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
	76382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linkOrCopy,
			f: () => makeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		async function makeFolder(path) {
			try {
				await makeFolders(path);
			} catch (error) {
				throw (0, _failures_js_2.fE)(error, `could not make the folder ${path}`);
			}
		}
		async function makeFolders(path) {
			const isFolder = (at) => (0, node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
			try {
				await (0, node_fs_promises_0.mkdir)(path);
			} catch (error) {
				const { code } = error;
				if (code === "EEXIST" && await isFolder(path)) return;
				if (code !== "ENOENT" || (0, node_path_1.dirname)(path) === path || await isFolder((0, node_path_1.dirname)(path))) throw error;
				await makeFolders((0, node_path_1.dirname)(path));
				await makeFolders(path);
			}
		}
		async function linkOrCopy(from, to) {
			await (0, node_fs_promises_0.link)(from, to).catch(() => (0, node_fs_promises_0.copyFile)(from, to));
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
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
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
	48440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			downloadFile: () => downloadFile,
			r: () => runArtifacts,
			uploadFile: () => uploadFile
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_folders_js_5 = __webpack_require__(76382);
		async function client() {
			const { DefaultArtifactClient } = await Promise.all([
				__webpack_require__.e(2830),
				__webpack_require__.e(6002),
				__webpack_require__.e(1351),
				__webpack_require__.e(9735),
				__webpack_require__.e(8275),
				__webpack_require__.e(683)
			]).then(__webpack_require__.bind(__webpack_require__, 60683));
			return new DefaultArtifactClient();
		}
		function findBy(run) {
			if (!run) return {};
			const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
			return { findBy: {
				token: run.token,
				workflowRunId: run.id,
				repositoryOwner,
				repositoryName
			} };
		}
		async function runArtifacts(run) {
			try {
				const { artifacts } = await (await client()).listArtifacts(findBy(run));
				return artifacts.map(({ id, name, size, digest }) => ({
					id,
					name,
					size,
					digest
				}));
			} catch (error) {
				throw new _failure_js_3.H("infrastructure", `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`, {
					code: "artifact-download-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			}
		}
		function remedyFor(error) {
			const { status } = error;
			if (status === 401 || status === 403) return "give this job `permissions: actions: read`";
			return error.name === "GHESNotSupportedError" ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way" : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
		}
		async function uploadFile(path, scratch, days) {
			const folder = await (0, node_fs_promises_1.mkdtemp)((0, node_path_2.join)(scratch, "upload-"));
			try {
				const ending = (0, node_path_2.extname)(path);
				const name = `${(0, node_path_2.basename)(path, ending)}-${(0, node_crypto_0.randomBytes)(4).toString("hex")}${ending}`;
				const copy = (0, node_path_2.join)(folder, name);
				await (0, _files_folders_js_5.L)(path, copy);
				const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, {
					skipArchive: true,
					...days === undefined ? {} : { retentionDays: days }
				});
				if (id === undefined || !digest) throw new Error("the service returned no artifact id or digest");
				return {
					id,
					sha256: digest.replace(/^sha256:/, "")
				};
			} catch (error) {
				throw new _failure_js_3.H("infrastructure", `could not upload ${(0, node_path_2.basename)(path)} as an artifact`, {
					code: "artifact-upload-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			} finally {
				await (0, node_fs_promises_1.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		async function downloadFile(artifact, what, scratch, maxBytes, run) {
			const id = typeof artifact === "number" ? artifact : artifact.id;
			await (0, node_fs_promises_1.mkdir)(scratch, { recursive: true });
			const folder = await (0, node_fs_promises_1.mkdtemp)((0, node_path_2.join)(scratch, "artifact-"));
			const wrong = (why) => new _failure_js_3.H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
				code: "artifact-unexpected",
				why,
				remedy: "run the build job again"
			});
			const artifacts = await client();
			let digest;
			let mismatch;
			try {
				const found = typeof artifact === "number" ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id) : artifact;
				if (!found) throw new Error("this run has no artifact with that id");
				if (found.size > maxBytes) throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
				digest = found.digest;
				if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw wrong("the service has no sha256 for it");
				const response = await artifacts.downloadArtifact(id, {
					path: folder,
					expectedHash: digest,
					skipDecompress: true,
					...findBy(run)
				});
				mismatch = response.digestMismatch;
			} catch (error) {
				if (error instanceof _failure_js_3.H) throw error;
				throw new _failure_js_3.H("infrastructure", `could not download the ${what} (artifact ${id})`, {
					code: "artifact-download-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			}
			const entries = await (0, node_fs_promises_1.readdir)(folder);
			const path = (0, node_path_2.join)(folder, entries[0] ?? "");
			if (entries.length !== 1 || !(await (0, node_fs_promises_1.lstat)(path)).isFile()) {
				throw wrong(`it contains ${entries.length} entries instead of one file`);
			}
			const { size } = await (0, node_fs_promises_1.lstat)(path);
			if (size > maxBytes) throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
			if (mismatch !== false) throw wrong(`its sha256 is ${await (0, _files_digest_js_4.Q3)(path)}, and the service recorded ${digest}`);
			return {
				path,
				sha256: digest.slice("sha256:".length),
				size
			};
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
	1262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LineSplitter,
			h: () => plainLine
		});
		var node_string_decoder_0 = __webpack_require__(46193);
		const longest = 64 * 1024;
		const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
		const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function plainLine(line) {
			const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
			return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
		}
		class LineSplitter {
			#onLine;
			#decoder = new node_string_decoder_0.StringDecoder("utf8");
			#rest = "";
			constructor(onLine) {
				this.#onLine = onLine;
			}
			push(chunk) {
				const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
				this.#rest = parts.pop() ?? "";
				for (const part of parts) this.#onLine(plainLine(part));
				if (this.#rest.length > longest) this.#flush();
			}
			end() {
				this.#rest += this.#decoder.end();
				if (this.#rest !== "") this.#flush();
			}
			#flush() {
				this.#onLine(plainLine(this.#rest));
				this.#rest = "";
			}
		}
	}),
	21880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uv: () => definedOnly,
			eF: () => run,
			aq: () => scrubbedEnvironment,
			O5: () => spokenTime
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
		var plural = __webpack_require__(21417);
		var external_node_fs_ = __webpack_require__(73024);
		;
		function readProcess(pid) {
			try {
				const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
				const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				return {
					pid,
					parent: Number(parent),
					group: Number(group),
					dead: state === "Z" || state === "X"
				};
			} catch {
				return undefined;
			}
		}
		function processes() {
			let entries;
			try {
				entries = (0, external_node_fs_.readdirSync)("/proc");
			} catch {
				return [];
			}
			return entries.filter((entry) => /^\d+$/.test(entry)).map((entry) => readProcess(Number(entry))).filter((found) => found !== undefined);
		}
		function descendants(pid) {
			const all = processes();
			const found = new Set();
			const queue = [pid];
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				for (const child of all) {
					if (child.parent !== next || found.has(child.pid)) continue;
					found.add(child.pid);
					queue.push(child.pid);
				}
			}
			return [...found];
		}
		function anyAlive(group, pids) {
			const wanted = new Set(pids);
			return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
		}
		function sendSignal(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch (error) {
				if (error.code !== "EPERM") return;
				const args = [
					"-n",
					"kill",
					"-s",
					signal.slice("SIG".length),
					"--",
					String(pid)
				];
				process.getBuiltinModule("node:child_process").spawnSync("sudo", args, {
					stdio: "ignore",
					timeout: 5e3
				});
			}
		}
		var process_lines = __webpack_require__(1262);
		var process_redact = __webpack_require__(39168);
		;
		const defaultMaxOutput = 64 * 1024 * 1024;
		const stderrKept = 64 * 1024;
		const graceMs = 5e3;
		const lingerMs = 2e3;
		const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
		function scrubbedEnvironment(extra = {}) {
			const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
			const folders = path.split(":").filter((folder) => folder.startsWith("/"));
			for (const folder of [
				"/usr/local/sbin",
				"/usr/sbin",
				"/sbin"
			]) {
				if (!folders.includes(folder)) folders.push(folder);
			}
			const env = {
				PATH: folders.join(":"),
				HOME: (0, home.W)(),
				LANG: "C.UTF-8",
				TZ: "UTC"
			};
			for (const name of [
				"http_proxy",
				"https_proxy",
				"ftp_proxy",
				"all_proxy",
				"no_proxy"
			]) {
				for (const spelled of [name, name.toUpperCase()]) {
					const value = process.env[spelled];
					if (value) env[spelled] = value;
				}
			}
			for (const [name, value] of Object.entries(extra)) if (value !== undefined) env[name] = value;
			return env;
		}
		function spokenTime(ms) {
			if (ms < 1e3) return `${ms} milliseconds`;
			const seconds = Math.round(ms / 1e3);
			if (seconds < 120) return (0, plural.L)(seconds, "second");
			return `${Math.round(seconds / 60)} minutes`;
		}
		function spawnFailure(command, cwd, error) {
			const name = (0, external_node_path_.basename)(command);
			const why = error.code === "ENOENT" ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}` : error.code === "EACCES" ? `${command} may not be executed` : error.message;
			return new failure.H("infrastructure", `${name} could not be started`, {
				code: "program-not-started",
				why,
				cause: error
			});
		}
		function logFailure(log, error) {
			return new failure.H("infrastructure", `cannot write the log ${log}`, {
				code: "log-unwritable",
				why: error instanceof Error ? error.message : String(error),
				remedy: "free space on that disk, or choose another folder",
				cause: error
			});
		}
		function run(command, args, options) {
			const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact.Rd } = options;
			const maxOutput = options.maxOutput ?? defaultMaxOutput;
			const name = (0, external_node_path_.basename)(command);
			return new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(interrupted(name));
				let child;
				try {
					const { spawn } = process.getBuiltinModule("node:child_process");
					child = spawn(command, args, {
						...cwd !== undefined && { cwd },
						env,
						detached: true,
						stdio: "pipe"
					});
				} catch (error) {
					return reject(spawnFailure(command, cwd, error));
				}
				let failure;
				let ending;
				const timers = [];
				const end = (why) => {
					if (failure) return;
					failure = why;
					if (child.pid !== undefined) ending = endGroup(child.pid);
				};
				const onAbort = () => end(interrupted(name));
				signal?.addEventListener("abort", onAbort, { once: true });
				if (timeLimitMs !== undefined) {
					timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
				}
				let err = Buffer.alloc(0);
				const show = (chunk, splitter) => {
					splitter?.push(chunk);
					try {
						if (chunk.length > 0) log?.write(chunk);
					} catch (error) {
						end(logFailure(log?.path ?? "", error));
					}
				};
				const showError = (chunk) => {
					err = Buffer.concat([err, chunk]).subarray(-stderrKept);
					show(chunk, lines?.[1]);
				};
				const lines = onLine && [new process_lines.g(onLine), new process_lines.g(onLine)];
				const clean = [new process_redact.ZW(redact), new process_redact.ZW(redact)];
				const out = [];
				let outSize = 0;
				child.stdout.on("data", (chunk) => {
					show(clean[0].push(chunk), lines?.[0]);
					if (stdoutTo) return stdoutTo(chunk);
					outSize += chunk.length;
					if (outSize <= maxOutput) out.push(chunk);
					else end(tooMuch(name, maxOutput));
				});
				child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
				child.stdin.on("error", () => {});
				child.stdin.end(input);
				const finish = () => {
					signal?.removeEventListener("abort", onAbort);
					for (const timer of timers) clearTimeout(timer);
				};
				child.on("error", (error) => {
					if (child.pid !== undefined) return;
					finish();
					reject(spawnFailure(command, cwd, error));
				});
				child.on("exit", () => {
					timers.push(setTimeout(() => {
						if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
						child.stdout.destroy();
						child.stderr.destroy();
					}, lingerMs));
				});
				child.on("close", (code, endedBy) => {
					finish();
					show(clean[0].end(), lines?.[0]);
					showError(clean[1].end());
					for (const splitter of lines ?? []) splitter.end();
					if (failure) return void (ending ?? Promise.resolve()).then(() => reject(failure));
					if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
					resolve({
						code,
						signal: endedBy,
						stdout: Buffer.concat(out).toString("utf8"),
						stderr: err.toString("utf8")
					});
				});
			});
		}
		async function endGroup(leader) {
			const others = descendants(leader);
			for (const target of [-leader, ...others]) sendSignal(target, "SIGTERM");
			const deadline = Date.now() + graceMs;
			while (anyAlive(leader, others)) {
				if (Date.now() > deadline) {
					for (const target of [
						-leader,
						...others,
						...descendants(leader)
					]) sendSignal(target, "SIGKILL");
					return;
				}
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		function interrupted(name) {
			return new failure.H("infrastructure", `${name} was interrupted`, {
				code: "cancelled",
				why: "the work was cancelled"
			});
		}
		function tooLong(name, limitMs) {
			return new failure.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
				code: "time-limit-reached",
				why: "it reached the time limit and was ended",
				remedy: "see the last lines of its log for what it waited for, or raise the time limit"
			});
		}
		function tooMuch(name, limit) {
			return new failure.H("failed", `${name} printed more than ${limit} bytes`, {
				code: "output-too-long",
				why: "this is more than it should ever print, so it was ended"
			});
		}
	}),
	704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => shellWord,
			x: () => shellQuoted
		});
		const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text);
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
	36697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => evidenceLimits });
		const evidenceLimits = {
			image: 64 * 1024 ** 3,
			lock: 64 * 1024 ** 2,
			lockedRecipe: 16 * 1024 ** 2,
			recipe: 16 * 1024 ** 2,
			marker: 16 * 1024 ** 2,
			history: 64 * 1024 ** 2,
			vault: 64 * 1024 ** 3,
			policy: 1024 ** 2
		};
	})
};
;
