"use strict";
exports.id = 1284;
exports.ids = [1284];
exports.modules = {
	32031: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => apkDatabase });
		var _findings_js_0 = __webpack_require__(41263);
		var _once_js_1 = __webpack_require__(11996);
		var _system_roots_js_2 = __webpack_require__(78212);
		const databases = ["/lib/apk/db/installed", "/usr/lib/apk/db/installed"];
		const apkDatabase = (0, _once_js_1.Xw)(async (tree, reporter) => {
			const database = { entries: [] };
			const found = (0, _findings_js_0.Yb)(tree, databases);
			const real = new Map(found.map((path) => [tree.resolve(path)?.path ?? path, path]));
			const roots = new Map([...real.values()].map((path) => [path, "/"]));
			const elsewhere = (0, _system_roots_js_2.h)(tree, "installed", /(?:\/usr)?\/lib\/apk\/db\/installed$/, databases);
			for (const { path, root } of elsewhere) roots.set(path, root);
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, [...roots.keys()], reporter, 256 * 1024 * 1024)) {
				reporter.seen();
				parse(path, roots.get(path), bytes.toString("utf8"), reporter, database);
			}
			return database;
		});
		function parse(path, root, text, reporter, database) {
			const base = root === "/" ? "" : root;
			let fields = new Map();
			let files = [];
			let folder = "";
			let number = 0;
			const lines = text.split("\n");
			const rest = lines.pop();
			for (const line of lines) {
				number += 1;
				if (line === "") {
					if (fields.size > 0) database.entries.push({
						path,
						root,
						fields,
						files
					});
					fields = new Map();
					files = [];
					folder = "";
					continue;
				}
				const [key, value] = [line.slice(0, 1), line.slice(2)];
				if (line[1] !== ":") reporter.problem(path, `line ${number} is not a field`);
				else if (key === "F") folder = value;
				else if (key === "R") files.push([`${base}/${folder === "" ? "" : `${folder}/`}${value}`]);
				else if (key === "Z" && files.length > 0) {
					const algorithm = {
						Q1: "sha1",
						Q2: "sha256"
					}[value.slice(0, 2)];
					const hex = Buffer.from(value.slice(2), "base64").toString("hex");
					if (algorithm) files.push([files.pop()[0], `${algorithm}:${hex}`]);
				} else if (!fields.has(key)) fields.set(key, value);
				else if (key === "P") reporter.problem(path, `line ${number} begins a package within another`);
			}
			if (fields.size > 0 || rest !== "") reporter.problem(path, `ends within an entry, at line ${number + 1}`);
		}
	}),
	41263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fv: () => Findings,
			Yb: () => presentPaths,
			e2: () => readEach
		});
		var node_util_0 = __webpack_require__(57975);
		var _order_js_1 = __webpack_require__(17421);
		const namedPlaces = 20;
		const keptNotes = 50;
		const replacement = "�";
		const control = /[\x00-\x1f\x7f]/;
		class Findings {
			#packages = new Map();
			#first;
			#otherPaths = new Set();
			#problems = 0;
			#notes = [];
			#moreNotes = 0;
			#seen = false;
			seen() {
				this.#seen = true;
			}
			problem(path, message) {
				this.#seen = true;
				this.#first ??= {
					path,
					message
				};
				this.#problems += 1;
				if (path !== this.#first.path && this.#otherPaths.size < namedPlaces) this.#otherPaths.add(path);
			}
			note(path, message) {
				this.#seen = true;
				if (this.#notes.length < keptNotes) this.#notes.push({
					path,
					message
				});
				else this.#moreNotes += 1;
			}
			add(found, path, key) {
				this.#seen = true;
				const other = this.#packages.get(key);
				if (other && (0, node_util_0.isDeepStrictEqual)(other, found)) return;
				const wrong = faultOf(found) ?? (other ? `two entries for ${key}` : undefined);
				if (wrong !== undefined) this.problem(path, wrong);
				else this.#packages.set(key, found);
			}
			outcome() {
				if (!this.#seen) return { status: "absent" };
				const packages = [...this.#packages.values()].sort(_order_js_1.M);
				const notes = this.#shownNotes();
				const first = this.#first;
				if (!first) return {
					status: "present",
					packages,
					...notes
				};
				const more = this.#problems - 1;
				const others = [...this.#otherPaths].join(", ") + (this.#otherPaths.size === namedPlaces ? " …" : "");
				const places = others && `, in ${others}`;
				const message = more > 0 ? `${first.message} (and ${more} more${places})` : first.message;
				return {
					status: "error",
					path: first.path,
					message,
					packages,
					...notes
				};
			}
			#shownNotes() {
				if (this.#notes.length === 0) return {};
				const notes = this.#notes.toSorted((a, b) => (0, _order_js_1.X)(a.path, b.path));
				if (this.#moreNotes > 0) notes.push({
					path: "/",
					message: `and ${this.#moreNotes} more like these`
				});
				return { notes };
			}
		}
		function faultOf(found) {
			for (const field of [
				"name",
				"version",
				"arch",
				"source"
			]) {
				const value = found[field];
				if (value === "") return `an entry has no ${field}${nameOf(found)}`;
				if (value?.includes(replacement)) return `the ${field}${nameOf(found)} is not valid UTF-8`;
				if (value !== undefined && control.test(value)) return `the ${field}${nameOf(found)} has control characters`;
			}
			return undefined;
		}
		function nameOf(found) {
			return found.name === "" ? "" : ` of ${JSON.stringify(found.name)}`;
		}
		async function* readEach(tree, paths, findings, limit = 32 * 1024 * 1024, atOnce = 64 * 1024 * 1024) {
			let batch = [];
			let bytes = 0;
			for (const path of paths) {
				const entry = tree.resolve(path);
				if (entry?.type !== "file") {
					findings.problem(path, entry ? `is a ${entry.type}, not a file` : "is a link that leads nowhere");
				} else if (entry.size > limit) {
					findings.problem(path, `has ${entry.size} bytes, more than the ${limit} that are read`);
				} else {
					if (bytes + entry.size > atOnce && batch.length > 0) {
						yield* databasesOf(await tree.read(batch, limit));
						batch = [];
						bytes = 0;
					}
					batch.push(path);
					bytes += entry.size;
				}
			}
			if (batch.length > 0) yield* databasesOf(await tree.read(batch, limit));
		}
		function* databasesOf(files) {
			for (const [path, bytes] of files) if (!path.includes("/._") || !bytes.subarray(0, 4).equals(appleDouble)) yield [path, bytes];
		}
		const appleDouble = Buffer.from("00051607", "hex");
		function presentPaths(tree, paths) {
			return paths.filter((path) => {
				if (tree.resolve(path)) return true;
				const parent = tree.resolve(path.slice(0, Math.max(path.lastIndexOf("/"), 1)));
				const inside = parent && `${parent.path === "/" ? "" : parent.path}${path.slice(path.lastIndexOf("/"))}`;
				return inside !== undefined && tree.entries.has(inside);
			});
		}
	}),
	11996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P$: () => silentReporter,
			Xw: () => oncePerTree,
			"if": () => findOncePerTree
		});
		const silentReporter = {
			problem() {},
			note() {},
			seen() {}
		};
		function findOncePerTree(find) {
			const known = new WeakMap();
			return (tree) => {
				const one = known.get(tree) ?? { answer: find(tree) };
				known.set(tree, one);
				return one.answer;
			};
		}
		function oncePerTree(read) {
			const known = new WeakMap();
			return async (tree, reporter = silentReporter) => {
				let one = known.get(tree);
				if (!one) {
					const reports = [];
					const recorder = {
						problem: (path, message) => void reports.push((to) => to.problem(path, message)),
						note: (path, message) => void reports.push((to) => to.note(path, message)),
						seen: () => void reports.push((to) => to.seen())
					};
					one = {
						reports,
						answer: read(tree, recorder)
					};
					known.set(tree, one);
				}
				const answer = await one.answer;
				for (const report of one.reports) report(reporter);
				return answer;
			};
		}
	}),
	86612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => isProgram });
		const place = /\/(s?bin|libexec)\/[^/]+$/;
		function isProgram(path) {
			return place.test(path);
		}
	}),
	61782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v6: () => rpmDatabase,
			CA: () => rpmFilesByPackage,
			iR: () => rpmSums
		});
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var program_paths = __webpack_require__(86612);
		;
		const pageHeader = 26;
		const hashMagic = 398689;
		const pageTypes = {
			oldHash: 2,
			overflow: 7,
			hashMeta: 8,
			hash: 13
		};
		const itemTypes = {
			inline: 1,
			offPage: 3
		};
		function number(db, at, size) {
			return db.littleEndian ? db.file.readUIntLE(at, size) : db.file.readUIntBE(at, size);
		}
		function* bdbPackages(file) {
			const db = bdb_open(file);
			const last = number(db, 32, 4);
			for (let page = 1; page <= last; page += 1) {
				const start = page * db.pageSize;
				if (start + db.pageSize > file.length) {
					yield new Error(`the file ends at page ${Math.floor(file.length / db.pageSize)} of ${last + 1}`);
					return;
				}
				const type = file[start + 25];
				if (type !== pageTypes.hash && type !== pageTypes.oldHash) continue;
				yield* records(db, page);
			}
		}
		function bdb_open(file) {
			if (file.length < 512) throw new Error("not a Berkeley DB hash");
			const littleEndian = file.readUInt32LE(12) === hashMagic;
			if (!littleEndian && file.readUInt32BE(12) !== hashMagic) throw new Error("not a Berkeley DB hash");
			const db = {
				file,
				littleEndian,
				pageSize: 0
			};
			db.pageSize = number(db, 20, 4);
			const right = db.pageSize >= 512 && db.pageSize <= 65536 && (db.pageSize & db.pageSize - 1) === 0;
			if (!right || file[25] !== pageTypes.hashMeta || file[24] !== 0) throw new Error("not a Berkeley DB hash");
			return db;
		}
		function* records(db, page) {
			const start = page * db.pageSize;
			const entries = number(db, start + 20, 2);
			if (pageHeader + 2 * entries > db.pageSize || entries % 2 !== 0) {
				yield new Error(`page ${page} announces ${entries} items`);
				return;
			}
			const offset = (i) => number(db, start + pageHeader + 2 * i, 2);
			for (let i = 0; i < entries; i += 2) {
				const key = item(db, start, offset(i), i === 0 ? db.pageSize : offset(i - 1));
				if (key instanceof Error) yield key;
				else if (key.length === 4 && key.every((byte) => byte === 0)) continue;
				else yield item(db, start, offset(i + 1), offset(i));
			}
		}
		function item(db, start, from, to) {
			if (from < pageHeader || to <= from || to > db.pageSize) return new Error("an item outside of its page");
			const type = db.file[start + from];
			if (type === itemTypes.inline) return db.file.subarray(start + from + 1, start + to);
			if (type !== itemTypes.offPage || to - from < 12) return new Error(`an item of the unknown type ${type}`);
			return overflow(db, number(db, start + from + 4, 4), number(db, start + from + 8, 4));
		}
		function overflow(db, first, length) {
			if (length > db.file.length) return new Error(`a header of ${length} bytes`);
			const parts = [];
			let missing = length;
			for (let page = first; missing > 0;) {
				const start = page * db.pageSize;
				if (page === 0 || start + db.pageSize > db.file.length) return new Error("a header whose pages are missing");
				const used = number(db, start + 22, 2);
				if (db.file[start + 25] !== pageTypes.overflow || used === 0 || used > db.pageSize - pageHeader) {
					return new Error(`page ${page} does not continue a header`);
				}
				parts.push(db.file.subarray(start + pageHeader, start + pageHeader + Math.min(used, missing)));
				missing -= used;
				page = number(db, start + 16, 4);
			}
			return Buffer.concat(parts);
		}
		;
		const tags = {
			md5: 261,
			sha256: 273,
			name: 1e3,
			version: 1001,
			release: 1002,
			epoch: 1003,
			vendor: 1011,
			licence: 1014,
			arch: 1022,
			oldFileNames: 1027,
			fileStates: 1029,
			fileDigests: 1035,
			fileFlags: 1037,
			sourceRpm: 1044,
			fileVerifyFlags: 1045,
			dirIndexes: 1116,
			baseNames: 1117,
			dirNames: 1118,
			fileDigestAlgorithm: 5011,
			modularity: 5096
		};
		const [firstRegion, lastRegion] = [61, 63];
		const types = {
			char: 1,
			int32: 4,
			string: 6,
			binary: 7,
			stringArray: 8,
			i18nString: 9
		};
		const maxEntries = 65536;
		const maxData = 268435456;
		function readHeader(blob) {
			const { data, entries } = readIndex(blob);
			const text = (tag) => strings(data, entries.get(tag), 1)[0] ?? "";
			const epoch = numbers(data, entries.get(tags.epoch))[0];
			return {
				name: text(tags.name),
				epoch,
				version: text(tags.version),
				release: text(tags.release),
				arch: text(tags.arch),
				vendor: text(tags.vendor),
				licence: text(tags.licence),
				sourceRpm: text(tags.sourceRpm),
				modularity: text(tags.modularity),
				sha256: text(tags.sha256),
				md5: binary(data, entries.get(tags.md5)).toString("hex"),
				files: fileNames(data, entries),
				sums: (isWanted) => fileSums(data, entries, isWanted)
			};
		}
		function readIndex(blob) {
			if (blob.length < 8) throw new Error(`a header of ${blob.length} bytes`);
			const count = blob.readUInt32BE(0);
			const size = blob.readUInt32BE(4);
			if (count > maxEntries || size > maxData || 8 + 16 * count + size > blob.length) {
				throw new Error(`a header of ${blob.length} bytes that announces ${count} tags and ${size} bytes`);
			}
			const data = blob.subarray(8 + 16 * count, 8 + 16 * count + size);
			const all = Array.from({ length: count }, (_, i) => {
				const at = 8 + 16 * i;
				const entry = {
					type: blob.readUInt32BE(at + 4),
					offset: blob.readInt32BE(at + 8),
					count: blob.readUInt32BE(at + 12)
				};
				return [blob.readInt32BE(at), entry];
			});
			const split = regionEnd(data, all);
			const entries = new Map(all.slice(0, split).reverse());
			const added = new Map(all.slice(split).reverse());
			if (added.has(tags.baseNames)) entries.delete(tags.oldFileNames);
			for (const [tag, entry] of added) entries.set(tag, entry);
			return {
				data,
				entries
			};
		}
		function regionEnd(data, all) {
			const [tag, first] = all[0] ?? [];
			if (tag === undefined || first === undefined || tag < firstRegion || tag > lastRegion || first.offset === 0) return all.length;
			checkInside(data, first, 16);
			const end = -data.readInt32BE(first.offset + 8) / 16;
			if (!Number.isInteger(end) || end < 1 || end > all.length) throw new Error("a header that contradicts its region");
			return end;
		}
		function checkInside(data, entry, bytes) {
			if (entry.offset < 0 || entry.offset + bytes > data.length) {
				throw new Error("a header whose tag points outside of it");
			}
		}
		function strings(data, entry, most = Number.POSITIVE_INFINITY) {
			if (!entry) return [];
			if (![
				types.string,
				types.stringArray,
				types.i18nString
			].includes(entry.type)) {
				throw new Error("a header whose text is of another type");
			}
			checkInside(data, entry, entry.count);
			const found = [];
			let at = entry.offset;
			while (found.length < Math.min(entry.count, most)) {
				const end = data.indexOf(0, at);
				if (end < 0) throw new Error("a header with a text that does not end");
				found.push(data.toString("utf8", at, end));
				at = end + 1;
			}
			return found;
		}
		function numbers(data, entry) {
			if (!entry) return [];
			if (entry.type !== types.int32) throw new Error("a header whose number is of another type");
			checkInside(data, entry, 4 * entry.count);
			return Array.from({ length: entry.count }, (_, i) => data.readUInt32BE(entry.offset + 4 * i));
		}
		function chars(data, entry) {
			if (entry?.type !== types.char) return Buffer.alloc(0);
			checkInside(data, entry, entry.count);
			return data.subarray(entry.offset, entry.offset + entry.count);
		}
		function binary(data, entry) {
			if (entry?.type !== types.binary) return Buffer.alloc(0);
			checkInside(data, entry, entry.count);
			return data.subarray(entry.offset, entry.offset + entry.count);
		}
		const algorithms = {
			1: "md5",
			2: "sha1",
			8: "sha256",
			9: "sha384",
			10: "sha512"
		};
		const [configuration, ghost] = [1, 64];
		const verifyDigest = 1;
		function fileSums(data, entries, isWanted) {
			const algorithm = algorithms[numbers(data, entries.get(tags.fileDigestAlgorithm))[0] ?? 1];
			const digests = strings(data, entries.get(tags.fileDigests));
			const flags = numbers(data, entries.get(tags.fileFlags));
			const verify = numbers(data, entries.get(tags.fileVerifyFlags));
			const states = chars(data, entries.get(tags.fileStates));
			return fileNames(data, entries).flatMap((path, i) => {
				const isSteady = ((flags[i] ?? 0) & (configuration | ghost)) === 0;
				const isOwn = isSteady && ((verify[i] ?? verifyDigest) & verifyDigest) !== 0 && (states[i] ?? 0) === 0;
				return algorithm && digests[i] && isOwn && isWanted(path) ? [[path, `${algorithm}:${digests[i]}`]] : [];
			});
		}
		function fileNames(data, entries) {
			const bases = strings(data, entries.get(tags.baseNames));
			if (bases.length === 0) return strings(data, entries.get(tags.oldFileNames));
			const folders = strings(data, entries.get(tags.dirNames));
			const indexes = numbers(data, entries.get(tags.dirIndexes));
			return bases.map((base, i) => {
				const folder = folders[indexes[i] ?? -1];
				if (folder === undefined) throw new Error("a header with a file in no folder");
				return folder + base;
			});
		}
		;
		const headerSize = 32;
		const slotSize = 16;
		const blockSize = 16;
		const pageSize = 4096;
		const blobHead = 16;
		const blobTail = 12;
		function magic(letters) {
			return Buffer.from(letters, "latin1").readUInt32LE(0);
		}
		function* ndbPackages(file) {
			if (file.length < headerSize || file.readUInt32LE(0) !== magic("RpmP")) throw new Error("not an ndb database");
			const version = file.readUInt32LE(4);
			if (version !== 0) throw new Error(`an ndb database of the unknown version ${version}`);
			const end = file.readUInt32LE(12) * pageSize;
			if (end > file.length) throw new Error("the file ends within its slots");
			for (let slot = headerSize; slot < end; slot += slotSize) {
				if (file.readUInt32LE(slot) !== magic("Slot")) throw new Error("a slot without its mark");
				const index = file.readUInt32LE(slot + 4);
				if (index !== 0) yield blobAt(file, slot, index);
			}
		}
		function blobAt(file, slot, index) {
			const start = file.readUInt32LE(slot + 8) * blockSize;
			const end = start + file.readUInt32LE(slot + 12) * blockSize;
			if (end > file.length) return new Error(`the file ends before package ${index} does`);
			if (end - start < blobHead + blobTail) return new Error(`package ${index} has no room for a header`);
			const length = file.readUInt32LE(start + 12);
			const right = file.readUInt32LE(start) === magic("BlbS") && file.readUInt32LE(start + 4) === index && file.readUInt32LE(end - 8) === length && file.readUInt32LE(end - 4) === magic("BlbE") && length <= end - start - blobHead - blobTail;
			if (!right) return new Error(`package ${index} contradicts its slot`);
			return file.subarray(start + blobHead, start + blobHead + length);
		}
		var tree_index = __webpack_require__(78448);
		;
		const formats = [
			"rpmdb.sqlite",
			"Packages.db",
			"Packages"
		];
		const usual = [
			"/var/lib/rpm",
			"/usr/lib/sysimage/rpm",
			"/usr/share/rpm"
		];
		const beside = {
			"rpmdb.sqlite": [],
			"Packages.db": ["Index.db"],
			Packages: ["Name", "Basenames"]
		};
		function findDatabases(tree, reporter) {
			const own = new Set(usual.map((folder) => tree.resolve(folder)?.path ?? folder));
			const found = [...own].flatMap((folder) => databaseIn(tree, folder, reporter, "/", undefined));
			const others = new Set(formats.flatMap((name) => tree.named(name).map(({ path }) => (0, tree_index.gN)(path)).filter((folder) => beside[name].every((other) => tree.resolve(`${folder}/${other}`)))));
			for (const folder of others) {
				if (own.has(folder)) continue;
				if (folder.endsWith("/rpm-ostree-base-db")) {
					reporter.note(folder, "is rpm-ostree's copy of the database as the base has it");
					continue;
				}
				const place = usual.find((each) => folder.endsWith(each));
				const root = place === undefined ? "/" : folder.slice(0, -place.length);
				found.push(...databaseIn(tree, folder, reporter, root, place === undefined ? folder : root));
			}
			return found;
		}
		function databaseIn(tree, folder, reporter, root, prefix) {
			const [first, ...others] = formats.filter((name) => (0, findings.Yb)(tree, [`${folder}/${name}`]).length > 0);
			for (const name of others) {
				const path = `${folder}/${name}`;
				if (tree.resolve(path)?.size === 0) reporter.note(path, `is empty, so that rpm reads ${first} beside it`);
				else reporter.problem(path, `is a second package database beside ${first}`);
			}
			return first === undefined ? [] : [{
				path: `${folder}/${first}`,
				format: first,
				root,
				prefix
			}];
		}
		var sqlite = __webpack_require__(12654);
		;
		const limit = 512 * 1024 * 1024;
		const rpmDatabase = (0, once.Xw)(async (tree, reporter) => {
			const packages = [];
			const owned = new Set();
			const programs = [];
			for (const database of findDatabases(tree, reporter)) {
				const below = database.root === "/" ? "" : database.root;
				for await (const { files, sums, ...header } of rpmHeaders(tree, database, reporter)) {
					packages.push({
						database,
						header
					});
					for (const file of files) owned.add(below + file);
					if (!files.some(program_paths.V)) continue;
					for (const [file, sum] of sumsOf(sums, program_paths.V)) programs.push([below + file, sum]);
				}
			}
			return {
				packages,
				files: owned,
				programs
			};
		});
		const rpmSums = (0, once.Xw)(async (tree) => {
			const all = [];
			for await (const [below, { sums }] of allHeaders(tree)) for (const [file, sum] of sumsOf(sums, () => true)) all.push([below + file, sum]);
			return all;
		});
		async function* rpmFilesByPackage(tree) {
			for await (const [below, { name, files }] of allHeaders(tree)) for (const file of files) yield [name, below + file];
		}
		async function* allHeaders(tree) {
			for (const database of findDatabases(tree, once.P$)) {
				const below = database.root === "/" ? "" : database.root;
				for await (const header of rpmHeaders(tree, database, once.P$)) yield [below, header];
			}
		}
		function sumsOf(sums, isWanted) {
			try {
				return sums(isWanted);
			} catch {
				return [];
			}
		}
		async function* rpmHeaders(tree, { path, format }, reporter) {
			reporter.seen();
			for await (const [, file] of (0, findings.e2)(tree, [path], reporter, limit)) {
				yield* headersOf(path, readers[format](file, await logOf(tree, path, reporter)), reporter);
			}
		}
		const readers = {
			"rpmdb.sqlite": sqlite.e,
			"Packages.db": ndbPackages,
			Packages: bdbPackages
		};
		async function logOf(tree, path, reporter) {
			for await (const [, log] of (0, findings.e2)(tree, (0, findings.Yb)(tree, [`${path}-wal`]), reporter, limit)) return log;
			return undefined;
		}
		function* headersOf(path, blobs, reporter) {
			try {
				for (const blob of blobs) {
					if (blob instanceof Error) reporter.problem(path, blob.message);
					else yield* headerOf(path, blob, reporter);
				}
			} catch (error) {
				reporter.problem(path, error.message);
			}
		}
		function* headerOf(path, blob, reporter) {
			let header;
			try {
				header = readHeader(blob);
			} catch (error) {
				reporter.problem(path, error.message);
				return;
			}
			yield header;
		}
	}),
	12654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => sqlitePackages,
			Y: () => sqliteRows
		});
		;
		const headerSize = 32;
		const frameHeader = 24;
		function withLog(pages, pageSize, log) {
			const newer = committedFrames(log ?? Buffer.alloc(0), pageSize);
			return (page) => newer.get(page) ?? pages(page);
		}
		function committedFrames(log, pageSize) {
			const committed = new Map();
			if (log.length < headerSize) return committed;
			const magic = log.readUInt32BE(0);
			if ((magic & ~1) >>> 0 !== 931071618) throw new Error("the write-ahead log is invalid");
			if (log.readUInt32BE(8) !== pageSize) throw new Error("the write-ahead log is for pages of another size");
			const salts = log.subarray(16, 24);
			const bigEndian = (magic & 1) === 1;
			let sum = checksum(log.subarray(0, 24), [0, 0], bigEndian);
			if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28)) return committed;
			const open = new Map();
			const step = frameHeader + pageSize;
			for (let at = headerSize; at + step <= log.length; at += step) {
				if (!log.subarray(at + 8, at + 16).equals(salts)) break;
				sum = checksum(log.subarray(at, at + 8), sum, bigEndian);
				const page = log.subarray(at + frameHeader, at + step);
				sum = checksum(page, sum, bigEndian);
				if (sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)) break;
				open.set(log.readUInt32BE(at), page);
				if (log.readUInt32BE(at + 4) === 0) continue;
				for (const [number, bytes] of open) committed.set(number, bytes);
				open.clear();
			}
			return committed;
		}
		function checksum(bytes, [first, second], bigEndian) {
			let [a, b] = [first, second];
			for (let at = 0; at + 8 <= bytes.length; at += 8) {
				a = a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b >>> 0;
				b = b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a >>> 0;
			}
			return [a, b];
		}
		;
		const tableInterior = 5;
		const tableLeaf = 13;
		const maxDepth = 20;
		function* sqlitePackages(file, log) {
			for (const { columns } of sqliteRows(file, "Packages", log)) {
				const blob = columns[1];
				if (!Buffer.isBuffer(blob)) throw new Error("a row of Packages without a header");
				yield blob;
			}
		}
		function* sqliteRows(file, table, log) {
			const magic = "SQLite format 3\0";
			if (file.length < 100 || file.toString("latin1", 0, 16) !== magic) throw new Error("not an SQLite database");
			const written = file.readUInt16BE(16);
			const pageSize = written === 1 ? 65536 : written;
			if (pageSize < 512 || (pageSize & pageSize - 1) !== 0) throw new Error(`pages of ${pageSize} bytes`);
			const usable = pageSize - file.readUInt8(20);
			const pages = withLog(pagesOf(file, pageSize), pageSize, log);
			const root = findRoot(pages, usable, table);
			for (const { id, payload } of rows(pages, root, usable, new Set())) yield {
				id,
				columns: readRecord(payload)
			};
		}
		function pagesOf(file, pageSize) {
			return (page) => {
				const end = page * pageSize;
				if (page < 1 || end > file.length) throw new Error(`page ${page} is missing: the file ends before it`);
				return file.subarray(end - pageSize, end);
			};
		}
		function findRoot(pages, usable, table) {
			for (const { payload } of rows(pages, 1, usable, new Set())) {
				const [type, name, , root] = readRecord(payload);
				if (String(type) === "table" && String(name) === table && typeof root === "number") return root;
			}
			throw new Error(`no table ${table} in the database`);
		}
		function* rows(pages, page, usable, seen, depth = 0) {
			if (depth > maxDepth) throw new Error(`page ${page} lies too deep in the tree`);
			take(page, seen);
			const bytes = pages(page);
			const start = page === 1 ? 100 : 0;
			const type = bytes[start];
			const cells = bytes.readUInt16BE(start + 3);
			if (type !== tableLeaf && type !== tableInterior) throw new Error(`page ${page} is not a page of a table`);
			const pointers = start + (type === tableLeaf ? 8 : 12);
			if (pointers + 2 * cells > usable) throw new Error(`page ${page} announces ${cells} cells`);
			for (let i = 0; i < cells; i += 1) {
				const cell = bytes.readUInt16BE(pointers + 2 * i);
				if (cell + 4 > usable) throw new Error(`page ${page} has a cell outside of it`);
				if (type === tableLeaf) yield leafRow(pages, bytes, cell, usable, seen);
				else yield* rows(pages, bytes.readUInt32BE(cell), usable, seen, depth + 1);
			}
			if (type === tableInterior) yield* rows(pages, bytes.readUInt32BE(start + 8), usable, seen, depth + 1);
		}
		function take(page, seen) {
			if (seen.has(page)) throw new Error(`page ${page} is in the tree twice`);
			seen.add(page);
		}
		function leafRow(pages, bytes, cell, usable, seen) {
			const [length, afterLength] = varint(bytes, cell);
			const [id, start] = varint(bytes, afterLength);
			return {
				id,
				payload: leafPayload(pages, bytes, start, length, usable, seen)
			};
		}
		function leafPayload(pages, bytes, start, length, usable, seen) {
			const most = usable - 35;
			if (length <= most) {
				if (start + length > usable) throw new Error("a row that leaves its page");
				return bytes.subarray(start, start + length);
			}
			const least = Math.floor((usable - 12) * 32 / 255) - 23;
			const fit = least + (length - least) % (usable - 4);
			const local = fit <= most ? fit : least;
			if (start + local + 4 > usable) throw new Error("a row that leaves its page");
			const parts = [bytes.subarray(start, start + local)];
			let missing = length - local;
			let next = bytes.readUInt32BE(start + local);
			while (missing > 0) {
				take(next, seen);
				const page = pages(next);
				parts.push(page.subarray(4, 4 + Math.min(missing, usable - 4)));
				missing -= usable - 4;
				next = page.readUInt32BE(0);
			}
			return Buffer.concat(parts);
		}
		function varint(bytes, at) {
			let value = 0n;
			for (let i = 0; i < 9; i += 1) {
				const byte = bytes[at + i];
				if (byte === undefined) throw new Error("a number that leaves its page");
				if (i === 8) value = value << 8n | BigInt(byte);
				else value = value << 7n | BigInt(byte & 127);
				if (byte < 128 || i === 8) return [Number(value), at + i + 1];
			}
			throw new Error("unreachable: a number has at most nine bytes");
		}
		const integerSizes = {
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 6
		};
		function readRecord(payload) {
			const [headerSize, first] = varint(payload, 0);
			if (headerSize > payload.length) throw new Error("a row that ends early");
			const columns = [];
			let at = headerSize;
			for (let next = first; next < headerSize;) {
				const [serial, after] = varint(payload, next);
				next = after;
				const size = serial >= 12 ? Math.floor((serial - 12) / 2) : integerSizes[serial] ?? (serial === 6 || serial === 7 ? 8 : 0);
				if (at + size > payload.length) throw new Error("a row that ends early");
				const bytes = payload.subarray(at, at + size);
				at += size;
				if (serial >= 12) columns.push(serial % 2 === 0 ? bytes : bytes.toString("utf8"));
				else if (integerSizes[serial]) columns.push(bytes.readIntBE(0, size));
				else columns.push(serial === 8 ? 0 : serial === 9 ? 1 : null);
			}
			return columns;
		}
	}),
	78212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => databasesElsewhere });
		function databasesElsewhere(tree, name, place, own) {
			const known = new Set(own.map((path) => tree.resolve(path)?.path ?? path));
			return tree.named(name).flatMap(({ path, type }) => {
				const end = place.exec(path);
				if (type !== "file" || !end || known.has(path)) return [];
				return [{
					path,
					root: path.slice(0, end.index) || "/"
				}];
			});
		}
	})
};
;
