"use strict";
exports.id = 3128;
exports.ids = [3128];
exports.modules = {
	27775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { signMode: () => signMode });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var files_digest = __webpack_require__(63983);
		var user_files = __webpack_require__(62198);
		var artifacts = __webpack_require__(48440);
		var client = __webpack_require__(43852);
		;
		async function publishAttestation(context, token, bundle) {
			const { rest, at } = await (0, client.$)(context, token);
			const what = "could not publish the attestation";
			const codes = {
				denied: "attestation-denied",
				failed: "attestation-failed"
			};
			const { data } = await (0, client.H)({
				what,
				codes,
				permission: "attestations: write"
			}, () => rest.repos.createAttestation({
				...at,
				bundle
			}));
			return `${context.serverUrl}/${context.repository}/attestations/${data.id}`;
		}
		var github_summary = __webpack_require__(57895);
		var read = __webpack_require__(23616);
		;
		function signSummary({ build, addresses, run }) {
			const workflow = run.jobWorkflowRef.replace(/@.*$/s, "");
			return [
				`## ✍️ Signed \`${build}\``,
				"",
				`Attestations: ${addresses.map((address, at) => `[${at === 0 ? "provenance" : "verdict"}](${address})`).join(", ")}`,
				"",
				"To check the image anywhere:",
				"",
				"```sh",
				`gh attestation verify ${build}.sif --repo ${run.repository} --signer-workflow ${workflow}`,
				"```",
				""
			].join("\n");
		}
		var sigstore_sign = __webpack_require__(63735);
		var marker = __webpack_require__(97391);
		var canonical_json = __webpack_require__(5968);
		;
		const provenanceType = "https://slsa.dev/provenance/v1";
		const buildType = "https://github.com/stx/container-action/build/v1";
		const packageLimit = 2e4;
		function provenanceOf(lock, files, run) {
			const { serverUrl, repository } = run;
			const file = (name, sha256) => ({
				name,
				digest: { sha256 }
			});
			const build = `${lock.name}-${lock.ts}`;
			const source = {
				uri: `git+${serverUrl}/${repository}@${run.ref}`,
				digest: { gitCommit: run.sha }
			};
			const statement = {
				_type: "https://in-toto.io/Statement/v1",
				subject: [file(`${build}.sif`, files.image)],
				predicateType: provenanceType,
				predicate: {
					buildDefinition: {
						buildType,
						externalParameters: {
							workflow: {
								ref: run.ref,
								repository: `${serverUrl}/${repository}`,
								path: pathOf(run.workflowRef)
							},
							recipe: { sha256: files.recipe },
							buildArguments: lock.inputs.arguments
						},
						internalParameters: {
							github: {
								event_name: run.event,
								runner_environment: run.runner
							},
							inputs: { sha256: lock.inputs.digest }
						},
						resolvedDependencies: [source, ...materialsOf(lock)]
					},
					runDetails: {
						builder: { id: `${serverUrl}/${run.jobWorkflowRef}` },
						metadata: { invocationId: run.url },
						byproducts: [
							file(`${build}.lock`, files.lock),
							file(`${build}.def`, files.lockedRecipe),
							file(`${build}.rough.def`, files.recipe)
						]
					}
				}
			};
			return Buffer.from((0, canonical_json.d)(statement));
		}
		const pathOf = (workflowRef) => workflowRef.replace(/@.*$/s, "").split("/").slice(2).join("/");
		function materialsOf(lock) {
			const bases = lock.bases.map(({ bootstrap, written, platformDigest, indexDigest, imageSha256 }) => {
				const hex = imageSha256 ?? (platformDigest ?? indexDigest)?.replace(/^sha256:/, "");
				return {
					uri: `${bootstrap}:${written}`,
					...hex ? { digest: { sha256: hex } } : {}
				};
			});
			const fetched = (lock.fetched ?? []).map(({ url, sha256 }) => ({
				uri: url,
				digest: { sha256 }
			}));
			const packages = [lock, ...Object.values(lock.stages ?? {})].flatMap(({ ecosystems }) => Object.values(ecosystems)).flatMap((each) => "packages" in each ? each.packages : []).map(({ purl, hash }) => ({
				uri: purl,
				...digestOf(hash)
			}));
			const named = packages.length > packageLimit ? [] : packages;
			return [...new Map([
				...bases,
				...fetched,
				...named
			].map((each) => [each.uri, each])).values()];
		}
		function digestOf(hash) {
			const [, algorithm = "", mark, text = ""] = /^(md5|sha\d+)([:-])([^\s?]+)/.exec(hash ?? "") ?? [];
			if (!algorithm) return {};
			const hex = mark === ":" ? text : Buffer.from(text, "base64").toString("hex");
			return /^[0-9a-f]{32,128}$/.test(hex) ? { digest: { [algorithm]: hex } } : {};
		}
		var evidence = __webpack_require__(98338);
		var sign = __webpack_require__(62694);
		;
		async function signMode(job) {
			const { inputs, log } = job;
			(0, core.uH)("marker-artifact-id", String(inputs["marker-artifact-id"]));
			const build = await (0, evidence.G)(job);
			(0, core.uH)("marker-digest", `sha256:${build.markerSha256}`);
			await (0, sign.MA)(build);
			log.phase("Signing");
			const signatures = [];
			const byKey = await (0, sign.m5)(job, build.marker.payload);
			if (byKey) signatures.push(byKey);
			const byWorkflow = await attested(job, build);
			if (byWorkflow) signatures.push(byWorkflow);
			log.end();
			if (signatures.length === 0) return;
			await passOn(job, build, signatures);
		}
		async function passOn({ inputs, scratch, log }, build, signatures) {
			const { payload, earlier, signatures: before } = build.marker;
			await (0, promises_.writeFile)(build.markerPath, (0, marker.formatMarker)(payload, [...before, ...signatures], earlier));
			const { id, sha256: signed } = await (0, artifacts.uploadFile)(build.markerPath, scratch, inputs["retention-days"]);
			(0, core.uH)("marker-artifact-id", String(id));
			(0, core.uH)("marker-digest", `sha256:${signed}`);
			(0, core.uH)("signed", "true");
			log.note(`Signed the marker of ${build.name}-${build.ts}`);
		}
		async function attested(job, build) {
			const { inputs, log } = job;
			const { attest, sigstore } = inputs;
			if (attest === "off" || sigstore === "off") return undefined;
			if (attest === "auto" && !(0, sigstore_sign.lP)(process.env)) {
				log.note("Nothing is signed as this workflow: the job has no `id-token: write`");
				return undefined;
			}
			const claims = await orWarning(attest, "The marker is not signed", async () => (await (0, sigstore_sign.Kv)()).claims);
			if (!claims) return undefined;
			if (attest === "auto" && sigstore === "auto" && claims.repository_visibility !== "public") {
				log.note("Nothing is signed as this workflow: the repository is not public, and attest is not on");
				return undefined;
			}
			const signer = (0, sign.CV)(job, sigstore);
			const signature = await orWarning(attest, "The marker is not signed", () => signer.sign(build.marker.payload));
			if (signature) await orWarning(attest, "Not every attestation is published", () => publish(job, build, {
				signer,
				signature,
				run: runOf(job, claims)
			}));
			return signature;
		}
		async function orWarning(attest, without, work) {
			try {
				return await work();
			} catch (error) {
				if (attest === "on" || !(error instanceof failure.H)) throw error;
				const { message, why = "", remedy } = error;
				(0, core.$e)(`${why}\n${without}, and the run goes on. What to do: ${remedy}`, { title: message });
				return undefined;
			}
		}
		async function publish(job, build, { signer, signature, run }) {
			const { context, inputs, scratch, log } = job;
			const { payload, subjects, evidence } = build.marker;
			const isVerified = evidence.verdict === "verified" && subjects.image !== undefined;
			if (!isVerified) {
				return log.note("No attestation is published: the image was not verified, or not read");
			}
			const bundles = [await provenanceBundle(build, run, signer), (0, sigstore_sign.Hm)(payload, signature)];
			const addresses = [];
			for (const bundle of bundles) addresses.push(await publishAttestation(context, inputs["github-token"], bundle));
			(0, core.uH)("attestations", addresses.join("\n"));
			const path = (0, external_node_path_.join)(scratch, `${build.name}-${build.ts}.attestations.jsonl`);
			await (0, promises_.writeFile)(path, bundles.map((each) => `${JSON.stringify(each)}\n`).join(""));
			const { id } = await (0, artifacts.uploadFile)(path, scratch, inputs["retention-days"]);
			(0, core.uH)("attestations-artifact-id", String(id));
			const summary = signSummary({
				build: `${build.name}-${build.ts}`,
				addresses,
				run
			});
			const problem = await (0, github_summary.Sy)(summary, job.summaryPath);
			if (problem) log.note(problem);
		}
		async function provenanceBundle(build, run, signer) {
			const { files, marker } = build;
			const text = await (0, user_files.E)(files.lock, "lock");
			const digest = async (path, what) => (0, files_digest.sc)(await (0, user_files.E)(path, what));
			const payload = provenanceOf((0, read.builtLock)((0, read.parseLock)(text.toString("utf8"), files.lock), files.lock), {
				image: marker.subjects.image ?? "",
				lock: (0, files_digest.sc)(text),
				lockedRecipe: await digest(files.lockedRecipe, "locked recipe"),
				recipe: await digest(files.recipe, "recipe")
			}, run);
			return (0, sigstore_sign.Hm)(payload, await signer.sign(payload));
		}
		function runOf({ context }, claims) {
			const text = (name) => String(claims[name] ?? "");
			return {
				serverUrl: context.serverUrl,
				repository: text("repository"),
				ref: text("ref"),
				sha: text("sha"),
				event: text("event_name"),
				workflowRef: text("workflow_ref"),
				jobWorkflowRef: text("job_workflow_ref"),
				runner: text("runner_environment"),
				url: context.runUrl
			};
		}
	}),
	98338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => fetchGiven,
			J: () => fetchBuild
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_user_files_js_3 = __webpack_require__(62198);
		var _github_artifacts_js_4 = __webpack_require__(48440);
		var _lock_read_js_5 = __webpack_require__(23616);
		var _store_names_js_6 = __webpack_require__(90201);
		var _verdict_limits_js_7 = __webpack_require__(36697);
		var _verdict_marker_js_8 = __webpack_require__(97391);
		async function fetchBuild(ids, scratch, store) {
			const lockFile = await (0, _github_artifacts_js_4.downloadFile)(ids.lock, "lock", scratch, _verdict_limits_js_7.Y.lock);
			const lockedRecipe = await (0, _github_artifacts_js_4.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, _verdict_limits_js_7.Y.lockedRecipe);
			const recipe = await (0, _github_artifacts_js_4.downloadFile)(ids.recipe, "recipe", scratch, _verdict_limits_js_7.Y.recipe);
			const markerFile = await (0, _github_artifacts_js_4.downloadFile)(ids.marker, "marker", scratch, _verdict_limits_js_7.Y.marker);
			const { markerSha256 = markerFile.sha256 } = ids;
			if (markerFile.sha256 !== markerSha256) throw new _failure_js_2.H("inconclusive", "the marker is not the one that was passed on", {
				code: "artifact-digest-mismatch",
				why: `its sha256 is ${markerFile.sha256}, and marker-digest is ${markerSha256}`,
				remedy: "pass artifact id and digest of one marker, of the verify job or the sign job"
			});
			const lock = (0, _lock_read_js_5.parseLock)((await (0, _files_user_files_js_3.E)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
			const marker = (0, _verdict_marker_js_8.parseMarker)(await (0, _files_user_files_js_3.E)(markerFile.path, "marker"), markerFile.path);
			const { name, ts } = lock;
			const { evidence, subjects } = marker;
			const bound = [
				[
					lockFile.sha256,
					subjects.lock,
					"lock"
				],
				[
					lockedRecipe.sha256,
					subjects.lockedRecipe,
					"locked recipe"
				],
				[
					recipe.sha256,
					subjects.recipe,
					"recipe"
				]
			];
			const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
			if (evidence.name !== name || evidence.ts !== ts) foreign.unshift(`name (${evidence.name}-${evidence.ts})`);
			if (foreign.length > 0) {
				throw new _failure_js_2.H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
					code: "files-not-one-build",
					why: `it is for another ${foreign.join(", ")}`,
					remedy: "pass the artifact ids of one build job and of its verify job"
				});
			}
			const files = (0, _store_names_js_6.Tr)(store, name, ts);
			const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
			await (0, node_fs_promises_0.mkdir)(files.folder, { recursive: true });
			await (0, node_fs_promises_0.rename)(lockFile.path, files.lock);
			await (0, node_fs_promises_0.rename)(lockedRecipe.path, files.lockedRecipe);
			await (0, node_fs_promises_0.rename)(recipe.path, files.recipe);
			await (0, node_fs_promises_0.rename)(markerFile.path, markerPath);
			return {
				store,
				name,
				ts,
				files,
				markerPath,
				marker,
				markerSha256
			};
		}
		function fetchGiven({ inputs, log, scratch }) {
			log.phase("Downloading lock, locked recipe, recipe and marker");
			const ids = {
				lock: inputs["lock-artifact-id"],
				lockedRecipe: inputs["locked-recipe-artifact-id"],
				recipe: inputs["recipe-artifact-id"],
				marker: inputs["marker-artifact-id"],
				markerSha256: inputs["marker-digest"]
			};
			return fetchBuild(ids, scratch, (0, node_path_1.join)(scratch, "store"));
		}
	}),
	62694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CV: () => workflowSigner,
			MA: () => assertWhole,
			N1: () => signedMarker,
			m5: () => keySignature
		});
		var _actions_core_0 = __webpack_require__(33838);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_user_files_js_2 = __webpack_require__(62198);
		var _signing_sigstore_sign_js_3 = __webpack_require__(63735);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_gate_js_5 = __webpack_require__(76469);
		var _verdict_gate_subject_js_6 = __webpack_require__(21695);
		var _verdict_marker_js_7 = __webpack_require__(97391);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		async function signedMarker(job, build) {
			const { payload, format } = build.marker;
			if (format === 1) return (await (0, _files_user_files_js_2.E)(build.markerPath, "marker")).toString("utf8");
			const signatures = [];
			const byKey = await keySignature(job, payload);
			if (byKey) signatures.push(byKey);
			const { sigstore } = job.inputs;
			if (sigstore !== "off" && (0, _signing_sigstore_sign_js_3.lP)(process.env)) signatures.push(await workflowSigner(job, sigstore).sign(payload));
			return (0, _verdict_marker_js_7.formatMarker)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
		}
		async function keySignature({ inputs }, payload) {
			const { "signing-key": text, "signing-passphrase": passphrase } = inputs;
			if (text === undefined) return undefined;
			for (const secret of [...text.split(/\r?\n/), passphrase ?? ""]) if (secret.length > 8) (0, _actions_core_0.Pq)(secret);
			const { openKey } = await __webpack_require__.e(7203).then(__webpack_require__.bind(__webpack_require__, 77203));
			return (await openKey({ text }, passphrase)).sign(payload);
		}
		function workflowSigner({ context }, sigstore) {
			const servers = typeof sigstore === "string" ? undefined : sigstore;
			const log = sigstore === "public" ? "public" : "auto";
			return (0, _signing_sigstore_sign_js_3.J8)({
				log,
				servers,
				serverUrl: context.serverUrl
			});
		}
		async function assertWhole({ store, name, ts, marker }) {
			const subject = (0, _verdict_gate_subject_js_6.e)(await (0, _store_builds_js_4.w)(store, `${name}-${ts}`));
			const { floats, policy } = marker.evidence;
			const terms = {
				floats,
				noise: policy?.noise ?? [],
				sources: [marker.policy.uri]
			};
			const { refusals } = await (0, _verdict_gate_js_5.checkBuild)({
				...subject,
				files: {
					...subject.files,
					history: undefined
				}
			}, {
				..._verdict_policy_js_8.G4,
				...terms
			});
			const others = refusals.filter(({ code }) => code !== "not-verified");
			if (others.length === 0) return;
			throw new _failure_js_1.H("inconclusive", `the verdict on ${name}-${ts} cannot be signed or recorded`, {
				code: "gate-closed",
				why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: "run the build and verify jobs again"
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
	43852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => githubClient,
			H: () => requestGithub
		});
		var node_timers_promises_0 = __webpack_require__(58500);
		var _failure_js_1 = __webpack_require__(77205);
		var _patience_js_2 = __webpack_require__(6512);
		async function githubClient(context, token) {
			const [github, { retry }] = await Promise.all([__webpack_require__.e(1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all([__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
			const { rest, paginate, graphql } = github.getOctokit(token, {
				userAgent: "stx-container",
				retry: { doNotRetry: [
					400,
					401,
					403,
					404,
					410,
					422,
					429,
					451
				] }
			}, retry, patience);
			const [owner = "", repo = ""] = context.repository.split("/");
			return {
				rest,
				paginate,
				graphql,
				at: {
					owner,
					repo
				}
			};
		}
		function patience({ hook }) {
			hook.wrap("request", async (send, options) => {
				for (let left = _patience_js_2.fP;; left--) {
					try {
						return await send(options);
					} catch (error) {
						const wait = (0, _patience_js_2.a2)(error, Date.now());
						if (wait === undefined || left === 0) throw error;
						await (0, node_timers_promises_0.setTimeout)(wait);
					}
				}
			});
			return {};
		}
		async function requestGithub({ what, codes, permission }, work) {
			try {
				return await work();
			} catch (error) {
				if (error instanceof _failure_js_1.H) throw error;
				const { status, message: why } = error;
				const isDenied = [
					401,
					403,
					404
				].includes(status ?? 0) && !(0, _patience_js_2.a5)(why);
				if (!isDenied) throw new _failure_js_1.H("infrastructure", what, {
					code: codes.failed,
					why,
					remedy: "run the job again",
					cause: error
				});
				throw new _failure_js_1.H("usage", what, {
					code: codes.denied,
					why,
					remedy: /\blocked\b/i.test(why) ? "unlock the conversation" : `give this job \`permissions: ${permission}\``,
					cause: error
				});
			}
		}
	}),
	6512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a2: () => retryDelay,
			a5: () => isRateLimit,
			fP: () => maxRetries
		});
		const maxRetries = 3;
		const unnamedMs = 6e4;
		const longestMs = 5 * 6e4;
		const isRateLimit = (message) => /rate limit|abuse detection/i.test(message);
		function retryDelay({ status, message = "", response }, now) {
			if (status !== 429 && !(status === 403 && isRateLimit(message))) return undefined;
			const headers = response?.headers ?? {};
			const number = (name) => headers[name] === undefined ? Number.NaN : Number(headers[name]);
			const after = number("retry-after") * 1e3;
			const reset = number("x-ratelimit-remaining") === 0 ? number("x-ratelimit-reset") * 1e3 - now : Number.NaN;
			const named = Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : unnamedMs;
			const wait = Math.max(0, named);
			return wait <= longestMs ? wait : undefined;
		}
	}),
	57895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Sy: () => writeSummary });
		var node_fs_promises_0 = __webpack_require__(51455);
		const summaryLimit = 900 * 1024;
		const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
		function capSummary(markdown, limit = summaryLimit) {
			const bytes = Buffer.from(markdown, "utf8");
			if (bytes.length <= limit) return markdown;
			const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
			return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
		}
		async function writeSummary(markdown, path) {
			if (!path) return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
			try {
				await (0, node_fs_promises_0.appendFile)(path, capSummary(markdown));
				return undefined;
			} catch (error) {
				return `Could not write the job summary: ${error.message}`;
			}
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
	63735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hm: () => sigstoreBundle,
			J8: () => sigstoreSigner,
			Kv: () => jobIdentity,
			lP: () => hasIdToken
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failure_js_1 = __webpack_require__(77205);
		var _envelope_js_2 = __webpack_require__(16523);
		const publicSigstore = {
			fulcio: "https://fulcio.sigstore.dev",
			rekor: "https://rekor.sigstore.dev"
		};
		function githubSigstore(serverUrl) {
			const { hostname } = new URL(serverUrl);
			const host = hostname === "github.com" ? "githubapp.com" : hostname;
			return {
				fulcio: `https://fulcio.${host}`,
				timestamp: `https://timestamp.${host}`
			};
		}
		const hasIdToken = (env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
		function sigstoreSigner(choice) {
			return { async sign(payload) {
				const { token, claims } = await jobIdentity();
				const servers = choice.servers ?? chooseSigstore(choice, claims);
				const { bundleToJSON } = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
				const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
				return checked(JSON.parse(JSON.stringify(bundle)), payload);
			} };
		}
		function chooseSigstore({ log, serverUrl }, claims) {
			const isPublic = claims.repository_visibility === "public";
			return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
		}
		function sigstoreBundle(payload, { sig, sigstore }) {
			const text = Buffer.from(payload).toString("base64");
			return {
				...sigstore,
				dsseEnvelope: {
					payload: text,
					payloadType: _envelope_js_2.h,
					signatures: [{ sig }]
				}
			};
		}
		async function jobIdentity() {
			const { CIContextProvider } = await Promise.all([
				__webpack_require__.e(9654),
				__webpack_require__.e(2830),
				__webpack_require__.e(8254),
				__webpack_require__.e(2088),
				__webpack_require__.e(4463),
				__webpack_require__.e(8275),
				__webpack_require__.e(5179)
			]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			try {
				const token = await new CIContextProvider("sigstore").getToken();
				return {
					token,
					claims: claimsOf(token)
				};
			} catch (error) {
				throw new _failure_js_1.H("infrastructure", "could not get an identity for this job", {
					code: "sigstore-no-identity",
					why: String(error?.message ?? error),
					remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
					cause: error
				});
			}
		}
		function claimsOf(token) {
			try {
				const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
				return typeof claims === "object" && claims !== null ? claims : {};
			} catch {
				return {};
			}
		}
		const network = {
			timeout: 2e4,
			retry: {
				retries: 2,
				minTimeout: 500
			}
		};
		async function makeBundle(data, token, servers) {
			const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all([
				__webpack_require__.e(9654),
				__webpack_require__.e(2830),
				__webpack_require__.e(8254),
				__webpack_require__.e(2088),
				__webpack_require__.e(4463),
				__webpack_require__.e(8275),
				__webpack_require__.e(5179)
			]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const { fulcio, rekor, timestamp } = servers;
			const builder = new DSSEBundleBuilder({
				signer: new FulcioSigner({
					identityProvider: { getToken: async () => token },
					fulcioBaseURL: fulcio,
					...network
				}),
				witnesses: [...rekor ? [new RekorWitness({
					rekorBaseURL: rekor,
					fetchOnConflict: true,
					...network
				})] : [], ...timestamp ? [new TSAWitness({
					tsaBaseURL: timestamp,
					...network
				})] : []]
			});
			try {
				return await builder.create({
					data,
					type: _envelope_js_2.h
				});
			} catch (error) {
				throw new _failure_js_1.H("infrastructure", "could not sign with Sigstore", {
					code: "sigstore-unreachable",
					why: reasonOf(error),
					remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
					cause: error
				});
			}
		}
		function reasonOf(error) {
			const { message, cause } = error;
			return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
		}
		function checked(bundle, payload) {
			const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
			const sig = dsseEnvelope.signatures[0]?.sig ?? "";
			const certificate = new node_crypto_0.X509Certificate(Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"));
			const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
			if (!isOurs || !(0, node_crypto_0.verify)("sha256", (0, _envelope_js_2.JC)(payload), certificate.publicKey, Buffer.from(sig, "base64"))) throw new _failure_js_1.H("infrastructure", "could not sign with Sigstore", {
				code: "sigstore-unreachable",
				why: "the certificate that came back is not for the key that signed",
				remedy: "run the failed job again"
			});
			return {
				sig,
				sigstore: {
					mediaType,
					verificationMaterial
				}
			};
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
	})
};
;
