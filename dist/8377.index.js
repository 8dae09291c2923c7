"use strict";
exports.id = 8377;
exports.ids = [8377, 5389];
exports.modules = {
	32740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gc: () => gc,
			history: () => upkeep_history,
			init: () => upkeep_init,
			promote: () => upkeep_promote,
			protect: () => upkeep_protect,
			prune: () => upkeep_prune,
			rollback: () => upkeep_rollback
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var promises_ = __webpack_require__(51455);
		var inside = __webpack_require__(66996);
		var own_folder = __webpack_require__(89128);
		var store_builds = __webpack_require__(13336);
		var memory_folder = __webpack_require__(92707);
		var name_lock = __webpack_require__(95776);
		var store_open = __webpack_require__(93237);
		var queued = __webpack_require__(70368);
		var remove_build = __webpack_require__(26260);
		;
		function necessity(build, lastVerified) {
			if (build.published) return "published";
			if (build.held) return "being built, verified or used, or waiting to be verified";
			if (build === lastVerified) return "last verified";
			if (build.state === "image-only") return "has no lock, so not made by this program";
			return undefined;
		}
		function planRetention(builds, { retain, retainFailed }) {
			const lastVerified = builds.find(({ marker, state }) => marker === "verified" && state !== "unfinished");
			const whys = new Map(builds.map((build) => [build, build.kept ? "protected" : necessity(build, lastVerified)]));
			const isFinished = ({ state }) => state !== "unfinished";
			const needed = builds.filter((build) => isFinished(build) && !build.kept && whys.get(build)).length;
			let [free, freeFailed] = [Math.max(0, retain - needed), retainFailed];
			return builds.map((build) => {
				const why = whys.get(build);
				if (why !== undefined) return {
					build,
					keep: true,
					why
				};
				if (!isFinished(build)) {
					return freeFailed-- > 0 ? {
						build,
						keep: true,
						why: `one of the newest ${retainFailed} that failed`
					} : {
						build,
						keep: false,
						why: "failed"
					};
				}
				return free-- > 0 ? {
					build,
					keep: true,
					why: `one of the newest ${retain}`
				} : {
					build,
					keep: false,
					why: `more than ${retain}`
				};
			});
		}
		var scratch = __webpack_require__(17752);
		var read_policy = __webpack_require__(26588);
		var folder = __webpack_require__(17464);
		var apptainer = __webpack_require__(51690);
		;
		const runPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
		const makingMs = 36e5;
		async function collectGarbage(path, options) {
			const store = await (0, store_open.dy)(path);
			const scratch = await sweepStoreScratch(store, options.remove);
			for (const tmp of new Set([options.tmp, await (0, memory_folder.u)()])) {
				if (tmp === undefined) continue;
				const { swept, kept } = await sweepTmp(tmp, options.remove);
				scratch.swept.push(...swept);
				scratch.kept.push(...kept);
			}
			for (const folder of [store, ...await workFolders(store)]) scratch.swept.push(...await clearFolder(store, folder));
			scratch.swept.push(...await clearQueue(store), ...await clearRuns(store));
			scratch.swept.push(...await (0, apptainer.EV)(store, "sandbox"));
			const failed = [];
			for (const name of await (0, store_builds.Zv)(store)) {
				scratch.swept.push(...await clearFolder(store, (0, external_node_path_.join)(store, name)));
				failed.push(...await removeFailed(store, name));
			}
			return {
				scratch: scratch.swept,
				failed,
				left: scratch.left,
				kept: scratch.kept
			};
		}
		async function sweepStoreScratch(store, remover) {
			const at = (0, external_node_path_.join)(store, ".scratch");
			const folder = await (0, inside.X$)(store, at, "make folders");
			return sweepAt(at, folder, remover);
		}
		async function sweepTmp(tmp, remover) {
			const { parent, at } = await (0, scratch.iu)(tmp);
			return sweepAt(at, parent, remover);
		}
		async function sweepAt(at, folder, remover) {
			try {
				const { removed, foreign, elsewhere } = await (0, scratch.Dq)(folder, remover);
				return {
					swept: removed.map((name) => (0, external_node_path_.join)(at, name)),
					left: foreign.map((name) => (0, external_node_path_.join)(at, name)),
					kept: elsewhere.map(({ name, host, pid, until }) => ({
						path: (0, external_node_path_.join)(at, name),
						host,
						pid,
						until: new Date(until).toISOString()
					}))
				};
			} finally {
				await folder.close();
			}
		}
		async function clearFolder(store, path) {
			const folder = await (0, inside.X$)(store, path, "only what is there");
			try {
				return (await (0, own_folder.DA)(folder)).map((name) => (0, external_node_path_.join)(path, name));
			} finally {
				await folder.close();
			}
		}
		async function foldersIn(path) {
			const found = await (0, promises_.lstat)(path).catch(() => undefined);
			if (!found?.isDirectory()) return [];
			const entries = await (0, promises_.readdir)(path, { withFileTypes: true });
			return entries.flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
		}
		async function workFolders(store) {
			const found = await foldersIn(store);
			const queue = [(0, queued.g9)(store)].filter((path) => found.includes((0, external_node_path_.basename)(path)));
			const runs = [];
			for (const run of found.includes((0, external_node_path_.basename)((0, queued.Xc)(store))) ? await runFolders(store) : []) runs.push(run, ...(await foldersIn(run)).map((name) => (0, external_node_path_.join)(run, name)));
			return [...queue, ...runs];
		}
		async function runFolders(store) {
			const at = (0, queued.Xc)(store);
			return (await foldersIn(at)).filter((name) => runPattern.test(name)).map((name) => (0, external_node_path_.join)(at, name));
		}
		async function clearQueue(store) {
			const queue = new folder.cZ(store);
			return (await foldersIn(store)).includes((0, external_node_path_.basename)(queue.path)) ? queue.clearGone() : [];
		}
		async function clearRuns(store) {
			const removed = [];
			for (const run of await runFolders(store)) {
				const folder = await (0, inside.X$)(store, run, "only what is there");
				try {
					if (Date.now() - Number((await folder.stat()).mtimeMs) < makingMs) continue;
					if (await folder.look("run.json")) continue;
					for (const name of ["results", "logs"]) await folder.rmdir(name).catch(() => {});
				} finally {
					await folder.close();
				}
				const parent = await (0, inside.X$)(store, (0, queued.Xc)(store), "only what is there");
				const gone = await parent.rmdir((0, external_node_path_.basename)(run)).then(() => true, () => false);
				await parent.close();
				if (gone) removed.push(run);
			}
			return removed;
		}
		async function removeFailed(store, name) {
			const { retain, retain_failed: retainFailed } = await (0, read_policy.T4)(store);
			return (0, name_lock.n)(store, name, async () => {
				const planned = planRetention(await (0, store_builds.YF)(store, name), {
					retain,
					retainFailed
				});
				const gone = planned.filter(({ keep, build }) => !keep && build.state === "unfinished");
				for (const { build } of gone) await (0, remove_build.p)({
					store,
					name,
					ts: build.ts,
					part: "all"
				});
				return gone.map(({ build }) => `${name}-${build.ts}`);
			});
		}
		var store_history = __webpack_require__(4813);
		var store_names = __webpack_require__(90201);
		;
		async function history_history(path, name) {
			return (0, store_history.Lu)(await (0, store_open.dy)(path), (0, store_names.tO)(name));
		}
		var bounded = __webpack_require__(17794);
		var files_repository = __webpack_require__(39203);
		var allowed_signers = __webpack_require__(25245);
		var find_recipes = __webpack_require__(71255);
		;
		const initialPolicy = `# What the gate asks of verdicts. Every key: docs/configuration.md of stx/container-action.
# On a pull request this file counts as the target branch has it. To loosen it, change it in a pull request of its own.

# The weakest level that opens the gate: versions (same packages at the same versions), content (also the same files)
# or bytes (the same image file).
required_level: versions

# Refuse what cannot be checked completely, such as an image without its history.
require_verified: true

# How many days a verdict is good for. A nightly verification renews it.
max_age_days: 180

# Packages whose versions may change. They are listed in every report.
floats: []
`;
		const workflow = `name: containers
on:
  pull_request:
  merge_group:
  push: { branches: [main, master] }
  schedule: [{ cron: "37 3 * * *" }]
  workflow_dispatch:
permissions: {}
jobs:
  containers:
    permissions:
      actions: read # for nightly rebuilds from the vault of an earlier run
      attestations: write # to publish where a verified image comes from
      contents: write # to commit locks and markers after a push; jobs that run a recipe never get it
      id-token: write # to sign that as this workflow; jobs that run a recipe never get it
      pull-requests: write # to comment on lock changes in a pull request
      issues: write # to report at night which images no longer rebuild the same
    uses: stx/container-action/.github/workflows/container.yml@v1
`;
		async function init(path, signer) {
			const signers = signer === undefined ? "" : await signersOf(signer);
			const store = await (0, store_open.Ch)(path);
			const made = {
				store,
				written: [],
				kept: []
			};
			await writeIfNew(made, store, (0, external_node_path_.join)(store, "config.yaml"), initialPolicy + signers);
			const repository = await (0, files_repository.W)((0, external_node_path_.dirname)(store));
			if (repository !== undefined && await hasRecipes(repository, store)) {
				const folder = (0, external_node_path_.join)(repository, ".github", "workflows");
				await (0, inside.Vh)(repository, folder);
				await writeIfNew(made, repository, (0, external_node_path_.join)(folder, "containers.yml"), workflow + withStore(repository, store));
			}
			return made;
		}
		function withStore(repository, store) {
			const within = (0, external_node_path_.relative)(repository, store).split(external_node_path_.sep).join("/");
			return within === "containers" ? "" : `    with:\n      store: ${JSON.stringify(within)}\n`;
		}
		async function writeIfNew(made, within, path, text) {
			try {
				await (0, inside.q0)(within, path, text);
				made.written.push(path);
			} catch (error) {
				if (!(error instanceof failure.H) || error.code !== "file-in-the-way") throw error;
				made.kept.push(path);
			}
		}
		async function hasRecipes(repository, store) {
			const patterns = [
				"**/*.def",
				"**/Singularity",
				"**/Singularity.*",
				"**/Apptainer",
				"**/Apptainer.*"
			];
			try {
				return (await (0, find_recipes.r)(repository, patterns, store)).length > 0;
			} catch (error) {
				if (error instanceof failure.H && error.code === "no-recipes") return false;
				throw error;
			}
		}
		async function signersOf(path) {
			const bytes = await (0, bounded.C)(path, 64 * 1024, {
				what: "public key",
				follow: true
			});
			const [type, blob, name = "owner"] = bytes.toString("utf8").trim().split(/\s+/);
			const line = `${/^[\w.@+-]+$/.test(name) ? name : "owner"} ${type} ${blob}`;
			(0, allowed_signers.parseAllowedSigner)(line, path);
			return `
# Who may sign for which images. Where it is there, every marker must be signed by one of them.
signers:
  - names: ["*"]
    key: ${line}
`;
		}
		var promote = __webpack_require__(43402);
		;
		async function protect(path, id, isProtected) {
			const store = await (0, store_open.dy)(path);
			const { name } = await (0, store_builds.w)(store, id);
			return (0, name_lock.n)(store, name, async () => {
				const build = await (0, store_builds.w)(store, id);
				if (build.kept === isProtected) return build;
				if (isProtected) await (0, inside.writeFileInside)(store, build.files.keep, "prune-protected\n");
				else await (0, inside.$E)(store, build.files.keep);
				const event = isProtected ? "protected" : "unprotected";
				await (0, store_history.b8)(store, name, {
					event,
					ts: build.ts,
					at: new Date().toISOString()
				});
				return build;
			});
		}
		;
		async function prune(path, options) {
			const { name, apply, imagesOnly } = options;
			const store = await (0, store_open.dy)(path);
			const policy = await (0, read_policy.T4)(store);
			const retention = {
				retain: options.retain ?? policy.retain,
				retainFailed: policy.retain_failed
			};
			const part = imagesOnly ? "image" : "all";
			const names = name === undefined ? await (0, store_builds.Zv)(store) : [(0, store_names.tO)(name)];
			const builds = [];
			for (const each of names) {
				const prunes = () => pruneName(store, each, retention, part, apply);
				builds.push(...apply ? await (0, name_lock.n)(store, each, prunes) : await prunes());
			}
			const bytes = builds.reduce((sum, build) => sum + (build.keep ? 0 : build.bytes), 0);
			return {
				builds,
				bytes,
				applied: apply
			};
		}
		async function pruneName(store, name, retention, part, apply) {
			const done = [];
			for (const planned of planRetention(await (0, store_builds.YF)(store, name), retention)) {
				const { build, keep, why } = hasPart(planned, part);
				const bytes = await sizeOf(build, part);
				if (!keep && apply) {
					await (0, remove_build.p)({
						store,
						name,
						ts: build.ts,
						part
					});
					if (build.state !== "unfinished") await (0, store_history.b8)(store, name, {
						event: "pruned",
						ts: build.ts,
						at: new Date().toISOString()
					});
				}
				done.push({
					name,
					ts: build.ts,
					keep,
					why,
					bytes
				});
			}
			return done;
		}
		function hasPart(planned, part) {
			if (part === "all" || planned.keep || planned.build.state === "complete") return planned;
			return {
				...planned,
				keep: true,
				why: "has no image"
			};
		}
		async function sizeOf({ files }, part) {
			const { folder, ...each } = files;
			const paths = part === "image" ? [files.image] : Object.values(each);
			const sizes = await Promise.all(paths.map((path) => (0, promises_.lstat)(path).then(({ size }) => size, () => 0)));
			return sizes.reduce((sum, size) => sum + size, 0);
		}
		var publish = __webpack_require__(54906);
		var gated = __webpack_require__(98039);
		;
		async function rollback(path, given) {
			const name = (0, store_names.tO)(given);
			const store = await (0, store_open.dy)(path);
			if (!(await (0, store_builds.Zv)(store)).includes(name)) await (0, store_builds.w)(store, name);
			return (0, name_lock.n)(store, name, async () => {
				const from = await (0, store_builds.yY)(store, name);
				const build = await buildBefore(store, name, from);
				await (0, gated.e)(store, build);
				await (0, publish.mk)(store, name, build.ts, new Date(), "rolled-back");
				return {
					name,
					ts: build.ts,
					from
				};
			});
		}
		async function buildBefore(store, name, from) {
			const published = (0, store_history.gi)(await (0, store_history.Lu)(store, name));
			const at = published.lastIndexOf(from);
			const before = at < 0 ? published : published.slice(0, at);
			const builds = await (0, store_builds.YF)(store, name);
			for (const ts of before.toReversed()) {
				const build = builds.find((each) => each.ts === ts && each.state === "complete");
				if (build && ts !== from) return build;
			}
			throw new failure.H("usage", `no build of ${name} was published before ${from ? `${name}-${from}` : "now"}`, {
				code: "nothing-to-roll-back",
				why: published.length > 1 ? "those that were are no longer in the store" : "the history names no other one",
				remedy: `choose one: stx-container list ${name}, then stx-container promote BUILD`
			});
		}
		var versions_flat = __webpack_require__(751);
		var plural = __webpack_require__(21417);
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var prepare = __webpack_require__(76172);
		var absolute = __webpack_require__(31869);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		function output(flags, result, words) {
			process.stdout.write(`${flags.json ? JSON.stringify(result) : words}\n`);
		}
		function assertName(word, remedy) {
			const named = (0, store_builds.d$)(word)?.name;
			if (named === undefined) return;
			throw new failure.H("usage", `${word} is one build, and this works on all builds of a name`, {
				code: "wrong-use",
				why: `its name is ${named}`,
				remedy
			});
		}
		const idOf = (word, { store }) => (0, subject.withArgument)(word, store, (given) => (0, subject.buildIdGiven)(given, (0, absolute.y)(store)));
		const wasPublished = ({ name, ts, from }) => `${name}.sif is ${name}-${ts} now${from && from !== ts ? ` (before: ${name}-${from})` : ""}.`;
		async function upkeep_init(flags) {
			const made = await init((0, absolute.y)(flags.store), flags.signer && (0, absolute.y)(flags.signer));
			const words = [...made.written.map((path) => `Wrote ${path}`), ...made.kept.map((path) => `Kept ${path}, which was there already`)];
			output(flags, made, words.join("\n"));
			if (made.written.some((path) => path.endsWith("containers.yml"))) {
				const page = "https://github.com/OWNER/REPOSITORY/actions/workflows/containers.yml";
				(0, steps.cv)("Next: commit these files and push them to GitHub, which then builds and verifies every recipe.");
				(0, steps.cv)(`Badge for your README: [![containers](${page}/badge.svg)](${page})`);
			}
		}
		async function upkeep_promote(build, flags) {
			const id = await idOf(build, flags);
			const promoted = await (0, steps.Yp)(`Checking ${id}`, () => (0, promote.p)((0, absolute.y)(flags.store), id));
			output(flags, promoted, wasPublished(promoted));
		}
		async function upkeep_rollback(name, flags) {
			if (name === undefined) {
				const flat = await (0, versions_flat.AA)((0, absolute.y)(flags.store), flags.sudo);
				return output(flags, flat, `scitex-v${flat.version}.sif is active now (before: ${flat.from}).`);
			}
			assertName(name, `to publish this build: stx-container promote ${(0, shell_word.r)(name)}`);
			const given = await (0, subject.nameGiven)(name, flags.store);
			const promoted = await (0, steps.Yp)(`Checking ${given}`, () => rollback((0, absolute.y)(flags.store), given));
			output(flags, promoted, wasPublished(promoted));
		}
		async function upkeep_protect(build, flags, isProtected) {
			const { name, ts, kept } = await protect((0, absolute.y)(flags.store), await idOf(build, flags), isProtected);
			const now = isProtected ? "protected: prune never removes it" : "no longer protected";
			output(flags, {
				name,
				ts,
				protected: isProtected,
				changed: kept !== isProtected
			}, `${name}-${ts} is ${kept === isProtected ? "already " : ""}${now}.`);
		}
		async function upkeep_prune(word, flags) {
			if (flags.flat !== undefined) return pruneFlat(Number(flags.flat), flags);
			if (word !== undefined) assertName(word, "stx-container list shows the names");
			const name = word === undefined ? undefined : await (0, subject.nameGiven)(word, flags.store);
			if (name !== undefined && !(await (0, store_builds.Zv)((0, absolute.y)(flags.store))).includes(name)) await (0, store_builds.w)((0, absolute.y)(flags.store), name);
			const options = {
				name,
				apply: flags.yes ?? false,
				imagesOnly: flags.imagesOnly ?? false
			};
			const pruned = await prune((0, absolute.y)(flags.store), options);
			output(flags, pruned, pruneText(pruned, options));
		}
		async function pruneFlat(keep, flags) {
			const applied = flags.yes ?? false;
			const paths = await (0, versions_flat.QJ)((0, absolute.y)(flags.store), keep, applied);
			const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${(0, report_escape.kU)(path)}`);
			output(flags, {
				paths,
				applied
			}, lines.length > 0 ? lines.join("\n") : "Nothing to remove.");
		}
		function pruneText({ builds, bytes, applied }, { name, imagesOnly }) {
			const gone = builds.filter(({ keep }) => !keep);
			const rows = builds.map((build) => [
				build.keep ? "keep" : applied ? "removed" : "remove",
				`${build.name}-${build.ts}`,
				(0, format.Xq)(build.bytes),
				build.why
			]);
			const table = builds.length > 0 ? [(0, format.ku)([[
				"",
				"BUILD",
				"SIZE",
				"WHY"
			], ...rows]), ""] : [];
			const what = `${(0, plural.L)(gone.length, imagesOnly ? "image" : "build")}, ${(0, format.Xq)(bytes)}`;
			if (gone.length === 0) return [...table, "Nothing to remove."].join("\n");
			if (applied) return [...table, `Removed: ${what}.`].join("\n");
			const words = [
				"stx-container prune",
				...name === undefined ? [] : [name],
				...imagesOnly ? ["--images-only"] : []
			];
			return [...table, `Would remove: ${what}. Nothing was removed yet. To do it: ${words.join(" ")} --yes`].join("\n");
		}
		async function gc(flags) {
			const collected = await collectGarbage((0, absolute.y)(flags.store), {
				tmp: flags.tmp === undefined ? undefined : (0, absolute.y)(flags.tmp),
				remove: (0, prepare.$R)({ privileges: "auto" })
			});
			const { scratch, failed, left, kept } = collected;
			const lines = [
				...scratch.map((path) => `removed ${path}`),
				...failed.map((id) => `removed the log of ${id}, which failed`),
				...left.map((path) => `left ${path}: nothing proves that this program made it`),
				...kept.map(({ path, host, pid, until }) => `kept ${path}: process ${pid} on ${host} may be working in it; gc removes it there at once if that has ended, and anywhere after ${until}`)
			];
			output(flags, collected, lines.length > 0 ? lines.map(report_escape.kU).join("\n") : "Nothing to remove.");
		}
		async function historyOf(word, store) {
			const name = await (0, subject.nameInWords)(word, store);
			if (name !== undefined) return {
				name,
				events: await history_history(store, name)
			};
			return (0, subject.withArgument)(word, store, async (given) => {
				const { name, files } = await (0, subject.buildOf)(given, store);
				return {
					name,
					events: await (0, store_history.tG)((0, external_node_path_.join)((0, external_node_path_.dirname)(files.lock), "history.jsonl"))
				};
			});
		}
		async function upkeep_history(word, flags) {
			const { name, events } = await historyOf(word, (0, absolute.y)(flags.store));
			const rows = events.map(({ at, event, ts, from }) => [
				at,
				event,
				`${name}-${ts}`,
				from ? `from ${name}-${from}` : ""
			]);
			const table = (0, format.ku)([[
				"WHEN",
				"WHAT",
				"BUILD",
				""
			], ...rows.map((row) => row.map(report_escape.kU))]);
			output(flags, events, events.length > 0 ? table : `There is no history of the builds of ${name}.`);
		}
	}),
	94882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SS: () => siblingOf,
			UP: () => imageBeside,
			l5: () => isElsewhere,
			m1: () => imageSubject
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_shell_word_js_4 = __webpack_require__(704);
		var _absolute_js_3 = __webpack_require__(31869);
		const siblingOf = (path, ending) => path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);
		function imageBeside(path) {
			const image = siblingOf(path, "sif");
			return (0, node_fs_0.existsSync)(image) ? image : path;
		}
		const isElsewhere = (word) => word === "-" || word.includes("://") || isArchiveName(word) && (0, node_fs_0.existsSync)((0, _absolute_js_3.y)(word));
		const isArchiveName = (word) => /\.(?:zip|tar|tgz|tar\.gz)$/.test(word);
		async function imageSubject(word, store) {
			if (isElsewhere(word)) throw cannotRun(word);
			const path = (0, _absolute_js_3.y)(word);
			const isPath = /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word);
			if (!isPath && (word === "" || !(0, node_fs_0.existsSync)(path) || (0, node_fs_0.existsSync)((0, node_path_1.join)(store, word)))) return { name: word };
			const image = imageBeside(path);
			if (image !== path) return { path: image };
			const stats = (0, node_fs_0.statSync)(path, { throwIfNoEntry: false });
			if (stats?.isDirectory()) return { path: await imageInFolder(path, word) };
			if (!stats?.isFile() || path.endsWith(".sif")) return { path };
			const name = await (await __webpack_require__.e(7455).then(__webpack_require__.bind(__webpack_require__, 67455))).nameOfRecipe(word, store);
			return name === undefined ? { path } : { name };
		}
		async function imageInFolder(folder, word) {
			const { fileKind } = await __webpack_require__.e(9970).then(__webpack_require__.bind(__webpack_require__, 49970));
			if (await fileKind(folder) !== "folder") return folder;
			const { fileOfFolder } = await __webpack_require__.e(7634).then(__webpack_require__.bind(__webpack_require__, 7634));
			return imageBeside(await fileOfFolder(folder, word));
		}
		function cannotRun(word) {
			const given = (0, _process_shell_word_js_4.r)(word);
			const [why, remedy] = word === "-" ? ["only an image on this disk can run", "write it to a file, and name that file"] : word.includes("://") ? ["only an image on this disk can be checked before it runs", `stx-container pull ${given}`] : ["it is an archive, and only an image on this disk can run", `unpack it, then name the folder: ${unpackCommand(word)}; to check it as it is: stx-container check ${given}`];
			const what = word === "-" ? "what comes through standard input" : word;
			return new _failure_js_2.H("usage", `cannot run ${what}`, {
				code: "exec-subject-invalid",
				why,
				remedy
			});
		}
		function unpackCommand(word) {
			const folder = (0, _process_shell_word_js_4.r)(word.replace(/\.(?:zip|tar|tgz|tar\.gz)$/, ""));
			return word.endsWith(".zip") ? `unzip ${(0, _process_shell_word_js_4.r)(word)} -d ${folder}` : `mkdir ${folder} && tar -xf ${(0, _process_shell_word_js_4.r)(word)} -C ${folder}`;
		}
	}),
	84501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DG: () => isLive,
			HE: () => digestStep,
			R8: () => warn,
			RV: () => changeStep,
			Uz: () => beginStep,
			Yp: () => doing,
			cv: () => say,
			jx: () => sayWrote
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_digest_cache_js_1 = __webpack_require__(85248);
		var _report_escape_js_2 = __webpack_require__(45743);
		var _report_format_js_3 = __webpack_require__(60919);
		var _volume_js_4 = __webpack_require__(37202);
		const running = [];
		let shown;
		function stepLines(stream, start, everyStep) {
			let title;
			let said;
			let last = start;
			let wait = 5e3;
			const say = (now) => {
				stream.write(`[${(0, _report_format_js_3.a3)(now - start)}] ${title} …\n`);
				wait = title === said ? Math.min(wait * 2, 6e4) : 5e3;
				[said, last] = [title, now];
			};
			const timer = setInterval(() => {
				const now = Date.now();
				if (title !== undefined && now - last >= (title === said ? wait : 5e3)) say(now);
			}, 1e3);
			timer.unref();
			return {
				step(next) {
					title = next;
					if (everyStep && title !== undefined && title !== said) say(Date.now());
				},
				clear() {}
			};
		}
		function stepLine(stream, start) {
			let title;
			let isDrawn = false;
			const clear = () => {
				if (isDrawn) stream.write("\r\x1B[K");
				isDrawn = false;
			};
			const timer = setInterval(() => {
				const elapsed = Date.now() - start;
				if (title === undefined || elapsed < 1e3) return;
				const text = `[${(0, _report_format_js_3.a3)(elapsed)}] ${title} …`;
				stream.write(`\r${text.slice(0, Math.max(10, (stream.columns ?? 80) - 1))}\x1b[K`);
				isDrawn = true;
			}, 250);
			timer.unref();
			return {
				step(next) {
					title = next;
					if (title === undefined) clear();
				},
				clear
			};
		}
		const isLive = (stream) => stream.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;
		let since;
		function show(start) {
			const isVerbose = (0, _volume_js_4.p)() === "verbose";
			process.stderr.on("error", () => {});
			shown = isLive(process.stderr) && !isVerbose ? stepLine(process.stderr, start) : stepLines(process.stderr, start, isVerbose);
			shown.step(running.at(-1)?.title);
		}
		function changed() {
			shown?.step(running.at(-1)?.title);
			if (since !== undefined) return;
			const start = Date.now();
			since = start;
			if ((0, _volume_js_4.p)() === "verbose") show(start);
			else setTimeout(() => show(start), 1e3).unref();
		}
		function beginStep(title) {
			if ((0, _volume_js_4.p)() === "quiet") return () => {};
			const step = { title: (0, _report_escape_js_2.TN)(title) };
			running.push(step);
			changed();
			return () => {
				const at = running.indexOf(step);
				if (at < 0) return;
				running.splice(at, 1);
				changed();
			};
		}
		function changeStep(title) {
			const step = running.at(-1);
			if (!step || step.title === title) return;
			step.title = (0, _report_escape_js_2.TN)(title);
			changed();
		}
		async function doing(title, work) {
			const end = beginStep(title);
			try {
				return await work();
			} finally {
				end();
			}
		}
		const digestStep = (path) => doing(`Reading ${(0, node_path_0.basename)(path)}`, () => (0, _files_digest_cache_js_1.n)(path));
		function say(text) {
			if ((0, _volume_js_4.p)() === "quiet") return;
			warn((0, _report_escape_js_2.TN)(text));
		}
		function warn(text) {
			shown?.clear();
			process.stderr.write(`${text.split("\n").map((line) => (0, _report_escape_js_2.kU)(line).trimEnd()).join("\n")}\n`);
		}
		function sayWrote(path, about) {
			say(`Wrote ${path}${about === undefined ? "" : `: ${about}`}.`);
		}
	}),
	85248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => cachedDigest });
		var node_path_0 = __webpack_require__(76760);
		var _cache_folder_js_1 = __webpack_require__(47182);
		var _digest_js_2 = __webpack_require__(63983);
		var _user_cache_js_3 = __webpack_require__(59510);
		async function cachedDigest(path, options = {}) {
			const before = (0, _user_cache_js_3.Zs)(path);
			if (!before || !(0, _cache_folder_js_1.n)(options.env) || !await (0, _user_cache_js_3.lO)(path)) return (0, _digest_js_2.Q3)(path);
			const entry = (0, node_path_0.join)(options.folder ?? (0, _cache_folder_js_1.s)("digests"), (0, _digest_js_2.sc)(path));
			const [known = "", of] = (await (0, _user_cache_js_3.xe)(entry)).split(" ");
			if (of === before.key && /^[0-9a-f]{64}$/.test(known)) return known;
			const digest = await (0, _digest_js_2.Q3)(path);
			if (before.key === (0, _user_cache_js_3.Zs)(path)?.key && (0, _user_cache_js_3.Is)(before, options.settledMs)) await (0, _user_cache_js_3.aR)(entry, `${digest} ${before.key}`);
			return digest;
		}
	}),
	13922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OP: () => writeOwnFile,
			cR: () => readOwnFileIfThere,
			mW: () => writeNewOwnFile,
			zx: () => readOwnFile
		});
		var node_path_0 = __webpack_require__(76760);
		var zod_3 = __webpack_require__(28942);
		var _bounded_js_1 = __webpack_require__(17794);
		var _inside_js_2 = __webpack_require__(66996);
		const proofSchema = zod_3._H3({ owner: zod_3._H3({
			name: zod_3.YjP(),
			inode: zod_3.YjP(),
			uid: zod_3.aig()
		}) });
		const uid = () => process.getuid?.() ?? -1;
		const textOf = (path, value) => (inode) => `${JSON.stringify({
			...value,
			owner: {
				name: (0, node_path_0.basename)(path),
				inode: String(inode),
				uid: uid()
			}
		})}\n`;
		const writeOwnFile = (root, path, value) => (0, _inside_js_2.writeFileInside)(root, path, textOf(path, value));
		const writeNewOwnFile = (root, path, value) => (0, _inside_js_2.q0)(root, path, textOf(path, value));
		async function readOwnFile(path, limit) {
			const facts = {
				inode: "",
				uid: -1,
				nlink: 0n
			};
			return parse(path, await (0, _bounded_js_1.C)(path, limit, { look: (found) => note(facts, found) }), facts);
		}
		async function readOwnFileIfThere(path, limit) {
			const facts = {
				inode: "",
				uid: -1,
				nlink: 0n
			};
			const bytes = await (0, _bounded_js_1.L)(path, limit, { look: (found) => note(facts, found) });
			return bytes && parse(path, bytes, facts);
		}
		function note(facts, found) {
			Object.assign(facts, {
				inode: String(found.ino),
				uid: Number(found.uid),
				nlink: found.nlink
			});
		}
		function parse(path, bytes, facts) {
			const value = JSON.parse(bytes.toString("utf8"));
			const said = proofSchema.safeParse(value);
			if (!said.success) return {
				value,
				isOwn: false
			};
			const { owner, ...rest } = said.data;
			const isOwn = owner.name === (0, node_path_0.basename)(path) && owner.inode === facts.inode && owner.uid === uid() && facts.uid === uid() && facts.nlink === 1n;
			return {
				value: rest,
				isOwn
			};
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
	98039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => assertGateOpen });
		var _failure_js_0 = __webpack_require__(77205);
		var _verdict_gate_js_1 = __webpack_require__(76469);
		var _verdict_read_policy_js_2 = __webpack_require__(26588);
		async function assertGateOpen(store, build) {
			const answer = await (0, _verdict_gate_js_1.checkBuild)(build, await (0, _verdict_read_policy_js_2.T4)(store));
			if (answer.open) return;
			const id = `${build.name}-${build.ts}`;
			const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
			throw new _failure_js_0.H(kind, `${id} may not be published`, {
				code: "gate-closed",
				why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: answer.refusals[0]?.remedy
			});
		}
	}),
	71255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => findRecipes });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_look_js_3 = __webpack_require__(53896);
		const recipeLimit = 1e4;
		const mostWildcards = 4;
		const mostAlternatives = 256;
		const ownFolders = new Set([".git", "node_modules"]);
		async function findRecipes(workspace, patterns, store, isOptional = false, isRecipe = async () => true) {
			const included = patterns.filter((pattern) => !pattern.startsWith("!"));
			const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
			for (const pattern of [...included, ...excluded]) {
				refuseOutside(pattern);
				refuseEndless(pattern);
			}
			const storeInside = (0, node_path_1.relative)(workspace, store);
			const found = new Set();
			const exclude = (name) => ownFolders.has(name.split(node_path_1.sep).at(-1) ?? "") || name === storeInside;
			for await (const path of (0, node_fs_promises_0.glob)(included, {
				cwd: workspace,
				exclude
			})) {
				if (path.startsWith(`${storeInside}${node_path_1.sep}`) || found.size > recipeLimit) continue;
				if ((0, _files_look_js_3.t5)((0, node_path_1.join)(workspace, path))?.isFile()) found.add(path);
			}
			if (excluded.length > 0) for await (const path of (0, node_fs_promises_0.glob)(excluded, {
				cwd: workspace,
				exclude
			})) found.delete(path);
			for (const path of found) if (!included.includes(path) && !await isRecipe(path)) found.delete(path);
			if ((found.size > 0 || isOptional) && found.size <= recipeLimit) return [...found].sort();
			throw new _failure_js_2.H("usage", found.size === 0 ? "no recipes found" : "too many recipes found", {
				code: "no-recipes",
				why: `${found.size === 0 ? "no file" : `more than ${recipeLimit} files`} in the checkout match${found.size === 0 ? "es" : ""} ${included.join(", ")}`,
				remedy: "set the input recipes to the paths or patterns of your recipes, for example recipes/*.def"
			});
		}
		function refuseOutside(pattern) {
			if (!pattern.startsWith("/") && !pattern.split("/").includes("..")) return;
			throw new _failure_js_2.H("usage", `the pattern ${JSON.stringify(pattern)} leads out of the checkout`, {
				code: "no-recipes",
				why: "recipes are looked for in the checkout only",
				remedy: "write patterns relative to the repository, for example recipes/*.def"
			});
		}
		function refuseEndless(pattern) {
			const excess = excessOf(pattern);
			if (excess === undefined) return;
			throw new _failure_js_2.H("usage", `the pattern ${JSON.stringify(pattern)} is too complex`, {
				code: "no-recipes",
				why: excess,
				remedy: "write several simpler patterns, a line each"
			});
		}
		function excessOf(pattern) {
			if (/[+*]\(/.test(pattern)) return "it repeats a group";
			const parts = pattern.split("/");
			if (parts.some((part) => part !== "**" && part.split("*").length - 1 > mostWildcards)) return `it has more than ${mostWildcards} wildcards between two slashes`;
			if (parts.filter((part) => part === "**").length > mostWildcards) return `it has ** more than ${mostWildcards} times`;
			const choices = Array.from(pattern.matchAll(/[{,]|\.\./g), ([sign]) => sign);
			let alternatives = 1;
			let inBrace = 1;
			for (const sign of choices) {
				if (sign === "{") {
					alternatives *= inBrace;
					inBrace = 1;
				} else inBrace += sign === "," ? 1 : mostAlternatives;
			}
			return alternatives * inBrace > mostAlternatives ? `its braces stand for more than ${mostAlternatives} patterns` : undefined;
		}
	}),
	43402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => promote });
		var _store_builds_js_0 = __webpack_require__(13336);
		var _store_complete_js_1 = __webpack_require__(83602);
		var _store_name_lock_js_2 = __webpack_require__(95776);
		var _store_open_js_3 = __webpack_require__(93237);
		var _store_publish_js_4 = __webpack_require__(54906);
		var _gated_js_5 = __webpack_require__(98039);
		async function promote(path, id) {
			const store = await (0, _store_open_js_3.dy)(path);
			const { name } = await (0, _store_builds_js_0.w)(store, id);
			return (0, _store_name_lock_js_2.n)(store, name, async () => {
				const build = await (0, _store_builds_js_0.w)(store, id, "newest");
				(0, _store_complete_js_1.Q)(build);
				await (0, _gated_js_5.e)(store, build);
				const from = await (0, _store_publish_js_4.mk)(store, name, build.ts);
				return {
					name,
					ts: build.ts,
					from
				};
			});
		}
	}),
	17464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			af: () => notOwnEntry,
			cZ: () => QueueFolder,
			fc: () => notQueued
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var zod_10 = __webpack_require__(28942);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_failures_js_4 = __webpack_require__(28720);
		var _files_inside_js_5 = __webpack_require__(66996);
		var _files_own_file_js_6 = __webpack_require__(13922);
		var _process_identity_js_7 = __webpack_require__(81795);
		var _store_queued_js_8 = __webpack_require__(70368);
		var _verify_task_js_9 = __webpack_require__(25143);
		const entrySchema = zod_10.rej({
			version: zod_10.euz(1),
			build: zod_10.YjP(),
			at: zod_10.YjP(),
			options: _verify_task_js_9.Bo
		});
		const currentSchema = zod_10.Ikc({
			build: zod_10.YjP(),
			since: zod_10.YjP(),
			process: zod_10.IeY((value) => typeof value === "object" && value !== null)
		});
		const maxFile = 1024 * 1024;
		const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;
		class QueueFolder {
			store;
			path;
			constructor(store) {
				this.store = store;
				this.path = (0, _store_queued_js_8.g9)(store);
			}
			file(build, ending) {
				if (!idPattern.test(build)) throw new RangeError(`not a build id: ${build}`);
				return (0, node_path_1.join)(this.path, `${build}.${ending}`);
			}
			get lockFile() {
				return (0, node_path_1.join)(this.path, "worker.lock");
			}
			get #currentFile() {
				return (0, node_path_1.join)(this.path, "current");
			}
			async add(build, options) {
				await (0, _files_inside_js_5.Vh)(this.store, this.path);
				for (const ending of [
					"result",
					"cancel",
					"log"
				]) await this.remove(build, ending);
				const entry = {
					version: 1,
					build,
					at: new Date().toISOString(),
					options
				};
				await (0, _files_own_file_js_6.OP)(this.store, this.file(build, "json"), entry);
			}
			async entries() {
				const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
				return found.filter((entry) => entry !== undefined).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
			}
			async entry(build) {
				try {
					const file = await (0, _files_own_file_js_6.cR)(this.file(build, "json"), maxFile);
					const entry = file && entrySchema.parse(file.value);
					return entry?.build === build ? {
						...entry,
						isOwn: file?.isOwn ?? false
					} : undefined;
				} catch {
					return undefined;
				}
			}
			result(build) {
				return read(this.file(build, "result"), _verify_task_js_9.Oh);
			}
			async results() {
				const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
				return found.filter((result) => result !== undefined);
			}
			async finish(build, result) {
				await (0, _files_inside_js_5.writeFileInside)(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
				await this.remove(build, "json");
			}
			async remove(build, ending) {
				await (0, _files_inside_js_5.$E)(this.store, this.file(build, ending));
			}
			async begin(build) {
				const current = {
					build,
					since: new Date().toISOString(),
					process: (0, _process_identity_js_7.WF)()
				};
				await (0, _files_inside_js_5.writeFileInside)(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
			}
			async rest() {
				await (0, _files_inside_js_5.$E)(this.store, this.#currentFile);
			}
			async current() {
				const current = await read(this.#currentFile, currentSchema);
				return current && (0, _process_identity_js_7.GE)(current.process) !== "gone" ? current : undefined;
			}
			async clearGone() {
				const claim = await read(this.#currentFile, currentSchema);
				const removed = [];
				if (claim && (0, _process_identity_js_7.GE)(claim.process) === "gone") {
					await this.rest();
					removed.push(this.#currentFile);
				}
				const waiting = new Set(await this.#builds("json"));
				for (const build of await this.#builds("cancel")) {
					if (waiting.has(build)) continue;
					await this.remove(build, "cancel");
					removed.push(this.file(build, "cancel"));
				}
				return removed;
			}
			async #builds(ending) {
				const names = await (0, node_fs_promises_0.readdir)(this.path).catch((error) => {
					if (error.code === "ENOENT") return [];
					throw (0, _files_failures_js_4.f1)(error, `could not read the queue ${this.path}`);
				});
				return names.filter((name) => name.endsWith(`.${ending}`)).map((name) => name.slice(0, -ending.length - 1)).filter((build) => idPattern.test(build));
			}
		}
		async function read(path, schema) {
			const bytes = await (0, _files_bounded_js_3.L)(path, maxFile);
			try {
				return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
			} catch {
				return undefined;
			}
		}
		function notOwnEntry(build) {
			return new _failure_js_2.H("usage", `${build} was put into the queue by somebody else`, {
				code: "queue-entry-foreign",
				why: "an entry says what a rebuild may see of this machine, so only the user who made it works on it, and not in a copy or clone",
				remedy: `verify it yourself: stx-container verify ${build}`
			});
		}
		function notQueued(build) {
			return new _failure_js_2.H("usage", `${build} is not in the queue`, {
				code: "queue-entry-missing",
				why: "it was not queued, or was verified or cancelled before",
				remedy: "stx-container queue status"
			});
		}
	}),
	51690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EV: () => removeKilled,
			Ui: () => removeTrees,
			VG: () => apptainerBuild,
			Yl: () => tools,
			ke: () => replacedName,
			y: () => apptainerEnvironment
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_find_js_2 = __webpack_require__(6557);
		var _apptainer_install_ensure_js_3 = __webpack_require__(39750);
		var _apptainer_scratch_js_4 = __webpack_require__(41518);
		var _failure_js_5 = __webpack_require__(77205);
		var _files_folder_js_6 = __webpack_require__(28363);
		var _files_remove_tree_js_7 = __webpack_require__(7168);
		var _files_temporary_names_js_8 = __webpack_require__(60813);
		var _host_privileges_js_9 = __webpack_require__(9348);
		var _process_run_js_10 = __webpack_require__(21880);
		async function tools() {
			return {
				apptainer: await (0, _apptainer_install_ensure_js_3.ensureApptainer)(),
				privileges: await (0, _host_privileges_js_9.Q5)("auto")
			};
		}
		function apptainerEnvironment({ apptainer }, tmp) {
			const prefix = apptainer.name.toUpperCase();
			const env = (0, _process_run_js_10.aq)(tmp === undefined ? {} : {
				TMPDIR: tmp,
				[`${prefix}_TMPDIR`]: tmp
			});
			env.PATH = [...(0, _apptainer_find_js_2.Sg)(apptainer), env.PATH].join(node_path_1.delimiter);
			return env;
		}
		async function apptainerBuild(all, args, { tmp, onLine, signal }) {
			const { apptainer, privileges } = all;
			const argv = privileges.wrap([
				apptainer.command,
				"--nocolor",
				"build",
				...privileges.flags,
				...args
			]);
			const tail = [];
			const { code } = await (0, _process_run_js_10.eF)(argv[0], argv.slice(1), {
				env: apptainerEnvironment(all, tmp),
				timeLimitMs: 6 * 36e5,
				stdoutTo: () => {},
				onLine: (line) => {
					if (tail.push(line) > 20) tail.shift();
					onLine?.(line);
				},
				...signal && { signal }
			});
			if (code === 0) return;
			const text = tail.join("\n");
			const isDisk = /no space left|disk quota exceeded/i.test(text);
			throw new _failure_js_5.H(isDisk ? "infrastructure" : "failed", "apptainer build failed", {
				code: isDisk ? "build-disk-full" : "build-failed",
				why: text || `exit code ${code}`,
				remedy: isDisk ? "free space on that disk, then run the command again" : "see the lines above"
			});
		}
		async function removeTrees(folder, names) {
			const parent = await _files_folder_js_6.vd.open(folder);
			try {
				for (const name of names) {
					await (0, _files_remove_tree_js_7.b4)(parent, name).catch(async () => (0, _apptainer_scratch_js_4.eS)(parent, [name], await (0, _host_privileges_js_9.Q5)("auto")));
				}
			} finally {
				await parent.close();
			}
		}
		const replacedName = "old";
		async function removeKilled(folder, name) {
			const removed = [];
			for (const entry of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const parsed = (0, _files_temporary_names_js_8.u)(entry);
				if (parsed?.name !== name || parsed.writer !== "gone") continue;
				const path = (0, node_path_1.join)(folder, entry);
				const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
				if (!found?.isDirectory() || found.uid !== process.getuid?.()) continue;
				if (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(path, replacedName)).catch(() => undefined) !== undefined) continue;
				await removeTrees(folder, [entry]).then(() => removed.push(path), () => undefined);
			}
			return removed;
		}
	}),
	25143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bo: () => verifyOptionsSchema,
			DA: () => storedRequest,
			FO: () => exitCodeOf,
			Oh: () => taskResultSchema,
			T3: () => assertDeferrable,
			VN: () => verifyStored,
			g5: () => failureOf
		});
		var node_os_0 = __webpack_require__(48161);
		var zod_6 = __webpack_require__(28942);
		var _failure_js_1 = __webpack_require__(77205);
		var _roundtrip_verify_js_2 = __webpack_require__(87839);
		var _store_builds_js_3 = __webpack_require__(13336);
		var _store_recipe_folder_js_4 = __webpack_require__(64112);
		var _verdict_marker_js_5 = __webpack_require__(97391);
		const settingsSchema = zod_6.rej({
			privileges: zod_6.k5n([
				"auto",
				"sudo",
				"fakeroot"
			]),
			hostCa: zod_6.KCZ([zod_6.k5n([
				"auto",
				"on",
				"off"
			]), zod_6.rej({ path: zod_6.YjP() })]),
			passEnv: zod_6.YOg(zod_6.YjP()),
			secrets: zod_6.YOg(zod_6.KCZ([zod_6.rej({
				name: zod_6.YjP(),
				path: zod_6.YjP()
			}), zod_6.rej({
				name: zod_6.YjP(),
				env: zod_6.YjP()
			})])).exactOptional(),
			binds: zod_6.YOg(zod_6.rej({
				source: zod_6.YjP(),
				at: zod_6.YjP(),
				access: zod_6.k5n(["ro", "rw"])
			})).exactOptional(),
			timeLimitMs: zod_6.aig(),
			tmp: zod_6.YjP().exactOptional(),
			apptainer: zod_6.rej({
				version: zod_6.YjP(),
				sha256: zod_6.YjP().exactOptional()
			}).exactOptional()
		});
		function assertDeferrable({ secrets = [] }) {
			const inVariable = secrets.find((secret) => "env" in secret);
			if (!inVariable) return;
			throw new _failure_js_1.H("usage", `the secret ${inVariable.name} is in a variable, which a later verification does not have`, {
				code: "wrong-use",
				why: "the rebuild runs in another process, perhaps on another machine",
				remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`
			});
		}
		const verifyOptionsSchema = zod_6.rej({
			store: zod_6.YjP(),
			context: zod_6.YjP().exactOptional(),
			buildArgs: zod_6.g1P(zod_6.YjP(), zod_6.YjP()),
			requiredLevel: zod_6.k5n(_verdict_marker_js_5.levels),
			settings: settingsSchema,
			vault: zod_6.rej({ path: zod_6.YjP().exactOptional() }).exactOptional(),
			runUrl: zod_6.YjP().exactOptional()
		});
		const taskResultSchema = zod_6.rej({
			build: zod_6.YjP(),
			host: zod_6.YjP(),
			at: zod_6.YjP(),
			verdict: zod_6.k5n([
				"verified",
				"unverified",
				"inconclusive",
				"error"
			]),
			level: zod_6.k5n(_verdict_marker_js_5.levels).exactOptional(),
			isEnough: zod_6.zMY(),
			notJudged: zod_6.YjP().exactOptional(),
			reason: zod_6.YjP(),
			marker: zod_6.YjP().exactOptional(),
			log: zod_6.YjP().exactOptional(),
			failure: zod_6.rej({
				kind: zod_6.k5n([
					"failed",
					"usage",
					"unverified",
					"infrastructure",
					"inconclusive"
				]),
				code: zod_6.YjP(),
				why: zod_6.YjP().exactOptional(),
				remedy: zod_6.YjP().exactOptional()
			}).exactOptional()
		});
		async function storedRequest({ files, state, name, ts }, options) {
			const isEnough = state === "complete" || state === "lock-only" && options.vault !== undefined;
			if (!isEnough) {
				throw new _failure_js_1.H("usage", `the build ${name}-${ts} is incomplete`, {
					code: "build-incomplete",
					why: state === "lock-only" ? "its image is not in the store" : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
					remedy: state === "lock-only" ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere` : "build it again"
				});
			}
			return {
				...options,
				context: options.context ?? await (0, _store_recipe_folder_js_4.z)(options.store, name),
				...state === "complete" ? { image: files.image } : {},
				lock: files.lock,
				lockedRecipe: files.lockedRecipe
			};
		}
		async function verifyStored(build, options, watcher, signal) {
			const ended = () => ({
				build,
				host: (0, node_os_0.hostname)(),
				at: new Date().toISOString()
			});
			try {
				const request = await storedRequest(await (0, _store_builds_js_3.w)(options.store, build), options);
				return {
					...ended(),
					...verdictOf(await (0, _roundtrip_verify_js_2.verify)(request, watcher, signal))
				};
			} catch (error) {
				if (!(error instanceof _failure_js_1.H) || signal?.aborted) throw error;
				return {
					...ended(),
					...failureOf(error)
				};
			}
		}
		function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }) {
			return {
				verdict,
				...level && { level },
				isEnough,
				reason,
				...notJudged && { notJudged },
				...marker && { marker },
				log
			};
		}
		function failureOf({ kind, code, message, why, remedy }) {
			const verdict = kind === "inconclusive" ? "inconclusive" : "error";
			const failure = {
				kind,
				code,
				...why && { why },
				...remedy && { remedy }
			};
			return {
				verdict,
				isEnough: false,
				reason: message,
				failure
			};
		}
		function exitCodeOf({ verdict, isEnough, notJudged, failure }) {
			if (failure) return _failure_js_1.h[failure.kind];
			if (notJudged !== undefined) return _failure_js_1.h.inconclusive;
			if (verdict === "verified") return isEnough ? _failure_js_1.h.done : _failure_js_1.h.unverified;
			return {
				unverified: _failure_js_1.h.unverified,
				inconclusive: _failure_js_1.h.inconclusive,
				error: _failure_js_1.h.infrastructure
			}[verdict];
		}
	}),
	94883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => activeIn,
			Fu: () => rollBack,
			Yf: () => activate
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_inside_js_4 = __webpack_require__(66996);
		var _process_run_js_5 = __webpack_require__(21880);
		var _store_history_js_6 = __webpack_require__(4813);
		const linkPath = ({ folder, link }) => (0, node_path_1.join)(folder, link);
		const historyPath = ({ folder, link }) => (0, node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
		const longest = 16 * 1024 ** 2;
		async function activeIn(at) {
			const target = await (0, node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
			return target === "" ? undefined : at.versionOf((0, node_path_1.basename)(target));
		}
		async function readEvents(at) {
			const bytes = await (0, _files_bounded_js_3.L)(historyPath(at), longest, { what: "history" });
			return (0, _store_history_js_6.i6)(bytes?.toString("utf8") ?? "").events;
		}
		async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
			const from = await activeIn(at);
			if (useSudo) {
				await replaceAsRoot(at, at.fileOf(version));
				return from;
			}
			await note(at, isRollback ? "rolled-back" : "published", version, from);
			const isOurs = (old) => at.versionOf((0, node_path_1.basename)(old)) !== undefined;
			await (0, _files_inside_js_4.q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
			return from;
		}
		async function note(at, event, ts, from) {
			const now = new Date().toISOString();
			const line = (what) => (0, _files_inside_js_4.ZX)(at.folder, historyPath(at), JSON.stringify({
				...what,
				at: now
			}));
			if (from !== undefined && (0, _store_history_js_6.gi)(await readEvents(at)).at(-1) !== from) await line({
				event: "published",
				ts: from
			});
			await line({
				event,
				ts,
				...from !== undefined && { from }
			});
		}
		async function replaceAsRoot(at, file) {
			const temporary = (0, node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
			for (const argv of [[
				"ln",
				"-sfn",
				"--",
				file,
				temporary
			], [
				"mv",
				"-Tf",
				"--",
				temporary,
				linkPath(at)
			]]) {
				const limits = {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 3e4
				};
				const { code, stderr } = await (0, _process_run_js_5.eF)("sudo", [
					"-n",
					"--",
					...argv
				], limits);
				if (code !== 0) throw new _failure_js_2.H("infrastructure", `could not change ${linkPath(at)} as root`, {
					code: "sudo-refused",
					why: stderr.trim(),
					remedy: "allow it in sudoers, or run the command as the owner of the folder"
				});
			}
		}
		async function rollBack(at, versions, useSudo = false) {
			const from = await activeIn(at);
			const version = from && (await activeBefore(at, from, versions) ?? versions[versions.indexOf(from) + 1]);
			if (!from || !version) throw new _failure_js_2.H("usage", `no version was active before in ${at.folder}`, {
				code: "nothing-to-roll-back",
				why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
				remedy: "choose one yourself with the command `switch`"
			});
			await activate(at, version, {
				useSudo,
				isRollback: true
			});
			return {
				version,
				from
			};
		}
		async function activeBefore(at, active, versions) {
			const events = await readEvents(at);
			const before = (0, _store_history_js_6.gi)(events);
			const place = before.lastIndexOf(active);
			if (place < 0 && events.at(-1)?.event === "rolled-back") return undefined;
			return before.slice(0, place < 0 ? undefined : place).findLast((each) => each !== active && versions.includes(each));
		}
	}),
	751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AA: () => rollbackFlat,
			C9: () => switchFlat,
			Mm: () => assertCount,
			QJ: () => cleanupFlat,
			XZ: () => activeVersion,
			dN: () => purgeSifs,
			hP: () => flatVersions
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_open_js_4 = __webpack_require__(93237);
		var _active_link_js_5 = __webpack_require__(94883);
		const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
		const fileOf = (version) => `scitex-v${version}.sif`;
		const linkIn = (folder) => ({
			folder,
			link: "current.sif",
			fileOf,
			versionOf
		});
		async function flatVersions(folder) {
			const active = await activeVersion(folder);
			const files = await (0, node_fs_promises_0.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of files) {
				const version = versionOf(file);
				const path = (0, node_path_1.join)(folder, file);
				const image = version === undefined ? undefined : await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
				if (version === undefined || !image?.isFile()) continue;
				const { size, mtime } = image;
				found.push({
					version,
					path,
					size,
					date: mtime.toISOString(),
					active: version === active
				});
			}
			return found.sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a));
		}
		const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
		const activeVersion = (folder) => (0, _active_link_js_5.E1)(linkIn(folder));
		async function switchFlat(folder, version, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = await flatVersions(at);
			if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
			return (0, _active_link_js_5.Yf)(linkIn(at), version, { useSudo });
		}
		async function rollbackFlat(folder, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = (await flatVersions(at)).map(({ version }) => version);
			return (0, _active_link_js_5.Fu)(linkIn(at), versions, useSudo);
		}
		async function cleanupFlat(folder, keep, apply) {
			assertCount(keep);
			const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
			const removed = [];
			for (const { path } of old) {
				if (!(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				removed.push(path);
			}
			return removed;
		}
		async function purgeSifs(folder, keep, apply) {
			const old = await cleanupFlat(folder, keep, apply);
			const left = [];
			for (const file of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const path = (0, node_path_1.join)(folder, file);
				if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				left.push(path);
			}
			return [...left, ...old];
		}
		function assertCount(keep) {
			if (Number.isInteger(keep) && keep >= 0) return;
			throw new _failure_js_2.H("usage", `invalid number to keep: ${keep}`, {
				code: "wrong-use",
				why: "it must be a whole number, 0 or more",
				remedy: "correct the number"
			});
		}
		function missing(folder, version, versions) {
			return new _failure_js_2.H("usage", `there is no version ${version} in ${folder}`, {
				code: "version-missing",
				why: versions.length > 0 ? `the folder has: ${versions.map((each) => each.version).join(", ")}` : "the folder has no scitex-v*.sif",
				remedy: "choose one of them, or name another folder"
			});
		}
	}),
	83602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => assertComplete });
		var _failure_js_0 = __webpack_require__(77205);
		function assertComplete({ name, ts, state }) {
			if (state === "complete") return;
			throw new _failure_js_0.H("usage", `the build ${name}-${ts} has no image here`, {
				code: "image-not-in-store",
				why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
				remedy: "stx-container list shows the builds that are complete"
			});
		}
	}),
	64112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => rememberRecipeFolder,
			z: () => recipeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_bounded_js_2 = __webpack_require__(17794);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _names_js_4 = __webpack_require__(90201);
		const noteOf = (store, name) => (0, node_path_1.join)(store, (0, _names_js_4.tO)(name), ".recipe-folder");
		const maxPath = 4096;
		const staysIn = (path) => !(0, node_path_1.isAbsolute)(path) && !path.split("/").includes("..");
		async function rememberRecipeFolder(store, name, context) {
			const path = (0, node_path_1.relative)((0, node_path_1.dirname)(store), await (0, node_fs_promises_0.realpath)(context));
			const note = noteOf(store, name);
			if (path === "" || !staysIn(path) || path.includes("\n")) await (0, _files_inside_js_3.$E)(store, note);
			else await (0, _files_inside_js_3.writeFileInside)(store, note, `${path}\n`);
		}
		async function recipeFolder(store, name) {
			const usual = (0, node_path_1.dirname)(store);
			const bytes = await (0, _files_bounded_js_2.L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
			const path = bytes?.toString("utf8").replace(/\n$/, "");
			if (!path || !staysIn(path)) return usual;
			const [top, found] = await Promise.all([(0, node_fs_promises_0.realpath)(usual), (0, node_fs_promises_0.realpath)((0, node_path_1.join)(usual, path))]).catch(() => []);
			return top !== undefined && found !== undefined && staysIn((0, node_path_1.relative)(top, found)) ? found : usual;
		}
	}),
	4941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VJ: () => contextPath,
			Wd: () => contextBeside,
			_m: () => contextLimits,
			aE: () => isContext,
			fW: () => contextName
		});
		var _files_look_js_0 = __webpack_require__(53896);
		const ending = ".context";
		const contextLimits = {
			files: 2e4,
			bytes: 16 * 1024 ** 3
		};
		const contextName = (lock) => lock.replace(/\.lock$/, ending);
		async function contextBeside(lock) {
			const path = contextName(lock);
			if (path === lock) return undefined;
			return (0, _files_look_js_0.t5)(path)?.isDirectory() ? path : undefined;
		}
		const isContext = (folder) => folder.endsWith(ending);
		function contextPath(path) {
			const parts = path.split("/");
			const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
			return at < 0 ? undefined : {
				folder: parts.slice(0, at + 1).join("/"),
				rest: parts.slice(at + 1)
			};
		}
	})
};
;
