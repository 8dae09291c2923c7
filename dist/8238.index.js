"use strict";
exports.id = 8238;
exports.ids = [8238];
exports.modules = {
	18238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recordCheck: () => recordCheck });
		var core = __webpack_require__(33838);
		var git_tree = __webpack_require__(54680);
		var branch_recipe = __webpack_require__(66258);
		var client = __webpack_require__(43852);
		var fetching_repository = __webpack_require__(3400);
		;
		const summaryLimit = 65535;
		async function makeCheckRun(context, token, check) {
			const { rest, at } = await (0, client.$)(context, token);
			const codes = {
				denied: "check-denied",
				failed: "check-failed"
			};
			const request = {
				what: "could not make a check run on the commit",
				codes,
				permission: "checks: write"
			};
			return (0, client.H)(request, async () => {
				const { data } = await rest.checks.create({
					...at,
					name: check.name,
					head_sha: check.sha,
					status: "completed",
					conclusion: check.passed ? "success" : "failure",
					details_url: context.runUrl,
					external_id: check.externalId,
					output: {
						title: check.title,
						summary: check.summary.slice(0, summaryLimit).toWellFormed()
					}
				});
				return data.html_url ?? "";
			});
		}
		async function assertRecipeOfCommit(context, { token, scratch, signal }, { sha, within, required }) {
			const { git, fetch } = await (0, fetching_repository.XD)(context, token, scratch, signal);
			const files = (0, git_tree.Kj)(await (0, git_tree.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				await fetch(sha)
			]));
			const { path, recipe } = required;
			(0, branch_recipe.D)(files, {
				path,
				id: (0, branch_recipe.t)(recipe),
				within,
				where: `the commit ${sha}`
			});
		}
		var github_context = __webpack_require__(80344);
		var sentence = __webpack_require__(4844);
		var report_escape = __webpack_require__(45743);
		;
		function checkSummary(marker, runUrl) {
			const { name, ts } = marker.evidence;
			const rows = Object.entries({
				...marker.subjects,
				marker: marker.digest
			}).map(([role, digest]) => `| ${(0, report_escape.FV)(role)} | ${(0, report_escape.d)(digest ?? "")} |`);
			return [
				`${(0, report_escape.D9)(`${name}-${ts}`)}: ${(0, report_escape.FV)((0, sentence.A)(marker))}`,
				"",
				"| file | sha256 |",
				"| --- | --- |",
				...rows,
				"",
				`Run: ${runUrl}`,
				""
			].join("\n");
		}
		;
		async function recordCheck({ inputs, context, log, scratch, signal }, build, within, required) {
			const target = (0, github_context.e$)(context);
			if ("skip" in target) return (0, core.lm)(target.skip, { title: "No check run is made" });
			const { sha } = target;
			const token = inputs["github-token"];
			log.phase(`Making a check run on ${sha}`);
			if (required) await assertRecipeOfCommit(context, {
				token,
				scratch,
				signal
			}, {
				sha,
				within,
				required
			});
			const { evidence, digest } = build.marker;
			const page = await makeCheckRun(context, token, {
				sha,
				name: `Container ${build.name}`,
				passed: evidence.verdict === "verified",
				title: (0, sentence.B)(build.marker),
				summary: checkSummary(build.marker, context.runUrl),
				externalId: digest
			});
			log.end();
			(0, core.uH)("check-url", page);
			log.note(`Made the check run "Container ${build.name}": ${page}`);
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
	})
};
;
