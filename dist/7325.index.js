"use strict";
exports.id = 7325;
exports.ids = [7325];
exports.modules = {
	25897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => apkType });
		var _purl_js_0 = __webpack_require__(3668);
		const apkType = {
			type: "apk",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
	}),
	87723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => crate,
			D: () => names
		});
		const names = { normal: (name) => name.toLowerCase().replace(/_/g, "-") };
		const crate = { type: "cargo" };
	}),
	34896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => composer });
		var _purl_js_0 = __webpack_require__(3668);
		const composer = {
			id: "composer",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Composer (PHP): `composer/installed.json` in the `vendor` folder of every project, also in global ones",
				identity: "vendor folder, commit or sha1 of the archive, address of a source",
				packages: "packages of Composer"
			},
			names: { normal: _purl_js_0.g },
			purl: [{
				type: "composer",
				namespace: _purl_js_0.g,
				name: _purl_js_0.g
			}],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 90602))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 36425))).owned(tree)
		};
	}),
	1457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => names,
			M: () => deb
		});
		var _purl_js_0 = __webpack_require__(3668);
		const names = { normal: _purl_js_0.g };
		const deb = {
			type: "deb",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
	}),
	86739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cE: () => pinDpkg,
			hf: () => dpkgPinSetup,
			uY: () => snapshotSettings
		});
		var _pins_js_0 = __webpack_require__(9569);
		var _sources_js_1 = __webpack_require__(290);
		const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";
		const preferences = "/etc/apt/preferences.d/00stx-lock";
		const options = "/etc/apt/apt.conf.d/00stx-lock";
		function dpkgPinSetup() {
			return {
				files: {
					dpkg: [],
					"dpkg-removed": [],
					"floats-dpkg": [],
					"archives.sources": [],
					"snapshots.sources": [],
					"snapshot.conf": []
				},
				before: [],
				cleanup: [],
				rough: {
					before: [
						"if [ -d /etc/apt ]; then",
						"  mkdir -p /etc/apt/preferences.d /etc/apt/apt.conf.d",
						`  : >${preferences}`,
						`  : >${options}`,
						"fi"
					],
					cleanup: [`rm -f ${preferences} ${options}`]
				}
			};
		}
		function pinDpkg({ packages, transient, floats, archives, bootstrap, arch }) {
			const line = (found) => `${found.name} ${found.arch ?? "all"} ${found.version}`;
			const { own, unlocked } = (0, _pins_js_0.zg)(packages, "Debian packages", "apt");
			const installed = own.map(line).sort();
			const removed = (transient ?? []).map(line).sort();
			const snapshots = archives.flatMap(({ snapshot, ...archive }) => snapshot === undefined ? [] : [{
				...archive,
				uri: snapshot
			}]);
			return {
				files: {
					dpkg: installed,
					...removed.length > 0 ? { "dpkg-removed": removed } : {},
					...(0, _pins_js_0.px)("dpkg", floats),
					...snapshots.length > 0 ? {
						"archives.sources": (0, _sources_js_1.c)(archives.map((each) => ({
							...each,
							signedBy: undefined,
							trusted: true
						}))),
						"snapshots.sources": (0, _sources_js_1.c)(snapshots),
						"snapshot.conf": snapshotSettings(snapshots)
					} : {}
				},
				before: [
					"if [ -d /etc/apt ]; then",
					"  mkdir -p /etc/apt/preferences.d /etc/apt/apt.conf.d",
					`  cat "$stx"/dpkg* | while read -r name arch version; do`,
					`    case "$arch" in all|${arch}) ;; *) name="$name:$arch" ;; esac`,
					`    printf 'Package: %s\\nPin: version %s\\nPin-Priority: 1001\\n\\n' "$name" "$version"`,
					`  done >${preferences}`,
					`  echo 'APT::Get::allow-downgrades "true";' >${options}`,
					...snapshots.length > 0 ? takeWhatIsGone : [],
					"fi",
					...bootstrap === "debootstrap" ? bringBaseToLock : []
				],
				check: [
					"if command -v dpkg-query >/dev/null 2>&1; then",
					"  LC_ALL=C",
					"  export LC_ALL",
					"  dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Architecture} ${Version}\\n' |",
					`    sed -n 's/^.i. *//p' | while read -r name arch version; do`,
					`      ${(0, _pins_js_0.Bh)("dpkg", floats)}echo "$name $arch $version"`,
					`    done | sort >"$stx/dpkg-now"`,
					`  sort "$stx/dpkg" >"$stx/dpkg-locked"`,
					`  comm -23 "$stx/dpkg-locked" "$stx/dpkg-now" | sed 's/^/dpkg: locked, not here: /'`,
					`  comm -13 "$stx/dpkg-locked" "$stx/dpkg-now" | sed 's/^/dpkg: here, not locked: /'`,
					"fi"
				],
				cleanup: [`rm -f ${preferences} ${options} ${snapshotSources}`],
				unlocked
			};
		}
		function snapshotSettings(snapshots) {
			const hosts = new Set(snapshots.map(({ uri }) => new URL(uri).hostname));
			for (const { uri, trusted } of snapshots) if (trusted) hosts.delete(new URL(uri).hostname);
			return ["Acquire::Retries \"5\";", ...[...hosts].sort().map((host) => `Acquire::https::${host}::Verify-Peer "false";`)];
		}
		const takeWhatIsGone = [
			"  stx_apt() {",
			`    apt-get -o Dir::Etc::SourceList="$stx/archives.sources" -o Dir::Etc::SourceParts=/dev/null \\`,
			`      -o Dir::State::Lists="$stx/apt/lists" -o Dir::Cache="$stx/apt/cache" "$@"`,
			"  }",
			`  mkdir -p "$stx/apt/lists/partial" "$stx/apt/cache/archives/partial" /etc/apt/sources.list.d`,
			`  stx_apt update -q >"$stx/apt/log" 2>&1 || :`,
			"  {",
			"    dpkg-query -W -f '${Package} ${Architecture} ${Version}\\n'",
			"    stx_apt indextargets --format '$(FILENAME)' 'Created-By: Packages' | while read -r index; do",
			`      /usr/lib/apt/apt-helper cat-file "$index"`,
			"      echo",
			"    done | awk '/^Package: /{n=$2} /^Architecture: /{a=$2} /^Version: /{v=$2} /^$/{print n, a, v}'",
			`  } | LC_ALL=C sort -u >"$stx/apt/had"`,
			`  gone=$(cat "$stx"/dpkg* | LC_ALL=C sort -u | LC_ALL=C comm -23 - "$stx/apt/had")`,
			`  if [ -n "$gone" ]; then`,
			`    printf 'stx-container: not offered by the archives now, so their snapshots are asked, too: %s\\n' "$gone" >&2`,
			"    awk 'BEGIN { RS = \"\"; ORS = \"\\n\\n\"; FS = \"\\n\" } {",
			"      key = \"/dev/null\"",
			"      for (i = 1; i <= NF; i++) if ($i ~ \"^Signed-By: */\") { key = $i; sub(\"^[^/]*\", \"\", key) }",
			`      if ((getline line < key) >= 0) print`,
			`    }' "$stx/snapshots.sources" >${snapshotSources}`,
			`    cat "$stx/snapshot.conf" >>${options}`,
			"  fi",
			`  rm -rf "$stx/apt"`
		];
		const bringBaseToLock = [
			"if dpkg-query -W -f '${Package} ${Architecture} ${Version}\\n' | while read -r name arch version; do",
			`  while read -r locked_name locked_arch locked_version; do`,
			`    [ "$name $arch" != "$locked_name $locked_arch" ] || [ "$version" = "$locked_version" ] || exit 1`,
			`  done <"$stx/dpkg"`,
			"done; then :; else",
			"  apt-get update -q && apt-get dist-upgrade -q -y || echo 'stx-container: the base could not be brought to the locked versions' >&2",
			"fi"
		];
	}),
	290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => formatSources,
			w: () => aptSources
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _status_js_1 = __webpack_require__(60988);
		const mainList = "/etc/apt/sources.list";
		const listFolder = "/etc/apt/sources.list.d";
		const words = (text) => text?.split(/\s+/).filter(Boolean) ?? [];
		const yes = (text) => /^(yes|true|with|on|enable|1)$/i.test(text ?? "");
		const no = (text) => /^(no|false|without|off|disable|0)$/i.test(text ?? "");
		function source(uri, suite, components, signedBy, trusted) {
			return {
				uri: uri.replace(/\/*$/, "/"),
				suite,
				components,
				...signedBy ? { signedBy } : {},
				trusted
			};
		}
		function ofLine(line) {
			const parts = /^\s*deb\s+(?:\[([^\]]*)\]\s*)?(https?:\/\/\S+)\s+(\S+)\s*([^#]*)/.exec(line);
			if (!parts || !URL.canParse(parts[2])) return [];
			const [, options, uri, suite, components] = parts;
			const option = (name) => words(options).find((each) => each.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
			return [source(uri, suite, words(components), option("signed-by"), yes(option("trusted")))];
		}
		function ofParagraph(paragraph) {
			if (!words(paragraph.get("types")).includes("deb") || no(paragraph.get("enabled"))) return [];
			const uris = words(paragraph.get("uris")).filter((uri) => /^https?:\/\//.test(uri) && URL.canParse(uri));
			return uris.flatMap((uri) => words(paragraph.get("suites")).map((suite) => source(uri, suite, words(paragraph.get("components")), paragraph.get("signed-by")?.replaceAll("\r", "").trim(), yes(paragraph.get("trusted")))));
		}
		async function aptSources(tree) {
			const paths = [mainList, ...tree.list(listFolder).map((entry) => entry.path).filter((path) => /^[\w.-]+\.(list|sources)$/.test((0, _image_tree_index_js_0.Fl)(path)))];
			const short = paths.filter((path) => (tree.resolve(path)?.size ?? 0) <= 1024 * 1024);
			const texts = await tree.read(short);
			return paths.flatMap((path) => {
				const text = texts.get(path)?.toString("utf8") ?? "";
				if (!path.endsWith(".sources")) return text.split("\n").flatMap(ofLine);
				const plain = text.replace(/^#.*\n?/gm, "");
				return (0, _status_js_1.L)(plain).paragraphs.flatMap(ofParagraph);
			});
		}
		function formatSources(sources) {
			return sources.flatMap(({ uri, suite, components, signedBy, trusted }, n) => [
				...n > 0 ? [""] : [],
				"Types: deb",
				`URIs: ${uri}`,
				`Suites: ${suite}`,
				...components.length > 0 ? [`Components: ${components.join(" ")}`] : [],
				...(signedBy ? [`Signed-By: ${signedBy.split("\n").join("\n ")}`] : []).flatMap((field) => field.split("\n")),
				...trusted ? ["Trusted: yes"] : [],
				"Check-Valid-Until: no"
			]);
		}
	}),
	60988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => parseParagraphs });
		function parseParagraphs(text) {
			const paragraphs = [];
			const problems = [];
			let fields = new Map();
			let last;
			for (const [index, line] of text.split("\n").entries()) {
				const colon = line.indexOf(":");
				if (line.trim() === "") {
					if (fields.size > 0) paragraphs.push(fields);
					fields = new Map();
					last = undefined;
				} else if (/^[ \t]/.test(line)) {
					if (last === undefined) problems.push(`line ${index + 1} continues no field`);
					else fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
				} else if (colon < 1) {
					problems.push(`line ${index + 1} is not a field`);
				} else {
					last = line.slice(0, colon).toLowerCase();
					if (fields.has(last)) problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
					else fields.set(last, line.slice(colon + 1).trim());
				}
			}
			if (fields.size > 0) paragraphs.push(fields);
			return {
				paragraphs,
				problems
			};
		}
	}),
	18108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cn: () => folderIfAllNamed,
			oW: () => folders,
			zy: () => has
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		function has(tree, folder, name) {
			return tree.entries.has((0, _image_tree_index_js_0.uJ)(folder, name));
		}
		function folders(tree, folder) {
			if (tree.entries.get(folder)?.type !== "dir") return [];
			return tree.list(folder).filter(({ type }) => type === "dir").map(({ path }) => path);
		}
		function folderIfAllNamed(tree, folder, outer, inner) {
			const parts = folders(tree, folder);
			if (parts.length === 0 || !tree.list(folder).every(({ path }) => outer.test((0, _image_tree_index_js_0.Fl)(path)))) return [];
			const files = parts.flatMap((part) => tree.list(part));
			return files.length > 0 && files.every(({ path }) => inner.test((0, _image_tree_index_js_0.Fl)(path))) ? [folder] : [];
		}
	}),
	86579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => bitbucket,
			M: () => github
		});
		var _purl_js_0 = __webpack_require__(3668);
		const github = {
			type: "github",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
		const bitbucket = {
			type: "bitbucket",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
	}),
	57377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => golang,
			D: () => names
		});
		var _purl_js_0 = __webpack_require__(3668);
		const names = { loose: (name) => name };
		const golang = {
			type: "golang",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
	}),
	58006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => isMain,
			FS: () => isModule,
			Mk: () => escaped,
			lF: () => isVersion
		});
		const isModule = (path) => /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
		const isVersion = (version) => /^v\d[\w.+-]*$/.test(version);
		const isMain = ({ build }) => build !== undefined;
		const escaped = (path) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
	}),
	86133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => homebrew });
		const homebrew = {
			id: "homebrew",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Homebrew and Linuxbrew, at any path: every keg of a Cellar (`Cellar/NAME/VERSION`, `INSTALL_RECEIPT.json`)",
				identity: "prefix, tap, what it was built from source with",
				packages: "formulae"
			},
			purl: [{ type: "brew" }],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 80991))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 18132))).owned(tree)
		};
	}),
	54545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => huggingfaceType });
		var _purl_js_0 = __webpack_require__(3668);
		const huggingfaceType = {
			type: "huggingface",
			version: _purl_js_0.g
		};
	}),
	46291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fk: () => ecosystemById,
			uU: () => ecosystems,
			$1: () => pinVersions,
			nU: () => readerVersions
		});
		var all_namespaceObject = {};
		__webpack_require__.r(all_namespaceObject);
		__webpack_require__.d(all_namespaceObject, {
			apk: () => apk,
			cargo: () => cargo,
			composer: () => composer.D,
			conda: () => conda,
			downloads: () => downloads,
			dpkg: () => dpkg,
			easybuild: () => easybuild,
			gem: () => gem,
			git: () => git,
			go: () => go,
			guix: () => guix,
			hg: () => hg,
			homebrew: () => homebrew.W,
			huggingface: () => huggingface,
			java: () => java,
			julia: () => julia,
			jupyterlab: () => jupyterlab,
			luarocks: () => luarocks.R,
			nix: () => nix,
			npm: () => npm,
			nuget: () => nuget.K,
			octave: () => octave,
			ollama: () => ollama,
			opam: () => opam.a,
			pacman: () => pacman,
			perl: () => perl,
			python: () => python.H,
			pyz: () => pyz,
			r: () => r,
			ros: () => ros,
			rpm: () => rpm,
			rust: () => rust,
			software: () => software,
			spack: () => spack,
			svn: () => svn,
			texlive: () => texlive,
			unowned: () => unowned,
			vcpkg: () => vcpkg.O,
			vscode: () => vscode.F
		});
		var about = __webpack_require__(25897);
		var order = __webpack_require__(17421);
		var pins = __webpack_require__(9569);
		;
		const ours = ".stx-lock";
		const isPlain = ({ name, version }) => /^[\w.+-]+$/.test(name) && /^[\w.~+-]+$/.test(version);
		const isVirtual = ({ name, version }) => name.startsWith(".") || version === "0";
		function pinApk({ packages, floats }) {
			const own = packages.filter((found) => found.prefix === undefined && !isVirtual(found) && isPlain(found));
			const lines = (form) => [...new Set(own.map(form))].sort(order.X);
			return {
				files: {
					apk: lines(({ name, version }) => `${name} ${version}`),
					"apk-pins": lines(({ name, version }) => `!${name}>${version}`),
					...(0, pins.px)("apk", floats)
				},
				before: [],
				check: [
					"for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
					`  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || cat "$database"`,
					`done | sed -n '/^P:/{s/^P://;h;};/^V:/{s/^V:/ /;H;x;s/\\n//;p;}' | grep -v -e '^[.]' -e ' [0-9]\\{8\\}[.][0-9]\\{6\\}$' >"$stx/apk-now" || :`,
					"while read -r name version; do",
					`  grep -qxF "$name $version" "$stx/apk-now" || echo "apk: locked, not here: $name $version"`,
					`done <"$stx/apk"`,
					"while read -r name version; do",
					`  grep -qxF "$name $version" "$stx/apk" ||`,
					`    ${(0, pins.Bh)("apk", floats)}echo "apk: here, not locked: $name $version"`,
					`done <"$stx/apk-now"`
				],
				cleanup: [],
				unlocked: packages.filter(({ prefix }) => prefix !== undefined).map(({ name, version, prefix }) => ({
					what: `apk package ${name} ${version}`,
					reason: `installed below ${prefix} by apk --root, which the constraints of the image itself do not reach`
				}))
			};
		}
		function apkPinSetup() {
			return {
				files: {
					apk: [],
					"apk-pins": ["!.stx-nothing"],
					"apk-now": [],
					"floats-apk": []
				},
				before: [
					"if [ -e /etc/apk/world ] && command -v apk >/dev/null 2>&1; then",
					"  for option in --no-logfile --quiet; do",
					`    ! apk "$option" add --no-network --virtual ${ours} $(cat "$stx/apk-pins") >/dev/null 2>&1 || break`,
					"  done",
					"fi"
				],
				cleanup: [
					`[ ! -e /etc/apk/world ] || sed -i '/^[.]stx-lock=/d' /etc/apk/world`,
					"for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
					`  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || sed -i '/^C:/{`,
					"N",
					String.raw`/\nP:[.]stx-lock$/{`,
					":next",
					"N",
					String.raw`/\n$/d`,
					"b next",
					"}",
					`}' "$database"`,
					"done"
				]
			};
		}
		;
		const apk = {
			id: "apk",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Alpine: apk's installed database",
				identity: "architecture, apk's checksum, commit of its recipe",
				pinnedBy: "a package without files that conflicts with newer versions (`apk add --virtual`), which apk's messages name if Alpine has deleted the locked version"
			},
			purl: [about.h],
			ownsOthers: true,
			otherDigests: true,
			pin: pinApk,
			pinSetup: apkPinSetup,
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 65674))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 29577))).owned(tree),
			repositories: async (tree) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 33946))).apkRepositories(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 30550))).askApk(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 50342))).licences
		};
		var cargo_about = __webpack_require__(87723);
		var tree_index = __webpack_require__(78448);
		var folder_shapes = __webpack_require__(18108);
		;
		const caches = {
			src: (tree, { path }) => path.endsWith("/registry/src") && (0, folder_shapes.zy)(tree, (0, tree_index.gN)(path), "cache") ? [path] : [],
			checkouts: (tree, { path }) => path.endsWith("/git/checkouts") && (0, folder_shapes.zy)(tree, (0, tree_index.gN)(path), "db") ? [path] : []
		};
		;
		function pinCargo({ packages, build }) {
			const lines = packages.flatMap(({ name, version, prefix }) => prefix === undefined ? [] : [`${name} ${version} ${prefix}`]);
			const written = build.script.split("\n").map((line) => new Set(line.split(/[\s"'`=@;&|()]+/)));
			const named = ({ name, version, commit }) => written.some((words) => commit ? words.has(commit) : words.has(name) && words.has(version));
			return {
				files: { cargo: [...new Set(lines)].sort(order.X) },
				before: [],
				check: [
					"while read -r name version root; do",
					`  grep -qsF "\\"$name $version (" "$root/.crates.toml" "$root/.crates2.json" ||`,
					`    echo "cargo: locked, not here: $name $version ($root)"`,
					`done <"$stx/cargo"`
				],
				cleanup: [],
				unlocked: packages.filter((found) => !named(found)).map(unlockedCrate)
			};
		}
		const cargoPinSetup = () => ({
			files: { cargo: [] },
			before: [],
			cleanup: []
		});
		const unlockedCrate = ({ name, version, commit, url }) => ({
			what: `crate ${name} ${version}`,
			reason: commit ? `cargo can be held to a commit by the recipe alone: cargo install --locked --git ${url ?? "<address>"} --rev ${commit}` : `cargo can be held to a version by the recipe alone: cargo install --locked ${name}@${version}`
		});
		;
		const cargo = {
			id: "cargo",
			version: 1,
			since: "0.1.0",
			about: {
				from: "`cargo install`: `.crates.toml` of every root",
				identity: "root, registry or git commit, compiler",
				pinnedBy: "only the recipe's own `cargo install --locked CRATE@VERSION`; a build that differs from its lock fails. A crate that was published without a Cargo.lock is named in `unlocked`: nothing holds what it is built with"
			},
			names: cargo_about.D,
			purl: [cargo_about.A],
			caches,
			pin: pinCargo,
			pinSetup: cargoPinSetup,
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 47688))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 85343))).owned(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 90569))).askCargo(packages, index)
		};
		var composer = __webpack_require__(34896);
		var purl = __webpack_require__(3668);
		;
		const caches_caches = { pkgs: (tree, { path }) => (0, folder_shapes.oW)(tree, path).filter((folder) => ((0, folder_shapes.zy)(tree, folder, "info/index.json") || (0, folder_shapes.zy)(tree, folder, "info/repodata_record.json")) && !(0, folder_shapes.zy)(tree, folder, "conda-meta")) };
		;
		const settings = "/etc/conda/condarc.d/00-stx-lock.yml";
		function pinConda({ packages, transient, floats }) {
			const records = packages.flatMap(({ location }) => location ?? []).sort();
			return {
				files: {
					conda: records,
					condarc: ["pinned_packages:", ...pinsOf([...packages, ...transient ?? []]).map((pin) => `  - ${JSON.stringify(pin)}`)],
					...(0, pins.px)("conda", floats)
				},
				before: [],
				check: [
					`while read -r record; do`,
					`  [ -e "$record" ] || { now=$(set -- "\${record%-*-*}"-[0-9]*.json; [ ! -e "$1" ] || echo ", here: $*"); echo "conda: locked, not here: $record$now"; }`,
					`done <"$stx/conda"`,
					`sed 's,/[^/]*$,,' "$stx/conda" | sort -u | while read -r folder; do`,
					`  for record in "$folder"/*-*-*.json; do`,
					`    name=\${record##*/}`,
					`    name=\${name%-*-*}`,
					`    [ ! -e "$record" ] || grep -qxF "$record" "$stx/conda" ||`,
					`      ${(0, pins.Bh)("conda", floats)}echo "conda: here, not locked: $record"`,
					"  done",
					"done"
				],
				cleanup: [],
				unlocked: []
			};
		}
		function pinsOf(packages) {
			const byName = Map.groupBy(packages, ({ name }) => name);
			return [...byName].map(([name, found]) => {
				const versions = [...new Set(found.map(({ version }) => version))].sort(order.X);
				const [build, another] = new Set(found.map((each) => each.build));
				const only = versions.length === 1 && another === undefined ? build : undefined;
				return [
					name,
					versions.map((version) => `==${version}`).join("|"),
					...only ? [only] : []
				].join(" ");
			}).sort(order.X);
		}
		function condaPinSetup() {
			return {
				files: {
					conda: [],
					"conda-made": [],
					condarc: ["pinned_packages: []"],
					"floats-conda": []
				},
				before: [
					"if [ -d /etc ]; then",
					"  for folder in /etc/conda /etc/conda/condarc.d; do",
					`    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
					`  done >"$stx/conda-made"`,
					`  cp "$stx/condarc" ${settings}`,
					"fi"
				],
				cleanup: [`rm -f ${settings}`, `sort -r "$stx/conda-made" | while read -r folder; do rmdir "$folder" 2>/dev/null || :; done`]
			};
		}
		;
		const conda = {
			id: "conda",
			version: 2,
			since: "0.1.0",
			about: {
				from: "conda, mamba, micromamba, pixi: `conda-meta` of every prefix",
				identity: "prefix, channel, subdir, build, URL, sha256 or md5",
				pinnedBy: "`pinned_packages` in a file of `/etc/conda/condarc.d`, for conda, mamba and micromamba (not pixi); versions that an environment had earlier in the build, according to its history, stay allowed"
			},
			names: { normal: purl.g },
			purl: [{ type: "conda" }],
			ownsOthers: true,
			caches: caches_caches,
			pin: pinConda,
			pinSetup: condaPinSetup,
			passes: "versions",
			history: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 20705))).condaHistory(tree),
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 94887))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 49516))).owned(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 19781))).askConda(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 8937))).licences
		};
		;
		const downloads = {
			id: "downloads",
			version: 1,
			since: "0.2.0",
			about: {
				from: "models and data that libraries download: torch hub's repositories and checkpoints, NLTK's packages",
				identity: "folder, the digest in a checkpoint's name, sha256 of NLTK's archives",
				packages: "models and data that libraries downloaded"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 54353))).collect(tree)
		};
		var dpkg_about = __webpack_require__(1457);
		var pin = __webpack_require__(86739);
		;
		const dpkg = {
			id: "dpkg",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Debian, Ubuntu, distroless: the packages whose files dpkg installed, by its status and its journal",
				identity: "architecture, source package",
				pinnedBy: "apt preferences with priority 1001, also for packages that the build removes again; the archive's [snapshot](configuration.md#snapshots-of-apt-archives) if it has deleted a version"
			},
			names: dpkg_about.D,
			purl: [dpkg_about.M],
			ownsOthers: true,
			otherDigests: true,
			pin: pin.cE,
			pinSetup: pin.hf,
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 18674))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92463))).owned(tree),
			history: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 42994))).dpkgHistory(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 79902))).askApt(packages, index),
			published: async (item, text, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 64130))).publishedApt(item, text, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 50622))).licences
		};
		;
		const easybuild = {
			id: "easybuild",
			version: 1,
			since: "0.2.0",
			about: {
				from: "EasyBuild, at any path: the easyconfig in an installation's own `easybuild/` folder",
				identity: "installation folder, toolchain, versionsuffix, digest of the easyconfig",
				packages: "installations of EasyBuild"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 85065))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 85065))).owned(tree)
		};
		var variables = __webpack_require__(72188);
		;
		const hook = `# Keeps the choice of gem and bundle to the locked versions.
if defined?(Gem) && defined?(TracePoint) && File.basename($0) =~ /\\A(?:gem|bundle)/
  module StxLock
    LOCKED = {}
    File.foreach(File.join(File.dirname(__FILE__), "gem-versions")) do |line|
      name, version = line.split(" ")
      (LOCKED[name] ||= []) << version
    end

    def self.narrow(name, found)
      locked = LOCKED[name]
      kept = locked ? found.select { |each| locked.include?(each.version.to_s) } : []
      kept.empty? ? found : kept
    end

    # What \`gem install\` finds in registries.
    module BestSet
      def find_all(request)
        StxLock.narrow(request.dependency.name, super)
      end
    end

    # What \`gem update\` takes for the newest.
    module SpecFetcher
      def search_for_dependency(dependency, *rest)
        found, errors = super
        newest = (LOCKED[dependency.name] || []).map { |version| Gem::Version.new(version) }.max
        asked = dependency.requirement.requirements.any? { |kind, _| kind == "=" }
        found = found.reject { |tuple, _| tuple.version > newest } if newest && !asked
        [found, errors]
      end
    end

    # What Bundler finds anywhere.
    module Index
      def search(query, *rest)
        found = super
        return found if StxLock.lock_file?
        StxLock.narrow(query.respond_to?(:name) ? query.name : query, found)
      end
    end

    def self.lock_file?
      Bundler.default_lockfile.file?
    rescue StandardError
      false
    end

    TARGETS = { "Gem::Resolver::BestSet" => BestSet, "Gem::SpecFetcher" => SpecFetcher, "Bundler::Index" => Index }
    Gem::SpecFetcher.send(:prepend, TARGETS.delete("Gem::SpecFetcher")) if Gem.const_defined?(:SpecFetcher, false)
    TracePoint.new(:end) do |point|
      ours = TARGETS.delete(point.self.name)
      point.self.send(:prepend, ours) if ours
    end.enable unless LOCKED.empty?
  end
end`.split("\n");
		;
		const isDefault = ({ location }) => location?.includes("/specifications/default/") === true;
		function pinGem({ packages, floats, build }) {
			const specs = packages.filter(({ location, build: revision, editable }) => location && revision === undefined && !editable);
			const chosen = new Set(specs.filter((each) => !isDefault(each) && each.owner === undefined).map(({ name }) => name));
			const versions = specs.filter(({ name }) => chosen.has(name)).map(({ name, version }) => `${name} ${version}`);
			const installed = specs.filter((each) => !isDefault(each)).map(({ location }) => location);
			return {
				files: {
					"gem-versions": [...new Set(versions)].sort(order.X),
					gem: [...new Set(installed)].sort(order.X),
					"gem-hook.rb": hook,
					...(0, pins.px)("gem", floats)
				},
				before: [],
				check: [
					"while read -r spec; do",
					"  [ -e \"$spec\" ] || echo \"gem: locked, not here: $spec\"",
					`done <"$stx/gem"`,
					`sed 's,/[^/]*$,,' "$stx/gem" | sort -u | while read -r folder; do`,
					"  for spec in \"$folder\"/*.gemspec; do",
					`    name=$(echo "\${spec##*/}" | sed 's/-[0-9][^-]*\\(-[^/]*\\)\\{0,1\\}\\.gemspec$//')`,
					`    [ ! -e "$spec" ] || grep -qxF "$spec" "$stx/gem" ||`,
					`      ${(0, pins.Bh)("gem", floats)}echo "gem: here, not locked: $spec"`,
					"  done",
					"done"
				],
				cleanup: [],
				unlocked: [...packages.filter((each) => each.build !== undefined).map(unlockedCheckout), ...chosen.size > 0 && (0, variables.U)("RUBYOPT", build.script) ? [unlockedOptions] : []]
			};
		}
		function gemPinSetup() {
			return {
				files: {
					"gem-versions": [],
					gem: [],
					"gem-hook.rb": [],
					"floats-gem": []
				},
				before: [`export RUBYOPT="\${RUBYOPT:+$RUBYOPT }-r$stx/gem-hook.rb"`],
				cleanup: [],
				forget: [`s# \\{0,1\\}-r${pins.c8}/gem-hook\\.rb##g`]
			};
		}
		const unlockedCheckout = ({ name, version, build }) => ({
			what: `gem ${name} ${version}`,
			reason: `installed from a repository; keep the Gemfile.lock, or name the commit in the Gemfile: ${build}`
		});
		const unlockedOptions = {
			what: "gems that are installed after the recipe sets RUBYOPT",
			reason: "the recipe replaces what pins them; add to $RUBYOPT instead"
		};
		;
		const gem = {
			id: "gem",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Ruby: the specifications of every gem home, Bundler's checkouts, and gems that an application takes from a folder (`Gemfile.lock`)",
				identity: "gem home, platform, commit of a checkout",
				pinnedBy: "a file that Ruby loads into gem and bundle (`RUBYOPT`), which hides other versions; Bundler with a `Gemfile.lock` is left alone"
			},
			names: { normal: purl.g },
			purl: [{ type: "gem" }],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 87754))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 59760))).owned(tree),
			pin: pinGem,
			pinSetup: gemPinSetup,
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 31905))).gemIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 26930))).askGem(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 66397))).licences
		};
		var git_about = __webpack_require__(86579);
		;
		const git = {
			id: "git",
			version: 2,
			since: "0.1.0",
			about: {
				from: "every checkout: `.git`",
				identity: "remote; its version is the commit"
			},
			names: { loose: (name) => name },
			purl: [git_about.M, git_about.E],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 86710))).collect(tree)
		};
		var go_about = __webpack_require__(57377);
		;
		const go_caches_caches = { download: (tree, { path }) => /\/mod\/cache\/download$/.test(path) && (0, folder_shapes.zy)(tree, (0, tree_index.gN)(path), "lock") ? (0, folder_shapes.oW)(tree, (0, tree_index.gN)((0, tree_index.gN)(path))).flatMap((folder) => (0, tree_index.Fl)(folder) === "golang.org" ? (0, folder_shapes.oW)(tree, folder).filter((each) => !(0, tree_index.Fl)(each).startsWith("toolchain@")) : [folder]) : [] };
		var go_module = __webpack_require__(58006);
		;
		function pinGo({ packages, build }) {
			const published = packages.filter(({ name, version, url }) => url === undefined && (0, go_module.FS)(name) && (0, go_module.lF)(version));
			const chosen = published.filter((found) => (0, go_module.CA)(found) || build.script.includes(found.name));
			const programs = published.filter((found) => (0, go_module.CA)(found) && found.prefix !== undefined);
			const lines = (from, form) => [...new Set(from.map(form))].sort(order.X);
			return {
				files: {
					"go-modules": lines(chosen, ({ name, version }) => `${(0, go_module.Mk)(name)} ${version}`),
					go: lines(programs, ({ name, version, prefix }) => `${name} ${version} ${prefix}`)
				},
				before: [],
				check: [
					"while read -r module version program; do",
					`  mark=$(printf 'mod\\t%s\\t%s' "$module" "$version")`,
					`  grep -qF "$mark" "$program" 2>/dev/null || echo "go: locked, not here: $module $version ($program)"`,
					`done <"$stx/go"`
				],
				cleanup: [],
				unlocked: programs.length > 0 && setsProxy(build.script) ? [unlockedProxy] : []
			};
		}
		const setsProxy = (script) => (0, variables.U)("GOPROXY", script);
		const usual = "https://proxy.golang.org,direct";
		function goPinSetup({ script }) {
			return {
				files: {
					"go-modules": [],
					go: []
				},
				before: [
					`mkdir "$stx/go-proxy"`,
					"while read -r module version; do",
					`  mkdir -p "$stx/go-proxy/$module/@v"`,
					`  echo "$version" >>"$stx/go-proxy/$module/@v/list"`,
					`  for query in @latest "@v/$version.info" @v/HEAD.info @v/main.info @v/master.info; do`,
					`    printf '{"Version":"%s"}\\n' "$version" >"$stx/go-proxy/$module/$query"`,
					"  done",
					`done <"$stx/go-modules"`,
					...setsProxy(script) ? [] : [`export GOPROXY="file://$stx/go-proxy|\${GOPROXY:-${usual}}"`]
				],
				cleanup: [],
				forget: [String.raw`\#^\(export \|declare -x \)\{0,1\}GOPROXY=["']\{0,1\}file://${pins.c8}/go-proxy|${usual}["']\{0,1\}$#d`, `s#file://${pins.c8}/go-proxy|##g`]
			};
		}
		const unlockedProxy = {
			what: "Go modules that are installed after the recipe sets GOPROXY",
			reason: "the recipe replaces the proxy that pins them; name their versions: go install <module>@v<version>"
		};
		;
		const go = {
			id: "go",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Go programs that belong to no package: the modules linked in",
				identity: "program, the module's hash",
				pinnedBy: "a module proxy in a folder (`GOPROXY`) that resolves `@latest` and branches to the locked version, for programs and for modules that the recipe names"
			},
			contents: true,
			names: go_about.D,
			purl: [go_about.B],
			caches: go_caches_caches,
			pin: pinGo,
			pinSetup: goPinSetup,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 3234))).collect(tree, survey),
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 85872))).goIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 31751))).askGo(packages, index)
		};
		;
		const store = {
			folder: "/gnu/store",
			database: "/var/guix/db/db.sqlite",
			type: "guix"
		};
		const guix = {
			id: "guix",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Guix: the paths of `/gnu/store` in its database, or all if there is no database",
				identity: "hash of the store path (all that went into it), output, sha256 of its archive",
				packages: "paths of Guix's store"
			},
			purl: [{ type: "guix" }],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92484))).collectStore(tree, store),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92484))).ownedInStore(tree, store)
		};
		;
		const hg = {
			id: "hg",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Mercurial: every checkout (`.hg`)",
				identity: "address; its version is the changeset",
				packages: "checkouts of Mercurial"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 39233))).collect(tree)
		};
		var homebrew = __webpack_require__(86133);
		var huggingface_about = __webpack_require__(54545);
		;
		const huggingface = {
			id: "huggingface",
			version: 1,
			since: "0.2.0",
			about: {
				from: "models, data sets and spaces of the Hugging Face Hub: its cache, at any path (`hub/models--…`), and folders that `hf download --local-dir` filled",
				identity: "repository, commit, digest over the downloaded files' own digests",
				packages: "repositories of the Hugging Face Hub"
			},
			purl: [huggingface_about.T],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 42134))).collect(tree)
		};
		;
		const java_caches_caches = {
			"_remote.repositories": (_, { path }) => [(0, tree_index.gN)(path)],
			"files-2.1": (tree, { path }) => path.endsWith("/modules-2/files-2.1") && (0, folder_shapes.oW)(tree, path).length > 0 ? [path] : []
		};
		;
		const java = {
			id: "java",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Java archives that belong to no package, packed or unpacked in a folder, and the archives inside them: Maven coordinates",
				identity: "path, sha256"
			},
			contents: true,
			caches: java_caches_caches,
			names: { loose: (name) => name },
			purl: [{ type: "maven" }],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 86242))).collect(tree, survey)
		};
		;
		const julia = {
			id: "julia",
			version: 2,
			since: "0.1.0",
			about: {
				from: "the manifest of every environment, and Julia itself",
				identity: "environment, UUID, git tree, commit"
			},
			purl: [{ type: "julia" }],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 20257))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 88183))).owned(tree)
		};
		var npm_about = __webpack_require__(98282);
		;
		const jupyterlab = {
			id: "jupyterlab",
			version: 1,
			since: "0.2.0",
			about: {
				from: "extensions of JupyterLab: the archives of `jupyter labextension install`, and prebuilt ones (`share/jupyter/labextensions`), also those of Python packages",
				identity: "folder, npm's integrity of the archive, link to a folder in development or not",
				packages: "extensions of JupyterLab"
			},
			purl: [npm_about.I],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 19895))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 33867))).owned(tree)
		};
		var luarocks = __webpack_require__(2678);
		;
		const nix_store = {
			folder: "/nix/store",
			database: "/nix/var/nix/db/db.sqlite",
			type: "nix"
		};
		const nix = {
			id: "nix",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Nix: the paths of `/nix/store` in its database, or all if there is no database",
				identity: "hash of the store path (all that went into it), output, sha256 of its archive",
				packages: "paths of Nix's store"
			},
			purl: [{ type: "nix" }],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92484))).collectStore(tree, nix_store),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92484))).ownedInStore(tree, nix_store)
		};
		;
		const npm_caches_caches = {
			".yarn-metadata.json": (_, { path }) => /^(.+\/v\d+)\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+\/\.yarn-metadata\.json$/.exec(path)?.slice(1) ?? [],
			index: (tree, { path }) => (0, folder_shapes.Cn)(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{40}\d*\.dat$/),
			files: (tree, { path }) => (0, folder_shapes.Cn)(tree, path, /^[0-9a-f]{2}$/, /^[0-9a-f]{126}(-\w+(\.\w+)?)?$/),
			cache: (tree, { path }) => path.endsWith("/install/cache") && (0, folder_shapes.oW)(tree, path).some((folder) => folder.includes("@@@")) ? [path] : []
		};
		var interpreter = __webpack_require__(23139);
		;
		const documents = `const cut = (packument) => {
  const { name, versions, time = {} } = packument;
  const entry = locked.get(name) || { versions: new Set() };
  const isOld = (version) => Date.parse(time[version]) <= moment;
  const kept = Object.keys(versions).filter(
    (version) => entry.versions.has(version) || isOld(version) || named.has(name + "@" + version),
  );
  return kept.length > 0 ? withOnly(packument, kept, entry) : packument;
};
if (/(^|[\\\\/])(yarn|pnpm|pnpx|corepack)[^\\\\/]*$/.test(process.argv[1] || "")) {
  const parse = JSON.parse;
  JSON.parse = function () {
    const read = parse.apply(this, arguments);
    return read && read.name && read.versions && read["dist-tags"] ? cut(read) : read;
  };
  const { OutgoingMessage } = require("http");
  const { setHeader } = OutgoingMessage.prototype;
  OutgoingMessage.prototype.setHeader = function (name, value) {
    const isShort = /^accept$/i.test(name) && /vnd\\.npm\\.install-v1/.test(String(value));
    return setHeader.call(this, name, isShort ? "application/json" : value);
  };
}`.split("\n");
		;
		const hook_hook = (named) => [
			...choice,
			`const named = new Set(${JSON.stringify(named)});`,
			...documents
		];
		const choice = `// Hides from npm, yarn and pnpm what the build could not have chosen.
const { readFileSync } = require("fs");
const Module = require("module");
const { join } = require("path");
const moment = Date.parse(process.env.npm_config_before);
const locked = new Map();
for (const line of readFileSync(join(__dirname, "npm-versions"), "utf8").split("\\n")) {
  const [name, version, isTop] = line.split(" ");
  if (!name) continue;
  const entry = locked.get(name) || { versions: new Set(), top: undefined };
  entry.versions.add(version);
  if (isTop) entry.top = version;
  locked.set(name, entry);
}
const withOnly = (packument, kept, entry) => {
  const versions = {};
  for (const version of kept) versions[version] = packument.versions[version];
  const last = kept.filter((version) => entry.versions.has(version)).pop() || kept[kept.length - 1];
  const tags = Object.assign({}, packument["dist-tags"]);
  for (const tag of Object.keys(tags)) {
    if (!versions[tags[tag]]) tags[tag] = versions[entry.top] ? entry.top : last;
  }
  return Object.assign({}, packument, { versions, "dist-tags": tags });
};
const narrow = (packument) => {
  const entry = packument && locked.get(packument.name);
  const times = packument && packument.time;
  const all = (packument && packument.versions) || {};
  const isOld = (version) => times && times[version] && Date.parse(times[version]) <= moment;
  const kept = Object.keys(all).filter((version) => entry && (entry.versions.has(version) || isOld(version)));
  return kept.length === 0 ? packument : withOnly(packument, kept, entry);
};
const choose = (pick) => (packument, wanted, options) => {
  const narrowed = narrow(packument);
  if (narrowed === packument) return pick(packument, wanted, options);
  try {
    return pick(narrowed, wanted, Object.assign({}, options, { before: null }));
  } catch (error) {
    return pick(packument, wanted, options);
  }
};
const load = Module._load;
const wrapped = new Map();
Module._load = function (request) {
  const loaded = load.apply(this, arguments);
  if (request !== "npm-pick-manifest" || typeof loaded !== "function") return loaded;
  if (!wrapped.has(loaded)) wrapped.set(loaded, Object.assign(choose(loaded), loaded));
  return wrapped.get(loaded);
};`.split("\n");
		;
		function isRegistryArchive({ name, version, url = "", commit }) {
			if (commit !== undefined || !URL.canParse(url)) return false;
			const path = decoded(new URL(url).pathname);
			const [full, bare] = [name, name.replace(/^.*\//, "")];
			const after = (start) => path.includes(start) ? path.slice(path.lastIndexOf(start) + start.length) : undefined;
			const files = [`${full}-${version}.tgz`, `${bare}-${version}.tgz`];
			return /^[0-9a-f]{40,}$/.test(after(`/download/${full}/${version}/`) ?? "") || after(`/packages/${full}/${version}/`) === files[1] || files.includes(after(`/${full}/download/`) ?? "") || /\/~\/\d+\/@jsr\//.test(path) && path.endsWith(`/${full}/${version}.tgz`) || path.endsWith(`/${full}/-/${version}`);
		}
		function decoded(path) {
			try {
				return decodeURIComponent(path);
			} catch {
				return path;
			}
		}
		;
		function pinNpm({ packages, build, version: pins = 1 }) {
			const ours = packages.filter((found) => found.owner === undefined && !(0, interpreter.X)(found));
			const located = ours.flatMap(({ name, version, location }) => location?.endsWith("/package.json") && version !== "0.0.0" ? [`${name} ${version} ${location}`] : []);
			const isPinned = (found) => !isElsewhere(found) || pins >= 2 && isArchive(found);
			const isNamed = (found) => isElsewhere(found) && !(pins >= 2 && isRegistryArchive(found));
			const registered = ours.filter((found) => found.version !== "0.0.0" && isPinned(found));
			return {
				files: {
					npm: located.sort(),
					"npm-versions": [...new Set(registered.map(versionLine))].sort(),
					"npm-hook.cjs": hook_hook(namedVersions(build.script))
				},
				before: [],
				check: [
					"while read -r name version record; do",
					"  grep -q \"\\\"version\\\"[[:space:]]*:[[:space:]]*\\\"$version\\\"\" \"$record\" 2>/dev/null ||",
					`    echo "npm: locked, not here: $name $version ($record)"`,
					`done <"$stx/npm"`
				],
				cleanup: [],
				unlocked: [...replacesOptions.test(build.script) ? [pin_unlockedOptions] : [], ...ours.filter(isNamed).map((found) => ({
					what: `npm package ${found.name} ${found.version}`,
					reason: isPinned(found) ? "its archive's address is of no known registry: held if a registry lists it, else only by its address" : "installed from a URL or a repository, not from a registry"
				}))]
			};
		}
		const isElsewhere = ({ url, commit }) => url !== undefined || commit !== undefined;
		const isArchive = ({ url, commit }) => commit === undefined && /^https?:/i.test(url ?? "");
		const versionLine = ({ name, version, location }) => `${name} ${version}${location?.split("/node_modules/").length === 2 ? " top" : ""}`;
		const namedVersions = (script) => [...new Set(script.match(/(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*/g))];
		function npmPinSetup({ moment }) {
			return {
				files: {
					npm: [],
					"npm-versions": [],
					"npm-hook.cjs": []
				},
				before: [`export NODE_OPTIONS="\${NODE_OPTIONS:+$NODE_OPTIONS }--require=$stx/npm-hook.cjs" npm_config_before="${new Date(moment * 1e3).toISOString()}"`],
				cleanup: [],
				forget: [(0, pins.MX)("npm_config_before"), `s# \\{0,1\\}--require=${pins.c8}/npm-hook\\.cjs##g`]
			};
		}
		const replacesOptions = /\bNODE_OPTIONS=(?!["']?[^\n;]*\$\{?NODE_OPTIONS)/;
		const pin_unlockedOptions = {
			what: "npm packages that are installed after the recipe sets NODE_OPTIONS",
			reason: "the recipe replaces the option that pins them, so only what was published later is hidden from npm"
		};
		;
		const npm = {
			id: "npm",
			version: 2,
			since: "0.1.0",
			about: {
				from: "npm, yarn, pnpm, bun, deno: every `node_modules`, global or an application's, Plug'n'Play, packages in deno's own folder, managers fetched by Corepack, and Node.js itself",
				identity: "folder, integrity if a lock file records it",
				pinnedBy: "a module that node loads into npm (`NODE_OPTIONS`) and npm's `before`: versions newer than the build are hidden, also for the dependencies of global packages; a request that no locked version satisfies (`npm ci`) sees the other versions. yarn and pnpm before 12 get registry documents that are filtered in the same way, even if these give no times"
			},
			purl: [npm_about.I],
			caches: npm_caches_caches,
			pin: pinNpm,
			pinVersion: 2,
			pinSetup: npmPinSetup,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 70149))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 23342))).owned(tree),
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 68795))).npmIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 22196))).askNpm(packages, index),
			published: async (item, text, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 79585))).publishedNpm(item, text, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 69299))).licences
		};
		var nuget = __webpack_require__(35149);
		;
		const octave = {
			id: "octave",
			version: 1,
			since: "0.2.0",
			about: {
				from: "GNU Octave: packages installed by `pkg install`, globally or for a user (`packinfo/DESCRIPTION`)",
				identity: "folder",
				packages: "packages of Octave"
			},
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 93556))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 1595))).owned(tree)
		};
		;
		const ollama = {
			id: "ollama",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Ollama: the manifest of every model, at any path (`models/manifests/HOST/NAMESPACE/MODEL/TAG` beside `models/blobs`)",
				identity: "folder, digest of the manifest, which has the digests of weights, template and parameters",
				packages: "models of Ollama"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 17502))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 27277))).owned(tree)
		};
		var opam = __webpack_require__(32303);
		var pacman_about = __webpack_require__(15807);
		;
		const pacman = {
			id: "pacman",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Arch Linux, Manjaro, MSYS2: pacman's local database",
				identity: "architecture, base package"
			},
			names: { normal: purl.g },
			purl: [pacman_about.p],
			ownsOthers: true,
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 62764))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 92963))).owned(tree),
			repositories: async (tree) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 9540))).pacmanRepositories(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 41701))).askPacman(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 54120))).licences
		};
		var perl_about = __webpack_require__(64702);
		var plural = __webpack_require__(21417);
		;
		const isNoted = ({ origin, name, version }) => origin !== undefined && /^\w\/\w\w\/[\w./+-]+$/.test(origin) && /^[\w:]+$/.test(name) && /^[\w.]+$/.test(version);
		const distribution = (file) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");
		function pinPerl({ packages, build }) {
			const ours = packages.filter(({ owner, name }) => owner === undefined && name !== "perl");
			const noted = ours.filter(isNoted);
			const lines = noted.flatMap(({ name, version, origin, provides = [] }) => [`${name} ${version}`, ...provides].map((module) => `${module} ${origin}`));
			const notes = noted.flatMap(({ location, origin }) => location === undefined ? [] : [`${distribution(origin)} ${location}`]);
			const others = ours.length - noted.length;
			return {
				files: {
					"cpan-index": [...new Set(lines)].sort(order.X),
					perl: [...new Set(notes)].sort(order.X)
				},
				before: [],
				check: [
					"while read -r dist packlist; do",
					"  now=",
					`  for library in "\${packlist%%/auto/*}" /usr/local/share/perl/*/* /usr/local/share/perl5/* /usr/local/share/perl5/*/*; do`,
					`    for note in "$library/.meta/\${dist%-*}"-[v0-9]*/install.json; do`,
					`      [ ! -e "$note" ] || { note=\${note%/*}; now="$now \${note##*/}"; }`,
					"    done",
					"  done",
					`  case "$now " in *" $dist "*) now= ;; esac`,
					"  [ -e \"$packlist\" ] || now=\" nothing\"",
					"  [ -z \"$now\" ] || echo \"perl: locked: $dist ($packlist), here:$now\"",
					`done <"$stx/perl"`
				],
				cleanup: [],
				unlocked: [...others > 0 ? [unlockedOthers(others)] : [], ...noted.length > 0 && hasOwnIndex(build.script) ? [unlockedIndex] : []]
			};
		}
		const hashSeed = 3141592653;
		function perlPinSetup({ script, version = 1 }) {
			const hasSeed = version >= 2;
			return {
				files: {
					"cpan-index": [],
					perl: []
				},
				before: [...hasOwnIndex(script) ? [] : [`export PERL_CPANM_OPT="--mirror-index=$stx/cpan-index --cascade-search\${PERL_CPANM_OPT:+ $PERL_CPANM_OPT}"`], ...hasSeed ? [`export PERL_HASH_SEED="\${PERL_HASH_SEED:-${hashSeed}}"`] : []],
				cleanup: [],
				forget: [
					...hasSeed ? [String.raw`/^\(export \|declare -x \)\{0,1\}PERL_HASH_SEED=["']\{0,1\}${hashSeed}["']\{0,1\}$/d`] : [],
					`\\#^\\(export \\|declare -x \\)\\{0,1\\}PERL_CPANM_OPT=["']\\{0,1\\}${options}["']\\{0,1\\}$#d`,
					`s#${options} \\{0,1\\}##g`
				]
			};
		}
		const options = `--mirror-index=${pins.c8}/cpan-index --cascade-search`;
		const hasOwnIndex = (script) => /--mirror-index\b/.test(script) || (0, variables.U)("PERL_CPANM_OPT", script);
		const unlockedOthers = (count) => ({
			what: `${(0, plural.L)(count, "Perl module")} that cpanm has no record of`,
			reason: "installed by cpan, by cpm, or from a folder: only cpanm records which distribution a module came from"
		});
		const unlockedIndex = {
			what: "Perl modules that cpanm installs",
			reason: "the recipe has an index or options of its own for cpanm, instead of those that pin them"
		};
		;
		const perl = {
			id: "perl",
			version: 2,
			since: "0.1.0",
			about: {
				from: "CPAN: every `.packlist`",
				identity: "library, distribution file",
				pinnedBy: "a separate index for cpanm (`PERL_CPANM_OPT`), which names the installed distribution of each module"
			},
			purl: [perl_about.f],
			pin: pinPerl,
			pinVersion: 2,
			pinSetup: perlPinSetup,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 76383))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 18034))).owned(tree),
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 10007))).perlIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 6704))).askPerl(packages, index)
		};
		var python = __webpack_require__(64729);
		var python_about = __webpack_require__(44725);
		;
		const pyz = {
			id: "pyz",
			version: 1,
			since: "0.2.0",
			about: {
				from: "single-file Python applications (zipapp, shiv, pex) that belong to no package: the packages inside",
				identity: "file",
				packages: "packages inside Python applications of one file"
			},
			contents: true,
			names: python_about.Dy,
			purl: [python_about.vl],
			caches: {
				installed_wheels: (_, { path }) => /\/\.?pex(?:\/\d+)?\/installed_wheels$/.test(path) ? [path] : [],
				unzipped_pexes: (_, { path }) => /\/\.?pex(?:\/\d+)?\/unzipped_pexes$/.test(path) ? [path] : [],
				"site-packages": (_, { path }) => /\/\.shiv\/[^/]+_[0-9a-f]{64}\/site-packages$/.test(path) ? [(0, tree_index.gN)(path)] : []
			},
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 57479))).collect(tree, survey)
		};
		;
		function pinR({ packages, floats }) {
			const installed = packages.filter(({ name, prefix }) => name !== "R" && prefix !== undefined);
			const ours = installed.filter(({ owner, purl }) => owner === undefined && !purl.startsWith("pkg:generic/"));
			const elsewhere = ours.filter(({ commit, url }) => commit !== undefined || url !== undefined);
			const versions = new Map();
			for (const { name, version } of ours.filter((found) => !elsewhere.includes(found))) versions.set(name, (versions.get(name) ?? new Set()).add(version));
			const agreed = [...versions].filter(([, set]) => set.size === 1);
			const disagreed = [...versions].filter(([, set]) => set.size > 1);
			return {
				files: {
					"r-versions": agreed.map(([name, [version]]) => `${name} ${version}`).sort(),
					r: installed.map(({ name, version, prefix }) => `${name} ${version} ${prefix}`).sort(),
					"r-profile.R": profile,
					...(0, pins.px)("r", floats)
				},
				before: [],
				check: [
					"while read -r name version library; do",
					`  now=$(sed -n 's/^Version: *//p' "$library/$name/DESCRIPTION" 2>/dev/null || :)`,
					`  [ "$now" = "$version" ] || echo "r: locked: $name $version in $library, here: \${now:-none}"`,
					`done <"$stx/r"`,
					`cut -d ' ' -f 3- "$stx/r" | sort -u | while read -r library; do`,
					`  for folder in "$library"/*/Meta/package.rds; do`,
					`    name=\${folder%/Meta/package.rds}`,
					`    name=\${name##*/}`,
					`    [ ! -e "$folder" ] || grep -q "^$name [^ ]* $library$" "$stx/r" ||`,
					`      ${(0, pins.Bh)("r", floats)}echo "r: here, not locked: $name in $library"`,
					"  done",
					"done"
				],
				cleanup: [],
				unlocked: [...elsewhere.map(unlockedOne), ...disagreed.map(unlockedSeveral)]
			};
		}
		function rPinSetup() {
			return {
				files: {
					"r-versions": [],
					r: [],
					"r-profile.R": [
						"local({",
						...siteProfile,
						"})"
					],
					"floats-r": []
				},
				before: [`export STX_R_PROFILE="\${R_PROFILE:-}" R_PROFILE="$stx/r-profile.R"`],
				cleanup: [],
				forget: [(0, pins.MX)("STX_R_PROFILE")]
			};
		}
		const unlockedOne = ({ name, version, commit }) => ({
			what: `R package ${name} ${version}`,
			reason: commit ? `installed from version control; name the commit in the recipe: ${commit}` : "installed from a URL, not from a repository of packages"
		});
		const unlockedSeveral = ([name, versions]) => ({
			what: `R package ${name}`,
			reason: `its libraries hold it in several versions (${[...versions].sort().join(", ")}), of which R is offered the newest only`
		});
		const siteProfile = `  site <- Sys.getenv("STX_R_PROFILE")
  if (!nzchar(site)) site <- file.path(R.home("etc"), "Rprofile.site")
  if (file.exists(site)) source(site, local = globalenv())`.split("\n");
		const profile = `# Lets R choose among the locked versions only, then reads the profile that this one stands in for.
local({
  lines <- strsplit(readLines("${pins.n$}/r-versions"), " ")
  locked <- structure(vapply(lines, \`[\`, "", 2L), names = vapply(lines, \`[\`, "", 1L))
  kept <- "${pins.n$}/r-archive"
  # What an older version says of itself, from its own file: the repository's index describes the newest only.
  describe <- function(name, version, repository) {
    file <- file.path(kept, paste0(name, "_", version, ".tar.gz"))
    if (!file.exists(file)) {
      dir.create(kept, showWarnings = FALSE)
      url <- paste(repository, "Archive", name, basename(file), sep = "/")
      # Asked for once in a build.
      absent <- file.path(kept, "absent")
      if (file.exists(absent) && url %in% readLines(absent)) return(NULL)
      get <- function() utils::download.file(url, file, mode = "wb", quiet = TRUE) != 0
      if (tryCatch(get(), condition = function(said) TRUE)) {
        unlink(file)
        cat(url, "\\n", file = absent, sep = "", append = TRUE)
        return(NULL)
      }
    }
    utils::untar(file, files = paste0(name, "/DESCRIPTION"), exdir = kept)
    read.dcf(file.path(kept, name, "DESCRIPTION"))[1, ]
  }
  choose <- function(db) {
    wanted <- locked[db[, "Package"]]
    exact <- !is.na(wanted) & db[, "Version"] == wanted
    elsewhere <- db[, "Package"] %in% db[exact, "Package"]
    db <- db[is.na(wanted) | exact | !elsewhere, , drop = FALSE]
    wanted <- locked[db[, "Package"]]
    for (row in which(!is.na(wanted) & db[, "Version"] != wanted)) {
      fields <- describe(db[row, "Package"], wanted[[row]], db[row, "Repository"])
      if (is.null(fields)) next
      for (field in colnames(db)) db[row, field] <- fields[field]
      db[row, "Repository"] <- paste0("file://", kept)
    }
    # What a repository has archived as a whole is in no index.
    own <- paste0("file://", kept)
    repositories <- setdiff(unique(db[, "Repository"]), own)
    for (name in setdiff(names(locked), db[, "Package"])) for (repository in repositories) {
      fields <- describe(name, locked[[name]], repository)
      if (is.null(fields)) next
      row <- unname(fields[colnames(db)])
      row[colnames(db) == "Repository"] <- own
      db <- rbind(db, row)
      rownames(db) <- db[, "Package"]
      break
    }
    db
  }
  options(available_packages_filters = list(choose, "R_version", "OS_type", "subarch", "duplicates"))
${siteProfile.join("\n")}
})`.split("\n");
		;
		const r = {
			id: "r",
			version: 1,
			since: "0.1.0",
			about: {
				from: "R packages of every library, and R itself",
				identity: "library, repository, commit, the R they were built with",
				pinnedBy: "a filter of `available.packages()`, which finds the locked version in the repository's Archive if it is no longer the newest (`install.packages`, `BiocManager`, `remotes`; not pak, nor R with `--no-site-file`)"
			},
			otherDigests: true,
			purl: [{ type: "cran" }, { type: "bioconductor" }],
			pin: pinR,
			pinSetup: rPinSetup,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 43082))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 27817))).owned(tree),
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 84184))).rIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 68495))).askR(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 12646))).licences
		};
		;
		const ros = {
			id: "ros",
			version: 1,
			since: "0.2.0",
			about: {
				from: "ROS 1 and 2: `package.xml` of installed packages and of workspaces, with the repositories that a workspace's `.repos` or `.rosinstall` names",
				identity: "folder, distribution (humble), repository and commit of a source",
				packages: "packages of ROS"
			},
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 44353))).collect(tree, survey)
		};
		var rpm_about = __webpack_require__(26558);
		;
		function pinRpm({ packages, transient, floats, bootstrap }) {
			const line = ({ name, version, arch }) => `${name} ${version} ${arch ?? "(none)"}`;
			const { own, unlocked } = (0, pins.zg)(packages, "packages of rpm", "the image's package manager");
			return {
				files: {
					rpm: own.map(line).sort(),
					...transient ? { "rpm-removed": [knownRemoved, ...transient.map(line).sort()] } : {},
					...floats.length > 0 ? { "rpm-floats": floats.map((float) => `^${float} `) } : {},
					"rpm-dnf.py": pin_plugin
				},
				before: holdAll,
				check: [
					"if command -v rpm >/dev/null 2>&1; then",
					"  LC_ALL=C",
					"  export LC_ALL",
					"  for folder in /var/lib/rpm /usr/lib/sysimage/rpm /usr/share/rpm; do",
					`    [ -d "$folder" ] || continue`,
					`    mkdir "$stx/rpm-database"`,
					`    cp -r "$folder/." "$stx/rpm-database"`,
					`    rpm --dbpath "$stx/rpm-database" -qa --qf '%{NAME} %|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE} %{ARCH}\\n'`,
					`    rm -rf "$stx/rpm-database"`,
					`  done | ${floats.length > 0 ? `grep -Evf "$stx/rpm-floats" | ` : ""}sort -u >"$stx/rpm-now"`,
					`  sort "$stx/rpm" >"$stx/rpm-locked"`,
					`  comm -23 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: locked, not here: /'`,
					`  comm -13 "$stx/rpm-locked" "$stx/rpm-now" | sed 's/^/rpm: here, not locked: /'`,
					"fi"
				],
				cleanup: releaseAll,
				unlocked: [...unlockedOf(own, bootstrap), ...unlocked]
			};
		}
		const knownRemoved = "# what the build removed again";
		function rpmPinSetup() {
			return {
				files: {
					rpm: [],
					"rpm-removed": [],
					"rpm-floats": [],
					"rpm-dnf.py": [
						"import dnf",
						"class StxLock(dnf.Plugin):",
						"    name = \"stx-lock\""
					]
				},
				before: [],
				cleanup: [],
				rough: {
					before: holdDnf4,
					cleanup: releaseDnf4
				}
			};
		}
		const dnf5Locks = "/etc/dnf/versionlock.toml";
		const dnf5Comment = "comment = \"stx-lock\"";
		const dnf5Entry = `\\n[[packages]]\\nname = "%s"\\n${dnf5Comment}\\n[[packages.conditions]]\\nkey = "evr"\\ncomparator = "="\\nvalue = "%s"\\n`;
		const dnf5Cut = [
			"FNR == NR { next }",
			"/^\\[\\[packages\\]\\]/ { if (!ours) printf \"%s\", entry; entry = \"\"; ours = 0 }",
			`{ entry = entry $0 "\\n"; if ($0 == "${dnf5Comment.replaceAll("\"", "\\\"")}") ours = 1 }`,
			"END { if (!ours) printf \"%s\", entry }"
		];
		const zypperLocks = "/etc/zypp/locks";
		const zypperEntry = "\\ntype: package\\nmatch_type: exact\\ncase_sensitive: on\\ninstall_status: not-installed\\nsolvable_name: %s\\nversion: != %s\\n";
		const zypperCut = [
			"BEGIN { RS = \"\"; FS = \"\\n\" }",
			"{ name = version = \"\"; for (i = 1; i <= NF; i++) { if ($i ~ /^solvable_name: /) name = $i; if ($i ~ /^version: != /) version = $i } }",
			"FNR == NR { held[name, version] = 1; next }",
			"!((name, version) in held) { printf \"\\n%s\\n\\n\", $0 }"
		];
		const holdDnf4 = [
			"if command -v dnf-3 >/dev/null 2>&1; then",
			`  python=$(sed -n '1s/^#! *\\([^ ]*\\).*/\\1/p' "$(command -v dnf-3)")`,
			`  plugins=$("$python" -B -c 'import dnf.const; print(dnf.const.PLUGINPATH)' || :)`,
			`  if [ -n "$plugins" ]; then`,
			`    for folder in "$plugins/__pycache__" "$plugins"; do`,
			`      [ -d "$folder" ] || echo "$folder" >>"$stx/rpm-made"`,
			"    done",
			`    mkdir -p "$plugins"`,
			`    ln -s "$stx/rpm-dnf.py" "$plugins/stx_lock.py"`,
			`    echo "$plugins" >"$stx/rpm-plugins"`,
			"  fi",
			"fi"
		];
		const releaseDnf4 = [
			`if [ -e "$stx/rpm-plugins" ]; then`,
			`  plugins=$(cat "$stx/rpm-plugins")`,
			`  rm -f "$plugins/stx_lock.py" "$plugins"/__pycache__/stx_lock.*`,
			`  [ ! -e "$stx/rpm-made" ] || while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/rpm-made"`,
			"fi"
		];
		function hold(tool, file, list, entry, head = "") {
			return [
				`if command -v ${tool} >/dev/null 2>&1 && [ -d ${file.replace(/\/[^/]*$/, "")} ]; then`,
				`  if [ -e ${file} ]; then cp -p ${file} "$stx/${tool}-before"; ${head && `else echo '${head}' >${file}; `}fi`,
				`  ${list} | while read -r name version; do printf '${entry}' "$name" "$version"; done >"$stx/${tool}-ours"`,
				`  cat "$stx/${tool}-ours" >>${file}`,
				`  cp ${file} "$stx/${tool}-held"`,
				"fi"
			];
		}
		function release(tool, file, cut) {
			return [
				`if [ -e "$stx/${tool}-held" ] && [ -e ${file} ]; then`,
				`  held=$(cat "$stx/${tool}-held"; echo .)`,
				`  now=$(cat ${file}; echo .)`,
				`  held=\${held%.}`,
				"  case \"$now\" in",
				"    \"$held\"*)",
				`      now=\${now#"$held"}`,
				`      now=\${now%.}`,
				`      if [ -e "$stx/${tool}-before" ]; then cp -p "$stx/${tool}-before" ${file}; else rm -f ${file}; fi`,
				`      [ -z "$now" ] || printf '%s' "$now" >>${file}`,
				"      ;;",
				"    *)",
				"      if command -v awk >/dev/null 2>&1; then",
				`        awk '`,
				...cut.map((line) => `          ${line}`),
				`        ' "$stx/${tool}-ours" ${file} >"$stx/${tool}-rest"`,
				`        cat "$stx/${tool}-rest" >${file}`,
				"      fi",
				"      ;;",
				"  esac",
				"fi"
			];
		}
		const holdAll = [
			...holdDnf4,
			"stx_rpm_locked() {",
			`  cat "$stx"/rpm "$stx"/rpm-removed 2>/dev/null | sed '/^#/d; /^gpg-pubkey /d; s/ [^ ]*$//; s/ \\([^:]*\\)$/ 0:\\1/' | sort -u`,
			"}",
			...hold("dnf5", dnf5Locks, "stx_rpm_locked", dnf5Entry, `version = "1.0"`),
			"stx_rpm_single() {",
			"  stx_rpm_locked | awk '{ count[$1]++; line[$1] = $0 } END { for (name in count) if (count[name] == 1) print line[name] }'",
			"}",
			...hold("zypper", zypperLocks, "stx_rpm_single", zypperEntry)
		];
		const releaseAll = [
			...releaseDnf4,
			...release("dnf5", dnf5Locks, dnf5Cut),
			...release("zypper", zypperLocks, zypperCut)
		];
		function unlockedOf(packages, bootstrap) {
			const has = (name, version = /./) => packages.some((found) => found.name === name && version.test(found.version));
			const only = (tool) => ({
				what: `packages that ${tool} installs`,
				reason: `${tool} knows no way to hold versions: a rebuild that differs is found, not prevented`
			});
			return [
				...has("yum", /^(\d+:)?3\./) && !has("dnf") ? [only("yum 3")] : [],
				...has("microdnf") && !has("dnf") && !has("dnf5") ? [only("microdnf")] : [],
				...[
					"yum",
					"dnf",
					"zypper"
				].includes(bootstrap) ? [{
					what: `the base that ${bootstrap} makes`,
					reason: "it has the versions that the mirror has on that day: differences are found, not prevented"
				}] : [],
				{
					what: "packages of rpm",
					reason: "pinned for as long as a repository has the locked versions; many drop them when newer ones come"
				}
			];
		}
		const pin_plugin = `# Lets dnf choose among the locked versions only.
import os
import re
import sys

import dnf

folder = "${pins.n$}/"


def read(name):
    if not os.path.exists(folder + name):
        return None
    with open(folder + name) as file:
        return [line.rstrip("\\n") for line in file]


def full(line):
    name, version, arch = line.split(" ")
    return name, version if ":" in version else "0:" + version, arch


def of(package):
    return package.name, "%s:%s-%s" % (package.epoch, package.version, package.release), package.arch


class StxLock(dnf.Plugin):
    name = "stx-lock"

    def sack(self):
        removed = read("rpm-removed") or None
        floats = [re.compile(line) for line in read("rpm-floats") or []]
        locked = set(full(line) for line in read("rpm") + (removed or [])[1:])
        query = self.base.sack.query()
        installed = set(of(package) for package in query.installed())
        known = query.available().filter(name=sorted(set(name for name, _, _ in locked)))
        offered = set(of(package) for package in known)
        names = set(name for name, _, _ in offered)
        for name, version, arch in sorted(locked - offered - installed):
            if name in names:
                sys.stderr.write("stx-container: locked, and no repository offers it so far: %s-%s.%s\\n" % (name, version, arch))
        self.exclude(package for package in known if of(package) not in locked)
        if removed is not None and self.installs():
            self.exclude(
                package
                for package in query.available().difference(known)
                if not any(each.search(package.name + " ") for each in floats)
            )

    def exclude(self, packages):
        self.base.sack.add_excludes(self.base.sack.query().filter(pkg=list(packages)))

    def installs(self):
        """What is only downloaded, or goes to another root, is in no history."""
        conf = self.base.conf
        if conf.installroot != "/" or getattr(conf, "downloadonly", False):
            return False
        return self.cli is None or self.cli.demands.resolving`.split("\n");
		;
		const rpm = {
			id: "rpm",
			version: 2,
			since: "0.1.0",
			about: {
				from: "Red Hat, Fedora, SUSE: the rpm database (SQLite, ndb, Berkeley DB)",
				identity: "architecture, digest of the header, source package",
				pinnedBy: "dnf 4: a plugin that hides other versions, also of packages that the build removes again; where dnf's history lists those, it hides all other packages, too. dnf 5: its `versionlock.toml`; zypper: locks on other versions"
			},
			purl: [rpm_about.M],
			ownsOthers: true,
			otherDigests: true,
			pin: pinRpm,
			pinSetup: rpmPinSetup,
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 48908))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 90866))).owned(tree),
			history: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 30135))).rpmHistory(tree),
			repositories: async (tree) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 55183))).rpmRepositories(tree),
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 72691))).askRpm(packages, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 68663))).licences
		};
		;
		const rust = {
			id: "rust",
			version: 1,
			since: "0.2.0",
			about: {
				from: "programs built by cargo-auditable that belong to no package (such as uv from its own installer): the crates linked in",
				identity: "program",
				packages: "crates linked into programs"
			},
			contents: true,
			names: cargo_about.D,
			purl: [cargo_about.A],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 15090))).collect(tree, survey)
		};
		;
		const software = {
			id: "software",
			version: 1,
			since: "0.2.0",
			about: {
				from: "known scientific software from outside any package manager (CUDA, cuDNN, MKL, ROCm, MPI, MATLAB Runtime, FSL, FreeSurfer, AFNI, SPM, MRtrix3, GROMACS, OpenFOAM, samtools, STAR, Nextflow, CMake, Gurobi, Spark, LibTorch, JDK, Go, Rust, …), libraries with a pkg-config or CMake package file, and what Bitnami's bills of materials name",
				identity: "folder, the version that one of its files names",
				packages: "software without a package manager"
			},
			purl: [{ type: "bitnami" }],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 44476))).collect(tree, survey)
		};
		;
		const spack = {
			id: "spack",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Spack, at any path: its database `.spack-db/index.json`, and `.spack/spec.json` (or `spec.yaml`) of packages that were copied without the database",
				identity: "the hash of the concrete spec (versions, compiler, variants, dependencies), platform",
				packages: "packages of Spack"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 87812))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 44395))).owned(tree)
		};
		;
		const svn = {
			id: "svn",
			version: 1,
			since: "0.2.0",
			about: {
				from: "Subversion: every working copy (`.svn/wc.db`; in versions before 1.7 `.svn/entries`)",
				identity: "address; its version is the revision, or the lowest and highest one, as `svnversion` shows it",
				packages: "working copies of Subversion"
			},
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 50985))).collect(tree)
		};
		;
		const texlive = {
			id: "texlive",
			version: 1,
			since: "0.2.0",
			about: {
				from: "TeX Live and TinyTeX, at any path: `tlpkg/texlive.tlpdb`",
				identity: "installation, revision, the version in CTAN's catalogue, checksum of the container",
				packages: "packages of TeX Live"
			},
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 98263))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 74716))).owned(tree)
		};
		;
		const unowned = {
			id: "unowned",
			version: 2,
			since: "0.1.0",
			about: {
				from: "programs, scripts and shared libraries that belong to no package: what `wget | tar x` leaves in `/opt`, or writes over a package's program",
				identity: "path, sha256; of ELF files soname, known projects in it, compilers, needed libraries, build id",
				packages: "programs that no package owns"
			},
			contents: true,
			names: { loose: (name) => name },
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 44256))).collect(tree, survey)
		};
		var vcpkg = __webpack_require__(92889);
		var vscode = __webpack_require__(96828);
		;
		;
		const ecosystems = Object.values(all_namespaceObject).sort((a, b) => (0, order.X)(a.id, b.id));
		const byId = new Map(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));
		function ecosystemById(id) {
			return byId.get(id);
		}
		const readerVersions = Object.fromEntries(ecosystems.map(({ id, version }) => [id, version]));
		const pinVersions = Object.fromEntries(ecosystems.flatMap(({ id, pinVersion }) => pinVersion === undefined ? [] : [[id, pinVersion]]));
	}),
	23139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => isInterpreter });
		function isInterpreter(item) {
			return item.purl.startsWith("pkg:generic/");
		}
	}),
	2678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => luarocks });
		var _purl_js_0 = __webpack_require__(3668);
		const luarocks = {
			id: "luarocks",
			version: 1,
			since: "0.2.0",
			about: {
				from: "LuaRocks: every rock with a `rock_manifest` in a tree of rocks (system, user's, a project's `lua_modules`)",
				identity: "tree, namespace, digest over the recorded digests of rockspec, modules and programs",
				packages: "rocks"
			},
			names: { normal: _purl_js_0.g },
			purl: [{
				type: "luarocks",
				namespace: _purl_js_0.g,
				name: _purl_js_0.g,
				version: _purl_js_0.g
			}],
			otherDigests: true,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 74464))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 839))).owned(tree)
		};
	}),
	98282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => npmType });
		const npmType = { type: "npm" };
	}),
	35149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => nuget });
		var _image_tree_index_js_0 = __webpack_require__(78448);
		const nuget = {
			id: "nuget",
			version: 1,
			since: "0.2.0",
			about: {
				from: ".NET: the packages of NuGet whose files an application or a runtime has (`NAME.deps.json`)",
				identity: "the application's folder and list, sha512 of the package",
				packages: "packages of NuGet"
			},
			purl: [{ type: "nuget" }],
			caches: { ".nupkg.metadata": (_, { path }) => [(0, _image_tree_index_js_0.gN)(path)] },
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 70263))).collect(tree, survey)
		};
	}),
	32303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => opam });
		const opam = {
			id: "opam",
			version: 1,
			since: "0.2.0",
			about: {
				from: "opam: every switch, global or in a project's `_opam` (`.opam-switch/switch-state`)",
				identity: "switch, digest and address of the archive, the address of a pin",
				packages: "packages of opam"
			},
			purl: [{ type: "opam" }],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 5265))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 63190))).owned(tree)
		};
	}),
	17421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => byIdentity,
			X: () => byCodeUnit
		});
		function byCodeUnit(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function byIdentity(a, b) {
			return byCodeUnit(a.prefix ?? "", b.prefix ?? "") || byCodeUnit(a.name, b.name) || byCodeUnit(a.arch ?? "", b.arch ?? "") || byCodeUnit(a.location ?? "", b.location ?? "") || byCodeUnit(a.version, b.version);
		}
	}),
	15807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => alpm });
		var _purl_js_0 = __webpack_require__(3668);
		const alpm = {
			type: "alpm",
			namespace: _purl_js_0.g,
			name: _purl_js_0.g
		};
	}),
	64702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => cpan });
		const cpan = {
			type: "cpan",
			namespace: (text) => text.toUpperCase()
		};
	}),
	9569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bh: () => unlessFloat,
			MX: () => forgetVariable,
			c8: () => pinsFolderInSed,
			n$: () => pinsFolder,
			px: () => floatFile,
			zg: () => splitBySystem
		});
		const pinsFolder = "/.stx-lock";
		const pinsFolderInSed = pinsFolder.replaceAll(".", "\\.");
		const nothingKnown = {
			script: "",
			isolatedBuilds: false
		};
		function floatFile(id, floats) {
			return floats.length > 0 ? { [`floats-${id}`]: floats } : {};
		}
		function unlessFloat(id, floats) {
			return floats.length > 0 ? `echo "$name" | grep -Eqxf "$stx/floats-${id}" || ` : "";
		}
		function splitBySystem(packages, called, manager) {
			const own = packages.filter(({ prefix }) => prefix === undefined);
			const folders = new Set(packages.flatMap(({ prefix }) => prefix ?? []));
			const unlocked = [...folders].sort().map((folder) => ({
				what: `${called} in ${folder}`,
				reason: `${manager} does not manage that system: a rebuild that differs is found, not prevented`
			}));
			return {
				own,
				unlocked
			};
		}
		const forgetVariable = (variable) => String.raw`/^\(export \|declare -x \)\{0,1\}${variable}=/d`;
	}),
	3668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => purl,
			g: () => lowerCase
		});
		const lowerCase = (text) => text.toLowerCase();
		function encode(text) {
			return encodeURIComponent(text.toWellFormed()).replace(/%3A/g, ":").replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function encodePath(path) {
			return path.split("/").filter((segment) => segment !== "").map(encode).join("/");
		}
		function encodeQualifiers(qualifiers) {
			return Object.entries(qualifiers).filter((pair) => pair[1] !== undefined && pair[1] !== "").map(([key, value]) => `${key.toLowerCase()}=${encode(value).replace(/%2F/g, "/")}`).sort().join("&");
		}
		function purl(type, parts) {
			const fold = typeof type === "string" ? { type } : type;
			const plain = (text) => text;
			const namespace = encodePath((fold.namespace ?? plain)(parts.namespace ?? ""));
			const version = encode((fold.version ?? plain)(parts.version ?? ""));
			const qualifiers = encodeQualifiers(parts.qualifiers ?? {});
			const subpath = encodePath((parts.subpath ?? "").split("/").filter((segment) => segment !== "." && segment !== "..").join("/"));
			return [
				`pkg:${fold.type}/`,
				namespace && `${namespace}/`,
				encode((fold.name ?? plain)(parts.name)),
				version && `@${version}`,
				qualifiers && `?${qualifiers}`,
				subpath && `#${subpath}`
			].join("");
		}
	}),
	44725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dy: () => names,
			qb: () => normal,
			vl: () => pypi
		});
		var _purl_js_0 = __webpack_require__(3668);
		const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
		const names = { normal };
		const pypi = {
			type: "pypi",
			name: normal,
			version: _purl_js_0.g
		};
	}),
	64729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => python });
		var about = __webpack_require__(44725);
		var tree_index = __webpack_require__(78448);
		var folder_shapes = __webpack_require__(18108);
		;
		const caches = {
			"CACHEDIR.TAG": (tree, { path }) => (0, folder_shapes.oW)(tree, (0, tree_index.gN)(path)).filter((folder) => /\/(archive|built-wheels|sdists|git|builds|wheels)-v\d+$/.test(folder)),
			CopyPipInstall: seedImage,
			SymlinkPipInstall: seedImage
		};
		function seedImage(_, { path }) {
			return /\/wheel\/\d\.\d+\/image\/\d+\/\w+$/.test(path) ? [path] : [];
		}
		var interpreter = __webpack_require__(23139);
		var pins = __webpack_require__(9569);
		var variables = __webpack_require__(72188);
		;
		const setsProgram = "python-sets.py";
		const setsInOneOrder = [
			"import marshal, os, sys",
			"info = sys.argv[1]",
			"began = int(os.environ['SOURCE_DATE_EPOCH'])",
			"header = 12 if sys.version_info < (3, 7) else 16",
			"def has_sets(code):",
			"    return any((isinstance(each, frozenset) and len(each) > 1) or (isinstance(each, type(code)) and has_sets(each))",
			"               for each in code.co_consts)",
			"def write_again(source, path):",
			"    about = os.stat(path)",
			"    with open(path, 'rb') as file:",
			"        old = file.read()",
			"    code = marshal.loads(old[header:]) if about.st_mtime >= began else None",
			"    if code is None or not has_sets(code):",
			"        return",
			"    with open(source, 'rb') as file:",
			"        again = compile(file.read(), code.co_filename, 'exec', dont_inherit=True)",
			"    new = old[:header] + marshal.dumps(again)",
			"    if new != old and again == code:",
			"        with open(path, 'wb') as file:",
			"            file.write(new)",
			"        os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))",
			"sources = set()",
			"for name in os.listdir(info):",
			"    if name.endswith('.list'):",
			"        with open(os.path.join(info, name), errors='surrogateescape') as paths:",
			"            sources.update(path[:-1] for path in paths if path.endswith('.py\\n'))",
			"for source in sorted(sources):",
			"    folder, name = os.path.split(source)",
			"    path = os.path.join(folder, '__pycache__', name[:-2] + sys.implementation.cache_tag + '.pyc')",
			"    try:",
			"        if os.path.exists(path):",
			"            write_again(source, path)",
			"    except (AttributeError, EOFError, OSError, SyntaxError, TypeError, ValueError):",
			"        pass"
		];
		const runSetsProgram = [
			"for python in /usr/bin/python3.[3-9] /usr/bin/python3.10; do",
			`  [ ! -x "$python" ] || [ ! -d /var/lib/dpkg/info ] ||`,
			`    PYTHONPATH= LC_ALL=C "$python" -S -B "$stx/${setsProgram}" /var/lib/dpkg/info >/dev/null 2>&1 || :`,
			"done"
		];
		var python_version = __webpack_require__(18720);
		;
		const systemPrefix = "/usr";
		const prefixOf = ({ prefix }) => prefix ?? systemPrefix;
		const bound = (version) => version.replace(/\+.*$/, "");
		function constraint(name, versions) {
			const different = [...new Set(versions)];
			if (different.length === 1) return `${name}==${different[0]}`;
			const most = (0, python_version.BP)(different);
			return most === undefined ? undefined : `${name}<=${bound(most)}`;
		}
		const lines = (versions) => [...versions].flatMap(([name, each]) => constraint(name, each) ?? []).sort();
		function versionsByName(packages) {
			const found = new Map();
			for (const { name, version } of packages) found.set(name, [...found.get(name) ?? [], version]);
			return found;
		}
		function constraintsOf(indexed, local, passing) {
			const all = versionsByName(indexed);
			const between = versionsByName(passing);
			const others = versionsByName(local);
			const isMixed = (name) => others.get(name)?.some((version) => !all.get(name)?.includes(version));
			const mixed = [...all.keys()].filter(isMixed).sort();
			const free = new Map([...all, ...between].filter(([name]) => !others.has(name) || !isMixed(name)));
			const shared = lines(new Map([...free.keys()].map((name) => [name, [...all.get(name) ?? [], ...between.get(name) ?? []]])));
			const isOne = (name) => new Set([...all.get(name) ?? [], ...between.get(name) ?? []]).size <= 1;
			const agree = mixed.length === 0 && [...all.keys()].every(isOne);
			const own = new Map();
			if (agree) return {
				shared,
				own,
				mixed
			};
			for (const prefix of new Set([...indexed, ...local].map(prefixOf))) {
				const here = versionsByName(indexed.filter((each) => prefixOf(each) === prefix));
				const localHere = new Set(local.filter((each) => prefixOf(each) === prefix).map(({ name }) => name));
				const names = [...new Set([...here.keys(), ...free.keys()])].filter((name) => here.has(name) || !localHere.has(name));
				const inBetween = versionsByName(passing.filter((each) => each.prefix === undefined || each.prefix === prefix));
				const versions = names.map((name) => [name, here.has(name) ? [...here.get(name), ...inBetween.get(name) ?? []] : [...all.get(name) ?? [], ...between.get(name) ?? []]]);
				own.set(prefix, lines(new Map(versions)));
			}
			return {
				shared,
				own,
				mixed
			};
		}
		;
		const choice = (moment, pins) => [
			...documents(moment),
			...pins < 2 ? managersAtFirst : managers,
			...pins < 2 ? [] : naming,
			"patches = {",
			"    'pip._internal.index.collector': read_documents,",
			"    'poetry.repositories.pool': lambda module: narrow(module, 'Pool', 'find_packages'),",
			"    'poetry.repositories.repository_pool': lambda module: narrow(module, 'RepositoryPool', 'find_packages'),",
			"    'pdm.models.repositories': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
			"    'pipenv.patched.notpip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
			"    'pipenv.patched.pip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
			"    'pdm.models.repositories.base': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
			...pins < 2 ? [] : ["    'pip._internal.resolution.resolvelib.factory': speak,", "    'pipx.util': lambda module: repeat(module, 'subprocess_post_check_handle_pip_error'),"],
			"}",
			...finder,
			`if ${pins < 4 ? "" : "pinned and "}sys.version_info >= (3, 7) and any(name in command_line for name in (b'pip', b'poetry', b'pdm')):`,
			"    import re",
			"    sys.meta_path.insert(0, Finder())"
		];
		const documents = (moment) => [
			`moment = '${new Date(moment * 1e3).toISOString().slice(0, 19)}'`,
			"class Documents:",
			"    def __init__(self, json):",
			"        self.json = json",
			"    def __getattr__(self, name):",
			"        return getattr(self.json, name)",
			"    def loads(self, *args, **options):",
			"        found = self.json.loads(*args, **options)",
			"        try:",
			"            kept = [file for file in found['files'] if old(file)]",
			"            return dict(found, files=kept) if kept else found",
			"        except Exception:",
			"            return found",
			"def old(file):",
			"    return (file.get('upload-time') or '')[:19] <= moment or locked().match(file['filename'])",
			"def locked():",
			"    if not seen:",
			"        with open(ours + index) as lines:",
			"            pairs = [line.strip().split('==', 1) for line in lines if '==' in line]",
			"        forms = ['[-_.]+'.join(map(re.escape, name.split('-'))) + '-' + re.escape(version) for name, version in pairs]",
			"        seen.append(re.compile('(?:' + '|'.join(forms or ['$']) + ')(?:-|[.](?:tar|zip))', re.I))",
			"    return seen[0]",
			"seen = []",
			"def read_documents(module):",
			"    if hasattr(module, 'json'):",
			"        module.json = Documents(module.json)"
		];
		const narrowing = [
			"def plain(name):",
			"    return re.sub('[-_.]+', '-', str(name)).lower()",
			"def narrow(module, owner, method):",
			"    owner = getattr(module, owner, None)",
			"    find = getattr(owner, method, None)",
			"    if find is None or hasattr(find, 'stx'):",
			"        return",
			"    with open(os.path.join(os.path.dirname(here), 'python-versions')) as lines:",
			"        versions = set(tuple(line.split()) for line in lines)"
		];
		const narrowed = ["    find_locked.stx = True", "    setattr(owner, method, find_locked)"];
		const managersAtFirst = [
			...narrowing,
			"    def find_locked(self, wanted, *args, **options):",
			"        found = find(self, wanted, *args, **options)",
			"        kept = [each for each in found if (plain(getattr(wanted, 'name', wanted)), str(each.version)) in versions]",
			"        return kept or found",
			...narrowed
		];
		const managers = [
			...narrowing,
			"    def find_locked(self, wanted, *args, **options):",
			"        name = plain(getattr(wanted, 'name', wanted))",
			"        found, problem = [], None",
			"        try:",
			"            found = list(find(self, wanted, *args, **options))",
			"        except Exception as failure:",
			"            problem = failure",
			"        kept = [each for each in found if (name, str(each.version)) in versions]",
			"        for each in kept:",
			"            if getattr(getattr(each, 'link', None), 'yanked_reason', None) is not None:",
			"                each.link.yanked_reason = None",
			"        there = set(str(each.version) for each in kept)",
			"        missing = [version for known, version in versions if known == name and version not in there]",
			"        asked = [pair for version in missing for pair in exactly(wanted, version)]",
			"        back = [each for _, pinned in asked for each in yanked(find, self, wanted, pinned, args, options)]",
			"        if back:",
			"            from packaging.version import Version",
			"            kept = sorted(kept + back, key=lambda each: Version(str(each.version)), reverse=True)",
			"        if asked and not kept:",
			"            sys.stderr.write('locked recipe: it pins %s to %s, which the index does not offer\\n' % (name, asked[0][0]))",
			"        if problem is not None and not kept:",
			"            raise problem",
			"        return kept or found",
			...narrowed,
			"def exactly(wanted, version):",
			"    try:",
			"        if hasattr(wanted, 'with_constraint'):",
			"            pinned = wanted.with_constraint('==' + version)",
			"            return [(version, pinned)] if wanted.constraint.allows_all(pinned.constraint) else []",
			"        return [(version, wanted.as_pinned_version(version))] if wanted.specifier.contains(version, True) else []",
			"    except Exception:",
			"        return []",
			"def yanked(find, self, wanted, pinned, args, options):",
			"    try:",
			"        found = list(find(self, pinned, *args, **options))",
			"    except Exception:",
			"        return []",
			"    back = []",
			"    for each in found:",
			"        if getattr(each, 'yanked', False):",
			"            each._yanked = False",
			"        elif getattr(getattr(each, 'link', None), 'is_yanked', False):",
			"            each.req = wanted",
			"        else:",
			"            continue",
			"        back.append(each)",
			"    return back"
		];
		const naming = [
			"def speak(module):",
			"    logger = module.logger",
			"    log = logger.info",
			"    def info(text, *args, **options):",
			"        if 'conflict is caused' in str(text) and not logger.isEnabledFor(20):",
			"            sys.stderr.write(str(text) + '\\n')",
			"        log(text, *args, **options)",
			"    logger.info = info",
			"def repeat(module, name):",
			"    handle = getattr(module, name, None)",
			"    if handle is None:",
			"        return",
			"    def repeated(process, *args, **options):",
			"        if process.returncode:",
			"            sys.stderr.write('%s%s' % ((process.stdout or '')[-8000:], (process.stderr or '')[-8000:]))",
			"        return handle(process, *args, **options)",
			"    setattr(module, name, repeated)"
		];
		const finder = [
			"class Finder:",
			"    def find_spec(self, name, path=None, target=None):",
			"        patch = patches.pop(name, None)",
			"        if patch is None:",
			"            return None",
			"        import importlib.util",
			"        spec = importlib.util.find_spec(name)",
			"        if spec is None or spec.loader is None:",
			"            return spec",
			"        run = spec.loader.exec_module",
			"        def exec_module(module):",
			"            run(module)",
			"            patch(module)",
			"        spec.loader.exec_module = exec_module",
			"        return spec"
		];
		;
		const repeatable = [
			"def date_eggs(epoch):",
			"    import py_compile, time, zipfile",
			"    begun, latest = time.localtime(epoch)[:6], max(time.gmtime(epoch)[:6], (1980, 1, 1, 0, 0, 0))",
			"    describe, translate = zipfile.ZipInfo.__init__, py_compile.compile",
			"    def dated(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0), *more, **named):",
			"        describe(self, filename, latest if tuple(date_time)[:6] >= begun else date_time, *more, **named)",
			"    def compile(file, *more, **named):",
			"        try:",
			"            if os.stat(file).st_mtime > epoch:",
			"                os.utime(file, (epoch, epoch))",
			"        except (OSError, TypeError, ValueError):",
			"            pass",
			"        return translate(file, *more, **named)",
			"    zipfile.ZipInfo.__init__, py_compile.compile = dated, compile",
			"def name_folders():",
			"    import compileall, re",
			"    compile_dir = compileall.compile_dir",
			"    def named_dir(*where, **named):",
			"        if len(where) == 1 and not named.get('ddir'):",
			"            folder = re.sub('(/pip-[a-z-]+-)[A-Za-z0-9_]{6,8}(?=/|$)', '\\\\1########', where[0])",
			"            if folder != where[0]:",
			"                named['ddir'] = folder",
			"        return compile_dir(*where, **named)",
			"    compileall.compile_dir = named_dir",
			"if os.environ.get('SOURCE_DATE_EPOCH', '').isdigit():",
			"    if b'setup.py' in command_line or b'easy_install' in command_line:",
			"        date_eggs(int(os.environ['SOURCE_DATE_EPOCH']))",
			"    elif b'pip' in command_line:",
			"        name_folders()"
		];
		;
		const interpretersOf = (prefix) => prefix === "/usr/local" || prefix.endsWith("/.local") ? [prefix, "/usr"] : [prefix];
		const start = ["import os, sys", "here = os.path.dirname(os.path.abspath(__file__))"];
		const next = [
			"for folder in sys.path:",
			"    following = os.path.join(folder, \"sitecustomize.py\")",
			"    if os.path.abspath(folder) != here and os.path.isfile(following):",
			"        with open(following) as code:",
			"            exec(compile(code.read(), following, \"exec\"))",
			"        break"
		];
		const passedFile = "python-passed";
		const note = [
			"def note():",
			"    if 'pip' not in sys.modules:",
			"        return",
			"    try:",
			`        with open(os.path.join(os.path.dirname(here), '${passedFile}'), 'a') as notes:`,
			"            for folder in sys.path:",
			"                if folder.endswith('-packages') and os.path.isdir(folder):",
			"                    notes.writelines(folder + '/' + name + '\\n' for name in os.listdir(folder) if name.endswith('.dist-info'))",
			"    except (IOError, OSError):",
			"        pass"
		];
		const roughHook = (moment, pins) => pins < 4 ? [
			"import atexit",
			...start,
			...note,
			"atexit.register(note)",
			...next
		] : hook([], moment, pins, false);
		function hook(prefixes, moment, pins, isPinned = true) {
			const table = prefixes.flatMap((prefix, index) => interpretersOf(prefix).map((name) => `    ${JSON.stringify(name)}: "-${index}",`));
			return [
				"# Gives each interpreter the constraints of its own environment, then runs the next sitecustomize.",
				...start,
				"index = {",
				...table,
				"}.get(sys.prefix, '')",
				"ours = os.path.join(os.path.dirname(here), 'python-constraints')",
				"try:",
				"    with open('/proc/self/cmdline', 'rb') as command:",
				"        command_line = command.read()",
				"except (IOError, OSError):",
				"    command_line = b''",
				"isolated = b'/pip-build-env-' in command_line",
				"for name in ('PIP_CONSTRAINT', 'UV_CONSTRAINT'):",
				"    paths = os.environ.get(name, ours if name == 'PIP_CONSTRAINT' else '').split()",
				"    others = [path for path in paths if not path.startswith(ours)]",
				"    if len(others) < len(paths) or name == 'PIP_CONSTRAINT':",
				"        paths = others if isolated else others + [ours + index]",
				"        if paths:",
				"            os.environ[name] = ' '.join(paths)",
				"        else:",
				"            os.environ.pop(name, None)",
				...pins < 4 ? [] : [`pinned = ${isPinned ? "True" : "False"}`],
				...choice(moment, pins),
				...pins < 4 ? [] : [
					...repeatable,
					...note,
					"import atexit",
					"if not pinned:",
					"    atexit.register(note)"
				],
				...next
			];
		}
		var log = __webpack_require__(26518);
		;
		function pinPython({ packages, transient, floats, moment, build, version = 1 }) {
			const ours = packages.filter((found) => found.owner === undefined && !(0, interpreter.X)(found));
			const isLocal = (found) => found.editable === true || found.url !== undefined;
			const indexed = ours.filter((found) => !isLocal(found));
			const local = ours.filter(isLocal);
			const { shared, own, mixed } = constraintsOf(indexed, local, transient ?? []);
			const forUv = mayConstrainUv(build.script);
			const needsHook = own.size > 0 || local.length > 0 || build.isolatedBuilds;
			const prefixes = [...own.keys()].sort();
			const receipts = unique(ours.flatMap(({ location }) => /^.*\/tools\/[^/]+(?=\/lib)/.exec(location ?? "")?.[0] ?? [])).map((folder) => `${folder}/uv-receipt.toml`);
			return {
				files: {
					"python-constraints": shared,
					"python-versions": unique(indexed.map(({ name, version }) => `${name} ${version}`)),
					python: unique(ours.flatMap((found) => found.location ? [found.location] : [])),
					...(0, pins.px)("python", floats),
					...Object.fromEntries(prefixes.map((prefix, index) => [`python-constraints-${index}`, own.get(prefix)])),
					"python-hook/sitecustomize.py": hook(prefixes, moment, version),
					...receipts.length > 0 ? { "python-receipts": receipts } : {}
				},
				before: [],
				check: [
					`while read -r record; do`,
					`  [ -e "$record" ] || { now=$(set -- "\${record%-*}"-[0-9]*.dist-info; [ ! -e "$1" ] || echo ", here: $*"); echo "python: locked, not here: $record$now"; }`,
					`done <"$stx/python"`,
					`sed 's,/[^/]*$,,' "$stx/python" | sort -u | while read -r folder; do`,
					`  for record in "$folder"/*.dist-info; do`,
					`    name=$(echo "\${record##*/}" | sed 's/-[^-]*\\.dist-info$//; y/ABCDEFGHIJKLMNOPQRSTUVWXYZ_./abcdefghijklmnopqrstuvwxyz--/')`,
					`    [ ! -e "$record" ] || grep -qxF "$record" "$stx/python" ||`,
					`      ${(0, pins.Bh)("python", floats)}echo "python: here, not locked: $record"`,
					"  done",
					"done"
				],
				cleanup: [...receipts.length > 0 ? [
					`while read -r file; do`,
					`  [ ! -e "$file" ] || sed -i '/^constraints = \\[.*\\]$/d; /^constraints = \\[$/,/^\\]$/d' "$file"`,
					`done <"$stx/python-receipts"`
				] : []],
				unlocked: [
					...local.map(unlockedLocal),
					...local.some(({ installer }) => installer === "uv") ? [unlockedUvBuilds] : [],
					...(build.isolatedBuilds ? unique(packages.flatMap(pipWithoutTimes)) : []).map(unlockedBuilds),
					...forUv ? [] : [{
						what: "packages that uv installs without a pylock.toml",
						reason: "uv refuses constraints beside a pylock.toml, so it is given none"
					}],
					...needsHook && (0, variables.U)("PYTHONPATH", build.script) ? [afterSetting("PYTHONPATH", "pip")] : [],
					...(0, variables.U)("UV_CONSTRAINT", build.script) ? [afterSetting("UV_CONSTRAINT", "uv")] : [],
					...(usesOneList.test(build.script) ? shared.filter((line) => line.includes("<=")) : []).map((line) => ({
						what: `python package ${line.replace(/<=.*/, "")}, where uv, pipx or tox installs it`,
						reason: `the build had several versions of it; they can be given only one constraint, ${line}`
					})),
					...mixed.map((name) => ({
						what: `python package ${name}, where uv, pipx or tox installs it`,
						reason: "one environment has it from an index, another from a folder or an address; they can be given only one constraint"
					}))
				]
			};
		}
		const usesOneList = /\b(?:uvx?|pipx|tox|nox|hatch)\b/;
		const mayConstrainUv = (script) => !/pylock/.test(script);
		const hashSeed = 3141592653;
		function pythonPinSetup({ moment, script, version = 1 }) {
			const hasSeed = version >= 3;
			const sortsSets = version >= 4 && !/\bunset\b[^\n;&|]*\bPYTHONHASHSEED\b/.test(script);
			return {
				files: {
					"python-constraints": [],
					"python-versions": [],
					python: [],
					"floats-python": [],
					"python-receipts": [],
					[passedFile]: [],
					...sortsSets ? { [setsProgram]: setsInOneOrder } : {},
					...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`python-constraints-${index}`, []])),
					"python-hook/sitecustomize.py": roughHook(moment, version)
				},
				before: [
					...["PIP_CONSTRAINT", ...mayConstrainUv(script) ? ["UV_CONSTRAINT"] : []].map((name) => `export ${name}="\${${name}:+$${name} }$stx/python-constraints"`),
					`chmod 0666 "$stx/${passedFile}"`,
					`export PYTHONPATH="$stx/python-hook\${PYTHONPATH:+:$PYTHONPATH}"`,
					...hasSeed ? [`export PYTHONHASHSEED="\${PYTHONHASHSEED:-${hashSeed}}"`] : []
				],
				cleanup: sortsSets ? runSetsProgram : [],
				forget: [
					`s#${pins.c8}/python-hook:\\{0,1\\}##g`,
					`s# \\{0,1\\}${pins.c8}/python-constraints##g`,
					...hasSeed ? [String.raw`/^\(export \|declare -x \)\{0,1\}PYTHONHASHSEED=["']\{0,1\}${hashSeed}["']\{0,1\}$/d`] : []
				],
				rough: {
					before: [],
					cleanup: [`sort -u "$stx/${passedFile}" | while read -r record; do [ -e "$record" ] || echo "${log.IB}$record"; done`]
				}
			};
		}
		const afterSetting = (name, tool) => ({
			what: `packages that ${tool} installs after the recipe sets ${name}`,
			reason: `the recipe replaces what pins them; add to $${name} instead`
		});
		const pipWithoutTimes = ({ name, version }) => name === "pip" && (0, python_version.Zy)(version, "22.2") === -1 ? [version] : [];
		const unlockedUvBuilds = {
			what: "what uv installs to build packages in isolation",
			reason: "no constraint of ours reaches there; pin it in pyproject.toml: [tool.uv] build-constraint-dependencies"
		};
		const unlockedBuilds = (version) => ({
			what: `what pip ${version} installs to build packages in isolation`,
			reason: "this pip does not ask when a file was uploaded, so newer ones cannot be hidden; use pip 22.2 or later"
		});
		const unlockedLocal = (found) => ({
			what: `python package ${found.name} ${found.version}`,
			reason: found.commit ? `installed from version control; name the commit in the recipe: ${found.commit}` : "installed from a folder or a URL, which no constraint can pin"
		});
		const unique = (lines) => [...new Set(lines)].sort();
		;
		const python = {
			id: "python",
			version: 2,
			since: "0.1.0",
			about: {
				from: "every environment (system, virtual, user's, conda's, `--target`, eggs of zc.buildout) and the interpreters",
				identity: "prefix, commit, link and hash of a direct install, editable or not",
				pinnedBy: "`PIP_CONSTRAINT` and `UV_CONSTRAINT`; if environments differ, pip builds in isolation, or the recipe sets constraints itself, each interpreter gets the constraints of its own environment. Isolated builds get none, but do not see what was uploaded after the build (pip 22.2 and later, on an index with upload times, such as PyPI). poetry, pdm (not with `use_uv`) and pipenv see only the locked versions, even if these were yanked since, unless their own lock file names others"
			},
			names: about.Dy,
			purl: [about.vl],
			caches,
			pin: pinPython,
			pinVersion: 4,
			pinSetup: pythonPinSetup,
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 32810))).collect(tree, survey),
			owned: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 69067))).owned(tree, survey),
			indexes: async () => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 21436))).pythonIndexes,
			available: async (packages, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 74995))).askPython(packages, index),
			published: async (item, text, index) => (await Promise.all([__webpack_require__.e(8942), __webpack_require__.e(5904)]).then(__webpack_require__.bind(__webpack_require__, 40622))).publishedPython(item, text, index),
			licences: async () => (await Promise.all([__webpack_require__.e(1284), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 80338))).licences
		};
	}),
	26518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GR: () => saysIsolatedBuild,
			IB: () => passedMark,
			cv: () => installedBy,
			eN: () => passedIn,
			zp: () => followEnvironment
		});
		var _purl_js_1 = __webpack_require__(3668);
		var _about_js_0 = __webpack_require__(44725);
		const saysIsolatedBuild = (line) => /^\s*Installing build dependencies\b/.test(line);
		function installedBy(line) {
			const pip = /^\s*Successfully installed (.+)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
			const uv = /^ [+~] ([\w.-]+==\S+)$/.exec(line)?.[1];
			const pairs = [...pip.map((word) => [word.replace(/-[^-]*$/, ""), word.replace(/^.*-/, "")]), ...uv ? [uv.split("==", 2)] : []];
			return pairs.flatMap(([name, version]) => name && version && /^[\w.!+]*\d[\w.!+]*$/.test(version) ? [{
				name: (0, _about_js_0.qb)(name),
				version,
				purl: (0, _purl_js_1.E)(_about_js_0.vl, {
					name,
					version
				})
			}] : []);
		}
		const passedMark = "stx-passed: ";
		const place = /^(.*)\/lib(?:64)?\/[^/]+\/[^/]+-packages\/([^/]+)-([^/-]+)\.dist-info$/;
		function passedIn(line) {
			const found = line.startsWith(passedMark) && place.exec(line.slice(passedMark.length).trim());
			if (!found) return undefined;
			const [, prefix, name, version] = found;
			if (prefix === undefined || !name || !version) return undefined;
			return {
				name: (0, _about_js_0.qb)(name),
				version,
				purl: (0, _purl_js_1.E)(_about_js_0.vl, {
					name,
					version
				}),
				prefix: prefix || "/"
			};
		}
		function followEnvironment() {
			let active;
			let current;
			return (line) => {
				if (!/^\++ /.test(line)) return current;
				const command = line.replace(/^\++ /, "");
				if (/^unset VIRTUAL_ENV$/.test(command)) active = undefined;
				active = /^(?:export )?VIRTUAL_ENV='?(\/[^'\s]+)'?$/.exec(command)?.[1] ?? active;
				const named = /(?:^|\s)(\/\S+)\/bin\/(?:python|pypy|pip)[\d.]*(?=\s|$)/.exec(command)?.[1];
				current = named === "/usr" || named === "/usr/local" ? undefined : named ?? active;
				return current;
			};
		}
	}),
	18720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => newest,
			F5: () => shapeOf,
			Ty: () => isPreRelease,
			Zy: () => compareVersions
		});
		const form = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:(?:[-_.]?(post|rev|r)[-_.]?(\d*))|-(\d+))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
		function keyOf(version) {
			const found = form.exec(version.trim());
			if (!found) return undefined;
			const [, epoch, release, pre, preNumber, post, postNumber, postAlone, dev, devNumber, local] = found;
			const numbers = release.split(".").map(Number);
			while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
			const isPost = post !== undefined || postAlone !== undefined;
			const stage = pre ? /^a/i.test(pre) ? 0 : /^b/i.test(pre) ? 1 : 2 : dev && !isPost ? -1 : 3;
			return [
				[Number(epoch ?? 0)],
				numbers,
				[stage, Number(preNumber || 0)],
				[isPost ? Number(postNumber || postAlone || 0) : -1],
				[dev ? Number(devNumber || 0) : Number.POSITIVE_INFINITY],
				(local ?? "").split(/[-_.]/).map((part) => /^\d+$/.test(part) ? Number(part) : part.toLowerCase())
			];
		}
		function compareParts(a, b) {
			if (typeof a !== typeof b) return typeof a === "number" ? 1 : -1;
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function compareVersions(a, b) {
			const [one, two] = [keyOf(a), keyOf(b)];
			if (!one || !two) return undefined;
			for (const [at, parts] of one.entries()) {
				const others = two[at];
				for (let i = 0; i < Math.max(parts.length, others.length); i++) {
					const [left, right] = [parts[i], others[i]];
					const missing = at === 1 ? 0 : "";
					const order = compareParts(left ?? missing, right ?? missing);
					if (order !== 0) return order;
				}
			}
			return 0;
		}
		function newest(versions) {
			if (versions.some((version) => !keyOf(version))) return undefined;
			return versions.reduce((best, version) => best === undefined || compareVersions(version, best) > 0 ? version : best, undefined);
		}
		const isPreRelease = (version) => {
			const [, , [stage] = [], , [dev] = []] = keyOf(version) ?? [];
			return stage !== 3 || dev !== Number.POSITIVE_INFINITY;
		};
		function shapeOf(version) {
			const found = form.exec(version.trim());
			if (!found) return undefined;
			const [, epoch, release, , , post, , postAlone, , , local] = found;
			return {
				epoch: Number(epoch ?? 0),
				release: release.split(".").map(Number),
				isPost: post !== undefined || postAlone !== undefined,
				local: local !== undefined,
				public: version.trim().split("+", 1)[0]
			};
		}
	}),
	26558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => rpmType });
		var _purl_js_0 = __webpack_require__(3668);
		const rpmType = {
			type: "rpm",
			namespace: _purl_js_0.g
		};
	}),
	72188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => replacesVariable });
		const replacesVariable = (name, script) => new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)|\\bunset\\s[^\\n;&|]*(?<!\\w)${name}\\b`).test(script);
	}),
	92889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => vcpkg });
		const vcpkg = {
			id: "vcpkg",
			version: 1,
			since: "0.2.0",
			about: {
				from: "vcpkg: the status of every folder that it installs into (`installed/vcpkg/status`, `vcpkg_installed/vcpkg/status`) and its `updates`",
				identity: "folder, triplet, port version, features",
				packages: "libraries of vcpkg"
			},
			purl: [{ type: "vcpkg" }],
			collect: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 435))).collect(tree),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 11160))).owned(tree)
		};
	}),
	96828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => vscode });
		var _purl_js_0 = __webpack_require__(3668);
		const vscode = {
			id: "vscode",
			version: 1,
			since: "0.2.0",
			about: {
				from: "extensions of Visual Studio Code, code-server and other editors made from it, in every folder of extensions (`extensions.json`, or folders called `PUBLISHER.NAME-VERSION`)",
				identity: "folder, platform",
				packages: "extensions of Visual Studio Code"
			},
			names: { normal: _purl_js_0.g },
			purl: [{
				type: "vscode-extension",
				namespace: _purl_js_0.g,
				name: _purl_js_0.g,
				version: _purl_js_0.g
			}],
			collect: async (tree, survey) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 45542))).collect(tree, survey),
			owned: async (tree) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8815),
				__webpack_require__.e(3292),
				__webpack_require__.e(1284),
				__webpack_require__.e(9112)
			]).then(__webpack_require__.bind(__webpack_require__, 82501))).owned(tree)
		};
	}),
	37325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			US: () => identityKey,
			_V: () => looseName,
			tK: () => normalName
		});
		var _ecosystems_index_js_0 = __webpack_require__(46291);
		var _stages_js_1 = __webpack_require__(95180);
		function normalName(ecosystem, name) {
			return (0, _ecosystems_index_js_0.fk)((0, _stages_js_1.Tp)(ecosystem))?.names?.normal?.(name) ?? name;
		}
		function looseName(ecosystem, name) {
			const loose = (0, _ecosystems_index_js_0.fk)((0, _stages_js_1.Tp)(ecosystem))?.names?.loose ?? looselySpelled;
			return loose(name);
		}
		const looselySpelled = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
		function identityKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				normalName(ecosystem, item.name),
				item.arch ?? "",
				item.location ?? "",
				item.version
			].join("\0");
		}
	}),
	95180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CE: () => stageEcosystems,
			Tp: () => ecosystemOfName,
			zP: () => allEcosystems
		});
		function nameIn(stages, index) {
			const number = (of) => String(Number(of) + 1);
			const shown = (of) => stages[of]?.name ?? number(of);
			const isOwn = Object.keys(stages).every((of) => of === index || shown(of) !== shown(index));
			return isOwn ? shown(index) : `#${number(index)}`;
		}
		function stageEcosystems(stages) {
			return Object.fromEntries(Object.entries(stages ?? {}).flatMap(([index, stage], _, all) => Object.entries(stage.ecosystems).map(([id, found]) => [`${id} (stage ${nameIn(Object.fromEntries(all), index)})`, found])));
		}
		const allEcosystems = (lock) => ({
			...lock.ecosystems,
			...stageEcosystems(lock.stages)
		});
		const ecosystemOfName = (name) => name.replace(/ \(stage .*\)$/s, "");
	})
};
;
