"use strict";
exports.id = 5322;
exports.ids = [5322, 6557];
exports.modules = {
	68028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => ensureApptainer,
			Q: () => setUpApptainer
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_crypto_ = __webpack_require__(77598);
		var digest = __webpack_require__(63983);
		var home = __webpack_require__(70948);
		;
		const cachedPath = "~/.cache/stx-container/apptainer-packages";
		const cachedFolder = () => (0, external_node_path_.join)((0, home.W)(), cachedPath.slice(2));
		const trustedEvents = new Set([
			"push",
			"pull_request",
			"pull_request_review",
			"merge_group",
			"schedule",
			"workflow_dispatch",
			"workflow_call"
		]);
		function whyNoCache(context) {
			if (!trustedEvents.has(context.event)) return `the cache is not used for the event ${context.event}`;
			if (context.ref.startsWith("refs/tags/")) return "the cache is not used for tags, which may be releases";
			return undefined;
		}
		async function client() {
			return Promise.all([
				__webpack_require__.e(2830),
				__webpack_require__.e(6002),
				__webpack_require__.e(2088),
				__webpack_require__.e(142)
			]).then(__webpack_require__.bind(__webpack_require__, 60142));
		}
		async function isCacheAvailable() {
			return (await client()).isFeatureAvailable();
		}
		async function restoreFiles(prefix, folder, log) {
			if (!/^[\w./-]+$/.test(folder)) {
				log.note(`Cache not used: the folder ${folder} has characters that tar's options cannot contain`);
				return undefined;
			}
			await (0, promises_.mkdir)(folder, { recursive: true });
			const { TAR_OPTIONS: before } = process.env;
			process.env.TAR_OPTIONS = `--transform=s|^.*/||;s|^|${folder}/|`;
			try {
				const { restoreCache } = await client();
				const limits = {
					timeoutInMs: 3e4,
					segmentTimeoutInMs: 12e4
				};
				return await log.aside(() => restoreCache([cachedPath], prefix, [prefix], limits));
			} catch (error) {
				log.note(`Could not read the cache: ${error.message}`);
				return undefined;
			} finally {
				if (before === undefined) delete process.env.TAR_OPTIONS;
				else process.env.TAR_OPTIONS = before;
			}
		}
		async function saveFiles(prefix, known, log) {
			const folder = cachedFolder();
			try {
				const names = (await (0, promises_.readdir)(folder).catch(() => [])).sort();
				if (names.length === 0) return;
				const hash = (0, external_node_crypto_.createHash)("sha256");
				for (const name of names) hash.update(`${await (0, digest.Q3)((0, external_node_path_.join)(folder, name))} ${name}\n`);
				const key = prefix + hash.digest("hex").slice(0, 16);
				if (key === known) return;
				const { saveCache } = await client();
				const id = await log.aside(() => saveCache([cachedPath], key));
				log.note(id < 0 ? "Packages not saved in the cache" : `Packages saved in the cache as ${key}`);
			} catch (error) {
				log.note(`Packages not saved in the cache: ${error.message}`);
			} finally {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		var release = __webpack_require__(31827);
		var actions_job = __webpack_require__(58020);
		;
		async function usesCache(wanted, context, note) {
			if (wanted === "off" || wanted === "auto" && whyNoCache(context)) return false;
			if (await isCacheAvailable()) return true;
			if (wanted === "on") note("GitHub's cache is not available, so Apptainer's packages are downloaded");
			return false;
		}
		async function setUpApptainer(job) {
			const { inputs, context, deps, log } = job;
			const wanted = (0, actions_job.b)(inputs, context).apptainer ?? {};
			if (await deps.findApptainer(wanted)) return;
			if (await usesCache(inputs.cache, context, (text) => log.note(text))) await installCached(job, wanted);
		}
		async function ensureApptainer(job, wanted) {
			const { inputs, context, deps, log } = job;
			const note = (text) => log.note(text);
			const isNew = await deps.findApptainer(wanted) === undefined;
			const cached = isNew && await usesCache(inputs.cache, context, note);
			const apptainer = cached ? await installCached(job, wanted) : await deps.installApptainer({
				...wanted,
				note
			});
			return {
				apptainer,
				isNew
			};
		}
		async function installCached({ deps, log, scratch }, wanted) {
			log.phase("Installing Apptainer");
			const packages = {
				offered: (0, external_node_path_.join)(scratch, "cached-packages"),
				used: cachedFolder()
			};
			await (0, promises_.rm)(packages.used, {
				recursive: true,
				force: true
			});
			const { id, codename, arch } = await (0, release.s)();
			const prefix = [
				"stx-container-apptainer-1",
				id,
				codename,
				arch,
				wanted.version ?? "newest",
				""
			].join("-");
			const known = await restoreFiles(prefix, packages.offered, log);
			const installed = await deps.installApptainer({
				...wanted,
				packages,
				note: (text) => log.note(text)
			});
			await saveFiles(prefix, known, log);
			await (0, promises_.rm)(packages.offered, {
				recursive: true,
				force: true
			});
			return installed;
		}
	}),
	58020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => jobSettings });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_settings_js_2 = __webpack_require__(19415);
		var _failure_js_3 = __webpack_require__(77205);
		function jobSettings(inputs, context, tmp = context.temp) {
			const settings = (0, _apptainer_settings_js_2.mF)({
				privileges: inputs.privileges,
				hostCa: inputs["host-ca"],
				passEnv: inputs["pass-env"] ?? [],
				secrets: inputs.secrets,
				binds: inputs.bind,
				timeLimitMs: inputs["time-limit"],
				tmp,
				apptainerVersion: inputs["apptainer-version"],
				apptainerSha256: inputs["apptainer-sha256"]
			}, (path) => (0, node_path_1.resolve)(context.workspace, path));
			for (const secret of settings.secrets ?? []) if ("path" in secret) assertStaysInside(context.workspace, secret.path, `the file of the secret ${secret.name}`, `name the file itself, or take the secret from a variable: ${secret.name}=env:VARIABLE`);
			for (const { source, at } of settings.binds ?? []) assertStaysInside(context.workspace, source, `what is to be bound at ${at}`, "name the folder itself");
			return settings;
		}
		function assertStaysInside(workspace, path, what, remedy) {
			const isInside = (folder, at) => at.startsWith(`${folder}/`);
			if (!isInside(workspace, path) || !(0, node_fs_0.existsSync)(path)) return;
			if (isInside((0, node_fs_0.realpathSync)(workspace), (0, node_fs_0.realpathSync)(path))) return;
			throw new _failure_js_3.H("usage", `${what} is outside the workspace`, {
				code: "path-outside-workspace",
				why: "a link in the checkout leads to it",
				remedy
			});
		}
	}),
	95322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { setupMode: () => setupMode });
		var node_path_0 = __webpack_require__(76760);
		var _actions_core_1 = __webpack_require__(33838);
		var _apptainer_find_js_2 = __webpack_require__(6557);
		var _failure_js_3 = __webpack_require__(77205);
		var _process_run_js_4 = __webpack_require__(21880);
		var _apptainer_js_5 = __webpack_require__(68028);
		async function setupMode(job) {
			const { inputs, log } = job;
			log.phase("Setting up Apptainer");
			const { "apptainer-version": version, "apptainer-sha256": sha256 } = inputs;
			const wanted = {
				...version && { version },
				...sha256 && { sha256 }
			};
			const { apptainer, isNew } = await (0, _apptainer_js_5.L)(job, wanted);
			for (const folder of [...(0, _apptainer_find_js_2.Sg)(apptainer).reverse(), (0, node_path_0.dirname)(apptainer.command)]) (0, _actions_core_1.fM)(folder);
			(0, _actions_core_1.uH)("path", apptainer.command);
			(0, _actions_core_1.uH)("version", apptainer.version);
			(0, _actions_core_1.uH)("installed", String(isNew));
			if (inputs.registry) await logIn(job, apptainer, inputs.registry);
			log.end();
			log.note(`Apptainer ${apptainer.version}: ${apptainer.command}`);
		}
		async function logIn({ inputs, log, signal }, { command }, registry) {
			const { username = "", password } = inputs;
			if (password === undefined) {
				const title = `No login to ${registry}`;
				return (0, _actions_core_1.lm)("there is no password; runs for pull requests of forks have no secrets", { title });
			}
			const args = [
				"registry",
				"login",
				"--username",
				username,
				"--password-stdin",
				`docker://${registry}`
			];
			const { code, stderr } = await (0, _process_run_js_4.eF)(command, args, {
				env: (0, _process_run_js_4.aq)(),
				input: password,
				timeLimitMs: 5 * 6e4,
				signal
			});
			if (code !== 0) throw new _failure_js_3.H("failed", `could not log in to ${registry}`, {
				code: "registry-access-denied",
				why: stderr.trim().split("\n").at(-1) || `apptainer registry login ended with ${code}`,
				remedy: "check user and password, and that the token may read packages"
			});
			log.note(`Logged in to ${registry} as ${username}`);
		}
	}),
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
