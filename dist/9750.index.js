"use strict";
exports.id = 9750;
exports.ids = [9750];
exports.modules = {
	6557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => minimumVersions,
			QN: () => privateRoot,
			Qd: () => examineProgram,
			Sg: () => toolFolders,
			Zy: () => compareVersions,
			findApptainer: () => findApptainer,
			t9: () => firstApptainer
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_cache_folder_js_3 = __webpack_require__(47182);
		var _process_find_program_js_4 = __webpack_require__(39335);
		var _process_run_js_5 = __webpack_require__(21880);
		const minimumVersions = {
			apptainer: "1.2.0",
			singularity: "4.0.0"
		};
		const systemRoot = "/opt/stx-container/apptainer";
		function privateRoot() {
			if (process.getuid?.() === 0) return systemRoot;
			return (0, _files_cache_folder_js_3.s)("apptainer");
		}
		function compareVersions(a, b) {
			const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
			for (let i = 0; i < Math.max(left.length, right.length); i++) {
				const difference = (left[i] ?? 0) - (right[i] ?? 0);
				if (difference !== 0) return difference;
			}
			return 0;
		}
		function parseVersion(printed) {
			const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
			if (!match) return undefined;
			return {
				name: match[1] === "apptainer" ? "apptainer" : "singularity",
				version: match[2]
			};
		}
		function toolFolders(apptainer) {
			const tools = (0, node_path_1.join)((0, node_path_1.dirname)((0, node_path_1.dirname)(apptainer.command)), "tools", "usr");
			return (0, node_fs_0.existsSync)(tools) ? [(0, node_path_1.join)(tools, "bin"), (0, node_path_1.join)(tools, "sbin")] : [];
		}
		async function findUnsquashfs(command) {
			const path = [...toolFolders({ command }), (0, _process_run_js_5.aq)().PATH].join(node_path_1.delimiter);
			const found = await (0, _process_find_program_js_4.K)("unsquashfs", path);
			if (found) return found;
			const prefix = (0, node_path_1.dirname)((0, node_path_1.dirname)(node_fs_0.realpathSync.native(command)));
			for (const libexec of ["libexec", "lib"]) {
				const bundled = (0, node_path_1.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
				if (await (0, _process_find_program_js_4.T)(bundled)) return bundled;
			}
			return undefined;
		}
		async function examineProgram(command) {
			let printed;
			try {
				const result = await (0, _process_run_js_5.eF)(command, ["--version"], {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 2e4
				});
				if (result.code !== 0) return undefined;
				printed = result.stdout;
			} catch (error) {
				if (error instanceof _failure_js_2.H) return undefined;
				throw error;
			}
			const parsed = parseVersion(printed);
			if (!parsed) return undefined;
			const minimum = minimumVersions[parsed.name];
			if (compareVersions(parsed.version, minimum) < 0) {
				throw new _failure_js_2.H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
					code: "apptainer-too-old",
					why: `build arguments need at least version ${minimum}`,
					remedy: `install a newer version, or remove ${(0, node_path_1.dirname)(command)} from the PATH and run \`stx-container setup\``
				});
			}
			return {
				command,
				...parsed,
				unsquashfs: await findUnsquashfs(command)
			};
		}
		async function* candidates(roots) {
			for (const name of ["apptainer", "singularity"]) {
				const onPath = await (0, _process_find_program_js_4.K)(name);
				if (onPath !== undefined) yield onPath;
			}
			for (const root of new Set(roots)) yield* await privateCopies(root);
		}
		async function firstApptainer(root = privateRoot()) {
			for await (const command of candidates([
				root,
				privateRoot(),
				systemRoot
			])) return command;
			return undefined;
		}
		async function privateCopies(root) {
			let names;
			try {
				names = (0, node_fs_0.readdirSync)(root);
			} catch {
				return [];
			}
			const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
			const commands = complete.reverse().map((name) => (0, node_path_1.join)(root, name, "bin", "apptainer"));
			const runnable = await Promise.all(commands.map(_process_find_program_js_4.T));
			return commands.filter((_, i) => runnable[i]);
		}
		function isVersion(version, wanted) {
			return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
		}
		async function findApptainer(version, root = privateRoot()) {
			for await (const command of candidates([
				root,
				privateRoot(),
				systemRoot
			])) {
				const found = await examineProgram(command);
				if (found && isVersion(found.version, version)) return found;
			}
			return undefined;
		}
	}),
	81879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T6: () => privateApt,
			fV: () => runApt,
			hR: () => knownArchives,
			u: () => downloadPackages,
			zn: () => updateLists
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_run_js_3 = __webpack_require__(21880);
		var _kept_packages_js_4 = __webpack_require__(23390);
		const aptLimitMs = 15 * 6e4;
		const onlySigned = [
			"-oAPT::Get::AllowUnauthenticated=false",
			"-oAcquire::AllowInsecureRepositories=false",
			"-oAcquire::AllowWeakRepositories=false",
			"-oAcquire::AllowDowngradeToInsecureRepositories=false"
		];
		function aptEnvironment() {
			return (0, _process_run_js_3.aq)({
				DEBIAN_FRONTEND: "noninteractive",
				APT_LISTCHANGES_FRONTEND: "none"
			});
		}
		async function runApt(step, argv, options = {}) {
			const [command, ...args] = argv;
			const result = await (0, _process_run_js_3.eF)(command, args, {
				env: aptEnvironment(),
				timeLimitMs: aptLimitMs,
				...options
			});
			if (result.code === 0) return result.stdout;
			const messages = result.stderr.split("\n").filter((line) => /^(E|W|Err):/.test(line.trim()));
			const shown = (messages.length > 0 ? messages : [result.stderr.trim()]).slice(-4).join(" ").trim();
			throw new _failure_js_2.H("infrastructure", `${step} failed`, {
				code: "apt-failed",
				why: `${command}: ${shown || `exit code ${result.code}`}`,
				remedy: /is expired \(invalid since/.test(result.stderr) ? "use a mirror that is up to date, or correct this machine's clock; to use an old mirror on purpose, set " + "Acquire::Check-Valid-Until in /etc/apt/apt.conf.d" : "check that `apt-get update` works on this machine (network, proxy, mirror), then run the command again"
			});
		}
		async function privateApt(folder, sources) {
			await (0, node_fs_promises_0.mkdir)((0, node_path_1.join)(folder, "lists", "partial"), { recursive: true });
			await (0, node_fs_promises_0.mkdir)((0, node_path_1.join)(folder, "cache", "archives", "partial"), { recursive: true });
			await (0, node_fs_promises_0.mkdir)((0, node_path_1.join)(folder, "empty"), { recursive: true });
			const options = [
				`-oDir::State::Lists=${(0, node_path_1.join)(folder, "lists")}`,
				`-oDir::Cache=${(0, node_path_1.join)(folder, "cache")}`,
				`-oDir::Etc::Preferences=/dev/null`,
				`-oDir::Etc::PreferencesParts=${(0, node_path_1.join)(folder, "empty")}`,
				"-oAPT::Default-Release=",
				"-oAPT::Sandbox::User=",
				"-oAcquire::Languages=none",
				"-oAcquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
				"-oAcquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false",
				"-oAcquire::Retries=3",
				"-oAPT::Update::Error-Mode=any",
				"-oAPT::Update::Post-Invoke-Success=",
				...onlySigned
			];
			if (sources !== undefined) {
				const list = (0, node_path_1.join)(folder, "sources.list");
				await (0, node_fs_promises_0.writeFile)(list, sources);
				options.push(`-oDir::Etc::SourceList=${list}`, `-oDir::Etc::SourceParts=${(0, node_path_1.join)(folder, "empty")}`);
			}
			return {
				folder,
				options
			};
		}
		async function updateLists(privately) {
			await runApt("update of the package lists", [
				"apt-get",
				...privately.options,
				"-q",
				"update"
			]);
		}
		async function downloadPackages(privately, wanted, into, kept) {
			await (0, node_fs_promises_0.mkdir)(into, { recursive: true });
			const step = `download of ${wanted.join(", ")}`;
			const download = [
				"apt-get",
				...privately.options,
				"-q",
				"download"
			];
			const missing = [];
			for (const one of wanted) {
				const listed = kept && listedFile(await runApt(step, [
					...download,
					"--print-uris",
					one
				], { cwd: into }));
				if (!listed || !await (0, _kept_packages_js_4.a)(kept, listed.sha256, (0, node_path_1.join)(into, listed.name))) missing.push(one);
			}
			if (missing.length > 0) await runApt(step, [...download, ...missing], { cwd: into });
			if (kept) for (const name of await (0, node_fs_promises_0.readdir)(into)) await (0, _kept_packages_js_4.Y)(kept, (0, node_path_1.join)(into, name));
		}
		function listedFile(printed) {
			const [, name, sha256] = /^'\S+' ([\w.+~%-]+\.deb) \d+ SHA256:([0-9a-f]{64})$/m.exec(printed) ?? [];
			return name && sha256 ? {
				name,
				sha256
			} : undefined;
		}
		async function knownArchives(options = []) {
			const format = "$(ORIGIN)	$(LABEL)	$(CODENAME)	$(REPO_URI)";
			const argv = [
				"apt-get",
				...options,
				"indextargets",
				"--format",
				format,
				"Created-By: Packages"
			];
			const printed = await runApt("listing of apt's archives", argv);
			return printed.split("\n").map((line) => line.split("	")).filter((fields) => fields.length === 4 && fields[3] !== "").map(([origin, label, codename, uri]) => ({
				origin,
				label,
				codename,
				uri: uri.replace(/\/+$/, "")
			}));
		}
	}),
	39750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ensureApptainer: () => ensureApptainer });
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var folders = __webpack_require__(76382);
		var lock = __webpack_require__(26314);
		var as_root = __webpack_require__(45577);
		var release = __webpack_require__(31827);
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		var apptainer_find = __webpack_require__(6557);
		var external_node_fs_ = __webpack_require__(73024);
		var apparmor = __webpack_require__(30458);
		;
		function starterProfile(starter) {
			if (!/^\/[\w./+-]+$/.test(starter)) return undefined;
			return [
				"abi <abi/4.0>,",
				"include <tunables/global>",
				"",
				`profile ${(0, apparmor.fP)(starter).name} ${starter} flags=(unconfined) {`,
				"  userns,",
				"}",
				""
			].join("\n");
		}
		async function allowUserNamespaces(command, asRoot, note, system = apparmor.sq) {
			if (!asRoot || !await (0, apparmor.Gp)(system)) return;
			const starter = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(await (0, promises_.realpath)(command))), "libexec/apptainer/bin/starter");
			if (!(0, external_node_fs_.existsSync)(starter)) return;
			const packaged = await (0, promises_.readFile)((0, apparmor.Iy)(system), "utf8").catch(() => "");
			if (packaged.includes(`${(0, external_node_path_.dirname)(starter)}/`)) return;
			const { path } = (0, apparmor.fP)(starter, system);
			const profile = starterProfile(starter);
			const problem = profile === undefined ? `a profile cannot name the path ${JSON.stringify(starter)}` : await load(profile, path, asRoot);
			if (problem === "") return;
			note(problem ? `AppArmor restricts user namespaces, and no profile was loaded for Apptainer: ${problem}` : `Loaded an AppArmor profile that lets ${starter} make user namespaces: ${path}`);
		}
		async function load(profile, path, asRoot) {
			if (await (0, promises_.readFile)(path, "utf8").catch(() => "") === profile) return "";
			for (const words of [["apparmor_parser", "--replace"], ["tee", path]]) {
				const [program = "", ...args] = [...asRoot, ...words];
				try {
					const { code, stderr } = await (0, run.eF)(program, args, {
						env: (0, run.aq)(),
						input: profile,
						timeLimitMs: 3e4
					});
					if (code !== 0) return stderr.trim() || `${words[0]} ended with ${code}`;
				} catch (error) {
					if (error instanceof failure.H) return error.why ?? error.message;
					throw error;
				}
			}
			return undefined;
		}
		var apt = __webpack_require__(81879);
		var prefix = __webpack_require__(74602);
		;
		const libraries = [
			"libc6",
			"libseccomp2",
			"libsqlite3-0"
		];
		const keyrings = ["/usr/share/keyrings/debian-archive-keyring.pgp", "/usr/share/keyrings/debian-archive-keyring.gpg"];
		function debianArchive(archives) {
			return archives.find(({ origin, label }) => origin === "Debian" && label === "Debian");
		}
		async function machineMirror(work) {
			const known = debianArchive(await (0, apt.hR)());
			if (known) return known.uri;
			const own = await (0, apt.T6)((0, external_node_path_.join)(work, "machine"), undefined);
			await (0, apt.zn)(own);
			const found = debianArchive(await (0, apt.hR)(own.options));
			if (found) return found.uri;
			throw new failure.H("infrastructure", "no Debian archive in this machine's apt sources", {
				code: "debian-archive-missing",
				why: "none of its sources has a Release file with Origin and Label Debian",
				remedy: "add one to /etc/apt/sources.list.d, or install Apptainer manually"
			});
		}
		async function archiveKeyring() {
			for (const path of keyrings) {
				const there = await (0, promises_.access)(path).then(() => true, () => false);
				if (there) return path;
			}
			throw new failure.H("infrastructure", "Debian's archive keyring not found", {
				code: "keyring-missing",
				why: `neither of ${keyrings.join(", ")} exists, and packages are not installed without verification`,
				remedy: "install the package `debian-archive-keyring`"
			});
		}
		async function packageFile(folder, name) {
			const found = (await (0, promises_.readdir)(folder)).filter((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
			if (found.length === 1) return (0, external_node_path_.join)(folder, found[0]);
			throw new failure.H("infrastructure", `the package ${name} was not downloaded`, {
				code: "apt-failed",
				why: `expected one file from apt, found ${found.length}`,
				remedy: "run the command again"
			});
		}
		async function installFromDebian(root, work, source, parts, note, kept) {
			const keyring = source.keyring ?? await archiveKeyring();
			const mirror = source.mirror ?? await machineMirror(work);
			const suite = source.suite ?? "unstable";
			const librarySuite = source.librarySuite ?? "trixie";
			const suites = [...new Set([suite, librarySuite])];
			const lines = suites.map((name) => `deb [signed-by=${keyring}] ${mirror} ${name} main\n`);
			const privately = await (0, apt.T6)((0, external_node_path_.join)(work, "apt"), lines.join(""));
			note(`Reading the package lists of Debian ${suites.join(" and ")}`);
			await (0, apt.zn)(privately);
			note("Downloading Apptainer and its libraries");
			const debs = (0, external_node_path_.join)(work, "debs");
			const wanted = [`apptainer/${suite}`, ...libraries.map((name) => `${name}/${librarySuite}`)];
			await (0, apt.u)(privately, wanted, debs, kept);
			const app = (0, external_node_path_.join)(work, "app");
			const deb = await packageFile(debs, "apptainer");
			await (0, prefix.ci)(deb, app);
			const beside = (0, external_node_path_.join)(work, "libraries");
			for (const name of libraries) await (0, prefix.ci)(await packageFile(debs, name), beside);
			return (0, prefix.JA)(root, await (0, prefix.E4)(deb), {
				app,
				libraries: beside,
				...parts
			});
		}
		var prepare_host = __webpack_require__(142);
		var install_tools = __webpack_require__(89107);
		var digest = __webpack_require__(63983);
		var kept_packages = __webpack_require__(23390);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		function dearmor(key) {
			const text = key.toString("latin1");
			const match = /-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/.exec(text);
			if (!match) return key;
			const lines = match[1].split(/\r?\n/);
			const blank = lines.findIndex((line) => line.trim() === "");
			const body = lines.slice(blank + 1).filter((line) => !line.startsWith("="));
			return Buffer.from(body.join(""), "base64");
		}
		function packet(bytes, at) {
			const head = bytes[at];
			if (head === undefined || (head & 128) === 0) return undefined;
			const first = bytes[at + 1] ?? 0;
			let tag;
			let size;
			let start;
			if (head & 64) {
				tag = head & 63;
				if (first < 192) [size, start] = [first, at + 2];
				else if (first < 224) [size, start] = [(first - 192 << 8) + (bytes[at + 2] ?? 0) + 192, at + 3];
				else if (first === 255 && at + 6 <= bytes.length) [size, start] = [bytes.readUInt32BE(at + 2), at + 6];
				else return undefined;
			} else {
				tag = head >> 2 & 15;
				const width = [
					1,
					2,
					4
				][head & 3];
				if (width === undefined || at + 1 + width > bytes.length) return undefined;
				[size, start] = [bytes.readUIntBE(at + 1, width), at + 1 + width];
			}
			if (start + size > bytes.length) return undefined;
			return {
				tag,
				body: bytes.subarray(start, start + size),
				next: start + size
			};
		}
		const publicKey = 6;
		function keyFingerprints(file) {
			const bytes = dearmor(file);
			const found = [];
			let at = 0;
			while (at < bytes.length) {
				const one = packet(bytes, at);
				if (!one) return [];
				if (one.tag === publicKey) {
					if (one.body[0] !== 4) return [];
					const head = Buffer.from([
						153,
						one.body.length >> 8,
						one.body.length & 255
					]);
					found.push((0, external_node_crypto_.createHash)("sha1").update(head).update(one.body).digest("hex").toUpperCase());
				}
				at = one.next;
			}
			return found;
		}
		;
		const fingerprint = "F6B0F5193D4F3301EF491FF0AFE36534FC6218AE";
		const upstreamArchive = {
			url: "https://ppa.launchpadcontent.net/apptainer/ppa/ubuntu",
			keyUrl: `https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${fingerprint}`,
			fingerprint
		};
		const upstreamReleases = { api: "https://api.github.com/repos/apptainer/apptainer/releases" };
		async function download(url, path) {
			const options = ["-oAPT::Sandbox::User=", "-oAcquire::Retries=3"];
			await (0, apt.fV)(`download of ${url}`, [
				"/usr/lib/apt/apt-helper",
				...options,
				"download-file",
				url,
				path
			]);
		}
		async function installFile(deb, work, target, options = []) {
			if ("asRoot" in target) {
				await (0, install_tools.R)(target.asRoot, [deb], options);
				return undefined;
			}
			const app = (0, external_node_path_.join)(work, "app");
			await (0, prefix.ci)(deb, app);
			return (0, prefix.JA)(target.root, await (0, prefix.E4)(deb), {
				app,
				...target.parts
			});
		}
		async function installFromArchive(source, suite, work, target, kept) {
			await (0, promises_.mkdir)(work, { recursive: true });
			const key = (0, external_node_path_.join)(work, "apptainer.asc");
			await download(source.keyUrl, key);
			const prints = keyFingerprints(await (0, promises_.readFile)(key));
			if (prints.length !== 1 || prints[0] !== source.fingerprint.toUpperCase()) {
				throw new failure.H("infrastructure", "wrong signing key of Apptainer's package archive", {
					code: "signing-key-unexpected",
					why: `expected ${source.fingerprint}, got ${prints.join(", ") || "no key"}`,
					remedy: "check that the proxies of this network do not change downloads; until then, do not install from it"
				});
			}
			const line = `deb [signed-by=${key}] ${source.url} ${source.suite ?? suite} main\n`;
			const folder = (0, external_node_path_.join)(work, "apt");
			const privately = "asRoot" in target ? await withMachineSources(folder, line) : await (0, apt.T6)(folder, line);
			await (0, apt.zn)(privately);
			await (0, apt.u)(privately, ["apptainer"], (0, external_node_path_.join)(work, "debs"), kept);
			return installFile(await packageFile((0, external_node_path_.join)(work, "debs"), "apptainer"), work, target, privately.options);
		}
		async function withMachineSources(folder, line) {
			const privately = await (0, apt.T6)(folder, line);
			const parts = (0, external_node_path_.join)(folder, "sources.list.d");
			await (0, promises_.mkdir)(parts, { recursive: true });
			for (const [from, prefix] of [["/etc/apt/sources.list.d", ""], ["/etc/apt", "machine-"]]) {
				const names = await (0, promises_.readdir)(from).catch(() => []);
				const sources = names.filter((name) => prefix ? name === "sources.list" : /\.(list|sources)$/.test(name));
				for (const name of sources) {
					const to = (0, external_node_path_.join)(parts, prefix ? "machine.list" : name);
					await (0, promises_.cp)((0, external_node_path_.join)(from, name), to, { dereference: true });
				}
			}
			privately.options.push(`-oDir::Etc::SourceParts=${parts}`);
			return privately;
		}
		function chooseAsset(described, arch, wanted) {
			let release;
			try {
				release = JSON.parse(described);
			} catch (error) {
				throw new failure.H("infrastructure", "unexpected response from the list of Apptainer's releases", {
					code: "release-unexpected",
					why: "it is not JSON",
					remedy: "check the proxies between this machine and GitHub, then run the command again",
					cause: error
				});
			}
			const version = String(release.tag_name ?? "").replace(/^v/, "");
			const name = `apptainer_${version}_${arch}.deb`;
			const assets = Array.isArray(release.assets) ? release.assets : [];
			const asset = assets.find((one) => one?.name === name);
			if (!asset || typeof asset.browser_download_url !== "string") {
				throw new failure.H("infrastructure", `Apptainer's release ${version || "(unknown)"} has no package ${name}`, {
					code: "release-unexpected",
					why: arch === "amd64" ? "it is not among the files of the release" : "upstream has packages for amd64 only",
					remedy: "choose another version (apptainer-version), or install Apptainer manually"
				});
			}
			const stated = /^sha256:([0-9a-f]{64})$/.exec(String(asset.digest ?? ""))?.[1];
			const sha256 = wanted?.toLowerCase() ?? stated;
			if (!sha256) {
				throw new failure.H("infrastructure", `cannot verify the package ${name}`, {
					code: "release-unverified",
					why: "the release has no digest for it, and none was given",
					remedy: "pass the sha256 of the package (`apptainer-sha256`)"
				});
			}
			return {
				url: asset.browser_download_url,
				sha256
			};
		}
		async function installFromRelease(source, wanted, work, target, kept) {
			await (0, promises_.mkdir)(work, { recursive: true });
			const described = (0, external_node_path_.join)(work, "release.json");
			await download(`${source.api}/${wanted.version ? `tags/v${wanted.version}` : "latest"}`, described);
			const asset = chooseAsset(await (0, promises_.readFile)(described, "utf8"), wanted.arch, wanted.sha256);
			const deb = (0, external_node_path_.join)(work, "apptainer.deb");
			if (!await (0, kept_packages.a)(kept, asset.sha256, deb)) await download(asset.url, deb);
			const actual = await (0, digest.Q3)(deb);
			if (actual !== asset.sha256) {
				await (0, promises_.writeFile)(deb, "");
				throw new failure.H("infrastructure", "wrong digest of the downloaded Apptainer package", {
					code: "release-digest-mismatch",
					why: `expected sha256 ${asset.sha256}, got ${actual}`,
					remedy: "check that the sha256 belongs to this version and architecture, then run the command again"
				});
			}
			await (0, kept_packages.Y)(kept, deb);
			return installFile(deb, work, target);
		}
		;
		function installMethods(host, wanted, packaged) {
			const family = [host.id, ...host.like];
			const amd64 = host.arch === "amd64";
			if (!family.includes("debian") && !family.includes("ubuntu")) return packaged ? ["package"] : [];
			if (wanted.sha256 !== undefined || wanted.version !== undefined && amd64) return amd64 ? ["release"] : [];
			if (family.includes("ubuntu")) return amd64 ? ["archive", "release"] : ["archive"];
			return [
				...packaged ? ["package"] : [],
				"debian",
				...amd64 ? ["release"] : []
			];
		}
		async function isPackaged(asRoot) {
			if (!asRoot) return false;
			const env = (0, run.aq)();
			if (await (0, find_program.K)("apt-cache")) {
				const policy = await (0, run.eF)("apt-cache", ["policy", "apptainer"], {
					env,
					timeLimitMs: 6e4
				});
				return /Candidate: \d/.test(policy.stdout);
			}
			if (!await (0, find_program.K)("dnf")) return false;
			const listed = await (0, run.eF)("dnf", [
				"-q",
				"list",
				"--available",
				"apptainer"
			], {
				env,
				timeLimitMs: 5 * 6e4
			});
			return listed.code === 0;
		}
		async function installDistributionPackage(asRoot) {
			if (await (0, find_program.K)("apt-get")) return (0, install_tools.R)(asRoot, ["apptainer"]);
			await (0, apt.fV)("installation of apptainer", [
				...asRoot,
				"dnf",
				"-y",
				"install",
				"apptainer"
			]);
		}
		function neededTools(way, missing) {
			if (way === "debian") return missing;
			const besides = [
				"uidmap",
				"fakeroot",
				"debootstrap",
				"squashfs-tools"
			];
			return way === "package" ? [] : missing.filter((name) => besides.includes(name));
		}
		async function prepareTools(way, job) {
			const missing = neededTools(way, await (0, install_tools.Cj)());
			if (missing.length === 0) return {};
			if (job.asRoot) {
				job.note(`Installing ${missing.join(", ")}`);
				await (0, install_tools.R)(job.asRoot, missing);
				return {};
			}
			const forRoot = missing.filter((name) => install_tools.Zh.includes(name));
			if (forRoot.length > 0) {
				job.note(`Only root can install ${forRoot.join(" and ")}; without them some recipes cannot be built`);
			}
			const unpacked = missing.filter((name) => !install_tools.Zh.includes(name));
			if (unpacked.length === 0) return {};
			job.note(`Unpacking ${unpacked.join(", ")} beside Apptainer`);
			const tools = (0, external_node_path_.join)(job.work, "tools");
			const patchelf = await (0, install_tools.Ei)(unpacked, job.work, tools);
			return {
				tools,
				patchelf
			};
		}
		async function installBy(way, job) {
			const { host, options, asRoot, root, note } = job;
			if (way === "package" && asRoot) {
				note("Installing the distribution's package of Apptainer");
				await installDistributionPackage(asRoot);
				return undefined;
			}
			const parts = await prepareTools(way, job);
			const work = (0, external_node_path_.join)(job.work, way);
			const { packages } = options;
			if (way === "debian") return installFromDebian(root, work, options.sources?.debian ?? {}, parts, note, packages);
			const target = asRoot && !job.otherInstalled ? { asRoot } : {
				root,
				parts
			};
			if (way === "archive") {
				note("Installing Apptainer from its own package archive");
				return installFromArchive(options.sources?.archive ?? upstreamArchive, host.codename, work, target, packages);
			}
			note("Installing Apptainer's release package");
			const { version, sha256 } = options;
			const wanted = {
				arch: host.arch,
				...version && { version },
				...sha256 && { sha256 }
			};
			return installFromRelease(options.sources?.release ?? upstreamReleases, wanted, work, target, packages);
		}
		async function install(ways, job) {
			const reasons = [];
			for (const way of ways) {
				try {
					const command = await installBy(way, job);
					const found = command ? await (0, apptainer_find.Qd)(command) : await (0, apptainer_find.findApptainer)(job.options.version);
					if (found) {
						job.note(`Installed Apptainer ${found.version}: ${found.command}`);
						return found;
					}
					reasons.push(`${way}: the installed program does not run, or is not the requested version`);
				} catch (error) {
					if (!(error instanceof failure.H)) throw error;
					reasons.push(`${way}: ${[
						error.message,
						error.why,
						error.remedy
					].filter(Boolean).join("; ")}`);
				}
			}
			const { id, arch } = job.host;
			throw new failure.H("infrastructure", "Apptainer not found, and it could not be installed", {
				code: "apptainer-missing",
				why: reasons.join("\n") || `there is no way to install a verified package on ${id || "this system"} (${arch}) without root`,
				remedy: "install Apptainer 1.2 or newer (apptainer.org, Admin Guide, Installing Apptainer), or ask an " + "administrator; on a cluster, load its module first"
			});
		}
		async function ensureApptainer(options = {}) {
			const note = options.note ?? (() => {});
			const root = options.root ?? (0, apptainer_find.QN)();
			const asRoot = await (0, as_root.R)();
			const find = () => (0, apptainer_find.findApptainer)(options.version, root);
			const ready = async (apptainer) => {
				await (0, prepare_host.Q)(asRoot, note);
				await allowUserNamespaces(apptainer.command, asRoot, note);
				return apptainer;
			};
			const found = await find();
			if (found) return ready(found);
			await (0, folders.f)(root);
			const request = {
				what: `the installation of Apptainer in ${root}`,
				waitMs: installMs
			};
			return (0, lock.k)(root, (0, external_node_path_.join)(root, ".lock"), request, async () => {
				const meanwhile = await find();
				if (meanwhile) return ready(meanwhile);
				await removeIncomplete(root);
				const work = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "stx-apptainer-"));
				try {
					const host = await (0, release.s)();
					const otherInstalled = options.version !== undefined && await (0, apptainer_find.findApptainer)() !== undefined;
					const job = {
						host,
						options,
						asRoot,
						root,
						work,
						otherInstalled,
						note
					};
					return ready(await install(installMethods(host, options, await isPackaged(asRoot)), job));
				} finally {
					await (0, promises_.rm)(work, {
						recursive: true,
						force: true
					});
				}
			});
		}
		const installMs = 20 * 6e4;
		async function removeIncomplete(root) {
			for (const name of await (0, promises_.readdir)(root)) {
				if (name.startsWith(".new-")) await (0, promises_.rm)((0, external_node_path_.join)(root, name), {
					recursive: true,
					force: true
				});
			}
		}
	}),
	23390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => keepPackage,
			a: () => takeKeptPackage
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_digest_js_2 = __webpack_require__(63983);
		const sizeLimit = 512 * 1024 ** 2;
		async function takeKeptPackage(kept, sha256, to) {
			if (!kept) return false;
			const from = (0, node_path_1.join)(kept.offered, (0, node_path_1.basename)(to));
			const found = await (0, node_fs_promises_0.lstat)(from).catch(() => undefined);
			if (!found?.isFile() || found.size > sizeLimit) return false;
			await (0, node_fs_promises_0.copyFile)(from, to);
			if (await (0, _files_digest_js_2.Q3)(to) === sha256) return true;
			await (0, node_fs_promises_0.rm)(to);
			return false;
		}
		async function keepPackage(kept, path) {
			if (!kept) return;
			await (0, node_fs_promises_0.mkdir)(kept.used, { recursive: true });
			await (0, node_fs_promises_0.copyFile)(path, (0, node_path_1.join)(kept.used, (0, node_path_1.basename)(path)));
		}
	}),
	74602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E4: () => versionOf,
			JA: () => assemblePrefix,
			RK: () => runLocal,
			ci: () => unpackDeb
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_run_js_3 = __webpack_require__(21880);
		async function runLocal(step, argv, extra = {}) {
			const [command, ...args] = argv;
			const result = await (0, _process_run_js_3.eF)(command, args, {
				env: (0, _process_run_js_3.aq)(extra),
				timeLimitMs: 5 * 6e4
			});
			if (result.code === 0) return result.stdout;
			const full = /no space left/i.test(result.stderr);
			throw new _failure_js_2.H("infrastructure", `${step} failed`, {
				code: "install-failed",
				why: `${command}: ${result.stderr.trim() || `exit code ${result.code}`}`,
				remedy: full ? "free space on that disk, then run the command again" : undefined
			});
		}
		async function versionOf(deb) {
			const field = await runLocal("reading of the package", [
				"dpkg-deb",
				"--field",
				deb,
				"Version"
			]);
			const version = field.trim();
			if (/^(?:\d+:)?\d[\w.+~-]*$/.test(version)) return version.replace(/^\d+:/, "");
			throw new _failure_js_2.H("infrastructure", `invalid version ${JSON.stringify(version)} in the package`, {
				code: "package-invalid",
				why: "it is not in the format of Debian versions",
				remedy: "install Apptainer manually"
			});
		}
		async function unpackDeb(deb, into) {
			await (0, node_fs_promises_0.mkdir)(into, { recursive: true });
			await runLocal("unpacking of a package", [
				"dpkg-deb",
				"--extract",
				deb,
				into
			]);
		}
		async function assemblePrefix(root, version, parts) {
			await (0, node_fs_promises_0.mkdir)(root, { recursive: true });
			const prefix = (0, node_path_1.join)(root, version);
			const fresh = await (0, node_fs_promises_0.mkdtemp)((0, node_path_1.join)(root, ".new-"));
			for (const folder of await (0, node_fs_promises_0.readdir)((0, node_path_1.join)(parts.app, "usr"))) {
				if (folder === "share") continue;
				await copy((0, node_path_1.join)(parts.app, "usr", folder), (0, node_path_1.join)(fresh, folder));
			}
			await copy((0, node_path_1.join)(parts.app, "etc"), (0, node_path_1.join)(fresh, "etc"));
			for (const state of ["var/lib/apptainer", "var/apptainer"]) {
				for (const folder of ["session", "source"]) await (0, node_fs_promises_0.mkdir)((0, node_path_1.join)(fresh, state, "mnt", folder), { recursive: true });
			}
			const triplet = await tripletIn((0, node_path_1.join)(fresh, "lib"));
			if (triplet) {
				const links = {
					etc: "../etc",
					var: "../var",
					bin: "../bin",
					lib: "."
				};
				for (const [name, target] of Object.entries(links)) await (0, node_fs_promises_0.symlink)(target, (0, node_path_1.join)(fresh, "lib", name));
			}
			if (parts.tools) await copy(parts.tools, (0, node_path_1.join)(fresh, "tools"));
			if (parts.libraries && triplet) await addLibraries(fresh, prefix, triplet, parts);
			await (0, node_fs_promises_0.chmod)(fresh, 493);
			await (0, node_fs_promises_0.rm)(prefix, {
				recursive: true,
				force: true
			});
			await (0, node_fs_promises_0.rename)(fresh, prefix);
			return (0, node_path_1.join)(prefix, "bin", "apptainer");
		}
		const copy = (from, to) => (0, node_fs_promises_0.cp)(from, to, {
			recursive: true,
			verbatimSymlinks: true
		});
		async function tripletIn(lib) {
			for (const name of await (0, node_fs_promises_0.readdir)(lib).catch(() => [])) {
				const inside = await (0, node_fs_promises_0.readdir)((0, node_path_1.join)(lib, name)).catch(() => []);
				if (inside.includes("apptainer")) return name;
			}
			return undefined;
		}
		async function addLibraries(fresh, prefix, triplet, parts) {
			const source = (0, node_path_1.join)(parts.libraries ?? "", "usr", "lib", triplet);
			await copy(source, (0, node_path_1.join)(fresh, "glibc"));
			const loader = (await (0, node_fs_promises_0.readdir)(source)).find((name) => /^ld-linux.*\.so\.\d+$/.test(name));
			if (!loader) {
				throw new _failure_js_2.H("infrastructure", "no program loader in the package libc6", {
					code: "package-invalid",
					why: "it has no file ld-linux*.so",
					remedy: "install Apptainer manually"
				});
			}
			const folder = (0, node_path_1.join)(prefix, "glibc");
			const patchelf = parts.patchelf ?? ["patchelf"];
			for (const binary of ["bin/apptainer", `lib/${triplet}/apptainer/bin/starter`]) {
				const path = (0, node_path_1.join)(fresh, binary);
				await runLocal("preparation of Apptainer", [
					...patchelf,
					"--set-interpreter",
					(0, node_path_1.join)(folder, loader),
					path
				]);
				await runLocal("preparation of Apptainer", [
					...patchelf,
					"--force-rpath",
					"--set-rpath",
					folder,
					path
				]);
			}
		}
	}),
	142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => prepareHost,
			g: () => isFuseUsable
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _host_subids_js_2 = __webpack_require__(76980);
		var _process_find_program_js_3 = __webpack_require__(39335);
		var _process_run_js_4 = __webpack_require__(21880);
		var _tools_js_5 = __webpack_require__(89107);
		const files = ["/etc/subuid", "/etc/subgid"];
		async function addSubids(asRoot, note) {
			const user = (0, _host_subids_js_2.Ny)();
			const all = files.map(_host_subids_js_2.jZ);
			if (all.every((ranges) => (0, _host_subids_js_2.be)(ranges, user))) return;
			const start = (0, _host_subids_js_2.lW)(all.flat());
			for (const [i, file] of files.entries()) {
				if ((0, _host_subids_js_2.be)(all[i], user)) continue;
				const [command, ...args] = [
					...asRoot,
					"tee",
					"-a",
					file
				];
				const result = await (0, _process_run_js_4.eF)(command, args, {
					env: (0, _process_run_js_4.aq)(),
					input: `${user.name}:${start}:${_host_subids_js_2.t4}\n`,
					timeLimitMs: 1e4
				});
				if (result.code !== 0) {
					throw new _failure_js_1.H("infrastructure", `could not write ${file}`, {
						code: "host-file-unwritable",
						why: result.stderr.trim(),
						remedy: `ask an administrator to add the line ${user.name}:${start}:${_host_subids_js_2.t4}`
					});
				}
				note(`Added the subordinate ids ${start} to ${start + _host_subids_js_2.t4 - 1} for ${user.name} to ${file}`);
			}
		}
		function isFuseUsable() {
			try {
				return ((0, node_fs_0.statSync)("/dev/fuse").mode & 6) === 6;
			} catch {
				return false;
			}
		}
		function noDeviceManager() {
			return !(0, node_fs_0.existsSync)("/run/udev/control");
		}
		async function prepareHost(asRoot, note) {
			if (!asRoot) return;
			if (!await (0, _process_find_program_js_3.K)("newuidmap") && await (0, _process_find_program_js_3.K)("apt-get")) {
				note("Installing uidmap");
				await (0, _tools_js_5.R)(asRoot, ["uidmap"]);
			}
			await addSubids(asRoot, note);
			if ((0, node_fs_0.existsSync)("/dev/fuse") && !isFuseUsable() && noDeviceManager()) {
				const [command, ...args] = [
					...asRoot,
					"chmod",
					"0666",
					"/dev/fuse"
				];
				const result = await (0, _process_run_js_4.eF)(command, args, {
					env: (0, _process_run_js_4.aq)(),
					timeLimitMs: 1e4
				});
				if (result.code === 0) note("Set the mode of /dev/fuse to 0666, for ordinary users");
			}
		}
	}),
	89107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cj: () => missingTools,
			Ei: () => unpackTools,
			R: () => installPackages,
			Zh: () => onlyInstalled
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _host_as_root_js_3 = __webpack_require__(45577);
		var _process_find_program_js_4 = __webpack_require__(39335);
		var _apt_js_5 = __webpack_require__(81879);
		var _prefix_js_6 = __webpack_require__(74602);
		const programs = {
			"squashfs-tools": "mksquashfs",
			squashfuse: "squashfuse",
			"fuse-overlayfs": "fuse-overlayfs",
			fuse2fs: "fuse2fs",
			uidmap: "newuidmap",
			fakeroot: "fakeroot",
			debootstrap: "debootstrap",
			patchelf: "patchelf"
		};
		const onlyInstalled = ["uidmap", "fakeroot"];
		async function missingTools() {
			const missing = [];
			for (const [name, program] of Object.entries(programs)) {
				if (!await (0, _process_find_program_js_4.K)(program)) missing.push(name);
			}
			return missing;
		}
		async function installPackages(asRoot, wanted, options = []) {
			const variables = { DEBIAN_FRONTEND: "noninteractive" };
			const flags = [
				"-q",
				"-y",
				"--no-install-recommends",
				"-oDPkg::Lock::Timeout=300",
				...options
			];
			const install = (0, _host_as_root_js_3.s)(asRoot, variables, [
				"apt-get",
				...flags,
				"install",
				...wanted
			]);
			try {
				await (0, _apt_js_5.fV)(`installation of ${wanted.join(", ")}`, install);
			} catch (error) {
				if (!(error instanceof _failure_js_2.H)) throw error;
				await (0, _apt_js_5.fV)("update of the package lists", (0, _host_as_root_js_3.s)(asRoot, variables, [
					"apt-get",
					"-q",
					...options,
					"update"
				]));
				await (0, _apt_js_5.fV)(`installation of ${wanted.join(", ")}`, install);
			}
		}
		function packagesToInstall(simulated) {
			return [...simulated.matchAll(/^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/gm)].map(([, name, version]) => `${name}=${version}`);
		}
		async function unpackTools(wanted, work, folder) {
			const privately = await (0, _apt_js_5.T6)((0, node_path_1.join)(work, "tools-apt"), undefined);
			await (0, _apt_js_5.zn)(privately);
			const simulate = [
				"apt-get",
				...privately.options,
				"-s",
				"--reinstall",
				"--no-install-recommends",
				"install",
				...wanted
			];
			const debs = (0, node_path_1.join)(work, "tools-debs");
			const packages = packagesToInstall(await (0, _apt_js_5.fV)("selection of packages", simulate));
			await (0, _apt_js_5.u)(privately, packages, debs);
			for (const deb of await (0, node_fs_promises_0.readdir)(debs)) await (0, _prefix_js_6.ci)((0, node_path_1.join)(debs, deb), folder);
			const libraries = await libraryFolders(folder);
			const own = (0, node_path_1.join)(folder, "usr", "bin", "patchelf");
			const loadPath = libraries.map((path) => (0, node_path_1.join)(folder, path)).join(":");
			const patchelf = wanted.includes("patchelf") ? [
				"env",
				`LD_LIBRARY_PATH=${loadPath}`,
				own
			] : ["patchelf"];
			const rpath = libraries.map((path) => `$ORIGIN/../../${path}`).join(":");
			for (const bin of ["usr/bin", "usr/sbin"]) {
				for (const name of await (0, node_fs_promises_0.readdir)((0, node_path_1.join)(folder, bin)).catch(() => [])) {
					const path = (0, node_path_1.join)(folder, bin, name);
					const dynamic = await (0, _prefix_js_6.RK)("reading of a tool", [
						...patchelf,
						"--print-interpreter",
						path
					]).then(() => true, () => false);
					if (dynamic && libraries.length > 0 && name !== "patchelf") {
						await (0, _prefix_js_6.RK)("preparation of tools", [
							...patchelf,
							"--force-rpath",
							"--set-rpath",
							rpath,
							path
						]);
					}
				}
			}
			return patchelf;
		}
		async function libraryFolders(tree) {
			const found = [];
			for (const lib of ["usr/lib", "lib"]) {
				for (const name of await (0, node_fs_promises_0.readdir)((0, node_path_1.join)(tree, lib)).catch(() => [])) {
					if (/-linux-gnu/.test(name)) found.push((0, node_path_1.join)(lib, name));
				}
			}
			return found;
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
	26314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => takeLock,
			k: () => withLock
		});
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var promises_ = __webpack_require__(58500);
		var failure = __webpack_require__(77205);
		var identity = __webpack_require__(81795);
		var run = __webpack_require__(21880);
		var failures = __webpack_require__(28720);
		var inside = __webpack_require__(66996);
		var temporary_names = __webpack_require__(60813);
		;
		const beatMs = 6e4;
		const silentMs = 15 * 6e4;
		const pollMs = 100;
		async function lockByFile(folder, name, deadline, busy) {
			const held = `${name}.held`;
			for (;;) {
				const { inode, now } = await claim(folder, held);
				if (inode !== undefined) return keep(await folder.again(), held, inode);
				if (await steal(folder, held, now)) continue;
				if (Date.now() > deadline) throw await busy(held);
				await (0, promises_.setTimeout)(pollMs);
			}
		}
		async function claim(folder, held) {
			const temporary = (0, temporary_names.N)(held);
			const { now } = await writeHolder(folder, temporary);
			try {
				await folder.link(temporary, held);
			} catch (error) {
				const { code = "" } = error;
				if (code === "EEXIST") return {
					inode: undefined,
					now
				};
				if (!inside.IB.includes(code)) throw error;
				return await claimBare(folder, held, now);
			} finally {
				await folder.unlink(temporary);
			}
			return {
				inode: (await folder.look(held))?.ino,
				now
			};
		}
		async function claimBare(folder, held, now) {
			try {
				return await writeHolder(folder, held);
			} catch (error) {
				if (error.code !== "EEXIST") throw error;
				return {
					inode: undefined,
					now
				};
			}
		}
		async function writeHolder(folder, name) {
			const handle = await folder.file(name, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
			try {
				await handle.writeFile(JSON.stringify((0, identity.WF)()));
				const { ino, mtimeMs } = await handle.stat({ bigint: true });
				return {
					inode: ino,
					now: Number(mtimeMs)
				};
			} finally {
				await handle.close();
			}
		}
		async function steal(folder, held, now) {
			const found = await folder.look(held);
			if (found === undefined) return true;
			const fate = await fateOf(folder, held);
			if (fate === "alive" || fate === "unknown" && now - Number(found.mtimeMs) < silentMs) return false;
			const taken = (0, temporary_names.N)(held);
			await folder.rename(held, folder, taken).catch(() => {});
			const moved = await folder.look(taken);
			if (moved !== undefined && moved.ino !== found.ino) await folder.link(taken, held).catch(() => {});
			if (moved !== undefined) await folder.unlink(taken);
			return true;
		}
		async function fateOf(folder, held) {
			const handle = await folder.file(held, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
			const text = await handle?.readFile("utf8").finally(() => handle.close());
			try {
				return (0, identity.GE)(JSON.parse(text ?? ""));
			} catch {
				return "unknown";
			}
		}
		async function keep(folder, held, inode) {
			const handle = await folder.file(held, external_node_fs_.constants.O_WRONLY);
			const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => {}), beatMs);
			beat.unref();
			return async () => {
				clearInterval(beat);
				await handle.close();
				if ((await folder.look(held))?.ino === inode) await folder.unlink(held);
				await folder.close();
			};
		}
		;
		const busyCode = 75;
		async function withLock(root, path, request, work) {
			const release = await takeLock(root, path, request);
			try {
				return await work();
			} finally {
				await release();
			}
		}
		async function takeLock(root, path, request) {
			let folder;
			try {
				folder = await (0, inside.X$)(root, (0, external_node_path_.dirname)(path), "make folders");
				return await lockIn(folder, path, request);
			} catch (error) {
				throw (0, failures.fE)(error, `could not lock ${path}`);
			} finally {
				await folder?.close();
			}
		}
		async function lockIn(folder, path, request) {
			const deadline = Date.now() + request.waitMs;
			for (;;) {
				const handle = await openLockFile(folder, path);
				const result = await lockByKernel(handle, deadline - Date.now(), request);
				const isCurrent = (await folder.look((0, external_node_path_.basename)(path)))?.ino === (await handle.stat({ bigint: true })).ino;
				if (result === "locked" && isCurrent) return releaseOf(handle);
				await handle.close();
				if (result === "busy") throw await busy(folder, path, (0, external_node_path_.basename)(path), request);
				if (result === "no locks") return lockByFile(folder, (0, external_node_path_.basename)(path), deadline, (held) => busy(folder, path, held, request));
				await (0, promises_.setTimeout)(10);
			}
		}
		async function openLockFile(folder, path) {
			const handle = await folder.file((0, external_node_path_.basename)(path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
			try {
				await (0, inside.pb)(handle, path);
				return handle;
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
		async function releaseOf(handle) {
			const holder = `${JSON.stringify((0, identity.WF)())}\n`;
			await handle.truncate().catch(() => {});
			await handle.write(holder, 0).catch(() => {});
			return () => handle.close();
		}
		function lockByKernel(handle, waitMs, { signal, program = "flock" }) {
			const wait = ["--wait", String(Math.max(0, waitMs) / 1e3)];
			return new Promise((resolve) => {
				const child = (0, external_node_child_process_.spawn)(program, [
					"--exclusive",
					"--conflict-exit-code",
					String(busyCode),
					...wait,
					"3"
				], {
					env: (0, run.aq)(),
					stdio: [
						"ignore",
						"ignore",
						"ignore",
						handle.fd
					],
					...signal ? { signal } : {}
				});
				child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
				child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
			});
		}
		async function busy(folder, path, holder, { what, signal }) {
			if (signal?.aborted) return new failure.H("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
			return new failure.H("infrastructure", `another process works on ${what}`, {
				code: "lock-busy",
				why: `${await holderOf(folder, holder)} has locked ${path}`,
				remedy: "wait until it has ended, then run the same command again"
			});
		}
		async function holderOf(folder, name) {
			const handle = await folder.file(name, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
			const text = await handle?.readFile("utf8").finally(() => handle.close());
			try {
				const { pid, host } = JSON.parse(text ?? "");
				return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
			} catch {
				return "a process";
			}
		}
	}),
	45577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => rootPrefix,
			s: () => withVariables
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _process_run_js_1 = __webpack_require__(21880);
		async function rootPrefix() {
			if (process.getuid?.() === 0) return [];
			try {
				const env = (0, _process_run_js_1.aq)();
				const tried = await (0, _process_run_js_1.eF)("sudo", ["-n", "true"], {
					env,
					timeLimitMs: 1e4
				});
				return tried.code === 0 ? ["sudo", "-n"] : undefined;
			} catch (error) {
				if (error instanceof _failure_js_0.H) return undefined;
				throw error;
			}
		}
		function withVariables(prefix, variables, argv) {
			const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
			return [
				...prefix,
				"env",
				...assignments,
				...argv
			];
		}
	}),
	31827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => hostRelease });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_os_1 = __webpack_require__(48161);
		var _ecosystems_os_release_js_2 = __webpack_require__(33839);
		function debianArch(node = (0, node_os_1.arch)()) {
			const names = {
				x64: "amd64",
				ia32: "i386",
				arm: "armhf",
				ppc64: "ppc64el"
			};
			return names[node] ?? node;
		}
		async function readOsRelease() {
			for (const path of _ecosystems_os_release_js_2.TE) {
				const text = await (0, node_fs_promises_0.readFile)(path, "utf8").catch(() => undefined);
				if (text !== undefined) return text;
			}
			return "";
		}
		async function hostRelease() {
			const fields = (0, _ecosystems_os_release_js_2.HU)(await readOsRelease());
			return {
				id: fields.ID ?? "",
				prettyName: fields.PRETTY_NAME ?? "",
				like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
				codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
				arch: debianArch()
			};
		}
	})
};
;
