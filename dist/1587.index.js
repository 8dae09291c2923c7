"use strict";
exports.id = 1587;
exports.ids = [1587, 6996];
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
	76382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linkOrCopy,
			f: () => makeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		async function makeFolder(path) {
			try {
				await makeFolders(path);
			} catch (error) {
				throw (0, _failures_js_2.fE)(error, `could not make the folder ${path}`);
			}
		}
		async function makeFolders(path) {
			const isFolder = (at) => (0, node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
			try {
				await (0, node_fs_promises_0.mkdir)(path);
			} catch (error) {
				const { code } = error;
				if (code === "EEXIST" && await isFolder(path)) return;
				if (code !== "ENOENT" || (0, node_path_1.dirname)(path) === path || await isFolder((0, node_path_1.dirname)(path))) throw error;
				await makeFolders((0, node_path_1.dirname)(path));
				await makeFolders(path);
			}
		}
		async function linkOrCopy(from, to) {
			await (0, node_fs_promises_0.link)(from, to).catch(() => (0, node_fs_promises_0.copyFile)(from, to));
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
	30458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gp: () => restrictsNamespaces,
			Iy: () => packagedProfile,
			ML: () => hasProfile,
			fP: () => privateProfile,
			sq: () => systemAppArmor
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _files_digest_js_2 = __webpack_require__(63983);
		const systemAppArmor = {
			setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
			profiles: "/etc/apparmor.d"
		};
		const packagedProfile = ({ profiles } = systemAppArmor) => (0, node_path_1.join)(profiles, "apptainer");
		const ourPrefix = "stx-container-apptainer-";
		function privateProfile(starter, { profiles } = systemAppArmor) {
			const name = `${ourPrefix}${(0, _files_digest_js_2.sc)(starter).slice(0, 12)}`;
			return {
				name,
				path: (0, node_path_1.join)(profiles, name)
			};
		}
		async function restrictsNamespaces({ setting } = systemAppArmor) {
			return (0, node_fs_0.existsSync)(setting) ? (0, node_fs_0.readFileSync)(setting, "utf8").trim() === "1" : undefined;
		}
		function hasProfile(system = systemAppArmor) {
			if ((0, node_fs_0.existsSync)(packagedProfile(system))) return true;
			return (0, node_fs_0.existsSync)(system.profiles) && (0, node_fs_0.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix));
		}
	}),
	76980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ny: () => currentUser,
			ZA: () => ownRanges,
			be: () => rangeOf,
			jZ: () => readSubids,
			lW: () => freeStart,
			qU: () => isOwnUser,
			t4: () => fullRange
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		const fullRange = 65536;
		function parseSubids(text) {
			return text.split("\n").flatMap((line) => {
				const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
				return match ? [{
					owner: match[1],
					start: Number(match[2]),
					count: Number(match[3])
				}] : [];
			});
		}
		function rangeOf(ranges, user) {
			return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
		}
		function freeStart(ranges) {
			let start = 3e5;
			const sorted = [...ranges].sort((a, b) => a.start - b.start);
			for (const range of sorted) {
				if (range.start < start + fullRange && range.start + range.count > start) start = range.start + range.count;
			}
			return start;
		}
		function readSubids(path) {
			try {
				return parseSubids((0, node_fs_0.readFileSync)(path, "utf8"));
			} catch {
				return [];
			}
		}
		function currentUser() {
			const uid = process.getuid?.() ?? 0;
			try {
				return {
					name: (0, node_os_1.userInfo)().username,
					uid
				};
			} catch {
				return {
					name: String(uid),
					uid
				};
			}
		}
		function ownRanges() {
			const user = currentUser();
			const users = rangeOf(readSubids("/etc/subuid"), user);
			const groups = rangeOf(readSubids("/etc/subgid"), user);
			return users && groups && {
				users,
				groups
			};
		}
		function isOwnUser() {
			const { uid: own } = currentUser();
			const users = ownRanges()?.users;
			return (uid) => uid === own || uid === 0 || users !== undefined && uid >= users.start && uid < users.start + users.count;
		}
	}),
	39335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => findProgram,
			T: () => isExecutable
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _run_js_2 = __webpack_require__(21880);
		async function isExecutable(path) {
			try {
				(0, node_fs_0.accessSync)(path, node_fs_0.constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}
		async function findProgram(name, path = (0, _run_js_2.aq)().PATH ?? "") {
			for (const folder of path.split(node_path_1.delimiter)) {
				const candidate = (0, node_path_1.join)(folder, name);
				if (folder !== "" && await isExecutable(candidate)) return candidate;
			}
			return undefined;
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
	})
};
;
