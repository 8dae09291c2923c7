"use strict";
exports.id = 9965;
exports.ids = [9965, 4897];
exports.modules = {
	62666: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => builderDifferences,
			R: () => builderWarnings
		});
		var _find_js_0 = __webpack_require__(6557);
		const isFrom15 = ({ apptainer }) => (0, _find_js_0.Zy)(apptainer, "1.5.0") >= 0 && (0, _find_js_0.Zy)(apptainer, "4.0.0") < 0;
		const isOrdinaryUser = ({ mode }) => /^(?:user-|fakeroot)/.test(mode);
		const losesOwners = (builder) => isFrom15(builder) && isOrdinaryUser(builder);
		const baseOwnersLost = "Apptainer gives the files of a Docker base to root where an ordinary user builds";
		const ownersLost = "Apptainer 1.5 gives every file to root where an ordinary user builds";
		const builderWarnings = (builder) => losesOwners(builder) ? [ownersLost] : [];
		function builderDifferences(before, after) {
			const known = [
				losesOwners(before) !== losesOwners(after) && ownersLost,
				isOrdinaryUser(before) !== isOrdinaryUser(after) && baseOwnersLost,
				isFrom15(before) !== isFrom15(after) && "Apptainer before 1.5 escapes $, \" and \\ in a base's variables twice, in /.singularity.d/env/10-docker2singularity.sh"
			].filter((each) => each !== false);
			const others = [
				[
					"Apptainer",
					before.apptainer,
					after.apptainer
				],
				[
					"mode",
					before.mode,
					after.mode
				],
				[
					"squashfs-tools",
					before.squashfsTools,
					after.squashfsTools
				]
			].filter(([, one, other]) => one !== other);
			return [...known, ...others.map(([what, one, other]) => `${what} ${one ?? "unknown"} and ${other ?? "unknown"}`)];
		}
	}),
	76289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dockerMounts: () => dockerMounts,
			dockerRebuild: () => dockerRebuild,
			dockerRestart: () => dockerRestart,
			dockerStatus: () => dockerStatus
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
		;
		function devMounts(mounts) {
			return mounts.map(({ host, container, mode = "ro" }) => {
				if (host === "" || container === "") throw invalid(host, container, "a path is empty");
				const source = (0, external_node_path_.resolve)(host.replace(/^~(?=\/|$)/, (0, home.W)()));
				if (!(0, external_node_path_.isAbsolute)(container)) throw invalid(host, container, "the path in the container is not absolute");
				if (/[:\n]/.test(source + container)) throw invalid(host, container, "a path contains a colon or a newline");
				if (mode !== "ro" && mode !== "rw") throw invalid(host, container, "the mode is neither ro nor rw");
				return `${source}:${container}:${mode}`;
			});
		}
		function invalid(host, container, why) {
			return new failure.H("usage", `cannot mount ${JSON.stringify(host)} at ${JSON.stringify(container)}`, {
				code: "mount-invalid",
				why,
				remedy: "write it in the compose file in the long form: type, source, target"
			});
		}
		var schemas = __webpack_require__(28942);
		var external_node_fs_ = __webpack_require__(73024);
		var repository = __webpack_require__(39203);
		;
		const standard = [
			"compose.yaml",
			"compose.yml",
			"docker-compose.yml",
			"docker-compose.yaml"
		];
		const ofEnv = (env) => ["docker-compose", "compose"].flatMap((stem) => [`${stem}.${env}.yml`, `${stem}.${env}.yaml`]);
		async function findComposeFile({ projectDir, env, file }, cwd = process.cwd()) {
			if (file !== undefined) return {
				path: existingFile(file),
				isNamed: true
			};
			if (env !== undefined) assertEnv(env);
			const folders = projectDir === undefined ? await searched(cwd) : [(0, external_node_path_.resolve)(projectDir)];
			const names = env === undefined ? [...ofEnv("dev"), ...standard] : ofEnv(env);
			for (const folder of folders) {
				const name = names.find((each) => isFile((0, external_node_path_.join)(folder, each)));
				if (name !== undefined) return {
					path: (0, external_node_path_.join)(folder, name),
					isNamed: !standard.includes(name)
				};
			}
			throw missing(folders, names, env);
		}
		async function searched(cwd) {
			const first = (0, external_node_path_.resolve)(cwd);
			const top = await (0, repository.W)(first) ?? first;
			const folders = [first];
			for (let folder = first; folder !== top;) {
				folder = (0, external_node_path_.dirname)(folder);
				folders.push(folder);
			}
			return folders;
		}
		const isFile = (path) => (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
		function existingFile(path) {
			if (isFile(path)) return path;
			throw new failure.H("usage", `there is no compose file at ${path}`, {
				code: "compose-file-missing",
				remedy: "check --file"
			});
		}
		function assertEnv(env) {
			if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(env)) return;
			throw new failure.H("usage", `invalid environment ${JSON.stringify(env)}`, {
				code: "wrong-use",
				why: "it becomes part of a file's name: letters, digits, '_' and '-'",
				remedy: "write --env prod, for docker-compose.prod.yml"
			});
		}
		function missing(folders, names, env) {
			const what = env === undefined ? "no compose file found" : `no compose file of the environment ${env} found`;
			return new failure.H("usage", what, {
				code: "compose-file-missing",
				why: `there is none of ${names.join(", ")} in ${folders.join(", ")}`,
				remedy: env === undefined ? "name it with --file" : `make ${names[0]}, or name the file with --file`
			});
		}
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		;
		const candidates = [
			["docker", "compose"],
			["docker-compose"],
			["podman", "compose"],
			["podman-compose"]
		];
		function dockerEnvironment(env = process.env) {
			const kept = Object.entries((0, run.Uv)(env)).filter(([name]) => !/^(ACTIONS_|INPUT_|GITHUB_TOKEN$|COMPOSE_FILE$)/.test(name));
			return Object.fromEntries(kept);
		}
		async function findCompose(only) {
			const env = dockerEnvironment();
			let engine;
			for (const words of candidates) {
				const [command = "", ...rest] = words;
				if (only !== undefined && !command.startsWith(only)) continue;
				if (!await (0, find_program.K)(command, env.PATH)) continue;
				engine ??= command;
				const answer = await (0, run.eF)(command, [...rest, "version"], {
					env,
					timeLimitMs: 6e4
				});
				if (answer.code === 0) return words;
			}
			throw engine === undefined ? noEngine(only) : noCompose(engine);
		}
		function noEngine(only) {
			return new failure.H("infrastructure", `${only ?? "Docker"} is not installed`, {
				code: "docker-missing",
				why: only ? `${only} is not on the PATH` : "neither docker nor podman is on the PATH",
				remedy: "install it: https://docs.docker.com/engine/install, or your distribution's package podman"
			});
		}
		function noCompose(engine) {
			return new failure.H("infrastructure", `${engine} has no Compose`, {
				code: "compose-missing",
				why: `\`${engine} compose version\` fails`,
				remedy: "install its plugin: https://docs.docker.com/compose/install, or your distribution's package docker-compose-v2 or podman-compose"
			});
		}
		const unreachable = /Cannot connect to the Docker daemon|permission denied.*(docker|podman)\S*\.sock|unable to connect to Podman|failed to connect to the docker API/i;
		async function compose([command = "", ...rest], args, options) {
			const ran = await (0, run.eF)(command, [...rest, ...args], {
				env: dockerEnvironment(),
				...options
			});
			const line = ran.stderr.split("\n").find((each) => unreachable.test(each));
			if (ran.code === 0 || line === undefined) return ran;
			throw new failure.H("infrastructure", "the container engine does not answer", {
				code: "docker-unreachable",
				why: line.trim(),
				remedy: "start it (systemctl start docker), or get the right to use it (usermod --append --groups docker USER)"
			});
		}
		;
		async function services_open(request) {
			const program = await findCompose(request.engine);
			return {
				program,
				file: await findComposeFile(request)
			};
		}
		const hidFailure = ([verb], { stdout, stderr }) => verb !== "down" && /^exit code: [1-9]/m.test(stdout + stderr);
		const isPodmanCompose = (program) => program[0] === "podman-compose";
		async function act({ file, program }, args, watcher, signal) {
			const named = file.isNamed ? ["-f", file.path] : [];
			const ran = await compose(program, [...named, ...args], {
				cwd: (0, external_node_path_.dirname)(file.path),
				...signal && { signal },
				...watcher && { onLine: (line) => watcher.output(line) }
			});
			const hasFailed = ran.code !== 0 || isPodmanCompose(program) && hidFailure(args, ran);
			if (!hasFailed) return ran;
			throw new failure.H("failed", `${[...program, ...args].join(" ")} failed`, {
				code: "compose-failed",
				why: (ran.stderr || ran.stdout).trim().split("\n").slice(-5).join("\n") || `it ended with code ${ran.code}`,
				remedy: `correct ${file.path}, or what the lines above name`
			});
		}
		async function rebuild(request, watcher, signal) {
			const project = await services_open(request);
			watcher.phase(`Building the images of ${project.file.path}`);
			await act(project, ["build", "--no-cache"], watcher, signal);
			return project.file.path;
		}
		async function restart(request, watcher, signal) {
			const project = await services_open(request);
			watcher.phase(`Stopping the services of ${project.file.path}`);
			await act(project, ["down"], watcher, signal);
			watcher.phase("Starting them");
			await act(project, ["up", "-d"], watcher, signal);
			return project.file.path;
		}
		const entrySchema = schemas._H3({
			Name: schemas.YjP().optional(),
			Names: schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP())]).optional(),
			State: schemas.YjP().optional(),
			Image: schemas.YjP().optional()
		});
		async function services_status(request) {
			const project = await services_open(request);
			const { stdout } = isPodmanCompose(project.program) ? await podmanContainers((0, external_node_path_.dirname)(project.file.path)) : await act(project, [
				"ps",
				"--all",
				"--format",
				"json"
			]);
			return {
				composeFile: project.file.path,
				containers: parseContainers(stdout)
			};
		}
		function podmanContainers(folder) {
			const label = `label=com.docker.compose.project.working_dir=${folder}`;
			return compose(["podman"], [
				"ps",
				"--all",
				"--filter",
				label,
				"--format",
				"json"
			], {});
		}
		function parseContainers(text) {
			try {
				return documents(text.trim()).map((raw) => {
					const { Name, Names, State = "", Image = "" } = entrySchema.parse(raw);
					const name = Name ?? (Array.isArray(Names) ? Names[0] : Names) ?? "";
					return {
						name,
						state: State.toLowerCase(),
						image: Image,
						raw
					};
				});
			} catch (error) {
				throw new failure.H("failed", "cannot read the list of containers", {
					code: "compose-output-unknown",
					why: `it is not of a known form: ${text.slice(0, 200)}`,
					remedy: "update Docker Compose, and report this if it stays",
					cause: error
				});
			}
		}
		function documents(text) {
			if (text === "") return [];
			if (text.startsWith("[")) return JSON.parse(text);
			try {
				return [JSON.parse(text)];
			} catch {
				return text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
			}
		}
		var report_escape = __webpack_require__(45743);
		var absolute = __webpack_require__(31869);
		var watched = __webpack_require__(11884);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		function requestOf({ env, projectDir, file, engine }) {
			return {
				env,
				engine,
				projectDir: projectDir === undefined ? undefined : (0, absolute.y)(projectDir),
				file: file === undefined ? undefined : (0, absolute.y)(file)
			};
		}
		async function dockerRebuild(flags) {
			const composeFile = await (0, watched.V)((watcher, signal) => rebuild(requestOf(flags), watcher, signal));
			print(flags.json ? JSON.stringify({ composeFile }) : `Built the images of ${(0, report_escape.TN)(composeFile)}`);
		}
		async function dockerRestart(flags) {
			const composeFile = await (0, watched.V)((watcher, signal) => restart(requestOf(flags), watcher, signal));
			print(flags.json ? JSON.stringify({ composeFile }) : `Started the services of ${(0, report_escape.TN)(composeFile)}`);
		}
		async function dockerStatus(flags) {
			const { composeFile, containers } = await services_status(requestOf(flags));
			if (flags.json) return void print(JSON.stringify({
				composeFile,
				containers
			}));
			print((0, report_escape.TN)(composeFile));
			for (const { name, state, image } of containers) print((0, report_escape.kU)(`  ${name}  ${state}  ${image}`));
			if (containers.length === 0) print("  no containers");
		}
		async function dockerMounts(words, flags) {
			const mounts = devMounts(words.map(parseMount));
			print(flags.json ? JSON.stringify(mounts) : mounts.join("\n"));
		}
		function parseMount(word) {
			const [host = "", container = "", mode = "ro", ...rest] = word.split(":");
			if (rest.length === 0 && (mode === "ro" || mode === "rw")) return {
				host,
				container,
				mode
			};
			throw new failure.H("usage", `invalid mount ${JSON.stringify(word)}`, {
				code: "mount-invalid",
				why: "it does not have the form host:container[:ro|rw]",
				remedy: "write for example ./src:/app/src"
			});
		}
	}),
	76255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			install: () => host_packages_install,
			showMounts: () => showMounts
		});
		var failure = __webpack_require__(77205);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		;
		const texlivePrograms = [
			"pdflatex",
			"bibtex",
			"latexmk",
			"latexdiff",
			"kpsewhich",
			"makeindex",
			"biber"
		];
		const shared = [
			"share/texlive",
			"share/texmf-dist",
			"share/texmf"
		];
		const settings = ["/etc/texmf", "/var/lib/texmf"];
		function texliveMounts(prefix) {
			const root = prefix.replace(/\/+$/, "");
			const paths = [...shared.map((path) => (0, external_node_path_.join)(root, path)), ...texlivePrograms.map((name) => (0, external_node_path_.join)(root, "bin", name))];
			const programs = paths.slice(shared.length);
			const found = paths.filter(external_node_fs_.existsSync);
			if (!programs.some((path) => found.includes(path))) return [];
			return [...found, ...settings.filter((path) => root === "/usr" && (0, external_node_fs_.existsSync)(path))].map((path) => ({
				host: path,
				container: path,
				mode: "ro"
			}));
		}
		var exec_arguments = __webpack_require__(97362);
		;
		function parseMounts(text) {
			const entries = text.split(/[,\n]/).map((entry) => entry.trim());
			return entries.filter((entry) => entry !== "").map(parseMount);
		}
		function parseMount(entry) {
			const [host = "", container = "", mode = "ro", ...rest] = entry.split(":");
			const isMount = host.startsWith("/") && container.startsWith("/") && rest.length === 0;
			if (isMount && (mode === "ro" || mode === "rw")) return {
				host,
				container,
				mode
			};
			throw new failure.H("usage", `invalid mount ${JSON.stringify(entry)}`, {
				code: "exec-value-unusable",
				why: "it does not have the form host:container[:ro|rw] with absolute paths",
				remedy: "correct it; paths with a colon or a comma cannot be written in this form"
			});
		}
		function mountConfig(texlivePrefix = "", hostMountsRaw = "") {
			const prefix = texlivePrefix || "/usr";
			const texlive = texliveMounts(prefix);
			const mounts = [...texlive, ...parseMounts(hostMountsRaw)];
			const bin = (0, external_node_path_.join)(prefix, "bin");
			const isExtra = texlive.length > 0 && bin !== "/usr/bin" && (0, external_node_fs_.existsSync)(bin);
			return {
				bindArgs: mounts.flatMap(({ host, container, mode }) => (0, exec_arguments.y1)({
					source: host,
					destination: container,
					writable: mode === "rw"
				})),
				pathAdditions: isExtra ? [bin] : [],
				mounts
			};
		}
		var as_root = __webpack_require__(45577);
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		;
		const groups = {
			texlive: {
				programs: [
					...texlivePrograms,
					"gs",
					"pdfinfo"
				].map((name) => [name]),
				apt: [
					"texlive-latex-base",
					"texlive-latex-recommended",
					"texlive-latex-extra",
					"texlive-fonts-recommended",
					"texlive-binaries",
					"latexmk",
					"latexdiff",
					"biber",
					"ghostscript",
					"poppler-utils"
				],
				dnf: [
					"texlive-scheme-basic",
					"texlive-collection-latexrecommended",
					"texlive-collection-fontsrecommended",
					"texlive-latexdiff",
					"latexmk",
					"biber",
					"ghostscript",
					"poppler-utils"
				]
			},
			imagemagick: {
				programs: [
					["magick", "convert"],
					["magick", "identify"],
					["magick", "mogrify"]
				],
				apt: ["imagemagick"],
				dnf: ["ImageMagick"]
			}
		};
		const groupNames = Object.keys(groups);
		async function checkHost() {
			const checks = groupNames.map(async (name) => [name, await checkGroup(groups[name])]);
			return Object.fromEntries(await Promise.all(checks));
		}
		async function checkGroup({ programs }) {
			const binaries = {};
			const missing = [];
			for (const names of programs) {
				const found = await Promise.all(names.map((name) => (0, find_program.K)(name)));
				for (const [n, name] of names.entries()) binaries[name] = found[n] ?? null;
				if (found.every((path) => path === undefined)) missing.push(names.join(" or "));
			}
			const first = Object.values(binaries).find((path) => path !== null);
			const version = first == null ? undefined : await versionOf(first);
			return {
				installed: missing.length === 0,
				version,
				binaries,
				missing
			};
		}
		async function versionOf(program) {
			try {
				const limits = {
					env: (0, run.aq)(),
					timeLimitMs: 5e3
				};
				const { code, stdout } = await (0, run.eF)(program, ["--version"], limits);
				const [line] = stdout.split("\n");
				return code === 0 && line && /\d/.test(line) ? line.trim().slice(0, 200) : undefined;
			} catch (error) {
				if (error instanceof failure.H) return undefined;
				throw error;
			}
		}
		async function installOnHost(wanted, apply, onLine) {
			const checks = await checkHost();
			const results = {};
			const commands = [];
			const manager = await packageManager();
			const prefix = apply ? await root() : await (0, as_root.R)() ?? ["sudo", "-n"];
			for (const name of wanted) {
				if (checks[name].installed) {
					results[name] = "present";
					continue;
				}
				const argv = (0, as_root.s)(prefix, { DEBIAN_FRONTEND: "noninteractive" }, installCommand(manager, name));
				commands.push(argv);
				results[name] = apply ? await install(argv, name, onLine) : "planned";
			}
			return {
				commands,
				results
			};
		}
		const installCommand = (manager, name) => manager === "apt" ? [
			"apt-get",
			"install",
			"-y",
			"--no-install-recommends",
			...groups[name].apt
		] : [
			"dnf",
			"install",
			"-y",
			"--setopt=install_weak_deps=False",
			...groups[name].dnf
		];
		async function packageManager() {
			if (await (0, find_program.K)("apt-get")) return "apt";
			if (await (0, find_program.K)("dnf")) return "dnf";
			throw new failure.H("infrastructure", "cannot install packages on this host", {
				code: "package-manager-missing",
				why: "neither apt-get nor dnf is on the PATH",
				remedy: "install TeX Live and ImageMagick as this host's documentation says"
			});
		}
		async function root() {
			const prefix = await (0, as_root.R)();
			if (prefix) return prefix;
			throw new failure.H("infrastructure", "cannot install packages on this host", {
				code: "sudo-refused",
				why: "packages are installed by root, and sudo needs a password here",
				remedy: "run the commands that `stx-container host install` prints as root"
			});
		}
		async function install([command = "", ...args], name, onLine) {
			const limits = {
				env: (0, run.aq)(),
				timeLimitMs: 2 * 36e5,
				...onLine && { onLine }
			};
			const { code } = await (0, run.eF)(command, args, limits);
			if (code !== 0) return "failed";
			return (await checkGroup(groups[name])).installed ? "installed" : "failed";
		}
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var absolute = __webpack_require__(31869);
		var steps = __webpack_require__(84501);
		;
		const show = (flags, result, words) => process.stdout.write(`${flags.json ? (0, report_escape.t3)(result) : words}\n`);
		async function check(flags) {
			const found = await (0, steps.Yp)("Looking for programs of this machine", checkHost);
			if (groupNames.some((name) => !found[name].installed)) process.exitCode = failure.h.failed;
			const rows = groupNames.map((name) => {
				const { installed, version, missing } = found[name];
				return [
					installed ? "✔" : "✘",
					name,
					(0, report_escape.TN)(version ?? ""),
					missing.length > 0 ? `missing: ${missing.join(", ")}` : ""
				];
			});
			show(flags, found, (0, format.ku)(rows));
		}
		async function host_packages_install(flags) {
			const wanted = groupNames.filter((name) => flags.all || flags[name]);
			if (wanted.length === 0) throw new failure.H("usage", "nothing to install was named", {
				code: "wrong-use",
				why: "--texlive, --imagemagick or --all is needed",
				remedy: "stx-container host install --all"
			});
			const done = await (0, steps.Yp)(flags.yes ? "Installing packages" : "Asking apt", () => installOnHost(wanted, flags.yes ?? false, steps.cv));
			if (Object.values(done.results).includes("failed")) process.exitCode = failure.h.failed;
			const lines = Object.entries(done.results).map(([name, what]) => `${name}: ${words(name, what)}`);
			const commands = flags.yes ? [] : done.commands.map((argv) => `  ${argv.map(shell_word.r).join(" ")}`);
			const end = commands.length > 0 ? [
				"",
				"To run this, add --yes:",
				...commands
			] : [];
			show(flags, done, [...lines, ...end].join("\n"));
		}
		const words = (name, what) => ({
			installed: "installed",
			present: "complete already",
			planned: "not complete",
			failed: `could not be installed completely; see the lines above and: stx-container host check (${name})`
		})[what];
		async function showMounts(flags) {
			const prefix = flags.texlivePrefix && (0, absolute.y)(flags.texlivePrefix);
			const config = mountConfig(prefix, flags.mounts);
			const rows = config.mounts.map(({ host, container, mode }) => [
				mode,
				(0, report_escape.TN)(host),
				(0, report_escape.TN)(container)
			]);
			show(flags, config, rows.length > 0 ? (0, format.ku)(rows) : "No mounts: TeX Live is not there, and no others were named.");
		}
	}),
	55111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			doctor: () => doctor,
			setup: () => setup
		});
		var ensure = __webpack_require__(39750);
		var failure = __webpack_require__(77205);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var builder_differences = __webpack_require__(62666);
		var find = __webpack_require__(6557);
		var prepare_host = __webpack_require__(142);
		var cache_folder = __webpack_require__(47182);
		var network_file_system = __webpack_require__(65572);
		var apparmor = __webpack_require__(30458);
		var ca = __webpack_require__(93265);
		var privileges = __webpack_require__(9348);
		var subids = __webpack_require__(76980);
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		;
		const gib = 1024 ** 3;
		const factor = 4;
		const assumedImage = 1 * gib;
		const tmpfs = 16914836;
		async function aboutApptainer() {
			const base = {
				id: "apptainer",
				title: "Apptainer"
			};
			try {
				const apptainer = await (0, find.findApptainer)();
				if (!apptainer) {
					const remedy = "Run `stx-container setup`, which installs it.";
					const detail = "neither apptainer nor singularity is on the PATH, nor is there a private copy";
					return {
						finding: {
							...base,
							level: "error",
							detail,
							remedy
						},
						apptainer
					};
				}
				const detail = `${apptainer.name} ${apptainer.version} (${apptainer.command}; at least ${find.Q[apptainer.name]} is needed)`;
				return {
					finding: {
						...base,
						level: "ok",
						detail
					},
					apptainer
				};
			} catch (error) {
				return {
					finding: fromFailure(base, error),
					apptainer: undefined
				};
			}
		}
		function fromFailure(base, error) {
			if (!(error instanceof failure.H)) throw error;
			const detail = [error.message, error.why].filter(Boolean).join(": ");
			return {
				...base,
				level: "error",
				detail,
				...error.remedy !== undefined && { remedy: error.remedy }
			};
		}
		const modes = {
			root: "root with all capabilities",
			"root-userns": "root lacks capabilities, so builds run in a user namespace that has them",
			"user-subuid": "ordinary user with subordinate ids",
			"user-userns": "ordinary user without subordinate ids, only root is mapped",
			fakeroot: "fakeroot, as requested",
			sudo: "sudo, as requested"
		};
		async function aboutPrivileges(apptainer) {
			const base = {
				id: "privileges",
				title: "Privileges"
			};
			try {
				const { mode } = await (0, privileges.Q5)("auto");
				const detail = `${mode}: ${modes[mode]}`;
				const warnings = apptainer ? (0, builder_differences.R)({
					apptainer: apptainer.version,
					mode
				}) : [];
				if (warnings.length > 0) return {
					...base,
					level: "warning",
					detail: `${detail}; ${warnings.join("; ")}`,
					remedy: "Build as root, or with Apptainer 1.4, where owners matter."
				};
				if (mode !== "user-userns") return {
					...base,
					level: "ok",
					detail
				};
				return {
					...base,
					level: "warning",
					detail: `${detail}; recipes that create users or bootstrap a distribution may fail`,
					remedy: "See the finding on subordinate ids."
				};
			} catch (error) {
				return fromFailure(base, error);
			}
		}
		async function aboutNamespaces() {
			const base = {
				id: "user-namespaces",
				title: "User namespaces"
			};
			const env = (0, run.aq)();
			const tried = await (0, run.eF)("unshare", [
				"--user",
				"--map-root-user",
				"true"
			], {
				env,
				timeLimitMs: 1e4
			}).catch((error) => ({
				code: 1,
				stderr: error.why ?? error.message
			}));
			if (tried.code === 0) return {
				...base,
				level: "ok",
				detail: "allowed"
			};
			const obstacle = await (0, privileges.lC)();
			return {
				...base,
				level: process.getuid?.() === 0 ? "warning" : "error",
				detail: obstacle?.why ?? `refused: ${tried.stderr.trim()}`,
				remedy: obstacle?.remedy ?? "In a container, start it with --privileged or seccomp=unconfined."
			};
		}
		async function aboutAppArmor() {
			const base = {
				id: "apparmor",
				title: "AppArmor"
			};
			const restricts = await (0, apparmor.Gp)();
			if (!restricts) {
				const detail = restricts === undefined ? "sets no limit on user namespaces here" : "does not restrict user namespaces";
				return {
					...base,
					level: "ok",
					detail
				};
			}
			if ((0, apparmor.ML)()) {
				return {
					...base,
					level: "ok",
					detail: "restricts user namespaces, but has a profile for Apptainer"
				};
			}
			return {
				...base,
				level: process.getuid?.() === 0 ? "warning" : "error",
				detail: "restricts user namespaces, and has no profile for Apptainer",
				remedy: "Run `stx-container setup`, which loads one, or `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`."
			};
		}
		function aboutFuse() {
			const base = {
				id: "fuse",
				title: "FUSE"
			};
			if (!(0, external_node_fs_.existsSync)("/dev/fuse")) {
				const detail = "there is no /dev/fuse, so images are unpacked at every exec; builds work";
				return {
					...base,
					level: "warning",
					detail,
					remedy: "Load the module (`modprobe fuse`), in a container add `--device /dev/fuse`."
				};
			}
			if (process.getuid?.() === 0 || (0, prepare_host.g)()) return {
				...base,
				level: "ok",
				detail: "/dev/fuse can be used"
			};
			const detail = "/dev/fuse is closed to ordinary users, so images are unpacked at every exec; builds work";
			return {
				...base,
				level: "warning",
				detail,
				remedy: "Ask for `chmod 0666 /dev/fuse`."
			};
		}
		function aboutSubids() {
			const base = {
				id: "subids",
				title: "Subordinate ids"
			};
			const ranges = (0, subids.ZA)();
			const { name } = (0, subids.Ny)();
			if (ranges) {
				const last = ranges.users.start + ranges.users.count - 1;
				return {
					...base,
					level: "ok",
					detail: `${name} has ${ranges.users.start} to ${last}`
				};
			}
			return {
				...base,
				level: "warning",
				detail: `${name} has no 65536 ids in both /etc/subuid and /etc/subgid`,
				remedy: "Run `stx-container setup` as root or with sudo, or ask for `apptainer config fakeroot --add`."
			};
		}
		async function aboutNewuidmap() {
			const base = {
				id: "newuidmap",
				title: "newuidmap"
			};
			const found = await (0, find_program.K)("newuidmap");
			if (found) return {
				...base,
				level: "ok",
				detail: found
			};
			const remedy = "Install the package `uidmap` (Debian, Ubuntu) or `shadow-utils` (Fedora, EL).";
			return {
				...base,
				level: "warning",
				detail: "is missing, so subordinate ids cannot be used",
				remedy
			};
		}
		async function aboutSquashfs(apptainer) {
			const base = {
				id: "squashfs-tools",
				title: "Squashfs tools"
			};
			const unsquashfs = apptainer?.unsquashfs ?? await (0, find_program.K)("unsquashfs");
			if (unsquashfs) return {
				...base,
				level: "ok",
				detail: unsquashfs
			};
			const remedy = "Run `stx-container setup`, or install the package `squashfs-tools`.";
			return {
				...base,
				level: "error",
				detail: "unsquashfs and mksquashfs are missing",
				remedy
			};
		}
		async function aboutCa() {
			const base = {
				id: "ca-bundle",
				title: "CA bundle"
			};
			const count = (0, ca.Oh)([await (0, ca.EX)()]).length;
			if (count === 0) {
				const remedy = "Install the package `ca-certificates`.";
				return {
					...base,
					level: "warning",
					detail: "this host has none, so no https download will work",
					remedy
				};
			}
			const own = await (0, ca.x2)();
			const given = own ? "; this host trusts CAs of its own, so %post gets this bundle" : "";
			return {
				...base,
				level: "ok",
				detail: `${count} certificates${given}`
			};
		}
		function existing(path) {
			let folder = path;
			while (!(0, external_node_fs_.existsSync)(folder) && folder !== (0, external_node_path_.dirname)(folder)) folder = (0, external_node_path_.dirname)(folder);
			return folder;
		}
		async function largestImage(root) {
			let largest = 0;
			const entries = await (0, promises_.readdir)(root, {
				recursive: true,
				withFileTypes: true
			}).catch(() => []);
			for (const entry of entries) {
				if (!entry.isFile() || !entry.name.endsWith(".sif")) continue;
				const { size } = await (0, promises_.stat)((0, external_node_path_.join)(entry.parentPath, entry.name)).catch(() => ({ size: 0 }));
				largest = Math.max(largest, size);
			}
			return largest;
		}
		const spoken = (bytes) => `${(bytes / gib).toFixed(1)} GiB`;
		async function aboutSpace(id, title, path, needed) {
			const folder = existing(path);
			const { bavail, bsize } = await (0, promises_.statfs)(folder);
			const free = bavail * bsize;
			const detail = `${spoken(free)} free for ${path} (a build may need ${spoken(needed)})`;
			if (free >= needed) return {
				id,
				title,
				level: "ok",
				detail
			};
			const remedy = "Free space, or set a scratch folder on another disk (`--tmp`).";
			return {
				id,
				title,
				level: free < gib / 4 ? "error" : "warning",
				detail,
				remedy
			};
		}
		async function aboutFilesystem(path) {
			const base = {
				id: "build-filesystem",
				title: "File system of the build folder"
			};
			const folder = existing(path);
			const { type } = await (0, promises_.statfs)(folder);
			const network = await (0, network_file_system.c)(folder);
			const remedy = "Set a scratch folder on a local disk (`--tmp`).";
			if (network) {
				const detail = `${folder} is on ${network}, where builds without root are slow or fail at chown`;
				return {
					...base,
					level: "warning",
					detail,
					remedy
				};
			}
			if (type === tmpfs) {
				const detail = `${folder} is in memory (tmpfs), which a build may fill`;
				return {
					...base,
					level: "warning",
					detail,
					remedy
				};
			}
			const options = await mountOptions(folder);
			const unfit = ["noexec", "nodev"].filter((option) => options.includes(option));
			if (unfit.includes("noexec")) {
				return {
					...base,
					level: "error",
					detail: `${folder} is mounted noexec, so no %post can run there`,
					remedy
				};
			}
			if (unfit.length > 0) {
				return {
					...base,
					level: "warning",
					detail: `${folder} is mounted ${unfit.join(",")}`,
					remedy
				};
			}
			return {
				...base,
				level: "ok",
				detail: `${folder} is on a local disk`
			};
		}
		async function mountOptions(folder) {
			const mounts = await (0, promises_.readFile)("/proc/self/mounts", "utf8").catch(() => "");
			let best = {
				at: "",
				options: []
			};
			for (const line of mounts.split("\n")) {
				const [, at, , options] = line.split(" ");
				if (at === undefined || options === undefined) continue;
				const below = at === "/" || folder === at || folder.startsWith(`${at}/`);
				if (below && at.length >= best.at.length) best = {
					at,
					options: options.split(",")
				};
			}
			return best.options;
		}
		async function examineHost(root) {
			const { finding, apptainer } = await aboutApptainer();
			const needed = factor * Math.max(assumedImage, await largestImage(root));
			const cache = (0, cache_folder.s)("");
			return [finding, ...await Promise.all([
				aboutPrivileges(apptainer),
				aboutNamespaces(),
				aboutAppArmor(),
				aboutFuse(),
				aboutSubids(),
				aboutNewuidmap(),
				aboutSquashfs(apptainer),
				aboutCa(),
				aboutSpace("build-space", "Space for builds", root, needed),
				aboutSpace("cache-space", "Space for the cache", cache, gib),
				aboutFilesystem(root)
			])];
		}
		var absolute = __webpack_require__(31869);
		var steps = __webpack_require__(84501);
		var terminal = __webpack_require__(7936);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		async function setup(flags) {
			const apptainer = await (0, terminal._A)((live) => {
				live.phase("Preparing Apptainer and this host");
				return (0, ensure.ensureApptainer)({ note: (text) => live.note(text) });
			});
			print(flags.json ? JSON.stringify(apptainer) : `${apptainer.name} ${apptainer.version} is ready: ${apptainer.command}`);
		}
		const symbols = {
			ok: "✔",
			warning: "!",
			error: "✘"
		};
		async function doctor(flags) {
			const findings = await (0, steps.Yp)("Examining this machine", () => examineHost((0, absolute.y)(flags.store)));
			if (findings.some(({ level }) => level === "error")) process.exitCode = failure.h.failed;
			if (flags.json) return void print(JSON.stringify(findings));
			for (const { level, title, detail, remedy } of findings) {
				print(`${symbols[level]} ${title}: ${detail}`);
				if (remedy) print(`    To do: ${remedy}`);
			}
		}
	}),
	19686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			diff: () => diff,
			take: () => take
		});
		var failure = __webpack_require__(77205);
		var user_files = __webpack_require__(62198);
		var plain_words = __webpack_require__(89123);
		var schemas = __webpack_require__(28942);
		var iso = __webpack_require__(64377);
		;
		const digest = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const file = schemas.rej({
			path: schemas.YjP(),
			sha256: digest
		});
		const problem = schemas.rej({
			what: schemas.YjP(),
			why: schemas.YjP()
		});
		const snapshotSchema = schemas.rej({
			schema: schemas.euz(1),
			at: iso.w$(),
			container: schemas.rej({
				name: schemas.YjP().nullable(),
				buildId: schemas.YjP().nullable(),
				image: file.nullable(),
				lock: file.nullable(),
				marker: file.nullable(),
				verified: schemas.zMY().nullable(),
				level: schemas.YjP().nullable()
			}).nullable(),
			host: schemas.rej({
				os: schemas.YjP(),
				kernel: schemas.YjP(),
				arch: schemas.YjP(),
				cpus: schemas.Whr(),
				memoryBytes: schemas.Whr(),
				apptainer: schemas.YjP().nullable()
			}),
			gpus: schemas.YOg(schemas.rej({
				name: schemas.YjP(),
				driver: schemas.YjP(),
				cuda: schemas.YjP().nullable()
			})),
			repositories: schemas.YOg(schemas.rej({
				path: schemas.YjP(),
				commit: schemas.YjP().nullable(),
				branch: schemas.YjP().nullable(),
				dirty: schemas.zMY().nullable(),
				remote: schemas.YjP().nullable()
			})),
			problems: schemas.YOg(problem)
		});
		;
		function parseSnapshot(text, path) {
			let document;
			try {
				document = JSON.parse(text);
			} catch (error) {
				throw invalid(path, error.message);
			}
			const parsed = snapshotSchema.safeParse(document, plain_words.f);
			if (parsed.success) return parsed.data;
			throw invalid(path, (0, plain_words._)(parsed.error.issues));
		}
		function invalid(path, why) {
			return new failure.H("usage", `${path} is not a snapshot`, {
				code: "snapshot-invalid",
				why,
				remedy: "write one: stx-container snapshot -o FILE",
				place: { path }
			});
		}
		function snapshotDifferences(before, after) {
			const [a, b] = [fieldsOf(before), fieldsOf(after)];
			return [...new Set([...a.keys(), ...b.keys()])].sort().filter((field) => (a.get(field) ?? null) !== (b.get(field) ?? null)).map((field) => ({
				field,
				before: a.get(field) ?? null,
				after: b.get(field) ?? null
			}));
		}
		function fieldsOf({ at: _, problems: __, repositories, ...snapshot }) {
			const named = Object.fromEntries(repositories.map(({ path, ...repository }) => [path.split("/").at(-1) ?? path, repository]));
			const fields = new Map();
			flatten({
				...snapshot,
				repositories: named
			}, "", fields);
			return fields;
		}
		function flatten(value, place, fields) {
			if (value === null || typeof value !== "object") {
				if (!place.endsWith(".path")) fields.set(place, value);
				return;
			}
			for (const [key, each] of Object.entries(value)) flatten(each, place === "" ? key : `${place}.${key}`, fields);
		}
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var find = __webpack_require__(6557);
		var digest_cache = __webpack_require__(85248);
		var release = __webpack_require__(31827);
		var arch = __webpack_require__(64897);
		var find_program = __webpack_require__(39335);
		var redact = __webpack_require__(39168);
		var run = __webpack_require__(21880);
		var builds = __webpack_require__(13336);
		var find_evidence = __webpack_require__(95142);
		var check = __webpack_require__(62854);
		var flat = __webpack_require__(751);
		;
		async function takeSnapshot(request) {
			const problems = [];
			const attempt = async (what, work, otherwise) => {
				try {
					return await work();
				} catch (error) {
					const why = error instanceof failure.H ? `${error.message}${error.why ? `: ${error.why}` : ""}` : String(error);
					problems.push({
						what,
						why: (0, redact.Rd)(why)
					});
					return otherwise;
				}
			};
			const [container, host, gpus, repositories] = await Promise.all([
				attempt("container", () => containerOf(request), null),
				attempt("host", hostFacts, emptyHost()),
				attempt("gpus", gpuFacts, []),
				Promise.all(request.repositories.map((path) => attempt(`repository ${path}`, () => repositoryAt(path), unknown(path))))
			]);
			const at = (request.now ?? new Date()).toISOString();
			return {
				schema: 1,
				at,
				container,
				host,
				gpus,
				repositories,
				problems
			};
		}
		async function containerOf({ store, subject }) {
			if (subject === undefined) {
				const version = await (0, flat.XZ)(store).catch(() => undefined);
				if (version === undefined) return null;
				return byPath(`${store}/scitex-v${version}.sif`, store);
			}
			if ("path" in subject) return byPath(subject.path, store);
			const build = await (0, builds.w)(store, subject.name);
			return describe(build.files, `${build.name}-${build.ts}`, await judge({
				store,
				subject
			}));
		}
		async function byPath(given, store) {
			const path = await (0, promises_.realpath)(given);
			const evidence = await (0, find_evidence.findEvidence)(path, {
				store,
				digest: digest_cache.n
			}).catch(() => undefined);
			if (!evidence) return describe({ image: path }, (0, external_node_path_.basename)(path, ".sif"), undefined);
			const { name, ts, files } = evidence.subject;
			const answer = await judge({
				store,
				subject: { path }
			});
			return describe({
				...files,
				image: path
			}, `${name}-${ts}`, answer);
		}
		const judge = (request) => (0, check.check)({
			store: request.store,
			subject: request.subject,
			digest: digest_cache.n
		}).catch(() => undefined);
		async function describe(files, id, answer) {
			const [image, lock, verified, unverified] = await Promise.all([
				files.image,
				files.lock,
				files.verified,
				files.unverified
			].map(digested));
			return {
				name: (0, builds.d$)(id)?.name ?? id,
				buildId: (0, builds.d$)(id) ? id : null,
				image: image ?? null,
				lock: lock ?? null,
				marker: verified ?? unverified ?? null,
				verified: answer?.open ?? false,
				level: answer?.open ? answer.level ?? null : null
			};
		}
		async function digested(path) {
			const found = path === undefined ? undefined : await (0, promises_.lstat)(path).catch(() => undefined);
			return path !== undefined && found?.isFile() ? {
				path,
				sha256: await (0, digest_cache.n)(path)
			} : null;
		}
		const emptyHost = () => ({
			os: "",
			kernel: (0, external_node_os_.release)(),
			arch: process.arch,
			cpus: (0, external_node_os_.cpus)().length,
			memoryBytes: (0, external_node_os_.totalmem)(),
			apptainer: null
		});
		async function hostFacts() {
			const command = await (0, find.t9)();
			const found = command === undefined ? undefined : await (0, find.Qd)(command);
			return {
				...emptyHost(),
				os: (await (0, release.s)()).prettyName,
				arch: (0, arch.L)(),
				apptainer: found ? `${found.name} ${found.version}` : null
			};
		}
		async function ask(command, args) {
			const { code, stdout, stderr } = await (0, run.eF)(command, args, {
				env: (0, run.aq)({
					GIT_OPTIONAL_LOCKS: "0",
					GIT_TERMINAL_PROMPT: "0"
				}),
				timeLimitMs: 1e4
			});
			if (code === 0) return stdout.trim();
			throw new failure.H("infrastructure", `${(0, external_node_path_.basename)(command)} failed`, {
				code: "snapshot-incomplete",
				why: stderr.trim().slice(0, 500)
			});
		}
		async function gpuFacts() {
			const program = await (0, find_program.K)("nvidia-smi");
			if (program === undefined) return [];
			const rows = await ask(program, ["--query-gpu=name,driver_version", "--format=csv,noheader"]);
			const cuda = /CUDA Version:\s*([\d.]+)/.exec(await ask(program, []).catch(() => ""))?.[1] ?? null;
			return rows.split("\n").filter((row) => row !== "").map((row) => {
				const [name = "", driver = ""] = row.split(",").map((cell) => cell.trim());
				return {
					name,
					driver,
					cuda
				};
			});
		}
		const unknown = (path) => ({
			path,
			commit: null,
			branch: null,
			dirty: null,
			remote: null
		});
		async function repositoryAt(path) {
			const git = (...args) => ask("git", [
				"-C",
				path,
				"-c",
				"core.fsmonitor=false",
				...args
			]);
			const commit = await git("rev-parse", "HEAD");
			const [branch, changes, remote] = await Promise.all([
				git("branch", "--show-current").catch(() => ""),
				git("status", "--porcelain").catch(() => undefined),
				git("remote", "get-url", "origin").catch(() => "")
			]);
			return {
				path,
				commit,
				branch: branch || null,
				dirty: changes === undefined ? null : changes !== "",
				remote: remote ? withoutCredentials(remote) : null
			};
		}
		const withoutCredentials = (remote) => remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var absolute = __webpack_require__(31869);
		var image_subject = __webpack_require__(94882);
		var output = __webpack_require__(6301);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		async function take(image, flags) {
			const store = (0, absolute.y)(flags.store);
			const taken = (subject) => (0, steps.Yp)("Recording this environment", () => takeSnapshot({
				store,
				subject,
				repositories: flags.repo.map(absolute.y)
			}));
			const snapshot = image !== undefined && (0, image_subject.l5)(image) ? await (0, subject.withImage)(image, store, async (subject, inWords = (value) => value) => inWords(await taken(subject))) : await taken(image === undefined ? undefined : await (0, image_subject.m1)(image, store));
			for (const { what, why } of snapshot.problems) (0, steps.R8)(`could not find out: ${what}: ${why}`);
			await (0, output.z)(`${JSON.stringify(snapshot, null, 2)}\n`, flags.output);
		}
		async function diff(before, after, flags) {
			const [a, b] = await Promise.all([before, after].map(async (path) => parseSnapshot((await (0, user_files.E)((0, absolute.y)(path), "snapshot")).toString("utf8"), path)));
			const found = snapshotDifferences(a, b);
			if (found.length > 0) process.exitCode = failure.h.unverified;
			const rows = found.map(({ field, before: was, after: is }) => [
				field,
				(0, report_escape.TN)(String(was)),
				"→",
				(0, report_escape.TN)(String(is))
			]);
			const words = found.length > 0 ? (0, format.ku)(rows) : "The two environments are the same.";
			process.stdout.write(`${flags.json ? (0, report_escape.t3)(found) : words}\n`);
		}
	}),
	6301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => writeOutput });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_replaceable_js_4 = __webpack_require__(71653);
		var _absolute_js_5 = __webpack_require__(31869);
		var _steps_js_6 = __webpack_require__(84501);
		async function writeOutput(text, output, about) {
			if (output === undefined || output === "-") {
				process.stdout.write(text);
				return;
			}
			const path = (0, _absolute_js_5.y)(output);
			await (0, _store_replaceable_js_4.z)(path, "text");
			try {
				await write(path, text);
			} catch (error) {
				if (error.code === "EPIPE") return;
				throw outputFailure(path, error);
			}
			(0, _steps_js_6.jx)(output, about);
		}
		async function write(path, text) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			if (found?.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
			if (found && !found.isFile()) return (0, node_fs_promises_0.writeFile)(path, text);
			if (!found) return (0, _files_inside_js_3.writeFileInside)((0, node_path_1.dirname)(path), path, text);
			const file = await (0, node_fs_promises_0.realpath)(path);
			await (0, _files_inside_js_3.writeFileInside)((0, node_path_1.dirname)(file), file, text);
			await (0, node_fs_promises_0.chmod)(path, found.mode);
		}
		const reasons = {
			EISDIR: ["it is a folder", "choose a file in it with --output"],
			EACCES: ["this user may not write there", "choose another file with --output"],
			EPERM: ["this user may not write there", "choose another file with --output"],
			EROFS: ["the file system is read-only", "choose another file with --output"],
			ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
			ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
			ENOSPC: [
				"the disk is full",
				"free space, or choose another file with --output; the old file is unchanged",
				"infrastructure"
			],
			EDQUOT: [
				"your disk quota is used up",
				"free space, or choose another file with --output; the old file is unchanged",
				"infrastructure"
			]
		};
		function outputFailure(path, error) {
			if (error instanceof _failure_js_2.H && error.cause === undefined) return error;
			const cause = error instanceof _failure_js_2.H ? error.cause : error;
			const { code } = cause;
			if (code === "ENOENT") {
				return new _failure_js_2.H("usage", `could not write ${path}`, {
					code: "output-unwritable",
					why: `the folder ${(0, node_path_1.dirname)(path)} does not exist, or files cannot be created in it`,
					remedy: "create the folder, or choose another file with --output",
					cause
				});
			}
			const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
			if (why === undefined) return error;
			return new _failure_js_2.H(kind, `could not write ${path}`, {
				code: "output-unwritable",
				why,
				remedy,
				cause
			});
		}
	}),
	7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_A: () => watching,
			cE: () => hasColor
		});
		var _report_escape_js_0 = __webpack_require__(45743);
		var _report_format_js_2 = __webpack_require__(60919);
		var _steps_js_1 = __webpack_require__(84501);
		var _volume_js_3 = __webpack_require__(37202);
		const firstSignMs = 1e4;
		function hasColor(stream) {
			return stream.isTTY === true && stream.hasColors();
		}
		function quietWatcher(stream) {
			return {
				phase() {},
				output() {},
				note: (text) => void stream.write(`${text}\n`),
				end() {}
			};
		}
		function plainWatcher(stream) {
			const start = Date.now();
			let last = Date.now();
			let wait = firstSignMs;
			let phase = "";
			const write = (text) => {
				[last, wait] = [Date.now(), firstSignMs];
				stream.write(`${text}\n`);
			};
			const timer = setInterval(() => {
				if (!phase || Date.now() - last < wait) return;
				const next = Math.min(wait * 2, 6e4);
				write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${phase} …`);
				wait = next;
			}, 1e3);
			timer.unref();
			return {
				phase(title) {
					phase = title;
					write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${title}`);
				},
				output: (line) => write(`    ${(0, _report_escape_js_0.Xj)(line)}`),
				note: (text) => write(`    ${text}`),
				end: () => clearInterval(timer)
			};
		}
		async function watcherFor(stream) {
			if ((0, _volume_js_3.p)() === "quiet") return quietWatcher(stream);
			if ((0, _volume_js_3.p)() === "verbose" || !(0, _steps_js_1.DG)(stream)) return plainWatcher(stream);
			return (await Promise.all([__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
		}
		async function watching(work) {
			const live = await watcherFor(process.stderr);
			let done = false;
			try {
				const result = await work(live);
				done = true;
				return result;
			} finally {
				live.end(done);
			}
		}
	}),
	11884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => watched });
		var _terminal_js_0 = __webpack_require__(7936);
		var _volume_js_1 = __webpack_require__(37202);
		const stopSignals = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		];
		function watched(work, options = {}) {
			if (options.timings || (0, _volume_js_1.p)() === "verbose") return timed(work);
			return (0, _terminal_js_0._A)((live) => stoppable(work, live));
		}
		async function timed(work) {
			const phases = [];
			try {
				return await (0, _terminal_js_0._A)((live) => {
					const phase = (title) => {
						phases.push({
							phase: title,
							since: performance.now()
						});
						live.phase(title);
					};
					return stoppable(work, {
						...live,
						phase
					});
				});
			} finally {
				const { timingsReport } = await __webpack_require__.e(3265).then(__webpack_require__.bind(__webpack_require__, 83265));
				const ends = [...phases.slice(1).map(({ since }) => since), performance.now()];
				const timings = phases.map(({ phase, since }, at) => ({
					phase,
					milliseconds: ends[at] - since
				}));
				process.stderr.write(`\n${timingsReport(timings)}\n\n`);
			}
		}
		async function stoppable(work, live) {
			const abort = new AbortController();
			const stop = (name) => {
				if (abort.signal.aborted) process.exit(130);
				live.note("stopping …");
				abort.abort(name);
			};
			for (const name of stopSignals) process.on(name, stop);
			try {
				const output = (line) => abort.signal.aborted || live.output(line);
				return await work({
					...live,
					output
				}, abort.signal);
			} catch (error) {
				if (abort.signal.aborted) throw Object.assign(new Error("stopped", { cause: error }), { name: "AbortError" });
				throw error;
			} finally {
				for (const name of stopSignals) process.off(name, stop);
			}
		}
	}),
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = value;
			let text = "";
			for (const key of Object.keys(fields).sort()) {
				const item = fields[key];
				if (item === undefined) continue;
				text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
			}
			return `{${text}}`;
		}
	}),
	76382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linkOrCopy,
			f: () => makeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		async function makeFolder(path) {
			try {
				await makeFolders(path);
			} catch (error) {
				throw (0, _failures_js_2.fE)(error, `could not make the folder ${path}`);
			}
		}
		async function makeFolders(path) {
			const isFolder = (at) => (0, node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
			try {
				await (0, node_fs_promises_0.mkdir)(path);
			} catch (error) {
				const { code } = error;
				if (code === "EEXIST" && await isFolder(path)) return;
				if (code !== "ENOENT" || (0, node_path_1.dirname)(path) === path || await isFolder((0, node_path_1.dirname)(path))) throw error;
				await makeFolders((0, node_path_1.dirname)(path));
				await makeFolders(path);
			}
		}
		async function linkOrCopy(from, to) {
			await (0, node_fs_promises_0.link)(from, to).catch(() => (0, node_fs_promises_0.copyFile)(from, to));
		}
	}),
	65572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => networkFileSystem });
		var node_fs_promises_0 = __webpack_require__(51455);
		const names = {
			26985: "NFS",
			198183888: "Lustre",
			1196443219: "GPFS",
			428016422: "BeeGFS",
			4283649346: "CIFS",
			4266872130: "SMB2",
			12805120: "Ceph",
			1397113167: "AFS"
		};
		async function networkFileSystem(folder) {
			return names[(await (0, node_fs_promises_0.statfs)(folder)).type];
		}
	}),
	89128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			MG: () => removeLeftover,
			NL: () => openOwnFolder,
			SF: () => ownerFile,
			Tc: () => removeOwnFolder,
			xc: () => makeOwnFolder
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_identity_js_3 = __webpack_require__(81795);
		var _remove_tree_js_4 = __webpack_require__(7168);
		var _temporary_names_js_5 = __webpack_require__(60813);
		const ownerFile = "owner.json";
		const program = "stx-container";
		const longest = 64 * 1024;
		const uid = () => process.getuid?.() ?? -1;
		async function makeOwnFolder(parent, purpose, facts) {
			const name = `${purpose}-${(0, node_crypto_0.randomBytes)(6).toString("hex")}`;
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.make(unfinished, 448);
			const folder = await parent.folder(unfinished);
			try {
				await writeOwnership(folder, name, facts);
				await parent.rename(unfinished, parent, name);
			} catch (error) {
				await folder.unlink(ownerFile).catch(() => {});
				await parent.rmdir(unfinished).catch(() => {});
				throw error;
			} finally {
				await folder.close();
			}
			return {
				name,
				folder: await parent.folder(name)
			};
		}
		async function writeOwnership(folder, name, facts) {
			const inode = String((await folder.stat()).ino);
			const ownership = {
				program,
				name,
				inode,
				uid: uid(),
				process: (0, _process_identity_js_3.WF)(),
				facts
			};
			const { O_CREAT, O_EXCL, O_WRONLY } = node_fs_1.constants;
			const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 384);
			try {
				await handle.writeFile(JSON.stringify(ownership));
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		async function readOwnership(folder) {
			try {
				const handle = await folder.file(ownerFile, node_fs_1.constants.O_RDONLY);
				try {
					const found = await handle.stat();
					if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid()) return undefined;
					return JSON.parse(await handle.readFile("utf8"));
				} finally {
					await handle.close();
				}
			} catch {
				return undefined;
			}
		}
		async function openOwnFolder(parent, name) {
			const folder = await parent.folder(name).catch(() => undefined);
			if (folder === undefined) return undefined;
			const [found, said] = [await folder.stat(), await readOwnership(folder)];
			const own = said?.program === program && said.name === name && said.inode === String(found.ino) && said.uid === uid() && found.uid === BigInt(uid());
			if (own) return {
				folder,
				ownership: said
			};
			await folder.close();
			return undefined;
		}
		async function removeOwnFolder(parent, name, folder, remover) {
			try {
				await (0, _remove_tree_js_4.id)(parent, folder, ownerFile);
			} catch (error) {
				if (!remover || error instanceof _failure_js_2.H) throw error;
				await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
			}
			await (0, _remove_tree_js_4.eW)(parent, name, folder);
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.rename(name, parent, unfinished);
			if (await folder.look(ownerFile)) await folder.unlink(ownerFile);
			await parent.rmdir(unfinished);
		}
		async function removeLeftover(parent, name, over) {
			if ((0, _temporary_names_js_5.u)(name, over)?.writer !== "gone") return false;
			const found = await parent.look(name);
			if (found === undefined || found.uid !== BigInt(uid())) return false;
			if (!found.isDirectory()) {
				await parent.unlink(name);
				return true;
			}
			const folder = await parent.folder(name);
			try {
				const inside = await folder.names();
				if (inside.some((each) => each !== ownerFile)) return false;
				for (const each of inside) await folder.unlink(each);
			} finally {
				await folder.close();
			}
			await parent.rmdir(name);
			return true;
		}
		async function removeLeftovers(folder, over) {
			const removed = [];
			for (const name of await folder.names()) if (await removeLeftover(folder, name, over)) removed.push(name);
			return removed;
		}
	}),
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
		}
	}),
	7168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b4: () => removeEntry,
			eW: () => assertStillIn,
			id: () => emptyFolder
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _folder_js_2 = __webpack_require__(28363);
		const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
		const O_PATH = 2097152;
		const deepest = 40;
		function mountOf(fd) {
			try {
				return /^mnt_id:\s*(\d+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
			} catch {
				return undefined;
			}
		}
		const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
		async function emptyFolder(parent, folder, keep) {
			const top = {
				fd: folder.fd,
				reference: folder.reference,
				path: folder.path
			};
			const removal = {
				top,
				keep,
				mount: mountOf(parent.fd),
				lifted: 0,
				failed: undefined
			};
			assertSameMount(top, removal);
			let before;
			do {
				before = removal.lifted;
				removal.failed = undefined;
				await emptyPlace(top, removal, 0);
			} while (removal.lifted > before);
			if (removal.failed) throw removal.failed;
		}
		async function removeEntry(parent, name) {
			const found = await parent.look(name);
			if (found === undefined) return;
			if (!found.isDirectory()) return parent.unlink(name);
			const folder = await parent.folder(name);
			try {
				await emptyFolder(parent, folder);
				await assertStillIn(parent, name, folder);
				await parent.rmdir(name);
			} finally {
				await folder.close();
			}
		}
		async function assertStillIn(parent, name, folder) {
			const [found, own] = [await parent.look(name), await folder.stat()];
			if (found?.ino === own.ino && found.dev === own.dev) return;
			throw new _failure_js_1.H("usage", `${folder.path} was replaced while it was being removed`, {
				code: "not-ours",
				why: "the name means another file or folder now, which this program did not make",
				remedy: "look what it is, and remove it by hand"
			});
		}
		function assertSameMount(place, { mount }) {
			if (mountOf(place.fd) === mount) return;
			throw new _failure_js_1.H("infrastructure", `something is mounted at ${place.path}`, {
				code: "mount-in-scratch",
				why: "the folder is to be removed, and what is mounted in it is not this program's",
				remedy: `unmount it: umount ${place.path}`
			});
		}
		async function emptyPlace(place, removal, depth) {
			await new Promise((done) => setImmediate(done));
			const folders = [];
			for (const entry of (0, node_fs_0.readdirSync)(place.reference, {
				withFileTypes: true,
				encoding: "buffer"
			})) {
				if (depth === 0 && entry.name.toString() === removal.keep) continue;
				if (entry.isDirectory()) folders.push(entry.name);
				else attempt(removal, () => (0, node_fs_0.unlinkSync)(inFolder(place, entry.name)));
			}
			for (const name of folders) {
				if (depth === deepest) attempt(removal, () => lift(place, name, removal));
				else await removeSubfolder(place, name, removal, depth);
			}
		}
		async function removeSubfolder(parent, name, removal, depth) {
			const folder = attempt(removal, () => openPlace(parent, name));
			if (folder === undefined) return;
			try {
				assertSameMount(folder, removal);
				await emptyPlace(folder, removal, depth + 1);
			} finally {
				(0, node_fs_0.closeSync)(folder.fd);
			}
			attempt(removal, () => (0, node_fs_0.rmdirSync)(inFolder(parent, name)));
		}
		function attempt(removal, step) {
			try {
				return step();
			} catch (error) {
				if (error.code !== "ENOENT") removal.failed ??= error;
				return undefined;
			}
		}
		function openPlace(parent, name) {
			const path = `${parent.path}/${name.toString()}`;
			const flags = O_DIRECTORY | O_NOFOLLOW;
			if (!_folder_js_2.os) return {
				fd: (0, node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags),
				reference: path,
				path
			};
			const found = (0, node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
			try {
				const { mode } = (0, node_fs_0.fstatSync)(found);
				if ((mode & 448) !== 448) (0, node_fs_0.chmodSync)(`${_folder_js_2.os}/${found}`, 448);
				const fd = (0, node_fs_0.openSync)(`${_folder_js_2.os}/${found}`, O_RDONLY | O_DIRECTORY);
				return {
					fd,
					reference: `${_folder_js_2.os}/${fd}`,
					path
				};
			} finally {
				(0, node_fs_0.closeSync)(found);
			}
		}
		function lift(parent, name, removal) {
			(0, node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
			removal.lifted++;
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_path_0 = __webpack_require__(76760);
		var _look_js_1 = __webpack_require__(53896);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_0.resolve)(path);; folder = (0, node_path_0.dirname)(folder)) {
				if ((0, _look_js_1.t5)((0, node_path_0.join)(folder, ".git"))) return folder;
				if (folder === (0, node_path_0.dirname)(folder)) return undefined;
			}
		}
	}),
	62198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			O: () => assertUserFile
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _failure_js_2 = __webpack_require__(77205);
		var _failures_js_3 = __webpack_require__(28720);
		var _nearby_js_4 = __webpack_require__(95016);
		const pipes = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;
		async function readUserFile(path, what) {
			try {
				const found = pipes.test(path) ? undefined : await (0, node_fs_promises_1.stat)(path);
				if (found && !found.isFile() && !found.isDirectory()) throw new _failure_js_2.H("usage", `${path} is not a ${what}`, {
					code: "not-a-regular-file",
					why: "it is a FIFO, a socket or a device",
					remedy: "name a plain file"
				});
				return await (0, node_fs_promises_1.readFile)(path);
			} catch (error) {
				if (error instanceof _failure_js_2.H) throw error;
				const { code } = error;
				if (code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				if (code === "EISDIR") throw new _failure_js_2.H("usage", `${path} is a folder, not a ${what}`, {
					code: "no-such-file",
					remedy: "name the file itself"
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
		async function assertUserFile(path, what) {
			try {
				await (await (0, node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
			} catch (error) {
				if (error.code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
	}),
	30458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gp: () => restrictsNamespaces,
			Iy: () => packagedProfile,
			ML: () => hasProfile,
			fP: () => privateProfile,
			sq: () => systemAppArmor
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _files_digest_js_2 = __webpack_require__(63983);
		const systemAppArmor = {
			setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
			profiles: "/etc/apparmor.d"
		};
		const packagedProfile = ({ profiles } = systemAppArmor) => (0, node_path_1.join)(profiles, "apptainer");
		const ourPrefix = "stx-container-apptainer-";
		function privateProfile(starter, { profiles } = systemAppArmor) {
			const name = `${ourPrefix}${(0, _files_digest_js_2.sc)(starter).slice(0, 12)}`;
			return {
				name,
				path: (0, node_path_1.join)(profiles, name)
			};
		}
		async function restrictsNamespaces({ setting } = systemAppArmor) {
			return (0, node_fs_0.existsSync)(setting) ? (0, node_fs_0.readFileSync)(setting, "utf8").trim() === "1" : undefined;
		}
		function hasProfile(system = systemAppArmor) {
			if ((0, node_fs_0.existsSync)(packagedProfile(system))) return true;
			return (0, node_fs_0.existsSync)(system.profiles) && (0, node_fs_0.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix));
		}
	}),
	9348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q5: () => choosePrivileges,
			lC: () => namespaceObstacle,
			mJ: () => runPrivileges
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_cache_folder_js_4 = __webpack_require__(47182);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _process_find_program_js_6 = __webpack_require__(39335);
		var _process_run_js_7 = __webpack_require__(21880);
		var _apparmor_js_8 = __webpack_require__(30458);
		var _subids_js_9 = __webpack_require__(76980);
		const probeLimitMs = 2e4;
		function hasAllCapabilities(status, last) {
			const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
			if (effective === undefined) return false;
			const all = (1n << BigInt(last + 1)) - 1n;
			return (BigInt(`0x${effective}`) & all) === all;
		}
		function readText(path) {
			try {
				return (0, node_fs_0.readFileSync)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function rootHasAllCapabilities(prefix) {
			const last = Number(readText("/proc/sys/kernel/cap_last_cap") || "40");
			if (prefix.length === 0) return hasAllCapabilities(readText("/proc/self/status"), last);
			const seen = await probe([
				...prefix,
				"cat",
				"/proc/self/status"
			]);
			return seen.ok && hasAllCapabilities(seen.output, last);
		}
		async function probe(argv) {
			try {
				const [command, ...args] = argv;
				const result = await (0, _process_run_js_7.eF)(command, args, {
					env: (0, _process_run_js_7.aq)(),
					timeLimitMs: probeLimitMs
				});
				return {
					ok: result.code === 0,
					output: result.code === 0 ? result.stdout : result.stderr.trim()
				};
			} catch (error) {
				if (error instanceof _failure_js_3.H) return {
					ok: false,
					output: error.why ?? error.message
				};
				throw error;
			}
		}
		const kernelSetting = (name) => readText(`/proc/sys/${name}`).trim();
		async function namespaceObstacle() {
			if (kernelSetting("user/max_user_namespaces") === "0") {
				return {
					why: "the kernel setting user.max_user_namespaces is 0",
					remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`"
				};
			}
			if (kernelSetting("kernel/unprivileged_userns_clone") === "0") {
				return {
					why: "the kernel setting kernel.unprivileged_userns_clone is 0",
					remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`"
				};
			}
			if (await (0, _apparmor_js_8.Gp)()) {
				return {
					why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
					remedy: "install Apptainer's own package, which has an AppArmor profile, or run " + "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
				};
			}
			return undefined;
		}
		function noNamespaces(stderr, obstacle) {
			return new _failure_js_3.H("infrastructure", "cannot build images here: user namespaces are not allowed", {
				code: "user-namespaces-refused",
				why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0, node_os_1.release)()})`,
				remedy: obstacle?.remedy ?? "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " + "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces"
			});
		}
		function inFullNamespace(prefix, users, groups) {
			return (argv) => [
				...prefix,
				"unshare",
				"--user",
				"--mount",
				"--map-root-user",
				`--map-users=${users},1,65535`,
				`--map-groups=${groups},1,65535`,
				"--",
				...argv
			];
		}
		async function asRoot(tryOut = probe) {
			if (await rootHasAllCapabilities([])) return {
				mode: "root",
				wrap: (argv) => argv,
				flags: []
			};
			const ranges = (0, _subids_js_9.ZA)();
			if (!ranges) {
				throw new _failure_js_3.H("failed", "root lacks capabilities here and has no subordinate ids", {
					code: "subids-missing",
					why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
					remedy: "run `stx-container setup`, which adds the lines"
				});
			}
			if (!await (0, _process_find_program_js_6.K)("newuidmap")) {
				throw new _failure_js_3.H("infrastructure", "newuidmap not found", {
					code: "newuidmap-missing",
					why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
					remedy: "run `stx-container setup`, or install the package `uidmap`"
				});
			}
			const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
			const tried = await tryOut(wrap(["true"]));
			if (!tried.ok) throw noNamespaces(tried.output, await namespaceObstacle());
			return {
				mode: "root-userns",
				wrap,
				flags: []
			};
		}
		function userNamespace() {
			try {
				return (0, node_fs_0.readlinkSync)("/proc/self/ns/user");
			} catch {
				return "";
			}
		}
		function namespaceConditions(argv) {
			const status = readText("/proc/self/status").match(/^(?:Cap\w+|NoNewPrivs|Seccomp\w*):.*$/gm);
			const settings = [
				"user/max_user_namespaces",
				"kernel/unprivileged_userns_clone",
				"kernel/apparmor_restrict_unprivileged_userns",
				"kernel/random/boot_id"
			].map(kernelSetting);
			const tools = [
				"/usr/bin/unshare",
				"/usr/bin/newuidmap",
				"/usr/bin/newgidmap"
			].map((path) => (0, _files_user_cache_js_5.Zs)(path)?.key);
			return JSON.stringify([
				process.env.PATH,
				argv,
				status,
				settings,
				tools,
				userNamespace()
			]);
		}
		async function probeOnce(argv) {
			if (!(0, _files_cache_folder_js_4.n)()) return probe(argv);
			const path = (0, node_path_2.join)((0, _files_cache_folder_js_4.s)("namespaces"), "root");
			const conditions = namespaceConditions(argv);
			if (await (0, _files_user_cache_js_5.xe)(path) === conditions) return {
				ok: true,
				output: ""
			};
			const tried = await probe(argv);
			if (tried.ok) await (0, _files_user_cache_js_5.aR)(path, conditions);
			return tried;
		}
		async function runPrivileges() {
			return process.getuid?.() === 0 ? (await asRoot(probeOnce)).wrap : (argv) => argv;
		}
		async function asUser() {
			const namespace = await probe([
				"unshare",
				"--user",
				"--map-root-user",
				"true"
			]);
			if (!namespace.ok && !(0, _apparmor_js_8.ML)()) throw noNamespaces(namespace.output, await namespaceObstacle());
			const ranges = (0, _subids_js_9.ZA)();
			if (ranges && await (0, _process_find_program_js_6.K)("newuidmap")) {
				const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
				return {
					mode: "user-subuid",
					wrap: (argv) => argv,
					flags: ["--fakeroot"],
					asOwner
				};
			}
			return {
				mode: "user-userns",
				wrap: (argv) => argv,
				flags: []
			};
		}
		const sudoPrefix = [
			"sudo",
			"-n",
			"-E",
			"--"
		];
		async function withSudo() {
			if (process.getuid?.() === 0) return {
				...await asRoot(),
				mode: "sudo"
			};
			const allowed = await probe([
				"sudo",
				"-n",
				"true"
			]);
			if (!allowed.ok) {
				throw new _failure_js_3.H("usage", "cannot use sudo without a password", {
					code: "sudo-refused",
					why: allowed.output || "sudo -n failed",
					remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too"
				});
			}
			const wrap = (argv) => [
				...sudoPrefix,
				"env",
				`PATH=${(0, _process_run_js_7.aq)().PATH}`,
				"HOME=/root",
				...argv
			];
			if (await rootHasAllCapabilities(["sudo", "-n"])) return {
				mode: "sudo",
				wrap,
				flags: []
			};
			throw new _failure_js_3.H("infrastructure", "root lacks capabilities under sudo", {
				code: "sudo-incomplete",
				why: "Apptainer as root requests every capability of the kernel",
				remedy: "leave out the option, because an ordinary user can build, too"
			});
		}
		async function choosePrivileges(requested) {
			if (requested === "sudo") return withSudo();
			if (requested === "fakeroot") return {
				...await asUser(),
				mode: "fakeroot",
				flags: ["--fakeroot"]
			};
			return process.getuid?.() === 0 ? asRoot() : asUser();
		}
	}),
	76980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ny: () => currentUser,
			ZA: () => ownRanges,
			be: () => rangeOf,
			jZ: () => readSubids,
			lW: () => freeStart,
			qU: () => isOwnUser,
			t4: () => fullRange
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		const fullRange = 65536;
		function parseSubids(text) {
			return text.split("\n").flatMap((line) => {
				const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
				return match ? [{
					owner: match[1],
					start: Number(match[2]),
					count: Number(match[3])
				}] : [];
			});
		}
		function rangeOf(ranges, user) {
			return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
		}
		function freeStart(ranges) {
			let start = 3e5;
			const sorted = [...ranges].sort((a, b) => a.start - b.start);
			for (const range of sorted) {
				if (range.start < start + fullRange && range.start + range.count > start) start = range.start + range.count;
			}
			return start;
		}
		function readSubids(path) {
			try {
				return parseSubids((0, node_fs_0.readFileSync)(path, "utf8"));
			} catch {
				return [];
			}
		}
		function currentUser() {
			const uid = process.getuid?.() ?? 0;
			try {
				return {
					name: (0, node_os_1.userInfo)().username,
					uid
				};
			} catch {
				return {
					name: String(uid),
					uid
				};
			}
		}
		function ownRanges() {
			const user = currentUser();
			const users = rangeOf(readSubids("/etc/subuid"), user);
			const groups = rangeOf(readSubids("/etc/subgid"), user);
			return users && groups && {
				users,
				groups
			};
		}
		function isOwnUser() {
			const { uid: own } = currentUser();
			const users = ownRanges()?.users;
			return (uid) => uid === own || uid === 0 || users !== undefined && uid >= users.start && uid < users.start + users.count;
		}
	}),
	64897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => hostArch,
			M: () => imageArch
		});
		var node_os_0 = __webpack_require__(48161);
		var _bytes_js_1 = __webpack_require__(38862);
		var _tree_index_js_2 = __webpack_require__(78448);
		const goWords = {
			x64: "amd64",
			ia32: "386",
			mipsel: "mipsle"
		};
		function hostArch(node = process.arch, byteOrder = (0, node_os_0.endianness)()) {
			if (node === "ppc64") return byteOrder === "LE" ? "ppc64le" : "ppc64";
			return goWords[node] ?? node;
		}
		const machines = {
			3: "386",
			21: "ppc64le",
			22: "s390x",
			40: "arm",
			62: "amd64",
			183: "arm64",
			243: "riscv64"
		};
		const usual = [
			"/usr/bin/env",
			"/bin/true",
			"/bin/sh",
			"/bin/busybox",
			"/lib64/ld-linux-x86-64.so.2"
		];
		const others = 50;
		const othersSize = 2 ** 24;
		async function imageArch(tree) {
			if (tree.arch !== undefined) return tree.arch;
			for (const path of usual) {
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			let looked = 0;
			for (const { path, type, mode, size } of tree.entries.values()) {
				if (type !== "file" || (mode & 73) === 0 || size > othersSize) continue;
				if (looked++ === others) break;
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			return "unknown";
		}
		async function programArch(tree, path) {
			if ((tree.resolve(path)?.size ?? 0) > _tree_index_js_2.h0) return undefined;
			const bytes = (await tree.read([path])).get(path);
			if (!bytes || bytes.length <= 20 || !(0, _bytes_js_1.aB)(bytes)) return undefined;
			return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
		}
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
	94883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => activeIn,
			Fu: () => rollBack,
			Yf: () => activate
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_inside_js_4 = __webpack_require__(66996);
		var _process_run_js_5 = __webpack_require__(21880);
		var _store_history_js_6 = __webpack_require__(4813);
		const linkPath = ({ folder, link }) => (0, node_path_1.join)(folder, link);
		const historyPath = ({ folder, link }) => (0, node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
		const longest = 16 * 1024 ** 2;
		async function activeIn(at) {
			const target = await (0, node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
			return target === "" ? undefined : at.versionOf((0, node_path_1.basename)(target));
		}
		async function readEvents(at) {
			const bytes = await (0, _files_bounded_js_3.L)(historyPath(at), longest, { what: "history" });
			return (0, _store_history_js_6.i6)(bytes?.toString("utf8") ?? "").events;
		}
		async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
			const from = await activeIn(at);
			if (useSudo) {
				await replaceAsRoot(at, at.fileOf(version));
				return from;
			}
			await note(at, isRollback ? "rolled-back" : "published", version, from);
			const isOurs = (old) => at.versionOf((0, node_path_1.basename)(old)) !== undefined;
			await (0, _files_inside_js_4.q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
			return from;
		}
		async function note(at, event, ts, from) {
			const now = new Date().toISOString();
			const line = (what) => (0, _files_inside_js_4.ZX)(at.folder, historyPath(at), JSON.stringify({
				...what,
				at: now
			}));
			if (from !== undefined && (0, _store_history_js_6.gi)(await readEvents(at)).at(-1) !== from) await line({
				event: "published",
				ts: from
			});
			await line({
				event,
				ts,
				...from !== undefined && { from }
			});
		}
		async function replaceAsRoot(at, file) {
			const temporary = (0, node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
			for (const argv of [[
				"ln",
				"-sfn",
				"--",
				file,
				temporary
			], [
				"mv",
				"-Tf",
				"--",
				temporary,
				linkPath(at)
			]]) {
				const limits = {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 3e4
				};
				const { code, stderr } = await (0, _process_run_js_5.eF)("sudo", [
					"-n",
					"--",
					...argv
				], limits);
				if (code !== 0) throw new _failure_js_2.H("infrastructure", `could not change ${linkPath(at)} as root`, {
					code: "sudo-refused",
					why: stderr.trim(),
					remedy: "allow it in sudoers, or run the command as the owner of the folder"
				});
			}
		}
		async function rollBack(at, versions, useSudo = false) {
			const from = await activeIn(at);
			const version = from && (await activeBefore(at, from, versions) ?? versions[versions.indexOf(from) + 1]);
			if (!from || !version) throw new _failure_js_2.H("usage", `no version was active before in ${at.folder}`, {
				code: "nothing-to-roll-back",
				why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
				remedy: "choose one yourself with the command `switch`"
			});
			await activate(at, version, {
				useSudo,
				isRollback: true
			});
			return {
				version,
				from
			};
		}
		async function activeBefore(at, active, versions) {
			const events = await readEvents(at);
			const before = (0, _store_history_js_6.gi)(events);
			const place = before.lastIndexOf(active);
			if (place < 0 && events.at(-1)?.event === "rolled-back") return undefined;
			return before.slice(0, place < 0 ? undefined : place).findLast((each) => each !== active && versions.includes(each));
		}
	}),
	751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AA: () => rollbackFlat,
			C9: () => switchFlat,
			Mm: () => assertCount,
			QJ: () => cleanupFlat,
			XZ: () => activeVersion,
			dN: () => purgeSifs,
			hP: () => flatVersions
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_open_js_4 = __webpack_require__(93237);
		var _active_link_js_5 = __webpack_require__(94883);
		const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
		const fileOf = (version) => `scitex-v${version}.sif`;
		const linkIn = (folder) => ({
			folder,
			link: "current.sif",
			fileOf,
			versionOf
		});
		async function flatVersions(folder) {
			const active = await activeVersion(folder);
			const files = await (0, node_fs_promises_0.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of files) {
				const version = versionOf(file);
				const path = (0, node_path_1.join)(folder, file);
				const image = version === undefined ? undefined : await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
				if (version === undefined || !image?.isFile()) continue;
				const { size, mtime } = image;
				found.push({
					version,
					path,
					size,
					date: mtime.toISOString(),
					active: version === active
				});
			}
			return found.sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a));
		}
		const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
		const activeVersion = (folder) => (0, _active_link_js_5.E1)(linkIn(folder));
		async function switchFlat(folder, version, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = await flatVersions(at);
			if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
			return (0, _active_link_js_5.Yf)(linkIn(at), version, { useSudo });
		}
		async function rollbackFlat(folder, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = (await flatVersions(at)).map(({ version }) => version);
			return (0, _active_link_js_5.Fu)(linkIn(at), versions, useSudo);
		}
		async function cleanupFlat(folder, keep, apply) {
			assertCount(keep);
			const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
			const removed = [];
			for (const { path } of old) {
				if (!(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				removed.push(path);
			}
			return removed;
		}
		async function purgeSifs(folder, keep, apply) {
			const old = await cleanupFlat(folder, keep, apply);
			const left = [];
			for (const file of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const path = (0, node_path_1.join)(folder, file);
				if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				left.push(path);
			}
			return [...left, ...old];
		}
		function assertCount(keep) {
			if (Number.isInteger(keep) && keep >= 0) return;
			throw new _failure_js_2.H("usage", `invalid number to keep: ${keep}`, {
				code: "wrong-use",
				why: "it must be a whole number, 0 or more",
				remedy: "correct the number"
			});
		}
		function missing(folder, version, versions) {
			return new _failure_js_2.H("usage", `there is no version ${version} in ${folder}`, {
				code: "version-missing",
				why: versions.length > 0 ? `the folder has: ${versions.map((each) => each.version).join(", ")}` : "the folder has no scitex-v*.sif",
				remedy: "choose one of them, or name another folder"
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
	}),
	93237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ch: () => openStore,
			Ve: () => newStoreFiles,
			dy: () => openExistingStore
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_folder_js_4 = __webpack_require__(28363);
		var _files_folders_js_5 = __webpack_require__(76382);
		var _files_inside_js_6 = __webpack_require__(66996);
		var _files_own_folder_js_7 = __webpack_require__(89128);
		var _files_temporary_names_js_8 = __webpack_require__(60813);
		var _history_js_9 = __webpack_require__(4813);
		const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
		const newStoreFiles = {
			".gitignore": gitignore,
			".gitattributes": `${_history_js_9.lm}\n`
		};
		async function openStore(path) {
			const store = await locate(path);
			await makeStore(store);
			const probe = (0, node_path_1.join)(store, (0, _files_temporary_names_js_8.N)("probe"));
			await (0, _files_inside_js_6.dQ)(store, probe);
			await (0, _files_inside_js_6.$E)(store, probe);
			const isEmpty = await clearStore(store) === 0;
			if (!isEmpty) return store;
			for (const [file, text] of Object.entries(newStoreFiles)) await (0, _files_inside_js_6.q0)(store, (0, node_path_1.join)(store, file), text).catch(ignoreExisting);
			return store;
		}
		function ignoreExisting(error) {
			if (!(error instanceof _failure_js_2.H) || error.code !== "file-in-the-way") throw error;
		}
		async function openExistingStore(path) {
			const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (found?.isSymbolicLink()) throw await linkedStore(path);
			if (found?.isDirectory()) return (0, node_fs_promises_0.realpath)(path);
			throw new _failure_js_2.H("usage", `there is no store at ${path}`, {
				code: "no-store",
				why: found ? "it is not a folder" : "no such folder",
				remedy: "name the store with --store, or make one: stx-container build RECIPE"
			});
		}
		async function locate(path) {
			if ((0, node_path_1.dirname)(path) === path) return path;
			await (0, _files_folders_js_5.f)((0, node_path_1.dirname)(path));
			return (0, node_path_1.join)(await (0, node_fs_promises_0.realpath)((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
		}
		async function makeStore(store) {
			if ((0, node_path_1.dirname)(store) === store) return;
			let parent;
			try {
				parent = await _files_folder_js_4.vd.open((0, node_path_1.dirname)(store));
				if ((await parent.look((0, node_path_1.basename)(store)))?.isSymbolicLink()) throw await linkedStore(store);
				await parent.make((0, node_path_1.basename)(store));
			} catch (error) {
				throw (0, _files_failures_js_3.fE)(error, `could not make the folder ${store}`);
			} finally {
				await parent?.close();
			}
		}
		async function linkedStore(store) {
			const target = await (0, node_fs_promises_0.realpath)(store).catch(() => undefined);
			return new _failure_js_2.H("usage", `the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, and what it points at may belong to somebody else",
				remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`
			});
		}
		async function clearStore(store) {
			const folder = await _files_folder_js_4.vd.open(store);
			try {
				await (0, _files_own_folder_js_7.DA)(folder);
				return (await folder.names()).length;
			} finally {
				await folder.close();
			}
		}
	}),
	71653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => assertReplaceable });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_real_path_js_4 = __webpack_require__(82331);
		var _file_kind_js_5 = __webpack_require__(49970);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const neverText = [
			"image",
			"marker",
			"zip archive",
			"tar archive"
		];
		const ofStore = /^(?:config\.yaml|\..*lock|\.gitignore|\.gitattributes|\.recipe-folder)$/;
		const ofBuild = /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;
		async function assertReplaceable(path, makes) {
			const file = await (0, _files_real_path_js_4.Y)(path).catch(() => path);
			const found = await (0, node_fs_promises_0.stat)(file).catch(() => undefined);
			if (!found?.isFile()) return;
			const name = (0, node_path_1.basename)(file);
			if (ofBuild.exec(name)?.[1] === (0, node_path_1.basename)((0, node_path_1.dirname)(file))) throw inTheWay(path, "it is a file of a build in a store");
			if (name === "history.jsonl") throw inTheWay(path, "it is the history of verdicts in a store");
			if (ofStore.test(name)) throw inTheWay(path, "it may be the configuration or a lock of a store");
			const start = await firstBytes(file);
			const kind = (0, _file_kind_js_5.V)(start);
			const isOurs = makes === "text" ? !neverText.includes(kind) && isText(start) : isOwn[makes](start, kind);
			if (isOurs || found.size === 0) return;
			const what = kind === "unknown file" && !isText(start) ? "file of binary data" : kind;
			throw inTheWay(path, `it is ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}, which this command did not write`);
		}
		const isOwn = {
			"zip archive": (start, kind) => {
				if (kind !== "zip archive") return false;
				const first = start.toString("latin1", 30, 30 + start.readUInt16LE(26));
				return ofBuild.exec((0, node_path_1.basename)(first))?.[1] === (0, node_path_1.dirname)(first);
			},
			"tar archive": (start, kind) => kind === "tar archive" && start.includes("\"io.github.stx.container-action.build\"")
		};
		async function firstBytes(path) {
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const file = __addDisposableResource(env_1, await (0, node_fs_promises_0.open)(path, "r"), true);
					const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
					return buffer.subarray(0, bytesRead);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
			}
		}
		function isText(start) {
			try {
				return !new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true }).includes("\0");
			} catch {
				return false;
			}
		}
		function inTheWay(path, why) {
			return new _failure_js_2.H("usage", `could not write ${path}`, {
				code: "file-in-the-way",
				why,
				remedy: "choose another file with --output, or move that one away"
			});
		}
	}),
	13417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => currentKey,
			n: () => fromFirstConfig
		});
		const renamed = {
			"required-rung": "required_level",
			"required-level": "required_level",
			"retain-failed": "retain_failed",
			"max-age-days": "max_age_days",
			"apt-snapshots": "apt_snapshots"
		};
		const currentKey = (key) => renamed[key] ?? key;
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function fromFirstConfig(document) {
			if (!isObject(document)) return document;
			const { images, ...rest } = document;
			const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
			return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
				const now = currentKey(key);
				return [now in flat ? key : now, value];
			}));
		}
	}),
	36697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => evidenceLimits });
		const evidenceLimits = {
			image: 64 * 1024 ** 3,
			lock: 64 * 1024 ** 2,
			lockedRecipe: 16 * 1024 ** 2,
			recipe: 16 * 1024 ** 2,
			marker: 16 * 1024 ** 2,
			history: 64 * 1024 ** 2,
			vault: 64 * 1024 ** 3,
			policy: 1024 ** 2
		};
	}),
	69963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G4: () => defaultPolicy,
			SV: () => mergeConfigs,
			p1: () => policyDigest,
			qS: () => verdictPolicy
		});
		var _files_canonical_json_js_2 = __webpack_require__(5968);
		var _files_digest_js_0 = __webpack_require__(63983);
		var _levels_js_1 = __webpack_require__(46618);
		const strongest = (order, values) => values.reduce((a, b) => order.indexOf(b) > order.indexOf(a) ? b : a, order[0]);
		function allowedByAll(lists) {
			const [first = [], ...others] = lists;
			return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
		}
		function mergeConfigs(configs, sources = []) {
			const all = (key) => configs.flatMap((config) => config[key] === undefined ? [] : [config[key]]);
			const ages = all("max_age_days");
			return {
				retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
				retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
				require_verified: all("require_verified").some(Boolean),
				required_level: strongest(_levels_js_1.y, all("required_level")),
				max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
				floats: allowedByAll(all("floats")),
				noise: allowedByAll(all("noise")),
				signers: configs.flatMap(({ signers }, at) => signers ? [{
					rules: signers,
					source: sources[at] ?? "config.yaml"
				}] : []),
				required_signers: Math.max(0, ...all("required_signers")),
				required_verifiers: Math.max(0, ...all("required_verifiers")),
				apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
				vault: strongest([
					"off",
					"digests",
					"bodies"
				], all("vault")),
				sources: [...sources]
			};
		}
		const defaultPolicy = mergeConfigs([]);
		function verdictPolicy(policy) {
			const { require_verified, required_level, max_age_days, floats, noise } = policy;
			return {
				require_verified,
				required_level,
				max_age_days,
				floats,
				noise
			};
		}
		const policyDigest = (policy) => (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(verdictPolicy(policy)));
	}),
	26588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hg: () => configPaths,
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var look = __webpack_require__(53896);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var nearest = __webpack_require__(30933);
		var shell_word = __webpack_require__(704);
		var config1 = __webpack_require__(13417);
		;
		const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
		async function readYaml(text, path) {
			const invalid = (why, offset, cause) => new failure.H("usage", `${path} is not YAML`, {
				code: "policy-invalid",
				why,
				remedy: "correct it, or restore it as it was",
				place: {
					path,
					...offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }
				},
				cause
			});
			const odd = otherLineEnds.exec(text);
			if (odd) {
				const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
				throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
			}
			const { parseDocument, visit } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const document = parseDocument(text);
			const [error] = document.errors;
			if (error?.code === "MULTIPLE_DOCS") throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
			if (error) throw invalid(error.message, error.pos[0], error);
			const { version } = document.directives?.yaml ?? {};
			if (version !== "1.2") throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
			visit(document, { Value(_, { tag, range }) {
				if (tag !== undefined) throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
			} });
			try {
				return document.toJS() ?? {};
			} catch (cause) {
				throw invalid(cause.message, undefined, cause);
			}
		}
		var limits = __webpack_require__(36697);
		var policy = __webpack_require__(69963);
		;
		const projectConfig = ".scitex/container/config.yaml";
		async function configPaths(store) {
			const written = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(store));
			const around = await Promise.all([written, await (0, real_path.Y)(written)].map(repository.W));
			const projects = new Map();
			for (const project of around.filter((each) => each !== undefined)) {
				const real = await (0, real_path.Y)(project);
				if (!projects.has(real)) projects.set(real, project);
			}
			return [(0, external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0, external_node_path_.join)(each, projectConfig))];
		}
		async function readPolicy(store) {
			const configs = [];
			const sources = [];
			for (const path of await configPaths(store)) {
				const text = await readConfigText(path);
				if (text === undefined) {
					await assertNotMisnamed(path);
					continue;
				}
				configs.push(await parseConfig(text, path));
				sources.push(path);
			}
			return (0, policy.SV)(configs, sources);
		}
		async function assertNotMisnamed(path) {
			const names = (0, look.c)((0, external_node_path_.dirname)(path));
			const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0, external_node_path_.basename)(path));
			if (name === undefined) return;
			const other = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
			throw new failure.H("usage", `${other} would have no effect`, {
				code: "policy-misnamed",
				why: `a configuration is called ${(0, external_node_path_.basename)(path)}`,
				remedy: `mv ${(0, shell_word.r)(other)} ${(0, shell_word.r)(path)}`,
				place: { path: other }
			});
		}
		async function readConfigText(path) {
			if (path.endsWith(`/${projectConfig}`)) await assertPlainFolders(path);
			const bytes = await (0, bounded.L)(path, limits.Y.policy, { what: "configuration" });
			return bytes?.toString("utf8");
		}
		async function assertPlainFolders(path) {
			for (const folder of [(0, external_node_path_.dirname)((0, external_node_path_.dirname)(path)), (0, external_node_path_.dirname)(path)]) {
				if (!(0, look.t5)(folder)?.isSymbolicLink()) continue;
				throw new failure.H("inconclusive", `${folder} is not a plain folder`, {
					code: "not-a-regular-file",
					why: "it is a symbolic link",
					remedy: "put the folder with the configuration itself there",
					place: { path: folder }
				});
			}
		}
		async function readPolicyFile(path) {
			const bytes = await (0, bounded.C)(path, limits.Y.policy, {
				what: "configuration",
				follow: true
			});
			return (0, policy.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
		}
		async function parseConfig(text, path) {
			const document = await readYaml(text, path);
			const { configSchema } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8397),
				__webpack_require__.e(9835)
			]).then(__webpack_require__.bind(__webpack_require__, 9835));
			const parsed = configSchema.safeParse((0, config1.n)(document), plain_words.f);
			if (parsed.success) return parsed.data;
			const { issues } = parsed.error;
			const [first] = issues;
			const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : first?.path ?? [];
			throw new failure.H("usage", `${path} is not a valid configuration`, {
				code: "policy-invalid",
				why: (0, plain_words._)(issues),
				remedy: keysText(Object.keys(configSchema.shape), first?.code === "unrecognized_keys" ? first.keys : []),
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		function keysText(all, [unknown]) {
			const meant = unknown === undefined ? undefined : (0, nearest.p)(unknown, all);
			return `${meant === undefined ? "" : `did you mean ${meant}? `}the keys are: ${all.join(", ")}`;
		}
		async function lineOf(text, at) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			let node = parseDocument(text, { lineCounter: counter }).contents;
			let offset;
			for (const key of at) {
				const own = (map) => isMap(map) ? map.items.find((pair) => isScalar(pair.key) && (0, config1.F)(String(pair.key.value)) === key) : undefined;
				const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
				const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
				const found = pair?.key ?? item;
				if (!found?.range) break;
				[offset] = found.range;
				node = pair ? pair.value : item;
			}
			return offset === undefined ? {} : { line: counter.linePos(offset).line };
		}
	}),
	64776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => roleEndings,
			O: () => roles
		});
		const roleEndings = {
			image: ".sif",
			lock: ".lock",
			lockedRecipe: ".def",
			recipe: ".rough.def",
			rebuildRecipe: ".rebuild.def"
		};
		const roles = Object.keys(roleEndings);
	})
};
;
