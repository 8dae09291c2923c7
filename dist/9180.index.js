"use strict";
exports.id = 9180;
exports.ids = [9180];
exports.modules = {
	89180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { deployBySsh: () => deployBySsh });
		var promises_ = __webpack_require__(51455);
		var digest = __webpack_require__(63983);
		var store_history = __webpack_require__(4813);
		var store_names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var deploy_source = __webpack_require__(3999);
		var address = __webpack_require__(55277);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var gate_subject = __webpack_require__(21695);
		var limits = __webpack_require__(36697);
		var policy = __webpack_require__(69963);
		var read_policy = __webpack_require__(26588);
		;
		async function assertRemoteGateAccepts(remote, store, source) {
			const policy = await policyOf(remote);
			const { build, texts, imageSha256 } = source;
			const { text: target, folder } = remote.shell.target;
			const at = `${folder}/${build.name}/${build.name}-${build.ts}`;
			const bytes = await remote.historyBytes();
			const there = bytes.subarray(0, (0, store_history.wQ)(bytes)).toString("utf8");
			const known = await (0, store_history.Ic)(store, build.name);
			const missing = (0, deploy_source.Xp)(known, (0, store_history.i6)(there).events, build.ts);
			const unverified = await remote.fetch(`${at}.unverified`, limits.Y.marker);
			const copy = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "stx-deploy-"));
			try {
				const subject = (0, gate_subject.e)(build);
				const files = {
					...subject.files,
					history: (0, external_node_path_.join)(copy, "history"),
					unverified: (0, external_node_path_.join)(copy, "unverified")
				};
				for (const part of [
					"lock",
					"lockedRecipe",
					"recipe",
					"verified"
				]) {
					files[part] = (0, external_node_path_.join)(copy, part);
					const text = texts[part];
					if (text) await (0, promises_.writeFile)(files[part], text);
				}
				if (unverified) await (0, promises_.writeFile)(files.unverified, unverified);
				const end = there === "" || there.endsWith("\n") ? "" : "\n";
				const added = missing.map((event) => `${JSON.stringify(event)}\n`).join("");
				await (0, promises_.writeFile)(files.history, `${there}${end}${added}`);
				await (0, deploy_source.lU)(target, {
					...subject,
					files
				}, policy, async () => imageSha256);
			} finally {
				await (0, promises_.rm)(copy, {
					recursive: true,
					force: true
				});
			}
		}
		async function policyOf(remote) {
			const { text, folder } = remote.shell.target;
			const own = await remote.fetch(`${folder}/config.yaml`, limits.Y.policy);
			const projects = await remote.fetchProjectConfigs(read_policy.Qn);
			const found = [[`${text}/config.yaml`, own], ...projects.map((bytes) => [`${text} (${read_policy.Qn})`, bytes])];
			const [misnamed] = await remote.look([`${folder}/config.yml`]);
			if (!own && misnamed !== "none") throw new failure.H("usage", `${text}/config.yml would have no effect`, {
				code: "policy-misnamed",
				why: "a configuration is called config.yaml",
				remedy: `rename it there: mv ${folder}/config.yml ${folder}/config.yaml`
			});
			const present = found.flatMap(([path, bytes]) => bytes ? [{
				path,
				bytes
			}] : []);
			const configs = await Promise.all(present.map(({ path, bytes }) => (0, read_policy.o4)(bytes.toString("utf8"), path)));
			return (0, policy.SV)(configs, present.map(({ path }) => path));
		}
		var external_node_fs_ = __webpack_require__(73024);
		var copy_resumable = __webpack_require__(18195);
		var regular = __webpack_require__(64659);
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		var shell_word = __webpack_require__(704);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_events_ = __webpack_require__(78474);
		var redact = __webpack_require__(39168);
		;
		const stderrKept = 16 * 1024;
		class Conversation {
			#child;
			#ended;
			#unread = [];
			#stderr = Buffer.alloc(0);
			#ending;
			#wake = () => {};
			constructor(command, args, env, signal) {
				this.#child = (0, external_node_child_process_.spawn)(command, args, {
					env,
					stdio: "pipe",
					...signal ? { signal } : {}
				});
				this.#child.stdin.on("error", () => {});
				this.#child.stderr.on("data", (chunk) => {
					this.#stderr = Buffer.concat([this.#stderr, chunk]).subarray(-stderrKept);
				});
				this.#child.stdout.on("data", (chunk) => {
					this.#unread.push(chunk);
					this.#wake();
				});
				this.#ended = new Promise((resolve) => {
					const end = (code, why = "") => {
						this.#ending ??= {
							code,
							stderr: (0, redact.Rd)(this.#stderr.toString("utf8")) || why
						};
						this.#wake();
						resolve(this.#ending);
					};
					this.#child.on("error", (error) => end(null, error.message));
					this.#child.on("close", (code) => end(code));
				});
			}
			get ending() {
				return this.#ending;
			}
			get stderr() {
				return (0, redact.Rd)(this.#stderr.toString("utf8"));
			}
			async write(chunk) {
				if (this.#ending || this.#child.stdin.write(chunk)) return;
				await Promise.race([(0, external_node_events_.once)(this.#child.stdin, "drain").catch(() => {}), this.#ended]);
			}
			async readUntil(text, most) {
				const length = Buffer.byteLength(text);
				const before = [];
				let size = 0;
				for (;;) {
					const last = before.at(-1) ?? Buffer.of();
					const bytes = Buffer.concat([last, ...this.#unread]);
					this.#unread = [];
					const at = bytes.indexOf(text);
					if (at >= 0) {
						this.#unread = [bytes.subarray(at + length)];
						return Buffer.concat([...before.slice(0, -1), bytes.subarray(0, at)]);
					}
					size += bytes.length - last.length;
					before.pop();
					const kept = Math.max(0, bytes.length - length + 1);
					before.push(bytes.subarray(0, kept), bytes.subarray(kept));
					if (this.#ending || size > most) {
						this.#unread = [Buffer.concat(before)];
						return undefined;
					}
					await new Promise((resolve) => {
						this.#wake = resolve;
					});
				}
			}
			end() {
				this.#child.stdin.end();
				return this.#ended;
			}
			stop() {
				this.#child.kill("SIGTERM");
				this.#child.stdout.destroy();
				this.#child.stderr.destroy();
				return this.end();
			}
		}
		var lines = __webpack_require__(1262);
		;
		const remoteCommand = (word) => `exec sh -c 'LC_ALL=C; export LC_ALL; printf "\\n%s\\n" "$1"; while IFS= read -r n; do s=$(head -c "$n"; echo .); [ "\${#s}" = $((n + 1)) ] || exit 1; eval "\${s%.}"; printf "\\n%s %s\\n" "$1" "$?"; done' sh ${word}`;
		const remoteCodes = {
			link: 3,
			absent: 4,
			differs: 6,
			busy: 75
		};
		const remotePrograms = "cat chmod flock head ln mkdir mv readlink rm sha256sum stat sync tail truncate wc".split(" ");
		const functions = `
D="$S/$N"
missing() { for p in ${remotePrograms.join(" ")}; do command -v "$p" >/dev/null 2>&1 || echo "$p"; done; }
sum() { set -- "$(sha256sum < "$1")" || return 1; printf '%s\\n' "\${1%% *}"; }
look() {
  if [ -L "$1" ]; then echo link; elif [ -f "$1" ]; then sum "$1"
  elif [ -e "$1" ]; then echo other; else echo none; fi
}
fetch() {
  if [ -L "$1" ]; then return 3; elif [ ! -e "$1" ]; then return 4
  elif [ ! -f "$1" ]; then return 3; else head -c "$2" < "$1"; fi
}
project() {
  if [ "$1" = linked ]; then d=$(cd "\${S%/*}/" 2>/dev/null && pwd -P)/store; else d=$S; fi
  while [ -n "$d" ]; do d=\${d%/*}; if [ -e "$d/.git" ]; then printf '%s' "$d"; return; fi; done
}
lock() {
  if [ -L "$1" ]; then return 3; fi
  case $3 in 8) command exec 8<>"$1";; *) command exec 9<>"$1";; esac || return 1
  flock -x -w "$2" "$3" || return 75
}
prepare() {
  if [ -L "$S" ] || [ -L "$D" ]; then return 3; fi
  if [ ! -d "$S" ]; then mkdir -p "$S" && echo made || return 1; fi
  if [ ! -d "$D" ]; then mkdir "$D" || return 1; fi
  lock "$D/.deploy.lock" 600 9 || return
  rm -f "$D"/.stx-*.tmp
}
name() {
  ln -T "$1" "$2" 2>/dev/null || mv -nT "$1" "$2" || return
  rm -f "$1"
  [ ! -L "$2" ] && [ "$(sum "$2")" = "$3" ] || return 6
}
put() {
  t="\${1%/*}/.stx-$$.tmp"
  rm -f "$t" && head -c "$2" > "$t" || return 1
  if [ "$(sum "$t")" != "$3" ]; then rm -f "$t"; return 6; fi
  sync "$t" 2>/dev/null
  case $4 in new) name "$t" "$1" "$3";; *) mv -fT "$t" "$1";; esac
}
begun() {
  if [ -L "$1" ]; then return 3; fi
  if [ -e "$1" ]; then [ -f "$1" ] && [ "$(stat -c %h "$1")" = 1 ] || return 3; else : > "$1" || return 1; fi
  wc -c < "$1"
}
finish() {
  chmod "$3" "$1" || return
  sync "$1" 2>/dev/null
  ln -T "$1" "$2" 2>/dev/null || { mv -nT "$1" "$2" && [ ! -e "$1" ]; } || return 6
  rm -f "$1"
}
cut() {
  h="$D/history.jsonl"
  if [ -L "$h" ] || [ "$(stat -c %h "$h")" != 1 ]; then return 3; fi
  truncate -s "$1" "$h"
}
append() {
  h="$D/history.jsonl"
  if [ -L "$h" ]; then return 3; fi
  if [ -e "$h" ]; then [ "$(stat -c %h "$h")" = 1 ] || return 3; fi
  if [ -s "$h" ] && [ -n "$(tail -c 1 "$h")" ]; then echo >> "$h" || return 1; fi
  set -- "$1" "$(head -c "$1"; echo .)"
  [ "\${#2}" = $(($1 + 1)) ] || return 1
  printf '%s' "\${2%.}" >> "$h" || return 1
  sync "$h" 2>/dev/null; :
}
relink() {
  if [ -e "$1" ] && [ ! -L "$1" ]; then return 3; fi
  t="\${1%/*}/.stx-$$.link.tmp"
  rm -f "$t" && ln -s "$2" "$t" && mv -fT "$t" "$1"
}
`;
		;
		const sshVariables = [
			"SSH_AUTH_SOCK",
			"SSH_ASKPASS",
			"SSH_ASKPASS_REQUIRE",
			"DISPLAY",
			"WAYLAND_DISPLAY"
		];
		const loginVariables = [
			"KRB5CCNAME",
			"USER",
			"LOGNAME",
			"TERM",
			"XDG_RUNTIME_DIR"
		];
		const sshEnvironment = () => (0, run.aq)(Object.fromEntries([...sshVariables, ...loginVariables].map((name) => [name, process.env[name]])));
		function sshOptions({ port }) {
			const silent = process.stdin.isTTY ? [] : ["-o", "BatchMode=yes"];
			const alive = [
				"-o",
				"ConnectTimeout=30",
				"-o",
				"ServerAliveInterval=15",
				"-o",
				"ServerAliveCountMax=4"
			];
			const own = ["-o", "ControlPersist=no"];
			return [
				"-T",
				"-x",
				...silent,
				...alive,
				...own,
				...port === undefined ? [] : ["-p", String(port)]
			];
		}
		class RemoteShell {
			target;
			#word;
			#ssh;
			constructor(target, word, ssh) {
				this.target = target;
				this.#word = word;
				this.#ssh = ssh;
			}
			static async open(target, signal) {
				const ssh = await (0, find_program.K)("ssh");
				if (ssh === undefined) throw new failure.H("infrastructure", "ssh could not be started", {
					code: "program-not-started",
					why: "it is not on the PATH",
					remedy: "install an ssh client (Debian: openssh-client)"
				});
				const word = (0, external_node_crypto_.randomBytes)(16).toString("hex");
				const args = [
					...sshOptions(target),
					"--",
					target.login,
					remoteCommand(word)
				];
				const shell = new RemoteShell(target, word, new Conversation(ssh, args, sshEnvironment(), signal));
				if (await shell.#ssh.readUntil(`\n${word}\n`, 1024 ** 2) === undefined) {
					throw notConnected(target, await shell.#ssh.stop());
				}
				return shell;
			}
			get complaint() {
				return lastLine(this.#ssh.stderr);
			}
			async ask(script, payload = [], most = 1024 ** 2) {
				const reply = this.#reply(most);
				const sent = this.#send(script, payload, reply).catch((error) => error);
				const answer = await Promise.race([reply, sent.then((error) => error ? Promise.reject(error) : reply)]);
				if (answer) return answer;
				const ending = await this.#ssh.stop();
				throw new failure.H("infrastructure", `the connection to ${this.target.text} ended`, {
					code: "ssh-failed",
					why: lastLine(ending.stderr) || "the other machine closed it",
					remedy: "run the same command again: what was copied is not copied again"
				});
			}
			async #reply(most) {
				const output = await this.#ssh.readUntil(`\n${this.#word} `, most);
				const code = output && await this.#ssh.readUntil("\n", most);
				return output && code && {
					output,
					code: Number(code.toString("utf8"))
				};
			}
			async #send(script, payload, reply) {
				let isAnswered = false;
				void reply.finally(() => {
					isAnswered = true;
				});
				await this.#ssh.write(`${Buffer.byteLength(script)}\n${script}`);
				for await (const chunk of payload) {
					if (isAnswered || this.#ssh.ending) return;
					await Promise.race([this.#ssh.write(chunk), reply]);
				}
			}
			async close() {
				await this.#ssh.stop();
			}
		}
		const lastLine = (text) => (0, lines.h)(text.trim().split("\n").findLast((line) => line.trim() !== "") ?? "");
		function notConnected(target, { code, stderr }) {
			return new failure.H("infrastructure", `could not log in to ${target.text} by ssh`, {
				code: "ssh-failed",
				why: lastLine(stderr) || `ssh ended with ${code ?? "a signal"}, and no shell answered`,
				remedy: `check that this works: ${(0, address.o)(target)} true`
			});
		}
		;
		async function sendImage(remote, { build, imageSha256 }, to, request) {
			const { image } = build.files;
			const part = `${to.folder}/${(0, copy_resumable.pn)(to.image)}`;
			const { size, mode } = await (0, promises_.lstat)(image);
			const there = await remote.begun(part);
			const begun = Number.isInteger(there) && there >= 0 && there <= size ? there : 0;
			if (request.rsync) {
				await remote.removeEmpty(part);
				await sendByRsync(remote.shell.target, image, part, request);
			} else await sendFrom(begun, size, remote, image, part, request);
			let [digest] = await remote.look([part]);
			if (digest !== imageSha256 && begun > 0 && !request.rsync) {
				await sendFrom(0, size, remote, image, part, request);
				[digest] = await remote.look([part]);
			}
			if (digest === imageSha256) return remote.finish(part, to.image, mode & 511);
			throw new failure.H("infrastructure", `${remote.shell.target.text} did not get the image that was to be copied`, {
				code: "copy-differs",
				why: `its sha256 is ${digest} there, and that of the image in the lock is ${imageSha256}`,
				remedy: `compare with the source: sha256sum ${(0, shell_word.r)(image)}; if that is right, check the disk there`
			});
		}
		async function sendFrom(from, size, remote, image, part, { onProgress, signal }) {
			async function* bytes() {
				const { handle } = await (0, regular.l)(image);
				let at = from;
				const stream = (0, external_node_fs_.createReadStream)("", {
					fd: handle,
					start: from,
					end: size - 1,
					highWaterMark: 1024 ** 2
				});
				for await (const chunk of stream) {
					signal?.throwIfAborted();
					yield chunk;
					at += chunk.length;
					onProgress?.(image, at, size);
				}
				if (at === size) return;
				throw new failure.H("infrastructure", `${image} was cut short while it was copied`, {
					code: "copy-differs",
					why: `it had ${size} bytes, and has ${at} now`,
					remedy: "find out what writes to it, then run the same command again"
				});
			}
			if (from < size) await remote.send(part, from, size, bytes());
		}
		async function sendByRsync(target, image, part, { signal }) {
			const rsync = await (0, find_program.K)("rsync");
			if (rsync === undefined) throw new failure.H("infrastructure", "rsync could not be started", {
				code: "program-not-started",
				why: "it is not on the PATH",
				remedy: "install rsync, or leave --rsync out: ssh alone continues what was cut off, too"
			});
			const ssh = ["ssh", ...sshOptions(target)].join(" ");
			const { login, text } = target;
			const host = login.slice(login.indexOf("@") + 1);
			const at = host.includes(":") ? login.replace(host, `[${host}]`) : login;
			const options = [
				"--partial",
				"--fuzzy",
				"--ignore-times",
				"--rsh",
				ssh
			];
			const { code, stderr } = await (0, run.eF)(rsync, [
				...options,
				"--",
				image,
				`${at}:${part}`
			], {
				env: sshEnvironment(),
				...signal ? { signal } : {}
			});
			if (code === 0) return;
			throw new failure.H("infrastructure", `rsync could not copy the image to ${text}`, {
				code: "ssh-failed",
				why: lastLine(stderr) || `it ended with ${code}`,
				remedy: "run the same command again: what was copied is not copied again; rsync cannot ask for a password, ssh alone can: leave --rsync out"
			});
		}
		var builds = __webpack_require__(13336);
		;
		class RemoteStore {
			shell;
			#name;
			#folder;
			constructor(shell, name) {
				this.shell = shell;
				this.#name = name;
				this.#folder = `${shell.target.folder}/${name}`;
			}
			static async open(target, name, signal) {
				const store = new RemoteStore(await RemoteShell.open(target, signal), (0, store_names.tO)(name));
				const names = `S=${(0, shell_word.x)(target.folder)}\nN=${(0, shell_word.x)(name)}\n`;
				const missing = (await store.#do("look at", `${names}${functions}\nmissing`)).trim().split("\n").join(", ");
				if (missing === "") return store;
				await store.shell.close();
				throw new failure.H("infrastructure", `could not deploy to ${target.text}`, {
					code: "ssh-program-missing",
					why: `the other machine lacks ${missing}`,
					remedy: "install GNU coreutils and util-linux there"
				});
			}
			async prepare(files) {
				const isMade = (await this.#do("prepare", "prepare")).includes("made");
				for (const [file, text] of Object.entries(isMade ? files : {})) await this.put(`${this.shell.target.folder}/${file}`, Buffer.from(text), "new");
			}
			async look(paths) {
				const script = paths.map((path) => `look ${(0, shell_word.x)(path)}`).join("\n");
				return (await this.#do("read", script)).trim().split("\n");
			}
			async fetch(path, most) {
				return this.#fetched(path, `fetch ${(0, shell_word.x)(path)} ${most}`, most);
			}
			async fetchProjectConfigs(path) {
				const most = limits.Y.policy;
				const found = [];
				for (const way of ["written", "linked"]) {
					const script = `g=$(project ${way}); if [ -n "$g" ]; then fetch "$g"/${(0, shell_word.x)(path)} ${most}; else (exit 4); fi`;
					found.push(await this.#fetched(path, script, most));
				}
				return found;
			}
			async #fetched(path, script, most) {
				const answer = await this.shell.ask(script, [], most + 1024);
				if (answer.code === remoteCodes.absent) return undefined;
				if (answer.code === 0 && answer.output.length < most) return answer.output;
				throw this.#refused("read", answer, path);
			}
			async history() {
				return (0, store_history.i6)((await this.historyBytes()).toString("utf8")).events;
			}
			async historyBytes() {
				return await this.fetch(`${this.#folder}/history.jsonl`, limits.Y.history) ?? Buffer.of();
			}
			async cutTornLine() {
				const start = (0, store_history.wQ)(await this.historyBytes());
				if (start === undefined) return;
				await this.#do("write", `cut ${start}`, [], `${this.#folder}/history.jsonl`);
			}
			async published() {
				const path = `${this.shell.target.folder}/${this.#name}.sif`;
				const [seen = "none"] = await this.look([path]);
				if (seen === "none") return "";
				const link = await this.shell.ask(`readlink ${(0, shell_word.x)(path)}`);
				const ts = (0, builds.Qv)(this.#name, link.output.toString("utf8").trim());
				if (ts !== "") return ts;
				throw this.#refused("publish", {
					code: remoteCodes.link,
					output: Buffer.of()
				}, path);
			}
			async put(path, bytes, how) {
				const script = `put ${(0, shell_word.x)(path)} ${bytes.length} ${(0, digest.sc)(bytes)} ${how}`;
				await this.#do("write", script, [bytes], path);
			}
			async begun(part) {
				return Number((await this.#do("write", `begun ${(0, shell_word.x)(part)}`, [], part)).trim());
			}
			async removeEmpty(part) {
				await this.#do("write", `[ -s ${(0, shell_word.x)(part)} ] || rm -f ${(0, shell_word.x)(part)}`, [], part);
			}
			async send(part, from, size, bytes) {
				const cut = from === 0 ? `: > ${(0, shell_word.x)(part)} && ` : "";
				await this.#do("write", `${cut}head -c ${size - from} >> ${(0, shell_word.x)(part)}`, bytes, part);
			}
			async finish(part, path, mode) {
				await this.#do("write", `finish ${(0, shell_word.x)(part)} ${(0, shell_word.x)(path)} ${mode.toString(8)}`, [], path);
			}
			async locked(work) {
				await this.#do("lock", "lock \"$D/.lock\" 60 8");
				const result = await work();
				await this.#do("lock", "exec 8>&-");
				return result;
			}
			async append(events) {
				if (events.length === 0) return;
				const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(""));
				await this.#do("write", `append ${bytes.length}`, [bytes], `${this.#folder}/history.jsonl`);
			}
			async publish(ts) {
				const { folder } = this.shell.target;
				const inner = (0, shell_word.x)(`${this.#folder}/${this.#name}.sif`);
				await this.#do("publish", `if [ -L ${inner} ]; then relink ${inner} ${(0, shell_word.x)(`${this.#name}-${ts}.sif`)} || (exit 3); fi &&
relink ${(0, shell_word.x)(`${folder}/${this.#name}.sif`)} ${(0, shell_word.x)((0, builds.Cm)(this.#name, ts))}`);
			}
			async #do(what, script, payload = [], path = this.#folder) {
				const answer = await this.shell.ask(script, payload);
				if (answer.code !== 0) throw this.#refused(what, answer, path);
				return answer.output.toString("utf8");
			}
			#refused(what, { code }, path) {
				const { text, folder } = this.shell.target;
				const shown = path.startsWith(folder) ? text + path.slice(folder.length) : `${text} (${path})`;
				if (code === remoteCodes.busy) return new failure.H("infrastructure", `another process works on ${shown}`, {
					code: "lock-busy",
					why: "it is being deployed, verified or pruned there",
					remedy: "wait until it has ended, then run the same command again"
				});
				const why = {
					[remoteCodes.link]: "a link, or a file that is not plain, is in its place",
					[remoteCodes.differs]: "what is there now is not what was sent"
				}[code];
				return new failure.H(why ? "usage" : "infrastructure", `could not ${what} ${shown}`, {
					code: "ssh-store-refused",
					why: why ?? (this.shell.complaint || `the other machine's shell answered ${code}`),
					remedy: `look at it there: ${(0, address.o)(this.shell.target)} ls -la ${folder}/${this.#name}`
				});
			}
		}
		;
		async function deployBySsh(store, source, request) {
			const target = (0, address.v)(request.target);
			const { name, ts } = source.build;
			const remote = await RemoteStore.open(target, name, request.signal);
			const work = {
				store,
				source,
				request,
				target,
				remote,
				to: (0, store_names.Tr)(target.folder, name, ts)
			};
			try {
				await assertRemoteGateAccepts(remote, store, source);
				if (request.dryRun) return await plan(work);
				await remote.prepare(store_open.Ve);
				return await deployPrepared(work);
			} finally {
				await remote.shell.close();
			}
		}
		async function deployPrepared(work) {
			const { remote, source, request, to, store } = work;
			const planned = await plan(work);
			const missing = new Set(deploy_source.rT.filter((part) => isCopied(planned, work, part)));
			for (const part of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) {
				const text = source.texts[part];
				if (text && missing.has(part)) await remote.put(to[part], text, "new");
			}
			if (missing.has("image")) await sendImage(remote, source, to, request);
			await remote.locked(async () => {
				await assertRemoteGateAccepts(remote, store, source);
				await publishThere(work);
			});
			return planned;
		}
		const isCopied = ({ files }, { to, target }, part) => files.some(({ path, action }) => path === shown(target, to[part]) && action === "copy");
		async function publishThere({ store, source: { build, texts }, remote, to }) {
			const { name, ts } = build;
			await remote.cutTornLine();
			await remote.append((0, deploy_source.Xp)(await (0, store_history.Ic)(store, name), await remote.history(), ts));
			if (texts.verified) await remote.put(to.verified, texts.verified, "replace");
			if (await remote.published() === ts) return;
			await remote.append([{
				event: "published",
				ts,
				at: new Date().toISOString()
			}]);
			await remote.publish(ts);
		}
		async function plan({ source, request, target, remote, to }) {
			const { build, texts, imageSha256 } = source;
			const { size } = await (0, promises_.lstat)(build.files.image);
			const seen = await remote.look(deploy_source.rT.map((part) => to[part]));
			const files = [];
			deploy_source.rT.forEach((part, at) => {
				const text = part === "image" ? undefined : texts[part];
				if (part !== "image" && !text) return;
				const path = shown(target, to[part]);
				const isThere = isPresent(part, text ? (0, digest.sc)(text) : imageSha256, seen[at] ?? "none", path);
				files.push({
					path,
					bytes: text?.length ?? size,
					action: isThere ? "present" : "copy"
				});
			});
			const from = await remote.published();
			return {
				name: build.name,
				ts: build.ts,
				target: target.text,
				files,
				from,
				dryRun: request.dryRun ?? false
			};
		}
		function isPresent(part, expected, seen, path) {
			if (seen === expected) return true;
			const isFile = seen !== "link" && seen !== "other";
			if (seen === "none" || part === "verified" && isFile) return false;
			throw (0, deploy_source.hj)(path, expected);
		}
		const shown = ({ text, folder }, path) => text + path.slice(folder.length);
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
	})
};
;
