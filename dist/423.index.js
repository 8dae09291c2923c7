"use strict";
exports.id = 423;
exports.ids = [
	423,
	6996,
	1890
];
exports.modules = {
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
	45800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H8: () => paxNumber,
			L6: () => blockSize,
			OH: () => parseTarHeader,
			TZ: () => tarTypes,
			be: () => isZero,
			dA: () => parsePax
		});
		var _bytes_js_0 = __webpack_require__(38862);
		const blockSize = 512;
		const tarTypes = {
			"0": "file",
			"1": "hardlink",
			"2": "symlink",
			"3": "char",
			"4": "block",
			"5": "dir",
			"6": "fifo"
		};
		function field(block, at, length) {
			const bytes = block.subarray(at, at + length);
			const end = bytes.indexOf(0);
			return end < 0 ? bytes : bytes.subarray(0, end);
		}
		function number(block, at, length) {
			if (block[at] & 128) {
				let value = block[at] & 64 ? -1n : BigInt(block[at] & 63);
				if (block[at] & 64) value = BigInt.asIntN(8, BigInt(block[at] | 128));
				for (let n = 1; n < length; n++) value = value * 256n + BigInt(block[at + n]);
				return safe(Number(value));
			}
			const digits = field(block, at, length).toString("latin1").trim();
			if (!/^[0-7]*$/.test(digits)) throw new RangeError(`the number ${JSON.stringify(digits)}`);
			return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
		}
		function safe(value) {
			if (!Number.isSafeInteger(value)) throw new RangeError("a number that is too large");
			return value;
		}
		const checksumAt = 148;
		function checksum(block) {
			let sum = 8 * 32;
			for (let n = 0; n < blockSize; n++) if (n < checksumAt || n >= checksumAt + 8) sum += block[n];
			return sum;
		}
		const isZero = (block) => block.every((byte) => byte === 0);
		function parseTarHeader(block) {
			if (number(block, checksumAt, 8) !== checksum(block)) throw new RangeError("a header with a wrong checksum");
			const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
			const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
			const short = field(block, 0, 100);
			const name = prefix.length > 0 ? Buffer.concat([
				prefix,
				Buffer.from("/"),
				short
			]) : short;
			const letter = String.fromCharCode(block[156]);
			const plain = letter === "\0" || letter === "7" ? "0" : letter;
			const flag = letter === "\0" && name.at(-1) === 47 ? "5" : plain;
			const hasDevice = flag === "3" || flag === "4";
			return {
				name,
				target: field(block, 157, 100),
				flag,
				mode: number(block, 100, 8),
				uid: number(block, 108, 8),
				gid: number(block, 116, 8),
				size: number(block, 124, 12),
				mtime: number(block, 136, 12),
				device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0]
			};
		}
		function parsePax(bytes) {
			const records = new Map();
			for (let at = 0; at < bytes.length;) {
				const blank = bytes.indexOf(32, at);
				const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
				const end = at + Number(digits);
				const equals = bytes.indexOf(61, blank);
				if (!/^\d{1,10}$/.test(digits) || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10) throw new RangeError("an extended header that is cut off");
				records.set((0, _bytes_js_0.q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
				at = end;
			}
			return records;
		}
		function paxNumber(records, key) {
			const text = records.get(key)?.toString("latin1");
			if (text === undefined) return undefined;
			if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text)) throw new RangeError(`the number ${JSON.stringify(text)}`);
			return Math.floor(Number(text));
		}
	}),
	13281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ds: () => compareEcosystems,
			qJ: () => compareImages,
			Ss: () => compareLocks
		});
		var order = __webpack_require__(17421);
		var identity = __webpack_require__(37325);
		;
		function ecosystemChanges(ecosystem, locked, rebuilt) {
			const before = groups(ecosystem, locked);
			const after = groups(ecosystem, rebuilt);
			const keys = new Set([...before.keys(), ...after.keys()]);
			const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
			let equal = 0;
			const changes = [];
			for (const [old, now] of rejoin(ecosystem, found)) {
				const item = old ?? now;
				const key = groupKey(ecosystem, item);
				const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
				const found = old && now ? differences(ecosystem, old, now) : [];
				if (old && now && old.version === now.version && found.length === 0) {
					equal++;
					continue;
				}
				const change = toChange(ecosystem, old, now, found);
				if (several && item.location !== undefined) change.location = item.location;
				changes.push({
					at: item,
					change
				});
			}
			changes.sort((a, b) => (0, order.M)(a.at, b.at));
			return {
				equal,
				changes: changes.map(({ change }) => change)
			};
		}
		function groupKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				(0, identity.tK)(ecosystem, item.name),
				item.arch ?? ""
			].join("\0");
		}
		function groups(ecosystem, packages) {
			return Map.groupBy(packages.toSorted(order.M), (item) => groupKey(ecosystem, item));
		}
		function pairs(before, after) {
			const result = [];
			let left = before;
			let right = after;
			for (const key of [
				(item) => item.location,
				(item) => item.version,
				(_, index) => String(index)
			]) {
				const waiting = Map.groupBy(right, key);
				const taken = new Set();
				left = left.filter((item, index) => {
					const at = key(item, index);
					const match = at === undefined ? undefined : waiting.get(at)?.shift();
					if (!match) return true;
					taken.add(match);
					result.push([item, match]);
					return false;
				});
				right = right.filter((item) => !taken.has(item));
			}
			for (const item of left) result.push([item, undefined]);
			for (const item of right) result.push([undefined, item]);
			return result;
		}
		function rejoin(ecosystem, found) {
			const key = (item) => `${item.prefix ?? ""}\0${(0, identity._V)(ecosystem, item.name)}`;
			const missing = Map.groupBy(found.flatMap(([old, now]) => old && !now ? [old] : []), key);
			const extra = Map.groupBy(found.flatMap(([old, now]) => now && !old ? [now] : []), key);
			const joined = new Map();
			for (const [name, [old, ...more]] of missing) {
				const [now, ...others] = extra.get(name) ?? [];
				if (old && now && more.length + others.length === 0) joined.set(old, now);
			}
			const partners = new Set(joined.values());
			return found.filter(([old, now]) => old || !partners.has(now)).map((pair) => {
				const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
				return partner ? [pair[0], partner] : pair;
			});
		}
		function toChange(ecosystem, old, now, found) {
			const item = old ?? now;
			return {
				kind: old && now ? "changed" : old ? "missing" : "extra",
				ecosystem,
				name: item.name,
				...item.prefix === undefined ? {} : { prefix: item.prefix },
				...item.arch === undefined ? {} : { arch: item.arch },
				...old ? { from: old.version } : {},
				...now ? { to: now.version } : {},
				...found.length === 0 ? {} : { differences: found }
			};
		}
		function differences(ecosystem, old, now) {
			const result = [];
			const compare = (field) => {
				const [before, after] = [old[field], now[field]];
				if (before === after) return;
				result.push({
					field,
					...before === undefined ? {} : { before },
					...after === undefined ? {} : { after }
				});
			};
			const compareKnown = (field) => {
				if (old[field] !== undefined && now[field] !== undefined) compare(field);
			};
			if ((0, identity.tK)(ecosystem, old.name) !== (0, identity.tK)(ecosystem, now.name)) compare("name");
			compareKnown("arch");
			compare("build");
			const isVersion = (key) => old[key] === old.version && now[key] === now.version;
			if (!isVersion("commit")) compare("commit");
			if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
			if (old.hash !== undefined && old.hash === now.hash) return result;
			if (!isVersion("hash")) compareKnown("hash");
			compare("url");
			compareKnown("origin");
			if (old.version === now.version) compareKnown("source");
			return result;
		}
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		;
		const unknownArch = "unknown";
		function compareLocks(locked, rebuilt, floats = []) {
			const arches = {
				locked: locked.image.arch,
				rebuilt: rebuilt.image.arch
			};
			const readers = {
				locked: locked.writer.readers,
				rebuilt: rebuilt.writer.readers
			};
			const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
			const { stages, unknown } = stagesOf(locked, rebuilt);
			const before = {
				...locked.ecosystems,
				...stages.locked
			};
			const after = {
				...rebuilt.ecosystems,
				...stages.rebuilt
			};
			const split = splitByReaders(before, after, readers);
			return compareRead(split.comparable(before), split.comparable(after), floats, [
				...sameArch ? [] : [{
					kind: "arch-differs",
					...arches
				}],
				...split.reasons,
				...emptySides(locked.ecosystems, rebuilt.ecosystems)
			], [...split.notCompared, ...unknown]);
		}
		function stagesOf(locked, rebuilt) {
			const [before, after] = [(0, stages.CE)(locked.stages), (0, stages.CE)(rebuilt.stages)];
			if (locked.stages && rebuilt.stages) {
				const absent = { status: "absent" };
				const stages = new Set(Object.keys({
					...before,
					...after
				}));
				const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
				return {
					stages: {
						locked: filled(before),
						rebuilt: filled(after)
					},
					unknown: []
				};
			}
			const unknown = Object.entries({
				...before,
				...after
			}).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{
				ecosystem,
				reason: "stage-unknown",
				readers: {}
			}]);
			return {
				stages: {},
				unknown
			};
		}
		function compareEcosystems(locked, rebuilt, floats) {
			return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
		}
		function comparedFiles(a, b) {
			if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
			const [before, after] = [a, b].map(({ image }) => image.contentDigest);
			const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
			const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
			if (before === undefined || after === undefined || !sameRules) return "unknown";
			return before === after ? "same" : "differ";
		}
		function compareImages(a, b, floats) {
			const packages = compareLocks(a, b, floats);
			const files = comparedFiles(a, b);
			const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
			return {
				...packages,
				identical,
				files
			};
		}
		function splitByReaders(locked, rebuilt, readers) {
			const notCompared = [];
			const reasons = [];
			const isThere = (collected) => collected !== undefined && collected.status !== "absent";
			for (const ecosystem of namesOf(locked, rebuilt)) {
				const id = (0, stages.Tp)(ecosystem);
				const [before, after] = [readers.locked[id], readers.rebuilt[id]];
				if (before === after && before !== undefined) continue;
				const versions = {
					...before === undefined ? {} : { locked: before },
					...after === undefined ? {} : { rebuilt: after }
				};
				const differ = before !== undefined && after !== undefined;
				const reason = differ ? "readers-differ" : "not-read";
				notCompared.push({
					ecosystem,
					reason,
					readers: versions
				});
				if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
					reasons.push({
						kind: "readers-differ",
						ecosystem,
						locked: before,
						rebuilt: after
					});
				} else if (!differ && isThere(locked[ecosystem])) {
					reasons.push({
						kind: "not-read",
						side: before === undefined ? "locked" : "rebuilt",
						ecosystem
					});
				}
			}
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			return {
				notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
				reasons,
				comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name)))
			};
		}
		function compareRead(locked, rebuilt, floats, given, notCompared) {
			const isFloat = (0, lock_floats.p)(floats);
			const reasons = [...given];
			const ecosystems = {};
			const floated = [];
			for (const name of namesOf(locked, rebuilt)) {
				reasons.push(...missingEvidence(name, {
					locked: locked[name],
					rebuilt: rebuilt[name]
				}));
				const before = packagesOf(locked[name]);
				const after = packagesOf(rebuilt[name]);
				if (before.length + after.length === 0) continue;
				const { equal, changes } = ecosystemChanges(name, before, after);
				floated.push(...changes.filter((change) => isFloat(name, change.name)));
				const drifts = changes.filter((change) => !isFloat(name, change.name));
				ecosystems[name] = {
					locked: before.length,
					rebuilt: after.length,
					equal,
					changes: drifts
				};
			}
			const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
			const conclusive = reasons.length === 0;
			return {
				identical: conclusive && total === 0,
				conclusive,
				reasons,
				notCompared,
				ecosystems,
				floated,
				total
			};
		}
		function namesOf(locked, rebuilt) {
			return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order.X);
		}
		function packagesOf(collected) {
			return collected === undefined || collected.status === "absent" ? [] : collected.packages;
		}
		function emptySides(locked, rebuilt) {
			const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
			return [...isEmpty(locked) ? [{
				kind: "no-packages",
				side: "locked"
			}] : [], ...isEmpty(rebuilt) ? [{
				kind: "no-packages",
				side: "rebuilt"
			}] : []];
		}
		function missingEvidence(ecosystem, found) {
			return ["locked", "rebuilt"].flatMap((side) => {
				const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
				if (own?.status === "error") {
					return [{
						kind: "unreadable",
						side,
						ecosystem,
						path: own.path,
						message: own.message
					}];
				}
				return own === undefined && other?.status !== "absent" ? [{
					kind: "left-out",
					side,
					ecosystem
				}] : [];
			});
		}
	}),
	37830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c8: () => compareAnyLocks,
			ew: () => isOwnLock,
			vn: () => parseAnyLock
		});
		var _compare_js_0 = __webpack_require__(13281);
		var _read_js_1 = __webpack_require__(23616);
		var _scitex_js_2 = __webpack_require__(93570);
		var _scitex_read_js_3 = __webpack_require__(65103);
		const isOwnLock = (lock) => "lockVersion" in lock;
		const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3.iH) ? (0, _scitex_read_js_3.hS)(text, path) : (0, _read_js_1.parseLock)(text, path);
		function compareAnyLocks(a, b, floats = []) {
			if (isOwnLock(a) && isOwnLock(b)) return (0, _compare_js_0.Ss)(a, b, floats);
			const view = (lock, other) => isOwnLock(lock) ? (0, _scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
			return (0, _compare_js_0.ds)(view(a, b), view(b, a), floats);
		}
	}),
	62816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => floatExpressions,
			p: () => floatMatcher
		});
		var _identity_js_0 = __webpack_require__(37325);
		var _stages_js_1 = __webpack_require__(95180);
		function floatMatcher(patterns) {
			return (ecosystem, name) => {
				const subject = `${(0, _stages_js_1.Tp)(ecosystem)}:${(0, _identity_js_0.tK)(ecosystem, name)}`;
				return patterns.some((pattern) => {
					const colon = pattern.indexOf(":");
					const normal = `${pattern.slice(0, colon)}:${(0, _identity_js_0.tK)(ecosystem, pattern.slice(colon + 1))}`;
					return colon > 0 && matchesGlob(normal, subject);
				});
			};
		}
		function matchesGlob(pattern, subject) {
			const parts = pattern.split("*");
			if (parts.length === 1) return pattern === subject;
			const first = parts[0];
			const last = parts.at(-1);
			if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
			if (subject.length < first.length + last.length) return false;
			let at = first.length;
			const end = subject.length - last.length;
			for (const part of parts.slice(1, -1)) {
				const found = subject.indexOf(part, at);
				if (found < 0 || found + part.length > end) return false;
				at = found + part.length;
			}
			return true;
		}
		function floatExpressions(patterns, ecosystem) {
			return patterns.filter((pattern) => pattern.startsWith(`${ecosystem}:`)).map((pattern) => (0, _identity_js_0.tK)(ecosystem, pattern.slice(ecosystem.length + 1))).map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
		}
	}),
	91890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			findVault: () => findVault,
			storedVault: () => storedVault,
			vaultSource: () => vaultSource
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _store_builds_js_3 = __webpack_require__(13336);
		var _vault_keep_folder_js_4 = __webpack_require__(83410);
		var _vault_open_js_5 = __webpack_require__(16582);
		var _vault_session_js_6 = __webpack_require__(41783);
		var _verdict_lock_file_js_7 = __webpack_require__(89257);
		async function findVault(what, path, store) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			const isLayout = found?.isDirectory() && (await (0, node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
			if (!found?.isFile() && !isLayout) return storedVault(what, store);
			const vault = await (0, _vault_open_js_5.Z)(path, (0, _vault_session_js_6.xx)(store), "", undefined);
			return {
				...vault,
				buildId: vault.archive?.buildId ?? (0, node_path_1.basename)(path, ".json"),
				build: undefined
			};
		}
		async function storedVault(what, store) {
			const folder = (0, _vault_session_js_6.xx)(store);
			const build = await storedBuild(what, store);
			const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
			const vault = await (0, _vault_open_js_5.Z)(undefined, folder, buildId, build?.lock.vault?.index);
			return {
				...vault,
				buildId,
				build
			};
		}
		async function recordedInstead(store, { name, ts }) {
			for (const { ts: other, files } of await (0, _store_builds_js_3.YF)(store, name)) {
				if (other <= ts) continue;
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(files.lock).catch(() => undefined);
				if (lock?.vault) return `name the newer build, which was: ${name}-${other}`;
			}
			return "build it again: stx-container build RECIPE --vault --force, then verify and name that build";
		}
		async function storedBuild(what, store) {
			const known = (0, _vault_keep_folder_js_4.d)((0, _vault_session_js_6.xx)(store)).index(what);
			try {
				const stored = await (0, _store_builds_js_3.w)(store, what);
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(stored.files.lock);
				if (lock.vault || await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return {
					stored,
					lock
				};
				throw new _failure_js_2.H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
					code: "vault-missing",
					why: "its lock names no vault",
					remedy: await recordedInstead(store, stored)
				});
			} catch (error) {
				const isUnknown = error instanceof _failure_js_2.H && error.kind === "usage";
				if (isUnknown && await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return undefined;
				throw error;
			}
		}
		async function vaultSource(what, path, store, name) {
			if (what !== undefined && await (0, node_fs_promises_0.stat)(path).catch(() => undefined)) return { path };
			const folder = (0, _vault_session_js_6.xx)(store);
			for (const { name: found, ts } of await (0, _store_builds_js_3.YF)(store, what === undefined ? name : nameOf(what))) {
				const buildId = `${found}-${ts}`;
				const index = (0, _vault_keep_folder_js_4.d)(folder).index(buildId);
				if (what !== undefined && what !== found && what !== buildId) continue;
				if (await (0, node_fs_promises_0.stat)(index).catch(() => undefined)) return {
					path: index,
					buildId
				};
			}
			throw new _failure_js_2.H("usage", `${store} has no recorded build of ${what ?? name}`, {
				code: "vault-missing",
				why: "no index in its vault belongs to such a build",
				remedy: "build with --vault first, or name an exported vault"
			});
		}
		const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");
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
	13336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cm: () => linkTarget,
			Dy: () => names,
			Qv: () => publishedBy,
			YF: () => listBuilds,
			Zv: () => listNames,
			d$: () => buildIdOf,
			w: () => findBuild,
			wp: () => linkedNames,
			x3: () => assertNoLinkedNames,
			yX: () => linkText,
			yY: () => publishedTs,
			yl: () => findAmong
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _process_shell_word_js_7 = __webpack_require__(704);
		var _held_js_4 = __webpack_require__(52490);
		var _names_js_5 = __webpack_require__(90201);
		var _queued_js_6 = __webpack_require__(70368);
		async function names(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch (error) {
				if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
				throw (0, _files_failures_js_3.fE)(error, `could not read the store ${folder}`);
			}
		}
		async function listNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (namePattern.test(name) && (0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isDirectory()) found.push(name);
			}
			return found;
		}
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		async function linkedNames(store) {
			const found = [];
			for (const name of (await names(store)).sort()) {
				if (!namePattern.test(name) || name.endsWith(".sif")) continue;
				if ((0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink() && !isSandboxLink(store, name)) found.push(name);
			}
			return found;
		}
		const isSandboxLink = (store, name) => name === "current-sandbox" && isSandbox(linkText((0, node_path_1.join)(store, name)) ?? "");
		const isSandbox = (name) => /^sandbox-\d{8}_\d{6}$/.test(name);
		async function assertNoLinkedNames(store, isAsked = () => true) {
			const name = (await linkedNames(store)).find(isAsked);
			if (name === undefined) return;
			throw new _failure_js_2.H("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
				remedy: "put the folder itself there, or remove the link",
				place: { path: (0, node_path_1.join)(store, name) }
			});
		}
		function publishedBy(name, target) {
			const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
			return target === linkTarget(name, ts) ? ts : "";
		}
		const linkTarget = (name, ts) => (0, node_path_1.join)(name, `${name}-${ts}.sif`);
		function linkText(path) {
			try {
				return (0, node_fs_0.readlinkSync)(path);
			} catch {
				return undefined;
			}
		}
		async function publishedTs(store, name) {
			return publishedBy(name, linkText((0, _names_js_5.rP)(store, name)) ?? "");
		}
		async function listBuilds(store, name) {
			const present = new Set(await names((0, node_path_1.join)(store, (0, _names_js_5.tO)(name))));
			const held = (0, _held_js_4.z)([...present]);
			const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
			const published = await publishedTs(store, name);
			const queued = await (0, _queued_js_6.Bg)(store);
			return [...moments].sort().reverse().map((ts) => {
				const files = (0, _names_js_5.Tr)(store, name, ts);
				const has = (path) => present.has((0, node_path_1.basename)(path));
				return {
					name,
					ts,
					state: stateOf(files, has),
					marker: markerOf(has(files.verified), has(files.unverified)),
					published: ts === published,
					kept: has(files.keep),
					held: held.has(ts) || queued.has(`${name}-${ts}`),
					files
				};
			});
		}
		function tsOf(name, file) {
			const ts = file.startsWith(`${name}-`) ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0] : undefined;
			if (ts === undefined) return undefined;
			try {
				const { folder, ...files } = (0, _names_js_5.Tr)("", name, ts);
				return Object.values(files).some((path) => (0, node_path_1.basename)(path) === file) ? ts : undefined;
			} catch {
				return undefined;
			}
		}
		function stateOf(files, has) {
			if (has(files.lock) && has(files.lockedRecipe)) return has(files.image) ? "complete" : "lock-only";
			return has(files.image) ? "image-only" : "unfinished";
		}
		function markerOf(verified, unverified) {
			if (verified && unverified) return "contradictory";
			if (verified) return "verified";
			return unverified ? "unverified" : undefined;
		}
		const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;
		function buildIdOf(word) {
			const [, name, ts] = buildIdPattern.exec(word) ?? [];
			return name === undefined || ts === undefined ? undefined : {
				name,
				ts
			};
		}
		const hasLock = ({ state }) => state === "complete" || state === "lock-only";
		const isFinished = (build) => build.state === "complete" || build.state === "lock-only" && build.marker !== undefined;
		const preferences = {
			published: [
				({ published }) => published,
				isFinished,
				hasLock
			],
			"to verify": [({ published }) => published, hasLock],
			newest: [({ state }) => state === "complete", hasLock]
		};
		async function findBuild(store, nameOrId, prefer) {
			return (await findAmong(store, nameOrId, prefer)).build;
		}
		async function findAmong(store, nameOrId, prefer = "published") {
			const exact = nameOrId.match(buildIdPattern);
			const name = nameAsked(exact?.[1] ?? nameOrId);
			const builds = await listBuilds(store, name);
			const found = exact ? builds.find((build) => build.ts === exact[2]) : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
			if (found) return {
				build: found,
				builds
			};
			const names = await listNames(store);
			throw new _failure_js_2.H("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
				code: "not-in-store",
				why: whatIsThere(name, builds, names),
				remedy: (names.includes(name) ? undefined : await storeAbove(store, name)) ?? "build it with `stx-container roundtrip RECIPE`, or name another store with --store"
			});
		}
		function nameAsked(word) {
			try {
				return (0, _names_js_5.tO)(word);
			} catch (error) {
				if (!(error instanceof _failure_js_2.H)) throw error;
				const remedy = "give the name of a build, which stx-container list shows, or the path of a file that exists";
				throw new _failure_js_2.H("usage", error.message, {
					code: "name-invalid",
					why: error.why,
					remedy
				});
			}
		}
		async function storeAbove(store, name) {
			let folder = (0, node_path_1.dirname)(store);
			while (folder !== (0, node_path_1.dirname)(folder)) {
				folder = (0, node_path_1.dirname)(folder);
				const above = (0, node_path_1.join)(folder, (0, node_path_1.basename)(store));
				const names = await listNames(above).catch(() => []);
				if (names.includes(name)) return `name the store that has it: --store ${(0, _process_shell_word_js_7.r)(above)}`;
			}
			return undefined;
		}
		const shownNames = 10;
		const fewOf = (names) => names.slice(0, shownNames).join(", ") + (names.length > shownNames ? ` and ${names.length - shownNames} more, which stx-container list shows` : "");
		function whatIsThere(name, builds, names) {
			if (names.length === 0) return "the store is empty";
			const images = names.filter((each) => !isSandbox(each));
			if (images.length === 0) return "the store has sandboxes alone";
			if (!names.includes(name)) return `the store has: ${fewOf(images)}`;
			if (builds.length === 0) return `its folder ${name} holds no files of a build of that name`;
			const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
			const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
			if (ids.length === 0 && judged) return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
			if (ids.length === 0) return `the builds of ${name} failed, or are still running`;
			return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
		}
	}),
	52490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => heldBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_temporary_names_js_1 = __webpack_require__(60813);
		function heldBuilds(files) {
			const held = new Set();
			for (const file of files) {
				const holder = (0, _files_temporary_names_js_1.u)((0, node_path_0.basename)(file));
				if (holder?.name.startsWith("held-") && holder.writer !== "gone") held.add(holder.name.slice("held-".length));
			}
			return held;
		}
	}),
	70368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => queuedBuilds,
			Xc: () => runsFolder,
			g9: () => queueFolder
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _files_look_js_2 = __webpack_require__(53896);
		var _names_js_3 = __webpack_require__(90201);
		const queueFolder = (store) => (0, node_path_0.join)(store, ".queue");
		const runsFolder = (store) => (0, node_path_0.join)(store, ".slurm");
		const maxRun = 256 * 1024 * 1024;
		const daysOfRun = 14;
		async function queuedBuilds(store, now = new Date()) {
			const since = (0, _names_js_3.$2)(new Date(now.getTime() - daysOfRun * 24 * 60 * 60 * 1e3));
			const runs = (0, _files_look_js_2.c)(runsFolder(store)).filter((name) => name >= since);
			const ofRuns = await Promise.all(runs.map((run) => openBuilds((0, node_path_0.join)(runsFolder(store), run))));
			const ofQueue = (0, _files_look_js_2.c)(queueFolder(store)).flatMap((name) => name.endsWith(".json") ? [name.slice(0, -".json".length)] : []);
			return new Set([...ofQueue, ...ofRuns.flat()]);
		}
		async function openBuilds(run) {
			const bytes = await (0, _files_bounded_js_1.L)((0, node_path_0.join)(run, "run.json"), maxRun);
			const done = new Set((0, _files_look_js_2.c)((0, node_path_0.join)(run, "results")));
			try {
				const { builds } = JSON.parse(String(bytes));
				if (!Array.isArray(builds) || builds.some((id) => typeof id !== "string")) return [];
				return builds.filter((_, index) => !done.has(`${index}.json`));
			} catch {
				return [];
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
	89257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readAnyLockFile: () => readAnyLockFile,
			readBuiltLock: () => readBuiltLock,
			readLockFile: () => readLockFile,
			readLockFileIfThere: () => readLockFileIfThere
		});
		var _files_bounded_js_0 = __webpack_require__(17794);
		var _lock_export_any_lock_js_1 = __webpack_require__(37830);
		var _lock_read_js_2 = __webpack_require__(23616);
		var _limits_js_3 = __webpack_require__(36697);
		const what = { what: "lock" };
		const lockOf = (bytes, path) => (0, _lock_read_js_2.parseLock)(bytes.toString("utf8"), path);
		const readLockFile = async (path) => lockOf(await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what), path);
		const readBuiltLock = async (path) => (0, _lock_read_js_2.builtLock)(await readLockFile(path), path);
		const readAnyLockFile = async (path) => (0, _lock_export_any_lock_js_1.vn)((await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what)).toString("utf8"), path);
		async function readLockFileIfThere(path) {
			const bytes = await (0, _files_bounded_js_0.L)(path, _limits_js_3.Y.lock, what);
			const lock = bytes && (0, _lock_export_any_lock_js_1.vn)(bytes.toString("utf8"), path);
			return lock && (0, _lock_export_any_lock_js_1.ew)(lock) ? lock : undefined;
		}
	})
};
;
