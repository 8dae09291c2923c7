"use strict";
exports.id = 5904;
exports.ids = [5904];
exports.modules = {
	30550: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askApk: () => askApk });
		var available = __webpack_require__(89922);
		var ecosystems_repositories = __webpack_require__(17261);
		;
		const suffixes = [
			"alpha",
			"beta",
			"pre",
			"rc",
			"",
			"cvs",
			"svn",
			"git",
			"hg",
			"p"
		];
		const plain = suffixes.indexOf("");
		const kinds = [
			"first",
			"number",
			"letter",
			"suffix",
			"suffixNumber",
			"commit",
			"revision",
			"end"
		];
		function partsOf(version) {
			const [, first = "", numbers = "", letter = "", more = "", commit = "", revision = ""] = /^(\d*)((?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?/.exec(version) ?? [];
			const part = (kind, text) => text === "" ? [] : [{
				kind,
				text
			}];
			return [
				...part("first", first),
				...numbers.split(".").slice(1).flatMap((number) => part("number", number)),
				...part("letter", letter),
				...[...more.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, suffix = "", number = ""]) => [...part("suffix", suffix), ...part("suffixNumber", number)]),
				...part("commit", commit),
				...part("revision", revision),
				{
					kind: "end",
					text: ""
				}
			];
		}
		const byText = (a, b) => Number(a > b) - Number(a < b);
		const isBefore = ({ kind, text }) => kind === "suffix" && suffixes.indexOf(text) < plain;
		function compareParts(a, b) {
			if (a.kind !== b.kind) {
				if (isBefore(a) !== isBefore(b)) return isBefore(a) ? -1 : 1;
				return kinds.indexOf(b.kind) - kinds.indexOf(a.kind);
			}
			const isFraction = a.kind === "number" && (a.text.startsWith("0") || b.text.startsWith("0"));
			if (a.kind === "suffix") return suffixes.indexOf(a.text) - suffixes.indexOf(b.text);
			if (isFraction || a.kind === "letter" || a.kind === "commit" || a.kind === "end") return byText(a.text, b.text);
			return Number(BigInt(a.text) > BigInt(b.text)) - Number(BigInt(a.text) < BigInt(b.text));
		}
		function compareApkVersions(a, b) {
			const [one, two] = [partsOf(a), partsOf(b)];
			for (let at = 0; at < Math.min(one.length, two.length); at++) {
				const order = compareParts(one[at], two[at]);
				if (order !== 0) return order;
			}
			return 0;
		}
		;
		const askApk = async (packages, index) => {
			const repositories = (0, ecosystems_repositories.Ub)(index);
			if (!repositories) return (0, ecosystems_repositories.SH)(packages, (0, ecosystems_repositories.Kn)("apk"));
			const wanted = new Set(packages.map(({ name }) => name));
			const arch = packages.find((item) => item.arch && item.arch !== "noarch")?.arch ?? "noarch";
			const { found, unread } = await (0, ecosystems_repositories.NU)(repositories, async ({ urls }) => urls.map((url) => `${url}/${arch}`), (url) => readList(index, url, wanted));
			return (0, ecosystems_repositories.cP)(packages.map((item) => answerFor(item, found)), unread);
		};
		function answerFor(item, found) {
			if (item.prefix !== undefined || item.version === "0") return {
				package: item,
				state: "unknown",
				why: "it is not from the image's own repositories"
			};
			const of = (lists) => lists.flatMap(({ list }) => [...list.get(item.name) ?? []]);
			const untagged = of(found.filter(({ repository }) => repository.tag === undefined));
			const all = of(found);
			const isTagged = untagged.length === 0 || all.includes(item.version) && !untagged.includes(item.version);
			const versions = isTagged ? all : untagged;
			if (versions.length === 0) return {
				package: item,
				state: "unknown",
				why: "no repository of the image has this name"
			};
			return (0, available.tm)(item, new Set(versions), versions.toSorted(compareApkVersions).at(-1));
		}
		async function readList(index, folder, wanted) {
			const lines = await index.lines(`${folder}/APKINDEX.tar`, [".gz"]);
			if (!lines) return undefined;
			const list = new Map();
			let isIndex = false;
			let name = "";
			for await (const whole of lines) {
				if (whole.includes("APKINDEX\0")) isIndex = true;
				const line = whole.slice(whole.lastIndexOf("\0") + 1);
				if (line === "") name = "";
				else if (line.startsWith("P:")) name = line.slice(2).trim();
				else if (line.startsWith("V:") && wanted.has(name)) list.set(name, (list.get(name) ?? new Set()).add(line.slice(2).trim()));
			}
			if (!isIndex) throw new SyntaxError("not a list of packages");
			return list;
		}
	}),
	33946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { apkRepositories: () => apkRepositories });
		const folder = "/etc/apk";
		const longestFile = 64 * 1024;
		const filesIn = (tree) => [`${folder}/repositories`, ...tree.list(`${folder}/repositories.d`).map(({ path }) => path).filter((path) => path.endsWith(".list"))];
		async function apkRepositories(tree) {
			const files = filesIn(tree).filter((path) => tree.resolve(path)?.type === "file");
			if (files.length === 0) return undefined;
			const texts = await tree.read(files, longestFile);
			return files.flatMap((file) => texts.get(file).toString("utf8").split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line)).map((line) => repositoryOf(line.trim())));
		}
		function repositoryOf(line) {
			const [, tag, address = ""] = /^(?:@(\S+)\s+)?(\S+)$/.exec(line) ?? [];
			const isUsable = /^https?:\/\//.test(address) && URL.canParse(address) && !/[${}]/.test(address);
			return {
				name: address === "" ? line : address,
				urls: isUsable ? [address.replace(/\/+$/, "")] : [],
				...tag === undefined ? {} : { tag }
			};
		}
	}),
	89922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X2: () => mapConcurrently,
			lQ: () => memoizeByKey,
			sO: () => addressesOf,
			tm: () => availableOf
		});
		async function addressesOf({ given, named }, usual) {
			if (given !== undefined) return [given];
			const first = named.instead.length > 0 ? named.instead : [await usual()];
			return [...new Set([...first, ...named.beside])];
		}
		const parallel = 16;
		async function mapConcurrently(items, work) {
			const results = new Array(items.length);
			let next = 0;
			const worker = async () => {
				try {
					for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]);
				} finally {
					next = items.length;
				}
			};
			await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
			return results;
		}
		function availableOf(item, versions, newest, yanked = new Set()) {
			const isYanked = !versions.has(item.version) && yanked.has(item.version);
			if (isYanked) return {
				package: item,
				state: "yanked",
				...newest && { newest }
			};
			if (!versions.has(item.version)) return {
				package: item,
				state: "gone",
				...newest && { newest }
			};
			if (newest === undefined) return {
				package: item,
				state: "unknown"
			};
			return {
				package: item,
				state: newest === item.version ? "same" : "newer",
				newest
			};
		}
		function memoizeByKey(work) {
			const known = new Map();
			return (key) => {
				const found = known.get(key) ?? work(key);
				known.set(key, found);
				return found;
			};
		}
	}),
	90569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askCargo: () => askCargo });
		var zod_0 = __webpack_require__(28942);
		var _available_js_1 = __webpack_require__(89922);
		var _semver_js_2 = __webpack_require__(48285);
		const usual = "https://index.crates.io";
		const byGit = "https://github.com/rust-lang/crates.io-index";
		const lineSchema = zod_0.Ikc({
			vers: zod_0.YjP(),
			yanked: zod_0.zMY().optional()
		});
		const askCargo = async (packages, index) => {
			const asked = packages.filter(isFromRegistry).filter((item) => index.given !== undefined || addressOf(item));
			const versionsAt = (0, _available_js_1.lQ)(async (address) => parseLines(await index.text(address)));
			return (0, _available_js_1.X2)(asked, async (item) => {
				const registry = index.given ?? addressOf(item);
				const lines = await versionsAt(`${registry}/${placeOf(item.name)}`);
				if (!lines) return {
					package: item,
					state: "unknown"
				};
				const versions = lines.filter(({ yanked }) => !yanked).map(({ vers }) => vers);
				const choice = versions.filter((version) => item.version.includes("-") || !version.includes("-")).sort(_semver_js_2.c);
				return (0, _available_js_1.tm)(item, new Set(versions), choice.at(-1), new Set(lines.map(({ vers }) => vers)));
			});
		};
		const isFromRegistry = ({ origin, commit, url, owner }) => origin && !commit && !url && !owner;
		function addressOf({ origin = "" }) {
			const address = origin.replace(/\/+$/, "");
			if (address === byGit) return usual;
			return /^https?:\/\//.test(address) && !/(?:^https?:\/\/github\.com\/|\.git$)/.test(address) ? address : undefined;
		}
		function placeOf(crate) {
			const name = crate.toLowerCase();
			if (name.length < 3) return `${name.length}/${name}`;
			if (name.length === 3) return `3/${name[0]}/${name}`;
			return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
		}
		const parseLines = (text) => text?.split("\n").filter((line) => line.trim() !== "").map((line) => lineSchema.parse(JSON.parse(line)));
	}),
	19781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askConda: () => askConda });
		var available = __webpack_require__(89922);
		;
		const unreleased = /(?:^|[\d._-])(?:dev|alpha|beta|a|b|rc)(?=[\d._-]|$)/i;
		const isCondaRelease = (version) => !unreleased.test(version);
		function partsOf(version) {
			const [, epoch = "0", rest = ""] = /^(?:(\d+)!)?([^+]*)/.exec(version.toLowerCase()) ?? [];
			const parts = rest.split(/[._-]/).map((part) => (part.match(/\d+|\D+/g) ?? []).map((each) => /^\d/.test(each) ? Number(each) : each)).map((part) => typeof part[0] === "string" ? [0, ...part] : part);
			return [Number(epoch), parts];
		}
		const rank = (part) => typeof part === "number" ? 2 : part === "dev" ? 0 : part === "post" ? 3 : 1;
		function compareCondaVersions(a, b) {
			const [[epochA, one], [epochB, two]] = [partsOf(a), partsOf(b)];
			if (epochA !== epochB) return epochA - epochB;
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const [left, right] = [one[at] ?? [], two[at] ?? []];
				for (let i = 0; i < Math.max(left.length, right.length); i++) {
					const [x, y] = [left[i] ?? 0, right[i] ?? 0];
					const order = rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0);
					if (order !== 0) return order;
				}
			}
			return 0;
		}
		;
		const anaconda = "https://conda.anaconda.org";
		const defaults = "https://repo.anaconda.com/pkgs";
		const askConda = async (packages, index) => {
			const asked = packages.flatMap((item) => channelsOf(item, index.given));
			const names = new Map();
			for (const { item, channels } of asked) for (const channel of channels) names.set(channel, (names.get(channel) ?? new Set()).add(item.name));
			const platforms = new Set([...asked.map(({ item }) => item.arch ?? "noarch"), "noarch"]);
			const filesOf = (0, available.lQ)(async (channel) => {
				const lists = await Promise.all([...platforms].map((platform) => readChannel(index, `${channel}/${platform}`, names.get(channel))));
				return lists.every((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
			});
			return (0, available.X2)(asked, async ({ item, channels }) => {
				const lists = (await Promise.all(channels.map(filesOf))).filter((list) => list !== undefined);
				if (lists.length === 0) return {
					package: item,
					state: "unknown"
				};
				const files = lists.flatMap((list) => list.filter(([name]) => name === item.name).map(([, file]) => file));
				const isThere = files.some(({ version, build }) => version === item.version && fits(item, build));
				const choice = files.filter(({ build }) => pythonOf(build) === undefined || pythonOf(build) === pythonOf(item.build)).map(({ version }) => version).filter((version) => isCondaRelease(version) || version === item.version).sort(compareCondaVersions);
				return (0, available.tm)(item, new Set(isThere ? [item.version] : []), choice.at(-1));
			});
		};
		const fits = ({ build }, other) => build === undefined || build === other;
		const pythonOf = (build) => /(?:^|_)(?:py|cp)(\d{2,3})(?:_|h|$)/.exec(build ?? "")?.[1];
		function channelsOf(item, given) {
			const origin = item.origin?.replace(/\/+$/, "") ?? "";
			if (given !== undefined) return [{
				item,
				channels: [given]
			}];
			if (/^https?:\/\//.test(origin)) return [{
				item,
				channels: [origin]
			}];
			if (origin === "defaults") return [{
				item,
				channels: [`${defaults}/main`, `${defaults}/r`]
			}];
			if (/^pkgs\/\w+$/.test(origin)) return [{
				item,
				channels: [`${defaults}/${origin.slice(5)}`]
			}];
			return /^[\w.-]+(?:\/[\w.-]+)*$/.test(origin) ? [{
				item,
				channels: [`${anaconda}/${origin}`]
			}] : [];
		}
		const key = /"([^"\s/]+)-([^"\s/-]+)-([^"\s/-]+)\.(?:conda|tar\.bz2)"\s*:/g;
		const longestKey = 512;
		async function readChannel(index, folder, names) {
			const parts = await index.parts(`${folder}/repodata.json`, [".zst", ""]);
			if (!parts) return undefined;
			const found = [];
			let rest = "";
			let isDocument;
			for await (const part of parts) {
				const text = rest + part;
				isDocument ??= text.trim() === "" ? undefined : text.trimStart().startsWith("{");
				if (isDocument === false) throw new SyntaxError("not a list of packages");
				let end = 0;
				for (const { 0: whole, 1: name, 2: version, 3: build, index: at } of text.matchAll(key)) {
					end = at + whole.length;
					if (names.has(name)) found.push([name, {
						version,
						build
					}]);
				}
				rest = text.slice(Math.max(end, text.length - longestKey));
			}
			if (!isDocument) throw new SyntaxError("not a list of packages");
			return found;
		}
	}),
	79902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askApt: () => askApt });
		var available = __webpack_require__(89922);
		var repositories = __webpack_require__(17261);
		;
		const weight = (char) => {
			if (char === undefined || /\d/.test(char)) return 0;
			if (char === "~") return -1;
			return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
		};
		function compareParts(a, b) {
			const [left, right] = [a.match(/\D+|\d+/g) ?? [], b.match(/\D+|\d+/g) ?? []].map(textFirst);
			for (let at = 0; at < Math.max(left.length, right.length); at++) {
				const [one = "", two = ""] = [left[at], right[at]];
				const order = at % 2 ? compareNumbers(one, two) : compareText(one, two);
				if (order !== 0) return order;
			}
			return 0;
		}
		const textFirst = (runs) => /^\d/.test(runs[0] ?? "") ? ["", ...runs] : runs;
		function compareNumbers(a, b) {
			const difference = BigInt(a || 0) - BigInt(b || 0);
			return difference < 0n ? -1 : difference > 0n ? 1 : 0;
		}
		function compareText(a, b) {
			for (let at = 0; at < Math.max(a.length, b.length); at++) {
				const difference = weight(a[at]) - weight(b[at]);
				if (difference !== 0) return difference;
			}
			return 0;
		}
		function partsOf(version) {
			const colon = version.indexOf(":");
			const rest = version.slice(colon + 1);
			const hyphen = rest.lastIndexOf("-");
			return {
				epoch: colon < 0 ? "0" : version.slice(0, colon),
				upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
				revision: hyphen < 0 ? "" : rest.slice(hyphen + 1)
			};
		}
		function compareDebVersions(a, b) {
			const [one, two] = [partsOf(a), partsOf(b)];
			return compareParts(one.epoch, two.epoch) || compareParts(one.upstream, two.upstream) || compareParts(one.revision, two.revision);
		}
		;
		const askApt = async (packages, index) => {
			if (index.archives.length === 0) return (0, repositories.SH)(packages, "the lock names no archive of apt");
			const wanted = new Set(packages.map(({ name }) => name));
			const offered = new Map();
			const unread = [];
			for (const { url, isBackport } of index.archives.flatMap((archive) => listsOf(archive, index.arch))) {
				const isRead = await readList(index, url, (name, version) => {
					if (!wanted.has(name)) return;
					const key = keyOf(name, isBackport);
					offered.set(key, (offered.get(key) ?? new Set()).add(version));
				});
				if (!isRead) unread.push(url);
			}
			const answers = packages.map((item) => {
				const kinds = [false, ...isFromBackports(item) ? [true] : []];
				const versions = kinds.flatMap((kind) => [...offered.get(keyOf(item.name, kind)) ?? []]);
				if (versions.length === 0) return {
					package: item,
					state: "unknown",
					why: "no archive of the image has this name"
				};
				return (0, available.tm)(item, new Set(versions), versions.toSorted(compareDebVersions).at(-1));
			});
			return (0, repositories.cP)(answers, unread);
		};
		const keyOf = (name, isBackport) => `${isBackport} ${name}`;
		const isFromBackports = ({ version }) => /~bpo\d/.test(version);
		function listsOf({ uri, suite, components }, arch) {
			const isBackport = /-backports(?:$|[-/])/.test(suite);
			if (suite.endsWith("/")) return [{
				url: `${uri}${suite.replace(/^\.?\//, "")}Packages`,
				isBackport
			}];
			return components.map((component) => ({
				url: `${uri}dists/${suite}/${component}/binary-${arch}/Packages`,
				isBackport
			}));
		}
		async function readList(index, url, add) {
			const lines = await index.lines(url, [
				".gz",
				".xz",
				""
			]);
			if (!lines) return false;
			let name = "";
			for await (const line of lines) {
				if (line.startsWith("Package: ")) name = line.slice(9).trim();
				else if (line.startsWith("Version: ")) add(name, line.slice(9).trim());
			}
			return true;
		}
	}),
	64130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishedApt: () => publishedApt });
		var zod_1 = __webpack_require__(28942);
		var _published_js_2 = __webpack_require__(97127);
		var _snapshots_js_0 = __webpack_require__(35621);
		const filesSchema = zod_1.Ikc({ fileinfo: zod_1.g1P(zod_1.YjP(), zod_1.YOg(zod_1._H3({ first_seen: zod_1.YjP() }))) });
		const isoTime = (text) => text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
		const publishedApt = async ({ name, version }, text, index = `https://${_snapshots_js_0._T}`) => {
			const path = [name, version].map(encodeURIComponent).join("/");
			const found = await text(`${index}/mr/binary/${path}/binfiles?fileinfo=1`);
			if (found === undefined) return undefined;
			const { fileinfo } = filesSchema.parse(JSON.parse(found));
			return (0, _published_js_2.Q)(Object.values(fileinfo).flat().map((file) => isoTime(file.first_seen)));
		};
	}),
	35621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nh: () => snapshotAddress,
			XO: () => snapshotsOf,
			_T: () => debianSnapshotHost,
			pL: () => findSnapshots
		});
		var node_path_0 = __webpack_require__(76760);
		var _url_js_2 = __webpack_require__(55352);
		var _status_js_1 = __webpack_require__(60988);
		const debian = {
			domain: "debian.org",
			afterDate: 3 * 36e5
		};
		const known = {
			Debian: {
				origin: "Debian",
				folder: "archive/debian",
				...debian
			},
			"Debian-Security": {
				origin: "Debian",
				folder: "archive/debian-security",
				...debian
			},
			"Debian Backports": {
				origin: "Debian Backports",
				folder: "archive/debian",
				...debian
			},
			Ubuntu: {
				origin: "Ubuntu",
				folder: "ubuntu",
				domain: "ubuntu.com"
			}
		};
		const hostOf = ({ domain }) => `snapshot.${domain}`;
		const debianSnapshotHost = hostOf(debian);
		const addressOf = (archive) => `http://${hostOf(archive)}/${archive.folder}/{id}/`;
		const idOf = (instant) => `${instant.toISOString().replace(/[-:]/g, "").replace(/\.\d+Z$/, "")}Z`;
		const archivesOf = {
			debian: ["Debian", "Debian-Security"],
			ubuntu: ["Ubuntu"]
		};
		function snapshotAddress(distribution) {
			const archive = known[archivesOf[distribution]?.[0] ?? ""];
			return archive && addressOf(archive);
		}
		const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
			const archive = known[label];
			return archive ? [[node_path_0.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]] : [];
		}));
		const releaseFiles = (uri, suite) => {
			const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
			return [`${folder}InRelease`, `${folder}Release`];
		};
		function parseRelease(text) {
			const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
			const [fields] = (0, _status_js_1.L)(text.slice(start)).paragraphs;
			if (!fields) return undefined;
			const date = Date.parse(fields.get("date") ?? "");
			const origin = fields.get("origin") ?? "";
			return {
				origin,
				label: fields.get("label") ?? origin,
				date: date >= 0 && date < Date.UTC(1e4, 0) ? new Date(date) : undefined
			};
		}
		async function findSnapshots(sources, addresses, now, ask) {
			const release = async (uri, suite) => {
				for (const url of releaseFiles(uri, suite)) {
					const text = await ask(url);
					if (text !== undefined) return parseRelease(text);
				}
				return undefined;
			};
			const found = await Promise.all(sources.map(async (source) => {
				const shown = {
					...source,
					uri: (0, _url_js_2.c)(source.uri)
				};
				const gone = "should the archive delete a locked version, a rebuild fails and names it";
				const live = await release(source.uri, source.suite);
				if (!live) return {
					archive: shown,
					reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`
				};
				const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
				const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
				const address = own ?? (archive && addressOf(archive));
				if (!address) return {
					archive: shown,
					reason: `no snapshot of it is known: ${gone}`
				};
				const instant = archive?.afterDate !== undefined && live.date ? new Date(live.date.getTime() + archive.afterDate) : now;
				const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
				if (!await release(uri, source.suite)) return {
					archive: shown,
					reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`
				};
				return {
					...shown,
					snapshot: uri
				};
			}));
			return {
				archives: found.map((each) => "archive" in each ? each.archive : each),
				unlocked: found.flatMap((each) => {
					if (!("archive" in each)) return [];
					return [{
						what: `apt archive ${each.archive.uri} ${each.archive.suite}`,
						reason: each.reason
					}];
				})
			};
		}
	}),
	26930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askGem: () => askGem,
			compareGemVersions: () => compareGemVersions
		});
		var _available_js_0 = __webpack_require__(89922);
		const usual = "https://rubygems.org";
		const askGem = async (packages, index) => {
			const sources = await (0, _available_js_0.sO)(index, () => usual);
			const linesOf = (0, _available_js_0.lQ)(async (name) => {
				const texts = await Promise.all(sources.map((source) => index.text(`${source}/info/${encodeURIComponent(name)}`)));
				const found = texts.filter((text) => text !== undefined);
				return found.length > 0 ? found.flatMap(parseList) : undefined;
			});
			return (0, _available_js_0.X2)(packages.filter(isFromSource), async (item) => {
				const list = await linesOf(item.name);
				if (!list) return {
					package: item,
					state: "unknown"
				};
				const ruby = rubyOf(item);
				const usable = list.filter(({ platform }) => platform === "ruby" || platform === item.arch);
				const choice = usable.filter(({ version }) => isPreRelease(item.version) || !isPreRelease(version)).filter((each) => ruby === undefined || allows(each.ruby, ruby)).map(({ version }) => version).sort(compareGemVersions);
				return (0, _available_js_0.tm)(item, new Set(usable.map(({ version }) => version)), choice.at(-1));
			});
		};
		const isFromSource = ({ location, owner, build }) => !owner && !build && !location?.includes("/specifications/default/");
		const rubyOf = ({ prefix }) => /\/(\d+\.\d+)\.\d+(?:\/|$)/.exec(prefix ?? "")?.[1];
		function parseList(text) {
			const lines = text.split("\n").filter((line) => line !== "" && line !== "---");
			return lines.map((line) => {
				const [, version, platform = "ruby", more = ""] = /^([0-9][0-9A-Za-z.]*)(?:-(\S+))?(?: (.*))?$/.exec(line) ?? [];
				if (version === undefined) throw new SyntaxError("not a list of a gem's versions");
				return {
					version,
					platform,
					ruby: /[|,]ruby:([^,]*)/.exec(more)?.[1]
				};
			});
		}
		function allows(requirement, ruby) {
			return (requirement ?? "").split("&").every((one) => {
				const [, operator, wanted = ""] = /^\s*(>=|<|~>)\s*(\d+\.\d+)/.exec(one) ?? [];
				if (operator === undefined) return true;
				const order = compareGemVersions(ruby, wanted);
				if (operator === "<") return order < 0 || order === 0 && !/<\s*\d+\.\d+(?:\.0|\.?dev|$)/.test(one);
				return order >= 0;
			});
		}
		const isPreRelease = (version) => /[a-z]/i.test(version);
		function compareGemVersions(a, b) {
			const [one, two] = [a, b].map((version) => version.match(/\d+|[a-z]+/gi) ?? []);
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const [x, y] = [one[at] ?? "0", two[at] ?? "0"];
				const [isX, isY] = [x, y].map((part) => /^\d/.test(part));
				const order = isX && isY ? Number(x) - Number(y) : isX !== isY ? Number(isX) - Number(isY) : x < y ? -1 : x > y ? 1 : 0;
				if (order !== 0) return order;
			}
			return 0;
		}
	}),
	31905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { gemIndexes: () => gemIndexes });
		const gemIndexes = {
			files: [
				".gemrc",
				"gemrc",
				"Gemfile"
			],
			instead: [/(?<=\bgem\s+sources\s[^;&|]{0,200}--clear-all\s[^;&|]{0,200})(?:-a|--add)[\s=]+/g],
			beside: [
				/\bgem\s+sources\s+(?:-a|--add)[\s=]+/g,
				/(?<=\bgem\s+(?:install|i)\s[^;&|]{0,400})(?:-s|--source)[\s=]+/g,
				/^\s*source\s+(?=["'])/g,
				/^\s*-\s+(?=["']?http)/g
			]
		};
	}),
	31751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askGo: () => askGo });
		var zod_0 = __webpack_require__(28942);
		var _available_js_1 = __webpack_require__(89922);
		var _semver_js_3 = __webpack_require__(48285);
		var _module_js_2 = __webpack_require__(58006);
		const usual = "https://proxy.golang.org";
		const infoSchema = zod_0.Ikc({ Version: zod_0.YjP() });
		const askGo = async (packages, index) => {
			const proxies = await (0, _available_js_1.sO)(index, () => usual);
			const ask = async (path) => {
				for (const proxy of proxies) {
					const text = await index.text(`${proxy}/${path}`);
					if (text !== undefined) return text;
				}
				return undefined;
			};
			const offerOf = (0, _available_js_1.lQ)(async (module) => {
				const list = await ask(`${(0, _module_js_2.Mk)(module)}/@v/list`);
				const listed = (list ?? "").split(/\s+/).filter(_module_js_2.lF);
				const latest = listed.length > 0 ? newestOf(listed) : versionIn(await ask(`${(0, _module_js_2.Mk)(module)}/@latest`));
				if (latest === undefined) return undefined;
				const isRetracted = retractions(await ask(`${(0, _module_js_2.Mk)(module)}/@v/${(0, _module_js_2.Mk)(latest)}.mod`) ?? "");
				const kept = listed.filter((version) => !isRetracted(version));
				return {
					listed,
					isRetracted,
					newest: kept.length > 0 ? newestOf(kept) : latest
				};
			});
			return (0, _available_js_1.X2)(packages, async (item) => {
				const why = whyNot(item);
				if (why !== undefined) return {
					package: item,
					state: "unknown",
					why
				};
				const offer = await offerOf(item.name);
				if (!offer) return {
					package: item,
					state: "unknown",
					why: "the module proxy does not know this module"
				};
				const { listed, isRetracted, newest } = offer;
				const isThere = listed.includes(item.version) || await ask(`${(0, _module_js_2.Mk)(item.name)}/@v/${(0, _module_js_2.Mk)(item.version)}.info`) !== undefined;
				const there = new Set(isThere ? [item.version] : []);
				return isRetracted(item.version) ? (0, _available_js_1.tm)(item, new Set(), newest, there) : (0, _available_js_1.tm)(item, there, newest);
			});
		};
		function whyNot(item) {
			if (item.name === "stdlib") return "it is part of the Go that made the program";
			if (!(0, _module_js_2.CA)(item)) return "the go.mod of the program that it is linked into decides its version";
			if (!item.hash || !(0, _module_js_2.lF)(item.version) || !(0, _module_js_2.FS)(item.name)) return "the program was made in a folder, not from a module of a proxy";
			return undefined;
		}
		function newestOf(versions) {
			const releases = versions.filter((version) => !version.includes("-"));
			return (releases.length > 0 ? releases : versions).toSorted(byVersion).at(-1);
		}
		const byVersion = (a, b) => (0, _semver_js_3.c)(a.slice(1), b.slice(1));
		const versionIn = (text) => text === undefined ? undefined : infoSchema.parse(JSON.parse(text)).Version;
		function retractions(mod) {
			const plain = mod.replaceAll(/\/\/[^\n]*/g, "");
			const blocks = [...plain.matchAll(/^\s*retract\s*(?:\(([^)]*)\)|([^\n(]+))/gm)];
			const lines = blocks.flatMap(([, block, line]) => (block ?? line ?? "").split("\n"));
			const ranges = lines.flatMap((line) => {
				const [low, high = low] = line.match(/v\d[\w.+-]*/g) ?? [];
				return low === undefined || high === undefined ? [] : [{
					low,
					high
				}];
			});
			return (version) => ranges.some(({ low, high }) => byVersion(low, version) <= 0 && byVersion(version, high) <= 0);
		}
	}),
	85872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { goIndexes: () => goIndexes });
		const goIndexes = {
			files: [],
			instead: [/\bGOPROXY=/g],
			beside: []
		};
	}),
	22196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askNpm: () => askNpm });
		var zod_1 = __webpack_require__(28942);
		var _available_js_2 = __webpack_require__(89922);
		var _interpreter_js_3 = __webpack_require__(23139);
		var _registry_js_0 = __webpack_require__(49848);
		const documentSchema = zod_1.Ikc({ versions: zod_1.g1P(zod_1.YjP(), zod_1.L5J()) });
		const accepted = "application/vnd.npm.install-v1+json";
		const askNpm = async (packages, index) => {
			const registries = await (0, _available_js_2.sO)(index, _registry_js_0.f);
			const versionsOf = (0, _available_js_2.lQ)(async (name) => {
				const documents = await Promise.all(registries.map((registry) => index.text(`${registry}/${name.replace("/", "%2f")}`, { accept: accepted }).then(parseVersions)));
				const found = documents.filter((versions) => versions !== undefined);
				return found.length > 0 ? found.flat() : undefined;
			});
			return (0, _available_js_2.X2)(packages.filter(isFromRegistry), async (item) => {
				const versions = await versionsOf(item.name);
				if (!versions) return {
					package: item,
					state: "unknown"
				};
				return (0, _available_js_2.tm)(item, new Set(versions), newestInRange(item.version, versions));
			});
		};
		const isFromRegistry = (item) => !(0, _interpreter_js_3.X)(item) && !item.url && !item.commit && !item.owner && !item.location?.includes("/node_modules/npm/node_modules/");
		const parseVersions = (text) => text === undefined ? undefined : Object.keys(documentSchema.parse(JSON.parse(text)).versions);
		function numbersOf(version) {
			const found = /^(\d+)\.(\d+)\.(\d+)(?:\+.*)?$/.exec(version);
			return found?.slice(1).map(Number);
		}
		function newestInRange(locked, versions) {
			const from = numbersOf(locked);
			if (!from) return versions.includes(locked) ? locked : undefined;
			const fixed = Math.min(from.findIndex((number) => number > 0) + 1 || 3, 3);
			const candidates = versions.flatMap((version) => {
				const numbers = numbersOf(version);
				const isInRange = numbers && byNumbers(numbers, from) >= 0 && numbers.slice(0, fixed).every((n, i) => n === from[i]);
				return isInRange ? [{
					version,
					numbers
				}] : [];
			});
			return candidates.sort((a, b) => byNumbers(b.numbers, a.numbers))[0]?.version;
		}
		const byNumbers = (a, b) => a.map((number, at) => number - b[at]).find((difference) => difference !== 0) ?? 0;
	}),
	68795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { npmIndexes: () => npmIndexes });
		const npmIndexes = {
			files: [
				".npmrc",
				"npmrc",
				".yarnrc",
				".yarnrc.yml"
			],
			instead: [
				/\b(?:npm_config_registry|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER)=/gi,
				/^\s*(?:registry|npmRegistryServer)(?:\s*[=:]\s*|\s+)/g,
				/\bset\s+(?:-\S+\s+)*(?:registry|npmRegistryServer)[\s=]+/g
			],
			commands: {
				install: /\b(?:npm|pnpm|yarn|bun)\s[^;|]{0,400}\b(?:i|ci|install|add)\b/,
				own: [/\s--registry[\s=]+/g]
			},
			beside: [/^\s*@[\w.-]+:registry\s*=\s*/g]
		};
	}),
	79585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishedNpm: () => publishedNpm });
		var zod_1 = __webpack_require__(28942);
		var _available_js_2 = __webpack_require__(89922);
		var _published_js_3 = __webpack_require__(97127);
		var _registry_js_0 = __webpack_require__(49848);
		const documentSchema = zod_1.Ikc({ time: zod_1.g1P(zod_1.YjP(), zod_1.YjP()) });
		const usual = (0, _available_js_2.lQ)(_registry_js_0.f);
		const publishedNpm = async ({ name, version }, text, index) => {
			const registry = index ?? await usual("registry");
			const found = await text(`${registry}/${name.replace("/", "%2f")}`);
			if (found === undefined) return undefined;
			const { time } = documentSchema.parse(JSON.parse(found));
			return (0, _published_js_3.Q)([Object.hasOwn(time, version) ? time[version] : undefined]);
		};
	}),
	49848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => npmRegistry });
		var _failure_js_0 = __webpack_require__(77205);
		var _process_find_program_js_1 = __webpack_require__(39335);
		var _process_run_js_2 = __webpack_require__(21880);
		const variables = /^npm_config_(?:registry|userconfig|globalconfig)$/i;
		async function npmRegistry() {
			const npm = await (0, _process_find_program_js_1.K)("npm");
			if (npm === undefined) throw unknown("npm is not on the PATH");
			const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => variables.test(name)));
			const { code, stdout } = await (0, _process_run_js_2.eF)(npm, [
				"config",
				"get",
				"registry"
			], {
				cwd: "/",
				env: (0, _process_run_js_2.aq)(own),
				timeLimitMs: 6e4
			});
			const address = stdout.trim();
			if (code === 0 && /^https?:\/\/\S+$/.test(address) && URL.canParse(address)) return address.replace(/\/+$/, "");
			throw unknown("`npm config get registry` names none");
		}
		const unknown = (why) => new _failure_js_0.H("usage", "no address of npm's registry is known", {
			code: "index-unknown",
			why,
			remedy: "name it: --index npm=ADDRESS"
		});
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
	41701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askPacman: () => askPacman });
		var _available_js_1 = __webpack_require__(89922);
		var _repositories_js_0 = __webpack_require__(17261);
		const askPacman = async (packages, index) => {
			const repositories = (0, _repositories_js_0.Ub)(index);
			if (!repositories) return (0, _repositories_js_0.SH)(packages, (0, _repositories_js_0.Kn)("pacman"));
			const wanted = new Set(packages.map(({ name }) => name));
			const arch = packages.find((item) => item.arch && item.arch !== "any")?.arch ?? "x86_64";
			const { found, unread } = await (0, _repositories_js_0.NU)(repositories, async ({ name, urls }) => urls.map((url) => `${url.replaceAll("$arch", arch)}/${index.given === undefined ? `${name}.db` : ""}`), (url) => readDatabase(index, url.replace(/\/$/, ""), wanted));
			return (0, _repositories_js_0.cP)(packages.map((item) => answerFor(item, found)), unread);
		};
		function answerFor(item, found) {
			const no = (why) => ({
				package: item,
				state: "unknown",
				why
			});
			if (item.prefix !== undefined) return no("it is not from the image's own repositories");
			const version = found.map(({ list }) => list.get(item.name)).find((each) => each !== undefined);
			if (version === undefined) return no("no repository of the image has this name");
			return (0, _available_js_1.tm)(item, new Set([version]), version);
		}
		async function readDatabase(index, url, wanted) {
			const lines = await index.lines(url, [""]);
			if (!lines) return undefined;
			const list = new Map();
			let [isDatabase, field, name] = [
				false,
				"",
				""
			];
			for await (const whole of lines) {
				if (whole.includes("\0")) isDatabase = true;
				const line = whole.slice(whole.lastIndexOf("\0") + 1);
				if (/^%[A-Z0-9]+%$/.test(line)) field = line;
				else if (field === "%NAME%") [name, field] = [line, ""];
				else if (field === "%VERSION%") {
					if (wanted.has(name)) list.set(name, line);
					field = "";
				}
			}
			if (!isDatabase) throw new SyntaxError("not a database of packages");
			return list;
		}
	}),
	9540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { pacmanRepositories: () => pacmanRepositories });
		const settings = "/etc/pacman.conf";
		const longestFile = 256 * 1024;
		const deepest = 8;
		async function pacmanRepositories(tree) {
			if (tree.resolve(settings)?.type !== "file") return undefined;
			const sections = [];
			await readSettings(tree, settings, sections, 0);
			return sections.filter(({ name }) => name !== "options").map(({ name, servers }) => ({
				name,
				urls: servers.map((server) => server.replaceAll("$repo", name).replace(/\/+$/, "")).filter((url) => /^https?:\/\//.test(url) && URL.canParse(url)).filter((url) => !/[{}]|\$(?!arch\b)/.test(url))
			}));
		}
		async function readSettings(tree, path, sections, depth) {
			if (depth > deepest || tree.resolve(path)?.type !== "file") return;
			const text = (await tree.read([path], longestFile)).get(path)?.toString("utf8") ?? "";
			for (const line of text.split(/\r?\n/)) {
				const head = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
				const [, key, value = ""] = /^\s*(Server|Include)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
				if (head !== undefined) sections.push({
					name: head,
					servers: []
				});
				else if (key === "Server") sections.at(-1)?.servers.push(value);
				else if (key === "Include") await readSettings(tree, value, sections, depth + 1);
			}
		}
	}),
	6704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askPerl: () => askPerl });
		var _available_js_1 = __webpack_require__(89922);
		var _interpreter_js_0 = __webpack_require__(23139);
		var _version_js_2 = __webpack_require__(98387);
		const usual = "https://www.cpan.org";
		const askPerl = async (packages, index) => {
			const asked = packages.filter((item) => !item.owner && !item.url && !(0, _interpreter_js_0.X)(item) && item.name !== "perl");
			const wanted = new Set(asked.map(({ name }) => name));
			const mirrors = await (0, _available_js_1.sO)(index, () => usual);
			const lists = await (0, _available_js_1.X2)(mirrors, (mirror) => readIndex(index, mirror, wanted));
			const isDeleted = (0, _available_js_1.lQ)(async (file) => {
				const folder = file.slice(0, file.lastIndexOf("/"));
				const texts = await (0, _available_js_1.X2)(mirrors, (mirror) => index.text(`${mirror}/authors/id/${folder}/CHECKSUMS`));
				const found = texts.filter((text) => text !== undefined);
				const name = file.slice(file.lastIndexOf("/") + 1);
				return found.length > 0 && found.every((text) => !text.includes(`'${name}'`));
			});
			return (0, _available_js_1.X2)(asked, async (item) => {
				const no = (why) => ({
					package: item,
					state: "unknown",
					why
				});
				if (lists.every((list) => list === undefined)) return no("the mirror has no list of modules");
				const listed = lists.flatMap((list) => list?.get(item.name) ?? [])[0];
				if (!listed) return no("CPAN's index does not list this module");
				if (listed.file === item.origin) return {
					package: item,
					state: "same",
					newest: item.version
				};
				if (listed.version === "undef") return no("CPAN's index does not say the version of this module");
				const order = (0, _version_js_2.AV)(listed.version, item.version);
				if (order === 0 && item.origin === undefined) return {
					package: item,
					state: "same",
					newest: item.version
				};
				const newest = order === 0 ? distributionOf(listed.file) : listed.version;
				const isGone = isFileOnCpan(item) && await isDeleted(item.origin);
				return {
					package: item,
					state: isGone ? "gone" : "newer",
					newest
				};
			});
		};
		const isFileOnCpan = ({ origin = "" }) => /^\w\/\w\w\/[\w./+-]+$/.test(origin) && !/\.\./.test(origin);
		const distributionOf = (file) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");
		async function readIndex(index, mirror, wanted) {
			const lines = await index.lines(`${mirror}/modules/02packages.details.txt`, [".gz", ""]);
			if (!lines) return undefined;
			const found = new Map();
			let [isIndex, isHead] = [false, true];
			for await (const line of lines) {
				if (isHead) {
					isIndex ||= /^(?:File|Columns):/.test(line);
					isHead = line.trim() !== "";
					continue;
				}
				const [name = "", version = "", file = ""] = line.trim().split(/\s+/);
				if (file !== "" && wanted.has(name)) found.set(name, {
					version,
					file
				});
			}
			if (!isIndex) throw new SyntaxError("not a list of modules");
			return found;
		}
	}),
	10007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { perlIndexes: () => perlIndexes });
		const perlIndexes = {
			files: [],
			instead: [/\bPERL_CPANM_OPT=["']?[^"';&|]{0,200}--(?:mirror|from)[\s=]+/g],
			commands: {
				install: /\b(?:cpanm|cpm\s+install)\s/,
				own: [/\s(?:--mirror|--from|-M)[\s=]+/g, /\s(?:--resolver|-r)[\s=]+02packages,/g]
			},
			beside: []
		};
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
	97127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => earliest });
		function earliest(times) {
			const known = times.map((each) => Date.parse(each ?? "")).filter((each) => !Number.isNaN(each));
			return known.length > 0 ? new Date(Math.min(...known)).toISOString() : undefined;
		}
	}),
	74995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askPython: () => askPython });
		var zod_2 = __webpack_require__(28942);
		var _available_js_4 = __webpack_require__(89922);
		var _interpreter_js_3 = __webpack_require__(23139);
		var _about_js_0 = __webpack_require__(44725);
		var _specifiers_js_1 = __webpack_require__(29023);
		var _version_js_5 = __webpack_require__(18720);
		const usual = "https://pypi.org/simple";
		const accepted = "application/vnd.pypi.simple.v1+json";
		const pageSchema = zod_2.Ikc({ files: zod_2.YOg(zod_2._H3({ filename: zod_2.YjP() })) });
		const askPython = async (packages, index) => {
			const pythons = new Map(packages.filter(_interpreter_js_3.X).map(({ prefix, version }) => [prefix, version]));
			const others = index.given === undefined && index.named.instead.length + index.named.beside.length > 0;
			const asked = packages.filter(isFromIndex).filter(({ version }) => others || !version.includes("+"));
			const addresses = await (0, _available_js_4.sO)(index, () => usual);
			const filesOf = (0, _available_js_4.lQ)(async (name) => {
				const pages = await Promise.all(addresses.map(async (address) => {
					const page = await index.text(`${address}/${encodeURIComponent(name)}/`, { accept: accepted });
					return parseFiles(name)(page);
				}));
				const found = pages.filter((page) => page !== undefined);
				return found.length > 0 ? found.flat() : undefined;
			});
			return (0, _available_js_4.X2)(asked, async (item) => {
				const found = await filesOf((0, _about_js_0.qb)(item.name));
				if (!found) return {
					package: item,
					state: "unknown"
				};
				const python = pythons.get(item.prefix) ?? pythonOf(item.location);
				const usable = found.filter(({ yanked }) => !yanked);
				const choice = usable.filter(({ version }) => (0, _version_js_5.Ty)(item.version) || !(0, _version_js_5.Ty)(version)).filter(({ requiresPython }) => python === undefined || (0, _specifiers_js_1.N)(requiresPython, python));
				const spelled = (version) => (0, _version_js_5.Zy)(version, item.version) === 0 ? item.version : version;
				const best = (0, _version_js_5.BP)(versionsOf(choice).filter((version) => (0, _version_js_5.Zy)(version, version) === 0));
				const spelledOf = (files) => new Set(versionsOf(files).map(spelled));
				return (0, _available_js_4.tm)(item, spelledOf(usable), best && spelled(best), spelledOf(found));
			});
		};
		const isFromIndex = (item) => !(0, _interpreter_js_3.X)(item) && !item.url && !item.commit && !item.editable && !item.owner;
		const pythonOf = (location = "") => /\/python(3\.\d+)\//.exec(location)?.[1];
		const versionsOf = (files) => [...new Set(files.map(({ version }) => version))];
		const parseFiles = (name) => (text) => {
			if (text === undefined) return undefined;
			const page = text.trimStart().startsWith("{") ? JSON.parse(text) : pageOfHtml(text);
			const { files } = pageSchema.parse(page);
			return files.flatMap((file) => {
				const version = versionOf(String(file.filename), name);
				return version === undefined ? [] : [{
					version,
					yanked: Boolean(file.yanked),
					requiresPython: String(file["requires-python"] ?? "")
				}];
			});
		};
		function pageOfHtml(html) {
			if (!/<a\b|pypi:repository-version/i.test(html)) throw new SyntaxError("not a page of an index");
			const anchors = [...html.matchAll(/<a\b([^>]*)>\s*([^<]+?)\s*<\/a>/gi)];
			const files = anchors.map(([, attributes = "", filename]) => ({
				filename,
				yanked: /\bdata-yanked\b/i.test(attributes),
				"requires-python": /data-requires-python="([^"]*)"/i.exec(attributes)?.[1]?.replaceAll("&gt;", ">").replaceAll("&lt;", "<")
			}));
			return { files };
		}
		function versionOf(filename, name) {
			if (filename.endsWith(".whl")) return filename.split("-")[1];
			const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|zip|tgz)$/.exec(filename)?.[1];
			const at = stem?.lastIndexOf("-") ?? -1;
			return stem !== undefined && at > 0 && (0, _about_js_0.qb)(stem.slice(0, at)) === name ? stem.slice(at + 1) : undefined;
		}
	}),
	21436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { pythonIndexes: () => pythonIndexes });
		const pythonIndexes = {
			files: ["pip.conf", "uv.toml"],
			instead: [
				/\b(?:PIP_INDEX_URL|UV_INDEX_URL|UV_DEFAULT_INDEX)=/g,
				/^\s*index[-_]url\s*[=:]\s*/g,
				/\bset\s+(?:-\S+\s+)*(?:\w+\.)?index-url\s+/g
			],
			beside: [
				/\b(?:PIP_EXTRA_INDEX_URL|UV_EXTRA_INDEX_URL|UV_INDEX)=/g,
				/^\s*extra[-_]index[-_]url\s*[=:]\s*\[?/g,
				/\bset\s+(?:-\S+\s+)*(?:\w+\.)?extra-index-url\s+/g,
				/(?<=\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400})\s(?:--extra-index-url|--index)[\s=]+(?:[\w-]+=)?/g
			],
			commands: {
				install: /\b(?:pip[\d.]*|uv|pipx|pdm)\s[^;|]{0,400}\b(?:install|add|sync|wheel|download)\b/,
				own: [/\s(?:-i|--index-url|--default-index)(?:[\s=]+|(?=["']?http))(?:[\w-]+=)?/g]
			}
		};
	}),
	40622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishedPython: () => publishedPython });
		var zod_1 = __webpack_require__(28942);
		var _published_js_2 = __webpack_require__(97127);
		var _about_js_0 = __webpack_require__(44725);
		const releaseSchema = zod_1.Ikc({ urls: zod_1.YOg(zod_1._H3({ upload_time_iso_8601: zod_1.YjP() })) });
		const publishedPython = async ({ name, version }, text, index = "https://pypi.org") => {
			const path = [(0, _about_js_0.qb)(name), version].map(encodeURIComponent).join("/");
			const found = await text(`${index}/pypi/${path}/json`);
			if (found === undefined) return undefined;
			const { urls } = releaseSchema.parse(JSON.parse(found));
			return (0, _published_js_2.Q)(urls.map((file) => file.upload_time_iso_8601));
		};
	}),
	29023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => allows });
		var _version_js_0 = __webpack_require__(18720);
		function allows(specifiers, version) {
			return specifiers.split(",").every((one) => {
				const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
				if (operator === undefined) return true;
				if (operator === "===") return version.toLowerCase() === wanted.toLowerCase();
				const isFamily = wanted.endsWith(".*");
				const [mine, theirs] = [(0, _version_js_0.F5)(version), (0, _version_js_0.F5)(isFamily ? wanted.slice(0, -2) : wanted)];
				if (!mine || !theirs) return true;
				const isOf = (release) => mine.epoch === theirs.epoch && release.every((number, at) => (mine.release[at] ?? 0) === number);
				if (isFamily) return isOf(theirs.release) === (operator !== "!=");
				const order = (0, _version_js_0.Zy)(theirs.local ? version : mine.public, wanted);
				if (operator === "~=") return order >= 0 && isOf(theirs.release.slice(0, -1));
				if (!holds[operator](order)) return false;
				const isSameRelease = isOf(theirs.release) && mine.release.slice(theirs.release.length).every((one) => one === 0);
				if (operator === "<") return !(isSameRelease && (0, _version_js_0.Ty)(version) && !(0, _version_js_0.Ty)(wanted));
				if (operator === ">") return !(isSameRelease && (mine.local || mine.isPost && !theirs.isPost));
				return true;
			});
		}
		const holds = {
			"==": (order) => order === 0,
			"!=": (order) => order !== 0,
			"<=": (order) => order <= 0,
			">=": (order) => order >= 0,
			"<": (order) => order < 0,
			">": (order) => order > 0
		};
	}),
	68495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askR: () => askR,
			compareRVersions: () => compareRVersions
		});
		var _available_js_0 = __webpack_require__(89922);
		const cran = "https://cloud.r-project.org";
		const bioconductor = "https://bioconductor.org";
		const parts = [
			"bioc",
			"data/annotation",
			"data/experiment",
			"workflows"
		];
		const askR = async (packages, index) => {
			const r = packages.find(({ purl }) => purl.startsWith("pkg:generic/r@"))?.version;
			const listOf = (0, _available_js_0.lQ)((address) => readList(index, address));
			const release = (0, _available_js_0.lQ)(() => newestRelease(index, r));
			const asked = packages.filter(isFromRepository);
			const wanted = await (0, _available_js_0.X2)(asked, async (item) => {
				if (index.given !== undefined) return [index.given];
				if (item.purl.startsWith("pkg:bioconductor/")) {
					const named = /\b(\d+\.\d+)\b/.exec(item.origin ?? "")?.[1] ?? await release("");
					return named === undefined ? [] : parts.map((part) => `${bioconductor}/packages/${named}/${part}`);
				}
				if (/^https?:\/\//.test(item.origin ?? "")) return [item.origin.replace(/\/+$/, "")];
				return (0, _available_js_0.sO)(index, () => cran);
			});
			return (0, _available_js_0.X2)([...asked.entries()], async ([at, item]) => {
				const lists = await Promise.all(wanted[at].map(listOf));
				const known = lists.filter((list) => list !== undefined);
				if (known.length === 0) return {
					package: item,
					state: "unknown"
				};
				const listed = known.flatMap((list) => list.get(item.name) ?? []).filter(({ minimalR }) => !r || !minimalR || compareRVersions(r, minimalR) >= 0);
				const newest = listed.map(({ version }) => version).sort(compareRVersions);
				if (newest.length === 0) return {
					package: item,
					state: "gone"
				};
				return (0, _available_js_0.tm)(item, new Set([item.version]), newest.at(-1));
			});
		};
		const isFromRepository = (item) => /^pkg:(?:cran|bioconductor)\//.test(item.purl) && !item.owner && !item.url && !item.commit;
		async function readList(index, address) {
			const lines = await index.lines(`${address}/src/contrib/PACKAGES`, [".gz", ""]);
			if (!lines) return undefined;
			const found = new Map();
			let [name, field] = ["", ""];
			for await (const line of lines) {
				const [, key = field, value = line] = /^([\w-]+):(.*)$/.exec(line) ?? [];
				field = key;
				const listed = found.get(name)?.at(-1);
				if (key === "Package") name = value.trim();
				else if (key === "Version") found.set(name, [...found.get(name) ?? [], {
					version: value.trim(),
					minimalR: undefined
				}]);
				else if (key === "Depends" && listed) listed.minimalR = /\bR\s*\(>=\s*([\d.-]+)\)/.exec(value)?.[1] ?? listed.minimalR;
			}
			return found;
		}
		async function newestRelease(index, r) {
			const text = await index.text(`${bioconductor}/config.yaml`) ?? "";
			const newest = /^release_version:\s*["']?(\d+\.\d+)/m.exec(text)?.[1];
			const table = text.split(/^r_ver_for_bioc_ver:\s*$/m)[1]?.split(/^\S/m)[0] ?? "";
			const minor = r?.split(".").slice(0, 2).join(".");
			return [...table.matchAll(/^\s+["']?(\d+\.\d+)["']?:\s*["']?(\d+\.\d+)/gm)].filter(([, , of]) => of === minor).map(([, release = ""]) => release).filter((release) => newest !== undefined && compareRVersions(release, newest) <= 0).sort(compareRVersions).at(-1);
		}
		function compareRVersions(a, b) {
			const [one, two] = [a, b].map((version) => version.split(/[.-]/).map(Number));
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const order = (one[at] ?? -1) - (two[at] ?? -1);
				if (order !== 0) return order;
			}
			return 0;
		}
	}),
	84184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { rIndexes: () => rIndexes });
		const rIndexes = {
			files: [
				"Rprofile.site",
				".Rprofile",
				"Renviron.site"
			],
			instead: [
				/\brepos\s*=\s*(?:c\(\s*)?(?=["'])/g,
				/\bCRAN["']?\s*\]{0,2}\s*(?:=|<-)\s*/g,
				/\b(?:CRAN_MIRROR|R_CRAN_WEB|RENV_CONFIG_REPOS_OVERRIDE)=/g
			],
			beside: []
		};
	}),
	17261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kn: () => whyNoRepositories,
			NU: () => readRepositories,
			SH: () => allUnknown,
			Ub: () => repositoriesOf,
			cP: () => certainAnswers
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _available_js_1 = __webpack_require__(89922);
		const repositoriesOf = ({ given, named }) => given === undefined ? named.repositories : [{
			name: given,
			urls: [given]
		}];
		const mostMirrors = 4;
		async function readRepositories(repositories, addressesOf, read) {
			const lists = await (0, _available_js_1.X2)(repositories, async (repository) => {
				let failed;
				for (const url of (await addressesOf(repository)).slice(0, mostMirrors)) {
					try {
						const list = await read(url);
						if (list !== undefined) return {
							repository,
							list
						};
					} catch (error) {
						if (!(error instanceof _failure_js_0.H)) throw error;
						failed ??= error;
					}
				}
				if (failed) throw failed;
				return {
					repository,
					list: undefined
				};
			});
			return {
				found: lists.flatMap(({ repository, list }) => list === undefined ? [] : [{
					repository,
					list
				}]),
				unread: lists.filter(({ list }) => list === undefined).map(({ repository }) => repository.name)
			};
		}
		const allUnknown = (packages, why) => packages.map((item) => ({
			package: item,
			state: "unknown",
			why
		}));
		const whyNoRepositories = (index) => `no repositories are known: only the image's settings name them; forecast the image, or give --index ${index}=https://…`;
		function certainAnswers(answers, unread) {
			if (unread.length === 0) return [...answers];
			const why = `these repositories could not be asked: ${unread.join(", ")}`;
			return answers.map((answer) => answer.state === "same" || answer.state === "gone" ? {
				...answer,
				state: "unknown",
				why
			} : answer);
		}
	}),
	72691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { askRpm: () => askRpm });
		var available = __webpack_require__(89922);
		var ecosystems_repositories = __webpack_require__(17261);
		;
		const pieces = /\d+|[A-Za-z]+|[~^]/g;
		function compareParts(a, b) {
			const [one, two] = [a.match(pieces) ?? [], b.match(pieces) ?? []];
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const order = comparePieces(one[at], two[at]);
				if (order !== 0) return order;
			}
			return 0;
		}
		const rank = (piece) => {
			if (piece === "~") return 0;
			if (piece === undefined) return 1;
			if (piece === "^") return 2;
			return /\d/.test(piece) ? 4 : 3;
		};
		function comparePieces(a, b) {
			const order = rank(a) - rank(b);
			if (order !== 0 || a === undefined || b === undefined) return order;
			if (rank(a) === 4) return Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b));
			return Number(a > b) - Number(a < b);
		}
		function partsOf(full) {
			const [, epoch = "0", rest = ""] = /^(?:(\d+):)?(.*)$/s.exec(full) ?? [];
			const hyphen = rest.lastIndexOf("-");
			return hyphen < 0 ? {
				epoch,
				version: rest,
				release: ""
			} : {
				epoch,
				version: rest.slice(0, hyphen),
				release: rest.slice(hyphen + 1)
			};
		}
		function compareRpmVersions(a, b) {
			const [one, two] = [partsOf(a), partsOf(b)];
			return compareParts(one.epoch, two.epoch) || compareParts(one.version, two.version) || compareParts(one.release, two.release);
		}
		;
		const askRpm = async (packages, index) => {
			const repositories = (0, ecosystems_repositories.Ub)(index);
			if (!repositories) return (0, ecosystems_repositories.SH)(packages, (0, ecosystems_repositories.Kn)("rpm"));
			const wanted = new Set(packages.map(({ name }) => name));
			const { found, unread } = await (0, ecosystems_repositories.NU)(repositories, (repository) => addressesOf(repository, index), (url) => readRepository(index, url, wanted));
			const main = packages.find(({ arch }) => arch && arch !== "noarch" && arch !== "(none)")?.arch;
			return (0, ecosystems_repositories.cP)(packages.filter(({ name }) => name !== "gpg-pubkey").map((item) => answerFor(item, found, main)), unread);
		};
		const isModular = (version) => /\.module[_+]/.test(version);
		const usualPriority = 99;
		function answerFor(item, found, main) {
			const no = (why) => ({
				package: item,
				state: "unknown",
				why
			});
			if (item.prefix !== undefined) return no("it is not from the image's own repositories");
			const offered = found.flatMap(({ repository, list }) => (list.get(item.name) ?? []).filter(({ version }) => isModular(version) === isModular(item.version)).map((listed) => ({
				...listed,
				priority: repository.priority ?? usualPriority
			})));
			const ours = offered.filter(({ arch }) => arch === item.arch || arch === "noarch" || item.arch === "noarch" && arch === main);
			if (ours.length === 0) return no("no enabled repository of the image has this name");
			const spelled = (version) => compareRpmVersions(version, item.version) === 0 ? item.version : version;
			const there = new Set(ours.filter(({ arch }) => arch === item.arch).map(({ version }) => spelled(version)));
			if (isModular(item.version)) return there.has(item.version) ? no("it is from a stream of a module, and what a stream offers beside it is not read") : {
				package: item,
				state: "gone"
			};
			const best = Math.min(...ours.map(({ priority }) => priority));
			const choice = ours.filter(({ priority }) => priority === best).map(({ version }) => spelled(version));
			return (0, available.tm)(item, there, choice.sort(compareRpmVersions).at(-1));
		}
		async function addressesOf({ urls, mirrors }, index) {
			if (mirrors === undefined) return urls;
			const text = await index.text(mirrors) ?? "";
			const found = text.trimStart().startsWith("<") ? [...text.matchAll(/<url\b[^>]*>\s*(https?:\/\/[^\s<]+)\s*<\/url>/g)].map(([, url = ""]) => url) : text.split(/\s+/).filter((line) => /^https?:\/\//.test(line));
			return found.map((url) => url.replaceAll("&amp;", "&").replace(/\/repodata\/repomd\.xml$/, "").replace(/\/+$/, ""));
		}
		const endings = [
			".gz",
			".zst",
			".xz",
			""
		];
		async function readRepository(index, url, wanted) {
			const text = await index.text(`${url}/repodata/repomd.xml`);
			if (text === undefined) return undefined;
			const primary = /<data\s+type="primary"\s*>([\s\S]*?)<\/data>/.exec(text)?.[1] ?? "";
			const href = /<location\b[^>]*\bhref="([^"]+)"/.exec(primary)?.[1];
			if (href === undefined) throw new SyntaxError("not the index of a repository");
			const base = /<location\b[^>]*\bxml:base="([^"]+)"/.exec(primary)?.[1]?.replace(/\/+$/, "");
			const ending = endings.find((each) => each !== "" && href.endsWith(each)) ?? "";
			const address = `${base ?? url}/${href.slice(0, href.length - ending.length)}`;
			const parts = await index.parts(address, [ending]);
			return parts && readPrimary(parts, wanted);
		}
		const entry = /<name>([^<]+)<\/name>\s*<arch>([^<]+)<\/arch>\s*<version\s([^>]*)>/g;
		const longestEntry = 2048;
		async function readPrimary(parts, wanted) {
			const list = new Map();
			let [rest, count] = ["", 0];
			let promised;
			for await (const part of parts) {
				const text = rest + part;
				promised ??= numberIn(/<metadata\b[^>]*\bpackages="(\d+)"/.exec(text)?.[1]);
				let end = 0;
				for (const { 0: whole, 1: name = "", 2: arch = "", 3: version = "", index: at } of text.matchAll(entry)) {
					end = at + whole.length;
					count += 1;
					if (wanted.has(name)) list.set(name, [...list.get(name) ?? [], {
						arch,
						version: versionIn(version)
					}]);
				}
				rest = text.slice(Math.max(end, text.length - longestEntry));
			}
			if (promised !== count) throw new SyntaxError("not a list of packages");
			return list;
		}
		const numberIn = (text) => text === undefined ? undefined : Number(text);
		function versionIn(attributes) {
			const field = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
			const plain = `${field("ver")}-${field("rel")}`;
			return ["", "0"].includes(field("epoch")) ? plain : `${field("epoch")}:${plain}`;
		}
	}),
	55183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { rpmRepositories: () => rpmRepositories });
		var _os_release_js_0 = __webpack_require__(33839);
		const longestFile = 256 * 1024;
		const folders = [
			"/etc/yum.repos.d",
			"/etc/distro.repos.d",
			"/usr/share/dnf5/repos.d",
			"/etc/zypp/repos.d",
			"/usr/share/dnf5/repos.override.d",
			"/etc/dnf/repos.override.d"
		];
		const mainFiles = ["/etc/yum.conf", "/etc/dnf/dnf.conf"];
		const variableFolders = [
			"/usr/share/dnf5/vars.d",
			"/etc/yum/vars",
			"/etc/dnf/vars",
			"/etc/zypp/vars.d"
		];
		const baseArch = {
			amd64: "x86_64",
			arm64: "aarch64",
			"386": "i386"
		};
		const enterprise = new Set([
			"rhel",
			"centos",
			"rocky",
			"almalinux",
			"ol",
			"scientific",
			"eurolinux"
		]);
		async function rpmRepositories(tree) {
			const isFile = (path) => tree.resolve(path)?.type === "file";
			const listed = (folder) => tree.list(folder).map(({ path }) => path).filter(isFile);
			const files = [...mainFiles.filter(isFile), ...folders.flatMap(listed).filter((path) => path.endsWith(".repo"))];
			if (files.every((path) => mainFiles.includes(path))) return undefined;
			const texts = await tree.read(files, longestFile);
			const sections = new Map();
			for (const file of files) readSections(texts.get(file).toString("utf8"), sections);
			sections.delete("main");
			const variables = await variablesOf(tree, variableFolders.flatMap(listed));
			return [...sections].filter(([, section]) => isTrue(section.get("enabled") ?? "1") && addressKeys.some((key) => section.has(key))).map(([id, section]) => repositoryOf(id, section, variables));
		}
		const isTrue = (value) => /^(?:1|yes|true|on)$/i.test(value);
		const addressKeys = [
			"baseurl",
			"mirrorlist",
			"metalink"
		];
		function readSections(text, sections) {
			let section = new Map();
			let key = "";
			for (const line of text.split(/\r?\n/)) {
				const head = /^\[([^\]]+)\]/.exec(line)?.[1];
				const [, name, value = ""] = /^([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
				const isMore = /^\s+[^\s#;]/.test(line) && key !== "";
				if (head !== undefined) {
					section = sections.get(head) ?? new Map();
					sections.set(head, section);
					key = "";
				} else if (name !== undefined) {
					key = name;
					section.set(key, value);
				} else if (isMore) section.set(key, `${section.get(key)} ${line.trim()}`);
			}
		}
		async function variablesOf(tree, files) {
			const { id, versionId } = await (0, _os_release_js_0._W)(tree);
			const arch = baseArch[tree.arch ?? ""] ?? tree.arch;
			const release = enterprise.has(id ?? "") ? versionId?.split(".")[0] : versionId;
			const variables = new Map();
			if (arch !== undefined) for (const name of ["basearch", "arch"]) variables.set(name, arch);
			if (release !== undefined) {
				const [major = "", minor = ""] = release.split(".");
				for (const [name, value] of Object.entries({
					"": release,
					_major: major,
					_minor: minor
				})) variables.set(`releasever${name}`, value);
			}
			for (const [path, bytes] of await tree.read(files, longestFile)) variables.set(path.slice(path.lastIndexOf("/") + 1), bytes.toString("utf8").split("\n")[0].trim());
			return variables;
		}
		function repositoryOf(id, section, variables) {
			const field = (name) => section.get(name) ?? "";
			const addresses = (name) => section.has("sslclientcert") ? [] : field(name).split(/[\s,]+/).map((address) => filled(address, variables)).filter((address) => /^https?:\/\//.test(address) && URL.canParse(address)).filter((address) => !/[${}]/.test(address));
			const path = field("path").replace(/^\/+|\/+$/g, "");
			const urls = addresses("baseurl").map((url) => [url.replace(/\/+$/, ""), path].filter(Boolean).join("/"));
			const mirrors = [...addresses("metalink"), ...addresses("mirrorlist")][0];
			const priority = /^\d+$/.test(field("priority")) ? Number(field("priority")) : undefined;
			return {
				name: id,
				urls,
				...mirrors === undefined || urls.length > 0 ? {} : { mirrors },
				...priority === undefined ? {} : { priority }
			};
		}
		const filled = (address, variables) => address.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => variables.get(braced ?? bare ?? "") ?? whole);
	}),
	48285: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => compareReleases });
		function compareReleases(a, b) {
			const [one, two] = [a, b].map((version) => {
				const [, release = "", stage] = /^([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
				return {
					release: release.split("."),
					stage: stage?.split(".")
				};
			});
			const order = compareEach(one.release, two.release);
			if (order !== 0) return order;
			if (!one.stage || !two.stage) return Number(!one.stage) - Number(!two.stage);
			return compareEach(one.stage, two.stage);
		}
		function compareEach(one, two) {
			for (let at = 0; at < Math.max(one.length, two.length); at++) {
				const [x, y] = [one[at], two[at]];
				if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? -1 : 1;
				const [isX, isY] = [x, y].map((part) => /^\d+$/.test(part));
				const order = isX && isY ? Number(x) - Number(y) : Number(isY) - Number(isX) || (x < y ? -1 : x > y ? 1 : 0);
				if (order !== 0) return order;
			}
			return 0;
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
