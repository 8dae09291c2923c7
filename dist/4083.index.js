"use strict";
exports.id = 4083;
exports.ids = [4083];
exports.modules = {
	4083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { exportPackages: () => exportPackages });
		var _failure_js_0 = __webpack_require__(77205);
		var _github_context_js_1 = __webpack_require__(80344);
		var _lock_export_index_js_2 = __webpack_require__(69650);
		var _absolute_js_3 = __webpack_require__(31869);
		var _lock_given_js_4 = __webpack_require__(39175);
		var _output_js_5 = __webpack_require__(6301);
		var _subject_js_6 = __webpack_require__(67455);
		var _whole_list_js_7 = __webpack_require__(36682);
		async function exportPackages(subject, flags) {
			const format = (0, _lock_export_index_js_2.vq)(flags.format);
			if (flags.prefix !== undefined && !format.prefix) {
				throw new _failure_js_0.H("usage", `--prefix cannot be used with the format ${format.name}`, {
					code: "wrong-use",
					why: "this format does not describe one environment",
					remedy: `leave out --prefix, or use one of ${_lock_export_index_js_2.Fx.flatMap(({ name, prefix }) => prefix ? [name] : []).join(", ")}`
				});
			}
			const store = (0, _absolute_js_3.y)(flags.store);
			const lock = await (0, _subject_js_6.withArgument)(subject, store, (given) => (0, _lock_given_js_4.t3)(given, store, flags.pemPath));
			const text = await (0, _lock_export_index_js_2.Q3)(lock, format.name, {
				...flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {},
				...snapshotOf(lock)
			});
			await (0, _output_js_5.z)(text, flags.output);
			noteEmpty(lock, format);
			(0, _whole_list_js_7.Q)(lock, subject, format.ecosystems);
		}
		function noteEmpty(lock, { name, ecosystems }) {
			if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent")) return;
			process.stderr.write(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.\n`);
		}
		function snapshotOf({ name }) {
			const snapshot = (0, _github_context_js_1.OE)(process.env, name);
			return snapshot ? { snapshot } : {};
		}
	}),
	39175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => subjectGiven,
			t3: () => lockGiven
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_user_files_js_4 = __webpack_require__(62198);
		var _lock_export_any_lock_js_5 = __webpack_require__(37830);
		var _lock_export_scitex_read_js_6 = __webpack_require__(65103);
		var _store_builds_js_7 = __webpack_require__(13336);
		var _store_file_kind_js_8 = __webpack_require__(49970);
		var _subject_js_9 = __webpack_require__(67455);
		const freezeFiles = [
			"requirements-lock.txt",
			"dpkg-lock.txt",
			"node-lock.txt"
		];
		async function readSubject(path, pemPath) {
			await (0, _store_file_kind_js_8.rZ)(path, [
				"image",
				"lock",
				"tar archive",
				"folder"
			], "an image or a lock");
			const kind = await kindOf(path);
			if (kind === "image") return (await Promise.all([
				__webpack_require__.e(2345),
				__webpack_require__.e(9451),
				__webpack_require__.e(3127)
			]).then(__webpack_require__.bind(__webpack_require__, 93127))).freezePath(path, true, pemPath);
			if (kind === "freeze files") return (0, _lock_export_scitex_read_js_6.LL)(await readFreezeFiles(path), path);
			return (0, _lock_export_any_lock_js_5.vn)((await (0, _files_user_files_js_4.E)(path, "lock")).toString("utf8"), path);
		}
		async function lockGiven(given, store, pemPath) {
			const subject = await subjectGiven(given, store, pemPath);
			if ((0, _lock_export_any_lock_js_5.ew)(subject)) return subject;
			throw new _failure_js_2.H("inconclusive", `${"path" in given ? given.path : given.name} is not a lock of this program`, {
				code: "lock-of-scitex",
				why: "it is a lock of scitex-container, which names no image and no architecture",
				remedy: "use the image instead: stx-container freeze IMAGE; `stx-container diff` can compare an image with this file"
			});
		}
		async function kindOf(path) {
			if (path.endsWith(".lock")) return "lock";
			const found = await (0, node_fs_promises_0.stat)(path).catch((error) => {
				if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw (0, _files_failures_js_3.y)(error, `could not read ${path}`);
				throw new _failure_js_2.H("usage", `no image or lock at ${path}`, {
					code: "subject-missing",
					why: "the file does not exist",
					remedy: "check the path"
				});
			});
			if (found.isDirectory()) {
				const names = new Set(await (0, node_fs_promises_0.readdir)(path).catch(() => []));
				return freezeFiles.some((name) => names.has(name)) ? "freeze files" : "image";
			}
			if (found.isFIFO()) return "lock";
			const start = found.isFile() ? await readStart(path) : "";
			return start.startsWith(_lock_export_scitex_read_js_6.iH) || /^\s*\{/.test(start) ? "lock" : "image";
		}
		async function readStart(path) {
			const file = await (0, node_fs_promises_0.open)(path, "r").catch((error) => {
				throw (0, _files_failures_js_3.y)(error, `could not read ${path}`);
			});
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
				return buffer.toString("latin1", 0, bytesRead);
			} finally {
				await file.close();
			}
		}
		async function readFreezeFiles(folder) {
			const files = {};
			for (const name of freezeFiles) {
				const text = await (0, node_fs_promises_0.readFile)((0, node_path_1.join)(folder, name), "utf8").catch((error) => {
					if (error.code === "ENOENT") return undefined;
					throw (0, _files_failures_js_3.y)(error, `could not read ${(0, node_path_1.join)(folder, name)}`);
				});
				if (text !== undefined) files[name] = text;
			}
			return files;
		}
		async function subjectGiven(given, store, pemPath) {
			if ("name" in given) return readSubject((await storedBuild(store, given.name)).files.lock, pemPath);
			const kind = await (0, _store_file_kind_js_8.h_)(given.path);
			const isBeside = kind === "marker" || kind === "recipe" || kind === "locked recipe";
			const lock = isBeside ? await lockBeside(given.path) : undefined;
			return readSubject(lock ?? given.path, pemPath);
		}
		async function storedBuild(store, word) {
			return (0, _store_builds_js_7.w)(store, word).catch((error) => {
				if (!(error instanceof _failure_js_2.H) || error.kind !== "usage") throw error;
				throw new _failure_js_2.H("usage", `${word} is neither a file nor a build`, {
					code: "subject-missing",
					why: `there is no such file, and the store ${store} has no build of this name`,
					remedy: "check the name, or choose another store with --store",
					cause: error
				});
			});
		}
		async function lockBeside(path) {
			const lock = (0, _subject_js_9.siblingOf)(path, "lock");
			return lock !== path && await (0, _store_file_kind_js_8.h_)(lock) === "lock" ? lock : undefined;
		}
	}),
	80344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$j: () => privilegedEvents,
			AD: () => refuseForkCode,
			Cv: () => whyUnmerged,
			DC: () => checkBranch,
			Fy: () => commitTarget,
			K5: () => isOwnCode,
			OE: () => snapshotContext,
			Qm: () => runUrlOf,
			ig: () => snapshotJob,
			yI: () => readContext
		});
		var node_fs_0 = __webpack_require__(73024);
		var zod_3 = __webpack_require__(28942);
		var zod_4 = __webpack_require__(961);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_plain_words_js_2 = __webpack_require__(89123);
		const repositorySchema = zod_3.Ikc({ full_name: zod_3.YjP() });
		const shaSchema = zod_3.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const payloadSchema = zod_3.Ikc({
			repository: zod_3.Ikc({ default_branch: zod_3.YjP().optional() }).optional(),
			pull_request: zod_3.Ikc({
				number: zod_3.aig().int().optional(),
				head: zod_3.Ikc({
					ref: zod_3.YjP(),
					repo: repositorySchema.nullish()
				}),
				base: zod_3.Ikc({
					ref: zod_3.YjP(),
					sha: shaSchema
				}).optional()
			}).optional(),
			merge_group: zod_3.Ikc({
				base_ref: zod_3.YjP(),
				base_sha: shaSchema
			}).optional(),
			workflow_run: zod_3.Ikc({
				event: zod_3.YjP().optional(),
				head_branch: zod_3.YjP().nullish(),
				head_repository: repositorySchema.nullish()
			}).optional()
		});
		function runUrlOf(env) {
			const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
			const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			return repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}` : undefined;
		}
		function snapshotContext(env, name) {
			const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
			return sha && ref ? {
				sha,
				ref,
				...snapshotJob(env, name)
			} : undefined;
		}
		function snapshotJob(env, name) {
			const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
			const correlator = [
				GITHUB_WORKFLOW,
				GITHUB_JOB,
				name
			].filter(Boolean).join("_");
			return { job: {
				correlator,
				id: id ?? "0"
			} };
		}
		const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
		function readContext(env) {
			const names = [
				"GITHUB_EVENT_NAME",
				"GITHUB_REPOSITORY",
				"GITHUB_REF",
				"GITHUB_SHA",
				"GITHUB_RUN_ID",
				"GITHUB_WORKSPACE",
				"RUNNER_TEMP"
			];
			const missing = names.filter((name) => !env[name]);
			const get = (name) => env[name] ?? "";
			if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
				throw new _failure_js_1.H("usage", "not running in GitHub Actions", {
					code: "not-a-runner",
					why: missing.length > 0 ? `these variables are not set: ${missing.join(", ")}` : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
					remedy: "run it as a step of a workflow, or use the command line: stx-container --help"
				});
			}
			const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			const repository = get("GITHUB_REPOSITORY");
			return {
				event: get("GITHUB_EVENT_NAME"),
				repository,
				ref: get("GITHUB_REF"),
				sha: get("GITHUB_SHA"),
				serverUrl,
				runUrl: runUrlOf(env) ?? "",
				workspace: get("GITHUB_WORKSPACE"),
				temp: get("RUNNER_TEMP"),
				...readPayload(env.GITHUB_EVENT_PATH)
			};
		}
		function readPayload(eventPath) {
			let payload = {};
			try {
				if (eventPath) payload = payloadSchema.parse(JSON.parse((0, node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2.f);
			} catch (error) {
				const why = error instanceof zod_4.G ? (0, _files_plain_words_js_2._)(error.issues, "it", 1) : error.message;
				throw new _failure_js_1.H("usage", "could not read the payload of the event", {
					code: "event-unreadable",
					why: `${eventPath}: ${why}`,
					remedy: "run the job again; the runner writes this file",
					cause: error
				});
			}
			const { pull_request: pull, workflow_run: run, repository } = payload;
			return {
				head: headOf(payload),
				base: baseOf(payload),
				pull: pull?.number,
				followed: run?.event,
				defaultBranch: repository?.default_branch
			};
		}
		function headOf({ pull_request: pull, workflow_run: run }) {
			if (pull) return {
				repository: pull.head.repo?.full_name,
				branch: pull.head.ref
			};
			if (run) return {
				repository: run.head_repository?.full_name,
				branch: run.head_branch ?? undefined
			};
			return undefined;
		}
		function baseOf({ pull_request: pull, merge_group: group }) {
			if (group) return {
				ref: group.base_ref.replace(/^refs\/heads\//, ""),
				sha: group.base_sha
			};
			return pull?.base;
		}
		const privilegedEvents = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment",
			"issues",
			"discussion",
			"discussion_comment",
			"check_run",
			"check_suite",
			"status"
		]);
		const mergedEvents = new Set([
			"push",
			"release",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		]);
		const headEvents = new Set([
			...privilegedEvents,
			"pull_request",
			"pull_request_review",
			"pull_request_review_comment"
		]);
		function isOwnCode(context) {
			if (context.head) return context.head.repository === context.repository;
			return !headEvents.has(context.event);
		}
		function whyUnmerged(context) {
			const { event, head } = context;
			if (event === "workflow_run") {
				const { followed } = context;
				if (!isOwnCode(context)) return "the run that it follows was for the code of a fork, or does not say whose";
				if (followed === undefined) return "its payload does not name the event of the run that it follows";
				return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
			}
			if (mergedEvents.has(event)) return undefined;
			return head || event === "merge_group" || event.startsWith("pull_request") ? "what it built is not merged" : "such an event does not say whose code was built";
		}
		function refuseForkCode(context, allowed) {
			const { event, head } = context;
			if (!privilegedEvents.has(event) || allowed || isOwnCode(context)) return;
			if (!head) throw new _failure_js_1.H("usage", `nothing is built for the event ${event}`, {
				code: "fork-code-refused",
				why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
				remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets"
			});
			throw new _failure_js_1.H("usage", `recipes from forks are not built for the event ${event}`, {
				code: "fork-code-refused",
				why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
				remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets"
			});
		}
		function commitTarget(context) {
			if (context.event === "merge_group") {
				return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
			}
			if (!isOwnCode(context)) {
				return { skip: context.head || context.event.startsWith("pull_request") ? "a pull request from a fork cannot write to this repository; the verdict is in the summary" : `the event ${context.event} does not say whose code was built; the verdict is in the summary` };
			}
			const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			if (!branch) return { skip: `${context.ref} is not a branch` };
			return { branch: checkBranch(branch) };
		}
		function checkBranch(branch) {
			const parts = branch.split("/");
			const bad = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) || parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
			if (!bad) return branch;
			throw new _failure_js_1.H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
				code: "branch-invalid",
				why: "git does not allow it (git help check-ref-format)",
				remedy: "rename the branch"
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
	37830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c8: () => compareAnyLocks,
			ew: () => isOwnLock,
			vn: () => parseAnyLock
		});
		var _compare_js_0 = __webpack_require__(13281);
		var _read_js_1 = __webpack_require__(23616);
		var _scitex_js_2 = __webpack_require__(93570);
		var _scitex_read_js_3 = __webpack_require__(65103);
		const isOwnLock = (lock) => "lockVersion" in lock;
		const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3.iH) ? (0, _scitex_read_js_3.hS)(text, path) : (0, _read_js_1.PG)(text, path);
		function compareAnyLocks(a, b, floats = []) {
			if (isOwnLock(a) && isOwnLock(b)) return (0, _compare_js_0.Ss)(a, b, floats);
			const view = (lock, other) => isOwnLock(lock) ? (0, _scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
			return (0, _compare_js_0.ds)(view(a, b), view(b, a), floats);
		}
	}),
	62816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => floatExpressions,
			p: () => floatMatcher
		});
		var _identity_js_0 = __webpack_require__(37325);
		var _stages_js_1 = __webpack_require__(95180);
		function floatMatcher(patterns) {
			return (ecosystem, name) => {
				const subject = `${(0, _stages_js_1.Tp)(ecosystem)}:${(0, _identity_js_0.tK)(ecosystem, name)}`;
				return patterns.some((pattern) => {
					const colon = pattern.indexOf(":");
					const normal = `${pattern.slice(0, colon)}:${(0, _identity_js_0.tK)(ecosystem, pattern.slice(colon + 1))}`;
					return colon > 0 && matchesGlob(normal, subject);
				});
			};
		}
		function matchesGlob(pattern, subject) {
			const parts = pattern.split("*");
			if (parts.length === 1) return pattern === subject;
			const first = parts[0];
			const last = parts.at(-1);
			if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
			if (subject.length < first.length + last.length) return false;
			let at = first.length;
			const end = subject.length - last.length;
			for (const part of parts.slice(1, -1)) {
				const found = subject.indexOf(part, at);
				if (found < 0 || found + part.length > end) return false;
				at = found + part.length;
			}
			return true;
		}
		function floatExpressions(patterns, ecosystem) {
			return patterns.filter((pattern) => pattern.startsWith(`${ecosystem}:`)).map((pattern) => (0, _identity_js_0.tK)(ecosystem, pattern.slice(ecosystem.length + 1))).map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
		}
	})
};
;
