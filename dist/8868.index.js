"use strict";
exports.id = 8868;
exports.ids = [8868];
exports.modules = {
	33906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			condaExplicit: () => condaExplicit,
			digestOf: () => digestOf,
			isFetchable: () => isFetchable
		});
		var _ecosystems_interpreter_js_2 = __webpack_require__(23139);
		var _hashes_js_0 = __webpack_require__(6515);
		var _selection_js_1 = __webpack_require__(78700);
		const isFetchable = (item) => item.url !== undefined && /^(https?|file):\/\/[^\s#]+\.(conda|tar\.bz2)$/.test(item.url);
		function digestOf({ hash }) {
			const digest = (0, _hashes_js_0.E)(hash);
			if (digest?.algorithm !== "sha256" && digest?.algorithm !== "md5") return undefined;
			return {
				algorithm: digest.algorithm,
				hex: digest.hex
			};
		}
		function condaExplicit(lock, options = {}) {
			const { packages, prefixes, remarks } = (0, _selection_js_1.uj)(lock, "conda", options);
			const urls = [];
			for (const item of packages) {
				const digest = digestOf(item);
				const hash = digest ? `#${digest.algorithm === "md5" ? "" : "sha256:"}${digest.hex}` : "";
				if (isFetchable(item)) {
					urls.push(item.url + hash);
				} else {
					remarks.push(`no URL is recorded: ${item.name} ${item.version} ${item.build ?? ""} from ${item.origin ?? "an unknown channel"}`);
				}
			}
			const subdirs = [...new Set(packages.map((item) => item.arch).filter((arch) => arch && arch !== "noarch"))];
			const python = lock.ecosystems.python;
			const pip = (python && python.status !== "absent" ? python.packages : []).filter((item) => prefixes.includes(item.prefix ?? "") && item.owner === undefined && !(0, _ecosystems_interpreter_js_2.X)(item));
			return [
				(0, _selection_js_1.Im)(`conda packages of ${(0, _selection_js_1.Gg)(lock)}`),
				...prefixes.filter(Boolean).map((prefix) => (0, _selection_js_1.Im)(`from ${prefix}`)),
				...subdirs.map((subdir) => (0, _selection_js_1.Im)(`platform: ${subdir}`)),
				...remarks.map(_selection_js_1.Im),
				...pip.map((item) => (0, _selection_js_1.Im)(`installed by pip, not by conda: ${item.name}==${item.version}`)),
				"@EXPLICIT",
				...urls,
				""
			].join("\n");
		}
	}),
	58868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			apptainerRecipe: () => apptainerRecipe,
			dockerfile: () => dockerfile
		});
		var failure = __webpack_require__(77205);
		var shell_word = __webpack_require__(704);
		var reference = __webpack_require__(93118);
		var pin = __webpack_require__(86739);
		var sources = __webpack_require__(290);
		var conda_explicit = __webpack_require__(33906);
		var renv = __webpack_require__(30505);
		var requirements = __webpack_require__(55052);
		var selection = __webpack_require__(78700);
		;
		const stepFolder = "/tmp/stx-lock";
		const writers = {
			dpkg: byApt,
			rpm: byDnf,
			apk: byApk,
			conda: byConda,
			python: byPip,
			r: byRenv,
			npm: byNpm,
			gem: byGem
		};
		function installationOf(lock) {
			const parts = Object.values(writers).map((write) => write(lock));
			const others = (0, selection.YB)(lock).filter(({ ecosystem }) => !Object.hasOwn(writers, ecosystem));
			return {
				steps: parts.flatMap(({ steps }) => steps),
				remarks: [
					`Packages of ${(0, selection.Gg)(lock)}, each at its version.`,
					"What the recipe did beside installing them is not here. The locked recipe has it, and pins and checks more.",
					...parts.flatMap(({ remarks }) => remarks),
					...others.map(({ ecosystem, item }) => notHere(ecosystem, item)),
					...(0, selection.dc)(lock)
				]
			};
		}
		const notHere = (ecosystem, { name, version, owner }) => owner === undefined ? `not installed here: ${name} ${version} (${ecosystem})` : `comes with a package of ${owner}: ${name} ${version} (${ecosystem})`;
		const packagesOf = (lock, ecosystem) => (0, selection.YB)(lock).flatMap((each) => each.ecosystem === ecosystem ? [each.item] : []);
		function byWords(lock, ecosystem, word, commands) {
			const found = packagesOf(lock, ecosystem).map((item) => ({
				item,
				text: word(item)
			}));
			const isPlain = (text) => text !== undefined && /^@?[\w.][\w.+:~^=@/-]*$/.test(text);
			const lines = [...new Set(found.flatMap(({ text }) => isPlain(text) ? text : []))];
			return {
				steps: step(`packages of ${ecosystem}`, ecosystem, lines, commands),
				remarks: found.filter(({ text }) => !isPlain(text)).map(({ item }) => notHere(ecosystem, item))
			};
		}
		function byFile(lock, ecosystem, write, commands) {
			const byPrefix = Map.groupBy(packagesOf(lock, ecosystem), ({ prefix }) => prefix);
			const parts = [...byPrefix].map(([prefix, items], at) => {
				const isUsable = prefix !== undefined && !/\p{C}|[\u2028\u2029]/u.test(prefix);
				const { lines, remarks } = isUsable ? write(prefix) : {
					lines: [],
					remarks: []
				};
				if (!isUsable || lines.length === 0) return {
					steps: [],
					remarks: items.map((item) => notHere(ecosystem, item))
				};
				const name = `${ecosystem}-${at + 1}`;
				const about = `packages of ${ecosystem} in ${prefix}`;
				return {
					steps: step(about, name, lines, commands((0, shell_word.x)(prefix), `${stepFolder}/${name}`)),
					remarks: remarks.filter((remark) => !/^(left out as asked|from |in .*:$|platform: )/.test(remark)).map((remark) => `${ecosystem} in ${prefix}: ${remark}`)
				};
			});
			return {
				steps: parts.flatMap(({ steps }) => steps),
				remarks: parts.flatMap(({ remarks }) => remarks)
			};
		}
		function splitComments(text) {
			const all = text.split("\n").filter((line) => line !== "");
			return {
				lines: all.filter((line) => !line.startsWith("#")),
				remarks: all.filter((line) => line.startsWith("# ")).slice(1).map((line) => line.slice(2))
			};
		}
		function step(about, name, lines, commands) {
			return lines.length > 0 ? [{
				about,
				files: { [`${stepFolder}/${name}`]: lines },
				commands
			}] : [];
		}
		const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";
		const snapshotOptions = "/etc/apt/apt.conf.d/zz-stx-lock";
		function byApt(lock) {
			const own = (item) => item.prefix === undefined ? `${item.name}${item.arch && item.arch !== "all" ? `:${item.arch}` : ""}=${item.version}` : undefined;
			const { steps, remarks } = byWords(lock, "dpkg", own, [
				"apt-get update",
				`DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades $(cat ${stepFolder}/dpkg)`,
				`rm -rf /var/lib/apt/lists/* ${snapshotSources} ${snapshotOptions}`
			]);
			const archives = lock.archives ?? [];
			const kept = archives.flatMap(({ snapshot, ...archive }) => snapshot ? [{
				...archive,
				uri: snapshot
			}] : []);
			const files = kept.length > 0 ? {
				[snapshotSources]: (0, sources.c)(kept),
				[snapshotOptions]: (0, pin.uY)(kept)
			} : {};
			return {
				steps: steps.map((one) => ({
					...one,
					files: {
						...files,
						...one.files
					}
				})),
				remarks: [...remarks, ...archives.filter(({ snapshot }) => snapshot === undefined).map(({ uri, suite }) => `apt must know the archive ${uri} ${suite}, with its key; it has no snapshot`)]
			};
		}
		function byDnf(lock) {
			const word = ({ name, version, arch, prefix }) => prefix !== undefined || name === "gpg-pubkey" ? undefined : `${name}-${version}${arch ? `.${arch}` : ""}`;
			return byWords(lock, "rpm", word, ["manager=$(command -v dnf || command -v microdnf || command -v yum || command -v zypper)", `"$manager" install -y $(cat ${stepFolder}/rpm)`]);
		}
		function byApk(lock) {
			const word = ({ name, version, prefix }) => prefix !== undefined || name.startsWith(".") ? undefined : `${name}=${version}`;
			return byWords(lock, "apk", word, [`apk add --no-cache $(cat ${stepFolder}/apk)`]);
		}
		function byConda(lock) {
			const write = (prefix) => {
				const { lines, remarks } = splitComments((0, conda_explicit.condaExplicit)(lock, { prefix }));
				return {
					lines: lines.length > 1 ? lines : [],
					remarks
				};
			};
			return byFile(lock, "conda", write, (prefix, file) => [
				`conda=$(command -v conda || command -v mamba || command -v micromamba || echo ${prefix}/bin/conda)`,
				`if [ -d ${prefix}/conda-meta ]; then verb=install; else verb=create; fi`,
				`"$conda" "$verb" -y -p ${prefix} --file ${file}`
			]);
		}
		function byPip(lock) {
			const write = (prefix) => splitComments((0, requirements.requirements)(lock, { prefix }));
			return byFile(lock, "python", write, (prefix, file) => [
				`python=${prefix}/bin/python3`,
				prefix.startsWith("'/usr") ? "[ -x \"$python\" ] || python=python3" : `[ -x "$python" ] || python3 -m venv ${prefix}`,
				`PIP_BREAK_SYSTEM_PACKAGES=1 "$python" -m pip install --no-cache-dir --no-deps -r ${file}`
			]);
		}
		function byRenv(lock) {
			const write = (prefix) => {
				const { R, Packages, StxContainer } = JSON.parse((0, renv.renv)(lock, { prefix }));
				const lines = JSON.stringify({
					R,
					Packages
				}, null, 1).split("\n");
				return {
					lines: Object.keys(Packages).length > 0 ? lines : [],
					remarks: StxContainer.Remarks
				};
			};
			return byFile(lock, "r", write, (prefix, file) => [`Rscript -e 'install.packages("renv", repos = "https://cloud.r-project.org")'`, `Rscript -e 'to <- commandArgs(TRUE); renv::restore(lockfile = to[1], library = to[2], prompt = FALSE)' ${file} ${prefix}`]);
		}
		function byNpm(lock) {
			const word = ({ name, version, location }) => location?.endsWith(`/lib/node_modules/${name}/package.json`) && name !== "npm" && name !== "corepack" ? `${name}@${version}` : undefined;
			return byWords(lock, "npm", word, [`npm install --global --no-fund --no-audit $(cat ${stepFolder}/npm)`]);
		}
		function byGem(lock) {
			const word = ({ name, version, owner, location }) => owner !== undefined || location?.includes("/specifications/default/") ? undefined : `${name}:${version}`;
			return byWords(lock, "gem", word, [`gem install --no-document --conservative $(cat ${stepFolder}/gem)`]);
		}
		;
		const minimal_recipe_images = {
			"opensuse-leap": "opensuse/leap",
			almalinux: "almalinux",
			alpine: "alpine",
			amzn: "amazonlinux",
			centos: "centos",
			debian: "debian",
			fedora: "fedora",
			ol: "oraclelinux",
			rocky: "rockylinux",
			ubuntu: "ubuntu"
		};
		const fromImage = new Set([
			"localimage",
			"library",
			"oras",
			"shub"
		]);
		const longest = 32e3;
		function dockerfile(lock) {
			const { steps, remarks } = installationOf(lock);
			const base = imageOf(lock);
			const blocks = steps.flatMap(({ about, files, commands }) => [
				"",
				(0, selection.Im)(about),
				...Object.entries(files).flatMap(([path, lines]) => written(path, lines).map(run)),
				run(`set -e; ${commands.join("; ")}`)
			]);
			return minimal_recipe_text([...base.remarks, ...remarks].map(selection.Im), [
				`FROM ${base.from}`,
				...blocks,
				...steps.length > 0 ? ["", run(`rm -rf ${stepFolder}`)] : []
			]);
		}
		function apptainerRecipe(lock) {
			const { steps, remarks } = installationOf(lock);
			const base = headerOf(lock);
			return minimal_recipe_text([...base.remarks, ...remarks].map(selection.Im), [...base.header, ...steps.length > 0 ? [
				"",
				"%post",
				...[
					"set -e",
					...steps.flatMap(inPost),
					`rm -rf ${stepFolder}`
				].map((line) => `    ${line}`)
			] : []]);
		}
		const minimal_recipe_text = (head, body) => `${[
			...head,
			"",
			...body
		].join("\n")}\n`;
		const run = (command) => `RUN ${command}`;
		const inPost = ({ about, files, commands }) => [
			(0, selection.Im)(about),
			...Object.entries(files).flatMap(([path, lines]) => written(path, lines)),
			...commands
		];
		function written(path, lines) {
			const parts = [[]];
			let size = 0;
			for (const line of lines) {
				size += line.length + 3;
				if (size > longest && parts.at(-1).length > 0) [size] = [line.length, parts.push([])];
				parts.at(-1).push((0, shell_word.x)(line));
			}
			return parts.map((part, n) => `${n === 0 ? `mkdir -p ${path.slice(0, path.lastIndexOf("/"))} && ` : ""}printf '%s\\n' \\\n${part.map((word) => `      ${word} \\\n`).join("")}      >>${path}`);
		}
		const lastBase = ({ bases }) => bases.toSorted((a, b) => a.stage - b.stage).at(-1);
		const isPlain = (value) => value !== undefined && /^[\w./:@%+~?=&-]+$/.test(value);
		function imageOf(lock) {
			const base = lastBase(lock);
			if (base?.bootstrap === "docker" && isPlain(base.written)) {
				const digest = base.platformDigest ?? base.indexDigest;
				return digest && isPlain(digest) ? {
					from: (0, reference.ct)(base.written, digest),
					remarks: []
				} : {
					from: base.written,
					remarks: ["no digest of the base is known"]
				};
			}
			if (base?.bootstrap === "scratch") return {
				from: "scratch",
				remarks: []
			};
			const distribution = distributionOf(lock);
			const started = base ? `the image was started by ${base.bootstrap}, from ${base.written}` : "the lock names no base";
			if (distribution) return {
				from: distribution,
				remarks: [`${started}; this starts from the distribution's image`]
			};
			throw new failure.H("usage", "the lock names no base that a recipe can start from", {
				code: "export-base-unknown",
				why: `${started}, and no package names a distribution whose image is known`,
				remedy: "export another format, for example cyclonedx"
			});
		}
		function headerOf(lock) {
			const base = lastBase(lock);
			if (base?.bootstrap === "debootstrap" && isPlain(base.suite) && isPlain(base.mirror)) {
				const header = [
					"Bootstrap: debootstrap",
					`OSVersion: ${base.suite}`,
					`MirrorURL: ${base.mirror}`
				];
				return {
					header,
					remarks: []
				};
			}
			if (base?.bootstrap === "scratch") return {
				header: ["Bootstrap: scratch"],
				remarks: []
			};
			if (base && fromImage.has(base.bootstrap) && isPlain(base.written)) {
				const header = [`Bootstrap: ${base.bootstrap}`, `From: ${base.written}`];
				return {
					header,
					remarks: [`sha256 of the base: ${base.imageSha256 ?? "not known"}`]
				};
			}
			const { from, remarks } = imageOf(lock);
			return {
				header: ["Bootstrap: docker", `From: ${from}`],
				remarks
			};
		}
		function distributionOf(lock) {
			for (const { ecosystem, item } of (0, selection.YB)(lock)) {
				if (![
					"apk",
					"dpkg",
					"rpm"
				].includes(ecosystem) || item.prefix !== undefined) continue;
				const [, id, version] = /[?&]distro=(.+)-([\w.]+)(?:&|$)/.exec(item.purl) ?? [];
				if (id !== undefined && Object.hasOwn(minimal_recipe_images, id)) return `${minimal_recipe_images[id]}:${version}`;
			}
			return undefined;
		}
	}),
	30505: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renv: () => renv });
		var _selection_js_0 = __webpack_require__(78700);
		const base = new Set("R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(" "));
		function renv(lock, options = {}) {
			const { packages, prefixes, remarks } = (0, _selection_js_0.uj)(lock, "r", options);
			const interpreter = packages.find((item) => item.name === "R") ?? packages.find((item) => item.name === "base");
			if (!interpreter && packages.length) remarks.push("R's own version is not known");
			const listed = packages.filter((item) => !base.has(item.name));
			const origins = [...new Set(listed.map((item) => item.origin).filter((origin) => origin !== undefined))];
			const repositories = origins.filter((origin) => /^https?:\/\//.test(origin)).map((url, index) => ({
				Name: index === 0 ? "CRAN" : `Repository${index + 1}`,
				URL: url
			}));
			const document = {
				R: {
					Version: interpreter?.version ?? "",
					Repositories: repositories
				},
				Packages: Object.fromEntries(listed.map((item) => [item.name, record(item, repositories)])),
				StxContainer: {
					Image: (0, _selection_js_0.Gg)(lock),
					Libraries: prefixes.filter(Boolean),
					Remarks: remarks
				}
			};
			return `${JSON.stringify(document, null, 2)}\n`;
		}
		function record(item, repositories) {
			const head = {
				Package: item.name,
				Version: item.version
			};
			if (item.commit === undefined) {
				const repository = repositories.find((known) => known.URL === item.origin)?.Name ?? item.origin;
				if (repository !== undefined) return {
					...head,
					Source: "Repository",
					Repository: repository
				};
				return {
					...head,
					Source: "unknown"
				};
			}
			const github = /github\.com[/:]([^/]+)\/([^/#?]+?)(?:\.git)?(?:[/#?]|$)/.exec(item.url ?? "");
			if (github) {
				return {
					...head,
					Source: "GitHub",
					RemoteType: "github",
					RemoteHost: "api.github.com",
					RemoteUsername: github[1],
					RemoteRepo: github[2],
					RemoteRef: item.commit,
					RemoteSha: item.commit
				};
			}
			return {
				...head,
				Source: "git",
				RemoteType: "git",
				RemoteUrl: item.url ?? "",
				RemoteSha: item.commit
			};
		}
	}),
	93118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			YX: () => cutReference,
			ct: () => pinnedReference,
			gL: () => joinHeader
		});
		var _failure_js_0 = __webpack_require__(77205);
		const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagForm = /^\w[\w.-]{0,127}$/;
		const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
		const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
		const hubNames = new Set([
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io",
			"registry.hub.docker.com"
		]);
		function cutReference(text) {
			const at = text.indexOf("@");
			const named = at < 0 ? text : text.slice(0, at);
			const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
			const colon = named.lastIndexOf(":");
			if (colon < 0 || colon < named.lastIndexOf("/")) return {
				name: named,
				...digest
			};
			return {
				name: named.slice(0, colon),
				tag: named.slice(colon + 1),
				...digest
			};
		}
		function parseReference(text) {
			if (text.includes("://")) {
				throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
			}
			const { name, tag, digest } = cutReference(text);
			const slash = name.indexOf("/");
			const first = slash < 0 ? "" : name.slice(0, slash);
			const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
			const written = hasHost ? first : "docker.io";
			const path = hasHost ? name.slice(slash + 1) : name;
			if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
			const hub = hubNames.has(written);
			const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
			if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
				throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
			}
			if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
			if (digest !== undefined && !digestForm.test(digest)) throw invalid(text, `"${digest}" is not a valid digest`);
			return {
				host: hub ? "registry-1.docker.io" : written,
				registry: hub ? "docker.io" : written,
				repository,
				...tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {},
				...digest !== undefined ? { digest } : {}
			};
		}
		function invalid(text, why, remedy) {
			return new _failure_js_0.H("usage", `invalid image reference "${text}"`, {
				code: "image-reference-invalid",
				why,
				remedy: remedy ?? "write it as registry/namespace/name:tag in the From line"
			});
		}
		function joinHeader(from, header) {
			const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
			return [...before, from].join("/");
		}
		function pinnedReference(from, digest) {
			return `${cutReference(from).name}@${digest}`;
		}
	})
};
;
