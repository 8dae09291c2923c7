"use strict";
exports.id = 9082;
exports.ids = [9082];
exports.modules = {
	68615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DP: () => statusFile,
			L4: () => stateOf,
			Mk: () => otherStatusFiles,
			NQ: () => otherDatabases,
			OV: () => dpkgDatabase,
			mm: () => upstreamVersion,
			pR: () => databaseLimit
		});
		var _findings_js_0 = __webpack_require__(41263);
		var _once_js_1 = __webpack_require__(11996);
		var _system_roots_js_3 = __webpack_require__(78212);
		var _owned_js_2 = __webpack_require__(92463);
		var _status_js_4 = __webpack_require__(60988);
		const statusFile = "/var/lib/dpkg/status";
		const statusFolder = "/var/lib/dpkg/status.d";
		const databaseLimit = 128 * 1024 * 1024;
		const otherStatusFiles = (0, _once_js_1["if"])((tree) => (0, _system_roots_js_3.h)(tree, "status", /\/(?:(?:var|usr)\/)?lib\/[do]pkg\/status$/, [statusFile]));
		const otherDatabases = (0, _once_js_1.Xw)(async (tree, reporter) => {
			const places = new Map(otherStatusFiles(tree).map((place) => [place.path, place]));
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, [...places.keys()], reporter, databaseLimit)) {
				const { paragraphs, problems } = (0, _status_js_4.L)(bytes.toString());
				if (!paragraphs.some((each) => each.has("package"))) continue;
				for (const message of problems) reporter.problem(path, message);
				found.push({
					...places.get(path),
					paragraphs
				});
			}
			return found;
		});
		async function upstreamVersion(tree, path) {
			const owner = await (0, _owned_js_2.dpkgOwner)(tree, path);
			if (owner === undefined) return undefined;
			const { entries } = await dpkgDatabase(tree);
			const found = entries.find(({ paragraph }) => paragraph.get("package") === owner && stateOf(paragraph) === "installed");
			const version = found?.paragraph.get("version") ?? "";
			return /^(?:\d+:)?(\d+\.\d+\.\d+)(?=[-+]|~(?:dfsg|ds)|$)/.exec(version)?.[1];
		}
		function stateOf(paragraph) {
			return paragraph.get("status")?.split(/\s+/).at(-1) ?? "installed";
		}
		const dpkgDatabase = (0, _once_js_1.Xw)(async (tree, reporter) => {
			const entries = [];
			const single = tree.list(statusFolder).filter((entry) => !/\.(md5sums|list|conffiles)$/.test(entry.path));
			const paths = [...(0, _findings_js_0.Yb)(tree, [statusFile]), ...single.map((entry) => entry.path)];
			if (paths.length > 0) reporter.seen();
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, paths, reporter, databaseLimit)) {
				const parsed = (0, _status_js_4.L)(bytes.toString());
				for (const message of parsed.problems) reporter.problem(path, message);
				for (const paragraph of parsed.paragraphs) entries.push({
					path,
					paragraph
				});
				if (path === statusFile && bytes.length > 0 && bytes.at(-1) !== 10) {
					reporter.problem(path, "ends in the middle of a line");
				}
			}
			return { entries };
		});
	}),
	92463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dpkgOwner: () => dpkgOwner,
			owned: () => owned,
			ownedByDpkg: () => ownedByDpkg
		});
		var tree_index = __webpack_require__(78448);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var database = __webpack_require__(68615);
		;
		const path = "/var/lib/dpkg/diversions";
		const diversions = (0, once.Xw)(async (tree) => {
			const found = new Map();
			if (tree.resolve(path)?.type !== "file") return found;
			for await (const [, bytes] of (0, findings.e2)(tree, [path], once.P$)) {
				const lines = bytes.toString("utf8").split("\n");
				for (let i = 0; i + 2 < lines.length; i += 3) found.set(lines[i], {
					to: lines[i + 1],
					by: lines[i + 2]
				});
			}
			return found;
		});
		;
		const merged = [
			"/bin",
			"/sbin",
			"/lib",
			"/lib32",
			"/lib64",
			"/libx32"
		];
		const infoFolder = "/var/lib/dpkg/info";
		const statusFolder = "/var/lib/dpkg/status.d";
		const ownedByDpkg = (0, once.Xw)(async (tree) => {
			const links = new Map(merged.filter((folder) => tree.entries.get(folder)?.type === "symlink").map((folder) => [folder, tree.resolve(folder)?.path ?? folder]));
			const files = new Set();
			const add = (path) => {
				const slash = path.indexOf("/", 1);
				const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
				files.add(target === undefined ? path : target + path.slice(slash));
			};
			for (const paths of (await fileLists(tree)).values()) for (const path of paths) add(path);
			for (const { sums } of await statusSums(tree)) for (const [path] of sums) add(path);
			for (const path of await filesElsewhere(tree)) files.add(path);
			return files;
		});
		const fileLists = (0, once.Xw)(async (tree) => {
			const lists = new Map();
			for await (const [path, bytes] of (0, findings.e2)(tree, inFolder(tree, infoFolder, ".list"), once.P$)) lists.set(stem(path), bytes.toString().split("\n").filter(Boolean));
			return lists;
		});
		async function filesElsewhere(tree) {
			const files = [];
			for (const { path: status, root } of (0, database.Mk)(tree)) {
				const base = root === "/" ? "" : root;
				for await (const [, bytes] of (0, findings.e2)(tree, inFolder(tree, `${(0, tree_index.gN)(status)}/info`, ".list"), once.P$)) {
					for (const line of bytes.toString().split("\n")) if (line) files.push(base + line.split("	")[0]);
				}
			}
			return files;
		}
		async function dpkgOwner(tree, path) {
			if (!(await ownedByDpkg(tree)).has(path)) return undefined;
			const spellings = new Set([path, path.replace(/^\/usr(?=\/)/, "")]);
			for (const [name, paths] of await fileLists(tree)) if (paths.some((each) => spellings.has(each))) return name.split(":")[0];
			return undefined;
		}
		async function* readSums(tree, folder) {
			for await (const [path, bytes] of (0, findings.e2)(tree, inFolder(tree, folder, ".md5sums"), once.P$)) {
				const lines = bytes.toString().matchAll(/^([0-9a-f]{32}) {2}(.+)$/gm);
				yield {
					path,
					sums: Array.from(lines, ([, md5, file]) => [`/${file}`, md5])
				};
			}
		}
		const statusSums = (0, once.Xw)(async (tree) => {
			const lists = [];
			for await (const list of readSums(tree, statusFolder)) lists.push(list);
			return lists;
		});
		function inFolder(tree, folder, ending) {
			return tree.list(folder).map(({ path }) => path).filter((path) => path.endsWith(ending));
		}
		function stem(path) {
			return (0, tree_index.Fl)(path).replace(/\.(list|md5sums)$/, "");
		}
		async function owned(tree) {
			const [files, diverted] = await Promise.all([ownedByDpkg(tree), diversions(tree)]);
			return {
				files,
				replaced: [...diverted].filter(([, { by }]) => by === ":").map(([from]) => from),
				listed: () => listed(tree),
				packages: () => filesByPackage(tree)
			};
		}
		async function* filesByPackage(tree) {
			for (const [name, paths] of await fileLists(tree)) for (const path of paths) yield [name.split(":")[0], path];
			for (const { path: list, sums } of await statusSums(tree)) for (const [path] of sums) yield [stem(list), path];
		}
		async function* listed(tree) {
			const [diverted, lists, configuration] = await Promise.all([
				diversions(tree),
				fileLists(tree),
				configurationFiles(tree)
			]);
			for (const { to } of diverted.values()) yield [to];
			const place = function* ({ path: list, sums }) {
				const name = stem(list).split(":")[0];
				const known = lists.get(stem(list));
				const own = known && new Set(known);
				for (const [path, md5] of sums) {
					if (own?.has(path) === false || configuration.has(path)) continue;
					const diversion = diverted.get(path);
					yield [diversion && diversion.by !== name ? diversion.to : path, `md5:${md5}`];
				}
			};
			for await (const list of readSums(tree, infoFolder)) yield* place(list);
			for (const list of await statusSums(tree)) yield* place(list);
		}
		const configurationFiles = (0, once.Xw)(async (tree) => {
			const { entries } = await (0, database.OV)(tree);
			const files = entries.flatMap(({ paragraph }) => (paragraph.get("conffiles") ?? "").split("\n").map((line) => line.trim().split(" ")[0]));
			return new Set(files);
		});
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
	33839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B8: () => releaseIn,
			HU: () => parseOsRelease,
			TE: () => osReleaseFiles,
			_W: () => osRelease,
			hp: () => distroOf
		});
		var _once_js_0 = __webpack_require__(11996);
		function distroOf({ id, versionId, codename }) {
			const version = versionId ?? codename;
			return id && version && `${id}-${version}`;
		}
		const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
		const olderFiles = [
			["/etc/redhat-release", redHatId],
			["/etc/system-release", redHatId],
			["/etc/SuSE-release", (text) => /^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined],
			["/etc/alpine-release", () => "alpine"],
			["/etc/debian_version", () => "debian"]
		];
		function redHatId(text) {
			const names = [
				[/^Red Hat Enterprise Linux/i, "rhel"],
				[/^CentOS/i, "centos"],
				[/^Fedora/i, "fedora"],
				[/^Scientific Linux/i, "scientific"],
				[/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
				[/^Amazon Linux/i, "amzn"]
			];
			return names.find(([name]) => name.test(text))?.[1];
		}
		const osRelease = (0, _once_js_0.Xw)(async (tree) => releaseIn(tree, "/"));
		async function releaseIn(tree, root) {
			const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
			const base = root === "/" ? "" : root;
			const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
			const text = path ? (await tree.read([base + path])).get(base + path)?.toString() ?? "" : "";
			const older = olderFiles.find(([each]) => each === path);
			if (older) {
				const id = older[1](text);
				return {
					id,
					versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0]
				};
			}
			const fields = parseOsRelease(text);
			return {
				id: fields.ID?.toLowerCase() || undefined,
				versionId: fields.VERSION_ID || undefined,
				codename: fields.VERSION_CODENAME || undefined
			};
		}
		function parseOsRelease(text) {
			const fields = {};
			for (const line of text.split(/\r?\n/)) {
				const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
				if (!match) continue;
				const [, name, double, single, bare] = match;
				fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
			}
			return fields;
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
	}),
	55352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => withoutSecrets });
		const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
		function withoutSecrets(url) {
			return url.replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
				return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
			}).replace(/\?[^#]*/, (query) => {
				const kept = query.slice(1).split("&").filter((pair) => !secretParameter.test(pair.split("=")[0]));
				return kept.length > 0 ? `?${kept.join("&")}` : "";
			});
		}
	})
};
;
