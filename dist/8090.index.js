"use strict";
exports.id = 8090;
exports.ids = [8090];
exports.modules = {
	31869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => emptyValue,
			y: () => absolute
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_home_js_2 = __webpack_require__(70948);
		function absolute(path) {
			if (path === "") throw emptyValue("a path or name", "give it, or \".\" for the current folder");
			return (0, node_path_0.resolve)(path.replace(/^~(?=\/|$)/, (0, _files_home_js_2.W)()));
		}
		const emptyValue = (what, remedy) => new _failure_js_1.H("usage", `${what} is empty`, {
			code: "wrong-use",
			why: "a variable in the command may be unset",
			remedy
		});
	}),
	41899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N7: () => reportError,
			kY: () => failureText
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _process_redact_js_4 = __webpack_require__(39168);
		var _report_escape_js_1 = __webpack_require__(45743);
		var _in_store_js_2 = __webpack_require__(81907);
		var _volume_js_3 = __webpack_require__(37202);
		function withStore(failure, store) {
			const { kind, code, message, why, remedy, place, cause } = failure;
			if (remedy === undefined || store === undefined) return failure;
			return new _failure_js_0.H(kind, message, {
				code,
				why,
				remedy: (0, _in_store_js_2.jw)(remedy, store),
				place,
				cause
			});
		}
		function reportError(caught, json, store) {
			const error = caught instanceof _failure_js_0.H ? withStore(caught, store) : caught;
			if (error instanceof _failure_js_0.H) {
				if (json) process.stdout.write(`${(0, _report_escape_js_1.t3)({ error: failureJson(error) })}\n`);
				else process.stderr.write(`${failureText(error)}\n`);
				if ((0, _volume_js_3.p)() === "verbose") process.stderr.write(causesText(error));
				return _failure_js_0.h[error.kind];
			}
			if (error instanceof Error && error.name === "AbortError") {
				if (json) process.stdout.write(`${(0, _report_escape_js_1.t3)({ error: {
					kind: "stopped",
					what: "stopped"
				} })}\n`);
				process.stderr.write("Stopped. Nothing was published; the next run cleans up.\n");
				return 130;
			}
			const text = error instanceof Error ? error.stack ?? error.message : String(error);
			process.stderr.write(`This is a bug in stx-container; please report it:\n${text}\n`);
			return _failure_js_0.h.failed;
		}
		function causesText({ cause }) {
			if (!(cause instanceof Error)) return "";
			const text = `Cause:  ${(cause.stack ?? cause.message).replaceAll("\n", "\n        ")}`;
			return `${(0, _process_redact_js_4.Rd)((0, _report_escape_js_1.kU)(text))}\n${causesText(cause)}`;
		}
		function failureJson({ kind, code, message, why, remedy, place }) {
			const clean = (text) => text && (0, _process_redact_js_4.Rd)(text);
			return {
				kind,
				code,
				what: clean(message),
				why: clean(why),
				remedy: clean(remedy),
				place
			};
		}
		function failureText({ message, why, remedy, place }) {
			const at = place && (place.line || !message.includes(place.path)) ? ` (${place.path}${place.line ? `:${place.line}` : ""}${place.column ? `:${place.column}` : ""})` : "";
			const lines = [`Failed: ${(0, _report_escape_js_1.TN)(`${message}${at}`)}`];
			if (why) lines.push(`Why:    ${why.replaceAll("\n", "\n        ")}`);
			if (remedy) lines.push(`To do:  ${remedy.replaceAll("\n", "\n        ")}`);
			return lines.map((line) => (0, _process_redact_js_4.Rd)((0, _report_escape_js_1.kU)(line))).join("\n");
		}
	}),
	81907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$n: () => storeIn,
			WY: () => storeCommands,
			jw: () => inStore
		});
		var _process_shell_word_js_1 = __webpack_require__(704);
		var _report_escape_js_0 = __webpack_require__(45743);
		const storeCommands = new Set([
			"bisect",
			"build",
			"bundle",
			"canonical",
			"check",
			"cite",
			"deploy",
			"diff",
			"doctor",
			"drift",
			"exec",
			"explain",
			"export",
			"forecast",
			"freeze",
			"gc",
			"history",
			"init",
			"list",
			"promote",
			"protect",
			"prune",
			"push",
			"queue cancel",
			"queue log",
			"queue status",
			"queue wait",
			"queue work",
			"recover",
			"report",
			"rollback",
			"roundtrip",
			"run",
			"sandbox clean",
			"sandbox configure-ps1",
			"sandbox create",
			"sandbox list",
			"sandbox maintain",
			"sandbox purge-sifs",
			"sandbox rollback",
			"sandbox switch",
			"sandbox to-sif",
			"sandbox update",
			"shell",
			"show",
			"sign",
			"slurm start",
			"snapshot take",
			"switch",
			"unprotect",
			"vault check",
			"vault diff",
			"vault export",
			"vault gc",
			"vault import",
			"vault ls",
			"vault run",
			"vault serve",
			"vault show",
			"verify"
		]);
		function storeIn(argv) {
			const at = argv.indexOf("--store");
			if (at >= 0) return argv[at + 1];
			return argv.find((word) => word.startsWith("--store="))?.slice("--store=".length);
		}
		function inStore(text, store) {
			if (store === undefined || store === "containers") return text;
			return text.replace(/(?<![\w@/-])stx-container ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+(?:-[a-z]+)*))?(?=([^`;,\n]*))/g, (whole, first, second, rest) => {
				if (rest.includes("--store")) return whole;
				const option = ` --store ${(0, _report_escape_js_0.kU)((0, _process_shell_word_js_1.r)(store))}`;
				if (second && storeCommands.has(`${first} ${second}`)) return `${whole}${option}`;
				if (!storeCommands.has(first)) return whole;
				return `stx-container ${first}${option}${second ? ` ${second}` : ""}`;
			});
		}
	}),
	58090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			makeProgram: () => makeProgram,
			runCli: () => runCli
		});
		var external_node_fs_ = __webpack_require__(73024);
		var commander = __webpack_require__(67375);
		var src_failure = __webpack_require__(77205);
		var report_escape = __webpack_require__(45743);
		var version = __webpack_require__(2307);
		var absolute = __webpack_require__(31869);
		var errors = __webpack_require__(41899);
		var in_store = __webpack_require__(81907);
		var shell_word = __webpack_require__(704);
		;
		const others = {
			cleanup: "prune",
			clean: "prune",
			purge: "prune",
			remove: "prune",
			rm: "prune",
			delete: "prune",
			status: "list",
			"show-status": "list",
			ls: "list",
			ps: "list",
			versions: "list",
			"env-snapshot": "snapshot",
			log: "queue log",
			logs: "queue log",
			wait: "queue wait",
			cancel: "queue cancel",
			publish: "promote",
			activate: "switch",
			use: "switch",
			compare: "diff",
			inspect: "show",
			info: "show",
			rebuild: "verify",
			reproduce: "roundtrip",
			validate: "check",
			gate: "check",
			install: "setup",
			sbom: "export",
			zip: "bundle",
			citation: "cite",
			badge: "report",
			start: "run"
		};
		const isCommand = (word) => word !== undefined && [...in_store.WY].some((each) => each.split(" ", 1)[0] === word);
		function withMeant(message, words) {
			const [command = "", next] = words;
			const option = /^error: unknown option '(-.*)'$/m.exec(message)?.[1];
			if (option !== undefined && (0, external_node_fs_.existsSync)(option)) return message.replace(/^(error: .*)\n/, `$1\n(For the file of that name write ${(0, shell_word.r)(`./${option}`)})\n`);
			const plain = message.replace("\n(Did you mean --help?)", "");
			const own = Object.hasOwn(others, command) ? others[command] : undefined;
			const meant = own ?? (isCommand(next) ? `stx-container ${[next, command].map(shell_word.r).join(" ")}` : undefined);
			const start = `error: unknown command '${command}'`;
			if (meant === undefined || !message.startsWith(start)) return plain;
			return `${start}\n(Did you mean ${meant}?)${message.slice(start.length).replace(/^\n\(Did you mean .*\)/, "")}`;
		}
		var volume = __webpack_require__(37202);
		;
		function addVolume(command) {
			command.addOption(new commander.c$("-q, --quiet", "no progress on stderr, only warnings and failures").conflicts("verbose").helpGroup("Options of every command:")).addOption(new commander.c$("-v, --verbose", "each step, all output of a build and the time of each phase; for a failure, what caused it").helpGroup("Options of every command:"));
			for (const each of command.commands) addVolume(each);
		}
		function volumeOf(command) {
			const { quiet, verbose } = command.optsWithGlobals();
			return quiet ? "quiet" : verbose ? "verbose" : "normal";
		}
		;
		const exitCodeHelp = `
Exit codes: 0 done · 1 failed · 2 wrong use · 3 drift or not verified · 4 network, disk or runner · 5 inconclusive`;
		const plainOutput = {
			writeOut(text) {
				try {
					(0, external_node_fs_.writeSync)(1, text);
				} catch (error) {
					if (error.code === "EPIPE") return;
					guardStreams();
					process.stdout.write(text);
				}
			},
			outputError: (text, write) => write((0, report_escape.kU)(withMeant(text, process.argv.slice(2)))),
			getOutHelpWidth: () => (0, external_node_fs_.fstatSync)(1).isCharacterDevice() ? process.stdout.columns ?? 80 : 80,
			getOutHasColors: () => false
		};
		const help = { optionDescription(option) {
			const text = commander._V.prototype.optionDescription.call(this, option);
			return text.replace(/ ?\(default: (?:\[\]|"")\)$/, "");
		} };
		const replaced = new Set([
			"exec",
			"run",
			"shell"
		]);
		async function makeProgram(only) {
			const program = new commander.uB("stx-container").description("Lock, rebuild and verify Apptainer images.").version(version.r).showSuggestionAfterError().addHelpText("after", exitCodeHelp).enablePositionalOptions().configureOutput(plainOutput).configureHelp(help).exitOverride().hook("preAction", refuseEmptyOptions).hook("preAction", (_, command) => (0, volume.l)(volumeOf(command)));
			if (only !== undefined) declareOnly(program, only);
			if (only !== undefined && replaced.has(only)) (await __webpack_require__.e(3048).then(__webpack_require__.bind(__webpack_require__, 43048))).addExecCommands(program);
			else if (only !== "") (await __webpack_require__.e(3519).then(__webpack_require__.bind(__webpack_require__, 23519))).addCommands(program, only);
			addVolume(program);
			for (const command of [program, ...nested(program)]) command.showHelpAfterError(afterError(command));
			return program;
		}
		const nested = (command) => command.commands.flatMap((one) => [one, ...nested(one)]);
		function afterError(command) {
			const words = [];
			for (let one = command; one; one = one.parent) words.unshift(one.name());
			const path = words.join(" ");
			return `Usage: ${path} ${command.usage()}\n(see ${path} --help)`;
		}
		function declareOnly(program, name) {
			const declare = program.command.bind(program);
			const ignored = new Proxy({}, { get: () => () => ignored });
			const command = (usage, ...rest) => usage.split(" ", 1)[0] === name ? declare(usage, ...rest) : ignored;
			program.command = command;
		}
		async function programFor([first = ""]) {
			if (first === "--version" || first === "-V") return makeProgram("");
			if (first.startsWith("-") || first === "completion" || first === "man") return makeProgram();
			const one = await makeProgram(first);
			return one.commands.length > 0 ? one : makeProgram();
		}
		async function runCli(argv) {
			const program = await programFor(argv);
			program.hook("preAction", (_, command) => {
				if (!replaced.has(argv[0] ?? "") || command.getOptionValue("dryRun")) guardStreams();
			});
			try {
				await program.parseAsync(argv, { from: "user" });
			} catch (error) {
				if (error instanceof commander.b7) {
					process.exitCode = error.exitCode === 0 ? 0 : src_failure.h.usage;
					if (error.exitCode !== 0 && argv.includes("--json")) process.stdout.write(`${wrongUseJson(error)}\n`);
				} else {
					guardStreams();
					process.exitCode = (0, errors.N7)(error, argv.includes("--json"), (0, in_store.$n)(argv));
				}
				if (error instanceof commander.b7 && error.exitCode === 0) return;
			}
			await new Promise((done) => process.stdout.write("", done));
			process.exit();
		}
		const wrongUseJson = ({ message }) => (0, report_escape.t3)({ error: {
			kind: "usage",
			code: "wrong-use",
			what: message.replace(/^error: /, "")
		} });
		function refuseEmptyOptions(_, command) {
			for (const option of command.options) {
				const name = option.attributeName();
				if (command.getOptionValue(name) === "" && command.getOptionValueSource(name) !== "default") throw (0, absolute.N)(`the value of ${option.long ?? option.short}`, "give it, or leave out the option");
			}
		}
		let isGuarded = false;
		function guardStreams() {
			if (isGuarded) return;
			isGuarded = true;
			process.stdout.on("error", (error) => {
				if (error.code === "EPIPE") process.exit(0);
				const failure = new src_failure.H("infrastructure", "could not write the complete result to stdout", {
					code: "output-incomplete",
					why: error.code === "ENOSPC" ? "the disk is full" : error.message,
					remedy: "free space and run the command again; the output so far is incomplete"
				});
				process.exit((0, errors.N7)(failure, false));
			});
			process.stderr.on("error", () => {});
		}
	}),
	37202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => setVolume,
			p: () => volume
		});
		let current = "normal";
		const volume = () => current;
		function setVolume(to) {
			current = to;
		}
	}),
	77205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => Failure,
			h: () => exitCodes
		});
		const exitCodes = {
			done: 0,
			failed: 1,
			usage: 2,
			unverified: 3,
			infrastructure: 4,
			inconclusive: 5
		};
		class Failure extends Error {
			kind;
			code;
			why;
			remedy;
			place;
			constructor(kind, what, more) {
				super(what, { cause: more.cause });
				this.name = "Failure";
				this.kind = kind;
				this.code = more.code;
				this.why = more.why;
				this.remedy = more.remedy;
				this.place = more.place;
			}
			withPath(copy, original, lineOf = (line) => line) {
				if (this.place?.path !== copy) return this;
				const line = this.place.line === undefined ? undefined : lineOf(this.place.line);
				const { line: _, ...rest } = this.place;
				const place = {
					...rest,
					path: original,
					...line === undefined ? {} : { line }
				};
				const words = (text) => text?.replaceAll(copy, original);
				const { kind, code, why, remedy, cause } = this;
				return new Failure(kind, words(this.message) ?? "", {
					code,
					why: words(why),
					remedy: words(remedy),
					place,
					cause
				});
			}
		}
	}),
	39168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => redactor,
			Rd: () => redactText,
			ZW: () => RedactedStream,
			jO: () => wholeForms
		});
		var _secret_forms_js_0 = __webpack_require__(80663);
		var _secret_parts_js_1 = __webpack_require__(50010);
		const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi;
		function redactAddress(url) {
			return url.replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${_secret_forms_js_0.qf}@`).replace(/^([^:]+:\/\/)[^/?#:@]+:(?!\d+(?:[/?#]|$))[^@]*@/, `$1${_secret_forms_js_0.qf}@`).replace(/([?&;])([^=&;#\s]+)=([^&;#\s]*)/g, (pair, before, name, value) => value !== "" && _secret_forms_js_0.T2.test(name) ? `${before}${name}=${_secret_forms_js_0.qf}` : pair);
		}
		function redactText(text) {
			let clean = text.includes("://") ? text.replace(address, redactAddress) : text;
			for (const form of _secret_forms_js_0.py) clean = clean.replace(form, _secret_forms_js_0.qf);
			return clean;
		}
		function formsOf(secret) {
			const bytes = Buffer.from(secret);
			const lines = bytes.toString("latin1").split(/[\r\n]+/).filter((line) => line.trim().length >= _secret_parts_js_1.b);
			return lines.flatMap((line) => {
				const raw = Buffer.from(line, "latin1");
				return [
					line,
					encodeURIComponent(raw.toString("utf8")),
					...base64Forms(raw)
				];
			});
		}
		function wholeForms(secret) {
			const text = Buffer.from(secret).toString("latin1").trim();
			if (text.length < _secret_parts_js_1.b) return [];
			const raw = Buffer.from(text, "latin1");
			const encoded = [encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
			return [raw, ...new Set(encoded)].map((form) => Buffer.from(form));
		}
		function base64Forms(bytes) {
			const forms = [
				0,
				1,
				2
			].flatMap((before) => {
				const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
				const from = before === 0 ? 0 : before + 1;
				const whole = Math.floor((before + bytes.length) * 8 / 6);
				const form = text.slice(from, whole);
				return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
			});
			return forms.filter((form) => form.length >= 8);
		}
		function redactor(secrets) {
			const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
			return (line) => {
				let clean = line;
				for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, _secret_forms_js_0.qf);
				return redactText(clean);
			};
		}
		const longest = 64 * 1024;
		const overlap = 8 * 1024;
		class RedactedStream {
			#redact;
			#rest = "";
			constructor(redact) {
				this.#redact = redact;
			}
			push(chunk) {
				this.#rest += Buffer.from(chunk).toString("latin1");
				const end = Math.max(this.#rest.lastIndexOf("\n"), this.#rest.lastIndexOf("\r")) + 1;
				const ready = end > 0 ? end : this.#rest.length > longest ? this.#rest.length - overlap : 0;
				return this.#take(ready);
			}
			end() {
				return this.#take(this.#rest.length);
			}
			#take(length) {
				const text = this.#rest.slice(0, length);
				this.#rest = this.#rest.slice(length);
				return Buffer.from(text.replace(/[^\r\n]+/g, this.#redact), "latin1");
			}
		}
	}),
	80663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HV: () => secretVariable,
			T2: () => secretField,
			py: () => tokenForms,
			qf: () => placeholder
		});
		const placeholder = "REDACTED";
		const secretField = /(?:^|[-_.])(?:(?:access|auth|id|refresh|session|security|private|job|personal|bearer)?[-_]?token|auth|authorization|signature|sig|secret|client_secret|password|passwd|pwd|pass|api[-_]?key|apikey|key|key-pair-id|credential|credentials|jwt|assertion|code|ticket|session|sessionid|policy)$/i;
		const secretVariable = /(?:token|secret|passw(?:or)?d|pass|passphrase|api_?key|key|auth|credentials?|cookie|[a-z0-9][-_.](?:pwd|pat))$/i;
		const tokenForms = [
			/\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
			/\bgithub_pat_[A-Za-z0-9_]{20,}/g,
			/\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|oas|soat|agent)-[A-Za-z0-9_-]{16,}/g,
			/\bnpm_[A-Za-z0-9]{30,}/g,
			/\bpypi-[A-Za-z0-9_-]{40,}/g,
			/\brubygems_[0-9a-f]{40,}/g,
			/\bcio[A-Za-z0-9]{32}\b/g,
			/\bhf_[A-Za-z0-9]{30,}/g,
			/\bdckr_[op]at_[A-Za-z0-9_-]{20,}/g,
			/\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
			/\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
			/\b[rs]k_live_[A-Za-z0-9]{16,}/g,
			/\bsk-(?:proj|svcacct|ant)-[A-Za-z0-9_-]{20,}/g,
			/\bsk-[A-Za-z0-9]{40,}/g,
			/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
			/\bAIza[A-Za-z0-9_-]{35}/g,
			/\bya29\.[A-Za-z0-9_-]{20,}/g,
			/\bhv[sb]\.[A-Za-z0-9_-]{20,}/g,
			/\bdapi[0-9a-f]{32}\b/g,
			/\bAKCp[A-Za-z0-9]{60,}/g,
			/\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/g,
			/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g
		];
	}),
	50010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => partsOfSecret,
			b: () => shortestSecret
		});
		var _secret_forms_js_0 = __webpack_require__(80663);
		const shortestSecret = 6;
		const netrc = /\b(?:password|passwd)[ \t]+(\S+)/gi;
		const assignment = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]+)/g;
		const address = /\b[a-z][a-z0-9+.-]*:\/\/([^\s:/?#@]*)(?::([^\s/?#]*))?@/gi;
		function partsOfSecret(text) {
			const found = [
				...[...text.matchAll(netrc)].map(([, value]) => value),
				...[...text.matchAll(assignment)].flatMap(([, name = "", value]) => _secret_forms_js_0.T2.test(name) || _secret_forms_js_0.HV.test(name) ? [value] : []),
				...[...text.matchAll(address)].flatMap(([, user, password]) => [password ?? user])
			];
			const long = found.filter((part) => part !== undefined && part.length >= shortestSecret);
			return [...new Set(long)];
		}
	}),
	704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => shellWord,
			x: () => shellQuoted
		});
		const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text);
	}),
	45743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			FV: () => escapeMarkdown,
			TN: () => oneLine,
			Xj: () => alignedLine,
			d: () => markdownCodeCell,
			kU: () => stripControl,
			t3: () => terminalJson
		});
		var node_util_0 = __webpack_require__(57975);
		const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
		const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function stripControl(text) {
			return (0, node_util_0.stripVTControlCharacters)(text).replace(/\r\n?/g, "\n").replace(control, "").replace(bidi, "").replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 56320).toString(16)}`).toWellFormed();
		}
		function oneLine(text) {
			return stripControl(text).replace(/\s+/g, " ").trim();
		}
		function alignedLine(text) {
			return stripControl(text).replaceAll("\n", " ").replaceAll("	", "    ").trimEnd();
		}
		function escapeMarkdown(text) {
			return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&").replace(/\|/g, "&#124;").replace(/@/g, "@​").replace(/\\#(?=\w)/g, "\\#​").replace(/\bGH(?=\\-\d)/gi, "$&​");
		}
		function markdownCode(text) {
			const line = oneLine(text);
			if (line === "") return "";
			const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
			const fence = "`".repeat(longest + 1);
			const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
			return `${fence}${pad}${line}${pad}${fence}`;
		}
		function markdownCodeCell(text) {
			return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
		}
		function terminalJson(document) {
			return JSON.stringify(document).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	})
};
;
