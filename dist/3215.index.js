"use strict";
exports.id = 3215;
exports.ids = [3215];
exports.modules = {
	33215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var recipe_arguments = __webpack_require__(64018);
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
				} else if (command.words.length === 0 && !word.quoted && skipped.has(word.text)) {
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
		const wrappers = {
			sudo: new Set([
				"-u",
				"-g",
				"-h",
				"-p",
				"-C"
			]),
			env: new Set([
				"-u",
				"-C",
				"-S"
			]),
			exec: new Set(["-a"]),
			command: new Set(),
			builtin: new Set(),
			nohup: new Set(),
			nice: new Set(["-n"]),
			ionice: new Set(["-c", "-n"]),
			timeout: new Set(["-k", "-s"]),
			stdbuf: new Set([
				"-i",
				"-o",
				"-e"
			]),
			xargs: new Set([
				"-n",
				"-I",
				"-P",
				"-L",
				"-d",
				"-a",
				"-s"
			]),
			chroot: new Set(),
			eatmydata: new Set(),
			gosu: new Set(),
			doas: new Set(["-u", "-C"]),
			"su-exec": new Set(),
			parallel: new Set([
				"-j",
				"--jobs",
				"-a",
				"-N",
				"-n",
				"-P",
				"-I",
				"--retries",
				"--delay"
			]),
			"xvfb-run": new Set([
				"-n",
				"-s",
				"-e",
				"-f",
				"-p",
				"-w"
			]),
			fakeroot: new Set([
				"-s",
				"-i",
				"-l"
			]),
			setpriv: new Set([
				"--reuid",
				"--regid",
				"--groups",
				"--inh-caps",
				"--ambient-caps",
				"--bounding-set"
			]),
			"run-as": new Set()
		};
		const runners = new Set([
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
		const shells = new Set([
			"sh",
			"bash",
			"dash",
			"zsh",
			"ksh",
			"ash",
			"su",
			"runuser"
		]);
		const interpreters = /^(?:python|pypy)[\d.]*$/;
		function readSteps(stage, section) {
			const script = (0, recipe_arguments.replaceTemplates)(section.script, (_name, written) => written.replace(/\s/g, "_"));
			const { commands, unclosed } = readScript(script);
			const steps = [];
			new Walk(stage, section, steps).all(commands, undefined, false);
			return {
				steps,
				unclosed
			};
		}
		class Walk {
			#stage;
			#section;
			#steps;
			#variables = new Map();
			constructor(stage, section, steps) {
				this.#stage = stage;
				this.#section = section;
				this.#steps = steps;
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
					...unwrap(splitProgram(command.words)),
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
				const fed = shells.has(step.name) && step.args.every(({ text }) => text.startsWith("-") || text === "root");
				for (const { body } of command.redirects) {
					if (body && fed) {
						const map = (offset) => body.start + offset;
						this.all(readScript(body.text, map, depth).commands, step, false, depth);
					}
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
		function unwrap(words) {
			let i = 0;
			let through;
			for (let guard = 0; guard < 6; guard++) {
				const name = baseName(words[i]?.value ?? "");
				const options = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
				if (options) {
					i = afterOptions(words, i + 1, options);
					if (/^(?:timeout|chroot|gosu|su-exec)$/.test(name)) i++;
					while (name === "env" && /^[A-Za-z_]\w*=/.test(words[i]?.text ?? "")) i++;
				} else if (runners.has(name) && words[i + 1]?.text === "run") {
					through = {
						name,
						args: words.slice(i + 1)
					};
					i = afterOptions(words, i + 2, new Set([...[
						"-n",
						"--name",
						"-p",
						"--prefix",
						"--cwd",
						"--with",
						"--with-requirements",
						"--with-editable"
					], ...[
						"--python",
						"--project",
						"--directory",
						"--extra",
						"--group",
						"--index",
						"-e",
						"--environment"
					]]));
				} else if (interpreters.test(name) && words[i + 1]?.text === "-m") {
					i += 2;
				} else if (name === "corepack" && /^(?:npm|npx|yarn|pnpm|pnpx)$/.test(words[i + 1]?.text ?? "")) {
					i += 1;
				} else {
					return {
						name: normalName(name),
						args: words.slice(i + 1),
						through
					};
				}
			}
			return {
				name: normalName(baseName(words[i]?.value ?? "")),
				args: words.slice(i + 1),
				through
			};
		}
		function afterOptions(words, start, valued) {
			let i = start;
			while (words[i]?.text.startsWith("-")) {
				if (words[i].text === "--") return i + 1;
				i += valued.has(words[i].text) ? 2 : 1;
			}
			return i;
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function normalName(name) {
			if (/^pip[\d.]*$/.test(name)) return "pip";
			if (name === "apt" || name === "aptitude") return "apt-get";
			return interpreters.test(name) ? "python" : name;
		}
		function isSubstitution({ text, expansions: [first] }) {
			return first !== undefined && first.name === undefined && first.from === 0 && first.to === text.length;
		}
		function nestedScript(step) {
			if (step.name === "eval") return step.args[0];
			if (!shells.has(step.name)) return undefined;
			const at = step.args.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || text === "--command");
			return at < 0 ? undefined : step.args[at + 1];
		}
		;
		const shellNames = /^(?:\/\S*\/)?(?:env\s+)?(?:sh|bash|dash|ash|zsh|ksh|busybox)\b/;
		function makeView(recipe) {
			const view = {
				recipe,
				scripts: [],
				hostScripts: [],
				allScripts: []
			};
			for (const stage of recipe.stages) {
				const joined = new Map();
				for (const section of stage.sections) {
					const host = section.name === "setup" || section.name === "pre";
					const inside = section.name === "post" || section.name === "appinstall";
					if (!host && !inside || !runByShell(stage, section)) continue;
					const stageSteps = joined.get(section.name) ?? [];
					joined.set(section.name, stageSteps);
					const script = {
						stage,
						section,
						stageSteps,
						...readSteps(stage, section)
					};
					stageSteps.push(...script.steps);
					(host ? view.hostScripts : view.scripts).push(script);
					view.allScripts.push(script);
				}
			}
			return view;
		}
		function runByShell(stage, section) {
			const given = shellArgument(stage.scripts.get(section.name)?.args ?? section.args);
			return given === undefined || shellNames.test(given);
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
