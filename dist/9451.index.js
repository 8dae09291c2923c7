"use strict";
exports.id = 9451;
exports.ids = [9451];
exports.modules = {
	9265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => ByteSource });
		var _files_regular_js_0 = __webpack_require__(64659);
		var _failures_js_1 = __webpack_require__(66134);
		class ByteSource {
			path;
			size;
			#handle;
			#offset;
			constructor(path, handle, offset, size) {
				this.path = path;
				this.#handle = handle;
				this.#offset = offset;
				this.size = size;
			}
			static async open(path) {
				try {
					const { handle, size } = await (0, _files_regular_js_0.l)(path);
					return new ByteSource(path, handle, 0, size);
				} catch (error) {
					throw (0, _failures_js_1.O$)(path, error);
				}
			}
			part(offset, size) {
				return new ByteSource(this.path, this.#handle, this.#offset + offset, size);
			}
			async read(offset, length, what) {
				if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.size) {
					throw (0, _failures_js_1.qM)(this.path, `${what} lies outside: bytes ${offset} to ${offset + length} of ${this.size}`);
				}
				const bytes = Buffer.allocUnsafe(length);
				for (let done = 0; done < length;) {
					const { bytesRead } = await this.#handle.read(bytes, done, length - done, this.#offset + offset + done);
					if (bytesRead === 0) throw (0, _failures_js_1.ps)(this.path, `the file ends within ${what}`);
					done += bytesRead;
				}
				return bytes;
			}
			async close() {
				await this.#handle.close();
			}
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
	59451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checkImage: () => checkImage,
			openImage: () => openImage
		});
		var promises_ = __webpack_require__(51455);
		var byte_source = __webpack_require__(9265);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_util_ = __webpack_require__(57975);
		var schemas = __webpack_require__(28942);
		var failures = __webpack_require__(66134);
		var failure = __webpack_require__(77205);
		;
		function locked(path, why, { code = "image-key-wrong", cause } = {}) {
			return new failure.H("inconclusive", `the encrypted image ${path} cannot be opened`, {
				code,
				why,
				remedy: "give the key as for Apptainer: --pem-path FILE (the private key), or the variable APPTAINER_ENCRYPTION_PASSPHRASE",
				cause
			});
		}
		function encryptedMessage(path, text) {
			const body = /^-----BEGIN MESSAGE-----\s([\s\S]*?)-----END MESSAGE-----/m.exec(text)?.[1];
			const der = Buffer.from(body ?? "", "base64");
			const lengthBytes = (der[1] ?? 0) >= 128 ? der[1] & 127 : 0;
			const at = 2 + lengthBytes;
			const known = der[0] === 4 && lengthBytes <= 4 && at <= der.length;
			const length = known && (lengthBytes === 0 ? der[1] : der.readUIntBE(2, lengthBytes));
			if (length === false || at + length !== der.length) throw (0, failures.qM)(path, "its encrypted key is not an RSA message");
			return der.subarray(at);
		}
		function passphraseOf(path, message, key) {
			if (!key) throw locked(path, "its root file system is encrypted, and no key was given", { code: "image-key-missing" });
			if ("passphrase" in key) {
				if (message !== undefined) throw locked(path, "it was encrypted with an RSA key, and only a passphrase was given");
				return Buffer.from(key.passphrase);
			}
			if (message === undefined) throw locked(path, "it was encrypted with a passphrase, and only an RSA key was given");
			const encrypted = encryptedMessage(path, message);
			try {
				const padding = external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING;
				return (0, external_node_crypto_.privateDecrypt)({
					key: (0, external_node_crypto_.createPrivateKey)(key.pem),
					padding,
					oaepHash: "sha256"
				}, encrypted);
			} catch (error) {
				throw locked(path, "the RSA key does not fit, or is not a private key without a password", { cause: error });
			}
		}
		;
		const headerSize = 18;
		const blockSize = 4096;
		const nonceSize = 16;
		const tagSize = 16;
		const storedSize = nonceSize + blockSize + tagSize;
		const info = "AES-GCM file content encryption";
		const maxScryptMemory = 1 << 30;
		const configSchema = schemas.Ikc({
			Version: schemas.euz(2),
			EncryptedKey: schemas.K39(),
			ScryptObject: schemas.Ikc({
				Salt: schemas.K39(),
				N: schemas.Whr().positive(),
				R: schemas.Whr().positive(),
				P: schemas.Whr().positive().max(16),
				KeyLen: schemas.euz(32)
			}),
			FeatureFlags: schemas.YOg(schemas.k5n([
				"HKDF",
				"GCMIV128",
				"PlaintextNames",
				"DirIV",
				"EMENames",
				"Raw64",
				"LongNames"
			]))
		});
		function contentKey(key) {
			return Buffer.from((0, external_node_crypto_.hkdfSync)("sha256", key, Buffer.alloc(0), info, 32));
		}
		function gocryptfs_open(key, stored, number, file) {
			const decipher = (0, external_node_crypto_.createDecipheriv)("aes-256-gcm", key, stored.subarray(0, nonceSize));
			const position = Buffer.alloc(8);
			position.writeBigUInt64BE(BigInt(number));
			decipher.setAAD(Buffer.concat([position, file]));
			decipher.setAuthTag(stored.subarray(-tagSize));
			return Buffer.concat([decipher.update(stored.subarray(nonceSize, -tagSize)), decipher.final()]);
		}
		async function masterKey(path, text, passphrase) {
			let config;
			try {
				config = configSchema.parse(JSON.parse(text));
			} catch (error) {
				throw (0, failures.qM)(path, "its gocryptfs.conf is not one that Apptainer writes", { cause: error });
			}
			const { Salt, N, R, P, KeyLen } = config.ScryptObject;
			if (128 * N * R > maxScryptMemory) throw (0, failures.qM)(path, "its gocryptfs.conf asks for over 1 GiB of memory");
			if (!config.FeatureFlags.includes("HKDF") || !config.FeatureFlags.includes("GCMIV128")) throw (0, failures.qM)(path, "its gocryptfs.conf lacks HKDF or GCMIV128");
			const derive = (0, external_node_util_.promisify)(external_node_crypto_.scrypt);
			const options = {
				N,
				r: R,
				p: P,
				maxmem: 2 * maxScryptMemory
			};
			const key = await derive(passphrase, Buffer.from(Salt, "base64"), KeyLen, options).catch((error) => {
				throw (0, failures.qM)(path, "its gocryptfs.conf asks for what scrypt does not take", { cause: error });
			});
			try {
				return gocryptfs_open(contentKey(key), Buffer.from(config.EncryptedKey, "base64"), 0, Buffer.alloc(0));
			} catch (error) {
				throw locked(path, "the key does not fit", { cause: error });
			}
		}
		async function openGocryptfs(packed, path, passphrase) {
			const config = (await packed.read(["/gocryptfs.conf"], 1024 * 1024)).get("/gocryptfs.conf");
			const files = packed.list("/").filter((entry) => entry.path !== "/gocryptfs.conf" && entry.type === "file");
			const stored = files.length === 1 ? packed.source(files[0].path) : undefined;
			if (!config || !stored || stored.size < headerSize) throw (0, failures.qM)(path, "its gocryptfs folder does not hold one configuration and one file");
			const key = contentKey(await masterKey(path, config.toString("utf8"), passphrase));
			const file = (await stored.read(0, headerSize, "the encrypted file's header")).subarray(2);
			const body = stored.part(headerSize, stored.size - headerSize);
			const size = body.size - Math.ceil(body.size / storedSize) * (nonceSize + tagSize);
			async function read(into, at, length, position) {
				const first = Math.floor(position / blockSize);
				const last = Math.ceil(Math.min(position + length, size) / blockSize);
				const from = first * storedSize;
				const bytes = await body.read(from, Math.min(last * storedSize, body.size) - from, "an encrypted block");
				let bytesRead = 0;
				for (let number = first; number < last; number++) {
					const cut = bytes.subarray((number - first) * storedSize, (number - first + 1) * storedSize);
					const skip = number === first ? position - first * blockSize : 0;
					bytesRead += plain(cut, number).copy(into, at + bytesRead, skip, skip + length - bytesRead);
				}
				return { bytesRead };
			}
			function plain(cut, number) {
				if (cut.every((byte) => byte === 0)) return Buffer.alloc(cut.length - nonceSize - tagSize);
				try {
					return gocryptfs_open(key, cut, number, file);
				} catch (error) {
					throw (0, failures.qM)(path, `block ${number} of its encrypted file system was changed`, { cause: error });
				}
			}
			return new byte_source.I(path, {
				read,
				close: () => packed.close()
			}, 0, size);
		}
		;
		const binaryHeaderSize = 4096;
		const ivSector = 512;
		const maxJsonArea = 4 * 1024 * 1024;
		const maxArgonMemory = 4 * 1024 * 1024;
		const decimal = schemas.YjP().regex(/^\d{1,15}$/).transform(Number);
		const xts = schemas.euz("aes-xts-plain64");
		const iterations = schemas.Whr().positive().max(1e8);
		const keyslotSchema = schemas.Ikc({
			type: schemas.euz("luks2"),
			key_size: schemas.euz([32, 64]),
			af: schemas.Ikc({
				type: schemas.euz("luks1"),
				stripes: schemas.Whr().positive().max(1e4),
				hash: schemas.euz("sha256")
			}),
			area: schemas.Ikc({
				type: schemas.euz("raw"),
				offset: decimal,
				size: decimal,
				encryption: xts,
				key_size: schemas.euz([32, 64])
			}),
			kdf: schemas.gMt("type", [schemas.Ikc({
				type: schemas.euz("pbkdf2"),
				salt: schemas.K39(),
				hash: schemas.euz(["sha256", "sha512"]),
				iterations
			}), schemas.Ikc({
				type: schemas.euz(["argon2i", "argon2id"]),
				salt: schemas.K39(),
				time: schemas.Whr().positive().max(100),
				memory: schemas.Whr().positive().max(maxArgonMemory),
				cpus: schemas.Whr().positive().max(16)
			})])
		});
		const metadataSchema = schemas.Ikc({
			keyslots: schemas.g1P(schemas.YjP(), keyslotSchema),
			segments: schemas.Ikc({ "0": schemas.Ikc({
				type: schemas.euz("crypt"),
				offset: decimal,
				size: schemas.KCZ([schemas.euz("dynamic"), decimal]),
				iv_tweak: decimal,
				encryption: xts,
				sector_size: schemas.euz([
					512,
					1024,
					2048,
					4096
				])
			}) }),
			digests: schemas.g1P(schemas.YjP(), schemas.Ikc({
				type: schemas.euz("pbkdf2"),
				keyslots: schemas.YOg(schemas.YjP()),
				segments: schemas.YOg(schemas.YjP()),
				salt: schemas.K39(),
				digest: schemas.K39(),
				hash: schemas.euz(["sha256", "sha512"]),
				iterations
			}))
		});
		function decryptSectors(key, bytes, sectorSize, position) {
			const plain = Buffer.allocUnsafe(bytes.length);
			const iv = Buffer.alloc(16);
			for (let at = 0; at < bytes.length; at += sectorSize) {
				iv.writeBigUInt64LE(BigInt(position + at / ivSector));
				const decipher = (0, external_node_crypto_.createDecipheriv)(`aes-${key.length * 4}-xts`, key, iv);
				decipher.update(bytes.subarray(at, at + sectorSize)).copy(plain, at);
			}
			return plain;
		}
		async function readMetadata(source) {
			const header = await source.read(0, binaryHeaderSize, "its LUKS header");
			if (header.toString("latin1", 0, 6) !== "LUKSº¾" || header.readUInt16BE(6) !== 2) throw (0, failures.qM)(source.path, "its encrypted partition has no LUKS2 header");
			const size = Number(header.readBigUInt64BE(8));
			if (size <= binaryHeaderSize || size > maxJsonArea) throw (0, failures.qM)(source.path, `its LUKS header has ${size} bytes`);
			const area = await source.read(binaryHeaderSize, size - binaryHeaderSize, "its LUKS metadata");
			const stored = Buffer.from(header.subarray(448, 480));
			header.fill(0, 448, 512);
			if (!(0, external_node_crypto_.createHash)("sha256").update(header).update(area).digest().equals(stored)) throw (0, failures.qM)(source.path, "its LUKS header does not match its own checksum");
			try {
				return metadataSchema.parse(JSON.parse(area.toString("utf8", 0, area.indexOf(0))));
			} catch (error) {
				throw new failure.H("inconclusive", `the encrypted image ${source.path} cannot be read`, {
					code: "image-encryption-unsupported",
					why: "its LUKS settings are not among those that cryptsetup chooses for Apptainer",
					remedy: "encrypt the image with Apptainer's own defaults",
					cause: error
				});
			}
		}
		async function slotKey(path, { kdf, area }, passphrase) {
			const salt = Buffer.from(kdf.salt, "base64");
			if (kdf.type === "pbkdf2") return (0, external_node_util_.promisify)(external_node_crypto_.pbkdf2)(passphrase, salt, kdf.iterations, area.key_size, kdf.hash);
			if (typeof external_node_crypto_.argon2 !== "function") {
				throw new failure.H("failed", `the encrypted image ${path} needs a newer Node.js`, {
					code: "image-encryption-unsupported",
					why: `its key needs Argon2, which came with Node.js 24.7; this is ${process.version}`,
					remedy: "run it with a current Node.js 24"
				});
			}
			if (salt.length < 8 || kdf.memory < 8 * kdf.cpus) throw (0, failures.qM)(path, "a LUKS keyslot has impossible settings");
			const derive = (0, external_node_util_.promisify)(external_node_crypto_.argon2);
			const { cpus: parallelism, memory, time: passes } = kdf;
			return derive(kdf.type, {
				message: passphrase,
				nonce: salt,
				parallelism,
				tagLength: area.key_size,
				memory,
				passes
			});
		}
		function merge(stripes, keySize, count) {
			const key = Buffer.alloc(keySize);
			for (let n = 0; n < count; n++) {
				for (let at = 0; at < keySize; at++) key[at] ^= stripes[n * keySize + at];
				if (n + 1 === count) break;
				for (let at = 0; at < keySize; at += 32) {
					const number = Buffer.alloc(4);
					number.writeUInt32BE(at / 32);
					(0, external_node_crypto_.createHash)("sha256").update(number).update(key.subarray(at, at + 32)).digest().copy(key, at);
				}
			}
			return key;
		}
		async function volumeKey(source, metadata, passphrase) {
			const digest = Object.values(metadata.digests).find(({ segments }) => segments.includes("0"));
			if (!digest) throw (0, failures.qM)(source.path, "its LUKS metadata has no digest of its key");
			for (const name of [...new Set(digest.keyslots)].slice(0, 32)) {
				const slot = metadata.keyslots[name];
				if (!slot) continue;
				const length = Math.ceil(slot.key_size * slot.af.stripes / ivSector) * ivSector;
				const stored = await source.read(slot.area.offset, length, "a LUKS keyslot");
				const stripes = decryptSectors(await slotKey(source.path, slot, passphrase), stored, ivSector, 0);
				const key = merge(stripes, slot.key_size, slot.af.stripes);
				const expected = Buffer.from(digest.digest, "base64");
				const salt = Buffer.from(digest.salt, "base64");
				const found = await (0, external_node_util_.promisify)(external_node_crypto_.pbkdf2)(key, salt, digest.iterations, expected.length, digest.hash);
				if ((0, external_node_crypto_.timingSafeEqual)(found, expected)) return key;
			}
			throw locked(source.path, "the key does not fit");
		}
		async function openLuks(source, passphrase) {
			const metadata = await readMetadata(source);
			const key = await volumeKey(source, metadata, passphrase);
			const { offset, size, sector_size: sectorSize, iv_tweak: tweak } = metadata.segments["0"];
			if (offset > source.size) throw (0, failures.qM)(source.path, "its LUKS data lies outside of the partition");
			const length = Math.min(size === "dynamic" ? Number.POSITIVE_INFINITY : size, source.size - offset);
			const data = source.part(offset, length - length % sectorSize);
			async function read(into, at, length, position) {
				const from = position - position % sectorSize;
				const to = Math.min(Math.ceil((position + length) / sectorSize) * sectorSize, data.size);
				const stored = await data.read(from, to - from, "an encrypted sector");
				const plain = decryptSectors(key, stored, sectorSize, tweak + from / ivSector);
				return { bytesRead: plain.copy(into, at, position - from, position - from + length) };
			}
			return new byte_source.I(source.path, {
				read,
				close: () => source.close()
			}, 0, data.size);
		}
		var image_bytes = __webpack_require__(38862);
		;
		const extSuperblockAt = 1024;
		const extSuperblockSize = 1024;
		const extRoot = 2;
		const known = 2 | 64 | 128 | 512;
		const needsRecovery = 4;
		function parseExtSuperblock(bytes, size) {
			if (bytes.readUInt16LE(56) !== 61267) throw new RangeError("its ext superblock has no magic number");
			const features = bytes.readUInt32LE(96);
			if (features & needsRecovery) throw new RangeError("its ext file system was not unmounted cleanly");
			if (features & ~known) throw new RangeError(`its ext file system has features 0x${features.toString(16)}`);
			const wide = (features & 128) !== 0;
			const log = bytes.readUInt32LE(24);
			if (log > 5) throw new RangeError(`its ext block size, 1024 << ${log}`);
			const blockSize = 1024 << log;
			const blocks = bytes.readUInt32LE(4) + (wide ? bytes.readUInt32LE(336) * 2 ** 32 : 0);
			if (blocks * blockSize > size) throw new RangeError(`its ext file system has ${blocks * blockSize} bytes, ${size} are there`);
			const inodeSize = bytes.readUInt32LE(76) === 0 ? 128 : bytes.readUInt16LE(88);
			const inodesPerGroup = bytes.readUInt32LE(40);
			const groupSize = wide ? bytes.readUInt16LE(254) : 32;
			if (inodeSize < 128 || inodeSize > blockSize || inodesPerGroup === 0 || groupSize < 32) {
				throw new RangeError("its ext superblock contradicts itself");
			}
			return {
				blockSize,
				blocks,
				inodes: bytes.readUInt32LE(0),
				inodesPerGroup,
				inodeSize,
				groups: {
					at: (bytes.readUInt32LE(20) + 1) * blockSize,
					size: groupSize,
					wide: wide && groupSize >= 64
				}
			};
		}
		const types = {
			1: "fifo",
			2: "char",
			4: "dir",
			6: "block",
			8: "file",
			10: "symlink",
			12: "socket"
		};
		function parseExtInode(bytes) {
			const word = bytes.readUInt16LE(0);
			const type = types[word >> 12];
			if (!type) throw new RangeError(`an ext inode of mode 0o${word.toString(8)}`);
			const flags = bytes.readUInt32LE(32);
			if (flags & (268435456 | 2048)) throw new RangeError(`an ext inode with flags 0x${flags.toString(16)}`);
			const map = bytes.subarray(40, 100);
			const more = bytes.length > 130 ? bytes.readUInt16LE(128) : 0;
			if (128 + more > bytes.length) throw new RangeError("an ext inode's fields run past its end");
			const epochs = more >= 12 ? bytes.readUInt32LE(136) & 3 : 0;
			const size = bytes.readUInt32LE(4) + (type === "file" ? bytes.readUInt32LE(108) * 2 ** 32 : 0);
			const inode = {
				type,
				mode: word & 4095,
				uid: bytes.readUInt16LE(2) + bytes.readUInt16LE(120) * 65536,
				gid: bytes.readUInt16LE(24) + bytes.readUInt16LE(122) * 65536,
				size,
				mtime: bytes.readInt32LE(16) + epochs * 2 ** 32,
				links: bytes.readUInt16LE(26),
				xattrBlock: bytes.readUInt32LE(104) + bytes.readUInt16LE(118) * 2 ** 32,
				xattrs: bytes.length > 128 ? bytes.subarray(128 + more) : Buffer.alloc(0),
				map,
				extents: (flags & 524288) !== 0
			};
			if (type === "symlink" && size < 60 && !inode.extents) inode.inline = map.subarray(0, size);
			if (type === "char" || type === "block") {
				const [short, long] = [map.readUInt32LE(0), map.readUInt32LE(4)];
				inode.device = short ? [short >> 8 & 255, short & 255] : [(long & 1048320) >> 8, long & 255 | long >>> 12 & 1048320];
			}
			return inode;
		}
		function parseExtNames(block) {
			const names = [];
			for (let at = 0; at < block.length;) {
				const inode = block.readUInt32LE(at);
				const length = block.readUInt16LE(at + 4);
				const nameLength = block[at + 6];
				if (length < 8 || length % 4 !== 0 || at + length > block.length || 8 + nameLength > length) {
					throw new RangeError("a name in an ext folder is cut off");
				}
				const name = block.subarray(at + 8, at + 8 + nameLength);
				const text = name.toString("latin1");
				if (inode !== 0 && text !== "." && text !== "..") {
					if (text === "" || text.includes("/") || text.includes("\0")) throw new RangeError(`the name ${JSON.stringify(text)}`);
					names.push({
						name,
						inode
					});
				}
				at += length;
			}
			return names;
		}
		;
		const defaultLimits = {
			entries: 2e6,
			table: 2 ** 28,
			path: 4096,
			allPaths: 2 ** 28,
			content: 2 ** 40
		};
		function overLimit(path, what, limit) {
			return new failure.H("inconclusive", `the image ${path} is too large to be read`, {
				code: "image-too-large",
				why: `${what}: more than ${limit}`,
				remedy: "make the image smaller (fewer files, shorter paths); an image like this may also be hostile"
			});
		}
		class Meter {
			#path;
			#limits;
			#entries = 0;
			#characters = 0;
			#content = 0;
			constructor(path, limits) {
				this.#path = path;
				this.#limits = limits;
			}
			add(path, target, size) {
				const limits = this.#limits;
				if (target?.includes("\0")) throw (0, failures.qM)(this.#path, `the link ${JSON.stringify(path)} has a NUL in its target`);
				this.#entries += 1;
				this.#characters += path.length + (target?.length ?? 0);
				this.#content += size;
				const longest = Math.max(path.length, target?.length ?? 0);
				if (this.#entries > limits.entries) throw overLimit(this.#path, "files and folders", limits.entries);
				if (longest > limits.path) throw overLimit(this.#path, "characters of one path", limits.path);
				if (this.#characters > limits.allPaths) throw overLimit(this.#path, "characters of all paths", limits.allPaths);
				if (this.#content > limits.content) throw overLimit(this.#path, "bytes of all files", limits.content);
			}
		}
		;
		const most = 2 ** 26;
		const xattrSizeLimit = 65536;
		class XattrMeter {
			#path;
			#bytes = 0;
			constructor(path) {
				this.#path = path;
			}
			collect(found) {
				const sorted = [...found].sort(([a], [b]) => a < b ? -1 : 1);
				for (const [name, value] of sorted) this.#bytes += name.length + value.length;
				if (this.#bytes > most) throw overLimit(this.#path, "bytes of extended attributes", most);
				if (sorted.length === 0) return undefined;
				return Object.fromEntries(sorted.map(([name, value]) => [name, value.toString("hex")]));
			}
		}
		;
		const magic = 3925999616;
		const blockHeader = 32;
		const entryHeader = 16;
		const prefixes = {
			1: "user.",
			2: "system.posix_acl_access",
			3: "system.posix_acl_default",
			4: "trusted.",
			6: "security.",
			7: "system.",
			8: "system.richacl"
		};
		const named = new Set([2, 8]);
		const noId = 4294967295;
		function accessList(stored) {
			if (stored.readUInt32LE(0) !== 1) throw new RangeError("an access control list of an unknown version");
			const parts = [Buffer.from([
				2,
				0,
				0,
				0
			])];
			for (let at = 4; at < stored.length;) {
				const tag = stored.readUInt16LE(at);
				const entry = Buffer.alloc(8);
				stored.copy(entry, 0, at, at + 4);
				entry.writeUInt32LE(named.has(tag) ? stored.readUInt32LE(at + 4) : noId, 4);
				parts.push(entry);
				at += named.has(tag) ? 8 : 4;
			}
			return Buffer.concat(parts);
		}
		function* listed(bytes, at, values) {
			while (at + 4 <= bytes.length && bytes.readUInt32LE(at) !== 0) {
				const nameLength = bytes[at];
				const prefix = prefixes[bytes[at + 1]];
				const start = values + bytes.readUInt16LE(at + 2);
				const size = bytes.readUInt32LE(at + 8);
				const nameEnd = at + entryHeader + nameLength;
				if (prefix === undefined || bytes.readUInt32LE(at + 4) !== 0) throw new RangeError("an extended attribute of an unknown kind");
				if (nameEnd > bytes.length || size > xattrSizeLimit || start + size > bytes.length) throw new RangeError("an extended attribute runs past its block");
				const value = bytes.subarray(start, start + size);
				const name = prefix + (0, image_bytes.q0)(bytes.subarray(at + entryHeader, nameEnd));
				yield [name, name.startsWith("system.posix_acl_") ? accessList(value) : value];
				at = nameEnd + (4 - (nameEnd - at) & 3);
			}
		}
		function* inodeXattrs(rest) {
			if (rest.length >= 4 && rest.readUInt32LE(0) === magic) yield* listed(rest, 4, 4);
		}
		function* blockXattrs(block) {
			if (block.readUInt32LE(0) !== magic || block.readUInt32LE(8) !== 1) throw new RangeError("a block of extended attributes without its magic number");
			yield* listed(block, blockHeader, 0);
		}
		;
		class HardLinks {
			#first = new Map();
			add(inode, entry) {
				const first = this.#first.get(inode);
				if (!first) this.#first.set(inode, entry);
				else {
					first.inode = inode;
					entry.inode = inode;
				}
			}
		}
		var tree_index = __webpack_require__(78448);
		;
		const chunk = 1024 * 1024;
		const page = 64 * 1024;
		const maxPages = 256;
		class ExtReader {
			superblock;
			#source;
			#pages = new Map();
			constructor(source, superblock) {
				this.#source = source;
				this.superblock = superblock;
			}
			#read(at, length) {
				return this.#source.read(at, length, "a block of its ext file system");
			}
			async #cached(at, length) {
				const start = at - at % page;
				if (at + length > start + page) return this.#read(at, length);
				let bytes = this.#pages.get(start);
				if (!bytes) {
					if (this.#pages.size >= maxPages) this.#pages.clear();
					bytes = await this.#read(start, Math.min(page, this.#source.size - start));
					this.#pages.set(start, bytes);
				}
				if (at + length > start + bytes.length) throw new RangeError("an ext inode outside of the file");
				return bytes.subarray(at - start, at - start + length);
			}
			async inode(number) {
				const { inodes, inodesPerGroup, inodeSize, blockSize, groups } = this.superblock;
				if (number < 1 || number > inodes) throw new RangeError(`ext inode ${number}, which is not there`);
				const group = await this.#cached(groups.at + Math.floor((number - 1) / inodesPerGroup) * groups.size, groups.size);
				const table = group.readUInt32LE(8) + (groups.wide ? group.readUInt32LE(40) * 2 ** 32 : 0);
				return parseExtInode(await this.#cached(table * blockSize + (number - 1) % inodesPerGroup * inodeSize, inodeSize));
			}
			async xattrs({ xattrs, xattrBlock }) {
				const { blockSize } = this.superblock;
				const inside = [...inodeXattrs(xattrs)];
				if (xattrBlock === 0) return inside;
				return [...inside, ...blockXattrs(await this.#cached(xattrBlock * blockSize, blockSize))];
			}
			async *#mapped(numbers, level) {
				const { blockSize } = this.superblock;
				for (let at = 0; at < numbers.length; at += 4) {
					const block = numbers.readUInt32LE(at);
					if (level === 0 || block === 0) yield {
						block,
						count: (blockSize / 4) ** level
					};
					else yield* this.#mapped(await this.#read(block * blockSize, blockSize), level - 1);
				}
			}
			async *#blocks(map) {
				yield* this.#mapped(map.subarray(0, 48), 0);
				for (const level of [
					1,
					2,
					3
				]) yield* this.#mapped(map.subarray(44 + level * 4, 48 + level * 4), level);
			}
			async *#extents(node, above) {
				const [magic, count, depth] = [
					node.readUInt16LE(0),
					node.readUInt16LE(2),
					node.readUInt16LE(6)
				];
				if (magic !== 62218 || depth >= above) throw new RangeError("a node of an ext4 extent tree");
				for (let n = 1; n <= count; n++) {
					const at = n * 12;
					if (depth > 0) {
						const block = node.readUInt32LE(at + 4) + node.readUInt16LE(at + 8) * 2 ** 32;
						const { blockSize } = this.superblock;
						yield* this.#extents(await this.#read(block * blockSize, blockSize), depth);
						continue;
					}
					const length = node.readUInt16LE(at + 4);
					const block = node.readUInt32LE(at + 8) + node.readUInt16LE(at + 6) * 2 ** 32;
					const unwritten = length > 32768;
					yield {
						first: node.readUInt32LE(at),
						block: unwritten ? 0 : block,
						count: unwritten ? length - 32768 : length
					};
				}
			}
			async *runs({ map, extents, size }) {
				const { blockSize } = this.superblock;
				let done = 0;
				const run = (block, count) => {
					const length = Math.min(count * blockSize, size - done);
					done += length;
					return {
						at: block === 0 ? undefined : block * blockSize,
						length
					};
				};
				if (extents) {
					for await (const { first, block, count } of this.#extents(map, 6)) {
						if (first * blockSize < done && first * blockSize < size) throw new RangeError("extents of ext4 out of order");
						const hole = first - done / blockSize;
						if (done < size && hole > 0) yield run(0, hole);
						if (done < size) yield run(block, count);
					}
				} else {
					for await (const { block, count } of this.#blocks(map)) {
						if (done >= size) break;
						yield run(block, count);
					}
				}
				if (done < size) yield run(0, Math.ceil((size - done) / blockSize));
			}
			async *content(inode) {
				for await (const { at, length } of this.runs(inode)) {
					for (let done = 0; done < length; done += chunk) {
						const part = Math.min(chunk, length - done);
						yield at === undefined ? Buffer.alloc(part) : await this.#read(at + done, part);
					}
				}
			}
		}
		async function whole(reader, inode) {
			const parts = [];
			for await (const part of reader.content(inode)) parts.push(part);
			return Buffer.concat(parts);
		}
		async function walk(path, reader, limits) {
			const entries = new Map();
			const numbers = new Map();
			const meter = new Meter(path, limits);
			const meterOfXattrs = new XattrMeter(path);
			const hardLinks = new HardLinks();
			const entered = new Set();
			const ahead = [];
			const add = async (entryPath, number) => {
				const inode = await reader.inode(number);
				const { type, mode, uid, gid, mtime, device } = inode;
				const entry = {
					path: entryPath,
					type,
					mode,
					uid,
					gid,
					size: type === "file" ? inode.size : 0,
					mtime
				};
				if (type === "symlink") {
					if (inode.size > limits.path) throw overLimit(path, "bytes of one link's target", limits.path);
					entry.target = (0, image_bytes.q0)(inode.inline ?? await whole(reader, inode));
				}
				if (device) entry.device = device;
				const xattrs = meterOfXattrs.collect(await reader.xattrs(inode));
				if (xattrs) entry.xattrs = xattrs;
				if (type !== "dir" && inode.links > 1) hardLinks.add(number, entry);
				meter.add(entryPath, entry.target, entry.size);
				if (entries.has(entryPath)) throw new RangeError(`the name ${JSON.stringify(entryPath)} appears twice`);
				entries.set(entryPath, entry);
				if (type === "file") numbers.set(entryPath, number);
				if (type !== "dir") return;
				if (entered.has(number)) throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
				entered.add(number);
				ahead.push({
					path: entryPath,
					inode
				});
			};
			await add("/", extRoot);
			for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
				if (folder.inode.size > limits.table) throw overLimit(path, "bytes of one folder", limits.table);
				const listing = await whole(reader, folder.inode);
				for (let at = 0; at < listing.length; at += reader.superblock.blockSize) {
					for (const { name, inode } of parseExtNames(listing.subarray(at, at + reader.superblock.blockSize))) {
						await add((0, tree_index.uJ)(folder.path, (0, image_bytes.q0)(name)), inode);
					}
				}
			}
			return {
				entries,
				numbers
			};
		}
		async function openExt(source, limits = defaultLimits) {
			async function guarded(work) {
				try {
					return await work();
				} catch (error) {
					if (!(error instanceof RangeError)) throw error;
					throw (0, failures.qM)(source.path, `its ext file system is inconsistent: ${error.message}`, { cause: error });
				}
			}
			const { reader, walked } = await guarded(async () => {
				const bytes = await source.read(extSuperblockAt, extSuperblockSize, "its ext superblock");
				const made = new ExtReader(source, parseExtSuperblock(bytes, source.size));
				return {
					reader: made,
					walked: await walk(source.path, made, limits)
				};
			});
			const index = new tree_index.Np(walked.entries);
			const inodeOf = (entry) => reader.inode(walked.numbers.get(entry.path));
			const digests = (paths = index.allFiles(), look) => guarded(async () => {
				const answer = new Map();
				for (const [path, entry] of index.files(paths)) {
					const sha256 = (0, external_node_crypto_.createHash)("sha256");
					for await (const part of reader.content(await inodeOf(entry))) {
						sha256.update(part);
						look?.(path, part);
					}
					answer.set(path, sha256.digest("hex"));
				}
				return answer;
			});
			return {
				entries: index.entries,
				named: (name) => index.named(name),
				list: (folder) => index.list(folder),
				resolve: (path) => index.resolve(path),
				read: (paths, limit = tree_index.h0) => guarded(async () => {
					const answer = new Map();
					for (const [path, entry] of index.files(paths, limit)) answer.set(path, await whole(reader, await inodeOf(entry)));
					return answer;
				}),
				digests,
				check: async () => void await digests(),
				close: () => source.close()
			};
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var run = __webpack_require__(21880);
		;
		const timeLimitMs = 30 * 6e4;
		const folder_xattrs_most = 2 ** 28;
		const python = `
import os, sys
out = sys.stdout.buffer
def show(path):
    names = os.listxattr(path, follow_symlinks=False)
    if not names: return
    quoted = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r" else bytes([c]) for c in path)
    out.write(b"# file: " + quoted + b"\\n")
    for name in names:
        value = os.getxattr(path, name, follow_symlinks=False)
        key = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r=" else bytes([c]) for c in os.fsencode(name))
        out.write(key + b"=0x" + value.hex().encode() + b"\\n")
    out.write(b"\\n")
def fail(error): raise error
root = os.fsencode(sys.argv[1])
show(root)
for folder, folders, files in os.walk(root, onerror=fail):
    for name in folders + files: show(os.path.join(folder, name))
`;
		const tools = (root) => [[
			"getfattr",
			"-R",
			"-h",
			"-P",
			"-d",
			"-m",
			"-",
			"-e",
			"hex",
			"--absolute-names",
			"--",
			root
		], [
			"python3",
			"-I",
			"-S",
			"-c",
			python,
			root
		]];
		function unquoted(bytes) {
			if (!bytes.includes(92)) return bytes;
			const text = bytes.toString("latin1");
			const plain = text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
			return Buffer.from(plain, "latin1");
		}
		function* blocks(printed) {
			const title = "# file: ";
			let block;
			for (let at = 0; at < printed.length;) {
				const found = printed.indexOf(10, at);
				const end = found < 0 ? printed.length : found;
				const line = printed.subarray(at, end);
				at = end + 1;
				if (line.length === 0) {
					if (block) yield block;
					block = undefined;
				} else if (!block) {
					if (line.toString("latin1", 0, title.length) !== title) throw new RangeError("a line without a path");
					block = [unquoted(line.subarray(title.length)), []];
				} else {
					const equals = line.indexOf("=0x");
					if (equals < 0) throw new RangeError("an attribute without a value");
					const name = (0, image_bytes.q0)(unquoted(line.subarray(0, equals)));
					block[1].push([name, Buffer.from(line.toString("latin1", equals + 3), "hex")]);
				}
			}
			if (block) yield block;
		}
		async function folder_xattrs_listed(root) {
			for (const [command, ...args] of tools(root)) {
				const parts = [];
				let size = 0;
				const stdoutTo = (chunk) => {
					size += chunk.length;
					if (size <= folder_xattrs_most) parts.push(chunk);
				};
				try {
					const { code, stderr } = await (0, run.eF)(command, args, {
						env: (0, run.aq)(),
						timeLimitMs,
						stdoutTo
					});
					const problem = code !== 0 ? `${command} failed: ${stderr.trim().split("\n").at(-1)}` : size > folder_xattrs_most ? `${command} printed ${size} bytes` : undefined;
					return {
						printed: Buffer.concat(parts),
						problem
					};
				} catch (error) {
					const cause = error instanceof failure.H ? error.cause : undefined;
					if (cause?.code !== "ENOENT") throw error;
				}
			}
			return undefined;
		}
		async function folderXattrs(root) {
			const unread = (why) => ({
				code: "image-xattrs-unread",
				what: `the extended attributes of the files in ${root} were not read: ${why}`
			});
			const answer = await folder_xattrs_listed(root);
			if (!answer) return {
				of: new Map(),
				unaccounted: [unread("neither getfattr nor python3 is installed")]
			};
			const of = new Map();
			const meter = new XattrMeter(root);
			try {
				for (const [path, attributes] of blocks(answer.printed)) {
					const xattrs = meter.collect(attributes);
					if (xattrs) of.set((0, image_bytes.q0)(path), xattrs);
				}
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				return {
					of,
					unaccounted: [unread(`the tool's output has ${error.message}`)]
				};
			}
			return {
				of,
				unaccounted: answer.problem === undefined ? [] : [unread(answer.problem)]
			};
		}
		;
		const folder_chunk = 1024 * 1024;
		const headSize = 4096;
		const turn = 64 * 1024 * 1024;
		function device(number) {
			const value = BigInt(number);
			const major = value >> 8n & 4095n | value >> 32n & ~4095n;
			const minor = value & 255n | value >> 12n & ~255n;
			return [Number(major), Number(minor & 4294967295n)];
		}
		function typeOf(stats) {
			if (stats.isFile()) return "file";
			if (stats.isDirectory()) return "dir";
			if (stats.isSymbolicLink()) return "symlink";
			if (stats.isCharacterDevice()) return "char";
			if (stats.isBlockDevice()) return "block";
			return stats.isFIFO() ? "fifo" : "socket";
		}
		function toEntry(path, onDisk, stats) {
			const type = typeOf(stats);
			const entry = {
				path,
				type,
				mode: Number(stats.mode) & 4095,
				uid: Number(stats.uid),
				gid: Number(stats.gid),
				size: type === "file" ? Number(stats.size) : 0,
				mtime: Math.floor(Number(stats.mtimeMs) / 1e3)
			};
			if (type === "symlink") entry.target = (0, image_bytes.q0)((0, external_node_fs_.readlinkSync)(onDisk, { encoding: "buffer" }));
			if (type === "char" || type === "block") entry.device = device(Number(stats.rdev));
			return entry;
		}
		function guarded(root, work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof Error && "syscall" in error) throw (0, failures.O$)(root, error);
				throw error;
			}
		}
		async function openFolder(path, limits = defaultLimits) {
			const root = guarded(path, () => (0, external_node_fs_.realpathSync)(path));
			const rootText = (0, image_bytes.q0)(Buffer.from(root));
			const onDisk = (path) => Buffer.concat([Buffer.from(root), (0, image_bytes.O0)(path)]);
			const onDiskText = (path) => path === "/" ? rootText : `${rootText === "/" ? "" : rootText}${path}`;
			function walk() {
				const entries = new Map();
				const hardLinks = new HardLinks();
				const meter = new Meter(root, limits);
				const top = (0, external_node_fs_.lstatSync)(root);
				entries.set("/", toEntry("/", Buffer.from(root), top));
				const ahead = ["/"];
				for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
					for (const name of (0, external_node_fs_.readdirSync)(onDisk(folder), { encoding: "buffer" }).sort(Buffer.compare)) {
						const path = (0, tree_index.uJ)(folder, (0, image_bytes.q0)(name));
						const stats = (0, external_node_fs_.lstatSync)(onDisk(path));
						const entry = toEntry(path, onDisk(path), stats);
						meter.add(path, entry.target, entry.size);
						entries.set(path, entry);
						if (entry.type !== "dir" && stats.nlink > 1) hardLinks.add(Number(stats.ino), entry);
						if (entry.type !== "dir") continue;
						if (stats.dev !== top.dev) {
							throw new failure.H("inconclusive", `the folder ${root} is more than an image`, {
								code: "image-mount-inside",
								why: `another file system is mounted at ${path}`,
								remedy: "unmount it, or copy the folder without it (cp -ax), and give the copy"
							});
						}
						ahead.push(path);
					}
				}
				return entries;
			}
			function* bytes(entry, atOnce = folder_chunk) {
				const file = (0, external_node_fs_.openSync)(onDisk(entry.path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
				try {
					const stats = (0, external_node_fs_.fstatSync)(file);
					if (!stats.isFile() || stats.size !== entry.size) throw (0, failures.qM)(root, `${entry.path} changed while it was read`, { code: "image-changed" });
					const buffer = Buffer.allocUnsafe(Math.min(atOnce, entry.size));
					for (let left = entry.size; left > 0;) {
						const count = (0, external_node_fs_.readSync)(file, buffer, 0, Math.min(atOnce, left), null);
						if (count === 0) throw (0, failures.qM)(root, `${entry.path} changed while it was read`, { code: "image-changed" });
						left -= count;
						yield buffer.subarray(0, count);
					}
				} finally {
					(0, external_node_fs_.closeSync)(file);
				}
			}
			const reading = folderXattrs(root);
			reading.catch(() => {});
			const entries = guarded(root, walk);
			const xattrs = await reading;
			for (const entry of entries.values()) {
				const found = xattrs.of.get(onDiskText(entry.path));
				if (found) entry.xattrs = found;
			}
			const index = new tree_index.Np(entries);
			return {
				unaccounted: xattrs.unaccounted,
				entries: index.entries,
				named: (name) => index.named(name),
				list: (folder) => index.list(folder),
				resolve: (path) => index.resolve(path),
				async read(paths, limit = tree_index.h0) {
					const content = (entry) => Buffer.concat(Array.from(bytes(entry), (part) => Buffer.from(part)));
					return guarded(root, () => new Map([...index.files(paths, limit)].map(([path, entry]) => [path, content(entry)])));
				},
				async heads(paths) {
					const head = (entry) => {
						for (const part of bytes(entry, headSize)) return Buffer.from(part);
						return Buffer.alloc(0);
					};
					return guarded(root, () => new Map(Array.from(index.files(paths), ([path, entry]) => [path, head(entry)])));
				},
				async digests(paths = index.allFiles(), look) {
					const answer = new Map();
					let sinceTurn = 0;
					for (const [path, entry] of index.files(paths)) {
						const sha256 = (0, external_node_crypto_.createHash)("sha256");
						guarded(root, () => {
							for (const part of bytes(entry)) {
								sha256.update(part);
								look?.(path, part);
							}
						});
						answer.set(path, sha256.digest("hex"));
						sinceTurn += entry.size + 4096;
						if (sinceTurn < turn) continue;
						sinceTurn = 0;
						await (0, external_node_timers_promises_.setImmediate)();
					}
					return answer;
				},
				async close() {}
			};
		}
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_zlib_ = __webpack_require__(38522);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(961);
		var plain_words = __webpack_require__(89123);
		var image_arch = __webpack_require__(64897);
		var tar = __webpack_require__(84366);
		;
		const maxDocument = 4 * 1024 * 1024;
		const oci_layout_chunk = 1024 * 1024;
		const descriptor = schemas.Ikc({
			mediaType: schemas.YjP(),
			digest: schemas.YjP().regex(/^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/),
			size: schemas.aig().int().nonnegative(),
			platform: schemas.Ikc({
				architecture: schemas.YjP(),
				os: schemas.YjP()
			}).optional()
		});
		const index = schemas.Ikc({ manifests: schemas.YOg(descriptor).max(1e3) });
		const manifest = schemas.Ikc({
			config: descriptor.optional(),
			layers: schemas.YOg(descriptor).max(1e3)
		});
		const config = schemas.Ikc({ architecture: schemas.YjP().optional() });
		function openIn(folder, name) {
			return byte_source.I.open((0, external_node_path_.join)(folder, name)).catch((error) => {
				if (error.cause.code !== "ENOENT") throw error;
				throw (0, failures.qM)(folder, `its file ${name} is not there`, { cause: error.cause });
			});
		}
		function folderLayout(path) {
			const opened = new Map();
			return {
				path,
				async open(name) {
					const found = opened.get(name) ?? await openIn(path, name);
					opened.set(name, found);
					return found;
				},
				async close() {
					await Promise.all([...opened.values()].map((source) => source.close()));
				}
			};
		}
		async function archiveLayout(source, limits = defaultLimits) {
			const files = new Map();
			const meter = new Meter(source.path, limits);
			for await (const entry of (0, tar.O)(source.path, external_node_stream_.Readable.from(pieces(source)))) {
				meter.add(entry.name, undefined, entry.size);
				if (entry.type === "file") files.set(entry.name.replace(/^(?:\.\/)+/, ""), source.part(entry.offset, entry.size));
			}
			if (!files.has("index.json")) throw (0, failures.O9)(source.path, ...otherArchive(files.has("manifest.json")));
			return {
				path: source.path,
				async open(name) {
					const found = files.get(name);
					if (!found) throw (0, failures.qM)(source.path, `${name} is not in the archive`);
					return found;
				},
				close: () => source.close()
			};
		}
		function otherArchive(ofDocker) {
			if (ofDocker) return ["it is an archive of docker save, in the form that Docker wrote before version 25", "Convert it: skopeo copy docker-archive:FILE oci:FOLDER:latest, and give the folder."];
			return ["it is a tar archive, but no OCI layout: it has no index.json", "Unpack a root file system into a folder (as root, tar -xp), and give the folder."];
		}
		async function* pieces(source) {
			for (let at = 0; at < source.size; at += oci_layout_chunk) {
				yield await source.read(at, Math.min(oci_layout_chunk, source.size - at), "the archive");
			}
		}
		async function* blobBytes(layout, { digest, size }) {
			const [algorithm, hex] = digest.split(":");
			const source = await layout.open(`blobs/${algorithm}/${hex}`);
			if (source.size !== size) throw (0, failures.qM)(layout.path, `blob ${digest} has ${source.size} bytes, not ${size}`);
			const hash = (0, external_node_crypto_.createHash)(algorithm);
			for await (const bytes of pieces(source)) {
				hash.update(bytes);
				yield bytes;
			}
			if (hash.digest("hex") !== hex) throw (0, failures.qM)(layout.path, `blob ${digest} has another digest`);
		}
		async function readDocument(layout, what, bytes, schema) {
			const parts = [];
			let size = 0;
			for await (const part of bytes) {
				size += part.length;
				if (size > maxDocument) throw (0, failures.qM)(layout.path, `${what} has more than ${maxDocument} bytes`);
				parts.push(part);
			}
			try {
				return schema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")), plain_words.f);
			} catch (error) {
				const why = error instanceof errors.G ? (0, plain_words._)(error.issues, "it", 1) : error.message;
				throw (0, failures.qM)(layout.path, `${what} is not what it should be: ${why}`, { cause: error });
			}
		}
		const isIndex = (type) => /^application\/vnd\.(oci\.image\.index|docker\.distribution\.manifest\.list)\./.test(type);
		const isManifest = (type) => /^application\/vnd\.(oci\.image\.manifest|docker\.distribution\.manifest)\./.test(type) && !isIndex(type);
		async function configured(layout, said) {
			return said ? readDocument(layout, `config ${said.digest}`, blobBytes(layout, said), config) : {};
		}
		const maxNesting = 4;
		const maxIndexes = 100;
		async function manifests(layout, named) {
			const found = [];
			const read = new Set();
			let level = named;
			for (let depth = 0; level.length > 0; depth++) {
				if (depth > maxNesting) throw (0, failures.qM)(layout.path, "its indexes are nested too deeply");
				const below = [];
				for (const one of level) {
					if (isManifest(one.mediaType) && one.platform?.os !== "unknown") found.push(one);
					if (!isIndex(one.mediaType) || read.has(one.digest)) continue;
					if (read.add(one.digest).size > maxIndexes) throw (0, failures.qM)(layout.path, `it has more than ${maxIndexes} nested indexes`);
					const nested = await readDocument(layout, `index ${one.digest}`, blobBytes(layout, one), index);
					below.push(...nested.manifests);
				}
				level = below;
			}
			return found;
		}
		async function readLayers(layout) {
			const top = await readDocument(layout, "index.json", pieces(await layout.open("index.json")), index);
			const all = await manifests(layout, top.manifests);
			const architecture = (0, image_arch.L)();
			const fitting = all.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
			const digests = new Map((all.length === 1 ? all : fitting).map((one) => [one.digest, one]));
			const [chosen] = digests.values();
			if (!chosen || digests.size > 1) {
				throw new failure.H("inconclusive", `the OCI layout ${layout.path} does not say which image is meant`, {
					code: "image-layout-ambiguous",
					why: `it holds ${all.length} images, ${digests.size} of them for linux/${architecture}`,
					remedy: "keep one image for this architecture in the layout"
				});
			}
			const said = await readDocument(layout, `manifest ${chosen.digest}`, blobBytes(layout, chosen), manifest);
			const arch = chosen.platform?.architecture ?? (await configured(layout, said.config)).architecture;
			return {
				layers: said.layers,
				arch
			};
		}
		;
		function decompressor(layout, { mediaType }) {
			if (/[.+]tar\+gzip$|\.tar\.gzip$/.test(mediaType)) return [(0, external_node_zlib_.createGunzip)()];
			if (/\+zstd$/.test(mediaType)) return [(0, external_node_zlib_.createZstdDecompress)()];
			if (/\.tar$/.test(mediaType)) return [];
			throw (0, failures.qM)(layout.path, `a layer is of type ${JSON.stringify(mediaType)}, which is not known`);
		}
		async function* layerEntries(layout, layer) {
			let ordinal = 0;
			const bytes = external_node_stream_.Readable.from(blobBytes(layout, layer));
			for await (const entry of (0, tar.O)(layout.path, bytes, ...decompressor(layout, layer))) {
				yield {
					...entry,
					ordinal
				};
				ordinal += 1;
			}
		}
		const base = {
			path: "/",
			type: "dir",
			mode: 493,
			uid: 0,
			gid: 0,
			size: 0,
			mtime: 0
		};
		const whiteout = ".wh.";
		const opaque = ".wh..wh..opq";
		class Stack {
			entries = new Map();
			contents = new Map();
			#layout;
			#limits;
			#meter;
			#xattrs;
			#index;
			#links = 0;
			#children = new Map();
			#layerOf = new Map();
			constructor(layout, limits) {
				this.#layout = layout;
				this.#limits = limits;
				this.#meter = new Meter(layout.path, limits);
				this.#index = new tree_index.Np(this.entries);
				this.#xattrs = new XattrMeter(layout.path);
				this.#put(base, -1);
			}
			#cleanPath(name) {
				if (name.length > this.#limits.path) throw overLimit(this.#layout.path, "characters of one path", this.#limits.path);
				const parts = name.split("/").filter((part) => part !== "" && part !== ".");
				if (parts.includes("..") || name.includes("\0")) {
					throw (0, failures.qM)(this.#layout.path, `a layer has an entry named ${JSON.stringify(name)}`);
				}
				return `/${parts.join("/")}`;
			}
			#put(entry, layer) {
				this.#meter.add(entry.path, entry.target, entry.size);
				this.entries.set(entry.path, entry);
				this.#layerOf.set(entry.path, layer);
				if (entry.path === "/") return;
				const siblings = this.#children.get((0, tree_index.gN)(entry.path));
				if (siblings) siblings.add(entry.path);
				else this.#children.set((0, tree_index.gN)(entry.path), new Set([entry.path]));
			}
			#remove(path, layer) {
				const ahead = [path];
				const order = [];
				for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
					order.push(next);
					ahead.push(...this.#children.get(next) ?? []);
				}
				for (const one of order.reverse()) {
					if ((this.#layerOf.get(one) ?? layer) >= layer || (this.#children.get(one)?.size ?? 0) > 0) continue;
					this.entries.delete(one);
					this.contents.delete(one);
					this.#layerOf.delete(one);
					this.#children.delete(one);
					this.#children.get((0, tree_index.gN)(one))?.delete(one);
				}
			}
			#realParent(path, layer) {
				const parent = (0, tree_index.gN)(path);
				const found = this.#index.resolve(parent);
				if (found?.type === "dir") return found.path;
				if (parent === "/" || found || this.entries.has(parent)) {
					throw (0, failures.qM)(this.#layout.path, `a layer puts ${JSON.stringify(path)} where no folder is`);
				}
				const made = (0, tree_index.uJ)(this.#realParent(parent, layer), (0, tree_index.Fl)(parent));
				this.#put({
					path: made,
					type: "dir",
					mode: 493,
					uid: 0,
					gid: 0,
					size: 0,
					mtime: 0
				}, layer);
				return made;
			}
			add(entry, layer, ordinal) {
				const written = this.#cleanPath(entry.name);
				if (written === "/") {
					const xattrs = this.#xattrs.collect(entry.xattrs);
					const root = {
						...base,
						...owner(entry),
						...xattrs && { xattrs }
					};
					if (entry.type === "dir") this.#put(root, layer);
					return;
				}
				const folder = this.#realParent(written, layer);
				const name = (0, tree_index.Fl)(written);
				if (name === opaque) {
					for (const child of [...this.#children.get(folder) ?? []]) this.#remove(child, layer);
					return;
				}
				if (name.startsWith(whiteout)) {
					const hidden = name.slice(whiteout.length);
					if ([
						"",
						".",
						".."
					].includes(hidden)) throw (0, failures.qM)(this.#layout.path, `a layer hides ${JSON.stringify(written)}, which is not a valid name`);
					this.#remove((0, tree_index.uJ)(folder, hidden), layer);
					return;
				}
				const path = (0, tree_index.uJ)(folder, name);
				if (!(entry.type === "dir" && this.entries.get(path)?.type === "dir")) {
					this.#remove(path, Number.POSITIVE_INFINITY);
				}
				if (entry.type === "hardlink") {
					this.#link(path, entry.target, layer);
					return;
				}
				const { type } = entry;
				const made = {
					path,
					type,
					...owner(entry),
					size: entry.size
				};
				if (type === "symlink") made.target = entry.target;
				if (type === "char" || type === "block") made.device = entry.device;
				const xattrs = this.#xattrs.collect(entry.xattrs);
				if (xattrs) made.xattrs = xattrs;
				this.#put(made, layer);
				if (type === "file") this.contents.set(path, {
					layer,
					ordinal
				});
			}
			#link(path, target, layer) {
				const written = this.#cleanPath(target);
				const real = (0, tree_index.uJ)(this.#realParent(written, layer), (0, tree_index.Fl)(written));
				const entry = this.entries.get(real);
				if (!entry || entry.type === "dir") {
					throw (0, failures.qM)(this.#layout.path, `${JSON.stringify(path)} is a hard link to ${JSON.stringify(target)}, which is not there`);
				}
				this.#links += entry.inode === undefined ? 1 : 0;
				const inode = entry.inode ?? this.#links;
				this.entries.set(real, {
					...entry,
					inode
				});
				this.#put({
					...entry,
					path,
					inode
				}, layer);
				const content = this.contents.get(real);
				if (content) this.contents.set(path, content);
			}
		}
		function owner({ mode, uid, gid, mtime }) {
			return {
				mode,
				uid,
				gid,
				mtime
			};
		}
		function parentsFirst(entries) {
			return new Map([...entries].sort(([a], [b]) => a < b ? -1 : 1));
		}
		async function openOci(layout, limits = defaultLimits) {
			const { layers, arch } = await readLayers(layout);
			const stack = new Stack(layout, limits);
			for (const [number, layer] of layers.entries()) {
				for await (const entry of layerEntries(layout, layer)) stack.add(entry, number, entry.ordinal);
			}
			const index = new tree_index.Np(parentsFirst(stack.entries));
			async function readLayersFor(requests) {
				const wanted = layers.map(() => new Map());
				for (const { files, take } of requests) {
					const byContent = new Map();
					for (const [path, entry] of files) {
						const content = stack.contents.get(entry.path);
						const paths = byContent.get(content);
						if (paths) paths.push(path);
						else byContent.set(content, [path]);
					}
					for (const [{ layer, ordinal }, paths] of byContent) {
						const takers = wanted[layer].get(ordinal);
						if (takers) takers.push({
							take,
							paths
						});
						else wanted[layer].set(ordinal, [{
							take,
							paths
						}]);
					}
				}
				for (const [number, layer] of layers.entries()) {
					if (wanted[number].size === 0) continue;
					for await (const entry of layerEntries(layout, layer)) {
						const takers = wanted[number].get(entry.ordinal);
						if (!takers) continue;
						for await (const part of entry.content) for (const { take, paths } of takers) take(paths, part);
						for (const { take, paths } of takers) take(paths);
					}
				}
			}
			let waiting = [];
			let pass = Promise.resolve();
			function contents(files, take) {
				waiting.push({
					files: [...files],
					take
				});
				if (waiting.length > 1) return pass;
				const before = pass.catch(() => {});
				pass = (async () => {
					await before;
					await (0, external_node_timers_promises_.setImmediate)();
					const requests = waiting;
					waiting = [];
					await readLayersFor(requests);
				})();
				return pass;
			}
			return {
				arch,
				entries: index.entries,
				named: (name) => index.named(name),
				list: (folder) => index.list(folder),
				resolve: (path) => index.resolve(path),
				async read(paths, limit = tree_index.h0) {
					const answer = new Map();
					let parts = [];
					await contents(index.files(paths, limit), (asked, part) => {
						if (part) return void parts.push(part);
						const whole = Buffer.concat(parts);
						for (const path of asked) answer.set(path, whole);
						parts = [];
					});
					return answer;
				},
				async digests(paths = index.allFiles(), look) {
					const answer = new Map();
					let sha256 = (0, external_node_crypto_.createHash)("sha256");
					await contents(index.files(paths), (asked, part) => {
						if (part) {
							sha256.update(part);
							if (look) for (const path of asked) look(path, part);
							return;
						}
						const digest = sha256.digest("hex");
						for (const path of asked) answer.set(path, digest);
						sha256 = (0, external_node_crypto_.createHash)("sha256");
					});
					return answer;
				},
				close: () => layout.close()
			};
		}
		;
		const isWhiteout = ({ type, device }) => type === "char" && device?.[0] === 0 && device[1] === 0;
		const fuseWhiteout = ".wh.";
		const fuseOpaque = new Set([".wh..wh..opq", ".wh..opq"]);
		const opaqueAttributes = [
			"trusted.overlay.opaque",
			"user.overlay.opaque",
			"user.fuseoverlayfs.opaque"
		];
		const redirecting = /^(?:trusted|user)\.overlay\.(?:redirect|metacopy|whiteout)$/;
		const pathIn = (folder, path) => folder === "/" ? path : path.slice(folder.length) || "/";
		function opaqueMark({ type, xattrs }) {
			if (type !== "dir" || !xattrs) return undefined;
			return opaqueAttributes.find((name) => name in xattrs);
		}
		function lay({ tree, folder }) {
			const laid = {
				entries: [],
				hidden: new Set(),
				opaque: new Set(),
				disputed: new Map(),
				redirected: []
			};
			for (const entry of tree.entries.values()) {
				if (folder !== "/" && entry.path !== folder && !entry.path.startsWith(`${folder}/`)) continue;
				const path = pathIn(folder, entry.path);
				const name = (0, tree_index.Fl)(path);
				if (isWhiteout(entry) && !fuseOpaque.has(name)) {
					laid.hidden.add(path);
					continue;
				}
				if (fuseOpaque.has(name)) {
					laid.opaque.add((0, tree_index.gN)(path));
					laid.disputed.set((0, tree_index.gN)(path), name);
					continue;
				}
				if (name.startsWith(fuseWhiteout)) {
					const deleted = (0, tree_index.uJ)((0, tree_index.gN)(path), name.slice(fuseWhiteout.length));
					laid.hidden.add(deleted);
					laid.disputed.set(deleted, name);
					continue;
				}
				laid.entries.push({
					path,
					entry
				});
				const mark = opaqueMark(entry);
				if (mark) {
					laid.opaque.add(path);
					laid.disputed.set(path, mark);
				}
				if (Object.keys(entry.xattrs ?? {}).some((attribute) => redirecting.test(attribute))) laid.redirected.push(path);
			}
			return laid;
		}
		const inodesApart = 2 ** 33;
		class overlay_Stack {
			entries = new Map();
			origins = new Map();
			unaccounted = [];
			#count = 0;
			#hide({ hidden, opaque, entries }) {
				const covered = new Set();
				for (const { path, entry } of entries) {
					const below = this.entries.get(path);
					if (below && (entry.type !== "dir" || below.type !== "dir")) covered.add(path);
				}
				const effective = new Set();
				const gone = new Map([["/", false]]);
				const isGone = (path) => {
					const known = gone.get(path);
					if (known !== undefined) return known;
					const parent = (0, tree_index.gN)(path);
					const mark = hidden.has(path) ? path : opaque.has(parent) ? parent : undefined;
					if (mark !== undefined) effective.add(mark);
					const answer = mark !== undefined || covered.has(path) || isGone(parent);
					gone.set(path, answer);
					return answer;
				};
				for (const path of [...this.entries.keys()]) {
					if (!isGone(path)) continue;
					this.entries.delete(path);
					this.origins.delete(path);
				}
				return effective;
			}
			add(layer) {
				const laid = lay(layer);
				const effective = this.#hide(laid);
				const dispute = (path, why) => this.unaccounted.push({
					code: "image-overlay-ambiguous",
					what: `${layer.what} ${why} ${JSON.stringify(path)}, which the kernel's overlayfs, as root or as a user, and fuse-overlayfs read differently`
				});
				for (const [path, mark] of laid.disputed) if (effective.has(path)) dispute(path, `hides files by ${JSON.stringify(mark)} at`);
				for (const path of laid.redirected) dispute(path, "redirects");
				const apart = this.#count++ * inodesApart;
				for (const { path, entry } of laid.entries) {
					const moved = {
						...entry,
						path
					};
					if (entry.inode !== undefined) moved.inode = entry.inode + apart;
					this.entries.set(path, moved);
					this.origins.set(path, {
						tree: layer.tree,
						path: entry.path
					});
				}
			}
		}
		function stackTrees(path, layers, limits = defaultLimits) {
			const stack = new overlay_Stack();
			for (const layer of layers) {
				stack.add(layer);
				if (stack.entries.size > limits.entries) throw overLimit(path, "files and folders", limits.entries);
			}
			const index = new tree_index.Np(stack.entries);
			async function gather(paths, limit, ask) {
				const byTree = new Map();
				for (const [asked, entry] of index.files(paths, limit)) {
					const { tree, path } = stack.origins.get(entry.path);
					const of = byTree.get(tree) ?? new Map();
					byTree.set(tree, of.set(path, [...of.get(path) ?? [], asked]));
				}
				const answer = new Map();
				for (const [tree, asked] of byTree) {
					for (const [path, value] of await ask(tree, [...asked.keys()], asked)) for (const name of asked.get(path) ?? []) answer.set(name, value);
				}
				return answer;
			}
			return {
				unaccounted: stack.unaccounted,
				entries: index.entries,
				named: (name) => index.named(name),
				list: (folder) => index.list(folder),
				resolve: (path) => index.resolve(path),
				read: (paths, limit = tree_index.h0) => gather(paths, limit, (tree, of) => tree.read(of, limit)),
				digests: (paths = index.allFiles(), look) => gather(paths, undefined, (tree, of, asked) => tree.digests(of, look && ((path, bytes) => {
					for (const name of asked.get(path) ?? []) look(name, bytes);
				}))),
				async check() {
					for (const { tree } of layers) await tree.check();
				},
				async close() {
					for (const { tree } of layers) await tree.close();
				}
			};
		}
		var sif = __webpack_require__(85227);
		var sif_format = __webpack_require__(19723);
		;
		function extendedLength(block, at, nibble) {
			let length = nibble;
			if (nibble === 15) {
				let byte;
				do {
					byte = block[at++] ?? raise("a length runs past the end of the lz4 block");
					length += byte;
				} while (byte === 255);
			}
			return {
				length,
				at
			};
		}
		function raise(why) {
			throw new Error(why);
		}
		function lz4(block, limit) {
			const out = Buffer.allocUnsafe(limit);
			let end = 0;
			for (let at = 0; at < block.length;) {
				const token = block[at++];
				const literals = extendedLength(block, at, token >> 4);
				at = literals.at;
				if (at + literals.length > block.length) raise("literals run past the end of the lz4 block");
				if (end + literals.length > limit) raise(`an lz4 block holds more than ${limit} bytes`);
				block.copy(out, end, at, at + literals.length);
				at += literals.length;
				end += literals.length;
				if (at === block.length) return out.subarray(0, end);
				if (at + 2 > block.length) raise("an lz4 block ends within a sequence");
				const distance = block.readUInt16LE(at);
				const match = extendedLength(block, at + 2, token & 15);
				at = match.at;
				const length = match.length + 4;
				if (distance === 0 || distance > end) raise("an lz4 back reference points before the block");
				if (end + length > limit) raise(`an lz4 block holds more than ${limit} bytes`);
				for (let copied = 0; copied < length;) {
					const step = Math.min(distance + copied, length - copied);
					out.copyWithin(end + copied, end - distance, end - distance + step);
					copied += step;
				}
				end += length;
			}
			return raise("an lz4 block has no end");
		}
		async function xz(block, limit) {
			const { default: library } = await __webpack_require__.e(6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
			const source = new ReadableStream({ start(controller) {
				controller.enqueue(block);
				controller.close();
			} });
			const parts = [];
			let size = 0;
			for await (const part of new library.XzReadableStream(source)) {
				size += part.length;
				if (size > limit) raise(`an xz block holds more than ${limit} bytes`);
				parts.push(Uint8Array.from(part));
			}
			return Buffer.concat(parts, size);
		}
		const inflateAsync = (0, external_node_util_.promisify)(external_node_zlib_.inflate);
		const zstdAsync = (0, external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
		const options = (limit) => ({
			maxOutputLength: limit,
			chunkSize: Math.max(limit, 64)
		});
		function checked(decompress) {
			return async (block, limit) => {
				try {
					return await decompress(block, limit);
				} catch (error) {
					throw new RangeError(`a block cannot be decompressed (${error.message})`, { cause: error });
				}
			};
		}
		const decompressors = {
			gzip: {
				small: checked((block, limit) => (0, external_node_zlib_.inflateSync)(block, options(limit))),
				large: checked((block, limit) => inflateAsync(block, options(limit)))
			},
			zstd: {
				small: checked((block, limit) => (0, external_node_zlib_.zstdDecompressSync)(block, options(limit))),
				large: checked((block, limit) => zstdAsync(block, options(limit)))
			},
			lz4: {
				small: checked(lz4),
				large: checked(lz4)
			},
			xz: {
				small: checked(xz),
				large: checked(xz)
			}
		};
		;
		const plainBit = 1 << 24;
		const ahead = 4 * 1024 * 1024;
		function diskOrder(data, { blocks, start, fragment }) {
			if (blocks > 0 || !fragment || fragment.index * 16 >= data.fragments.length) return start;
			return Number(data.fragments.readBigUInt64LE(fragment.index * 16));
		}
		async function* contents(data, files, layoutOf) {
			const { source, blockSize } = data;
			const zeros = Buffer.alloc(blockSize);
			const shared = new Map();
			const sharedCount = Math.max(8, ahead / 2 / blockSize);
			async function block(at, stored, most) {
				const length = stored & ~plainBit;
				if (length > blockSize) throw new RangeError(`a block of ${length} bytes`);
				const bytes = await source.read(at, length, "a block of data");
				if (!(stored & plainBit)) return data.unpack(bytes, most);
				if (length > most) throw new RangeError(`a block of ${length} bytes where ${most} belong`);
				return bytes;
			}
			async function wholeBlock(at, stored, length) {
				const bytes = await block(at, stored, length);
				if (bytes.length !== length) throw new RangeError(`a block of ${bytes.length} bytes where ${length} belong`);
				return bytes;
			}
			async function tail(index, offset, length) {
				let fragment = shared.get(index);
				shared.delete(index);
				if (!fragment) {
					if ((index + 1) * 16 > data.fragments.length) throw new RangeError(`fragment ${index}, which is not there`);
					const at = Number(data.fragments.readBigUInt64LE(index * 16));
					fragment = block(at, data.fragments.readUInt32LE(index * 16 + 8), blockSize);
					for (const oldest of shared.keys()) {
						if (shared.size < sharedCount) break;
						shared.delete(oldest);
					}
				}
				shared.set(index, fragment);
				const bytes = await fragment;
				if (offset + length > bytes.length) throw new RangeError(`a file's tail runs past the end of fragment ${index}`);
				return bytes.subarray(offset, offset + length);
			}
			function* pieces(file) {
				const layout = layoutOf(file);
				let at = layout.start;
				for (let n = 0; n < layout.blocks; n++) {
					const stored = data.inodes.readUInt32LE(layout.lengthsAt + n * 4);
					const length = Math.min(blockSize, layout.size - n * blockSize);
					const last = n + 1 === layout.blocks && !(layout.fragment && layout.size % blockSize);
					yield {
						file,
						last,
						held: length,
						bytes: stored === 0 ? zeros.subarray(0, length) : wholeBlock(at, stored, length)
					};
					at += stored & ~plainBit;
				}
				const length = layout.size % blockSize;
				if (layout.fragment && length > 0) {
					const { index, offset } = layout.fragment;
					const held = shared.has(index) ? length : blockSize;
					yield {
						file,
						last: true,
						held,
						bytes: tail(index, offset, length)
					};
				} else if (layout.size === 0) yield {
					file,
					last: true,
					held: 0,
					bytes: Buffer.alloc(0)
				};
			}
			const positions = Float64Array.from(files, (file) => diskOrder(data, layoutOf(file)));
			const order = Uint32Array.from(files.keys()).sort((a, b) => positions[a] - positions[b]);
			const queue = [];
			let queued = 0;
			try {
				for (const n of order) {
					for (const piece of pieces(files[n])) {
						if (piece.bytes instanceof Promise) piece.bytes.catch(() => {});
						queue.push(piece);
						queued += piece.held;
						while (queued > ahead) {
							const next = queue.shift();
							queued -= next.held;
							yield {
								file: next.file,
								bytes: await next.bytes,
								last: next.last
							};
						}
					}
				}
				for (const next of queue) yield {
					file: next.file,
					bytes: await next.bytes,
					last: next.last
				};
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				throw (0, failures.qM)(source.path, `its files' content is inconsistent: ${error.message}`, { cause: error });
			}
		}
		function fileAccess(data, layout) {
			const { blockSize, inodes } = data;
			const starts = new Float64Array(layout.blocks + 1).fill(layout.start);
			for (let n = 0; n < layout.blocks; n++) starts[n + 1] = starts[n] + (inodes.readUInt32LE(layout.lengthsAt + n * 4) & ~plainBit);
			function part(position, end) {
				const first = Math.min(Math.floor(position / blockSize), layout.blocks);
				const last = Math.ceil(end / blockSize);
				return {
					...layout,
					start: starts[first],
					lengthsAt: layout.lengthsAt + first * 4,
					blocks: Math.min(last, layout.blocks) - first,
					size: Math.min(last * blockSize, layout.size) - first * blockSize
				};
			}
			return { async read(into, at, length, position) {
				const end = Math.min(position + length, layout.size);
				if (end <= position) return { bytesRead: 0 };
				const parts = [];
				for await (const { bytes } of contents(data, [part(position, end)], (file) => file)) parts.push(bytes);
				const from = position % blockSize;
				return { bytesRead: Buffer.concat(parts).copy(into, at, from, from + end - position) };
			} };
		}
		;
		const superblockSize = 96;
		const metadataBlockSize = 8192;
		const noFragment = 4294967295;
		const compressions = [
			"gzip",
			"lzma",
			"lzo",
			"xz",
			"lz4",
			"zstd"
		];
		const squashfs_format_types = [
			"dir",
			"file",
			"symlink",
			"block",
			"char",
			"fifo",
			"socket"
		];
		function position(bytes, at) {
			const value = bytes.readBigUInt64LE(at);
			return value === 18446744073709551615n ? undefined : Number(value);
		}
		function isSquashfs(bytes) {
			return bytes.subarray(0, 4).toString("latin1") === "hsqs";
		}
		function parseSuperblock(path, bytes, size) {
			const fail = (why) => (0, failures.qM)(path, `its squashfs superblock is wrong: ${why}`);
			if (bytes.length < superblockSize || !isSquashfs(bytes)) throw fail("no magic number");
			const version = `${bytes.readUInt16LE(28)}.${bytes.readUInt16LE(30)}`;
			if (version !== "4.0") throw fail(`version ${version}, only 4.0 is known`);
			const blockSize = bytes.readUInt32LE(12);
			if (blockSize !== 2 ** bytes.readUInt16LE(22) || blockSize < 4096 || blockSize > 1024 * 1024) {
				throw fail(`block size ${blockSize}`);
			}
			const compression = compressions[bytes.readUInt16LE(20) - 1];
			if (!compression) throw fail(`compression number ${bytes.readUInt16LE(20)}`);
			const bytesUsed = Number(bytes.readBigUInt64LE(40));
			if (bytesUsed > size) throw (0, failures.ps)(path, `it is cut off: its squashfs has ${bytesUsed} bytes, ${size} are there`);
			const root = bytes.readBigUInt64LE(32);
			const [idTable, inodeTable, directoryTable] = [
				position(bytes, 48),
				position(bytes, 64),
				position(bytes, 72)
			];
			if (idTable === undefined || inodeTable === undefined || directoryTable === undefined) {
				throw fail("a table is missing");
			}
			if (!(inodeTable >= superblockSize && inodeTable < directoryTable && directoryTable < idTable && idTable < bytesUsed)) {
				throw fail("its tables are out of order");
			}
			const fragmentCount = bytes.readUInt32LE(16);
			const fragmentTable = position(bytes, 80);
			if (fragmentCount > 0 && fragmentTable === undefined) throw fail("its fragment table is missing");
			return {
				inodeCount: bytes.readUInt32LE(4),
				blockSize,
				fragmentCount,
				compression,
				idCount: bytes.readUInt16LE(26),
				root: {
					block: Number(root >> 16n),
					offset: Number(root & 65535n)
				},
				bytesUsed,
				inodeTable,
				directoryTable,
				idTable,
				xattrTable: position(bytes, 56),
				fragmentTable: fragmentCount > 0 ? fragmentTable : undefined,
				exportTable: position(bytes, 88)
			};
		}
		function fileLayout(table, at, extended, blockSize) {
			const size = extended ? Number(table.readBigUInt64LE(at + 8)) : table.readUInt32LE(at + 12);
			const start = extended ? Number(table.readBigUInt64LE(at)) : table.readUInt32LE(at);
			const index = table.readUInt32LE(at + (extended ? 28 : 4));
			const offset = table.readUInt32LE(at + (extended ? 32 : 8));
			const whole = index === noFragment;
			const blocks = whole ? Math.ceil(size / blockSize) : Math.floor(size / blockSize);
			const lengthsAt = at + (extended ? 40 : 16);
			if (lengthsAt + blocks * 4 > table.length) throw new RangeError("a file's list of blocks is cut off");
			return whole ? {
				size,
				start,
				lengthsAt,
				blocks
			} : {
				size,
				start,
				lengthsAt,
				blocks,
				fragment: {
					index,
					offset
				}
			};
		}
		function squashfs_format_device(number) {
			return [(number & 1048320) >> 8, number & 255 | number >>> 12 & 1048320];
		}
		const noXattrs = 4294967295;
		function xattrsAt(table, body, type) {
			if (type === "file") return body + 36;
			if (type === "dir") return body + 20;
			if (type === "symlink") return body + 8 + table.readUInt32LE(body + 4);
			return body + (type === "block" || type === "char" ? 8 : 4);
		}
		function parseInode(table, at, blockSize) {
			const number = table.readUInt16LE(at);
			const extended = number > 7;
			const type = squashfs_format_types[(extended ? number - 7 : number) - 1];
			if (!type) throw new RangeError(`an inode of type ${number}`);
			const inode = {
				type,
				mode: table.readUInt16LE(at + 2) & 4095,
				uidIndex: table.readUInt16LE(at + 4),
				gidIndex: table.readUInt16LE(at + 6),
				mtime: table.readUInt32LE(at + 8),
				links: 1
			};
			const body = at + 16;
			const xattrs = extended ? table.readUInt32LE(xattrsAt(table, body, type)) : noXattrs;
			if (xattrs !== noXattrs) inode.xattrs = xattrs;
			if (type !== "file") inode.links = table.readUInt32LE(body + (type === "dir" && !extended ? 4 : 0));
			else if (extended) inode.links = table.readUInt32LE(body + 24);
			if (type === "file") inode.file = fileLayout(table, body, extended, blockSize);
			else if (type === "dir") {
				inode.names = extended ? {
					block: table.readUInt32LE(body + 8),
					offset: table.readUInt16LE(body + 18),
					size: table.readUInt32LE(body + 4)
				} : {
					block: table.readUInt32LE(body),
					offset: table.readUInt16LE(body + 10),
					size: table.readUInt16LE(body + 8)
				};
			} else if (type === "symlink") {
				const length = table.readUInt32LE(body + 4);
				if (body + 8 + length > table.length) throw new RangeError("a link's target is cut off");
				inode.target = table.subarray(body + 8, body + 8 + length);
			} else if (type === "block" || type === "char") inode.device = squashfs_format_device(table.readUInt32LE(body + 4));
			return inode;
		}
		function* parseNames(table, at, size) {
			const end = at + size - 3;
			if (end > table.length) throw new RangeError("a folder's listing is cut off");
			while (at < end) {
				const count = table.readUInt32LE(at) + 1;
				const block = table.readUInt32LE(at + 4);
				if (count > 256) throw new RangeError(`a folder's listing with ${count} names in one run`);
				at += 12;
				for (let n = 0; n < count; n++) {
					const length = table.readUInt16LE(at + 6) + 1;
					if (length > 256 || at + 8 + length > end) throw new RangeError("a name runs past its folder's listing");
					yield {
						bytes: table.subarray(at + 8, at + 8 + length),
						type: squashfs_format_types[table.readUInt16LE(at + 4) - 1],
						inode: {
							block,
							offset: table.readUInt16LE(at)
						}
					};
					at += 8 + length;
				}
			}
		}
		;
		async function metadataBlock(region, at, unpack) {
			const header = region.readUInt16LE(at);
			const length = header & 32767;
			const next = at + 2 + length;
			if (length === 0 || length > metadataBlockSize || next > region.length) {
				throw new RangeError(`a metadata block of ${length} bytes`);
			}
			const stored = region.subarray(at + 2, next);
			return {
				bytes: header & 32768 ? stored : await unpack(stored, metadataBlockSize),
				next
			};
		}
		async function readTable(source, what, start, end, unpack, limit) {
			if (end - start > limit) throw overLimit(source.path, `bytes of its ${what}`, limit);
			const region = await source.read(start, end - start, what);
			const blocks = new Map();
			const parts = [];
			let size = 0;
			for (let at = 0; at < region.length;) {
				blocks.set(at, size);
				const { bytes, next } = await metadataBlock(region, at, unpack);
				parts.push(bytes);
				size += bytes.length;
				if (size > limit) throw overLimit(source.path, `bytes of its ${what}`, limit);
				at = next;
			}
			return {
				bytes: Buffer.concat(parts, size),
				blocks
			};
		}
		async function readIndexed(source, what, index, size, unpack) {
			const count = Math.ceil(size / metadataBlockSize);
			const pointers = await source.read(index, count * 8, what);
			const parts = [];
			for (let n = 0; n < count; n++) {
				const at = Number(pointers.readBigUInt64LE(n * 8));
				const most = Math.min(metadataBlockSize + 2, source.size - at);
				const { bytes } = await metadataBlock(await source.read(at, Math.max(most, 2), what), 0, unpack);
				if (bytes.length !== Math.min(metadataBlockSize, size - n * metadataBlockSize)) {
					throw new RangeError(`${what} has a block of ${bytes.length} bytes`);
				}
				parts.push(bytes);
			}
			return {
				bytes: Buffer.concat(parts),
				first: count > 0 ? Number(pointers.readBigUInt64LE(0)) : index
			};
		}
		function offsetOf(table, reference) {
			const start = table.blocks.get(reference.block);
			if (start === undefined) throw new RangeError(`a reference to ${reference.block}, where no metadata block begins`);
			return start + reference.offset;
		}
		;
		const what = "its table of extended attributes";
		const squashfs_xattrs_prefixes = [
			"user.",
			"trusted.",
			"security."
		];
		const elsewhere = 256;
		const setSize = 16;
		function reference(bytes, at) {
			const value = bytes.readBigUInt64LE(at);
			return {
				block: Number(value >> 16n),
				offset: Number(value & 65535n)
			};
		}
		function valueAt(bytes, at) {
			const length = bytes.readUInt32LE(at);
			const next = at + 4 + length;
			if (length > xattrSizeLimit || next > bytes.length) throw new RangeError(`an extended attribute of ${length} bytes`);
			return {
				value: bytes.subarray(at + 4, next),
				next
			};
		}
		function* attributes(table, at, count) {
			const { bytes } = table;
			for (let n = 0; n < count; n++) {
				const type = bytes.readUInt16LE(at);
				const nameLength = bytes.readUInt16LE(at + 2);
				const prefix = squashfs_xattrs_prefixes[type & 255];
				if (prefix === undefined || at + 4 + nameLength > bytes.length) throw new RangeError(`an extended attribute of type ${type}`);
				const name = prefix + (0, image_bytes.q0)(bytes.subarray(at + 4, at + 4 + nameLength));
				const { value, next } = valueAt(bytes, at + 4 + nameLength);
				if ((type & elsewhere) === 0) yield [name, value];
				else yield [name, valueAt(bytes, offsetOf(table, reference(value, 0))).value];
				at = next;
			}
		}
		async function readXattrs(source, { xattrTable }, unpack, limits) {
			if (xattrTable === undefined) return noSets;
			const header = await source.read(xattrTable, setSize, what);
			const count = header.readUInt32LE(8);
			const sets = await readIndexed(source, what, xattrTable + setSize, count * setSize, unpack);
			const start = Number(header.readBigUInt64LE());
			if (count === 0) return noSets;
			const table = await readTable(source, what, start, sets.first, unpack, limits.table);
			const meter = new XattrMeter(source.path);
			const known = new Map();
			return (set) => {
				if (set >= count) throw new RangeError(`set ${set} of extended attributes, which is not there`);
				if (known.has(set)) return known.get(set);
				const at = offsetOf(table, reference(sets.bytes, set * setSize));
				const found = meter.collect(attributes(table, at, sets.bytes.readUInt32LE(set * setSize + 8)));
				known.set(set, found);
				return found;
			};
		}
		function noSets(set) {
			throw new RangeError(`set ${set} of extended attributes where there is no table of them`);
		}
		;
		async function firstBlock(source, index) {
			return Number((await source.read(index, 8, "its table of inode numbers")).readBigUInt64LE());
		}
		async function checkOtherTables(source, superblock, unpack) {
			try {
				if (superblock.exportTable !== undefined) {
					await readIndexed(source, "its table of inode numbers", superblock.exportTable, superblock.inodeCount * 8, unpack);
				}
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				throw (0, failures.qM)(source.path, `its metadata is inconsistent: ${error.message}`, { cause: error });
			}
		}
		function checkName(bytes, previous, folder) {
			const shown = () => JSON.stringify(bytes.toString("utf8"));
			if (bytes.includes(47) || bytes.includes(0) || bytes[0] === 46 && /^\.\.?$/.test(bytes.toString("latin1"))) {
				throw new RangeError(`the name ${shown()} in ${JSON.stringify(folder)}`);
			}
			if (previous && Buffer.compare(previous, bytes) >= 0) {
				throw new RangeError(`the name ${shown()} in ${JSON.stringify(folder)} appears twice or out of order`);
			}
		}
		function squashfs_metadata_walk(path, superblock, inodes, directories, ids, xattrsOf, limits) {
			const entries = new Map();
			const inodeOf = new Map();
			const ahead = [];
			const entered = new Set();
			const meter = new Meter(path, limits);
			const hardLinks = new HardLinks();
			const add = (entryPath, at, expected) => {
				const inode = parseInode(inodes.bytes, at, superblock.blockSize);
				const { type, mode, uidIndex, gidIndex, mtime, file, target, device, names } = inode;
				if (type !== expected) throw new RangeError(`${JSON.stringify(entryPath)} is listed as ${expected} and is a ${type}`);
				if (uidIndex >= superblock.idCount || gidIndex >= superblock.idCount) {
					throw new RangeError(`${JSON.stringify(entryPath)} has an owner that is not in the table`);
				}
				const size = file?.size ?? 0;
				const link = target && (0, image_bytes.q0)(target);
				meter.add(entryPath, link, size);
				const entry = {
					path: entryPath,
					type,
					mode,
					uid: ids.readUInt32LE(uidIndex * 4),
					gid: ids.readUInt32LE(gidIndex * 4),
					size,
					mtime
				};
				if (link !== undefined) entry.target = link;
				if (device) entry.device = device;
				const xattrs = inode.xattrs === undefined ? undefined : xattrsOf(inode.xattrs);
				if (xattrs) entry.xattrs = xattrs;
				if (type !== "dir" && inode.links > 1) hardLinks.add(at, entry);
				entries.set(entryPath, entry);
				if (file) inodeOf.set(entryPath, at);
				if (!names) return;
				if (entered.has(at)) throw new RangeError(`the folder ${JSON.stringify(entryPath)} is in two places`);
				entered.add(at);
				if (names.size > 3) ahead.push({
					path: entryPath,
					names
				});
			};
			add("/", offsetOf(inodes, superblock.root), "dir");
			for (let folder = ahead.pop(); folder; folder = ahead.pop()) {
				let previous;
				for (const name of parseNames(directories.bytes, offsetOf(directories, folder.names), folder.names.size)) {
					checkName(name.bytes, previous, folder.path);
					previous = name.bytes;
					add((0, tree_index.uJ)(folder.path, (0, image_bytes.q0)(name.bytes)), offsetOf(inodes, name.inode), name.type);
				}
			}
			return {
				entries,
				inodeOf
			};
		}
		async function squashfs_metadata_readMetadata(source, superblock, unpack, limits = defaultLimits) {
			const { inodeTable, directoryTable, idTable, fragmentTable, exportTable } = superblock;
			try {
				const ids = await readIndexed(source, "its table of owners", idTable, superblock.idCount * 4, unpack);
				const fragments = fragmentTable === undefined ? {
					bytes: Buffer.alloc(0),
					first: idTable
				} : await readIndexed(source, "its table of fragments", fragmentTable, superblock.fragmentCount * 16, unpack);
				const exported = exportTable === undefined ? idTable : await firstBlock(source, exportTable);
				const end = Math.min(ids.first, fragments.first, exported);
				const inodes = await readTable(source, "its table of inodes", inodeTable, directoryTable, unpack, limits.table);
				const directories = await readTable(source, "its table of folders", directoryTable, end, unpack, limits.table);
				const xattrs = await readXattrs(source, superblock, unpack, limits);
				const walked = squashfs_metadata_walk(source.path, superblock, inodes, directories, ids.bytes, xattrs, limits);
				return {
					...walked,
					inodes: inodes.bytes,
					fragments: fragments.bytes
				};
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				throw (0, failures.qM)(source.path, `its metadata is inconsistent: ${error.message}`, { cause: error });
			}
		}
		;
		async function openSquashfs(source, limits = defaultLimits) {
			const first = await source.read(0, Math.min(superblockSize, source.size), "its squashfs superblock");
			const superblock = parseSuperblock(source.path, first, source.size);
			const { compression, blockSize } = superblock;
			if (compression === "lzma" || compression === "lzo") {
				throw new failure.H("inconclusive", `the image ${source.path} is compressed with ${compression}`, {
					code: "image-compression-unsupported",
					why: "this compression is not supported",
					remedy: "build the image with gzip, zstd, xz or lz4 (apptainer build --mksquashfs-args '-comp gzip')"
				});
			}
			const { small, large } = decompressors[compression];
			const metadata = await squashfs_metadata_readMetadata(source, superblock, small, limits);
			const { inodes, fragments, inodeOf } = metadata;
			const data = {
				source,
				blockSize,
				unpack: large,
				inodes,
				fragments
			};
			const index = new tree_index.Np(metadata.entries);
			const layoutOf = (inode) => parseInode(inodes, inode, blockSize).file;
			const firstBlockOf = (inode) => {
				const { fragment, ...layout } = layoutOf(inode);
				if (layout.blocks === 0) return {
					...layout,
					...fragment && { fragment }
				};
				return {
					...layout,
					blocks: 1,
					size: Math.min(layout.size, blockSize)
				};
			};
			async function gather(paths, limit, take, layout = layoutOf) {
				const pathOf = new Map();
				const same = new Map();
				for (const [path, entry] of index.files(paths, limit)) {
					const inode = inodeOf.get(entry.path);
					const as = pathOf.get(inode);
					const others = as === undefined ? undefined : same.get(as);
					if (as === undefined) pathOf.set(inode, path);
					else if (others) others.push(path);
					else same.set(as, [path]);
				}
				const answer = new Map();
				for await (const { file, bytes, last } of contents(data, [...pathOf.keys()], layout)) {
					const path = pathOf.get(file);
					const taken = take(bytes, last, () => [path, ...same.get(path) ?? []]);
					if (taken !== undefined) answer.set(path, taken);
				}
				for (const [as, paths] of same) for (const path of paths) answer.set(path, answer.get(as));
				return answer;
			}
			return {
				entries: index.entries,
				named: (name) => index.named(name),
				list: (folder) => index.list(folder),
				resolve: (path) => index.resolve(path),
				read(paths, limit = tree_index.h0) {
					let parts = [];
					return gather(paths, limit, (bytes, last) => {
						parts.push(bytes);
						if (!last) return undefined;
						const content = Buffer.concat(parts);
						parts = [];
						return content;
					});
				},
				heads: (paths) => gather(paths, undefined, (bytes) => Buffer.from(bytes), firstBlockOf),
				digests(paths = index.allFiles(), look) {
					let running;
					return gather(paths, undefined, (bytes, last, all) => {
						if (look) for (const path of all()) look(path, bytes);
						if (last && !running) return (0, external_node_crypto_.hash)("sha256", bytes, "hex");
						running ??= (0, external_node_crypto_.createHash)("sha256");
						running.update(bytes);
						if (!last) return undefined;
						const digest = running.digest("hex");
						running = undefined;
						return digest;
					});
				},
				source(path) {
					const entry = index.resolve(path);
					if (entry?.type !== "file") return undefined;
					const layout = layoutOf(inodeOf.get(entry.path));
					const access = {
						...fileAccess(data, layout),
						close: () => source.close()
					};
					return new byte_source.I(source.path, access, 0, entry.size);
				},
				async check() {
					await checkOtherTables(source, superblock, small);
					for await (const _ of contents(data, [...new Set(inodeOf.values())], layoutOf)) {}
				},
				close: () => source.close()
			};
		}
		;
		async function openImageFile(source, first, key) {
			const { path } = source;
			if (isSquashfs(first)) return openSquashfs(source);
			if (!(0, sif_format.ds)(first)) throw (0, failures.O9)(path, "it is neither a SIF nor a squashfs file");
			return openSif(source, await (0, sif.gw)(source), key);
		}
		async function openSif(source, sif, key) {
			const system = await openPartition(source, sif, key);
			const unaccounted = [...sif.unaccounted];
			if (sif.overlays.length > maxOverlays) throw overLimit(source.path, "overlay partitions", maxOverlays);
			const layers = [{
				tree: system,
				folder: "/",
				what: `object ${sif.primary.id}`
			}];
			for (const overlay of sif.overlays) {
				const layer = await openOverlay(source, overlay);
				if ("tree" in layer) layers.push(layer);
				else unaccounted.push(layer);
			}
			for (const partition of [sif.primary, ...sif.overlays]) if (partition.fs === "squashfs") unaccounted.push(...await tail(source, partition));
			const tree = layers.length > 1 ? stackTrees(source.path, layers) : system;
			return {
				...tree,
				arch: sif.arch,
				created: sif.created,
				unaccounted: [...unaccounted, ...tree.unaccounted ?? []]
			};
		}
		const maxOverlays = 64;
		async function openOverlay(source, { id, offset, size, fs }) {
			const partition = source.part(offset, size);
			const what = `object ${id} (overlay partition)`;
			if (fs === "squashfs") return {
				tree: await openSquashfs(partition),
				folder: "/",
				what
			};
			const tree = await openExt(partition);
			if (tree.entries.get("/upper")?.type === "dir") return {
				tree,
				folder: "/upper",
				what
			};
			return {
				code: "image-overlay-unsupported",
				what: `${what} has no folder "upper": Apptainer cannot mount it`
			};
		}
		async function tail(source, { id, offset, size }) {
			const bytes = await source.read(offset, Math.min(superblockSize, size), "a squashfs superblock");
			const { bytesUsed } = parseSuperblock(source.path, bytes, size);
			return (0, sif.h0)(source, [{
				what: "before",
				start: 0,
				end: offset + bytesUsed
			}, {
				what: `object ${id}`,
				start: offset + size,
				end: source.size
			}]);
		}
		async function openPartition(source, sif, key) {
			const partition = source.part(sif.primary.offset, sif.primary.size);
			switch (sif.primary.fs) {
				case "squashfs": return openSquashfs(partition);
				case "ext3": return openExt(partition);
				default: return openSquashfs(await decrypted(source, sif, key));
			}
		}
		const maxMessage = 64 * 1024;
		async function decrypted(source, sif, key) {
			const { offset, size, fs } = sif.primary;
			const message = sif.objects.find(({ role }) => role === "key");
			if (message && message.size > maxMessage) throw (0, failures.qM)(source.path, "its encrypted key is too long");
			const bytes = message && await source.read(message.offset, message.size, "its encrypted key");
			const passphrase = passphraseOf(source.path, bytes?.toString("latin1"), key);
			const partition = source.part(offset, size);
			if (fs === "encrypted") return openLuks(partition, passphrase);
			return openGocryptfs(await openSquashfs(partition), source.path, passphrase);
		}
		const ustarAt = 257;
		const sandboxNames = [
			".singularity.d",
			"bin",
			"etc",
			"usr"
		];
		async function openFolderOrLayout(path) {
			const names = new Set(await (0, promises_.readdir)(path));
			if (names.has("oci-layout")) return openLayout(folderLayout(path));
			if (sandboxNames.some((name) => names.has(name))) return openFolder(path);
			throw (0, failures.O9)(path, "it has neither a file oci-layout nor the folders of a system");
		}
		async function openLayout(layout) {
			try {
				return await openOci(layout);
			} catch (error) {
				await layout.close();
				throw error;
			}
		}
		async function openImage(path, key) {
			const isFolder = await (0, promises_.stat)(path).then((stats) => stats.isDirectory(), (error) => {
				throw (0, failures.O$)(path, error);
			});
			if (isFolder) return openFolderOrLayout(path);
			const source = await byte_source.I.open(path);
			try {
				const length = Math.min(ustarAt + 5, source.size);
				const first = await source.read(0, length, "the first bytes");
				const isTar = first.subarray(ustarAt).toString("latin1") === "ustar";
				if (isTar && !(0, sif_format.ds)(first) && !isSquashfs(first)) return await openOci(await archiveLayout(source));
				return await openImageFile(source, first, key);
			} catch (error) {
				await source.close();
				throw error;
			}
		}
		async function checkImage(path) {
			const source = await byte_source.I.open(path);
			try {
				const first = await source.read(0, Math.min(64, source.size), "the first bytes");
				await (await openImageFile(source, first)).check();
			} finally {
				await source.close();
			}
		}
	}),
	19723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BA: () => parseDescriptor,
			L1: () => descriptorSize,
			RM: () => launchScript,
			RW: () => parseHeader,
			ds: () => isSif,
			f2: () => architectures,
			pw: () => headerSize,
			rz: () => objectKinds
		});
		var _failures_js_0 = __webpack_require__(66134);
		const architectures = {
			"00": "unknown",
			"01": "386",
			"02": "amd64",
			"03": "arm",
			"04": "arm64",
			"05": "ppc64",
			"06": "ppc64le",
			"07": "mips",
			"08": "mipsle",
			"09": "mips64",
			"10": "mips64le",
			"11": "s390x",
			"12": "riscv64"
		};
		const launchScript = "#!/usr/bin/env run-singularity\n";
		const objectKinds = {
			16385: "definition",
			16386: "environment",
			16387: "labels",
			16388: "partition",
			16389: "signature",
			16390: "json",
			16391: "generic",
			16392: "crypto-message",
			16393: "sbom",
			16394: "oci-index",
			16395: "oci-blob"
		};
		const partitionTypes = {
			1: "system",
			2: "primary",
			3: "data",
			4: "overlay"
		};
		const fileSystems = {
			1: "squashfs",
			2: "ext3",
			3: "archive",
			4: "raw",
			5: "encrypted",
			6: "gocryptfs"
		};
		const headerSize = 128;
		const descriptorSize = 585;
		const maxDescriptors = 4096;
		const groupMask = 4026531840;
		function text(bytes) {
			const end = bytes.indexOf(0);
			return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
		}
		const isEmpty = (bytes) => bytes.every((byte) => byte === 0);
		function isSif(bytes) {
			return bytes.subarray(32, 42).toString("latin1") === "SIF_MAGIC\0";
		}
		function parseHeader(path, header, fileSize) {
			const fail = (why) => (0, _failures_js_0.qM)(path, why, { code: "image-sif-header" });
			if (!isSif(header)) throw fail("it has no SIF magic number");
			const version = text(header.subarray(42, 45));
			if (version !== "01") throw fail(`SIF version ${JSON.stringify(version)} is unknown`);
			const number = (at) => Number(header.readBigInt64LE(at));
			const parsed = {
				launchScript: header.toString("latin1", 0, 32).replace(/\0+$/, ""),
				arch: text(header.subarray(45, 48)),
				created: number(64),
				free: number(80),
				total: number(88),
				tableOffset: number(96),
				dataOffset: number(112),
				dataSize: number(120)
			};
			const { free, total, tableOffset, dataOffset, dataSize } = parsed;
			const tableSize = number(104);
			if (total < 1 || total > maxDescriptors || free < 0 || free > total) {
				throw fail(`the SIF header counts ${total} descriptors, ${free} of them free`);
			}
			const needed = total * descriptorSize;
			if (tableOffset < headerSize || tableSize < needed || tableOffset + needed > fileSize) {
				throw fail(`the SIF's ${total} descriptors at byte ${tableOffset} do not fit (${tableSize} bytes, file of ${fileSize})`);
			}
			if (dataOffset < tableOffset + needed || dataSize < 0) {
				throw fail(`the SIF header puts ${dataSize} bytes of data at ${dataOffset}, where its descriptors are`);
			}
			return parsed;
		}
		function parseDescriptor(path, bytes, position, header, fileSize) {
			const used = bytes[4];
			if (used === 0) return undefined;
			const fail = (why) => (0, _failures_js_0.qM)(path, `descriptor ${position} of the SIF is invalid: ${why}`, { code: "image-sif-descriptor" });
			if (used !== 1) throw fail(`its "used" byte is ${used}`);
			const id = bytes.readUInt32LE(5);
			const offset = Number(bytes.readBigInt64LE(17));
			const size = Number(bytes.readBigInt64LE(25));
			const number = bytes.readInt32LE(0);
			const kind = objectKinds[number] ?? `unknown type ${number}`;
			if (id === 0) throw fail("its id is 0");
			if (offset < headerSize || size < 0) throw fail(`its data is at ${offset}, ${size} bytes long`);
			if (offset + size > fileSize) {
				throw (0, _failures_js_0.ps)(path, `object ${id} (${kind}) ends at byte ${offset + size}, the file has ${fileSize}: it is cut off`);
			}
			const { dataOffset, dataSize } = header;
			if (size > 0 && (offset < dataOffset || offset + size > dataOffset + dataSize)) {
				throw fail(`its bytes ${offset} to ${offset + size} are outside of the data, ${dataOffset} to ${dataOffset + dataSize}`);
			}
			const descriptor = {
				id,
				group: (bytes.readUInt32LE(9) & ~groupMask) >>> 0,
				kind,
				offset,
				size,
				name: text(bytes.subarray(73, 201)),
				leftover: false
			};
			const nameEnd = bytes.indexOf(0, 73);
			descriptor.leftover = nameEnd >= 0 && nameEnd < 201 && !isEmpty(bytes.subarray(nameEnd, 201));
			if (kind !== "partition") return descriptor;
			const [fs, type] = [bytes.readInt32LE(201), bytes.readInt32LE(205)];
			const partition = {
				fs: fileSystems[fs] ?? `type ${fs}, which is unknown`,
				type: partitionTypes[type] ?? `type ${type}, which is unknown`,
				arch: text(bytes.subarray(209, 212))
			};
			return {
				...descriptor,
				leftover: descriptor.leftover || !isEmpty(bytes.subarray(212)),
				partition
			};
		}
	}),
	85227: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PX: () => readSif,
			gw: () => parseSif,
			h0: () => strayBytes
		});
		var _byte_source_js_0 = __webpack_require__(9265);
		var _failures_js_1 = __webpack_require__(66134);
		var _sif_format_js_2 = __webpack_require__(19723);
		const maxDefinition = 1024 * 1024;
		const chunk = 1024 * 1024;
		function checkApart(path, extents) {
			extents.forEach((extent, n) => {
				const before = extents[n - 1];
				if (before && before.end > extent.start) {
					throw (0, _failures_js_1.qM)(path, `${before.what} and ${extent.what} of the SIF overlap`, { code: "image-sif-overlap" });
				}
			});
		}
		function extentsOf(header, objects) {
			const table = header.tableOffset + header.total * _sif_format_js_2.L1;
			return [
				{
					what: "the header",
					start: 0,
					end: _sif_format_js_2.pw
				},
				{
					what: "the descriptors",
					start: header.tableOffset,
					end: table
				},
				...objects.map(({ id, offset, size }) => ({
					what: `object ${id}`,
					start: offset,
					end: offset + size
				}))
			].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
		}
		async function firstByte(source, start, end) {
			for (let at = start; at < end; at += chunk) {
				const bytes = await source.read(at, Math.min(chunk, end - at), "bytes between the SIF's objects");
				const found = bytes.findIndex((byte) => byte !== 0);
				if (found >= 0) return at + found;
			}
			return undefined;
		}
		async function strayBytes(source, extents) {
			const found = [];
			let end = 0;
			for (const extent of [...extents, {
				what: "the end",
				start: source.size,
				end: source.size
			}]) {
				const first = await firstByte(source, end, extent.start);
				if (first !== undefined) {
					const what = `bytes ${first} to ${extent.start} of the SIF belong to no object`;
					found.push({
						code: "image-stray-bytes",
						what
					});
				}
				end = extent.end;
			}
			return found;
		}
		function named({ id, kind, name, partition }) {
			const what = partition ? `${partition.type} partition` : kind;
			return `object ${id} (${what}${name === "" ? "" : `, ${JSON.stringify(name)}`})`;
		}
		class Roles {
			unaccounted = [];
			overlays = [];
			#group;
			#isEncrypted;
			#definitions = 0;
			constructor(system) {
				this.#group = system.group;
				this.#isEncrypted = system.fs === "encrypted" || system.fs === "gocryptfs";
			}
			#unexpected(code, what) {
				this.unaccounted.push({
					code,
					what
				});
				return "unexpected";
			}
			of(object) {
				const { kind, partition } = object;
				if (partition?.type === "primary") return "system";
				if (partition?.type === "overlay") return this.#overlay(object, partition.fs);
				if (kind === "json" || kind === "labels") return "metadata";
				if (kind === "signature") return "signature";
				if (kind === "crypto-message" && this.#isEncrypted) return "key";
				if (kind === "definition" && this.#definitions++ === 0) return "definition";
				const code = kind.startsWith("unknown") ? "image-object-unknown" : "image-object-unexpected";
				return this.#unexpected(code, `${named(object)} is not part of what Apptainer builds`);
			}
			#overlay(object, fs) {
				if (this.#group > 0 && object.group !== this.#group) {
					const what = `${named(object)} is in group ${object.group}, the system in ${this.#group}: it is not mounted`;
					return this.#unexpected("image-overlay-not-mounted", what);
				}
				if (fs !== "squashfs" && fs !== "ext3") {
					const what = `${named(object)} has a file system that cannot be an overlay: ${fs}`;
					return this.#unexpected("image-overlay-unsupported", what);
				}
				const { id, offset, size } = object;
				this.overlays.push({
					id,
					offset,
					size,
					fs
				});
				return "overlay";
			}
		}
		const systems = [
			"squashfs",
			"ext3",
			"encrypted",
			"gocryptfs"
		];
		function primaryOf(path, objects) {
			const primaries = objects.filter(({ partition }) => partition?.type === "primary");
			const [primary, second] = primaries;
			if (!primary) {
				const oci = objects.some(({ kind }) => kind.startsWith("oci-"));
				throw (0, _failures_js_1.qM)(path, `the SIF has no primary system partition${oci ? " (it is an OCI-SIF, which is not supported)" : ""}`, { code: "image-no-system-partition" });
			}
			if (second) {
				throw (0, _failures_js_1.qM)(path, `the SIF has ${primaries.length} primary system partitions`, { code: "image-two-system-partitions" });
			}
			const fs = systems.find((name) => name === primary.partition?.fs);
			if (!fs) throw (0, _failures_js_1.qM)(path, `the primary partition has a file system of ${primary.partition?.fs}`);
			if (primary.size === 0) throw (0, _failures_js_1.qM)(path, "the primary partition is empty");
			return {
				...primary,
				fs
			};
		}
		function archOf(path, header, partition) {
			const arch = _sif_format_js_2.f2[header];
			if (header === partition && arch) return arch;
			throw (0, _failures_js_1.qM)(path, `the SIF's architecture is ${JSON.stringify(header)} in its header and ${JSON.stringify(partition)} in its primary partition`, { code: "image-sif-header" });
		}
		function objectsIn(path, table, header, fileSize) {
			const objects = [];
			const unaccounted = [];
			for (let position = 1; position <= header.total; position++) {
				const slot = table.subarray((position - 1) * _sif_format_js_2.L1, position * _sif_format_js_2.L1);
				const object = (0, _sif_format_js_2.BA)(path, slot, position, header, fileSize);
				if (object) objects.push(object);
				if (object ? object.leftover : slot.some((byte) => byte !== 0)) {
					const what = `descriptor ${position} of the SIF holds bytes that mean nothing`;
					unaccounted.push({
						code: "image-stray-bytes",
						what
					});
				}
			}
			const fail = (why) => (0, _failures_js_1.qM)(path, why, { code: "image-sif-descriptor" });
			if (objects.length !== header.total - header.free) throw fail(`the SIF header counts ${header.total - header.free} objects, ${objects.length} are there`);
			if (new Set(objects.map(({ id }) => id)).size !== objects.length) throw fail("two objects of the SIF have the same id");
			return {
				objects,
				unaccounted
			};
		}
		async function definitionOf(source, objects) {
			const definition = objects.find(({ role }) => role === "definition");
			if (!definition) return undefined;
			if (definition.size > maxDefinition) throw (0, _failures_js_1.qM)(source.path, `its definition has ${definition.size} bytes`);
			return (await source.read(definition.offset, definition.size, "the definition")).toString("utf8");
		}
		async function parseSif(source) {
			const { path, size } = source;
			if (size < _sif_format_js_2.pw) throw (0, _failures_js_1.qM)(path, `it has ${size} bytes, less than a SIF header`);
			const header = (0, _sif_format_js_2.RW)(path, await source.read(0, _sif_format_js_2.pw, "the SIF header"), size);
			const tableSize = header.total * _sif_format_js_2.L1;
			const table = await source.read(header.tableOffset, tableSize, "the SIF's descriptors");
			const { objects: found, unaccounted } = objectsIn(path, table, header, size);
			const extents = extentsOf(header, found);
			checkApart(path, extents);
			const primary = primaryOf(path, found);
			const arch = archOf(path, header.arch, primary.partition?.arch);
			const roles = new Roles(primary);
			const objects = found.map((object) => {
				const { id, group, kind, offset, size, name } = object;
				return {
					id,
					group,
					kind,
					role: roles.of(object),
					offset,
					size,
					name
				};
			});
			if (header.launchScript !== _sif_format_js_2.RM) {
				const what = `the SIF starts with the launch script ${JSON.stringify(header.launchScript)}`;
				unaccounted.push({
					code: "image-launch-script",
					what
				});
			}
			const definition = await definitionOf(source, objects);
			return {
				arch,
				created: header.created > 0 ? header.created : undefined,
				objects,
				primary: {
					id: primary.id,
					offset: primary.offset,
					size: primary.size,
					fs: primary.fs
				},
				overlays: roles.overlays,
				...definition === undefined ? {} : { definition },
				unaccounted: [
					...unaccounted,
					...roles.unaccounted,
					...await strayBytes(source, extents)
				]
			};
		}
		async function readSif(path) {
			const source = await _byte_source_js_0.I.open(path);
			try {
				return await parseSif(source);
			} finally {
				await source.close();
			}
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
