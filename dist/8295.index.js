"use strict";
exports.id = 8295;
exports.ids = [8295];
exports.modules = {
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
	66134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JX: () => unaccountedFor,
			O$: () => unreadable,
			O9: () => notAnImage,
			ps: () => truncated,
			qM: () => damaged
		});
		var _failure_js_0 = __webpack_require__(77205);
		function damaged(path, why, { code = "image-damaged", cause } = {}) {
			return new _failure_js_0.H("inconclusive", `the image ${path} is damaged`, {
				code,
				why,
				remedy: "build or download the image again; do not use this file",
				cause
			});
		}
		function truncated(path, why) {
			return damaged(path, why, { code: "image-truncated" });
		}
		function notAnImage(path, why, remedy = "give a .sif or squashfs file, a sandbox folder, or an OCI layout (folder or uncompressed tar)") {
			return new _failure_js_0.H("inconclusive", `${path} is not an image`, {
				code: "image-not-an-image",
				why,
				remedy
			});
		}
		const remedies = {
			EACCES: "read it as root or as the owner of its files; of a folder, freeze --no-contents reads the package databases alone",
			ENAMETOOLONG: "move the image to a shorter path; an image with folders so deep may also be hostile"
		};
		function unreadable(path, cause) {
			const { code = "" } = cause;
			return new _failure_js_0.H("inconclusive", `the image ${path} cannot be read`, {
				code: "image-unreadable",
				why: code === "ENAMETOOLONG" ? "a path in it is too long for this system" : cause.message,
				remedy: remedies[code] ?? "check the path and its permissions",
				cause
			});
		}
		function unaccountedFor(path, found) {
			const [first, ...others] = found;
			return new _failure_js_0.H("inconclusive", `the image ${path} holds something that cannot be accounted for`, {
				code: first !== undefined && others.length === 0 ? first.code : "image-unaccounted",
				why: found.map(({ what }) => what).join("; "),
				remedy: "build the image again with apptainer build, without adding objects to it; stx-container freeze reads the rest of it"
			});
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
	84366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => tarEntries });
		var node_stream_0 = __webpack_require__(57075);
		var _failure_js_1 = __webpack_require__(77205);
		var _bytes_js_2 = __webpack_require__(38862);
		var _failures_js_3 = __webpack_require__(66134);
		var _tar_format_js_4 = __webpack_require__(45800);
		const maxHeader = 1024 * 1024;
		class Taker {
			position = 0;
			#stream;
			#rest = Buffer.alloc(0);
			constructor(stream) {
				this.#stream = stream[Symbol.asyncIterator]();
			}
			async some(most) {
				while (this.#rest.length === 0) {
					const { value, done } = await this.#stream.next();
					if (done) return Buffer.alloc(0);
					this.#rest = value;
				}
				const part = this.#rest.subarray(0, most);
				this.#rest = this.#rest.subarray(part.length);
				this.position += part.length;
				return part;
			}
			async *pieces(length) {
				for (let left = length; left > 0;) {
					const part = await this.some(left);
					if (part.length === 0) throw new RangeError("it ends within an entry");
					left -= part.length;
					yield part;
				}
			}
			async exactly(length) {
				const parts = [];
				for await (const part of this.pieces(length)) parts.push(part);
				return parts.length === 1 ? parts[0] : Buffer.concat(parts);
			}
			async block() {
				const first = await this.some(_tar_format_js_4.L6);
				if (first.length === 0) return undefined;
				return first.length === _tar_format_js_4.L6 ? first : Buffer.concat([first, await this.exactly(_tar_format_js_4.L6 - first.length)]);
			}
			async skip(length) {
				for await (const _ of this.pieces(length)) {}
			}
		}
		const filling = (size) => (_tar_format_js_4.L6 - size % _tar_format_js_4.L6) % _tar_format_js_4.L6;
		const xattrKey = "SCHILY.xattr.";
		function toTarEntry(header, { pax, ...long }, offset) {
			const name = (0, _bytes_js_2.q0)(pax.get("path") ?? long.name ?? header.name);
			const type = _tar_format_js_4.TZ[header.flag];
			if (!type) throw new RangeError(`${JSON.stringify(name)} of a type that is unknown, ${JSON.stringify(header.flag)}`);
			if ([...pax.keys()].some((key) => key.startsWith("GNU.sparse."))) throw new RangeError(`${JSON.stringify(name)}, stored as a sparse file`);
			const xattrs = [...pax].filter(([key]) => key.startsWith(xattrKey)).map(([key, value]) => [key.slice(xattrKey.length), value]);
			return {
				name,
				type,
				mode: header.mode & 4095,
				uid: (0, _tar_format_js_4.H8)(pax, "uid") ?? header.uid,
				gid: (0, _tar_format_js_4.H8)(pax, "gid") ?? header.gid,
				size: type === "file" ? (0, _tar_format_js_4.H8)(pax, "size") ?? header.size : 0,
				mtime: (0, _tar_format_js_4.H8)(pax, "mtime") ?? header.mtime,
				target: (0, _bytes_js_2.q0)(pax.get("linkpath") ?? long.target ?? header.target),
				device: header.device,
				xattrs,
				offset
			};
		}
		function longName(bytes) {
			const end = bytes.indexOf(0);
			return end < 0 ? bytes : bytes.subarray(0, end);
		}
		async function* walk(taker) {
			let everywhere = new Map();
			let extended = { pax: new Map(everywhere) };
			for (let block = await taker.block(); block; block = await taker.block()) {
				if ((0, _tar_format_js_4.be)(block)) {
					const next = await taker.block();
					if (next && !(0, _tar_format_js_4.be)(next)) throw new RangeError("an entry after its end");
					break;
				}
				const header = (0, _tar_format_js_4.OH)(block);
				if ("xgLK".includes(header.flag)) {
					if (header.size > maxHeader) throw new RangeError(`an extended header of ${header.size} bytes`);
					const bytes = Buffer.from(await taker.exactly(header.size));
					await taker.skip(filling(header.size));
					if (header.flag === "L") extended.name = longName(bytes);
					else if (header.flag === "K") extended.target = longName(bytes);
					else if (header.flag === "x") for (const [key, value] of (0, _tar_format_js_4.dA)(bytes)) extended.pax.set(key, value);
					else {
						everywhere = new Map([...everywhere, ...(0, _tar_format_js_4.dA)(bytes)]);
						extended = {
							...extended,
							pax: new Map([...everywhere, ...extended.pax])
						};
					}
					continue;
				}
				const entry = toTarEntry(header, extended, taker.position);
				extended = { pax: new Map(everywhere) };
				const end = taker.position + entry.size + filling(entry.size);
				yield {
					...entry,
					content: taker.pieces(entry.size)
				};
				await taker.skip(end - taker.position);
			}
			while ((await taker.some(Number.POSITIVE_INFINITY)).length > 0);
		}
		async function* tarEntries(path, bytes, ...transforms) {
			const last = transforms.reduce((from, to) => (0, node_stream_0.pipeline)(from, to, () => {}), bytes);
			try {
				yield* walk(new Taker(last));
			} catch (error) {
				if (error instanceof _failure_js_1.H) throw error;
				throw (0, _failures_js_3.qM)(path, `a tar archive in it cannot be read: ${error.message}`, { cause: error });
			} finally {
				bytes.destroy();
				last.destroy();
			}
		}
	}),
	48295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { withUnpacked: () => withUnpacked });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_zlib_ = __webpack_require__(38522);
		var failure = __webpack_require__(77205);
		var failures = __webpack_require__(28720);
		var tar = __webpack_require__(84366);
		var file_kind = __webpack_require__(49970);
		var context_beside = __webpack_require__(4941);
		var given_folder = __webpack_require__(7634);
		var private_folder = __webpack_require__(72791);
		;
		const maxPaths = 1e6;
		const maxLength = 4096;
		class Shape {
			#refuse;
			#files = new Set();
			#folders = new Set();
			#others = new Map();
			constructor(refuse) {
				this.#refuse = refuse;
			}
			add({ name, open, other }) {
				const path = pathOf(name);
				if (path.length > maxLength || this.#files.size + this.#folders.size + this.#others.size > maxPaths) throw this.#refuse("it has more files than any bundle");
				if (other) this.#others.set(path, other);
				else (open ? this.#files : this.#folders).add(path);
				for (let above = external_node_path_.posix.dirname(path); above !== "."; above = external_node_path_.posix.dirname(above)) this.#folders.add(above);
			}
			assertPlain(isJudged) {
				for (const path of this.#files) if (this.#folders.has(path)) throw this.#refuse(`${JSON.stringify(path)} is a file and a folder in it`);
				for (const [path, { link }] of this.#others) {
					const isTaken = this.#files.has(path) || this.#folders.has(path);
					const isWrong = isJudged(external_node_path_.posix.basename(path)) && !this.#leadsToJudged(path, link, isJudged);
					if (isTaken || isWrong) throw this.#refuse(`${JSON.stringify(path)} is not a plain file or folder in it, but a link or device`);
				}
			}
			#leadsToJudged(path, link, isJudged) {
				if (link === undefined || external_node_path_.posix.isAbsolute(link)) return false;
				const target = pathOf(external_node_path_.posix.join(external_node_path_.posix.dirname(path), link));
				const isInside = !target.startsWith("../");
				return isInside && !this.#isThroughOther(target) && isJudged(external_node_path_.posix.basename(target));
			}
			#isThroughOther(path) {
				return path !== "." && (this.#others.has(path) || this.#isThroughOther(external_node_path_.posix.dirname(path)));
			}
		}
		const pathOf = (name) => external_node_path_.posix.normalize(name).replace(/\/$/, "").toLowerCase();
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const descriptors = [
			0,
			12,
			16,
			20,
			24
		];
		const longestDescriptor = 24;
		const directorySignature = "PK";
		const elsewhere = 4294967295;
		async function* zipParts(path, refuse) {
			const { openPromise } = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
			const zip = await openPromise(path, {
				lazyEntries: true,
				strictFileNames: true,
				autoClose: false
			});
			const extents = [];
			try {
				for await (const entry of zip.eachEntry()) {
					const header = await zip.readLocalFileHeaderPromise(entry);
					const why = contradiction(entry, header);
					if (why !== undefined) throw refuse(`${JSON.stringify(entry.fileName)} ${why}`);
					extents.push({
						name: entry.fileName,
						start: entry.relativeOffsetOfLocalHeader,
						end: header.fileDataStart + entry.compressedSize,
						hasDescriptor: (header.generalPurposeBitFlag & 8) !== 0
					});
					const { fileName: name, uncompressedSize: size, externalFileAttributes } = entry;
					const mode = externalFileAttributes >>> 16;
					const isFolder = name.endsWith("/");
					yield {
						name,
						size,
						mode,
						...isFolder ? {} : { open: () => zip.openReadStreamPromise(entry) }
					};
				}
				const where = await unlisted(path, extents);
				if (where !== undefined) throw refuse(`it has data ${where} that it does not list`);
			} finally {
				zip.close();
			}
		}
		function contradiction(entry, header) {
			if (!header.fileName.equals(entry.fileNameRaw)) return "has a second name";
			const raw = entry.fileNameRaw.toString("latin1");
			const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
			if (raw !== entry.fileName && (isAscii(raw) || isAscii(entry.fileName))) return "has a second name";
			const isStated = (header.generalPurposeBitFlag & 8) === 0;
			const differs = (one, other) => isStated && one !== elsewhere && one !== other;
			return header.compressionMethod !== entry.compressionMethod || differs(header.crc32, entry.crc32) || differs(header.compressedSize, entry.compressedSize) || differs(header.uncompressedSize, entry.uncompressedSize) ? "is described in two ways" : undefined;
		}
		async function unlisted(path, extents) {
			const inOrder = [...extents].sort((a, b) => a.start - b.start);
			if (inOrder[0] && inOrder[0].start !== 0) return `before ${JSON.stringify(inOrder[0].name)}`;
			for (const [at, { name, end, hasDescriptor }] of inOrder.entries()) {
				const next = inOrder[at + 1]?.start ?? await directoryAfter(path, end);
				const gap = next - end;
				if (hasDescriptor ? !descriptors.includes(gap) : gap !== 0) return `after ${JSON.stringify(name)}`;
			}
			return undefined;
		}
		async function directoryAfter(path, end) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await (0, promises_.open)(path, "r"), true);
				const length = longestDescriptor + directorySignature.length;
				const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, end);
				const at = buffer.toString("latin1", 0, bytesRead).indexOf(directorySignature);
				return at < 0 ? Number.POSITIVE_INFINITY : end + at;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		;
		var archive_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var archive_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const maxFiles = 1e3;
		const maxBytes = 2 ** 40;
		const maxTextBytes = 2 ** 28;
		const wanted = /\.(?:sif|lock|def|verified|unverified|vault\.tar)$|^history\.jsonl$|^CITATION\.cff$/;
		const wantedInCapitals = new RegExp(wanted, "i");
		const large = /\.(?:sif|vault\.tar)$/;
		const baseImage = /\.(?:sif|simg|img|sqsh|squashfs)$/i;
		function withUnpacked(path, withContext, use) {
			return (0, private_folder.Dt)(async (folder) => {
				const isImage = await unpacked(path, folder, withContext);
				return isImage ? use(path, folder) : use(await (0, given_folder.fileOfFolder)(folder, path), folder);
			});
		}
		async function unpacked(path, folder, withContext) {
			const places = new Map();
			const targets = new Set();
			const placeOf = (parent) => {
				const place = places.get(parent) ?? (0, external_node_path_.join)(folder, String(places.size), safeName(external_node_path_.posix.basename(parent)));
				places.set(parent, place);
				return place;
			};
			const inContext = {
				files: 0,
				total: 0
			};
			const folders = new ContextFolders();
			let [files, total] = [0, 0];
			const isTwin = (target) => targets.size === targets.add(target).size;
			const shape = new Shape((why) => invalid(path, why));
			const parts = await (0, file_kind.fileKind)(path) === "zip archive" ? zipParts(path, (why) => invalid(path, why)) : tarParts(path);
			try {
				for await (const part of parts) {
					if (external_node_path_.posix.normalize(part.name) === "oci-layout") return true;
					assertInside(path, part.name);
					shape.add(part);
					if (part.other) continue;
					const context = (0, context_beside.VJ)(external_node_path_.posix.normalize(part.name).replace(/\/$/, ""));
					if (context) {
						inContext.files++;
						inContext.total += part.size;
						if (inContext.files > context_beside._m.files || inContext.total > context_beside._m.bytes) throw invalid(path, "it has more files for the recipe than any bundle");
						if (!withContext && !baseImage.test(part.name)) continue;
						const own = placeOf(external_node_path_.posix.dirname(context.folder));
						const target = (0, external_node_path_.join)(own, external_node_path_.posix.basename(context.folder), ...context.rest);
						folders.add((0, external_node_path_.join)(own, external_node_path_.posix.basename(context.folder)), context.rest, part);
						if (!part.open) {
							await (0, private_folder.b_)(target);
							continue;
						}
						if (isTwin(target)) throw invalid(path, `it has two files ${JSON.stringify(part.name)}`);
						await (0, private_folder.Pl)(await part.open(), target, permissionsOf(part));
						continue;
					}
					if (!part.open) continue;
					const name = external_node_path_.posix.basename(part.name);
					if (wantedInCapitals.test(name) && isTwin(external_node_path_.posix.normalize(part.name).toLowerCase())) throw invalid(path, `it has two files ${JSON.stringify(part.name)}`);
					if (!wanted.test(name)) continue;
					files++;
					total += part.size;
					if (files > maxFiles || total > maxBytes || !large.test(name) && part.size > maxTextBytes) throw invalid(path, "it is larger than any bundle");
					const own = name === "CITATION.cff" ? folder : placeOf(external_node_path_.posix.dirname(external_node_path_.posix.normalize(part.name)));
					const target = (0, external_node_path_.join)(own, name);
					if (own === folder && isTwin(target)) continue;
					await (0, private_folder.Pl)(await part.open(), target);
				}
				shape.assertPlain((name) => wantedInCapitals.test(name));
			} catch (error) {
				throw archiveFailure(path, error);
			}
			await folders.setModes();
			return false;
		}
		class ContextFolders {
			#modes = new Map();
			add(context, rest, part) {
				for (const at of rest.keys()) {
					const folder = (0, external_node_path_.join)(context, ...rest.slice(0, at));
					if (!this.#modes.has(folder)) this.#modes.set(folder, 493);
				}
				if (!part.open) this.#modes.set((0, external_node_path_.join)(context, ...rest), (part.mode & 511 || 493) | 448);
			}
			async setModes() {
				for (const [folder, mode] of this.#modes) await (0, private_folder.b_)(folder, mode);
			}
		}
		const permissionsOf = ({ mode }) => (mode & 511) === 0 ? 420 : mode & 511 | 256;
		function archiveFailure(path, error) {
			if (error instanceof failure.H && (error.code === "bundle-invalid" || error.kind !== "inconclusive")) return error;
			return error.syscall === undefined ? invalid(path, error.message) : (0, failures.f1)(error, `could not unpack ${path}`);
		}
		const safeName = (name) => /^[\w][\w.-]{0,127}$/.test(name) ? name : "files";
		function assertInside(path, name) {
			if (external_node_path_.posix.isAbsolute(name) || name.split("/").includes("..") || /[\u0000-\u001f\\]/.test(name)) throw invalid(path, `unexpected file ${JSON.stringify(name)}`);
		}
		async function* tarParts(path) {
			const transforms = await isGzip(path) ? [(0, external_node_zlib_.createGunzip)()] : [];
			for await (const { name, type, size, mode, target, content } of (0, tar.O)(path, (0, external_node_fs_.createReadStream)(path), ...transforms)) if (type === "file") yield {
				name,
				size,
				mode,
				open: async () => external_node_stream_.Readable.from(content)
			};
			else if (type === "dir") yield {
				name,
				size: 0,
				mode
			};
			else yield {
				name,
				size: 0,
				mode,
				other: { ...type === "symlink" ? { link: target } : {} }
			};
		}
		async function isGzip(path) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = archive_addDisposableResource(env_1, await (0, promises_.open)(path, "r"), true);
				const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
				return buffer[0] === 31 && buffer[1] === 139;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = archive_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function invalid(path, why) {
			return new failure.H("inconclusive", `cannot read the archive ${(0, external_node_path_.basename)(path)}`, {
				code: "bundle-invalid",
				why,
				remedy: "download it again, or unpack it and give a file of the build instead"
			});
		}
	})
};
;
