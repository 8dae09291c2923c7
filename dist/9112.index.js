"use strict";
exports.id = 9112;
exports.ids = [9112];
exports.modules = {
	65674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _os_release_js_1 = __webpack_require__(33839);
		var _purl_js_4 = __webpack_require__(3668);
		var _about_js_2 = __webpack_require__(25897);
		var _database_js_3 = __webpack_require__(32031);
		const worldFile = "/etc/apk/world";
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			const world = await wanted(tree);
			const own = await (0, _os_release_js_1._W)(tree);
			const provided = new Set();
			let database;
			for (const { path, root, fields } of (await (0, _database_js_3.Y)(tree, findings)).entries) {
				const isOwn = root === "/";
				if (isOwn) database = path;
				const system = isOwn ? own : await (0, _os_release_js_1.B8)(tree, root);
				const field = (key) => fields.get(key) ?? "";
				const [name, arch] = [field("P"), field("A")];
				const isVirtual = /^\d{8}\.\d{6}$/.test(field("V"));
				const version = isVirtual ? "0" : field("V");
				const found = {
					name,
					version,
					purl: (0, _purl_js_4.E)(_about_js_2.h, {
						namespace: system.id ?? "alpine",
						name,
						version,
						qualifiers: {
							arch,
							distro: (0, _os_release_js_1.hp)(system)
						}
					}),
					...arch ? { arch } : {},
					...field("o") && field("o") !== name ? { source: `${field("o")}@${version}` } : {},
					...world && isOwn ? { auto: !world.has(name) } : {},
					...isOwn ? {} : {
						prefix: root,
						location: path
					},
					...field("C") && !isVirtual ? { hash: field("C") } : {},
					.../^[0-9a-f]{40}$/.test(field("c")) ? { commit: field("c") } : {}
				};
				findings.add(found, path, isOwn ? name : `${root} ${name}`);
				if (!isOwn) continue;
				for (const constraint of [name, ...field("p").split(/\s+/)]) provided.add(nameOf(constraint) ?? "");
			}
			const missing = [...world ?? []].find((name) => !provided.has(name));
			if (database !== undefined && missing !== undefined) findings.problem(database, `has no entry for ${missing}, which ${worldFile} asks for`);
			return findings.outcome();
		}
		async function wanted(tree) {
			if (tree.resolve(worldFile)?.type !== "file") return undefined;
			const text = (await tree.read([worldFile])).get(worldFile)?.toString("utf8") ?? "";
			return new Set(text.split(/\s+/).map(nameOf).filter((name) => name !== undefined));
		}
		function nameOf(constraint) {
			return /^[^!=<>~@][^=<>~@]*/.exec(constraint)?.[0];
		}
	}),
	29577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _place_js_0 = __webpack_require__(20294);
		var _database_js_1 = __webpack_require__(32031);
		async function owned(tree) {
			const { entries } = await (0, _database_js_1.Y)(tree);
			return {
				files: new Set(entries.flatMap(({ files }) => files.map(([path]) => path))),
				async *listed() {
					for (const { files } of entries) yield* files;
				},
				async *recorded() {
					for (const { root, files } of entries) {
						for (const file of files) {
							const place = isProtected(file[0], root) ? undefined : (0, _place_js_0.X)(tree, file[0]);
							if (place !== undefined && tree.entries.get(place)?.type === "file") yield file;
						}
					}
				},
				async *packages() {
					for (const { fields, files } of entries) for (const [path] of files) yield [fields.get("P") ?? "", path];
				}
			};
		}
		function isProtected(path, root) {
			const inside = root === "/" ? path : path.slice(root.length);
			return /^\/etc\/(?!init\.d\/)/.test(inside);
		}
	}),
	61544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => ownersOf,
			a: () => wantedPlaces
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _caches_js_1 = __webpack_require__(50762);
		var _index_js_2 = __webpack_require__(46291);
		var _survey_js_3 = __webpack_require__(59395);
		async function ownersOf(tree, found, paths) {
			const seen = (0, _caches_js_1.G)(tree);
			const survey = (0, _survey_js_3.y)(seen, _index_js_2.uU);
			const owners = new Map();
			const wanted = wantedPlaces(tree, paths);
			const inOrder = [..._index_js_2.uU].sort((a, b) => Number(b.ownsOthers ?? false) - Number(a.ownsOthers ?? false));
			for (const ecosystem of inOrder) {
				if (found[ecosystem.id] === undefined || found[ecosystem.id].status === "absent") continue;
				await addListed(ecosystem, survey, wanted, owners);
			}
			const folders = foldersOf(found);
			for (const path of paths) {
				const owner = owners.get(path) ?? nearest(folders, path);
				if (owner) owners.set(path, owner);
			}
			return owners;
		}
		function wantedPlaces(tree, paths) {
			const names = new Set([...paths].map(_image_tree_index_js_0.Fl));
			return (path) => {
				if (paths.has(path)) return path;
				if (!names.has((0, _image_tree_index_js_0.Fl)(path))) return undefined;
				const folder = tree.resolve((0, _image_tree_index_js_0.gN)(path))?.path;
				const real = folder && (0, _image_tree_index_js_0.uJ)(folder, (0, _image_tree_index_js_0.Fl)(path));
				return real && paths.has(real) ? real : undefined;
			};
		}
		async function addListed(ecosystem, survey, wanted, owners) {
			const { id } = ecosystem;
			const { files, listed, packages } = await survey.ownedBy(ecosystem);
			const add = (path, owner) => {
				const place = wanted(path);
				if (place !== undefined && !owners.has(place)) owners.set(place, owner);
			};
			if (packages) for await (const [name, path] of packages()) add(path, {
				ecosystem: id,
				name
			});
			for (const path of files ?? []) add(path, { ecosystem: id });
			if (listed) for await (const [path] of listed()) add(path, { ecosystem: id });
		}
		function foldersOf(found) {
			const folders = new Map();
			for (const [ecosystem, answer] of Object.entries(found)) {
				if (answer.status === "absent") continue;
				for (const { name, location, prefix } of answer.packages) {
					if (location === undefined) continue;
					const isFile = /\/(?:package\.json|[^/]*Manifest[^/]*\.toml)$/.test(location);
					const folder = isFile ? (0, _image_tree_index_js_0.gN)(location) : location;
					if (folder !== prefix && folder !== "/") folders.set(folder, {
						ecosystem,
						name
					});
				}
			}
			return folders;
		}
		function nearest(folders, path) {
			for (let at = path; at !== "/"; at = (0, _image_tree_index_js_0.gN)(at)) {
				const owner = folders.get(at);
				if (owner) return owner;
			}
			return undefined;
		}
	}),
	50762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => withoutCaches });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _index_js_1 = __webpack_require__(46291);
		var _once_js_2 = __webpack_require__(11996);
		const withoutCaches = (0, _once_js_2["if"])((tree) => {
			const hidden = new Set();
			for (const [name, find] of _index_js_1.uU.flatMap(({ caches }) => Object.entries(caches ?? {}))) {
				for (const entry of tree.named(name)) for (const folder of find(tree, entry)) hidden.add(folder);
			}
			if (hidden.size === 0) return tree;
			const entries = new Map();
			for (const [path, entry] of tree.entries) {
				if (hidden.has(path) || hidden.has((0, _image_tree_index_js_0.gN)(path))) hidden.add(path);
				else entries.set(path, entry);
			}
			return {
				entries,
				named: (name) => tree.named(name).filter(({ path }) => entries.has(path)),
				list: (folder) => tree.list(folder),
				resolve: (path) => tree.resolve(path),
				read: (paths, limit) => tree.read(paths, limit),
				...tree.heads && { heads: (paths) => tree.heads(paths) },
				digests: (paths, look) => tree.digests(paths, look),
				close: () => tree.close()
			};
		});
	}),
	47688: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _url_js_3 = __webpack_require__(55352);
		var _about_js_1 = __webpack_require__(87723);
		var _roots_js_2 = __webpack_require__(23885);
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			for (const { root, first, second } of await (0, _roots_js_2._)(tree, findings)) {
				for (const install of merged(first, second)) {
					const list = first ? _roots_js_2.D.first : _roots_js_2.D.second;
					findings.add(toPackage(root, install), `${root}/${list}`, `${root} ${install.id}`);
				}
			}
			return findings.outcome();
		}
		function merged(installs, more) {
			if (!installs) return more ?? [];
			return installs.map((install) => more?.find((other) => other.id === install.id) ?? install);
		}
		function toPackage(root, { name, version, source, rustc }) {
			const [kind, rest = ""] = [source.slice(0, source.indexOf("+")), source.slice(source.indexOf("+") + 1)];
			const [address = "", fragment] = (0, _url_js_3.c)(rest).split("#");
			const commit = kind === "git" && /^[0-9a-f]{40}$/.test(fragment ?? "") ? fragment : undefined;
			const bare = address.replace(/\?.*$/, "");
			const vcs = kind === "git" ? `git+${bare}${commit ? `@${commit}` : ""}` : undefined;
			return {
				name,
				version,
				purl: (0, _purl_js_4.E)(_about_js_1.A, {
					name,
					version,
					qualifiers: { vcs_url: vcs }
				}),
				prefix: root,
				...kind === "registry" || kind === "sparse" ? { origin: address } : { url: bare },
				...commit ? { commit } : {},
				...rustc ? { build: rustc } : {}
			};
		}
	}),
	85343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _roots_js_0 = __webpack_require__(23885);
		async function owned(tree) {
			const roots = await (0, _roots_js_0._)(tree);
			const programs = roots.flatMap(({ root, first = [] }) => first.flatMap(({ bins }) => bins.map((bin) => `${root}/bin/${bin}`)));
			return { files: new Set(programs) };
		}
	}),
	23885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => cargoRoots,
			D: () => names
		});
		var tree_index = __webpack_require__(78448);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var toml = __webpack_require__(70542);
		;
		function readFirstForm(text) {
			let { table, problem } = (0, toml.D)(text);
			if (problem !== undefined) table = (0, toml.D)(text.slice(0, text.lastIndexOf("\n\"") + 1)).table;
			const isTable = typeof table.v1 === "object";
			const crates = isTable ? Object.entries(table.v1) : [];
			const { installs, problems } = collectIds(crates.map(([id, bins]) => ({
				id,
				bins,
				rustc: undefined
			})), problem);
			if (!isTable && problems.length === 0 && text.trim() !== "") problems.push("has no table v1");
			if (/^\s*#/m.test(text)) problems.push("has a comment, which Cargo does not write");
			return {
				installs,
				problems
			};
		}
		function readSecondForm(text) {
			let document;
			try {
				document = JSON.parse(text);
			} catch {
				return {
					installs: [],
					problems: ["is no JSON"]
				};
			}
			const installs = document?.installs;
			if (typeof installs !== "object" || installs === null) return {
				installs: [],
				problems: ["has no installs"]
			};
			return collectIds(Object.entries(installs).map(([id, more]) => ({
				id,
				bins: more?.bins,
				rustc: more?.rustc
			})), undefined);
		}
		function collectIds(found, problem) {
			const problems = problem === undefined ? [] : [problem];
			const installs = [];
			for (const { id, bins, rustc } of found) {
				const parts = /^(\S+) (\S+) \((.+)\)$/.exec(id);
				if (!parts) {
					problems.push(`${JSON.stringify(id)} does not name a crate, its version and its source`);
					continue;
				}
				installs.push({
					id,
					name: parts[1],
					version: parts[2],
					source: parts[3],
					bins: Array.isArray(bins) ? bins.filter((bin) => typeof bin === "string") : [],
					rustc: typeof rustc === "string" ? rustc.split("\n")[0] : undefined
				});
			}
			return {
				installs,
				problems
			};
		}
		;
		const names = {
			first: ".crates.toml",
			second: ".crates2.json"
		};
		const cargoRoots = (0, once.Xw)(async (tree, reporter) => {
			const roots = new Map();
			const paths = Object.values(names).flatMap((name) => tree.named(name).map(({ path }) => path));
			for await (const [path, bytes] of (0, findings.e2)(tree, paths, reporter)) {
				reporter.seen();
				const form = path.endsWith(names.first) ? "first" : "second";
				const read = form === "first" ? readFirstForm : readSecondForm;
				const { installs, problems } = bytes.length > 0 ? read(bytes.toString("utf8")) : {
					installs: [],
					problems: []
				};
				for (const problem of problems) reporter.problem(path, problem);
				const root = roots.get((0, tree_index.gN)(path)) ?? { root: (0, tree_index.gN)(path) };
				root[form] = installs;
				roots.set(root.root, root);
			}
			return [...roots.values()];
		});
	}),
	28001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => checkoutPackage });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _purl_js_2 = __webpack_require__(3668);
		var _url_js_1 = __webpack_require__(55352);
		function checkoutPackage(system, folder, version, address) {
			const plain = address === undefined ? undefined : (0, _url_js_1.c)(address);
			const path = (plain ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
			const parts = path.split("/").filter((part) => part !== "");
			const url = plain === undefined ? undefined : `${system}+${plain.startsWith("/") ? "file://" : ""}${plain}`;
			return {
				name: parts.join("/") || (0, _image_tree_index_js_0.Fl)(folder) || "/",
				version,
				purl: (0, _purl_js_2.E)("generic", {
					name: parts.at(-1) ?? ((0, _image_tree_index_js_0.Fl)(folder) || "root"),
					version,
					qualifiers: { vcs_url: url === undefined ? undefined : `${url}@${version}` }
				}),
				location: folder,
				.../^[0-9a-f]+$/.test(version) ? { commit: version } : {},
				...url === undefined ? {} : { url }
			};
		}
	}),
	90602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _location_js_4 = __webpack_require__(53730);
		var _purl_js_3 = __webpack_require__(3668);
		var _url_js_5 = __webpack_require__(55352);
		var _index_js_1 = __webpack_require__(34896);
		var _installed_js_2 = __webpack_require__(55810);
		const [composerType] = _index_js_1.D.purl;
		async function collect(tree, survey) {
			const findings = new _findings_js_0.Fv();
			const all = await (0, _installed_js_2.$)(tree, findings);
			if (all.length === 0) return findings.outcome();
			const owner = await survey.owner();
			for (const one of all) {
				const { list, vendor, folder, found } = one;
				if (folder !== undefined && !tree.resolve(folder)) findings.note(list, `names ${found.name}, whose folder ${folder} is not in the image`);
				findings.add({
					...toPackage(one),
					...owner(list)
				}, list, `${vendor} ${found.name.toLowerCase()}`);
			}
			return findings.outcome();
		}
		function toPackage({ found, vendor, folder }) {
			const name = found.name.toLowerCase();
			const [namespace, bare] = name.includes("/") ? name.split("/", 2) : [undefined, name];
			const from = originOf(found);
			return {
				name,
				version: found.version,
				purl: (0, _purl_js_3.E)(composerType, {
					namespace,
					name: bare,
					version: found.version,
					qualifiers: (0, _location_js_4.A)(from)
				}),
				prefix: vendor,
				...folder === undefined ? {} : { location: folder },
				...from
			};
		}
		function originOf({ source, dist, "installation-source": how }) {
			const used = how === "source" ? source : dist ?? source;
			const commit = /^[0-9a-f]{40}$/.exec(used?.reference ?? "")?.[0];
			const sha1 = /^[0-9a-f]{40}$/.exec(dist?.shasum ?? "")?.[0];
			const isPath = used?.type === "path";
			const isPublic = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com|gitlab\.com)\//;
			const address = used?.url === undefined ? undefined : (0, _url_js_5.c)(used.url);
			const url = address === undefined || isPublic.test(address) ? undefined : address;
			return {
				...commit && !isPath ? { commit } : {},
				...url === undefined ? {} : { url },
				...sha1 && how !== "source" ? { hash: `sha1:${sha1}` } : {},
				...isPath ? { editable: true } : {}
			};
		}
	}),
	55810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => installed });
		var node_path_0 = __webpack_require__(76760);
		var zod_4 = __webpack_require__(28942);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		const limit = 64 * 1024 * 1024;
		const text = zod_4.YjP().trim().min(1);
		const sourceSchema = zod_4.Ikc({
			type: text.optional().catch(undefined),
			url: text.optional().catch(undefined),
			reference: text.optional().catch(undefined),
			shasum: text.optional().catch(undefined)
		}).nullish().catch(undefined);
		const packageSchema = zod_4.Ikc({
			name: text,
			version: text,
			type: text.optional().catch(undefined),
			source: sourceSchema,
			dist: sourceSchema,
			"installation-source": text.optional().catch(undefined),
			"install-path": zod_4.YjP().nullish().catch(undefined)
		});
		const listSchema = zod_4.KCZ([
			zod_4.YOg(zod_4.L5J()),
			zod_4.Ikc({ packages: zod_4.YOg(zod_4.L5J()) }).transform(({ packages }) => packages),
			zod_4.rej({}).transform(() => [])
		]);
		const installed = (0, _once_js_3.Xw)(async (tree, reporter) => {
			const lists = tree.named("installed.json").filter(({ path, type }) => type !== "dir" && path.endsWith("/composer/installed.json")).map(({ path }) => path);
			const all = [];
			for await (const [list, bytes] of (0, _findings_js_2.e2)(tree, lists, reporter, limit)) {
				const packages = parse(bytes);
				if (packages === undefined) {
					reporter.problem(list, "cannot be read as Composer's list of packages");
					continue;
				}
				reporter.seen();
				for (const one of packages) {
					const { data: found } = packageSchema.safeParse(one);
					if (!found) {
						reporter.problem(list, "has a package without name or version");
						continue;
					}
					const at = found["install-path"];
					const path = at === undefined ? `../${found.name}` : at;
					const folder = path === null ? undefined : node_path_0.posix.resolve((0, _image_tree_index_js_1.gN)(list), path);
					all.push({
						found,
						list,
						vendor: (0, _image_tree_index_js_1.gN)((0, _image_tree_index_js_1.gN)(list)),
						folder
					});
				}
			}
			return all;
		});
		function parse(bytes) {
			try {
				return listSchema.parse(JSON.parse(bytes.toString("utf8")));
			} catch {
				return undefined;
			}
		}
	}),
	36425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _installed_js_0 = __webpack_require__(55810);
		async function owned(tree) {
			const inVendor = (await (0, _installed_js_0.$)(tree)).flatMap(({ folder, vendor }) => folder?.startsWith(`${vendor}/`) ? [folder] : []);
			return { folders: new Set(inVendor) };
		}
	}),
	94887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_2 = __webpack_require__(3668);
		var _url_js_3 = __webpack_require__(55352);
		var _records_js_1 = __webpack_require__(10847);
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			for (const [prefix, records] of (await (0, _records_js_1.W)(tree, findings)).prefixes) {
				for (const record of records) {
					findings.add(toPackage(prefix, record), record.path, `${record.name} in ${prefix}`);
				}
			}
			return findings.outcome();
		}
		function toPackage(prefix, record) {
			const { name, version, build, subdir } = record;
			const url = record.url && withoutToken(record.url);
			const origin = originOf(record, url);
			const hash = record.sha256 ? `sha256:${record.sha256}` : record.md5 ? `md5:${record.md5}` : undefined;
			return {
				name,
				version,
				purl: (0, _purl_js_2.E)("conda", {
					name,
					version,
					qualifiers: {
						build,
						channel: origin && channelName(origin),
						subdir,
						type: archiveType(record)
					}
				}),
				prefix,
				location: record.path,
				...subdir && { arch: subdir },
				...build && { build },
				...origin && { origin },
				...hash && { hash },
				...url && { url },
				...record.requested && { auto: false }
			};
		}
		function originOf(record, url) {
			const folder = url?.slice(0, url.lastIndexOf("/"));
			if (folder && record.subdir && folder.endsWith(`/${record.subdir}`)) {
				return folder.slice(0, -record.subdir.length - 1);
			}
			const channel = record.channel && withoutToken(record.channel).replace(/\/$/, "");
			const platform = `/${record.subdir}`;
			return channel?.endsWith(platform) ? channel.slice(0, -platform.length) : channel;
		}
		function withoutToken(url) {
			return (0, _url_js_3.c)(url).replace(/\/t\/[^/]+\//, "/");
		}
		function channelName(origin) {
			return origin.split("/").at(-1) || origin;
		}
		function archiveType({ file }) {
			return file?.endsWith(".tar.bz2") ? "tar.bz2" : file?.endsWith(".conda") ? "conda" : undefined;
		}
	}),
	20705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			condaChanges: () => condaChanges,
			condaHistory: () => condaHistory
		});
		var _findings_js_0 = __webpack_require__(41263);
		var _once_js_1 = __webpack_require__(11996);
		var _purl_js_2 = __webpack_require__(3668);
		const line = /^[+-](?:\S*::)?([^\s/]+)-([^\s-]+)-([^\s-]+)$/;
		async function condaHistory(tree) {
			const paths = tree.named("history").filter(({ path, type }) => type === "file" && path.endsWith("/conda-meta/history")).map(({ path }) => path);
			if (paths.length === 0) return undefined;
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, paths, _once_js_1.P$)) {
				const prefix = path.slice(0, -"/conda-meta/history".length) || "/";
				found.push(...condaChanges(bytes.toString("utf8")).map((each) => ({
					...each,
					prefix
				})));
			}
			return found;
		}
		function condaChanges(history) {
			const found = new Map();
			for (const text of history.split("\n")) {
				const [, name, version, build] = line.exec(text.trim()) ?? [];
				if (!name || !version || !build) continue;
				const id = (0, _purl_js_2.E)("conda", {
					name,
					version,
					qualifiers: { build }
				});
				found.set(id, {
					name,
					version,
					purl: id,
					build
				});
			}
			return [...found.values()];
		}
	}),
	49516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _records_js_3 = __webpack_require__(10847);
		async function owned(tree) {
			const { owned, sums, prefixes } = await (0, _records_js_3.W)(tree);
			const records = [...prefixes.values()].flat();
			return {
				files: owned,
				listed: () => digests(sums),
				packages: () => filesByPackage(tree, records)
			};
		}
		async function* filesByPackage(tree, records) {
			const names = new Map(records.map(({ path, name }) => [path, name]));
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, [...names.keys()], _once_js_2.P$)) {
				const root = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path));
				for (const file of (0, _records_js_3.n)(bytes)) yield [names.get(path), (0, _image_tree_index_js_0.uJ)(root, file)];
			}
		}
		async function* digests(sums) {
			yield* sums;
		}
	}),
	10847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => condaRecords,
			n: () => filesIn
		});
		var zod_4 = __webpack_require__(28942);
		var _files_plain_words_js_0 = __webpack_require__(89123);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		const recordSchema = zod_4.Ikc({
			name: zod_4.YjP().min(1),
			version: zod_4.YjP().min(1),
			build: zod_4.YjP().optional(),
			build_string: zod_4.YjP().optional(),
			channel: zod_4.YjP().nullish(),
			subdir: zod_4.YjP().nullish(),
			fn: zod_4.YjP().nullish(),
			url: zod_4.YjP().nullish(),
			md5: zod_4.YjP().nullish(),
			sha256: zod_4.YjP().nullish(),
			files: zod_4.YOg(zod_4.YjP()).nullish(),
			paths_data: zod_4.Ikc({ paths: zod_4.YOg(zod_4.Ikc({
				_path: zod_4.YjP(),
				path_type: zod_4.YjP().nullish(),
				sha256: zod_4.YjP().nullish(),
				sha256_in_prefix: zod_4.YjP().nullish()
			})) }).nullish().catch(undefined),
			requested_spec: zod_4.YjP().nullish(),
			requested_specs: zod_4.YOg(zod_4.YjP()).nullish()
		});
		const condaRecords = (0, _once_js_3.Xw)(async (tree, reporter) => {
			const prefixes = new Map();
			const owned = new Set();
			const sums = [];
			const paths = [];
			for (const folder of tree.named("conda-meta")) {
				if (folder.type !== "dir") continue;
				const inside = tree.list(folder.path);
				const records = inside.filter((entry) => entry.path.endsWith(".json"));
				if (records.length === 0 && !inside.some((entry) => (0, _image_tree_index_js_1.Fl)(entry.path) === "history")) continue;
				prefixes.set((0, _image_tree_index_js_1.gN)(folder.path), []);
				paths.push(...records.map((entry) => entry.path));
			}
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, paths, reporter)) {
				const prefix = (0, _image_tree_index_js_1.gN)((0, _image_tree_index_js_1.gN)(path));
				try {
					const { record, files, digests } = parseRecord(path, bytes);
					const root = prefix === "/" ? "" : prefix;
					if (isReplaced(tree, root, files)) {
						reporter.note(path, "is not counted by conda: another installer replaced the package's files");
						continue;
					}
					prefixes.get(prefix).push(record);
					for (const file of files) owned.add(`${root}/${file}`);
					for (const [file, sum] of digests) sums.push([`${root}/${file}`, sum]);
				} catch (error) {
					if (/^[^/]+-[^-/]+-[^-/]+\.json$/.test((0, _image_tree_index_js_1.Fl)(path))) reporter.problem(path, error.message);
					else reporter.note(path, `${error.message}; its name is not that of one`);
				}
			}
			if (prefixes.size > 0) reporter.seen();
			return {
				prefixes,
				owned,
				sums
			};
		});
		const anchor = /(?:^|\/)site-packages\/[^/]+(?:\.dist-info\/RECORD|\.egg-info(?:\/PKG-INFO)?)$/;
		function isReplaced(tree, root, files) {
			const anchors = files.filter((file) => anchor.test(file));
			return anchors.length > 0 && anchors.every((file) => !tree.resolve(`${root}/${file}`));
		}
		function parseRecord(path, bytes) {
			const parsed = recordSchema.safeParse(parseJson(bytes), _files_plain_words_js_0.f);
			if (!parsed.success) throw new Error(`invalid record of a conda package: ${(0, _files_plain_words_js_0._)(parsed.error.issues, "it", 1)}`);
			const found = parsed.data;
			const spec = found.requested_spec ?? "";
			return {
				record: {
					path,
					name: found.name,
					version: found.version,
					build: found.build ?? found.build_string,
					channel: found.channel ?? undefined,
					subdir: found.subdir ?? undefined,
					file: found.fn ?? undefined,
					url: found.url || undefined,
					md5: found.md5 || undefined,
					sha256: found.sha256 || undefined,
					requested: spec !== "" && spec !== "None" || (found.requested_specs ?? []).length > 0
				},
				files: found.files ?? [],
				digests: (found.paths_data?.paths ?? []).flatMap((file) => {
					const sha256 = file.sha256_in_prefix || file.sha256;
					return sha256 && file.path_type !== "softlink" ? [[file._path, `sha256:${sha256}`]] : [];
				})
			};
		}
		function filesIn(bytes) {
			return recordSchema.parse(parseJson(bytes)).files ?? [];
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(bytes.toString());
			} catch {
				throw new Error("is not valid JSON");
			}
		}
	}),
	54353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var node_crypto_0 = __webpack_require__(77598);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		const checkpoint = /\/hub\/checkpoints\/([^/]+?)-([0-9a-f]{8,64})(?:\.\w+)+$/;
		const anyCheckpoint = /\/torch\/hub\/checkpoints\/[^/]+$/;
		const repository = /^([^_/]+)_(.+)_([^_/]+)$/;
		const kinds = "chunkers|corpora|grammars|help|misc|models|sentiment|stemmers|taggers|tokenizers";
		const nltkArchive = new RegExp(`/nltk_data/(${kinds})/([^/]+)\\.zip$`);
		const archiveLimit = 128 * 1024 * 1024;
		async function collect(tree) {
			const findings = new _findings_js_2.Fv();
			for (const entry of filesIn(tree, "checkpoints")) addCheckpoint(entry, findings);
			for (const { path } of tree.named("hubconf.py")) addRepository((0, _image_tree_index_js_1.gN)(path), findings);
			const archives = tree.named("nltk_data").flatMap(({ path }) => tree.list(path)).flatMap(({ path }) => tree.list(path)).filter(({ path, type }) => type === "file" && nltkArchive.test(path));
			const paths = archives.map(({ path }) => path);
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, paths, findings, archiveLimit)) {
				const [, kind, name] = nltkArchive.exec(path);
				const digest = `sha256:${(0, node_crypto_0.hash)("sha256", bytes)}`;
				findings.add({
					...packageOf("nltk", name, digest, path),
					hash: digest,
					build: kind
				}, path, path);
			}
			return findings.outcome();
		}
		function filesIn(tree, folder) {
			return tree.named(folder).flatMap(({ path }) => tree.list(path)).filter(({ type }) => type === "file");
		}
		function addCheckpoint({ path }, findings) {
			const [, name, digest] = checkpoint.exec(path) ?? [];
			if (name && digest) findings.add(packageOf("torch", name, digest, path), path, path);
			else if (anyCheckpoint.test(path)) findings.note(path, "has no digest in its name: only the content digest identifies the model");
		}
		function addRepository(folder, findings) {
			const [, owner, name, ref] = repository.exec((0, _image_tree_index_js_1.Fl)(folder)) ?? [];
			if (!/\/hub\/[^/]+$/.test(folder) || !owner || !name || !ref) return;
			findings.add(packageOf("torch", `${owner}/${name}`, ref, folder), folder, folder);
		}
		function packageOf(library, name, version, location) {
			return {
				name,
				version,
				purl: (0, _purl_js_3.E)("generic", {
					namespace: library,
					name: name.split("/").at(-1),
					version
				}),
				location,
				origin: library
			};
		}
	}),
	18674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _os_release_js_2 = __webpack_require__(33839);
		var _database_js_3 = __webpack_require__(68615);
		var _purl_js_4 = __webpack_require__(53871);
		var _status_js_5 = __webpack_require__(60988);
		const infoFolder = "/var/lib/dpkg/info";
		const extendedStates = "/var/lib/apt/extended_states";
		const complete = new Set([
			"installed",
			"triggers-awaited",
			"triggers-pending"
		]);
		const unpacked = new Set(["unpacked", "half-configured"]);
		const gone = new Set(["config-files", "not-installed"]);
		async function collect(tree) {
			const findings = new _findings_js_1.Fv();
			const system = await (0, _os_release_js_2._W)(tree);
			const isAutomatic = await automatic(tree, findings);
			const known = new Set();
			for (const { path, paragraph } of (await (0, _database_js_3.OV)(tree, findings)).entries) {
				const found = toPackage(paragraph, system);
				known.add(found.name);
				const state = (0, _database_js_3.L4)(paragraph);
				if (gone.has(state)) continue;
				const unfinished = `${found.name} is ${JSON.stringify(state)}: dpkg did not finish with it`;
				if (unpacked.has(state)) findings.note(path, unfinished);
				else if (!complete.has(state)) findings.problem(path, unfinished);
				const auto = isAutomatic?.(found);
				const location = path === _database_js_3.DP || path.startsWith(`${_database_js_3.MT}/`) ? {} : { location: path };
				findings.add({
					...found,
					...location,
					...auto === undefined ? {} : { auto }
				}, path, `${found.name}:${found.arch}`);
			}
			findTraces(tree, known, findings);
			for (const { path, root, paragraphs } of await (0, _database_js_3.NQ)(tree, findings)) {
				const itsSystem = root === "/" ? system : await (0, _os_release_js_2.B8)(tree, root);
				for (const paragraph of paragraphs) {
					const found = {
						...toPackage(paragraph, itsSystem),
						prefix: root,
						location: path
					};
					const state = (0, _database_js_3.L4)(paragraph);
					if (gone.has(state)) continue;
					if (!complete.has(state)) findings.note(path, `${found.name} is ${JSON.stringify(state)}: dpkg did not finish with it`);
					if (!complete.has(state) && !unpacked.has(state)) continue;
					findings.add(found, path, `${root} ${path} ${found.name}:${found.arch}`);
				}
			}
			return findings.outcome();
		}
		function toPackage(paragraph, system) {
			const name = paragraph.get("package") ?? "";
			const version = paragraph.get("version") ?? "";
			const arch = paragraph.get("architecture") ?? "";
			const source = sourceOf(paragraph, name, version);
			return {
				name,
				version,
				purl: (0, _purl_js_4.B)(system, name, version, arch),
				arch,
				...source === undefined ? {} : { source }
			};
		}
		function sourceOf(paragraph, name, version) {
			const parts = /^(\S+)(?:\s+\((\S+)\))?$/.exec(paragraph.get("source") ?? "");
			if (!parts) return undefined;
			const source = `${parts[1]}@${parts[2] ?? version}`;
			return source === `${name}@${version}` ? undefined : source;
		}
		async function automatic(tree, findings) {
			if (!tree.resolve(extendedStates)) return undefined;
			const marked = new Map();
			for await (const [, bytes] of (0, _findings_js_1.e2)(tree, [extendedStates], findings, _database_js_3.pR)) {
				for (const paragraph of (0, _status_js_5.L)(bytes.toString()).paragraphs) {
					if (paragraph.get("auto-installed") !== "1") continue;
					const name = paragraph.get("package") ?? "";
					marked.set(name, (marked.get(name) ?? new Set()).add(paragraph.get("architecture") ?? ""));
				}
			}
			return ({ name, arch }) => arch === "all" ? marked.has(name) : marked.get(name)?.has(arch ?? "") ?? false;
		}
		function findTraces(tree, known, findings) {
			const lists = tree.list(infoFolder).filter((entry) => /\/[a-z0-9][^/]*\.list$/.test(entry.path));
			for (const list of lists) {
				const [name] = (0, _image_tree_index_js_0.Fl)(list.path).slice(0, -".list".length).split(":");
				if (!known.has(name)) findings.problem(list.path, `${_database_js_3.DP} has no entry for ${name}`);
			}
		}
	}),
	68615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DP: () => statusFile,
			L4: () => stateOf,
			MT: () => journalFolder,
			Mk: () => otherStatusFiles,
			NQ: () => otherDatabases,
			OV: () => dpkgDatabase,
			mm: () => upstreamVersion,
			pR: () => databaseLimit
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _system_roots_js_4 = __webpack_require__(78212);
		var _owned_js_3 = __webpack_require__(92463);
		var _status_js_5 = __webpack_require__(60988);
		const statusFile = "/var/lib/dpkg/status";
		const statusFolder = "/var/lib/dpkg/status.d";
		const journalFolder = "/var/lib/dpkg/updates";
		const databaseLimit = 128 * 1024 * 1024;
		const otherStatusFiles = (0, _once_js_2["if"])((tree) => (0, _system_roots_js_4.h)(tree, "status", /\/(?:(?:var|usr)\/)?lib\/[do]pkg\/status$/, [statusFile]));
		const otherDatabases = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const places = new Map(otherStatusFiles(tree).map((place) => [place.path, place]));
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, [...places.keys()], reporter, databaseLimit)) {
				const { paragraphs, problems } = (0, _status_js_5.L)(bytes.toString());
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
			const owner = await (0, _owned_js_3.dpkgOwner)(tree, path);
			if (owner === undefined) return undefined;
			const { entries } = await dpkgDatabase(tree);
			const found = entries.find(({ paragraph }) => paragraph.get("package") === owner && stateOf(paragraph) === "installed");
			const version = found?.paragraph.get("version") ?? "";
			return /^(?:\d+:)?(\d+\.\d+\.\d+)(?=[-+]|~(?:dfsg|ds)|$)/.exec(version)?.[1];
		}
		function stateOf(paragraph) {
			return paragraph.get("status")?.split(/\s+/).at(-1) ?? "installed";
		}
		const dpkgDatabase = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const entries = [];
			const single = tree.list(statusFolder).filter(({ path, type }) => type !== "dir" && !/\.(md5sums|list|conffiles)$/.test(path));
			const paths = [...(0, _findings_js_1.Yb)(tree, [statusFile]), ...single.map((entry) => entry.path)];
			if (paths.length > 0) reporter.seen();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, databaseLimit)) {
				const parsed = (0, _status_js_5.L)(bytes.toString());
				for (const message of parsed.problems) reporter.problem(path, message);
				for (const paragraph of parsed.paragraphs) entries.push({
					path,
					paragraph
				});
				if (path === statusFile && bytes.length > 0 && bytes.at(-1) !== 10) {
					reporter.problem(path, "ends in the middle of a line");
				}
			}
			return { entries: await withJournal(tree, entries, reporter) };
		});
		async function withJournal(tree, entries, reporter) {
			const changes = tree.list(journalFolder).map(({ path }) => path).filter((path) => /^\d+$/.test((0, _image_tree_index_js_0.Fl)(path)));
			if (changes.length === 0) return entries;
			reporter.note(journalFolder, "has changes that dpkg has not merged into its status yet; they count");
			let merged = entries;
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, changes, reporter, databaseLimit)) {
				const { paragraphs, problems } = (0, _status_js_5.L)(bytes.toString());
				for (const message of problems) reporter.problem(path, message);
				if (!paragraphs.some((each) => each.has("package"))) reporter.problem(path, "is a change of no package");
				for (const paragraph of paragraphs) merged = [...merged.filter((each) => !isReplaced(each.paragraph, paragraph)), {
					path,
					paragraph
				}];
			}
			return merged;
		}
		function isReplaced(old, by) {
			if (old.get("package") !== by.get("package")) return false;
			const besides = [old, by].every((each) => each.get("multi-arch") === "same");
			return !besides || old.get("architecture") === by.get("architecture");
		}
	}),
	42994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dpkgHistory: () => dpkgHistory,
			parseDpkgLog: () => parseDpkgLog
		});
		var _os_release_js_0 = __webpack_require__(33839);
		var _purl_js_1 = __webpack_require__(53871);
		const logPath = "/var/log/dpkg.log";
		async function dpkgHistory(tree) {
			const log = (await tree.read([logPath])).get(logPath);
			return log && parseDpkgLog(log.toString("utf8"), await (0, _os_release_js_0._W)(tree));
		}
		function parseDpkgLog(text, system = {
			id: "debian",
			versionId: undefined
		}) {
			const found = new Map();
			for (const line of text.split("\n")) {
				const parts = /^\S+ \S+ status installed ([^\s:]+):(\S+) (\S+)$/.exec(line);
				if (!parts || parts[3] === "<none>") continue;
				const [, name, arch, version] = parts;
				const purl = (0, _purl_js_1.B)(system, name, version, arch);
				found.set(purl, {
					name,
					version,
					purl,
					arch
				});
			}
			return [...found.values()];
		}
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
	53871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => debPurl });
		var _os_release_js_0 = __webpack_require__(33839);
		var _purl_js_2 = __webpack_require__(3668);
		var _about_js_1 = __webpack_require__(1457);
		function debPurl(system, name, version, arch) {
			const qualifiers = {
				arch,
				distro: (0, _os_release_js_0.hp)(system)
			};
			return (0, _purl_js_2.E)(_about_js_1.M, {
				namespace: system.id ?? "debian",
				name,
				version,
				qualifiers
			});
		}
	}),
	85065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect,
			owned: () => owned
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var purl = __webpack_require__(3668);
		;
		function parseEasyconfig(text) {
			const value = (key) => new RegExp(`^${key}\\s*=\\s*(['"])(.*?)\\1`, "m").exec(text)?.[2] || undefined;
			const toolchain = /^toolchain\s*=\s*\{([^}]*)\}/m.exec(text)?.[1] ?? "";
			const part = (key) => new RegExp(`['"]${key}['"]\\s*:\\s*(['"])(.*?)\\1`).exec(toolchain)?.[2] ?? "";
			const [name, version] = [part("name"), part("version")];
			const isSystem = name === "" || /^(system|dummy)$/.test(name);
			return {
				name: value("name"),
				version: value("version"),
				toolchain: isSystem ? "system" : `${name}-${version}`,
				suffix: value("versionsuffix")
			};
		}
		;
		async function collect(tree) {
			const findings = new ecosystems_findings.Fv();
			const configs = easyconfigs(tree);
			if (configs.length > 0) findings.seen();
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, configs, findings)) {
				const config = parseEasyconfig(bytes.toString("utf8"));
				if (config.name === undefined || config.version === undefined) findings.problem(path, "has no name and version that can be read, so it is not an easyconfig");
				else findings.add(toPackage(path, bytes, config.name, config.version, config), path, path);
			}
			return findings.outcome();
		}
		function toPackage(path, bytes, name, version, { toolchain, suffix }) {
			const build = `${toolchain}${suffix ? ` ${suffix}` : ""}`;
			return {
				name,
				version,
				purl: (0, purl.E)("generic", {
					namespace: "easybuild",
					name,
					version,
					qualifiers: {
						toolchain,
						versionsuffix: suffix
					}
				}),
				build,
				location: (0, tree_index.gN)((0, tree_index.gN)(path)),
				hash: `sha256:${(0, external_node_crypto_.hash)("sha256", bytes)}`
			};
		}
		const easyconfigs = (0, once["if"])((tree) => tree.named("easybuild").filter(({ type }) => type === "dir").flatMap(({ path }) => {
			const files = tree.list(path).filter((entry) => entry.type !== "dir");
			const isInstallation = files.some((entry) => /^easybuild-.*\.log(\.(gz|bz2|xz))?$/.test((0, tree_index.Fl)(entry.path)));
			return isInstallation ? files.map((entry) => entry.path).filter((file) => file.endsWith(".eb")) : [];
		}));
		function owned(tree) {
			return { folders: new Set(easyconfigs(tree).map((path) => (0, tree_index.gN)((0, tree_index.gN)(path)))) };
		}
	}),
	87754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var ecosystems_findings = __webpack_require__(41263);
		var purl = __webpack_require__(3668);
		var homes = __webpack_require__(28595);
		var tree_index = __webpack_require__(78448);
		var once = __webpack_require__(11996);
		;
		const limit = 4 * 1024 * 1024;
		const inGem = /\/gems\/[^/]+-[^/]+\/(?:.*\/)?[^/]+$/;
		const pathGems = (0, once.Xw)(async (tree, reporter) => {
			const paths = ["Gemfile.lock", "gems.locked"].flatMap((name) => tree.named(name).flatMap(({ path, type }) => type === "dir" ? [] : [path]));
			const found = [];
			const problem = (path, message) => reporter.note(path, message);
			const installed = await (0, homes.S)(tree);
			const names = new Set(installed.map(({ spec }) => `${spec.name} ${spec.version}`));
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, { problem }, limit)) {
				const application = (0, tree_index.gN)(path);
				if (inGem.test(path)) continue;
				if (!tree.resolve((0, tree_index.uJ)(application, path.endsWith(".lock") ? "Gemfile" : "gems.rb"))) continue;
				const specs = specsOf(bytes.toString("utf8"));
				const others = specs.filter(({ section }) => section === "GEM");
				const isBundled = tree.resolve((0, tree_index.uJ)(application, ".bundle/config")) !== undefined || others.every(({ name, version }) => names.has(`${name} ${version.replace(/-[a-z].*$/, "")}`));
				if (!isBundled) continue;
				for (const { remote, name, version } of specs.filter(({ section }) => section === "PATH")) {
					const home = tree.resolve(remote.startsWith("/") ? remote : (0, tree_index.uJ)(application, remote))?.path;
					const folder = home === undefined ? undefined : folderOf(tree, home, name);
					if (folder === undefined) reporter.note(path, `names ${name} ${version} in ${remote}, where it is not`);
					else found.push({
						name,
						version,
						application,
						folder,
						lock: path
					});
				}
			}
			return found;
		});
		function folderOf(tree, home, name) {
			const file = `${name}.gemspec`;
			const depth = (folder) => folder === home ? 0 : folder.slice(home.length).split("/").length - 1;
			return tree.named(file).map(({ path }) => (0, tree_index.gN)(path)).filter((folder) => folder === home || folder.startsWith(home === "/" ? "/" : `${home}/`)).filter((folder) => depth(folder) <= 2).sort((a, b) => depth(a) - depth(b))[0];
		}
		function specsOf(text) {
			const found = [];
			let [section, remote] = ["", ""];
			for (const line of text.split(/\r?\n/)) {
				if (/^\S/.test(line)) [section, remote] = [line.trim(), ""];
				remote = /^ {2}remote: (.+)$/.exec(line)?.[1]?.trim() ?? remote;
				const [, name, version] = /^ {4}(\S+) \(([^)]+)\)$/.exec(line) ?? [];
				if (name !== undefined && version !== undefined) found.push({
					section,
					remote,
					name,
					version
				});
			}
			return found;
		}
		;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const owner = await survey.owner();
			for (const { path, home, spec, checkout } of await (0, homes.S)(tree, findings)) {
				const { name, version, platform } = spec;
				const ported = platform === "ruby" ? undefined : platform;
				findings.add({
					name,
					version,
					purl: (0, purl.E)("gem", {
						name,
						version,
						qualifiers: { platform: ported }
					}),
					...ported ? { arch: ported } : {},
					prefix: home,
					location: path,
					...checkout ? { build: checkout.revision } : {},
					...owner(path)
				}, path, path);
			}
			for (const { name, version, application, folder, lock } of await pathGems(tree, findings)) findings.add({
				name,
				version,
				purl: (0, purl.E)("gem", {
					name,
					version,
					qualifiers: { download_url: `file:${folder}` }
				}),
				prefix: application,
				location: folder,
				editable: true,
				url: `file:${folder}`
			}, lock, `${application} ${folder} ${name}`);
			return findings.outcome();
		}
	}),
	28595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => gemSpecs });
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		;
		function readGemspec(text) {
			const stub = /^# stub: (\S+) (\S+) (\S+) [^\n]*$/m.exec(text);
			const name = assigned(text, "name");
			const version = assigned(text, "version") ?? madeVersion(text);
			const platform = assigned(text, "platform");
			if (stub && name !== undefined && name !== stub[1]) return `calls itself ${stub[1]} and ${name}`;
			if (stub && version !== undefined && version !== stub[2]) return `has versions ${stub[2]} and ${version}`;
			const spec = {
				name: stub?.[1] ?? name,
				version: stub?.[2] ?? version,
				platform: stub?.[3] ?? platform ?? "ruby",
				executables: [...(/^[ \t]*\w+\.executables\s*=\s*\[([^\]\n]*)\]/m.exec(text)?.[1] ?? "").matchAll(quoted)].map((match) => match[2])
			};
			return spec.name && spec.version ? spec : undefined;
		}
		const quoted = /(["'])([^"'\\]*)\1/g;
		function assigned(text, field) {
			return new RegExp(`^[ \\t]*\\w+\\.${field}\\s*=\\s*(["'])([^"'\\\\]*)\\1`, "m").exec(text)?.[2];
		}
		function madeVersion(text) {
			return /^[ \t]*\w+\.version\s*=\s*Gem::Version\.new\(?\s*(["'])([^"'\\]*)\1/m.exec(text)?.[2];
		}
		;
		const place = /^(.*)\/specifications(?:\/default)?\/[^/.][^/]*\.gemspec$/;
		const checkoutPlace = /^((.*)\/bundler\/gems\/[^/]+-([0-9a-f]{7,40}))\/(?:[^/]+\/){0,2}[^/.][^/]*\.gemspec$/;
		const gemSpecs = (0, once.Xw)(async (tree, reporter) => {
			const found = [];
			for await (const [path, bytes] of (0, findings.e2)(tree, gemspecPaths(tree), reporter, 1024 * 1024)) {
				const spec = readGemspec(bytes.toString("utf8"));
				const [, folder, bundled, revision] = checkoutPlace.exec(path) ?? [];
				const isGem = typeof spec === "object";
				if (folder === undefined || revision === undefined) {
					reporter.seen();
					if (isGem) found.push({
						path,
						home: place.exec(path)[1] || "/",
						spec
					});
					else if (bytes.length === 0) reporter.note(path, "is empty, so that RubyGems does not count the gem");
					else reporter.problem(path, spec ?? "gives no name or no version");
				} else if (isGem) {
					reporter.seen();
					found.push({
						path,
						home: bundled || "/",
						spec,
						checkout: {
							folder,
							revision
						}
					});
				} else reporter.note(path, "is a gemspec among sources, not one that Bundler installed");
			}
			return found;
		});
		function gemspecPaths(tree) {
			const paths = [];
			for (const { path, type } of tree.entries.values()) {
				if (path.endsWith(".gemspec") && type !== "dir" && (place.test(path) || checkoutPlace.test(path))) paths.push(path);
			}
			return paths;
		}
	}),
	59760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _homes_js_1 = __webpack_require__(28595);
		async function owned(tree) {
			const files = new Set();
			const folders = new Set();
			for (const { path, home, spec, checkout } of await (0, _homes_js_1.S)(tree)) {
				for (const name of spec.executables) files.add(`${home}/bin/${name}`);
				if (checkout) {
					folders.add(checkout.folder);
					continue;
				}
				const gem = (0, _image_tree_index_js_0.Fl)(path).slice(0, -".gemspec".length);
				folders.add((0, _image_tree_index_js_0.uJ)(home, `gems/${gem}`));
				for (const platform of tree.list((0, _image_tree_index_js_0.uJ)(home, "extensions"))) for (const version of tree.list(platform.path)) folders.add(`${version.path}/${gem}`);
			}
			return {
				files,
				folders
			};
		}
	}),
	86710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var purl = __webpack_require__(3668);
		var about = __webpack_require__(86579);
		;
		function batchReader(tree, findings) {
			let waiting = new Map();
			const flush = async () => {
				const asked = waiting;
				waiting = new Map();
				try {
					for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...asked.keys()], findings)) {
						for (const { take, answer } of asked.get(path)) answer(take(bytes));
					}
					for (const { answer } of [...asked.values()].flat()) answer(undefined);
				} catch (error) {
					for (const { fail } of [...asked.values()].flat()) fail(error);
				}
			};
			return async (path, take) => {
				if (tree.resolve(path)?.type !== "file") return undefined;
				return new Promise((answer, fail) => {
					if (waiting.size === 0) setImmediate(flush);
					const question = {
						take,
						answer,
						fail
					};
					waiting.set(path, [...waiting.get(path) ?? [], question]);
				});
			};
		}
		var ecosystems_url = __webpack_require__(55352);
		;
		function readConfig(text) {
			const source = new Source(text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n"));
			const found = [];
			let section = "";
			for (;;) {
				while (source.match(/\s+|[#;][^\n]*/y));
				const head = source.match(/\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y);
				if (head) {
					const below = head[2] === undefined ? "" : `.${head[2].replace(/\\(.)/g, "$1")}`;
					section = `${head[1].toLowerCase()}${below}.`;
					continue;
				}
				const variable = source.match(/([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)|(?=\n|$))/y);
				const value = variable?.[2] === undefined ? undefined : source.value();
				if (!variable || variable[2] !== undefined && value === undefined) return found;
				found.push([`${section}${variable[1].toLowerCase()}`, value]);
			}
		}
		const escapes = {
			n: "\n",
			t: "	",
			b: "\b",
			"\\": "\\",
			"\"": "\"",
			"\n": ""
		};
		class Source {
			#text;
			#at = 0;
			constructor(text) {
				this.#text = text;
			}
			match(what) {
				what.lastIndex = this.#at;
				const found = what.exec(this.#text);
				if (found) this.#at += found[0].length;
				return found ?? undefined;
			}
			value() {
				let value = "";
				let blanks = "";
				let quoted = false;
				for (;;) {
					const [piece = ""] = this.match(/[^\s"\\#;]+|\\[\s\S]|[\s\S]/y) ?? [];
					if (piece === "" || piece === "\n" && !quoted) return quoted ? undefined : value;
					if (piece === "\n") return undefined;
					if (!quoted && /^[#;]$/.test(piece)) this.match(/[^\n]*/y);
					else if (!quoted && /^\s$/.test(piece)) blanks += value === "" ? "" : piece;
					else {
						const text = piece === "\"" ? "" : piece.startsWith("\\") ? escapes[piece.slice(1)] : piece;
						if (text === undefined) return undefined;
						if (piece === "\"") quoted = !quoted;
						value += blanks + text;
						blanks = "";
					}
				}
			}
		}
		;
		const roomOfStack = () => ({ left: 64 * 1024 ** 2 });
		const reftable_forms = {
			1: {
				header: 24,
				hash: 20
			},
			2: {
				header: 28,
				hash: 32
			}
		};
		function readReftable(bytes, room = roomOfStack()) {
			const found = new Map();
			const version = bytes[4];
			if (bytes.toString("latin1", 0, 4) !== "REFT" || version !== 1 && version !== 2) throw new Error("is not a table of references");
			const { header } = reftable_forms[version];
			const hash = version === 2 && bytes.toString("latin1", 24, 28) === "sha1" ? 20 : reftable_forms[version].hash;
			const blockSize = bytes.readUIntBE(5, 3);
			for (let start = 0, at = header; bytes[at] === 114; at = start) {
				const length = bytes.readUIntBE(at + 1, 3);
				const end = start + length;
				if (length < at - start + 6 || end > bytes.length) throw new Error("has a block that is cut off");
				const restarts = bytes.readUInt16BE(end - 2);
				const recordsEnd = end - 2 - 3 * restarts;
				if (recordsEnd < at + 4) throw new Error("has a block that is cut off");
				readRecords(bytes.subarray(at + 4, recordsEnd), hash, room, found);
				const next = blockSize === 0 ? end : start + Math.max(blockSize, Math.ceil(length / blockSize) * blockSize);
				if (next <= start) throw new Error("has a block without a length");
				start = next;
			}
			return found;
		}
		function readRecords(block, hash, room, found) {
			let at = 0;
			let name = Buffer.alloc(0);
			const take = (length) => {
				if (at + length > block.length) throw new Error("has a record that is cut off");
				at += length;
				return block.subarray(at - length, at);
			};
			const number = () => {
				let byte = take(1)[0];
				let value = byte & 127;
				while (byte & 128) {
					byte = take(1)[0];
					value = (value + 1) * 128 + (byte & 127);
					if (value > 2 ** 40) throw new Error("has a number that is too large");
				}
				return value;
			};
			while (at < block.length) {
				const shared = number();
				const more = number();
				if (shared > name.length) throw new Error("has a name that begins with more than the one before has");
				name = Buffer.concat([name.subarray(0, shared), take(Math.floor(more / 8))]);
				room.left -= name.length;
				if (room.left < 0) throw new Error("has more and longer names than are read");
				number();
				const kind = more & 7;
				if (kind > 3) throw new Error("has a record of a kind that is unknown");
				const value = kind === 0 ? "gone" : kind === 3 ? { target: take(number()).toString("utf8") } : { id: take(hash).toString("hex") };
				if (kind === 2) take(hash);
				found.set(name.toString("utf8"), value);
			}
		}
		function lookUp(tables, name) {
			let wanted = name;
			for (let links = 0; links < 5; links += 1) {
				const known = tables.findLast((table) => table.has(wanted))?.get(wanted);
				if (known === undefined || known === "gone") return undefined;
				if ("id" in known) return known.id;
				wanted = known.target;
			}
			return undefined;
		}
		;
		const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
		const configLimit = 1024 * 1024;
		const line = (bytes) => bytes.toString("utf8", 0, 8192).trim();
		async function readCheckout(tree, dotGit, read, findings) {
			const gitFolder = await gitFolderOf(tree, dotGit, read, findings);
			if (gitFolder === undefined) return undefined;
			const [shared, head] = await Promise.all([read(`${gitFolder}/commondir`, line), read(`${gitFolder}/HEAD`, line)]);
			const common = shared === undefined ? gitFolder : absolute(gitFolder, shared);
			if (head === undefined) {
				if (tree.resolve(`${gitFolder}/objects`)) findings.note(gitFolder, "has no HEAD, so that git does not take it for a repository");
				return undefined;
			}
			const [commit, url] = await Promise.all([objectId.test(head) ? head : follow(tree, gitFolder, common, head, read, findings), read(`${common}/config`, (bytes) => originUrl(bytes.toString("utf8", 0, configLimit)))]);
			return commit === undefined ? undefined : {
				folder: (0, tree_index.gN)(dotGit),
				commit,
				url
			};
		}
		async function gitFolderOf(tree, dotGit, read, findings) {
			const entry = tree.resolve(dotGit);
			if (entry?.type === "dir") return dotGit;
			const text = await read(dotGit, line);
			if (text === undefined) {
				findings.note(dotGit, "leads nowhere, so that git does not take it for a checkout");
				return undefined;
			}
			if (text === "") return undefined;
			const target = /^gitdir: (.+)$/m.exec(text)?.[1];
			const folder = target === undefined ? undefined : absolute((0, tree_index.gN)(dotGit), target.trim());
			if (folder === undefined || tree.resolve(folder)?.type !== "dir") {
				findings.note(dotGit, "points to no git folder of the image, so that git does not take it for a checkout");
				return undefined;
			}
			return folder;
		}
		function absolute(from, path) {
			return path.startsWith("/") ? path : (0, tree_index.uJ)(from, path);
		}
		async function follow(tree, gitFolder, common, head, read, findings) {
			if (head === "") {
				findings.note(`${gitFolder}/HEAD`, "is empty, so that git does not take it for a repository");
				return undefined;
			}
			let text = head;
			for (let links = 0; links < 5; links += 1) {
				const name = /^ref:\s*(refs\/\S+)$/.exec(text)?.[1];
				if (name === undefined || name.split("/").includes("..")) break;
				const [own, shared, packed] = await Promise.all([
					read(`${gitFolder}/${name}`, line),
					read(`${common}/${name}`, line),
					read(`${common}/packed-refs`, (bytes) => packedReference(bytes.toString("utf8"), name))
				]);
				text = own ?? shared ?? packed ?? "";
				if (objectId.test(text)) return text;
				if (text === "") {
					if (tree.resolve(`${common}/reftable`)) return fromTables(tree, gitFolder, common, read, findings);
					if (!isUnborn(tree, common)) findings.problem(gitFolder, `nothing says which commit ${name} is`);
					return undefined;
				}
			}
			findings.problem(`${gitFolder}/HEAD`, "names no commit");
			return undefined;
		}
		async function fromTables(tree, gitFolder, common, read, findings) {
			const tables = [];
			const room = roomOfStack();
			for (const folder of new Set([`${common}/reftable`, `${gitFolder}/reftable`])) {
				const names = await read(`${folder}/tables.list`, tableNames) ?? [];
				for (const name of new Set(names)) {
					const path = `${folder}/${name}`;
					const table = await read(path, (bytes) => tableOrWhy(bytes, room));
					if (typeof table === "object") tables.push(table);
					else findings.problem(path, table ?? "is missing, and the list of tables names it");
				}
			}
			const commit = lookUp(tables, "HEAD");
			if (commit === undefined && !isUnborn(tree, common)) findings.problem(`${gitFolder}/reftable`, "does not say which commit HEAD is");
			return commit;
		}
		const tableNames = (bytes) => bytes.toString("utf8", 0, 65536).split("\n").filter((name) => /^[\w-][\w.-]*$/.test(name));
		function tableOrWhy(bytes, room) {
			try {
				return readReftable(bytes, room);
			} catch (error) {
				return error.message;
			}
		}
		function isUnborn(tree, common) {
			const folders = tree.list(`${common}/objects`);
			return folders.every((folder) => tree.list(folder.path).length === 0);
		}
		function packedReference(text, name) {
			for (const line of text.split("\n")) {
				const [id, ref] = line.split(" ");
				if (ref === name && id !== undefined && objectId.test(id)) return id;
			}
			return undefined;
		}
		function originUrl(config) {
			const urls = new Map();
			for (const [name, value] of readConfig(config)) {
				const remote = /^remote\.(.+)\.url$/s.exec(name)?.[1];
				if (remote !== undefined && value && !urls.has(remote)) urls.set(remote, value);
			}
			const url = urls.get("origin") ?? [...urls.values()][0];
			return url === undefined ? undefined : (0, ecosystems_url.c)(url);
		}
		;
		async function collect(tree) {
			const findings = new ecosystems_findings.Fv();
			const read = batchReader(tree, findings);
			const places = tree.named(".git").map(({ path }) => path);
			const checkouts = await Promise.all(places.map((path) => readCheckout(tree, path, read, findings)));
			for (const [i, checkout] of checkouts.entries()) {
				if (checkout) findings.add(toPackage(checkout), places[i], checkout.folder);
			}
			return findings.outcome();
		}
		const hosts = {
			"github.com": about.M,
			"bitbucket.org": about.E
		};
		function toPackage({ folder, commit, url }) {
			const where = url === undefined ? undefined : parts(url);
			const path = where?.path.split("/").filter((part) => part !== "") ?? [];
			const type = hosts[where?.host ?? ""];
			const name = path.join("/") || (0, tree_index.Fl)(folder) || "/";
			const [owner, repository] = path;
			const vcs = where === undefined ? undefined : `git+${where.address}@${commit}`;
			return {
				name,
				version: commit,
				purl: type && owner && repository && path.length === 2 ? (0, purl.E)(type, {
					namespace: owner,
					name: repository,
					version: commit
				}) : (0, purl.E)("generic", {
					name: path.at(-1) ?? ((0, tree_index.Fl)(folder) || "root"),
					version: commit,
					qualifiers: { vcs_url: vcs }
				}),
				location: folder,
				commit,
				...url === undefined ? {} : { url }
			};
		}
		function parts(url) {
			const bare = (path) => path.replace(/\/+$/, "").replace(/\.git$/, "");
			const full = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/:]*)(?::\d+)?\/([^?#]*)/i.exec(url);
			if (full) return {
				host: full[1].toLowerCase(),
				path: bare(full[2]),
				address: url
			};
			const short = /^((?:[^/@:]+@)?([^/:]+)):([^?#]*)$/.exec(url);
			if (short) {
				const address = `ssh://${short[1]}/${short[3].replace(/^\/+/, "")}`;
				return {
					host: short[2].toLowerCase(),
					path: bare(short[3]),
					address
				};
			}
			return {
				host: "",
				path: (0, tree_index.Fl)(bare(url)),
				address: url.startsWith("/") ? `file://${url}` : url
			};
		}
	}),
	3234: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _unowned_programs_js_1 = __webpack_require__(98775);
		var _about_js_2 = __webpack_require__(57377);
		async function collect(tree, survey) {
			const findings = new _findings_js_0.Fv();
			const { found: unowned, inPackages } = await (0, _unowned_programs_js_1.j)(tree, survey);
			for (const { path, go: info } of [...unowned, ...inPackages]) {
				if (typeof info === "string") findings.problem(path, info);
				else if (info) for (const found of packagesOf(path, info)) findings.add(found, path, `${path} ${found.name}`);
			}
			return findings.outcome();
		}
		function packagesOf(program, info) {
			const { main, deps, settings } = info;
			const revision = settings.get("vcs.revision");
			const modified = settings.get("vcs.modified") === "true";
			const standard = {
				path: "stdlib",
				version: info.goVersion.replace(/^go/, "").split(" ")[0],
				sum: ""
			};
			const itself = main ?? {
				path: info.path || "command-line-arguments",
				version: "(devel)",
				sum: ""
			};
			return [{
				...toPackage(program, itself),
				build: info.goVersion,
				...revision && !modified ? { commit: revision } : {}
			}, ...[standard, ...deps].map((module) => toPackage(program, module))];
		}
		function toPackage(program, { path, version, sum, folder }) {
			const known = version === "" ? "(devel)" : version;
			const slash = path.lastIndexOf("/");
			return {
				name: path,
				version: known,
				purl: (0, _purl_js_3.E)(_about_js_2.B, {
					namespace: slash < 0 ? undefined : path.slice(0, slash),
					name: path.slice(slash + 1),
					version: known
				}),
				prefix: program,
				...sum ? { hash: sum } : {},
				...folder === undefined ? {} : { url: `file:${folder}` }
			};
		}
	}),
	39233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _checkout_js_1 = __webpack_require__(28001);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		const limit = 256 * 1024 * 1024;
		const second = Buffer.from("dirstate-v2\n");
		async function collect(tree) {
			const findings = new _findings_js_2.Fv();
			const folders = tree.named(".hg").filter(({ path, type }) => type === "dir" && (tree.resolve(`${path}/requires`) || tree.resolve(`${path}/store`))).map(({ path }) => path);
			const addresses = await addressesOf(tree, folders);
			const states = folders.map((path) => `${path}/dirstate`).filter((path) => tree.resolve(path));
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, states, findings, limit)) {
				const at = bytes.subarray(0, second.length).equals(second) ? second.length : 0;
				const id = bytes.subarray(at, at + 20);
				const folder = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path));
				if (id.length < 20) findings.problem(path, "ends before it names the changeset");
				else if (id.every((byte) => byte === 0)) findings.note(folder, "is a repository of which nothing is checked out");
				else {
					const found = (0, _checkout_js_1.f)("hg", folder, id.toString("hex"), addresses.get((0, _image_tree_index_js_0.gN)(path)));
					findings.add(found, path, folder);
				}
			}
			return findings.outcome();
		}
		async function addressesOf(tree, folders) {
			const found = new Map();
			const settings = folders.map((path) => `${path}/hgrc`).filter((path) => tree.resolve(path));
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, settings, _once_js_3.P$, 64 * 1024)) {
				const section = /^\[paths\][ \t]*\r?\n((?:(?!\[).*\n?)*)/m.exec(bytes.toString("utf8"))?.[1] ?? "";
				const address = /^default[ \t]*=[ \t]*(\S.*?)[ \t]*$/m.exec(section)?.[1];
				if (address !== undefined) found.set((0, _image_tree_index_js_0.gN)(path), address);
			}
			return found;
		}
	}),
	80991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var zod_3 = __webpack_require__(28942);
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _index_js_1 = __webpack_require__(86133);
		var _kegs_js_2 = __webpack_require__(96855);
		const [brew] = _index_js_1.W.purl;
		const usualTap = "homebrew/core";
		const limit = 8 * 1024 * 1024;
		const receiptSchema = zod_3.Ikc({
			poured_from_bottle: zod_3.zMY().optional().catch(undefined),
			used_options: zod_3.YOg(zod_3.YjP()).optional().catch(undefined),
			installed_as_dependency: zod_3.zMY().optional().catch(undefined),
			installed_on_request: zod_3.zMY().optional().catch(undefined),
			source: zod_3.Ikc({ tap: zod_3.YjP().min(1).optional().catch(undefined) }).optional().catch(undefined)
		});
		async function collect(tree, survey) {
			const findings = new _findings_js_0.Fv();
			const all = (0, _kegs_js_2.z)(tree);
			if (all.length === 0) return findings.outcome();
			const owner = await survey.owner();
			const byReceipt = new Map(all.map((keg) => [`${keg.folder}/INSTALL_RECEIPT.json`, keg]));
			const [withReceipt, without] = [new Map(), []];
			for (const [path, keg] of byReceipt) if (tree.entries.has(path)) withReceipt.set(path, keg);
			else without.push(keg);
			for (const keg of without) {
				findings.note(keg.folder, "has no receipt: it is listed, as brew does, by its folder's name");
				findings.add({
					...toPackage(keg, {}),
					...owner(keg.folder)
				}, keg.folder, keg.folder);
			}
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, [...withReceipt.keys()], findings, limit)) {
				const keg = withReceipt.get(path);
				const receipt = parse(bytes);
				if (!receipt) findings.problem(path, "is not valid JSON of a receipt");
				findings.add({
					...toPackage(keg, receipt ?? {}),
					...owner(path)
				}, path, keg.folder);
			}
			return findings.outcome();
		}
		function parse(bytes) {
			try {
				return receiptSchema.parse(JSON.parse(bytes.toString("utf8")));
			} catch {
				return undefined;
			}
		}
		function toPackage({ name, version, folder, prefix }, receipt) {
			const tap = receipt.source?.tap;
			const elsewhere = tap === usualTap ? undefined : tap;
			const options = receipt.used_options ?? [];
			const build = receipt.poured_from_bottle === false ? ["source", ...options].join(" ") : undefined;
			const { installed_as_dependency: needed, installed_on_request: wanted } = receipt;
			return {
				name,
				version,
				purl: (0, _purl_js_4.E)(brew, {
					name,
					version,
					qualifiers: { tap: elsewhere }
				}),
				prefix,
				location: folder,
				...tap === undefined ? {} : { origin: tap },
				...build === undefined ? {} : { build },
				...needed === undefined && wanted === undefined ? {} : { auto: needed === true && wanted !== true }
			};
		}
	}),
	96855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => kegs });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _folder_shapes_js_1 = __webpack_require__(18108);
		var _once_js_2 = __webpack_require__(11996);
		const receipt = /^(.*)\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/;
		const kegs = (0, _once_js_2["if"])((tree) => {
			const receipts = tree.named("INSTALL_RECEIPT.json");
			const prefixes = new Set(receipts.flatMap(({ path }) => receipt.exec(path)?.[1] ?? []));
			return [...prefixes].flatMap((prefix) => (0, _folder_shapes_js_1.oW)(tree, `${prefix}/Cellar`).flatMap((rack) => (0, _folder_shapes_js_1.oW)(tree, rack)).filter((folder) => !(0, _image_tree_index_js_0.Fl)(folder).startsWith(".")).map((folder) => ({
				name: (0, _image_tree_index_js_0.Fl)((0, _image_tree_index_js_0.gN)(folder)),
				version: (0, _image_tree_index_js_0.Fl)(folder),
				folder,
				prefix: prefix || "/"
			})));
		});
	}),
	18132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _kegs_js_0 = __webpack_require__(96855);
		async function owned(tree) {
			return { folders: new Set((0, _kegs_js_0.z)(tree).map(({ folder }) => folder)) };
		}
	}),
	42134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var ecosystems_findings = __webpack_require__(41263);
		var tree_index = __webpack_require__(78448);
		var external_node_crypto_ = __webpack_require__(77598);
		var order = __webpack_require__(17421);
		var purl = __webpack_require__(3668);
		var about = __webpack_require__(54545);
		;
		function toPackage({ kind, name, commit, location, files, ref }) {
			const parts = name.split("/");
			const lines = files.map(([path, etag]) => `${path}\0${etag}\n`).sort(order.X);
			return {
				name,
				version: commit,
				purl: (0, purl.E)(about.T, {
					namespace: parts.slice(0, -1).join("/"),
					name: parts.at(-1),
					version: commit,
					qualifiers: { repo_type: kind === "model" ? undefined : kind }
				}),
				location,
				commit,
				hash: `sha256:${(0, external_node_crypto_.hash)("sha256", lines.join(""))}`,
				...kind && kind !== "model" ? { build: kind } : {},
				...ref ? { origin: ref } : {}
			};
		}
		;
		const repository = /^(model|dataset|space)s--(.+)$/;
		const commitName = /^[0-9a-f]{40}$/;
		function collectCaches(tree, findings) {
			for (const snapshots of tree.named("snapshots")) {
				const folder = (0, tree_index.gN)(snapshots.path);
				const [, kind, name] = repository.exec((0, tree_index.Fl)(folder)) ?? [];
				if (!kind || !name || snapshots.type !== "dir") continue;
				findings.seen();
				for (const commit of tree.list(snapshots.path)) {
					if (commit.type !== "dir") continue;
					if (!commitName.test((0, tree_index.Fl)(commit.path))) {
						findings.note(commit.path, "is not named as a commit, so that the Hub's own tools do not use it");
						continue;
					}
					const found = readSnapshot(tree, commit, findings);
					const ref = found.length > 0 ? refTo(tree, folder) : undefined;
					const download = {
						kind,
						name: name.replaceAll("--", "/"),
						commit: (0, tree_index.Fl)(commit.path),
						location: commit.path,
						files: found
					};
					if (found.length > 0) findings.add(toPackage(ref ? {
						...download,
						ref
					} : download), commit.path, commit.path);
					else findings.note(commit.path, "holds no file");
				}
			}
		}
		function refTo(tree, folder) {
			const refs = tree.list((0, tree_index.uJ)(folder, "refs"));
			return refs.length === 1 && refs[0].type === "file" ? (0, tree_index.Fl)(refs[0].path) : undefined;
		}
		function readSnapshot(tree, commit, findings) {
			const files = [];
			const ahead = [commit.path];
			for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
				for (const entry of tree.list(folder)) {
					if (entry.type === "dir") {
						ahead.push(entry.path);
						continue;
					}
					const real = tree.resolve(entry.path);
					if (!real) {
						findings.note(entry.path, "leads to a file that is missing: its download was not completed, or it was removed");
						continue;
					}
					const etag = entry.type === "symlink" ? (0, tree_index.Fl)(real.path) : `size:${entry.size}`;
					files.push([entry.path.slice(commit.path.length + 1), etag]);
				}
			}
			return files;
		}
		;
		const place = /^(.*)\/\.cache\/huggingface\/download\/(.+)\.metadata$/;
		const limit = 64 * 1024;
		async function collectLocalFolders(tree, findings) {
			const records = [...tree.entries.values()].filter(({ path, type }) => type === "file" && path.endsWith(".metadata") && place.test(path));
			const folders = new Map();
			const paths = records.map(({ path }) => path);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, findings, limit)) {
				const [, folder, file] = place.exec(path);
				const [commit = "", etag = ""] = bytes.toString("utf8").split("\n");
				if (!/^[0-9a-f]{40}$/.test(commit) || etag === "") {
					findings.note(path, "names no commit and digest, so that the Hub's own tools do not use it");
					continue;
				}
				if (!tree.resolve(`${folder}/${file}`)) continue;
				const key = `${folder} ${commit}`;
				const known = folders.get(key) ?? {
					commit,
					files: []
				};
				known.files.push([file, etag]);
				folders.set(key, known);
			}
			for (const [key, { commit, files }] of folders) {
				const location = key.slice(0, -commit.length - 1) || "/";
				const name = (0, tree_index.Fl)(location) || (0, tree_index.Fl)((0, tree_index.gN)(location)) || "files";
				findings.add(toPackage({
					kind: undefined,
					name,
					commit,
					location,
					files
				}), location, key);
			}
		}
		;
		async function collect(tree) {
			const findings = new ecosystems_findings.Fv();
			collectCaches(tree, findings);
			await collectLocalFolders(tree, findings);
			return findings.outcome();
		}
	}),
	57588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => isUnnamedArchive,
			b: () => readArchive
		});
		var _zip_js_0 = __webpack_require__(78122);
		var _coordinates_js_1 = __webpack_require__(73884);
		const maxDepth = 4;
		const unpackedLimit = 4 * 1024 * 1024 * 1024;
		const allTextLimit = 64 * 1024 * 1024;
		const textLimit = 1024 * 1024;
		const nestedLimit = 256 * 1024 * 1024;
		const mavenFile = /^(META-INF\/maven\/[^/]+\/[^/]+)\/pom\.(properties|xml)$/;
		const shared = /\.(rar|par|sar|far|nar|lpkg)$/i;
		function isUnnamedArchive(file) {
			if (!(0, _zip_js_0.fw)(file)) return false;
			try {
				return (0, _zip_js_0.uW)(file).some(isManifest);
			} catch {
				return false;
			}
		}
		const isManifest = ({ name }) => name.toUpperCase() === "META-INF/MANIFEST.MF";
		const isJavas = (entries) => entries.some((entry) => isManifest(entry) || _coordinates_js_1.ZA.test(entry.name));
		function readArchive(file, location, depth = 0, budget = {
			archives: unpackedLimit,
			texts: allTextLimit
		}) {
			const entries = openArchive(file);
			if (shared.test(location) && (entries instanceof _zip_js_0.OE || !isJavas(entries))) return {
				found: [],
				problems: [],
				notes: []
			};
			if (entries instanceof _zip_js_0.OE) {
				const note = `is ${entries.message}, which Java cannot open: listed by digest`;
				const { name } = (0, _coordinates_js_1.An)(location);
				return {
					found: [{
						group: undefined,
						name,
						version: undefined,
						location
					}],
					problems: [],
					notes: [note]
				};
			}
			const found = [];
			const problems = [];
			const notes = [];
			const attempt = (work) => {
				try {
					work();
				} catch (error) {
					problems.push(error.message);
				}
			};
			const manifest = () => readManifest(file, entries, budget, location);
			const projects = Map.groupBy(entries, ({ name }) => mavenFile.exec(name)?.[1]);
			for (const [folder, files] of projects) {
				if (folder === undefined) continue;
				const texts = {
					properties: [],
					xml: []
				};
				for (const entry of files) {
					const kind = entry.name.endsWith(".xml") ? "xml" : "properties";
					attempt(() => texts[kind].push(unpack(file, entry, budget, "texts").toString("utf8")));
				}
				for (const one of (0, _coordinates_js_1.dU)(texts.properties, texts.xml, location)) {
					if (one.version === undefined) attempt(() => found.push({
						...one,
						version: manifest().version
					}));
					else found.push(one);
				}
			}
			attempt(() => {
				const own = manifest();
				if (found.length === 0 || (0, _coordinates_js_1.ZT)(own, found)) found.push(own);
			});
			for (const entry of entries.filter(({ name }) => _coordinates_js_1.ZA.test(name))) {
				attempt(() => {
					if (depth >= maxDepth) throw new Error(`${JSON.stringify(entry.name)} lies too deep to be read`);
					const content = unpack(file, entry, budget, "archives");
					if (!(0, _zip_js_0.fw)(content)) return;
					const inner = readArchive(content, `${location}!/${entry.name}`, depth + 1, budget);
					found.push(...inner.found);
					problems.push(...inner.problems.map((problem) => `${entry.name}: ${problem}`));
					notes.push(...inner.notes.map((note) => `${entry.name}: ${note}`));
				});
			}
			return {
				found,
				problems,
				notes
			};
		}
		function openArchive(file) {
			try {
				return (0, _zip_js_0.uW)(file);
			} catch (error) {
				if (error instanceof _zip_js_0.OE) return error;
				throw error;
			}
		}
		function unpack(file, entry, budget, kind) {
			const limit = Math.min(kind === "texts" ? textLimit : nestedLimit, budget[kind]);
			let spent = limit;
			try {
				const content = (0, _zip_js_0.$1)(file, entry, limit);
				spent = content.length;
				return content;
			} finally {
				budget[kind] -= spent;
			}
		}
		function readManifest(file, entries, budget, location) {
			const entry = entries.find(isManifest);
			const text = entry ? unpack(file, entry, budget, "texts").toString("utf8") : "";
			return (0, _coordinates_js_1.uu)(text, location, (folder) => entries.some(({ name }) => name.startsWith(folder)));
		}
	}),
	86242: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var external_node_crypto_ = __webpack_require__(77598);
		var ecosystems_findings = __webpack_require__(41263);
		var purl = __webpack_require__(3668);
		var foreign = __webpack_require__(55802);
		var programs = __webpack_require__(98775);
		var zip = __webpack_require__(78122);
		var archive = __webpack_require__(57588);
		var tree_index = __webpack_require__(78448);
		var coordinates = __webpack_require__(73884);
		;
		const limit = 1024 * 1024;
		async function unpackedArchives(tree, notes, reporter) {
			const folders = Map.groupBy(notes, ({ path }) => path.slice(0, path.lastIndexOf("/META-INF/")) || "/");
			if (folders.size === 0) return [];
			const texts = new Map();
			const paths = notes.map(({ path }) => path);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, reporter, limit)) texts.set(path, bytes.toString());
			const withCode = foldersWithCode(tree, folders);
			return [...folders].flatMap(([folder, files]) => {
				const projects = Map.groupBy(files, ({ path }) => (0, tree_index.gN)(path));
				const found = [...projects].flatMap(([project, each]) => {
					if (project.endsWith("/META-INF")) return [];
					const of = (kind) => each.filter(({ path }) => path.endsWith(kind)).flatMap(({ path }) => texts.get(path) ?? []);
					return (0, coordinates.dU)(of(".properties"), of(".xml"), folder);
				});
				const manifest = texts.get(`${folder === "/" ? "" : folder}/META-INF/MANIFEST.MF`);
				const own = manifest === undefined ? [] : ofManifest(tree, manifest, folder);
				if (found.length === 0) return withCode.has(folder) ? own : [];
				return found.map((one) => one.version === undefined ? {
					...one,
					version: own[0]?.version
				} : one);
			});
		}
		function ofManifest(tree, text, folder) {
			const fields = (0, coordinates.hX)(text);
			const bundle = /^[\w.-]+/.exec(fields.get("bundle-symbolicname") ?? "")?.[0];
			const title = bundle ?? fields.get("implementation-title");
			if (fields.get("plugin-id") === undefined && title === undefined) return [];
			const isIn = (name) => tree.entries.has(`${folder === "/" ? "" : folder}/${name.replace(/\/$/, "")}`);
			const { version, group, name } = (0, coordinates.uu)(text, `${title ?? (0, tree_index.Fl)(folder)}.jar`, isIn);
			return version === undefined ? [] : [{
				group,
				name,
				version,
				location: folder
			}];
		}
		function foldersWithCode(tree, folders) {
			const found = new Set();
			for (const { path, type } of tree.entries.values()) {
				if (type === "dir" || !/\.class$|\/(?:WEB|BOOT)-INF\/lib\/[^/]+\.jar$/.test(path)) continue;
				for (let folder = (0, tree_index.gN)(path);; folder = (0, tree_index.gN)(folder)) {
					if (folders.has(folder)) found.add(folder);
					if (folder === "/") break;
				}
			}
			return found;
		}
		;
		const collect_limit = 512 * 1024 * 1024;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const { jars, archiveNotes } = await (0, foreign.E)(tree, survey);
			const paths = jars.map((entry) => entry.path);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, findings, collect_limit)) {
				if (!(0, zip.fw)(bytes)) continue;
				addArchive(path, `sha256:${(0, external_node_crypto_.hash)("sha256", bytes)}`, (0, archive.b)(bytes, path), findings);
			}
			for (const { path, sha256, archive } of (await (0, programs.j)(tree, survey)).found) if (archive) addArchive(path, `sha256:${sha256}`, archive, findings);
			for (const one of await unpackedArchives(tree, archiveNotes, findings)) {
				if (one.version === undefined) findings.note(one.location, `names no version of ${one.name}`);
				else findings.add(toPackage(one), one.location, keyOf(one));
			}
			return findings.outcome();
		}
		const keyOf = ({ location, group, name, version }) => [
			location,
			group,
			name,
			version
		].join(" ");
		function addArchive(path, hash, { found, problems, notes }, findings) {
			for (const problem of problems) findings.problem(path, problem);
			for (const note of notes) findings.note(path, note);
			for (const one of found) findings.add(toPackage(one, {
				path,
				hash
			}), path, keyOf(one));
		}
		function toPackage({ group, name, version, location }, outer) {
			const hash = outer?.hash;
			return {
				name: group === undefined ? name : `${group}:${name}`,
				version: version ?? hash ?? "",
				purl: (0, purl.E)(group === undefined ? "generic" : "maven", {
					namespace: group,
					name,
					version,
					qualifiers: group === undefined && version === undefined ? { checksum: hash } : {}
				}),
				location,
				...outer && location === outer.path ? { hash: outer.hash } : {}
			};
		}
	}),
	73884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dh: () => archiveNote,
			An: () => fromFileName,
			uu: () => fromManifest,
			ZT: () => isBeside,
			ZA: () => javaArchive,
			hX: () => mainSection,
			dU: () => ofProject
		});
		;
		const known = [
			{
				name: /^ant(?:-[a-z\d-]+)?$/,
				group: "org.apache.ant",
				holds: "org/apache/tools/ant/"
			},
			{
				name: /^bc(?:prov|pkix|util|mail|pg|tls|-fips)(?:-[a-z\d]+)?$/,
				group: "org.bouncycastle",
				holds: "org/bouncycastle/"
			},
			{
				name: /^derby[a-z]*$/,
				group: "org.apache.derby",
				holds: "org/apache/derby/"
			},
			{
				name: /^htsjdk$/,
				group: "com.github.samtools",
				holds: "htsjdk/samtools/"
			},
			{
				name: /^jna(?:-platform)?$/,
				group: "net.java.dev.jna",
				holds: "com/sun/jna/"
			},
			{
				name: /^junit$/,
				group: "junit",
				holds: "junit/framework/"
			},
			{
				name: /^kafka_\d\.\d+$/,
				group: "org.apache.kafka",
				holds: "kafka/"
			},
			{
				name: /^kafka-[a-z-]+$/,
				group: "org.apache.kafka",
				holds: "org/apache/kafka/"
			},
			{
				name: /^kotlin-stdlib(?:-[a-z\d]+)?$/,
				group: "org.jetbrains.kotlin",
				holds: "kotlin/"
			},
			{
				name: /^lucene-[a-z-]+$/,
				group: "org.apache.lucene",
				holds: "org/apache/lucene/"
			},
			{
				name: /^okhttp$/,
				group: "com.squareup.okhttp3",
				holds: "okhttp3/"
			},
			{
				name: /^okio(?:-jvm)?$/,
				group: "com.squareup.okio",
				holds: "okio/"
			},
			{
				name: /^picard$/,
				group: "com.github.broadinstitute",
				holds: "picard/sam/"
			},
			{
				name: /^reactor-core$/,
				group: "io.projectreactor",
				holds: "reactor/core/"
			},
			{
				name: /^reactor-netty(?:-[a-z]+)?$/,
				group: "io.projectreactor.netty",
				holds: "reactor/netty/"
			},
			{
				name: /^scala-(?:library|reflect|compiler)$/,
				group: "org.scala-lang",
				holds: "scala/"
			},
			{
				name: /^spring-(?:aop|beans|context|core|expression|jcl|jdbc|messaging|orm|test|tx|web|webmvc|webflux|websocket)$/,
				group: "org.springframework",
				holds: "org/springframework/"
			},
			{
				name: /^spring-boot(?:-[a-z-]+)?$/,
				group: "org.springframework.boot",
				holds: "org/springframework/boot/"
			},
			{
				name: /^spring-security-[a-z\d-]+$/,
				group: "org.springframework.security",
				holds: "org/springframework/security/"
			},
			{
				name: /^tomcat-[a-z\d-]+$/,
				group: "org.apache.tomcat",
				holds: "org/apache/"
			},
			{
				name: /^(?:catalina(?:-[a-z]+)?|jasper(?:-el)?)$/,
				group: "org.apache.tomcat",
				holds: "org/apache/",
				before: "tomcat-"
			},
			{
				name: /^xercesImpl$/,
				group: "xerces",
				holds: "org/apache/xerces/"
			},
			{
				name: /^xalan$/,
				group: "xalan",
				holds: "org/apache/xalan/"
			}
		];
		function groupOf(called, holds) {
			const row = known.find((each) => each.name.test(called) && holds(each.holds));
			return row && {
				group: row.group,
				name: `${row.before ?? ""}${called}`
			};
		}
		;
		function unlessPlaceholder(value) {
			return value === undefined || value === "" || value.includes("${") ? undefined : value;
		}
		function readPom(text) {
			const values = pom_elements(text);
			const resolve = (value, depth = 0) => unlessPlaceholder(value?.replace(/\$\{([^}]+)\}/g, (whole, name) => {
				const own = name.replace(/^(project|pom)\./, "project/").replaceAll(".", "/");
				const found = values.get(`project/properties/${name}`) ?? values.get(own);
				return depth < 5 && found !== undefined ? resolve(found, depth + 1) ?? whole : whole;
			}));
			const field = (name) => resolve(values.get(`project/${name}`)) ?? resolve(values.get(`project/parent/${name}`));
			const name = resolve(values.get("project/artifactId"));
			return name === undefined ? undefined : {
				group: field("groupId"),
				name,
				version: field("version")
			};
		}
		function pom_elements(text) {
			const values = new Map();
			const open = [];
			const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)[^<>]*?(\/?)>|([^<]+)/g;
			for (const [, cdata, closing, name, empty, plain] of text.matchAll(token)) {
				if (name !== undefined) {
					if (closing) open.pop();
					else if (!empty) open.push(name);
					continue;
				}
				const content = (cdata ?? plain ?? "").trim();
				const path = open.join("/");
				if (content !== "" && open.length <= 3 && !values.has(path)) values.set(path, content);
			}
			return values;
		}
		;
		const javaArchive = /\.(jar|war|ear|hpi|jpi|aar|kar|rar|par|sar|far|nar|lpkg)$/i;
		const archiveNote = /\/META-INF\/(?:MANIFEST\.MF|maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml))$/;
		function ofProject(properties, poms, location) {
			const known = properties.map(fromProperties).filter((one) => one !== undefined);
			const written = poms.map(readPom).filter((one) => one !== undefined);
			const found = known.length > 0 ? known : written;
			return found.map(({ group, name, version }) => ({
				group,
				name,
				version: version ?? written.find((one) => one.name === name)?.version,
				location
			}));
		}
		function fromProperties(text) {
			const field = (name) => unlessPlaceholder(new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)\\s*$`, "m").exec(text)?.[1]);
			const name = field("artifactId");
			return name === undefined ? undefined : {
				group: field("groupId"),
				name,
				version: field("version")
			};
		}
		function fromManifest(text, location, holds) {
			const fields = mainSection(text);
			const named = fromFileName(location);
			const version = [
				"plugin-version",
				"implementation-version",
				"bundle-version",
				"specification-version"
			].map((key) => fields.get(key)).find((value) => value !== undefined && /^\d/.test(value));
			const name = fields.get("plugin-id") ?? named.name;
			const known = groupOf(name, holds);
			const group = known?.group ?? fields.get("implementation-vendor-id");
			return {
				group,
				name: known?.name ?? name,
				version: named.version ?? version,
				location
			};
		}
		function isBeside(own, merged) {
			const stem = own.location.slice(own.location.lastIndexOf("/") + 1).toLowerCase();
			const isOwn = ({ name, version }) => stem.startsWith(name.toLowerCase()) || version !== undefined && (version === own.version || stem.includes(version.toLowerCase()));
			return own.version !== undefined && !merged.some(isOwn);
		}
		function fromFileName(location) {
			const stem = location.slice(location.lastIndexOf("/") + 1).replace(javaArchive, "");
			const at = stem.search(/-\d/);
			if (at < 1) return {
				name: stem || location,
				version: undefined
			};
			return {
				name: stem.slice(0, at),
				version: stem.slice(at + 1)
			};
		}
		function mainSection(text) {
			const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0];
			return new Map(main.split("\n").map((line) => /^([\w-]+):\s*(.*)$/.exec(line)).filter((parts) => parts !== null).map((parts) => [parts[1].toLowerCase(), parts[2].trim()]));
		}
	}),
	20257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _url_js_3 = __webpack_require__(55352);
		var _environments_js_2 = __webpack_require__(69049);
		async function collect(tree) {
			const findings = new _findings_js_1.Fv();
			const programs = await programsOf(tree, findings);
			for (const program of programs) findings.add(program, program.location, `${program.prefix} itself`);
			for (const [path, { juliaVersion, entries, problems }] of await (0, _environments_js_2.P)(tree, findings)) {
				findings.seen();
				for (const problem of problems) findings.problem(path, problem);
				const only = programs.length === 1 ? programs[0].version : undefined;
				for (const entry of entries) {
					const found = toPackage(path, entry, juliaVersion ?? only);
					findings.add(found, path, `${path} ${entry.uuid}`);
				}
			}
			return findings.outcome();
		}
		function toPackage(path, entry, juliaVersion) {
			const own = entry.tree === undefined && entry.path === undefined;
			const version = entry.version ?? (own ? juliaVersion ?? "stdlib" : entry.tree ?? "dev");
			const url = entry.url && (0, _url_js_3.c)(entry.url);
			return {
				name: entry.name,
				version,
				purl: (0, _purl_js_4.E)("julia", {
					name: entry.name,
					version,
					qualifiers: { uuid: entry.uuid },
					subpath: entry.subdir
				}),
				prefix: (0, _image_tree_index_js_0.gN)(path),
				location: path,
				...entry.tree ? { hash: `git-tree-sha1:${entry.tree}` } : {},
				...entry.rev && /^[0-9a-f]{40}$/.test(entry.rev) ? { commit: entry.rev } : {},
				...url ? { url } : {},
				...entry.path ? {
					editable: true,
					url: `file:${entry.path}`
				} : {}
			};
		}
		async function programsOf(tree, findings) {
			const found = [];
			const headers = tree.named("julia_version.h").map((entry) => entry.path);
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, headers, findings, 64 * 1024)) {
				const version = /#define\s+JULIA_VERSION_STRING\s+"([^"]+)"/.exec(bytes.toString("utf8"))?.[1];
				if (version === undefined) {
					findings.problem(path, "does not define JULIA_VERSION_STRING");
					continue;
				}
				const prefix = path.replace(/\/include\/julia\/julia_version\.h$/, "");
				found.push({
					name: "julia",
					version,
					purl: (0, _purl_js_4.E)("generic", {
						name: "julia",
						version
					}),
					prefix,
					location: path
				});
			}
			return found;
		}
	}),
	69049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => readManifests });
		var tree_index = __webpack_require__(78448);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var toml = __webpack_require__(70542);
		;
		const parts = new Set([
			"julia_version",
			"manifest_format",
			"project_hash",
			"deps",
			"registries"
		]);
		function readManifest(text) {
			const { table, problem } = (0, toml.D)(text);
			const problems = problem === undefined ? [] : [problem];
			const second = typeof table.manifest_format === "string";
			const given = second ? table.deps : table;
			const deps = isTable(given) ? given : {};
			if (!second && isTable(table.deps)) problems.push("names no manifest_format");
			const part = Object.keys(table).find((key) => second && !parts.has(key) && hasEntries(table[key]));
			if (part) problems.push(`has a part that manifests do not have: ${JSON.stringify(part.slice(0, 40))}`);
			const entries = [];
			for (const [name, list] of Object.entries(deps)) {
				if (!Array.isArray(list)) continue;
				for (const item of list) {
					const uuid = isTable(item) ? item.uuid : undefined;
					if (typeof uuid === "string") entries.push(toEntry(name, uuid, item));
					else problems.push(`the entry of ${JSON.stringify(name)} has no uuid`);
				}
			}
			const lacking = entries.flatMap((entry) => entry.deps).find((name) => !Object.hasOwn(deps, name));
			if (lacking !== undefined && problem === undefined) problems.push(`has no entry for ${lacking}, which another package needs`);
			return {
				juliaVersion: text_(table.julia_version),
				entries,
				problems
			};
		}
		function hasEntries(value) {
			return Array.isArray(value) || isTable(value) && Object.values(value).some(Array.isArray);
		}
		function isTable(value) {
			return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
		}
		function text_(value) {
			return typeof value === "string" && value !== "" ? value : undefined;
		}
		function toEntry(name, uuid, item) {
			return {
				name,
				uuid,
				version: text_(item.version),
				tree: text_(item["git-tree-sha1"]),
				url: text_(item["repo-url"]),
				rev: text_(item["repo-rev"]),
				subdir: text_(item["repo-subdir"]),
				path: text_(item.path),
				deps: namesIn(item.deps)
			};
		}
		function namesIn(deps) {
			if (Array.isArray(deps)) return deps.filter((name) => typeof name === "string");
			return isTable(deps) ? Object.keys(deps) : [];
		}
		;
		const manifestNames = /^(Julia)?Manifest(-v\d+\.\d+)?\.toml$/;
		const projectNames = ["JuliaProject.toml", "Project.toml"];
		const readManifests = (0, once.Xw)(async (tree, reporter) => {
			const found = [];
			const paths = manifestsOf(tree);
			const packages = await packageFolders(tree, paths);
			for await (const [path, bytes] of (0, findings.e2)(tree, paths, reporter)) {
				const text = bytes.toString("utf8");
				const manifest = readManifest(text);
				const isJulias = manifest.entries.length > 0 || manifest.juliaVersion !== undefined || wasJuliaManifest(text);
				if (!isJulias && !isEnvironment(path)) continue;
				const owner = ownerOf(tree, path, packages);
				if (owner === undefined) found.push([path, manifest]);
				else reporter.note(path, `belongs to ${owner}, and is not an environment of its own`);
			}
			return found;
		});
		function ownerOf(tree, path, packages) {
			for (const above of [(0, tree_index.gN)(path), ...ancestors((0, tree_index.gN)(path))]) {
				const name = packages.get(above);
				if (name !== undefined && above.includes(`/packages/${name}/`)) return `the package ${name}`;
			}
			const prefix = /^(.*)\/share\/julia\/(?:stdlib|test)\//.exec(path)?.[1];
			return prefix !== undefined && tree.resolve(`${prefix}/include/julia/julia_version.h`) ? "Julia itself" : undefined;
		}
		async function packageFolders(tree, manifests) {
			const folders = new Set(manifests.map(tree_index.gN).flatMap((folder) => [folder, ...ancestors(folder)]));
			const projects = [...folders].flatMap((folder) => projectNames.map((name) => (0, tree_index.uJ)(folder, name)).filter((path) => tree.resolve(path)?.type === "file"));
			const packages = new Map();
			for await (const [path, bytes] of (0, findings.e2)(tree, projects, once.P$, 1024 * 1024)) {
				const { name, uuid } = (0, toml.D)(bytes.toString("utf8")).table;
				if (typeof name === "string" && typeof uuid === "string") packages.set((0, tree_index.gN)(path), name);
			}
			return packages;
		}
		function ancestors(folder) {
			const found = [];
			for (let above = (0, tree_index.gN)(folder); above !== "/"; above = (0, tree_index.gN)(above)) found.push(above);
			return found;
		}
		function wasJuliaManifest(text) {
			return [
				"julia_version",
				"manifest_format",
				"git-tree-sha1"
			].some((word) => text.includes(word));
		}
		function manifestsOf(tree) {
			const paths = [];
			for (const entry of tree.entries.values()) {
				if (entry.path.endsWith("anifest.toml") || entry.path.includes("anifest-v")) {
					if (manifestNames.test((0, tree_index.Fl)(entry.path)) && entry.type !== "dir") paths.push(entry.path);
				}
			}
			return paths;
		}
		function isEnvironment(path) {
			return /\/environments\/[^/]+\/[^/]+$/.test(path);
		}
	}),
	88183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var tree_index = __webpack_require__(78448);
		var environments = __webpack_require__(69049);
		;
		async function depotFolders(tree) {
			const found = [];
			const depots = new Set();
			for (const [path, { entries }] of await (0, environments.P)(tree)) {
				const depot = /^(.*)\/environments\/[^/]+\/[^/]+$/.exec(path)?.[1];
				if (depot !== undefined) depots.add(depot);
				for (const { name, uuid, tree: hash } of entries) {
					for (const slug of hash === undefined ? [] : slugs(uuid, hash)) {
						const end = `/packages/${name}/${slug}`;
						for (const folder of tree.named(slug).filter((entry) => entry.path.endsWith(end))) {
							found.push(folder.path);
							depots.add(folder.path.slice(0, -end.length));
						}
					}
				}
			}
			for (const depot of depots) {
				const below = [...tree.list(`${depot}/artifacts`), ...tree.list(`${depot}/compiled`)];
				found.push(...below.map(({ path }) => path).filter((path) => /^([0-9a-f]{40}|v\d+\.\d+)$/.test((0, tree_index.Fl)(path))));
			}
			return found;
		}
		function slugs(uuid, treeSha1) {
			const id = Buffer.from(uuid.replaceAll("-", ""), "hex").reverse();
			let rest = crc32c(Buffer.concat([id, Buffer.from(treeSha1, "hex")]));
			let slug = "";
			for (let i = 0; i < 5; i += 1) {
				slug += letters[rest % letters.length];
				rest = Math.floor(rest / letters.length);
			}
			return [slug, slug.slice(0, 4)];
		}
		const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
		function crc32c(bytes) {
			let crc = 4294967295;
			for (const byte of bytes) {
				crc ^= byte;
				for (let bit = 0; bit < 8; bit += 1) crc = crc >>> 1 ^ (crc & 1 ? 2197175160 : 0);
			}
			return ~crc >>> 0;
		}
		;
		async function owned(tree) {
			return { folders: new Set(await depotFolders(tree)) };
		}
	}),
	19895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect_collect });
		var external_node_crypto_ = __webpack_require__(77598);
		var schemas = __webpack_require__(28942);
		var attribution = __webpack_require__(61544);
		var ecosystems_findings = __webpack_require__(41263);
		var collect = __webpack_require__(70149);
		var python = __webpack_require__(64729);
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_zlib_ = __webpack_require__(38522);
		var tar = __webpack_require__(84366);
		;
		const limit = 1024 * 1024;
		const furthest = 256 * 1024 * 1024;
		async function manifestIn(path, archive) {
			for await (const entry of (0, tar.O)(path, external_node_stream_.Readable.from([archive]), (0, external_node_zlib_.createGunzip)())) {
				if (entry.offset > furthest) return undefined;
				if (entry.type !== "file" || !/^(?:\.\/)?[^/]+\/package\.json$/.test(entry.name)) continue;
				if (entry.size > limit) return undefined;
				const parts = [];
				for await (const part of entry.content) parts.push(part);
				return Buffer.concat(parts);
			}
			return undefined;
		}
		var places = __webpack_require__(21144);
		;
		const archiveLimit = 64 * 1024 * 1024;
		const manifestLimit = 1024 * 1024;
		const manifestSchema = schemas.Ikc({
			name: schemas.YjP().trim().min(1),
			version: schemas.YjP().trim().min(1)
		});
		async function collect_collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const { archives, folders } = (0, places.s)(tree);
			const owner = await ownersOf(tree, survey, folders);
			const add = ({ path, prefix, linked }, manifest, integrity) => {
				const identity = manifest && identityIn(manifest);
				if (!identity) return findings.problem(path, "has no package.json that names an extension and its version");
				const { name, version } = identity;
				const found = {
					name,
					version,
					purl: (0, collect.npmPurl)(name, version, {}),
					prefix,
					location: path
				};
				const more = {
					...integrity && { hash: integrity },
					...linked && { editable: true }
				};
				findings.add({
					...found,
					...more,
					...owner(path)
				}, path, path);
			};
			const byArchive = new Map(archives.map((place) => [place.path, place]));
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...byArchive.keys()], findings, archiveLimit)) {
				const integrity = `sha512-${(0, external_node_crypto_.hash)("sha512", bytes, "base64")}`;
				add(byArchive.get(path), await manifestIn(path, bytes).catch(() => undefined), integrity);
			}
			const byManifest = new Map(folders.map((place) => [`${place.path}/package.json`, place]));
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...byManifest.keys()], findings, manifestLimit)) add(byManifest.get(path), bytes);
			return findings.outcome();
		}
		function identityIn(bytes) {
			try {
				return manifestSchema.parse(JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, "")));
			} catch {
				return undefined;
			}
		}
		async function ownersOf(tree, survey, folders) {
			const owner = await survey.owner();
			const ofPython = new Set();
			const wanted = (0, attribution.a)(tree, new Set(folders.map(({ path }) => `${path}/package.json`)));
			const { listed } = folders.length > 0 ? await survey.ownedBy(python.H) : {};
			for await (const [path] of listed?.() ?? []) {
				const place = wanted(path);
				if (place !== undefined) ofPython.add(place);
			}
			return (path) => {
				const file = path.endsWith(".tgz") ? path : `${path}/package.json`;
				const distribution = owner(file);
				if (distribution.owner !== undefined) return distribution;
				return ofPython.has(file) ? { owner: python.H.id } : {};
			};
		}
	}),
	33867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _places_js_0 = __webpack_require__(21144);
		async function owned(tree) {
			const { archives, folders } = (0, _places_js_0.s)(tree);
			return {
				files: new Set(archives.map(({ path }) => path)),
				folders: new Set(folders.filter(({ linked }) => !linked).map(({ path }) => path))
			};
		}
	}),
	21144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => extensionPlaces });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _once_js_1 = __webpack_require__(11996);
		const extensionPlaces = (0, _once_js_1["if"])((tree) => {
			const archives = below(tree, "extensions", "/jupyter/lab/extensions").filter(({ path }) => path.endsWith(".tgz") && tree.resolve(path)?.type === "file");
			const folders = below(tree, "labextensions", "/jupyter/labextensions").flatMap((place) => (0, _image_tree_index_js_0.Fl)(place.path).startsWith("@") ? tree.list(place.path).map(({ path, type }) => ({
				...place,
				path,
				linked: type === "symlink"
			})) : [place]).filter(({ path }) => tree.resolve(`${path}/package.json`) !== undefined);
			return {
				archives,
				folders
			};
		});
		function below(tree, name, ending) {
			return tree.named(name).filter(({ path, type }) => type === "dir" && path.endsWith(ending)).flatMap(({ path: folder }) => tree.list(folder).map(({ path, type }) => ({
				path,
				prefix: `${folder.slice(0, -ending.length)}/jupyter`,
				linked: type === "symlink"
			})));
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
	74464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var node_crypto_0 = __webpack_require__(77598);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _order_js_7 = __webpack_require__(17421);
		var _purl_js_5 = __webpack_require__(3668);
		var _index_js_3 = __webpack_require__(2678);
		var _lua_table_js_6 = __webpack_require__(34021);
		var _rocks_js_4 = __webpack_require__(63652);
		const [luarocksType] = _index_js_3.R.purl;
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const owner = await survey.owner();
			const rocks = await (0, _rocks_js_4.p)(tree, findings);
			const namespaces = await namespacesOf(tree, rocks);
			for (const rock of rocks) {
				const { name, version, rocks: prefix, folder, manifest } = rock;
				const namespace = namespaces.get(folder);
				const identity = {
					name,
					version,
					purl: (0, _purl_js_5.E)(luarocksType, {
						namespace,
						name,
						version
					})
				};
				const more = {
					...namespace && { origin: namespace },
					hash: `sha256:${digestOf(rock)}`
				};
				findings.add({
					...identity,
					prefix,
					location: folder,
					...more,
					...owner(manifest)
				}, manifest, folder);
			}
			return findings.outcome();
		}
		function digestOf({ files }) {
			const wanted = Object.entries(files).filter(([name]) => /^(?:lua|bin|.*\.rockspec)$/.test(name));
			const lines = wanted.flatMap(([name, value]) => typeof value === "string" ? [`${value} ${name}`] : (0, _lua_table_js_6.F)(value).map(([path, sum]) => `${sum} ${name}/${path}`));
			return (0, node_crypto_0.hash)("sha256", lines.sort(_order_js_7.X).join("\n"), "hex");
		}
		async function namespacesOf(tree, rocks) {
			const paths = rocks.map(({ folder }) => `${folder}/rock_namespace`).filter((path) => tree.resolve(path));
			const found = new Map();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, _once_js_2.P$, 4096)) {
				const namespace = bytes.toString("utf8").trim();
				if (/^[\w.-]+$/.test(namespace)) found.set(path.slice(0, path.lastIndexOf("/")), namespace);
			}
			return found;
		}
	}),
	34021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => leaves,
			W: () => parseLuaTable
		});
		const deepest = 64;
		const token = /\s*(?:--[^\n]*\n\s*)*(?:([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|([{}[\]=,;]))/y;
		function parseLuaTable(text, name) {
			const tokens = tokensOf(text);
			let at = 0;
			const take = (wanted) => {
				const found = tokens[at++];
				if (found === undefined) throw new Error("is cut off");
				if (wanted !== undefined && found.mark !== wanted) throw new Error(`has no ${wanted} where one belongs`);
				return found;
			};
			const table = (depth) => {
				if (depth > deepest) throw new Error("has tables that are nested too deep");
				const found = Object.create(null);
				take("{");
				for (let next = take(); next.mark !== "}"; next = take()) {
					if (next.mark === "," || next.mark === ";") continue;
					const key = next.mark === "[" ? take() : next;
					if (next.mark === "[") take("]");
					if (key.text === undefined) throw new Error("has a value without a name");
					take("=");
					const value = tokens[at]?.mark === "{" ? table(depth + 1) : take().text;
					if (value === undefined) throw new Error("has a name without a value");
					found[key.text] = value;
				}
				return found;
			};
			if (take().text !== name) throw new Error(`does not begin with ${name}`);
			take("=");
			const found = table(0);
			if (at < tokens.length) throw new Error("goes on after its table");
			return found;
		}
		function tokensOf(text) {
			const found = [];
			const { length } = text.trimEnd();
			token.lastIndex = 0;
			while (token.lastIndex < length) {
				const [, word, quoted, mark] = token.exec(text) ?? [];
				if (mark !== undefined) found.push({ mark });
				else if (word !== undefined) found.push({ text: word });
				else if (quoted !== undefined) found.push({ text: quoted.replace(/\\(.)/gs, "$1") });
				else throw new Error("has a value that is neither a text nor a table");
			}
			return found;
		}
		function leaves(folder) {
			return Object.entries(folder).flatMap(([name, value]) => {
				if (name === ".." || name.includes("/")) return [];
				if (typeof value === "string") return [[name, value]];
				return leaves(value).map(([path, sum]) => [`${name}/${path}`, sum]);
			});
		}
	}),
	839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _lua_table_js_2 = __webpack_require__(34021);
		var _rocks_js_1 = __webpack_require__(63652);
		async function owned(tree) {
			const rocks = await (0, _rocks_js_1.p)(tree);
			const listed = rocks.flatMap((rock) => filesOf(rock).map((file) => [rock.name, file]));
			return {
				files: new Set(listed.map(([, [path]]) => path)),
				folders: new Set(rocks.map(({ folder }) => folder)),
				recorded: async function* () {
					for (const [, file] of listed) if (file[1] !== undefined) yield file;
				},
				packages: async function* () {
					for (const [name, [path]] of listed) yield [name, path];
				}
			};
		}
		function filesOf(rock) {
			const { root, lua } = (0, _rocks_js_1.g)(rock);
			const below = (...parts) => parts.reduce((path, part) => part === undefined ? path : (0, _image_tree_index_js_0.uJ)(path, part), root);
			const versioned = `${rock.name}_${rock.version}`.replaceAll(/\W/g, "_");
			const places = {
				lua: below("share", "lua", lua),
				lib: below("lib", "lua", lua)
			};
			return Object.entries(rock.files).flatMap(([kind, files]) => {
				if (typeof files === "string") return [withSum((0, _image_tree_index_js_0.uJ)(rock.folder, kind), files)];
				const place = places[kind];
				return (0, _lua_table_js_2.F)(files).flatMap(([path, sum]) => {
					if (place !== undefined) return [withSum((0, _image_tree_index_js_0.uJ)(place, path), sum), withSum((0, _image_tree_index_js_0.uJ)(place, `${versioned}-${path}`), sum)];
					const own = withSum((0, _image_tree_index_js_0.uJ)(rock.folder, `${kind}/${path}`), sum);
					if (kind !== "bin") return [own];
					return [
						own,
						[below("bin", path)],
						[below("bin", `${versioned}-${path}`)]
					];
				});
			});
		}
		const withSum = (path, md5) => /^[0-9a-f]{32}$/.test(md5) ? [path, `md5:${md5}`] : [path];
	}),
	63652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => treeOf,
			p: () => installedRocks
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _lua_table_js_3 = __webpack_require__(34021);
		const limit = 8 * 1024 * 1024;
		const place = /\/rocks(?:-\d[\d.]*)?\/([^/]+)\/([^/]+)\/rock_manifest$/;
		const installedRocks = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const paths = tree.named("rock_manifest").filter(({ path, type }) => type !== "dir" && place.test(path)).map(({ path }) => path);
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, limit)) {
				reporter.seen();
				const [, name, version] = place.exec(path);
				const folder = (0, _image_tree_index_js_0.gN)(path);
				const rock = {
					name,
					version,
					rocks: (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(folder)),
					folder,
					manifest: path
				};
				try {
					found.push({
						...rock,
						files: (0, _lua_table_js_3.W)(bytes.toString("utf8"), "rock_manifest")
					});
				} catch (error) {
					reporter.problem(path, `cannot be read as a list of a rock's files: it ${error.message}`);
					found.push({
						...rock,
						files: {}
					});
				}
			}
			return found;
		});
		function treeOf({ rocks }) {
			const root = rocks.replace(/(?:\/lib\/luarocks|\/lib64\/luarocks)?\/[^/]+$/, "");
			return {
				root: root === "" ? "/" : root,
				lua: /^rocks-(.+)$/.exec((0, _image_tree_index_js_0.Fl)(rocks))?.[1]
			};
		}
	}),
	92484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collectStore: () => collectStore,
			ownedInStore: () => ownedInStore
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _rpm_sqlite_js_2 = __webpack_require__(12654);
		const databaseLimit = 512 * 1024 * 1024;
		const pathName = /^([0-9abcdfghijklmnpqrsvwxyz]{32})-([\w+.?=-]+)$/;
		const outputs = /-(bin|dev|doc|lib|man|info|out|static|debug|dist|py|devdoc|terminfo)$/;
		async function collectStore(tree, store) {
			const findings = new _findings_js_1.Fv();
			const paths = tree.list(store.folder).filter(({ path, type }) => pathName.test((0, _image_tree_index_js_0.Fl)(path)) && (type === "dir" || type === "file")).filter(({ path }) => !/\.(drv|lock|chroot|patch|check)$/.test(path));
			if (paths.length === 0) return findings.outcome();
			findings.seen();
			const valid = await validPaths(tree, store, findings);
			for (const { path } of paths) {
				if (valid && !valid.has(path)) findings.note(path, "is not in the store's database: it was not completed, or removed");
				else findings.add(toPackage(path, store, valid?.get(path)), path, path);
			}
			return findings.outcome();
		}
		function toPackage(path, { type }, digest) {
			const [, hash, rest] = pathName.exec((0, _image_tree_index_js_0.Fl)(path));
			const output = outputs.exec(rest)?.[1];
			const full = output ? rest.slice(0, -output.length - 1) : rest;
			const [, name, known] = /^(.+?)-([^a-zA-Z].*)$/.exec(full) ?? [];
			const version = known ?? hash;
			return {
				name: name ?? full,
				version,
				purl: (0, _purl_js_3.E)(type, {
					name: name ?? full,
					version,
					qualifiers: {
						output,
						outputhash: hash
					}
				}),
				location: path,
				build: output ? `${hash} ${output}` : hash,
				...digest ? { hash: digest } : {}
			};
		}
		async function validPaths(tree, { database }, findings) {
			if ((0, _findings_js_1.Yb)(tree, [database]).length === 0) return undefined;
			const log = `${database}-wal`;
			const files = new Map();
			const paths = tree.resolve(log)?.type === "file" ? [database, log] : [database];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, findings, databaseLimit)) files.set(path, bytes);
			const file = files.get(database);
			if (!file) return undefined;
			try {
				const valid = new Map();
				for (const { columns } of (0, _rpm_sqlite_js_2.Y)(file, "ValidPaths", files.get(log))) {
					const sum = /^sha256:([0-9a-f]{64})$/.exec(String(columns[2]))?.[0];
					valid.set(String(columns[1]), sum);
				}
				return valid;
			} catch (error) {
				findings.problem(database, error.message);
				return undefined;
			}
		}
		function ownedInStore(tree, { folder }) {
			const entries = tree.list(folder).filter(({ path }) => pathName.test((0, _image_tree_index_js_0.Fl)(path)));
			const of = (type) => new Set(entries.flatMap((entry) => entry.type === type ? [entry.path] : []));
			return {
				folders: of("dir"),
				files: of("file")
			};
		}
	}),
	70149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect,
			npmPurl: () => npmPurl,
			originOf: () => originOf
		});
		var schemas = __webpack_require__(28942);
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var ecosystems_location = __webpack_require__(53730);
		var purl = __webpack_require__(3668);
		var ecosystems_url = __webpack_require__(55352);
		var about = __webpack_require__(98282);
		var fetched = __webpack_require__(67030);
		var image_bytes = __webpack_require__(38862);
		var database = __webpack_require__(68615);
		;
		const binaryLimit = 512 * 1024 * 1024;
		async function findNodes(tree, findings) {
			const packages = [];
			let known;
			const libraries = () => known ??= nodeLibraries(tree);
			for (const { path, type, mode } of tree.named("node")) {
				if (type !== "file" || (mode & 73) === 0 || (0, tree_index.Fl)((0, tree_index.gN)(path)) !== "bin") continue;
				if (path.includes("/node_modules/")) continue;
				const prefix = (0, tree_index.gN)((0, tree_index.gN)(path));
				const version = await headerVersion(tree, prefix, findings) ?? await (0, database.mm)(tree, path) ?? await programVersion(tree, path, prefix, libraries, findings);
				if (version === undefined) continue;
				const named = {
					name: "node",
					version
				};
				packages.push({
					...named,
					purl: (0, purl.E)("generic", named),
					prefix,
					location: path
				});
			}
			return packages;
		}
		function nodeLibraries(tree) {
			return [...tree.entries.values()].filter((entry) => entry.type === "file" && /\/libnode\.so\.\d+$/.test(entry.path)).map((entry) => entry.path);
		}
		async function headerVersion(tree, prefix, findings) {
			const header = `${prefix === "/" ? "" : prefix}/include/node/node_version.h`;
			if (!tree.resolve(header)) return undefined;
			for await (const [, bytes] of (0, ecosystems_findings.e2)(tree, [header], findings)) {
				const text = bytes.toString("latin1");
				const parts = [
					"MAJOR",
					"MINOR",
					"PATCH"
				].map((part) => new RegExp(`^#define NODE_${part}_VERSION (\\d+)`, "m").exec(text)?.[1]);
				if (parts.every((part) => part !== undefined)) return parts.join(".");
			}
			return undefined;
		}
		async function programVersion(tree, path, prefix, libraries, findings) {
			const below = prefix === "/" ? "/lib" : `${prefix}/lib`;
			const versions = new Set();
			for (const file of [path, ...libraries().filter((library) => library.startsWith(below))]) {
				for await (const [, bytes] of (0, ecosystems_findings.e2)(tree, [file], findings, binaryLimit)) {
					if (file === path && !(0, image_bytes.aB)(bytes)) return undefined;
					const version = releaseVersion(bytes);
					if (version) versions.add(version);
				}
			}
			if (versions.size === 1) return [...versions][0];
			const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
			findings.problem(path, `cannot determine the version of this Node.js: ${why}`);
			return undefined;
		}
		function releaseVersion(bytes) {
			for (let at = bytes.indexOf("/node-v"); at >= 0; at = bytes.indexOf("/node-v", at + 1)) {
				const found = /^\/node-v(\d+\.\d+\.\d+(?:-[\w.]+?)?)\.tar\.gz/.exec(bytes.toString("latin1", at, at + 64));
				if (found) return found[1];
			}
			return undefined;
		}
		var npm_places = __webpack_require__(42387);
		var external_node_path_ = __webpack_require__(76760);
		;
		function parseYarnLock(text) {
			if (/^__metadata:$/m.test(text)) return parseLater(text);
			return {
				byId: parseFirst(text),
				byLocator: new Map(),
				conditional: new Set()
			};
		}
		function parseFirst(text) {
			const found = new Map();
			let names = [];
			let entry;
			for (const line of text.split("\n")) {
				if (/^\S.*:$/.test(line) && !line.startsWith("#")) {
					const patterns = line.slice(0, -1).split(", ");
					names = patterns.map((pattern) => patternName(pattern.replace(/^"|"$/g, "")));
					entry = undefined;
				}
				const [, field, value] = /^ {2}(version|resolved|integrity) "?([^"\s]+)"?$/.exec(line) ?? [];
				if (field === "version") {
					entry = { version: value };
					for (const name of names) found.set(`${name}@${value}`, entry);
				} else if (entry && (field === "resolved" || field === "integrity")) {
					entry[field] = value;
				}
			}
			return found;
		}
		function patternName(pattern) {
			const alias = pattern.indexOf("@npm:", 1);
			return nameOf(alias < 0 ? pattern : pattern.slice(alias + "@npm:".length));
		}
		function nameOf(descriptor) {
			const at = descriptor.indexOf("@", 1);
			return at < 0 ? descriptor : descriptor.slice(0, at);
		}
		function parseLater(text) {
			const byId = new Map();
			const byLocator = new Map();
			const conditional = new Set();
			const cacheKey = /^ {2}cacheKey: "?(\w+)"?$/m.exec(text)?.[1];
			for (const block of text.split("\n\n")) {
				const field = (name) => new RegExp(`^ {2}${name}: "?([^"\n]*)"?$`, "m").exec(block)?.[1];
				const [locator, version, checksum] = [
					field("resolution"),
					field("version"),
					field("checksum")
				];
				if (locator === undefined || version === undefined || field("linkType") === "soft") continue;
				const keyed = checksum?.includes("/") || cacheKey === undefined;
				const sum = keyed || checksum === undefined ? checksum : `${cacheKey}/${checksum}`;
				if (field("conditions") !== undefined) conditional.add(locator);
				const entry = {
					version,
					resolved: addressOf(locator),
					integrity: sum === undefined ? undefined : `yarn:${sum}`
				};
				byLocator.set(locator, entry);
				const id = `${nameOf(locator)}@${version}`;
				if (!byId.has(id) || locator.includes("@patch:")) byId.set(id, entry);
			}
			return {
				byId,
				byLocator,
				conditional
			};
		}
		function addressOf(locator) {
			const reference = locator.slice(nameOf(locator).length + 1);
			if (!/^(?:https?|ssh|git(?:\+\w+)?):\/\//.test(reference)) return undefined;
			return reference.replace(/#(?:.*&)?commit=([0-9a-f]{40})\b.*$/, "#$1");
		}
		function parseYarnState(text) {
			const found = [];
			let locator;
			for (const line of text.split("\n")) {
				locator = /^"?([^\s"][^"]*)"?:$/.exec(line)?.[1] ?? locator;
				const folder = /^ {4}- "?([^"\n]+)"?$/.exec(line)?.[1];
				if (folder !== undefined && locator !== undefined) found.push([folder, locator]);
			}
			return found;
		}
		;
		const stateSchema = schemas.Ikc({ packageRegistryData: schemas.YOg(schemas.PVZ([schemas.YjP().nullable(), schemas.YOg(schemas.PVZ([schemas.YjP().nullable(), schemas.Ikc({
			packageLocation: schemas.YjP(),
			linkType: schemas.k5n(["HARD", "SOFT"]).optional()
		})]))])) });
		async function findArchived(tree, findings) {
			const lists = [".pnp.cjs", ".pnp.data.json"].flatMap((name) => tree.named(name)).map(({ path }) => path);
			const found = new Map();
			for await (const [list, bytes] of (0, ecosystems_findings.e2)(tree, lists, findings)) {
				if (list.endsWith(".cjs") && tree.resolve(`${(0, tree_index.gN)(list)}/.pnp.data.json`)) continue;
				if (isPnpms(tree, (0, tree_index.gN)(list))) continue;
				const state = parseState(bytes, list.endsWith(".cjs"));
				if (!state) findings.problem(list, "invalid list of Yarn's Plug'n'Play packages");
				const { byLocator, conditional } = await lockBeside(tree, list, findings);
				for (const [name, references] of state?.packageRegistryData ?? []) {
					for (const [reference, { packageLocation, linkType }] of references) {
						if (name === null || reference === null || linkType === "SOFT") continue;
						const locator = `${name}@${reference.replace(/^virtual:[0-9a-f]+#/, "")}`;
						const one = toArchived(tree, list, name, locator, byLocator.get(locator), packageLocation);
						if (one === notThere && conditional.has(locator)) continue;
						if (typeof one === "string") findings.problem(list, `${JSON.stringify(name)} ${one}`);
						else found.set(`${list} ${name} ${one.version}`, one);
					}
				}
			}
			return [...found.values()];
		}
		function isPnpms(tree, folder) {
			const has = (name) => tree.resolve((0, tree_index.uJ)(folder, name)) !== undefined;
			return has("node_modules/.modules.yaml") && !has("yarn.lock");
		}
		const notThere = "is listed, and its archive is not in the image";
		async function lockBeside(tree, list, findings) {
			const path = (0, tree_index.uJ)((0, tree_index.gN)(list), "yarn.lock");
			if (tree.resolve(path)?.type === "file") {
				for await (const [, bytes] of (0, ecosystems_findings.e2)(tree, [path], findings)) return parseYarnLock(bytes.toString());
			}
			return parseYarnLock("");
		}
		function toArchived(tree, list, name, locator, recorded, packageLocation) {
			const version = recorded?.version ?? /@npm(?::|%3A)(\d[\w.+-]*)(?=[:#]|$)/i.exec(locator)?.[1] ?? /::(?:.*&)?version=(\d[\w.+-]*)/.exec(locator)?.[1];
			if (version === undefined) return "does not come from a registry, so its version is unknown";
			const place = external_node_path_.posix.join((0, tree_index.gN)(list), packageLocation.replace(/\/__virtual__\/[^/]+\/0\//, "/"));
			const end = place.indexOf(".zip/");
			const archive = end < 0 ? place.replace(/\/$/, "") : place.slice(0, end + ".zip".length);
			return tree.resolve(archive) ? {
				name,
				version,
				archive,
				list,
				recorded
			} : notThere;
		}
		function parseState(bytes, isProgram) {
			const text = isProgram ? literal(bytes.toString()) : bytes.toString();
			try {
				return stateSchema.parse(JSON.parse(text ?? ""));
			} catch {
				return undefined;
			}
		}
		function literal(program) {
			const start = program.indexOf("'", program.indexOf("RAW_RUNTIME_STATE =")) + 1;
			const end = program.indexOf("}';", start);
			if (start === 0 || end < 0) return undefined;
			return program.slice(start, end + 1).replace(/\\([\s\S])/g, (_, char) => char === "\n" ? "" : char);
		}
		;
		const lockSchema = schemas.Ikc({ packages: schemas.g1P(schemas.YjP(), schemas.YOg(schemas.L5J())) });
		function parseBunLock(text) {
			let packages;
			try {
				packages = lockSchema.parse(JSON.parse(text.replace(/,(\s*[\]}])/g, "$1"))).packages;
			} catch {
				return undefined;
			}
			const byId = new Map();
			const byFolder = [];
			for (const [place, [id, address, , integrity]] of Object.entries(packages)) {
				const reference = /^@?[^@]+@(.*)$/.exec(String(id))?.[1] ?? "";
				if (/^\d/.test(reference) && typeof integrity === "string") {
					const resolved = typeof address === "string" && address !== "" ? address : undefined;
					byId.set(String(id), {
						version: reference,
						resolved,
						integrity
					});
				} else if (/^(?:git|github|https?|ssh)\b/.test(reference)) {
					byFolder.push([folderOf(place), {
						version: undefined,
						resolved: reference
					}]);
				}
			}
			return {
				byId,
				byFolder
			};
		}
		function folderOf(place) {
			return `node_modules/${place.replace(/(^|\/)(@[^/]+\/)?([^/]+)(?=\/)/g, "$1$2$3/node_modules")}`;
		}
		;
		const deno_lock_lockSchema = schemas.Ikc({ npm: schemas.g1P(schemas.YjP(), schemas.Ikc({ integrity: schemas.YjP().optional() })).optional() });
		function parseDenoLock(text) {
			const found = new Map();
			try {
				for (const [key, { integrity }] of Object.entries(deno_lock_lockSchema.parse(JSON.parse(text)).npm ?? {})) {
					const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key) ?? [];
					if (name && version) found.set(`${name}@${version}`, {
						version,
						integrity
					});
				}
				return found;
			} catch {
				return undefined;
			}
		}
		;
		const hiddenLockSchema = schemas.Ikc({ packages: schemas.g1P(schemas.YjP(), schemas.Ikc({
			version: schemas.YjP().optional(),
			resolved: schemas.YjP().optional(),
			integrity: schemas.YjP().optional()
		})) });
		async function readResolutions(tree, roots, findings) {
			const byPath = new Map();
			const byLock = new Map();
			const locks = new Map(roots.map((root) => [root, lockOf(tree, root)]));
			const files = new Set([...locks.values()].filter((path) => path !== undefined));
			for (const root of roots) if (isFile(tree, `${root}/${hiddenLock}`)) files.add(`${root}/${hiddenLock}`);
			if (roots.some(npm_places.yM)) {
				for (const { path } of tree.named("lock.yaml")) if (path.endsWith("/.pnpm/lock.yaml")) files.add(path);
			}
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...files], findings)) {
				const text = bytes.toString();
				if (path.endsWith(".yaml")) byLock.set(path, parsePnpmLock(text));
				else if (path.endsWith("/yarn.lock")) {
					const { byId, byLocator } = parseYarnLock(text);
					byLock.set(path, byId);
					for (const [folder, locator] of await yarnState(tree, (0, tree_index.gN)(path), findings)) {
						const found = byLocator.get(locator);
						if (found) byPath.set((0, tree_index.uJ)((0, tree_index.gN)(path), folder), found);
					}
				} else if (path.endsWith("/bun.lock")) {
					const lock = parseBunLock(text);
					if (lock) byLock.set(path, lock.byId);
					else findings.problem(path, "invalid lock file of bun");
					for (const [folder, found] of lock?.byFolder ?? []) byPath.set((0, tree_index.uJ)((0, tree_index.gN)(path), folder), found);
				} else if (path.endsWith("/deno.lock")) {
					const lock = parseDenoLock(text);
					if (lock) byLock.set(path, lock);
					else findings.problem(path, "invalid lock file of deno");
				} else {
					const packages = parseHiddenLock(text);
					if (!packages) findings.note(path, "invalid lock file of npm, which reads the folders in its place");
					for (const [folder, found] of packages ?? []) byPath.set((0, tree_index.uJ)((0, tree_index.gN)((0, tree_index.gN)(path)), folder), found);
				}
			}
			const shared = [...byLock].filter(([path]) => path.endsWith(".yaml")).map(([, found]) => found);
			return (path, root, id) => byPath.get((0, tree_index.gN)(path)) ?? ((0, npm_places.yM)(root) ? shared.map((found) => found.get(id)).find(Boolean) : byLock.get(locks.get(root) ?? "")?.get(id));
		}
		const hiddenLock = ".package-lock.json";
		const yarnMarks = [
			".yarn-integrity",
			".yarn-state.yml",
			".store"
		];
		function lockOf(tree, root) {
			const pnpm = [
				`${root}/.pnpm/lock.yaml`,
				`${(0, tree_index.gN)(root)}/.pnpm/lock.yaml`,
				`${(0, tree_index.gN)(root)}/lock.yaml`
			];
			const deno = tree.resolve(`${root}/.deno`) ? [`${(0, tree_index.gN)(root)}/deno.lock`] : [];
			const own = [...pnpm, ...deno].find((path) => isFile(tree, path));
			for (let folder = (0, tree_index.gN)(root); own === undefined; folder = (0, tree_index.gN)(folder)) {
				const modules = (0, tree_index.uJ)(folder, "node_modules");
				const [yarn, bun] = [(0, tree_index.uJ)(folder, "yarn.lock"), (0, tree_index.uJ)(folder, "bun.lock")];
				const byNpm = isFile(tree, `${modules}/${hiddenLock}`);
				if (isFile(tree, yarn) && yarnMarks.some((mark) => tree.resolve(`${modules}/${mark}`))) return yarn;
				if (isFile(tree, bun) && !byNpm) return bun;
				if (byNpm || folder === "/") return undefined;
			}
			return own;
		}
		function isFile(tree, path) {
			return tree.resolve(path)?.type === "file";
		}
		async function yarnState(tree, folder, findings) {
			const path = (0, tree_index.uJ)(folder, "node_modules/.yarn-state.yml");
			if (!isFile(tree, path)) return [];
			for await (const [, bytes] of (0, ecosystems_findings.e2)(tree, [path], findings)) return parseYarnState(bytes.toString());
			return [];
		}
		function parseHiddenLock(text) {
			try {
				const { packages } = hiddenLockSchema.parse(JSON.parse(text));
				return Object.entries(packages).flatMap(([folder, { version, ...rest }]) => version === undefined ? [] : [[folder, {
					version,
					...rest
				}]]);
			} catch {
				return undefined;
			}
		}
		function parsePnpmLock(text) {
			const found = new Map();
			let name;
			let version;
			let entry;
			for (const line of text.split("\n")) {
				const heading = /^ {2}'?\/?(@?[^'@/]+(?:\/[^'@/]+)?)[@/](\d[^'():]*)(?:\(.*\))?'?:$/.exec(line);
				const other = /^ {2}'?(@?[^'@]+)@\w[\w+]*:[^']*'?:$/.exec(line);
				if (/^ {0,2}\S/.test(line)) {
					[name, version, entry] = [
						heading?.[1] ?? other?.[1],
						heading?.[2],
						undefined
					];
				}
				const field = (key) => new RegExp(`^ {4}resolution: \\{.*?\\b${key}: '?([^,}\\s']+)`).exec(line)?.[1];
				const [integrity, tarball, repository, commit] = line.startsWith("    resolution: {") ? [
					"integrity",
					"tarball",
					"repo",
					"commit"
				].map(field) : [];
				if (integrity || tarball) entry = {
					integrity,
					resolved: tarball
				};
				else if (repository) entry = { resolved: `${repository.replace(/^(?!git\+)/, "git+")}#${commit}` };
				version = /^ {4}version: '?([^'\s]+)'?$/.exec(line)?.[1] ?? version;
				if (name && version && entry) found.set(`${name}@${version}`, {
					version,
					...entry
				});
			}
			return found;
		}
		;
		const manifestSchema = schemas.Ikc({
			name: schemas.YjP().trim().min(1).optional().catch(undefined),
			version: schemas.KCZ([schemas.YjP(), schemas.aig().transform(String)]).pipe(schemas.YjP().trim().min(1)).optional().catch(undefined),
			_resolved: schemas.YjP().optional().catch(undefined),
			_integrity: schemas.YjP().optional().catch(undefined)
		}).catch({});
		const noVersion = "0.0.0";
		const manifestLimit = 8 * 1024 * 1024;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const { places, unknown, unused } = (0, npm_places.Ch)(tree);
			for (const path of unknown) findings.problem(path, "is a link into a store whose layout is not known: packages may be missing");
			for (const path of unused) findings.note(path, "is in pnpm's store, and nothing leads to it");
			const roots = [...new Set(places.map(({ root }) => root))];
			const recorded = await readResolutions(tree, roots, findings);
			const owner = await survey.owner();
			for (const found of await findNodes(tree, findings)) {
				findings.add({
					...found,
					...owner(found.location)
				}, found.location, found.location);
			}
			const byPath = new Map(places.map((place) => [place.path, place]));
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...byPath.keys()], findings, manifestLimit)) {
				const place = byPath.get(path);
				const manifest = identified(place, parseManifest(bytes), findings);
				if (manifest === undefined) continue;
				const known = recorded(path, place.root, `${manifest.name}@${manifest.version}`);
				findings.add({
					...toPackage(place, manifest, known),
					...owner(path)
				}, path, path);
			}
			for (const path of (0, fetched.EQ)(tree)) findings.note(path, "has modules that deno fetched by their address, which are not listed");
			for (const { name, version, integrity, root, path } of await (0, fetched.lh)(tree, findings)) {
				const found = {
					name,
					version,
					purl: npmPurl(name, version, {}),
					prefix: root,
					location: (0, tree_index.gN)(path)
				};
				findings.add({
					...found,
					...integrity && { hash: integrity },
					...owner(path)
				}, path, path);
			}
			for (const { name, version, archive, list, recorded: known } of await findArchived(tree, findings)) {
				const from = originOf(known?.resolved);
				const found = {
					name,
					version,
					purl: npmPurl(name, version, from),
					prefix: list,
					location: archive
				};
				const more = {
					...known?.integrity && { hash: known.integrity },
					...from
				};
				findings.add({
					...found,
					...more
				}, list, `${list} ${name} ${version}`);
			}
			return findings.outcome();
		}
		function parseManifest(bytes) {
			try {
				return manifestSchema.parse(JSON.parse(bytes.toString().replace(/^\ufeff/, "")));
			} catch {
				return "is not valid JSON";
			}
		}
		function identified({ path, linked, inner }, manifest, findings) {
			if (typeof manifest === "string") {
				if (inner) findings.note(path, `${manifest}; it is a file in another package`);
				else findings.problem(path, manifest);
				return undefined;
			}
			const { name, version } = manifest;
			if (version === undefined && (linked || inner)) {
				const why = linked ? "a folder of the user's own" : "a file in another package";
				findings.note(path, `names no version: it is ${why}`);
				return undefined;
			}
			if (name === undefined || version === undefined) findings.note(path, `names no ${name === undefined ? "name" : "version"}`);
			const folder = (0, tree_index.gN)(path);
			const scope = (0, tree_index.Fl)((0, tree_index.gN)(folder));
			const own = scope.startsWith("@") ? `${scope}/${(0, tree_index.Fl)(folder)}` : (0, tree_index.Fl)(folder);
			return {
				...manifest,
				name: name ?? own,
				version: version ?? noVersion
			};
		}
		function toPackage(place, manifest, recorded) {
			const { name, version } = manifest;
			const known = recorded && (recorded.version ?? version) === version ? recorded : undefined;
			const hash = known?.integrity ?? manifest._integrity;
			const from = originOf(known?.resolved ?? manifest._resolved);
			return {
				name,
				version,
				purl: npmPurl(name, version, from),
				prefix: place.root,
				location: place.path,
				...hash && { hash },
				...from,
				...place.linked && { editable: true }
			};
		}
		function npmPurl(name, version, from) {
			const [scope, bare] = name.startsWith("@") ? name.split("/", 2) : [undefined, name];
			const qualifiers = (0, ecosystems_location.A)(from);
			if (bare === undefined) return (0, purl.E)(about.I, {
				name,
				version,
				qualifiers
			});
			return (0, purl.E)(about.I, {
				namespace: scope,
				name: bare,
				version,
				qualifiers
			});
		}
		const longestAddress = 4096;
		function originOf(resolved) {
			if (resolved === undefined || resolved.length > longestAddress || !/^[a-z+]+:/i.test(resolved)) return {};
			const url = (0, ecosystems_url.c)(resolved);
			const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\/[^?#]*\.tgz/i.exec(url);
			if (registry) return { origin: registry[1] };
			const [address, fragment] = url.split("#");
			const commit = /^[0-9a-f]{40}$/.exec(fragment ?? "")?.[0] ?? /\/tar\.gz\/([0-9a-f]{40})$/.exec(address)?.[1];
			const isRepository = /^(?:git|ssh)\b|\.git$|\/tar\.gz\//.test(address);
			return commit && isRepository ? {
				url: address,
				commit
			} : { url: address };
		}
	}),
	67030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => denoModules,
			e4: () => denoRootOf,
			lh: () => findManaged,
			pj: () => corepackRecords
		});
		var zod_3 = __webpack_require__(28942);
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const inDeno = /^(.*\/npm\/[^/]+)\/((?:@[^/]+\/)?[^/]+)\/([^/]+)$/;
		const unpacked = /\/node_modules\/\.deno\/([^/]+)$/;
		const unpackedByDeno = (0, _once_js_2["if"])((tree) => {
			const found = new Set();
			for (const { path } of tree.named(".deno")) for (const entry of tree.list(path)) {
				const name = unpacked.exec(entry.path)?.[1];
				if (name !== undefined) found.add(name.replace(/^(.+@[^_]+)_.*$/, "$1"));
			}
			return found;
		});
		function denoRootOf(tree, folder) {
			const [, root, name, version] = inDeno.exec(folder) ?? [];
			if (root === undefined || name === undefined || !tree.entries.has(`${root}/${name}/registry.json`)) return undefined;
			return unpackedByDeno(tree).has(`${name.replace("/", "+")}@${version}`) ? undefined : root;
		}
		function denoModules(tree) {
			const isDeno = (folder) => [
				"dep_analysis_cache_v2",
				"node_analysis_cache_v2",
				"npm",
				"gen"
			].some((name) => tree.entries.has(`${folder}/${name}`));
			return tree.named("remote").filter(({ path, type }) => type === "dir" && isDeno((0, _image_tree_index_js_0.gN)(path))).filter(({ path }) => tree.list(path).some((each) => /^https?$/.test((0, _image_tree_index_js_0.Fl)(each.path)))).map(({ path }) => path);
		}
		const recordSchema = zod_3.Ikc({
			locator: zod_3.Ikc({
				name: zod_3.YjP().min(1),
				reference: zod_3.YjP().min(1)
			}),
			hash: zod_3.YjP().optional()
		});
		const corepackRecords = (0, _once_js_2["if"])((tree) => tree.named(".corepack").filter(({ path, type }) => type === "file" && /\/v\d+\/[^/]+\/[^/]+\/\.corepack$/.test(path)).map(({ path }) => path));
		async function findManaged(tree, findings) {
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, corepackRecords(tree), findings)) {
				const record = parseRecord(bytes);
				if (record === undefined) {
					findings.problem(path, "invalid record of Corepack");
					continue;
				}
				const { name, reference: version } = record.locator;
				const isModernYarn = name === "yarn" && !/^[01]\./.test(version);
				const [algorithm, hex] = record.hash?.split(".") ?? [];
				found.push({
					name: isModernYarn ? "@yarnpkg/cli-dist" : name,
					version: version.replace(/\+sha\d+\.[0-9a-f]+$/, ""),
					integrity: hex && !isModernYarn ? `${algorithm}-${Buffer.from(hex, "hex").toString("base64")}` : undefined,
					root: (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path))),
					path
				});
			}
			return found;
		}
		function parseRecord(bytes) {
			try {
				return recordSchema.parse(JSON.parse(bytes.toString()));
			} catch {
				return undefined;
			}
		}
	}),
	23342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _fetched_js_1 = __webpack_require__(67030);
		var _places_js_2 = __webpack_require__(42387);
		async function owned(tree) {
			const folders = new Set();
			for (const { path, root } of (0, _places_js_2.Go)(tree)) {
				const folder = (0, _image_tree_index_js_0.gN)(path);
				folders.add(folder);
				folders.add(`${root}/.bin`);
				folders.add(folder.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, "/node_modules/.bin"));
			}
			for (const path of (0, _fetched_js_1.pj)(tree)) folders.add((0, _image_tree_index_js_0.gN)(path));
			for (const modules of (0, _places_js_2.Ch)(tree).linking) folders.add(`${modules}/.bin`);
			return { folders };
		}
	}),
	42387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ch: () => findPlaces,
			Go: () => storedManifests,
			yM: () => isShared
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _once_js_1 = __webpack_require__(11996);
		var _fetched_js_2 = __webpack_require__(67030);
		const debianRoots = /^\/usr\/(?:share|lib|lib\/[^/]+-linux-[^/]+)\/nodejs(?=\/)/;
		const name = String.raw`(?:@[^/]+\/)?[^/@.][^/]*`;
		const chain = new RegExp(`^${name}(?:/node_modules/${name})*$`);
		const inModules = new RegExp(`^(.*)/node_modules/${name}$`);
		const store = /^(.*?)\/(?:node_modules\/\.[^/]+|\.(?:pnpm|store|bun))\/(?:@[^/]+\/)?[^/]+$/;
		const yarnStore = /^(.*?\/node_modules)\/\.store\/[^/]+\/package$/;
		const sharedStore = /^(.*\/links)\/@[^/]*\/[^/]+\/[^/]+\/[0-9a-f]{64}$/;
		const randomFolder = /(\/global\/v\d+)\/[0-9a-f]+-[0-9a-f]+(?:-\d+)?(?=\/node_modules)/;
		function rootOf(folder) {
			const linked = yarnStore.exec(folder)?.[1];
			if (linked !== undefined) return linked;
			const debian = debianRoots.exec(folder)?.[0];
			if (debian !== undefined && chain.test(folder.slice(debian.length + 1))) return debian;
			const base = baseOf(folder);
			if (base === undefined) return undefined;
			const shared = sharedStore.exec(base)?.[1];
			if (shared !== undefined) return shared;
			const stored = store.exec(base)?.[1] ?? ownStore(base, folder);
			return `${stored ?? base}/node_modules`.replace(randomFolder, "$1");
		}
		function ownStore(base, folder) {
			const [, parent, stored] = /^(.*)\/([^/]+?)@\d[^/]*$/.exec(base) ?? [];
			const inside = folder.slice(`${base}/node_modules/`.length);
			const isOf = stored !== undefined && `${inside}/`.startsWith(`${stored.replace("+", "/")}/`);
			return isOf ? parent : undefined;
		}
		function baseOf(folder) {
			let base = inModules.exec(folder)?.[1];
			for (let next = base; next !== undefined; next = inModules.exec(next)?.[1]) base = next;
			return base;
		}
		const isShared = (root) => root.endsWith("/links");
		const isInner = (root) => new RegExp(`/node_modules/${name}/`).test(root);
		function isUnplugged(tree, root) {
			const application = /^(.*)\/\.yarn\/unplugged\/[^/]+\/node_modules$/.exec(root)?.[1];
			return application !== undefined && tree.resolve(`${application}/.pnp.cjs`) !== undefined;
		}
		const storedManifests = (0, _once_js_1["if"])((tree) => tree.named("package.json").flatMap(({ path, type }) => {
			const folder = (0, _image_tree_index_js_0.gN)(path);
			const root = type === "dir" ? undefined : rootOf(folder) ?? (0, _fetched_js_2.e4)(tree, folder);
			return root === undefined ? [] : [{
				path,
				root
			}];
		}));
		const findPlaces = (0, _once_js_1["if"])((tree) => {
			const manifests = storedManifests(tree).filter(({ root }) => !isUnplugged(tree, root));
			const links = linksOf(tree);
			const used = usedOf(tree, links);
			const isUsed = ({ path, root }) => !isShared(root) || used.has((0, _image_tree_index_js_0.gN)(path));
			const places = manifests.filter(isUsed).map(({ path, root }) => ({
				path,
				root,
				linked: false,
				inner: isInner(root)
			}));
			const unknown = [];
			for (const { path, target } of links) {
				const root = rootOf(path);
				if (root === undefined || rootOf(target) !== undefined || !tree.resolve(`${path}/package.json`)) continue;
				const stored = /\/node_modules\/\.[^/]+\//.test(target);
				if (stored) unknown.push(path);
				places.push({
					path: `${path}/package.json`,
					root,
					linked: !stored,
					inner: false
				});
			}
			const linking = new Set(links.filter(({ path }) => rootOf(path) !== undefined && tree.resolve(`${path}/package.json`)).map(({ path }) => `${path.slice(0, path.lastIndexOf("/node_modules/"))}/node_modules`));
			const unused = manifests.filter((each) => !isUsed(each)).map(({ path }) => (0, _image_tree_index_js_0.gN)(path));
			return {
				places,
				unknown,
				unused,
				linking
			};
		});
		function linksOf(tree) {
			const links = [];
			for (const { path, type } of tree.entries.values()) {
				if (type !== "symlink" || !path.includes("/node_modules/")) continue;
				const real = tree.resolve(path);
				if (real?.type === "dir") links.push({
					path,
					target: real.path
				});
			}
			return links;
		}
		function usedOf(tree, links) {
			const isStored = (path) => isShared(rootOf(path) ?? "");
			const shared = links.filter(({ target }) => isStored(target));
			const used = new Set();
			const open = shared.filter(({ path }) => !isStored(path)).map(({ target }) => target);
			for (let target = open.pop(); target !== undefined; target = open.pop()) {
				if (used.has(target)) continue;
				used.add(target);
				const folder = (0, _image_tree_index_js_0.Fl)((0, _image_tree_index_js_0.gN)(target)).startsWith("@") ? (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(target)) : (0, _image_tree_index_js_0.gN)(target);
				open.push(...neighbours(tree, folder));
			}
			return used;
		}
		function neighbours(tree, folder) {
			return tree.list(folder).flatMap(({ path, type }) => {
				if (type === "dir" && (0, _image_tree_index_js_0.Fl)(path).startsWith("@")) return neighbours(tree, path);
				const real = type === "symlink" ? tree.resolve(path) : undefined;
				return real?.type === "dir" ? [real.path] : [];
			});
		}
	}),
	70263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var zod_3 = __webpack_require__(28942);
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _index_js_2 = __webpack_require__(35149);
		const [nugetType] = _index_js_2.K.purl;
		const limit = 64 * 1024 * 1024;
		const depsSchema = zod_3.Ikc({
			runtimeTarget: zod_3.L5J(),
			targets: zod_3.g1P(zod_3.YjP(), zod_3.g1P(zod_3.YjP(), zod_3.g1P(zod_3.YjP(), zod_3.L5J()))),
			libraries: zod_3.g1P(zod_3.YjP(), zod_3.Ikc({
				type: zod_3.k5n([
					"package",
					"project",
					"reference",
					"referenceassembly",
					"runtimepack",
					"platform"
				]),
				sha512: zod_3.YjP().optional().catch(undefined)
			}))
		});
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const lists = [...tree.entries.values()].filter(({ path, type }) => path.endsWith(".deps.json") && type === "file").map(({ path }) => path);
			if (lists.length === 0) return findings.outcome();
			const owner = await survey.owner();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, lists, findings, limit)) {
				const deps = parse(bytes);
				if (typeof deps === "string") findings.problem(path, deps);
				if (typeof deps !== "object") continue;
				findings.seen();
				for (const [key, { type, sha512 }] of Object.entries(deps.libraries)) {
					const [, name = "", version = ""] = /^([^/]*)\/?(.*)$/s.exec(key);
					if (!Object.values(deps.targets).some((libraries) => key in libraries)) findings.problem(path, `names ${key}, which is in none of its targets`);
					if (type !== "package" || !hasFiles(deps, key)) continue;
					const hash = sha512?.startsWith("sha512-") ? sha512 : undefined;
					findings.add({
						name,
						version,
						purl: (0, _purl_js_4.E)(nugetType, {
							name,
							version
						}),
						prefix: (0, _image_tree_index_js_0.gN)(path),
						location: path,
						...hash ? { hash } : {},
						...owner(path)
					}, path, `${path} ${name.toLowerCase()}`);
				}
			}
			return findings.outcome();
		}
		function parse(bytes) {
			let read;
			try {
				read = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
			} catch {
				return "is not valid JSON";
			}
			const keys = Object.keys(depsSchema.shape);
			if (typeof read !== "object" || read === null || !keys.some((key) => key in read)) return undefined;
			return depsSchema.safeParse(read).data ?? "cannot be read as a list of .NET's packages";
		}
		const noFiles = new Set([
			"dependencies",
			"compile",
			"compileOnly"
		]);
		const hasFiles = ({ targets }, key) => Object.values(targets).flatMap((libraries) => Object.entries(libraries[key] ?? {})).some(([kind, files]) => !noFiles.has(kind) && Object.keys(files ?? {}).length > 0);
	}),
	93556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _packages_js_2 = __webpack_require__(16409);
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const owner = await survey.owner();
			for (const { name, version, folder, description } of await (0, _packages_js_2.s)(tree, findings)) {
				const identity = {
					name,
					version,
					purl: (0, _purl_js_3.E)("generic", {
						namespace: "octave",
						name,
						version
					})
				};
				const place = {
					prefix: (0, _image_tree_index_js_0.gN)(folder),
					location: folder
				};
				findings.add({
					...identity,
					...place,
					...owner(description)
				}, description, folder);
			}
			return findings.outcome();
		}
	}),
	1595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _once_js_1 = __webpack_require__(11996);
		var _packages_js_2 = __webpack_require__(16409);
		async function owned(tree) {
			const packages = await (0, _packages_js_2.s)(tree, _once_js_1.P$);
			const names = new Set(packages.map(({ folder }) => (0, _image_tree_index_js_0.Fl)(folder)));
			const compiled = [...names].flatMap((name) => tree.named(name).filter(({ path, type }) => type === "dir" && /\/octave\/.*packages\//.test(path)));
			return { folders: new Set([...packages.map(({ folder }) => folder), ...compiled.map(({ path }) => path)]) };
		}
	}),
	16409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => octavePackages });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _dpkg_status_js_3 = __webpack_require__(60988);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const limit = 1024 * 1024;
		const octavePackages = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const paths = tree.named("DESCRIPTION").filter(({ path, type }) => type !== "dir" && path.endsWith("/packinfo/DESCRIPTION")).map(({ path }) => path);
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, limit)) {
				reporter.seen();
				const [fields] = (0, _dpkg_status_js_3.L)(bytes.toString("utf8").replace(/^[#%].*\n/gm, "")).paragraphs;
				const [name, version] = [fields?.get("name") ?? "", fields?.get("version") ?? ""];
				if (name === "" || version === "") reporter.problem(path, `has no ${name === "" ? "Name" : "Version"}`);
				else found.push({
					name,
					version,
					folder: (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path)),
					description: path
				});
			}
			return found;
		});
	}),
	17502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_2 = __webpack_require__(3668);
		var _models_js_1 = __webpack_require__(66052);
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			for (const { name, tag, store, path, sha256 } of await (0, _models_js_1.J)(tree, findings)) {
				const checksum = `sha256:${sha256}`;
				findings.add({
					name,
					version: tag,
					purl: (0, _purl_js_2.E)("generic", {
						namespace: ["ollama", ...name.split("/").slice(0, -1)].join("/"),
						name: name.split("/").at(-1),
						version: tag,
						qualifiers: { checksum }
					}),
					prefix: store,
					location: path,
					hash: checksum
				}, path, path);
			}
			return findings.outcome();
		}
	}),
	66052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => models });
		var node_crypto_0 = __webpack_require__(77598);
		var zod_4 = __webpack_require__(28942);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		const limit = 4 * 1024 * 1024;
		const layer = zod_4.Ikc({
			mediaType: zod_4.YjP(),
			digest: zod_4.YjP().regex(/^sha256:[0-9a-f]{64}$/)
		});
		const manifest = zod_4.Ikc({
			schemaVersion: zod_4.euz(2),
			config: layer,
			layers: zod_4.YOg(layer)
		});
		const models = (0, _once_js_3.Xw)(async (tree, reporter) => {
			const stores = tree.named("manifests").map(({ path }) => (0, _image_tree_index_js_1.gN)(path)).filter((store) => tree.resolve(inside(store, "blobs"))?.type === "dir");
			const places = new Map(stores.flatMap((store) => tagsIn(tree, store).map((each) => [each.path, each])));
			const found = [];
			const problem = (path, message) => reporter.note(path, message);
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, [...places.keys()], { problem }, limit)) {
				const { store, parts } = places.get(path);
				const [host, namespace, model, tag] = parts;
				const read = manifest.safeParse(json(bytes));
				const layers = read.success ? [read.data.config, ...read.data.layers] : [];
				if (!layers.some(({ mediaType }) => mediaType.startsWith("application/vnd.ollama."))) {
					reporter.note(path, "cannot be read as a manifest of a model, so that Ollama passes over it");
					continue;
				}
				const blobs = layers.map(({ digest }) => [blobAt(tree, store, digest), digest]);
				for (const [blob] of blobs) if (!tree.resolve(blob)) reporter.note(path, `names ${blob}, which is missing`);
				found.push({
					name: shortest(host, namespace, model),
					tag,
					store,
					path,
					sha256: (0, node_crypto_0.hash)("sha256", bytes),
					blobs
				});
			}
			return found;
		});
		const inside = (folder, name) => folder === "/" ? `/${name}` : `${folder}/${name}`;
		function shortest(host, namespace, model) {
			const parts = host === "registry.ollama.ai" ? namespace === "library" ? [] : [namespace] : [host, namespace];
			return [...parts, model].join("/");
		}
		function blobAt(tree, store, digest) {
			const [now, before] = [digest.replace(":", "-"), digest].map((name) => inside(inside(store, "blobs"), name));
			return !tree.resolve(now) && tree.resolve(before) ? before : now;
		}
		function tagsIn(tree, store) {
			let folders = [inside(store, "manifests")];
			for (let depth = 0; depth < 3; depth++) folders = folders.flatMap((folder) => tree.list(folder).flatMap(({ path, type }) => type === "dir" ? [path] : []));
			return folders.flatMap((folder) => tree.list(folder).filter(({ type }) => type !== "dir").map(({ path }) => ({
				path,
				store,
				parts: path.split("/").slice(-4)
			})));
		}
		function json(bytes) {
			try {
				return JSON.parse(bytes.toString("utf8"));
			} catch {
				return undefined;
			}
		}
	}),
	27277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _models_js_0 = __webpack_require__(66052);
		async function owned(tree) {
			const found = await (0, _models_js_0.J)(tree);
			return {
				files: new Set(found.flatMap(({ path, blobs }) => [path, ...blobs.map(([blob]) => blob)])),
				recorded: async function* () {
					for (const { blobs } of found) yield* blobs;
				},
				packages: async function* () {
					for (const { name, path, blobs } of found) {
						yield [name, path];
						for (const [blob] of blobs) yield [name, blob];
					}
				}
			};
		}
	}),
	5265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect,
			sourceIn: () => sourceIn
		});
		var _findings_js_0 = __webpack_require__(41263);
		var _once_js_1 = __webpack_require__(11996);
		var _purl_js_4 = __webpack_require__(3668);
		var _url_js_5 = __webpack_require__(55352);
		var _index_js_2 = __webpack_require__(32303);
		var _switches_js_3 = __webpack_require__(85731);
		const [opamType] = _index_js_2.a.purl;
		const limit = 1024 * 1024;
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			const found = await (0, _switches_js_3.n)(tree, findings);
			const ownFile = (prefix, name, version) => `${prefix}/.opam-switch/packages/${name}.${version}/opam`;
			const paths = found.flatMap(({ prefix, installed }) => installed.map(([name, version]) => ownFile(prefix, name, version))).filter((path) => tree.resolve(path)?.type === "file");
			const sources = new Map();
			for await (const [path, bytes] of (0, _findings_js_0.e2)(tree, paths, _once_js_1.P$, limit)) sources.set(path, sourceIn(bytes.toString("utf8")));
			for (const { prefix, state, installed, roots } of found) {
				for (const [name, version] of installed) {
					const path = ownFile(prefix, name, version);
					findings.add({
						name,
						version,
						purl: (0, _purl_js_4.E)(opamType, {
							name,
							version
						}),
						prefix,
						location: sources.has(path) ? path : state,
						...roots && { auto: !roots.has(`${name}.${version}`) },
						...sources.get(path)
					}, state, `${prefix} ${name}`);
				}
			}
			return findings.outcome();
		}
		function sourceIn(text) {
			const plain = text.replaceAll(/"""[\s\S]*?"""/g, "\"\"");
			const section = [...plain.matchAll(/^url\s*\{([^}]*)\}/gm)].at(-1)?.[1] ?? "";
			const src = /^\s*(?:src|archive|git|http):\s*"([^"]*)"/m.exec(section)?.[1];
			const [, kind, digest] = /"(sha256)=([0-9a-f]{64})"/.exec(section) ?? /"(sha512)=([0-9a-f]{128})"/.exec(section) ?? /"(md5)=([0-9a-f]{32})"/.exec(section) ?? [];
			const commit = src === undefined ? undefined : /#([0-9a-f]{40})$/.exec(src)?.[1];
			return {
				...src ? { url: (0, _url_js_5.c)(src) } : {},
				...kind ? { hash: `${kind}:${digest}` } : {},
				...commit ? { commit } : {}
			};
		}
	}),
	63190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _switches_js_3 = __webpack_require__(85731);
		const limit = 16 * 1024 * 1024;
		async function owned(tree) {
			const files = [];
			for (const { prefix, installed } of await (0, _switches_js_3.n)(tree)) {
				const folder = `${prefix}/.opam-switch/install`;
				const lists = installed.map(([name]) => `${folder}/${name}.changes`).filter((path) => tree.resolve(path)?.type === "file");
				for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, lists, _once_js_2.P$, limit)) {
					const name = (0, _image_tree_index_js_0.Fl)(path).slice(0, -".changes".length);
					for (const [, file] of bytes.toString("utf8").matchAll(/"((?:[^"\\]|\\.)*)"\s*\{\s*"[FL]:/g)) if (!file.split("/").includes("..")) files.push([name, (0, _image_tree_index_js_0.uJ)(prefix, file)]);
				}
			}
			return {
				files: new Set(files.map(([, path]) => path)),
				packages: async function* () {
					yield* files;
				}
			};
		}
	}),
	85731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => switches });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const limit = 4 * 1024 * 1024;
		const switches = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const paths = tree.named("switch-state").filter(({ path, type }) => type !== "dir" && path.endsWith("/.opam-switch/switch-state")).map(({ path }) => path);
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, limit)) {
				reporter.seen();
				const { fields, rest } = listsIn(bytes.toString("utf8"));
				if (rest !== "") reporter.problem(path, `cannot be read from ${JSON.stringify(rest.slice(0, 40))} on`);
				const installed = (fields.get("installed") ?? []).flatMap((each) => {
					const [, name, version] = /^([\w+-]+)\.([^\s/]+)$/.exec(each) ?? [];
					if (name !== undefined && version !== undefined) return [[name, version]];
					reporter.problem(path, `lists ${JSON.stringify(each)}, which is not a name with a version`);
					return [];
				});
				const roots = fields.get("roots");
				const prefix = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path));
				noteLeftovers(tree, path, installed, reporter);
				found.push({
					prefix,
					state: path,
					installed,
					roots: roots && new Set(roots)
				});
			}
			return found;
		});
		function noteLeftovers(tree, state, installed, reporter) {
			const known = new Set(installed.map((each) => each.join(".")));
			for (const { path } of tree.list(`${(0, _image_tree_index_js_0.gN)(state)}/packages`)) if (!known.has((0, _image_tree_index_js_0.Fl)(path)) && tree.resolve(`${path}/opam`)) reporter.note(path, "is not in the list of the switch's packages, so that opam does not count it");
		}
		function listsIn(text) {
			const field = /\s*([a-z][a-z0-9-]*):\s*("(?:[^"\\]|\\.)*"|\[(?:\s*"(?:[^"\\]|\\.)*"(?:\s*\{[^}]*\})?)*\s*\])/y;
			const fields = new Map();
			let end = 0;
			for (let found = field.exec(text); found; found = field.exec(text)) {
				const values = found[2].replaceAll(/\{[^}]*\}/g, "").matchAll(/"((?:[^"\\]|\\.)*)"/g);
				fields.set(found[1], [...values].map(([, value]) => value));
				end = field.lastIndex;
			}
			return {
				fields,
				rest: text.slice(end).trim()
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
	62764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _os_release_js_1 = __webpack_require__(33839);
		var _purl_js_4 = __webpack_require__(3668);
		var _about_js_2 = __webpack_require__(15807);
		var _database_js_3 = __webpack_require__(48729);
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			const vendor = (await (0, _os_release_js_1._W)(tree)).id ?? "arch";
			for (const entry of await (0, _database_js_3.t)(tree, findings)) {
				const found = toPackage(entry, vendor);
				findings.add(found, `${entry.folder}/desc`, `${found.name}${entry.root === "/" ? "" : ` in ${entry.root}`}`);
				if (!tree.resolve(`${entry.folder}/files`)) findings.problem(entry.folder, "has no list of files: its installation was not completed");
			}
			return findings.outcome();
		}
		function toPackage({ root, fields }, vendor) {
			const field = (name) => fields.get(name)?.[0] ?? "";
			const [name, version, arch, base] = [
				"NAME",
				"VERSION",
				"ARCH",
				"BASE"
			].map(field);
			return {
				name,
				version,
				purl: (0, _purl_js_4.E)(_about_js_2.p, {
					namespace: vendor,
					name,
					version,
					qualifiers: { arch }
				}),
				...arch ? { arch } : {},
				...root === "/" ? {} : { prefix: root },
				...base && base !== name ? { source: `${base}@${version}` } : {},
				auto: field("REASON") === "1"
			};
		}
	}),
	48729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => parseFields,
			t: () => pacmanEntries
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const usual = "/var/lib/pacman/local";
		const pacmanEntries = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const entries = [];
			const found = databases(tree);
			if (found.length > 0) reporter.seen();
			const folders = found.flatMap((database) => tree.list(database).filter(({ type }) => type === "dir").map(({ path }) => path));
			const paths = folders.map((folder) => `${folder}/desc`);
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter)) {
				const folder = (0, _image_tree_index_js_0.gN)(path);
				const fields = parseFields(bytes.toString("utf8"));
				const own = ["NAME", "VERSION"].map((name) => fields.get(name)?.[0] ?? "").join("-");
				if (own !== (0, _image_tree_index_js_0.Fl)(folder)) reporter.problem(path, `is the entry of ${JSON.stringify(own)}, not of its folder`);
				else entries.push({
					folder,
					root: rootOf((0, _image_tree_index_js_0.gN)(folder)),
					fields
				});
			}
			return entries;
		});
		function rootOf(database) {
			return database.endsWith(usual) && database.slice(0, -usual.length) || "/";
		}
		function databases(tree) {
			const marked = tree.named("ALPM_DB_VERSION").map(({ path }) => (0, _image_tree_index_js_0.gN)(path));
			const real = [...marked, ...(0, _findings_js_1.Yb)(tree, [usual])].map((path) => tree.resolve(path)?.path ?? path);
			return [...new Set(real)];
		}
		function parseFields(text) {
			const fields = new Map();
			for (const block of text.split(/\n{2,}/)) {
				const [head = "", ...values] = block.trim().split("\n");
				const name = /^%(\w+)%$/.exec(head)?.[1];
				if (name !== undefined) fields.set(name, values);
			}
			return fields;
		}
	}),
	92963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var node_zlib_0 = __webpack_require__(38522);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		var _database_js_4 = __webpack_require__(48729);
		async function owned(tree) {
			const entries = new Map((await (0, _database_js_4.t)(tree)).map((entry) => [entry.folder, entry]));
			const files = new Set();
			const configuration = new Set();
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, inEach(tree, entries, "files"), _once_js_3.P$)) {
				const { root } = entries.get((0, _image_tree_index_js_1.gN)(path));
				const fields = (0, _database_js_4.L)(bytes.toString("utf8"));
				for (const file of fields.get("FILES") ?? []) if (!file.endsWith("/")) files.add((0, _image_tree_index_js_1.uJ)(root, file));
				for (const line of fields.get("BACKUP") ?? []) configuration.add((0, _image_tree_index_js_1.uJ)(root, line.split("	")[0]));
			}
			return {
				files,
				listed: () => listed(tree, entries, configuration)
			};
		}
		function inEach(tree, entries, name) {
			return (0, _findings_js_2.Yb)(tree, [...entries.keys()].map((folder) => `${folder}/${name}`));
		}
		const mtreeLimit = 64 * 1024 * 1024;
		async function* listed(tree, entries, configuration) {
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, inEach(tree, entries, "mtree"), _once_js_3.P$)) {
				const { root } = entries.get((0, _image_tree_index_js_1.gN)(path));
				for (const [file, sum] of readMtree(bytes)) {
					const place = (0, _image_tree_index_js_1.uJ)(root, file);
					if (!configuration.has(place)) yield [place, sum];
				}
			}
		}
		function readMtree(packed) {
			let text;
			try {
				text = (0, node_zlib_0.gunzipSync)(packed, { maxOutputLength: mtreeLimit }).toString("latin1");
			} catch {
				return [];
			}
			return Array.from(text.matchAll(/^\.\/(\S+) .*\bsha256digest=([0-9a-f]{64})\b/gm), ([, path, sum]) => [unescapePath(path), `sha256:${sum}`]);
		}
		function unescapePath(path) {
			const bytes = path.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
			return Buffer.from(bytes, "latin1").toString("utf8");
		}
	}),
	76383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var purl = __webpack_require__(3668);
		var about = __webpack_require__(64702);
		var packlists = __webpack_require__(28986);
		var order = __webpack_require__(17421);
		;
		function readInstallJson(text) {
			let note;
			try {
				note = JSON.parse(text);
			} catch {
				return "is no JSON";
			}
			const field = (name) => typeof note?.[name] === "string" ? note[name] : undefined;
			const [module, version, file] = [
				field("name"),
				versionIn(note?.version),
				field("pathname")
			];
			if (!module || !version) return "gives no name or no version";
			const author = /^\w\/\w\w\/([A-Z0-9-]+)\//.exec(file ?? "")?.[1];
			const name = field("dist")?.replace(/-v?[\d._]+(?:-TRIAL)?$/, "") || module.replaceAll("::", "-");
			return {
				name,
				module,
				version,
				author,
				file,
				provides: providedBy(note?.provides, module)
			};
		}
		const versionIn = (value) => typeof value === "string" || typeof value === "number" ? String(value) : undefined;
		function providedBy(provides, main) {
			if (typeof provides !== "object" || provides === null) return [];
			return Object.entries(provides).flatMap(([name, more]) => {
				const version = versionIn(more?.version);
				const isFit = version !== undefined && /^[\w.]+$/.test(version) && /^[\w:]+$/.test(name);
				return name !== main && isFit ? [`${name} ${version}`] : [];
			}).sort(order.X);
		}
		function readPerllocal(text) {
			return text.split(/^=head2 /m).slice(1).map((chapter) => [/L<([\w:]+)\|/.exec(chapter)?.[1], /C<VERSION: ([^>\s]+)>/.exec(chapter)?.[1]]).filter((pair) => pair[0] !== undefined && pair[1] !== undefined);
		}
		var perl_version = __webpack_require__(98387);
		;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const installed = await (0, packlists.D)(tree, findings);
			const assigned = await assignedVersions(tree, installed, findings);
			const notes = await notesOf(tree, findings);
			const distributions = await distributionsOf(tree, new Set(installed.map(({ library }) => library)), findings);
			noteUnlisted(tree, installed, [...[...distributions.values()].flat(), ...notes.records], findings);
			if (installed.length === 0) return findings.outcome();
			const owner = await survey.owner();
			for (const one of installed) {
				const own = assigned.get(one.packlist);
				const noted = distributions.get(`${one.library} ${one.module}`) ?? distributions.get(one.module) ?? [];
				const distribution = ofVersion(noted, own);
				const version = distribution?.version ?? own ?? notes.versions.get(one.module);
				if (version === undefined) {
					if (one.files.every((file) => file === "")) findings.note(one.packlist, "names no file");
					else if (owner(one.packlist).owner === undefined) findings.problem(one.packlist, `nothing says which version of ${one.module} this is`);
				} else {
					findings.add({
						...toPackage(one, version, distribution),
						...owner(one.packlist)
					}, one.packlist, one.packlist);
				}
			}
			return findings.outcome();
		}
		function ofVersion(notes, version) {
			if (version === undefined) return notes.length === 1 ? notes[0] : undefined;
			return notes.find((note) => (0, perl_version.p)(note.version, version));
		}
		function toPackage(one, version, distribution) {
			const { library, module, packlist } = one;
			const fromCpan = distribution?.author ? {
				namespace: distribution.author,
				name: distribution.name,
				version: distribution.version
			} : {
				name: module,
				version
			};
			return {
				name: module === "Perl" ? "perl" : module,
				version,
				purl: module === "Perl" ? (0, purl.E)("generic", {
					name: "perl",
					version
				}) : (0, purl.E)(about.f, fromCpan),
				prefix: library,
				location: packlist,
				...distribution?.file ? { origin: distribution.file } : {},
				...distribution?.provides.length ? { provides: distribution.provides } : {}
			};
		}
		async function assignedVersions(tree, installed, findings) {
			const byFile = new Map();
			for (const one of installed) {
				if (one.file !== undefined && tree.resolve(one.file)?.type === "file") byFile.set(one.file, one);
			}
			const versions = new Map();
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...byFile.keys()], findings)) {
				const { module, packlist } = byFile.get(path);
				const version = (0, perl_version.jM)(bytes.toString("utf8"), module);
				if (version !== undefined) versions.set(packlist, version);
			}
			return versions;
		}
		async function notesOf(tree, findings) {
			const versions = new Map();
			const records = new Map();
			for await (const [record, bytes] of (0, ecosystems_findings.e2)(tree, pathsOf(tree.named("perllocal.pod")), findings)) {
				for (const [module, version] of readPerllocal(bytes.toString("utf8"))) {
					versions.set(module, version);
					records.set(`${record} ${module}`, {
						module,
						version,
						record
					});
				}
			}
			return {
				versions,
				records: [...records.values()]
			};
		}
		function noteUnlisted(tree, installed, records, findings) {
			const listed = new Set(installed.map(({ module }) => module));
			const noted = new Set();
			for (const { module, version, record } of records) {
				if (listed.has(module) || noted.has(`${record} ${module}`)) continue;
				const end = `/${module.replaceAll("::", "/")}.pm`;
				if (!tree.named((0, tree_index.Fl)(end)).some(({ path }) => path.endsWith(end))) continue;
				noted.add(`${record} ${module}`);
				findings.note(record, `records ${module} ${version}, which has no .packlist, so that Perl does not list it`);
			}
		}
		async function distributionsOf(tree, libraries, findings) {
			const place = /^(.*)\/\.meta\/[^/]+\/install\.json$/;
			const paths = pathsOf(tree.named("install.json")).filter((path) => place.test(path));
			const distributions = new Map();
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, findings)) {
				const distribution = readInstallJson(bytes.toString("utf8"));
				if (typeof distribution === "string") {
					findings.problem(path, distribution);
					continue;
				}
				const library = place.exec(path)[1];
				const key = libraries.has(library) ? `${library} ${distribution.module}` : distribution.module;
				distributions.set(key, [...distributions.get(key) ?? [], {
					...distribution,
					record: path
				}]);
			}
			return distributions;
		}
		function pathsOf(entries) {
			return entries.map((entry) => entry.path);
		}
	}),
	18034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _packlists_js_0 = __webpack_require__(28986);
		async function owned(tree) {
			return { files: new Set((await (0, _packlists_js_0.D)(tree)).flatMap(({ files }) => files)) };
		}
	}),
	28986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => packlists });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const packlists = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const installed = [];
			const paths = tree.named(".packlist").map(({ path }) => path);
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter)) {
				reporter.seen();
				const [, library = (0, _image_tree_index_js_0.gN)(path), folder] = /^(.*)\/auto\/(.+)\/\.packlist$/.exec(path) ?? [];
				const module = folder?.replaceAll("/", "::") ?? "Perl";
				const end = folder === undefined ? "/Config.pm" : `/${folder}.pm`;
				const files = bytes.toString("utf8").split("\n").map((line) => line.split(" ")[0]);
				const file = files.find((line) => line.endsWith(end));
				installed.push({
					packlist: path,
					library,
					module,
					file,
					files
				});
			}
			return installed;
		});
	}),
	98387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AV: () => comparePerlVersions,
			jM: () => moduleVersion,
			p: () => isSameVersion
		});
		const declaration = /^[\s{;]*package\s+((?:::)?[A-Za-z_]\w*(?:(?:::|')\w+)*)(?:\s+(v?\d[\d._]*))?\s*[;{](.*)$/;
		const assignment = /[$*]((?:::|')?(?:\w+(?:::|'))*)VERSION\b\s*\)?\s*=(?![=~>])/;
		const plainValue = /^\s*(?:[$*][\w:']+\s*=\s*)*\(?\s*(?:version->(?:declare|new|parse|qv)\(\s*|(?:version::)?qv\(\s*)?\\?(["']?)(v?\d[\w.]*)\1[\s)]*(?:$|[;}#]|unless\s+defined\b)/;
		function moduleVersion(text, module) {
			if (module === "Perl") return /^[ \t]*version\s*=>\s*'([\d.]+)'/m.exec(text)?.[1];
			let current = "main";
			let before;
			for (const line of codeLines(text)) {
				const [, declared, version, rest = line] = declaration.exec(line) ?? [];
				if (declared !== undefined) current = declared.replaceAll("'", "::").replace(/^::/, "");
				if (version !== undefined && current === module) return version;
				const found = rest.includes("VERSION") ? assignment.exec(rest) : null;
				if (!found) continue;
				const named = found[1].replaceAll("'", "::").replace(/^::|::$/g, "");
				const value = () => plainVersion(rest.slice(found.index + found[0].length));
				if ((named || current) === module) return value();
				if (named === "" && current === "main") before ??= value();
			}
			return before;
		}
		function* codeLines(text) {
			let pod = false;
			for (const line of text.split(/\r?\n/)) {
				const command = /^=([A-Za-z]+)/.exec(line)?.[1];
				if (command !== undefined) pod = command !== "cut";
				if (pod || command !== undefined || /^\s*#/.test(line)) continue;
				if (/^__(?:END|DATA)__\b/.test(line)) return;
				yield line;
			}
		}
		function plainVersion(expression) {
			const [, quote, value] = plainValue.exec(expression) ?? [];
			if (value === undefined || quote !== "" || value.startsWith("v")) return value;
			const digits = value.replaceAll("_", "");
			if (/^\d+(\.\d+){2,}$/.test(digits)) return `v${digits}`;
			return /^(?:0|[1-9]\d*)(?:\.\d*)?$/.test(digits) ? String(Number(Number(digits).toPrecision(15))) : undefined;
		}
		function isSameVersion(a, b) {
			return comparePerlVersions(a, b) === 0;
		}
		function comparePerlVersions(a, b) {
			const [one, two] = [parts(a), parts(b)];
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const order = (one[at] ?? 0) - (two[at] ?? 0);
				if (order !== 0) return order;
			}
			return 0;
		}
		function parts(version) {
			const plain = version.replaceAll("_", "");
			const [whole = "", fraction = ""] = plain.split(".");
			const isDotted = plain.startsWith("v") || plain.split(".").length > 2;
			const all = isDotted ? plain.replace(/^v/, "").split(".") : [whole, ...fraction.match(/.{1,3}/g) ?? []];
			return all.map((part, i) => Number(isDotted || i === 0 ? part : part.padEnd(3, "0")));
		}
	}),
	20294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => locateInImage });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		function locateInImage(tree, path) {
			if (tree.entries.has(path)) return path;
			const folder = tree.resolve((0, _image_tree_index_js_0.gN)(path))?.path;
			const place = folder && (0, _image_tree_index_js_0.uJ)(folder, (0, _image_tree_index_js_0.Fl)(path));
			return place && tree.entries.has(place) ? place : undefined;
		}
	}),
	32810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var external_node_path_ = __webpack_require__(76760);
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var ecosystems_location = __webpack_require__(53730);
		var purl = __webpack_require__(3668);
		var about = __webpack_require__(44725);
		var external_node_crypto_ = __webpack_require__(77598);
		var once = __webpack_require__(11996);
		var python_record = __webpack_require__(45279);
		;
		const hashLimit = 32 * 1024 * 1024;
		async function matchingInfoFolder(tree, folders) {
			const matching = [];
			for (const folder of folders) if (await matches(tree, folder)) matching.push(folder);
			return matching.length === 1 ? matching[0] : undefined;
		}
		async function matches(tree, folder) {
			const files = await recordedIn(tree, folder);
			if (files.length === 0) return false;
			let bytes = 0;
			const hashed = [];
			for (const file of files) {
				const found = tree.resolve(file.path);
				if (found?.type !== "file" || file.size !== undefined && file.size !== found.size) return false;
				bytes += found.size;
				if (bytes <= hashLimit) hashed.push(file);
			}
			const wanted = new Map(hashed.map(({ path, sha256 }) => [path, sha256]));
			for await (const [path, content] of (0, ecosystems_findings.e2)(tree, [...wanted.keys()], once.P$)) {
				if ((0, external_node_crypto_.hash)("sha256", content) !== wanted.get(path)) return false;
			}
			return true;
		}
		async function recordedIn(tree, folder) {
			const record = `${folder}/RECORD`;
			if (tree.resolve(record)?.type !== "file") return [];
			const found = [];
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [record], once.P$)) {
				for (const file of (0, python_record.a)(bytes.toString("utf8"), path)) if (file.sha256 !== undefined && !file.path.startsWith(`${folder}/`)) found.push(file);
			}
			return found;
		}
		var installed = __webpack_require__(27078);
		var image_bytes = __webpack_require__(38862);
		var database = __webpack_require__(68615);
		;
		const binaryLimit = 256 * 1024 * 1024;
		const executable = /^(?:platform-)?(python|pypy)(\d\.\d+)t?$/;
		async function findInterpreters(tree, findings) {
			const environments = tree.named("pyvenv.cfg").filter((entry) => entry.type === "file");
			const isEnvironment = new Set(environments.map((entry) => (0, tree_index.gN)(entry.path)));
			const interpreters = executables(tree).filter(({ prefix }) => !isEnvironment.has(prefix));
			const versions = await versionsByHeader(tree, interpreters, findings);
			for (const interpreter of interpreters) {
				if (versions.has(interpreter.path)) continue;
				const packaged = await (0, database.mm)(tree, interpreter.path);
				const version = packaged !== undefined && (interpreter.name === "pypy" || packaged.startsWith(`${interpreter.series}.`)) ? packaged : await versionInProgram(tree, interpreter, findings);
				if (version !== undefined) versions.set(interpreter.path, version);
			}
			const packages = interpreters.flatMap(({ path, prefix, name }) => {
				const version = versions.get(path);
				return version ? [toPackage(name, version, prefix, path)] : [];
			});
			const known = new Map(packages.map((found) => [found.location, found]));
			return [...unique(packages), ...await ofEnvironments(tree, environments, known, findings)];
		}
		function toPackage(name, version, prefix, location) {
			return {
				name,
				version,
				purl: (0, purl.E)("generic", {
					name,
					version
				}),
				prefix,
				location
			};
		}
		function unique(packages) {
			return [...new Map(packages.map((found) => [`${found.prefix} ${found.name} ${found.version}`, found])).values()];
		}
		function executables(tree) {
			const found = [];
			for (const { path, type, mode } of tree.entries.values()) {
				const parts = executable.exec((0, tree_index.Fl)(path));
				if (!parts || type !== "file" || (mode & 73) === 0) continue;
				const folder = (0, tree_index.gN)(path);
				if (!/\/(?:bin|libexec)$/.test(folder)) continue;
				found.push({
					path,
					prefix: (0, tree_index.gN)(folder),
					name: parts[1],
					series: parts[2]
				});
			}
			return found;
		}
		async function versionsByHeader(tree, interpreters, findings) {
			const headers = new Map();
			for (const interpreter of interpreters) {
				const { prefix, name, series } = interpreter;
				const folder = tree.list(`${prefix === "/" ? "" : prefix}/include`).find((entry) => new RegExp(`^${name}${series.replace(".", "\\.")}[a-z]*$`).test((0, tree_index.Fl)(entry.path)));
				const header = `${folder?.path}/patchlevel.h`;
				if (folder && tree.resolve(header)) headers.set(header, [...headers.get(header) ?? [], interpreter]);
			}
			const versions = new Map();
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...headers.keys()], findings)) {
				for (const { path: program, name, series } of headers.get(path) ?? []) {
					const macro = name === "pypy" ? "PYPY_VERSION" : "PY_VERSION";
					const version = new RegExp(`^#define\\s+${macro}\\s+"([^"]+)"`, "m").exec(bytes.toString("latin1"))?.[1];
					if (version && (name === "pypy" || version.startsWith(`${series}.`))) versions.set(program, version);
				}
			}
			return versions;
		}
		async function versionInProgram(tree, { path, prefix, name, series }, findings) {
			const libraries = tree.named(`libpython${series}.so.1.0`).filter((entry) => entry.path.startsWith(`${prefix === "/" ? "" : prefix}/`));
			const versions = new Set();
			let program = false;
			for await (const [file, bytes] of (0, ecosystems_findings.e2)(tree, [path, ...libraries.map((entry) => entry.path)], findings, binaryLimit)) {
				if (!(0, image_bytes.aB)(bytes)) continue;
				if (file === path) program = true;
				for (const version of versionStrings(bytes, series)) versions.add(version);
			}
			if (!program) return undefined;
			if (versions.size === 1) return [...versions][0];
			const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
			findings.problem(path, `cannot determine the version of this ${name} ${series}: ${why}`);
			return undefined;
		}
		function versionStrings(bytes, series) {
			const found = new Set();
			const start = Buffer.from(`\0${series}.`, "latin1");
			for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
				const text = bytes.toString("latin1", at + 1, at + 32);
				const version = /^(\d\.\d+\.\d+(?:(?:a|b|rc)\d+)?\+?)\0/.exec(text)?.[1];
				if (version) found.add(version);
			}
			return [...found];
		}
		async function ofEnvironments(tree, environments, known, findings) {
			const packages = [];
			const paths = environments.map((entry) => entry.path);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, findings)) {
				const prefix = (0, tree_index.gN)(path);
				const base = known.get(tree.resolve(`${prefix === "/" ? "" : prefix}/bin/python`)?.path ?? "");
				const version = base?.version ?? configuredVersion(bytes.toString());
				if (version) packages.push(toPackage(base?.name ?? "python", version, prefix, path));
				else findings.problem(path, "cannot determine the version of this environment's Python");
			}
			return packages;
		}
		function configuredVersion(config) {
			return /^version(?:_info)?\s*=\s*(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)/m.exec(config)?.[1];
		}
		var python_metadata = __webpack_require__(7803);
		var places = __webpack_require__(4458);
		var zip = __webpack_require__(78122);
		;
		const textLimit = 8 * 1024 * 1024;
		function readZippedEgg(file) {
			if (!(0, zip.Ac)(file)) return undefined;
			const entry = (0, zip.uW)(file).find(({ name }) => name === "EGG-INFO/PKG-INFO");
			return entry && (0, python_metadata.jR)((0, zip.$1)(file, entry, textLimit));
		}
		;
		const metadataLimit = 8 * 1024 * 1024;
		const eggLimit = 128 * 1024 * 1024;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const interpreters = await findInterpreters(tree, findings);
			const { traces, leftovers } = await (0, installed.p)(tree, survey);
			for (const { path, why } of leftovers) findings.note(path, why);
			const known = await readTraces(tree, traces, findings);
			const owner = await survey.owner();
			for (const found of interpreters) {
				findings.add({
					...found,
					...owner(found.location)
				}, found.location, `${found.prefix} ${found.location}`);
			}
			for (const { trace, metadata, identity, direct, installer } of await distinct(tree, known, findings)) {
				const found = {
					...identity,
					purl: (0, purl.E)(about.vl, {
						...identity,
						qualifiers: (0, ecosystems_location.A)(direct ?? {})
					}),
					prefix: trace.prefix,
					location: trace.path,
					...direct,
					...installer && { installer }
				};
				findings.add({
					...found,
					...owner(metadata)
				}, trace.path, trace.path);
			}
			return findings.outcome();
		}
		async function distinct(tree, known, findings) {
			const identified = known.filter((item) => item.identity !== undefined);
			const groups = Map.groupBy(identified, ({ identity, trace }) => `${identity.name} ${(0, places.ET)(trace.site)}`);
			const kept = [];
			for (const items of groups.values()) {
				const one = items.findLast(({ trace }) => trace.shape === "dist-info") ?? items[0];
				const versions = new Set(items.map(({ identity }) => identity.version));
				kept.push(versions.size === 1 ? one : await oneOf(tree, items, findings));
			}
			return kept;
		}
		async function oneOf(tree, items, findings) {
			const folders = items.flatMap(({ trace }) => trace.shape === "dist-info" ? [trace.path] : []);
			const there = await matchingInfoFolder(tree, folders);
			const one = items.find(({ trace }) => trace.path === there) ?? items[0];
			for (const { identity, trace } of items) {
				if (identity.version === one.identity.version) continue;
				const { name, version } = identity;
				if (there === undefined) {
					const both = `${version} beside ${one.identity.version} in ${one.trace.path}`;
					findings.problem(trace.path, `is a second entry of ${name}: ${both}`);
				} else findings.note(trace.path, `is a leftover of ${name} ${version}: the files are those of ${one.identity.version}`);
			}
			return one;
		}
		async function readTraces(tree, traces, findings) {
			const known = [];
			const readings = new Map();
			for (const trace of traces) {
				const source = trace.shape === "egg-link" ? await linkedFolder(tree, trace, findings) : trace.path;
				if (source === undefined) continue;
				const item = {
					trace,
					metadata: metadataOf(trace, source)
				};
				if (trace.shape === "egg-link") item.direct = { editable: true };
				if (trace.shape === "egg-zip" && trace.site === trace.path) {
					await lookInto(tree, item, findings);
				} else if (trace.shape === "egg-zip") {
					attempt(trace.path, findings, () => {
						item.identity = (0, python_metadata.u7)((0, tree_index.Fl)(trace.path));
					});
				} else if (tree.resolve(item.metadata)) {
					for (const [path, take] of readingsOf(tree, item, findings)) readings.set(path, take);
				} else if (tree.resolve(trace.path)?.type === "dir") {
					findings.note(trace.path, `has no ${(0, tree_index.Fl)(item.metadata)}, so that pip does not count it`);
				} else if (tree.resolve(trace.path) === undefined) {
					findings.note(trace.path, "is a link that leads nowhere, so that pip does not count it");
				} else findings.problem(trace.path, `has no ${(0, tree_index.Fl)(item.metadata)}`);
				known.push(item);
			}
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [...readings.keys()], findings, metadataLimit)) {
				attempt(path, findings, () => readings.get(path)(bytes));
			}
			return known;
		}
		async function lookInto(tree, item, findings) {
			const { path } = item.trace;
			if ((tree.resolve(path)?.size ?? 0) > eggLimit) {
				findings.note(path, "is too large to be looked into, if it is an egg of Python");
				return;
			}
			for await (const [, bytes] of (0, ecosystems_findings.e2)(tree, [path], findings, eggLimit)) attempt(path, findings, () => {
				item.identity = readZippedEgg(bytes);
			});
		}
		function readingsOf(tree, item, findings) {
			const metadata = [item.metadata, (bytes) => {
				if (bytes.toString().trim() === "") throw new NoPackage("is empty, so that pip does not count the package");
				if (item.trace.shape === "egg-info-file" && /^\s*\(/.test(bytes.toString("utf8", 0, 1e3))) throw new NoPackage("is of an egg of CHICKEN Scheme, and no package of Python");
				item.identity = identityOf(item, bytes, findings);
			}];
			if (item.trace.shape !== "dist-info") return [metadata];
			const directUrl = (0, tree_index.uJ)(item.trace.path, "direct_url.json");
			const optional = [[(0, tree_index.uJ)(item.trace.path, "INSTALLER"), (bytes) => {
				const installer = bytes.toString().trim();
				if (/^[\w.+-]{1,64}$/.test(installer)) item.installer = installer;
			}], [directUrl, (bytes) => {
				try {
					item.direct = (0, python_metadata.go)(bytes);
				} catch (error) {
					findings.note(directUrl, `${error.message}, so that pip takes no notice of it`);
				}
			}]];
			return [metadata, ...optional.filter(([path]) => tree.resolve(path))];
		}
		function identityOf({ trace, metadata }, bytes, findings) {
			try {
				return (0, python_metadata.jR)(bytes);
			} catch (error) {
				const named = (0, python_metadata.PS)((0, tree_index.Fl)(trace.path));
				if (named === undefined) throw error;
				findings.note(metadata, `${error.message}; its path says ${named.name} ${named.version}`);
				return named;
			}
		}
		function attempt(path, findings, read) {
			try {
				read();
			} catch (error) {
				const { message } = error;
				if (error instanceof NoPackage) findings.note(path, message);
				else findings.problem(path, message);
			}
		}
		class NoPackage extends Error {}
		function metadataOf({ shape }, source) {
			if (shape === "dist-info") return (0, tree_index.uJ)(source, "METADATA");
			if (shape === "egg") return (0, tree_index.uJ)(source, "EGG-INFO/PKG-INFO");
			if (shape === "egg-info-file" || shape === "egg-zip") return source;
			return (0, tree_index.uJ)(source, "PKG-INFO");
		}
		async function linkedFolder(tree, trace, findings) {
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, [trace.path], findings)) {
				const line = bytes.toString().split("\n").find((each) => each.trim() !== "");
				const source = external_node_path_.posix.resolve((0, tree_index.gN)(trace.path), line?.trim() ?? "");
				const all = tree.list(source).filter((entry) => entry.path.endsWith(".egg-info"));
				const stem = (file) => (0, about.qb)((0, tree_index.Fl)(file).replace(/\.egg-(?:info|link)$/, ""));
				const found = all.length > 1 ? all.filter((entry) => stem(entry.path) === stem(path)) : all;
				if (found.length === 1) return found[0].path;
				const target = `leads to ${JSON.stringify(source)}`;
				if (tree.resolve(source)?.type === "dir") findings.problem(path, `${target}, in which no package is found, or more than one`);
				else findings.note(path, `${target}, which is not in the image: pip does not count it`);
			}
			return undefined;
		}
	}),
	27078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => recordedFiles,
			p: () => installedTraces
		});
		var node_path_0 = __webpack_require__(76760);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		var _findings_js_2 = __webpack_require__(41263);
		var _once_js_3 = __webpack_require__(11996);
		var _about_js_4 = __webpack_require__(44725);
		var _places_js_5 = __webpack_require__(4458);
		var _record_js_6 = __webpack_require__(45279);
		const known = new WeakMap();
		function installedTraces(tree, survey) {
			const answer = known.get(tree) ?? findInstalled(tree, survey);
			known.set(tree, answer);
			return answer;
		}
		async function findInstalled(tree, survey) {
			const { traces, leftovers } = (0, _places_js_5.Gw)(tree);
			const sites = new Set(traces.map(({ site }) => site));
			const nested = new Map();
			for (const trace of traces) {
				const outer = outerSite(tree, trace.site, sites);
				if (outer !== undefined) nested.set(trace, outer);
			}
			if (nested.size === 0) return {
				traces,
				leftovers
			};
			const owner = await survey.owner();
			const records = new Records(tree, traces);
			const copies = [];
			for (const [trace, site] of nested) {
				const files = tree.list(trace.path).map(({ path }) => path);
				const own = files.length > 0 ? files : [trace.path];
				const isPackaged = !(0, _places_js_5.bF)(trace.site) && own.some((path) => owner(path).owner !== undefined);
				if (isPackaged || await records.name(site, own)) copies.push({
					path: trace.path,
					why: "is a copy that a package carries inside itself"
				});
			}
			const left = new Set(copies.map(({ path }) => path));
			return {
				traces: traces.filter(({ path }) => !left.has(path)),
				leftovers: [...leftovers, ...copies]
			};
		}
		function outerSite(tree, site, sites) {
			const prefix = (0, _places_js_5.MT)(site);
			if (prefix !== site && tree.resolve((0, _image_tree_index_js_1.uJ)(prefix, "pyvenv.cfg"))) return undefined;
			for (let folder = (0, _image_tree_index_js_1.gN)(site); folder !== "/"; folder = (0, _image_tree_index_js_1.gN)(folder)) if (sites.has(folder)) return folder;
			return undefined;
		}
		class Records {
			#tree;
			#lists = new Map();
			#read = new Map();
			constructor(tree, traces) {
				this.#tree = tree;
				for (const { path, site, shape } of traces) {
					const list = shape === "dist-info" ? "RECORD" : shape === "egg-info" ? "installed-files.txt" : undefined;
					if (list === undefined) continue;
					const stem = (0, _about_js_4.qb)((0, _image_tree_index_js_1.Fl)(path).split("-")[0].replace(/\.(dist|egg)$/, ""));
					this.#lists.set(site, [...this.#lists.get(site) ?? [], {
						stem,
						path: `${path}/${list}`
					}]);
				}
			}
			async name(site, files) {
				const top = (0, _about_js_4.qb)(files[0].slice(site.length + 1).split("/")[0]);
				const lists = this.#lists.get(site) ?? [];
				for (const { path } of lists.toSorted((a, b) => Number(b.stem === top) - Number(a.stem === top))) {
					const recorded = await this.#filesOf(path);
					if (files.some((file) => recorded.has(file))) return true;
				}
				return false;
			}
			#filesOf(list) {
				const answer = this.#read.get(list) ?? this.#readList(list);
				this.#read.set(list, answer);
				return answer;
			}
			async #readList(list) {
				const files = new Set();
				for await (const [path, bytes] of (0, _findings_js_2.e2)(this.#tree, (0, _findings_js_2.Yb)(this.#tree, [list]), _once_js_3.P$)) {
					for (const file of recordedFiles(bytes.toString("utf8"), path)) files.add(file);
				}
				return files;
			}
		}
		function* recordedFiles(text, path) {
			if (path.endsWith("/RECORD")) for (const file of (0, _record_js_6.a)(text, path)) yield file.path;
			else for (const file of text.split("\n")) if (file) yield node_path_0.posix.normalize(`${(0, _image_tree_index_js_1.gN)(path)}/${file}`);
		}
	}),
	7803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PS: () => parseFolderName,
			go: () => parseDirectUrl,
			jR: () => parseMetadata,
			u7: () => parseEggName
		});
		var zod_2 = __webpack_require__(28942);
		var _files_plain_words_js_0 = __webpack_require__(89123);
		var _url_js_3 = __webpack_require__(55352);
		var _about_js_1 = __webpack_require__(44725);
		const projectName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
		function parseMetadata(bytes) {
			const header = bytes.toString().replace(/^(?:\ufeff|\s)+/, "").split(/\r?\n\r?\n/, 1)[0].replace(/\r?\n[ \t]+/g, " ");
			const field = (name) => new RegExp(`^${name}:(.*)$`, "im").exec(header)?.[1]?.trim() ?? "";
			return checked(field("Name"), field("Version"));
		}
		function parseFolderName(fileName) {
			const [, name, version] = /^([^-]+)-(v?\d[^-]*)(?:-py\d[\w.]*(?:-[\w.-]+)?)?\.(?:dist|egg)-info$/i.exec(fileName) ?? [];
			if (name === undefined || version === undefined || !projectName.test(name)) return undefined;
			return {
				name: (0, _about_js_1.qb)(name),
				version: version.replace(/_/g, "-")
			};
		}
		function parseEggName(fileName) {
			const [name, version] = fileName.replace(/\.egg$/, "").split("-");
			return checked(name ?? "", (version ?? "").replace(/_/g, "-"));
		}
		function checked(name, version) {
			if (name === "") throw new Error("has no Name");
			if (!projectName.test(name)) throw new Error(`has an invalid Name: ${JSON.stringify(name.slice(0, 80))}`);
			if (version === "") throw new Error("has no Version");
			if (/\s/.test(version)) throw new Error(`has an invalid Version: ${JSON.stringify(version.slice(0, 80))}`);
			return {
				name: (0, _about_js_1.qb)(name),
				version
			};
		}
		const directUrlSchema = zod_2.Ikc({
			url: zod_2.YjP(),
			subdirectory: zod_2.YjP().optional(),
			vcs_info: zod_2.Ikc({
				vcs: zod_2.YjP(),
				commit_id: zod_2.YjP()
			}).optional(),
			archive_info: zod_2.Ikc({
				hash: zod_2.YjP().optional(),
				hashes: zod_2.g1P(zod_2.YjP(), zod_2.YjP()).optional()
			}).optional(),
			dir_info: zod_2.Ikc({ editable: zod_2.zMY().optional() }).optional()
		});
		function parseDirectUrl(bytes) {
			const parsed = directUrlSchema.safeParse(json(bytes.toString()), { error: _files_plain_words_js_0.f.error });
			if (!parsed.success) throw new Error(`invalid direct URL record: ${(0, _files_plain_words_js_0._)(parsed.error.issues, "it", 1)}`);
			const { url, subdirectory, vcs_info: vcs, archive_info: archive, dir_info: folder } = parsed.data;
			const address = `${vcs ? `${vcs.vcs}+` : ""}${(0, _url_js_3.c)(url)}`;
			const hash = archiveHash(archive);
			return {
				url: subdirectory ? `${address}#subdirectory=${subdirectory}` : address,
				...vcs && { commit: vcs.commit_id },
				...hash && { hash },
				...folder?.editable && { editable: true }
			};
		}
		function json(text) {
			try {
				return JSON.parse(text);
			} catch {
				throw new Error("is not valid JSON");
			}
		}
		function archiveHash(archive) {
			const hashes = Object.entries(archive?.hashes ?? {});
			const best = hashes.find(([algorithm]) => algorithm === "sha256") ?? hashes[0];
			return best ? best.join(":") : archive?.hash?.replace("=", ":");
		}
	}),
	69067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var tree_index = __webpack_require__(78448);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var about = __webpack_require__(44725);
		var installed = __webpack_require__(27078);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const limit = 64 * 1024;
		const flag = " -E\n";
		async function* withPipx(tree, files) {
			const programs = [];
			for await (const file of files) {
				const [path, sum] = file;
				if (sum !== undefined && isOfPipx(tree, path)) programs.push([path, sum]);
				else yield file;
			}
			const sums = new Map();
			for await (const [path, bytes] of (0, findings.e2)(tree, programs.map(([path]) => path), once.P$, limit)) {
				const end = bytes.indexOf("\n") + 1;
				if (!bytes.subarray(0, end).toString("latin1").endsWith(flag)) continue;
				const before = Buffer.concat([bytes.subarray(0, end - flag.length), bytes.subarray(end - 1)]);
				sums.set(`${path} sha256:${(0, external_node_crypto_.hash)("sha256", before)}`, `sha256:${(0, external_node_crypto_.hash)("sha256", bytes)}`);
			}
			for (const [path, sum] of programs) yield [path, sums.get(`${path} ${sum}`) ?? sum];
		}
		function isOfPipx(tree, path) {
			const folder = (0, tree_index.gN)(path);
			return folder.endsWith("/bin") && tree.resolve((0, tree_index.uJ)((0, tree_index.gN)(folder), "pipx_metadata.json")) !== undefined;
		}
		var record = __webpack_require__(45279);
		;
		async function owned(tree, survey) {
			const { traces } = await (0, installed.p)(tree, survey);
			const eggs = pathsOf(traces, "egg").filter((path) => tree.resolve(`${path}/EGG-INFO/PKG-INFO`));
			return {
				folders: new Set(eggs),
				listed: () => listed(tree, traces),
				recorded: () => withPipx(tree, listed(tree, traces)),
				packages: () => filesByPackage(tree, traces)
			};
		}
		async function* filesByPackage(tree, traces) {
			const records = pathsOf(traces, "dist-info").map((path) => `${path}/RECORD`);
			for await (const [path, bytes] of (0, findings.e2)(tree, (0, findings.Yb)(tree, records), once.P$)) {
				const name = (0, about.qb)((0, tree_index.Fl)((0, tree_index.gN)(path)).replace(/-[^-]*\.dist-info$/, ""));
				for (const file of (0, record.a)(bytes.toString("utf8"), path)) yield [name, file.path];
			}
		}
		function pathsOf(traces, wanted) {
			return traces.flatMap(({ shape, path }) => shape === wanted ? [path] : []);
		}
		async function* listed(tree, traces) {
			const lists = [...pathsOf(traces, "dist-info").map((path) => `${path}/RECORD`), ...pathsOf(traces, "egg-info").map((path) => `${path}/installed-files.txt`)];
			for await (const [path, bytes] of (0, findings.e2)(tree, (0, findings.Yb)(tree, lists), once.P$)) {
				const text = bytes.toString("utf8");
				if (!path.endsWith("/RECORD")) for (const file of (0, installed.k)(text, path)) yield [file];
				else for (const file of (0, record.a)(text, path)) yield file.sha256 === undefined ? [file.path] : [file.path, `sha256:${file.sha256}`];
			}
		}
	}),
	4458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ET: () => interpreterKey,
			Gw: () => findTraces,
			MT: () => prefixOf,
			bF: () => isEnvironmentSite
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _once_js_1 = __webpack_require__(11996);
		const siteFolder = /^(.*)\/lib(?:32|64)?\/(?:python|pypy)\d(?:\.\d+)?t?(?:\/(?:site-packages|dist-packages|lib-dynload))?$/;
		const wheelOfPex = /^(.+)\/\.deps\/[^/]+\.whl$/;
		const isSite = /\/(?:site|dist)-packages$/;
		function prefixOf(site) {
			const found = siteFolder.exec(site) ?? wheelOfPex.exec(site);
			return found ? found[1] || "/" : site;
		}
		function isEnvironmentSite(site) {
			return siteFolder.test(site) || isSite.test(site);
		}
		function interpreterKey(site) {
			return site.replace(/\/lib(?:32|64)\//, "/lib/");
		}
		const findTraces = (0, _once_js_1["if"])((tree) => {
			const traces = [];
			const leftovers = [];
			for (const { path, type } of tree.entries.values()) {
				if (type === "symlink" && inUvCache.test(path)) traces.push(...tracesBehind(tree, path));
				const shape = shapeOf(tree, path, type);
				if (shape === undefined) continue;
				const folder = (0, _image_tree_index_js_0.gN)(path);
				if (/^[~-]/.test((0, _image_tree_index_js_0.Fl)(path))) {
					leftovers.push({
						path,
						why: "is what an interrupted pip left behind"
					});
					continue;
				}
				if (shape === "egg-info" && isBuildTrace(tree, path, folder)) {
					leftovers.push({
						path,
						why: "is what a build left beside its sources, no installation"
					});
					continue;
				}
				const alone = shape.startsWith("egg") && !shape.startsWith("egg-info") && !isSite.test(folder);
				if (alone && shape === "egg" && !tree.resolve(`${path}/EGG-INFO/PKG-INFO`)) continue;
				if (alone && shape === "egg-link") continue;
				if (alone && (0, _image_tree_index_js_0.Fl)(folder) === "dist" && hasBuildFile(tree, (0, _image_tree_index_js_0.gN)(folder))) {
					leftovers.push({
						path,
						why: "is what a build made, no installation"
					});
					continue;
				}
				traces.push({
					path,
					shape,
					site: alone ? path : folder,
					prefix: prefixOf(folder)
				});
			}
			return {
				traces,
				leftovers
			};
		});
		const inUvCache = /\/environments-v\d+\/[^/]+\/[^/]+$/;
		function tracesBehind(tree, link) {
			const real = tree.resolve(`${link}/pyvenv.cfg`) && tree.resolve(link)?.path;
			if (real === undefined) return [];
			return tree.list(`${real}/lib`).flatMap((version) => {
				const found = tree.list(`${version.path}/site-packages`);
				const site = `${link}/lib/${(0, _image_tree_index_js_0.Fl)(version.path)}/site-packages`;
				return found.filter(({ path, type }) => type === "dir" && path.endsWith(".dist-info")).map(({ path }) => ({
					path: `${site}/${(0, _image_tree_index_js_0.Fl)(path)}`,
					shape: "dist-info",
					site,
					prefix: (0, _image_tree_index_js_0.gN)(link)
				}));
			});
		}
		function shapeOf(tree, path, type) {
			if (!/\.(?:dist-info|egg|egg-info|egg-link)$/.test(path)) return undefined;
			const real = type === "symlink" ? tree.resolve(path)?.type ?? "dir" : type;
			const folder = real === "dir";
			if (path.endsWith(".dist-info")) return folder ? "dist-info" : undefined;
			if (path.endsWith(".egg-info")) return folder ? "egg-info" : real === "file" ? "egg-info-file" : undefined;
			if (path.endsWith(".egg")) return folder ? "egg" : real === "file" ? "egg-zip" : undefined;
			if (path.endsWith(".egg-link")) return real === "file" ? "egg-link" : undefined;
			return undefined;
		}
		function isBuildTrace(tree, path, site) {
			if (isEnvironmentSite(site) || /-\d[^/]*$/.test((0, _image_tree_index_js_0.Fl)(path))) return false;
			if (tree.entries.has(`${path}/installed-files.txt`)) return false;
			if (tree.entries.has(`${path}/SOURCES.txt`)) return true;
			return [site, (0, _image_tree_index_js_0.gN)(site)].some((folder) => hasBuildFile(tree, folder));
		}
		function hasBuildFile(tree, folder) {
			return [
				"setup.py",
				"setup.cfg",
				"pyproject.toml"
			].some((name) => tree.resolve((0, _image_tree_index_js_0.uJ)(folder, name)));
		}
	}),
	45279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => readRecord });
		var node_path_0 = __webpack_require__(76760);
		var _image_tree_index_js_1 = __webpack_require__(78448);
		function* readRecord(text, recordPath) {
			const site = (0, _image_tree_index_js_1.gN)((0, _image_tree_index_js_1.gN)(recordPath));
			for (const line of text.split("\n")) {
				const [, quoted, plain, rest = ""] = /^(?:"((?:[^"]|"")*)"|([^",][^,]*))(.*)$/.exec(line.trimEnd()) ?? [];
				const file = quoted?.replaceAll("\"\"", "\"") ?? plain;
				if (!file) continue;
				const [, digest, size] = /^,(?:sha256=([\w-]+))?[^,]*(?:,(\d+))?$/.exec(rest) ?? [];
				yield {
					path: node_path_0.posix.normalize(file.startsWith("/") ? file : `${site}/${file}`),
					sha256: digest === undefined ? undefined : Buffer.from(digest, "base64url").toString("hex"),
					size: size === undefined ? undefined : Number(size)
				};
			}
		}
	}),
	84539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zs: () => isPartOfApplication,
			_n: () => isApplicationName,
			nZ: () => readApplication
		});
		var node_path_0 = __webpack_require__(76760);
		var _python_metadata_js_1 = __webpack_require__(7803);
		var _python_record_js_2 = __webpack_require__(45279);
		var _zip_js_3 = __webpack_require__(78122);
		const ending = /\.(?:pyzw?|pex)$/i;
		const packedWheel = /^(.+)\/\.deps\/[^/]+\.whl$/;
		const isApplicationName = (path) => ending.test(path) || packedWheel.test(path);
		const isPartOfApplication = (path) => packedWheel.test(path);
		const metadataFile = /^(?:.*\/)?[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/;
		const textLimit = 8 * 1024 * 1024;
		const allTextsLimit = 128 * 1024 * 1024;
		function readApplication(file, path) {
			if (!(0, _zip_js_3.fw)(file)) return undefined;
			let entries;
			try {
				entries = (0, _zip_js_3.uW)(file);
			} catch {
				return undefined;
			}
			const folder = packedWheel.exec(path)?.[1];
			if (!folder && !entries.some(({ name }) => /^__main__\.pyc?$/.test(name))) return undefined;
			const budget = { left: allTextsLimit };
			const records = new Records(file, entries, budget);
			const found = {
				prefix: folder ?? path,
				packages: [],
				problems: [],
				notes: []
			};
			for (const entry of entries) {
				if (!metadataFile.test(entry.name) || entry.name.startsWith(".bootstrap/")) continue;
				try {
					if (records.isCopy(entry.name)) continue;
					const identity = (0, _python_metadata_js_1.jR)(text(file, entry, budget));
					const first = found.packages.find(({ name }) => name === identity.name);
					if (!first) found.packages.push(identity);
					else if (first.version !== identity.version) found.notes.push(`has ${identity.name} ${identity.version} in it, too, after ${first.version}: Python takes the first`);
				} catch (error) {
					found.problems.push(`${entry.name} ${error.message}`);
				}
			}
			return found;
		}
		function text(file, entry, budget) {
			const bytes = (0, _zip_js_3.$1)(file, entry, Math.min(textLimit, budget.left));
			budget.left -= bytes.length;
			return bytes;
		}
		class Records {
			#sites;
			constructor(file, entries, budget) {
				this.#sites = entries.flatMap((entry) => {
					const [, site] = /^(|.*\/)[^/]+\.dist-info\/RECORD$/.exec(entry.name) ?? [];
					if (site === undefined) return [];
					let files;
					const read = () => {
						const path = `/${entry.name}`;
						return new Set([...(0, _python_record_js_2.a)(text(file, entry, budget).toString(), path)].map((one) => one.path));
					};
					return {
						site,
						files: () => files ??= read()
					};
				});
			}
			isCopy(metadata) {
				const site = node_path_0.posix.join("/", metadata, "../..");
				return this.#sites.some((one) => isBelow(site, node_path_0.posix.join("/", one.site)) && one.files().has(`/${metadata}`));
			}
		}
		const isBelow = (folder, above) => folder.replace(/\/?$/, "/") !== above.replace(/\/?$/, "/") && folder.startsWith(above.replace(/\/?$/, "/"));
	}),
	57479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _python_about_js_1 = __webpack_require__(44725);
		var _unowned_programs_js_2 = __webpack_require__(98775);
		var _application_js_3 = __webpack_require__(84539);
		async function collect(tree, survey) {
			const findings = new _findings_js_0.Fv();
			for (const { path, application, isLarge } of (await (0, _unowned_programs_js_2.j)(tree, survey)).found) {
				if (isLarge && (0, _application_js_3._n)(path)) findings.note(path, "is too large for the packages inside to be read");
				for (const problem of application?.problems ?? []) findings.problem(path, problem);
				for (const note of application?.notes ?? []) findings.note(path, note);
				if (!application) continue;
				const { prefix } = application;
				for (const identity of application.packages) findings.add({
					...identity,
					purl: (0, _purl_js_4.E)(_python_about_js_1.vl, identity),
					prefix,
					location: path
				}, path, `${prefix} ${identity.name}`);
			}
			return findings.outcome();
		}
	}),
	43082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _dpkg_status_js_4 = __webpack_require__(60988);
		var _findings_js_1 = __webpack_require__(41263);
		var _git_about_js_2 = __webpack_require__(86579);
		var _location_js_7 = __webpack_require__(53730);
		var _purl_js_6 = __webpack_require__(3668);
		var _url_js_5 = __webpack_require__(55352);
		var _libraries_js_3 = __webpack_require__(56611);
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const paths = (0, _libraries_js_3.eH)(tree);
			for (const path of (0, _libraries_js_3.To)(tree)) findings.note(path, "is what an interrupted installation left behind: R does not look at it");
			for (const path of (0, _libraries_js_3.X_)(tree)) findings.problem(path, "has no DESCRIPTION, although R lists the package");
			if (paths.length === 0) return findings.outcome();
			const owner = await survey.owner();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, findings, 1024 * 1024)) {
				const parsed = (0, _dpkg_status_js_4.L)(bytes.toString("utf8"));
				const fields = parsed.paragraphs[0];
				if (!fields?.has("package") || !fields.has("built")) {
					findings.problem(path, `has no ${fields?.has("package") ? "Built" : "Package"} field`);
					continue;
				}
				for (const problem of parsed.problems) findings.note(path, problem);
				const called = (0, _image_tree_index_js_0.Fl)((0, _image_tree_index_js_0.gN)(path));
				if (called !== fields.get("package")) findings.note(path, `is the package ${fields.get("package")}, which R lists by its folder's name, ${called}`);
				const found = {
					...toPackage(path, fields),
					...owner(path)
				};
				findings.add(found, path, path);
				const own = found.name === "base" ? itself(found) : undefined;
				if (own) findings.add(own, path, `${path} itself`);
			}
			return findings.outcome();
		}
		function toPackage(path, fields) {
			const field = (name) => fields.get(name) ?? "";
			const sha = /^[0-9a-f]{40}$/.test(field("remotesha")) ? field("remotesha") : undefined;
			const url = remoteUrl(fields);
			const origin = (0, _url_js_5.c)(field("remoterepos") || field("repository"));
			const [version, platform] = field("built").split(";").map((part) => part.trim());
			return {
				name: field("package"),
				version: field("version"),
				purl: purlOf(fields, sha, url),
				prefix: (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path)),
				location: (0, _image_tree_index_js_0.gN)(path),
				...origin ? { origin } : {},
				build: [version, platform].filter(Boolean).join("; "),
				...sha ? { commit: sha } : {},
				...url ? { url } : {}
			};
		}
		function purlOf(fields, sha, url) {
			const [name, version] = [fields.get("package") ?? "", fields.get("version") ?? ""];
			const [user, repository] = [fields.get("remoteusername"), fields.get("remoterepo")];
			if (fields.get("remotetype") === "github" && user && repository) {
				return (0, _purl_js_6.E)(_git_about_js_2.M, {
					namespace: user,
					name: repository,
					version: sha ?? version
				});
			}
			if (fields.get("priority") === "base") return (0, _purl_js_6.E)("generic", {
				namespace: "r",
				name,
				version
			});
			const bioconductor = fields.get("git_url")?.startsWith("https://git.bioconductor.org/") || /^bioc/i.test(fields.get("repository") ?? "") || fields.has("biocviews");
			const elsewhere = {
				...url && { url },
				...sha && { commit: sha }
			};
			const qualifiers = (0, _location_js_7.A)(elsewhere);
			return (0, _purl_js_6.E)(bioconductor ? "bioconductor" : "cran", {
				name,
				version,
				qualifiers
			});
		}
		function remoteUrl(fields) {
			const host = fields.get("remotehost")?.replace(/^api\.([^/]+)(?:\/\d[\d.]*)?$/, "$1");
			if (/^(?:github|gitlab|bitbucket)$/.test(fields.get("remotetype") ?? "") && host) {
				return `https://${host}/${fields.get("remoteusername")}/${fields.get("remoterepo")}`;
			}
			const url = fields.get("remoteurl");
			return url && (0, _url_js_5.c)(url);
		}
		function itself(base) {
			const { build: _, ...rest } = base;
			return {
				...rest,
				name: "R",
				purl: (0, _purl_js_6.E)("generic", {
					name: "r",
					version: base.version
				})
			};
		}
	}),
	56611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			To: () => leftovers,
			X_: () => withoutDescription,
			eH: () => descriptions
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _once_js_1 = __webpack_require__(11996);
		const descriptions = (0, _once_js_1["if"])((tree) => {
			const installed = tree.named("DESCRIPTION").filter((entry) => !interrupted.test(entry.path) && isInstalled(tree, entry));
			const folders = installed.map((entry) => (0, _image_tree_index_js_0.gN)(entry.path));
			const names = new Set(folders.map(_image_tree_index_js_0.Fl));
			const links = [];
			for (const { path, type } of tree.entries.values()) {
				if (type !== "symlink" || !names.has((0, _image_tree_index_js_0.Fl)(path)) || path.includes("/renv/sandbox/")) continue;
				const description = `${path}/DESCRIPTION`;
				const real = tree.resolve(description);
				if (real && isInstalled(tree, real)) links.push(description);
			}
			const own = folders.filter((folder) => !inCache.test(folder)).map((folder) => `${folder}/DESCRIPTION`);
			return [...own, ...links];
		});
		const leftovers = (0, _once_js_1["if"])((tree) => tree.named("DESCRIPTION").flatMap(({ path }) => interrupted.test(path) ? [(0, _image_tree_index_js_0.gN)(path)] : []));
		const withoutDescription = (0, _once_js_1["if"])((tree) => tree.named("package.rds").filter(({ path }) => path.endsWith("/Meta/package.rds")).map(({ path }) => (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path))).filter((folder) => !interrupted.test(`${folder}/DESCRIPTION`) && !tree.entries.has(`${folder}/DESCRIPTION`)));
		const interrupted = /\/00LOCK(?:-[^/]+)?\/(?:00new\/)?[^/]+\/DESCRIPTION$/;
		const inCache = /\/([^/]+)\/[^/]+\/[0-9a-f]{32}\/\1$/;
		function isInstalled(tree, description) {
			return tree.resolve(`${(0, _image_tree_index_js_0.gN)(description.path)}/Meta/package.rds`) !== undefined;
		}
	}),
	27817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _libraries_js_3 = __webpack_require__(56611);
		async function owned(tree) {
			const folders = new Set();
			for (const path of (0, _libraries_js_3.eH)(tree)) {
				const real = tree.resolve(path);
				if (real) folders.add((0, _image_tree_index_js_0.gN)(real.path));
			}
			return {
				folders,
				async *recorded() {
					for await (const [, files] of sumsOf(tree, folders)) yield* files;
				},
				async *packages() {
					for await (const [folder, files] of sumsOf(tree, folders)) for (const [path] of files) yield [(0, _image_tree_index_js_0.Fl)(folder), path];
				}
			};
		}
		const written = new Set(["DESCRIPTION", "Meta/package.rds"]);
		async function* sumsOf(tree, folders) {
			const lists = (0, _findings_js_1.Yb)(tree, [...folders].map((folder) => `${folder}/MD5`));
			for await (const [list, bytes] of (0, _findings_js_1.e2)(tree, lists, _once_js_2.P$)) {
				const folder = (0, _image_tree_index_js_0.gN)(list);
				const lines = bytes.toString("utf8").matchAll(/^([0-9a-f]{32}) [* ](.+)$/gm);
				const files = Array.from(lines, ([, md5, file]) => [file, `md5:${md5}`]);
				yield [folder, files.filter(([file]) => !written.has(file)).map(([file, sum]) => [`${folder}/${file}`, sum])];
			}
		}
	}),
	44353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect_collect,
			parseManifest: () => parseManifest
		});
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var collect = __webpack_require__(86710);
		var purl = __webpack_require__(3668);
		var once = __webpack_require__(11996);
		;
		const limit = 64 * 1024;
		const hook = "1.ros_distro.sh";
		const place = /^(.*)\/(?:etc\/catkin\/profile\.d|share\/ros_environment\/environment)\/[^/]+$/;
		const usual = /^\/opt\/ros\/([a-z]+)\//;
		async function distributions(tree) {
			const hooks = tree.named(hook).filter(({ path, type }) => type !== "dir" && place.test(path));
			const named = [];
			const paths = hooks.map(({ path }) => path);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, once.P$, limit)) {
				const name = /^export ROS_DISTRO="?([a-z][a-z0-9_]*)"?\s*$/m.exec(bytes.toString("utf8"))?.[1];
				if (name !== undefined) named.push([`${place.exec(path)[1]}/`, name]);
			}
			named.sort(([a], [b]) => b.length - a.length);
			return (path) => named.find(([prefix]) => path.startsWith(prefix))?.[1] ?? usual.exec(path)?.[1];
		}
		var dist = __webpack_require__(38815);
		var ecosystems_url = __webpack_require__(55352);
		;
		const workspace_limit = 1024 * 1024;
		async function listedOrigins(tree, findings) {
			const wanted = await wantedRepositories(tree, findings);
			const folders = new Map();
			for (const one of wanted) {
				const places = placesOf(tree, one);
				for (const place of places) folders.set(place, originOf(one));
				if (places.length === 0) findings.note(one.list, `names ${one.folder} (${one.url}${one.version === undefined ? "" : ` at ${one.version}`}), whose sources are not in the image`);
			}
			return nearestOf(folders);
		}
		function nearestOf(origins) {
			return (folder) => {
				for (let at = folder; at !== "/"; at = (0, tree_index.gN)(at)) {
					const origin = origins.get(at);
					if (origin) return origin;
				}
				return undefined;
			};
		}
		async function wantedRepositories(tree, findings) {
			const paths = [...tree.entries.values()].filter(({ path, type }) => type === "file" && /\.(?:repos|rosinstall)$/.test(path)).map(({ path }) => path);
			const found = [];
			const reporter = { problem: (at, message) => findings.note(at, message) };
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, reporter, workspace_limit)) found.push(...repositoriesIn(path, bytes.toString("utf8")));
			return found;
		}
		function repositoriesIn(list, text) {
			let document;
			try {
				document = (0, dist.parse)(text, {
					maxAliasCount: 0,
					logLevel: "silent"
				});
			} catch {
				return [];
			}
			const { repositories } = recordOf(document);
			const entries = Array.isArray(document) ? document.flatMap((each) => Object.entries(recordOf(each)).map(([type, value]) => {
				const rest = recordOf(value);
				return [
					rest["local-name"],
					type,
					{
						url: rest.uri,
						version: rest.version
					}
				];
			})) : Object.entries(recordOf(repositories)).map(([folder, value]) => {
				const rest = recordOf(value);
				return [
					folder,
					rest.type,
					rest
				];
			});
			return entries.flatMap(([folder, type, { url, version }]) => {
				if (typeof folder !== "string" || typeof type !== "string" || typeof url !== "string") return [];
				const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
				if (parts.length === 0 || parts.includes("..")) return [];
				const ref = typeof version === "string" || typeof version === "number" ? String(version) : undefined;
				return [{
					list,
					folder: parts.join("/"),
					type,
					url: (0, ecosystems_url.c)(url),
					version: ref || undefined
				}];
			});
		}
		const recordOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		function placesOf(tree, { list, folder }) {
			const home = (0, tree_index.gN)(list);
			return tree.named(folder.split("/").at(-1)).filter(({ path, type }) => type === "dir" && path.endsWith(`/${folder}`)).filter(({ path }) => {
				const root = path.slice(0, -folder.length - 1);
				return isAtOrBelow(root, home) || isAtOrBelow(home, root);
			}).map(({ path }) => path);
		}
		const isAtOrBelow = (path, folder) => folder === "/" || path === folder || path.startsWith(`${folder}/`);
		function originOf({ type, url, version }) {
			if (type === "git" && version !== undefined && /^[0-9a-f]{40}$/.test(version)) return {
				url,
				commit: version
			};
			return { url: version === undefined ? url : `${type}+${url}@${version}` };
		}
		;
		const collect_limit = 1024 * 1024;
		const ignored = [
			"CATKIN_IGNORE",
			"AMENT_IGNORE",
			"COLCON_IGNORE"
		];
		async function collect_collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const skipped = new Set(ignored.flatMap((name) => tree.named(name).map(({ path }) => (0, tree_index.gN)(path))));
			const paths = tree.named("package.xml").filter(({ path, type }) => type === "file" && !isBelow(path, skipped)).map(({ path }) => path);
			const listed = await listedOrigins(tree, findings);
			if (paths.length === 0) return findings.outcome();
			const [owner, distributionOf, checkedOut] = await Promise.all([
				survey.owner(),
				distributions(tree),
				checkedOutOrigins(tree)
			]);
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, { problem: (at, message) => findings.note(at, message) }, collect_limit)) {
				const found = parseManifest(bytes.toString("utf8"));
				if (!found) continue;
				if (typeof found === "string") {
					findings.note(path, found);
					continue;
				}
				const { name, version } = found;
				const distribution = distributionOf(path);
				const folder = (0, tree_index.gN)(path);
				findings.add({
					name,
					version,
					purl: (0, purl.E)("generic", {
						namespace: "ros",
						name,
						version,
						qualifiers: { distro: distribution }
					}),
					location: folder,
					...distribution === undefined ? {} : { origin: distribution },
					...checkedOut(folder) ?? listed(folder),
					...owner(path)
				}, path, path);
			}
			return findings.outcome();
		}
		async function checkedOutOrigins(tree) {
			const found = await (0, collect.collect)(tree);
			const checkouts = new Map();
			for (const { location, commit, url } of found.status === "absent" ? [] : found.packages) if (location !== undefined && commit !== undefined && url !== undefined) checkouts.set(location, {
				url,
				commit
			});
			return nearestOf(checkouts);
		}
		function isBelow(path, folders) {
			for (let folder = (0, tree_index.gN)(path); folder !== "/"; folder = (0, tree_index.gN)(folder)) {
				if (folders.has(folder)) return true;
			}
			return folders.has("/");
		}
		function parseManifest(text) {
			const plain = text.replaceAll(/<!--.*?-->/gs, "");
			const value = (tag) => new RegExp(`<${tag}(?:\\s[^>]*)?>\\s*([^<]*?)\\s*</${tag}>`).exec(plain)?.[1];
			const [name = "", version = ""] = [value("name"), value("version")];
			const parts = {
				package: root.test(plain),
				name: name !== "",
				version: version !== "",
				maintainer: /<maintainer[\s>]/.test(plain)
			};
			const lacking = Object.entries(parts).flatMap(([part, isThere]) => isThere ? [] : [part]);
			if (lacking.length === 0) return {
				name,
				version
			};
			return lacking.length === 1 ? `invalid ROS package manifest: no <${lacking[0]}>` : undefined;
		}
		const root = /<package(?:\s+format="[123]")?(?:\s+xmlns:xsi="[^"]*"|\s+xsi:[\w]+="[^"]*")*\s*>/;
	}),
	48908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect,
			rpmPackage: () => rpmPackage
		});
		var ecosystems_findings = __webpack_require__(41263);
		var os_release = __webpack_require__(33839);
		var purl = __webpack_require__(3668);
		var about = __webpack_require__(26558);
		var databases = __webpack_require__(61782);
		var once = __webpack_require__(11996);
		;
		const place = "/var/lib/rpmmanifest/container-manifest-2";
		const rpmManifest = (0, once.Xw)(async (tree, reporter) => {
			const entries = [];
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, (0, ecosystems_findings.Yb)(tree, [place]), reporter)) {
				reporter.seen();
				for (const [index, line] of bytes.toString("utf8").split("\n").entries()) {
					if (line === "") continue;
					const [name = "", plain = "", , , vendor = "", epoch, , arch = "", , sourceRpm] = line.split("	");
					if (sourceRpm === undefined) {
						reporter.problem(path, `line ${index + 1} does not describe a package`);
						continue;
					}
					const version = epoch === "(none)" ? plain : `${epoch}:${plain}`;
					entries.push({
						path,
						name,
						version,
						arch,
						vendor: vendor === "(none)" ? "" : vendor,
						sourceRpm
					});
				}
			}
			return entries;
		});
		;
		async function collect(tree) {
			const findings = new ecosystems_findings.Fv();
			const system = await (0, os_release._W)(tree);
			const { packages } = await (0, databases.v6)(tree, findings);
			const systems = new Map([["/", system]]);
			for (const root of new Set(packages.map(({ database }) => database.root))) if (root !== "/") systems.set(root, await (0, os_release.B8)(tree, root));
			for (const { database, header } of packages) {
				const { path, prefix, root } = database;
				if (header.version === "" || header.release === "") {
					findings.problem(path, `the entry of ${JSON.stringify(header.name)} has no version or no release`);
					continue;
				}
				const found = {
					...toPackage(header, systems.get(root)),
					...prefix === undefined ? {} : { prefix }
				};
				findings.add(found, path, [
					found.name,
					found.version,
					found.arch ?? "",
					prefix ?? ""
				].join(" ").trim());
			}
			if (packages.length === 0) {
				for (const { path, vendor, sourceRpm, ...entry } of await rpmManifest(tree, findings)) {
					const source = sourceOf(sourceRpm, entry.name, entry.version.replace(/^\d+:/, ""));
					const more = {
						...source ? { source } : {},
						...vendor ? { origin: vendor } : {}
					};
					const found = {
						...rpmPackage(entry, system),
						...more
					};
					findings.add(found, path, `${found.name} ${found.version} ${found.arch ?? ""}`);
				}
			}
			return findings.outcome();
		}
		function toPackage(header, system) {
			const plain = `${header.version}-${header.release}`;
			const source = sourceOf(header.sourceRpm, header.name, plain);
			const hash = header.sha256 ? `sha256header:${header.sha256}` : header.md5 && `sigmd5:${header.md5}`;
			const version = header.epoch === undefined ? plain : `${header.epoch}:${plain}`;
			return {
				...rpmPackage({
					name: header.name,
					version,
					arch: header.arch
				}, system, header.modularity),
				...source ? { source } : {},
				...header.vendor ? { origin: header.vendor } : {},
				...hash ? { hash } : {}
			};
		}
		function rpmPackage({ name, version, arch }, system, modularity) {
			const [, epoch, plain] = /^(?:(\d+):)?(.*)$/s.exec(version);
			return {
				name,
				version,
				purl: (0, purl.E)(about.M, {
					namespace: namespaceOf(system.id),
					name,
					version: plain,
					qualifiers: {
						arch,
						epoch,
						distro: (0, os_release.hp)(system),
						rpmmod: modularity
					}
				}),
				...arch ? { arch } : {}
			};
		}
		function sourceOf(sourceRpm, name, version) {
			const parts = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(sourceRpm);
			if (!parts || parts[1] === name && parts[2] === version) return undefined;
			return `${parts[1]}@${parts[2]}`;
		}
		function namespaceOf(id) {
			if (id === "rhel") return "redhat";
			return id?.startsWith("opensuse") ? "opensuse" : id;
		}
	}),
	30135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { rpmHistory: () => rpmHistory });
		var _os_release_js_0 = __webpack_require__(33839);
		var _collect_js_1 = __webpack_require__(48908);
		var _sqlite_js_2 = __webpack_require__(12654);
		const databases = [
			"/var/lib/dnf/history.sqlite",
			"/usr/lib/sysimage/dnf/history.sqlite",
			"/usr/lib/sysimage/libdnf5/transaction_history.sqlite"
		];
		const zypperLog = "/var/log/zypp/history";
		async function rpmHistory(tree) {
			const paths = databases.flatMap((path) => [path, `${path}-wal`]);
			const found = new Map();
			const add = (each) => found.set(JSON.stringify(each), each);
			try {
				const files = await tree.read([...paths, zypperLog]);
				if (files.size === 0) return undefined;
				for (const path of databases) {
					const file = files.get(path);
					if (file) [...parseHistory(file, files.get(`${path}-wal`))].forEach(add);
				}
				[...parseZypperLog(files.get(zypperLog)?.toString("utf8") ?? "")].forEach(add);
			} catch {
				return undefined;
			}
			const system = await (0, _os_release_js_0._W)(tree);
			return [...found.values()].filter(isPlain).map((each) => (0, _collect_js_1.rpmPackage)(each, system));
		}
		const isPlain = ({ name, version, arch }) => [
			name,
			version,
			arch
		].every((part) => /^[\w.+~^:-]+$/.test(part ?? ""));
		function* parseHistory(file, log) {
			const tables = new Map();
			const text = (column, table) => {
				if (typeof column !== "number") return String(column);
				const names = tables.get(table) ?? new Map([...(0, _sqlite_js_2.Y)(file, table, log)].map(({ id, columns }) => [id, columns[1] ?? null]));
				tables.set(table, names);
				return String(names.get(column));
			};
			for (const { columns } of (0, _sqlite_js_2.Y)(file, "rpm", log)) {
				const [, name, epoch, version, release, arch] = columns;
				const plain = `${version}-${release}`;
				yield {
					name: text(name, "pkg_name"),
					version: epoch ? `${epoch}:${plain}` : plain,
					arch: text(arch, "arch")
				};
			}
		}
		function* parseZypperLog(text) {
			for (const line of text.split("\n")) {
				const [, action, name, version, arch] = line.split("|");
				if ((action?.trim() === "install" || action?.trim() === "remove") && name && version && arch) yield {
					name,
					version,
					arch
				};
			}
		}
	}),
	90866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _databases_js_0 = __webpack_require__(61782);
		async function owned(tree) {
			const { files, programs } = await (0, _databases_js_0.v6)(tree);
			return {
				files,
				async *listed() {
					yield* programs;
				},
				async *recorded() {
					yield* await (0, _databases_js_0.iR)(tree);
				},
				packages: () => (0, _databases_js_0.CA)(tree)
			};
		}
	}),
	15090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _cargo_about_js_0 = __webpack_require__(87723);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _unowned_programs_js_2 = __webpack_require__(98775);
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			for (const { path, crates } of (await (0, _unowned_programs_js_2.j)(tree, survey)).found) {
				if (typeof crates === "string") findings.problem(path, crates);
				else for (const { name, version } of crates ?? []) findings.add({
					name,
					version,
					purl: (0, _purl_js_3.E)(_cargo_about_js_0.A, {
						name,
						version
					}),
					prefix: path
				}, path, `${path} ${name} ${version}`);
			}
			return findings.outcome();
		}
	}),
	44476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			collect: () => collect,
			versionIn: () => versionIn
		});
		var tree_index = __webpack_require__(78448);
		var ecosystems_findings = __webpack_require__(41263);
		var order = __webpack_require__(17421);
		var purl = __webpack_require__(3668);
		var schemas = __webpack_require__(28942);
		;
		const limit = 16 * 1024 * 1024;
		const place = /(?:[./](?:spdx|cdx|bom|sbom)\.json|\.spdx)$/i;
		const bitnami = /\/\.spdx-[^/]+\.spdx$/;
		const spdxSchema = schemas.Ikc({ packages: schemas.YOg(schemas.Ikc({ externalRefs: schemas.YOg(schemas.Ikc({
			referenceType: schemas.YjP(),
			referenceLocator: schemas.YjP()
		}).partial()).optional() })) });
		async function readSboms(tree, isPassedOver, findings) {
			const paths = [];
			for (const { path, type, size } of tree.entries.values()) {
				if (type !== "file" || size === 0 || !place.test(path) || isPassedOver(path)) continue;
				if (size > limit) findings.note(path, "is a bill of materials that is too large to be looked into");
				else paths.push(path);
			}
			const claimed = [];
			const reporter = { problem: (path, message) => findings.note(path, message) };
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, paths, reporter, limit)) {
				const text = bytes.toString("utf8");
				const own = bitnami.test(path) ? bitnamiPackages(text) : [];
				claimed.push(...own.map((one) => ({
					...one,
					folder: (0, tree_index.gN)(path),
					path
				})));
				const what = own.length > 0 ? undefined : described(text);
				if (what !== undefined) findings.note(path, `is a bill of materials: ${what}; what it names is not checked`);
				else if (own.length === 0 && bitnami.test(path)) findings.note(path, "is one of Bitnami's bills of materials, and cannot be read");
			}
			return claimed;
		}
		function bitnamiPackages(text) {
			const parsed = spdxSchema.safeParse(json(text));
			const references = parsed.data?.packages.flatMap(({ externalRefs = [] }) => externalRefs) ?? [];
			return references.flatMap(({ referenceType, referenceLocator = "" }) => {
				const [, name, version, query = ""] = /^pkg:bitnami\/([\w.-]+)@([^?#]+)(?:\?([^#]*))?$/.exec(referenceLocator) ?? [];
				if (referenceType !== "purl" || name === undefined || version === undefined) return [];
				const identity = {
					name,
					version: decoded(version)
				};
				const qualifiers = Object.fromEntries(new URLSearchParams(query));
				return [{
					...identity,
					purl: (0, purl.E)("bitnami", {
						...identity,
						qualifiers
					})
				}];
			});
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function described(text) {
			const document = json(text);
			if (document === undefined) {
				if (!/^SPDXVersion: SPDX-\d/m.test(text)) return undefined;
				const name = /^PackageName: (.+)$/m.exec(text)?.[1]?.trim();
				return summary("SPDX", name, text.match(/^PackageName: /gm)?.length ?? 0);
			}
			if (document?.bomFormat === "CycloneDX") {
				const { component } = document.metadata ?? {};
				return summary("CycloneDX", component?.name, lengthOf(document.components));
			}
			if (typeof document?.spdxVersion === "string") return summary("SPDX", document.name, lengthOf(document.packages));
			const graph = document?.["@graph"];
			if (!Array.isArray(graph) || !/spdx\.org/.test(String(document?.["@context"]))) return undefined;
			const packages = graph.filter((each) => /(?:^|[_/])Package$/.test(String(each?.type ?? each?.["@type"])));
			return summary("SPDX 3", packages[0]?.name, packages.length);
		}
		const lengthOf = (list) => Array.isArray(list) ? list.length : 0;
		function summary(format, name, count) {
			const shown = typeof name === "string" ? name.replace(/[\x00-\x1f\x7f]/g, "?").slice(0, 120) : "";
			return `${format}${shown && ` of ${JSON.stringify(shown)}`}, ${count} ${count === 1 ? "component" : "components"}`;
		}
		function json(text) {
			try {
				const value = JSON.parse(text.replace(/^\ufeff/, ""));
				return typeof value === "object" && value !== null ? value : {};
			} catch {
				return undefined;
			}
		}
		;
		const row_define = (...names) => new RegExp(names.map((name) => String.raw`#\s*define\s+${name}\s+\(?"?(\d[\w.-]*)"?\)?`).join(String.raw`[\s\S]*?`));
		;
		const sequencing = [
			{
				name: "samtools",
				file: "samtools.1",
				below: "/share/man/man1/samtools.1",
				version: /^\.TH samtools 1 "[^"]*" "samtools-(\d[\w.-]*)"/m,
				source: "the manual page that samtools' `make install` installs",
				sample: [
					"/usr/local/share/man/man1/samtools.1",
					".TH samtools 1 \"2 September 2022\" \"samtools-1.16.1\" \"Bioinformatics tools\"\n",
					"1.16.1"
				]
			},
			{
				name: "samtools",
				file: "samtools.1",
				below: "/doc/samtools.1",
				version: /^\.TH samtools 1 "[^"]*" "samtools-(\d[\w.-]*)"/m,
				source: "the manual page in samtools' release archive",
				sample: [
					"/opt/samtools-1.16.1/doc/samtools.1",
					".TH samtools 1 \"2 September 2022\" \"samtools-1.16.1\" \"Bioinformatics tools\"\n",
					"1.16.1"
				]
			},
			{
				name: "bcftools",
				file: "bcftools.1",
				below: "/share/man/man1/bcftools.1",
				version: /refers to bcftools git version (?:\\fB)?(\d[\w.-]*\w)/,
				source: "the manual page that bcftools' `make install` installs",
				sample: [
					"/usr/local/share/man/man1/bcftools.1",
					"This manual page was last updated \\fB2022\\-08\\-18\\fP and refers to bcftools git version \\fB1.16\\fP.\n",
					"1.16"
				]
			},
			{
				name: "bwa",
				file: "bwa.1",
				below: "/bwa.1",
				version: /^\.TH bwa 1 "[^"]*" "bwa-(\d[\w.-]*)"/m,
				source: "the manual page in bwa's folder, which its makefile does not install elsewhere",
				sample: [
					"/opt/bwa-0.7.17/bwa.1",
					".TH bwa 1 \"23 October 2017\" \"bwa-0.7.17-r1188\" \"Bioinformatics tools\"\n",
					"0.7.17-r1188"
				]
			},
			{
				name: "minimap2",
				file: "minimap2.1",
				below: "/minimap2.1",
				version: /^\.TH minimap2 1 "[^"]*" "minimap2-(\d[\w.-]*)/m,
				source: "the manual page in minimap2's release archives",
				sample: [
					"/opt/minimap2-2.24_x64-linux/minimap2.1",
					".TH minimap2 1 \"18 December 2021\" \"minimap2-2.24 (r1122)\" \"Bioinformatics tools\"\n",
					"2.24"
				]
			},
			{
				name: "hmmer",
				file: "hmmer.1",
				below: "/share/man/man1/hmmer.1",
				version: /^\.TH "HMMER" 1 "[^"]*" "HMMER (\d[\w.-]*)"/m,
				source: "the manual page that HMMER's `make install` installs",
				sample: [
					"/usr/local/share/man/man1/hmmer.1",
					".TH \"HMMER\" 1 \"Nov 2020\" \"HMMER 3.3.2\" \"HMMER Manual\"\n",
					"3.3.2"
				]
			},
			{
				name: "cmake",
				file: "cmake.1",
				below: "/man/man1/cmake.1",
				version: /^\.TH "CMAKE" "1" "[^"]*" "(\d[\w.-]*)" "CMake"/m,
				source: "the manual page in CMake's release archives",
				sample: [
					"/opt/cmake-3.25.1-linux-x86_64/man/man1/cmake.1",
					".TH \"CMAKE\" \"1\" \"November 30, 2022\" \"3.25.1\" \"CMake\"\n",
					"3.25.1"
				]
			},
			{
				name: "bedtools",
				file: "version_release.txt",
				below: "/src/utils/version/version_release.txt",
				version: /^v(\d+(?:\.\d+)+)$/m,
				source: "the file in bedtools' release archive that its makefile takes the version from",
				sample: [
					"/opt/bedtools2/src/utils/version/version_release.txt",
					"# This file was auto-generated by running \"make setversion VERSION=v2.29.1\"\n#\nv2.29.1\n",
					"2.29.1"
				]
			},
			{
				name: "star",
				file: "VERSION",
				below: "/source/VERSION",
				version: /^#define STAR_VERSION "(\d\w*(?:\.\w+)*)"/m,
				source: "the file that STAR's makefile takes its version from",
				sample: [
					"/opt/STAR-2.7.0f/source/VERSION",
					"#define STAR_VERSION \"2.7.0f\"\n",
					"2.7.0f"
				]
			},
			{
				name: "fastqc",
				file: "RELEASE_NOTES.txt",
				below: "/RELEASE_NOTES.txt",
				version: /^RELEASE NOTES FOR FastQC v(\d[\d.]*)/i,
				source: "FastQC's release notes, whose first chapter is of the release itself",
				sample: [
					"/opt/FastQC/RELEASE_NOTES.txt",
					"RELEASE NOTES FOR FastQC v0.11.9\n--------------------------------\n\nRELEASE NOTES FOR FastQC v0.11.8\n",
					"0.11.9"
				]
			},
			{
				name: "trim-galore",
				file: "trim_galore",
				below: "/trim_galore",
				version: /^my \$trimmer_version = '(\d[\w.-]*)';/m,
				source: "the program, a script",
				sample: [
					"/usr/local/bin/trim_galore",
					"my $trimmer_version = '0.6.10';\n",
					"0.6.10"
				]
			},
			{
				name: "mafft",
				file: "mafft",
				below: "/bin/mafft",
				version: /^version="v(\d[\w.-]*)/m,
				source: "the program, a script",
				sample: [
					"/usr/local/bin/mafft",
					"version=\"v7.505 (2022/Apr/10)\"; export version\n",
					"7.505"
				]
			},
			{
				name: "nextflow",
				file: "nextflow",
				below: "/nextflow",
				version: /^NXF_VER=\$\{NXF_VER:-'(\d[\w.-]*)'\}/m,
				source: "the launcher that get.nextflow.io gives, a script",
				sample: [
					"/usr/local/bin/nextflow",
					`NXF_VER=\${NXF_VER:-'24.10.5'}\n`,
					"24.10.5"
				]
			},
			{
				name: "ensembl-vep",
				file: "Constants.pm",
				below: "/modules/Bio/EnsEMBL/VEP/Constants.pm",
				version: /^our \$VEP_VERSION\s*=\s*(\d+);\s*our \$VEP_SUB_VERSION\s*=\s*(\d+);/m,
				source: "the module from which vep prints its version",
				sample: [
					"/opt/vep/src/ensembl-vep/modules/Bio/EnsEMBL/VEP/Constants.pm",
					"use base qw(Exporter);\n\nour $VEP_VERSION     = 91;\nour $VEP_SUB_VERSION = 3;\n",
					"91.3"
				]
			},
			{
				name: "busco-dataset",
				file: "dataset.cfg",
				below: "/dataset.cfg",
				has: /^number_of_BUSCOs=\d+/m,
				version: /^(?:name=(\S+)\n[\s\S]*?)?^creation_date=(\d{4}-\d{2}-\d{2})$/m,
				source: "the file by which BUSCO recognises a lineage's data",
				sample: [
					"/busco_downloads/lineages/bacteria_odb9/dataset.cfg",
					"name=bacteria_odb9\nspecies=E_coli_K12\ndomain=prokaryota\ncreation_date=2016-11-01\nnumber_of_BUSCOs=148\nnumber_of_species=3663\n",
					"bacteria_odb9.2016-11-01"
				]
			}
		];
		;
		const matlab = {
			file: "VersionInfo.xml",
			below: "/VersionInfo.xml",
			has: /<MathWorks_version_info>/,
			version: /<version>(\d[\d.]*)<\/version>/,
			release: /<release>(R\d{4}[ab])<\/release>(?:\s*<description>(Update \d+)<\/description>)?/,
			source: "MathWorks' installer of MATLAB and the MATLAB Runtime"
		};
		const matlabVersion = `<!-- Version information for MathWorks R2024a Release -->
<MathWorks_version_info>
  <version>24.1.0.2603908</version>
  <release>R2024a</release>
  <description>Update 3</description>
</MathWorks_version_info>
`;
		const knownSoftware = [
			...sequencing,
			{
				name: "cuda",
				file: "version.json",
				below: "/version.json",
				version: /"cuda"\s*:\s*\{[^}]*"version"\s*:\s*"([\d.]+)"/,
				source: "the CUDA Toolkit's own installer, from 11.1 on",
				sample: [
					"/usr/local/cuda-12.4/version.json",
					"{\"cuda\" : {\"name\" : \"CUDA SDK\", \"version\" : \"12.4.20240401\"}}",
					"12.4.20240401"
				]
			},
			{
				name: "cuda",
				file: "version.txt",
				below: "/version.txt",
				version: /^CUDA Version (\d[\d.]*)/,
				source: "the CUDA Toolkit's own installer, up to 11.0",
				sample: [
					"/usr/local/cuda-10.2/version.txt",
					"CUDA Version 10.2.89\n",
					"10.2.89"
				]
			},
			{
				name: "cudnn",
				file: "cudnn_version.h",
				below: "/include/cudnn_version.h",
				version: row_define("CUDNN_MAJOR", "CUDNN_MINOR", "CUDNN_PATCHLEVEL"),
				source: "cuDNN's header",
				sample: [
					"/usr/local/cuda/include/cudnn_version.h",
					"#define CUDNN_MAJOR 8\n#define CUDNN_MINOR 9\n#define CUDNN_PATCHLEVEL 7\n",
					"8.9.7"
				]
			},
			{
				name: "cudnn",
				file: "cudnn.h",
				below: "/include/cudnn.h",
				has: /#define CUDNN_MAJOR/,
				version: row_define("CUDNN_MAJOR", "CUDNN_MINOR", "CUDNN_PATCHLEVEL"),
				source: "cuDNN's header, up to version 7",
				sample: [
					"/usr/local/cuda/include/cudnn.h",
					"#define CUDNN_MAJOR 7\n#define CUDNN_MINOR 6\n#define CUDNN_PATCHLEVEL 5\n",
					"7.6.5"
				]
			},
			{
				name: "nccl",
				file: "nccl.h",
				below: "/include/nccl.h",
				version: row_define("NCCL_MAJOR", "NCCL_MINOR", "NCCL_PATCH"),
				source: "NCCL's header",
				sample: [
					"/opt/nccl/include/nccl.h",
					"#define NCCL_MAJOR 2\n#define NCCL_MINOR 19\n#define NCCL_PATCH 3\n",
					"2.19.3"
				]
			},
			{
				name: "tensorrt",
				file: "NvInferVersion.h",
				below: "/include/NvInferVersion.h",
				version: row_define("NV_TENSORRT_MAJOR", "NV_TENSORRT_MINOR", "NV_TENSORRT_PATCH"),
				source: "TensorRT's header",
				sample: [
					"/opt/TensorRT/include/NvInferVersion.h",
					"#define NV_TENSORRT_MAJOR 8 //!< x\n#define NV_TENSORRT_MINOR 6 //!< y\n#define NV_TENSORRT_PATCH 1 //!< z\n",
					"8.6.1"
				]
			},
			{
				name: "intel-mkl",
				file: "mkl_version.h",
				below: "/include/mkl_version.h",
				version: row_define("__INTEL_MKL__", "__INTEL_MKL_MINOR__", "__INTEL_MKL_UPDATE__"),
				source: "MKL's header",
				sample: [
					"/opt/intel/oneapi/mkl/2024.0/include/mkl_version.h",
					"#define __INTEL_MKL__ 2024\n#define __INTEL_MKL_MINOR__ 0\n#define __INTEL_MKL_UPDATE__ 2\n",
					"2024.0.2"
				]
			},
			{
				name: "rust",
				file: "multirust-channel-manifest.toml",
				below: "/lib/rustlib/multirust-channel-manifest.toml",
				version: /^\[pkg\.rust\]\nversion = "(\d[\w.-]*)/m,
				release: /^\[pkg\.rust\]\nversion = "\S+ \((\w+ [\d-]+)\)"/m,
				source: "rustup, which keeps it in every toolchain",
				sample: [
					"/root/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/lib/rustlib/multirust-channel-manifest.toml",
					"date = \"2026-04-16\"\n\n[pkg.rust]\nversion = \"1.95.0 (59807616e 2026-04-14)\"\n",
					"1.95.0"
				]
			},
			{
				name: "nvidia-hpc-sdk",
				file: "localrc",
				below: "/compilers/bin/localrc",
				version: /set (?:NV|PG)VERSION=(\d[\d.]*);/i,
				source: "makelocalrc of the HPC SDK",
				sample: [
					"/opt/nvidia/hpc_sdk/Linux_x86_64/24.3/compilers/bin/localrc",
					"set NVVERSION=24.3;\n",
					"24.3"
				]
			},
			{
				name: "rocm",
				file: "version",
				below: "/.info/version",
				version: /^(\d+\.\d+\.\d+(?:-\d+)?)/,
				source: "the package rocm-core",
				sample: [
					"/opt/rocm-6.0.2/.info/version",
					"6.0.2-115\n",
					"6.0.2-115"
				]
			},
			{
				name: "openmpi",
				file: "mpi.h",
				below: "/mpi.h",
				version: row_define("OMPI_MAJOR_VERSION", "OMPI_MINOR_VERSION", "OMPI_RELEASE_VERSION"),
				source: "Open MPI's header",
				sample: [
					"/opt/openmpi/include/mpi.h",
					"#define OMPI_MAJOR_VERSION 4\n#define OMPI_MINOR_VERSION 1\n#define OMPI_RELEASE_VERSION 6\n",
					"4.1.6"
				]
			},
			{
				name: "mpich",
				file: "mpi.h",
				below: "/mpi.h",
				version: row_define("MPICH_VERSION"),
				source: "MPICH's header",
				sample: [
					"/opt/mpich/include/mpi.h",
					"#define MPICH_VERSION \"4.2.0\"\n",
					"4.2.0"
				]
			},
			{
				name: "mvapich",
				file: "mpi.h",
				below: "/mpi.h",
				version: row_define("MVAPICH2?_VERSION"),
				source: "MVAPICH's header",
				sample: [
					"/opt/mvapich2/include/mpi.h",
					"#define MVAPICH2_VERSION \"2.3.7\"\n",
					"2.3.7"
				]
			},
			{
				...matlab,
				name: "matlab",
				beside: "/bin/matlab",
				sample: [
					"/usr/local/MATLAB/R2024a/VersionInfo.xml",
					matlabVersion,
					"24.1.0.2603908"
				]
			},
			{
				...matlab,
				name: "matlab-runtime",
				sample: [
					"/opt/mcr/R2024a/VersionInfo.xml",
					matlabVersion,
					"24.1.0.2603908"
				]
			},
			{
				name: "fsl",
				file: "fslversion",
				below: "/etc/fslversion",
				version: /^(\d[\w.]*(?::\w+)?)/,
				source: "fslinstaller",
				sample: [
					"/opt/fsl-6.0.7/etc/fslversion",
					"6.0.7.4\n",
					"6.0.7.4"
				]
			},
			{
				name: "freesurfer",
				file: "build-stamp.txt",
				below: "/build-stamp.txt",
				version: /^freesurfer-(?:\S*?-)?(?:v?(\d+\.\d\S*)|(dev-\S+|\d{8}\S*))/i,
				source: "FreeSurfer's build",
				sample: [
					"/opt/freesurfer/build-stamp.txt",
					"freesurfer-linux-ubuntu22_x86_64-7.4.1-20230614-7eb8460\n",
					"7.4.1-20230614-7eb8460"
				]
			},
			{
				name: "afni",
				file: "AFNI_version.txt",
				below: "/AFNI_version.txt",
				version: /^(AFNI_\d\S*)/,
				source: "AFNI's distribution of programs",
				sample: [
					"/opt/abin/AFNI_version.txt",
					"AFNI_24.0.11\nlinux_ubuntu_16_64\nofficial\n",
					"AFNI_24.0.11"
				]
			},
			{
				name: "spm",
				file: "Contents.m",
				below: "/Contents.m",
				has: /Statistical Parametric Mapping/,
				version: /^%\s*Version\s+(\S+)/m,
				source: "spm('Ver') reads the same line",
				sample: [
					"/opt/spm12/Contents.m",
					"% Statistical Parametric Mapping \n% Version 7771 (SPM12) 13-Jan-20\n",
					"7771"
				]
			},
			{
				name: "gromacs",
				file: "libgromacs.pc",
				below: "/pkgconfig/libgromacs.pc",
				version: /^Version:\s*(\S+)/m,
				source: "GROMACS' pkg-config file",
				sample: [
					"/opt/gromacs/lib/pkgconfig/libgromacs.pc",
					"Name: libgromacs\nVersion: 2024.1\n",
					"2024.1"
				]
			},
			{
				name: "openfoam",
				file: "api-info",
				below: "/META-INFO/api-info",
				version: /^api=(\d+)(?:\s+patch=(\d+))?/m,
				source: "OpenFOAM of openfoam.com",
				sample: [
					"/opt/OpenFOAM/OpenFOAM-v2312/META-INFO/api-info",
					"api=2312\npatch=240220\n",
					"2312.240220"
				]
			},
			{
				name: "openfoam",
				file: "bashrc",
				below: "/etc/bashrc",
				version: /^export WM_PROJECT_VERSION=(\d\S*)/m,
				source: "OpenFOAM of openfoam.org",
				sample: [
					"/opt/openfoam11/etc/bashrc",
					"export WM_PROJECT=OpenFOAM\nexport WM_PROJECT_VERSION=11\n",
					"11"
				]
			},
			{
				name: "hdf5",
				file: "libhdf5.settings",
				below: "/libhdf5.settings",
				version: /HDF5 Version:\s*(\S+)/,
				source: "HDF5's own settings",
				sample: [
					"/usr/local/lib/libhdf5.settings",
					"General Information:\n   HDF5 Version: 1.14.3\n",
					"1.14.3"
				]
			},
			{
				name: "petsc",
				file: "petscversion.h",
				below: "/include/petscversion.h",
				version: row_define("PETSC_VERSION_MAJOR", "PETSC_VERSION_MINOR", "PETSC_VERSION_SUBMINOR"),
				source: "PETSc's header",
				sample: [
					"/opt/petsc/include/petscversion.h",
					"#define PETSC_VERSION_MAJOR      3\n#define PETSC_VERSION_MINOR      20\n#define PETSC_VERSION_SUBMINOR   5\n",
					"3.20.5"
				]
			},
			{
				name: "boost",
				file: "version.hpp",
				below: "/boost/version.hpp",
				version: /#define BOOST_LIB_VERSION "([\d_]+)"/,
				source: "Boost's header",
				sample: [
					"/usr/local/include/boost/version.hpp",
					"#define BOOST_LIB_VERSION \"1_84\"\n",
					"1_84"
				]
			},
			{
				name: "jdk",
				file: "release",
				below: "/release",
				has: /^JAVA_VERSION_DATE=|^MODULES=|^SOURCE="/m,
				version: /^JAVA_VERSION="([\d.]+\w*)"/m,
				source: "the file that every build of OpenJDK puts into its own folder",
				sample: [
					"/opt/jdk-17.0.15/release",
					"IMPLEMENTOR=\"Eclipse Adoptium\"\nJAVA_VERSION=\"17.0.15\"\nJAVA_VERSION_DATE=\"2025-04-15\"\nMODULES=\"java.base\"\n",
					"17.0.15"
				]
			},
			{
				name: "go",
				file: "VERSION",
				below: "/VERSION",
				version: /^go(\d+(?:\.\d+)+(?:rc\d+|beta\d+)?)\n/,
				source: "Go's own archives (go.dev/dl)",
				sample: [
					"/usr/local/go/VERSION",
					"go1.26.8\ntime 2026-11-03T20:12:05Z\n",
					"1.26.8"
				]
			},
			{
				name: "spark",
				file: "RELEASE",
				below: "/RELEASE",
				version: /^Spark (\d[\w.-]*) .*built for Hadoop /,
				source: "Spark's dev/make-distribution.sh, which makes its archives",
				sample: [
					"/opt/spark/RELEASE",
					"Spark 3.5.1 (git revision fd86f85e181) built for Hadoop 3.3.4\n",
					"3.5.1"
				]
			},
			{
				name: "libtorch",
				file: "build-version",
				below: "/build-version",
				version: /^(\d+\.\d+\.\d+[\w.+]*)\s*$/,
				source: "the scripts that pack PyTorch's archives for C++",
				sample: [
					"/opt/libtorch/build-version",
					"2.8.0+cu129\n",
					"2.8.0+cu129"
				]
			},
			{
				name: "mrtrix3",
				file: "_version.py",
				below: "/lib/mrtrix3/_version.py",
				version: /^__version__ = ["'](\d[\w.-]*)["']/m,
				source: "MRtrix3's script `build`, which writes it for the Python part",
				sample: [
					"/opt/mrtrix3/lib/mrtrix3/_version.py",
					"__version__ = \"3.0.4\" #pylint: disable=unused-variable\n",
					"3.0.4"
				]
			},
			{
				name: "gurobi",
				file: "gurobi_c.h",
				below: "/include/gurobi_c.h",
				version: row_define("GRB_VERSION_MAJOR", "GRB_VERSION_MINOR", "GRB_VERSION_TECHNICAL"),
				source: "Gurobi's C header",
				sample: [
					"/opt/gurobi1101/linux64/include/gurobi_c.h",
					"#define GRB_VERSION_MAJOR     11\n#define GRB_VERSION_MINOR     0\n#define GRB_VERSION_TECHNICAL 1\n",
					"11.0.1"
				]
			}
		];
		;
		const managers = [
			{
				name: "Portage",
				file: "CONTENTS",
				place: /\/var\/db\/pkg\/[^/]+\/[^/]+\/CONTENTS$/
			},
			{
				name: "Chisel",
				file: "manifest.wall",
				place: /\/var\/lib\/chisel\/manifest\.wall$/
			},
			{
				name: "Conan",
				file: "conaninfo.txt",
				place: /\/conaninfo\.txt$/
			},
			{
				name: "XBPS",
				file: "pkgdb-0.38.plist",
				place: /\/var\/db\/xbps\/pkgdb-0\.38\.plist$/
			},
			{
				name: "Slackware",
				file: "packages",
				place: /\/(?:log|lib\/pkgtools)\/packages$/
			},
			{
				name: "opkg",
				file: "status",
				place: /\/opkg\/status$/
			},
			{
				name: "GHC",
				place: /\/(?:package\.conf\.d|package\.db|pkgdb)\/[^/]+\.conf$/
			},
			{
				name: "Hex",
				file: ".hex",
				place: /\/deps\/[^/]+\/\.hex$/
			},
			{
				name: "pub",
				file: "package_config.json",
				place: /\/\.dart_tool\/package_config\.json$/
			},
			{
				name: "Bower",
				file: ".bower.json",
				place: /\/bower_components\/[^/]+\/\.bower\.json$/
			},
			{
				name: "pkgsrc",
				file: "+CONTENTS",
				place: /\/[^/]+-\d[^/]*\/\+CONTENTS$/
			},
			{
				name: "Erlang/OTP",
				file: "start_erl.data",
				place: /\/releases\/start_erl\.data$/
			},
			{
				name: "Raku",
				file: "repo.lock",
				place: /\/repo\.lock$/
			},
			{
				name: "Racket",
				file: "pkgs.rktd",
				place: /\/pkgs\.rktd$/
			},
			{
				name: "PEAR",
				place: /\/\.registry\/(?:\.channel\.[^/]+\/)?[^/]+\.reg$/
			},
			{
				name: "Nimble",
				file: "nimblemeta.json",
				place: /\/nimblemeta\.json$/
			},
			{
				name: "CHICKEN",
				place: /\/chicken\/\d+\/[^/]+\.egg-info$/
			},
			{
				name: "Ansible Galaxy",
				file: ".galaxy_install_info",
				place: /\/meta\/\.galaxy_install_info$/
			},
			{
				name: "snap",
				file: "snap.yaml",
				place: /\/meta\/snap\.yaml$/
			}
		];
		function noteUnread(tree, isOwned, findings) {
			const ending = /\.(?:conf|reg|egg-info)$/;
			const others = [...tree.entries.keys()].filter((path) => ending.test(path));
			for (const { name, file, place } of managers) {
				const paths = file === undefined ? others : tree.named(file).map(({ path }) => path);
				const found = paths.filter((path) => place.test(path) && !isOwned(path)).sort(order.X);
				const [first, ...more] = found;
				if (first === undefined) continue;
				const places = more.length > 0 ? ` (${found.length} such places)` : "";
				findings.note(first, `belongs to ${name}, whose packages are not read${places}`);
			}
		}
		;
		const collect_limit = 4 * 1024 * 1024;
		const pkgConfig = /\/pkgconfig\/([^/]+)\.pc$/;
		const cmakePackage = /^(.*)\/(?:lib\w*|share)\/(?:[^/]+\/){0,4}([^/]+?)-?[Cc]onfig-?[Vv]ersion\.cmake$/;
		const passedOver = /\/(site|dist)-packages\/|\/node_modules\/|^\/(proc|sys|dev|run|tmp)\//;
		async function collect(tree, survey) {
			const findings = new ecosystems_findings.Fv();
			const isOwned = await ownership(survey);
			noteUnread(tree, isOwned, findings);
			const asked = candidates(tree).filter((path) => !isOwned(path));
			const seen = new Set();
			const reporter = { problem: (path, message) => findings.note(path, message) };
			for await (const [path, bytes] of (0, ecosystems_findings.e2)(tree, asked, reporter, collect_limit)) {
				const text = bytes.toString("utf8");
				const rows = knownSoftware.filter((row) => path.endsWith(row.below));
				const known = ofBest(rows.flatMap((row) => libraryOf(row, path, text, tree)));
				const more = () => [
					...pkgConfigOf(path, text),
					...cmakePackageOf(path, text),
					...toolboxOf(path, text)
				];
				const libraries = known.length > 0 ? known : more();
				const lacking = libraries.length === 0 ? ofWhat(path, text, rows) : undefined;
				if (lacking !== undefined) findings.note(path, `names no version of ${lacking}`);
				for (const { name, version, folder, release } of libraries) {
					const key = `${name.toLowerCase()} ${version} ${folder}`;
					if (seen.has(key)) continue;
					seen.add(key);
					findings.add({
						name,
						version,
						purl: (0, purl.E)("generic", {
							name,
							version
						}),
						prefix: folder,
						location: path,
						...release === undefined ? {} : { build: release }
					}, path, `${path} ${name}`);
				}
			}
			const isPassedOver = (path) => passedOver.test(path) || isOwned(path);
			for (const { name, version, purl, folder, path } of await readSboms(tree, isPassedOver, findings)) findings.add({
				name,
				version,
				purl,
				prefix: folder,
				location: path
			}, path, `${path} ${purl}`);
			return findings.outcome();
		}
		function candidates(tree) {
			const files = new Set(knownSoftware.map(({ file }) => file));
			const named = [...files].flatMap((file) => tree.named(file).map(({ path }) => path));
			const libraries = tree.named("pkgconfig").flatMap(({ path }) => tree.list(path).map((entry) => entry.path));
			const wanted = [
				...named.filter((path) => knownSoftware.some(({ below }) => path.endsWith(below))),
				...libraries.filter((path) => pkgConfig.test(path)),
				...[...tree.entries.keys()].filter((path) => path.endsWith(".cmake") && cmakePackage.test(path))
			];
			return [...new Set(wanted)].filter((path) => tree.entries.get(path)?.type === "file" && !passedOver.test(path)).sort((a, b) => Number(a.endsWith(".cmake")) - Number(b.endsWith(".cmake")) || (0, order.X)(a, b));
		}
		async function ownership(survey) {
			const [owner, owned] = await Promise.all([survey.owner(), survey.owned()]);
			return (path) => owner(path).owner !== undefined || isInPackage(path, owned);
		}
		function isInPackage(path, owned) {
			for (let folder = (0, tree_index.gN)(path); folder !== "/"; folder = (0, tree_index.gN)(folder)) {
				if (owned.some(({ folders }) => folders?.has(folder))) return true;
			}
			return owned.some(({ files }) => files?.has(path));
		}
		function versionIn({ has, version }, text) {
			if (has && !has.test(text)) return undefined;
			const parts = version.exec(text)?.slice(1).filter((part) => part !== undefined);
			return parts?.join(".") || undefined;
		}
		function folderOf(path, { below }) {
			return path.slice(0, -below.length) || "/";
		}
		function ofWhat(path, text, rows) {
			if (pkgConfig.test(path)) return (0, tree_index.Fl)(path).slice(0, -3);
			return rows.find(({ name, has }) => {
				if (has && !has.test(text)) return false;
				const word = new RegExp(`(?:^|[^a-z])${name}(?:[^a-z]|$)`, "i");
				return word.test(path) || word.test(text);
			})?.name;
		}
		function libraryOf(row, path, text, tree) {
			const folder = folderOf(path, row);
			const version = versionIn(row, text);
			if (version === undefined || row.beside !== undefined && !tree.resolve(`${folder === "/" ? "" : folder}${row.beside}`)) return [];
			const release = row.release?.exec(text)?.slice(1).filter((part) => part !== undefined).join(" ");
			const proven = row.beside !== undefined;
			return [{
				name: row.name,
				version,
				folder,
				proven,
				...release ? { release } : {}
			}];
		}
		const ofBest = (libraries) => libraries.some(({ proven }) => proven) ? libraries.filter(({ proven }) => proven) : libraries;
		function pkgConfigOf(path, text) {
			if (!pkgConfig.test(path)) return [];
			const written = /^Version:[ \t]*(\S+)/m.exec(text)?.[1] ?? "";
			const variable = /^\$\{(\w+)\}$/.exec(written)?.[1];
			const version = variable ? new RegExp(`^${variable}[ \\t]*=[ \\t]*(\\S+)`, "m").exec(text)?.[1] : written;
			if (!version || version.includes("$")) return [];
			return [{
				name: (0, tree_index.Fl)(path).slice(0, -3),
				version,
				folder: installationOf(path)
			}];
		}
		function toolboxOf(path, text) {
			const folder = /^(.+)\/toolbox\/(?:[^/]+\/){1,3}Contents\.m$/.exec(path)?.[1];
			const [, name, version] = /^%[ \t]*(\S[^\r\n]*?)[ \t]*\r?\n%[ \t]*Version[ \t]+(\d[\w.]*)[ \t]+\(R20\d\d[ab]\)/.exec(text) ?? [];
			return folder === undefined || !name || !version ? [] : [{
				name,
				version,
				folder
			}];
		}
		function installationOf(path) {
			const folder = (0, tree_index.gN)((0, tree_index.gN)(path));
			return folder.replace(/\/(?:lib\w*|share)(?:\/\w+-linux-\w+)?$/, "") || "/";
		}
		function cmakePackageOf(path, text) {
			const [, folder, name] = cmakePackage.exec(path) ?? [];
			const version = /^\s*set\s*\(\s*PACKAGE_VERSION\s+"?(\d[\w.+-]*)"?\s*\)/im.exec(text)?.[1];
			return folder === undefined || !name || !version ? [] : [{
				name,
				version,
				folder: folder || "/"
			}];
		}
	}),
	87812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _database_js_1 = __webpack_require__(85457);
		var _spec_js_2 = __webpack_require__(25563);
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			for (const found of await (0, _database_js_1.G)(tree, findings)) {
				findings.add(toPackage(found), found.record, `${found.spec.name} ${found.hash} ${found.path}`);
			}
			return findings.outcome();
		}
		function toPackage({ spec, hash, path, record, explicit }) {
			const { name, namespace, external } = spec;
			const version = spec.version ?? spec.versions?.[0] ?? "";
			const arch = (0, _spec_js_2.Qh)(spec);
			return {
				name,
				version,
				purl: (0, _purl_js_3.E)("generic", {
					namespace: "spack",
					name,
					version,
					qualifiers: {
						arch,
						hash
					}
				}),
				...arch ? { arch } : {},
				location: path ?? record,
				build: (0, _spec_js_2.Yy)(spec, hash),
				...namespace ? { origin: namespace } : {},
				...explicit === undefined ? {} : { auto: !explicit },
				...external ? { installer: "external" } : {}
			};
		}
	}),
	85457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => spackPackages });
		var zod_4 = __webpack_require__(28942);
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _spec_js_3 = __webpack_require__(25563);
		const limit = 256 * 1024 * 1024;
		const indexSchema = zod_4.Ikc({ database: zod_4.Ikc({ installs: zod_4.g1P(zod_4.YjP(), zod_4.L5J()) }) });
		const installSchema = zod_4.Ikc({
			spec: _spec_js_3.pQ,
			path: zod_4.YjP().nullish(),
			installed: zod_4.zMY().optional(),
			explicit: zod_4.zMY().optional()
		});
		const nodes = zod_4.YOg(zod_4.L5J()).min(1);
		const specFileSchema = zod_4.Ikc({ spec: zod_4.KCZ([zod_4.Ikc({ nodes }).transform((value) => value.nodes), nodes]) });
		const spackPackages = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const known = await fromDatabases(tree, reporter);
			const folders = new Set(known.flatMap(({ path }) => path ? [tree.resolve(path)?.path ?? path] : []));
			const left = ["spec.json", "spec.yaml"].flatMap((name) => tree.named(name).filter(({ path }) => path.endsWith(`/.spack/${name}`))).filter(({ path }) => !folders.has((0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path)))).filter(({ path }) => !path.endsWith(".yaml") || !tree.resolve(path.replace(/yaml$/, "json")));
			return [...known, ...await fromSpecFiles(tree, left.map(({ path }) => path), reporter)];
		});
		async function fromDatabases(tree, reporter) {
			const found = [];
			const databases = tree.named("index.json").filter(({ path }) => path.endsWith("/.spack-db/index.json"));
			if (databases.length > 0) reporter.seen();
			for await (const [record, bytes] of (0, _findings_js_1.e2)(tree, databases.map(({ path }) => path), reporter, limit)) {
				const index = indexSchema.safeParse(parseJson(bytes));
				if (!index.success) {
					reporter.problem(record, "is not a Spack database");
					continue;
				}
				for (const [hash, install] of Object.entries(index.data.database.installs)) {
					const parsed = installSchema.safeParse(install);
					if (!parsed.success) reporter.problem(record, `has an entry that cannot be read: ${hash}`);
					else found.push(...whatIsThere(tree, {
						hash,
						record,
						...parsed.data
					}, reporter));
				}
			}
			return found;
		}
		function whatIsThere(tree, install, reporter) {
			const { spec, hash, record, path, installed, explicit } = install;
			if (installed === false) return [];
			if (path && !spec.external && !tree.resolve(path)) {
				reporter.note(path, `is gone: Spack's database still has ${spec.name} there`);
				return [];
			}
			return [{
				spec,
				hash,
				record,
				path: spec.external?.path ?? path ?? undefined,
				explicit
			}];
		}
		async function fromSpecFiles(tree, paths, reporter) {
			const found = [];
			for await (const [record, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter)) {
				const file = specFileSchema.safeParse(record.endsWith(".yaml") ? await parseYaml(bytes) : parseJson(bytes));
				const spec = _spec_js_3.pQ.safeParse(file.data?.spec[0]);
				if (spec.success) {
					const path = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(record));
					found.push({
						spec: spec.data,
						hash: spec.data.hash ?? "",
						record,
						path,
						explicit: undefined
					});
				} else reporter.problem(record, "is not a Spack spec");
			}
			return found;
		}
		async function parseYaml(bytes) {
			const { parse } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			try {
				return parse(bytes.toString("utf8"), { maxAliasCount: 0 });
			} catch {
				return undefined;
			}
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(bytes.toString("utf8"));
			} catch {
				return undefined;
			}
		}
	}),
	44395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _database_js_0 = __webpack_require__(85457);
		async function owned(tree) {
			const folders = new Set();
			for (const { spec, path } of await (0, _database_js_0.G)(tree)) {
				const real = path && !spec.external ? tree.resolve(path) : undefined;
				if (real?.type === "dir" && real.path !== "/") folders.add(real.path);
			}
			return { folders };
		}
	}),
	25563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qh: () => archOf,
			Yy: () => buildOf,
			pQ: () => specSchema
		});
		var zod_0 = __webpack_require__(28942);
		const flatSchema = zod_0.Ikc({
			name: zod_0.YjP().min(1),
			version: zod_0.YjP().optional(),
			versions: zod_0.YOg(zod_0.YjP()).optional(),
			hash: zod_0.YjP().optional(),
			namespace: zod_0.YjP().nullish(),
			arch: zod_0.Ikc({
				platform: zod_0.YjP().nullish(),
				platform_os: zod_0.YjP().nullish(),
				target: zod_0.KCZ([zod_0.YjP(), zod_0.Ikc({ name: zod_0.YjP() })]).nullish()
			}).nullish(),
			compiler: zod_0.Ikc({
				name: zod_0.YjP(),
				version: zod_0.YjP()
			}).nullish(),
			parameters: zod_0.g1P(zod_0.YjP(), zod_0.L5J()).nullish(),
			external: zod_0.Ikc({ path: zod_0.YjP().nullish() }).nullish()
		});
		const namedSchema = zod_0.g1P(zod_0.YjP().min(1), zod_0._H3({})).transform((value) => Object.entries(value)).refine((entries) => entries.length === 1).transform(([entry]) => ({
			...entry[1],
			name: entry[0]
		})).pipe(flatSchema);
		const specSchema = zod_0.KCZ([flatSchema, namedSchema]);
		function archOf({ arch }) {
			const target = typeof arch?.target === "object" ? arch.target?.name : arch?.target;
			return [
				arch?.platform,
				arch?.platform_os,
				target
			].filter(Boolean).join("-") || undefined;
		}
		function buildOf(spec, hash) {
			const { compiler, parameters } = spec;
			const entries = Object.entries(parameters ?? {}).sort(([a], [b]) => a < b ? -1 : 1);
			const switches = entries.flatMap(([name, value]) => typeof value === "boolean" ? [`${value ? "+" : "~"}${name}`] : []);
			const values = entries.flatMap(([name, value]) => {
				const text = Array.isArray(value) ? value.join(",") : typeof value === "string" ? value : "";
				return text === "" ? [] : [`${name}=${text}`];
			});
			const parts = [
				compiler && `%${compiler.name}@${compiler.version}`,
				switches.join(""),
				...values,
				`/${hash}`
			];
			return parts.filter(Boolean).join(" ");
		}
	}),
	59395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => surveyOf });
		function surveyOf(tree, ecosystems) {
			const found = new Map();
			const ownedBy = (ecosystem) => {
				const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
				found.set(ecosystem, known);
				return known;
			};
			let owner;
			const survey = {
				owner: () => owner ??= ownerOf(ecosystems.filter(({ ownsOthers }) => ownsOthers), ownedBy),
				owned: () => Promise.all(ecosystems.map(ownedBy)),
				ownedBy
			};
			return survey;
		}
		async function ownerOf(ecosystems, ownedBy) {
			const lists = await Promise.all(ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files]));
			return (path) => {
				const owner = lists.find(([, files]) => files?.has(path))?.[0];
				return owner === undefined ? {} : { owner };
			};
		}
	}),
	50985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _checkout_js_1 = __webpack_require__(28001);
		var _findings_js_2 = __webpack_require__(41263);
		var _rpm_sqlite_js_3 = __webpack_require__(12654);
		const limit = 256 * 1024 * 1024;
		async function collect(tree) {
			const findings = new _findings_js_2.Fv();
			const folders = tree.named(".svn").filter(({ type }) => type === "dir");
			const files = folders.flatMap(({ path }) => {
				const now = `${path}/wc.db`;
				if (tree.resolve(now)) return [now];
				const isTop = !tree.resolve(`${(0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path))}/.svn/entries`);
				return isTop && tree.resolve(`${path}/entries`) ? [`${path}/entries`] : [];
			});
			for await (const [path, bytes] of (0, _findings_js_2.e2)(tree, files, findings, limit)) {
				const folder = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path));
				try {
					const { url, revision } = path.endsWith("/wc.db") ? fromDatabase(bytes) : fromEntries(bytes);
					if (revision === undefined) findings.note(folder, "is a working copy that nothing was checked out into");
					else findings.add((0, _checkout_js_1.f)("svn", folder, revision, url), path, folder);
				} catch (error) {
					findings.problem(path, `cannot be read: ${error.message}`);
				}
			}
			return findings.outcome();
		}
		function fromDatabase(file) {
			const roots = new Map();
			for (const { id, columns } of (0, _rpm_sqlite_js_3.Y)(file, "REPOSITORY")) roots.set(id, textOf(columns[1]));
			let url;
			let [lowest, highest] = [Number.POSITIVE_INFINITY, -1];
			for (const { columns } of (0, _rpm_sqlite_js_3.Y)(file, "NODES")) {
				const [, path, depth, , repository, repositoryPath, revision, presence] = columns;
				if (depth !== 0) continue;
				if (textOf(path) === "") {
					const root = roots.get(Number(repository));
					if (root === undefined) throw new Error("names no repository");
					const below = textOf(repositoryPath);
					url = below === "" ? root : `${root}/${below.split("/").map(encodeURIComponent).join("/")}`;
				}
				const isOther = columns[21] !== null && columns[21] !== undefined;
				if (typeof revision !== "number" || isOther || !/^(?:normal|incomplete)$/.test(textOf(presence))) continue;
				lowest = Math.min(lowest, revision);
				highest = Math.max(highest, revision);
			}
			if (url === undefined) throw new Error("has no entry for the working copy itself");
			if (highest < 0) return {
				url,
				revision: undefined
			};
			return {
				url,
				revision: lowest === highest ? `${lowest}` : `${lowest}:${highest}`
			};
		}
		function fromEntries(file) {
			const [format = "", name = "", kind = "", revision = "", url = ""] = file.toString("utf8").split("\n");
			if (!/^\d+$/.test(format) || name !== "" || kind !== "dir" || !/^\d+$/.test(revision) || url === "") throw new Error("has another form than those of Subversion 1.4 to 1.6");
			return {
				url,
				revision
			};
		}
		const textOf = (column) => Buffer.isBuffer(column) ? column.toString("utf8") : column === null || column === undefined ? "" : String(column);
	}),
	98263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_2 = __webpack_require__(3668);
		var _database_js_1 = __webpack_require__(35608);
		const ownNames = new Set([
			"config",
			"image",
			"installation",
			"installer"
		].map((name) => `00texlive.${name}`));
		async function collect(tree, survey) {
			const findings = new _findings_js_0.Fv();
			const packages = await (0, _database_js_1.n)(tree, findings);
			if (packages.length === 0) return findings.outcome();
			const owner = await survey.owner();
			for (const found of packages) {
				const isOwn = found.name.startsWith("00texlive");
				const item = isOwn ? releaseOf(found) : toPackage(found);
				if (!item && found.name === "00texlive.config") findings.problem(found.path, "does not say which release it is");
				else if (!item && !ownNames.has(found.name)) findings.problem(found.path, `has a block that TeX Live does not have: ${JSON.stringify(found.name)}`);
				if (item) findings.add({
					...item,
					...owner(found.path)
				}, found.path, `${item.name} in ${found.root}`);
			}
			return findings.outcome();
		}
		function releaseOf({ root, path, name, fields }) {
			if (name !== "00texlive.config") return undefined;
			const release = fields.get("depend")?.find((value) => value.startsWith("release/"))?.slice("release/".length);
			if (!release) return undefined;
			return {
				name: "texlive",
				version: release,
				purl: (0, _purl_js_2.E)("generic", {
					namespace: "texlive",
					name: "texlive",
					version: release
				}),
				prefix: root,
				location: path
			};
		}
		function toPackage({ root, path, name, fields }) {
			const field = (key) => fields.get(key)?.[0] ?? "";
			const [revision, version, sum] = [
				field("revision"),
				field("catalogue-version"),
				field("containerchecksum")
			];
			return {
				name,
				version: revision,
				purl: (0, _purl_js_2.E)("generic", {
					namespace: "texlive",
					name,
					version: revision
				}),
				prefix: root,
				location: path,
				...version ? { build: version } : {},
				.../^[0-9a-f]{128}$/.test(sum) ? { hash: `sha512:${sum}` } : {}
			};
		}
	}),
	35608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => texPackages });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const limit = 128 * 1024 * 1024;
		const texPackages = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const databases = tree.named("texlive.tlpdb").filter(({ path, type }) => type !== "dir" && path.endsWith("/tlpkg/texlive.tlpdb")).filter(({ path }) => (tree.resolve(path)?.path ?? path) === path).map(({ path }) => path);
			if (databases.length > 0) reporter.seen();
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, databases, reporter, limit)) {
				const root = (0, _image_tree_index_js_0.gN)((0, _image_tree_index_js_0.gN)(path));
				for (const block of bytes.toString("utf8").split(/\n{2,}/)) {
					const { fields, files, isDamaged } = parseBlock(block, root);
					const name = fields.get("name")?.[0];
					if (isDamaged) reporter.problem(path, `has a damaged block: ${JSON.stringify(block.slice(0, 40))}`);
					if (name !== undefined) found.push({
						root,
						path,
						name,
						fields,
						files
					});
					else if (/\S/.test(block)) reporter.problem(path, `has a block without a name: ${JSON.stringify(block.trim().slice(0, 40))}`);
				}
			}
			return found;
		});
		function parseBlock(block, root) {
			const fields = new Map();
			const files = [];
			let isDamaged = false;
			for (const line of block.split("\n")) {
				if (line.startsWith(" ")) {
					const file = line.trim().split(" ")[0];
					if (file) files.push(`${root === "/" ? "" : root}/${file.replace(/^RELOC\//, "texmf-dist/")}`);
					continue;
				}
				const [, key, value] = /^([\w-]+) ?(.*)$/.exec(line) ?? [];
				if (key) fields.set(key, [...fields.get(key) ?? [], value]);
				else if (line !== "") isDamaged = true;
			}
			isDamaged ||= [
				"name",
				"category",
				"revision"
			].some((key) => (fields.get(key)?.length ?? 0) > 1);
			return {
				fields,
				files,
				isDamaged
			};
		}
	}),
	74716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _database_js_0 = __webpack_require__(35608);
		async function owned(tree) {
			const files = new Set();
			for (const found of await (0, _database_js_0.n)(tree)) for (const file of found.files) files.add(file);
			return { files };
		}
	}),
	70542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => readToml });
		var smol_toml_0 = __webpack_require__(3292);
		function readToml(text) {
			try {
				return { table: (0, smol_toml_0.qg)(text) };
			} catch (error) {
				const { line = 1 } = error;
				const problem = `line ${line} is not valid TOML`;
				const before = text.split("\n").slice(0, line).join("\n");
				return {
					table: parseUpTo(before),
					problem
				};
			}
		}
		function parseUpTo(text) {
			const table = text.lastIndexOf("\n[");
			try {
				return table < 0 ? {} : (0, smol_toml_0.qg)(text.slice(0, table + 1));
			} catch {
				return {};
			}
		}
	}),
	44256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _pyz_application_js_2 = __webpack_require__(84539);
		var _programs_js_3 = __webpack_require__(98775);
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const { found, passedOver } = await (0, _programs_js_3.j)(tree, survey);
			if (passedOver !== undefined) {
				findings.problem(passedOver, `is one more than the ${_programs_js_3.C} programs without an owner that are listed`);
			}
			for (const { path, sha256, made, packed } of found) {
				if ((0, _pyz_application_js_2.Zs)(path)) continue;
				if (packed) findings.note(path, `is an application packed by ${packed}; the packages in it are not read`);
				const checksum = `sha256:${sha256}`;
				findings.add({
					name: path,
					version: checksum,
					purl: (0, _purl_js_4.E)("generic", {
						name: (0, _image_tree_index_js_0.Fl)(path),
						qualifiers: { checksum }
					}),
					location: path,
					hash: checksum,
					...made ? { build: made } : {}
				}, path, path);
			}
			return findings.outcome();
		}
	}),
	55802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => foreignFiles });
		var tree_index = __webpack_require__(78448);
		var coordinates = __webpack_require__(73884);
		var order = __webpack_require__(17421);
		var application = __webpack_require__(84539);
		var external_node_crypto_ = __webpack_require__(77598);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		;
		const limit = 1024 * 1024 * 1024;
		const atOnce = 32 * 1024 * 1024;
		async function alteredFiles(tree, sums) {
			const altered = [];
			for await (const [path, bytes] of (0, findings.e2)(tree, [...sums.keys()], once.P$, limit, atOnce)) {
				const known = sums.get(path);
				const algorithms = new Set([...known].map((sum) => sum.slice(0, sum.indexOf(":"))));
				if (![...algorithms].some((name) => known.has(`${name}:${(0, external_node_crypto_.hash)(name, bytes)}`))) altered.push(path);
			}
			return altered;
		}
		var program_paths = __webpack_require__(86612);
		;
		async function removeOwned(tree, owned, candidates) {
			const { remove, sums } = removerFor(tree, candidates, owned.flatMap(({ replaced = [] }) => replaced));
			for (const { files } of owned) for (const path of files ?? []) remove(path);
			for (const { listed } of owned) {
				if (listed) for await (const [path, sum] of listed()) remove(path, sum);
			}
			return sums;
		}
		function removerFor(tree, candidates, replaced) {
			const all = new Set(candidates.flatMap((map) => [...map.keys()]));
			const names = new Set([...all].map(tree_index.Fl));
			const sums = new Map();
			const realPath = (path) => {
				if (all.has(path) || !names.has((0, tree_index.Fl)(path))) return path;
				const folder = tree.resolve((0, tree_index.gN)(path))?.path;
				return folder === undefined ? path : (0, tree_index.uJ)(folder, (0, tree_index.Fl)(path));
			};
			for (const path of replaced) all.delete(realPath(path));
			const remove = (path, sum) => {
				const real = realPath(path);
				if (!all.has(real)) return;
				for (const map of candidates) map.delete(real);
				if (sum && (0, program_paths.V)(real)) sums.set(real, (sums.get(real) ?? new Set()).add(sum));
			};
			return {
				remove,
				sums
			};
		}
		function moveOwnedByFolder(owned, candidates, taken) {
			const known = new Map();
			const isOwned = (folder) => {
				const answer = known.get(folder) ?? (folder !== "/" && (owned.some(({ folders }) => folders?.has(folder)) || isOwned((0, tree_index.gN)(folder))));
				known.set(folder, answer);
				return answer;
			};
			for (const [path, entry] of candidates) {
				if (!isOwned((0, tree_index.gN)(path))) continue;
				candidates.delete(path);
				taken?.set(path, entry);
			}
		}
		;
		const cache = new WeakMap();
		function foreignFiles(tree, survey) {
			const known = cache.get(tree) ?? findForeign(tree, survey);
			cache.set(tree, known);
			return known;
		}
		const passedOver = /^\/(proc|sys|dev|run|tmp|var\/tmp|\.singularity\.d|var\/lib\/dpkg|var\/lib\/apt)\/|\/\.git\//;
		const library = /\.(so(\.[\w.-]+)?|dylib|node)$/;
		const isProgram = ({ mode, path }) => (mode & 73) !== 0 || library.test(path) || (0, application._n)(path);
		const ofNoKind = /\/[^/.]+$|\.zip$/;
		async function findForeign(tree, survey) {
			const programs = new Map();
			const jars = new Map();
			const archiveNotes = new Map();
			const unnamed = new Map();
			for (const found of tree.entries.values()) {
				const entry = found.type === "symlink" ? intoStore(tree, found) : found;
				if (entry.type !== "file" || entry.size === 0 || passedOver.test(entry.path)) continue;
				if (isHookOfBareRepository(tree, entry.path)) continue;
				if (coordinates.ZA.test(entry.path)) jars.set(entry.path, entry);
				else if (coordinates.Dh.test(entry.path)) archiveNotes.set(entry.path, entry);
				else if (isProgram(entry)) programs.set(entry.path, entry);
				else if (ofNoKind.test(entry.path)) unnamed.set(entry.path, entry);
			}
			const inPackages = new Map();
			const owned = await survey.owned();
			moveOwnedByFolder(owned, programs, inPackages);
			moveOwnedByFolder(owned, jars);
			moveOwnedByFolder(owned, archiveNotes);
			moveOwnedByFolder(owned, unnamed);
			const all = [[programs, new Map([...programs, ...inPackages])], [jars, new Map(jars)]];
			const sums = await removeOwned(tree, owned, [
				programs,
				jars,
				archiveNotes,
				inPackages,
				unnamed
			]);
			for (const path of await alteredFiles(tree, sums)) {
				for (const [files, before] of all) if (before.has(path)) files.set(path, before.get(path));
			}
			return {
				programs: inOrder(programs),
				inPackages: inOrder(inPackages),
				jars: inOrder(jars),
				archiveNotes: inOrder(archiveNotes),
				unnamed: inOrder(unnamed)
			};
		}
		function isHookOfBareRepository(tree, path) {
			const folder = (0, tree_index.gN)(path);
			if (!folder.endsWith("/hooks")) return false;
			return [
				"HEAD",
				"objects",
				"refs"
			].every((name) => tree.entries.has((0, tree_index.uJ)((0, tree_index.gN)(folder), name)));
		}
		function intoStore(tree, link) {
			const real = tree.resolve(link.path);
			return real && !tree.entries.has(real.path) ? {
				...real,
				path: link.path
			} : link;
		}
		function inOrder(entries) {
			return [...entries.values()].sort((a, b) => (0, order.X)(a.path, b.path));
		}
	}),
	98775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => maxPrograms,
			j: () => scanPrograms
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var findings = __webpack_require__(41263);
		var bytes = __webpack_require__(38862);
		;
		function executableKind(head) {
			if ((0, bytes.aB)(head)) return "elf";
			if (head.length >= 2 && head.toString("latin1", 0, 2) === "MZ") return "pe";
			if (head.length >= 4 && machMagics.has(head.readUInt32BE(0))) return "mach-o";
			return head.length >= 2 && head.toString("latin1", 0, 2) === "#!" ? "script" : undefined;
		}
		const machMagics = new Set([
			4277009102,
			4277009103,
			3472551422,
			3489328638
		]);
		function readExecutable(file) {
			switch (executableKind(file)) {
				case "elf": return readElf(file);
				case "pe": return readPe(file);
				case "mach-o": return readMachO(file);
				default: return undefined;
			}
		}
		function reader(file, littleEndian, wide) {
			const u32 = (at) => littleEndian ? file.readUInt32LE(at) : file.readUInt32BE(at);
			const u64 = (at) => Number(littleEndian ? file.readBigUInt64LE(at) : file.readBigUInt64BE(at));
			return {
				u16: (at) => littleEndian ? file.readUInt16LE(at) : file.readUInt16BE(at),
				u32,
				u64,
				word: wide ? u64 : u32
			};
		}
		function executable_text(file, at, most) {
			const end = file.indexOf(0, at);
			return file.toString("latin1", at, end < 0 || end > at + most ? at + most : end);
		}
		function readElf(file) {
			const wide = file[4] === 2;
			const { u16, u32, word } = reader(file, file[5] === 1, wide);
			const [programs, sections] = wide ? [word(32), word(40)] : [word(28), word(32)];
			const at = wide ? 54 : 42;
			const [programSize, programCount, sectionSize, sectionCount, namesIndex] = [
				0,
				2,
				4,
				6,
				8
			].map((i) => u16(at + i));
			const loaded = [];
			const writable = [];
			for (let i = 0; i < programCount; i += 1) {
				const start = programs + i * programSize;
				if (u32(start) !== 1) continue;
				const flags = u32(start + (wide ? 4 : 24));
				const range = wide ? {
					offset: word(start + 8),
					address: word(start + 16),
					size: word(start + 32)
				} : {
					offset: word(start + 4),
					address: word(start + 8),
					size: word(start + 16)
				};
				loaded.push(range);
				if ((flags & 3) === 2) writable.push(range);
			}
			const section = (i) => {
				const start = sections + i * sectionSize;
				return wide ? {
					name: u32(start),
					address: word(start + 16),
					offset: word(start + 24),
					size: word(start + 32)
				} : {
					name: u32(start),
					address: word(start + 12),
					offset: word(start + 16),
					size: word(start + 20)
				};
			};
			if (sections === 0 || sectionCount === 0) return {
				data: writable,
				loaded
			};
			const names = section(namesIndex).offset;
			const own = Array.from({ length: sectionCount }, (_, i) => section(i)).filter(({ name }) => executable_text(file, names + name, 32) === ".go.buildinfo");
			return {
				data: own.length > 0 ? own : writable,
				loaded
			};
		}
		function readPe(file) {
			const { u16, u32, u64 } = reader(file, true, true);
			const header = u32(60);
			if (u32(header) !== 17744) return {
				data: [],
				loaded: []
			};
			const optional = header + 24;
			const base = u16(optional) === 523 ? u64(optional + 24) : u32(optional + 28);
			const loaded = [];
			const data = [];
			for (let i = 0; i < u16(header + 6); i += 1) {
				const start = optional + u16(header + 20) + 40 * i;
				const range = {
					address: base + u32(start + 12),
					size: u32(start + 16),
					offset: u32(start + 20)
				};
				const flags = u32(start + 36);
				loaded.push(range);
				if ((flags & 3221225536) >>> 0 === 3221225536) data.push(range);
			}
			return {
				data,
				loaded
			};
		}
		function readMachO(file) {
			const magic = file.readUInt32BE(0);
			const littleEndian = magic === 3472551422 || magic === 3489328638;
			const wide = magic === 4277009103 || magic === 3489328638;
			const { u32, word } = reader(file, littleEndian, wide);
			const [loaded, writable, own] = [
				[],
				[],
				[]
			];
			let at = wide ? 32 : 28;
			for (let i = 0; i < u32(16); i += 1, at += Math.max(u32(at + 4), 8)) {
				if (u32(at) !== (wide ? 25 : 1)) continue;
				const w = wide ? 8 : 4;
				const [address, offset, size] = [
					word(at + 24),
					word(at + 24 + 2 * w),
					word(at + 24 + 3 * w)
				];
				const after = at + 24 + 4 * w;
				loaded.push({
					address,
					offset,
					size
				});
				if (u32(after + 4) === 3) writable.push({
					address,
					offset,
					size
				});
				for (let j = 0; j < u32(after + 8); j += 1) {
					const section = after + 16 + j * (wide ? 80 : 68);
					if (executable_text(file, section, 16) !== "__go_buildinfo") continue;
					own.push({
						address: word(section + 32),
						size: word(section + 32 + w),
						offset: u32(section + 32 + 2 * w)
					});
				}
			}
			return {
				data: own.length > 0 ? own : writable,
				loaded
			};
		}
		;
		const mark = Buffer.from("ÿ Go buildinf:", "latin1");
		const headerSize = 32;
		const alignment = 16;
		const flags = {
			bigEndian: 1,
			inline: 2
		};
		function readBuildInfo(file) {
			try {
				const program = readExecutable(file);
				const at = program && findMark(file, program);
				if (program === undefined || at === undefined) return undefined;
				const [goVersion, modules] = (file[at + 15] & flags.inline) !== 0 ? inPlace(file, at) : pointed(file, program, at);
				if (goVersion === "") return undefined;
				return {
					goVersion,
					...parseModules(modules)
				};
			} catch (error) {
				if (error instanceof RangeError) return file.indexOf(mark) < 0 ? undefined : "its Go build information is damaged";
				throw error;
			}
		}
		function findMark(file, program) {
			for (const { offset, size } of program.data) {
				const end = Math.min(offset + size, file.length);
				for (let at = file.indexOf(mark, offset); at >= 0 && at + headerSize <= end; at = file.indexOf(mark, at + 1)) {
					if ((at - offset) % alignment === 0) return at;
				}
			}
			return undefined;
		}
		function readInlineStrings(bytes) {
			const [goVersion, modules] = inPlace(bytes, 0);
			return {
				goVersion,
				...parseModules(modules)
			};
		}
		function inPlace(file, at) {
			const [version, next] = counted(file, at + headerSize);
			const [modules] = counted(file, next);
			return [version, unframed(modules)];
		}
		function counted(file, at) {
			let length = 0;
			let start = at;
			for (let shift = 0;; shift += 7) {
				const byte = file.readUInt8(start);
				start += 1;
				length += (byte & 127) * 2 ** shift;
				if (byte < 128) break;
				if (shift > 28) throw new RangeError("a length of more than 32 bits");
			}
			return [slice(file, start, length), start + length];
		}
		function slice(file, start, length) {
			if (start < 0 || start + length > file.length) throw new RangeError("a text outside of the file");
			return file.toString("utf8", start, start + length);
		}
		function pointed(file, program, at) {
			const size = file[at + 14];
			if (size !== 4 && size !== 8) throw new RangeError("pointers of an unknown size");
			const big = (file[at + 15] & flags.bigEndian) !== 0;
			const number = (where) => {
				if (size === 4) return big ? file.readUInt32BE(where) : file.readUInt32LE(where);
				return Number(big ? file.readBigUInt64BE(where) : file.readBigUInt64LE(where));
			};
			const string = (pointer) => {
				const header = offsetOf(program.loaded, pointer);
				if (header === undefined) return "";
				const [address, length] = [number(header), number(header + size)];
				const start = offsetOf(program.loaded, address);
				return start === undefined ? "" : slice(file, start, length);
			};
			return [string(number(at + 16)), unframed(string(number(at + 16 + size)))];
		}
		function offsetOf(loaded, address) {
			const range = loaded.find((one) => address >= one.address && address < one.address + one.size);
			return range && range.offset + (address - range.address);
		}
		function unframed(text) {
			const start = text.search(/(?:path|mod|dep|build)\t/);
			const end = text.lastIndexOf("\n");
			return start < 0 || end < start ? "" : text.slice(start, end);
		}
		function parseModules(text) {
			let path = "";
			let main;
			const deps = [];
			const settings = new Map();
			let replace = () => {};
			for (const line of text.split("\n")) {
				const [key, first = "", version = "", sum = ""] = line.split("	");
				const module = {
					path: first,
					version,
					sum
				};
				if (key === "path") path = first;
				else if (key === "mod") {
					main = module;
					replace = (by) => {
						main = replaced(module, by);
					};
				} else if (key === "dep") {
					const index = deps.push(module) - 1;
					replace = (by) => {
						deps[index] = replaced(module, by);
					};
				} else if (key === "=>") replace(module);
				else if (key === "build") settings.set(first.split("=")[0], unquote(first.slice(first.indexOf("=") + 1)));
			}
			return {
				path,
				main,
				deps,
				settings
			};
		}
		function replaced(module, by) {
			return /^(\.{0,2}\/|\.{1,2}$)/.test(by.path) ? {
				...module,
				sum: "",
				folder: by.path
			} : by;
		}
		function unquote(value) {
			return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
		}
		;
		const most = 4 * 1024 * 1024;
		const maxMarks = 16;
		class ProgramScan {
			#head = Buffer.alloc(0);
			#tail = Buffer.alloc(0);
			#position = 0;
			#candidates = [];
			#answer;
			#size;
			#room;
			constructor(size, room) {
				this.#size = size;
				this.#room = room;
			}
			look(bytes) {
				if (this.#head.length < 4) this.#head = Buffer.concat([this.#head, bytes.subarray(0, 4)]);
				for (const one of this.#candidates) this.#keep(one, bytes);
				const window = Buffer.concat([this.#tail, bytes]);
				const start = this.#position - this.#tail.length;
				for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
					if ((start + at) % alignment !== 0 || this.#candidates.length >= maxMarks) continue;
					const one = {
						parts: [],
						size: 0,
						cut: false
					};
					this.#keep(one, window.subarray(at));
					this.#candidates.push(one);
				}
				this.#tail = Buffer.from(window.subarray(Math.max(window.length - mark.length + 1, 0)));
				this.#position += bytes.length;
				if (this.#position >= this.#size) this.#end();
			}
			result() {
				return this.#end();
			}
			#end() {
				this.#answer ??= this.#read();
				for (const { size } of this.#candidates) this.#room.left += size;
				this.#candidates = [];
				return this.#answer;
			}
			#keep(one, bytes) {
				if (one.cut) return;
				const wanted = Math.min(bytes.length, most - one.size);
				const part = Buffer.from(bytes.subarray(0, Math.min(wanted, this.#room.left)));
				one.cut ||= part.length < wanted;
				if (part.length === 0) return;
				one.parts.push(part);
				one.size += part.length;
				this.#room.left -= part.length;
			}
			#read() {
				const kind = executableKind(this.#head);
				const answers = kind === undefined || kind === "script" ? [] : this.#candidates.map(readCandidate);
				const go = answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer);
				return {
					kind,
					go
				};
			}
		}
		function readCandidate({ parts, cut }) {
			const bytes = Buffer.concat(parts);
			const tooMuch = "its Go build information is not read: too many programs of this size have it";
			if (bytes.length < headerSize) return cut ? tooMuch : undefined;
			const [pointer, kind] = [bytes[14], bytes[15]];
			const empty = bytes.subarray(16, headerSize).every((byte) => byte === 0);
			if (kind <= flags.bigEndian && (pointer === 4 || pointer === 8) && !empty) {
				return "its Go build information is from before Go 1.18, which is not read in programs of this size";
			}
			if ((kind & ~flags.bigEndian) !== flags.inline || !empty) return undefined;
			try {
				const info = readInlineStrings(bytes);
				return /^(?:go\d|devel)/.test(info.goVersion) ? info : undefined;
			} catch (error) {
				if (error instanceof RangeError) return cut ? tooMuch : "its Go build information is damaged";
				throw error;
			}
		}
		var java_archive = __webpack_require__(57588);
		var once = __webpack_require__(11996);
		var order = __webpack_require__(17421);
		var pyz_application = __webpack_require__(84539);
		var external_node_zlib_ = __webpack_require__(38522);
		var schemas = __webpack_require__(28942);
		;
		const maxSections = 4096;
		const maxEntries = 2e3;
		const maxText = 300;
		const maxComment = 64 * 1024;
		function elfFacts(file) {
			if (!(0, bytes.aB)(file) || file.length < 64) return undefined;
			try {
				const sections = sectionsOf(file);
				const bytes = (name) => {
					const found = sections.find((section) => section.name === name);
					return found ? file.subarray(found.offset, found.offset + found.size) : Buffer.alloc(0);
				};
				const dynamic = dynamicOf(file, bytes(".dynamic"), bytes(".dynstr"));
				const buildId = buildIdOf(file, bytes(".note.gnu.build-id"));
				const compilers = new Set(bytes(".comment").toString("utf8", 0, maxComment).split("\0").map((text) => text.trim()));
				return {
					...buildId ? { buildId } : {},
					...dynamic,
					compilers: [...compilers].filter((text) => text !== "" && text.length <= maxText).slice(0, 5)
				};
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		function elfSection(file, name) {
			if (!(0, bytes.aB)(file) || file.length < 64) return undefined;
			try {
				const found = sectionsOf(file).find((section) => section.name === name);
				return found && file.subarray(found.offset, found.offset + found.size);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		function numbers(file) {
			const isLittle = file[5] === 1;
			return {
				isWide: file[4] === 2,
				u16: (at) => isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at),
				u32: (from, at) => isLittle ? from.readUInt32LE(at) : from.readUInt32BE(at),
				u64: (from, at) => Number(isLittle ? from.readBigUInt64LE(at) : from.readBigUInt64BE(at))
			};
		}
		function sectionsOf(file) {
			const { isWide, u16, u32, u64 } = numbers(file);
			const start = isWide ? u64(file, 40) : u32(file, 32);
			const [size, count, names] = (isWide ? [
				58,
				60,
				62
			] : [
				46,
				48,
				50
			]).map(u16);
			if (start === 0 || count > maxSections) return [];
			const read = (i) => {
				const at = start + i * size;
				return isWide ? {
					name: u32(file, at),
					offset: u64(file, at + 24),
					size: u64(file, at + 32)
				} : {
					name: u32(file, at),
					offset: u32(file, at + 16),
					size: u32(file, at + 20)
				};
			};
			const texts = count > 0 ? read(names).offset : 0;
			return Array.from({ length: count }, (_, i) => read(i)).map((each) => ({
				...each,
				name: textAt(file, texts + each.name)
			}));
		}
		function textAt(bytes, at) {
			const part = bytes.subarray(at, at + maxText + 1);
			const end = part.indexOf(0);
			return end < 0 ? "" : part.toString("utf8", 0, end);
		}
		function dynamicOf(file, dynamic, texts) {
			const { isWide, u32, u64 } = numbers(file);
			const word = isWide ? 8 : 4;
			const read = (at) => isWide ? u64(dynamic, at) : u32(dynamic, at);
			const needed = [];
			let soname;
			for (let i = 0; i < maxEntries && (2 * i + 2) * word <= dynamic.length; i += 1) {
				const tag = read(2 * i * word);
				if (tag === 0) break;
				if (tag === 1) needed.push(textAt(texts, read((2 * i + 1) * word)));
				if (tag === 14) soname = textAt(texts, read((2 * i + 1) * word));
			}
			return {
				...soname ? { soname } : {},
				needed: needed.filter(Boolean)
			};
		}
		function buildIdOf(file, note) {
			if (note.length < 16) return undefined;
			const { u32 } = numbers(file);
			const [name, size] = [u32(note, 0), u32(note, 4)];
			const start = 12 + Math.ceil(name / 4) * 4;
			return size <= 64 ? note.toString("hex", start, start + size) : undefined;
		}
		;
		const limit = 8 * 1024 * 1024;
		const schema = schemas.Ikc({ packages: schemas.YOg(schemas.Ikc({
			name: schemas.YjP(),
			version: schemas.YjP(),
			kind: schemas.YjP().optional()
		})) });
		function linkedCrates(file) {
			const section = elfSection(file, ".dep-v0");
			if (section === undefined) return undefined;
			try {
				const text = (0, external_node_zlib_.inflateSync)(section, { maxOutputLength: limit }).toString("utf8");
				return schema.parse(JSON.parse(text)).packages.filter(({ kind }) => kind === undefined || kind === "runtime").map(({ name, version }) => ({
					name,
					version
				}));
			} catch {
				return "damaged list of linked crates";
			}
		}
		var zip = __webpack_require__(78122);
		var unowned_foreign = __webpack_require__(55802);
		;
		const number = /^(\d+\.\d+(?:\.\d+)*[a-z]?)/;
		const known = [
			{
				name: "zlib",
				before: " deflate ",
				version: /^(\d+\.\d+(?:\.\d+)*) Copyright/
			},
			{
				name: "bzip2",
				before: "bzip2/libbzip2",
				version: /, version (\d+\.\d+\.\d+)/
			},
			{
				name: "openssl",
				before: "OpenSSL ",
				version: /^(\d+\.\d+\.\d+[a-z]?) +\d+ \w+ \d{4}/
			},
			{
				name: "curl",
				before: "libcurl/",
				version: number
			},
			{
				name: "libpng",
				before: "libpng version ",
				version: number
			},
			{
				name: "hdf5",
				before: "HDF5 library version ",
				version: number
			},
			{
				name: "fftw",
				before: "fftw-",
				version: /^(\d+\.\d+\.\d+)/
			},
			{
				name: "openblas",
				before: "OpenBLAS ",
				version: /^(\d+\.\d+\.\d+)/
			},
			{
				name: "htslib",
				before: "htslib ",
				version: number
			}
		];
		const known_texts_most = 20;
		const mostInAll = 1e4;
		const piece = 1024 * 1024;
		const overlap = 128;
		const anyText = new RegExp(known.map(({ before }) => `(${before.replaceAll("/", "\\/")})`).join("|"), "g");
		function knownTexts(file) {
			const versions = [];
			const examined = known.map(() => 0);
			let all = 0;
			for (let from = 0; from < file.length && all < mostInAll; from += piece) {
				const text = file.toString("latin1", from, from + piece + overlap);
				for (const match of text.matchAll(anyText)) {
					if (match.index >= piece || all++ === mostInAll) break;
					const n = match.slice(1).findIndex((group) => group !== undefined);
					examined[n] += 1;
					if (versions[n] !== undefined || examined[n] > known_texts_most) continue;
					const end = match.index + match[0].length;
					versions[n] = known[n].version.exec(text.slice(end, end + 80).split("\0")[0])?.[1];
				}
			}
			return known.flatMap(({ name }, n) => versions[n] === undefined ? [] : [`${name} ${versions[n]}`]);
		}
		;
		const nodeFuse = Buffer.from("NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1");
		const pyinstallerCookie = Buffer.from("MEI\f\v\n\v", "latin1");
		const bunTrailer = Buffer.from("---- Bun! ----\n");
		function packedBy(file) {
			if (file.toString("latin1", 8, 11) === "AI") return "AppImage";
			if (elfSection(file, "pydata")?.includes(pyinstallerCookie)) return "PyInstaller";
			if (elfSection(file, ".bun")?.includes(bunTrailer)) return "bun";
			return file.includes(nodeFuse) ? "Node.js" : undefined;
		}
		;
		const wholeLimit = 128 * 1024 * 1024;
		const scanRoom = 256 * 1024 * 1024;
		const sniffedAtOnce = 256;
		const batchBytes = 8 * 1024 * 1024;
		const sniffFrom = 256 * 1024;
		const maxPrograms = 1e5;
		const cache = new WeakMap();
		function scanPrograms(tree, survey) {
			const known = cache.get(tree) ?? scan(tree, survey);
			cache.set(tree, known);
			return known;
		}
		async function scan(tree, survey) {
			const foreign = await (0, unowned_foreign.E)(tree, survey);
			const programs = await withoutLargeData(tree, [...foreign.programs, ...foreign.inPackages]);
			const all = [...programs, ...await archivesOf(tree, foreign.unnamed)];
			const read = [...await scanLarge(tree, all), ...await scanSmall(tree, all)];
			read.sort((a, b) => (0, order.X)(a.path, b.path));
			const held = new Set(foreign.inPackages.map(({ path }) => path));
			const found = read.filter(({ path }) => !held.has(path));
			const inPackages = read.filter(({ path, kind }) => held.has(path) && kind !== "script");
			const passedOver = found[maxPrograms]?.path;
			return {
				found: found.slice(0, maxPrograms),
				inPackages: inPackages.slice(0, maxPrograms),
				passedOver
			};
		}
		async function archivesOf(tree, files) {
			const small = files.filter(({ size }) => size <= wholeLimit);
			const found = [];
			for (let at = 0; at < small.length; at += sniffedAtOnce) {
				const some = small.slice(at, at + sniffedAtOnce);
				const paths = some.map(({ path }) => path);
				const heads = tree.heads ? await tree.heads(paths) : await tree.read(paths, wholeLimit);
				for (const entry of some) if ((0, zip.Ac)(heads.get(entry.path))) found.push(entry);
			}
			return found;
		}
		async function withoutLargeData(tree, files) {
			const large = files.filter(({ size }) => size > sniffFrom).map(({ path }) => path);
			if (!tree.heads || large.length === 0) return [...files];
			const data = new Set();
			for (let at = 0; at < large.length; at += sniffedAtOnce) {
				for (const [path, head] of await tree.heads(large.slice(at, at + sniffedAtOnce))) if (executableKind(head) === undefined && !(0, pyz_application._n)(path)) data.add(path);
			}
			return files.filter(({ path }) => !data.has(path));
		}
		function describeBuild(bytes) {
			const facts = elfFacts(bytes);
			if (!facts) return "";
			const parts = [
				facts.soname && `soname ${facts.soname}`,
				...knownTexts(bytes),
				...facts.compilers,
				facts.needed.length > 0 && `needs ${facts.needed.slice(0, 20).join(", ")}`,
				facts.buildId && `build id ${facts.buildId}`
			];
			return parts.filter(Boolean).join("; ").replace(/[^\x20-\x7e]/g, "?").slice(0, 400);
		}
		async function scanLarge(tree, files) {
			const large = files.filter(({ size }) => size > wholeLimit);
			const room = { left: scanRoom };
			const scans = new Map(large.map(({ path, size }) => [path, new ProgramScan(size, room)]));
			const look = (path, bytes) => scans.get(path).look(bytes);
			const found = [];
			for (const [path, sha256] of await tree.digests([...scans.keys()], look)) {
				const { kind, go } = scans.get(path).result();
				if (kind !== undefined) found.push({
					path,
					kind,
					sha256,
					go,
					isLarge: true
				});
				else if ((0, pyz_application._n)(path)) found.push({
					path,
					kind: "script",
					sha256,
					go,
					isLarge: true
				});
			}
			return found;
		}
		async function scanSmall(tree, files) {
			const small = files.filter(({ size }) => size <= wholeLimit).map(({ path }) => path);
			const found = [];
			for await (const [path, bytes] of (0, findings.e2)(tree, small, once.P$, wholeLimit, batchBytes)) {
				const program = executableKind(bytes);
				const mayBeOne = program === "script" || (0, pyz_application._n)(path) || (0, zip.Ac)(bytes);
				const application = mayBeOne ? (0, pyz_application.nZ)(bytes, path) : undefined;
				const archive = mayBeOne && !application && !path.endsWith(".zip") && (0, java_archive.J)(bytes) ? (0, java_archive.b)(bytes, path) : undefined;
				const kind = program ?? ((application ?? archive) && "script");
				if (kind === undefined) continue;
				const go = kind === "script" ? undefined : readBuildInfo(bytes);
				const made = kind === "elf" ? describeBuild(bytes) : "";
				const crates = kind === "elf" ? linkedCrates(bytes) : undefined;
				const packed = kind === "elf" ? packedBy(bytes) : undefined;
				const sha256 = (0, external_node_crypto_.hash)("sha256", bytes);
				found.push({
					path,
					kind,
					sha256,
					go,
					...crates && { crates },
					...made && { made },
					...packed && { packed },
					...application && { application },
					...archive && { archive }
				});
			}
			return found;
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
	}),
	435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _findings_js_0 = __webpack_require__(41263);
		var _purl_js_3 = __webpack_require__(3668);
		var _index_js_1 = __webpack_require__(92889);
		var _status_js_2 = __webpack_require__(44355);
		const [vcpkgType] = _index_js_1.O.purl;
		async function collect(tree) {
			const findings = new _findings_js_0.Fv();
			for (const { folder, status, paragraphs } of await (0, _status_js_2.n)(tree, findings)) {
				const latest = new Map(paragraphs.map((each) => [keyOf(each), each]));
				const installed = [...latest.values()].filter((each) => / installed$/.test(each.get("status") ?? ""));
				const features = Map.groupBy(installed.filter((each) => each.has("feature")), (each) => keyOf(each, ""));
				for (const each of latest.values()) {
					const state = each.get("status") ?? "";
					if (!/ (?:not-)?installed$/.test(state)) findings.problem(status, `${each.get("package")} is in the state ${JSON.stringify(state)}`);
				}
				for (const each of installed.filter((paragraph) => !paragraph.has("feature"))) {
					const field = (name) => each.get(name) ?? "";
					const [name, version, port] = [
						field("package"),
						field("version"),
						field("port-version")
					];
					const revised = port !== "" && port !== "0";
					const arch = field("architecture");
					const own = (features.get(keyOf(each)) ?? []).map((one) => one.get("feature")).sort();
					const qualifiers = {
						port_version: revised ? port : undefined,
						triplet: arch
					};
					findings.add({
						name,
						version: revised && version !== "" ? `${version}#${port}` : version,
						purl: (0, _purl_js_3.E)(vcpkgType, {
							name,
							version,
							qualifiers
						}),
						arch,
						prefix: folder,
						...own.length > 0 ? { build: own.join(" ") } : {}
					}, status, keyOf(each));
				}
			}
			return findings.outcome();
		}
		function keyOf(paragraph, feature = paragraph.get("feature") ?? "") {
			return [
				paragraph.get("package"),
				paragraph.get("architecture"),
				feature
			].join(" ");
		}
	}),
	11160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _status_js_3 = __webpack_require__(44355);
		async function owned(tree) {
			const files = new Set();
			for (const { folder } of await (0, _status_js_3.n)(tree)) {
				const lists = tree.list(`${folder}/vcpkg/info`).filter(({ path }) => path.endsWith(".list"));
				const paths = lists.map(({ path }) => path);
				for await (const [, bytes] of (0, _findings_js_1.e2)(tree, paths, _once_js_2.P$)) for (const line of bytes.toString("utf8").split("\n")) if (line !== "" && !line.endsWith("/")) files.add((0, _image_tree_index_js_0.uJ)(folder, line));
			}
			return { files };
		}
	}),
	44355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => vcpkgRoots });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _dpkg_status_js_3 = __webpack_require__(60988);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const limit = 64 * 1024 * 1024;
		const vcpkgRoots = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const folders = tree.named("vcpkg").filter(({ path, type }) => type === "dir" && tree.entries.get(`${path}/info`)?.type === "dir").map(({ path }) => path).filter((path) => tree.entries.has(`${path}/status`) || tree.entries.has(`${path}/updates`));
			const roots = [];
			for (const folder of folders) {
				const status = `${folder}/status`;
				const updates = tree.list(`${folder}/updates`).filter(({ path }) => /^\d+$/.test((0, _image_tree_index_js_0.Fl)(path)));
				const paths = [...tree.entries.has(status) ? [status] : [], ...updates.map(({ path }) => path).sort()];
				const paragraphs = [];
				for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, limit)) {
					reporter.seen();
					const parsed = (0, _dpkg_status_js_3.L)(bytes.toString("utf8"));
					for (const problem of parsed.problems) reporter.problem(path, problem);
					if (bytes.length > 0 && bytes.at(-1) !== 10) reporter.problem(path, "ends in the middle of a line");
					paragraphs.push(...parsed.paragraphs);
				}
				roots.push({
					folder: (0, _image_tree_index_js_0.gN)(folder),
					status,
					paragraphs
				});
			}
			return roots;
		});
	}),
	45542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { collect: () => collect });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _purl_js_4 = __webpack_require__(3668);
		var _extensions_js_2 = __webpack_require__(89615);
		var _index_js_3 = __webpack_require__(96828);
		const [extensionType] = _index_js_3.F.purl;
		async function collect(tree, survey) {
			const findings = new _findings_js_1.Fv();
			const owner = await survey.owner();
			for (const { id, version, platform, folder } of await (0, _extensions_js_2.X)(tree, findings)) {
				const [namespace = "", ...name] = id.split(".");
				findings.add({
					name: id.toLowerCase(),
					version,
					purl: (0, _purl_js_4.E)(extensionType, {
						namespace,
						name: name.join("."),
						version,
						qualifiers: { platform }
					}),
					...platform === undefined ? {} : { arch: platform },
					prefix: (0, _image_tree_index_js_0.gN)(folder),
					location: folder,
					...owner(`${folder}/package.json`)
				}, folder, folder);
			}
			return findings.outcome();
		}
	}),
	89615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => extensions });
		var zod_3 = __webpack_require__(28942);
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		const limit = 16 * 1024 * 1024;
		const platforms = "(?:win32|linux|alpine|darwin)-(?:x64|arm64|armhf|ia32)|web|universal";
		const folderName = new RegExp(String.raw`^[a-z0-9][\w-]*\.[\w.-]+?-\d+\.\d+\.\d+[\w.+-]*?(?:-(${platforms}))?$`, "i");
		const manifestSchema = zod_3.Ikc({
			name: zod_3.YjP().min(1),
			publisher: zod_3.YjP().min(1),
			version: zod_3.YjP().min(1),
			engines: zod_3.Ikc({ vscode: zod_3.YjP() })
		});
		const listSchema = zod_3.YOg(zod_3.Ikc({
			identifier: zod_3.Ikc({ id: zod_3.YjP() }),
			version: zod_3.YjP(),
			relativeLocation: zod_3.YjP().optional(),
			location: zod_3.KCZ([zod_3.YjP(), zod_3.Ikc({ path: zod_3.YjP() })]).optional()
		}));
		const extensions = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const manifests = tree.named("package.json").filter(({ path, type }) => type !== "dir" && folderName.test((0, _image_tree_index_js_0.Fl)((0, _image_tree_index_js_0.gN)(path)))).map(({ path }) => path);
			const unpacked = new Map();
			const damaged = new Map();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, manifests, silent, limit)) {
				const folder = (0, _image_tree_index_js_0.gN)(path);
				const read = manifestSchema.safeParse(json(bytes));
				const platform = folderName.exec((0, _image_tree_index_js_0.Fl)(folder))?.[1]?.toLowerCase();
				if (read.success) {
					const { publisher, name, version } = read.data;
					const own = platform === "universal" ? undefined : platform;
					unpacked.set(folder, {
						id: `${publisher}.${name}`,
						version,
						platform: own,
						folder
					});
				} else damaged.set(folder, path);
			}
			const lists = await readLists(tree, reporter);
			const homes = new Set([...unpacked.keys()].map(_image_tree_index_js_0.gN));
			const obsolete = await readObsolete(tree, [...homes]);
			const found = new Map();
			for (const [home, listed] of lists) {
				reporter.seen();
				for (const { id, version, folder } of listed) {
					const one = unpacked.get(folder);
					if (one === undefined && damaged.has(folder)) reporter.problem(damaged.get(folder), `cannot be read as the package.json of ${id} ${version}`);
					else if (one === undefined) reporter.note(folder, `is not there, so that ${id} ${version} in ${home}/extensions.json does not count`);
					else found.set(folder, one);
				}
			}
			for (const [folder, one] of unpacked) {
				const home = (0, _image_tree_index_js_0.gN)(folder);
				if (found.has(folder)) continue;
				if (lists.has(home)) reporter.note(folder, "is not in extensions.json, so that the editor passes over it");
				else if (obsolete.has(folder)) reporter.note(folder, "is marked in .obsolete to be removed");
				else if (isHome(tree, home)) found.set(folder, one);
			}
			return [...found.values()];
		});
		const silent = { problem() {} };
		const isHome = (tree, home) => (0, _image_tree_index_js_0.Fl)(home) === "extensions" || tree.list(home).every(({ path, type }) => type !== "dir" || folderName.test((0, _image_tree_index_js_0.Fl)(path)));
		async function readLists(tree, reporter) {
			const paths = tree.named("extensions.json").filter(({ path, type }) => type !== "dir" && (0, _image_tree_index_js_0.Fl)((0, _image_tree_index_js_0.gN)(path)) !== ".vscode").map(({ path }) => path);
			const lists = new Map();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, silent, limit)) {
				const home = (0, _image_tree_index_js_0.gN)(path);
				const read = listSchema.safeParse(json(bytes));
				if (!read.success) {
					if (tree.list(home).some((each) => each.type === "dir" && folderName.test((0, _image_tree_index_js_0.Fl)(each.path)))) reporter.problem(path, "cannot be read as a list of extensions");
					continue;
				}
				lists.set(home, read.data.map(({ identifier, version, relativeLocation, location }) => {
					const absolute = typeof location === "string" ? location : location?.path ?? "";
					const folder = relativeLocation ? (0, _image_tree_index_js_0.uJ)(home, relativeLocation) : absolute;
					return {
						id: identifier.id,
						version,
						folder
					};
				}));
			}
			return lists;
		}
		async function readObsolete(tree, homes) {
			const paths = homes.map((home) => `${home}/.obsolete`).filter((path) => tree.resolve(path)?.type === "file");
			const found = new Set();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, silent, limit)) for (const [name, isObsolete] of Object.entries(json(bytes) ?? {})) if (isObsolete === true) found.add((0, _image_tree_index_js_0.uJ)((0, _image_tree_index_js_0.gN)(path), name));
			return found;
		}
		function json(bytes) {
			try {
				return JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
			} catch {
				return undefined;
			}
		}
	}),
	82501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { owned: () => owned });
		var _extensions_js_0 = __webpack_require__(89615);
		async function owned(tree) {
			return { folders: new Set((await (0, _extensions_js_0.X)(tree)).map(({ folder }) => folder)) };
		}
	}),
	78122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$1: () => unzip,
			Ac: () => beginsAsZip,
			OE: () => UnopenableArchive,
			fw: () => looksLikeZip,
			uW: () => zipEntries
		});
		var node_zlib_0 = __webpack_require__(38522);
		const endMark = 101010256;
		const end64Locator = 117853008;
		const end64Mark = 101075792;
		const centralMark = 33639248;
		const localMark = 67324752;
		const maxEntries = 5e5;
		function beginsAsZip(head) {
			return head?.toString("latin1", 0, 4) === "PK";
		}
		function looksLikeZip(file) {
			const start = file.toString("latin1", 0, 4);
			return start === "PK" || start === "PK" || findEnd(file) !== undefined;
		}
		function findEnd(file) {
			const first = Math.max(file.length - 22 - 65535, 0);
			for (let at = file.length - 22; at >= first; at -= 1) {
				if (file.readUInt32LE(at) !== endMark) continue;
				if (at + 22 + file.readUInt16LE(at + 20) === file.length || isPadded(file, at)) return at;
			}
			return undefined;
		}
		function isPadded(file, end) {
			const directory = end - file.readUInt32LE(end + 12);
			const first = directory - file.readUInt32LE(end + 16);
			if (directory < 0 || first < 0 || directory + 4 > end) return false;
			return file.readUInt32LE(directory) === centralMark && file.readUInt32LE(first) === localMark;
		}
		class UnopenableArchive extends Error {}
		function zipEntries(file) {
			const end = findEnd(file);
			if (end === undefined) throw new UnopenableArchive("a zip archive that ends early");
			let [count, size, start] = [
				file.readUInt16LE(end + 10),
				file.readUInt32LE(end + 12),
				file.readUInt32LE(end + 16)
			];
			let directoryEnd = end;
			if (end >= 20 && file.readUInt32LE(end - 20) === end64Locator) {
				const record = Number(file.readBigUInt64LE(end - 12));
				if (record + 56 > file.length || file.readUInt32LE(record) !== end64Mark) {
					throw new UnopenableArchive("a zip archive whose end is damaged");
				}
				[count, size, start] = [
					32,
					40,
					48
				].map((at) => Number(file.readBigUInt64LE(record + at)));
				directoryEnd = record;
			}
			const shift = directoryEnd - size - start;
			if (shift < 0) throw new UnopenableArchive("a zip archive whose directory is damaged");
			if (count > maxEntries) throw new Error(`a zip archive of more than ${maxEntries} entries`);
			const entries = [];
			let at = start + shift;
			for (let i = 0; i < count; i += 1) {
				if (at + 46 > directoryEnd || file.readUInt32LE(at) !== centralMark) {
					throw new UnopenableArchive("a zip archive whose directory is damaged");
				}
				const nameLength = file.readUInt16LE(at + 28);
				entries.push({
					name: file.toString("utf8", at + 46, at + 46 + nameLength),
					size: file.readUInt32LE(at + 24),
					method: file.readUInt16LE(at + 10),
					packedSize: file.readUInt32LE(at + 20),
					offset: file.readUInt32LE(at + 42) + shift
				});
				at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
			}
			return entries;
		}
		function unzip(file, entry, limit) {
			const { offset, packedSize, method, name } = entry;
			if (offset + 30 > file.length || file.readUInt32LE(offset) !== localMark) {
				throw new Error(`${JSON.stringify(name)} is not where the directory says`);
			}
			const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
			if (start + packedSize > file.length || entry.size > limit || limit === 0) throw new Error(`${JSON.stringify(name)} is too large`);
			const packed = file.subarray(start, start + packedSize);
			if (method === 0) return packed;
			if (method !== 8) throw new Error(`${JSON.stringify(name)} is packed in an unknown way`);
			try {
				return (0, node_zlib_0.inflateRawSync)(packed, { maxOutputLength: limit });
			} catch {
				throw new Error(`${JSON.stringify(name)} does not unpack`);
			}
		}
	}),
	89123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => problemsIn,
			f: () => inPlainWords
		});
		var _plural_js_0 = __webpack_require__(21417);
		const longest = 60;
		const interpreted = 30;
		let documents = 0;
		const inPlainWords = {
			error: wordsOf,
			reportInput: true,
			get jitless() {
				documents += 1;
				return documents <= interpreted;
			}
		};
		function problemsIn(issues, whole = "top level", most = 5) {
			const named = issues.slice(0, most).map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
			return [...named, ...issues.length > most ? [`and ${issues.length - most} more`] : []].join("; ");
		}
		function messageOf({ code, message, input }) {
			const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
			return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
		}
		function wordsOf(issue) {
			if (issue.code === "unrecognized_keys") {
				const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
				return `${(0, _plural_js_0.L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
			}
			const allowed = allowedIn(issue);
			return issue.input === undefined ? `missing${allowed ? `; expected ${allowed}` : ""}` : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
		}
		function shown(value) {
			if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
			if (value instanceof Map || typeof value === "object" && value !== null) return "an object";
			return cut(typeof value === "bigint" ? String(value) : JSON.stringify(value) ?? typeof value);
		}
		const cut = (text) => text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
		const types = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object",
			null: "null"
		};
		function allowedIn(issue) {
			switch (issue.code) {
				case "invalid_type": return types[issue.expected] ?? String(issue.expected);
				case "invalid_value": return issue.values.map((value) => typeof value === "string" ? value : JSON.stringify(value)).join(" or ");
				case "too_small": return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
				case "too_big": return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
				case "not_multiple_of": return `a multiple of ${issue.divisor}`;
				case "invalid_format": return formatIn(issue);
				case "invalid_union": return unionIn(issue);
				default: return undefined;
			}
		}
		function sized(origin, limit, relation) {
			if (origin === "string") return `a text of ${relation} ${(0, _plural_js_0.L)(Number(limit), "character")}`;
			if (origin === "array" || origin === "set") return `a list of ${relation} ${(0, _plural_js_0.L)(Number(limit), "item")}`;
			return `${relation} ${limit}`;
		}
		const formats = {
			datetime: "a time like 2026-12-31T23:59:59Z",
			base64: "text in base64"
		};
		function formatIn({ format, pattern }) {
			if (format === "url") return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
			const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
			if (digits !== undefined) return `${digits} digits of 0-9 and a-f`;
			return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
		}
		function unionIn(issue) {
			if (issue.discriminator !== undefined) return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
			const forms = issue.errors.filter((form) => form.length > 0);
			const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
			if (isOfValue) {
				const each = forms.map((form) => allowedIn({
					...form[0],
					input: issue.input
				}) ?? form[0]?.message);
				return [...new Set(each)].join(" or ");
			}
			const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
			return best && `one of ${(0, _plural_js_0.L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
		}
		const deepest = (form) => Math.max(...form.map(({ path }) => path.length));
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
	})
};
;
