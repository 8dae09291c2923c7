"use strict";
exports.id = 7404;
exports.ids = [7404];
exports.modules = {
	40109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => codeOf,
			Nz: () => isCommented,
			PZ: () => shellCodeOf,
			rj: () => rInterpreter
		});
		var _commands_js_0 = __webpack_require__(69390);
		var _names_js_3 = __webpack_require__(55474);
		var _transfer_js_1 = __webpack_require__(30687);
		var _words_js_2 = __webpack_require__(68979);
		const rInterpreter = /^(?:R|Rscript|littler|r)$/;
		function isCommented(text, index) {
			return /(?:^|\s)#/.test(text.slice(text.lastIndexOf("\n", index) + 1, index));
		}
		const wordCode = (word) => ({
			text: word.value,
			at: (index) => (0, _words_js_2.Z)(word, index)
		});
		function codeOf(step, script, interpreter) {
			if (interpreter.test(step.name)) return [...step.args.map(wordCode), ...given(step)];
			const code = writtenBy(step);
			if (code.length === 0) return [];
			if ((0, _transfer_js_1.Tk)(step).some(({ name }) => interpreter.test(name))) return code;
			const named = interpreterOf(code[0].text);
			const runs = ({ name, args }, file) => (0, _names_js_3.S_)(name) === file ? named !== undefined && interpreter.test(named) : interpreter.test(name) && args.some(({ value }) => (0, _names_js_3.S_)(value) === file);
			return isRun(step, script, runs) ? code : [];
		}
		function shellCodeOf(step, script) {
			const code = (0, _names_js_3.H7)(step.name) ? [] : writtenBy(step);
			if (code.length === 0) return [];
			if ((0, _transfer_js_1.Tk)(step).some(_commands_js_0.si)) return code;
			const named = interpreterOf(code[0].text);
			const runs = ({ name, args }, file) => name === file ? named === undefined || (0, _names_js_3.H7)(named) : ((0, _names_js_3.H7)(name) || name === "." || name === "source") && (0, _names_js_3.S_)(args.find(({ text }) => !/^[-+]/.test(text))?.value ?? "") === file;
			return isRun(step, script, runs) ? code : [];
		}
		function given(step) {
			return step.command.redirects.flatMap(({ body, operator, target }) => {
				if (body) return [{
					text: body.text,
					at: (index) => body.start + index
				}];
				return operator === "<<<" ? [wordCode(target)] : [];
			});
		}
		function writtenBy(step) {
			const [first, ...rest] = step.args;
			const prints = first && /^(?:echo|printf)$/.test(step.name);
			const isFormat = step.name === "printf" && rest.length > 0 && first?.text.includes("%");
			const printed = prints ? [printedCode(isFormat ? rest : step.args, isFormat ? "\n" : " ")] : [];
			return [...given(step), ...printed];
		}
		function interpreterOf(text) {
			return /^#![ \t]*\S*?([^/\s]+)(?!\S)(?:[ \t]+(?:-S[ \t]+)?([\w.+-]+))?/.exec(text)?.slice(1).findLast((name) => name !== undefined && !name.startsWith("-"))?.replace(/^python[\d.]*$/, "python");
		}
		function isRun(step, script, runs) {
			const files = [...step.command.redirects.filter(({ operator }) => operator.startsWith(">")).map(({ target }) => target), ...[step, ...(0, _transfer_js_1.Tk)(step)].flatMap(({ name, args }) => name === "tee" ? args : [])].map(({ value }) => (0, _names_js_3.S_)(value));
			return files.some((file) => mentionsOf(script.stageSteps).get(file)?.some((one) => runs(one, file)));
		}
		const known = new WeakMap();
		function mentionsOf(steps) {
			const found = known.get(steps);
			if (found?.count === steps.length) return found.mentions;
			const mentions = new Map();
			for (const step of steps) {
				for (const name of new Set([step.name, ...step.args.map(({ value }) => (0, _names_js_3.S_)(value))])) {
					const naming = mentions.get(name) ?? [];
					naming.push(step);
					mentions.set(name, naming);
				}
			}
			known.set(steps, {
				count: steps.length,
				mentions
			});
			return mentions;
		}
		function printedCode(words, separator) {
			const places = [];
			let text = "";
			for (const word of words) {
				places.push({
					from: text.length,
					word
				});
				text += word.value.replaceAll("\\n", " \n") + separator;
			}
			const at = (index) => {
				const { from, word } = places.findLast((place) => place.from <= index) ?? places[0];
				return (0, _words_js_2.Z)(word, index - from);
			};
			return {
				text,
				at
			};
		}
	}),
	69390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wr: () => readCode,
			I$: () => readSteps,
			si: () => readsInput
		});
		var recipe_arguments = __webpack_require__(64018);
		var names = __webpack_require__(55474);
		var lint_words = __webpack_require__(68979);
		;
		var _a;
		const skipped = new Set([
			"if",
			"then",
			"elif",
			"else",
			"fi",
			"while",
			"until",
			"do",
			"done",
			"{",
			"}",
			"!",
			"time"
		]);
		const redirection = /\d*(?:<<<|<<-|<<|<>|<&|<(?!\()|>>|>&|>\||>(?!\())|&>>?/y;
		const operator = /&&|\|\||\|&|;;&|;&|;;|[;&|\n()]/y;
		const assignment = /^([A-Za-z_]\w*)(\+?)=/;
		const deepest = 12;
		const deepestGroup = 100;
		function readScript(text, map = (offset) => offset, depth = 0) {
			const reader = new Reader(text, map, depth);
			const commands = reader.commands(false);
			return {
				commands,
				unclosed: reader.unclosed
			};
		}
		class Reader {
			unclosed = [];
			#i = 0;
			#caseDepth = 0;
			#groups = 0;
			#waiting = [];
			#text;
			#map;
			#depth;
			constructor(text, map, depth) {
				this.#text = text;
				this.#map = map;
				this.#depth = depth;
			}
			commands(inGroup) {
				const found = [];
				let command = this.#empty();
				const finish = (next) => {
					command.next = next;
					if (command.words.length + command.assignments.length + command.redirects.length > 0) found.push(command);
					command = this.#empty();
				};
				while (this.#skipBlank()) {
					const redirect = this.#match(redirection);
					if (redirect !== undefined) {
						this.#readRedirect(command, redirect);
						continue;
					}
					const mark = this.#match(operator);
					if (mark === undefined) {
						this.#readWord(command);
					} else if (mark === "\n") {
						finish("");
						this.#readBodies();
					} else if (mark === "(") {
						if (command.words.length === 1 && this.#match(/\s*\)/y) !== undefined) command = this.#empty();
						else found.push(...this.#group());
					} else if (mark === ")") {
						if (this.#caseDepth > 0 || !inGroup) command = this.#empty();
						else {
							finish("");
							return found;
						}
					} else {
						finish(mark === ";;" || mark === ";&" || mark === ";;&" ? ";" : mark === "|&" ? "|" : mark);
					}
				}
				finish("");
				this.#readBodies();
				return found;
			}
			#group() {
				if (this.#groups >= deepestGroup) return [];
				this.#groups++;
				const outer = this.#caseDepth;
				this.#caseDepth = 0;
				const found = this.commands(true);
				this.#caseDepth = outer;
				this.#groups--;
				return found;
			}
			#empty() {
				return {
					assignments: [],
					words: [],
					redirects: [],
					next: "",
					start: -1,
					end: -1
				};
			}
			#match(pattern) {
				pattern.lastIndex = this.#i;
				const found = pattern.exec(this.#text)?.[0];
				if (found !== undefined) this.#i += found.length;
				return found;
			}
			#skipBlank() {
				for (;;) {
					this.#match(/(?:[ \t\r]|\\\r?\n)+/y);
					if (this.#text[this.#i] !== "#") return this.#i < this.#text.length;
					this.#match(/#[^\n]*/y);
				}
			}
			#readRedirect(command, found) {
				this.#match(/[ \t]+/y);
				const target = this.#word();
				const redirect = {
					operator: found.replace(/^\d+/, ""),
					target
				};
				command.redirects.push(redirect);
				this.#extend(command, target);
				if (redirect.operator === "<<" || redirect.operator === "<<-") {
					this.#waiting.push({
						redirect,
						dash: redirect.operator === "<<-"
					});
				}
			}
			#readWord(command) {
				const word = this.#word();
				const assigned = command.words.length === 0 ? assignment.exec(word.text) : null;
				if (assigned && word.runs[0]?.offset === word.start) {
					command.assignments.push({
						name: assigned[1],
						value: (0, lint_words.r)(word, assigned[0].length),
						append: assigned[2] === "+"
					});
				} else if (command.words.length === 0 && !word.quoted && (skipped.has(word.text) || word.text === "-p")) {
					return;
				} else if (command.words.length === 0 && !word.quoted && word.text === "function") {
					this.#match(/[ \t]+[\w.:+-]+(?:[ \t]*\([ \t]*\))?/y);
					return;
				} else {
					if (command.words.length === 0 && word.text === "case") this.#caseDepth++;
					if (command.words.length === 0 && word.text === "esac") this.#caseDepth = Math.max(0, this.#caseDepth - 1);
					command.words.push(word);
					if (command.words.length === 1 && word.text === "[[") this.#match(/(?:(?!\]\])[^\n])*(?:\]\])?/y);
				}
				this.#extend(command, word);
			}
			#extend(command, word) {
				if (command.start < 0) command.start = word.start;
				command.end = Math.max(command.end, word.end);
			}
			#readBodies() {
				for (const { redirect, dash } of this.#waiting.splice(0)) {
					const delimiter = redirect.target.text;
					const start = this.#i;
					let closed = false;
					let end = start;
					while (this.#i < this.#text.length && !closed) {
						end = this.#i;
						const stop = this.#text.indexOf("\n", this.#i);
						const line = this.#text.slice(this.#i, stop < 0 ? undefined : stop).replace(/\r$/, "");
						this.#i = stop < 0 ? this.#text.length : stop + 1;
						closed = (dash ? line.replace(/^\t+/, "") : line) === delimiter;
					}
					if (!closed) {
						end = this.#text.length;
						this.unclosed.push({
							delimiter,
							start: redirect.target.start
						});
					}
					redirect.body = {
						text: this.#text.slice(start, end),
						start: this.#map(start)
					};
				}
			}
			#word() {
				const word = {
					text: "",
					value: "",
					expansions: [],
					substitutions: [],
					runs: [],
					start: this.#map(this.#i),
					end: 0,
					quoted: false
				};
				const begin = this.#i;
				for (let c = this.#text[this.#i]; c !== undefined && !/[\s;&|()<>]/.test(c); c = this.#text[this.#i]) {
					if (c === "'") this.#single(word);
					else if (c === "\"") this.#double(word);
					else if (c === "$" && this.#text[this.#i + 1] === "'") {
						this.#i++;
						this.#single(word);
					} else if (c === "\\") {
						if (this.#match(/\\\r?\n/y) === undefined) {
							this.#i++;
							if (this.#i < this.#text.length) this.#take(word, 1);
						}
					} else if (!this.#expansion(word)) this.#take(word, 1);
				}
				if (this.#i === begin || /^[<>]$/.test(this.#text[this.#i] ?? "")) this.#process(word, begin);
				word.end = this.#map(this.#i - 1) + 1;
				word.value = word.text;
				return word;
			}
			#process(word, begin) {
				const opened = this.#match(/[<>]\(/y);
				if (opened !== undefined) {
					const from = this.#i - 2;
					word.substitutions.push(this.#group());
					this.#note(word, from);
				} else if (this.#i === begin && begin < this.#text.length) this.#take(word, 1);
			}
			#take(word, count) {
				const last = word.runs.at(-1);
				let expected = last ? last.offset + word.text.length - last.text : -1;
				for (let k = 0; k < count; k++) {
					const offset = this.#map(this.#i + k);
					if (offset !== expected) word.runs.push({
						text: word.text.length + k,
						offset
					});
					expected = offset + 1;
				}
				word.text += this.#text.slice(this.#i, this.#i + count);
				this.#i += count;
			}
			#single(word) {
				word.quoted = true;
				const stop = this.#text.indexOf("'", this.#i + 1);
				this.#i++;
				this.#take(word, (stop < 0 ? this.#text.length : stop) - this.#i);
				if (stop >= 0) this.#i++;
			}
			#double(word) {
				word.quoted = true;
				this.#i++;
				for (let c = this.#text[this.#i]; c !== undefined && c !== "\""; c = this.#text[this.#i]) {
					if (c === "\\" && this.#match(/\\\r?\n/y) !== undefined) continue;
					if (c === "\\" && /[$`"\\]/.test(this.#text[this.#i + 1] ?? "")) {
						this.#i++;
						this.#take(word, 1);
					} else if (!this.#expansion(word)) this.#take(word, 1);
				}
				this.#i++;
				if (this.#i > this.#text.length) this.#i = this.#text.length;
			}
			#expansion(word) {
				const from = this.#i;
				if (this.#text[from] === "`") return this.#backticks(word);
				if (this.#text[from] !== "$") return false;
				if (this.#match(/\$\(\((?:[^()]|\([^()]*\))*\)\)/y) !== undefined) {
					this.#note(word, from);
					return true;
				}
				if (this.#depth < deepest && this.#match(/\$\(/y) !== undefined) {
					const inner = new _a(this.#text, this.#map, this.#depth + 1);
					inner.#i = this.#i;
					word.substitutions.push(inner.commands(true));
					this.#i = inner.#i;
					this.#note(word, from);
					return true;
				}
				const braced = this.#match(/\$\{(?:[^{}'"\n]|\$\{[^{}\n]*\}|"[^"\n]*"|'[^'\n]*')*\}/y);
				const plain = braced ?? this.#match(/\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y);
				if (plain === undefined) return false;
				const [, name, rest] = /^\$\{?([A-Za-z_]\w*|.)(.*?)\}?$/s.exec(plain) ?? [];
				this.#note(word, from, name, braced ? rest ?? "" : "");
				return true;
			}
			#backticks(word) {
				const from = this.#i;
				const found = this.#match(/`(?:[^`\\]|\\[\s\S])*`/y);
				if (found === undefined) return false;
				const inner = found.slice(1, -1).replace(/\\([$`\\])/g, " $1");
				if (this.#depth < deepest) {
					const map = (offset) => this.#map(from + 1 + offset);
					word.substitutions.push(readScript(inner, map, this.#depth + 1).commands);
				}
				this.#note(word, from);
				return true;
			}
			#note(word, start, name, rest = "") {
				const stop = this.#i;
				const from = word.text.length;
				this.#i = start;
				this.#take(word, stop - start);
				word.expansions.push({
					from,
					to: word.text.length,
					operator: rest,
					...name === undefined ? {} : { name }
				});
			}
		}
		_a = Reader;
		;
		const options = (text) => new Set(text.split(" "));
		const inEnvironment = {
			verbs: /^run$/,
			valued: options("-n --name -p --prefix --cwd --with --with-requirements --with-editable --python --project --directory --extra --group --index -e --environment")
		};
		const inVersion = { verbs: /^exec$/ };
		const plain = {};
		const wrappers = {
			sudo: { valued: options("-u -g -h -p -C -r -t -T -U -R -D --user --group --host --prompt --chdir --chroot") },
			doas: { valued: options("-u -C") },
			env: { valued: options("-u -C -S --unset --chdir") },
			exec: { valued: options("-a") },
			command: plain,
			builtin: plain,
			nohup: plain,
			coproc: plain,
			nice: { valued: options("-n") },
			ionice: { valued: options("-c -n") },
			time: { valued: options("-f -o") },
			timeout: {
				valued: options("-k -s --kill-after --signal"),
				own: 1
			},
			stdbuf: { valued: options("-i -o -e") },
			setsid: plain,
			unbuffer: plain,
			chronic: plain,
			eatmydata: plain,
			taskset: { own: 1 },
			numactl: { valued: options("-N -m -C -i -p") },
			cpulimit: { valued: options("-l") },
			setarch: { own: 1 },
			linux32: plain,
			linux64: plain,
			faketime: { own: 1 },
			flock: {
				valued: options("-w -E --timeout"),
				own: 1
			},
			chroot: { own: 1 },
			gosu: { own: 1 },
			"su-exec": { own: 1 },
			"run-as": plain,
			fakeroot: { valued: options("-s -i -l") },
			setpriv: { valued: options("--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig") },
			"xvfb-run": { valued: options("-n -s -e -f -p -w") },
			"dbus-run-session": plain,
			xargs: {
				valued: options("-n -I -P -L -d -a -s -E"),
				adds: true
			},
			parallel: {
				valued: options("-j --jobs -a -N -n -P -I --retries --delay --joblog --colsep"),
				adds: true
			},
			find: { after: /^-(?:exec|execdir|ok|okdir)$/ },
			fd: { after: /^(?:-x|-X|--exec|--exec-batch)$/ },
			fdfind: { after: /^(?:-x|-X|--exec|--exec-batch)$/ },
			conda: inEnvironment,
			mamba: inEnvironment,
			micromamba: inEnvironment,
			uv: inEnvironment,
			poetry: inEnvironment,
			pixi: inEnvironment,
			pdm: inEnvironment,
			pipenv: inEnvironment,
			rye: inEnvironment,
			hatch: inEnvironment,
			bundle: inVersion,
			opam: inVersion,
			stack: inVersion,
			pyenv: inVersion,
			rbenv: inVersion,
			nodenv: inVersion,
			asdf: inVersion,
			direnv: {
				verbs: /^exec$/,
				own: 1
			},
			mise: {
				verbs: /^(?:exec|x)$/,
				after: /^--$/
			},
			scl: {
				verbs: /^enable$/,
				own: 1
			},
			guix: {
				verbs: /^(?:shell|environment)$/,
				after: /^--$/
			},
			nix: {
				verbs: /^(?:develop|shell)$/,
				after: /^(?:-c|--command)$/
			}
		};
		const filling = new Set([
			"conda",
			"mamba",
			"micromamba",
			"uv",
			"poetry",
			"pixi",
			"pdm",
			"pipenv",
			"rye"
		]);
		const interpreters = /^(?:python|pypy)[\d.]*$/;
		const boxes = /^(?:busybox|toybox)$/;
		function unwrap(words, forwarders) {
			let i = 0;
			let through;
			let adds = false;
			for (let guard = 0; guard < 6; guard++) {
				const name = baseName(words[i]?.value ?? "");
				const next = words[i + 1]?.text ?? "";
				const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
				const begin = wrapper && beginOf(wrapper, words, i + 1);
				if (begin !== undefined) {
					if (filling.has(name)) through = {
						name,
						args: words.slice(i + 1)
					};
					if (words[begin] === undefined && /^(?:sudo|doas)$/.test(name)) return {
						name: "sh",
						args: [],
						through,
						script: undefined
					};
					adds ||= wrapper?.adds === true && !hasPlace(words.slice(i, begin));
					i = begin;
					while (name === "env" && /^[A-Za-z_]\w*=/.test(words[i]?.text ?? "")) i++;
				} else if (name === "eval" && words.length > i + 2) {
					i++;
				} else if (forwarders.has(name) || name === "retry") {
					i++;
					while (/^(?:-\S*|\d+[smh]?)$/.test(words[i]?.text ?? "")) i++;
				} else if (name === "runuser" && words.slice(i + 1).some(({ text }) => /^(?:-u|--user(?:=.*)?)$/.test(text))) {
					i = afterOptions(words, i + 1, options("-u --user -g --group -G --supp-group"));
				} else if (interpreters.test(name) && moduleAt(words, i + 1) > 0) {
					i = moduleAt(words, i + 1);
				} else if (name === "corepack" && /^(?:npm|npx|yarn|pnpm|pnpx)$/.test(next)) {
					i += 1;
				} else if (name === "php" && /\.phar$/.test(next)) {
					i += 1;
				} else if (name === "git" && next === "submodule" && words[i + 2]?.text === "foreach") {
					i = afterOptions(words, i + 3, new Set());
				} else if (boxes.test(name) && !next.startsWith("-")) {
					i += 1;
				} else break;
			}
			const program = words[i];
			const args = words.slice(i + 1);
			const given = adds && program ? [...args, {
				...program,
				...nothing,
				text: "{}",
				value: "{}"
			}] : args;
			const script = i > 0 && program?.quoted && /\S\s+\S/.test(program.text) ? program : undefined;
			return {
				name: normalName(baseName(program?.value ?? "")),
				args: given,
				through,
				script
			};
		}
		function moduleAt(words, start) {
			for (let i = start; words[i]?.text.startsWith("-"); i++) {
				const { text } = words[i];
				if (/^-[a-zA-Z]*m$/.test(text)) return i + 1;
				if (/^-[a-zA-Z]*c/.test(text)) return 0;
				if (/^-[WX]$/.test(text)) i++;
			}
			return 0;
		}
		const nothing = {
			expansions: [],
			substitutions: [],
			quoted: false
		};
		function beginOf(wrapper, words, start) {
			const { valued = new Set(), own = 0, verbs, after } = wrapper;
			if (verbs && !verbs.test(words[start]?.text ?? "")) return undefined;
			const from = verbs ? start + 1 : start;
			if (after) {
				const at = words.findIndex(({ text }, i) => i >= from && after.test(text));
				return at < 0 ? undefined : at + 1;
			}
			const begin = afterOptions(words, from, valued) + own;
			return own > 0 && words[begin]?.text === "--" ? begin + 1 : begin;
		}
		function hasPlace(words) {
			return words.some(({ text }) => /^(?:-I|-i|--replace)/.test(text)) || baseName(words[0].text) === "parallel";
		}
		function afterOptions(words, start, valued) {
			let i = start;
			while (words[i]?.text.startsWith("-")) {
				if (words[i].text === "--") return i + 1;
				i += takesNext(words[i].text, valued) ? 2 : 1;
			}
			return i;
		}
		function takesNext(text, valued) {
			if (valued.has(text)) return true;
			if (!/^-[A-Za-z]{2,}$/.test(text)) return false;
			const letters = [...text.slice(1)].map((letter) => valued.has(`-${letter}`));
			return letters.indexOf(true) === letters.length - 1;
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function normalName(name) {
			if (/^pip[\d.]*$/.test(name)) return "pip";
			if (name === "apt" || name === "aptitude") return "apt-get";
			return interpreters.test(name) ? "python" : name;
		}
		function forwardersIn(script) {
			const found = new Set();
			const definition = /(?:^|[\n;])[ \t]*(?:function[ \t]+([\w-]+)(?:[ \t]*\(\))?|([\w-]+)[ \t]*\(\))\s*\{/g;
			for (const one of script.matchAll(definition)) {
				const start = one.index + one[0].length;
				const rest = script.slice(start, start + 2e3);
				const body = rest.slice(0, /\n\}|[;\s]\}[ \t]*(?:\n|;|$)/.exec(rest)?.index);
				if (/(?:^|[\n;&|{(!]|\b(?:do|then|if|until|while|else|eval|exec|sudo))[ \t]*"?\$\{?[@*]/.test(body)) found.add(one[1] ?? one[2]);
			}
			return found;
		}
		;
		function readSteps(stage, section, shared) {
			const script = (0, recipe_arguments.replaceTemplates)(section.script, (_name, written) => written.replace(/\s/g, "_"));
			const { commands, unclosed } = readScript(script);
			const forwarders = forwardersIn(shared?.functions ?? script);
			const steps = [];
			const walk = new Walk(stage, section, steps, forwarders, shared?.known);
			walk.all(commands, undefined, false);
			return {
				steps,
				unclosed,
				readMore: (text, map, within) => walk.more(readScript(text, map).commands, within)
			};
		}
		function readCode(stage, section, program) {
			const text = (0, recipe_arguments.replaceTemplates)(section.script, (_name, written) => written.replace(/\s/g, "_"));
			const command = readScript(program, () => 0).commands[0];
			command.redirects.push({
				operator: "<<",
				target: command.words[0],
				body: {
					text,
					start: 0
				}
			});
			const steps = [];
			const walk = new Walk(stage, section, steps, new Set());
			walk.all([command], undefined, false);
			return {
				steps,
				unclosed: [],
				readMore: (code, map, within) => walk.more(readScript(code, map).commands, within)
			};
		}
		class Walk {
			#stage;
			#section;
			#steps;
			#variables;
			#forwarders;
			constructor(stage, section, steps, forwarders, variables = new Map()) {
				this.#stage = stage;
				this.#section = section;
				this.#steps = steps;
				this.#forwarders = forwarders;
				this.#variables = variables;
			}
			more(commands, within) {
				const from = this.#steps.length;
				this.all(commands, within, false, 1);
				return this.#steps.slice(from);
			}
			all(commands, within, substituted, depth = 0) {
				let piped;
				for (const command of commands) {
					this.#evaluate(command);
					const step = this.#step(command, within, substituted);
					if (piped) piped.pipedTo = step;
					piped = command.next === "|" ? step : undefined;
					this.#steps.push(step);
					if (depth < 8) this.#inside(step, depth + 1);
				}
			}
			#step(command, within, substituted) {
				return {
					...unwrap(splitProgram(command.words), this.#forwarders),
					command,
					stage: this.#stage,
					section: this.#section,
					pipedTo: undefined,
					within,
					substituted
				};
			}
			#inside(step, depth) {
				const { command } = step;
				const words = [
					...command.assignments.map(({ value }) => value),
					...command.words,
					...command.redirects.map(({ target }) => target)
				];
				const nested = nestedScript(step);
				const script = nested && !isSubstitution(nested) ? nested : undefined;
				for (const word of words) {
					if (word !== script) for (const inner of word.substitutions) this.all(inner, step, true, depth);
				}
				if (script) {
					const map = (offset) => (0, lint_words.Z)(script, offset);
					this.all(readScript(script.text, map, depth).commands, step, false, depth);
				}
				if (!readsInput(step)) return;
				for (const { body, operator, target } of command.redirects) {
					const text = body?.text ?? (operator === "<<<" ? target.value : undefined);
					if (text === undefined) continue;
					const map = (offset) => body ? body.start + offset : (0, lint_words.Z)(target, offset);
					this.all(readScript(text, map, depth).commands, step, false, depth);
				}
			}
			#evaluate(command) {
				for (const word of [...command.words, ...command.redirects.map(({ target }) => target)]) this.#expand(word);
				const declares = /^(?:export|declare|local|readonly|typeset)$/.test(command.words[0]?.text ?? "");
				const set = command.assignments.map(({ name, value, append }) => ({
					name,
					value,
					append
				}));
				for (const word of declares ? command.words.slice(1) : []) {
					const [, name, plus] = /^([A-Za-z_]\w*)(\+?)=/.exec(word.text) ?? [];
					if (name) set.push({
						name,
						value: (0, lint_words.r)(word, name.length + 1 + (plus?.length ?? 0)),
						append: plus === "+"
					});
				}
				for (const { name, value, append } of set) {
					this.#expand(value);
					if (append || !declares && command.words.length > 0) continue;
					if (/\bmktemp\b/.test(value.value)) this.#variables.delete(name);
					else this.#variables.set(name, value.value);
				}
				if (command.words[0]?.text === "for" && command.words[1]) this.#variables.delete(command.words[1].text);
				if (command.words[0]?.text === "read") for (const word of command.words.slice(1)) this.#variables.delete(word.text);
			}
			#expand(word) {
				if (word.expansions.length === 0) return;
				let value = "";
				let at = 0;
				for (const { from, to, name, operator } of word.expansions) {
					const known = name === undefined ? undefined : this.#variables.get(name);
					const fallback = /^:?[-=](.*)$/s.exec(operator)?.[1];
					const known2 = operator === "" || fallback !== undefined ? known ?? fallback : undefined;
					value += word.text.slice(at, from) + (known2 ?? word.text.slice(from, to));
					at = to;
				}
				word.value = (value + word.text.slice(at)).slice(0, 4096);
			}
		}
		function splitProgram(words) {
			const [program, ...rest] = words;
			if (!program || program.quoted || !/^\$\{?\w+\}?$/.test(program.text) || !/\S\s+\S/.test(program.value)) return words;
			const parts = program.value.trim().split(/\s+/);
			return [...parts.map((part) => ({
				...program,
				text: part,
				value: part,
				expansions: [],
				substitutions: []
			})), ...rest];
		}
		function isSubstitution({ text, expansions: [first] }) {
			return first !== undefined && first.name === undefined && first.from === 0 && first.to === text.length;
		}
		function nestedScript(step) {
			if (step.script) return step.script;
			if (step.name === "eval" || step.name === "-c") return step.args[0];
			if (step.name === "trap") return step.args.length > 1 ? step.args[0] : undefined;
			if (!(0, names.H7)(step.name) && step.name !== "script" && step.name !== "nix-shell") return undefined;
			const at = step.args.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || /^--(?:command|run)$/.test(text));
			return at < 0 ? undefined : step.args[at + 1];
		}
		function readsInput(step) {
			if (!(0, names.H7)(step.name) || nestedScript(step)) return false;
			if (step.args.some(({ text }) => text === "-s" && !/^(?:su|runuser)$/.test(step.name))) return true;
			const named = step.args.filter(({ text }, i) => !/^[-+]/.test(text) && !/^(?:-[a-zA-Z]*o|-s|--shell|--rcfile)$/.test(step.args[i - 1]?.text ?? ""));
			return named.length <= (/^(?:su|runuser)$/.test(step.name) ? 1 : 0);
		}
	}),
	55474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H7: () => isShell,
			S_: () => lastPart,
			Uk: () => hasUnknownPart,
			WM: () => isCommit,
			WU: () => show,
			dz: () => isTag
		});
		function isCommit(revision) {
			return revision !== undefined && /^(?=.*[a-f])[0-9a-f]{7,40}$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(revision);
		}
		function isTag(revision) {
			return revision !== undefined && /^(?!.*[._-]x$|patch-\d+$|[^.]*\d[._-](?:alpha|beta|dev|devel|develop|branch|stable|wip)$)(?:refs\/tags\/|tags\/)?[\w-]*?v?\d+(?:[._-]\w+)*$/i.test(revision);
		}
		function hasUnknownPart(text) {
			return /\$[\w{(]|`|\{\{/.test(text);
		}
		function show(text) {
			return text.replace(/\{\{_*(\w+?)_*\}\}/g, "{{ $1 }}");
		}
		function lastPart(path) {
			const bare = path.replace(/\/+$/, "").replace(/\.git$/, "");
			return bare.split(/[/:]/).at(-1) ?? "";
		}
		function isShell(name) {
			return /^(?:sh|r?bash|dash|zsh|m?ksh(?:93)?|ash|yash|fish|t?csh|su|runuser)$/.test(name);
		}
	}),
	30687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G5: () => transfersOf,
			Lv: () => isList,
			Tk: () => pipeline,
			ZC: () => nameIn
		});
		const valued = {
			curl: {
				short: "oHdXuAebcmKwTCErxyYzFDPQU",
				long: new Set("output output-dir header data data-raw data-binary request user user-agent referer cookie cookie-jar max-time connect-timeout retry retry-delay retry-max-time proxy cacert cert key limit-rate resolve interface speed-limit speed-time max-redirs write-out config range form url".split(" "))
			},
			wget: {
				short: "OPoaUtTiwQlARDIXeB",
				long: new Set("output-document directory-prefix output-file append-output user-agent tries timeout header user password post-data input-file wait accept reject level ca-certificate progress cut-dirs waitretry read-timeout load-cookies limit-rate".split(" "))
			},
			aria2c: {
				short: "doxsjk",
				long: new Set("dir out max-connection-per-server split checksum".split(" "))
			}
		};
		valued.wget2 = valued.wget;
		valued.axel = {
			short: "on",
			long: new Set(["output", "num-connections"])
		};
		const noDownload = {
			curl: /^(?:-I|--head|-d|--data(?:-\w+)?|--json|-F|--form|-T|--upload-file|-V|--version|-h|--help)$/,
			wget: /^(?:--spider|--post-data|--post-file|--method|-V|--version|-h|--help)$/
		};
		noDownload.wget2 = noDownload.wget;
		const noRequest = /^--?(?:version|help)$/;
		const inAddress = /^(?:-G|--get)$/;
		const lists = {
			pip: /^(?:-r|-c|-e?r|--requirement|--constraint)$/,
			uv: /^(?:-r|-c|--requirements?|--constraints?|--overrides?|--build-constraints?)$/,
			conda: /^(?:-f|--file)$/
		};
		lists.mamba = lists.conda;
		lists.micromamba = lists.conda;
		const isList = ({ step }) => Object.hasOwn(lists, step.name);
		function fetchedLists(step) {
			const option = Object.hasOwn(lists, step.name) ? lists[step.name] : undefined;
			if (!option) return [];
			return step.args.flatMap((word, i) => {
				const [, name, inline] = /^(--?[\w-]+)=(.*)$/.exec(word.value) ?? [];
				const url = inline !== undefined && option.test(name) ? inline : word.value;
				if (url === word.value && !option.test(step.args[i - 1]?.text ?? "")) return [];
				return /^https?:\/\//.test(url) ? [{
					step,
					word,
					url,
					target: nameIn(url)
				}] : [];
			});
		}
		function transfersOf(step) {
			const own = fetchedLists(step);
			if (own.length > 0) return own;
			const options = Object.hasOwn(valued, step.name) ? valued[step.name] : undefined;
			if (!options) return [];
			let output;
			let folder;
			let remoteName = false;
			const addresses = [];
			for (let i = 0; i < step.args.length; i++) {
				const word = step.args[i];
				const option = readOption(word.text, options);
				if (option === undefined) {
					if (isAddress(word, step)) addresses.push(word);
					continue;
				}
				if ((noDownload[step.name] ?? noRequest).test(option.name) && !inAddressOf(step)) return [];
				if (step.name === "curl" && option.flags.includes("I")) return [];
				if (/^-(O|J)$/.test(option.name) || option.name.startsWith("--remote-name")) remoteName ||= step.name === "curl";
				if (option.flags.includes("O") && step.name === "curl") remoteName = true;
				if (!option.takesValue) continue;
				const inline = option.inline === undefined ? undefined : cutValue(word, option.inline);
				const given = inline ?? step.args[++i]?.value ?? "";
				if (/^(?:-o|--output|--out)$/.test(option.name) && step.name !== "wget") output = given;
				if (/^(?:-O|--output-document)$/.test(option.name)) output = given;
				if (/^(?:-P|--directory-prefix|--output-dir|--dir|-d)$/.test(option.name)) folder = given;
				if (option.name === "--url" && step.args[i]) addresses.push(step.args[i]);
				if (/^(?:-i|--input-file|-K|--config)$/.test(option.name)) return [];
			}
			const redirected = step.command.redirects.find(({ operator }) => operator === ">" || operator === ">>" || operator === ">|");
			return addresses.map((word) => {
				const url = word.value;
				const named = joinPath(folder, url.replace(/[?#].*$/, "").replace(/\/+$/, "").split("/").at(-1) ?? "");
				const byDefault = step.name === "curl" && !remoteName ? "-" : named;
				const file = output === undefined ? byDefault : output === "-" || output.startsWith("/dev/std") ? "-" : output;
				return {
					step,
					word,
					url,
					target: file === "-" && redirected ? redirected.target.value : file
				};
			});
		}
		const inAddressOf = (step) => step.name === "curl" && step.args.some(({ text }) => inAddress.test(text) || /^-[a-zA-Z]*G/.test(text));
		function readOption(text, { short, long }) {
			if (!text.startsWith("-") || text === "-") return undefined;
			if (text.startsWith("--")) {
				const equals = text.indexOf("=");
				const name = equals < 0 ? text : text.slice(0, equals);
				const takesValue = long.has(name.slice(2));
				return {
					name,
					flags: "",
					takesValue,
					...equals < 0 ? {} : { inline: equals + 1 }
				};
			}
			for (let k = 1; k < text.length; k++) {
				if (!short.includes(text[k])) continue;
				const name = `-${text[k]}`;
				return {
					name,
					flags: text.slice(1, k),
					takesValue: true,
					...k + 1 < text.length ? { inline: k + 1 } : {}
				};
			}
			return {
				name: text.length === 2 ? text : `-${text.at(-1)}`,
				flags: text.slice(1),
				takesValue: false
			};
		}
		function cutValue(word, from) {
			return word.value.slice(from);
		}
		function isAddress({ text, value }, step) {
			if (/^(?:https?|ftp):\/\//i.test(value)) return !/^https?:\/\/(?:localhost|127\.)/i.test(value);
			if (/^(?:file|s3|gs):/.test(value)) return false;
			return /^\$\{?\w*(?:url|link|src|source|addr)\w*\}?/i.test(text) || step.name !== "curl" && /^(?:www\.|\$\{?\w+\}?\/)/.test(text) || /^(?:[a-z0-9][\w-]*\.){1,4}(?:org|com|net|edu|gov|io|de|uk|fr|eu|ch|ca|jp|cn|au|us|dev|me)\/\S+/i.test(value);
		}
		function nameIn(url) {
			const flat = url.replace(/`[^`]*`|\$\((?:[^()]|\([^()]*\))*\)/g, "…");
			const parts = flat.replace(/[?#].*$/, "").replace(/\/+$/, "").split("/");
			return (parts.at(-1) === "download" ? parts.at(-2) : parts.at(-1)) ?? "";
		}
		function joinPath(folder, name) {
			return folder === undefined ? name : `${folder.replace(/\/+$/, "")}/${name}`;
		}
		function pipeline(step) {
			const chain = [];
			for (let next = step.pipedTo; next && chain.length < 20; next = next.pipedTo) chain.push(next);
			return chain;
		}
	}),
	87404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TM: () => firstLine,
			UO: () => makeView,
			mN: () => shellArgument,
			ee: () => spanOf,
			gs: () => spanOfLine,
			a7: () => spanOfStep,
			ey: () => spanOfWord,
			Z9: () => wordsOf
		});
		var commands = __webpack_require__(69390);
		var code = __webpack_require__(40109);
		;
		const deepest = 4;
		function addEmbedded(script, stageSteps, readMore) {
			let fresh = script.steps.slice();
			for (let depth = 0; depth < deepest && fresh.length > 0; depth++) {
				fresh = fresh.flatMap((step) => scriptsIn(step, script).flatMap(({ text, at }) => readMore(text, at, step)));
				stageSteps.push(...fresh);
			}
		}
		function scriptsIn(step, script) {
			const { redirects } = step.command;
			const isCode = languages.some(({ interpreter }) => interpreter.test(step.name));
			if (!isCode && redirects.length === 0 && !/^(?:echo|printf)$/.test(step.name)) return [];
			return [...(0, code.PZ)(step, script), ...languages.flatMap((language) => startedBy(step, script, language))];
		}
		const languages = [
			{
				interpreter: /^i?python$/,
				call: /\b(?:os\.(?:system|popen)|(?:subprocess|sp)\.(?:run|call|check_call|check_output|Popen|getoutput)|pip\.main|pip\._internal\.main)\(/g
			},
			{
				interpreter: /^i?python$/,
				call: /(?<![.\w])(?:run|call|check_call|check_output|Popen|system)\(/g,
				imports: /\bfrom (?:subprocess|os) import\b/
			},
			{
				interpreter: code.rj,
				call: /\b(?:system2?|shell|processx::run)\(/g
			},
			{
				interpreter: /^(?:perl|ruby|php)$/,
				call: /\b(?:system|exec|shell_exec|passthru)\s*\(?(?=\s*["'])|(?:\bqx[{(]|%x[{(]|(?=`))/g
			},
			{
				interpreter: /^(?:node|bun|deno)$/,
				call: /\b(?:exec|spawn|execFile)(?:Sync)?\(/g
			},
			{
				interpreter: /^julia$/,
				call: /\brun\(\s*(?=`)/g
			},
			{
				interpreter: /^lua(?:jit)?[\d.]*$/,
				call: /\bos\.execute\(/g
			},
			{
				interpreter: /^expect$/,
				call: /\bspawn\b(?= )/g
			}
		];
		function startedBy(step, script, { interpreter, call, imports }) {
			return (0, code.$N)(step, script, interpreter).flatMap(({ text, at }) => {
				if (imports && !imports.test(text)) return [];
				const found = [];
				let end = 0;
				for (const one of text.matchAll(call)) {
					if (one.index < end || (0, code.Nz)(text, one.index)) continue;
					const start = one.index + one[0].length;
					const command = commandAt(text, start, one[0]);
					end = start + command.length;
					const before = /^pip\./.test(one[0]) ? "pip " : "";
					const map = (offset) => at(Math.max(0, start + offset - before.length));
					if (command.trim() !== "") found.push({
						text: before + command,
						at: map
					});
				}
				return found;
			});
		}
		const literal = /(?:\b[fFrRbB]{1,2})?("""|'''|["'`])((?:\\[\s\S]|(?!\1)[\s\S])*)\1/y;
		function commandAt(text, start, call) {
			if (call === "spawn") return /[^\n;]*/.exec(text.slice(start))[0];
			if (/^(?:qx|%x)/.test(call)) return /[^)}\n]*/.exec(text.slice(start))[0];
			const rest = text.slice(start, start + 1e3);
			const open = /^\s*/.exec(rest)[0].length;
			const whole = readLiteral(rest, open);
			if (whole && !/^\s*,\s*(?:["'`[]|c\()/.test(rest.slice(open + whole.length))) {
				const { mark, body, lead } = whole;
				return " ".repeat(open + lead + mark) + body;
			}
			return listOf(rest);
		}
		function readLiteral(text, at) {
			literal.lastIndex = at;
			const found = literal.exec(text);
			if (!found) return undefined;
			const [all, mark, body] = found;
			return {
				length: all.length,
				mark: mark.length,
				body,
				lead: all.indexOf(mark)
			};
		}
		function listOf(text) {
			let made = "";
			let depth = 0;
			for (let i = 0; i < text.length;) {
				const string = readLiteral(text, i);
				if (string) {
					const quote = string.mark === 1 ? text[i + string.lead] : "";
					const mark = quote === "`" ? " " : quote || " ".repeat(string.mark);
					made += " ".repeat(string.lead) + mark + string.body + mark;
					i += string.length;
					continue;
				}
				const rest = text.slice(i);
				if (/^(?:\w+\s*=(?!=)|\{)/.test(rest)) break;
				if (/^[)\]]/.test(rest) && --depth < 0) break;
				if (/^[([]/.test(rest)) depth++;
				const executable = /^sys\.executable\b/.exec(rest)?.[0] ?? "";
				const opened = /^(?:c\(|[,[\]()}\s+])/.exec(rest)?.[0] ?? "";
				if (executable) made += "python".padEnd(executable.length);
				else if (opened) made += " ".repeat(opened.length);
				else made += text[i];
				if (opened === "c(") depth++;
				i += executable.length || opened.length || 1;
			}
			return made;
		}
		;
		const shellNames = /^(?:\/\S*\/)?(?:env\s+)?(?:sh|bash|dash|ash|zsh|ksh|busybox|fish|t?csh)\b/;
		function makeView(recipe) {
			const view = {
				recipe,
				scripts: [],
				hostScripts: [],
				allScripts: []
			};
			for (const stage of recipe.stages) {
				const joined = new Map();
				const known = new Map();
				const whole = stage.sections.filter(isInside).map(({ script }) => script);
				const embedded = [];
				for (const section of stage.sections) {
					const host = section.name === "setup" || section.name === "pre";
					const inside = isInside(section);
					if (!host && !inside) continue;
					const key = inside ? "inside" : section.name;
					const stageSteps = joined.get(key) ?? [];
					joined.set(key, stageSteps);
					const program = otherProgram(stage, section);
					const read = program === undefined ? (0, commands.I$)(stage, section, inside ? {
						known,
						functions: whole.join("\n")
					} : undefined) : (0, commands.wr)(stage, section, program);
					const script = {
						stage,
						section,
						stageSteps,
						...read
					};
					stageSteps.push(...script.steps);
					embedded.push(() => addEmbedded(script, stageSteps, read.readMore));
					(host ? view.hostScripts : view.scripts).push(script);
					view.allScripts.push(script);
				}
				for (const add of embedded) add();
			}
			return view;
		}
		function isInside({ name }) {
			return name === "post" || name === "appinstall";
		}
		function otherProgram(stage, section) {
			const given = shellArgument(stage.scripts.get(section.name)?.args ?? section.args);
			return given === undefined || shellNames.test(given) ? undefined : given;
		}
		function shellArgument(args) {
			return /^\s*-c\s+(.+?)\s*(?:#.*)?$/.exec(args)?.[1];
		}
		const starts = new WeakMap();
		function spanOf(section, start, end) {
			let lines = starts.get(section);
			if (!lines) {
				lines = [0];
				for (let at = section.script.indexOf("\n"); at >= 0; at = section.script.indexOf("\n", at + 1)) {
					lines.push(at + 1);
				}
				starts.set(section, lines);
			}
			const first = lineOf(lines, start);
			const last = lineOf(lines, Math.max(start, end - 1));
			return {
				line: section.line + 1 + first,
				column: start - lines[first] + 1,
				endLine: section.line + 1 + last,
				endColumn: Math.max(start + 1, end) - lines[last] + 1
			};
		}
		function lineOf(starts, offset) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (starts[middle] <= offset) low = middle;
				else high = middle - 1;
			}
			return low;
		}
		function spanOfWord(step, word) {
			return spanOf(step.section, word.start, word.end);
		}
		function spanOfStep(step) {
			return spanOf(step.section, step.command.start, step.command.end);
		}
		function firstLine(step) {
			let outer = step;
			while (outer.within) outer = outer.within;
			return spanOfStep(outer).line;
		}
		function wordsOf(step) {
			const text = step.section.script.slice(step.command.start, step.command.end);
			const line = text.replace(/\\\n\s*/g, "").replace(/\s+/g, " ").trim();
			return line.length > 200 ? `${line.slice(0, 199)}…` : line;
		}
		function spanOfLine(recipe, line) {
			const text = recipe.lines[line - 1] ?? "";
			const indent = text.length - text.trimStart().length;
			return {
				line,
				column: indent + 1,
				endLine: line,
				endColumn: Math.max(indent + 2, text.trimEnd().length + 1)
			};
		}
	}),
	68979: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => offsetIn,
			r: () => cutWord
		});
		function offsetIn(word, at) {
			if (at >= word.text.length) return word.end;
			const run = word.runs.findLast(({ text }) => text <= at);
			return run ? run.offset + at - run.text : word.start;
		}
		function cutWord(word, count) {
			const text = word.text.slice(count);
			return {
				...word,
				text,
				value: text,
				runs: [{
					text: 0,
					offset: offsetIn(word, count)
				}, ...word.runs.filter((run) => run.text > count).map((run) => ({
					...run,
					text: run.text - count
				}))],
				start: offsetIn(word, count),
				expansions: word.expansions.filter((one) => one.from >= count).map((one) => ({
					...one,
					from: one.from - count,
					to: one.to - count
				}))
			};
		}
	})
};
;
