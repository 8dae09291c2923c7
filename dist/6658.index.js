"use strict";
exports.id = 6658;
exports.ids = [6658];
exports.modules = {
	40886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P0: () => Turns,
			y0: () => orUndefined,
			yQ: () => hashFiles
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_timers_promises_2 = __webpack_require__(58500);
		class Turns {
			#since = performance.now();
			async next() {
				if (performance.now() - this.#since < 50) return;
				await (0, node_timers_promises_2.setImmediate)();
				this.#since = performance.now();
			}
		}
		function orUndefined(call) {
			try {
				return call();
			} catch (error) {
				if (error instanceof Error && "code" in error) return undefined;
				throw error;
			}
		}
		async function hashFiles(paths, digests = new Map()) {
			const buffer = Buffer.allocUnsafe(1 << 20);
			const turns = new Turns();
			for (const path of paths) {
				if (digests.has(path)) continue;
				const file = orUndefined(() => (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK));
				if (file === undefined) {
					digests.set(path, undefined);
					continue;
				}
				try {
					digests.set(path, (0, node_fs_1.fstatSync)(file).isFile() ? await hashOpen(file, buffer, turns) : undefined);
				} finally {
					(0, node_fs_1.closeSync)(file);
				}
				await turns.next();
			}
			return digests;
		}
		async function hashOpen(file, buffer, turns) {
			const hash = (0, node_crypto_0.createHash)("sha256");
			for (;;) {
				const length = orUndefined(() => (0, node_fs_1.readSync)(file, buffer));
				if (length === undefined) return undefined;
				if (length === 0) return hash.digest("hex");
				hash.update(buffer.subarray(0, length));
				await turns.next();
			}
		}
	}),
	26658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => collectInputs,
			z: () => emptyFolders
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var digest = __webpack_require__(63983);
		var recipe_arguments = __webpack_require__(64018);
		var external_node_fs_ = __webpack_require__(73024);
		var nearby = __webpack_require__(95016);
		;
		class TooManyWords extends Error {
			name = "TooManyWords";
		}
		function expandBraces(word, limit) {
			const done = [];
			const open = [{
				word,
				from: 0
			}];
			for (let next = open.pop(); next; next = open.pop()) {
				const group = firstGroup(next.word, next.from, limit);
				if (!group) {
					done.push(next.word);
					if (done.length > limit) throw new TooManyWords();
					continue;
				}
				const before = next.word.slice(0, group.start);
				const after = next.word.slice(group.end);
				for (const option of group.options.reverse()) open.push({
					word: before + option + after,
					from: group.start
				});
			}
			return done;
		}
		function firstGroup(word, from, limit) {
			for (let start = word.indexOf("{", from); start !== -1; start = word.indexOf("{", start + 1)) {
				const group = groupAt(word, start, limit);
				if (group) return group;
			}
			return undefined;
		}
		function groupAt(word, start, limit) {
			let depth = 0;
			let cut = start + 1;
			const options = [];
			for (let i = start; i < word.length; i++) {
				const letter = word[i];
				if (letter === "{") depth++;
				else if (letter === "," && depth === 1) {
					options.push(word.slice(cut, i));
					cut = i + 1;
				} else if (letter === "}") {
					depth--;
					if (depth > 0) continue;
					const last = word.slice(cut, i);
					if (options.length > 0) {
						const both = [...options, last].some((option) => option.includes("..") && !option.includes("{"));
						return both ? undefined : {
							start,
							end: i + 1,
							options: [...options, last]
						};
					}
					const sequence = sequenceOf(last, limit);
					return sequence && {
						start,
						end: i + 1,
						options: sequence
					};
				}
			}
			return undefined;
		}
		function sequenceOf(text, limit) {
			const numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/.exec(text);
			if (numbers) {
				const [, first, last, step] = numbers;
				const padded = [first, last].some((end) => /^0\d/.test(end));
				const width = padded ? Math.max(first.length, last.length) : 0;
				return steps(Number(first), Number(last), Number(step ?? 0), limit).map((n) => `${n}`.padStart(width, "0"));
			}
			const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d{1,15}))?$/.exec(text);
			if (!letters) return undefined;
			const [, first, last, step] = letters;
			const codes = steps(first.charCodeAt(0), last.charCodeAt(0), Number(step ?? 0), limit);
			return codes.map((code) => String.fromCharCode(code));
		}
		function steps(first, last, step, limit) {
			const direction = last < first ? -1 : 1;
			const stride = Math.sign(step) === direction ? step : direction;
			const count = Math.floor((last - first) / stride) + 1;
			if (count > limit) throw new TooManyWords();
			return Array.from({ length: count }, (_, i) => first + i * stride);
		}
		;
		class NotExpandable extends Error {
			name = "NotExpandable";
		}
		const pathLimit = 4096;
		async function expandSource(source, listing, limit) {
			refuseShell(source);
			const tooMany = new NotExpandable(`it has more than ${limit} paths`);
			const found = [];
			let looked = 0;
			const bounded = {
				list: async (folder) => {
					const names = await listing.list(folder);
					looked += 1 + names.length;
					if (looked > limit * 4) throw tooMany;
					return names;
				},
				exists: (path) => {
					if (++looked > limit * 4) throw tooMany;
					return listing.exists(path);
				}
			};
			try {
				for (const word of expandBraces(source, limit)) {
					for (const path of await expandWord(word, bounded)) found.push(path);
					if (found.length > limit) throw tooMany;
				}
			} catch (error) {
				throw error instanceof TooManyWords ? tooMany : error;
			}
			return found;
		}
		function refuseShell(source) {
			if (Buffer.byteLength(source) > pathLimit) throw new NotExpandable(`it is longer than ${pathLimit} bytes`);
			const variable = /[$`]/.exec(source);
			if (variable) throw new NotExpandable(`with "${variable[0]}" it depends on the machine`);
			if (source.startsWith("~")) throw new NotExpandable("with ~ it depends on the user who builds");
			const special = /[()<>;&|'"\n\0]/.exec(source) ?? /^#/.exec(source);
			if (special) throw new NotExpandable(`Apptainer reads ${JSON.stringify(special[0])} as shell syntax`);
			if (source.endsWith("\\") || source.includes("\\") && source.includes("{")) {
				throw new NotExpandable("Apptainer's shell library reads its backslashes differently from bash");
			}
		}
		async function expandWord(word, listing) {
			const parts = word.split("/");
			const patterns = parts.map(compile);
			if (patterns.every((pattern) => pattern === undefined)) return [withoutEscapes(word)];
			let paths = [word.startsWith("/") ? "/" : ""];
			let globbed = false;
			for (const [i, part] of parts.entries()) {
				const pattern = patterns[i];
				const last = i === parts.length - 1;
				if (part === "" && !last) continue;
				const next = [];
				for (const path of paths) {
					if (pattern === undefined) {
						const joined = join(path, withoutEscapes(part));
						if (!globbed || await listing.exists(joined)) next.push(joined);
						continue;
					}
					for (const name of [...await listing.list(path)].sort()) {
						if (matches(pattern, name)) next.push(join(path, name));
					}
				}
				globbed ||= pattern !== undefined;
				paths = next;
			}
			return paths.length > 0 ? paths : [withoutEscapes(word)];
		}
		function join(folder, name) {
			return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
		}
		function withoutEscapes(text) {
			return text.replace(/\\(.)/gsu, "$1");
		}
		function compile(part) {
			const letters = [...part];
			const tokens = [];
			let pattern = false;
			for (let i = 0; i < letters.length; i++) {
				const letter = letters[i];
				if (letter === "*") {
					if (tokens.at(-1) !== "*") tokens.push("*");
					pattern = true;
				} else if (letter === "?") {
					tokens.push(() => true);
					pattern = true;
				} else {
					const set = letter === "[" ? compileSet(letters, i) : undefined;
					if (set) {
						tokens.push(set.token);
						i = set.end;
						pattern = true;
					} else {
						const plain = letter === "\\" ? letters[++i] : letter;
						tokens.push((other) => other === plain);
					}
				}
			}
			return pattern ? tokens : undefined;
		}
		const classes = {
			alnum: /[A-Za-z0-9]/,
			alpha: /[A-Za-z]/,
			blank: /[ \t]/,
			digit: /\d/,
			lower: /[a-z]/,
			punct: /[!-/:-@[-`{-~]/,
			space: /\s/,
			upper: /[A-Z]/,
			xdigit: /[0-9A-Fa-f]/
		};
		function compileSet(letters, start) {
			let i = start + 1;
			const negated = letters[i] === "!" || letters[i] === "^";
			if (negated) i++;
			const tests = [];
			for (let first = true;; first = false) {
				const letter = letters[i];
				if (letter === undefined) return undefined;
				if (letter === "]" && !first) {
					const token = (other) => tests.some((test) => test(other)) !== negated;
					return {
						token,
						end: i
					};
				}
				if (letter === "[" && letters[i + 1] === ":") {
					const close = letters.indexOf(":", i + 2);
					const named = close === -1 ? undefined : classes[letters.slice(i + 2, close).join("")];
					if (!named || letters[close + 1] !== "]") return undefined;
					tests.push((other) => named.test(other));
					i = close + 2;
					continue;
				}
				if (letter === "\\") i++;
				const low = letters[i] ?? "";
				i++;
				if (letters[i] === "-" && letters[i + 1] !== undefined && letters[i + 1] !== "]") {
					const high = letters[i + 1];
					if (high < low) return undefined;
					tests.push((other) => other >= low && other <= high);
					i += 2;
				} else {
					tests.push((other) => other === low);
				}
			}
		}
		function matches(pattern, name) {
			if (name.startsWith(".") && pattern[0] === "*") return false;
			const letters = [...name];
			let p = 0;
			let star = -1;
			let resume = 0;
			for (let i = 0; i < letters.length;) {
				const token = pattern[p];
				if (token === "*") {
					star = p++;
					resume = i;
				} else if (token?.(letters[i])) {
					p++;
					i++;
				} else if (star !== -1) {
					p = star + 1;
					i = ++resume;
				} else {
					return false;
				}
			}
			while (pattern[p] === "*") p++;
			return p === pattern.length;
		}
		var hash_files = __webpack_require__(40886);
		;
		class ContextProblem extends Error {
			name = "ContextProblem";
			remedy;
			constructor(what, remedy) {
				super(what);
				this.remedy = remedy;
			}
		}
		const entryLimit = 25e4;
		class Context {
			#root;
			#written;
			#skip;
			entries = new Map();
			skipped = new Set();
			#folders = new Map();
			#turns = new hash_files.P0();
			#visited = 0;
			constructor(written, root, skip) {
				this.#written = written;
				this.#root = root;
				this.#skip = skip;
			}
			static open(folder, skip) {
				const written = (0, external_node_path_.resolve)(folder);
				const real = realPath(written);
				if (real === undefined || !(0, external_node_fs_.statSync)(real).isDirectory()) {
					throw new ContextProblem(`the context ${written} is not a folder`, "pass an existing folder to --context");
				}
				return new Context(written, real, new Set(skip.map((each) => realPath(each) ?? each)));
			}
			async addPattern(source) {
				const listing = {
					list: async (folder) => {
						const real = realPath(this.#absolute(folder));
						if (real === undefined) return [];
						this.#confine(real, source);
						return (0, hash_files.y0)(() => (0, external_node_fs_.readdirSync)(real)) ?? [];
					},
					exists: async (path) => (0, hash_files.y0)(() => (0, external_node_fs_.lstatSync)(this.#absolute(path))) !== undefined
				};
				const paths = await expandSource(source, listing, entryLimit).catch((error) => {
					if (!(error instanceof NotExpandable)) throw error;
					throw new ContextProblem(`cannot expand this source of %files: ${error.message}`, "write the path literally, relative to the context folder");
				});
				for (const path of paths) await this.add(path);
			}
			async add(path) {
				const real = realPath(this.#absolute(path));
				if (real === undefined) {
					const meant = (0, nearby.Q)(this.#absolute(path));
					throw new ContextProblem(`there is no ${path} in ${this.#written}, the folder that the recipe's files are copied from`, `correct the path${meant === undefined ? "" : ` (did you mean ${(0, external_node_path_.relative)(this.#written, meant)}?)`}, or name another folder with --context`);
				}
				this.#confine(real, path);
				await this.#walk(this.#look(path, real), this.#key(path, real), []);
			}
			#absolute(path) {
				return (0, external_node_path_.isAbsolute)(path) ? path : `${this.#root}/${path}`;
			}
			#key(path, real) {
				const parts = path.split("/").filter((part) => part !== "" && part !== ".");
				if ((0, external_node_path_.isAbsolute)(path) || parts.includes("..")) {
					const inWritten = (0, external_node_path_.relative)(this.#written, path);
					const plain = (0, external_node_path_.isAbsolute)(path) && !parts.includes("..") && !leadsOut(inWritten);
					return (plain ? inWritten : (0, external_node_path_.relative)(this.#root, real)).split(external_node_path_.sep).join("/");
				}
				return parts.join("/");
			}
			#confine(real, path) {
				if (!this.#leadsOut(real)) return;
				throw new ContextProblem(`${path} leads out of the context folder`, "copy the file into the context folder, or choose a parent folder with --context");
			}
			async #walk(node, key, above) {
				if (++this.#visited > entryLimit) {
					throw new ContextProblem(`%files names more than ${entryLimit} paths`, "name fewer paths, or pack them into one archive");
				}
				if (node.problem !== undefined) {
					throw new ContextProblem(`${key || "."} ${node.problem}`, "correct it, or remove it from the folders that %files copies");
				}
				if (node.type === "file") {
					this.entries.set(key, {
						real: node.real,
						type: "file",
						executable: node.executable
					});
					return;
				}
				if (above.includes(node.real)) {
					throw new ContextProblem(`${key} is a link to a folder that contains it`, "remove the link");
				}
				await this.#turns.next();
				const children = this.#children(node);
				if (children.size === 0) this.entries.set(key, {
					real: node.real,
					type: "folder",
					executable: false
				});
				for (const [name, child] of children) {
					const childKey = key === "" ? name : `${key}/${name}`;
					if (name === ".git" || this.#skip.has(child.real)) this.skipped.add(childKey);
					else await this.#walk(child, childKey, [...above, node.real]);
				}
			}
			#children(folder) {
				const known = this.#folders.get(folder.real);
				if (known) return known;
				const names = (0, hash_files.y0)(() => (0, external_node_fs_.readdirSync)(folder.real));
				if (!names) {
					throw new ContextProblem(`could not read ${folder.real}`, "make it readable with chmod");
				}
				const children = new Map();
				for (const name of names.sort()) children.set(name, this.#look(name, (0, external_node_path_.join)(folder.real, name)));
				this.#folders.set(folder.real, children);
				return children;
			}
			#look(name, place) {
				const node = {
					real: place,
					type: "folder",
					executable: false
				};
				let found = (0, hash_files.y0)(() => (0, external_node_fs_.lstatSync)(place));
				if (found?.isSymbolicLink()) {
					const real = realPath(place);
					if (real === undefined) return {
						...node,
						problem: "is a broken link"
					};
					if (this.#leadsOut(real)) return {
						...node,
						problem: "is a link that leads out of the context folder"
					};
					node.real = real;
					found = (0, hash_files.y0)(() => (0, external_node_fs_.statSync)(real));
				}
				if (found === undefined) {
					return {
						...node,
						problem: name.includes("�") ? "has a name that is not UTF-8" : "disappeared"
					};
				}
				if (found.isDirectory()) return node;
				if (!found.isFile()) return {
					...node,
					problem: `is ${kindOf(found)}`
				};
				return {
					...node,
					type: "file",
					executable: (found.mode & external_node_fs_.constants.S_IXUSR) !== 0
				};
			}
			#leadsOut(real) {
				return leadsOut((0, external_node_path_.relative)(this.#root, real));
			}
		}
		function leadsOut(fromRoot) {
			return fromRoot === ".." || fromRoot.startsWith(`..${external_node_path_.sep}`) || (0, external_node_path_.isAbsolute)(fromRoot);
		}
		function kindOf(found) {
			if (found.isFIFO()) return "a named pipe";
			if (found.isSocket()) return "a socket";
			return "a device";
		}
		function realPath(path) {
			return (0, hash_files.y0)(() => external_node_fs_.realpathSync.native(path));
		}
		async function hashEntries(entries, known) {
			const files = [...entries].filter(([, { type }]) => type === "file");
			const digests = await (0, hash_files.yQ)(new Set(files.map(([, { real }]) => real)), known);
			const hashed = new Map();
			for (const [key, { real }] of files) {
				const digest = digests.get(real);
				if (digest === undefined) {
					throw new ContextProblem(`could not read ${key}`, "make it readable with chmod");
				}
				hashed.set(key, digest);
			}
			return hashed;
		}
		function pathExists(path) {
			return (0, hash_files.y0)(() => (0, external_node_fs_.statSync)(path)) !== undefined;
		}
		var recipe_text = __webpack_require__(29291);
		;
		async function collectInputs(recipe, context, given) {
			const outer = (0, recipe_arguments.givenArguments)(given.buildArgs, given.argFile);
			const folder = await withPlace(recipe, undefined, () => Context.open(context, given.exclude ?? []));
			for (const stage of recipe.stages) {
				for (const { source, line, column, glob } of hostSources(recipe, stage)) {
					await withPlace(recipe, {
						line,
						column
					}, () => glob ? folder.addPattern(source) : folder.add(source));
				}
			}
			const hashes = await withPlace(recipe, undefined, () => hashEntries(folder.entries, given.digests));
			const inputs = {
				digest: "",
				files: sorted(hashes),
				skipped: [...folder.skipped].sort(),
				hostScripts: recipe.stages.flatMap(hostScripts),
				arguments: sorted(outer),
				defaults: recipe.stages.map((stage) => sorted((0, recipe_arguments.defaultArguments)(stage))),
				bases: recipe.stages.map(baseOf),
				localParents: []
			};
			for (const stage of recipe.stages) {
				const parent = localParent(recipe, stage, context);
				if (parent) inputs.localParents.push(parent);
			}
			inputs.digest = digestOf(recipe, inputs, folder.entries, given);
			return inputs;
		}
		async function emptyFolders(recipe, context, exclude) {
			const folder = Context.open(context, exclude);
			for (const { source, glob } of recipe.stages.flatMap((stage) => hostSources(recipe, stage))) await (glob ? folder.addPattern(source) : folder.add(source)).catch((error) => {
				if (!(error instanceof ContextProblem)) throw error;
			});
			return [...folder.entries].flatMap(([path, { type }]) => type === "folder" ? [path] : []).sort();
		}
		const digestFormat = 1;
		function digestOf(recipe, inputs, entries, given) {
			const tree = [...entries.keys()].sort().map((key) => {
				const { type, executable } = entries.get(key);
				return type === "folder" ? [key, "folder"] : [
					key,
					executable ? "executable" : "file",
					inputs.files[key]
				];
			});
			const all = {
				format: digestFormat,
				recipe: (0, digest.sc)(recipe.bytes),
				arguments: Object.entries(inputs.arguments),
				arch: given.arch ?? null,
				options: Object.entries(given.options ?? {}).sort(([a], [b]) => a < b ? -1 : 1),
				tree,
				...given.secrets?.length ? { secrets: given.secrets } : {},
				...given.binds?.length ? { binds: given.binds.map(({ at, access, kind, sha256 }) => [
					at,
					access,
					kind,
					sha256 ?? null
				]) } : {}
			};
			return (0, digest.sc)(JSON.stringify(all));
		}
		function sorted(entries) {
			return Object.fromEntries([...entries].sort(([a], [b]) => a < b ? -1 : 1));
		}
		function hostSources(recipe, stage) {
			const sources = [];
			for (const { args, files } of stage.files) {
				if (args.split("#", 1)[0] !== "") continue;
				for (const { source, line, column } of files) {
					if (source !== "") sources.push({
						source,
						line,
						column,
						glob: true
					});
				}
			}
			for (const section of stage.sections) {
				if (section.name !== "appfiles") continue;
				for (let line = section.line + 1; line < section.endLine; line++) {
					const raw = recipe.lines[line - 1];
					const source = (0, recipe_text.Bq)((0, recipe_text.Bq)(raw).split("#", 1)[0]).split(" ", 1)[0];
					if (source !== "") sources.push({
						source,
						line,
						column: raw.indexOf(source) + 1,
						glob: false
					});
				}
			}
			const from = stage.header.get("from");
			if (from && from.value !== "" && ["buildkit", "dockerfile"].includes(bootstrapOf(stage))) {
				sources.push({
					source: from.value,
					line: from.line,
					column: from.column,
					glob: false
				});
			}
			return sources;
		}
		function bootstrapOf(stage) {
			return stage.header.get("bootstrap")?.value ?? "";
		}
		function hostScripts(stage) {
			return stage.sections.flatMap(({ name, line, script }) => (name === "setup" || name === "pre") && (0, recipe_text.Bq)(script) !== "" ? [{
				line,
				section: name
			}] : []);
		}
		function baseOf(stage) {
			const from = stage.header.get("from");
			const line = from?.line ?? stage.header.get("bootstrap")?.line ?? stage.line;
			return {
				stage: stage.index,
				bootstrap: bootstrapOf(stage),
				...from && { from: from.value },
				line
			};
		}
		const pathAgents = ["localimage"];
		const taggedPathAgents = [
			"docker-archive",
			"oci-archive",
			"oci"
		];
		function localParent(recipe, stage, context) {
			const { stage: index, bootstrap, from, line } = baseOf(stage);
			const tagged = taggedPathAgents.includes(bootstrap);
			if (!tagged && !pathAgents.includes(bootstrap)) return undefined;
			if (from === undefined || from === "") {
				throw new failure.H("usage", `missing From line for Bootstrap: ${bootstrap}`, {
					code: "base-missing",
					why: "without it Apptainer packs the current folder",
					remedy: "add `From: <path of the image>`",
					place: {
						path: recipe.path,
						line
					}
				});
			}
			const whole = (0, external_node_path_.resolve)(context, from);
			const path = tagged && !pathExists(whole) ? (0, external_node_path_.resolve)(context, from.split(":", 1)[0]) : whole;
			return {
				stage: index,
				path,
				line,
				missing: !pathExists(path)
			};
		}
		async function withPlace(recipe, at, work) {
			try {
				return await work();
			} catch (error) {
				if (!(error instanceof ContextProblem)) throw error;
				throw new failure.H("usage", error.message, {
					code: "input-unusable",
					remedy: error.remedy,
					place: {
						path: recipe.path,
						...at
					},
					cause: error
				});
			}
		}
	})
};
;
