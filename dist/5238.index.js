"use strict";
exports.id = 5238;
exports.ids = [5238, 5248];
exports.modules = {
	36631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { nightlyMode: () => nightlyMode });
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var user_files = __webpack_require__(62198);
		var artifacts = __webpack_require__(48440);
		var github_context = __webpack_require__(80344);
		var client = __webpack_require__(43852);
		;
		const bodyLimit = 65536;
		const cut = (body) => body.length > bodyLimit ? `${body.slice(0, bodyLimit - 1).toWellFormed()}…` : body;
		async function repositoryIssues(context, token) {
			const { rest, paginate, at } = await (0, client.$)(context, token);
			const ours = async (state, label, mark) => {
				const all = await paginate(rest.issues.listForRepo, {
					...at,
					state,
					labels: label,
					per_page: 100
				});
				return all.filter((one) => !one.pull_request && one.body?.startsWith(mark));
			};
			return {
				find: (label, mark) => about("read", async () => {
					const [found] = await ours("open", label, mark);
					return found && {
						number: found.number,
						body: found.body ?? ""
					};
				}),
				times: (label, mark) => about("read", async () => {
					const found = await ours("all", label, mark);
					return found.map(({ number, created_at, closed_at }) => ({
						issue: number,
						from: created_at,
						to: closed_at ?? undefined
					}));
				}),
				open: (title, body, label) => about("open", async () => {
					const { data } = await rest.issues.create({
						...at,
						title,
						body: cut(body),
						labels: [label]
					});
					return data.number;
				}),
				update: (number, body) => about("update", async () => {
					await rest.issues.update({
						...at,
						issue_number: number,
						body: cut(body)
					});
				}),
				close: (number, comment) => about("close", async () => {
					await rest.issues.createComment({
						...at,
						issue_number: number,
						body: cut(comment)
					});
					await rest.issues.update({
						...at,
						issue_number: number,
						state: "closed",
						state_reason: "completed"
					});
				})
			};
		}
		async function about(verb, work) {
			const what = `could not ${verb} an issue of the repository`;
			const codes = {
				denied: "issue-denied",
				failed: "issue-failed"
			};
			return (0, client.H)({
				what,
				codes,
				permission: "issues: write"
			}, async () => {
				try {
					return await work();
				} catch (error) {
					if (error.status !== 410) throw error;
					throw new failure.H("usage", what, {
						code: "issue-denied",
						why: "issues are switched off in this repository",
						remedy: "switch them on in Settings → General → Features, or remove the nightly job",
						cause: error
					});
				}
			});
		}
		var summary = __webpack_require__(57895);
		var plural = __webpack_require__(21417);
		var report_escape = __webpack_require__(45743);
		;
		const rowLimit = 100;
		const tableLimit = 5e4;
		const cellLimit = 200;
		function nightLines({ upstream, vault, vaultVerdict }) {
			return [`- From upstream: ${outcome(upstream)}`, `- From its vault, without a network: ${vaultVerdict === undefined ? "no vault is kept" : outcome(vault)}`];
		}
		function outcome(marker) {
			const { verdict, level } = marker?.evidence ?? {};
			if (verdict === "verified") return `✅ still the same (${level})`;
			return verdict === "unverified" ? "❌ no longer the same" : "❓ no verdict; see the run";
		}
		const driftMark = (name) => `<!-- stx-container-drift: ${name} -->`;
		const seenSince = (body) => /^Seen since: (\d{4}-\d{2}-\d{2})$/m.exec(body)?.[1];
		function driftIssue(name, marker, reason, { since, runUrl, night, refresh, published = [] }) {
			const { changes } = marker.evidence;
			const head = [
				driftMark(name),
				`A rebuild of ${(0, report_escape.D9)(name)} from its locked recipe no longer reproduces the image that was verified.`,
				"",
				(0, report_escape.FV)(reason),
				"",
				...nightLines(night),
				"",
				`Seen since: ${since}`,
				`Last run: ${runUrl}`
			];
			const rows = withinLimit((changes?.listed ?? []).slice(0, rowLimit).map(({ ecosystem, name: what, from, to }, at) => `| ${[
				ecosystem,
				what,
				from ?? "none",
				to ?? "none"
			].map(cell).join(" | ")} | ${published[at]?.slice(0, 10) ?? ""} |`));
			const more = (changes?.count ?? 0) - rows.length;
			const table = rows.length > 0 ? [
				"",
				"| ecosystem | package | locked | rebuilt | published |",
				"| --- | --- | --- | --- | --- |",
				...rows
			] : [];
			const tail = [
				...more > 0 ? ["", `and ${(0, plural.L)(more, "more package")}, in the marker of that run`] : [],
				"",
				"To repeat it, check out the default branch and run:",
				"",
				"```sh",
				`stx-container verify ${name}`,
				"```",
				"",
				...refreshLines(refresh),
				"",
				"This issue closes itself when a nightly rebuild gives the image that is verified then."
			];
			return `${[
				...head,
				...table,
				...tail
			].join("\n")}\n`;
		}
		function refreshLines(refresh) {
			if (!refresh) return ["To take the new packages, build the image again: run the workflow with `build-all: true`."];
			if (refresh.branch === undefined) return ["A new build of the recipe gave no verified image either, so there is nothing to merge yet. The last run has the reason."];
			return [`To take the new packages, merge the branch ${(0, report_escape.D9)(refresh.branch)}: it has the lock of a new build of the same recipe, whose tests passed and which a rebuild verified. [Open the pull request](${refresh.address}).`];
		}
		function cell(text) {
			const line = (0, report_escape.TN)(text);
			return (0, report_escape.d)(line.length > cellLimit ? `${line.slice(0, cellLimit - 1).toWellFormed()}…` : line);
		}
		function withinLimit(rows) {
			let length = 0;
			const last = rows.findIndex((row) => {
				length += row.length + 1;
				return length > tableLimit;
			});
			return last < 0 ? [...rows] : rows.slice(0, last);
		}
		;
		const shownDays = 90;
		const mostSpans = 20;
		const dayMs = 864e5;
		const day = (time) => new Date(time).toISOString().slice(0, 10);
		function nightsPlot(spans, now) {
			const first = now.getTime() - shownDays * dayMs;
			const found = spans.map(({ issue, from, to }) => ({
				issue,
				from: Date.parse(from),
				to: to ? Date.parse(to) : undefined
			})).filter(({ from, to = now.getTime() }) => !Number.isNaN(from) && to >= first).sort((a, b) => a.from - b.from);
			const label = `In the last ${shownDays} days`;
			if (found.length === 0) return `${label}: no drift was reported.\n`;
			const drawn = found.slice(-mostSpans);
			const words = drawn.map(({ issue, from, to }) => `#${issue} from ${day(from)} ${to === undefined ? "until today" : `to ${day(to)}`}`);
			const left = found.length - drawn.length;
			const more = left > 0 ? `; and ${left} before` : "";
			const bars = [];
			let at = first;
			for (const { issue, from, to = now.getTime() } of drawn) {
				const begin = Math.max(from, first);
				if (day(begin) > day(at)) bars.push(`    none reported :done, ${day(at)}, ${day(begin)}`);
				const end = Math.max(to, begin + dayMs);
				bars.push(`    issue ${issue} :crit, ${day(begin)}, ${day(end)}`);
				at = end;
			}
			if (day(now.getTime()) > day(at)) bars.push(`    none reported :done, ${day(at)}, ${day(now.getTime())}`);
			return [
				`${label}: ${(0, plural.L)(found.length, "drift")} reported: ${words.join(", ")}${more}.`,
				"",
				"```mermaid",
				"gantt",
				"    dateFormat YYYY-MM-DD",
				"    axisFormat %d %b",
				"    section nights",
				...bars,
				"```",
				""
			].join("\n");
		}
		var limits = __webpack_require__(36697);
		var verdict_marker = __webpack_require__(97391);
		var sentence = __webpack_require__(4844);
		var own_branches = __webpack_require__(6424);
		;
		const label = "container-drift";
		async function nightlyMode(job) {
			const { name } = job.inputs;
			const night = {
				upstream: await readMarker(job, job.inputs["marker-artifact-id"]),
				vault: await readMarker(job, job.inputs["vault-marker-artifact-id"]),
				vaultVerdict: job.inputs["vault-verdict"]
			};
			const lines = `## 🌙 Rebuilt ${(0, report_escape.D9)(name)}\n\n${nightLines(night).join("\n")}\n`;
			const drift = [night.upstream, night.vault].find((one) => one?.evidence.verdict === "unverified");
			try {
				if (drift || night.upstream?.evidence.verdict === "verified") await keepIssue(job, night, drift);
				else (0, core.lm)(`There is no new verdict on ${name}, so its issue stays as it is`, { title: "No verdict" });
			} finally {
				const problem = await (0, summary.Sy)(`${lines}\n${await nightly_history(job)}`, job.summaryPath);
				if (problem) job.log.note(problem);
			}
		}
		async function nightly_history({ inputs, context, log }) {
			try {
				const issues = await repositoryIssues(context, inputs["github-token"]);
				return nightsPlot(await issues.times(label, driftMark(inputs.name)), new Date());
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				log.note(`No history of the nights: ${error.message}`);
				return "";
			}
		}
		async function keepIssue({ inputs, context, log, signal }, night, drift) {
			const { name } = inputs;
			const issues = await repositoryIssues(context, inputs["github-token"]);
			const found = await issues.find(label, driftMark(name));
			const set = (action, number) => {
				(0, core.uH)("issue", String(number));
				(0, core.uH)("action", action);
				log.note(`Issue ${number} of ${name}: ${action}`);
			};
			if (!drift) {
				if (!found) return;
				await issues.close(found.number, `A rebuild produced the verified image again: ${context.runUrl}`);
				set("closed", found.number);
				return;
			}
			const since = seenSince(found?.body ?? "") ?? drift.verifiedAt.slice(0, 10);
			const refresh = refreshOf(inputs, context);
			const published = inputs["publication-dates"] ? await publishedOf(drift, signal) : [];
			const { runUrl } = context;
			const body = driftIssue(name, drift, (0, sentence.A)(drift), {
				since,
				runUrl,
				night,
				refresh,
				published
			});
			if (found) {
				await issues.update(found.number, body);
				set("updated", found.number);
			} else set("opened", await issues.open(`Container drift: ${name}`, body, label));
		}
		const publishedBudgetMs = 6e4;
		async function publishedOf({ evidence }, signal) {
			const { publishedTimes } = await __webpack_require__.e(8128).then(__webpack_require__.bind(__webpack_require__, 88128));
			const moved = (evidence.changes?.listed ?? []).map(({ ecosystem, name, from, to }) => ({
				ecosystem: to === undefined || to === from ? "" : ecosystem,
				name,
				version: to ?? ""
			}));
			return publishedTimes(moved, {
				budgetMs: publishedBudgetMs,
				env: process.env,
				signal
			});
		}
		function refreshOf({ refresh, ...inputs }, context) {
			if (refresh === "skipped") return undefined;
			const branch = inputs["recorded-branch"] && (0, github_context.DC)(inputs["recorded-branch"]);
			if (refresh !== "success" || !branch) return { branch: undefined };
			const code = context.ref.replace(/^refs\/heads\//, "");
			const into = inputs.markers === "marker-branch" ? (0, own_branches.A)(code) : code;
			const range = [into, branch].map((one) => one.split("/").map(encodeURIComponent).join("/")).join("...");
			return {
				branch,
				address: `${context.serverUrl}/${context.repository}/compare/${range}?expand=1`
			};
		}
		async function readMarker({ inputs, scratch }, id) {
			if (id === undefined) return undefined;
			const { path } = await (0, artifacts.downloadFile)(id, "marker", scratch, limits.Y.marker);
			const marker = (0, verdict_marker.parseMarker)(await (0, user_files.E)(path, "marker"), path);
			if (marker.evidence.name === inputs.name) return marker;
			throw new failure.H("inconclusive", `the marker is not that of ${inputs.name}`, {
				code: "files-not-one-build",
				why: `it is that of ${marker.evidence.name}`,
				remedy: "pass name and marker-artifact-id of one verify job"
			});
		}
	}),
	6424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => markerBranchOf,
			c: () => proposalOf
		});
		const proposalOf = (name) => `container-refresh/${name}`;
		const markerBranchOf = (branch) => `container-markers/${branch}`;
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
			const place = ({ at }, offset, twice = false) => ({
				at,
				path,
				depth: levels.length,
				offset,
				twice
			});
			let expectsKey = false;
			for (const match of text.matchAll(token)) {
				const [found] = match;
				const level = levels.at(-1);
				if (found === "{" || found === "[") {
					const opened = {
						keys: found === "{" ? new Set() : undefined,
						at: found === "{" ? "" : 0
					};
					levels.push(opened);
					expectsKey = found === "{";
					if (found === "[") yield place(opened, skipSpace(text, match.index + 1));
				} else if (found === "}" || found === "]") {
					levels.pop();
					expectsKey = false;
				} else if (found === ",") {
					expectsKey = level?.keys !== undefined;
					if (level && typeof level.at === "number") {
						level.at++;
						yield place(level, skipSpace(text, match.index + 1));
					}
				} else if (expectsKey && level?.keys) {
					const key = JSON.parse(found);
					const twice = level.keys.has(key);
					level.keys.add(key);
					level.at = key;
					expectsKey = false;
					yield place(level, match.index, twice);
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
				if (place.depth <= depth || place.depth > path.length) continue;
				if (!place.path().every((part, at) => part === path[at])) continue;
				best = place.offset;
				depth = place.depth;
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
	16563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FR: () => builderSchema,
			TN: () => lockSchema,
			ww: () => lockVersion,
			xS: () => writerSchema
		});
		var schemas = __webpack_require__(28942);
		;
		const archiveSchema = schemas.rej({
			uri: schemas.YjP().describe("The archive that apt in the image takes packages from."),
			suite: schemas.YjP(),
			components: schemas.YOg(schemas.YjP()),
			signedBy: schemas.YjP().optional().describe("Path of its keyring in the image, or the key itself."),
			trusted: schemas.zMY().describe("Taken without a signature, as the image's own source says."),
			snapshot: schemas.YjP().optional().describe("Where to get the archive later as it was when the lock was written.")
		});
		;
		const packageSchema = schemas.rej({
			name: schemas.YjP().min(1).describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
			version: schemas.YjP().min(1),
			purl: schemas.YjP().regex(/^pkg:[a-z]/).describe("Package URL, after the purl specification."),
			arch: schemas.YjP().optional().describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
			prefix: schemas.YjP().optional().describe("Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library."),
			location: schemas.YjP().optional().describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
			source: schemas.YjP().optional().describe("Source package, where it has another name or version: \"glibc@2.36-9\"."),
			auto: schemas.zMY().optional().describe("Installed only as a dependency, as the package manager recorded it."),
			origin: schemas.YjP().optional().describe("Repository, channel, index or registry it came from."),
			build: schemas.YjP().optional().describe("Build string (conda) or build stamp."),
			hash: schemas.YjP().optional().describe("Digest of the artifact that was installed: \"sha256:<hex>\", \"md5:<hex>\" or an SRI string."),
			provides: schemas.YOg(schemas.YjP()).optional().describe("Further names under which it can be asked for, each with a version (\"List::Util 1.63\")."),
			commit: schemas.YjP().optional().describe("Full commit of an install from version control."),
			url: schemas.YjP().optional().describe("Direct URL it was installed from."),
			editable: schemas.zMY().optional(),
			installer: schemas.YjP().optional().describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
			owner: schemas.YjP().optional().describe("The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg).")
		});
		const notesSchema = schemas.YOg(schemas.rej({
			path: schemas.YjP(),
			message: schemas.YjP()
		})).optional().describe("What is there and not listed, because the ecosystem's own tool does not count it: a leftover, a copy inside a package. Absent where there is nothing of that kind; not compared.");
		const collectedSchema = schemas.gMt("status", [
			schemas.rej({
				status: schemas.euz("present"),
				packages: schemas.YOg(packageSchema),
				notes: notesSchema
			}),
			schemas.rej({ status: schemas.euz("absent") }),
			schemas.rej({
				status: schemas.euz("error"),
				path: schemas.YjP(),
				message: schemas.YjP(),
				packages: schemas.YOg(packageSchema),
				notes: notesSchema
			})
		]);
		;
		const unlockedSchema = schemas.rej({
			line: schemas.aig().int().min(1).optional().describe("Line of the recipe, from 1; absent where it is not one line's doing."),
			what: schemas.YjP().describe("What it is, in the recipe's words or the package's name."),
			reason: schemas.YjP().describe("Why it could not be pinned.")
		});
		var choices = __webpack_require__(26500);
		;
		const lockVersion = 2;
		const sha256 = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const baseSchema = schemas.rej({
			stage: schemas.aig().int().min(0).describe("Index of the stage in the recipe, from 0."),
			bootstrap: schemas.YjP(),
			written: schemas.YjP().describe("What the recipe says, after build arguments."),
			indexDigest: schemas.YjP().optional().describe("Digest of the multi-platform index (or of the only manifest) that the tag named, \"sha256:<hex>\"."),
			platformDigest: schemas.YjP().optional().describe("Digest of the manifest for this architecture, \"sha256:<hex>\"."),
			imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
			folderSha256: sha256.optional().describe("Of a local folder (a sandbox): digest of its names, contents, link targets and executable bits."),
			mirror: schemas.YjP().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
			suite: schemas.YjP().optional()
		});
		const builderSchema = schemas.rej({
			apptainer: schemas.YjP(),
			squashfsTools: schemas.YjP().optional(),
			mode: schemas.YjP().describe("How the build got its privileges: see apptainer/privileges."),
			os: schemas.YjP(),
			kernel: schemas.YjP(),
			arch: schemas.YjP()
		});
		const bindSchema = schemas.rej({
			at: schemas.YjP().describe("Where in the build it was. Where it came from is not recorded."),
			access: schemas.k5n(["ro", "rw"]).describe("Whether the build could write there."),
			kind: schemas.k5n(["file", "folder"]),
			sha256: sha256.optional().describe("Digest of what it held: of names, contents, links and executable bits. Absent where it could be written, or holds more than 10,000 paths or 1 GiB.")
		});
		const fetchedSchema = schemas.rej({
			url: schemas.YjP().describe("Address that the build fetched, secrets in it replaced by a placeholder."),
			sha256: sha256.describe("Of the body as it was sent."),
			size: schemas.aig().int().min(0).describe("Bytes of the body."),
			line: schemas.aig().int().min(1).optional().describe("Line of the recipe that names it, where one does.")
		});
		const version = schemas.aig().int().min(1);
		const writerSchema = schemas.rej({
			program: schemas.YjP().describe("Version of stx-container."),
			inputs: version.describe("Version of the rules by which the inputs' digest is made."),
			contentRules: version.describe("Version of the rules by which the content digest is made, noise among them."),
			lockedRecipe: version.describe("Version of the writer of the locked recipe."),
			readers: schemas.g1P(schemas.YjP(), version).describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
			pins: schemas.g1P(schemas.YjP(), version).optional().describe("Version of each ecosystem's pins in the locked recipe, and of the commands around them (`driver`); 1 for one that is not here.")
		});
		const transientSchema = schemas.g1P(schemas.YjP(), schemas.YOg(packageSchema)).optional();
		const isolatedBuildsSchema = schemas.euz(true).optional();
		const archivesSchema = schemas.YOg(archiveSchema).optional();
		const stageSchema = schemas.rej({
			name: schemas.YjP().optional().describe("Its name in the recipe; absent where it has none."),
			ecosystems: schemas.g1P(schemas.YjP(), collectedSchema).describe("As databases of the stage's file system say at its end; absent ones are left out, and so is what reads files' content."),
			transient: transientSchema.describe("Packages that the stage installed and removed again."),
			isolatedBuilds: isolatedBuildsSchema.describe("As for the image."),
			archives: archivesSchema.describe("The archives that apt in the stage asks.")
		});
		const lockSchema = schemas.rej({
			lockVersion: schemas.euz(lockVersion),
			name: schemas.YjP().describe("Name of the image."),
			ts: schemas.YjP().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
			writer: writerSchema,
			image: schemas.rej({
				sha256: sha256.optional().describe("Of the image's file; absent where the image is a folder or contents were left out."),
				size: schemas.aig().int().min(0).optional().describe("Bytes of the image's file."),
				arch: schemas.YjP(),
				contentDigest: sha256.optional().describe("Digest over the tree (paths, modes, owners, times, links, attributes, contents) without the listed noise; see docs/levels.md. Absent where contents were left out."),
				canonicalDigest: sha256.optional().describe("Digest over everything in the tree, without leaving noise out and with times clamped to sourceDateEpoch; see docs/levels.md."),
				canonical: schemas.rej({
					squashfsTools: schemas.YjP().describe("Version of squashfs-tools that packed it."),
					without: schemas.YOg(schemas.k5n(choices.zM)).min(1).optional().describe("What was left out by choice, beside noise; absent where nothing was.")
				}).optional().describe("Present where the image was packed in its canonical form, so that a rebuild can be the same bytes."),
				unaccounted: schemas.YOg(schemas.rej({
					code: schemas.YjP(),
					what: schemas.YjP()
				})).optional().describe("What the image holds and no reader looked at (foreign objects, stray bytes); absent where there is none. Such an image cannot be verified.")
			}),
			recipe: schemas.rej({ sha256 }).optional().describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
			inputs: schemas.rej({
				digest: sha256,
				withoutBases: sha256.optional().describe("The same digest without the bases. Present where the recipe builds on an image in a file, which is another file after each build of it."),
				arguments: schemas.g1P(schemas.YjP(), schemas.YjP()).describe("Build arguments as given or defaulted."),
				files: schemas.g1P(schemas.YjP(), sha256).describe("Files that the recipe takes from the context, path relative to it → sha256."),
				secrets: schemas.YOg(schemas.YjP()).min(1).optional().describe("Names of the secrets that the build had; absent where it had none. Values are nowhere."),
				binds: schemas.YOg(bindSchema).min(1).optional().describe("What the build saw of its host, by place; absent where that was nothing."),
				sourceDateEpoch: schemas.aig().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds.")
			}).optional(),
			test: schemas.euz("skipped").optional().describe("The build left out the recipe's %test, by choice; absent where it passed, or there is none."),
			testAfter: schemas.YjP().min(1).max(16384).optional().describe("Commands that /bin/sh -e ran in the finished image, and that did not fail; every rebuild runs them, too. Absent where none were given."),
			bases: schemas.YOg(baseSchema),
			builder: builderSchema.optional(),
			ecosystems: schemas.g1P(schemas.YjP(), collectedSchema),
			stages: schemas.g1P(schemas.YjP().regex(/^\d+$/), stageSchema).optional().describe("What earlier stages of the recipe installed, by index from 0: materials of the image, not in it. Absent for a recipe of one stage, and where they could not be read."),
			transient: transientSchema.describe("Packages that the build installed and removed again, by ecosystem, as logs in the image and the output of pip and uv say; none for an ecosystem that leaves neither."),
			isolatedBuilds: isolatedBuildsSchema.describe("Present where pip built packages in environments of their own, as its output says."),
			archives: archivesSchema.describe("The archives that apt in the image asks."),
			fetched: schemas.YOg(fetchedSchema).optional().describe("Everything that the build fetched over HTTP and HTTPS; present where it was recorded."),
			vault: schemas.rej({ index: sha256 }).optional().describe("sha256 of the vault's index of this build; present where it was recorded."),
			unlocked: schemas.YOg(unlockedSchema),
			floats: schemas.YOg(schemas.YjP()).describe("Packages declared free to move, \"ecosystem:name\" patterns from the config.")
		});
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
	64776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => roleEndings,
			O: () => roles
		});
		const roleEndings = {
			image: ".sif",
			lock: ".lock",
			lockedRecipe: ".def",
			recipe: ".rough.def",
			rebuildRecipe: ".rebuild.def"
		};
		const roles = Object.keys(roleEndings);
	}),
	4844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			B: () => verdictSentence
		});
		var _lock_reason_text_js_0 = __webpack_require__(15739);
		var _plural_js_1 = __webpack_require__(21417);
		function reasonOf({ evidence, subjects }) {
			if (evidence.reason !== undefined) return evidence.reason;
			const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
			return outcomeOf(evidence) + without;
		}
		function outcomeOf(evidence) {
			const { verdict, level, failure, reasons, ecosystems, changes, floated } = evidence;
			const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
			if (failure?.code === "test-after-failed") return `in the rebuild ${failure.what}: ${failure.why ?? "it said nothing"}`;
			if (failure) return `the locked recipe does not build: ${failure.why ?? failure.what}`;
			if (verdict === "inconclusive") return reasons.map((each) => (0, _lock_reason_text_js_0.u)(each)).join("; ");
			if (verdict === "unverified") return `${changes?.count ?? 0} of ${(0, _plural_js_1.L)(total, "package")} came out differently${firstChange(evidence)}${filesIn(evidence)}`;
			const moved = floated?.count ? `, ${(0, _plural_js_1.L)(floated.count, "declared float")} moved` : "";
			if (level === "bytes") return `${(0, _plural_js_1.L)(total, "package")} and every byte came out the same${moved}`;
			if (level === "content") return `${(0, _plural_js_1.L)(total, "package")} and all files came out the same${moved}`;
			return `${(0, _plural_js_1.L)(total, "package")} came out at the same versions${moved}${filesIn(evidence)}`;
		}
		const shown = (text) => {
			const line = text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
			return line.length > 100 ? `${line.slice(0, 99).toWellFormed()}…` : line;
		};
		function firstChange({ changes }) {
			const [first] = changes?.listed ?? [];
			if (!first) return "";
			const { name, from, to, differences = [] } = first;
			const versions = from === to ? `${from} with another ${differences.map(({ field }) => field).join(" and ")}` : `${from ?? "none"} → ${to ?? "none"}`;
			return ` (${changes?.count === 1 ? "" : "first: "}${shown(`${name} ${versions}`)})`;
		}
		function filesIn({ differingFiles }) {
			if (!differingFiles?.count) return "";
			const [first] = differingFiles.listed;
			const where = first ? ` (${differingFiles.count === 1 ? "" : "first: "}${shown(first.path)})` : "";
			return `, with ${(0, _plural_js_1.L)(differingFiles.count, "difference")} in files${where}`;
		}
		function verdictSentence(marker) {
			const { verdict, name, ts, level } = marker.evidence;
			return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
		}
	})
};
;
