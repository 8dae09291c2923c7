"use strict";
exports.id = 1312;
exports.ids = [1312];
exports.modules = {
	41312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { gateRun: () => gateRun });
		var _operations_plan_stages_js_0 = __webpack_require__(60809);
		var _gate_js_1 = __webpack_require__(57456);
		var _plan_request_js_2 = __webpack_require__(45209);
		async function gateRun(job, recipes) {
			const { inputs, log } = job;
			const images = await (0, _plan_request_js_2.X)(job, {
				...inputs,
				recipes
			});
			const isForced = inputs["build-all"];
			const stages = (0, _operations_plan_stages_js_0.ZL)(isForced ? images.map((image) => ({
				...image,
				state: "build"
			})) : images);
			const results = new Map((inputs.needs ?? []).map((each) => [each.job, each]));
			for (let stage = 1; stage <= _operations_plan_stages_js_0.M1; stage++) {
				const name = `stage-${stage}`;
				const isEmpty = stages[stage - 1]?.length === 0;
				const result = results.get(name);
				if (isEmpty && result?.result === "skipped") results.delete(name);
				else if (!result && !isEmpty) results.set(name, {
					job: name,
					result: "skipped"
				});
			}
			(0, _gate_js_1.refuseFailedJobs)([...results.values()]);
			const built = stages.flat().length;
			log.note(`${images.length - built} of ${images.length} images are verified already, ${built} were in this run`);
		}
	}),
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
	})
};
;
