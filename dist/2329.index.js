"use strict";
exports.id = 2329;
exports.ids = [
	2329,
	4897,
	914,
	8862
];
exports.modules = {
	45209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => planOf });
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var user_files = __webpack_require__(62198);
		var parse = __webpack_require__(9561);
		var template = __webpack_require__(77122);
		var current_inputs = __webpack_require__(36706);
		var prepare = __webpack_require__(76172);
		var builds = __webpack_require__(13336);
		var names = __webpack_require__(90201);
		var check_name = __webpack_require__(91633);
		var find_recipes = __webpack_require__(71255);
		var stages = __webpack_require__(60809);
		;
		const atOnce = 8;
		async function planImages(request) {
			const recipes = await (0, find_recipes.r)(request.workspace, request.recipes, request.store);
			const named = nameRecipes(recipes);
			const known = new Set(await (0, builds.Zv)(request.store));
			const images = [];
			const queue = [...named].entries();
			const work = async () => {
				for (const [index, [name, recipe]] of queue) images[index] = await lookAt(request, name, recipe, named, known.has(name));
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
				const other = named.get(name);
				if (other !== undefined) {
					throw new failure.H("usage", `two recipes make the image ${name}`, {
						code: "plan-same-name",
						why: `${other} and ${recipe}`,
						remedy: "rename one of them, or exclude it: add a line with ! and its path to the input recipes",
						place: { path: recipe }
					});
				}
				named.set(name, recipe);
			}
			return named;
		}
		async function lookAt(request, name, recipe, named, isKnown) {
			const { workspace, store, policy, knownHistory } = request;
			const path = (0, external_node_path_.join)(workspace, recipe);
			const context = request.context ?? (0, external_node_path_.dirname)(path);
			const parents = await parentsOf(path, context, request, named);
			const image = {
				name,
				recipe,
				context: (0, external_node_path_.relative)(workspace, context) || ".",
				parents: parents.filter((parent) => parent.name !== name),
				state: "build",
				reason: "it was never built",
				buildId: undefined,
				run: undefined,
				vault: undefined,
				lock: undefined
			};
			if (!isKnown) return image;
			const today = (lock) => {
				image.lock = lock;
				return (0, current_inputs.currentInputs)(path, context, lock, store);
			};
			try {
				const answer = await (0, check_name.I3)(store, name, policy, {
					today,
					knownHistory
				});
				return {
					...image,
					...judged(answer, request.buildArgs, image.lock)
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
		async function parentsOf(path, context, { workspace, buildArgs }, named) {
			const recipe = (0, template.V2)((0, parse.parseRecipe)(await (0, user_files.E)(path, "recipe"), (0, external_node_path_.relative)(workspace, path)), buildArgs);
			return recipe.stages.flatMap(({ header }) => {
				const from = header.get("from")?.value;
				if (header.get("bootstrap")?.value !== "localimage" || !from) return [];
				const name = (0, external_node_path_.basename)(from).replace(/\.sif$/, "");
				return named.has(name) ? [{
					name,
					path: (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(context, from))
				}] : [];
			});
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
		var actions_paths = __webpack_require__(98111);
		var actions_policy = __webpack_require__(54345);
		var actions_refusals = __webpack_require__(53794);
		;
		async function planOf(job, { recipes, context, store, "build-args": buildArgs }) {
			const { workspace } = job.context;
			const paths = await (0, actions_paths.D)(workspace, {
				workspace: ".",
				store,
				...context === undefined ? {} : { context }
			});
			const { policy, refusals, knownHistory } = await (0, actions_policy.U)(job, paths.store);
			(0, actions_refusals.ju)(refusals);
			return planImages({
				...paths,
				recipes,
				buildArgs: buildArgs ?? {},
				policy,
				knownHistory
			});
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
	38862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => byteOrderKey,
			O0: () => encodePath,
			aB: () => isElf,
			q0: () => decodePath
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isElf(bytes) {
			return bytes.length >= 4 && bytes.readUInt32BE(0) === 2135247942;
		}
		const escapeBase = 56320;
		function sequenceLength(bytes, at) {
			const lead = bytes[at];
			const length = lead < 128 ? 1 : lead < 194 ? 0 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 0;
			if (length === 0 || at + length > bytes.length) return 0;
			return (0, node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
		}
		function decodePath(bytes) {
			if ((0, node_buffer_0.isUtf8)(bytes)) return bytes.toString("utf8");
			let text = "";
			for (let at = 0; at < bytes.length;) {
				const length = sequenceLength(bytes, at);
				text += length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
				at += Math.max(length, 1);
			}
			return text;
		}
		function encodePath(text) {
			if (text.isWellFormed()) return Buffer.from(text, "utf8");
			const parts = [];
			for (const character of text) {
				const code = character.codePointAt(0);
				const escaped = code >= 56448 && code <= 56575;
				parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
			}
			return Buffer.concat(parts);
		}
		const ascii = /^[\x00-\x7f]*$/;
		function byteOrderKey(path) {
			return ascii.test(path) ? path : encodePath(path).toString("latin1");
		}
	}),
	71255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => findRecipes });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		const recipeLimit = 1e4;
		const ownFolders = new Set([".git", "node_modules"]);
		async function findRecipes(workspace, patterns, store) {
			const included = patterns.filter((pattern) => !pattern.startsWith("!"));
			const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1));
			for (const pattern of [...included, ...excluded]) refuseOutside(pattern);
			const storeInside = (0, node_path_1.relative)(workspace, store);
			const found = new Set();
			const exclude = (name) => ownFolders.has(name.split(node_path_1.sep).at(-1) ?? "") || name === storeInside;
			for await (const path of (0, node_fs_promises_0.glob)(included, {
				cwd: workspace,
				exclude
			})) {
				if (path.startsWith(`${storeInside}${node_path_1.sep}`) || found.size > recipeLimit) continue;
				if ((await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(workspace, path))).isFile()) found.add(path);
			}
			if (excluded.length > 0) for await (const path of (0, node_fs_promises_0.glob)(excluded, {
				cwd: workspace,
				exclude
			})) found.delete(path);
			if (found.size > 0 && found.size <= recipeLimit) return [...found].sort();
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
	}),
	87176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => inputsVersion });
		const inputsVersion = 1;
	}),
	36706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { currentInputs: () => currentInputs });
		var _files_bounded_js_0 = __webpack_require__(17794);
		var _files_digest_js_1 = __webpack_require__(63983);
		var _recipe_parse_js_2 = __webpack_require__(9561);
		var _verdict_limits_js_3 = __webpack_require__(36697);
		var _same_context_js_4 = __webpack_require__(87971);
		async function currentInputs(path, context, lock, store) {
			const bytes = await (0, _files_bounded_js_0.C)(path, _verdict_limits_js_3.Y.recipe, {
				what: "recipe",
				follow: true
			});
			const recipeSha256 = (0, _files_digest_js_1.sc)(bytes);
			if (recipeSha256 !== lock.recipe.sha256) return {
				recipeSha256,
				inputsDigest: "",
				isComparable: false,
				changed: [{
					kind: "recipe",
					what: path
				}],
				unchecked: []
			};
			return {
				recipeSha256,
				...await (0, _same_context_js_4.C)((0, _recipe_parse_js_2.parseRecipe)(bytes, path), lock, context, store)
			};
		}
	}),
	87971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => inputsNow,
			k: () => assertSameContext
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _recipe_arguments_js_1 = __webpack_require__(64018);
		var _recipe_bases_index_js_2 = __webpack_require__(33923);
		var _recipe_inputs_js_3 = __webpack_require__(26658);
		var _recipe_inputs_version_js_6 = __webpack_require__(87176);
		var _recipe_template_js_4 = __webpack_require__(77122);
		var _prepare_js_5 = __webpack_require__(76172);
		const localAgents = [
			"localimage",
			"docker-archive",
			"oci-archive",
			"oci"
		];
		async function inputsNow(recipe, lock, context, store, agents = localAgents) {
			const substituted = (0, _recipe_template_js_4.V2)(recipe, lock.inputs.arguments);
			const inputs = await (0, _recipe_inputs_js_3.C)(substituted, context, {
				buildArgs: lock.inputs.arguments,
				secrets: lock.inputs.secrets,
				binds: lock.inputs.binds,
				arch: lock.builder.arch,
				exclude: store === undefined ? [] : [store]
			}).catch((error) => {
				if (!(error instanceof _failure_js_0.H) || error.kind !== "usage") throw error;
				const { message, why, place } = error;
				const remedy = "name the folder that holds the recipe's files with --context";
				throw new _failure_js_0.H("usage", message, {
					code: "context-file-missing",
					why,
					remedy,
					place,
					cause: error
				});
			});
			const bases = await localBases(substituted, lock, context, agents);
			const inputsDigest = (0, _prepare_js_5.PV)(inputs, bases.now);
			const changed = [...changedFiles(inputs, lock), ...bases.changed];
			const isComparable = lock.writer.inputs === _recipe_inputs_version_js_6.W;
			if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest) changed.push({
				kind: "other",
				what: "the mode of a file, or an empty folder"
			});
			return {
				inputsDigest,
				isComparable,
				changed,
				unchecked: bases.absent
			};
		}
		function changedFiles({ files }, lock) {
			const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
			return [...paths].filter((path) => files[path] !== lock.inputs.files[path]).sort().map((what) => ({
				kind: "file",
				what
			}));
		}
		async function localBases(recipe, lock, context, agents) {
			const now = [];
			const changed = [];
			const absent = [];
			for (const base of lock.bases) {
				const from = recipe.stages[base.stage]?.header.get("from")?.value;
				if (!agents.includes(base.bootstrap) || from === undefined) {
					now.push(base);
					continue;
				}
				const found = await (0, _recipe_bases_index_js_2.g)({
					bootstrap: base.bootstrap,
					from,
					header: {}
				}, {
					context,
					arch: lock.builder.arch,
					env: {}
				}).catch((error) => {
					if (error instanceof _failure_js_0.H && error.code === "base-not-found") return undefined;
					throw error;
				});
				if (!found) absent.push(`the base image ${from} is not here, so it was not compared`);
				const { imageSha256, indexDigest } = found ?? base;
				const isSame = imageSha256 === base.imageSha256 && indexDigest === base.indexDigest;
				if (!isSame) changed.push({
					kind: "base",
					what: from
				});
				now.push(isSame ? base : {
					...base,
					imageSha256,
					indexDigest
				});
			}
			return {
				now,
				changed,
				absent
			};
		}
		const mirrorKeys = new Set(["mirrorurl", "updateurl"]);
		function changedArguments(lock, recipe, given) {
			const mirrorLines = new Set(recipe.stages.flatMap(({ header }) => [...header].flatMap(([key, { line }]) => mirrorKeys.has(key) ? [line] : [])));
			const decides = (name) => recipe.lines.some((text, index) => !mirrorLines.has(index + 1) && (0, _recipe_arguments_js_1.E$)(text).some((template) => template.name === name));
			return Object.keys(given).filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name)).sort();
		}
		async function assertSameContext(recipe, lock, request, store) {
			const argumentNames = changedArguments(lock, recipe, request.buildArgs);
			if (argumentNames.length > 0) {
				throw new _failure_js_0.H("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
					code: "build-arguments-differ",
					why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
					remedy: "leave these arguments out: the locked recipe has the values of the build"
				});
			}
			const agents = localAgents.filter((agent) => agent !== "localimage");
			const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, store, agents);
			if (changed.length === 0) return inputsDigest;
			const names = changed.map(({ kind, what }) => kind === "base" ? `base ${what}` : what);
			const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
			throw new _failure_js_0.H("inconclusive", `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`, {
				code: "context-differs",
				why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
				remedy: "restore these files, name another folder with --context, or build again"
			});
		}
	})
};
;
