"use strict";
exports.id = 6251;
exports.ids = [6251, 6996];
exports.modules = {
	26251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { list: () => list });
		var failure = __webpack_require__(77205);
		var look = __webpack_require__(53896);
		var plural = __webpack_require__(21417);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var report_gate = __webpack_require__(62367);
		var store_builds = __webpack_require__(13336);
		var scitex = __webpack_require__(77908);
		var external_node_fs_ = __webpack_require__(73024);
		;
		const tailBytes = 64 * 1024;
		const how_it_ended_failure = /^\W*(?:\[\d*m)?FATAL:(?!.*\bsignal: (?:terminated|interrupt|hangup)$)/m;
		function howItEnded(log) {
			const text = endOf(log);
			const lastLines = text.trimEnd().split("\n").slice(-5).join("\n");
			return how_it_ended_failure.test(lastLines) || /\bINFO:.*Build complete/.test(text) ? "failed" : "interrupted";
		}
		function endOf(path) {
			let file;
			try {
				file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
				const about = (0, external_node_fs_.fstatSync)(file);
				if (!about.isFile()) return "";
				const part = Buffer.alloc(Math.min(tailBytes, about.size));
				(0, external_node_fs_.readSync)(file, part, 0, part.length, about.size - part.length);
				return part.toString("utf8");
			} catch {
				return "";
			} finally {
				if (file !== undefined) (0, external_node_fs_.closeSync)(file);
			}
		}
		var published = __webpack_require__(57799);
		var check_all = __webpack_require__(16619);
		var read_policy = __webpack_require__(26588);
		var absolute = __webpack_require__(31869);
		var in_store = __webpack_require__(81907);
		var steps = __webpack_require__(84501);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		async function list(word, flags) {
			const store = (0, absolute.y)(flags.store);
			const elsewhere = word === undefined ? undefined : await buildElsewhere(word, store);
			if (elsewhere) return void print(flags.json ? (0, report_escape.t3)([elsewhere]) : table([elsewhere]));
			const name = word === undefined ? undefined : await (await Promise.all([__webpack_require__.e(7455), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 67455))).nameGiven(word, store);
			if (name !== undefined) await (0, store_builds.x3)(store, (each) => each === name);
			const names = name === undefined ? await (0, store_builds.Zv)(store) : [name];
			const asked = (0, store_builds.d$)(word ?? "")?.ts;
			const builds = (await Promise.all(names.map((each) => (0, store_builds.YF)(store, each)))).flat().filter(({ ts }) => asked === undefined || ts === asked);
			const policy = await (0, read_policy.T4)(store);
			const gated = await withGate(store, builds, policy);
			const linked = name === undefined ? await (0, store_builds.wp)(store) : [];
			if (linked.length > 0) process.exitCode = failure.h.inconclusive;
			if (flags.json) {
				for (const text of linked.map(linkedText)) (0, steps.R8)(text);
				return void print((0, report_escape.t3)(gated));
			}
			const flat = name === undefined ? await (0, scitex.U)(store) : [];
			const others = [...linked.map(linkedText), ...await publishedOthers(store, names)];
			if (builds.length + flat.length + others.length === 0) return void print((0, in_store.jw)(`No builds ${name === undefined ? "" : `of ${name} `}in ${(0, report_escape.TN)(store)}${(0, look.t5)(store) ? "" : ", which does not exist"}. To create one: stx-container roundtrip RECIPE`, flags.store));
			if (gated.length > 0) print(table(gated.map((build) => ({
				...build,
				log: build.files.log
			}))));
			for (const text of others) print(text);
			if (flat.length > 0) print(`Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${(0, report_escape.TN)(file)}${current ? " (current)" : ""}`).join("\n")}`);
		}
		const linkedText = (name) => `${name} is a symbolic link, which is not followed, so its builds are not listed (link-in-store).`;
		async function withGate(store, builds, policy) {
			const judged = builds.filter(({ state }) => state !== "unfinished");
			const answers = await (0, steps.Yp)(`Checking ${(0, plural.L)(judged.length, "build")}`, () => (0, check_all.e)(store, judged, policy));
			const gates = new Map(judged.map((build, at) => [build, answers[at]]));
			return builds.map((build) => {
				const gate = gates.get(build);
				return gate ? {
					...build,
					gate
				} : build;
			});
		}
		async function buildElsewhere(word, store) {
			const { evidenceIfAny, nameInWords, withArgument } = await Promise.all([__webpack_require__.e(7455), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 67455));
			if (await nameInWords(word, store) !== undefined) return undefined;
			return withArgument(word, store, async (given, origin) => {
				const found = "path" in given ? await evidenceIfAny(given.path, store) : undefined;
				if (!found || found.store !== undefined && origin === undefined) return undefined;
				const { check } = await __webpack_require__.e(2854).then(__webpack_require__.bind(__webpack_require__, 62854));
				const gate = await check({
					subject: given,
					store,
					digest: steps.HE,
					byDefaults: true
				});
				const { name, ts, files } = found.subject;
				return {
					name,
					ts,
					state: files.image === undefined ? "lock-only" : "complete",
					gate
				};
			});
		}
		const table = (builds) => (0, format.ku)([[
			"",
			"BUILD",
			"FILES",
			"GATE",
			""
		], ...builds.map(row)]);
		function row({ name, ts, state, published, kept, held, log, gate }) {
			return [
				published ? "→" : " ",
				`${name}-${ts}`,
				state === "unfinished" ? held ? "running" : howItEnded(log ?? "") : state,
				gate ? (0, report_gate.Of)(gate) : "",
				kept ? "protected" : ""
			];
		}
		async function publishedOthers(store, names) {
			const found = await Promise.all(names.map(async (name) => ({
				name,
				published: await (0, published.K)(store, name)
			})));
			return found.flatMap(({ name, published }) => published.kind === "other" ? [`${name}.sif is ${(0, report_escape.TN)(published.what)}.`] : []);
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
	28363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RA: () => linkFailure,
			os: () => openFolders,
			vd: () => Folder
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs_0.constants;
		const openFolders = (0, node_fs_0.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
		function linkFailure(path) {
			return new _failure_js_3.H("usage", `${path} is a symbolic link`, {
				code: "link-in-store",
				why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
				remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`
			});
		}
		class Folder {
			path;
			#handle;
			constructor(path, handle) {
				this.path = path;
				this.#handle = handle;
			}
			static async open(path) {
				return new Folder(path, await (0, node_fs_promises_1.open)(path, O_RDONLY | O_DIRECTORY));
			}
			async again() {
				return new Folder(this.path, await (0, node_fs_promises_1.open)(this.reference, O_RDONLY | O_DIRECTORY));
			}
			get reference() {
				return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
			}
			get fd() {
				return this.#handle.fd;
			}
			at(name) {
				if (name === "" || name === "." || name === ".." || /[/\0]/.test(name)) throw new TypeError(`${JSON.stringify(name)} is not one name`);
				return `${this.reference}/${name}`;
			}
			async #call(work) {
				try {
					return await work();
				} catch (error) {
					const known = error;
					if (known.path !== undefined) {
						known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
						known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
					}
					throw known;
				}
			}
			async look(name) {
				try {
					return await this.#call(() => (0, node_fs_promises_1.lstat)(this.at(name), { bigint: true }));
				} catch (error) {
					if (error.code === "ENOENT") return undefined;
					throw error;
				}
			}
			async folder(name) {
				const path = (0, node_path_2.join)(this.path, name);
				try {
					const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
					return new Folder(path, await this.#call(() => (0, node_fs_promises_1.open)(this.at(name), flags)));
				} catch (error) {
					if ((await this.look(name))?.isSymbolicLink()) throw linkFailure(path);
					throw error;
				}
			}
			async make(name, mode = 511) {
				try {
					await this.#call(() => (0, node_fs_promises_1.mkdir)(this.at(name), mode));
					return true;
				} catch (error) {
					if (error.code === "EEXIST") return false;
					throw error;
				}
			}
			async file(name, flags, mode = 420) {
				try {
					return await this.#call(() => (0, node_fs_promises_1.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
				} catch (error) {
					if (error.code === "ELOOP") throw linkFailure((0, node_path_2.join)(this.path, name));
					throw error;
				}
			}
			names() {
				return this.#call(() => (0, node_fs_promises_1.readdir)(this.reference));
			}
			target(name) {
				return (0, node_fs_promises_1.readlink)(this.at(name)).catch(() => undefined);
			}
			rename(name, to, newName) {
				return this.#call(() => (0, node_fs_promises_1.rename)(this.at(name), to.at(newName)));
			}
			link(name, newName) {
				return this.#call(() => (0, node_fs_promises_1.link)(this.at(name), this.at(newName)));
			}
			symlink(name, target) {
				return this.#call(() => (0, node_fs_promises_1.symlink)(target, this.at(name)));
			}
			unlink(name) {
				return this.#call(() => (0, node_fs_promises_1.unlink)(this.at(name)));
			}
			rmdir(name) {
				return this.#call(() => (0, node_fs_promises_1.rmdir)(this.at(name)));
			}
			stat() {
				return this.#handle.stat({ bigint: true });
			}
			chmod(mode) {
				return this.#handle.chmod(mode);
			}
			sync() {
				return this.#handle.sync();
			}
			close() {
				return this.#handle.close();
			}
		}
	}),
	66996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZX: () => appendLineInside,
			pb: () => assertNoSecondName,
			yE: () => assertReplaceableSymlink,
			$g: () => assertWritableInside,
			dQ: () => createInside,
			Bm: () => giveNewName,
			Vh: () => makeFolderInside,
			Wi: () => moveNewFileInside,
			yp: () => noClaim,
			IB: () => noHardLinks,
			X$: () => openInside,
			$E: () => removeFileInside,
			q$: () => replaceSymlinkInside,
			writeFileInside: () => writeFileInside,
			q0: () => writeNewFileInside
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var failures = __webpack_require__(28720);
		var files_folder = __webpack_require__(28363);
		;
		const longestLine = 65536;
		async function unfinishedLastLine(handle) {
			const { size } = await handle.stat();
			const from = Math.max(0, size - longestLine);
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
			const bytes = buffer.subarray(0, bytesRead);
			const start = bytes.lastIndexOf(10) + 1;
			return start === bytes.length ? undefined : {
				start: from + start,
				text: bytes.toString("utf8", start)
			};
		}
		var regular = __webpack_require__(64659);
		var temporary_names = __webpack_require__(60813);
		;
		const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
		async function inside(root, path, what, work, make = "only what is there") {
			let folder;
			try {
				folder = await openInside(root, (0, external_node_path_.dirname)(path), make);
				return await work(folder, (0, external_node_path_.basename)(path));
			} catch (error) {
				throw (0, failures.fE)(error, what);
			} finally {
				await folder?.close();
			}
		}
		async function openInside(root, path, make) {
			const way = (0, external_node_path_.relative)(root, path);
			if (way === ".." || way.startsWith("../")) throw new TypeError(`${path} is not below ${root}`);
			let folder = await files_folder.vd.open(root);
			for (const name of way === "" ? [] : way.split("/")) {
				const parent = folder;
				try {
					if (make === "make folders") await parent.make(name);
					folder = await parent.folder(name);
				} finally {
					await parent.close();
				}
			}
			return folder;
		}
		async function makeFolderInside(root, path) {
			try {
				await (await openInside(root, path, "make folders")).close();
			} catch (error) {
				throw (0, failures.fE)(error, `could not make the folder ${path}`);
			}
		}
		async function assertPlainOrAbsent(folder, name) {
			const found = await folder.look(name);
			if (found === undefined || found.isFile()) return;
			if (found.isSymbolicLink()) throw (0, files_folder.RA)((0, external_node_path_.join)(folder.path, name));
			throw Object.assign(new Error("something that is not a regular file is in its place"), { code: regular.o });
		}
		async function throughTemporary(folder, name, fill, finish) {
			const temporary = (0, temporary_names.N)(name);
			try {
				await fill(temporary);
				await finish(temporary);
				await folder.sync();
			} catch (error) {
				await folder.unlink(temporary).catch(() => {});
				throw error;
			}
		}
		async function fillFile(folder, name, data) {
			const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
			try {
				await handle.writeFile(typeof data === "function" ? data((await handle.stat({ bigint: true })).ino) : data);
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		function writeFileInside(root, path, data) {
			return inside(root, path, `could not write ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
			});
		}
		const noHardLinks = [
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		async function giveNewName(folder, temporary, name, claim) {
			await claim((await folder.look(temporary))?.ino ?? 0n);
			try {
				await folder.link(temporary, name);
				await folder.unlink(temporary);
			} catch (error) {
				if (!noHardLinks.includes(error.code ?? "")) throw error;
				await assertAbsent(folder, name);
				await folder.rename(temporary, folder, name);
			}
		}
		async function assertAbsent(folder, name) {
			if (await folder.look(name)) throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
		}
		const noClaim = async () => {};
		function writeNewFileInside(root, path, data, claim = noClaim) {
			return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => giveNewName(folder, temporary, name, claim)));
		}
		async function copyInto(from, source, folder, name) {
			await (0, promises_.copyFile)(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
			const copy = await folder.file(name, O_RDWR);
			try {
				if ((await copy.stat()).size !== (await from.stat()).size) throw new Error("the file changed while it was copied");
				await copy.sync();
			} finally {
				await copy.close();
			}
		}
		function moveNewFileInside(from, root, path, claim = noClaim) {
			const what = `could not move the finished file to ${path}`;
			return inside((0, external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
				const handle = await source.file(sourceName, O_RDONLY);
				try {
					await handle.sync();
					await inside(root, path, what, async (folder, name) => {
						await assertAbsent(folder, name);
						await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => giveNewName(folder, temporary, name, claim));
					});
				} finally {
					await handle.close();
				}
			});
		}
		async function moveOrCopy(source, sourceName, handle, folder, name) {
			try {
				await source.rename(sourceName, folder, name);
			} catch (error) {
				if (error.code !== "EXDEV") throw error;
				await copyInto(handle, source.at(sourceName), folder, name);
				await source.unlink(sourceName);
			}
		}
		function appendLineInside(root, path, line, isTorn = () => false) {
			return inside(root, path, `could not write ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
				try {
					await assertNoSecondName(handle, path);
					const last = await unfinishedLastLine(handle);
					const torn = last !== undefined && isTorn(last.text);
					if (torn) await handle.truncate(last.start);
					await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
					await handle.sync();
				} finally {
					await handle.close();
				}
			});
		}
		async function assertNoSecondName(handle, path) {
			const { nlink } = await handle.stat();
			if (nlink <= 1) return;
			throw new failure.H("usage", `${path} is a hard link`, {
				code: "link-in-store",
				why: "the same file has another name, and writing into it would change it there, too",
				remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`
			});
		}
		function createInside(root, path) {
			return inside(root, path, `could not create ${path}`, async (folder, name) => {
				try {
					await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
					return true;
				} catch (error) {
					if (error.code === "EEXIST") return false;
					throw error;
				}
			});
		}
		async function assertWritableInside(root, paths) {
			for (const path of paths) await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
		}
		function assertReplaceableSymlink(root, path, mayReplace) {
			return inside(root, path, `could not replace ${path}`, (folder, name) => assertOurLink(folder, name, path, mayReplace));
		}
		async function assertOurLink(folder, name, path, mayReplace) {
			const old = await folder.target(name);
			const isForeign = old === undefined ? await folder.look(name) !== undefined : !mayReplace(old);
			if (isForeign) throw notOurs(path, old);
		}
		function replaceSymlinkInside(root, path, target, mayReplace) {
			return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
				await assertOurLink(folder, name, path, mayReplace);
				await throughTemporary(folder, name, (temporary) => folder.symlink(temporary, target), (temporary) => folder.rename(temporary, folder, name));
			});
		}
		function notOurs(path, target) {
			return new failure.H("usage", `${path} was not made by this program`, {
				code: "not-ours",
				why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
				remedy: `move it away: mv ${path} ${path}.old`
			});
		}
		function removeFileInside(root, path) {
			return inside(root, path, `could not remove ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				try {
					await folder.unlink(name);
				} catch (error) {
					if (error.code === "ENOENT") return false;
					throw error;
				}
				await folder.sync();
				return true;
			});
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
	77908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => flatImages,
			V: () => replaceInnerLink
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _names_js_3 = __webpack_require__(90201);
		const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
		async function replaceInnerLink(store, name, ts) {
			const path = (0, node_path_1.join)(store, (0, _names_js_3.tO)(name), `${name}.sif`);
			const isInner = (target) => innerPattern(name).test(target);
			const target = await (0, node_fs_promises_0.readlink)(path).catch(() => undefined);
			if (target !== undefined && isInner(target)) await (0, _files_inside_js_2.q$)(store, path, `${name}-${ts}.sif`, isInner);
		}
		async function flatImages(store) {
			const current = await (0, node_fs_promises_0.readlink)((0, node_path_1.join)(store, "current.sif")).catch(() => undefined);
			const names = await (0, node_fs_promises_0.readdir)(store).catch(() => []);
			const found = [];
			for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
				const isFile = (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
				if (isFile) found.push({
					file,
					current: current === file || current === (0, node_path_1.join)(store, file)
				});
			}
			return found;
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
