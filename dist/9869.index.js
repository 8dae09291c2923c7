"use strict";
exports.id = 9869;
exports.ids = [
	9869,
	2588,
	3145,
	6996,
	9291,
	4018,
	8448
];
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
	7168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b4: () => removeEntry,
			eW: () => assertStillIn,
			id: () => emptyFolder
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _folder_js_2 = __webpack_require__(28363);
		const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
		const O_PATH = 2097152;
		const deepest = 40;
		function mountOf(fd) {
			try {
				return /^mnt_id:\s*(\d+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
			} catch {
				return undefined;
			}
		}
		const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
		async function emptyFolder(parent, folder, keep) {
			const top = {
				fd: folder.fd,
				reference: folder.reference,
				path: folder.path
			};
			const removal = {
				top,
				keep,
				mount: mountOf(parent.fd),
				lifted: 0,
				failed: undefined
			};
			assertSameMount(top, removal);
			let before;
			do {
				before = removal.lifted;
				removal.failed = undefined;
				await emptyPlace(top, removal, 0);
			} while (removal.lifted > before);
			if (removal.failed) throw removal.failed;
		}
		async function removeEntry(parent, name) {
			const found = await parent.look(name);
			if (found === undefined) return;
			if (!found.isDirectory()) return parent.unlink(name);
			const folder = await parent.folder(name);
			try {
				await emptyFolder(parent, folder);
				await assertStillIn(parent, name, folder);
				await parent.rmdir(name);
			} finally {
				await folder.close();
			}
		}
		async function assertStillIn(parent, name, folder) {
			const [found, own] = [await parent.look(name), await folder.stat()];
			if (found?.ino === own.ino && found.dev === own.dev) return;
			throw new _failure_js_1.H("usage", `${folder.path} was replaced while it was being removed`, {
				code: "not-ours",
				why: "the name means another file or folder now, which this program did not make",
				remedy: "look what it is, and remove it by hand"
			});
		}
		function assertSameMount(place, { mount }) {
			if (mountOf(place.fd) === mount) return;
			throw new _failure_js_1.H("infrastructure", `something is mounted at ${place.path}`, {
				code: "mount-in-scratch",
				why: "the folder is to be removed, and what is mounted in it is not this program's",
				remedy: `unmount it: umount ${place.path}`
			});
		}
		async function emptyPlace(place, removal, depth) {
			await new Promise((done) => setImmediate(done));
			const folders = [];
			for (const entry of (0, node_fs_0.readdirSync)(place.reference, {
				withFileTypes: true,
				encoding: "buffer"
			})) {
				if (depth === 0 && entry.name.toString() === removal.keep) continue;
				if (entry.isDirectory()) folders.push(entry.name);
				else attempt(removal, () => (0, node_fs_0.unlinkSync)(inFolder(place, entry.name)));
			}
			for (const name of folders) {
				if (depth === deepest) attempt(removal, () => lift(place, name, removal));
				else await removeSubfolder(place, name, removal, depth);
			}
		}
		async function removeSubfolder(parent, name, removal, depth) {
			const folder = attempt(removal, () => openPlace(parent, name));
			if (folder === undefined) return;
			try {
				assertSameMount(folder, removal);
				await emptyPlace(folder, removal, depth + 1);
			} finally {
				(0, node_fs_0.closeSync)(folder.fd);
			}
			attempt(removal, () => (0, node_fs_0.rmdirSync)(inFolder(parent, name)));
		}
		function attempt(removal, step) {
			try {
				return step();
			} catch (error) {
				if (error.code !== "ENOENT") removal.failed ??= error;
				return undefined;
			}
		}
		function openPlace(parent, name) {
			const path = `${parent.path}/${name.toString()}`;
			const flags = O_DIRECTORY | O_NOFOLLOW;
			if (!_folder_js_2.os) return {
				fd: (0, node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags),
				reference: path,
				path
			};
			const found = (0, node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
			try {
				const { mode } = (0, node_fs_0.fstatSync)(found);
				if ((mode & 448) !== 448) (0, node_fs_0.chmodSync)(`${_folder_js_2.os}/${found}`, 448);
				const fd = (0, node_fs_0.openSync)(`${_folder_js_2.os}/${found}`, O_RDONLY | O_DIRECTORY);
				return {
					fd,
					reference: `${_folder_js_2.os}/${fd}`,
					path
				};
			} finally {
				(0, node_fs_0.closeSync)(found);
			}
		}
		function lift(parent, name, removal) {
			(0, node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
			removal.lifted++;
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
	1262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LineSplitter,
			h: () => plainLine
		});
		var node_string_decoder_0 = __webpack_require__(46193);
		const longest = 64 * 1024;
		const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
		const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function plainLine(line) {
			const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
			return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
		}
		class LineSplitter {
			#onLine;
			#decoder = new node_string_decoder_0.StringDecoder("utf8");
			#rest = "";
			constructor(onLine) {
				this.#onLine = onLine;
			}
			push(chunk) {
				const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
				this.#rest = parts.pop() ?? "";
				for (const part of parts) this.#onLine(plainLine(part));
				if (this.#rest.length > longest) this.#flush();
			}
			end() {
				this.#rest += this.#decoder.end();
				if (this.#rest !== "") this.#flush();
			}
			#flush() {
				this.#onLine(plainLine(this.#rest));
				this.#rest = "";
			}
		}
	}),
	21880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uv: () => definedOnly,
			eF: () => run,
			aq: () => scrubbedEnvironment,
			O5: () => spokenTime
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
		var plural = __webpack_require__(21417);
		var external_node_fs_ = __webpack_require__(73024);
		;
		function readProcess(pid) {
			try {
				const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
				const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				return {
					pid,
					parent: Number(parent),
					group: Number(group),
					dead: state === "Z" || state === "X"
				};
			} catch {
				return undefined;
			}
		}
		function processes() {
			let entries;
			try {
				entries = (0, external_node_fs_.readdirSync)("/proc");
			} catch {
				return [];
			}
			return entries.filter((entry) => /^\d+$/.test(entry)).map((entry) => readProcess(Number(entry))).filter((found) => found !== undefined);
		}
		function descendants(pid) {
			const all = processes();
			const found = new Set();
			const queue = [pid];
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				for (const child of all) {
					if (child.parent !== next || found.has(child.pid)) continue;
					found.add(child.pid);
					queue.push(child.pid);
				}
			}
			return [...found];
		}
		function anyAlive(group, pids) {
			const wanted = new Set(pids);
			return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
		}
		function sendSignal(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch (error) {
				if (error.code !== "EPERM") return;
				const args = [
					"-n",
					"kill",
					"-s",
					signal.slice("SIG".length),
					"--",
					String(pid)
				];
				process.getBuiltinModule("node:child_process").spawnSync("sudo", args, {
					stdio: "ignore",
					timeout: 5e3
				});
			}
		}
		var process_lines = __webpack_require__(1262);
		var process_redact = __webpack_require__(39168);
		;
		const defaultMaxOutput = 64 * 1024 * 1024;
		const stderrKept = 64 * 1024;
		const graceMs = 5e3;
		const lingerMs = 2e3;
		const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
		function scrubbedEnvironment(extra = {}) {
			const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
			const folders = path.split(":").filter((folder) => folder.startsWith("/"));
			for (const folder of [
				"/usr/local/sbin",
				"/usr/sbin",
				"/sbin"
			]) {
				if (!folders.includes(folder)) folders.push(folder);
			}
			const env = {
				PATH: folders.join(":"),
				HOME: (0, home.W)(),
				LANG: "C.UTF-8",
				TZ: "UTC"
			};
			for (const name of [
				"http_proxy",
				"https_proxy",
				"ftp_proxy",
				"all_proxy",
				"no_proxy"
			]) {
				for (const spelled of [name, name.toUpperCase()]) {
					const value = process.env[spelled];
					if (value) env[spelled] = value;
				}
			}
			for (const [name, value] of Object.entries(extra)) if (value !== undefined) env[name] = value;
			return env;
		}
		function spokenTime(ms) {
			if (ms < 1e3) return `${ms} milliseconds`;
			const seconds = Math.round(ms / 1e3);
			if (seconds < 120) return (0, plural.L)(seconds, "second");
			return `${Math.round(seconds / 60)} minutes`;
		}
		function spawnFailure(command, cwd, error) {
			const name = (0, external_node_path_.basename)(command);
			const why = error.code === "ENOENT" ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}` : error.code === "EACCES" ? `${command} may not be executed` : error.message;
			return new failure.H("infrastructure", `${name} could not be started`, {
				code: "program-not-started",
				why,
				cause: error
			});
		}
		function logFailure(log, error) {
			return new failure.H("infrastructure", `cannot write the log ${log}`, {
				code: "log-unwritable",
				why: error instanceof Error ? error.message : String(error),
				remedy: "free space on that disk, or choose another folder",
				cause: error
			});
		}
		function run(command, args, options) {
			const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact.Rd } = options;
			const maxOutput = options.maxOutput ?? defaultMaxOutput;
			const name = (0, external_node_path_.basename)(command);
			return new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(interrupted(name));
				let child;
				try {
					const { spawn } = process.getBuiltinModule("node:child_process");
					child = spawn(command, args, {
						...cwd !== undefined && { cwd },
						env,
						detached: true,
						stdio: "pipe"
					});
				} catch (error) {
					return reject(spawnFailure(command, cwd, error));
				}
				let failure;
				let ending;
				const timers = [];
				const end = (why) => {
					if (failure) return;
					failure = why;
					if (child.pid !== undefined) ending = endGroup(child.pid);
				};
				const onAbort = () => end(interrupted(name));
				signal?.addEventListener("abort", onAbort, { once: true });
				if (timeLimitMs !== undefined) {
					timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
				}
				let err = Buffer.alloc(0);
				const show = (chunk, splitter) => {
					splitter?.push(chunk);
					try {
						if (chunk.length > 0) log?.write(chunk);
					} catch (error) {
						end(logFailure(log?.path ?? "", error));
					}
				};
				const showError = (chunk) => {
					err = Buffer.concat([err, chunk]).subarray(-stderrKept);
					show(chunk, lines?.[1]);
				};
				const lines = onLine && [new process_lines.g(onLine), new process_lines.g(onLine)];
				const clean = [new process_redact.ZW(redact), new process_redact.ZW(redact)];
				const out = [];
				let outSize = 0;
				child.stdout.on("data", (chunk) => {
					show(clean[0].push(chunk), lines?.[0]);
					if (stdoutTo) return stdoutTo(chunk);
					outSize += chunk.length;
					if (outSize <= maxOutput) out.push(chunk);
					else end(tooMuch(name, maxOutput));
				});
				child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
				child.stdin.on("error", () => {});
				child.stdin.end(input);
				const finish = () => {
					signal?.removeEventListener("abort", onAbort);
					for (const timer of timers) clearTimeout(timer);
				};
				child.on("error", (error) => {
					if (child.pid !== undefined) return;
					finish();
					reject(spawnFailure(command, cwd, error));
				});
				child.on("exit", () => {
					timers.push(setTimeout(() => {
						if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
						child.stdout.destroy();
						child.stderr.destroy();
					}, lingerMs));
				});
				child.on("close", (code, endedBy) => {
					finish();
					show(clean[0].end(), lines?.[0]);
					showError(clean[1].end());
					for (const splitter of lines ?? []) splitter.end();
					if (failure) return void (ending ?? Promise.resolve()).then(() => reject(failure));
					if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
					resolve({
						code,
						signal: endedBy,
						stdout: Buffer.concat(out).toString("utf8"),
						stderr: err.toString("utf8")
					});
				});
			});
		}
		async function endGroup(leader) {
			const others = descendants(leader);
			for (const target of [-leader, ...others]) sendSignal(target, "SIGTERM");
			const deadline = Date.now() + graceMs;
			while (anyAlive(leader, others)) {
				if (Date.now() > deadline) {
					for (const target of [
						-leader,
						...others,
						...descendants(leader)
					]) sendSignal(target, "SIGKILL");
					return;
				}
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		function interrupted(name) {
			return new failure.H("infrastructure", `${name} was interrupted`, {
				code: "cancelled",
				why: "the work was cancelled"
			});
		}
		function tooLong(name, limitMs) {
			return new failure.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
				code: "time-limit-reached",
				why: "it reached the time limit and was ended",
				remedy: "see the last lines of its log for what it waited for, or raise the time limit"
			});
		}
		function tooMuch(name, limit) {
			return new failure.H("failed", `${name} printed more than ${limit} bytes`, {
				code: "output-too-long",
				why: "this is more than it should ever print, so it was ended"
			});
		}
	}),
	64018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			argumentsToGiveAgain: () => argumentsToGiveAgain,
			defaultArguments: () => defaultArguments,
			givenArguments: () => givenArguments,
			parseArgumentFile: () => parseArgumentFile,
			parseBuildArgument: () => parseBuildArgument,
			replaceTemplates: () => replaceTemplates,
			showTemplate: () => showTemplate,
			templateMatches: () => templateMatches
		});
		var _text_js_0 = __webpack_require__(29291);
		const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
		function templateMatches(text) {
			return [...text.matchAll(template)].map((match) => ({
				name: match[1],
				start: match.index,
				end: match.index + match[0].length
			}));
		}
		function replaceTemplates(text, by) {
			return text.replace(template, (written, name) => by(name, written) ?? written);
		}
		const showTemplate = (name) => `{{ ${name} }}`;
		function parseBuildArgument(text) {
			const equals = text.indexOf("=");
			const name = equals < 0 ? "" : (0, _text_js_0.Bq)(text.slice(0, equals));
			const value = (0, _text_js_0.Bq)(text.slice(equals + 1));
			return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? {
				name,
				value
			} : undefined;
		}
		function parseArgumentFile(bytes) {
			return keyValueLines((0, _text_js_0.D4)(bytes));
		}
		function givenArguments(given, argFile) {
			const outer = argFile ? parseArgumentFile(argFile) : new Map();
			for (const [name, value] of Object.entries(given)) outer.set((0, _text_js_0.Bq)(name), (0, _text_js_0.Bq)(value));
			return outer;
		}
		function defaultArguments(stage) {
			const script = stage.scripts.get("arguments")?.script ?? "";
			const lines = script.split("\n").filter((line) => !(0, _text_js_0.Bq)(line).startsWith("#"));
			return keyValueLines(lines.join("\n"));
		}
		function keyValueLines(text) {
			const found = new Map();
			for (const line of text.split("\n")) {
				const equals = line.indexOf("=");
				const name = equals === -1 ? "" : (0, _text_js_0.Bq)(line.slice(0, equals));
				if (name !== "") found.set(name, (0, _text_js_0.Bq)(line.slice(equals + 1)));
			}
			return found;
		}
		function argumentsToGiveAgain({ lines, stages }, earlier) {
			const used = new Set(templateMatches(lines.join("\n")).map(({ name }) => name));
			const defaults = stages.map(defaultArguments);
			return Object.entries(earlier).filter(([name, value]) => used.has(name) && defaults.every((each) => each.get(name) !== value));
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
	16397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MQ: () => assertNoCredentials,
			oE: () => secretLooking,
			tX: () => secretWarning
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _process_secret_forms_js_1 = __webpack_require__(80663);
		const withUser = /\b([a-z][a-z0-9+.-]*):\/\/([^\s/?#:@]*)(:[^\s/?#]*)?@/gi;
		const namesUser = /^(?:.*\+)?(?:ssh|rsync|sftp)$/i;
		function hasCredentials(text) {
			return [...text.matchAll(withUser)].some(([, scheme = "", user = "", password = ""]) => password.length > 1 || user !== "" && !namesUser.test(scheme));
		}
		function assertNoCredentials(given) {
			const [name] = Object.entries(given).find(([, value]) => hasCredentials(value)) ?? [];
			if (name === undefined) return;
			throw new _failure_js_0.H("usage", `the build argument ${name} holds an address with user name or password`, {
				code: "build-argument-credentials",
				why: "build arguments are readable in the image, the lock and the locked recipe",
				remedy: `leave user name and password out of the address, and give the build a netrc file with them: --secret netrc=path/of/netrc, for example for curl --netrc-file "$STX_SECRET_NETRC"`
			});
		}
		const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/;
		const isToken = (value) => privateKey.test(value) || _process_secret_forms_js_1.py.some((form) => value.replace(form, "") !== value);
		const secretWord = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api_?key|credentials?)[-_.](?!(?:\w+_)?(?:file|path|dir|url|uri|host|name|id|type|version|count|len|length|limit|size)s?$)/i;
		const hasSecretParameter = (value) => [...value.matchAll(/[?&;]([^=&;#\s]+)=([^&;#\s]+)/g)].some(([, name = "", secret]) => secret !== _process_secret_forms_js_1.qf && _process_secret_forms_js_1.T2.test(name));
		function secretLooking(given) {
			return Object.entries(given).filter(([name, value]) => value !== "" && (_process_secret_forms_js_1.HV.test(name) || secretWord.test(name) || isToken(value) || hasSecretParameter(value))).map(([name]) => name).sort();
		}
		const secretWarning = (name) => `the build argument ${name} looks like a secret: its value is readable in the image, the lock and the locked recipe; ` + `pass it with --secret ${name}=env:${name.toUpperCase()} instead, and read it in %post from the file "$STX_SECRET_${name.toUpperCase()}"`;
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
	29291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => skipSpace,
			Bq: () => trim,
			D4: () => decode,
			jp: () => toLower,
			s8: () => trimEnd,
			uz: () => splitLines,
			xC: () => isSpace
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isSpace(code) {
			if (code < 128) return code === 32 || code >= 9 && code <= 13;
			return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
		}
		function skipSpace(text, start = 0) {
			let i = start;
			while (i < text.length && isSpace(text.charCodeAt(i))) i++;
			return i;
		}
		function trimEnd(text) {
			let end = text.length;
			while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
			return text.slice(0, end);
		}
		function trim(text) {
			const ended = trimEnd(text);
			return ended.slice(skipSpace(ended));
		}
		function toLower(text) {
			if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
			let lower = "";
			for (const letter of text) lower += letter === "İ" ? "i" : letter.toLowerCase();
			return lower;
		}
		function decode(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if ((0, node_buffer_0.isUtf8)(buffer)) return buffer.toString("utf8");
			const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
			let end = 0;
			for (let i = 0; i < buffer.length;) {
				const length = characterLength(buffer, i);
				if (length === 0) {
					for (const byte of replacement) clean[end++] = byte;
					i++;
				}
				for (let n = length; n > 0; n--) clean[end++] = buffer[i++];
			}
			return clean.toString("utf8", 0, end);
		}
		const replacement = [
			239,
			191,
			189
		];
		function characterLength(bytes, i) {
			const first = bytes[i];
			if (first < 128) return 1;
			if (first < 194 || first > 244) return 0;
			const length = first < 224 ? 2 : first < 240 ? 3 : 4;
			const low = first === 224 ? 160 : first === 240 ? 144 : 128;
			const high = first === 237 ? 159 : first === 244 ? 143 : 191;
			const second = bytes[i + 1] ?? 0;
			if (second < low || second > high) return 0;
			for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 192) !== 128) return 0;
			return length;
		}
		function splitLines(bytes) {
			const text = decode(bytes);
			const lines = text.split("\n");
			if (lines.at(-1) === "") lines.pop();
			const offsets = [0];
			for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) offsets.push(at + 1);
			if (offsets.at(-1) !== bytes.length) offsets.push(bytes.length);
			let carriageReturns = 0;
			for (let i = 0; i < lines.length; i++) {
				const line = lines[i];
				if (!line.endsWith("\r")) continue;
				lines[i] = line.slice(0, -1);
				carriageReturns++;
			}
			return {
				lines,
				offsets,
				eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n"
			};
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
	76172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => scratchRemover,
			PV: () => inputsDigestOf,
			iA: () => prepare,
			nameFromRecipe: () => nameFromRecipe
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_scratch_js_2 = __webpack_require__(41518);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_nearby_js_5 = __webpack_require__(95016);
		var _files_user_files_js_6 = __webpack_require__(62198);
		var _host_privileges_js_7 = __webpack_require__(9348);
		var _image_arch_js_8 = __webpack_require__(64897);
		var _nearest_js_16 = __webpack_require__(30933);
		var _recipe_arguments_js_9 = __webpack_require__(64018);
		var _recipe_bases_index_js_10 = __webpack_require__(33923);
		var _recipe_inputs_js_11 = __webpack_require__(26658);
		var _recipe_parse_js_12 = __webpack_require__(9561);
		var _recipe_secret_arguments_js_13 = __webpack_require__(16397);
		var _recipe_template_js_14 = __webpack_require__(77122);
		var _store_file_kind_js_15 = __webpack_require__(49970);
		function inputsDigestOf(inputs, bases) {
			const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256, folderSha256 }) => ({
				stage,
				indexDigest,
				platformDigest,
				imageSha256,
				folderSha256
			}));
			return (0, _files_digest_js_4.sc)(JSON.stringify({
				inputs: inputs.digest,
				bases: identities
			}));
		}
		async function prepare(path, context, given, options = {}) {
			await (0, _store_file_kind_js_15.r)(path, ["recipe", "locked recipe"], "a recipe");
			const bytes = await (0, _files_user_files_js_6.E)(path, "recipe");
			const recipe = (0, _recipe_parse_js_12.parseRecipe)(bytes, path);
			const unknown = (0, _recipe_template_js_14.fb)(recipe, given);
			assertNotMistyped(unknown, given, path);
			if (unknown.undefinedNames.length > 0) {
				throw new _failure_js_3.H("usage", `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`, {
					code: "build-argument-undefined",
					why: "neither a build argument nor %arguments gives a value",
					remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
					place: { path }
				});
			}
			const braces = Object.entries(given).find(([, value]) => (0, _recipe_arguments_js_9.templateMatches)(value).length > 0);
			if (braces) {
				throw new _failure_js_3.H("usage", `the build argument ${braces[0]} contains ${JSON.stringify(braces[1])}`, {
					code: "build-argument-invalid",
					why: "the locked recipe sets it as a default, and there Apptainer would substitute another build argument",
					remedy: "put that text into a file, and copy the file with %files"
				});
			}
			(0, _recipe_secret_arguments_js_13.MQ)(given);
			const substituted = (0, _recipe_template_js_14.V2)(recipe, given);
			const arch = (0, _image_arch_js_8.L)();
			const inputs = await (0, _recipe_inputs_js_11.C)(substituted, context, {
				buildArgs: given,
				arch,
				secrets: options.secrets,
				binds: options.binds,
				exclude: options.exclude ?? []
			});
			refuseItself(inputs, path, options.publishes);
			const missing = inputs.localParents.find((parent) => parent.missing);
			if (missing) {
				const meant = (0, _files_nearby_js_5.Q)(missing.path);
				throw new _failure_js_3.H("usage", `the base image ${missing.path} does not exist yet`, {
					code: "base-image-missing",
					why: `the recipe builds on it (line ${missing.line})`,
					remedy: `build it first: stx-container roundtrip RECIPE, with the recipe that makes ${(0, node_path_1.relative)(process.cwd(), missing.path) || missing.path}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
					place: {
						path,
						line: missing.line
					}
				});
			}
			const prepared = {
				bytes,
				recipe,
				substituted,
				inputs,
				bases: [],
				unpinnedBases: [],
				inputsDigest: ""
			};
			if (options.knownBases) prepared.bases = [...options.knownBases];
			else await resolveBases(prepared, context, arch, options.signal, options.asking);
			prepared.inputsDigest = inputsDigestOf(inputs, prepared.bases);
			return prepared;
		}
		function refuseItself(inputs, recipe, published) {
			if (published === undefined) return;
			const folderOf = (path) => {
				const folder = (0, node_path_1.dirname)(path);
				return (0, node_fs_0.existsSync)(folder) ? (0, node_fs_0.realpathSync)(folder) : folder;
			};
			const own = inputs.localParents.find(({ path }) => (0, node_path_1.basename)(path) === (0, node_path_1.basename)(published) && folderOf(path) === folderOf(published));
			if (!own) return;
			throw new _failure_js_3.H("usage", `the recipe builds on the image that it makes, ${(0, node_path_1.basename)(published)}`, {
				code: "base-is-own-image",
				why: "every build would start from the previous one, and the first one could never be repeated",
				remedy: "start from another image, or give this one another name with --name",
				place: {
					path: recipe,
					line: own.line
				}
			});
		}
		async function resolveBases(prepared, context, arch, signal, asking = {
			env: process.env,
			authorities: []
		}) {
			for (const stage of prepared.substituted.stages) {
				const header = Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value]));
				const from = stage.header.get("from");
				const found = await (0, _recipe_bases_index_js_10.g)({
					bootstrap: header.bootstrap ?? "",
					...from ? { from: from.value } : {},
					header
				}, {
					context,
					arch,
					...asking,
					...signal ? { signal } : {}
				}).catch((error) => {
					if (!(error instanceof _failure_js_3.H) || error.place) throw error;
					const named = error.code === "bootstrap-unknown" ? stage.header.get("bootstrap") : from;
					const place = {
						path: prepared.recipe.path,
						line: (named ?? stage).line
					};
					const { kind, message, code, why, remedy } = error;
					throw new _failure_js_3.H(kind, message, {
						code,
						why,
						remedy,
						place,
						cause: error
					});
				});
				const { unlocked, ...base } = found;
				prepared.bases.push({
					stage: stage.index,
					bootstrap: header.bootstrap ?? "",
					...base
				});
				if (unlocked !== undefined) {
					prepared.unpinnedBases.push({
						line: (from ?? stage.header.get("mirrorurl"))?.line ?? stage.line,
						what: `base ${found.written}`,
						reason: unlocked
					});
				}
			}
		}
		function nameFromRecipe(recipe) {
			const name = recipe.replace(/^.*\//, "");
			const match = name.match(/^(?:singularity|apptainer)\.(?!def$)(.+)$/i)?.[1] ?? name.replace(/\.(def|recipe|sif)$/i, "");
			const own = /^(singularity|apptainer|image|container)$/i.test(match) ? (0, node_path_1.dirname)((0, node_path_1.resolve)(recipe)).replace(/^.*\//, "") : match;
			return own.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/^[^a-z0-9]+/, "");
		}
		const scratchRemover = (settings) => async (folder, names) => (0, _apptainer_scratch_js_2.eS)(folder, names, await (0, _host_privileges_js_7.Q5)(settings.privileges));
		function assertNotMistyped({ stages, undefinedNames, unusedNames }, given, path) {
			const names = new Set([...stages.flatMap(Object.keys), ...undefinedNames]);
			const open = [...names].filter((name) => !Object.hasOwn(given, name));
			for (const name of unusedNames) {
				const meant = (0, _nearest_js_16.p)(name, open);
				if (meant === undefined) continue;
				throw new _failure_js_3.H("usage", `the recipe has no build argument ${name}`, {
					code: "build-argument-unknown",
					why: `did you mean ${meant}?`,
					remedy: `--build-arg ${meant}=VALUE`,
					place: { path }
				});
			}
		}
	})
};
;
