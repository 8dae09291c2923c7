"use strict";
exports.id = 8687;
exports.ids = [8687];
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
		var marker = __webpack_require__(71699);
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
			await (0, promises_.writeFile)(build.markerPath, (0, marker.gJ)(payload, [...before, ...signatures], earlier));
			const { id } = await (0, artifacts.uploadFile)(build.markerPath, scratch, inputs["retention-days"]);
			(0, core.uH)("marker-artifact-id", String(id));
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
			const payload = provenanceOf((0, read.IJ)((0, read.PG)(text.toString("utf8"), files.lock), files.lock), {
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
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
			return `{${fields.join(",")}}`;
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
