"use strict";
exports.id = 4622;
exports.ids = [4622, 6996];
exports.modules = {
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
	72791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dt: () => inPrivateFolder,
			b_: () => makeSubfolder,
			Pl: () => writePrivateFile
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var src_failure = __webpack_require__(77205);
		var failures = __webpack_require__(28720);
		;
		const signals = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		];
		function atEnd(clean) {
			const off = () => {
				process.off("exit", clean);
				for (const name of signals) process.off(name, onSignal);
			};
			const onSignal = (name) => {
				if (process.listeners(name).some((each) => !ours.has(each))) return;
				clean();
				off();
				if (process.listenerCount(name) === 0) process.kill(process.pid, name);
			};
			ours.add(onSignal);
			process.on("exit", clean);
			for (const name of signals) process.prependListener(name, onSignal);
			return off;
		}
		const ours = new WeakSet();
		var store_scratch = __webpack_require__(17752);
		;
		async function inPrivateFolder(use) {
			const tmp = (0, external_node_os_.tmpdir)();
			const scratch = await (0, store_scratch.jd)({
				store: tmp,
				tmp,
				purpose: "given"
			}).catch((error) => {
				throw elsewhere(error, `could not make a temporary folder in ${tmp}`);
			});
			const off = atEnd(() => (0, external_node_fs_.rmSync)(scratch.path, {
				recursive: true,
				force: true
			}));
			try {
				return await use(scratch.path);
			} finally {
				off();
				await scratch.close();
			}
		}
		async function makeSubfolder(folder, mode = 493) {
			await (0, promises_.mkdir)(folder, { recursive: true });
			await (0, promises_.chmod)(folder, mode);
		}
		async function writePrivateFile(source, file, mode) {
			const folder = (0, external_node_path_.dirname)(file);
			try {
				await (0, promises_.mkdir)(folder, { recursive: true });
				await (0, external_node_stream_promises_.pipeline)(source, (0, external_node_fs_.createWriteStream)(file, {
					flags: "wx",
					mode: 384
				}));
				if (mode !== undefined) await (0, promises_.chmod)(file, mode);
			} catch (error) {
				const { syscall, path } = error;
				const isOurs = syscall === "write" || path?.startsWith(folder);
				throw isOurs ? elsewhere(error, `could not keep a copy of ${(0, external_node_path_.basename)(file)} in ${(0, external_node_os_.tmpdir)()}`) : error;
			}
		}
		function elsewhere(error, what) {
			const failure = (0, failures.fE)(error, what);
			if (!(failure instanceof src_failure.H)) return failure;
			const { kind, code, message, why } = failure;
			const remedy = `free space in ${(0, external_node_os_.tmpdir)()}, or set TMPDIR to a folder of yours that has space, and run the same command again`;
			return new src_failure.H(kind, message, {
				code,
				why,
				remedy,
				cause: error
			});
		}
	})
};
;
