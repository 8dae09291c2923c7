"use strict";
exports.id = 5297;
exports.ids = [5297];
exports.modules = {
	54680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EO: () => runGit,
			Kj: () => plainFiles,
			pe: () => fileInCommit,
			vl: () => changedPaths
		});
		var _failure_js_0 = __webpack_require__(77205);
		async function fileInCommit(git, commit, path) {
			const parts = path.split("/");
			const prefixes = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
			const listed = await runGit(git, [
				"ls-tree",
				"-z",
				commit,
				"--",
				...prefixes.map((each) => `:(literal)${each}`)
			]);
			let blob;
			for (const entry of listed.split("\0").filter(Boolean)) {
				const [, mode, type, id, at] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
				if (mode === "120000" || mode === "160000" || at === path && type !== "blob") throw new _failure_js_0.H("inconclusive", `${at} is not a plain file or folder in the commit ${commit}`, {
					code: "not-a-regular-file",
					why: mode === "120000" ? "it is a symbolic link" : "it is a submodule or folder",
					remedy: "replace it by a plain file or folder"
				});
				if (at === path) blob = id;
			}
			return blob && runGit(git, [
				"cat-file",
				"blob",
				blob
			]);
		}
		async function changedPaths(git, before, after) {
			const listed = await runGit(git, [
				"diff-tree",
				"-r",
				"-z",
				"--no-renames",
				"--name-only",
				before,
				after
			]);
			return listed.split("\0").filter(Boolean);
		}
		function plainFiles(listed) {
			const found = new Map();
			for (const entry of listed.split("\0")) {
				const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
				if (id !== undefined && path !== undefined) found.set(path, id);
			}
			return found;
		}
		async function runGit(git, args) {
			const { exitCode, stdout, stderr } = await git(args);
			if (exitCode === 0) return stdout;
			throw new _failure_js_0.H("infrastructure", `git ${args[0]} failed`, {
				code: "git-failed",
				why: stderr.trim().split("\n").slice(-4).join("\n") || `exit code ${exitCode}`,
				remedy: "run the job again"
			});
		}
	}),
	15297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { localTarget: () => localTarget });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_git_tree_js_3 = __webpack_require__(54680);
		var _process_run_js_4 = __webpack_require__(21880);
		async function localTarget(store, ref) {
			const env = (0, _process_run_js_4.aq)({
				GIT_TERMINAL_PROMPT: "0",
				GIT_OPTIONAL_LOCKS: "0"
			});
			const safe = [
				"--no-replace-objects",
				"-c",
				"core.fsmonitor=false",
				"-c",
				"core.hooksPath=/dev/null"
			];
			const gitIn = (cwd) => async (args) => {
				const { code, stdout, stderr } = await (0, _process_run_js_4.eF)("git", [...safe, ...args], {
					cwd,
					env
				});
				return {
					exitCode: code,
					stdout,
					stderr
				};
			};
			try {
				const top = (await (0, _files_git_tree_js_3.EO)(gitIn((0, node_path_1.dirname)(store)), ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
				const repository = await asWritten((0, node_path_1.dirname)(store), top);
				const git = gitIn(repository);
				const commit = await commitOf(git, ref);
				const fork = await forkOf(git, commit);
				const target = {
					name: ref,
					read: (path) => (0, _files_git_tree_js_3.pe)(git, commit, path),
					readFork: (path) => (0, _files_git_tree_js_3.pe)(git, fork, path),
					changed: () => changedSince(git, fork)
				};
				return {
					target,
					repository
				};
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.code === "target-ambiguous") throw error;
				throw new _failure_js_2.H("usage", `could not read ${ref}`, {
					code: "target-unreadable",
					why: error.why ?? error.message,
					remedy: "name a branch or commit of the repository that the store is in, for example origin/main",
					cause: error
				});
			}
		}
		async function commitOf(git, ref) {
			await assertOneMeaning(git, ref);
			const verified = [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${ref}^{commit}`
			];
			const commit = (await (0, _files_git_tree_js_3.EO)(git, verified)).trim();
			if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
			throw new _failure_js_2.H("usage", `${ref} is not a commit`, {
				code: "target-unreadable",
				remedy: namedInFull
			});
		}
		const namedInFull = "name it in full, for example refs/remotes/origin/main";
		async function assertOneMeaning(git, ref) {
			const name = ref.replace(/(?:[~^:]|@\{).*$/s, "");
			const places = [
				"",
				"refs/",
				"refs/tags/",
				"refs/heads/",
				"refs/remotes/"
			].map((each) => each + name);
			const possible = [...places, `refs/remotes/${name}/HEAD`].filter((each) => /^refs\/[^*?[\\]+$/.test(each));
			if (possible.length === 0) return;
			const listed = await (0, _files_git_tree_js_3.EO)(git, [
				"for-each-ref",
				"--format=%(refname)",
				"--",
				...possible
			]);
			const found = listed.split("\n").filter((each) => possible.includes(each));
			if (found.length === 0 || found.includes(name)) return;
			const others = [...found, ...await othersOf(git, name, found)];
			if (others.length > 1) throw ambiguous(ref, others);
			if (name.startsWith("refs/")) throw ambiguous(ref, [...found, `the missing ${name}`]);
		}
		async function othersOf(git, name, found) {
			if (/^(?:[A-Z]+_)*HEAD$/.test(name)) return [`git's own ${name}`];
			const [, short] = /^(?:.*-g)?([0-9a-f]{4,64})$/i.exec(name) ?? [];
			if (short !== undefined) {
				const objects = await (0, _files_git_tree_js_3.EO)(git, ["rev-parse", `--disambiguate=${short}`]);
				if (objects.trim() !== "") return [`the commit ${short}`];
			}
			const remotes = (await (0, _files_git_tree_js_3.EO)(git, ["remote"])).split("\n").filter(Boolean);
			const remote = remotes.find((each) => name.startsWith(`${each}/`));
			return remote === undefined || found.some((each) => each.startsWith("refs/remotes/")) ? [] : [`the missing branch ${name.slice(remote.length + 1)} of ${remote}`];
		}
		function ambiguous(ref, meanings) {
			return new _failure_js_2.H("usage", `${ref} can mean more than one commit`, {
				code: "target-ambiguous",
				why: `it is ${meanings.join(", and also ")}`,
				remedy: namedInFull
			});
		}
		async function forkOf(git, commit) {
			const fork = await git([
				"merge-base",
				commit,
				"HEAD"
			]);
			return fork.exitCode === 0 ? fork.stdout.trim() : commit;
		}
		async function changedSince(git, since) {
			const diff = await (0, _files_git_tree_js_3.EO)(git, [
				"diff",
				"-z",
				"--no-renames",
				"--no-ext-diff",
				"--name-only",
				since
			]);
			const others = await (0, _files_git_tree_js_3.EO)(git, [
				"ls-files",
				"-z",
				"--others",
				"--exclude-standard"
			]);
			return (diff + others).split("\0").filter(Boolean);
		}
		async function asWritten(path, top) {
			for (let folder = path; folder !== (0, node_path_1.dirname)(folder); folder = (0, node_path_1.dirname)(folder)) if (await (0, node_fs_promises_0.realpath)(folder) === top) return folder;
			return top;
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
