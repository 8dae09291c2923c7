"use strict";
exports.id = 8601;
exports.ids = [8601];
exports.modules = {
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
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_path_0 = __webpack_require__(76760);
		var _look_js_1 = __webpack_require__(53896);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_0.resolve)(path);; folder = (0, node_path_0.dirname)(folder)) {
				if ((0, _look_js_1.t5)((0, node_path_0.join)(folder, ".git"))) return folder;
				if (folder === (0, node_path_0.dirname)(folder)) return undefined;
			}
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
	74646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QM: () => canonicalLabels,
			XM: () => definitionPath,
			bU: () => canonicalForm
		});
		var _facets_js_0 = __webpack_require__(60405);
		var _noise_all_js_1 = __webpack_require__(97971);
		var _noise_apptainer_js_2 = __webpack_require__(34620);
		var _noise_choices_js_3 = __webpack_require__(26500);
		var _noise_js_4 = __webpack_require__(59815);
		var _normalise_js_7 = __webpack_require__(45639);
		var _normalised_js_5 = __webpack_require__(28587);
		var _tree_index_js_6 = __webpack_require__(78448);
		const labelsPath = "/.singularity.d/labels.json";
		const definitionPath = "/.singularity.d/Singularity";
		function canonicalLabels(labels) {
			const kept = Object.entries(labels).filter(([name]) => !_noise_apptainer_js_2.S.test(name));
			return Object.fromEntries(kept.sort(([a], [b]) => a < b ? -1 : 1));
		}
		async function rewrittenFiles(tree, recipe) {
			const paths = [labelsPath, definitionPath].filter((path) => tree.entries.get(path)?.type === "file");
			const rewritten = new Map();
			for (const [path, content] of await tree.read(paths)) {
				const labels = path === labelsPath ? (0, _normalise_js_7.jM)(content.toString("utf8")) : undefined;
				const after = labels ? Buffer.from(JSON.stringify(canonicalLabels(labels), null, "	")) : path === definitionPath ? recipe ?? content : content;
				if (!after.equals(content)) rewritten.set(path, after);
			}
			return rewritten;
		}
		function treatment({ type, size }, rule) {
			const how = rule?.canonical;
			return how === undefined || how === "remove" || type === "file" && size > 0 ? how : undefined;
		}
		function alikeByFile(treated) {
			const found = new Map();
			for (const { entry, how } of treated) if (entry.inode !== undefined) found.set(entry.inode, (found.get(entry.inode) ?? new Set()).add(how));
			const differs = ({ inode }) => inode !== undefined && found.get(inode).size > 1;
			return treated.map((each) => each.how !== "remove" && differs(each.entry) ? {
				...each,
				how: undefined
			} : each);
		}
		async function addRewritten(tree, treated, epoch, rewritten) {
			for (const { entry, how } of treated) {
				if (typeof how !== "object" || entry.size > _normalised_js_5.O) continue;
				const content = (await tree.read([entry.path], _normalised_js_5.O)).get(entry.path);
				const after = content && how.rewrite(content, epoch);
				if (after && !after.equals(content)) rewritten.set(entry.path, after);
			}
		}
		function foldersOf(paths) {
			const folders = new Set();
			for (const path of paths) for (let at = (0, _tree_index_js_6.gN)(path); !folders.has(at); at = (0, _tree_index_js_6.gN)(at)) folders.add(at);
			return folders;
		}
		async function canonicalForm(tree, epoch, recipe, without = []) {
			const form = {
				entries: [],
				contents: new Map(),
				changes: [],
				clamped: 0
			};
			const find = (0, _noise_js_4.$P)([...without.flatMap((choice) => _noise_choices_js_3.Lz[choice]), ..._noise_all_js_1.f], tree);
			const rewritten = await rewrittenFiles(tree, recipe);
			const found = [...tree.entries.values()].map((entry) => {
				const rule = find(entry);
				return {
					entry,
					rule,
					how: treatment(entry, rule)
				};
			});
			const treated = alikeByFile(found);
			await addRewritten(tree, treated, epoch, rewritten);
			const needed = foldersOf(treated.flatMap(({ entry, how }) => how === "remove" ? [] : [entry.path]));
			for (const { entry, rule, how } of treated) {
				const { path } = entry;
				const reason = rule?.reason ?? "";
				if (how === "remove" && !needed.has(path)) {
					form.changes.push({
						path,
						change: "removed",
						reason
					});
					continue;
				}
				const content = how === "empty" ? Buffer.alloc(0) : rewritten.get(path);
				if (content) {
					form.contents.set(path, content);
					form.changes.push({
						path,
						change: how === "empty" ? "emptied" : "rewritten",
						reason
					});
				}
				const isTimeOfPins = rule?.ignore === "time" && entry.mtime < epoch;
				if (isTimeOfPins) form.changes.push({
					path,
					change: "time",
					reason
				});
				const mtime = isTimeOfPins ? epoch : (0, _facets_js_0.j9)(entry.mtime, epoch);
				if (entry.mtime > epoch) form.clamped++;
				form.entries.push({
					...entry,
					mtime,
					size: content?.length ?? entry.size
				});
			}
			return form;
		}
	}),
	82415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => canonicalDigest,
			d: () => firstNames
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _digest_js_1 = __webpack_require__(12345);
		var _facets_js_2 = __webpack_require__(60405);
		function firstNames(entries) {
			const byInode = new Map();
			const first = new Map();
			for (const entry of entries) {
				if (entry.inode === undefined) continue;
				const found = byInode.get(entry.inode);
				if (!found) byInode.set(entry.inode, entry);
				else first.set(entry, found.path);
			}
			return first;
		}
		async function canonicalDigest(tree, epoch, known) {
			const files = known ?? await tree.digests();
			const entries = (0, _digest_js_1.inByteOrder)(tree.entries.values());
			const first = firstNames(entries);
			const sha256 = (0, node_crypto_0.createHash)("sha256").update("stx-canonical-1\n");
			for (const entry of entries) {
				const { path, type, mode, uid, gid, mtime } = entry;
				sha256.update((0, _facets_js_2.pw)(path)).update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
				sha256.update((0, _facets_js_2.pw)((0, _facets_js_2.P8)(entry) ?? files.get(path) ?? "")).update("\0");
				sha256.update((0, _facets_js_2.pw)(first.get(entry) ?? "")).update("\0");
				(0, _digest_js_1.hashLastFields)(sha256, String((0, _facets_js_2.j9)(mtime, epoch)), (0, _facets_js_2.ps)(entry));
			}
			return sha256.digest("hex");
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
	41497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => writeTar });
		var external_node_fs_ = __webpack_require__(73024);
		var canonical = __webpack_require__(82415);
		var bytes = __webpack_require__(38862);
		var tar_format = __webpack_require__(45800);
		;
		const letters = Object.fromEntries(Object.entries(tar_format.TZ).map(([letter, type]) => [type, letter]));
		const maxOctal = 8589934591;
		function paxRecord(key, value) {
			const rest = 3 + key.length + value.length;
			let length = rest + String(rest).length;
			if (String(length).length > String(rest).length) length++;
			return Buffer.concat([
				Buffer.from(`${length} `),
				key,
				Buffer.from("="),
				value,
				Buffer.from("\n")
			]);
		}
		function paxRecords(entry, name, link, size) {
			const records = [];
			if (name.length > 100) records.push(["path", name]);
			if (link.length > 100) records.push(["linkpath", link]);
			const numbers = {
				size,
				mtime: entry.mtime,
				uid: entry.uid,
				gid: entry.gid
			};
			for (const [key, value] of Object.entries(numbers)) {
				const max = key === "uid" || key === "gid" ? 2097151 : maxOctal;
				if (value < 0 || value > max) records.push([key, Buffer.from(String(value))]);
			}
			const plain = records.map(([key, value]) => paxRecord(Buffer.from(key), value));
			const xattrs = Object.entries(entry.xattrs ?? {}).map(([attribute, hex]) => paxRecord((0, bytes.O0)(`SCHILY.xattr.${attribute}`), Buffer.from(hex, "hex")));
			return Buffer.concat([...plain, ...xattrs]);
		}
		function headerBlock({ flag, name, link, size, entry }) {
			const block = Buffer.alloc(tar_format.L6);
			const octal = (at, length, value) => {
				const fits = value >= 0 && value < 8 ** (length - 1);
				block.write((fits ? value : 0).toString(8).padStart(length - 1, "0"), at, "latin1");
			};
			name.copy(block, 0, 0, 100);
			octal(100, 8, entry?.mode ?? 420);
			octal(108, 8, entry?.uid ?? 0);
			octal(116, 8, entry?.gid ?? 0);
			octal(124, 12, size);
			octal(136, 12, entry?.mtime ?? 0);
			block.write("        ", 148, "latin1");
			block.write(flag, 156, "latin1");
			link?.copy(block, 157, 0, 100);
			block.write("ustar\x0000", 257, "latin1");
			octal(329, 8, entry?.device?.[0] ?? 0);
			octal(337, 8, entry?.device?.[1] ?? 0);
			const sum = block.reduce((total, byte) => total + byte, 0);
			block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
			return block;
		}
		const padded = (size) => Math.ceil(size / tar_format.L6) * tar_format.L6;
		function headersOf(entry, firstName) {
			const relative = entry.path === "/" ? "./" : `.${entry.path}${entry.type === "dir" ? "/" : ""}`;
			const name = (0, bytes.O0)(relative);
			const link = (0, bytes.O0)(firstName === undefined ? entry.target ?? "" : `.${firstName}`);
			const flag = firstName === undefined ? letters[entry.type] : letters.hardlink;
			const size = firstName === undefined && entry.type === "file" ? entry.size : 0;
			const header = headerBlock({
				flag,
				name,
				link,
				size,
				entry
			});
			const records = paxRecords(entry, name, link, size);
			if (records.length === 0) return {
				bytes: header,
				size
			};
			const extended = headerBlock({
				flag: "x",
				name: Buffer.from("./pax"),
				size: records.length
			});
			const body = Buffer.concat([records, Buffer.alloc(padded(records.length) - records.length)]);
			return {
				bytes: Buffer.concat([
					extended,
					body,
					header
				]),
				size
			};
		}
		function planTar(entries, firstNames) {
			const plan = {
				size: 0,
				headers: [],
				contentAt: new Map()
			};
			for (const entry of entries) {
				if (entry.type === "socket") continue;
				const firstName = firstNames.get(entry);
				const { bytes, size } = headersOf(entry, firstName);
				plan.headers.push({
					at: plan.size,
					bytes
				});
				plan.size += bytes.length;
				if (size > 0) plan.contentAt.set(entry.path, plan.size);
				plan.size += padded(size);
			}
			plan.size += 2 * tar_format.L6;
			return plan;
		}
		;
		async function writeTar(tree, entries, contents, path) {
			const plan = planTar(entries, (0, canonical.d)(entries));
			const file = (0, external_node_fs_.openSync)(path, "wx", 384);
			try {
				(0, external_node_fs_.ftruncateSync)(file, plan.size);
				for (const { at, bytes } of plan.headers) writeAll(file, bytes, at);
				for (const [name, bytes] of contents) {
					const at = plan.contentAt.get(name);
					if (at !== undefined) writeAll(file, bytes, at);
				}
				const position = new Map(plan.contentAt);
				const asIs = [...plan.contentAt.keys()].filter((name) => !contents.has(name));
				await tree.digests(asIs, (name, bytes) => {
					const at = position.get(name);
					if (at === undefined) return;
					writeAll(file, bytes, at);
					position.set(name, at + bytes.length);
				});
			} finally {
				(0, external_node_fs_.closeSync)(file);
			}
		}
		function writeAll(file, bytes, at) {
			for (let done = 0; done < bytes.length;) done += (0, external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, at + done);
		}
	}),
	87176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => inputsVersion });
		const inputsVersion = 1;
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
	}),
	93237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ch: () => openStore,
			Ve: () => newStoreFiles,
			dy: () => openExistingStore
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_folder_js_4 = __webpack_require__(28363);
		var _files_folders_js_5 = __webpack_require__(76382);
		var _files_inside_js_6 = __webpack_require__(66996);
		var _files_own_folder_js_7 = __webpack_require__(89128);
		var _files_temporary_names_js_8 = __webpack_require__(60813);
		var _history_js_9 = __webpack_require__(4813);
		const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
		const newStoreFiles = {
			".gitignore": gitignore,
			".gitattributes": `${_history_js_9.lm}\n`
		};
		async function openStore(path) {
			const store = await locate(path);
			await makeStore(store);
			const probe = (0, node_path_1.join)(store, (0, _files_temporary_names_js_8.N)("probe"));
			await (0, _files_inside_js_6.dQ)(store, probe);
			await (0, _files_inside_js_6.$E)(store, probe);
			const isEmpty = await clearStore(store) === 0;
			if (!isEmpty) return store;
			for (const [file, text] of Object.entries(newStoreFiles)) await (0, _files_inside_js_6.q0)(store, (0, node_path_1.join)(store, file), text).catch(ignoreExisting);
			return store;
		}
		function ignoreExisting(error) {
			if (!(error instanceof _failure_js_2.H) || error.code !== "file-in-the-way") throw error;
		}
		async function openExistingStore(path) {
			const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (found?.isSymbolicLink()) throw await linkedStore(path);
			if (found?.isDirectory()) return (0, node_fs_promises_0.realpath)(path);
			throw new _failure_js_2.H("usage", `there is no store at ${path}`, {
				code: "no-store",
				why: found ? "it is not a folder" : "no such folder",
				remedy: "name the store with --store, or make one: stx-container build RECIPE"
			});
		}
		async function locate(path) {
			if ((0, node_path_1.dirname)(path) === path) return path;
			await (0, _files_folders_js_5.f)((0, node_path_1.dirname)(path));
			return (0, node_path_1.join)(await (0, node_fs_promises_0.realpath)((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
		}
		async function makeStore(store) {
			if ((0, node_path_1.dirname)(store) === store) return;
			let parent;
			try {
				parent = await _files_folder_js_4.vd.open((0, node_path_1.dirname)(store));
				if ((await parent.look((0, node_path_1.basename)(store)))?.isSymbolicLink()) throw await linkedStore(store);
				await parent.make((0, node_path_1.basename)(store));
			} catch (error) {
				throw (0, _files_failures_js_3.fE)(error, `could not make the folder ${store}`);
			} finally {
				await parent?.close();
			}
		}
		async function linkedStore(store) {
			const target = await (0, node_fs_promises_0.realpath)(store).catch(() => undefined);
			return new _failure_js_2.H("usage", `the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, and what it points at may belong to somebody else",
				remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`
			});
		}
		async function clearStore(store) {
			const folder = await _files_folder_js_4.vd.open(store);
			try {
				await (0, _files_own_folder_js_7.DA)(folder);
				return (await folder.names()).length;
			} finally {
				await folder.close();
			}
		}
	}),
	16582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => openVault });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _keep_folder_js_3 = __webpack_require__(83410);
		var _keep_index_file_js_4 = __webpack_require__(97359);
		var _travel_archive_js_5 = __webpack_require__(24235);
		const nothing = async () => {};
		async function openVault(path, folder, buildId, expected) {
			if (path === undefined) {
				const index = await (0, _keep_index_file_js_4.vY)((0, _keep_folder_js_3.d)(folder).index(buildId), expected);
				return {
					index,
					bodies: new _keep_folder_js_3.N(folder),
					archive: undefined,
					close: nothing
				};
			}
			if (path.endsWith(".json") && !(await (0, node_fs_promises_0.stat)(path).catch(() => undefined))?.isDirectory()) {
				const index = await (0, _keep_index_file_js_4.vY)(path, expected);
				return {
					index,
					bodies: new _keep_folder_js_3.N((0, node_path_1.dirname)((0, node_path_1.dirname)(path))),
					archive: undefined,
					close: nothing
				};
			}
			const archive = await _travel_archive_js_5.f0.open(path);
			const index = await archive.index();
			if (expected === undefined || index.sha256 === expected) return {
				index,
				bodies: archive,
				archive,
				close: () => archive.close()
			};
			await archive.close();
			throw new _failure_js_2.H("inconclusive", `${path} is not the vault that the lock names`, {
				code: "vault-index-mismatch",
				why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
				remedy: "give the export of this build"
			});
		}
	}),
	13417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => currentKey,
			n: () => fromFirstConfig
		});
		const renamed = {
			"required-rung": "required_level",
			"required-level": "required_level",
			"retain-failed": "retain_failed",
			"max-age-days": "max_age_days",
			"apt-snapshots": "apt_snapshots"
		};
		const currentKey = (key) => renamed[key] ?? key;
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function fromFirstConfig(document) {
			if (!isObject(document)) return document;
			const { images, ...rest } = document;
			const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
			return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
				const now = currentKey(key);
				return [now in flat ? key : now, value];
			}));
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
	}),
	69963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G4: () => defaultPolicy,
			SV: () => mergeConfigs,
			p1: () => policyDigest,
			qS: () => verdictPolicy
		});
		var _files_canonical_json_js_2 = __webpack_require__(5968);
		var _files_digest_js_0 = __webpack_require__(63983);
		var _levels_js_1 = __webpack_require__(46618);
		const strongest = (order, values) => values.reduce((a, b) => order.indexOf(b) > order.indexOf(a) ? b : a, order[0]);
		function allowedByAll(lists) {
			const [first = [], ...others] = lists;
			return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
		}
		function mergeConfigs(configs, sources = []) {
			const all = (key) => configs.flatMap((config) => config[key] === undefined ? [] : [config[key]]);
			const ages = all("max_age_days");
			return {
				retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
				retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
				require_verified: all("require_verified").some(Boolean),
				required_level: strongest(_levels_js_1.y, all("required_level")),
				max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
				floats: allowedByAll(all("floats")),
				noise: allowedByAll(all("noise")),
				signers: configs.flatMap(({ signers }, at) => signers ? [{
					rules: signers,
					source: sources[at] ?? "config.yaml"
				}] : []),
				required_signers: Math.max(0, ...all("required_signers")),
				required_verifiers: Math.max(0, ...all("required_verifiers")),
				apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
				vault: strongest([
					"off",
					"digests",
					"bodies"
				], all("vault")),
				sources: [...sources]
			};
		}
		const defaultPolicy = mergeConfigs([]);
		function verdictPolicy(policy) {
			const { require_verified, required_level, max_age_days, floats, noise } = policy;
			return {
				require_verified,
				required_level,
				max_age_days,
				floats,
				noise
			};
		}
		const policyDigest = (policy) => (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(verdictPolicy(policy)));
	}),
	26588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hg: () => configPaths,
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var look = __webpack_require__(53896);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var nearest = __webpack_require__(30933);
		var shell_word = __webpack_require__(704);
		var config1 = __webpack_require__(13417);
		;
		const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
		async function readYaml(text, path) {
			const invalid = (why, offset, cause) => new failure.H("usage", `${path} is not YAML`, {
				code: "policy-invalid",
				why,
				remedy: "correct it, or restore it as it was",
				place: {
					path,
					...offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }
				},
				cause
			});
			const odd = otherLineEnds.exec(text);
			if (odd) {
				const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
				throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
			}
			const { parseDocument, visit } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const document = parseDocument(text);
			const [error] = document.errors;
			if (error?.code === "MULTIPLE_DOCS") throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
			if (error) throw invalid(error.message, error.pos[0], error);
			const { version } = document.directives?.yaml ?? {};
			if (version !== "1.2") throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
			visit(document, { Value(_, { tag, range }) {
				if (tag !== undefined) throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
			} });
			try {
				return document.toJS() ?? {};
			} catch (cause) {
				throw invalid(cause.message, undefined, cause);
			}
		}
		var limits = __webpack_require__(36697);
		var policy = __webpack_require__(69963);
		;
		const projectConfig = ".scitex/container/config.yaml";
		async function configPaths(store) {
			const written = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(store));
			const around = await Promise.all([written, await (0, real_path.Y)(written)].map(repository.W));
			const projects = new Map();
			for (const project of around.filter((each) => each !== undefined)) {
				const real = await (0, real_path.Y)(project);
				if (!projects.has(real)) projects.set(real, project);
			}
			return [(0, external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0, external_node_path_.join)(each, projectConfig))];
		}
		async function readPolicy(store) {
			const configs = [];
			const sources = [];
			for (const path of await configPaths(store)) {
				const text = await readConfigText(path);
				if (text === undefined) {
					await assertNotMisnamed(path);
					continue;
				}
				configs.push(await parseConfig(text, path));
				sources.push(path);
			}
			return (0, policy.SV)(configs, sources);
		}
		async function assertNotMisnamed(path) {
			const names = (0, look.c)((0, external_node_path_.dirname)(path));
			const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0, external_node_path_.basename)(path));
			if (name === undefined) return;
			const other = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
			throw new failure.H("usage", `${other} would have no effect`, {
				code: "policy-misnamed",
				why: `a configuration is called ${(0, external_node_path_.basename)(path)}`,
				remedy: `mv ${(0, shell_word.r)(other)} ${(0, shell_word.r)(path)}`,
				place: { path: other }
			});
		}
		async function readConfigText(path) {
			if (path.endsWith(`/${projectConfig}`)) await assertPlainFolders(path);
			const bytes = await (0, bounded.L)(path, limits.Y.policy, { what: "configuration" });
			return bytes?.toString("utf8");
		}
		async function assertPlainFolders(path) {
			for (const folder of [(0, external_node_path_.dirname)((0, external_node_path_.dirname)(path)), (0, external_node_path_.dirname)(path)]) {
				if (!(0, look.t5)(folder)?.isSymbolicLink()) continue;
				throw new failure.H("inconclusive", `${folder} is not a plain folder`, {
					code: "not-a-regular-file",
					why: "it is a symbolic link",
					remedy: "put the folder with the configuration itself there",
					place: { path: folder }
				});
			}
		}
		async function readPolicyFile(path) {
			const bytes = await (0, bounded.C)(path, limits.Y.policy, {
				what: "configuration",
				follow: true
			});
			return (0, policy.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
		}
		async function parseConfig(text, path) {
			const document = await readYaml(text, path);
			const { configSchema } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8397),
				__webpack_require__.e(9835)
			]).then(__webpack_require__.bind(__webpack_require__, 9835));
			const parsed = configSchema.safeParse((0, config1.n)(document), plain_words.f);
			if (parsed.success) return parsed.data;
			const { issues } = parsed.error;
			const [first] = issues;
			const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : first?.path ?? [];
			throw new failure.H("usage", `${path} is not a valid configuration`, {
				code: "policy-invalid",
				why: (0, plain_words._)(issues),
				remedy: keysText(Object.keys(configSchema.shape), first?.code === "unrecognized_keys" ? first.keys : []),
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		function keysText(all, [unknown]) {
			const meant = unknown === undefined ? undefined : (0, nearest.p)(unknown, all);
			return `${meant === undefined ? "" : `did you mean ${meant}? `}the keys are: ${all.join(", ")}`;
		}
		async function lineOf(text, at) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			let node = parseDocument(text, { lineCounter: counter }).contents;
			let offset;
			for (const key of at) {
				const own = (map) => isMap(map) ? map.items.find((pair) => isScalar(pair.key) && (0, config1.F)(String(pair.key.value)) === key) : undefined;
				const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
				const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
				const found = pair?.key ?? item;
				if (!found?.range) break;
				[offset] = found.range;
				node = pair ? pair.value : item;
			}
			return offset === undefined ? {} : { line: counter.linePos(offset).line };
		}
	})
};
;
