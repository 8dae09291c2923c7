"use strict";
exports.id = 7203;
exports.ids = [7203];
exports.modules = {
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
	77203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			assertCanSign: () => assertCanSign,
			openKey: () => openKey
		});
		var failure = __webpack_require__(77205);
		var envelope = __webpack_require__(16523);
		var external_node_crypto_ = __webpack_require__(77598);
		var failures = __webpack_require__(28720);
		var regular = __webpack_require__(64659);
		var public_key = __webpack_require__(776);
		;
		const maxKeyBytes = 64 * 1024;
		const keySourceText = (source) => "file" in source ? source.file : "the signing key";
		async function readKeyText(source) {
			const [text, mode] = "text" in source ? [source.text, 384] : await readKeyFile(source.file);
			const kind = kindOf(text);
			if (!kind) {
				throw new failure.H("usage", `${keySourceText(source)} is not a key that can sign here`, {
					code: "key-file-invalid",
					why: "it is not an Ed25519 key in PEM (PKCS #8), a private key of OpenSSH's, or an SSH public key",
					remedy: "make one with `stx-container keygen`, or name a key of yours in ~/.ssh"
				});
			}
			if (kind !== "agent" && (mode & 63) !== 0) {
				throw new failure.H("usage", `other users may read the private key ${keySourceText(source)}`, {
					code: "key-file-exposed",
					why: `its mode is ${(mode & 511).toString(8)}`,
					remedy: `chmod 600 ${keySourceText(source)}; replace the key if others could log in to this machine`
				});
			}
			return {
				kind,
				text
			};
		}
		function kindOf(text) {
			const start = text.trimStart();
			if (/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(start)) return "pkcs8";
			if (/^-----BEGIN (OPENSSH|RSA|EC|DSA) PRIVATE KEY-----/.test(start)) return "openssh";
			const [type = ""] = start.split(/\s/, 1);
			return public_key.lo.includes(type) || /^ssh-dss$|-cert-v\d+@openssh\.com$/.test(type) ? "agent" : undefined;
		}
		async function readKeyFile(path) {
			try {
				const { handle, size } = await (0, regular.l)(path);
				try {
					return [size > maxKeyBytes ? "" : await handle.readFile("utf8"), (await handle.stat()).mode];
				} finally {
					await handle.close();
				}
			} catch (error) {
				const { code } = error;
				if (code === regular.o) {
					throw new failure.H("usage", `${path} is not a plain file`, {
						code: "key-file-invalid",
						remedy: "name the file of the key itself"
					});
				}
				if (code === "ENOENT") {
					throw new failure.H("usage", `there is no key at ${path}`, {
						code: "key-file-invalid",
						remedy: `make one: stx-container keygen ${path}`
					});
				}
				throw (0, failures.f1)(error, `could not read the key ${path}`);
			}
		}
		function readPkcs8(text, passphrase, shown) {
			const encrypted = text.includes("ENCRYPTED PRIVATE KEY");
			if (encrypted && passphrase === undefined) throw wrongPassphrase(shown, "it is encrypted");
			let key;
			try {
				key = (0, external_node_crypto_.createPrivateKey)({
					key: text,
					format: "pem",
					...encrypted && { passphrase }
				});
			} catch (error) {
				if (encrypted) throw wrongPassphrase(shown, "the passphrase does not open it, or it is damaged");
				throw new failure.H("usage", `${shown} is damaged`, {
					code: "key-file-invalid",
					why: "it cannot be parsed as a private key",
					remedy: "restore it from a copy, or make a new one with `stx-container keygen`",
					cause: error
				});
			}
			if (key.asymmetricKeyType === "ed25519") return key;
			throw new failure.H("usage", `${shown} is not an Ed25519 key`, {
				code: "key-type-unsupported",
				why: `PEM files are read for Ed25519 alone; this one is ${key.asymmetricKeyType}`,
				remedy: "sign with an SSH key of that type, or make an Ed25519 key with `stx-container keygen`"
			});
		}
		function wrongPassphrase(shown, why) {
			return new failure.H("usage", `could not open the private key ${shown}`, {
				code: "key-passphrase",
				why,
				remedy: "give the passphrase in STX_SIGNING_PASSPHRASE or with --passphrase-file; for an SSH key you can also run ssh-add and name its .pub file"
			});
		}
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var run = __webpack_require__(21880);
		var sshsig = __webpack_require__(37992);
		;
		const timeLimitMs = 12e4;
		async function signWithSshKeygen(key, message) {
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "stx-sign-"));
			try {
				const file = key.file ?? await privateFile(folder, "key", key.text, 384);
				const result = await (0, run.eF)("ssh-keygen", [
					"-Y",
					"sign",
					"-n",
					sshsig.MF,
					"-f",
					file
				], {
					env: await environment(folder, key.passphrase),
					input: message,
					timeLimitMs
				}).catch((error) => {
					throw missing(error);
				});
				if (result.code !== 0) throw refused(key, result);
				return (0, sshsig.US)(result.stdout);
			} finally {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		async function privateFile(folder, name, text, mode) {
			const path = (0, external_node_path_.join)(folder, name);
			await (0, promises_.writeFile)(path, text.endsWith("\n") ? text : `${text}\n`, {
				mode,
				flag: "wx"
			});
			await (0, promises_.chmod)(path, mode);
			return path;
		}
		async function environment(folder, passphrase) {
			const agent = { SSH_AUTH_SOCK: process.env.SSH_AUTH_SOCK };
			if (passphrase === undefined) return (0, run.aq)({
				...agent,
				SSH_ASKPASS_REQUIRE: "never"
			});
			const script = "#!/bin/sh\nprintf \"%s\\n\" \"$STX_PASSPHRASE\"\n";
			return (0, run.aq)({
				...agent,
				SSH_ASKPASS: await privateFile(folder, "askpass", script, 448),
				SSH_ASKPASS_REQUIRE: "force",
				STX_PASSPHRASE: passphrase
			});
		}
		function missing(error) {
			if (!(error instanceof failure.H) || error.cause?.code !== "ENOENT") return error;
			return new failure.H("usage", "could not sign with the SSH key", {
				code: "ssh-keygen-missing",
				why: "the program ssh-keygen was not found",
				remedy: "install OpenSSH's client, or sign with a key that `stx-container keygen` made",
				cause: error
			});
		}
		function refused({ kind, shown, passphrase }, { stderr }) {
			const why = stderr.trim().split("\n").at(-1)?.trim() || "ssh-keygen gave no reason";
			if (/passphrase/i.test(stderr)) return wrongPassphrase(shown, passphrase === undefined ? "it is encrypted" : "the passphrase is wrong");
			return new failure.H("usage", `could not sign with ${shown}`, {
				code: "ssh-keygen-failed",
				why: `ssh-keygen: ${why}`,
				remedy: kind === "agent" ? "start ssh-agent, add the private key with ssh-add, and see that `ssh-add -l` lists it" : "try `ssh-keygen -y -f KEY` with this key: it must print the public key"
			});
		}
		;
		async function openKey(source, passphrase) {
			if (passphrase === "") throw emptyPassphrase();
			const { kind, text } = await readKeyText(source);
			const shown = keySourceText(source);
			if (kind === "pkcs8") {
				const key = readPkcs8(text, passphrase, shown);
				return signerOf(shown, async (message) => (0, sshsig.pI)(key, message));
			}
			const file = "file" in source ? source.file : undefined;
			return signerOf(shown, (message) => signWithSshKeygen({
				kind,
				text,
				file,
				passphrase,
				shown
			}, message));
		}
		async function assertCanSign(signer) {
			return (await signer.sign(Buffer.from("{}"))).keyid;
		}
		function signerOf(shown, signMessage) {
			return { async sign(payload) {
				const message = (0, envelope.JC)(payload);
				const sig = await signMessage(message);
				const { key, verifies } = (0, sshsig._y)(sig);
				if (verifies(message)) return {
					keyid: key.fingerprint,
					sig: sig.toString("base64")
				};
				throw new failure.H("failed", `the signature by ${shown} is not valid`, {
					code: "signature-invalid",
					why: "it was checked right after it was made; a security key must be touched when it blinks",
					remedy: "try again; if it persists, sign with another key"
				});
			} };
		}
		function emptyPassphrase() {
			return new failure.H("usage", "the passphrase is empty", {
				code: "passphrase-empty",
				why: "an empty passphrase would leave the key unprotected, or stands for a secret that is not set",
				remedy: "set STX_SIGNING_PASSPHRASE or the file of --passphrase-file, or leave both out"
			});
		}
	})
};
;
