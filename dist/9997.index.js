"use strict";
exports.id = 9997;
exports.ids = [9997];
exports.modules = {
	74279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { commentMode: () => commentMode });
		var external_node_path_ = __webpack_require__(76760);
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var user_files = __webpack_require__(62198);
		var github_artifacts = __webpack_require__(48440);
		var github_client = __webpack_require__(43852);
		;
		function keepComment(client, pull, comment) {
			const what = "could not comment on the pull request";
			const codes = {
				denied: "comment-denied",
				failed: "comment-failed"
			};
			return (0, github_client.H)({
				what,
				codes,
				permission: "pull-requests: write"
			}, () => keep(client, pull, comment));
		}
		async function keep({ rest, paginate, at }, pull, { mark, body, isNews }) {
			const all = await paginate(rest.issues.listComments, {
				...at,
				issue_number: pull,
				per_page: 100
			});
			const found = all.find((one) => one.user?.type === "Bot" && one.body?.startsWith(mark));
			if (found?.body === body) return "unchanged";
			if (found) await rest.issues.updateComment({
				...at,
				comment_id: found.id,
				body
			});
			else if (isNews) await rest.issues.createComment({
				...at,
				issue_number: pull,
				body
			});
			else return "none";
			return found ? "updated" : "created";
		}
		var github_context = __webpack_require__(80344);
		var fetching_repository = __webpack_require__(3400);
		var summary = __webpack_require__(57895);
		var github_target = __webpack_require__(16642);
		var compare = __webpack_require__(13281);
		var lock_read = __webpack_require__(23616);
		var reason_text = __webpack_require__(15739);
		var report_escape = __webpack_require__(45743);
		var groups = __webpack_require__(27604);
		;
		const commentMark = "<!-- stx-container-locks -->";
		const imageLimit = 200;
		const bodyLimit = 6e4;
		function lockComment(images, runUrl) {
			const rows = images.slice(0, imageLimit).map((image) => `| ${(0, report_escape.D9)(image.name)} | ${verdictCell(image)} | ${changeCell(image)} | ${image.unlocked} |\n`);
			const hidden = images.length - rows.length;
			const head = [commentMark, images.length === 0 ? "**No image of this pull request was built: no lock changes.**\n" : `**${title(images)}**\n\n| image | verdict | packages | not locked |\n| --- | --- | --- | --: |\n${rows.join("")}${hidden > 0 ? `\nand ${hidden} more images\n` : ""}`].join("\n");
			const changed = images.flatMap(({ name, comparison }) => typeof comparison === "string" || comparison.identical ? [] : [{
				name,
				comparison
			}]);
			let left = bodyLimit - head.length;
			const details = [];
			for (const { name, comparison } of changed) {
				const text = packageTable(comparison);
				const part = `\n<details><summary>${(0, report_escape.FV)(name)}</summary>\n\n${text}\n</details>\n`;
				if (part.length > left) break;
				left -= part.length;
				details.push(part);
			}
			const missing = changed.length - details.length;
			const more = missing > 0 ? `\nand ${missing} more, in the summaries of the run\n` : "";
			return `${head}${details.join("")}${more}\n[The run](${runUrl}) has the images, locks and logs.\n`;
		}
		const rowLimit = 50;
		const words = {
			changed: "changed",
			missing: "removed",
			extra: "added"
		};
		function packageTable(comparison) {
			const changes = (0, groups.driftsOf)(comparison);
			const notes = comparison.notCompared.map((each) => `\nNot compared: ${(0, report_escape.FV)((0, reason_text.G)(each)).slice(0, 1e3)}\n`);
			const more = changes.length > rowLimit ? `\nand ${changes.length - rowLimit} more, in the summary of the verify job\n` : "";
			const head = "| | package | target branch | this pull request |\n| --- | --- | --- | --- |\n";
			return `${head}${changes.slice(0, rowLimit).map(row).join("")}${more}${notes.join("")}`;
		}
		function row({ kind, ecosystem, name, from, to }) {
			const cell = (text = "") => (0, report_escape.d)((0, groups.shortenDigests)(text.slice(0, 200)));
			return `| ${words[kind]} | ${cell(`${ecosystem} ${name}`)} | ${cell(from)} | ${cell(to)} |\n`;
		}
		function title(images) {
			const verified = images.filter(({ verdict }) => verdict?.verdict === "verified").length;
			return verified === images.length ? `✅ ${verified} of ${images.length} images verified` : `❌ ${verified} of ${images.length} images verified`;
		}
		function verdictCell({ verdict }) {
			if (!verdict) return "none";
			return (0, report_escape.FV)([verdict.verdict, verdict.level].filter(Boolean).join(", level "));
		}
		function changeCell({ comparison }) {
			if (comparison === "new") return "new image";
			if (comparison === "unknown") return "not compared";
			if (comparison.identical) return "unchanged";
			return (0, groups.countKinds)((0, groups.driftsOf)(comparison), words) || "cannot be compared";
		}
		var builds = __webpack_require__(13336);
		var limits = __webpack_require__(36697);
		var marker = __webpack_require__(97391);
		var own_branches = __webpack_require__(6424);
		var paths = __webpack_require__(98111);
		;
		async function commentMode(job) {
			const { inputs, context, log } = job;
			log.phase("Comparing the locks of this run with those of the target branch");
			const images = await changesOf(job);
			const body = lockComment(images, context.runUrl);
			(0, core.uH)("images", String(images.length));
			const problem = await (0, summary.Sy)(body, job.summaryPath);
			if (problem) log.note(problem);
			log.end();
			const pull = context.pull;
			if (pull === undefined || !(0, github_context.K5)(context)) {
				log.note("No comment: this is not a pull request of this repository; the summary has it");
				return;
			}
			try {
				const client = await (0, github_client.$)(context, inputs["github-token"]);
				const isNews = images.length > 0;
				(0, core.uH)("comment", await keepComment(client, pull, {
					mark: commentMark,
					body,
					isNews
				}));
			} catch (error) {
				warn(error);
			}
		}
		function warn(error) {
			if (!(error instanceof failure.H)) throw error;
			const { message, why = "", remedy } = error;
			(0, core.$e)(remedy ? `${why}\nWhat to do: ${remedy}` : why, { title: message });
		}
		async function changesOf(job) {
			const artifacts = await (0, github_artifacts.r)();
			const locks = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.lock$/);
			const markers = newestByBuild(artifacts, /^(.+-\d{4}-\d{4}-\d{6})-[0-9a-f]{8}\.(?:un)?verified$/);
			if (locks.size === 0) return [];
			const base = await baseLocks(job);
			const changes = [];
			for (const [build, artifact] of locks) {
				const lock = await lockOf(job, artifact);
				const verdict = markers.get(build);
				const before = await base(lock.name);
				changes.push({
					name: lock.name,
					verdict: verdict && await verdictOf(job, verdict),
					comparison: typeof before === "string" ? before : (0, compare.Ss)(before, lock),
					unlocked: lock.unlocked.length
				});
			}
			return changes.sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function newestByBuild(artifacts, form) {
			const found = new Map();
			for (const one of artifacts) {
				const build = form.exec(one.name)?.[1];
				if (build !== undefined && one.id > (found.get(build)?.id ?? 0)) found.set(build, one);
			}
			return found;
		}
		async function lockOf({ scratch }, artifact) {
			const { path } = await (0, github_artifacts.downloadFile)(artifact, "lock", scratch, limits.Y.lock);
			return (0, lock_read.parseLock)((await (0, user_files.E)(path, "lock")).toString("utf8"), path);
		}
		async function verdictOf({ scratch }, artifact) {
			const { path } = await (0, github_artifacts.downloadFile)(artifact, "marker", scratch, limits.Y.marker);
			const { verdict, level } = (0, marker.parseMarker)(await (0, user_files.E)(path, "marker"), path).evidence;
			return {
				verdict,
				level
			};
		}
		async function baseLocks(job) {
			const { inputs, context, scratch, signal } = job;
			const store = (0, paths.S)(context.workspace, "store", inputs.store);
			let target;
			try {
				const found = await (0, github_target.$)(context, inputs["github-token"], scratch, signal);
				target = found && await besideMarkers(job, found);
			} catch (error) {
				warn(error);
				return async () => "unknown";
			}
			if (!target) return async () => "new";
			const { list, read } = target;
			return async (name) => {
				try {
					const folder = external_node_path_.posix.join(store, name);
					const isLock = (file) => file.endsWith(".lock") && (0, builds.d$)(file.slice(0, -5))?.name === name;
					const newest = (await list(folder)).filter(isLock).sort().at(-1);
					if (newest === undefined) return "new";
					const path = external_node_path_.posix.join(folder, newest);
					return (0, lock_read.parseLock)(await read(path) ?? "", path);
				} catch (error) {
					warn(error);
					return "unknown";
				}
			};
		}
		async function besideMarkers({ inputs, context, scratch, signal }, { name, list, read }) {
			if (inputs.markers !== "marker-branch") return {
				list,
				read
			};
			const repository = await (0, fetching_repository.XD)(context, inputs["github-token"], scratch, signal);
			const branch = (0, own_branches.A)(name);
			if (!await (0, fetching_repository.j8)(repository, branch)) return {
				list,
				read
			};
			const markers = await (0, fetching_repository.ux)(repository, branch);
			return {
				list: async (folder) => {
					const there = markers.paths.filter((path) => external_node_path_.posix.dirname(path) === folder);
					return there.length > 0 ? there.map((path) => external_node_path_.posix.basename(path)) : list(folder);
				},
				read: async (path) => markers.paths.includes(path) ? markers.read(path) : read(path)
			};
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
	53896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZG: () => realPathIfThere,
			c: () => namesIfThere,
			t5: () => lookAt
		});
		var node_fs_0 = __webpack_require__(73024);
		function lookAt(path) {
			try {
				return (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			} catch {
				return undefined;
			}
		}
		function realPathIfThere(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch {
				return undefined;
			}
		}
		function namesIfThere(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch {
				return [];
			}
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
	13281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ds: () => compareEcosystems,
			qJ: () => compareImages,
			Ss: () => compareLocks
		});
		var order = __webpack_require__(17421);
		var identity = __webpack_require__(37325);
		;
		function ecosystemChanges(ecosystem, locked, rebuilt) {
			const before = groups(ecosystem, locked);
			const after = groups(ecosystem, rebuilt);
			const keys = new Set([...before.keys(), ...after.keys()]);
			const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
			let equal = 0;
			const changes = [];
			for (const [old, now] of rejoin(ecosystem, found)) {
				const item = old ?? now;
				const key = groupKey(ecosystem, item);
				const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
				const found = old && now ? differences(ecosystem, old, now) : [];
				if (old && now && old.version === now.version && found.length === 0) {
					equal++;
					continue;
				}
				const change = toChange(ecosystem, old, now, found);
				if (several && item.location !== undefined) change.location = item.location;
				changes.push({
					at: item,
					change
				});
			}
			changes.sort((a, b) => (0, order.M)(a.at, b.at));
			return {
				equal,
				changes: changes.map(({ change }) => change)
			};
		}
		function groupKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				(0, identity.tK)(ecosystem, item.name),
				item.arch ?? ""
			].join("\0");
		}
		function groups(ecosystem, packages) {
			return Map.groupBy(packages.toSorted(order.M), (item) => groupKey(ecosystem, item));
		}
		function pairs(before, after) {
			const result = [];
			let left = before;
			let right = after;
			for (const key of [
				(item) => item.location,
				(item) => item.version,
				(_, index) => String(index)
			]) {
				const waiting = Map.groupBy(right, key);
				const taken = new Set();
				left = left.filter((item, index) => {
					const at = key(item, index);
					const match = at === undefined ? undefined : waiting.get(at)?.shift();
					if (!match) return true;
					taken.add(match);
					result.push([item, match]);
					return false;
				});
				right = right.filter((item) => !taken.has(item));
			}
			for (const item of left) result.push([item, undefined]);
			for (const item of right) result.push([undefined, item]);
			return result;
		}
		function rejoin(ecosystem, found) {
			const key = (item) => `${item.prefix ?? ""}\0${(0, identity._V)(ecosystem, item.name)}`;
			const missing = Map.groupBy(found.flatMap(([old, now]) => old && !now ? [old] : []), key);
			const extra = Map.groupBy(found.flatMap(([old, now]) => now && !old ? [now] : []), key);
			const joined = new Map();
			for (const [name, [old, ...more]] of missing) {
				const [now, ...others] = extra.get(name) ?? [];
				if (old && now && more.length + others.length === 0) joined.set(old, now);
			}
			const partners = new Set(joined.values());
			return found.filter(([old, now]) => old || !partners.has(now)).map((pair) => {
				const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
				return partner ? [pair[0], partner] : pair;
			});
		}
		function toChange(ecosystem, old, now, found) {
			const item = old ?? now;
			return {
				kind: old && now ? "changed" : old ? "missing" : "extra",
				ecosystem,
				name: item.name,
				...item.prefix === undefined ? {} : { prefix: item.prefix },
				...item.arch === undefined ? {} : { arch: item.arch },
				...old ? { from: old.version } : {},
				...now ? { to: now.version } : {},
				...found.length === 0 ? {} : { differences: found }
			};
		}
		function differences(ecosystem, old, now) {
			const result = [];
			const compare = (field) => {
				const [before, after] = [old[field], now[field]];
				if (before === after) return;
				result.push({
					field,
					...before === undefined ? {} : { before },
					...after === undefined ? {} : { after }
				});
			};
			const compareKnown = (field) => {
				if (old[field] !== undefined && now[field] !== undefined) compare(field);
			};
			if ((0, identity.tK)(ecosystem, old.name) !== (0, identity.tK)(ecosystem, now.name)) compare("name");
			compareKnown("arch");
			compare("build");
			const isVersion = (key) => old[key] === old.version && now[key] === now.version;
			if (!isVersion("commit")) compare("commit");
			if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
			if (old.hash !== undefined && old.hash === now.hash) return result;
			if (!isVersion("hash")) compareKnown("hash");
			compare("url");
			compareKnown("origin");
			if (old.version === now.version) compareKnown("source");
			return result;
		}
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		;
		const unknownArch = "unknown";
		function compareLocks(locked, rebuilt, floats = []) {
			const arches = {
				locked: locked.image.arch,
				rebuilt: rebuilt.image.arch
			};
			const readers = {
				locked: locked.writer.readers,
				rebuilt: rebuilt.writer.readers
			};
			const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
			const { stages, unknown } = stagesOf(locked, rebuilt);
			const before = {
				...locked.ecosystems,
				...stages.locked
			};
			const after = {
				...rebuilt.ecosystems,
				...stages.rebuilt
			};
			const split = splitByReaders(before, after, readers);
			return compareRead(split.comparable(before), split.comparable(after), floats, [
				...sameArch ? [] : [{
					kind: "arch-differs",
					...arches
				}],
				...split.reasons,
				...emptySides(locked.ecosystems, rebuilt.ecosystems)
			], [...split.notCompared, ...unknown]);
		}
		function stagesOf(locked, rebuilt) {
			const [before, after] = [(0, stages.CE)(locked.stages), (0, stages.CE)(rebuilt.stages)];
			if (locked.stages && rebuilt.stages) {
				const absent = { status: "absent" };
				const stages = new Set(Object.keys({
					...before,
					...after
				}));
				const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
				return {
					stages: {
						locked: filled(before),
						rebuilt: filled(after)
					},
					unknown: []
				};
			}
			const unknown = Object.entries({
				...before,
				...after
			}).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{
				ecosystem,
				reason: "stage-unknown",
				readers: {}
			}]);
			return {
				stages: {},
				unknown
			};
		}
		function compareEcosystems(locked, rebuilt, floats) {
			return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
		}
		function comparedFiles(a, b) {
			if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
			const [before, after] = [a, b].map(({ image }) => image.contentDigest);
			const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
			const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
			if (before === undefined || after === undefined || !sameRules) return "unknown";
			return before === after ? "same" : "differ";
		}
		function compareImages(a, b, floats) {
			const packages = compareLocks(a, b, floats);
			const files = comparedFiles(a, b);
			const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
			return {
				...packages,
				identical,
				files
			};
		}
		function splitByReaders(locked, rebuilt, readers) {
			const notCompared = [];
			const reasons = [];
			const isThere = (collected) => collected !== undefined && collected.status !== "absent";
			for (const ecosystem of namesOf(locked, rebuilt)) {
				const id = (0, stages.Tp)(ecosystem);
				const [before, after] = [readers.locked[id], readers.rebuilt[id]];
				if (before === after && before !== undefined) continue;
				const versions = {
					...before === undefined ? {} : { locked: before },
					...after === undefined ? {} : { rebuilt: after }
				};
				const differ = before !== undefined && after !== undefined;
				const reason = differ ? "readers-differ" : "not-read";
				notCompared.push({
					ecosystem,
					reason,
					readers: versions
				});
				if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
					reasons.push({
						kind: "readers-differ",
						ecosystem,
						locked: before,
						rebuilt: after
					});
				} else if (!differ && isThere(locked[ecosystem])) {
					reasons.push({
						kind: "not-read",
						side: before === undefined ? "locked" : "rebuilt",
						ecosystem
					});
				}
			}
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			return {
				notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
				reasons,
				comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name)))
			};
		}
		function compareRead(locked, rebuilt, floats, given, notCompared) {
			const isFloat = (0, lock_floats.p)(floats);
			const reasons = [...given];
			const ecosystems = {};
			const floated = [];
			for (const name of namesOf(locked, rebuilt)) {
				reasons.push(...missingEvidence(name, {
					locked: locked[name],
					rebuilt: rebuilt[name]
				}));
				const before = packagesOf(locked[name]);
				const after = packagesOf(rebuilt[name]);
				if (before.length + after.length === 0) continue;
				const { equal, changes } = ecosystemChanges(name, before, after);
				floated.push(...changes.filter((change) => isFloat(name, change.name)));
				const drifts = changes.filter((change) => !isFloat(name, change.name));
				ecosystems[name] = {
					locked: before.length,
					rebuilt: after.length,
					equal,
					changes: drifts
				};
			}
			const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
			const conclusive = reasons.length === 0;
			return {
				identical: conclusive && total === 0,
				conclusive,
				reasons,
				notCompared,
				ecosystems,
				floated,
				total
			};
		}
		function namesOf(locked, rebuilt) {
			return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order.X);
		}
		function packagesOf(collected) {
			return collected === undefined || collected.status === "absent" ? [] : collected.packages;
		}
		function emptySides(locked, rebuilt) {
			const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
			return [...isEmpty(locked) ? [{
				kind: "no-packages",
				side: "locked"
			}] : [], ...isEmpty(rebuilt) ? [{
				kind: "no-packages",
				side: "rebuilt"
			}] : []];
		}
		function missingEvidence(ecosystem, found) {
			return ["locked", "rebuilt"].flatMap((side) => {
				const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
				if (own?.status === "error") {
					return [{
						kind: "unreadable",
						side,
						ecosystem,
						path: own.path,
						message: own.message
					}];
				}
				return own === undefined && other?.status !== "absent" ? [{
					kind: "left-out",
					side,
					ecosystem
				}] : [];
			});
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
	27604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			countKinds: () => countKinds,
			driftsOf: () => driftsOf,
			groupChanges: () => groupChanges,
			headline: () => headline,
			shortenDigests: () => shortenDigests
		});
		var _plural_js_0 = __webpack_require__(21417);
		function groupChanges(changes) {
			const groups = new Map();
			for (const change of changes) {
				const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
				const group = groups.get(key);
				if (group) group.changes.push(change);
				else groups.set(key, {
					ecosystem: change.ecosystem,
					prefix: change.prefix,
					changes: [change]
				});
			}
			return [...groups.values()];
		}
		function driftsOf(comparison) {
			return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
		}
		const kinds = {
			changed: "changed",
			missing: "missing",
			extra: "extra"
		};
		function countKinds(changes, words = kinds) {
			return Object.keys(kinds).map((kind) => ({
				kind,
				count: changes.filter((change) => change.kind === kind).length
			})).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${words[kind]}`).join(", ");
		}
		const filesWords = {
			same: ", all files the same",
			differ: ", files differ (list them with --files)",
			unknown: ", files not compared (compare images with --files)"
		};
		function headline(comparison) {
			const sides = Object.values(comparison.ecosystems);
			const locked = sides.reduce((sum, side) => sum + side.locked, 0);
			const equal = sides.reduce((sum, side) => sum + side.equal, 0);
			const floats = comparison.floated.length ? `, ${(0, _plural_js_0.L)(comparison.floated.length, "float")} moved as declared` : "";
			const drifts = driftsOf(comparison);
			const found = drifts.length ? `${(0, _plural_js_0.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : comparison.floated.length ? `${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : `all ${(0, _plural_js_0.L)(locked, "package")} equal`;
			const isQuiet = drifts.length + comparison.floated.length > 0;
			const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
			return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
		}
		function shortenDigests(text) {
			return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…").replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
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
	90201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => formatTs,
			JG: () => parseTs,
			Tr: () => storeFiles,
			rP: () => publishedLink,
			s9: () => isTs,
			tO: () => imageName
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		const taken = ["config.yaml", "config.yml"];
		const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
		function imageName(name) {
			if (namePattern.test(name) && !name.includes("..") && !taken.includes(name)) return name;
			throw new _failure_js_1.H("usage", `invalid image name ${JSON.stringify(name)}`, {
				code: "name-invalid",
				why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, has no '..', and is not config.yaml or config.yml",
				remedy: "choose another with --name"
			});
		}
		function formatTs(at) {
			const digits = at.toISOString().replace(/\D/g, "");
			return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
		}
		const isTs = (text) => typeof text === "string" && tsPattern.test(text);
		function parseTs(ts) {
			const at = tsPattern.test(ts) ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`) : undefined;
			if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts) return at;
			throw new _failure_js_1.H("usage", `invalid build time ${JSON.stringify(ts)}`, {
				code: "build-id-invalid",
				why: "builds are named like 2026-1120-210800 (UTC)"
			});
		}
		function storeFiles(store, name, ts) {
			parseTs(ts);
			const folder = (0, node_path_0.join)(store, imageName(name));
			const file = (ending) => (0, node_path_0.join)(folder, `${name}-${ts}${ending}`);
			return {
				folder,
				image: file(".sif"),
				lock: file(".lock"),
				lockedRecipe: file(".def"),
				recipe: file(".rough.def"),
				verified: file(".verified"),
				unverified: file(".unverified"),
				keep: file(".keep"),
				log: file(".build.log"),
				verifyLog: file(".verify.build.log")
			};
		}
		function publishedLink(store, name) {
			return (0, node_path_0.join)(store, `${imageName(name)}.sif`);
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
	})
};
;
