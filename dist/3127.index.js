"use strict";
exports.id = 3127;
exports.ids = [3127];
exports.modules = {
	93127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { freezePath: () => freezePath });
		var node_path_0 = __webpack_require__(76760);
		var node_v8_1 = __webpack_require__(78877);
		var _roundtrip_freeze_js_2 = __webpack_require__(99677);
		var _store_file_kind_js_3 = __webpack_require__(49970);
		var _image_key_js_4 = __webpack_require__(23813);
		var _steps_js_5 = __webpack_require__(84501);
		async function freezePath(path, contents, pemPath) {
			await (0, _store_file_kind_js_3.r)(path, [
				"image",
				"tar archive",
				"folder"
			], "an image");
			(0, node_v8_1.setFlagsFromString)("--semi-space-growth-factor=1");
			const key = await (0, _image_key_js_4.p)(pemPath);
			return (0, _steps_js_5.Yp)(`Reading ${(0, node_path_0.basename)(path)}`, () => (0, _roundtrip_freeze_js_2.C)(path, {
				contents,
				key
			}));
		}
	}),
	61544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => ownersOf,
			a: () => wantedPlaces
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _caches_js_1 = __webpack_require__(50762);
		var _index_js_2 = __webpack_require__(46291);
		var _survey_js_3 = __webpack_require__(59395);
		async function ownersOf(tree, found, paths) {
			const seen = (0, _caches_js_1.G)(tree);
			const survey = (0, _survey_js_3.y)(seen, _index_js_2.uU);
			const owners = new Map();
			const wanted = wantedPlaces(tree, paths);
			const inOrder = [..._index_js_2.uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
			for (const ecosystem of inOrder) {
				if (found[ecosystem.id] === undefined || found[ecosystem.id].status === "absent") continue;
				await addListed(ecosystem, survey, wanted, owners);
			}
			const folders = foldersOf(found);
			for (const path of paths) {
				const owner = owners.get(path) ?? nearest(folders, path);
				if (owner) owners.set(path, owner);
			}
			return owners;
		}
		function wantedPlaces(tree, paths) {
			const names = new Set([...paths].map(_image_tree_index_js_0.Fl));
			return (path) => {
				if (paths.has(path)) return path;
				if (!names.has((0, _image_tree_index_js_0.Fl)(path))) return undefined;
				const folder = tree.resolve((0, _image_tree_index_js_0.gN)(path))?.path;
				const real = folder && (0, _image_tree_index_js_0.uJ)(folder, (0, _image_tree_index_js_0.Fl)(path));
				return real && paths.has(real) ? real : undefined;
			};
		}
		async function addListed(ecosystem, survey, wanted, owners) {
			const { id } = ecosystem;
			const { files, listed, packages } = await survey.ownedBy(ecosystem);
			const add = (path, owner) => {
				const place = wanted(path);
				if (place !== undefined && !owners.has(place)) owners.set(place, owner);
			};
			if (packages) for await (const [name, path] of packages()) add(path, {
				ecosystem: id,
				name
			});
			for (const path of files ?? []) add(path, { ecosystem: id });
			if (listed) for await (const [path] of listed()) add(path, { ecosystem: id });
		}
		function foldersOf(found) {
			const folders = new Map();
			for (const [ecosystem, answer] of Object.entries(found)) {
				if (answer.status === "absent") continue;
				for (const { name, location, prefix } of answer.packages) {
					if (location === undefined) continue;
					const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
					const folder = isFile ? (0, _image_tree_index_js_0.gN)(location) : location;
					if (folder !== prefix && folder !== "/") folders.set(folder, {
						ecosystem,
						name
					});
				}
			}
			return folders;
		}
		function nearest(folders, path) {
			for (let at = path; at !== "/"; at = (0, _image_tree_index_js_0.gN)(at)) {
				const owner = folders.get(at);
				if (owner) return owner;
			}
			return undefined;
		}
	}),
	50762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => withoutCaches });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _index_js_1 = __webpack_require__(46291);
		var _once_js_2 = __webpack_require__(11996);
		const withoutCaches = (0, _once_js_2["if"])((tree) => {
			const hidden = new Set();
			for (const [name, find] of _index_js_1.uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
				for (const entry of tree.named(name)) for (const folder of find(tree, entry)) hidden.add(folder);
			}
			if (hidden.size === 0) return tree;
			const entries = new Map();
			for (const [path, entry] of tree.entries) {
				if (hidden.has(path) || hidden.has((0, _image_tree_index_js_0.gN)(path))) hidden.add(path);
				else entries.set(path, entry);
			}
			return {
				entries,
				named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
				list: (folder) => tree.list(folder),
				resolve: (path) => tree.resolve(path),
				read: (paths, limit) => tree.read(paths, limit),
				...tree.heads && { heads: (paths) => tree.heads(paths) },
				digests: (paths, look) => tree.digests(paths, look),
				close: () => tree.close()
			};
		});
	}),
	44537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => noteChanged,
			Y: () => changedFiles
		});
		var _attribution_js_0 = __webpack_require__(61544);
		var _order_js_2 = __webpack_require__(17421);
		var _recorded_js_1 = __webpack_require__(82873);
		const named = 20;
		async function noteChanged(answer, ecosystem, tree, survey, digests) {
			if (answer.status === "absent" || !ecosystem.owned) return answer;
			const changed = await changedFiles(ecosystem, tree, survey, digests);
			if (changed.size === 0) return answer;
			const shown = [...changed].sort(_order_js_2.X).slice(0, named);
			const packages = await namesOf(ecosystem, tree, survey, shown);
			const notes = shown.map((path) => ({
				path,
				message: `was changed after ${packages.get(path) ?? "its package"} was installed`
			}));
			if (changed.size > named) notes.push({
				path: "/",
				message: `and ${changed.size - named} more files that were changed`
			});
			return {
				...answer,
				notes: [...answer.notes ?? [], ...notes]
			};
		}
		async function changedFiles(ecosystem, tree, survey, { sha256, others = new Map() }) {
			const [known, owner] = await Promise.all([sha256, survey.owner()]);
			const [changed, fitting] = [new Set(), new Set()];
			for await (const { place, real, sum } of (0, _recorded_js_1.k1)(ecosystem, tree, survey)) {
				if (fitting.has(place)) continue;
				const found = sum.startsWith("sha256:") ? `sha256:${known.get(real)}` : made(others.get(real), sum);
				if (found === sum) {
					fitting.add(place);
					changed.delete(place);
				} else if (found !== undefined && (owner(place).owner ?? ecosystem.id) === ecosystem.id) changed.add(place);
			}
			return changed;
		}
		function made(all, sum) {
			const kind = sum.slice(0, sum.indexOf(":") + 1);
			return all?.split(" ").find((each) => each.startsWith(kind));
		}
		async function namesOf(ecosystem, tree, survey, places) {
			const names = new Map();
			const wanted = (0, _attribution_js_0.a)(tree, new Set(places));
			const { packages } = await survey.ownedBy(ecosystem);
			if (!packages) return names;
			for await (const [name, path] of packages()) {
				const place = wanted(path);
				if (place !== undefined && !names.has(place)) names.set(place, name);
			}
			return names;
		}
	}),
	55545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => inventory });
		var _caches_js_0 = __webpack_require__(50762);
		var _changed_js_1 = __webpack_require__(44537);
		var _index_js_2 = __webpack_require__(46291);
		var _survey_js_3 = __webpack_require__(59395);
		async function inventory(tree, { contents = true, asked = _index_js_2.uU, digests } = {}) {
			const seen = (0, _caches_js_0.G)(tree);
			const survey = (0, _survey_js_3.y)(seen, [...new Set([..._index_js_2.uU, ...asked])]);
			const answers = await Promise.all(asked.filter((ecosystem) => contents || !ecosystem.contents).map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)]));
			return Object.fromEntries(answers);
		}
		async function answerOf(ecosystem, tree, survey, digests) {
			try {
				const answer = await ecosystem.collect(tree, survey);
				return digests ? await (0, _changed_js_1.D)(answer, ecosystem, tree, survey, digests) : answer;
			} catch (error) {
				const path = error instanceof Error && "path" in error ? String(error.path) : "/";
				const message = error instanceof Error ? error.message : String(error);
				return {
					status: "error",
					path,
					message,
					packages: []
				};
			}
		}
	}),
	11996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P$: () => silentReporter,
			Xw: () => oncePerTree,
			"if": () => findOncePerTree
		});
		const silentReporter = {
			problem() {},
			note() {},
			seen() {}
		};
		function findOncePerTree(find) {
			const known = new WeakMap();
			return (tree) => {
				const one = known.get(tree) ?? { answer: find(tree) };
				known.set(tree, one);
				return one.answer;
			};
		}
		function oncePerTree(read) {
			const known = new WeakMap();
			return async (tree, reporter = silentReporter) => {
				let one = known.get(tree);
				if (!one) {
					const reports = [];
					const recorder = {
						problem: (path, message) => void reports.push((to) => to.problem(path, message)),
						note: (path, message) => void reports.push((to) => to.note(path, message)),
						seen: () => void reports.push((to) => to.seen())
					};
					one = {
						reports,
						answer: read(tree, recorder)
					};
					known.set(tree, one);
				}
				const answer = await one.answer;
				for (const report of one.reports) report(reporter);
				return answer;
			};
		}
	}),
	20294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => locateInImage });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		function locateInImage(tree, path) {
			if (tree.entries.has(path)) return path;
			const folder = tree.resolve((0, _image_tree_index_js_0.gN)(path))?.path;
			const place = folder && (0, _image_tree_index_js_0.uJ)(folder, (0, _image_tree_index_js_0.Fl)(path));
			return place && tree.entries.has(place) ? place : undefined;
		}
	}),
	82873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U4: () => otherDigests,
			k1: () => recordedFiles
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _caches_js_1 = __webpack_require__(50762);
		var _index_js_2 = __webpack_require__(46291);
		var _place_js_3 = __webpack_require__(20294);
		var _survey_js_4 = __webpack_require__(59395);
		const otherDigestLimit = 64 * 1024;
		async function otherDigests(image, asked = _index_js_2.uU) {
			const tree = (0, _caches_js_1.G)(image);
			const survey = (0, _survey_js_4.y)(tree, asked);
			const wanted = new Map();
			for (const ecosystem of asked.filter((each) => each.otherDigests)) {
				for await (const { real, sum } of recordedFiles(ecosystem, tree, survey)) {
					const name = sum.slice(0, sum.indexOf(":"));
					const before = wanted.get(real);
					if (name === "sha256" || tree.entries.get(real).size > otherDigestLimit || before?.split(" ").includes(name)) continue;
					wanted.set(real, before === undefined ? name : `${before} ${name}`);
				}
			}
			const made = new Map();
			for (const [path, names] of wanted) {
				if (tree.entries.get(path)?.size === 0) made.set(path, sumsOf(names, Buffer.alloc(0)));
			}
			return {
				look: looker(tree, wanted, made),
				made
			};
		}
		function sumsOf(names, bytes) {
			return names.split(" ").map((name) => `${name}:${(0, node_crypto_0.hash)(name, bytes, "hex")}`).join(" ");
		}
		function looker(tree, wanted, made) {
			const running = new Map();
			return (path, bytes) => {
				const names = wanted.get(path);
				if (names === undefined) return;
				const size = tree.entries.get(path).size;
				if (bytes.length === size) {
					made.set(path, sumsOf(names, bytes));
					return;
				}
				const state = running.get(path) ?? {
					hashes: names.split(" ").map((name) => [name, (0, node_crypto_0.createHash)(name)]),
					left: size
				};
				running.set(path, state);
				for (const [, each] of state.hashes) each.update(bytes);
				state.left -= bytes.length;
				if (state.left > 0) return;
				running.delete(path);
				made.set(path, state.hashes.map(([name, each]) => `${name}:${each.digest("hex")}`).join(" "));
			};
		}
		async function* recordedFiles(ecosystem, tree, survey) {
			const { recorded, listed } = await survey.ownedBy(ecosystem);
			const files = recorded?.() ?? listed?.();
			if (!files) return;
			for await (const [path, sum] of files) {
				if (sum === undefined) continue;
				const place = (0, _place_js_3.X)(tree, path);
				const real = place && (tree.entries.get(place)?.type === "file" ? place : tree.resolve(place)?.path);
				if (real && tree.entries.get(real)?.type === "file") yield {
					place,
					real,
					sum
				};
			}
		}
	}),
	59395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => surveyOf });
		function surveyOf(tree, ecosystems) {
			const found = new Map();
			const ownedBy = (ecosystem) => {
				const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
				found.set(ecosystem, known);
				return known;
			};
			let owner;
			const survey = {
				owner: () => owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy),
				owned: () => Promise.all(ecosystems.map(ownedBy)),
				ownedBy
			};
			return survey;
		}
		async function ownerOf(ecosystems, ownedBy) {
			const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
			return (path) => {
				const owner = lists.find(([, files]) => files?.has(path))?.[0];
				return owner === undefined ? {} : { owner };
			};
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
	31284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => imageDigest });
		var _files_digest_js_0 = __webpack_require__(63983);
		var _failures_js_1 = __webpack_require__(66134);
		async function imageDigest(path) {
			try {
				return await (0, _files_digest_js_0.hd)(path);
			} catch (error) {
				throw (0, _failures_js_1.O$)(path, error);
			}
		}
	}),
	80637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => lockedRecipeVersion,
			p: () => driverVersion
		});
		const lockedRecipeVersion = 2;
		const driverVersion = 2;
	}),
	87176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => inputsVersion });
		const inputsVersion = 1;
	}),
	99677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => freeze });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var inventory = __webpack_require__(55545);
		var recorded = __webpack_require__(82873);
		var user_files = __webpack_require__(62198);
		var image_arch = __webpack_require__(64897);
		;
		const latest = 253402300799;
		function createdAt({ created, entries }) {
			if (created !== undefined && created <= latest) return created;
			let newest = 0;
			for (const { mtime } of entries.values()) if (mtime > newest && mtime <= latest) newest = mtime;
			return newest;
		}
		var digest = __webpack_require__(12345);
		var file_digest = __webpack_require__(31284);
		var image_open = __webpack_require__(59451);
		var schema = __webpack_require__(16563);
		var names = __webpack_require__(90201);
		var writer = __webpack_require__(32584);
		;
		async function freeze(path, { contents = true, key } = {}) {
			await (0, user_files.O)(path, "image");
			const found = await (0, promises_.stat)(path);
			const tree = await (0, image_open.openImage)(path, key);
			try {
				const others = contents ? await (0, recorded.U4)(tree) : undefined;
				const digesting = others && (0, digest.contentDigest)(tree, {}, others.look);
				const sha256 = digesting?.then(({ files }) => files);
				sha256?.catch(() => {});
				const [file, content, ecosystems, arch] = await Promise.all([
					contents && found.isFile() ? (0, file_digest.W)(path) : found.isFile() ? { size: found.size } : {},
					digesting,
					(0, inventory.p)(tree, {
						contents,
						...sha256 && { digests: {
							sha256,
							others: others.made
						} }
					}),
					(0, image_arch.M)(tree)
				]);
				return {
					lockVersion: schema.ww,
					name: (0, external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
					ts: (0, names.$2)(new Date(createdAt(tree) * 1e3)),
					writer: writer.K,
					image: {
						...file,
						arch,
						...content ? { contentDigest: content.digest } : {},
						...tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}
					},
					bases: [],
					ecosystems,
					unlocked: [],
					floats: []
				};
			} finally {
				await tree.close();
			}
		}
	}),
	32584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => writer });
		var _ecosystems_index_js_0 = __webpack_require__(46291);
		var _image_noise_js_1 = __webpack_require__(59815);
		var _pin_writer_version_js_4 = __webpack_require__(80637);
		var _recipe_inputs_version_js_3 = __webpack_require__(87176);
		var _version_js_2 = __webpack_require__(2307);
		const writer = {
			program: _version_js_2.r,
			inputs: _recipe_inputs_version_js_3.W,
			contentRules: _image_noise_js_1.pz,
			lockedRecipe: _pin_writer_version_js_4.n,
			readers: _ecosystems_index_js_0.nU,
			pins: {
				..._ecosystems_index_js_0.$1,
				driver: _pin_writer_version_js_4.p
			}
		};
	})
};
;
