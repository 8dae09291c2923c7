"use strict";
exports.id = 3768;
exports.ids = [3768];
exports.modules = {
	43768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { serveMcp: () => serveMcp });
		var mcp = __webpack_require__(2371);
		var stdio = __webpack_require__(99424);
		var run = __webpack_require__(21880);
		var this_program = __webpack_require__(75220);
		var report_escape = __webpack_require__(45743);
		var version = __webpack_require__(2307);
		var schemas = __webpack_require__(28942);
		;
		const store = schemas.YjP().default("containers").describe("The store, a folder of builds.");
		const tools_text = (about) => schemas.YjP().min(1).describe(about);
		const flag = (about) => schemas.zMY().default(false).describe(about);
		const tools_option = (name, value) => value === undefined || value === "" ? [] : [`--${name}=${String(value)}`];
		const toggle = (name, value) => value === true ? [`--${name}`] : [];
		const words = (...values) => {
			const given = values.filter((value) => value !== undefined && value !== "").map(String);
			return given.length > 0 ? ["--", ...given] : [];
		};
		const compose = {
			env: schemas.YjP().default("").describe("Environment: its file is docker-compose.ENV.yml or compose.ENV.yaml; empty: the usual names."),
			project_dir: schemas.YjP().default("").describe("Folder with the Compose file; empty: the current one.")
		};
		const composeOptions = (input) => [...tools_option("env", input.env), ...tools_option("project-dir", input.project_dir)];
		const mcpTools = [
			{
				name: "container_status",
				description: "List the builds of the store with the gate's answer on each.",
				changes: false,
				input: { store },
				argv: (input) => [
					"list",
					"--json",
					...tools_option("store", input.store)
				]
			},
			{
				name: "container_list_versions",
				description: "List the builds of one name with the gate's answer on each.",
				changes: false,
				input: {
					store,
					name: tools_text("Name of the image.")
				},
				argv: (input) => [
					"list",
					"--json",
					...tools_option("store", input.store),
					...words(input.name)
				]
			},
			{
				name: "container_verify",
				description: "Check at the gate whether a valid marker exists for a build or an image. Nothing is rebuilt.",
				changes: false,
				asksNetwork: true,
				input: {
					store,
					image: tools_text("Name, build id or path of an image, or its address in a registry, which is fetched (oras://…).")
				},
				argv: (input) => [
					"check",
					"--json",
					...tools_option("store", input.store),
					...words(input.image)
				]
			},
			{
				name: "container_env_snapshot",
				description: "Describe what an analysis runs in: image, lock and marker by their digests, host, GPUs, commits.",
				changes: false,
				input: {
					store,
					image: schemas.YjP().default("").describe("Name, build id or path of an image."),
					dev_repos: schemas.YOg(schemas.YjP()).default([]).describe("Repositories whose commits matter.")
				},
				argv: (input) => [
					...[
						"snapshot",
						"take",
						...tools_option("store", input.store)
					],
					...input.dev_repos.flatMap((path) => tools_option("repo", path)),
					...words(input.image)
				]
			},
			{
				name: "host_check",
				description: "Show which programs of TeX Live and ImageMagick this host has.",
				changes: false,
				input: {},
				argv: () => [
					"host",
					"check",
					"--json"
				]
			},
			{
				name: "container_build",
				description: "Build a recipe, and write its lock and locked recipe.",
				changes: true,
				asksNetwork: true,
				input: {
					store,
					recipe: tools_text("Path of the recipe (.def)."),
					name: schemas.YjP().default("").describe("Name of the image; default: the recipe's file name."),
					force: flag("Build even if nothing changed.")
				},
				argv: (input) => [
					...[
						"build",
						"--json",
						...tools_option("store", input.store),
						...tools_option("name", input.name)
					],
					...toggle("force", input.force),
					...words(input.recipe)
				]
			},
			{
				name: "container_switch",
				description: "Publish a verified build, or make a scitex-v*.sif the active one.",
				changes: true,
				input: {
					store,
					version: tools_text("Build id or version.")
				},
				argv: (input) => [
					"switch",
					"--json",
					...tools_option("store", input.store),
					...words(input.version)
				]
			},
			{
				name: "container_rollback",
				description: "Publish what was published before.",
				changes: true,
				input: {
					store,
					name: schemas.YjP().default("").describe("Name of the image; empty: scitex-v*.sif.")
				},
				argv: (input) => [
					"rollback",
					"--json",
					...tools_option("store", input.store),
					...words(input.name)
				]
			},
			{
				name: "container_deploy",
				description: "Copy a verified build to another store, check the copy, and publish it there.",
				changes: true,
				asksNetwork: true,
				input: {
					store,
					build: tools_text("Name or build id."),
					target: tools_text("Path of the other store.")
				},
				argv: (input) => [...[
					"deploy",
					"--json",
					...tools_option("store", input.store),
					...tools_option("target", input.target)
				], ...words(input.build)]
			},
			{
				name: "container_cleanup",
				description: "Show which old builds would be removed, and remove them with apply.",
				changes: true,
				input: {
					store,
					name: schemas.YjP().default(""),
					apply: flag("Remove them.")
				},
				argv: (input) => [...[
					"prune",
					"--json",
					...tools_option("store", input.store),
					...toggle("yes", input.apply)
				], ...words(input.name)]
			},
			{
				name: "sandbox_create",
				description: "Unpack an image or a recipe into a sandbox.",
				changes: true,
				asksNetwork: true,
				input: {
					store,
					source: tools_text("Name, build id or path of an image, or a recipe (.def)."),
					output_dir: schemas.YjP().default("").describe("Another place and name."),
					force: flag("Replace the sandbox at output_dir.")
				},
				argv: (input) => [
					...[
						"sandbox",
						"create",
						"--json",
						...tools_option("store", input.store),
						...tools_option("output", input.output_dir)
					],
					...toggle("force", input.force),
					...words(input.source)
				]
			},
			{
				name: "docker_rebuild",
				description: "Build the images of all Compose services of a project again, without the cache.",
				changes: true,
				asksNetwork: true,
				input: compose,
				argv: (input) => [
					"docker",
					"rebuild",
					"--json",
					...composeOptions(input)
				]
			},
			{
				name: "docker_restart",
				description: "Stop all Compose services of a project, and start them again.",
				changes: true,
				asksNetwork: true,
				input: compose,
				argv: (input) => [
					"docker",
					"restart",
					"--json",
					...composeOptions(input)
				]
			},
			{
				name: "host_install",
				description: "Show the commands that install TeX Live or ImageMagick, and run them with apply.",
				changes: true,
				asksNetwork: true,
				input: {
					texlive: flag("TeX Live."),
					imagemagick: flag("ImageMagick."),
					apply: flag("Run them.")
				},
				argv: (input) => [
					...[
						"host",
						"install",
						"--json",
						...toggle("texlive", input.texlive)
					],
					...toggle("imagemagick", input.imagemagick),
					...toggle("yes", input.apply)
				]
			}
		];
		;
		const timeLimitMs = 6 * 36e5;
		async function serveMcp(flags) {
			const server = new mcp._({
				name: "stx-container",
				version: version.r
			});
			for (const tool of mcpTools.filter(({ changes }) => !changes || flags.allowChanges)) register(server, tool);
			const transport = new stdio.S();
			const ended = new Promise((done) => {
				transport.onclose = done;
				process.stdin.once("end", done);
			});
			await server.connect(transport);
			await ended;
		}
		function register(server, tool) {
			const { name, description, input, changes, asksNetwork = false } = tool;
			const annotations = {
				readOnlyHint: !changes,
				destructiveHint: changes,
				openWorldHint: asksNetwork
			};
			server.registerTool(name, {
				description,
				inputSchema: input,
				annotations
			}, async (given, { signal }) => {
				const result = await call(tool.argv(given), signal);
				return {
					content: [{
						type: "text",
						text: JSON.stringify(result)
					}],
					isError: !result.success
				};
			});
		}
		async function call(argv, signal) {
			const env = (0, run.Uv)(process.env);
			const { node, main } = (0, this_program.J)();
			try {
				const { code, stdout, stderr } = await (0, run.eF)(node, [main, ...argv], {
					env,
					timeLimitMs,
					signal
				});
				return envelope(code, stdout, stderr);
			} catch (error) {
				return {
					success: false,
					error: (0, report_escape.kU)(error.message)
				};
			}
		}
		function envelope(code, stdout, stderr) {
			let result;
			try {
				result = JSON.parse(stdout);
			} catch {
				return {
					success: false,
					error: (0, report_escape.kU)(stderr || stdout).slice(-4e3) || `exit code ${code}`
				};
			}
			const failed = result?.error;
			if (failed !== undefined) return {
				success: false,
				error: failed
			};
			return {
				success: true,
				result
			};
		}
	}),
	21417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => plural });
		function plural(count, word) {
			return `${count} ${word}${count === 1 ? "" : "s"}`;
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
	75220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => thisProgram });
		const thisProgram = () => ({
			node: process.execPath,
			main: process.argv[1] ?? ""
		});
	})
};
;
