"use strict";
exports.id = 3090;
exports.ids = [3090];
exports.modules = {
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
	53730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => locationQualifiers,
			h: () => locationOf
		});
		function locationOf({ url, commit }) {
			const match = /^(?:(git|hg|svn|bzr)\+)?((?:https?|ssh|ftp|git):\/\/[^\s"<>\\^`{|}#]+)(?:#(.*))?$/.exec(url ?? "");
			if (!match) return undefined;
			const [, tool, address = "", fragment] = match;
			if (commit === undefined && tool === undefined) return {
				kind: "file",
				address
			};
			const folder = /(?:^|&)subdirectory=([\w./-]+)/.exec(fragment ?? "")?.[1];
			const at = commit === undefined ? "" : `@${commit}`;
			return {
				kind: "vcs",
				address: `${tool ?? "git"}+${address}${at}${folder === undefined ? "" : `#${folder}`}`
			};
		}
		function locationQualifiers(found) {
			if (found.url === undefined) return {};
			const location = locationOf(found);
			return {
				...location?.kind === "vcs" ? { vcs_url: location.address } : { download_url: location?.address ?? found.url },
				checksum: /^(?:md5|sha\d+):[0-9a-f]+$/.exec(found.hash ?? "")?.[0]
			};
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
	75540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HQ: () => documentUuid,
			WH: () => packageFacts,
			sG: () => packageId
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _ecosystems_location_js_3 = __webpack_require__(53730);
		var _hashes_js_1 = __webpack_require__(6515);
		var _identity_js_2 = __webpack_require__(37325);
		function packageId(ecosystem, item) {
			const digest = (0, node_crypto_0.hash)("sha256", `${ecosystem}\0${(0, _identity_js_2.US)(ecosystem, item)}`);
			const readable = `${ecosystem}-${item.name}`.replace(/[^A-Za-z0-9]+/g, "-").slice(0, 60);
			return `${readable}-${digest.slice(0, 16)}`;
		}
		function documentUuid(lock, kind) {
			const seed = JSON.stringify([
				kind,
				lock.name,
				lock.ts,
				lock.image.sha256,
				lock.inputs?.digest
			]);
			const bytes = (0, node_crypto_0.hash)("sha256", seed, "buffer").subarray(0, 16);
			bytes[6] = bytes[6] & 15 | 128;
			bytes[8] = bytes[8] & 63 | 128;
			const hex = bytes.toString("hex");
			return [
				hex.slice(0, 8),
				hex.slice(8, 12),
				hex.slice(12, 16),
				hex.slice(16, 20),
				hex.slice(20)
			].join("-");
		}
		function packageFacts(ecosystem, item) {
			const digest = (0, _hashes_js_1.E)(item.hash);
			const location = (0, _ecosystems_location_js_3.h)(item)?.address;
			const { name, version, purl, hash, url, commit, ...rest } = item;
			const info = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
			if (hash !== undefined && !digest) info.push(`hash: ${hash}`);
			if (location === undefined && url !== undefined) info.push(`url: ${url}`);
			if (location === undefined && commit !== undefined) info.push(`commit: ${commit}`);
			return {
				digest,
				location,
				sourceInfo: [`ecosystem: ${ecosystem}`, ...info].join("; ")
			};
		}
	}),
	23090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readLicences: () => readLicences });
		var findings = __webpack_require__(41263);
		var ecosystems = __webpack_require__(46291);
		var once = __webpack_require__(11996);
		var ids = __webpack_require__(75540);
		var selection = __webpack_require__(78700);
		var spdx = __webpack_require__(61290);
		;
		function licenceOf(text) {
			const expression = expressionOf(text);
			return {
				text,
				...expression === undefined ? {} : { expression }
			};
		}
		const longest = 1e3;
		function expressionOf(text) {
			if (text.length > longest) return undefined;
			const plain = text.replace(/\s*\+\s*file\s+LICEN[CS]E\b/gi, "").replace(/\(\s*([<>=]+)\s*([\d.]+)\s*\)/g, "$1$2").replaceAll("|", " OR ").replaceAll("&", " AND ").replace(/,\s*(?=and\b|or\b)/gi, " ");
			const tokens = plain.match(/[()]|[^\s()]+/g) ?? [];
			const parsed = either(merged(tokens));
			return parsed && parsed.rest.length === 0 ? parsed.text : undefined;
		}
		function merged(tokens) {
			const out = [];
			for (const token of tokens) {
				const last = out.at(-1);
				if (last !== undefined && isWord(last) && isWord(token)) out[out.length - 1] = `${last} ${token}`;
				else out.push(token);
			}
			return out;
		}
		const isWord = (token) => !/^(?:\(|\)|and|or|with)$/i.test(token);
		const either = (tokens) => joined(tokens, "OR", (rest) => joined(rest, "AND", single));
		function joined(tokens, by, one) {
			let found = one(tokens);
			while (found && found.rest[0]?.toUpperCase() === by) {
				const next = one(found.rest.slice(1));
				found = next && {
					text: `${found.text} ${by} ${next.text}`,
					rest: next.rest
				};
			}
			return found;
		}
		function single(tokens) {
			const [first, ...rest] = tokens;
			if (first === undefined) return undefined;
			if (first === "(") {
				const inner = either(rest);
				return inner?.rest[0] === ")" ? {
					text: `(${inner.text})`,
					rest: inner.rest.slice(1)
				} : undefined;
			}
			const id = idOf(first);
			if (id === undefined) return undefined;
			if (rest[0]?.toUpperCase() !== "WITH") return {
				text: id,
				rest
			};
			const exception = (0, spdx.fixupSpdxId)(rest[1] ?? "");
			return exception && /exception/i.test(exception) ? {
				text: `${id} WITH ${exception}`,
				rest: rest.slice(2)
			} : undefined;
		}
		const others = {
			expat: "MIT",
			"mit license": "MIT",
			"asl 2.0": "Apache-2.0",
			"apache 2.0": "Apache-2.0",
			"apache-2": "Apache-2.0",
			"apache license 2.0": "Apache-2.0",
			"apache license version 2.0": "Apache-2.0",
			bsd_2_clause: "BSD-2-Clause",
			bsd_3_clause: "BSD-3-Clause",
			cc0: "CC0-1.0",
			"mplv2.0": "MPL-2.0",
			"mpl 2.0": "MPL-2.0",
			"zlib/libpng": "Zlib"
		};
		function idOf(word) {
			const gnu = gnuOf(word);
			if (gnu !== undefined) return gnu;
			const known = others[word.toLowerCase()];
			if (known !== undefined) return known;
			const plus = /^(.+)\+$/.exec(word)?.[1];
			const id = (0, spdx.fixupSpdxId)(plus ?? word);
			return id && !/exception/i.test(id) ? `${id}${plus === undefined ? "" : "+"}` : undefined;
		}
		function gnuOf(word) {
			const found = /^(A?GPL|LGPL|GFDL)[-v ]*(>=|==)? *v?(\d+(?:\.\d+)?)(\+|-or-later|-only)?$/i.exec(word);
			if (!found) return undefined;
			const [, name = "", relation, number = "", ending] = found;
			const version = number.includes(".") ? number : `${number}.0`;
			const later = relation === ">=" || ending === "+" || ending?.toLowerCase() === "-or-later";
			return (0, spdx.fixupSpdxId)(`${name.toUpperCase()}-${version}-${later ? "or-later" : "only"}`);
		}
		;
		const limit = 4 * 1024 * 1024;
		async function readLicences(lock, tree) {
			const byEcosystem = Map.groupBy((0, selection.YB)(lock), ({ ecosystem }) => ecosystem);
			const found = new Map();
			for (const [id, all] of byEcosystem) {
				const source = await (0, ecosystems.fk)(id)?.licences?.();
				if (!source) continue;
				const items = all.map(({ item }) => item);
				const stated = "database" in source ? await inDatabase(source, items, tree) : await inFiles(source, items, tree);
				for (const [item, text] of stated) {
					const words = text.replace(/\s+/g, " ").trim();
					if (words) found.set((0, ids.sG)(id, item), licenceOf(words));
				}
			}
			return found;
		}
		async function inDatabase({ database }, items, tree) {
			const texts = await database(tree);
			return new Map(items.map((item) => [item, texts.get(`${item.name} ${item.version}`) ?? ""]));
		}
		async function inFiles({ files, stated }, items, tree) {
			const places = new Map(items.map((item) => [item, files(item).find((path) => isSmallFile(tree, path))]));
			const paths = new Set([...places.values()].filter((path) => path !== undefined));
			const texts = new Map();
			for await (const [path, bytes] of (0, findings.e2)(tree, [...paths], once.P$, limit)) texts.set(path, stated(bytes.toString("utf8")) ?? "");
			return new Map([...places].map(([item, path]) => [item, texts.get(path ?? "") ?? ""]));
		}
		function isSmallFile(tree, path) {
			const entry = tree.resolve(path);
			return entry?.type === "file" && entry.size <= limit;
		}
	})
};
;
