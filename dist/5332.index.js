"use strict";
exports.id = 5332;
exports.ids = [
	5332,
	2588,
	6996
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
	60813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => temporaryName,
			u: () => parseTemporaryName
		});
		var _process_identity_js_0 = __webpack_require__(81795);
		var _digest_js_1 = __webpack_require__(63983);
		const pattern = /^\.(.+)\.([0-9a-f]{18}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;
		const base36 = (decimal) => decimal === "" ? "" : BigInt(decimal).toString(36);
		const writerOf = (one) => [
			(0, _process_identity_js_0.$t)(one),
			base36(String(one.pid)),
			base36(one.start)
		].join("-");
		const check = (name, writer) => (0, _digest_js_1.sc)(`stx-container temporary file ${name} ${writer}`).slice(0, 8);
		function temporaryName(name) {
			const random = process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex");
			const writer = `${writerOf((0, _process_identity_js_0.WF)())}-${random}`;
			return `.${name}.${writer}-${check(name, writer)}.tmp`;
		}
		function parseTemporaryName(file, over) {
			const [, name, writer, stated] = pattern.exec(file) ?? [];
			if (name === undefined || writer === undefined || check(name, writer) !== stated) return undefined;
			const [place, pid, start] = writer.split("-");
			if (over && writer.startsWith(`${writerOf(over)}-`)) return {
				name,
				writer: "gone"
			};
			if (place !== (0, _process_identity_js_0.$t)((0, _process_identity_js_0.WF)())) return {
				name,
				writer: (0, _process_identity_js_0.OF)(place) ? "gone" : "unknown"
			};
			const runs = start !== "" && base36((0, _process_identity_js_0.gy)(Number.parseInt(pid, 36))) === start;
			return {
				name,
				writer: runs ? "alive" : "gone"
			};
		}
	}),
	59510: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UU: () => cacheName,
			Is: () => isSettled,
			lO: () => isStablePlace,
			xe: () => readCache,
			Zs: () => stampOf,
			aR: () => writeCache
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(53896);
		;
		const mostLayers = 8;
		function isExchangeable(dev, devices = "/sys/dev/block") {
			const place = (0, look.ZG)((0, external_node_path_.join)(devices, numbersOf(dev)));
			return place !== undefined && isExchangeablePlace(place, 0);
		}
		function isExchangeablePlace(place, layer) {
			if (/^loop\d/.test((0, external_node_path_.basename)(place)) || /\/usb\d/.test(place) || layer > mostLayers) return true;
			if ([place, (0, external_node_path_.dirname)(place)].some(isRemovable)) return true;
			return slavesOf(place).some((below) => isExchangeablePlace(below, layer + 1));
		}
		function isRemovable(place) {
			try {
				return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(place, "removable"), "utf8").trim() === "1";
			} catch {
				return false;
			}
		}
		function slavesOf(place) {
			try {
				const folder = (0, external_node_path_.join)(place, "slaves");
				return (0, external_node_fs_.readdirSync)(folder).flatMap((name) => (0, look.ZG)((0, external_node_path_.join)(folder, name)) ?? []);
			} catch {
				return [];
			}
		}
		function numbersOf(dev) {
			const bits = BigInt(dev);
			const major = bits >> 8n & 4095n | bits >> 32n & ~4095n;
			const minor = bits & 255n | bits >> 12n & ~255n;
			return `${major}:${minor & 4294967295n}`;
		}
		var digest = __webpack_require__(63983);
		var folders_sync = __webpack_require__(84648);
		var temporary_names = __webpack_require__(60813);
		;
		const settledMs = 6e4;
		const stableTypes = new Set([
			61267,
			1481003842,
			2435016766,
			801189825,
			4076150800,
			3393526350,
			198183888,
			1196443219
		]);
		const stable = new Map();
		function fileSystemType(path) {
			try {
				return (0, external_node_fs_.statfsSync)(path).type;
			} catch {
				return 0;
			}
		}
		async function isStablePlace(path) {
			const found = (0, look.t5)(path);
			if (!found) return false;
			const known = stable.get(found.dev);
			if (known !== undefined) return known;
			const isStable = stableTypes.has(fileSystemType(path) >>> 0) && !isExchangeable(found.dev);
			stable.set(found.dev, isStable);
			return isStable;
		}
		function stampOf(path) {
			const other = {
				key: "not a plain file",
				changedMs: Number.POSITIVE_INFINITY
			};
			let found;
			try {
				found = (0, external_node_fs_.lstatSync)(path, {
					bigint: true,
					throwIfNoEntry: false
				});
			} catch {
				return other;
			}
			if (!found?.isFile()) return found && other;
			const { dev, ino, size, mtimeNs, ctimeNs } = found;
			return {
				key: [
					dev,
					ino,
					size,
					mtimeNs,
					ctimeNs
				].join("-"),
				changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n)
			};
		}
		const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
		function cacheName(path) {
			const whole = (0, external_node_path_.resolve)(path);
			const name = whole.isWellFormed() ? encodeURIComponent(whole) : "";
			return name !== "" && name.length <= 200 ? name : (0, digest.sc)(whole);
		}
		async function readCache(path) {
			if (!isOwnFolder((0, external_node_path_.dirname)(path))) return "";
			try {
				return (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function writeCache(path, text) {
			const folder = (0, external_node_path_.dirname)(path);
			const temporary = (0, external_node_path_.join)(folder, (0, temporary_names.N)("entry"));
			try {
				(0, folders_sync.h)(folder);
				if (!isOwnFolder(folder)) return;
				(0, external_node_fs_.writeFileSync)(temporary, text, {
					flag: "wx",
					mode: 384
				});
				(0, external_node_fs_.renameSync)(temporary, path);
			} catch {
				try {
					(0, external_node_fs_.rmSync)(temporary, { force: true });
				} catch {}
			}
		}
		function isOwnFolder(folder) {
			const found = (0, look.t5)(folder);
			return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 18) === 0;
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
	81795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			GE: () => processFate,
			OF: () => isBeforeThisStart,
			WF: () => thisProcess,
			gy: () => processStart
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		function readWord(path) {
			try {
				return (0, node_fs_0.readFileSync)(path, "utf8").trim();
			} catch {
				return "";
			}
		}
		function pidNamespace() {
			try {
				return (0, node_fs_0.readlinkSync)("/proc/self/ns/pid");
			} catch {
				return "";
			}
		}
		function processStart(pid) {
			const line = readWord(`/proc/${pid}/stat`);
			const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
			return fields[0] === "Z" || fields[0] === "X" ? "" : fields[19] ?? "";
		}
		let own;
		function thisProcess() {
			own ??= {
				host: (0, node_os_1.hostname)(),
				machine: readWord("/etc/machine-id"),
				boot: readWord("/proc/sys/kernel/random/boot_id"),
				namespace: pidNamespace(),
				pid: process.pid,
				start: processStart(process.pid)
			};
			return own;
		}
		const isNeighbour = (one, here) => one.boot === here.boot && one.namespace === here.namespace && one.host === here.host;
		function processFate(one) {
			const here = thisProcess();
			if (isNeighbour(one, here)) return processStart(one.pid) === one.start ? "alive" : "gone";
			const sameMachine = one.machine !== "" && one.machine === here.machine && one.host === here.host;
			return sameMachine && one.boot !== here.boot ? "gone" : "unknown";
		}
		function placeOf({ host, machine, boot, namespace }) {
			const { createHash } = process.getBuiltinModule("node:crypto");
			const word = (...facts) => createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 6);
			return [
				machine === "" ? "000000" : word(host, machine),
				word(host, boot),
				word(namespace)
			].join("");
		}
		function isBeforeThisStart(place) {
			const here = placeOf(thisProcess());
			const [machine, boot] = [place.slice(0, 6), place.slice(6, 12)];
			return machine !== "000000" && here.startsWith(machine) && here.slice(6, 12) !== boot;
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
