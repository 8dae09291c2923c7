"use strict";
exports.id = 2964;
exports.ids = [2964, 8448];
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
	18195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ol: () => digestOf,
			pn: () => partName,
			s9: () => copyResumable
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _failures_js_4 = __webpack_require__(28720);
		var _inside_js_5 = __webpack_require__(66996);
		var _regular_js_6 = __webpack_require__(64659);
		const { O_CREAT, O_RDWR } = node_fs_1.constants;
		const chunk = 4 * 1024 * 1024;
		const partName = (path) => `.${(0, node_path_2.basename)(path)}.part`;
		async function copyResumable(request) {
			const { source, root, path } = request;
			let folder;
			let part;
			const from = await (0, _regular_js_6.l)(source).catch((error) => {
				throw (0, _failures_js_4.fE)(error, `could not read ${source}`);
			});
			try {
				folder = await (0, _inside_js_5.X$)(root, (0, node_path_2.dirname)(path), "make folders");
				part = await folder.file(partName(path), O_RDWR | O_CREAT);
				await (0, _inside_js_5.pb)(part, partName(path));
				await fill(part, from.handle, request);
				await part.chmod((await from.handle.stat()).mode & 511);
				await part.sync();
				await (0, _inside_js_5.Bm)(folder, partName(path), (0, node_path_2.basename)(path), _inside_js_5.yp);
				await folder.sync();
			} catch (error) {
				throw (0, _failures_js_4.fE)(error, `could not copy ${source} to ${path}`);
			} finally {
				await part?.close();
				await folder?.close();
				await from.handle.close();
			}
		}
		async function fill(part, from, request) {
			const { size } = await from.stat();
			const { size: there } = await part.stat();
			const begun = there <= size ? there : 0;
			await copyFrom(begun, part, from, size, request);
			let digest = await digestOf(part);
			if (digest !== request.sha256 && begun > 0) {
				await copyFrom(0, part, from, size, request);
				digest = await digestOf(part);
			}
			if (digest === request.sha256) return;
			await part.truncate(0);
			throw new _failure_js_3.H("infrastructure", `${request.path} is not the file that was to be copied`, {
				code: "copy-differs",
				why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
				remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`
			});
		}
		async function copyFrom(offset, part, from, size, { signal, onProgress }) {
			await part.truncate(offset);
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = offset;
			for (let reading = from.read(filled, 0, chunk, at);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return;
				signal?.throwIfAborted();
				reading = from.read(next, 0, chunk, at + bytesRead);
				await writeWhole(part, filled.subarray(0, bytesRead), at);
				at += bytesRead;
				onProgress?.(at, size);
				[filled, next] = [next, filled];
			}
		}
		async function writeWhole(part, bytes, at) {
			for (let done = 0; done < bytes.length;) {
				const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
				done += bytesWritten;
			}
		}
		async function digestOf(part) {
			const hash = (0, node_crypto_0.createHash)("sha256");
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = 0;
			for (let reading = part.read(filled, 0, chunk, 0);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return hash.digest("hex");
				at += bytesRead;
				reading = part.read(next, 0, chunk, at);
				hash.update(filled.subarray(0, bytesRead));
				[filled, next] = [next, filled];
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
	75692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => formatLock });
		var _ecosystems_order_js_1 = __webpack_require__(17421);
		var _read_js_0 = __webpack_require__(23616);
		function formatLock(lock) {
			const ordered = {
				...lock,
				ecosystems: mapValues(lock.ecosystems, inOrder),
				...lock.stages && { stages: mapValues(lock.stages, (stage) => ({
					...stage,
					ecosystems: mapValues(stage.ecosystems, inOrder)
				})) },
				floats: lock.floats.toSorted()
			};
			return `${pretty((0, _read_js_0.checkLock)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
		}
		function inOrder(collected) {
			if (collected.status === "absent") return collected;
			return {
				...collected,
				packages: collected.packages.toSorted(inLockOrder)
			};
		}
		function inLockOrder(a, b) {
			return (0, _ecosystems_order_js_1.M)(a, b) || (0, _ecosystems_order_js_1.X)(oneLine(a), oneLine(b));
		}
		function mapValues(record, change) {
			return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
		}
		function sortedEntries(value) {
			return Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (0, _ecosystems_order_js_1.X)(a, b));
		}
		function pretty(value, indent) {
			if (typeof value !== "object" || value === null || isShort(value)) return oneLine(value);
			const inner = `${indent}  `;
			const lines = Array.isArray(value) ? value.map((item) => inner + oneLine(item)) : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
			const [open, close] = Array.isArray(value) ? "[]" : "{}";
			return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
		}
		function isShort(value) {
			const fields = Array.isArray(value) ? [] : sortedEntries(value);
			return fields.length === 1 && typeof fields[0]?.[1] !== "object";
		}
		function oneLine(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
			const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
			return parts.length ? `{ ${parts.join(", ")} }` : "{}";
		}
	}),
	33835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ML: () => defaultRetryLimits,
			Y2: () => parseJsonBody,
			g3: () => trustedCertificates,
			yu: () => makeClient
		});
		var node_http_0 = __webpack_require__(37067);
		var node_https_1 = __webpack_require__(44708);
		var node_stream_2 = __webpack_require__(57075);
		var node_timers_promises_3 = __webpack_require__(58500);
		var node_tls_4 = __webpack_require__(41692);
		var _failure_js_5 = __webpack_require__(77205);
		var _leads_js_6 = __webpack_require__(96984);
		const defaultRetryLimits = {
			attempts: 4,
			firstDelayMs: 2e3,
			longestDelayMs: 6e4,
			timeLimitMs: 3e4
		};
		const longestBody = 8 * 1024 * 1024;
		const redirects = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
			let tls;
			const plain = new node_http_0.Agent({
				keepAlive: true,
				proxyEnv: env
			});
			const send = (url, options) => {
				if (url.protocol !== "https:") return (0, node_http_0.request)(url, {
					...options,
					agent: plain
				});
				tls ??= new node_https_1.Agent({
					keepAlive: true,
					proxyEnv: env,
					ca: [...trustedCertificates(), ...authorities]
				});
				return (0, node_https_1.request)(url, {
					...options,
					agent: tls
				});
			};
			const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
			return {
				request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
				isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
				upload: (url, request) => upload(send, new URL(url), request, signal),
				download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
				close: () => {
					plain.destroy();
					tls?.destroy();
				}
			};
		}
		function trustedCertificates() {
			return [...new Set([...(0, node_tls_4.getCACertificates)("default"), ...(0, node_tls_4.getCACertificates)("system")])];
		}
		async function requestWithRetries(url, request, limits, once, signal) {
			for (let attempt = 1;; attempt++) {
				signal?.throwIfAborted();
				const outcome = await followRedirects(url, request, once).catch((error) => error);
				if (outcome instanceof _failure_js_5.H) throw outcome;
				signal?.throwIfAborted();
				const response = outcome instanceof Error ? undefined : outcome;
				if (response && response.status !== 429 && response.status < 500) return response;
				if (attempt >= limits.attempts) throw allAttemptsFailed(url, attempt, outcome);
				const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
				const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (.75 + Math.random() / 2);
				await (0, node_timers_promises_3.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
			}
		}
		function retryAfterMs(value) {
			if (value === undefined) return undefined;
			const seconds = Number(value);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			const date = Date.parse(value);
			return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
		}
		function allAttemptsFailed(url, attempts, outcome) {
			const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
			if (outcome instanceof Error) {
				const code = outcome.code;
				return new _failure_js_5.H("infrastructure", `cannot reach ${url.host}`, {
					code: "server-unreachable",
					why: `${code ?? outcome.message} (${tried})`,
					remedy: "check the network and the proxy variables, then run the command again",
					cause: outcome
				});
			}
			if (outcome.status === 429) {
				return new _failure_js_5.H("infrastructure", `${url.host} limits the number of requests`, {
					code: "server-rate-limit",
					why: `HTTP status 429, too many requests (${tried})`,
					remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again"
				});
			}
			return new _failure_js_5.H("infrastructure", `${url.host} is not working`, {
				code: "server-error",
				why: `HTTP status ${outcome.status} (${tried})`,
				remedy: "run the command again later"
			});
		}
		async function followRedirects(start, first, once) {
			let url = start;
			let request = first;
			for (let hop = 0; hop < 6; hop++) {
				const response = await once(url, request);
				const location = response.headers.location;
				if (!redirects.has(response.status) || location === undefined) return response;
				const next = new URL(location, url);
				(0, _leads_js_6.I)(url, next, start);
				if (next.origin !== url.origin) {
					if (request.method === undefined && request.body !== undefined) throw new _failure_js_5.H("failed", `${url.host} redirects what is sent to it to another server`, {
						code: "redirect-invalid",
						why: `it may be a password or a token, and ${next.host} was not meant to get it`,
						remedy: "report it to the operator of the server, or use another server"
					});
					const { authorization: _removed, ...rest } = request.headers ?? {};
					request = {
						...request,
						headers: rest
					};
				}
				url = next;
			}
			throw new _failure_js_5.H("failed", `${start.host} redirects in a loop`, {
				code: "redirect-invalid",
				remedy: "report it to the operator of the server, or use another server"
			});
		}
		function requestOnce(send, url, request, timeLimitMs, signal) {
			const limit = AbortSignal.timeout(timeLimitMs);
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method: request.method ?? (request.body === undefined ? "GET" : "POST"),
					headers: {
						"user-agent": "stx-container",
						...request.headers
					},
					signal: signal ? AbortSignal.any([signal, limit]) : limit
				});
				const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1e3} s`) : error);
				sent.on("error", failed);
				sent.on("response", (response) => readResponse(response).then(resolve, failed));
				sent.end(request.body);
			});
		}
		async function readResponse(response) {
			const chunks = [];
			let size = 0;
			for await (const chunk of response) {
				size += chunk.length;
				if (size > longestBody) {
					response.destroy();
					throw new _failure_js_5.H("failed", "a server's response is too long", {
						code: "response-too-long",
						why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
						remedy: "check the address, and the proxies between this machine and the server"
					});
				}
				chunks.push(chunk);
			}
			return {
				...headOf(response),
				body: Buffer.concat(chunks)
			};
		}
		function headOf(response) {
			const headers = {};
			for (const [name, value] of Object.entries(response.headers)) {
				if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
			}
			return {
				status: response.statusCode ?? 0,
				headers
			};
		}
		const idleLimitMs = 6e4;
		function upload(send, url, request, signal) {
			const { method, headers, size, body } = request;
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method,
					headers: {
						"user-agent": "stx-container",
						"content-length": size,
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("response", (response) => readResponse(response).then(resolve, reject));
				(0, node_stream_2.pipeline)(body, sent, (error) => error && reject(error));
			});
		}
		function download(send, url, headers, signal) {
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					headers: {
						"user-agent": "stx-container",
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("error", reject);
				sent.on("response", (response) => resolve({
					...headOf(response),
					body: response
				}));
				sent.end();
			});
		}
		function parseJsonBody(body) {
			try {
				return JSON.parse(body.toString("utf8"));
			} catch {
				return undefined;
			}
		}
	}),
	96984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => assertMayLead });
		var _failure_js_0 = __webpack_require__(77205);
		const remedy = "report it to the operator of the server, or use another server";
		function assertMayLead(from, to, start) {
			if (to.protocol !== from.protocol && to.protocol !== "https:") throw new _failure_js_0.H("failed", `${from.host} redirects to an unencrypted address`, {
				code: "redirect-invalid",
				why: `the address is ${to.protocol}//${to.host}`,
				remedy
			});
			if (isLinkLocal(to.hostname) && !isLinkLocal(start.hostname)) throw new _failure_js_0.H("failed", `${from.host} redirects to an address that only machines beside this one have`, {
				code: "redirect-invalid",
				why: `${to.host} is link-local: in a cloud, a server there hands out the machine's own secrets`,
				remedy
			});
		}
		const isLinkLocal = (host) => /^169\.254\.|^\[(?:fe[89ab][0-9a-f]:|::ffff:a9fe:)/i.test(host);
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
	99882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { pull: () => pull });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(28942);
		var ensure = __webpack_require__(39750);
		var failure = __webpack_require__(77205);
		var digest = __webpack_require__(63983);
		var folders = __webpack_require__(76382);
		var inside = __webpack_require__(66996);
		var files_lock = __webpack_require__(26314);
		var temporary_names = __webpack_require__(60813);
		var privileges = __webpack_require__(9348);
		var arch = __webpack_require__(64897);
		var read = __webpack_require__(23616);
		var write = __webpack_require__(75692);
		var http = __webpack_require__(33835);
		var run = __webpack_require__(21880);
		var bases = __webpack_require__(33923);
		var artifact = __webpack_require__(35525);
		;
		function authFile(registry, credentials) {
			const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
			const entry = credentials.kind === "password" ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") } : credentials.kind === "identity" ? { identitytoken: credentials.token } : { registrytoken: credentials.token };
			return JSON.stringify({ auths: { [key]: entry } });
		}
		var registry_credentials = __webpack_require__(68513);
		var oci = __webpack_require__(56602);
		var registry_reference = __webpack_require__(93118);
		var registry_uri = __webpack_require__(95701);
		var freeze = __webpack_require__(99677);
		var apptainer = __webpack_require__(51690);
		var file_kind = __webpack_require__(49970);
		;
		const written = {
			".lock": ["lock"],
			".def": ["locked recipe"],
			".rough.def": ["recipe"],
			".verified": ["marker"]
		};
		async function assertFree(image, stem, endings, force) {
			const found = await (0, promises_.lstat)(image).catch(() => undefined);
			if (found && !(force && found.isFile())) throw inTheWay(image, found.isFile() ? "an image is replaced only with --force" : "it is not a plain file", "choose another path, or pass --force");
			for (const ending of endings) {
				const path = `${stem}${ending}`;
				const beside = await (0, promises_.lstat)(path).catch(() => undefined);
				if (!beside) continue;
				const kinds = written[ending];
				const isEarlier = beside.isFile() && (!kinds || kinds.includes(await (0, file_kind.fileKind)(path) ?? "unknown file"));
				if (!isEarlier) throw inTheWay(path, "a file with this name comes with the image, and this one is another's", "choose another path for the image, or move that file away");
				if (!force) throw inTheWay(path, "the files that come with an image are replaced only with --force", "choose another path for the image, or pass --force");
			}
		}
		const inTheWay = (path, why, remedy) => new failure.H("usage", `${path} exists already`, {
			code: "file-in-the-way",
			why,
			remedy
		});
		var external_node_fs_ = __webpack_require__(73024);
		var copy_resumable = __webpack_require__(18195);
		var failures = __webpack_require__(28720);
		var files_folder = __webpack_require__(28363);
		var at_most = __webpack_require__(70592);
		;
		const { O_CREAT, O_RDWR } = external_node_fs_.constants;
		const attempts = 5;
		async function downloadBlob(request) {
			const { folder: path, name, sha256 } = request;
			let folder;
			let file;
			try {
				folder = await files_folder.vd.open(path);
				file = await folder.file(name, O_RDWR | O_CREAT, 420);
				await (0, inside.pb)(file, name);
				const { size: begun } = await file.stat();
				await fetchAll(file, request);
				if (await (0, copy_resumable.ol)(file) === sha256) return await file.sync();
				await file.truncate(0);
				if (begun > 0) await fetchAll(file, request);
				if (begun > 0 && await (0, copy_resumable.ol)(file) === sha256) return await file.sync();
				throw new failure.H("infrastructure", `the registry sent a file other than sha256:${sha256}`, {
					code: "registry-digest-mismatch",
					why: "the digest of what was downloaded differs",
					remedy: "run the command again, or use another network: a proxy may be altering the responses"
				});
			} catch (error) {
				throw (0, failures.fE)(error, `could not download into ${path}`);
			} finally {
				await file?.close();
				await folder?.close();
			}
		}
		async function fetchAll(file, request) {
			for (let left = attempts;; left--) {
				const { size: before } = await file.stat();
				if (before > 0 && await (0, copy_resumable.ol)(file) === request.sha256) return;
				try {
					return await fetchFrom(file, before, request);
				} catch (error) {
					request.signal?.throwIfAborted();
					const isNetwork = !(error instanceof failure.H) && !["ENOSPC", "EDQUOT"].includes(codeOf(error));
					const { size: after } = await file.stat();
					if (isNetwork && left > 1 && after > before) continue;
					throw isNetwork ? cutOff(error) : error;
				}
			}
		}
		const codeOf = (error) => error.code ?? "";
		async function fetchFrom(file, from, request) {
			let at = from;
			const body = await request.repository.blob(`sha256:${request.sha256}`, from, (start) => {
				at = start;
			});
			await file.truncate(at);
			for await (const chunk of (0, at_most.T)(body, Math.max(request.size - at, 0), `sha256:${request.sha256}`)) {
				request.signal?.throwIfAborted();
				await file.write(chunk, 0, chunk.length, at);
				at += chunk.length;
				request.onProgress?.(at);
			}
		}
		function cutOff(error) {
			return new failure.H("infrastructure", "the download broke off", {
				code: "server-unreachable",
				why: codeOf(error) || String(error),
				remedy: "run the command again: it goes on where this one ended",
				cause: error
			});
		}
		var transfer_evidence = __webpack_require__(6427);
		;
		const longestPullMs = 6 * 36e5;
		const manifestType = "application/vnd.oci.image.manifest.v1+json";
		const layersSchema = schemas.Ikc({ layers: schemas.YOg(schemas.Ikc({
			digest: schemas.YjP(),
			size: schemas.aig().int().min(0)
		})) });
		async function pull(request) {
			const uri = (0, registry_uri.f9)(request.uri);
			const { output, force = false, env, signal } = request;
			const stem = output.replace(/\.sif$/, "");
			await assertFree(output, stem, [], force);
			const found = await resolve(uri, request);
			const evidence = uri.scheme === "oras" && found.indexDigest ? await (0, transfer_evidence.NP)((0, registry_reference.F2)(uri.reference), found.indexDigest, env) : new Map();
			const endings = [...new Set([
				".lock",
				".pull.json",
				...evidence.keys()
			])];
			await assertFree(output, stem, endings, force);
			const folder = (0, external_node_path_.dirname)(output);
			await (0, folders.f)(folder);
			const lock = (0, external_node_path_.join)(folder, `.${(0, external_node_path_.basename)(output)}.pull.lock`);
			const turn = {
				what: output,
				waitMs: longestPullMs,
				signal
			};
			return (0, files_lock.k)(folder, lock, turn, async () => {
				const work = (0, external_node_path_.join)(folder, (0, temporary_names.N)("pull"));
				try {
					await (0, apptainer.EV)(folder, "pull");
					await assertFree(output, stem, endings, force);
					await (0, promises_.mkdir)(work, { mode: 448 });
					const image = (0, external_node_path_.join)(work, "image.sif");
					if (uri.scheme === "oras") await pullOras(uri, found, image, request);
					else await pullByApptainer(uri, found, image, work, request);
					const sha256 = await (0, digest.Q3)(image);
					assertExpected(found, sha256, request.uri);
					if (force) await (0, promises_.rm)(output, { force: true });
					await (0, inside.Wi)(image, folder, output);
					return await finish(found, sha256, evidence, stem, request);
				} finally {
					await (0, apptainer.Ui)(folder, [(0, external_node_path_.basename)(work)]).catch(() => {});
					await (0, inside.$E)(folder, lock).catch(() => {});
				}
			});
		}
		function resolve({ scheme, reference }, { env, signal }) {
			return (0, bases.g)({
				bootstrap: scheme,
				from: reference,
				header: {}
			}, {
				context: "/",
				arch: (0, arch.L)(),
				env,
				...signal && { signal }
			});
		}
		function assertExpected({ imageSha256 }, sha256, uri) {
			if (imageSha256 === undefined || imageSha256 === sha256) return;
			throw new failure.H("infrastructure", `what was pulled is not ${uri}`, {
				code: "pull-failed",
				why: `the sha256 of the image is ${sha256}, and ${imageSha256} was expected`,
				remedy: "run the command again, or use another network: a proxy may be altering the responses"
			});
		}
		async function pullOras({ reference }, { imageSha256 = "", indexDigest }, image, { output, env, signal, onProgress }) {
			const folder = (0, external_node_path_.dirname)(output);
			const name = `.${(0, external_node_path_.basename)(output)}.${imageSha256.slice(0, 12)}.part`;
			const pinned = indexDigest === undefined ? reference : (0, registry_reference.ct)(reference, indexDigest);
			const repository = new artifact.L((0, registry_reference.F2)(pinned), env, signal);
			try {
				const size = await sizeOf(repository, imageSha256);
				await downloadBlob({
					repository,
					sha256: imageSha256,
					size,
					folder,
					name,
					onProgress,
					signal
				});
				await (0, promises_.rename)((0, external_node_path_.join)(folder, name), image);
			} finally {
				repository.close();
			}
		}
		async function sizeOf(repository, imageSha256) {
			const manifest = layersSchema.safeParse((0, http.Y2)(await repository.manifest(manifestType))).data;
			const size = manifest?.layers.find(({ digest }) => digest === `sha256:${imageSha256}`)?.size;
			if (size !== undefined) return size;
			throw new failure.H("infrastructure", `unexpected response from ${repository.name}`, {
				code: "registry-response-invalid",
				why: "its manifest does not say how large the image is",
				remedy: "run the command again; if it fails again, push the image again"
			});
		}
		async function pullByApptainer(uri, { indexDigest }, image, work, { env, signal, onLine, uri: given }) {
			const all = {
				apptainer: await (0, ensure.ensureApptainer)(),
				privileges: await (0, privileges.Q5)("auto")
			};
			const prefix = all.apptainer.name.toUpperCase();
			const isDocker = uri.scheme === "docker";
			const reference = isDocker && indexDigest ? (0, registry_reference.ct)(uri.reference, indexDigest) : uri.reference;
			const flags = isDocker && await isPlain(uri, env) ? ["--no-https"] : [];
			const argv = all.privileges.wrap([...[
				all.apptainer.command,
				"--nocolor",
				"pull",
				...flags,
				image
			], `${uri.scheme}://${reference}`]);
			const tail = [];
			const { code } = await (0, run.eF)(argv[0], argv.slice(1), {
				env: {
					...(0, apptainer.y)(all, work),
					...isDocker ? await credentialVariables(uri, prefix, work, env) : {},
					...env[`${prefix}_CACHEDIR`] && { [`${prefix}_CACHEDIR`]: env[`${prefix}_CACHEDIR`] }
				},
				timeLimitMs: longestPullMs,
				stdoutTo: () => {},
				onLine: (line) => {
					if (tail.push(line) > 10) tail.shift();
					onLine?.(line);
				},
				...signal && { signal }
			});
			if (code === 0) return;
			throw new failure.H("infrastructure", `could not pull ${given}`, {
				code: "pull-failed",
				why: tail.join("\n") || `apptainer exited with code ${code}`,
				remedy: "see the lines above; what was downloaded already is not fetched again"
			});
		}
		async function isPlain({ reference }, env) {
			const client = (0, http.yu)(env);
			try {
				return (await (0, oci.yv)(client, (0, registry_reference.F2)(reference).host, env)).startsWith("http:");
			} finally {
				client.close();
			}
		}
		async function credentialVariables({ reference }, prefix, work, env) {
			const { registry, repository } = (0, registry_reference.F2)(reference);
			const credentials = await (0, registry_credentials.g)(registry, repository, env);
			if (!credentials) return {};
			const folder = (0, external_node_path_.join)(work, "config");
			await (0, promises_.mkdir)(folder, { mode: 448 });
			await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "docker-config.json"), authFile(registry, credentials), { mode: 384 });
			return { [`${prefix}_CONFIGDIR`]: folder };
		}
		async function finish({ indexDigest, platformDigest }, sha256, evidence, stem, { output, uri: given }) {
			const folder = (0, external_node_path_.dirname)(output);
			const hasEvidence = isOf(evidence.get(".lock"), sha256);
			if (hasEvidence) for (const [ending, bytes] of evidence) await (0, inside.writeFileInside)(folder, stem + ending, bytes);
			else await (0, inside.writeFileInside)(folder, `${stem}.lock`, (0, write.X)(await (0, freeze.C)(output)));
			const pulled = {
				uri: given,
				image: output,
				sha256,
				indexDigest: indexDigest ?? null,
				manifestDigest: platformDigest ?? null,
				lock: `${stem}.lock`,
				hasEvidence
			};
			const record = {
				schema: 1,
				at: new Date().toISOString(),
				...pulled,
				image: (0, external_node_path_.basename)(output)
			};
			await (0, inside.writeFileInside)(folder, `${stem}.pull.json`, `${JSON.stringify(record, null, 2)}\n`);
			return pulled;
		}
		function isOf(lock, sha256) {
			if (!lock) return false;
			try {
				return (0, read.parseLock)(lock.toString("utf8"), "the lock in the registry").image.sha256 === sha256;
			} catch {
				return false;
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
	87176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => inputsVersion });
		const inputsVersion = 1;
	}),
	68513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => findCredentials });
		var node_child_process_0 = __webpack_require__(31421);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var zod_5 = __webpack_require__(28942);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_home_js_4 = __webpack_require__(70948);
		const entrySchema = zod_5.Ikc({
			auth: zod_5.YjP().optional(),
			username: zod_5.YjP().optional(),
			password: zod_5.YjP().optional(),
			identitytoken: zod_5.YjP().optional(),
			registrytoken: zod_5.YjP().optional()
		});
		const configSchema = zod_5.Ikc({
			auths: zod_5.g1P(zod_5.YjP(), entrySchema).nullish(),
			credsStore: zod_5.YjP().nullish(),
			credHelpers: zod_5.g1P(zod_5.YjP(), zod_5.YjP()).nullish()
		});
		const hubKey = "https://index.docker.io/v1/";
		async function findCredentials(registry, repository, env) {
			const given = fromEnvironment(env);
			if (given) return given;
			for (const path of configFiles(env)) {
				const config = await readConfig(path);
				const found = config && await fromConfig(config, registry, repository, env);
				if (found) return found;
			}
			return undefined;
		}
		function fromEnvironment(env) {
			for (const prefix of [
				"APPTAINER_DOCKER",
				"SINGULARITY_DOCKER",
				"DOCKER"
			]) {
				const username = env[`${prefix}_USERNAME`];
				const password = env[`${prefix}_PASSWORD`];
				if (username && password) return {
					kind: "password",
					username,
					password
				};
			}
			return undefined;
		}
		function configFiles(env) {
			const home = (0, _files_home_js_4.W)(env);
			const apptainer = env.APPTAINER_CONFIGDIR || (0, node_path_2.join)(home, ".apptainer");
			return [
				env.APPTAINER_AUTHFILE,
				(0, node_path_2.join)(apptainer, "docker-config.json"),
				env.REGISTRY_AUTH_FILE,
				(0, node_path_2.join)(env.DOCKER_CONFIG || (0, node_path_2.join)(home, ".docker"), "config.json"),
				env.XDG_RUNTIME_DIR && (0, node_path_2.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
				(0, node_path_2.join)(home, ".config", "containers", "auth.json")
			].filter((path) => Boolean(path));
		}
		async function readConfig(path) {
			let text;
			try {
				text = await (0, node_fs_promises_1.readFile)(path, "utf8");
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"EACCES"
				].includes(error.code ?? "")) return undefined;
				throw error;
			}
			try {
				return configSchema.parse(JSON.parse(text));
			} catch {
				throw new _failure_js_3.H("failed", `invalid credentials file ${path}`, {
					code: "credentials-file-invalid",
					why: "it is not JSON in the format of Docker's configuration",
					remedy: "log in again, which rewrites the file, or remove it",
					place: { path }
				});
			}
		}
		async function fromConfig(config, registry, repository, env) {
			const keys = keysOf(registry, repository);
			for (const key of keys) {
				const helper = config.credHelpers?.[key];
				if (helper) return readFromHelper(helper, serverName(registry), env);
			}
			for (const key of keys) {
				const entry = config.auths?.[key];
				const found = entry && fromEntry(entry);
				if (found) return found;
			}
			return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
		}
		function keysOf(registry, repository) {
			const parts = repository.split("/");
			const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
			const hosts = registry === "docker.io" ? [
				hubKey,
				"index.docker.io",
				"docker.io",
				"registry-1.docker.io"
			] : [registry];
			const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [
				host,
				`https://${host}`,
				`https://${host}/v1/`,
				`https://${host}/v2/`
			]);
			return [
				...paths,
				...spelled,
				`http://${registry}`
			];
		}
		function serverName(registry) {
			return registry === "docker.io" ? hubKey : registry;
		}
		function fromEntry(entry) {
			if (entry.identitytoken) return {
				kind: "identity",
				token: entry.identitytoken
			};
			if (entry.registrytoken) return {
				kind: "bearer",
				token: entry.registrytoken
			};
			if (entry.auth) {
				const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
				const colon = plain.indexOf(":");
				if (colon > 0) return {
					kind: "password",
					username: plain.slice(0, colon),
					password: plain.slice(colon + 1)
				};
			}
			if (entry.username && entry.password) {
				return {
					kind: "password",
					username: entry.username,
					password: entry.password
				};
			}
			return undefined;
		}
		const answerSchema = zod_5.Ikc({
			Username: zod_5.YjP(),
			Secret: zod_5.YjP()
		});
		async function readFromHelper(name, server, env) {
			const broken = (why) => new _failure_js_3.H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
				code: "credential-helper-failed",
				why,
				remedy: "log in again, or remove the helper from Docker's config.json"
			});
			if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw broken("its name is not a valid program name");
			const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
			if (code === "ENOENT") throw broken("it is not on the PATH");
			if (code !== 0) {
				if (/credentials not found/i.test(stdout)) return undefined;
				throw broken(`it ended with ${code}`);
			}
			const answer = answerSchema.safeParse(parseJson(stdout));
			if (!answer.success) throw broken("its output is not in the format of credential helpers");
			const { Username, Secret } = answer.data;
			if (Username === "<token>") return {
				kind: "identity",
				token: Secret
			};
			return Username === "" ? undefined : {
				kind: "password",
				username: Username,
				password: Secret
			};
		}
		function helperEnvironment(env) {
			const kept = Object.entries(env).filter((pair) => pair[1] !== undefined && !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
			return Object.fromEntries(kept);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function run(program, args, input, env) {
			return new Promise((resolve) => {
				const child = (0, node_child_process_0.execFile)(program, args, {
					env,
					timeout: 3e4,
					maxBuffer: 1 << 20
				}, (error, stdout) => {
					resolve({
						code: error ? error.code ?? error.signal ?? 1 : 0,
						stdout
					});
				});
				child.stdin?.on("error", () => undefined);
				child.stdin?.end(input);
			});
		}
	}),
	93118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			YX: () => cutReference,
			ct: () => pinnedReference,
			gL: () => joinHeader
		});
		var _failure_js_0 = __webpack_require__(77205);
		const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagForm = /^\w[\w.-]{0,127}$/;
		const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
		const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
		const hubNames = new Set([
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io",
			"registry.hub.docker.com"
		]);
		function cutReference(text) {
			const at = text.indexOf("@");
			const named = at < 0 ? text : text.slice(0, at);
			const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
			const colon = named.lastIndexOf(":");
			if (colon < 0 || colon < named.lastIndexOf("/")) return {
				name: named,
				...digest
			};
			return {
				name: named.slice(0, colon),
				tag: named.slice(colon + 1),
				...digest
			};
		}
		function parseReference(text) {
			if (text.includes("://")) {
				throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
			}
			const { name, tag, digest } = cutReference(text);
			const slash = name.indexOf("/");
			const first = slash < 0 ? "" : name.slice(0, slash);
			const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
			const written = hasHost ? first : "docker.io";
			const path = hasHost ? name.slice(slash + 1) : name;
			if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
			const hub = hubNames.has(written);
			const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
			if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
				throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
			}
			if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
			if (digest !== undefined && !digestForm.test(digest)) throw invalid(text, `"${digest}" is not a valid digest`);
			return {
				host: hub ? "registry-1.docker.io" : written,
				registry: hub ? "docker.io" : written,
				repository,
				...tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {},
				...digest !== undefined ? { digest } : {}
			};
		}
		function invalid(text, why, remedy) {
			return new _failure_js_0.H("usage", `invalid image reference "${text}"`, {
				code: "image-reference-invalid",
				why,
				remedy: remedy ?? "write it as registry/namespace/name:tag in the From line"
			});
		}
		function joinHeader(from, header) {
			const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
			return [...before, from].join("/");
		}
		function pinnedReference(from, digest) {
			return `${cutReference(from).name}@${digest}`;
		}
	}),
	95701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f9: () => parseImageUri,
			ng: () => defaultFileName
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _reference_js_1 = __webpack_require__(93118);
		function parseImageUri(text) {
			const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
			if (scheme !== "docker" && scheme !== "oras" && scheme !== "library") throw new _failure_js_0.H("usage", `cannot pull from ${JSON.stringify(text)}`, {
				code: "image-reference-invalid",
				why: `the scheme ${scheme}:// is not that of a registry or library`,
				remedy: "write docker://, oras:// or library:// and a reference"
			});
			if (scheme !== "library") (0, _reference_js_1.F2)(reference);
			return {
				scheme,
				reference
			};
		}
		function registryUri({ registry, repository, tag, digest }) {
			const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
			return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
		}
		function defaultFileName({ reference }) {
			const last = reference.split("/").at(-1) ?? "image";
			const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
			return `${name}_${tag.slice(0, 40)}.sif`;
		}
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
	}),
	60235: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => manifestOf,
			A4: () => filePart,
			Ib: () => mediaTypes,
			Xo: () => textPart,
			Yt: () => manifestType,
			ab: () => buildAnnotation,
			bT: () => bodyParts,
			i4: () => emptyConfig,
			mO: () => titleAnnotation,
			vp: () => packPart
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_stream_2 = __webpack_require__(57075);
		var _ecosystems_order_js_5 = __webpack_require__(17421);
		var _files_canonical_json_js_6 = __webpack_require__(5968);
		var _files_digest_js_3 = __webpack_require__(63983);
		var _tar_js_4 = __webpack_require__(85582);
		const mediaTypes = {
			artifact: "application/vnd.stx.container.vault.v1",
			index: "application/vnd.stx.container.vault.index.v1+json",
			bodies: "application/vnd.stx.container.vault.bodies.v1.tar",
			body: "application/vnd.stx.container.vault.body.v1",
			lock: "application/vnd.stx.container.lock.v1+json",
			lockedRecipe: "application/vnd.stx.container.locked-recipe.v1",
			recipe: "application/vnd.stx.container.recipe.v1",
			context: "application/vnd.stx.container.context.v1.tar",
			image: "application/vnd.sylabs.sif.layer.v1.sif"
		};
		const buildAnnotation = "io.github.stx.container-action.build";
		const titleAnnotation = "org.opencontainers.image.title";
		const manifestType = "application/vnd.oci.image.manifest.v1+json";
		const emptyConfig = {
			mediaType: "application/vnd.oci.empty.v1+json",
			digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
			size: 2,
			bytes: Buffer.from("{}")
		};
		const largeBody = 1024 * 1024;
		function textPart(role, title, text) {
			const bytes = Buffer.from(text);
			return {
				role,
				title,
				sha256: (0, _files_digest_js_3.sc)(bytes),
				size: bytes.length,
				read: () => node_stream_2.Readable.from([bytes])
			};
		}
		function filePart(role, title, path, blob) {
			return {
				role,
				title,
				...blob,
				read: () => (0, node_fs_1.createReadStream)(path)
			};
		}
		async function packPart(role, title, files) {
			async function* bytes() {
				for (const { name, size, mode, read } of files) {
					yield (0, _tar_js_4.pI)(name, size, mode);
					let given = 0;
					for await (const part of read()) {
						given += part.length;
						yield part;
					}
					if (given !== size) throw new Error(`${name} has ${given} bytes in place of ${size}`);
					yield Buffer.alloc((0, _tar_js_4.jC)(size) - size);
				}
				yield _tar_js_4.JO;
			}
			const hash = (0, node_crypto_0.createHash)("sha256");
			let size = 0;
			for await (const part of bytes()) {
				hash.update(part);
				size += part.length;
			}
			return {
				role,
				title,
				sha256: hash.digest("hex"),
				size,
				read: () => node_stream_2.Readable.from(bytes(), { objectMode: false })
			};
		}
		async function bodyParts(bodies, needed) {
			const sorted = needed.toSorted((a, b) => (0, _ecosystems_order_js_5.X)(a.sha256, b.sha256));
			const packs = Map.groupBy(sorted.filter(({ size }) => size < largeBody), ({ sha256: digest }) => digest.slice(0, 1));
			const packed = [];
			for (const [digit, blobs] of packs) {
				const files = blobs.map(({ sha256: name, size }) => ({
					name,
					size,
					read: () => bodies.read(name)
				}));
				packed.push(await packPart("bodies", `bodies-${digit}.tar`, files));
			}
			const large = sorted.filter(({ size }) => size >= largeBody).map((blob) => ({
				...blob,
				role: "body",
				title: blob.sha256,
				read: () => bodies.read(blob.sha256)
			}));
			return [...packed, ...large];
		}
		function manifestOf(buildId, parts, subject) {
			const { mediaType, digest, size } = emptyConfig;
			return Buffer.from((0, _files_canonical_json_js_6.d)({
				schemaVersion: 2,
				mediaType: manifestType,
				artifactType: mediaTypes.artifact,
				config: {
					mediaType,
					digest,
					size
				},
				layers: parts.map((part) => ({
					mediaType: mediaTypes[part.role],
					digest: `sha256:${part.sha256}`,
					size: part.size,
					annotations: { [titleAnnotation]: part.title }
				})),
				annotations: { [buildAnnotation]: buildId },
				...subject && { subject }
			}));
		}
	}),
	85582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JO: () => tarEnd,
			jC: () => padded,
			pI: () => tarHeader,
			tZ: () => scanTar
		});
		var _image_tar_format_js_0 = __webpack_require__(45800);
		const padded = (size) => Math.ceil(size / _image_tar_format_js_0.L6) * _image_tar_format_js_0.L6;
		const tarEnd = Buffer.alloc(2 * _image_tar_format_js_0.L6);
		function tarHeader(name, size, mode = 420) {
			const bytes = Buffer.from(name, "utf8");
			const cut = bytes.length > 100 ? bytes.lastIndexOf("/", Math.min(155, bytes.length - 2)) : -1;
			const [prefix, short] = cut < 0 ? [Buffer.alloc(0), bytes] : [bytes.subarray(0, cut), bytes.subarray(cut + 1)];
			if (short.length > 100) throw new RangeError(`the name ${name} is too long for an archive`);
			const header = Buffer.alloc(_image_tar_format_js_0.L6);
			const octal = (value, at, length) => header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
			short.copy(header, 0);
			octal(mode, 100, 8);
			octal(0, 108, 8);
			octal(0, 116, 8);
			if (size < 8 ** 11) octal(size, 124, 12);
			else {
				header[124] = 128;
				header.writeBigUInt64BE(BigInt(size), 128);
			}
			octal(0, 136, 12);
			header.write(`        ${name.endsWith("/") ? 5 : 0}`, 148, "latin1");
			header.write("ustar\x0000", 257, "latin1");
			prefix.copy(header, 345);
			const sum = header.reduce((total, byte) => total + byte, 0);
			header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
			return header;
		}
		async function scanTar(file, start, end, withFolders = false) {
			const files = [];
			const block = Buffer.alloc(_image_tar_format_js_0.L6);
			for (let at = start; at + _image_tar_format_js_0.L6 <= end;) {
				const { bytesRead } = await file.read(block, 0, _image_tar_format_js_0.L6, at);
				if (bytesRead < _image_tar_format_js_0.L6) throw new RangeError("it is cut off");
				if ((0, _image_tar_format_js_0.be)(block)) return files;
				const { name, flag, mode, size } = (0, _image_tar_format_js_0.OH)(block);
				const offset = at + _image_tar_format_js_0.L6;
				if (offset + size > end) throw new RangeError("it is cut off");
				if (flag === "0" || withFolders && flag === "5") files.push({
					name: name.toString("utf8"),
					mode: mode & 511,
					size,
					offset
				});
				at = offset + padded(size);
			}
			throw new RangeError("it is cut off");
		}
	})
};
;
