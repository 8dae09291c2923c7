"use strict";
exports.id = 6944;
exports.ids = [6944, 8448];
exports.modules = {
	45209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => planOf });
		var github_artifacts = __webpack_require__(48440);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var parse = __webpack_require__(9561);
		var template = __webpack_require__(77122);
		var current_inputs = __webpack_require__(36706);
		var prepare = __webpack_require__(76172);
		var builds = __webpack_require__(13336);
		var names = __webpack_require__(90201);
		var check_name = __webpack_require__(91633);
		var limits = __webpack_require__(36697);
		var find_recipes = __webpack_require__(71255);
		var stages = __webpack_require__(60809);
		;
		const atOnce = 8;
		async function planImages(request) {
			const known = new Set(await (0, builds.Zv)(request.store));
			const recipes = await (0, find_recipes.r)(request.workspace, request.recipes, request.store, (request.given ?? []).length > 0, async (path) => {
				const is = known.has((0, prepare.nameFromRecipe)(path)) || isLikeRecipe(await readRecipe((0, external_node_path_.join)(request.workspace, path)));
				if (!is) request.onOther?.(path);
				return is;
			});
			const named = nameRecipes(recipes);
			const images = [];
			const given = new Map((request.given ?? []).map((each) => [each.name, each]));
			for (const { name, from } of request.given ?? []) addNamed(named, name, from, true);
			const queue = [...named].entries();
			const digests = new Map();
			const work = async () => {
				for (const [index, [name, recipe]] of queue) images[index] = await lookAt(request, {
					name,
					recipe,
					given: given.get(name)
				}, named, {
					known,
					digests
				});
			};
			await Promise.all(Array.from({ length: atOnce }, work));
			(0, stages.al)(images.map((image) => ({
				...image,
				state: "build"
			})));
			spread(images);
			return images.map(({ lock, ...image }) => image);
		}
		function nameRecipes(recipes) {
			const named = new Map();
			for (const recipe of recipes) {
				const name = (0, names.tO)((0, prepare.nameFromRecipe)(recipe));
				addNamed(named, name, recipe, false);
			}
			return named;
		}
		function addNamed(named, name, recipe, isGiven) {
			const other = named.get(name);
			if (other !== undefined) {
				throw new failure.H("usage", `two ${isGiven ? "images have" : "recipes make"} the ${isGiven ? "name" : "image"} ${name}`, {
					code: "plan-same-name",
					why: `${other} and ${recipe}`,
					remedy: isGiven ? "give a recipe another file name, or leave one of them out of the input images (from, in a reusable workflow)" : "rename one of them, or exclude it: add a line with ! and its path to the input recipes",
					...isGiven ? {} : { place: { path: recipe } }
				});
			}
			named.set(name, recipe);
		}
		async function lookAt(request, { name, recipe, given }, named, { known, digests }) {
			const { workspace, store, policy, knownHistory } = request;
			const path = given?.recipe ?? (0, external_node_path_.join)(workspace, recipe);
			const context = given ? workspace : request.context ?? (0, external_node_path_.dirname)(path);
			const parsed = (0, parse.parseRecipe)(await readRecipe(path), (0, external_node_path_.relative)(workspace, path));
			const bases = localBases(parsed, context, request.buildArgs);
			const parents = bases.filter((base) => named.has(base.name)).map((base) => ({
				name: base.name,
				path: (0, external_node_path_.relative)(workspace, base.path)
			}));
			const image = {
				name,
				recipe: given ? "" : recipe,
				given: given && {
					from: given.from,
					archive: given.archive
				},
				context: (0, external_node_path_.relative)(workspace, context) || ".",
				parents: parents.filter((parent) => parent.name !== name),
				state: "build",
				reason: "it was never built",
				buildId: undefined,
				run: undefined,
				vault: undefined,
				lock: undefined
			};
			const { archiveSha256 } = given ?? {};
			if (given?.archive && !archiveSha256) return {
				...image,
				reason: "its archive is of this run"
			};
			if (!known.has(name)) return image;
			const today = (lock) => {
				image.lock = lock;
				return (0, current_inputs.D)(parsed, context, lock, {
					store,
					digests
				});
			};
			try {
				const answer = await (0, check_name.I3)(store, name, policy, {
					today,
					knownHistory
				});
				const isOther = archiveSha256 && image.lock?.bases[0]?.imageSha256 !== archiveSha256;
				const now = judged(answer, request.buildArgs, image.lock);
				if (isOther && now.state === "verified") return {
					...image,
					...now,
					state: "build",
					reason: "its archive is another one"
				};
				const gone = bases.find((base) => known.has(base.name) && !named.has(base.name) && !(0, external_node_fs_.existsSync)(base.path));
				if (gone && now.state === "verified") return {
					...image,
					...now,
					state: "build",
					reason: `its base ${gone.name} has no recipe any more`
				};
				return {
					...image,
					...now
				};
			} catch (error) {
				if (!(error instanceof failure.H) || error.kind === "infrastructure") throw error;
				return {
					...image,
					reason: error.message
				};
			}
		}
		function judged(answer, buildArgs, lock) {
			const fromVault = [answer, ...answer.also].find(({ from }) => from === "vault");
			const facts = {
				buildId: `${answer.name}-${answer.ts}`,
				run: answer.run,
				vault: fromVault && { run: fromVault.run }
			};
			if (!answer.open) return {
				...facts,
				reason: answer.refusals[0]?.text ?? "its marker is not valid"
			};
			const before = lock?.inputs.arguments ?? {};
			const names = new Set([...Object.keys(before), ...Object.keys(buildArgs)]);
			const changed = [...names].filter((name) => before[name] !== buildArgs[name]).sort();
			if (changed.length > 0) return {
				...facts,
				reason: `other build arguments: ${changed.join(", ")}`
			};
			return {
				...facts,
				state: "verified",
				reason: `verified (level: ${answer.level}) for these inputs`
			};
		}
		function localBases(recipe, context, buildArgs) {
			return (0, template.V2)(recipe, buildArgs).stages.flatMap(({ header }) => {
				const from = header.get("from")?.value;
				if (header.get("bootstrap")?.value !== "localimage" || !from) return [];
				return [{
					name: (0, external_node_path_.basename)(from).replace(/\.sif$/, ""),
					path: (0, external_node_path_.resolve)(context, from)
				}];
			});
		}
		const readRecipe = (path) => (0, bounded.C)(path, limits.Y.recipe, {
			what: "recipe",
			follow: true
		});
		function isLikeRecipe(bytes) {
			const text = bytes.toString("utf8");
			return /^\uFEFF?\s*(?:bootstrap|from)\s*:|^\s*%[a-z]/im.test(text) || text.startsWith("version https://git-lfs");
		}
		function spread(images) {
			const byName = new Map(images.map((image) => [image.name, image]));
			const order = (0, stages.al)(images.map((image) => ({
				...image,
				state: "build"
			}))).map(({ name }) => name);
			for (const name of order) {
				const image = byName.get(name);
				for (const parent of image.parents) {
					const base = byName.get(parent.name);
					if (image.state !== "verified" || base.state === "base") continue;
					if (base.state === "build") change(image, `its base ${parent.name} is built`);
					else if (!isBuiltOn(image.lock, base.lock)) change(image, `its base ${parent.name} is another by now`);
				}
			}
			for (const name of order.reverse()) {
				const image = byName.get(name);
				if (image.state === "verified") continue;
				for (const parent of image.parents) {
					const base = byName.get(parent.name);
					if (base.state === "verified") {
						base.state = "base";
						base.reason = `${name} is built on it`;
					}
				}
			}
		}
		function change(image, reason) {
			image.state = "build";
			image.reason = reason;
		}
		const isBuiltOn = (lock, base) => lock?.bases.some(({ imageSha256 }) => imageSha256 !== undefined && imageSha256 === base?.image.sha256) ?? false;
		var given_image = __webpack_require__(17986);
		var marker_branch = __webpack_require__(52095);
		var actions_paths = __webpack_require__(98111);
		var actions_policy = __webpack_require__(54345);
		var actions_refusals = __webpack_require__(53794);
		var source = __webpack_require__(57442);
		;
		async function planOf(job, { recipes, images = [], context, store, "build-args": buildArgs }) {
			const { workspace } = job.context;
			const paths = await (0, actions_paths.D)(workspace, {
				workspace: ".",
				store,
				...context === undefined ? {} : { context }
			});
			const { policy, refusals, knownHistory } = await (0, actions_policy.U)(job, paths.store);
			(0, actions_refusals.ju)(refusals);
			await (0, marker_branch.Q)(job, paths.store);
			const digests = await archiveDigests(images);
			const given = await Promise.all(images.map(async ({ text, archive, ...image }) => {
				const name = (0, names.tO)((0, given_image.qM)(image));
				const recipe = await (0, source.o)(image, job.scratch, name);
				return {
					name,
					recipe,
					from: text,
					archive,
					archiveSha256: digests.get(archive ?? "")
				};
			}));
			const onOther = (path) => job.log.note(`${path} is not a recipe: it has no Bootstrap, no From and no section`);
			return planImages({
				...paths,
				recipes,
				given,
				buildArgs: buildArgs ?? {},
				policy,
				knownHistory,
				onOther
			});
		}
		async function archiveDigests(images) {
			if (!images.some(({ archive }) => archive)) return new Map();
			const artifacts = await (0, github_artifacts.r)();
			return new Map(artifacts.flatMap(({ id, digest }) => digest ? [[String(id), digest.replace(/^sha256:/, "")]] : []));
		}
	}),
	68418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { planMode: () => planMode });
		var core = __webpack_require__(33838);
		var summary = __webpack_require__(57895);
		var plan_stages = __webpack_require__(60809);
		;
		const dayMs = 864e5;
		function nightly(images, now) {
			const all = images.filter(({ state, parents, given }) => state === "verified" && parents.length === 0 && !given?.archive);
			if (all.length <= plan_stages.K4) return all;
			const start = Math.floor(now.getTime() / dayMs) * plan_stages.K4 % all.length;
			return [...all.slice(start), ...all.slice(0, start)].slice(0, plan_stages.K4);
		}
		var plural = __webpack_require__(21417);
		var report_escape = __webpack_require__(45743);
		;
		const rowLimit = 300;
		const words = {
			verified: "✅ verified",
			build: "🔨 build",
			base: "🧱 build as a base"
		};
		function planSummary(images) {
			const toBuild = images.filter(({ state }) => state !== "verified");
			const verified = images.filter(({ state }) => state === "verified");
			const head = toBuild.length === 0 ? `## ✅ Nothing to build: ${(0, plural.L)(images.length, "image")} verified for exactly these inputs` : `## 🔨 ${(0, plural.L)(toBuild.length, "image")} to build, ${verified.length} verified already`;
			const rows = [...toBuild, ...verified].slice(0, rowLimit).map(row);
			if (images.length > rowLimit) rows.push(`| … and ${images.length - rowLimit} more | | |`);
			return `${[
				head,
				"",
				"| image | what | why |",
				"| --- | --- | --- |",
				...rows
			].join("\n")}\n`;
		}
		function row({ name, state, reason, run }) {
			const proof = state === "verified" && run && /^https:\/\/[\w.:/-]+$/.test(run) ? `, [run](${run})` : "";
			return `| ${(0, report_escape.d)(name)} | ${words[state]} | ${(0, report_escape.FV)(reason)}${proof} |`;
		}
		var plan_request = __webpack_require__(45209);
		;
		async function planMode(job) {
			const { inputs, log } = job;
			log.phase("Planning");
			const images = await (0, plan_request.X)(job, inputs);
			const toBuild = inputs["build-all"] ? images.map((image) => ({
				...image,
				state: "build"
			})) : images;
			const stages = (0, plan_stages.ZL)(toBuild);
			const bases = new Set(stages.flat().flatMap(({ parents }) => parents.map(({ name }) => name)));
			for (const [index, stage] of stages.entries()) (0, core.uH)(`stage-${index + 1}`, JSON.stringify(stage.map((image) => matrixEntry(image, bases))));
			(0, core.uH)("night", JSON.stringify(nightly(images, new Date()).map((image) => nightEntry(image, job.context))));
			(0, core.uH)("images", String(images.length));
			(0, core.uH)("to-build", String(stages.flat().length));
			for (const { name, state, reason } of toBuild) log.note(`${name}: ${state}, because ${reason}`);
			if (inputs["code-scanning"]) {
				log.phase("Linting");
				const { scanRecipes } = await Promise.all([
					__webpack_require__.e(7404),
					__webpack_require__.e(4841),
					__webpack_require__.e(7447)
				]).then(__webpack_require__.bind(__webpack_require__, 67447));
				await scanRecipes(job, images.flatMap(({ recipe }) => recipe || []));
			}
			log.end();
			const problem = await (0, summary.Sy)(planSummary(toBuild), job.summaryPath);
			if (problem) log.note(problem);
		}
		function nightEntry({ name, recipe, given, context, vault, buildId = "" }, { serverUrl, repository }) {
			const runs = `${serverUrl}/${repository}/actions/runs/`;
			const [, id = ""] = vault?.run?.startsWith(runs) ? /^(\d+)/.exec(vault.run.slice(runs.length)) ?? [] : [];
			const kept = vault ? {
				"vault-run": id,
				"recorded-build": buildId
			} : {
				"vault-run": "",
				"recorded-build": ""
			};
			return {
				name,
				recipe,
				from: given?.from ?? "",
				context,
				...kept
			};
		}
		function matrixEntry({ name, recipe, given, context, parents }, bases) {
			return {
				name,
				recipe,
				from: given?.from ?? "",
				"archive-artifact-id": given?.archive ?? "",
				context,
				parents: parents.map((parent) => `${parent.name}=${parent.path}`).join("\n"),
				"is-base": bases.has(name)
			};
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
	78448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fl: () => baseName,
			Np: () => TreeIndex,
			gN: () => parentOf,
			h0: () => defaultReadLimit,
			uJ: () => joinPath
		});
		var _failure_js_0 = __webpack_require__(77205);
		const defaultReadLimit = 32 * 1024 * 1024;
		const maxLinks = 40;
		const maxParts = 2048;
		class TooLarge extends _failure_js_0.H {
			path;
			size;
			constructor(path, size, limit) {
				super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
					code: "image-file-too-large",
					why: `it has ${size} bytes, the limit is ${limit}`,
					remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile"
				});
				this.name = "TooLarge";
				this.path = path;
				this.size = size;
			}
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function parentOf(path) {
			return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
		}
		function joinPath(folder, name) {
			return folder === "/" ? `/${name}` : `${folder}/${name}`;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
		}
		function groupBy(entries, key) {
			const groups = new Map();
			for (const entry of entries.values()) {
				if (entry.path === "/") continue;
				const name = key(entry.path);
				const group = groups.get(name);
				if (group) group.push(entry);
				else groups.set(name, [entry]);
			}
			return groups;
		}
		class TreeIndex {
			entries;
			#names;
			#children;
			constructor(entries) {
				this.entries = entries;
			}
			named(name) {
				this.#names ??= groupBy(this.entries, baseName);
				return (this.#names.get(name) ?? []).sort(byPath);
			}
			list(folder) {
				const found = this.resolve(folder);
				if (found?.type !== "dir") return [];
				this.#children ??= groupBy(this.entries, parentOf);
				return (this.#children.get(found.path) ?? []).sort(byPath);
			}
			resolve(path) {
				if (!path.startsWith("/")) return undefined;
				const direct = this.entries.get(path);
				if (direct && direct.type !== "symlink") return direct;
				const ahead = path.split("/").reverse();
				let here = "/";
				let links = 0;
				for (let parts = 0; ahead.length > 0; parts++) {
					if (parts > maxParts) return undefined;
					const part = ahead.pop();
					if (this.entries.get(here)?.type !== "dir" && here !== "/") return undefined;
					if (part === "" || part === ".") continue;
					if (part === "..") {
						here = parentOf(here);
						continue;
					}
					const next = joinPath(here, part);
					const entry = this.entries.get(next);
					if (!entry) return undefined;
					if (entry.type !== "symlink") {
						here = next;
						continue;
					}
					links += 1;
					const target = entry.target ?? "";
					if (links > maxLinks || target === "") return undefined;
					if (target.startsWith("/")) here = "/";
					ahead.push(...target.split("/").reverse());
				}
				return this.entries.get(here);
			}
			*files(paths, limit = Number.POSITIVE_INFINITY) {
				for (const path of paths) {
					const entry = this.resolve(path);
					if (entry?.type !== "file") continue;
					if (entry.size > limit) throw new TooLarge(path, entry.size, limit);
					yield [path, entry];
				}
			}
			allFiles() {
				return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
			}
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
	72373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => pinnedFrom });
		var _registry_reference_js_0 = __webpack_require__(93118);
		function pinnedInLibrary(from, { imageSha256 }) {
			if (imageSha256 === undefined) return undefined;
			const cut = from.lastIndexOf(":");
			return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
		}
		function pinnedInRegistry(from, { indexDigest }) {
			return indexDigest === undefined ? undefined : (0, _registry_reference_js_0.ct)(from, indexDigest);
		}
		const agents = {
			docker: pinnedInRegistry,
			oras: pinnedInRegistry,
			library: pinnedInLibrary
		};
		function pinnedFrom(bootstrap, from, base) {
			return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
		}
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
	24160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => matchesPattern,
			_: () => matchesPatternList
		});
		function matchesPattern(text, pattern) {
			let [at, in_, star, mark] = [
				0,
				0,
				-1,
				0
			];
			while (at < text.length) {
				const wanted = pattern[in_];
				if (wanted === "*") [star, mark, in_] = [
					in_,
					at,
					in_ + 1
				];
				else if (wanted === "?" || wanted !== undefined && wanted === text[at]) [at, in_] = [at + 1, in_ + 1];
				else if (star >= 0) [mark, at, in_] = [
					mark + 1,
					mark + 1,
					star + 1
				];
				else return false;
			}
			while (pattern[in_] === "*") in_++;
			return in_ === pattern.length;
		}
		function matchesPatternList(text, list) {
			const patterns = list.split(",");
			const excluded = patterns.some((each) => each.startsWith("!") && matchesPattern(text, each.slice(1)));
			return !excluded && patterns.some((each) => !each.startsWith("!") && matchesPattern(text, each));
		}
	})
};
;
